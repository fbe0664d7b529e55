#include "ui/history/historymodel.h"

#include "ui/history/historysearch.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Ferry
{

namespace
{

constexpr int FlushMs = 50;
constexpr int SliceMs = 6;      ///< of reading, between two looks at what the user does
constexpr int FirstReadMs = 40; ///< with the first letter: of a small history, all

/// Days of moments that fall, mostly, into the same few.
class Calendar
{
public:
    QDate dayOf(qint64 msSinceEpoch)
    {
        if (msSinceEpoch < m_begin || msSinceEpoch >= m_end) {
            m_day = QDateTime::fromMSecsSinceEpoch(msSinceEpoch).date();
            m_begin = m_day.startOfDay().toMSecsSinceEpoch();
            m_end = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
        }
        return m_day;
    }

private:
    QDate m_day;
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

} // namespace

qint64 HistoryModel::endOf(const Job &job)
{
    const JobRecord &record = job.record();
    return record.endedAt > 0 ? record.endedAt : record.changedAt;
}

HistoryModel::HistoryModel(JobQueue &queue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(FlushMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &HistoryModel::flush);
    connect(&m_readTimer, &QTimer::timeout, this, [this] { readOn(SliceMs); });
    connectQueue();
    load();
    refilter();
}

void HistoryModel::connectQueue()
{
    connect(&m_queue, &JobQueue::jobAdded, this, &HistoryModel::take);
    connect(&m_queue, &JobQueue::jobStateChanged, this, &HistoryModel::take);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, &HistoryModel::takeOut);
    connect(&m_queue, &JobQueue::cleanupSettled, this, [this](Job *job) {
        m_settled.append(job);
        m_flushTimer.start();
    });
    connect(&m_queue, &JobQueue::jobChanged, this, [this](Job *job) {
        if (!isFinal(job->state()) || std::exchange(m_isChanged, true))
            return;
        m_flushTimer.start();
    });
}

void HistoryModel::load()
{
    m_entries.clear();
    const QList<Job *> jobs = m_queue.jobs();
    m_entries.reserve(size_t(jobs.size()));
    for (Job *job : jobs) {
        if (isFinal(job->state()))
            m_entries.push_back({job, endOf(*job)});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.endedAt != b.endedAt ? a.endedAt > b.endedAt : a.job->id() > b.job->id();
    });
    retext();
}

// ---- what is shown

bool HistoryModel::accepts(const Entry &entry) const
{
    const JobState state = entry.job->state();
    switch (m_kind) {
    case Kind::All: break;
    case Kind::Completed:
        if (state != JobState::Acknowledged)
            return false;
        break;
    case Kind::Cancelled:
        if (state != JobState::Cancelled)
            return false;
        break;
    case Kind::LeftBehind:
        if (entry.job->cleanupStage() != CleanupStage::LeftBehind)
            return false;
        break;
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&entry](const QByteArray &word) { return entry.text.contains(word); });
}

void HistoryModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    m_found = 0;
    Calendar calendar;
    QDate last;
    for (const Entry &entry : m_entries) {
        if (!accepts(entry))
            continue;
        const QDate day = calendar.dayOf(entry.endedAt);
        if (day != last)
            m_rows.push_back({nullptr, day});
        last = day;
        m_rows.push_back({entry.job, {}});
        ++m_found;
    }
    m_foundMore = false;
    m_sinceRefilter.start();
    endResetModel();
    emit countsChanged();
}

void HistoryModel::setText(const QString &text)
{
    QList<QByteArray> words = HistorySearch::words(text);
    if (words == m_words)
        return;
    m_words = std::move(words);
    if (!m_words.isEmpty())
        readOn(FirstReadMs);
    refilter();
}

void HistoryModel::setKind(Kind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        refilter();
}

Job *HistoryModel::job(const QModelIndex &index) const
{
    const bool isOurs = index.isValid() && index.model() == this && size_t(index.row()) < m_rows.size();
    return isOurs ? m_rows[size_t(index.row())].job : nullptr;
}

QDate HistoryModel::day(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_rows.size() ? m_rows[size_t(index.row())].day : QDate();
}

QModelIndex HistoryModel::indexOf(JobId id) const
{
    const Job *wanted = m_queue.job(id);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [wanted](const Row &row) { return wanted && row.job == wanted; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

QList<JobId> HistoryModel::shownIds() const
{
    QList<JobId> ids;
    ids.reserve(m_found);
    for (const Row &row : m_rows) {
        if (row.job)
            ids.append(row.job->id());
    }
    return ids;
}

QList<JobId> HistoryModel::allIds() const
{
    QList<JobId> ids;
    ids.reserve(total());
    for (const Entry &entry : m_entries)
        ids.append(entry.job->id());
    return ids;
}

} // namespace Ferry
