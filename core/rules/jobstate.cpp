#include "core/rules/jobstate.h"

#include <QString>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<QLatin1StringView, JobStateCount> StateNames{
    "QUEUED"_L1,          "CONNECTING"_L1,  "TRANSFERRING"_L1, "SUSPENDED"_L1, "ERROR"_L1,
    "TRANSIENT_ERROR"_L1, "TRANSFERRED"_L1, "ACKNOWLEDGED"_L1, "CANCELLED"_L1,
};

constexpr std::array<QLatin1StringView, JobEventCount> EventNames{
    "Suspend"_L1,       "Resume"_L1,       "Cancel"_L1,     "Complete"_L1,
    "SlotFree"_L1,      "Connected"_L1,    "AllSafe"_L1,    "FailedTransiently"_L1,
    "FailedFatally"_L1, "RetryDue"_L1,     "NoProgress"_L1, "Restarted"_L1,
    "Preempted"_L1,     "IdledTooLong"_L1,
};

// The promise itself, checked where the table is compiled: Cancel is refused in the two final states and
// nowhere else.
constexpr bool cancelKeepsItsContract()
{
    for (int state = 0; state < JobStateCount; ++state) {
        const auto from = static_cast<JobState>(state);
        const Transition expected = isFinal(from) ? Transition{Outcome::InvalidState, from}
                                                  : Transition{Outcome::Ok, JobState::Cancelled};
        for (const Direction direction : {Direction::Download, Direction::Upload}) {
            if (nextState(from, JobEvent::Cancel, {direction, true, true}) != expected)
                return false;
        }
    }
    return true;
}
static_assert(cancelKeepsItsContract());

} // namespace

QLatin1StringView stateName(JobState state) { return StateNames.at(static_cast<size_t>(state)); }

std::optional<JobState> stateFromName(QStringView name)
{
    for (size_t i = 0; i < StateNames.size(); ++i) {
        if (name == StateNames.at(i))
            return static_cast<JobState>(i);
    }
    return std::nullopt;
}

QLatin1StringView eventName(JobEvent event) { return EventNames.at(static_cast<size_t>(event)); }

} // namespace Ferry
