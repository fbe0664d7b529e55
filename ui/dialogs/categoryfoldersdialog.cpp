#include "ui/dialogs/categoryfoldersdialog.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

CategoryFoldersDialog::CategoryFoldersDialog(Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_settings(settings)
    , m_sorts(new QCheckBox(this))
    , m_message(new MessageBar(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"categoryFoldersDialog"_s);
    m_sorts->setObjectName(u"sortsByCategoryBox"_s);
    m_sorts->setChecked(settings.sortsByCategory.get());
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    build();
    connect(m_sorts, &QCheckBox::toggled, this, &CategoryFoldersDialog::refresh);
    connect(m_dismiss, &QPushButton::clicked, this, &CategoryFoldersDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &CategoryFoldersDialog::accept);
    retranslate();
}

void CategoryFoldersDialog::build()
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_sorts, 0, 0, 1, 3);
    const TargetFolders::ByCategory folders = TargetFolders::stored(m_settings);
    for (int category = 0; category < FileCategoryCount; ++category) {
        Row &row = m_rows[size_t(category)];
        row.label = new QLabel(this);
        row.folder = new QLineEdit(QDir::toNativeSeparators(folders[size_t(category)]), this);
        row.folder->setObjectName(u"categoryFolder%1Edit"_s.arg(category));
        row.folder->setClearButtonEnabled(true);
        writeFromTheLeft({row.folder});
        row.browse = new QToolButton(this);
        row.browse->setObjectName(u"categoryFolder%1Button"_s.arg(category));
        row.browse->setIcon(Icons::get(u"folder"_s));
        row.label->setBuddy(row.folder);
        grid->addWidget(row.label, category + 1, 0);
        grid->addWidget(row.folder, category + 1, 1);
        grid->addWidget(row.browse, category + 1, 2);
        connect(row.folder, &QLineEdit::textChanged, this, &CategoryFoldersDialog::refresh);
        connect(row.browse, &QToolButton::clicked, this, [this, category] { choose(category); });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    const int below = FileCategoryCount + 1;
    grid->addWidget(m_message, below, 0, 1, 3);
    grid->setRowStretch(below + 1, 1);
    grid->addLayout(buttons, below + 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 44);
    grid->setVerticalSpacing(8);
}

void CategoryFoldersDialog::retranslate()
{
    setWindowTitle(tr("Folders by kind of file"));
    m_sorts->setText(tr("&Propose a folder by the kind of file"));
    for (int category = 0; category < FileCategoryCount; ++category) {
        const Row &row = m_rows[size_t(category)];
        const QString name = FileCategories::name(FileCategory(category));
        row.label->setText(name);
        row.label->setToolTip(FileCategories::examples(FileCategory(category)));
        row.folder->setAccessibleName(tr("Folder for “%1”", "kind of files").arg(name));
        row.folder->setToolTip(row.label->toolTip());
        row.folder->setPlaceholderText(tr("none of their own"));
        row.browse->setToolTip(tr("Choose a folder for “%1”", "kind of files").arg(name));
        row.browse->setAccessibleName(row.browse->toolTip());
    }
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Apply"));
    refresh();
}

QString CategoryFoldersDialog::folder(int category) const
{
    return QDir::fromNativeSeparators(m_rows[size_t(category)].folder->text().trimmed());
}

QString CategoryFoldersDialog::reason() const
{
    for (int category = 0; category < FileCategoryCount && m_sorts->isChecked(); ++category) {
        const QString path = folder(category);
        if (!path.isEmpty() && (QDir::isRelativePath(path) || !QDir(path).exists()))
            return tr("There is no folder %1.").arg(Format::path(path));
    }
    return {};
}

void CategoryFoldersDialog::refresh()
{
    for (const Row &row : m_rows) {
        row.folder->setEnabled(m_sorts->isChecked());
        row.browse->setEnabled(m_sorts->isChecked());
    }
    const QString why = reason();
    m_message->setMessage(MessageBar::Kind::Problem, why);
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void CategoryFoldersDialog::choose(int category)
{
    const QString name = FileCategories::name(FileCategory(category));
    auto *chooser = new QFileDialog(this, tr("Folder for “%1”", "kind of files").arg(name), folder(category));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_rows[size_t(category)].folder, &QLineEdit::setText);
    chooser->open();
}

void CategoryFoldersDialog::accept()
{
    if (!reason().isEmpty())
        return;
    TargetFolders::ByCategory folders;
    for (int category = 0; category < FileCategoryCount; ++category)
        folders[size_t(category)] = folder(category);
    m_settings.sortsByCategory.set(m_sorts->isChecked());
    TargetFolders::store(m_settings, folders);
    QDialog::accept();
}

} // namespace Ferry
