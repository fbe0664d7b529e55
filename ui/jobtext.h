#pragma once

#include "core/jobs/job.h"
#include "core/rules/jobspec.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Ferry
{

/// What a row's words are made from: a job as it is now. Cheap to copy.
struct JobSnapshot {
    JobRecord record;
    Waiting waiting = Waiting::No;
    double bytesPerSecond = 0;
    std::optional<qint64> secondsLeft;
    CleanupReport cleanup; ///< final jobs only: the stage, and while it is pending the rest
    qint64 heldUntil = 0;  ///< Job::heldUntil()
    int place = -1;        ///< JobQueue::placeInQueue(), where the one who shows it knows it

    [[nodiscard]] static JobSnapshot of(const Job &job);
    /// For what says nothing about the clean-up: asks the database for nothing.
    [[nodiscard]] static JobSnapshot withoutCleanup(const Job &job);
    /// 0-100, and 100 only when nothing is missing; -1 while the size is unknown.
    [[nodiscard]] int percent() const;
    /// The job's error; one that names nothing is about the job's server.
    [[nodiscard]] JobError error() const;
    /// The error is what the user has to know now: the row shows it.
    [[nodiscard]] bool showsError() const;
};

/// Every word and sentence a person reads about a job, made from codes at the moment it is shown, so that
/// switching the language switches them all. QtCore only: window and command line say the same. Nothing here
/// is cached.
class JobText
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
public:
    // the row
    [[nodiscard]] static QString name(const Job &job);
    [[nodiscard]] static QString
    place(const Job &job); ///< "from files.example.org · to ~/Downloads", or the error
    [[nodiscard]] static QString status(const Job &job); ///< "46 % · downloading", "Cancelled · cleaning up"
    [[nodiscard]] static QString
    reason(const Job &job); ///< second line: why it waits and what comes next; may be empty
    [[nodiscard]] static QString spoken(const Job &job); ///< the whole row as one sentence
    [[nodiscard]] static QString name(const JobSnapshot &job);
    [[nodiscard]] static QString place(const JobSnapshot &job);
    [[nodiscard]] static QString status(const JobSnapshot &job);
    [[nodiscard]] static QString reason(const JobSnapshot &job);
    [[nodiscard]] static QString spoken(const JobSnapshot &job);
    /// In so many ms the row's words change by themselves, because they name a moment that comes nearer; -1: they
    /// do not.
    [[nodiscard]] static qint64 changesIn(const JobSnapshot &job);
    /// The same for the moment @p at, as seen at @p now (ms since the epoch, both).
    [[nodiscard]] static qint64 changesIn(qint64 at, qint64 now);
    /// A moment to come: "in 12 s", or when it is farther away "14:31:15", "tomorrow 8:05".
    [[nodiscard]] static QString when(qint64 at);
    [[nodiscard]] static QString when(qint64 at, qint64 now);
    /// "files.example.org", "localhost:8080": of the first file.
    [[nodiscard]] static QString host(const JobSpec &spec);

    // the overview: "what it does, why it waits, what comes next"
    [[nodiscard]] static QString doing(const Job &job);
    [[nodiscard]] static QString next(const Job &job);
    [[nodiscard]] static QString doing(const JobSnapshot &job);
    [[nodiscard]] static QString next(const JobSnapshot &job);

    /// One sentence after the other; either may be empty.
    [[nodiscard]] static QString sentences(const QString &first, const QString &second);

    // words
    [[nodiscard]] static QString state(JobState state);
    [[nodiscard]] static QString direction(Direction direction);
    [[nodiscard]] static QString logEvent(LogEvent event);
    [[nodiscard]] static QString notice(Notice notice);
    /// Every one of a job's, a line each: the row's, then from the newest to the oldest.
    [[nodiscard]] static QString notices(const JobRecord &record);
    [[nodiscard]] static QString priority(Priority priority);
    /// Of file @p index of a job: "waiting", "46 %", "on the server".
    [[nodiscard]] static QString fileState(const JobRecord &record, int index, bool isCurrent);

    // errors
    [[nodiscard]] static QString error(const JobError &error);     ///< what failed, on what
    [[nodiscard]] static QString remedy(const JobError &error);    ///< what happens next, and what to press
    [[nodiscard]] static QString explained(const JobError &error); ///< both
    /// What stopped a job, and when or how it goes on.
    [[nodiscard]] static QString problem(const Job &job);
    [[nodiscard]] static QString problem(const JobSnapshot &job);
    /// Why a command is refused now: a disabled button's tool tip. Empty when it is not.
    [[nodiscard]] static QString refusal(JobEvent command, const Job &job);
    [[nodiscard]] static QString refusal(JobEvent command, JobState state, JobFacts facts);
    [[nodiscard]] static QString outcome(Outcome outcome);

    // clean-up and receipt
    [[nodiscard]] static QString cleanupHeadline(const JobSnapshot &job);
    [[nodiscard]] static QString
    cleanupHeadline(const Job &job); ///< "Cancelled at 14:31:07. Everything is removed."
    [[nodiscard]] static QString what(const Leftover &leftover);
    [[nodiscard]] static QString what(LeftoverKind kind);        ///< without its size
    [[nodiscard]] static QString done(const Leftover &leftover); ///< "DELETE answered 423 twice"
    [[nodiscard]] static QString next(const Leftover &leftover); ///< "next try 14:31:15"
    [[nodiscard]] static QString what(const ReceiptLine &line);
    [[nodiscard]] static QString done(const ReceiptLine &line);
    [[nodiscard]] static QString proof(const ReceiptLine &line);

    /// What a server said of itself before anything is created: for the add dialogs and `ferryctl put`.
    [[nodiscard]] static QString offer(Direction direction, const ServerOffer &offer);
    struct OfferLine {
        QString text;
        bool warns = false; ///< a person may want another server
    };
    /// The same of a reachable server for uploads, one remark a line; the last is what Cancel can do.
    [[nodiscard]] static QList<OfferLine> offerLines(const ServerOffer &offer);
    [[nodiscard]] static QString protocol(const QString &id); ///< "WebDAV" of "dav"; a name, never translated
    [[nodiscard]] static QString fit(const ServerOffer &offer); ///< "the server says so"

private:
    // each one case of a function above
    [[nodiscard]] static QString join(const QString &first,
                                      const QString &second); ///< " · " between; either may be empty
    [[nodiscard]] static QString route(const JobRecord &record);
    [[nodiscard]] static QString priorityMark(const JobRecord &record); ///< empty for a normal one
    [[nodiscard]] static QString
    activity(const JobSnapshot &job); ///< "downloading", "paused": without the number
    [[nodiscard]] static QString transferred(const JobSnapshot &job);
    [[nodiscard]] static QString queued(const JobSnapshot &job);
    [[nodiscard]] static QString waits(const JobSnapshot &job);     ///< doing() of what is Queued
    [[nodiscard]] static QString endOfWait(const JobSnapshot &job); ///< next() of the same
    [[nodiscard]] static qint64 nextMoment(const JobSnapshot &job); ///< that its words name; 0 = none
    [[nodiscard]] static QString cancelled(const CleanupReport &cleanup);
    [[nodiscard]] static QString cleanupReason(const JobSnapshot &job);
    [[nodiscard]] static QString cleanupWait(const Leftover &debt);
    [[nodiscard]] static QString cleanupNext(const CleanupReport &cleanup); ///< cleanupReason() as a sentence
    [[nodiscard]] static QString cleanupNextTry(const Leftover &debt);
    [[nodiscard]] static QString moving(const JobSnapshot &job);
    [[nodiscard]] static QString retryTime(const JobRecord &record);
    [[nodiscard]] static QString localError(const JobError &error);
    [[nodiscard]] static QString networkError(const JobError &error);
    [[nodiscard]] static QString requestError(const JobError &error);
    [[nodiscard]] static QString answerError(const JobError &error);
    [[nodiscard]] static QString protocolError(const JobError &error);
    [[nodiscard]] static QString diskWait(ErrorKind kind);
    [[nodiscard]] static QString localRemedy(ErrorKind kind);
    [[nodiscard]] static QString remoteRemedy(ErrorKind kind);
    [[nodiscard]] static QString downloadOffer(const ServerOffer &offer);
    [[nodiscard]] static QString uploadOffer(const ServerOffer &offer);
    [[nodiscard]] static QString removalOf(const ServerOffer &offer);
    [[nodiscard]] static QString reasonOf(const ReceiptLine &line);
};

} // namespace Ferry
