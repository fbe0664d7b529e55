#include "ui/jobmodel.h"

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int StallMs = 1'000;

bool isNumeric(int column)
{
    return column == JobModel::SizeColumn || column == JobModel::SpeedColumn ||
           column == JobModel::TimeLeftColumn || column == JobModel::QueueColumn;
}

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

} // namespace Ferry
