// Which rows are shown, and how they come and go.

#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/rowruns.h"

#include <algorithm>

namespace Ferry
{

bool JobFilter::accepts(const Entry &entry) const
{
    return (m_group == StateGroup::All || m_group == entry.group) &&
           (!m_direction || *m_direction == entry.direction) &&
           (m_host.isEmpty() || m_hosts.at(entry.host) == m_host) && (m_tag.isEmpty() || hasTag(entry)) &&
           (m_words.isEmpty() || matchesText(*entry.job));
}

bool JobFilter::hasTag(const Entry &entry) const
{
    return std::any_of(entry.tags.begin(), entry.tags.end(),
                       [this](int tag) { return m_tags.at(tag).compare(m_tag, Qt::CaseInsensitive) == 0; });
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
        return has(name) || std::any_of(record.spec.tags.begin(), record.spec.tags.end(), has) ||
               std::any_of(record.spec.files.begin(), record.spec.files.end(), fileHas) ||
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

void JobFilter::setTag(const QString &tag)
{
    if (std::exchange(m_tag, tag) != tag)
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
    return m_group != StateGroup::All || m_direction || !m_host.isEmpty() || !m_tag.isEmpty() ||
           !m_words.isEmpty();
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
    const QList<RowRuns::Run> runs = RowRuns::of(ascending);
    if (runs.size() > RowRuns::Most) {
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
    const bool many = sourceRows.size() > RowRuns::Most;
    if (many && isLarge(m_order.size() + sourceRows.size()))
        return showAmongMany(sourceRows);
    if (many)
        resort(); // only then merging finds the places of the new ones
    const QList<Insertion> insertions = many ? merged(sourceRows) : searched(sourceRows);
    if (insertions.size() > RowRuns::Most) {
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

void JobFilter::showAmongMany(const QList<int> &sourceRows)
{
    bool isWhole = true;
    beginResetModel();
    m_order = ranked(m_order + sourceRows, isWhole);
    rememberPositions();
    endResetModel();
    if (!isWhole)
        sortInSlices();
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

} // namespace Ferry
