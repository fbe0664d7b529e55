// In which order the rows are shown.

#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/jobtext.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Ferry
{

namespace
{

constexpr int ResortMs = 500;

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : int(b < a);
}

int percentOf(const Job &job) { return JobSnapshot::withoutCleanup(job).percent(); }

/// Before the turn: what has ended has none, and then the priorities.
double laneOf(const Job &job) { return isFinal(job.state()) ? 100 : double(job.spec().priority); }

} // namespace

JobFilter::Key JobFilter::keyOf(int sourceRow) const
{
    const Entry &entry = m_entries.at(sourceRow);
    switch (m_sortColumn) {
    case JobModel::NameColumn: return {0, m_collator.sortKey(entry.job->name())};
    case JobModel::ProgressColumn: return {double(percentOf(*entry.job)), {}};
    case JobModel::SizeColumn: return {double(entry.job->record().bytesTotal()), {}};
    case JobModel::SpeedColumn: return {entry.job->bytesPerSecond(), {}};
    case JobModel::TimeLeftColumn: return {double(entry.job->secondsLeft().value_or(-1)), {}};
    case JobModel::HostColumn: return {0, m_collator.sortKey(m_hosts.at(entry.host))};
    case JobModel::AddedColumn: return {double(sourceRow), {}};
    case JobModel::QueueColumn: return {double(entry.job->record().turn), {}, laneOf(*entry.job)};
    default: return {};
    }
}

bool JobFilter::before(const Key &a, int sourceRowA, const Key &b, int sourceRowB) const
{
    int difference = order(a.first, b.first);
    if (difference == 0)
        difference = a.text && b.text ? a.text->compare(*b.text) : order(a.number, b.number);
    if (difference != 0)
        return (difference < 0) == (m_sortOrder == Qt::AscendingOrder);
    // The source is by id: of two with the same turn the older one starts first; else the newer one is on top.
    if (m_sortColumn == JobModel::QueueColumn)
        return (sourceRowA < sourceRowB) == (m_sortOrder == Qt::AscendingOrder);
    return sourceRowA > sourceRowB;
}

bool JobFilter::before(int sourceRowA, int sourceRowB) const
{
    return before(keyOf(sourceRowA), sourceRowA, keyOf(sourceRowB), sourceRowB);
}

QList<int> JobFilter::sorted(const QList<int> &sourceRows) const
{
    // Keys are read once: a speed that falls while the rows are compared would break the order's logic.
    std::vector<Key> keys;
    keys.reserve(size_t(sourceRows.size()));
    for (const int row : sourceRows)
        keys.push_back(keyOf(row));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return before(keys[a], sourceRows.at(qsizetype(a)), keys[b], sourceRows.at(qsizetype(b)));
    });
    QList<int> result;
    result.reserve(sourceRows.size());
    for (const size_t i : order)
        result.append(sourceRows.at(qsizetype(i)));
    return result;
}

void JobFilter::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    resort();
}

/// Neither ids nor the times they were made at change.
bool JobFilter::isOrderMovable() const { return m_sortColumn >= 0 && m_sortColumn != JobModel::AddedColumn; }

bool JobFilter::needsNewPlace(int position) const
{
    if (!isOrderMovable() || m_resortTimer.isActive())
        return false; // in the second case all are looked at soon anyway
    const int row = m_order.at(position);
    return (position > 0 && before(row, m_order.at(position - 1))) ||
           (position + 1 < m_order.size() && before(m_order.at(position + 1), row));
}

void JobFilter::scheduleResort()
{
    if (!isOrderMovable() || m_resortTimer.isActive())
        return;
    if (m_isOrderHeld) {
        m_isOrderOwed = true;
        return;
    }
    const qint64 passed = m_sinceResort.isValid() ? m_sinceResort.elapsed() : ResortMs;
    m_resortTimer.start(int(std::max<qint64>(ResortMs - passed, 0)));
}

void JobFilter::setOrderHeld(bool held)
{
    m_isOrderHeld = held;
    if (held && m_resortTimer.isActive()) {
        m_resortTimer.stop();
        m_isOrderOwed = true;
    }
    if (!held && std::exchange(m_isOrderOwed, false))
        scheduleResort();
}

void JobFilter::resort()
{
    m_resortTimer.stop();
    m_sinceResort.start();
    QList<int> order = sorted(m_order);
    if (order != m_order)
        setOrder(std::move(order));
}

void JobFilter::setOrder(QList<int> order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> rows;
    for (const QModelIndex &index : before)
        rows.append(m_order.at(index.row()));
    m_order = std::move(order);
    rememberPositions();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_positions.at(rows.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace Ferry
