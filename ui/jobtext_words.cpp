// Names for codes: states, directions, the log's events, notices, outcomes.

#include "ui/jobtext.h"

namespace Ferry
{

QString JobText::state(JobState state)
{
    switch (state) {
    //: State of a transfer: waits for its turn
    case JobState::Queued: return tr("Waiting");
    //: State of a transfer
    case JobState::Connecting: return tr("Connecting");
    //: State of a transfer
    case JobState::Transferring: return tr("Transferring");
    //: State of a transfer
    case JobState::Suspended: return tr("Paused");
    //: State of a transfer
    case JobState::Error: return tr("Error");
    //: State of a transfer
    case JobState::TransientError: return tr("Waiting to retry");
    //: State of a transfer: all bytes are there, not yet completed
    case JobState::Transferred: return tr("Transferred");
    //: State of a transfer
    case JobState::Acknowledged: return tr("Completed");
    //: State of a transfer
    case JobState::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString JobText::direction(Direction direction)
{
    if (direction == Direction::Download) {
        //: A transfer to this computer (noun)
        return tr("Download");
    }
    //: A transfer from this computer (noun)
    return tr("Upload");
}

QString JobText::priority(Priority priority)
{
    switch (priority) {
    //: Priority of a transfer: beside the limits on how many run
    case Priority::Foreground: return tr("Foreground", "priority");
    //: Priority of a transfer
    case Priority::High: return tr("High", "priority");
    //: Priority of a transfer
    case Priority::Normal: return tr("Normal", "priority");
    //: Priority of a transfer
    case Priority::Low: return tr("Low", "priority");
    }
    return {};
}

QString JobText::fileState(const JobRecord &record, int index, bool isCurrent)
{
    const FileProgress file = record.progress.value(index);
    const bool upload = record.spec.direction == Direction::Upload;
    if (file.published) {
        //: State of one file: it has its final name
        return tr("✓ saved", "file");
    }
    if (file.safe) {
        //: State of one file: all of it has arrived
        return upload ? tr("✓ on the server", "file") : tr("✓ received", "file");
    }
    if (record.state == JobState::Cancelled || record.state == JobState::Acknowledged) {
        //: State of one file: it was not transferred
        return tr("given up", "file");
    }
    if (isCurrent && isRunning(record.state)) {
        //: State of one file
        return upload ? tr("uploading", "file") : tr("downloading", "file");
    }
    if (file.transferred > 0) {
        //: State of one file: a part of it is there
        return tr("begun", "file");
    }
    //: State of one file
    return tr("waiting", "file");
}

QString JobText::logEvent(LogEvent event)
{
    switch (event) {
    //: Log: the transfer was added to the list
    case LogEvent::Added: return tr("Added");
    //: Log: a change of state
    case LogEvent::State: return tr("State");
    //: Log: a request to the server
    case LogEvent::Request: return tr("Request");
    //: Log: an answer of the server
    case LogEvent::Answer: return tr("Answer");
    //: Log: something worth knowing
    case LogEvent::Notice: return tr("Notice");
    //: Log: an attempt failed
    case LogEvent::Failure: return tr("Failure");
    //: Log: something was removed, or tried to be
    case LogEvent::Cleanup: return tr("Clean-up");
    //: Log: a finished file got its final name
    case LogEvent::Published: return tr("Saved");
    }
    return {};
}

QString JobText::notice(Notice notice)
{
    switch (notice) {
    case Notice::None: return {};
    case Notice::StartedOverChanged: return tr("Started over, because the file on the server changed.");
    case Notice::StartedOverNoRanges: return tr("Started over, because the server cannot resume.");
    case Notice::SizeUnknown: return tr("The server does not say how large the file is.");
    case Notice::CannotResume: return tr("The server cannot resume: after a pause it starts over.");
    case Notice::CannotRemoveSession:
        return tr("This server cannot delete an unfinished upload: Cancel leaves it there until it expires.");
    case Notice::SessionExpired:
        return tr("The server had dropped the unfinished upload, so it started over.");
    case Notice::SourceChanged: return tr("Your file changed, so its upload started over.");
    case Notice::SessionBusy: return tr("The server is still busy with the last request.");
    case Notice::NameTaken: return tr("A file of that name was there, so this one got a number.");
    case Notice::UnknownSession:
        return tr("An answer was lost: one unknown upload session may exist on the server until it expires.");
    case Notice::PartFileReplaced:
        return tr("The temporary file was changed or removed, so the download started over.");
    case Notice::WritesDirectly:
        return tr("The server does not rename files: this one is written straight to its final name.");
    case Notice::ClockCorrected:
        return tr("This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.");
    case Notice::SecretsInMemory:
        return tr(
            "The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.");
    case Notice::MirrorChanged: return tr("The link was replaced. The transfer goes on from there.");
    case Notice::FinishUnknown:
        return tr("The server has not said whether it finished the file, so Ferry asks it.");
    case Notice::ComparedOverlap:
        return tr(
            "The server does not say whether the file is still the same, so the last bytes were compared "
            "before going on.");
    case Notice::SizeWasWrong: return tr("The file has another size than was announced.");
    case Notice::MirrorDropped: return tr("A mirror failed or has another file, so it is no longer used.");
    case Notice::ConnectionReplaced: return tr("A connection stalled and was replaced.");
    case Notice::ChecksumFound: return tr("The file was checked against the checksum the server names.");
    }
    return {};
}

QString JobText::notices(const JobRecord &record)
{
    const Notice first = record.notice();
    QStringList lines{notice(first)};
    for (auto it = record.notices.crbegin(); it != record.notices.crend(); ++it) {
        if (*it != first)
            lines.append(notice(*it));
    }
    return lines.join(u'\n');
}

QString JobText::refusal(JobEvent command, const Job &job)
{
    return refusal(command, job.state(), job.record().facts());
}

QString JobText::refusal(JobEvent command, JobState state, JobFacts facts)
{
    const Outcome answer = nextState(state, command, facts).outcome;
    if (succeeded(answer))
        return {};
    if (state == JobState::Acknowledged)
        return tr("Already completed. You can remove it from the list.");
    if (state == JobState::Cancelled)
        return tr("Already cancelled. You can remove it from the list.");
    if (answer == Outcome::Empty && state == JobState::Transferred)
        return tr("Everything is transferred: there is nothing to resume.");
    if (command == JobEvent::Complete && facts.direction == Direction::Upload)
        return tr("An upload is complete when the server has all of it.");
    return outcome(answer);
}

QString JobText::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return tr("Done.");
    case Outcome::PartialComplete:
        return tr("The finished files are kept, the unfinished ones were given up.");
    case Outcome::UnableToDeleteFiles: return tr("Done, but something stayed behind: see Clean-up.");
    case Outcome::InvalidState: return tr("That is not possible in the transfer’s present state.");
    case Outcome::Empty: return tr("This transfer has no files: there is nothing to resume.");
    case Outcome::NotFound: return tr("There is no such transfer.");
    case Outcome::TooManyFiles: return tr("That is more files than one transfer can hold.");
    case Outcome::InvalidArgument: return tr("What was asked for is not valid.");
    case Outcome::FileNotPublished:
        return tr("A finished file could not get its name. You can complete the transfer again.");
    case Outcome::NotSaved: return tr("Ferry could not save the change, so nothing was changed.");
    }
    return {};
}

} // namespace Ferry
