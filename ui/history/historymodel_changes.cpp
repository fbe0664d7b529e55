// How the history follows what ends, and what leaves the list.

#include "ui/history/historymodel.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Ferry
{

namespace
{

/// More rows of their own cost a view more than a new beginning.
constexpr qsizetype MostSingle = 50;

} // namespace

size_t HistoryModel::placeOf(const Job &job) const
{
    const std::pair wanted(endOf(job), job.id());
    const auto place =
        std::partition_point(m_entries.begin(), m_entries.end(), [&wanted](const Entry &entry) {
            return std::pair(entry.endedAt, entry.job->id()) > wanted;
        });
    return size_t(place - m_entries.begin());
}

void HistoryModel::take(Job *job)
{
    if (!isFinal(job->state()))
        return;
    m_added.append(job);
    m_flushTimer.start();
}

void HistoryModel::flush()
{
    takeAdded();
    takeSettled();
    if (std::exchange(m_isChanged, false) && !m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::takeAdded()
{
    const QList<Job *> added = std::exchange(m_added, {});
    if (added.size() > MostSingle) {
        load();
        return refilter();
    }
    for (Job *job : added)
        insert(job);
}

/// Their receipts are whole now.
void HistoryModel::takeSettled()
{
    const QList<Job *> settled = std::exchange(m_settled, {});
    bool isAnother = false;
    for (const Job *job : settled) {
        const size_t place = placeOf(*job);
        if (place >= m_entries.size() || m_entries[place].job != job)
            continue;
        Entry &entry = m_entries[place];
        m_unread += std::exchange(entry.isRead, false) ? 1 : 0;
        if (settled.size() > MostSingle)
            continue;
        const bool wasShown = accepts(entry);
        read(entry);
        isAnother = isAnother || accepts(entry) != wasShown;
    }
    if (m_unread > 0)
        m_readTimer.start(0);
    if (isAnother || (settled.size() > MostSingle && m_kind == Kind::LeftBehind))
        refilter();
}

void HistoryModel::insert(Job *job)
{
    const size_t place = placeOf(*job);
    if (place < m_entries.size() && m_entries[place].job == job)
        return; // told twice
    const auto at = m_entries.insert(m_entries.begin() + qsizetype(place), Entry{job, endOf(*job)});
    ++m_unread;
    read(*at);
    m_next += place < m_next ? 1 : 0;
    if (accepts(*at))
        insertRow(job, at->endedAt);
    emit countsChanged();
}

void HistoryModel::insertRow(Job *job, qint64 endedAt)
{
    // Almost always the last one that has ended: before all others.
    size_t row = 0;
    while (row < m_rows.size() && (!m_rows[row].job || endOf(*m_rows[row].job) > endedAt))
        ++row;
    const QDate day = QDateTime::fromMSecsSinceEpoch(endedAt).date();
    // The day that stands before the next one belongs to that.
    while (row > 0 && !m_rows[row - 1].job && m_rows[row - 1].day < day)
        --row;
    size_t before = row;
    while (before > 0 && m_rows[before - 1].job)
        --before;
    const bool isNewDay = before == 0 || m_rows[before - 1].day != day;
    // Where a day is new, its first transfer takes nothing from the one below.
    const int first = int(row);
    beginInsertRows({}, first, first + (isNewDay ? 1 : 0));
    auto at = m_rows.insert(m_rows.begin() + first, Row{job, {}});
    if (isNewDay)
        m_rows.insert(at, Row{nullptr, day});
    ++m_found;
    endInsertRows();
}

void HistoryModel::takeOut(const QList<JobId> &ids)
{
    const QSet<JobId> going(ids.begin(), ids.end());
    const auto goes = [&going](const Job *job) { return job && going.contains(job->id()); };
    m_added.removeIf(goes);
    m_settled.removeIf(goes);
    std::vector<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (goes(m_rows[row].job))
            rows.push_back(int(row));
    }
    m_unread -= std::count_if(m_entries.begin(), m_entries.end(),
                              [&](const Entry &entry) { return !entry.isRead && goes(entry.job); });
    const auto gone = std::erase_if(m_entries, [&goes](const Entry &entry) { return goes(entry.job); });
    if (gone == 0)
        return;
    m_next = 0;
    if (qsizetype(rows.size()) > MostSingle)
        return refilter();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        removeRow(*row);
    emit countsChanged();
}

void HistoryModel::removeRow(int row)
{
    const auto isDay = [this](int at) { return at >= int(m_rows.size()) || !m_rows[size_t(at)].job; };
    const bool isAlone = row > 0 && isDay(row - 1) && isDay(row + 1);
    const int first = isAlone ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + row + 1);
    --m_found;
    endRemoveRows();
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    retext();
    refilter();
}

} // namespace Ferry
