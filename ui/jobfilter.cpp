#include "ui/jobfilter.h"

#include "ui/jobmodel.h"
#include "ui/jobtext.h"
#include "ui/rowruns.h"

#include <algorithm>

namespace Ferry
{

JobFilter::JobFilter(JobModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    m_sliceTimer.setSingleShot(true);
    connect(&m_sliceTimer, &QTimer::timeout, this, &JobFilter::readKeys);
    connect(&m_sorter, &RowSorter::sorted, this, &JobFilter::takeSorted);
    m_resortTimer.setSingleShot(true);
    connect(&m_resortTimer, &QTimer::timeout, this, &JobFilter::resort);
    setSourceModel(&model);
    connectModel();
    reload();
}

void JobFilter::connectModel()
{
    using Model = QAbstractItemModel;
    connect(&m_model, &Model::rowsInserted, this,
            [this](const auto &, int first, int last) { takeInserted(first, last); });
    connect(&m_model, &Model::rowsAboutToBeRemoved, this,
            [this](const auto &, int first, int last) { takeAboutToBeRemoved(first, last); });
    connect(&m_model, &Model::rowsRemoved, this,
            [this](const auto &, int first, int last) { takeRemoved(first, last); });
    connect(&m_model, &Model::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                takeChanged(topLeft.row(), bottomRight.row());
            });
    connect(&m_model, &Model::headerDataChanged, this, &JobFilter::headerDataChanged);
    connect(&m_model, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_model, &Model::modelReset, this, [this] {
        reload();
        endResetModel();
    });
    connect(&m_model, &JobModel::countsChanged, this, &JobFilter::countsChanged);
    connect(&m_model, &JobModel::queueOrderChanged, this, [this] {
        if (m_sortColumn == JobModel::QueueColumn)
            scheduleResort();
    });
}

StateGroup JobFilter::groupOf(const Job &job)
{
    const auto final = [&job](StateGroup settled) {
        const CleanupStage stage = job.cleanupStage();
        const bool pending = stage >= CleanupStage::Draining && stage <= CleanupStage::Verifying;
        return pending ? StateGroup::CleaningUp : settled;
    };
    switch (job.state()) {
    case JobState::Queued: return StateGroup::Waiting;
    case JobState::Connecting:
    case JobState::Transferring: return StateGroup::Active;
    case JobState::Suspended: return StateGroup::Paused;
    case JobState::Error:
    case JobState::TransientError: return StateGroup::Problems;
    case JobState::Transferred: return job.error().isSet() ? StateGroup::Problems : StateGroup::Waiting;
    case JobState::Acknowledged: return final(StateGroup::Completed);
    case JobState::Cancelled: return final(StateGroup::Cancelled);
    }
    return StateGroup::All;
}

// ---- following the model

JobFilter::Entry JobFilter::entryOf(int sourceRow)
{
    Entry entry;
    entry.job = m_model.job(m_model.index(sourceRow, 0));
    entry.group = groupOf(*entry.job);
    entry.direction = entry.job->spec().direction;
    entry.host = m_hosts.numberOf(JobText::host(entry.job->spec()));
    const QStringList &tags = entry.job->spec().tags;
    for (const QString &tag : tags)
        entry.tags.append(m_tags.numberOf(tag));
    return entry;
}

void JobFilter::count(const Entry &entry, int step)
{
    m_groupCounts[0] += step;
    m_groupCounts[size_t(entry.group)] += step;
    m_directionCounts[size_t(entry.direction)] += step;
    m_hosts.count(entry.host, step);
    for (const int tag : entry.tags)
        m_tags.count(tag, step);
}

void JobFilter::reload()
{
    stopSorting();
    const QList<Entry> former = std::exchange(m_entries, {});
    m_hosts.clear();
    m_tags.clear();
    m_groupCounts.fill(0);
    m_directionCounts.fill(0);
    m_entries.reserve(m_model.rowCount());
    QList<int> shown;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_entries.append(entryOf(row));
        count(m_entries.last(), 1);
        if (accepts(m_entries.last()))
            shown.append(row);
    }
    takeRanks(former);
    bool isWhole = true;
    m_order = isLarge(shown.size()) ? ranked(shown, isWhole) : sorted(shown);
    rememberPositions();
    if (!isWhole)
        sortInSlices();
}

void JobFilter::takeInserted(int first, int last)
{
    const int added = last - first + 1;
    if (first < m_entries.size()) {
        for (int &row : m_order)
            row += row >= first ? added : 0;
    }
    m_entries.insert(first, added, Entry());
    QList<int> accepted;
    for (int row = first; row <= last; ++row) {
        m_entries[row] = entryOf(row);
        count(m_entries.at(row), 1);
        if (accepts(m_entries.at(row)))
            accepted.append(row);
    }
    noteShift(first, added);
    rememberPositions();
    show(accepted);
}

void JobFilter::takeAboutToBeRemoved(int first, int last)
{
    QList<int> positions;
    for (int row = first; row <= last; ++row) {
        if (m_positions.at(row) >= 0)
            positions.append(m_positions.at(row));
    }
    hide(positions);
}

void JobFilter::takeRemoved(int first, int last)
{
    const int removed = last - first + 1;
    for (int row = first; row <= last; ++row)
        count(m_entries.at(row), -1);
    m_entries.remove(first, removed);
    for (int &row : m_order)
        row -= row > last ? removed : 0;
    noteShift(first, -removed);
    rememberPositions();
}

void JobFilter::takeChanged(int first, int last)
{
    QList<int> gone;
    QList<int> come;
    QList<int> changed;
    bool recount = false;
    for (int row = first; row <= last; ++row) {
        Entry now = entryOf(row);
        Entry &entry = m_entries[row];
        now.rank = isOrderMovable() ? -1 : entry.rank;
        recount = recount || now.group != entry.group || now.host != entry.host || now.tags != entry.tags;
        count(entry, -1);
        count(now, 1);
        entry = std::move(now);
        noteChanged(row);
        const int position = m_positions.at(row);
        const bool accepted = accepts(entry);
        if (position >= 0)
            (accepted ? changed : gone).append(position);
        else if (accepted)
            come.append(row);
    }
    for (const auto &[from, to] : RowRuns::covering(changed))
        emit dataChanged(index(from, 0), index(to, columnCount() - 1));
    if (changed.size() > MostLookedAt ||
        std::any_of(changed.begin(), changed.end(), [this](int position) { return needsNewPlace(position); }))
        scheduleResort();
    hide(gone);
    show(come);
    if (recount)
        emit countsChanged();
}

// ---- what views ask

JobFilter::Counts JobFilter::counts() const
{
    Counts counts{m_groupCounts, m_directionCounts, {}, 0, {}, 0};
    counts.hosts = m_hosts.most(m_host, counts.moreHosts);
    counts.tags = m_tags.most(m_tag, counts.moreTags);
    return counts;
}

Job *JobFilter::jobAt(int row) const
{
    return row >= 0 && row < m_order.size() ? m_entries.at(m_order.at(row)).job : nullptr;
}

int JobFilter::rowOf(JobId id) const
{
    const QModelIndex source = m_model.indexOf(id);
    return source.isValid() ? m_positions.at(source.row()) : -1;
}

QModelIndex JobFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex JobFilter::parent(const QModelIndex &) const { return {}; }

int JobFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int JobFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

bool JobFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_order.isEmpty();
}

QModelIndex JobFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= m_order.size())
        return {};
    return m_model.index(m_order.at(proxyIndex.row()), proxyIndex.column());
}

QModelIndex JobFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= m_positions.size())
        return {};
    const int position = m_positions.at(sourceIndex.row());
    return position < 0 ? QModelIndex() : createIndex(position, sourceIndex.column());
}

Qt::ItemFlags JobFilter::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractProxyModel::flags(index);
    const Job *job = m_sortColumn == JobModel::QueueColumn ? jobAt(index.row()) : nullptr;
    return job && !isFinal(job->state()) ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant JobFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

} // namespace Ferry
