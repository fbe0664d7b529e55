// How the dialog is put together, and its words.

#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/protocolpanel.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

void AddUploadDialog::build()
{
    m_files->setObjectName(u"fileList"_s);
    m_choose->setObjectName(u"chooseFilesButton"_s);
    m_chooseFolder->setObjectName(u"chooseFolderButton"_s);
    m_remove->setObjectName(u"removeFilesButton"_s);
    m_summary->setObjectName(u"filesSummary"_s);
    m_stop->setObjectName(u"stopCountingButton"_s);
    m_hidden->setObjectName(u"hiddenFilesBox"_s);
    m_links->setObjectName(u"linkedFilesBox"_s);
    m_again->setObjectName(u"underWayBox"_s);
    m_serverBox->setObjectName(u"serverBox"_s);
    m_serverBox->setEditable(true);
    m_serverBox->setInsertPolicy(QComboBox::NoInsert);
    m_serverBox->setLineEdit(m_server);
    m_serverBox->setCompleter(nullptr); // it would write the rest of another address behind what is typed
    m_server->setObjectName(u"serverEdit"_s);
    writeFromTheLeft({m_server});
    m_structure->setObjectName(u"structureBox"_s);
    m_structure->addItems({QString(), QString()});
    m_note->setObjectName(u"structureNote"_s);
    m_note->setWordWrap(true);
    m_as->setObjectName(u"oneOrEachBox"_s);
    m_as->addItems({QString(), QString()});
    for (QComboBox *box : {m_as, m_structure})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_startNow->setObjectName(u"startNowBox"_s);
    m_startNow->setChecked(true);
    m_optionsButton->setObjectName(u"optionsButton"_s);
    m_cancel->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_stop->setAutoDefault(false);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setUniformItemSizes(true);
    m_files->setMinimumHeight(m_files->fontMetrics().lineSpacing() * 3 + 12);
    m_filesLabel->setBuddy(m_files);
    m_serverLabel->setBuddy(m_serverBox);
    m_asLabel->setBuddy(m_as);
    m_structureLabel->setBuddy(m_structure);
}

QGridLayout *AddUploadDialog::layOutFiles()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    side->addWidget(m_choose);
    side->addWidget(m_chooseFolder);
    side->addWidget(m_remove);
    side->addStretch();
    auto *count = new QHBoxLayout;
    count->setSpacing(8);
    count->addWidget(m_summary);
    count->addWidget(m_stop);
    count->addStretch();
    count->addWidget(m_hidden);
    count->addWidget(m_links);
    auto *grid = new QGridLayout;
    grid->addWidget(m_filesLabel, 0, 0);
    grid->addWidget(m_files, 1, 0);
    grid->addLayout(side, 1, 1);
    grid->addLayout(count, 2, 0, 1, 2);
    grid->addWidget(m_again, 3, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    return grid;
}

void AddUploadDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_startNow);
    buttons->addWidget(m_optionsButton);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *choices = new QGridLayout;
    choices->addWidget(m_asLabel, 0, 0);
    choices->addWidget(m_as, 0, 1, Qt::AlignLeft);
    choices->addWidget(m_structureLabel, 1, 0);
    choices->addWidget(m_structure, 1, 1, Qt::AlignLeft);
    choices->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(layOutFiles(), 1);
    column->addWidget(m_serverLabel);
    column->addWidget(m_serverBox);
    column->addWidget(m_protocol);
    column->addLayout(choices);
    column->addWidget(m_note);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 27);
}

void AddUploadDialog::retranslate()
{
    setWindowTitle(tr("Add uploads"));
    m_filesLabel->setText(tr("&Files to upload"));
    m_files->setAccessibleName(tr("Files to upload"));
    m_choose->setText(tr("&Choose files…"));
    m_chooseFolder->setText(tr("Choose fol&der…"));
    m_chooseFolder->setToolTip(tr("All files in a folder, and in the folders in it"));
    m_remove->setText(tr("&Take out"));
    m_stop->setText(tr("Stop counting"));
    m_stop->setToolTip(tr("Takes the folders out that are not counted yet."));
    m_serverLabel->setText(tr("Upload t&o"));
    m_serverBox->setAccessibleName(tr("Address to upload to"));
    m_server->setAccessibleName(tr("Address to upload to"));
    m_server->setPlaceholderText(tr("https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)"));
    m_serverBox->setMinimumWidth(fontMetrics().horizontalAdvance(m_server->placeholderText() + u"000000"_s));
    m_structureLabel->setText(tr("On the se&rver", "what becomes of folders there"));
    m_structure->setItemText(0, tr("keep the folders"));
    m_structure->setItemText(1, tr("all files in one folder"));
    m_structure->setAccessibleName(tr("What becomes of the folders on the server"));
    fillFolderMenu();
    m_asLabel->setText(tr("&Make"));
    m_as->setItemText(0, tr("one transfer for each file"));
    m_as->setItemText(1, tr("one transfer with all files"));
    m_as->setAccessibleName(tr("One transfer for each file, or one with all"));
    m_startNow->setText(tr("&Start now"));
    m_startNow->setToolTip(tr("Otherwise the transfer is added to the list, paused."));
    m_optionsButton->setText(tr("Optio&ns…"));
    m_cancel->setText(tr("Do not add"));
    refresh();
}

} // namespace Ferry
