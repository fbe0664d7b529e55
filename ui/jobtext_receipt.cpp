// The receipt: what there is or was, what was done, what proves it; and what a server offers beforehand.

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QUrl>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

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
    const bool session = !isLocal(leftover.kind);
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
    const bool session = !isLocal(leftover.kind);
    switch (leftover.stage) {
    //: Receipt: the answer to a request to create something is not in
    case LeftoverStage::Intended:
        return session ? tr("may not exist yet", "upload session")
                       : tr("may not exist yet", "temporary file");
    //: Receipt: a living transfer needs it to resume
    case LeftoverStage::Present:
        return session ? tr("in use", "upload session") : tr("in use", "temporary file");
    //: Receipt: a first check says so, a second one follows
    case LeftoverStage::Removed:
        return session ? tr("removed, checked once", "upload session")
                       : tr("removed, checked once", "temporary file");
    case LeftoverStage::Doomed: break;
    }
    if (leftover.attempts == 0) {
        //: Receipt: nothing was tried yet
        return session ? tr("to be removed", "upload session") : tr("to be removed", "temporary file");
    }
    if (leftover.lastStatus == 0) {
        //: Receipt: tries to remove something
        return tr("%Ln time(s) tried, no answer", nullptr, leftover.attempts);
    }
    if (session) {
        //: Receipt: tries to remove something; %1 is an HTTP status such as 423
        return tr("%Ln time(s) tried, last answer %1", nullptr, leftover.attempts).arg(leftover.lastStatus);
    }
    //: Receipt: tries to delete a file; %1 is an error's number
    return tr("%Ln time(s) tried, error %1", nullptr, leftover.attempts).arg(leftover.lastStatus);
}

QString JobText::next(const Leftover &leftover)
{
    const bool session = !isLocal(leftover.kind);
    if (!leftover.isDoomed()) {
        //: Receipt: what will become of it
        return session ? tr("removed if you cancel", "upload session")
                       : tr("removed if you cancel", "temporary file");
    }
    if (leftover.nextTryAt <= 0) {
        //: Receipt: what will become of it
        return session ? tr("is being removed", "upload session") : tr("is being removed", "temporary file");
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
    if (line.subject == ReceiptSubject::RemoteFile) {
        //: Receipt: the file that was uploaded
        return tr("the finished file on the server");
    }
    Leftover same;
    same.kind = static_cast<LeftoverKind>(line.subject);
    same.bytes = line.bytes;
    return what(same);
}

QString JobText::done(const ReceiptLine &line)
{
    const bool session = line.subject != ReceiptSubject::PartFile;
    switch (line.action) {
    //: Receipt
    case ReceiptAction::Removed:
        return session ? tr("✓ removed", "upload session") : tr("✓ removed", "temporary file");
    //: Receipt: it was not there any more
    case ReceiptAction::WasGone:
        return session ? tr("✓ was gone already", "upload session")
                       : tr("✓ was gone already", "temporary file");
    //: Receipt: the user's own file
    case ReceiptAction::Kept: return tr("✓ kept, untouched", "file");
    //: Receipt: it could not be removed
    case ReceiptAction::LeftBehind:
        return session ? tr("stayed behind", "upload session") : tr("stayed behind", "temporary file");
    //: Receipt: nobody knows whether it exists
    case ReceiptAction::Unknown:
        return session ? tr("may exist", "upload session") : tr("may exist", "temporary file");
    }
    return {};
}

QString JobText::proof(const ReceiptLine &line)
{
    const bool session = line.subject != ReceiptSubject::PartFile;
    switch (line.proof) {
    case ReceiptProof::NoProof: return tr("not proved");
    case ReceiptProof::PathAbsent: return tr("the file is not there any more");
    //: %1 is an HTTP status, 404 or 410
    case ReceiptProof::AnswerNotFound:
        return tr("the server does not know it any more (%1)", "upload session").arg(line.status);
    case ReceiptProof::NotCreatedByFerry: return tr("Ferry did not create it", "file");
    //: %1 is an HTTP status such as 403
    case ReceiptProof::ServerRefused:
        return tr("the server refuses to remove it (%1)", "upload session").arg(line.status);
    //: %1 is an error's number
    case ReceiptProof::PathRefused:
        return tr("this computer refuses to delete it (error %1)", "file").arg(line.status);
    case ReceiptProof::NotOurs: return tr("another file has this name now: left alone");
    case ReceiptProof::Expired: return tr("the time the server gave it is over", "upload session");
    case ReceiptProof::GivenUp: return tr("you told Ferry to stop trying");
    case ReceiptProof::AnswerLost: return tr("the answer to creating it never came", "upload session");
    //: Receipt: the upload was complete before it could be cancelled
    case ReceiptProof::FinishedBefore: return tr("it was finished before Cancel reached the server");
    case ReceiptProof::NotListed: return tr("the server lists it no more", "upload session");
    case ReceiptProof::Acknowledged: return tr("the server has confirmed it", "upload session");
    case ReceiptProof::NeverCreated:
        return session ? tr("it was never created", "upload session")
                       : tr("it was never created", "temporary file");
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
