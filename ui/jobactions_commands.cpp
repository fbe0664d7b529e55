// What the commands do to the selected transfers.

#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/changefolderdialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/jobactions.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"
#include "ui/rowremedy.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace JobChecks;

namespace
{

bool hasAny(const Job &) { return true; }

QString lines(const QList<Job *> &jobs, QString (*text)(const Job &))
{
    QStringList result;
    for (const Job *job : jobs) {
        if (const QString one = text(*job); !one.isEmpty())
            result.append(one);
    }
    return result.join(u'\n');
}

} // namespace

QList<Job *> JobActions::selected() const
{
    QList<Job *> result;
    result.reserve(m_ids.size());
    for (const JobId id : m_ids) {
        if (Job *job = m_queue.job(id))
            result.append(job);
    }
    return result;
}

const Job *JobActions::first(bool (*matches)(const Job &)) const
{
    for (const JobId id : m_ids) {
        const Job *job = m_queue.job(id);
        if (job && matches(*job))
            return job;
    }
    return nullptr;
}

QList<JobId> JobActions::ids(bool (*matches)(const Job &)) const
{
    QList<JobId> result;
    for (const JobId id : m_ids) {
        const Job *job = m_queue.job(id);
        if (job && matches(*job))
            result.append(id);
    }
    return result;
}

void JobActions::resumeSelected()
{
    for (const JobId id : ids(canResume))
        (void)m_queue.job(id)->resume();
}

void JobActions::pauseSelected()
{
    for (const JobId id : ids(canPause))
        (void)m_queue.job(id)->suspend();
}

void JobActions::cancelSelected()
{
    const QList<JobId> chosen = ids(canCancel);
    bool asks = false;
    for (const JobId id : chosen) {
        const JobRecord &record = m_queue.job(id)->record();
        asks = asks || record.has(Notice::CannotRemoveSession) ||
               m_settings.asksBeforeCancelling(record.bytesTotal());
    }
    if (!asks) {
        m_queue.cancelAll(chosen);
        return;
    }
    auto *dialog = new CancelDialog(m_queue, m_settings, chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobActions::retrySelected()
{
    for (const JobId id : ids(canRetry)) {
        Job *job = m_queue.job(id);
        if (isFinal(job->state()))
            job->retryCleanup();
        else
            (void)job->resume();
    }
}

void JobActions::completeSelected()
{
    for (const JobId id : ids(canComplete))
        (void)m_queue.job(id)->complete();
}

void JobActions::remedy(Job *job)
{
    switch (job ? RowRemedy::of(*job) : RowRemedy::None) {
    case RowRemedy::None: break;
    case RowRemedy::SignIn: signIn(job); break;
    case RowRemedy::Resume:
    case RowRemedy::TryNow: (void)job->resume(); break;
    case RowRemedy::TryCleanupNow: job->retryCleanup(); break;
    case RowRemedy::Complete: (void)job->complete(); break;
    case RowRemedy::ReplaceLink: replaceLink(job->id(), job->fileIndex()); break;
    case RowRemedy::Properties: editProperties(job->id()); break;
    case RowRemedy::StartNow: m_queue.startNow({job->id()}); break;
    case RowRemedy::ChangeFolder: changeFolderOf({job->id()}); break;
    case RowRemedy::Settings: emit settingsRequested(); break;
    }
}

void JobActions::signInSelected() { signIn(first(needsSignIn)); }

void JobActions::startSelectedAgain()
{
    QList<JobId> started;
    JobError error;
    const QList<JobId> ended = ids(hasEnded);
    for (const JobId id : ended) {
        const JobQueue::Added added = m_queue.again(id);
        if (added.job)
            started.append(added.job->id());
        else
            error = added.error;
    }
    if (error.isSet())
        emit refused(JobText::explained(error));
    if (!started.isEmpty())
        emit startedAgain(started);
}

void JobActions::signIn(const Job *job)
{
    if (auto *dialog = job ? SignInDialog::forJob(m_queue, *job, m_window) : nullptr)
        dialog->open();
}

void JobActions::changeFolderOf(const QList<JobId> &ids)
{
    auto *dialog = new ChangeFolderDialog(m_queue, m_settings, ids, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobActions::changeSelectedFolder() { changeFolderOf(ids(canChangeFolder)); }

void JobActions::editProperties(JobId id)
{
    if (auto *dialog = OptionsDialog::properties(m_queue, id, m_window))
        dialog->open();
}

void JobActions::editSelectedProperties()
{
    if (m_ids.size() == 1)
        editProperties(m_ids.first());
}

void JobActions::replaceLink(JobId id, int file)
{
    auto *dialog = new ReplaceLinkDialog(m_queue, id, file, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobActions::replaceSelectedPrefix()
{
    if (m_ids.size() == 1)
        replaceLink(m_ids.first(), ReplaceLinkDialog::Beginning);
}

void JobActions::removeSelected() { m_queue.removeFromList(ids(canRemove)); }

void JobActions::removeAllEnded()
{
    QList<JobId> ended;
    const QList<Job *> all = m_queue.jobs();
    for (const Job *job : all) {
        if (canRemove(*job))
            ended.append(job->id());
    }
    m_queue.removeFromList(ended);
}

void JobActions::openSelectedFile()
{
    if (const Job *job = first(hasFile))
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathOf(*job)));
}

bool JobActions::openOnlyFile()
{
    const bool opens = m_ids.size() == 1 && first(hasFile);
    if (opens)
        openSelectedFile();
    return opens;
}

void JobActions::openSelectedFolder()
{
    if (const Job *job = first(hasAny))
        openFolderOf(*job);
}

void JobActions::openFolderOf(const Job &job)
{
    const QFileInfo place(pathOf(job));
    QDesktopServices::openUrl(QUrl::fromLocalFile(place.isDir() ? place.filePath() : place.path()));
}

void JobActions::copySelectedLinks()
{
    QGuiApplication::clipboard()->setText(lines(selected(), [](const Job &job) {
        return job.spec().files.isEmpty() ? QString()
                                          : job.spec().files.first().remote.toString(QUrl::FullyEncoded);
    }));
}

void JobActions::copySelectedPaths() { QGuiApplication::clipboard()->setText(lines(selected(), pathOf)); }

void JobActions::copySelectedErrors()
{
    QGuiApplication::clipboard()->setText(lines(selected(), [](const Job &job) {
        const JobError &error = job.error();
        return error.isSet()
                   ? JobText::error(error) + u" ["_s + errorName(error.kind) + u": "_s + error.detail + u']'
                   : QString();
    }));
}

} // namespace Ferry
