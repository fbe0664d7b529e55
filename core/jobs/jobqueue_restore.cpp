#include "core/jobs/jobqueueprivate.h"
#include "core/store/jobstore.h"

#include <QDateTime>

#include <algorithm>

/// What was there before, and every job's way into the queue.

namespace Ferry
{

void JobQueue::Private::restore()
{
    QList<JobRecord> records = store->jobs();
    jobs.reserve(static_cast<size_t>(records.size()));
    m_ids.reserve(jobs.capacity());
    for (JobRecord &record : records)
        adopt(std::move(record));
    records.clear();
    if (!store->errorString().isEmpty()) // an unreadable list is not an empty one
        storeFailed();
    control.hold(); // before a removal is sent
    ledger.restore();

    restoreStates();
    for (const auto &job : jobs) {
        if (job->state() == JobState::Transferred && job->spec().completesItself)
            job->complete();
        if (job->record().notifyOwed)
            runNotifyCommand(job.get());
    }
    cancelInactive(QDateTime::currentMSecsSinceEpoch());
    m_dailyTimer.start();
    armRetryTimer();
    readSecrets();
    m_scheduleTimer.start(0);
    if (!m_retries.empty())
        control.watchNetwork();
    if (options.leftoverSearchAfter.count() > 0)
        m_leftoverTimer.start(options.leftoverSearchAfter);
}

/// What it was doing when the program ended it does no more.
void JobQueue::Private::restoreStates()
{
    JobStore::Batch batch(*store);
    for (const auto &job : jobs) {
        job->d->restart();
        if (job->state() == JobState::TransientError && waitsForDisk(*job, job->error())) {
            waitForDisk(job.get(), {});
        } else if (job->state() == JobState::TransientError) {
            const qint64 wait = job->record().retryAt - QDateTime::currentMSecsSinceEpoch();
            const qint64 longest = job->spec().retry.maximumRetryDelay.count();
            m_retries[job->id()] = QDeadlineTimer(std::clamp<qint64>(wait, 0, longest));
        } else if (job->state() == JobState::Acknowledged) {
            job->d->handOverAll(); // killed between Complete and its last words
        }
    }
    if (!batch.commit())
        noteBehind();
}

Job *JobQueue::Private::adopt(JobRecord &&record)
{
    auto owned = std::unique_ptr<Job>(new Job(std::make_unique<Job::Private>(*this, std::move(record))));
    Job *job = owned.get();
    jobs.push_back(std::move(owned));
    m_ids.push_back(job->id());
    m_lastTurn = std::max(m_lastTurn, job->record().turn);
    learnFiles(job->id(), job->spec());
    index(job);
    return job;
}

} // namespace Ferry
