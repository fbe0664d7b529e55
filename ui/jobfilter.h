#pragma once

#include "core/jobs/job.h"

#include <QAbstractProxyModel>
#include <QCollator>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
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
    static constexpr int MostNamed = 20;

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
    };
    /// What a row is sorted by, read once.
    struct Key {
        double number = 0;
        std::optional<QCollatorSortKey> text{};
        double first = 0; ///< what comes before the number
    };
    /// Rows to be inserted before what is at @c position now.
    struct Insertion {
        qsizetype position = 0;
        QList<int> sourceRows;
    };
    /// Names and how many transfers have each.
    class Named
    {
    public:
        [[nodiscard]] int numberOf(const QString &name);
        [[nodiscard]] const QString &at(int number) const { return m_names.at(number).first; }
        void count(int number, int step) { m_names[number].second += step; }
        void clear();
        /// The first MostNamed and @p always; @p more: how many others there are.
        [[nodiscard]] QList<std::pair<QString, int>> most(const QString &always, int &more) const;

    private:
        QList<std::pair<QString, int>> m_names;
        QHash<QString, int> m_numbers; ///< by the name in small letters
    };

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
    [[nodiscard]] QList<Insertion> searched(const QList<int> &sourceRows) const;
    [[nodiscard]] QList<Insertion> merged(const QList<int> &sourceRows) const;
    static void addTo(QList<Insertion> &insertions, qsizetype position, int sourceRow);
    void setOrder(QList<int> order);
    void rememberPositions();

    [[nodiscard]] Key keyOf(int sourceRow) const;
    [[nodiscard]] bool before(const Key &a, int sourceRowA, const Key &b, int sourceRowB) const;
    [[nodiscard]] bool before(int sourceRowA, int sourceRowB) const;
    [[nodiscard]] bool isOrderMovable() const;
    [[nodiscard]] bool needsNewPlace(int position) const;
    [[nodiscard]] QList<int> sorted(const QList<int> &sourceRows) const;
    void resort();
    void scheduleResort();

    JobModel &m_model;
    QList<Entry> m_entries; ///< by source row
    QList<int> m_order;     ///< source rows as they are shown
    QList<int> m_positions; ///< by source row: its place in m_order, or -1
    Named m_hosts;
    Named m_tags;
    std::array<int, StateGroupCount> m_groupCounts{};
    std::array<int, 2> m_directionCounts{};

    StateGroup m_group = StateGroup::All;
    std::optional<Direction> m_direction;
    QString m_host;
    QString m_tag;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QCollator m_collator; ///< names as people sort them: "file2" before "file10"
    QTimer m_resortTimer;
    bool m_isOrderHeld = false;
    bool m_isOrderOwed = false;
    QElapsedTimer m_sinceResort;
};

} // namespace Ferry
