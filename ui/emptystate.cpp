#include "ui/emptystate.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/roomybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int IconSide = 56;

QPushButton *button(const QString &objectName, const QString &icon, QWidget *parent)
{
    auto *result = new RoomyButton(parent);
    result->setObjectName(objectName);
    if (!icon.isEmpty())
        result->setIcon(Icons::get(icon));
    return result;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : Translated(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_download(button(u"emptyAddDownload"_s, u"download"_s, this))
    , m_upload(button(u"emptyAddUpload"_s, u"upload"_s, this))
    , m_showAll(button(u"emptyShowAll"_s, {}, this))
{
    setObjectName(u"emptyState"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"emptyTitle"_s);
    m_hint->setObjectName(u"emptyHint"_s);
    m_title->setFont(scaledFont(font(), 1.4));
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_icon, m_title, m_hint})
        label->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *one : {m_download, m_upload, m_showAll})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    buttons->setSpacing(10);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addStretch(3);

    connect(m_download, &QPushButton::clicked, this, &EmptyState::addDownloadRequested);
    connect(m_upload, &QPushButton::clicked, this, &EmptyState::addUploadRequested);
    connect(m_showAll, &QPushButton::clicked, this, &EmptyState::showAllRequested);
    retranslate();
}

void EmptyState::showNoTransfers()
{
    m_filtered = false;
    retranslate();
}

void EmptyState::showNothingMatches(const QString &what)
{
    m_filtered = true;
    m_what = what;
    retranslate();
}

void EmptyState::retranslate()
{
    const QIcon icon = m_filtered ? Icons::get(u"search"_s) : Icons::application();
    m_icon->setPixmap(icon.pixmap(IconSide, m_filtered ? QIcon::Disabled : QIcon::Normal));
    if (!m_filtered)
        m_title->setText(tr("No transfers yet"));
    else
        m_title->setText(m_what.isEmpty() ? tr("No transfer matches the search")
                                          : tr("No transfers under “%1”", "%1: a filter").arg(m_what));
    m_hint->setText(tr("or drop links and files here"));
    m_download->setText(tr("Add download"));
    m_upload->setText(tr("Add upload"));
    m_showAll->setText(tr("Show all"));
    m_hint->setVisible(!m_filtered);
    m_download->setVisible(!m_filtered);
    m_upload->setVisible(!m_filtered);
    m_showAll->setVisible(m_filtered);
    setFocusProxy(m_filtered ? m_showAll : m_download);
}

} // namespace Ferry
