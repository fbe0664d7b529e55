#include "tests/scenarios/cancelcase.h"

#include "tests/scenarios/jobstates.h"

#include <algorithm>
#include <array>

namespace Ferry::Testing
{

namespace
{

constexpr std::array Triggers{
    std::pair{Trigger::Window, "window"},
    std::pair{Trigger::Ferryctl, "ferryctl"},
    std::pair{Trigger::Quit, "quit"},
    std::pair{Trigger::KilledAfter, "kill -9 after Cancel"},
    std::pair{Trigger::KilledFirst, "kill -9 before Cancel"},
    std::pair{Trigger::Expiry, "90 days"},
};

constexpr std::array Troubles{
    std::pair{Trouble::None, "server answers"},
    std::pair{Trouble::AnswerLost, "answer lost"},
    std::pair{Trouble::Away, "server away, then back"},
    std::pair{Trouble::Busy, "server busy twice"},
    std::pair{Trouble::Failing, "500 twice"},
    std::pair{Trouble::Refused, "server refuses"},
    std::pair{Trouble::CreateInFlight, "create in flight"},
    std::pair{Trouble::CreateLost, "answer to create lost"},
    std::pair{Trouble::PartInFlight, "slow part in flight"},
    std::pair{Trouble::PartInFlightThenRefused, "slow part in flight, server refuses"},
    std::pair{Trouble::FinishInFlight, "finish in flight"},
    std::pair{Trouble::FinishLost, "answer to finish lost"},
};

template <typename Table, typename Key>
QByteArray nameIn(const Table &table, Key key)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [key](const auto &one) { return one.first == key; });
    return row->second;
}

bool canBe(Trouble trouble, const ProtocolBench &bench)
{
    switch (trouble) {
    case Trouble::None:
    case Trouble::Away:
    case Trouble::PartInFlight: return true;
    case Trouble::CreateInFlight:
    case Trouble::CreateLost: return bench.create().isSet();
    case Trouble::FinishInFlight:
    case Trouble::FinishLost: return bench.finish().isSet();
    default: return bench.remove().isSet();
    }
}

QList<JobState> statesOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::CreateInFlight: return {JobState::Connecting};
    case Trouble::CreateLost: return {JobState::TransientError};
    case Trouble::PartInFlight:
    case Trouble::PartInFlightThenRefused:
    case Trouble::FinishInFlight: return {JobState::Transferring};
    case Trouble::FinishLost: return {JobState::Transferred};
    default: return cancellableStates();
    }
}

QList<Trigger> triggersIn(JobState state)
{
    QList<Trigger> triggers = allTriggers();
    if (isRunning(state))
        triggers.removeOne(Trigger::Expiry);
    return triggers;
}

bool isOfTheRemoval(Trouble trouble) { return trouble > Trouble::None && trouble < Trouble::CreateInFlight; }

bool meetsEveryTrigger(Trouble trouble, JobState state)
{
    return !isOfTheRemoval(trouble) || state == JobState::Transferring || state == JobState::Suspended;
}

} // namespace

bool CancelCase::isInFlight() const
{
    return trouble == Trouble::CreateInFlight || trouble == Trouble::PartInFlight ||
           trouble == Trouble::PartInFlightThenRefused || trouble == Trouble::FinishInFlight;
}

QByteArray CancelCase::name() const
{
    return protocol + ", " + stateName(state).data() + ", " + triggerName(trigger) + ", " +
           nameIn(Troubles, trouble);
}

QList<Trigger> allTriggers()
{
    QList<Trigger> all;
    for (const auto &[trigger, name] : Triggers)
        all.append(trigger);
    return all;
}

QByteArray triggerName(Trigger trigger) { return nameIn(Triggers, trigger); }

QList<CancelCase> cancelCases(const ProtocolBench &bench)
{
    QList<CancelCase> cases;
    int turn = 0;
    for (const auto &[trouble, troubleName] : Troubles) {
        if (!canBe(trouble, bench))
            continue;
        for (const JobState state : statesOf(trouble)) {
            const QList<Trigger> triggers = triggersIn(state);
            if (meetsEveryTrigger(trouble, state)) {
                for (const Trigger trigger : triggers)
                    cases.append({bench.name(), state, trigger, trouble});
            } else {
                cases.append({bench.name(), state, triggers.at(turn++ % triggers.size()), trouble});
            }
        }
    }
    return cases;
}

Ending endingOf(const CancelCase &one, const ProtocolBench &bench)
{
    const bool answerNeverComes =
        one.trouble == Trouble::CreateLost ||
        (one.trouble == Trouble::CreateInFlight && (one.kills() || one.trigger == Trigger::Quit));
    if (answerNeverComes)
        return bench.isNamedByServer() ? Ending::Unknown : Ending::Clean;
    const bool isFinished = one.state == JobState::Transferred || one.trouble == Trouble::FinishInFlight;
    if (isFinished && bench.finish().isSet())
        return Ending::Kept;
    if (one.trouble == Trouble::PartInFlightThenRefused)
        return Ending::LeftBehind;
    return one.trouble == Trouble::Refused && bench.keepsWhatWasCut() ? Ending::LeftBehind : Ending::Clean;
}

} // namespace Ferry::Testing
