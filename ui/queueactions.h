#pragma once

#include "core/jobs/jobqueue.h"

#include <QAction>
#include <QObject>
#include <QTimer>

class QActionGroup;
class QMenu;
class QWidget;

namespace Ferry
{

/// The commands that change when and how fast transfers run: order, priority, start now, speed limit, tags, and "finish
/// these, then stop". One QAction each, acting on the selection and saying in their tool tips why they cannot.
class QueueActions : public QObject
{
    Q_OBJECT
public:
    /// @p window gets the keys.
    QueueActions(JobQueue &queue, QWidget *window);

    void setSelection(const QList<JobId> &ids);
    void retranslate();
    /// Into the menu that JobActions has filled, before @p before.
    void addTo(QMenu *menu, QAction *before) const;
    void setStartsNothing(bool on);
    /// Enables pauseAll and resumeAll, which look at every transfer: for when they are about to be seen.
    void refreshAll();

    QAction *const moveUp;
    QAction *const moveDown;
    QAction *const moveFirst;
    QAction *const moveLast;
    QAction *const startNow;
    QAction *const tags;
    QAction *const pauseAll;
    QAction *const resumeAll;
    QAction *const finishThese; ///< checkable

signals:
    /// Something was put elsewhere in the queue.
    void moved();

private:
    QAction *make(const QString &name, const QString &icon, const QKeySequence &keys, QWidget *window);
    void makeOrder();
    void makePriorities();
    void makeSpeeds();
    void schedule();
    void refresh();
    void refreshPriority();
    void step(JobQueue::Step step);
    void setPriority(Priority priority);
    void editTags(QWidget *window);
    void setSpeed(qint64 bytesPerSecond);
    void change(const JobChange &change);

    JobQueue &m_queue;
    QMenu *m_orderMenu;
    QMenu *m_priorityMenu;
    QMenu *m_speedMenu;
    QActionGroup *m_priorities;
    QList<JobId> m_ids;
    QTimer m_refreshTimer;
};

} // namespace Ferry
