#include "core/jobs/jobqueueprivate.h"

#include <QDateTime>

#include <algorithm>

/// What all transfers together may move, now and at other times of the day.

namespace Ferry
{

namespace
{
/// A timer knows nothing of a computer that sleeps, nor of a clock that is set.
constexpr qint64 LongestWaitMs = 60'000;
} // namespace

void JobQueue::Private::applyLimits(const QDateTime &local)
{
    const SpeedLimits now = options.limitsAt(local);
    if (now != m_limits) {
        m_limits = now;
        wire.setTotalRate(Direction::Download, now.download);
        wire.setTotalRate(Direction::Upload, now.upload);
    }
    const QDateTime next = options.schedule.nextChange(local);
    if (next.isValid())
        m_limitsTimer.start(static_cast<int>(std::clamp<qint64>(local.msecsTo(next), 1, LongestWaitMs)));
    else
        m_limitsTimer.stop();
}

void JobQueue::Private::applyLimitOf(Job *job)
{
    const qint64 limit = job->d->holdsSlot() ? job->spec().bytesPerSecond : 0;
    if (limit == m_jobLimits.value(job->id()))
        return;
    wire.setGroupRate(job->id().value(), limit);
    if (limit > 0)
        m_jobLimits.insert(job->id(), limit);
    else
        m_jobLimits.remove(job->id());
}

} // namespace Ferry
