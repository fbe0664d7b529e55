// How the dialog is put together, and its words.

#include "ui/details/elidedlabel.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/folderbox.h"
#include "ui/dialogs/linksedit.h"
#include "ui/icons.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Ferry
{

void AddDownloadDialog::build()
{
    m_links->setObjectName(u"linksEdit"_s);
    m_list->setObjectName(u"linkList"_s);
    m_openList->setObjectName(u"openListButton"_s);
    m_checksum->setObjectName(u"checksumEdit"_s);
    writeFromTheLeft({m_checksum});
    m_checksum->setClearButtonEnabled(true);
    m_recognised->setObjectName(u"recognisedLabel"_s);
    m_findChecksum->setObjectName(u"findChecksumBox"_s);
    m_checksumLabel->setBuddy(m_checksum);
    buildFolder();
    m_collision->setObjectName(u"collisionBox"_s);
    m_startNow->setObjectName(u"startNowBox"_s);
    m_startNow->setChecked(true);
    m_optionsButton->setObjectName(u"optionsButton"_s);
    m_cancel->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_links->setFocus();
    m_links->setMinimumHeight(m_links->fontMetrics().lineSpacing() * 3 + 12);
    m_linksLabel->setBuddy(m_links);
    m_folderLabel->setBuddy(m_folderBox);
    m_collisionLabel->setBuddy(m_collision);
    buildList();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_startNow);
    buttons->addWidget(m_optionsButton);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    setLayout(makeGrid(buttons));
    setTabOrder(m_openList, m_links);
    setTabOrder(m_links, m_list);
    setTabOrder(m_list, m_folderBox);
    setTabOrder(m_folderBox, m_categories);
    setTabOrder(m_categories, m_browse);
    resize(m_list->fontMetrics().averageCharWidth() * 92, m_list->fontMetrics().lineSpacing() * 23);
}

void AddDownloadDialog::buildList()
{
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 6);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(true);
    const int character = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, character * 32);
    m_list->header()->resizeSection(1, character * 11);
    m_list->setMinimumWidth(character * 70); // what the server says has to be seen
}

void AddDownloadDialog::buildFolder()
{
    m_folderBox->setObjectName(u"folderBox"_s);
    m_folder->setObjectName(u"folderEdit"_s);
    m_browse->setObjectName(u"browseButton"_s);
    m_categories->setObjectName(u"categoriesButton"_s);
    m_categories->setIcon(Icons::get(u"settings"_s));
    m_why->setObjectName(u"folderReason"_s);
    m_propose->setObjectName(u"proposeAgainButton"_s);
    m_propose->setAutoDefault(false);
}

QGridLayout *AddDownloadDialog::makeGrid(QHBoxLayout *buttons)
{
    auto *checksum = new QHBoxLayout;
    checksum->setSpacing(8);
    checksum->addWidget(m_checksum, 1);
    checksum->addWidget(m_recognised);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folderBox, 1);
    folder->addWidget(m_categories);
    auto *why = new QHBoxLayout;
    why->setSpacing(8);
    why->addWidget(m_why, 1);
    why->addWidget(m_propose);
    auto *grid = new QGridLayout;
    grid->addWidget(m_linksLabel, 0, 0, 1, 2);
    grid->addWidget(m_openList, 0, 2);
    grid->addWidget(m_links, 1, 0, 1, 3);
    grid->addWidget(m_list, 2, 0, 1, 3);
    grid->addWidget(m_folderLabel, 3, 0);
    grid->addLayout(folder, 3, 1);
    grid->addWidget(m_browse, 3, 2);
    grid->addLayout(why, 4, 1, 1, 2);
    grid->addWidget(m_checksumLabel, 5, 0);
    grid->addLayout(checksum, 5, 1, 1, 2);
    grid->addWidget(m_findChecksum, 6, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_collisionLabel, 7, 0);
    grid->addWidget(m_collision, 7, 1, 1, 2);
    grid->addWidget(m_message, 8, 0, 1, 3);
    grid->addLayout(buttons, 9, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(2, 3);
    grid->setVerticalSpacing(8);
    return grid;
}

void AddDownloadDialog::retranslate()
{
    setWindowTitle(tr("Add downloads"));
    m_linksLabel->setText(tr("&Links, one per line"));
    m_links->setPlaceholderText(tr("Paste or drop links here, for example https://example.org/file.iso"));
    m_links->setAccessibleName(tr("Links, one per line"));
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("What the server says")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->resizeSection(
        1, qMax(m_list->header()->sectionSize(1), m_list->header()->sectionSizeHint(1)));
    m_list->setAccessibleName(tr("What will be downloaded"));
    m_folderLabel->setText(tr("Save &in"));
    m_folderBox->setAccessibleName(tr("Folder to save in"));
    m_folder->setAccessibleName(tr("Folder to save in"));
    m_categories->setToolTip(tr("Folders by kind of file…"));
    m_categories->setAccessibleName(tr("Folders by kind of file"));
    m_propose->setText(tr("&Use it", "the folder that is proposed"));
    m_browse->setText(tr("&Choose folder…"));
    m_openList->setText(tr("&Open list…"));
    m_openList->setToolTip(tr("A Metalink, or a text with one link per line"));
    m_checksumLabel->setText(tr("Chec&ksum"));
    m_checksum->setAccessibleName(tr("Checksum"));
    m_findChecksum->setText(tr("Also look for a checksum on the ser&ver"));
    m_findChecksum->setToolTip(tr("In a file beside it, such as “file.iso.sha256”"));
    m_collisionLabel->setText(tr("If a name is &taken"));
    m_collision->setItemText(0, tr("Keep both: save under a free name"));
    m_collision->setItemText(1, tr("Replace the file that is there"));
    m_collision->setAccessibleName(tr("What to do when a name is taken"));
    m_startNow->setText(tr("&Start now"));
    m_startNow->setToolTip(tr("Otherwise the transfer is added to the list, paused."));
    m_optionsButton->setText(tr("Optio&ns…"));
    m_cancel->setText(tr("Do not add"));
    refresh();
}

} // namespace Ferry
