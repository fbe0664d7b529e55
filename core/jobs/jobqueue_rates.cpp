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

} // namespace Ferry
