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
    const RetryPolicy &policy = job->spec().retry;
    const JobRecord &record = job->record();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    bool again = isTransient(error) && policy.noProgressTimeout.count() > 0 &&
                 policy.minimumRetryDelay <= policy.noProgressTimeout;
    if (again && record.stuckSince > 0 && now - record.stuckSince > policy.noProgressTimeout.count())
        again = false;
    const Milliseconds delay = policy.delayBefore(
        record.failuresInRow + 1, QRandomGenerator::global()->generateDouble(), Milliseconds{retryAfterMs});
    job->d->takeFailure(error, again, again ? now + delay.count() : 0);
    if (again) {
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
    const qint64 longest = options.inactivityTimeout.count();
    if (longest <= 0)
        return 0;
    JobStore::Batch batch(*store, JobStore::Batch::Durability::Power);
    int cancelled = 0;
    for (const auto &job : jobs) {
        const qint64 since = job->record().changedAt;
        // Cancel cannot be undone: not on a time that nobody has written down.
        const bool isIdle =
            !isFinal(job->state()) && !job->d->holdsSlot() && since > 0 && nowMsSinceEpoch - since > longest;
        if (!isIdle)
            continue;
        job->d->endAsInactive();
        cancelled += job->state() == JobState::Cancelled ? 1 : 0;
    }
    if (!batch.commit())
        storeFailed();
    return cancelled;
}

} // namespace Ferry
