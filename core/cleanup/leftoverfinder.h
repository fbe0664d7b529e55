#pragma once

#include "core/cleanup/searcher.h"

#include <functional>
#include <vector>

namespace Ferry
{

class CleanupLedger;

/// Searches places for what Ferry left and nobody looks after: what the ledger knows is left out. Finds only;
/// removing is the ledger's work. One search; main thread.
class LeftoverFinder : public QObject
{
    Q_OBJECT
public:
    enum class Standing : quint8 {
        Unknown, ///< not in this Ferry's list
        Living,  ///< may resume from what it has
        Ended,
    };
    using StandingOf = std::function<Standing(JobId job)>;
    LeftoverFinder(const CleanupLedger &ledger, ControlPlane &control, DiskThread &disk,
                   StandingOf standingOf);
    ~LeftoverFinder() override;

    /// A few places at a time; kinds that cannot be listed are left out. finished() once, from the event loop.
    /// To be called once.
    void search(const QList<SearchPlace> &places);

signals:
    void finished(const Ferry::SearchResult &result);

private:
    void start();
    void take(const SearchPlace &place, const QList<FoundLeftover> &found, const JobError &error);
    void add(FoundLeftover one, const Access &access);
    [[nodiscard]] FoundLeftover::Whose judge(JobId job) const;

    const CleanupLedger &m_ledger;
    ControlPlane &m_control;
    DiskThread &m_disk;
    StandingOf m_standingOf;
    std::vector<std::unique_ptr<Searcher>> m_searchers;
    SearchResult m_result;
    QList<SearchPlace> m_waiting; ///< places not searched yet
    int m_open = 0;               ///< being searched
};

} // namespace Ferry
