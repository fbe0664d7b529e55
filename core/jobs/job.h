#pragma once

#include "core/jobs/jobchange.h"
#include "core/rules/connectionview.h"
#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"
#include "core/rules/partview.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Ferry
{

/// Why nothing moves, if nothing moves; with record().retryAt, heldUntil() and error() the row's sentence is made from
/// it. Of several reasons of a Queued job the one that holds it longest: the last attempt, the queue, the rules, its
/// server, the limits. JobQueue::waitingChanged() tells when it may be another.
enum class Waiting : quint8 {
    No,           ///< it moves, or is done
    ForSlot,      ///< as many transfers as allowed are running
    ForDrain,     ///< the last attempt is still letting go
    ForRetry,     ///< until record().retryAt
    ForUser,      ///< Suspended or Error
    ForComplete,  ///< Transferred, waits to be handed over
    ForServer,    ///< its server has asked to be left alone, until heldUntil()
    ForDisk,      ///< for room, or for the disk or folder to be back; error() says which
    ForHost,      ///< as many transfers as allowed are running on its server
    ForHours,     ///< QueueRules::hours, until heldUntil()
    ForUnmetered, ///< QueueRules::holdsOnMetered
    ForPower,     ///< QueueRules::holdsOnBattery
    ForQueue,     ///< QueueOptions::startsNothing, or a queue with no slots at all
    ForSafety,    ///< Transferring: everything has come, and is being checked or made safe on the disk
    ForAnswer,    ///< Transferring: everything is sent, and its server has not yet said that it has it
    ForMove,      ///< Connecting: what is there is brought to another folder (JobChange::folder)
};

/// One job: a spec, its state and progress, and the four commands of IBackgroundCopyJob. Main thread; owned
/// by the JobQueue. Every change of state is saved before it is announced.
class Job : public QObject
{
    Q_OBJECT
public:
    ~Job() override;

    [[nodiscard]] JobId id() const { return record().id; }
    [[nodiscard]] JobState state() const { return record().state; }
    [[nodiscard]] const JobRecord &record() const;
    [[nodiscard]] const JobSpec &spec() const { return record().spec; }
    [[nodiscard]] const JobError &error() const { return record().error; }
    [[nodiscard]] QString name() const { return record().name(); }
    /// What nextState() says to @p command now: enables buttons, and explains why not.
    [[nodiscard]] Outcome wouldAnswer(JobEvent command) const;

    [[nodiscard]] double bytesPerSecond() const;             ///< 0 unless running
    [[nodiscard]] std::optional<qint64> secondsLeft() const; ///< nothing while it cannot be said
    [[nodiscard]] Waiting waiting() const;
    /// While waiting() is ForServer or ForHours: ms since the epoch; 0 = nobody knows. ForServer: resume() tries it now
    /// all the same; whatever it is, JobQueue::startNow() does.
    [[nodiscard]] qint64 heldUntil() const;
    /// JobQueue::startNow() was asked for it: it runs, or will run, beside limits and rules.
    [[nodiscard]] bool isExempt() const;
    [[nodiscard]] int fileIndex() const; ///< of the file under way, or the next one

    /// Cheap: for rows and counts.
    [[nodiscard]] CleanupStage cleanupStage() const;
    /// Ledger and receipt of this job.
    [[nodiscard]] CleanupReport cleanup() const;
    /// Oldest first, the newest 500.
    [[nodiscard]] QList<LogLine> log() const;
    /// Downloads: the connections at work on a file now, and the bytes of it that are there (spans, ascending and
    /// merged). Cheap enough for each frame; nothing while it is not under way.
    [[nodiscard]] QList<PartView> parts(int file) const;
    [[nodiscard]] QList<ByteSpan> present(int file) const;
    /// What the answers to a file have told: now, in its last attempt, or as far as that is recorded. Empty: nothing
    /// is known.
    [[nodiscard]] ConnectionView connection(int file) const;

    // What changes the job itself: allowed in every state but the final ones (InvalidState). Each is durable
    // when it returns, and changes nothing when it refuses; @p why then has the reason that an Outcome has no
    // words for.

    /// InvalidArgument: a value is too long, negative, or no program's path.
    Outcome change(const JobChange &change, JobError *why = nullptr);
    /// All or none (AddFileSet), behind those that are there; checked as JobQueue::add() does. A job that is
    /// Transferred goes on with them at Resume.
    Outcome addFiles(const QList<FileSpec> &files, JobError *why = nullptr);
    /// File @p index is at @p remote now. A download keeps its bytes where the validator agrees there, an
    /// upload that is not whole starts over. A running job goes on by itself, one that waits for a retry at once.
    Outcome setRemote(int index, const QUrl &remote, JobError *why = nullptr);
    struct Replaced {
        Outcome outcome = Outcome::Ok;
        int files = 0; ///< Ok and 0: no address begins like that (S_FALSE)
    };
    /// setRemote() for every unfinished file whose address (percent-encoded) begins with @p from, in one step.
    Replaced replaceRemotePrefix(const QString &from, const QString &to, JobError *why = nullptr);

public slots:
    /// Each answers at once, blocks on nothing but the database, and changes nothing when it refuses.
    Ferry::Outcome suspend();
    Ferry::Outcome resume();
    /// Final at once; what it left is removed by itself afterwards (see cleanup()).
    Ferry::Outcome cancel();
    /// Gives finished downloads their names. FileNotPublished: error() says which file; it can be called
    /// again.
    Ferry::Outcome complete();

    /// "Try now" and "Stop trying" of a clean-up.
    void retryCleanup();
    void giveUpCleanup();

signals:
    /// Exactly once for each change of state.
    void stateChanged(Ferry::JobState now, Ferry::JobState before);
    /// Bytes, total or name; at most 10 times a second.
    void progressChanged();
    /// Error, notice, waiting, clean-up, or what change() and its like can change.
    void detailsChanged();
    /// Every byte of file @p index is safe (BG_NOTIFY_FILE_TRANSFERRED). Before the state that follows from it.
    void fileTransferred(int index);
    void logged(const Ferry::LogLine &line);

private:
    friend class JobQueue;
    class Private;
    explicit Job(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Ferry
