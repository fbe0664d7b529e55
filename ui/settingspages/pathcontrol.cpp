#include "ui/settingspages/pathcontrol.h"

#include "ui/lefttoright.h"
#include "ui/roomybutton.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Ferry
{

PathControl::PathControl(bool isFolder, const std::function<QString()> &emptyMeans, QWidget *parent)
    : Translated(parent)
    , m_isFolder(isFolder)
    , m_emptyMeans(emptyMeans)
    , m_edit(new QLineEdit(this))
    , m_pick(new RoomyButton(this))
{
    setObjectName(u"pathControl"_s);
    m_pick->setObjectName(u"pickButton"_s);
    m_pick->setAutoDefault(false);
    m_edit->setClearButtonEnabled(bool(emptyMeans));
    writeFromTheLeft({m_edit});
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_edit, 1);
    row->addWidget(m_pick);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { emit chosen(this->path()); });
    connect(m_pick, &QPushButton::clicked, this, &PathControl::pick);
    retranslate();
}

void PathControl::setPath(const QString &path)
{
    if (m_edit->text() != path)
        m_edit->setText(path);
}

QString PathControl::path() const { return m_edit->text().trimmed(); }

void PathControl::setEditName(const QString &objectName) { m_edit->setObjectName(objectName); }

void PathControl::retranslate()
{
    m_pick->setText(tr("Choose…"));
    m_edit->setPlaceholderText(m_emptyMeans ? m_emptyMeans() : QString());
}

void PathControl::pick()
{
    auto *chooser = new QFileDialog(this, m_edit->accessibleName(), QFileInfo(m_edit->text()).path());
    chooser->setObjectName(u"pathChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(m_isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    chooser->setOption(QFileDialog::ShowDirsOnly, m_isFolder);
    if (m_isFolder)
        chooser->setDirectory(m_edit->text());
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_edit->setText(path);
        emit chosen(path);
    });
    chooser->open();
}

} // namespace Ferry
