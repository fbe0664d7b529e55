#include "core/jobs/jobqueueprivate.h"
#include "core/jobs/monotonic.h"

/// How fast it goes, second by second, while something has a slot.

namespace Ferry
{

namespace
{
constexpr int SecondMs = 1'000;
}

void JobQueue::Private::beginHistory(const Job &job)
{
    m_rates.begin(job.id(), job.spec().direction, job.record().bytesTransferred(), monotonicMs());
    if (!m_rateTimer.isActive())
        m_rateTimer.start(SecondMs);
}

void JobQueue::Private::endHistory(const Job &job)
{
    m_rates.end(job.id(), job.d->bytesSoFar(), monotonicMs());
}

void JobQueue::Private::addHistory()
{
    m_rates.tick(monotonicMs(), [this](JobId id) { return find(id)->d->bytesSoFar(); });
    if (m_slots.empty())
        m_rateTimer.stop();
    emit q.historyAdded();
}

RateHistory JobQueue::rateHistory(JobId job) const { return d->rates().of(job); }

RateHistory JobQueue::totalHistory(Direction direction) const { return d->rates().total(direction); }

qint64 JobQueue::historySecond() const { return d->rates().second(monotonicMs()); }

} // namespace Ferry
