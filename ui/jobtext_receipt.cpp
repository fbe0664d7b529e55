// The receipt: what there is or was, what was done, what proves it.

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

/// The words that something is told with agree with it in many languages: these are the classes of nouns.
enum Noun { Session, File, Directory, NounCount };

struct Kind {
    const char *what;     ///< its name
    const char *withSize; ///< its name, and %1 bytes
    Noun noun;
};

/// Every kind of leftover, by name; the comment tells what the server or this computer has.
Kind kindOf(ReceiptSubject subject)
{
    switch (subject) {
    case ReceiptSubject::PartFile:
        //: Something Ferry created on this computer
        return {QT_TRANSLATE_NOOP("JobText", "temporary file"),
                //: %1 is its size
                QT_TRANSLATE_NOOP("JobText", "temporary file, %1"), File};
    case ReceiptSubject::TusSession:
        //: Something Ferry created on the server
        return {QT_TRANSLATE_NOOP("JobText", "upload session"),
                //: %1 is an amount of bytes that the server has received
                QT_TRANSLATE_NOOP("JobText", "upload session, %1 received"), Session};
    case ReceiptSubject::BitsSession:
        //: Something Ferry created on the server; BITS is a protocol's name
        return {QT_TRANSLATE_NOOP("JobText", "BITS session"),
                //: %1 is an amount of bytes that the server has received
                QT_TRANSLATE_NOOP("JobText", "BITS session, %1 received"), Session};
    case ReceiptSubject::S3Upload:
        //: Something Ferry created on the server: a "multipart upload", as S3 calls it
        return {QT_TRANSLATE_NOOP("JobText", "S3 multipart upload"),
                //: %1 is an amount of bytes that the server has received
                QT_TRANSLATE_NOOP("JobText", "S3 multipart upload, %1 received"), File};
    case ReceiptSubject::ChunkDirectory:
        //: Something Ferry created on the server: where Nextcloud collects the pieces of a file
        return {QT_TRANSLATE_NOOP("JobText", "upload directory"),
                //: %1 is an amount of bytes that the server has received
                QT_TRANSLATE_NOOP("JobText", "upload directory, %1 received"), Directory};
    case ReceiptSubject::DavTemporary:
        //: Something Ferry created on the server
        return {QT_TRANSLATE_NOOP("JobText", "temporary file on the server"),
                //: %1 is an amount of bytes that the server has received
                QT_TRANSLATE_NOOP("JobText", "temporary file on the server, %1 received"), File};
    case ReceiptSubject::RemoteFile:
        //: Receipt: the file that was uploaded
        return {QT_TRANSLATE_NOOP("JobText", "the finished file on the server"), nullptr, File};
    case ReceiptSubject::UserFile: break;
    }
    //: Receipt: a file that Ferry did not create
    return {QT_TRANSLATE_NOOP("JobText", "your file"), nullptr, File};
}

enum Phrase {
    MayNotExist,
    InUse,
    CheckedOnce,
    ToBeRemoved,
    IfYouCancel,
    BeingRemoved,
    Removed,
    WasGone,
    StayedBehind,
    MayExist,
    NotKnown,
    Refused,
    TimeOver,
    AnswerLost,
    NotListed,
    Confirmed,
    NeverCreated,
    PhraseCount
};

struct Source {
    const char *text;
    const char *comment;
};

/// What is said of them, once for each class of nouns. The comment names the noun.
// clang-format off
constexpr Source Phrases[PhraseCount][NounCount] = {
    //: Receipt: the answer to a request to create something is not in
    {QT_TRANSLATE_NOOP3("JobText", "may not exist yet", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "may not exist yet", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "may not exist yet", "upload directory")},
    //: Receipt: a living transfer needs it to resume
    {QT_TRANSLATE_NOOP3("JobText", "in use", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "in use", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "in use", "upload directory")},
    //: Receipt: a first check says so, a second one follows
    {QT_TRANSLATE_NOOP3("JobText", "removed, checked once", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "removed, checked once", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "removed, checked once", "upload directory")},
    //: Receipt: nothing was tried yet
    {QT_TRANSLATE_NOOP3("JobText", "to be removed", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "to be removed", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "to be removed", "upload directory")},
    //: Receipt: what will become of it
    {QT_TRANSLATE_NOOP3("JobText", "removed if you cancel", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "removed if you cancel", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "removed if you cancel", "upload directory")},
    //: Receipt: what will become of it
    {QT_TRANSLATE_NOOP3("JobText", "is being removed", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "is being removed", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "is being removed", "upload directory")},
    //: Receipt: done
    {QT_TRANSLATE_NOOP3("JobText", "✓ removed", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "✓ removed", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "✓ removed", "upload directory")},
    //: Receipt: it was not there any more
    {QT_TRANSLATE_NOOP3("JobText", "✓ was gone already", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "✓ was gone already", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "✓ was gone already", "upload directory")},
    //: Receipt: it could not be removed
    {QT_TRANSLATE_NOOP3("JobText", "stayed behind", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "stayed behind", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "stayed behind", "upload directory")},
    //: Receipt: nobody knows whether it exists
    {QT_TRANSLATE_NOOP3("JobText", "may exist", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "may exist", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "may exist", "upload directory")},
    //: Receipt: %1 is an HTTP status, 404 or 410
    {QT_TRANSLATE_NOOP3("JobText", "the server does not know it any more (%1)", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "the server does not know it any more (%1)", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "the server does not know it any more (%1)", "upload directory")},
    //: Receipt: %1 is an HTTP status such as 403
    {QT_TRANSLATE_NOOP3("JobText", "the server refuses to remove it (%1)", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "the server refuses to remove it (%1)", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "the server refuses to remove it (%1)", "upload directory")},
    //: Receipt: why it must be gone
    {QT_TRANSLATE_NOOP3("JobText", "the time the server gave it is over", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "the time the server gave it is over", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "the time the server gave it is over", "upload directory")},
    //: Receipt: why nobody knows
    {QT_TRANSLATE_NOOP3("JobText", "the answer to creating it never came", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "the answer to creating it never came", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "the answer to creating it never came", "upload directory")},
    //: Receipt: the server was asked what it has
    {QT_TRANSLATE_NOOP3("JobText", "the server lists it no more", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "the server lists it no more", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "the server lists it no more", "upload directory")},
    //: Receipt: the server was told to remove it
    {QT_TRANSLATE_NOOP3("JobText", "the server has confirmed it", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "the server has confirmed it", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "the server has confirmed it", "upload directory")},
    //: Receipt: nothing had to be removed
    {QT_TRANSLATE_NOOP3("JobText", "it was never created", "upload session"),
     QT_TRANSLATE_NOOP3("JobText", "it was never created", "temporary file"),
     QT_TRANSLATE_NOOP3("JobText", "it was never created", "upload directory")},
};
// clang-format on

QString phrase(Phrase phrase, ReceiptSubject subject)
{
    const Source &source = Phrases[phrase][kindOf(subject).noun];
    return QCoreApplication::translate("JobText", source.text, source.comment);
}

QString named(ReceiptSubject subject, qint64 bytes)
{
    const Kind kind = kindOf(subject);
    if (bytes <= 0 || !kind.withSize)
        return QCoreApplication::translate("JobText", kind.what);
    return QCoreApplication::translate("JobText", kind.withSize).arg(Format::bytes(bytes));
}

/// An upload was finished before Cancel reached the server: the file is there.
bool hasFinishedFile(const CleanupReport &report)
{
    return std::any_of(report.receipt.begin(), report.receipt.end(), [](const ReceiptLine &line) {
        return line.action == ReceiptAction::Kept && line.proof == ReceiptProof::FinishedBefore;
    });
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
    case CleanupStage::Clean:
        if (hasFinishedFile(report))
            return sentences(ended, tr("The upload was finished by then: the file is on the server."));
        return sentences(ended, tr("Nothing of it is left."));
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

QString JobText::what(const Leftover &leftover) { return named(subjectOf(leftover.kind), leftover.bytes); }

QString JobText::what(LeftoverKind kind) { return named(subjectOf(kind), 0); }

QString JobText::done(const Leftover &leftover)
{
    const ReceiptSubject subject = subjectOf(leftover.kind);
    switch (leftover.stage) {
    case LeftoverStage::Intended: return phrase(MayNotExist, subject);
    case LeftoverStage::Present: return phrase(InUse, subject);
    case LeftoverStage::Removed: return phrase(CheckedOnce, subject);
    case LeftoverStage::Doomed: break;
    }
    if (leftover.attempts == 0)
        return phrase(ToBeRemoved, subject);
    if (leftover.lastStatus == 0) {
        //: Receipt: tries to remove something
        return tr("%Ln time(s) tried, no answer", nullptr, leftover.attempts);
    }
    if (!isLocal(leftover.kind)) {
        //: Receipt: tries to remove something; %1 is an HTTP status such as 423
        return tr("%Ln time(s) tried, last answer %1", nullptr, leftover.attempts).arg(leftover.lastStatus);
    }
    //: Receipt: tries to delete a file; %1 is an error's number
    return tr("%Ln time(s) tried, error %1", nullptr, leftover.attempts).arg(leftover.lastStatus);
}

QString JobText::next(const Leftover &leftover)
{
    const ReceiptSubject subject = subjectOf(leftover.kind);
    if (!leftover.isDoomed())
        return phrase(IfYouCancel, subject);
    if (leftover.nextTryAt <= 0)
        return phrase(BeingRemoved, subject);
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

QString JobText::what(const ReceiptLine &line) { return named(line.subject, line.bytes); }

QString JobText::done(const ReceiptLine &line)
{
    switch (line.action) {
    case ReceiptAction::Removed: return phrase(Removed, line.subject);
    case ReceiptAction::WasGone: return phrase(WasGone, line.subject);
    case ReceiptAction::Kept:
        if (line.proof == ReceiptProof::FinishedBefore) {
            //: Receipt: the finished file stays on the server
            return tr("kept", "file");
        }
        //: Receipt: the user's own file
        return tr("✓ kept, untouched", "file");
    case ReceiptAction::LeftBehind: return phrase(StayedBehind, line.subject);
    case ReceiptAction::Unknown: return phrase(MayExist, line.subject);
    }
    return {};
}

QString JobText::proof(const ReceiptLine &line)
{
    const bool stays = line.action == ReceiptAction::LeftBehind || line.action == ReceiptAction::Unknown;
    if (!stays || line.expiresAt <= 0)
        return reasonOf(line);
    //: Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself
    return tr("%1; the server drops it: %2").arg(reasonOf(line), Format::date(line.expiresAt));
}

QString JobText::reasonOf(const ReceiptLine &line)
{
    switch (line.proof) {
    case ReceiptProof::NoProof: return tr("not proved");
    case ReceiptProof::PathAbsent: return tr("the file is not there any more");
    case ReceiptProof::AnswerNotFound: return phrase(NotKnown, line.subject).arg(line.status);
    case ReceiptProof::NotCreatedByFerry: return tr("Ferry did not create it", "file");
    case ReceiptProof::ServerRefused: return phrase(Refused, line.subject).arg(line.status);
    //: %1 is an error's number
    case ReceiptProof::PathRefused:
        return tr("this computer refuses to delete it (error %1)", "file").arg(line.status);
    case ReceiptProof::NotOurs: return tr("another file has this name now: left alone");
    case ReceiptProof::Expired: return phrase(TimeOver, line.subject);
    case ReceiptProof::GivenUp: return tr("you told Ferry to stop trying");
    case ReceiptProof::AnswerLost: return phrase(AnswerLost, line.subject);
    //: Receipt: the upload was complete before it could be cancelled
    case ReceiptProof::FinishedBefore: return tr("it was finished before Cancel reached the server");
    case ReceiptProof::NotListed: return phrase(NotListed, line.subject);
    case ReceiptProof::Acknowledged: return phrase(Confirmed, line.subject);
    case ReceiptProof::NeverCreated: return phrase(NeverCreated, line.subject);
    }
    return {};
}

} // namespace Ferry
