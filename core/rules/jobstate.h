#pragma once

#include "core/rules/outcome.h"

#include <QString>

#include <array>
#include <optional>

/// The one state table of Ferry: which command or fact leads from which state to which (README, "The state
/// table"). Constexpr data without objects, clocks or I/O; the same function enables a button, answers a
/// command and refuses it.

namespace Ferry
{

/// BG_JOB_TYPE.
enum class Direction : quint8 { Download = 0, Upload = 1 };

/// BG_JOB_STATE, with its numbers. Stored and sent by number and name: never renumbered.
enum class JobState : quint8 {
    Queued = 0,         ///< ready, waits for a free slot
    Connecting = 1,     ///< talks to the server, no byte has moved in this attempt
    Transferring = 2,   ///< bytes move
    Suspended = 3,      ///< paused by the user
    Error = 4,          ///< needs the user; Resume tries again
    TransientError = 5, ///< failed, is tried again by itself
    Transferred = 6,    ///< everything is safe on disk or on the server; Complete hands it over
    Acknowledged = 7,   ///< final: handed over
    Cancelled = 8,      ///< final: given up; its clean-up may still be under way
};
inline constexpr int JobStateCount = 9;

enum class JobEvent : quint8 {
    // commands
    Suspend,
    Resume,
    Cancel,
    Complete,
    // facts
    SlotFree,          ///< the queue lets it run
    Connected,         ///< the server's answer is in
    AllSafe,           ///< every byte is fsynced on disk, or acknowledged by the server
    FailedTransiently, ///< worth another try
    FailedFatally,     ///< not worth one before somebody changes something
    RetryDue,          ///< the delay is over, or the network is back
    NoProgress,        ///< BITS' no-progress timeout ran out
    Restarted,         ///< Ferry was started and found this job running
    Preempted,         ///< another job needs the slot more, or there is more to do first
    IdledTooLong,      ///< BITS' JobInactivityTimeout
};
inline constexpr int JobEventCount = 14;

/// What the table has to know of a job besides its state.
struct JobFacts {
    Direction direction = Direction::Download;
    bool hasFiles = true;
    bool hasUnfinishedFiles = true;
};

/// @c outcome says whether the event was taken; @c state is where the job is now (unchanged if it was not).
struct Transition {
    Outcome outcome = Outcome::InvalidState;
    JobState state = JobState::Suspended;
    friend constexpr bool operator==(Transition, Transition) = default;
};

/// A condition of a row of the table.
enum class When : quint8 { Always, NoFiles, Upload, NothingUnfinished };

struct TransitionRule {
    JobState from;
    JobEvent event;
    When when;
    Outcome outcome;
    JobState to;
};

[[nodiscard]] constexpr bool isFinal(JobState state)
{
    return state == JobState::Acknowledged || state == JobState::Cancelled;
}

/// Holds a slot of the queue.
[[nodiscard]] constexpr bool isRunning(JobState state)
{
    return state == JobState::Connecting || state == JobState::Transferring;
}

[[nodiscard]] constexpr bool isCommand(JobEvent event) { return event <= JobEvent::Complete; }

/// The rows that differ from "refused, nothing changes". For one state and event the first whose condition
/// holds wins.
// clang-format off
inline constexpr auto TransitionTable = [] {
    using enum JobState;
    using E = JobEvent;
    using enum When;
    using O = Outcome;
    return std::to_array<TransitionRule>({
        {Suspended,      E::Suspend,  Always,            O::Ok,              Suspended},
        {Suspended,      E::Resume,   NoFiles,           O::Empty,           Suspended},
        {Suspended,      E::Resume,   Always,            O::Ok,              Queued},
        {Suspended,      E::Cancel,   Always,            O::Ok,              Cancelled},
        {Suspended,      E::Complete, Upload,            O::InvalidState,    Suspended},
        {Suspended,      E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {Suspended,      E::Complete, Always,            O::PartialComplete, Acknowledged},
        {Suspended,      E::IdledTooLong, Always,        O::Ok,              Cancelled},

        {Queued,         E::Suspend,  Always,            O::Ok,              Suspended},
        {Queued,         E::Resume,   Always,            O::Ok,              Queued},
        {Queued,         E::Cancel,   Always,            O::Ok,              Cancelled},
        {Queued,         E::Complete, Upload,            O::InvalidState,    Queued},
        {Queued,         E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {Queued,         E::Complete, Always,            O::PartialComplete, Acknowledged},
        {Queued,         E::SlotFree, Always,            O::Ok,              Connecting},
        {Queued,         E::Restarted, Always,           O::Ok,              Queued},
        {Queued,         E::FailedTransiently, Always,   O::Ok,              TransientError},
        {Queued,         E::FailedFatally, Always,       O::Ok,              Error},
        {Queued,         E::IdledTooLong, Always,        O::Ok,              Cancelled},

        {Connecting,     E::Suspend,  Always,            O::Ok,              Suspended},
        {Connecting,     E::Resume,   Always,            O::Ok,              Connecting},
        {Connecting,     E::Cancel,   Always,            O::Ok,              Cancelled},
        {Connecting,     E::Complete, Upload,            O::InvalidState,    Connecting},
        {Connecting,     E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {Connecting,     E::Complete, Always,            O::PartialComplete, Acknowledged},
        {Connecting,     E::Connected, Always,           O::Ok,              Transferring},
        {Connecting,     E::FailedTransiently, Always,   O::Ok,              TransientError},
        {Connecting,     E::FailedFatally, Always,       O::Ok,              Error},
        {Connecting,     E::Restarted, Always,           O::Ok,              Queued},
        {Connecting,     E::Preempted, Always,           O::Ok,              Queued},
        {Connecting,     E::IdledTooLong, Always,        O::Ok,              Cancelled},

        {Transferring,   E::Suspend,  Always,            O::Ok,              Suspended},
        {Transferring,   E::Resume,   Always,            O::Ok,              Transferring},
        {Transferring,   E::Cancel,   Always,            O::Ok,              Cancelled},
        {Transferring,   E::Complete, Upload,            O::InvalidState,    Transferring},
        {Transferring,   E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {Transferring,   E::Complete, Always,            O::PartialComplete, Acknowledged},
        {Transferring,   E::AllSafe,  Always,            O::Ok,              Transferred},
        {Transferring,   E::FailedTransiently, Always,   O::Ok,              TransientError},
        {Transferring,   E::FailedFatally, Always,       O::Ok,              Error},
        {Transferring,   E::Restarted, Always,           O::Ok,              Queued},
        {Transferring,   E::Preempted, Always,           O::Ok,              Queued},
        {Transferring,   E::IdledTooLong, Always,        O::Ok,              Cancelled},

        {TransientError, E::Suspend,  Always,            O::Ok,              Suspended},
        {TransientError, E::Resume,   Always,            O::Ok,              Queued},
        {TransientError, E::Cancel,   Always,            O::Ok,              Cancelled},
        {TransientError, E::Complete, Upload,            O::InvalidState,    TransientError},
        {TransientError, E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {TransientError, E::Complete, Always,            O::PartialComplete, Acknowledged},
        {TransientError, E::RetryDue, Always,            O::Ok,              Queued},
        {TransientError, E::NoProgress, Always,          O::Ok,              Error},
        {TransientError, E::Restarted, Always,           O::Ok,              TransientError},
        {TransientError, E::IdledTooLong, Always,        O::Ok,              Cancelled},

        {Error,          E::Suspend,  Always,            O::Ok,              Suspended},
        {Error,          E::Resume,   Always,            O::Ok,              Queued},
        {Error,          E::Cancel,   Always,            O::Ok,              Cancelled},
        {Error,          E::Complete, Upload,            O::InvalidState,    Error},
        {Error,          E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {Error,          E::Complete, Always,            O::PartialComplete, Acknowledged},
        {Error,          E::IdledTooLong, Always,        O::Ok,              Cancelled},

        {Transferred,    E::Suspend,  Always,            O::Ok,              Transferred},
        {Transferred,    E::Resume,   NothingUnfinished, O::Empty,           Transferred},
        {Transferred,    E::Resume,   Always,            O::Ok,              Queued},
        {Transferred,    E::Cancel,   Always,            O::Ok,              Cancelled},
        {Transferred,    E::Complete, NothingUnfinished, O::Ok,              Acknowledged},
        {Transferred,    E::Complete, Upload,            O::InvalidState,    Transferred},
        {Transferred,    E::Complete, Always,            O::PartialComplete, Acknowledged},
        {Transferred,    E::Preempted, Always,           O::Ok,              Queued},
        {Transferred,    E::IdledTooLong, Always,        O::Ok,              Cancelled},
    });
}();
// clang-format on

[[nodiscard]] constexpr bool holds(When when, JobFacts facts)
{
    switch (when) {
    case When::Always: return true;
    case When::NoFiles: return !facts.hasFiles;
    case When::Upload: return facts.direction == Direction::Upload;
    case When::NothingUnfinished: return !facts.hasUnfinishedFiles;
    }
    return false;
}

/// The only place that knows what follows. What the table does not name is refused and changes nothing.
[[nodiscard]] constexpr Transition nextState(JobState state, JobEvent event, JobFacts facts)
{
    for (const TransitionRule &rule : TransitionTable) {
        if (rule.from == state && rule.event == event && holds(rule.when, facts))
            return {rule.outcome, rule.to};
    }
    return {Outcome::InvalidState, state};
}

/// BITS' spelling without the prefix: "QUEUED", "TRANSIENT_ERROR". Scripts and JSON read it; never
/// translated.
[[nodiscard]] QLatin1StringView stateName(JobState state);
[[nodiscard]] std::optional<JobState> stateFromName(QStringView name);
/// "Suspend", "SlotFree": for logs and test rows.
[[nodiscard]] QLatin1StringView eventName(JobEvent event);

} // namespace Ferry
