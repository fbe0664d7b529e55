#include "core/cleanup/leftoverfinder.h"

#include "core/cleanup/cleanupledger.h"
#include "core/cleanup/sameleftover.h"

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr int MostAtATime = 8; // servers may be slow, and lists of places long

} // namespace

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
    m_waiting = places;
    QMetaObject::invokeMethod(this, &LeftoverFinder::start, Qt::QueuedConnection);
}

void LeftoverFinder::start()
{
    while (m_open < MostAtATime && !m_waiting.isEmpty()) {
        const SearchPlace place = m_waiting.takeFirst();
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
        emit finished(m_result);
}

void LeftoverFinder::take(const SearchPlace &place, const QList<FoundLeftover> &found, const JobError &error)
{
    for (const FoundLeftover &one : found)
        add(one, place.access);
    if (error.isSet())
        m_result.failures.append(error);
    --m_open;
    start();
}

/// Judged now, not when the search began: a job may have recorded it meanwhile.
void LeftoverFinder::add(FoundLeftover one, const Access &access)
{
    const JobId job = one.leftover.job;
    const bool isInUse = !job.isNull() && m_standingOf(job) == Standing::Living;
    const bool isFoundTwice =
        std::any_of(m_result.found.begin(), m_result.found.end(), [&one](const FoundLeftover &other) {
            return isSameLeftover(other.leftover, one.leftover);
        });
    if (isInUse || isFoundTwice || !m_ledger.ownerOf(one.leftover).isNull())
        return;
    one.access = access;
    one.whose = judge(job);
    m_result.found.append(one);
}

FoundLeftover::Whose LeftoverFinder::judge(JobId job) const
{
    using enum FoundLeftover::Whose;
    if (job.isNull())
        return Perhaps; // only the object's key is ours
    return m_standingOf(job) == Standing::Ended ? Ours : Foreign;
}

} // namespace Ferry
