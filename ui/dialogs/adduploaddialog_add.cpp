// From what was chosen to transfers.

#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/folderbox.h"
#include "ui/dialogs/protocolpanel.h"
#include "ui/dialogs/uploadtarget.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int SliceMs = 30; ///< the window stays alive between two of them
constexpr int FewestOfSlice = 8;
constexpr int MostGone = 20; ///< files of one transfer that went since they were counted

} // namespace

bool AddUploadDialog::isOneJob() const { return fileCount() > 1 && m_as->currentIndex() == 1; }

bool AddUploadDialog::keepsFolders() const
{
    return UploadTarget::keepsFolders(m_protocol->protocol()) && m_structure->currentIndex() == 0;
}

JobSpec AddUploadDialog::specFor(const QList<UploadFile> &files) const
{
    JobSpec spec = m_options;
    const bool areSeveral = fileCount() > 1 || m_sources->hasFolders();
    const bool keeps = keepsFolders();
    for (const UploadFile &file : files) {
        const QString kept = keeps ? file.relative : file.relative.section(u'/', -1);
        const QUrl remote = UploadTarget::urlFor(server(), m_protocol->protocol(), kept, areSeveral);
        spec.files.append({remote, file.path, false});
    }
    if (areSeveral && files.size() == 1)
        spec.displayName.clear(); // several transfers of one name could not be told apart
    m_protocol->writeTo(spec);
    return spec;
}

/// Of one of several transfers that have all files together.
QString AddUploadDialog::nameFor(qsizetype first, qsizetype count) const
{
    constexpr qsizetype Longest = 200;
    const auto &sources = m_sources->sources();
    QString name = m_options.displayName;
    if (name.isEmpty() && sources.size() == 1 && sources.front().isFolder)
        name = QFileInfo(sources.front().path).fileName();
    if (name.isEmpty() || count <= MostFilesOfOne)
        return name;
    const qsizetype parts = (count + MostFilesOfOne - 1) / MostFilesOfOne;
    return tr("%1 (%2 of %3)", "name of a transfer that is one of several parts")
        .arg(name.first(std::min(name.size(), Longest)), QLocale().toString(first / MostFilesOfOne + 1),
             QLocale().toString(parts));
}

void AddUploadDialog::accept()
{
    if (!reason().isEmpty() || m_adding)
        return;
    m_adding = std::make_unique<Adding>();
    m_adding->files = m_sources->files();
    m_adding->files.removeIf([this](const UploadFile &file) { return isLeftOut(file); });
    m_adding->isOneJob = isOneJob();
    addMore();
}

void AddUploadDialog::addMore()
{
    QElapsedTimer slice;
    slice.start();
    for (int added = 0; m_adding->next < m_adding->files.size(); ++added) {
        if (added < FewestOfSlice || slice.elapsed() < SliceMs) {
            addNext();
            continue;
        }
        lock(true);
        refresh();
        return m_addTimer.start(0);
    }
    finishAdding();
}

void AddUploadDialog::lock(bool isLocked)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_files, m_choose, m_chooseFolder, m_hidden,
                                                            m_links, m_again, m_serverBox, m_protocol, m_as,
                                                            m_structure, m_startNow, m_optionsButton})
        widget->setEnabled(!isLocked);
}

void AddUploadDialog::reject()
{
    m_addTimer.stop();
    if (const auto begun = std::move(m_adding); begun && !begun->ids.isEmpty())
        emit added(begun->ids);
    QDialog::reject();
}

void AddUploadDialog::addNext()
{
    const qsizetype all = m_adding->files.size();
    const qsizetype count = m_adding->isOneJob ? std::min(MostFilesOfOne, all - m_adding->next) : 1;
    QList<UploadFile> files = m_adding->files.sliced(m_adding->next, count);
    JobQueue::Added result;
    for (int gone = 0; gone <= MostGone && !files.isEmpty(); ++gone) {
        JobSpec spec = specFor(files);
        if (m_adding->isOneJob)
            spec.displayName = nameFor(m_adding->next, all);
        result = m_queue.add(spec, m_startNow->isChecked());
        const bool isTheFile =
            result.error.kind == ErrorKind::SourceMissing || result.error.kind == ErrorKind::SourceUnreadable;
        if (result.job || !isTheFile)
            break;
        m_adding->failed.append(result.error.file);
        m_adding->error = result.error;
        files.removeIf([&](const UploadFile &file) { return file.path == result.error.file; });
    }
    m_adding->next += count;
    if (result.job)
        return m_adding->ids.append(result.job->id());
    for (const UploadFile &file : std::as_const(files))
        m_adding->failed.append(file.path);
    if (result.error.isSet())
        m_adding->error = result.error;
}

void AddUploadDialog::finishAdding()
{
    const std::unique_ptr<Adding> done = std::move(m_adding);
    lock(false);
    if (!done->ids.isEmpty()) {
        const QString address = server().toString(QUrl::RemoveUserInfo);
        m_settings.uploadServer.set(address);
        m_settings.recentUploadServers.set(
            FolderBox::withFirst(m_settings.recentUploadServers.get(), address));
        for (const UploadSources::Source &source : m_sources->sources()) {
            if (source.isFolder)
                m_settings.recentUploadFolders.set(
                    FolderBox::withFirst(m_settings.recentUploadFolders.get(), source.path));
        }
        emit added(done->ids);
    }
    if (done->failed.isEmpty())
        return QDialog::accept();
    // What could not be added stays, with the reason, instead of being lost.
    QList<qsizetype> all(static_cast<qsizetype>(m_sources->sources().size()));
    std::iota(all.begin(), all.end(), 0);
    m_sources->remove(all);
    addFiles(done->failed);
    say(JobText::error(done->error));
}

} // namespace Ferry
