// In which order the rows are shown.

#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/jobtext.h"

#include <algorithm>
#include <vector>

namespace Ferry
{

namespace
{

constexpr int ResortMs = 500;

/// Before the turn: what has ended has none, and then the priorities.
double laneOf(const Job &job) { return isFinal(job.state()) ? 100 : double(job.spec().priority); }

} // namespace

RowKey JobFilter::keyOf(int sourceRow) const
{
    const Entry &entry = m_entries.at(sourceRow);
    const Job &job = *entry.job;
    switch (m_sortColumn) {
    case JobModel::NameColumn: return {sourceRow, 0, 0, job.name()};
    case JobModel::ProgressColumn: return {sourceRow, 0, double(JobSnapshot::withoutCleanup(job).percent())};
    case JobModel::SizeColumn: return {sourceRow, 0, double(job.record().bytesTotal())};
    case JobModel::SpeedColumn: return {sourceRow, 0, job.bytesPerSecond()};
    case JobModel::TimeLeftColumn: return {sourceRow, 0, double(job.secondsLeft().value_or(-1))};
    case JobModel::HostColumn: return {sourceRow, 0, 0, m_hosts.at(entry.host)};
    case JobModel::AddedColumn: return {sourceRow, 0, double(sourceRow)};
    case JobModel::QueueColumn: return {sourceRow, laneOf(job), double(job.record().turn)};
    default: return {sourceRow};
    }
}

RowOrder JobFilter::rowOrder() const
{
    // Of two with the same turn the older one starts first.
    return {m_sortOrder, m_sortColumn == JobModel::NameColumn || m_sortColumn == JobModel::HostColumn,
            m_sortColumn == JobModel::QueueColumn};
}

bool JobFilter::before(int sourceRowA, int sourceRowB) const
{
    return rowOrder().isBefore(keyOf(sourceRowA), keyOf(sourceRowB), m_collator);
}

QList<int> JobFilter::sorted(const QList<int> &sourceRows) const
{
    std::vector<RowKey> keys;
    keys.reserve(size_t(sourceRows.size()));
    for (const int row : sourceRows)
        keys.push_back(keyOf(row));
    return rowOrder().sorted(keys);
}

void JobFilter::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_isOrderNew = true;
    for (Entry &entry : m_entries)
        entry.rank = -1;
    resort();
}

/// Neither ids nor the times they were made at change.
bool JobFilter::isOrderMovable() const { return m_sortColumn >= 0 && m_sortColumn != JobModel::AddedColumn; }

bool JobFilter::needsNewPlace(int position) const
{
    if (!isOrderMovable() || m_resortTimer.isActive() || m_sorting)
        return false; // but in the first case all are looked at soon anyway
    const int row = m_order.at(position);
    return (position > 0 && before(row, m_order.at(position - 1))) ||
           (position + 1 < m_order.size() && before(m_order.at(position + 1), row));
}

void JobFilter::scheduleResort()
{
    if (!isOrderMovable() || m_resortTimer.isActive() || m_sorting)
        return; // what changes while rows are being sorted is looked at afterwards
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
    if (isLarge(m_order.size()))
        return sortInSlices();
    stopSorting();
    QList<int> order = sorted(m_order);
    if (order != m_order)
        setOrder(std::move(order));
    m_isOrderNew = false;
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
