#pragma once

#include "app/support/profile.h"
#include "core/jobs/jobqueue.h"

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

namespace Ferry
{

/// The core of a profile in this process: its lock, its database and its queue. Only one process has it at a
/// time. Main thread.
class RunningCore : public QObject
{
    Q_OBJECT
public:
    struct Started {
        std::unique_ptr<RunningCore> core; ///< null: see the others
        bool takenByOther = false;         ///< another process has this profile
        QString error;                     ///< technical English
    };
    /// While another process has the profile, which may just be starting or leaving: when to try again, and for how
    /// long before it is said not to answer. Longer than a core takes to leave.
    static constexpr std::chrono::milliseconds TryAgainAfter{50};
    static constexpr std::chrono::milliseconds LongestTry{15'000};

    /// Locks the profile and opens the database. The caller listens for others first and then calls
    /// queue().restore().
    [[nodiscard]] static Started start(const Profile &profile, const QueueOptions &options);
    ~RunningCore() override;

    [[nodiscard]] JobQueue &queue() { return *m_queue; }
    /// Where a damaged database was put; empty: it was not.
    [[nodiscard]] QString movedAside() const { return m_movedAside; }

    /// Saves, stops the transfers, and emits left(). Waits a few seconds for servers, not longer: nothing is
    /// lost.
    void leave();

signals:
    void left();

private:
    RunningCore() = default;

    std::unique_ptr<QLockFile> m_lock; ///< outlives the queue
    std::unique_ptr<JobQueue> m_queue;
    QString m_movedAside;
    bool m_leaving = false;
};

/// What every core starts with, before the user's settings.
[[nodiscard]] QueueOptions defaultQueueOptions();

} // namespace Ferry
