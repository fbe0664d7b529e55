// The order of very many rows: made in slices and in another thread, while the window goes on.

#include "ui/jobfilter.h"
#include "ui/jobmodel.h"

#include <algorithm>

namespace Ferry
{

namespace
{

/// A window that paints sixty times a second has 16 ms for a frame: so many of them may go into reading keys.
constexpr qint64 SliceNs = 3'000'000;
constexpr size_t BetweenLooks = 64;

} // namespace

/// Newest on top, or by the time they were added, is the order of the source: putting that right takes no time.
bool JobFilter::isLarge(qsizetype rows) const
{
    return rows > SortedAtOnce && m_sortColumn >= 0 && m_sortColumn != JobModel::AddedColumn;
}

void JobFilter::sortInSlices()
{
    stopSorting();
    m_sorting.emplace();
    readKeys();
}

void JobFilter::stopSorting()
{
    m_sliceTimer.stop();
    m_sorter.cancel();
    m_sorting.reset();
}

/// Of all rows, also of those that are not shown: when a filter is cleared, they have their places.
void JobFilter::readKeys()
{
    QElapsedTimer passed;
    passed.start();
    std::vector<RowKey> &keys = m_sorting->keys;
    keys.reserve(size_t(m_entries.size()));
    while (std::ssize(keys) < m_entries.size()) {
        keys.push_back(keyOf(int(keys.size())));
        if (keys.size() % BetweenLooks == 0 && passed.nsecsElapsed() > SliceNs)
            return m_sliceTimer.start(0);
    }
    m_sorting->isRead = true;
    m_sorter.start(std::exchange(keys, {}), rowOrder());
}

void JobFilter::noteShift(int first, int added)
{
    if (!m_sorting)
        return;
    if (m_sorting->isRead)
        m_sorting->shifts.append({first, added});
    else
        m_sorting->keys.clear(); // from the beginning, with the next slice
}

void JobFilter::noteChanged(int sourceRow)
{
    if (m_sorting && m_sorting->changed.size() <= MostLookedAt)
        m_sorting->changed.insert(m_entries.at(sourceRow).job->id());
}

/// To where the rows are now; those that went are left out.
QList<int> JobFilter::shifted(QList<int> sourceRows, const QList<Sorting::Shift> &shifts)
{
    for (const auto &[first, added] : shifts) {
        const int removed = std::max(-added, 0);
        for (int &row : sourceRows) {
            if (row >= first)
                row = row < first + removed ? -1 : row + added;
        }
    }
    sourceRows.removeAll(-1);
    return sourceRows;
}

void JobFilter::rankAll(const QList<int> &sourceRows)
{
    for (Entry &entry : m_entries)
        entry.rank = -1;
    for (int rank = 0; rank < sourceRows.size(); ++rank)
        m_entries[sourceRows.at(rank)].rank = rank;
}

/// Rows keep their ranks through a reset of the model, which has them in the same order as before.
void JobFilter::takeRanks(const QList<Entry> &former)
{
    auto old = former.begin();
    for (Entry &entry : m_entries) {
        const auto same =
            std::find_if(old, former.end(), [&entry](const Entry &one) { return one.job == entry.job; });
        if (same == former.end())
            return;
        entry.rank = same->rank;
        old = same + 1;
    }
}

void JobFilter::takeSorted(const QList<int> &sourceRows)
{
    const Sorting sorting = *std::exchange(m_sorting, std::nullopt);
    if (m_isOrderHeld && !m_isOrderNew) {
        m_isOrderOwed = true;
        return;
    }
    m_isOrderNew = false;
    rankAll(shifted(sourceRows, sorting.shifts));
    bool isWhole = true;
    QList<int> order = ranked(m_order, isWhole);
    if (order != m_order)
        setOrder(std::move(order));
    if (!isWhole)
        m_resortTimer.start(0);
    else
        settleChanged(sorting.changed);
}

/// What has changed since its key was read.
void JobFilter::settleChanged(const QSet<JobId> &changed)
{
    const auto isOut = [this](JobId id) {
        const int position = rowOf(id);
        return position >= 0 && needsNewPlace(position);
    };
    if (changed.size() > MostLookedAt || std::any_of(changed.begin(), changed.end(), isOut))
        scheduleResort();
}

/// By their ranks; a few that have none are put where they belong, many on top until all are sorted (@p isWhole is false
/// then).
QList<int> JobFilter::ranked(const QList<int> &sourceRows, bool &isWhole) const
{
    int highest = -1;
    for (const int row : sourceRows)
        highest = std::max(highest, m_entries.at(row).rank);
    QList<int> byRank(highest + 1, -1);
    QList<int> others;
    for (const int row : sourceRows) {
        const int rank = m_entries.at(row).rank;
        if (rank < 0)
            others.append(row);
        else
            byRank[rank] = row;
    }
    byRank.removeAll(-1);
    isWhole = others.size() <= MostLookedAt;
    if (!isWhole) {
        std::sort(others.begin(), others.end(), std::greater<>());
        return others + byRank;
    }
    for (const int row : std::as_const(others)) {
        const auto place = std::upper_bound(byRank.begin(), byRank.end(), row,
                                            [this](int a, int b) { return before(a, b); });
        byRank.insert(place, row);
    }
    return byRank;
}

} // namespace Ferry
