// The longer texts of the details pane and the dialogs: overview, clean-up and receipt, a server's offer.

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QUrl>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// The debt whose next try comes first: the one a person waits for.
const Leftover *nextDebt(const QList<Leftover> &open)
{
    const Leftover *first = nullptr;
    for (const Leftover &leftover : open) {
        if (leftover.isDoomed() && (!first || leftover.nextTryAt < first->nextTryAt))
            first = &leftover;
    }
    return first;
}

int debts(const CleanupReport &report)
{
    return int(
        std::count_if(report.open.begin(), report.open.end(), [](const auto &l) { return l.isDoomed(); }));
}

int leftBehind(const CleanupReport &report)
{
    return int(std::count_if(report.receipt.begin(), report.receipt.end(), [](const ReceiptLine &line) {
        return line.action == ReceiptAction::LeftBehind || line.action == ReceiptAction::Unknown;
    }));
}

} // namespace

// ---- overview

QString JobText::doing(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    const QString server = Format::leftToRight(host(record.spec));
    const bool upload = record.spec.direction == Direction::Upload;
    const QString amount = Format::bytesOf(record.bytesTransferred(), record.bytesTotal());
    switch (record.state) {
    case JobState::Queued:
        return job.waiting == Waiting::ForDrain
                   ? tr("It waits until its last attempt has stopped.")
                   : tr("It waits for its turn: as many transfers as allowed are running.");
    //: %1 is a host name
    case JobState::Connecting: return tr("It connects to %1.").arg(server);
    case JobState::Transferring:
        //: %1 is a host name, %2 "2.1 of 6.2 GiB", %3 a speed
        return upload
                   ? tr("It sends to %1: %2 at %3.").arg(server, amount, Format::rate(job.bytesPerSecond))
                   //: %1 is a host name, %2 "2.1 of 6.2 GiB", %3 a speed
                   : tr("It loads from %1: %2 at %3.").arg(server, amount, Format::rate(job.bytesPerSecond));
    //: %1 is "2.1 of 6.2 GiB"
    case JobState::Suspended: return tr("It is paused: %1 are done.").arg(amount);
    case JobState::Error:
    case JobState::TransientError: return error(record.error);
    case JobState::Transferred:
        if (job.showsError())
            return error(record.error);
        return upload ? tr("The server has all of it.") : tr("Everything is here and safe on the disk.");
    case JobState::Acknowledged:
    case JobState::Cancelled: return cleanupHeadline(job);
    }
    return {};
}

QString JobText::next(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    switch (record.state) {
    case JobState::Queued: return tr("It starts by itself.");
    case JobState::Connecting: return tr("Then the bytes start to move.");
    case JobState::Transferring:
        if (!job.secondsLeft)
            return tr("How long it takes cannot be said yet.");
        //: %1 is a duration such as "about 4 min"
        return tr("It is done in %1.").arg(Format::timeLeft(*job.secondsLeft));
    case JobState::Suspended: return tr("It goes on from there when you press Resume.");
    case JobState::TransientError: return retryTime(record);
    case JobState::Error: return remedy(record.error);
    case JobState::Transferred:
        return job.showsError() ? remedy(record.error) : tr("Press Complete to finish it.");
    case JobState::Acknowledged:
    case JobState::Cancelled:
        return job.cleanup.isPending() ? cleanupReason(job) : tr("Nothing more happens.");
    }
    return {};
}

QString JobText::doing(const Job &job) { return doing(JobSnapshot::of(job)); }
QString JobText::next(const Job &job) { return next(JobSnapshot::of(job)); }

// ---- clean-up

QString JobText::cleanupReason(const JobSnapshot &job)
{
    const CleanupReport &report = job.cleanup;
    const Leftover *debt = nextDebt(report.open);
    switch (report.stage) {
    case CleanupStage::Nothing:
    case CleanupStage::Clean: return Format::dateTime(job.record.endedAt);
    //: Clean-up under way: Ferry's own requests have not quite ended
    case CleanupStage::Draining: return tr("the last requests are still ending");
    //: Clean-up under way
    case CleanupStage::Removing: return tr("removing what it left");
    case CleanupStage::Waiting: return debt ? cleanupWait(*debt) : QString();
    //: Clean-up under way: asking whether it is really gone
    case CleanupStage::Verifying: return tr("checking that it is gone");
    case CleanupStage::LeftBehind: return tr("see Clean-up for what stayed");
    }
    return {};
}

QString JobText::cleanupWait(const Leftover &debt)
{
    const QString when = Format::moment(debt.nextTryAt);
    if (debt.kind == LeftoverKind::PartFile) {
        //: Clean-up waits: a file cannot be deleted; %1 is a time
        return tr("cannot delete, next try: %1").arg(when);
    }
    switch (debt.lastStatus) {
    case 0:
        //: Clean-up waits: %1 is a time
        return tr("server away, next try: %1").arg(when);
    case 409:
    case 423:
    case 429:
        //: Clean-up waits: %1 is an HTTP status such as 423, %2 a time
        return tr("server busy (%1), next try: %2").arg(QString::number(debt.lastStatus), when);
    default:
        //: Clean-up waits: %1 is an HTTP status such as 503, %2 a time
        return tr("answer %1, next try: %2").arg(QString::number(debt.lastStatus), when);
    }
}

QString JobText::cleanupHeadline(const Job &job)
{
    JobSnapshot snapshot = JobSnapshot::of(job);
    snapshot.cleanup = job.cleanup();
    return cleanupHeadline(snapshot);
}

QString JobText::cleanupHeadline(const JobSnapshot &job)
{
    const CleanupReport &report = job.cleanup;
    const JobState state = job.record.state;
    if (!isFinal(state)) {
        return report.open.isEmpty() ? tr("This transfer has created nothing temporary so far.")
                                     : tr("If you cancel, Ferry removes what is listed here.");
    }
    const QString when = Format::moment(job.record.endedAt);
    //: %1 is a time, or a day and a time: "14:31:07", "yesterday 14:31"
    const QString ended = state == JobState::Cancelled ? tr("Cancelled: %1.").arg(when)
                                                       //: %1 is a time, or a day and a time
                                                       : tr("Completed: %1.").arg(when);
    switch (report.stage) {
    case CleanupStage::Nothing: return ended;
    case CleanupStage::Clean: return sentences(ended, tr("Nothing of it is left."));
    case CleanupStage::LeftBehind:
        //: Temporary files or upload sessions that could not be removed
        return sentences(ended, tr("%Ln thing(s) stayed behind.", nullptr, std::max(leftBehind(report), 1)));
    case CleanupStage::Draining:
    case CleanupStage::Removing:
    case CleanupStage::Waiting:
    case CleanupStage::Verifying: break;
    }
    //: Temporary files or upload sessions that are being removed
    return sentences(ended, tr("%Ln thing(s) still to be removed.", nullptr, std::max(debts(report), 1)));
}

QString JobText::what(const Leftover &leftover)
{
    const bool session = leftover.kind == LeftoverKind::TusSession;
    if (leftover.bytes <= 0) {
        //: Something Ferry created on the server
        return session ? tr("upload session")
                       //: Something Ferry created on this computer
                       : tr("temporary file");
    }
    //: %1 is an amount of bytes that the server has received
    return session ? tr("upload session, %1 received").arg(Format::bytes(leftover.bytes))
                   //: %1 is its size
                   : tr("temporary file, %1").arg(Format::bytes(leftover.bytes));
}

QString JobText::done(const Leftover &leftover)
{
    switch (leftover.stage) {
    //: Receipt: the answer to a request to create something is not in
    case LeftoverStage::Intended: return tr("may not exist yet");
    //: Receipt: a living transfer needs it to resume
    case LeftoverStage::Present: return tr("in use");
    //: Receipt: a first check says so, a second one follows
    case LeftoverStage::Removed: return tr("removed, checked once");
    case LeftoverStage::Doomed: break;
    }
    if (leftover.attempts == 0) {
        //: Receipt: nothing was tried yet
        return tr("to be removed");
    }
    if (leftover.lastStatus == 0) {
        //: Receipt: tries to remove something
        return tr("%Ln time(s) tried, no answer", nullptr, leftover.attempts);
    }
    if (leftover.kind == LeftoverKind::TusSession) {
        //: Receipt: tries to remove something; %1 is an HTTP status such as 423
        return tr("%Ln time(s) tried, last answer %1", nullptr, leftover.attempts).arg(leftover.lastStatus);
    }
    //: Receipt: tries to delete a file; %1 is an error's number
    return tr("%Ln time(s) tried, error %1", nullptr, leftover.attempts).arg(leftover.lastStatus);
}

QString JobText::next(const Leftover &leftover)
{
    if (!leftover.isDoomed()) {
        //: Receipt: what will become of it
        return tr("removed if you cancel");
    }
    if (leftover.nextTryAt <= 0) {
        //: Receipt: what will become of it
        return tr("is being removed");
    }
    const QString when = Format::moment(leftover.nextTryAt);
    if (leftover.stage == LeftoverStage::Removed) {
        //: Receipt: %1 is a time
        return tr("second check: %1").arg(when);
    }
    if (leftover.expiresAt > 0) {
        //: Receipt: %1 is a time, %2 a date
        return tr("next try: %1, until it expires: %2").arg(when, Format::date(leftover.expiresAt));
    }
    //: Receipt: %1 is a time
    return tr("next try: %1").arg(when);
}

QString JobText::what(const ReceiptLine &line)
{
    if (line.subject == ReceiptSubject::UserFile) {
        //: Receipt: a file that Ferry did not create
        return tr("your file");
    }
    Leftover same;
    same.kind =
        line.subject == ReceiptSubject::TusSession ? LeftoverKind::TusSession : LeftoverKind::PartFile;
    same.bytes = line.bytes;
    return what(same);
}

QString JobText::done(const ReceiptLine &line)
{
    switch (line.action) {
    //: Receipt
    case ReceiptAction::Removed: return tr("✓ removed");
    //: Receipt: it was not there any more
    case ReceiptAction::WasGone: return tr("✓ was gone already");
    //: Receipt: the user's own file
    case ReceiptAction::Kept: return tr("✓ kept, untouched");
    //: Receipt: it could not be removed
    case ReceiptAction::LeftBehind: return tr("stayed behind");
    //: Receipt: nobody knows whether it exists
    case ReceiptAction::Unknown: return tr("may exist");
    }
    return {};
}

QString JobText::proof(const ReceiptLine &line)
{
    switch (line.proof) {
    case ReceiptProof::NoProof: return tr("not proved");
    case ReceiptProof::PathAbsent: return tr("the file is not there any more");
    //: %1 is an HTTP status, 404 or 410
    case ReceiptProof::AnswerNotFound:
        return tr("the server does not know it any more (%1)").arg(line.status);
    case ReceiptProof::NotCreatedByFerry: return tr("Ferry did not create it");
    //: %1 is an HTTP status such as 403
    case ReceiptProof::ServerRefused: return tr("the server refuses to remove it (%1)").arg(line.status);
    //: %1 is an error's number
    case ReceiptProof::PathRefused:
        return tr("this computer refuses to delete it (error %1)").arg(line.status);
    case ReceiptProof::NotOurs: return tr("another file has this name now: left alone");
    case ReceiptProof::Expired: return tr("the time the server gave it is over");
    case ReceiptProof::GivenUp: return tr("you told Ferry to stop trying");
    case ReceiptProof::AnswerLost: return tr("the answer to creating it never came");
    case ReceiptProof::NeverCreated: return tr("it was never created");
    }
    return {};
}

// ---- what a server offers

QString JobText::offer(Direction direction, const ServerOffer &offer)
{
    if (!offer.reachable)
        return explained(offer.error);
    return direction == Direction::Download ? downloadOffer(offer) : uploadOffer(offer);
}

QString JobText::downloadOffer(const ServerOffer &offer)
{
    QString file = offer.size < 0 ? tr("The server does not say how large the file is.")
                                  //: What the server has: %1 is a size
                                  : tr("The file has %1.").arg(Format::bytes(offer.size));
    if (!offer.fileName.isEmpty() && offer.size >= 0) {
        //: What the server has: %1 is a file name, %2 its size
        file = tr("%1 has %2.").arg(Format::leftToRight(offer.fileName), Format::bytes(offer.size));
    }
    return sentences(file, offer.canResume ? tr("It can be paused and resumed.")
                                           : tr("The server cannot resume: after a pause it starts over."));
}

QString JobText::uploadOffer(const ServerOffer &offer)
{
    QString text = tr("The server takes resumable uploads.");
    if (offer.maximumSize >= 0) {
        //: %1 is a size
        text = sentences(text, tr("Files may have up to %1.").arg(Format::bytes(offer.maximumSize)));
    }
    if (offer.canRemove)
        return sentences(text, tr("If you cancel, the unfinished upload is deleted there."));
    if (offer.expiresAfter < 0)
        return sentences(text, tr("It cannot delete an unfinished upload: if you cancel, it stays there."));
    //: %1 is a duration such as "24 h"
    return sentences(text, tr("It cannot delete an unfinished upload: if you cancel, it stays there for %1.")
                               .arg(Format::duration(offer.expiresAfter)));
}

} // namespace Ferry
