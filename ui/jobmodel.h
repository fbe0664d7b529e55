#pragma once

#include "core/jobs/jobqueue.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QList>
#include <QSet>
#include <QTimer>

namespace Ferry
{

/// The jobs of a queue, one row each, in the order of their ids; sorting and filtering is JobFilter's.
/// Changes are gathered and announced at most 10 times a second, by ranges. Holds no words: those come from
/// JobText when asked.
class JobModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ProgressColumn,
        SizeColumn,
        SpeedColumn,
        TimeLeftColumn,
        HostColumn,
        AddedColumn,
        QueueColumn, ///< when its turn comes
        ColumnCount
    };
    enum Role {
        JobRole = Qt::UserRole + 1,
        IdRole,
        SortRole,
        PlaceRole, ///< JobQueue::placeInQueue()
    };

    explicit JobModel(JobQueue &queue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Job *job(const QModelIndex &index) const; ///< null for an invalid index
    [[nodiscard]] QModelIndex indexOf(JobId id, int column = 0) const;
    /// Every text anew: after a change of language.
    void retranslate();

signals:
    /// Some job's state, clean-up or membership changed: counts are to be made anew.
    void countsChanged();
    /// JobQueue::orderChanged().
    void queueOrderChanged();

private:
    [[nodiscard]] int rowOf(JobId id) const; ///< binary search; -1
    [[nodiscard]] QList<int> rowsOf(const QList<Job *> &jobs) const;
    void connectQueue();
    void noteChange(Job *job);
    void noteState(Job *job);
    void noteAdded(Job *job);
    void takeOut(const QList<JobId> &ids);
    void removeRanges(const QList<int> &rows);
    void schedule(bool atOnce);
    void refreshMoving();
    void flush();
    void announceAdded();
    void announceChanged();
    [[nodiscard]] QString spoken(const Job &job) const;
    [[nodiscard]] QString display(const Job &job, int column) const;
    [[nodiscard]] QVariant sortKey(const Job &job, int column) const;

    JobQueue &m_queue;
    QList<Job *> m_jobs;
    QList<Job *> m_added;   ///< not yet announced
    QList<Job *> m_changed; ///< not yet announced; may name a job several times
    QSet<Job *> m_moving;   ///< running when they last changed
    bool m_countsDirty = false;
    QTimer m_flushTimer;
    QTimer m_stallTimer; ///< a speed falls without a signal when nothing arrives any more
    QElapsedTimer m_sinceFlush;
};

} // namespace Ferry
