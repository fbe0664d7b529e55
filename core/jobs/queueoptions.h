#pragma once

#include "core/net/netsettings.h"
#include "core/rules/access.h"
#include "core/rules/queuerules.h"
#include "core/rules/retrypolicy.h"
#include "core/rules/speedschedule.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Ferry
{

/// What the queue runs with. A value; setOptions() takes effect at once.
struct QueueOptions {
    /// Jobs running at the same time, beside those with Priority::Foreground; 0 = none, not even those.
    int maximumActive = 4;
    int maximumActivePerHost = 4;
    int maximumFilesPerJob = 6; ///< of a job that downloads several, at the same time; at least 1
    /// Of downloads, each having at least one: in all, to one server, for one file.
    int maximumConnections = 64;
    int maximumConnectionsPerHost = 16;
    int maximumConnectionsPerFile = 8;
    /// Bytes a second that all downloads together may receive, all uploads together send; 0 = no limit. Jobs share
    /// them evenly, whatever their own limits leave.
    qint64 downloadRate = 0;
    qint64 uploadRate = 0;
    /// Of new jobs of which nothing else is said. For those who make their specs: add() takes a spec as it is.
    ProxyChoice proxy{};
    SpeedSchedule schedule{}; ///< when others are in force instead
    /// When jobs are held, those with Priority::Foreground as well, and what is different with some servers. What runs
    /// when they begin to hold gives way, if it can go on later.
    QueueRules rules{};
    /// What runs goes on to its end, nothing else is started: "finish this, then stop". Not to be remembered.
    bool startsNothing = false;
    CleanupPolicy cleanup;
    NetSettings net;
    int progressSaveMs = 1'000; ///< stored progress is at most this old
    /// So often the disk of a download that waits for room, or for the disk itself, is looked at.
    Milliseconds diskLook{5'000};
    /// After a failure that the disk's numbers do not explain (a quota), it waits as for any other, at most so long.
    Milliseconds longestDiskWait{60'000};
    /// What nobody has touched and nothing has moved for so long is cancelled (BITS' JobInactivityTimeout); 0 =
    /// never.
    Milliseconds inactivityTimeout{std::chrono::days{90}};
    /// So long after restore() Ferry looks for what it left behind, see leftoversFound(); 0 = never.
    Milliseconds leftoverSearchAfter{0};

    /// What is in force of the limits at @p local.
    [[nodiscard]] SpeedLimits limitsAt(const QDateTime &local) const
    {
        return schedule.limitsAt(local).value_or(SpeedLimits{downloadRate, uploadRate});
    }
};

/// What QueueRules ask about and the core cannot know.
struct QueueConditions {
    bool isMetered = false;
    bool isOnBattery = false;
    friend bool operator==(QueueConditions, QueueConditions) = default;
};

/// What the system says of the network, since JobQueue::watchNetwork().
struct NetworkState {
    bool isOnline = true;          ///< false only where it says so
    std::optional<bool> isMetered; ///< nothing: it does not say
    friend bool operator==(const NetworkState &, const NetworkState &) = default;
};

struct QueueTotals {
    int active = 0;
    int waiting = 0;
    int problems = 0;        ///< Error or TransientError
    int pendingCleanups = 0; ///< jobs whose clean-up is under way
    double downloadRate = 0; ///< bytes per second
    double uploadRate = 0;
};

} // namespace Ferry
