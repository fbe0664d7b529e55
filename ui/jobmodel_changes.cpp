// What the queue tells, gathered and announced.

#include "ui/jobmodel.h"
#include "ui/rowruns.h"

#include <algorithm>
#include <utility>

namespace Ferry
{

namespace
{

constexpr int FlushMs = 100;

bool idLess(const Job *a, const Job *b) { return a->id() < b->id(); }

} // namespace

void JobModel::noteAdded(Job *job)
{
    m_added.append(job);
    m_countsDirty = true;
    schedule(false);
}

void JobModel::noteChange(Job *job)
{
    if (m_changed.isEmpty() || m_changed.last() != job)
        m_changed.append(job);
    if (isRunning(job->state())) {
        m_moving.insert(job);
        if (!m_stallTimer.isActive())
            m_stallTimer.start();
    }
    schedule(false);
}

void JobModel::refreshMoving()
{
    m_moving.removeIf([](Job *job) { return !isRunning(job->state()); });
    if (m_moving.isEmpty()) {
        m_stallTimer.stop();
        return;
    }
    m_changed.append(m_moving.values());
    schedule(false);
}

void JobModel::noteState(Job *job)
{
    if (m_changed.isEmpty() || m_changed.last() != job)
        m_changed.append(job);
    m_countsDirty = true;
    schedule(true);
}

void JobModel::schedule(bool atOnce)
{
    const qint64 passed = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : FlushMs;
    const int wait = atOnce ? 0 : int(std::max<qint64>(FlushMs - passed, 0));
    if (!m_flushTimer.isActive() || wait < m_flushTimer.remainingTime())
        m_flushTimer.start(wait);
}

void JobModel::flush()
{
    m_flushTimer.stop();
    m_sinceFlush.start();
    announceAdded();
    announceChanged();
    if (std::exchange(m_countsDirty, false))
        emit countsChanged();
}

void JobModel::announceAdded()
{
    QList<Job *> added = std::exchange(m_added, {});
    std::sort(added.begin(), added.end(), idLess);
    added.erase(std::unique(added.begin(), added.end()), added.end());
    // Ids only grow, so this is one range at the end; a clock set back between two starts must not break it
    // though.
    for (qsizetype i = 0; i < added.size();) {
        const auto position = std::lower_bound(m_jobs.begin(), m_jobs.end(), added.at(i), idLess);
        if (position != m_jobs.end() && *position == added.at(i)) {
            ++i; // known already
            continue;
        }
        qsizetype end = i + 1;
        while (end < added.size() && (position == m_jobs.end() || idLess(added.at(end), *position)))
            ++end;
        const int row = int(position - m_jobs.begin());
        const int count = int(end - i);
        beginInsertRows({}, row, row + count - 1);
        m_jobs.insert(row, count, nullptr);
        std::copy(added.begin() + i, added.begin() + end, m_jobs.begin() + row);
        endInsertRows();
        i = end;
    }
}

void JobModel::announceChanged()
{
    const QList<Job *> changed = std::exchange(m_changed, {});
    for (const auto &[first, last] : RowRuns::covering(rowsOf(changed)))
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// Each once.
QList<int> JobModel::rowsOf(const QList<Job *> &jobs) const
{
    QList<int> rows;
    const QSet<const Job *> chosen(jobs.begin(), jobs.end());
    if (chosen.size() > m_jobs.size() / 32) { // looking at all is faster than looking for each
        for (qsizetype row = 0; row < m_jobs.size(); ++row) {
            if (chosen.contains(m_jobs.at(row)))
                rows.append(int(row));
        }
        return rows;
    }
    for (const Job *job : chosen) {
        if (const int row = rowOf(job->id()); row >= 0)
            rows.append(row);
    }
    return rows;
}

void JobModel::takeOut(const QList<JobId> &ids)
{
    const auto goes = [sorted = QSet<JobId>(ids.begin(), ids.end())](const Job *job) {
        return sorted.contains(job->id());
    };
    m_added.removeIf(goes);
    m_changed.removeIf(goes);
    m_moving.removeIf(goes);
    QList<int> rows;
    for (const JobId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty())
        return;
    removeRanges(rows);
    m_countsDirty = true;
    schedule(true);
}

void JobModel::removeRanges(const QList<int> &rows)
{
    const QList<RowRuns::Run> runs = RowRuns::of(rows);
    if (runs.size() > RowRuns::Most) {
        beginResetModel();
        for (const int row : rows)
            m_jobs[row] = nullptr;
        m_jobs.removeAll(nullptr);
        endResetModel();
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_jobs.remove(run->first, run->second - run->first + 1);
        endRemoveRows();
    }
}

} // namespace Ferry
