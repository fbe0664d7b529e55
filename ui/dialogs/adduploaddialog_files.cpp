// What the dialog shows of the files, and how they are chosen.

#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/protocolpanel.h"
#include "ui/dialogs/uploadtarget.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/jobtext.h"
#include "ui/settings.h"
#include "ui/tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

void AddUploadDialog::chooseFiles()
{
    auto *chooser = new QFileDialog(this, tr("Files to upload"), m_settings.uploadFolder.get());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this, chooser](const QStringList &paths) {
        m_settings.uploadFolder.set(chooser->directory().absolutePath());
        addFiles(paths);
    });
    chooser->open();
}

void AddUploadDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Folder to upload"), m_settings.uploadFolder.get());
    chooser->setObjectName(u"folderChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.uploadFolder.set(QFileInfo(path).absolutePath());
        addFiles({path});
    });
    chooser->open();
}

void AddUploadDialog::fillFolderMenu()
{
    delete m_chooseFolder->menu();
    const QStringList recent = m_settings.recentUploadFolders.get();
    if (recent.isEmpty())
        return;
    auto *menu = new QMenu(m_chooseFolder);
    menu->setObjectName(u"recentFoldersMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Another folder…"), this, &AddUploadDialog::chooseFolder);
    menu->addSeparator();
    for (const QString &folder : recent) {
        QString shown = Format::path(folder);
        QAction *action =
            menu->addAction(shown.replace(u'&', "&&"_L1), this, [this, folder] { addFiles({folder}); });
        action->setEnabled(QDir(folder).exists());
        action->setToolTip(action->isEnabled() ? QString() : tr("This folder is not there."));
    }
    m_chooseFolder->setMenu(menu);
}

void AddUploadDialog::fillServers()
{
    m_serverBox->addItems(m_settings.recentUploadServers.get());
    m_serverBox->setCurrentIndex(-1);
}

void AddUploadDialog::removeSelected()
{
    QList<qsizetype> rows;
    for (const QListWidgetItem *item : m_files->selectedItems())
        rows.append(m_files->row(item));
    m_files->clearSelection();
    m_sources->remove(rows);
}

void AddUploadDialog::refreshFiles()
{
    const auto &sources = m_sources->sources();
    const int rows = int(sources.size());
    while (m_files->count() > rows)
        delete m_files->takeItem(m_files->count() - 1);
    while (m_files->count() < rows)
        new QListWidgetItem(m_files);
    for (int row = 0; row < rows; ++row)
        refreshFile(m_files->item(row), sources[size_t(row)], m_sources->sumOf(size_t(row)));
    m_stop->setVisible(m_sources->isCounting());
    const int count = fileCount();
    m_summary->setVisible(m_sources->hasFolders() || count > 1);
    //: %n is how many files are to be uploaded, %1 their size together
    m_summary->setText(tr("%Ln file(s), %1", nullptr, count).arg(Format::bytes(m_sources->sum().bytes)));
}

void AddUploadDialog::refreshFile(QListWidgetItem *item, const UploadSources::Source &source,
                                  const UploadSources::Sum &sum)
{
    const QString shown = Format::path(source.path);
    QString text;
    if (!source.isFolder) {
        text = tr("%1 · %2", "file and size").arg(shown, Format::bytes(source.size));
    } else if (!source.scan->isDone()) {
        //: %1 is a folder
        text = tr("%1 · counting: %Ln file(s) so far", nullptr, int(source.scan->fileCount())).arg(shown);
    } else {
        //: %1 is a folder, %2 the size of its files together
        text = tr("%1 · %Ln file(s), %2", nullptr, sum.files).arg(shown, Format::bytes(sum.bytes));
    }
    if (item->text() == text)
        return;
    item->setText(text);
    item->setIcon(Icons::get(source.isFolder ? u"folder"_s : u"file"_s,
                             [](const QPalette &p) { return Tones::of(p).dim; }));
    item->setToolTip(source.path);
}

/// Of a great many the first ones: each is looked for in the list.
void AddUploadDialog::lookForThoseUnderWay()
{
    constexpr qsizetype MostLookedFor = 500;
    if (m_adding)
        return;
    m_underWay.clear();
    if (m_sources->isCounting() || m_protocol->protocol().isEmpty() || !server().isValid())
        return;
    const QList<UploadFile> &files = m_sources->files();
    for (const UploadFile &file : files.first(std::min(files.size(), MostLookedFor))) {
        const QList<Job *> same = m_queue.duplicatesOf(specFor({file}));
        if (std::ranges::any_of(same, [](const Job *job) { return !isFinal(job->state()); }))
            m_underWay.insert(file.path);
    }
}

bool AddUploadDialog::isLeftOut(const UploadFile &file) const
{
    return !m_again->isChecked() && m_underWay.contains(file.path);
}

int AddUploadDialog::chosenCount() const
{
    return fileCount() - (m_again->isChecked() ? 0 : int(m_underWay.size()));
}

void AddUploadDialog::refreshTicks()
{
    const int hidden = m_sources->hiddenFiles();
    const int links = m_sources->links();
    m_hidden->setVisible(hidden > 0);
    m_links->setVisible(links > 0);
    m_hidden->setText(tr("H&idden files too (%Ln)", nullptr, hidden));
    m_hidden->setToolTip(tr("Files whose names, or whose folders’ names, begin with a full stop"));
    m_again->setVisible(!m_underWay.isEmpty());
    m_again->setText(
        tr("Also those that are being &uploaded there already (%Ln)", nullptr, int(m_underWay.size())));
    m_again->setToolTip(tr("The same file is in the list for the same address, and has not ended."));
    m_links->setText(tr("&Links to files too (%Ln)", nullptr, links));
    m_links->setToolTip(
        tr("Uploads the files that symbolic links point at; links to folders are not followed."));
}

void AddUploadDialog::refreshStructure()
{
    const QString protocol = m_protocol->protocol();
    const bool isChoice = m_sources->hasFolders() && UploadTarget::keepsFolders(protocol);
    m_structure->setVisible(isChoice);
    m_structureLabel->setVisible(isChoice);
    const QString note = structureNote();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString AddUploadDialog::structureNote() const
{
    const QString protocol = m_protocol->protocol();
    const qsizetype count = fileCount();
    QString notes;
    if (m_sources->hasFolders() && !protocol.isEmpty() && !UploadTarget::keepsFolders(protocol))
        //: %1 is a protocol such as tus
        notes =
            tr("Only the names of the files are kept: %1 knows no folders.").arg(JobText::protocol(protocol));
    else if (m_sources->hasFolders() && UploadTarget::needsFolders(protocol) && keepsFolders())
        notes = tr(
            "Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.",
            nullptr, m_sources->foldersNeeded());
    if (isOneJob() && count > MostFilesOfOne)
        //: %1 is the largest number of files in one of them
        notes = JobText::sentences(notes, tr("That makes %Ln transfer(s), of %1 files at most.", nullptr,
                                             int((count + MostFilesOfOne - 1) / MostFilesOfOne))
                                              .arg(QLocale().toString(MostFilesOfOne)));
    return notes;
}

QString AddUploadDialog::filesNote() const
{
    if (m_sources->leftOut() == 0)
        return {};
    return tr("%Ln thing(s) in it cannot be uploaded, for example %1.", nullptr, m_sources->leftOut())
        .arg(Format::path(m_sources->firstLeftOut()));
}

} // namespace Ferry
