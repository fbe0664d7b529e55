// What a row says of a job: its state in a word, why it waits, and all of it as one sentence.

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QLocale>

#include <algorithm>

namespace Ferry
{

namespace
{

bool isUpload(const JobRecord &record) { return record.spec.direction == Direction::Upload; }

bool isPartial(const JobRecord &record)
{
    return std::any_of(record.progress.begin(), record.progress.end(),
                       [](const auto &file) { return !file.safe; });
}

} // namespace

QString JobText::activity(const JobSnapshot &job)
{
    switch (job.record.state) {
    case JobState::Queued: return queued(job);
    case JobState::Connecting:
        if (job.waiting == Waiting::ForMove) {
            //: On the row: what is there already is brought to another folder
            return tr("moving to another folder");
        }
        //: On the row
        return tr("connecting");
    case JobState::Transferring:
        if (job.waiting == Waiting::ForSafety) {
            //: On the row: all bytes have come, and are looked at or written to the disk for good
            return tr("checking and saving");
        }
        if (job.waiting == Waiting::ForAnswer) {
            //: On the row: all bytes are sent, and the server has yet to say that it has them
            return tr("waiting for the server");
        }
        //: On the row
        return isUpload(job.record) ? tr("uploading") : tr("downloading");
    //: On the row
    case JobState::Suspended: return tr("paused");
    case JobState::Error:
    case JobState::TransientError:
        if (job.record.error.kind == ErrorKind::DiskFull) {
            //: On the row: no room on the disk
            return tr("disk full");
        }
        if (job.record.state == JobState::TransientError) {
            //: On the row: failed, and will be tried again by itself
            return tr("waiting to retry");
        }
        //: On the row: an error stopped it
        return tr("stopped");
    case JobState::Transferred: return transferred(job);
    case JobState::Acknowledged:
        if (isPartial(job.record)) {
            //: On the row: some files were finished, the others given up
            return tr("✓ Completed in part");
        }
        //: On the row
        return tr("✓ Completed");
    case JobState::Cancelled: return cancelled(job.cleanup);
    }
    return {};
}

QString JobText::queued(const JobSnapshot &job)
{
    //: On the row: waits for its turn
    const QString waiting = tr("waiting");
    if (job.place <= 0 || (job.waiting != Waiting::ForSlot && job.waiting != Waiting::ForHost))
        return waiting;
    //: On the row: %1 is a number, 1 is the next that starts
    return join(waiting, tr("no. %1 in the queue").arg(QLocale().toString(job.place)));
}

QString JobText::transferred(const JobSnapshot &job)
{
    if (job.showsError()) {
        //: On the row: all bytes are there, but the file could not get its name
        return tr("not saved yet");
    }
    if (job.waiting == Waiting::ForComplete) {
        //: On the row: all bytes are there, the user has to complete it
        return tr("ready to complete");
    }
    //: On the row: all bytes are there
    return tr("transferred");
}

QString JobText::cancelled(const CleanupReport &cleanup)
{
    if (cleanup.isPending()) {
        //: On the row: what it left is being removed
        return tr("Cancelled · cleaning up");
    }
    if (cleanup.stage == CleanupStage::LeftBehind) {
        //: On the row: something could not be removed
        return tr("Cancelled · something stayed");
    }
    //: On the row
    return tr("Cancelled");
}

QString JobText::status(const JobSnapshot &job)
{
    const QString word = activity(job);
    if (isFinal(job.record.state))
        return word;
    const bool moved = job.record.bytesTransferred() > 0;
    if (!moved && job.record.state != JobState::Transferring)
        return word;
    const int percent = job.percent();
    return join(percent < 0 ? Format::bytes(job.record.bytesTransferred()) : Format::percent(percent), word);
}

QString JobText::reason(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    if (record.state == JobState::Cancelled)
        return cleanupReason(job);
    if (record.state == JobState::Acknowledged)
        return Format::dateTime(record.endedAt);
    if (record.state == JobState::TransientError)
        return retryTime(record);
    switch (job.waiting) {
    case Waiting::No: return {};
    //: Why a transfer waits
    case Waiting::ForSlot: return tr("starts when a slot is free");
    //: Why a transfer waits: its last attempt has not quite stopped
    case Waiting::ForDrain: return tr("the last attempt is still stopping");
    case Waiting::ForRetry:
    case Waiting::ForDisk: return retryTime(record);
    case Waiting::ForServer:
        //: Why a transfer waits: %1 is "in 12 s", a time, or a day and a time: "14:31:15", "tomorrow 8:05"
        return tr("its server wants to be left alone; next try: %1").arg(when(job.heldUntil));
    case Waiting::ForUser:
        //: Why a transfer waits
        return record.state == JobState::Error ? tr("needs you") : tr("goes on when you press Resume");
    //: Why a transfer waits
    case Waiting::ForComplete: return tr("waits for you to complete it");
    //: Why a transfer waits
    case Waiting::ForHost: return tr("as many as allowed are running on its server");
    case Waiting::ForHours:
        //: Why a transfer waits: %1 is a time, or a day and a time: "14:31:15", "tomorrow 8:05"
        return job.heldUntil > 0
                   ? tr("nothing runs at this time, until %1").arg(Format::moment(job.heldUntil))
                   : tr("nothing runs at this time");
    //: Why a transfer waits
    case Waiting::ForUnmetered: return tr("waits for a network that is not metered");
    //: Why a transfer waits
    case Waiting::ForPower: return tr("waits until the computer is plugged in");
    //: Why a transfer waits
    case Waiting::ForQueue: return tr("nothing new is started now");
    //: Why no bytes move: all have come
    case Waiting::ForSafety: return tr("checking and saving");
    //: Why no bytes move: all are sent
    case Waiting::ForAnswer: return tr("waiting for the server’s answer");
    //: Why no bytes come: what is there already is brought to another folder
    case Waiting::ForMove: return tr("what is there already is being moved");
    }
    return {};
}

QString JobText::spoken(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    QString status = JobText::status(job);
    if (record.state == JobState::Transferring && job.secondsLeft && Format::isRate(job.bytesPerSecond)) {
        //: Read aloud: %1 is "46 % · downloading", %2 the speed, %3 the time left ("about 4 min")
        status = tr("%1, %2, %3 left")
                     .arg(status, Format::rate(job.bytesPerSecond), Format::timeLeft(*job.secondsLeft));
    } else if (const QString why = reason(job); !why.isEmpty() && !job.showsError()) {
        //: Read aloud: a state and why
        status = tr("%1, %2").arg(status, why);
    }
    //: Read aloud: %1 "Download" or "Upload", %2 its name, %3 what it does, %4 where, or what went wrong
    return tr("%1 %2: %3. %4").arg(direction(record.spec.direction), name(job), status, place(job));
}

} // namespace Ferry
