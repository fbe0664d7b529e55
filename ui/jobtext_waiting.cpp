// Why a transfer waits, and when the wait ends.

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QDateTime>
#include <QLocale>

namespace Ferry
{

namespace
{

constexpr qint64 Second = 1'000;
/// Nearer than this a moment is told by counting down to it.
constexpr qint64 CountedFrom = 60 * Second;

} // namespace

QString JobText::when(qint64 at) { return when(at, QDateTime::currentMSecsSinceEpoch()); }

QString JobText::when(qint64 at, qint64 now)
{
    const qint64 left = at - now;
    if (left > CountedFrom)
        return Format::moment(at);
    if (left <= 0) {
        //: A moment to come, as in "Next try: any moment"
        return tr("any moment");
    }
    //: A moment to come, as in "Next try: in 12 s"; %1 is a duration
    return tr("in %1").arg(Format::duration((left + Second - 1) / Second));
}

qint64 JobText::changesIn(qint64 at, qint64 now)
{
    const qint64 left = at - now;
    if (left <= 0)
        return -1;
    return left > CountedFrom ? left - CountedFrom : (left - 1) % Second + 1;
}

qint64 JobText::nextMoment(const JobSnapshot &job)
{
    switch (job.record.state) {
    case JobState::TransientError: return job.record.retryAt;
    case JobState::Queued: return job.heldUntil;
    case JobState::Acknowledged:
    case JobState::Cancelled: {
        qint64 first = 0;
        for (const Leftover &debt : job.cleanup.open) {
            if (debt.isDoomed() && debt.nextTryAt > 0 && (first == 0 || debt.nextTryAt < first))
                first = debt.nextTryAt;
        }
        return first;
    }
    default: return 0;
    }
}

qint64 JobText::changesIn(const JobSnapshot &job)
{
    return changesIn(nextMoment(job), QDateTime::currentMSecsSinceEpoch());
}

QString JobText::waits(const JobSnapshot &job)
{
    const QString server = Format::leftToRight(host(job.record.spec));
    switch (job.waiting) {
    case Waiting::ForDrain: return tr("It waits until its last attempt has stopped.");
    case Waiting::ForServer:
        //: %1 is a host name
        return tr("It waits: %1 has asked to be left alone for a while.").arg(server);
    case Waiting::ForHost:
        //: %1 is a host name
        return tr("It waits for its turn: as many transfers as allowed are running with %1.").arg(server);
    case Waiting::ForHours: return tr("It waits: your rules let nothing run at this time of the day.");
    case Waiting::ForUnmetered:
        return tr("It waits: this network is metered, and your rules let nothing run on such a one.");
    case Waiting::ForPower:
        return tr("It waits: the computer runs on battery, and your rules let nothing run then.");
    case Waiting::ForQueue: return tr("It waits: nothing new is started.");
    default: return tr("It waits for its turn: as many transfers as allowed are running.");
    }
}

QString JobText::endOfWait(const JobSnapshot &job)
{
    switch (job.waiting) {
    case Waiting::ForSlot:
    case Waiting::ForHost:
        if (job.place <= 0)
            return tr("It starts by itself.");
        //: %1 is a number, 1 is the next that starts
        return tr("It is no. %1 in the queue and starts by itself.").arg(QLocale().toString(job.place));
    case Waiting::ForServer:
    case Waiting::ForHours:
        if (job.heldUntil <= 0)
            return tr("It goes on when you change the rules, or press Start now.");
        //: %1 is "in 12 s", a time, or a day and a time: "14:31:15", "tomorrow 8:05"
        return tr("It goes on by itself: %1.").arg(when(job.heldUntil));
    case Waiting::ForUnmetered: return tr("It goes on by itself on another network, or press Start now.");
    case Waiting::ForPower:
        return tr("It goes on by itself when the computer is plugged in, or press Start now.");
    case Waiting::ForQueue: return tr("It goes on when you allow it again, or press Start now.");
    default: return tr("It starts by itself.");
    }
}

} // namespace Ferry
