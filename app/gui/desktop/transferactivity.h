#pragma once

#include "core/jobs/jobqueue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Ferry
{

/// What moves now, added up: for places outside of the window that have room for one number.
struct ActivitySummary {
    int active = 0;
    int problems = 0;       ///< transfers that wait for somebody (Error)
    qint64 transferred = 0; ///< of the active ones whose size is known
    qint64 total = 0;
    double bytesPerSecond = 0; ///< both directions

    [[nodiscard]] bool hasShare() const { return total > 0; }
    [[nodiscard]] double share() const; ///< 0 to 1
    [[nodiscard]] int percent() const;  ///< 100 only when nothing is missing; -1 while no size is known
    friend bool operator==(const ActivitySummary &, const ActivitySummary &) = default;
};

/// Follows a queue for the desktop: who runs, and how far that is. All jobs are looked at once, at the beginning:
/// after JobQueue::restore(). Main thread.
class TransferActivity : public QObject
{
    Q_OBJECT
public:
    explicit TransferActivity(JobQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] const ActivitySummary &summary() const { return m_summary; }
    [[nodiscard]] const QSet<JobId> &active() const { return m_active; }
    [[nodiscard]] bool isMoving() const { return !m_active.isEmpty(); }
    /// Something runs, or will by itself: waits for its turn or for another try. Looks at all jobs if nothing runs.
    [[nodiscard]] bool isBusy() const;

signals:
    /// At most twice a second; while something runs at least once.
    void changed();
    /// At once, but not between two transfers that follow each other.
    void movingChanged(bool isMoving);

private:
    void note(const Job &job);
    void forget(const QList<JobId> &ids);
    void schedule();
    void refresh();
    void tellMoving();

    JobQueue &m_queue;
    QSet<JobId> m_active;
    QSet<JobId> m_failed;
    ActivitySummary m_summary;
    QTimer m_timer;
    QTimer m_movingTimer;
    QElapsedTimer m_sinceRefresh;
    bool m_wasMoving = false;
};

} // namespace Ferry
