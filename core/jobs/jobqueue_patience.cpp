#include "core/jobs/jobqueueprivate.h"
#include "core/jobs/monotonic.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

/// Jobs that wait because their server has told one of them to come back later.

namespace Ferry
{

/// How long from now; zero = it has not been asked for.
Milliseconds JobQueue::Private::askedPatience(const Job &job, const JobError &error, qint64 retryAfterMs)
{
    if (!HostPatience::isAskedFor(error.httpStatus, retryAfterMs))
        return Milliseconds{0};
    const qint64 now = monotonicMs();
    const QString host = hostOf(job);
    const qint64 until =
        m_patience.refused(host, now, retryAfterMs, QRandomGenerator::global()->generateDouble());
    armPatienceTimer();
    tellWaiting(host);
    return Milliseconds{until - now};
}

void JobQueue::Private::admitted(const Job &job) { m_patience.admitted(hostOf(job), monotonicMs()); }

bool JobQueue::Private::isHeld(const Job &job) const
{
    return m_patience.heldUntil(hostOf(job), monotonicMs()) > 0 && !m_triedNow.contains(job.id());
}

qint64 JobQueue::Private::patienceOf(const Job &job) const
{
    const qint64 now = monotonicMs();
    const qint64 until = m_triedNow.contains(job.id()) ? 0 : m_patience.heldUntil(hostOf(job), now);
    return until > 0 ? QDateTime::currentMSecsSinceEpoch() + until - now : 0;
}

void JobQueue::Private::triedNow(Job *job)
{
    if (m_patience.heldUntil(hostOf(*job), monotonicMs()) == 0)
        return;
    m_triedNow.insert(job->id());
    index(job);
    tellWaiting();
    m_scheduleTimer.start(0);
    job->d->tellDetails();
}

void JobQueue::Private::armPatienceTimer()
{
    const qint64 now = monotonicMs();
    if (const qint64 next = m_patience.nextRelease(now); next > 0)
        m_patienceTimer.start(static_cast<int>(next - now)); // Retry-After is a day at most
}

void JobQueue::Private::endPatience()
{
    const QStringList released = m_patience.takeReleased(monotonicMs());
    for (const QString &host : released)
        tellWaiting(host);
    m_scheduleTimer.start(0);
    armPatienceTimer();
}

/// Their rows say why they wait.
void JobQueue::Private::tellWaiting(const QString &origin)
{
    tellWaiting();
    const QList<JobId> waiting = m_queued.waitingIn(origin); // whoever is told may change it
    for (const JobId id : waiting) {
        if (Job *job = find(id); job && job->state() == JobState::Queued)
            job->d->tellDetails();
    }
}

} // namespace Ferry
