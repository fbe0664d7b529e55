#include "ui/jobmodel.h"

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int FlushMs = 100;
constexpr int StallMs = 1'000;
/// Every removed range costs a view work in proportion to its rows; past this many, starting anew is cheaper.
constexpr int MostRanges = 100;

bool isNumeric(int column)
{
    return column == JobModel::SizeColumn || column == JobModel::SpeedColumn ||
           column == JobModel::TimeLeftColumn || column == JobModel::QueueColumn;
}

/// The contiguous runs of @p rows (ascending), as first and last.
QList<std::pair<int, int>> runsOf(const QList<int> &rows)
{
    QList<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.last().second == row - 1)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    return runs;
}

bool idLess(const Job *a, const Job *b) { return a->id() < b->id(); }

} // namespace

JobModel::JobModel(JobQueue &queue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_jobs(queue.jobs())
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &JobModel::flush);
    m_stallTimer.setInterval(StallMs);
    connect(&m_stallTimer, &QTimer::timeout, this, &JobModel::refreshMoving);
    connectQueue();
}

void JobModel::connectQueue()
{
    connect(&m_queue, &JobQueue::jobAdded, this, &JobModel::noteAdded);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, &JobModel::takeOut);
    connect(&m_queue, &JobQueue::jobChanged, this, &JobModel::noteChange);
    connect(&m_queue, &JobQueue::jobProgressed, this, &JobModel::noteChange);
    connect(&m_queue, &JobQueue::jobStateChanged, this, &JobModel::noteState);
    connect(&m_queue, &JobQueue::cleanupSettled, this, &JobModel::noteState);
    connect(&m_queue, &JobQueue::orderChanged, this, &JobModel::queueOrderChanged);
}

int JobModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

int JobModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    const Job *job = this->job(index);
    if (!job)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*job, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spoken(*job) : display(*job, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case JobRole: return QVariant::fromValue(m_jobs.at(index.row()));
    case IdRole: return QVariant::fromValue(job->id());
    case PlaceRole: return m_queue.placeInQueue(*job);
    case SortRole: return sortKey(*job, index.column());
    default: return {};
    }
}

QString JobModel::spoken(const Job &job) const
{
    JobSnapshot snapshot = JobSnapshot::of(job);
    snapshot.place = m_queue.placeInQueue(job);
    return JobText::spoken(snapshot);
}

QString JobModel::display(const Job &job, int column) const
{
    switch (column) {
    case NameColumn: return JobText::name(job);
    case ProgressColumn: return JobText::status(job);
    case SizeColumn: return Format::bytes(job.record().bytesTotal());
    case SpeedColumn: return Format::rate(job.bytesPerSecond());
    case TimeLeftColumn: return Format::timeLeft(job.secondsLeft().value_or(-1));
    case HostColumn: return JobText::host(job.spec());
    case AddedColumn: return Format::dateTime(job.record().createdAt);
    case QueueColumn: {
        const int place = m_queue.placeInQueue(job);
        return place > 0 ? QLocale().toString(place) : u"–"_s;
    }
    default: return {};
    }
}

QVariant JobModel::sortKey(const Job &job, int column) const
{
    switch (column) {
    case ProgressColumn: return JobSnapshot::withoutCleanup(job).percent();
    case SizeColumn: return job.record().bytesTotal();
    case SpeedColumn: return job.bytesPerSecond();
    case TimeLeftColumn: return job.secondsLeft().value_or(-1);
    case AddedColumn: return job.record().createdAt;
    case QueueColumn: return job.record().turn;
    default: return display(job, column);
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column header
    case NameColumn: return tr("Name");
    //: Column header
    case ProgressColumn: return tr("Progress");
    //: Column header
    case SizeColumn: return tr("Size");
    //: Column header
    case SpeedColumn: return tr("Speed");
    //: Column header
    case TimeLeftColumn: return tr("Time left");
    //: Column header: the server's name
    case HostColumn: return tr("Host");
    //: Column header: when the transfer was added
    case AddedColumn: return tr("Added");
    //: Column header: the number in the queue; 1 is the next that starts
    case QueueColumn: return tr("#");
    default: return {};
    }
}

Job *JobModel::job(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? m_jobs.value(index.row()) : nullptr;
}

QModelIndex JobModel::indexOf(JobId id, int column) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, column);
}

int JobModel::rowOf(JobId id) const
{
    const auto found = std::lower_bound(m_jobs.begin(), m_jobs.end(), id,
                                        [](const Job *job, JobId wanted) { return job->id() < wanted; });
    return found != m_jobs.end() && (*found)->id() == id ? int(found - m_jobs.begin()) : -1;
}

void JobModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_jobs.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

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
    QList<int> rows;
    for (const Job *job : std::exchange(m_changed, {})) {
        if (const int row = rowOf(job->id()); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const auto &[first, last] : runsOf(rows))
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
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
    const auto runs = runsOf(rows);
    if (runs.size() > MostRanges) {
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
