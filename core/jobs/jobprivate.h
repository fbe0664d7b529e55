#pragma once

#include "core/jobs/job.h"
#include "core/rules/rateestimator.h"
#include "core/transfer/transfer.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace Ferry
{

class CleanupLedger;
class JobStore;

/// What is known of a file before its first attempt.
[[nodiscard]] FileProgress initialProgress(Direction direction, const FileSpec &file);

/// What the queue lends its jobs, and how they report to it. Outlives them.
class JobHost
{
public:
    JobHost(JobStore &jobStore, CleanupLedger &cleanupLedger, const TransferContext &transferContext)
        : store(jobStore)
        , ledger(cleanupLedger)
        , context(transferContext)
    {
    }
    virtual ~JobHost() = default;

    /// A running job's attempt failed: decides when, and whether, it is tried again.
    virtual void attemptFailed(Job *job, const JobError &error, qint64 retryAfterMs) = 0;
    /// Its state changed, or its transfer let go: another one may run.
    virtual void rescheduled(Job *job) = 0;
    /// Every byte is safe; it has not completed itself yet.
    virtual void transferred(Job *job) = 0;
    virtual void failedForGood(Job *job) = 0;
    /// A job that is about to get this record: its secrets go where they belong, and it is checked as add()
    /// does. The files before @p firstNewFile are not looked for on the disk.
    [[nodiscard]] virtual JobError admit(JobRecord &record, qsizetype firstNewFile) = 0;
    /// The program that the user wants to be run now, if any.
    virtual void runNotifyCommand(Job *job) = 0;
    /// Why a Queued job whose last attempt is over is not started.
    [[nodiscard]] virtual Waiting reasonToWait(const Job &job) const = 0;
    /// When that ends, ms since the epoch; 0 = nobody knows.
    [[nodiscard]] virtual qint64 heldUntil(const Job &job) const = 0;
    /// It runs beside limits and rules.
    [[nodiscard]] virtual bool isExempt(const Job &job) const = 0;
    /// Bytes a second that a running job may move; 0 = no limit.
    [[nodiscard]] virtual qint64 rateOf(const Job &job) const = 0;
    /// Somebody wants this one to be tried all the same.
    virtual void triedNow(Job *job) = 0;
    virtual void storeFailed() = 0;
    /// Of one job that downloads several.
    [[nodiscard]] virtual qsizetype filesAtOnce(const Job &job) const = 0;
    /// Written with the progress, once a second: a line is worth less than the sync it would cost.
    virtual void keepLog(JobId job, const LogLine &line) = 0;
    /// What is to be written of this one.
    virtual void flushLog(JobId job) = 0;

    // What a job tells, for those who watch all of them: a connection to each signal of each of a hundred thousand jobs
    // takes more memory and time than the jobs. Called before the job's own signal.
    virtual void jobChangedState(Job *job, JobState now, JobState before) = 0;
    virtual void jobMoved(Job *job) = 0; ///< Job::progressChanged()
    virtual void jobDetailsChanged(Job *job) = 0;
    virtual void jobFileTransferred(Job *job, int index) = 0;

    JobStore &store;
    CleanupLedger &ledger;
    TransferContext context;
};

class Job::Private
{
public:
    Private(JobHost &jobHost, JobRecord &&jobRecord)
        : host(jobHost)
        , record(std::move(jobRecord))
        , savedActiveMs(record.activeMs)
    {
    }

    // commands of the queue
    /// SlotFree: begins to attempt its files. Not while isDraining().
    void run();
    void restart();
    void retryDue();
    /// The queue's verdict on a failed attempt.
    /// @p counts: see countsAsError().
    void takeFailure(const JobError &error, bool counts, bool transient, qint64 retryAtMs);
    /// What it was waiting for has come, or nobody wants to wait on: lets the attempt go, and waits for a slot.
    void preempt();
    /// To Error, when it has been running longer than its maximum time.
    void endIfOverlong();
    /// Nobody has touched it for @p timeout, by a clock that can be wrong and a computer that can have been
    /// off: it takes two looks, a day apart, to be sure. The first is kept in the record; it may come up to
    /// two days early, so that one look a day is enough to keep the time.
    [[nodiscard]] bool isIdleAtSecondLook(qint64 nowMsSinceEpoch, Milliseconds timeout);
    /// Nothing would be lost but the time of a new request.
    [[nodiscard]] bool canGoOnLater() const;
    /// The requests of the job have the limit that is the job's, as long as there are some.
    void applyRate();
    /// Of a job that is running: ForMove, ForSafety, ForAnswer, or No.
    [[nodiscard]] Waiting waitingWhileRunning() const;
    void saveProgress();
    /// Leaving the program: the state stays as it is, the next start goes on. True = nothing was running.
    bool letGo();

    /// The only caller of nextState() that changes a state: saves, then announces.
    Transition apply(JobEvent event);
    /// Its last attempts are still letting go: no other may begin.
    [[nodiscard]] bool isDraining() const { return hasAttempts() && (stopping || !isRunning(record.state)); }
    [[nodiscard]] bool holdsSlot() const { return hasAttempts() || isRunning(record.state); }

    /// Some are there, running or letting go.
    [[nodiscard]] bool hasAttempts() const { return !attempts.empty(); }
    /// The first of those under way, else the first that is not whole.
    [[nodiscard]] int fileIndex() const;
    /// Null if there is none.
    [[nodiscard]] const Transfer *attemptAt(int file) const;
    [[nodiscard]] ConnectionView connectionOf(int file) const;
    /// Of all files, while it runs.
    [[nodiscard]] qint64 bytesSoFar() const { return bytesThere; }

    Outcome complete();
    Outcome cancel();
    /// The steps of every end; those of many jobs are taken together. The first two stand in the caller's
    /// JobStore::Batch (Durability::Power). @p event leads to Acknowledged or Cancelled.
    struct Ending {
        QSet<int> finished; ///< files, which are handed over
        // as it was before
        JobState state = JobState::Suspended;
        JobError error{};
        qint64 changedAt = 0;
        qint64 endedAt = 0;
        qint64 retryAt = 0;
        qint64 transferredAt = 0;
        bool notifyOwed = false;
        bool wasStored = false; ///< all of it: the store lacks only what JobStore::endJobs() writes
    };
    /// 1. The new state, in this object only. Nothing: it was refused.
    [[nodiscard]] std::optional<Ending> beginEnd(JobEvent event, qint64 atMsSinceEpoch,
                                                 const QSet<int> &finished = {}, const JobError &why = {});
    /// 2. The debts of all files that are not finished; and the state, unless the caller writes that.
    [[nodiscard]] bool saveEnd(const Ending &ending, bool withState);
    /// Instead of what follows, when the batch is not committed: all is as it was.
    void undoEnd(const Ending &ending);
    /// 3. What is told of things that nobody removes.
    [[nodiscard]] QList<ReceiptLine> handOver(const Ending &ending);
    /// 4. Announces it, and lets go.
    void finishEnd(const Ending &ending);
    // job_settings.cpp
    Outcome change(const JobChange &change, JobError *why);
    Outcome addFiles(const QList<FileSpec> &files, JobError *why);
    Outcome relink(const QHash<int, QUrl> &remotes, JobError *why);
    [[nodiscard]] QHash<int, QUrl> remotesWithPrefix(const QString &from, const QString &to) const;
    void stop(Transfer::StopFor reason);
    void release();
    /// What is recorded of its files is the user's.
    void handOverAll();

    JobHost &host;
    JobRecord record;
    Job *q = nullptr;
    RateEstimator rate;
    bool isBehind = false; ///< the store may have an older record
    bool isEnding = false; ///< from beginEnd() to the end of finishEnd()

    void note(Notice notice);
    void withdraw(Notice notice);
    /// What record.notifyOwed asks for is done.
    void notifyStarted();
    void log(const LogLine &line);
    void log(LogEvent event, const QString &detail);
    void cleanupChanged();
    // the job's signals, which nobody else emits
    void tellState(JobState now, JobState before);
    void tellMoved();
    void tellDetails();
    void tellFile(int index);

private:
    [[nodiscard]] JobRecord entering(JobState next) const;
    static void enter(JobRecord &changed, JobState next, qint64 atMsSinceEpoch);
    /// Makes it the record of this job, durably or not at all.
    bool keep(const JobRecord &changed);
    /// The same where files have come or their addresses changed.
    bool keepWhole(const JobRecord &changed);
    Outcome keepChange(JobRecord changed, qsizetype firstNewFile, JobError *why);
    /// Time spent running goes to the record.
    void countActiveTime();
    bool write(const JobRecord &wanted);
    // job_attempts.cpp
    [[nodiscard]] qsizetype filesAtOnce() const;
    void startFiles();
    [[nodiscard]] bool mayStartFile() const;
    void startFile(int file);
    void foreseeFiles();
    [[nodiscard]] TransferTask taskFor(int index) const;
    void follow(Transfer *attempt, int file);
    void keepAnswer(int file, const ConnectionView &view);
    void takeProgress(int file, const FileProgress &now);
    void tellProgress();
    void bytesMoved();
    void takeSuccess(int file);
    void takeFailed(const JobError &error, qint64 retryAfterMs);
    void fail(const JobError &error, qint64 retryAfterMs);
    void failSetAside();
    void takeDrained(int file);
    void takeAllDrained();
    void takeTransferred();
    void dropOutdated();
    [[nodiscard]] QList<ReceiptLine> keptThings() const;
    [[nodiscard]] ReceiptLine kept(ReceiptSubject subject, const QString &where, qint64 bytes,
                                   ReceiptProof proof) const;
    Outcome end(JobEvent event, const QSet<int> &finished);
    Outcome publishAll();
    Outcome notPublished(const JobError &error);
    /// @p taken: the names that its other files have.
    JobError publish(int index, QSet<QString> &taken);
    [[nodiscard]] bool mayNumber() const;
    [[nodiscard]] bool isFree(const QString &wished, int number, const QSet<QString> &taken) const;
    void renameAgain();
    JobError takePublished(int index, const Leftover &part);
    void foreseeName(int index, QSet<QString> &taken);
    bool saveName(int index, const QString &path);
    [[nodiscard]] std::optional<Leftover> partOf(int index) const;
    bool save();
    // job_folder.cpp
    static void foreseePaths(JobRecord &changed);
    void takeNewFolder();
    void retarget(int file);
    /// Some of it is still where the file was to be before.
    [[nodiscard]] bool isAway(int file) const;
    void dropCopiesOf(int file);

    struct Attempt {
        std::unique_ptr<Transfer> transfer;
        bool isReceived = false;
        bool isDone = false;
    };
    struct Failure {
        JobError error;
        qint64 retryAfterMs = 0;
    };
    std::map<int, Attempt> attempts;               ///< by file
    int nextFile = 0;                              ///< those before are whole, under way or set aside
    int foreseen = 0;                              ///< those before are recorded, or need not be
    std::vector<Failure> setAside;                 ///< of files that failed alone, since run()
    bool stopping = false;                         ///< the attempts: none is replaced by another
    QHash<int, qint64> farthest;                   ///< bytes of a file that were there once, in this process
    qint64 bytesThere = 0;                         ///< of all files
    qint64 progressToldAt = 0;                     ///< monotonic
    QList<std::pair<int, ConnectionView>> answers; ///< to the files that ended last
    QSet<int> unsaved;                             ///< files whose progress the store does not have
    QSet<int> outdated;       ///< uploads whose sessions are of no more use, once the attempt has let go
    qint64 countedUntil = -1; ///< monotonic, while running: so far record.activeMs goes
    qint64 savedActiveMs;     ///< what the store has of it, about
    friend class Job;
};

} // namespace Ferry
