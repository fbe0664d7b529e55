#include "core/jobs/jobqueueprivate.h"
#include "core/store/jobstore.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

/// What time brings: the next try, the end of a job that takes too long, and of one that nobody looks after.

namespace Ferry
{

void JobQueue::Private::attemptFailed(Job *job, const JobError &error, qint64 retryAfterMs)
{
    control.watchNetwork();
    const RetryPolicy &policy = job->spec().retry;
    const JobRecord &record = job->record();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isForDisk = waitsForDisk(*job, error);
    bool again = (isForDisk || isTransient(error)) && policy.noProgressTimeout.count() > 0 &&
                 policy.minimumRetryDelay <= policy.noProgressTimeout;
    if (again && !isForDisk && record.stuckSince > 0 &&
        now - record.stuckSince > policy.noProgressTimeout.count())
        again = false;
    const Milliseconds delay =
        policy.delayBefore(record.failuresInRow + 1, QRandomGenerator::global()->generateDouble(),
                           std::max(Milliseconds{retryAfterMs}, askedPatience(*job, error, retryAfterMs)));
    job->d->takeFailure(error, countsAsError(error, control.isOnline()) && !(again && isForDisk), again,
                        again && !isForDisk ? now + delay.count() : 0);
    if (again && isForDisk) {
        waitForDisk(job, delay);
    } else if (again) {
        m_retries[job->id()] = QDeadlineTimer(delay);
        armRetryTimer();
    }
}

void JobQueue::Private::armRetryTimer()
{
    qint64 next = -1;
    for (const auto &[id, due] : m_retries)
        next = next < 0 ? due.remainingTime() : std::min(next, due.remainingTime());
    if (next >= 0)
        m_retryTimer.start(static_cast<int>(std::min<qint64>(next + 1, 60'000)));
}

void JobQueue::Private::retryDueJobs()
{
    QList<JobId> due;
    for (const auto &[id, deadline] : m_retries) {
        if (deadline.hasExpired())
            due.append(id);
    }
    for (const JobId id : std::as_const(due)) {
        m_retries.erase(id);
        if (Job *job = find(id))
            job->d->retryDue();
    }
    armRetryTimer();
}

void JobQueue::Private::endOverlongJobs()
{
    const std::set<JobId> running = m_slots; // one that ends leaves the set
    for (const JobId id : running) {
        if (Job *job = find(id))
            job->d->endIfOverlong();
    }
}

int JobQueue::Private::cancelInactive(qint64 nowMsSinceEpoch)
{
    if (options.inactivityTimeout.count() <= 0)
        return 0;
    QList<Job *> idle;
    for (const auto &job : jobs) {
        if (job->d->isIdleAtSecondLook(nowMsSinceEpoch, options.inactivityTimeout))
            idle.append(job.get());
    }
    return cancelTogether(idle, JobEvent::IdledTooLong);
}

/// All or none: what the store refuses has not happened.
int JobQueue::Private::cancelTogether(const QList<Job *> &chosen, JobEvent event)
{
    if (chosen.isEmpty())
        return 0;
    JobStore::Batch batch(*store, JobStore::Batch::Durability::Power);
    QList<std::pair<Job *, Job::Private::Ending>> endings;
    for (Job *job : chosen) {
        JobError why;
        if (event == JobEvent::IdledTooLong)
            why = {ErrorKind::Inactive, 0, job->spec().files.value(0).remote.toString(), {}};
        if (auto ending = job->d->beginEnd(event, {}, why))
            endings.emplaceBack(job, std::move(*ending));
    }
    const bool isSaved = batch.commit();
    if (!isSaved) {
        for (const auto &[job, ending] : std::as_const(endings))
            job->d->undoEnd(ending);
        storeFailed();
        return 0;
    }
    for (const auto &[job, ending] : std::as_const(endings))
        job->d->finishEnd(ending);
    return static_cast<int>(endings.size());
}

} // namespace Ferry
