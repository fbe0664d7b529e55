#pragma once

#include "core/jobs/job.h"
#include "ui/countednames.h"
#include "ui/rowsorter.h"

#include <QAbstractProxyModel>
#include <QElapsedTimer>
#include <QList>
#include <QSet>
#include <QTimer>

#include <array>
#include <optional>
#include <utility>

namespace Ferry
{

class JobModel;

/// The groups of the filter pane. Every job is in All and in exactly one of the others.
enum class StateGroup : quint8 { All, Active, Waiting, Paused, Problems, CleaningUp, Completed, Cancelled };
inline constexpr int StateGroupCount = 8;

/// Sorts and filters a JobModel with an index of row numbers of its own: a QSortFilterProxyModel takes
/// seconds past 100 000 rows. Newest on top unless sort() says otherwise; equal rows too. An order by
/// something that changes by itself is made anew at most twice a second. Filtering and removals come as row
/// ranges, or as a reset when there are many of them.
///
/// Few rows are sorted at once. More than SortedAtOnce are while the window goes on: what they are sorted by is read in
/// slices, a thread sorts it, and the order is taken in one layoutChanged(); until then they stand as they did, and what
/// is added or changed meanwhile gets its place right after.
class JobFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    struct Counts {
        std::array<int, StateGroupCount> groups{}; ///< by StateGroup
        std::array<int, 2> directions{};           ///< by Direction
        QList<std::pair<QString, int>> hosts;      ///< most transfers first, then by name
        int moreHosts = 0;                         ///< beside those, see MostNamed
        QList<std::pair<QString, int>> tags;       ///< the same
        int moreTags = 0;
    };
    /// Of hosts and tags counts() names so many; the one that is filtered for is always among them.
    static constexpr int MostNamed = CountedNames::MostNamed;
    static constexpr qsizetype SortedAtOnce = 5'000;

    explicit JobFilter(JobModel &model, QObject *parent = nullptr);

    [[nodiscard]] static StateGroup groupOf(const Job &job);

    void setGroup(StateGroup group);
    void setDirection(std::optional<Direction> direction);
    /// Empty: all hosts.
    void setHost(const QString &host);
    /// One of JobSpec::tags, whatever its case; empty: all transfers.
    void setTag(const QString &tag);
    /// Every word must be in the name, the host, the path or a tag; case does not matter.
    void setText(const QString &text);
    [[nodiscard]] StateGroup group() const { return m_group; }
    [[nodiscard]] std::optional<Direction> direction() const { return m_direction; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] QString tag() const { return m_tag; }
    [[nodiscard]] QString text() const { return m_words.join(u' '); }
    /// Anything but "everything".
    [[nodiscard]] bool isFiltering() const;

    /// Of all jobs, whatever is filtered; kept up to date, so asking costs next to nothing.
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] Job *jobAt(int row) const; ///< null out of range
    [[nodiscard]] int rowOf(JobId id) const; ///< -1 when it is not shown

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// The order of sortColumn() is still being made.
    [[nodiscard]] bool isSorting() const { return m_sorting.has_value(); }
    /// @p column -1: newest on top.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// While somebody is about to click, rows keep their order; what has come out of order is put there afterwards.
    void setOrderHeld(bool held);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    /// In the order of the queue what has a turn can be dragged.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// counts() may have changed.
    void countsChanged();

private:
    /// What the filter has to know of a source row without asking the job again.
    struct Entry {
        Job *job = nullptr;
        StateGroup group = StateGroup::All;
        Direction direction = Direction::Download;
        int host = 0;    ///< in m_hosts
        QList<int> tags; ///< in m_tags
        int rank =
            -1; ///< its place in the order of all that was made last; -1: it had none, or has changed since
    };
    /// An order of very many rows on its way.
    struct Sorting {
        /// Rows that came to the source, or went, after all keys were read.
        struct Shift {
            int first = 0;
            int added = 0; ///< below zero: removed
        };
        std::vector<RowKey> keys; ///< as far as they are read; then the sorter has them
        bool isRead = false;
        QList<Shift> shifts{};
        QSet<JobId> changed{}; ///< meanwhile; no more than MostLookedAt and one
    };
    /// Rows to be inserted before what is at @c position now.
    struct Insertion {
        qsizetype position = 0;
        QList<int> sourceRows;
    };
    /// Looking at the neighbours of more rows costs more than sorting all.
    static constexpr int MostLookedAt = 100;

    void connectModel();
    [[nodiscard]] Entry entryOf(int sourceRow);
    void count(const Entry &entry, int step);
    void reload();
    void takeInserted(int first, int last);
    void takeAboutToBeRemoved(int first, int last);
    void takeRemoved(int first, int last);
    void takeChanged(int first, int last);

    [[nodiscard]] bool accepts(const Entry &entry) const;
    [[nodiscard]] bool hasTag(const Entry &entry) const;
    [[nodiscard]] bool matchesText(const Job &job) const;
    void refilter();
    void hide(const QList<int> &positions);
    void show(const QList<int> &sourceRows);
    void showAmongMany(const QList<int> &sourceRows);
    [[nodiscard]] QList<Insertion> searched(const QList<int> &sourceRows) const;
    [[nodiscard]] QList<Insertion> merged(const QList<int> &sourceRows) const;
    static void addTo(QList<Insertion> &insertions, qsizetype position, int sourceRow);
    void setOrder(QList<int> order);
    void rememberPositions();

    [[nodiscard]] RowKey keyOf(int sourceRow) const;
    [[nodiscard]] RowOrder rowOrder() const;
    [[nodiscard]] bool before(int sourceRowA, int sourceRowB) const;
    [[nodiscard]] bool isOrderMovable() const;
    [[nodiscard]] bool needsNewPlace(int position) const;
    [[nodiscard]] QList<int> sorted(const QList<int> &sourceRows) const;
    void resort();
    void scheduleResort();

    // the order of very many (jobfilter_large.cpp)
    [[nodiscard]] bool isLarge(qsizetype rows) const;
    void sortInSlices();
    void stopSorting();
    void readKeys();
    void takeSorted(const QList<int> &sourceRows);
    [[nodiscard]] static QList<int> shifted(QList<int> sourceRows, const QList<Sorting::Shift> &shifts);
    void rankAll(const QList<int> &sourceRows);
    [[nodiscard]] QList<int> ranked(const QList<int> &sourceRows, bool &isWhole) const;
    void settleChanged(const QSet<JobId> &changed);
    void noteShift(int first, int added);
    void noteChanged(int sourceRow);
    void takeRanks(const QList<Entry> &former);

    JobModel &m_model;
    QList<Entry> m_entries; ///< by source row
    QList<int> m_order;     ///< source rows as they are shown
    QList<int> m_positions; ///< by source row: its place in m_order, or -1
    CountedNames m_hosts;
    CountedNames m_tags;
    std::array<int, StateGroupCount> m_groupCounts{};
    std::array<int, 2> m_directionCounts{};

    StateGroup m_group = StateGroup::All;
    std::optional<Direction> m_direction;
    QString m_host;
    QString m_tag;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    const QCollator m_collator = RowOrder::collator();
    RowSorter m_sorter;
    std::optional<Sorting> m_sorting;
    bool m_isOrderNew = false; ///< nobody has seen the order that sort() asked for
    QTimer m_sliceTimer;
    QTimer m_resortTimer;
    bool m_isOrderHeld = false;
    bool m_isOrderOwed = false;
    QElapsedTimer m_sinceResort;
};

} // namespace Ferry
