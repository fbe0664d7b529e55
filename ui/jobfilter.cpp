#include "ui/jobfilter.h"

#include "ui/jobmodel.h"
#include "ui/jobtext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <vector>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ResortMs = 500;
/// Past so many single ranges a view is faster when it starts anew.
constexpr int MostRanges = 100;

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : int(b < a);
}

int percentOf(const Job &job) { return JobSnapshot::withoutCleanup(job).percent(); }

} // namespace

JobFilter::JobFilter(JobModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
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
    const QString host = JobText::host(entry.job->spec());
    auto number = m_hostNumbers.find(host);
    if (number == m_hostNumbers.end()) {
        number = m_hostNumbers.insert(host, int(m_hosts.size()));
        m_hosts.append({host, 0});
    }
    entry.host = *number;
    return entry;
}

void JobFilter::count(const Entry &entry, int step)
{
    m_groupCounts[0] += step;
    m_groupCounts[size_t(entry.group)] += step;
    m_directionCounts[size_t(entry.direction)] += step;
    m_hosts[entry.host].count += step;
}

void JobFilter::reload()
{
    m_entries.clear();
    m_hosts.clear();
    m_hostNumbers.clear();
    m_groupCounts.fill(0);
    m_directionCounts.fill(0);
    QList<int> shown;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_entries.append(entryOf(row));
        count(m_entries.last(), 1);
        if (accepts(m_entries.last()))
            shown.append(row);
    }
    m_order = sorted(shown);
    rememberPositions();
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
    rememberPositions();
}

void JobFilter::takeChanged(int first, int last)
{
    QList<int> gone;
    QList<int> come;
    QList<int> changed;
    bool recount = false;
    for (int row = first; row <= last; ++row) {
        const Entry now = entryOf(row);
        const Entry &before = m_entries.at(row);
        recount = recount || now.group != before.group || now.host != before.host;
        count(before, -1);
        count(now, 1);
        m_entries[row] = now;
        const int position = m_positions.at(row);
        const bool accepted = accepts(now);
        if (position >= 0)
            (accepted ? changed : gone).append(position);
        else if (accepted)
            come.append(row);
    }
    std::sort(changed.begin(), changed.end());
    for (qsizetype i = 0; i < changed.size();) {
        qsizetype end = i + 1;
        while (end < changed.size() && changed.at(end) == changed.at(end - 1) + 1)
            ++end;
        emit dataChanged(index(changed.at(i), 0), index(changed.at(end - 1), columnCount() - 1));
        i = end;
    }
    if (std::any_of(changed.begin(), changed.end(), [this](int position) { return isOutOfPlace(position); }))
        scheduleResort();
    hide(gone);
    show(come);
    if (recount)
        emit countsChanged();
}

// ---- what is shown

bool JobFilter::accepts(const Entry &entry) const
{
    return (m_group == StateGroup::All || m_group == entry.group) &&
           (!m_direction || *m_direction == entry.direction) &&
           (m_host.isEmpty() || m_hosts.at(entry.host).name == m_host) &&
           (m_words.isEmpty() || matchesText(*entry.job));
}

bool JobFilter::matchesText(const Job &job) const
{
    const JobRecord &record = job.record();
    const QString name = record.name();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        const auto fileHas = [&has](const FileSpec &file) {
            return has(file.local) || has(file.remote.host()) || has(file.remote.path());
        };
        return has(name) || std::any_of(record.spec.files.begin(), record.spec.files.end(), fileHas) ||
               std::any_of(record.progress.begin(), record.progress.end(),
                           [&has](const FileProgress &file) { return has(file.path); });
    });
}

void JobFilter::setGroup(StateGroup group)
{
    if (std::exchange(m_group, group) != group)
        refilter();
}

void JobFilter::setDirection(std::optional<Direction> direction)
{
    if (std::exchange(m_direction, direction) != direction)
        refilter();
}

void JobFilter::setHost(const QString &host)
{
    if (std::exchange(m_host, host) != host)
        refilter();
}

void JobFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        refilter();
}

bool JobFilter::isFiltering() const
{
    return m_group != StateGroup::All || m_direction || !m_host.isEmpty() || !m_words.isEmpty();
}

void JobFilter::refilter()
{
    QList<int> gone;
    QList<int> come;
    for (int row = 0; row < m_entries.size(); ++row) {
        const bool accepted = accepts(m_entries.at(row));
        const int position = m_positions.at(row);
        if (position >= 0 && !accepted)
            gone.append(position);
        else if (position < 0 && accepted)
            come.append(row);
    }
    hide(gone);
    show(come);
}

void JobFilter::hide(const QList<int> &positions)
{
    if (positions.isEmpty())
        return;
    QList<int> ascending = positions;
    std::sort(ascending.begin(), ascending.end());
    QList<std::pair<int, int>> runs;
    for (const int position : std::as_const(ascending)) {
        if (!runs.isEmpty() && runs.last().second == position - 1)
            runs.last().second = position;
        else
            runs.append({position, position});
    }
    if (runs.size() > MostRanges) {
        beginResetModel();
        for (const int position : std::as_const(ascending))
            m_order[position] = -1;
        m_order.removeAll(-1);
        rememberPositions();
        endResetModel();
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_order.remove(run->first, run->second - run->first + 1);
        rememberPositions();
        endRemoveRows();
    }
}

void JobFilter::show(const QList<int> &sourceRows)
{
    if (sourceRows.isEmpty())
        return;
    const bool many = sourceRows.size() > MostRanges;
    if (many)
        resort(); // only then merging finds the places of the new ones
    const QList<Insertion> insertions = many ? merged(sourceRows) : searched(sourceRows);
    if (insertions.size() > MostRanges) {
        beginResetModel();
        m_order = sorted(m_order + sourceRows);
        rememberPositions();
        endResetModel();
        return;
    }
    for (auto it = insertions.rbegin(); it != insertions.rend(); ++it) {
        const int first = int(it->position);
        const int count = int(it->sourceRows.size());
        beginInsertRows({}, first, first + count - 1);
        m_order.insert(first, count, 0);
        std::copy(it->sourceRows.begin(), it->sourceRows.end(), m_order.begin() + first);
        rememberPositions();
        endInsertRows();
    }
}

/// The places of a few new rows, each looked for.
QList<JobFilter::Insertion> JobFilter::searched(const QList<int> &sourceRows) const
{
    QList<Insertion> insertions;
    for (const int row : sorted(sourceRows)) {
        const auto place = std::upper_bound(m_order.begin(), m_order.end(), row,
                                            [this](int a, int b) { return before(a, b); });
        addTo(insertions, place - m_order.begin(), row);
    }
    return insertions;
}

/// The places of many new rows: all are sorted together, which reads every key once.
QList<JobFilter::Insertion> JobFilter::merged(const QList<int> &sourceRows) const
{
    QList<Insertion> insertions;
    qsizetype known = 0;
    for (const int row : sorted(m_order + sourceRows)) {
        if (m_positions.at(row) >= 0)
            ++known;
        else
            addTo(insertions, known, row);
    }
    return insertions;
}

void JobFilter::addTo(QList<Insertion> &insertions, qsizetype position, int sourceRow)
{
    if (insertions.isEmpty() || insertions.last().position != position)
        insertions.append(Insertion{position, {}});
    insertions.last().sourceRows.append(sourceRow);
}

void JobFilter::rememberPositions()
{
    m_positions.fill(-1, m_entries.size());
    for (int position = 0; position < m_order.size(); ++position)
        m_positions[m_order.at(position)] = position;
}

// ---- order

JobFilter::Key JobFilter::keyOf(int sourceRow) const
{
    const Entry &entry = m_entries.at(sourceRow);
    switch (m_sortColumn) {
    case JobModel::NameColumn: return {0, m_collator.sortKey(entry.job->name())};
    case JobModel::ProgressColumn: return {double(percentOf(*entry.job)), {}};
    case JobModel::SizeColumn: return {double(entry.job->record().bytesTotal()), {}};
    case JobModel::SpeedColumn: return {entry.job->bytesPerSecond(), {}};
    case JobModel::TimeLeftColumn: return {double(entry.job->secondsLeft().value_or(-1)), {}};
    case JobModel::HostColumn: return {0, m_collator.sortKey(m_hosts.at(entry.host).name)};
    case JobModel::AddedColumn: return {double(sourceRow), {}};
    default: return {};
    }
}

bool JobFilter::before(const Key &a, int sourceRowA, const Key &b, int sourceRowB) const
{
    const int difference = a.text && b.text ? a.text->compare(*b.text) : order(a.number, b.number);
    if (difference != 0)
        return (difference < 0) == (m_sortOrder == Qt::AscendingOrder);
    return sourceRowA > sourceRowB; // the source is by id, so the newer one comes first
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

bool JobFilter::isOutOfPlace(int position) const
{
    if (m_sortColumn < 0 || m_sortColumn == JobModel::AddedColumn)
        return false;
    const int row = m_order.at(position);
    return (position > 0 && before(row, m_order.at(position - 1))) ||
           (position + 1 < m_order.size() && before(m_order.at(position + 1), row));
}

void JobFilter::scheduleResort()
{
    if (m_resortTimer.isActive())
        return;
    const qint64 passed = m_sinceResort.isValid() ? m_sinceResort.elapsed() : ResortMs;
    m_resortTimer.start(int(std::max<qint64>(ResortMs - passed, 0)));
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

// ---- what views ask

JobFilter::Counts JobFilter::counts() const
{
    Counts counts{m_groupCounts, m_directionCounts, {}};
    for (const Host &host : m_hosts) {
        if (host.count > 0 && !host.name.isEmpty())
            counts.hosts.append({host.name, host.count});
    }
    std::sort(counts.hosts.begin(), counts.hosts.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
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

QVariant JobFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

} // namespace Ferry
