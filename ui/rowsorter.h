#pragma once

#include "ui/roworder.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace Ferry
{

/// Sorts very many rows in a thread of its own, which is there from the first time on. Main thread.
class RowSorter : public QObject
{
    Q_OBJECT
public:
    explicit RowSorter(QObject *parent = nullptr);
    /// Waits for what is under way: a part of a second.
    ~RowSorter() override;

    /// sorted() follows, by the event loop, unless this or cancel() is called before.
    void start(std::vector<RowKey> keys, const RowOrder &order);
    void cancel() { ++m_run; }

signals:
    void sorted(const QList<int> &rows);

private:
    std::atomic<int> m_run = 0; ///< the latest: what belongs to others is not wanted any more
    QThread m_thread;
    QObject m_there; ///< lives in that thread
};

} // namespace Ferry
