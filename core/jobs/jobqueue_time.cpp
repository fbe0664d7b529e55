#include "core/jobs/jobqueueprivate.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

/// What time brings: the next try, and the end of a job that takes too long.

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

} // namespace Ferry
