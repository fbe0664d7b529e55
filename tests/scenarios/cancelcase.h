#pragma once

#include "core/rules/jobstate.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace Ferry::Testing
{

class ProtocolBench;

/// Who or what ends the job.
enum class Trigger {
    Window,      ///< a click on Cancel, and one on the button that confirms it
    Ferryctl,    ///< the real ferryctl beside the running Ferry; it then waits for the clean-up
    Quit,        ///< Cancel, and Ferry quits in that moment; a new start
    KilledAfter, ///< Cancel, and kill -9 in that moment; a new start
    KilledFirst, ///< kill -9; a new start; Cancel of a job that was loaded from the disk
    Expiry,      ///< nobody: 90 days without a change
};

/// What goes wrong around it.
enum class Trouble {
    None,
    // with the requests that remove
    AnswerLost, ///< of the first one, which was executed
    Away,       ///< the server, until Ferry has found out
    Busy,       ///< 423, or what the protocol has for it; twice
    Failing,    ///< 500, twice
    Refused,    ///< 403, for ever: the receipt must say what stayed
    // with a request of the transfer
    CreateInFlight, ///< executed and not answered yet
    CreateLost,     ///< executed, and the connection breaks
    PartInFlight,
    PartInFlightThenRefused, ///< and the removal is refused
    FinishInFlight,
    FinishLost,
};

/// How the clean-up ends.
enum class Ending {
    Clean,      ///< the server is what it was before
    Kept,       ///< the upload had become the finished file: it stays, is whole, and the receipt says so
    LeftBehind, ///< refused: it is named
    Unknown,    ///< the server has made something whose name never came: the receipt says that it may exist
};

/// One case of Cancel: state x trigger x protocol x trouble.
struct CancelCase {
    QByteArray protocol;
    JobState state = JobState::Queued; ///< at the trigger; a killed job is found Queued again
    Trigger trigger = Trigger::Window;
    Trouble trouble = Trouble::None;

    [[nodiscard]] QByteArray name() const;
    /// The process dies, so the job is brought there in a child.
    [[nodiscard]] bool kills() const
    {
        return trigger == Trigger::KilledAfter || trigger == Trigger::KilledFirst;
    }
    /// A request of the transfer is on its way at the trigger.
    [[nodiscard]] bool isInFlight() const;
};

[[nodiscard]] QList<Trigger> allTriggers();
[[nodiscard]] QByteArray triggerName(Trigger trigger);

/// The matrix of one protocol: state x trigger x trouble, but for what cannot be, and what would show nothing.
///
/// Cannot be:
/// * Expiry takes what is idle: nothing that is Connecting or Transferring, so nothing with a request on its way.
/// * A request that is on its way, or whose answer was lost, makes the state: create is Connecting or
///   TransientError, a part and the finish are Transferring, a finish that was asked for again Transferred.
/// * Only what sends such a request can lose it: a WebDAV upload creates nothing before its bytes, tus finishes
///   with its last bytes, a download does neither.
/// * A download is removed here, without a server that could be busy or refuse; but that may be away.
///
/// Would show nothing: a trouble of the removal strikes when the trigger is over, and all that it finds is the
/// ledger. So it meets every trigger in a job that moves and in one that rests, and in each of the other states
/// one trigger, in turn.
[[nodiscard]] QList<CancelCase> cancelCases(const ProtocolBench &bench);
[[nodiscard]] Ending endingOf(const CancelCase &one, const ProtocolBench &bench);

} // namespace Ferry::Testing

Q_DECLARE_METATYPE(Ferry::Testing::CancelCase)
