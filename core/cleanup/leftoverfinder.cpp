#include "core/cleanup/leftoverfinder.h"

#include "core/cleanup/cleanupledger.h"

namespace Ferry
{

LeftoverFinder::LeftoverFinder(const CleanupLedger &ledger, ControlPlane &control, DiskThread &disk,
                               StandingOf standingOf)
    : m_ledger(ledger)
    , m_control(control)
    , m_disk(disk)
    , m_standingOf(std::move(standingOf))
{
}

LeftoverFinder::~LeftoverFinder() = default;

void LeftoverFinder::search(const QList<SearchPlace> &places)
{
    for (const SearchPlace &place : places) {
        auto searcher = makeSearcher(place.kind, {m_control, m_disk, place.access});
        if (!searcher)
            continue;
        connect(searcher.get(), &Searcher::finished, this,
                [this, place](const QList<FoundLeftover> &found, const JobError &error) {
                    take(place, found, error);
                });
        ++m_open;
        searcher->search(place);
        m_searchers.push_back(std::move(searcher));
    }
    if (m_open == 0)
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_result); }, Qt::QueuedConnection);
}

void LeftoverFinder::take(const SearchPlace &place, const QList<FoundLeftover> &found, const JobError &error)
{
    for (FoundLeftover one : found) {
        // Asked now, not when the search began: a job may have recorded it meanwhile.
        const JobId job = one.leftover.job;
        const bool isInUse = !job.isNull() && m_standingOf(job) == Standing::Living;
        if (isInUse || m_ledger.knows(one.leftover))
            continue;
        one.access = place.access;
        one.whose = judge(job);
        m_result.found.append(one);
    }
    if (error.isSet())
        m_result.failures.append(error);
    if (--m_open == 0)
        emit finished(m_result);
}

FoundLeftover::Whose LeftoverFinder::judge(JobId job) const
{
    using enum FoundLeftover::Whose;
    if (job.isNull())
        return Perhaps; // only the object's key is ours
    return m_standingOf(job) == Standing::Ended ? Ours : Foreign;
}

} // namespace Ferry
