#pragma once

#include "core/jobs/job.h"
#include "core/jobs/queueoptions.h"
#include "core/rules/foundleftover.h"
#include "core/rules/ratehistory.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace Ferry
{

class JobStore;
class SecretStore;

/// Owns the jobs, decides which run, retries them, restores them after a restart. With Job, all that window
/// and command line ever see. Main thread.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    /// @p secrets: null = secrets in memory only.
    JobQueue(std::unique_ptr<JobStore> store, std::unique_ptr<SecretStore> secrets,
             const QueueOptions &options, QObject *parent = nullptr);
    JobQueue(std::unique_ptr<JobStore> store, const QueueOptions &options, QObject *parent = nullptr);
    /// Stops everything without waiting for servers; nothing is lost, the next start goes on.
    ~JobQueue() override;

    /// Before a window or a handler watches: no jobAdded() for what was there. Loads jobs and leftovers, takes back running ones (Restarted), goes on with clean-ups, starts what may
    /// run.
    void restore();

    struct Added {
        Job *job = nullptr; ///< null: see error
        JobError error;
    };
    /// Checks the spec (URL, folder, source file), fills in the protocol if empty, saves, and queues it. The
    /// job is durable when this returns. @p startNow false: Suspended, as BITS makes them; then it need not have
    /// files yet (Job::addFiles()).
    Added add(JobSpec spec, bool startNow = true);

    /// By id: they only grow.
    [[nodiscard]] QList<Job *> jobs() const;
    [[nodiscard]] Job *job(JobId id) const; ///< null if there is none
    /// A full id, or an end of one that only one job has.
    [[nodiscard]] Job *find(QStringView text) const;

    /// Forgets jobs that are final and whose clean-up is settled, with their receipts; others are left out.
    /// Answers how many went.
    int removeFromList(const QList<JobId> &ids);
    /// One transaction for many: if it cannot be saved, none is. Answers how many were cancelled.
    int cancelAll(const QList<JobId> &ids);

    // Jobs start by priority, and among equals by JobRecord::turn; new ones come last.

    /// Those of @p ids that are not final, in the order given, come before @p before, whatever its state; null = after
    /// all others. Their priorities stay, and run before that order. NotFound: none of @p ids, or not @p before, is
    /// there; NotSaved: nothing has changed.
    Outcome move(const QList<JobId> &ids, JobId before = {});
    /// Up, Down: each past its next neighbour of the same priority that waits and is not moved itself; where there is
    /// none, it stays. First, Last: of all. They keep their order among themselves. As above.
    enum class Step : quint8 { First, Up, Down, Last };
    Outcome move(const QList<JobId> &ids, Step step);
    /// When a Queued job's turn comes: 1 is the next. -1: it is not Queued, or not among the first PlacesTold.
    static constexpr int PlacesTold = 1'000;
    [[nodiscard]] int placeInQueue(const Job &job) const;
    /// Resumed if need be, and started beside limits and rules, without a wait for its server's patience: until it is
    /// Suspended, in Error, Transferred or final, or the program ends. Answers how many were taken.
    int startNow(const QList<JobId> &ids);

    /// Those that fetch an address of @p spec (and the same ranges), or upload one of its files to the same address:
    /// not final, or kept in the list. By id.
    [[nodiscard]] QList<Job *> duplicatesOf(const JobSpec &spec) const;
    /// A new job with the spec of that one, whatever became of it: nothing else of it is taken over. UrlInvalid: there
    /// is no such job, or nothing to do again.
    Added again(JobId id);

    [[nodiscard]] QueueTotals totals() const;
    /// How fast a job goes and went; empty if it has never run. Its last minutes are known while it runs, and of the
    /// last 64 that ran.
    [[nodiscard]] RateHistory rateHistory(JobId job) const;
    /// Of all downloads, or uploads, together, in this process; both have the same seconds.
    [[nodiscard]] RateHistory totalHistory(Direction direction) const;
    /// Now, as RateHistory::recent() of these counts.
    [[nodiscard]] qint64 historySecond() const;
    [[nodiscard]] const QueueOptions &options() const;
    void setOptions(const QueueOptions &options);
    /// For the origin of @p url, a server's or a proxy's, and one @p account there, or for the key of a client
    /// certificate (NetSettings::certificateUrl()); empty ones are forgotten, in the keychain as well.
    /// @p remember: written to the system's keychain, else kept in memory and the uploads there say so. A job that failed with Unauthorized
    /// there is resumed.
    void setCredentials(const QUrl &url, const Credentials &credentials, const QString &account = {},
                        bool remember = true);

    /// Asks the server what it offers before a job is made (nothing is created). @p done is called once,
    /// unless
    /// @p context is gone by then. A new call with the same context replaces the last.
    void probe(const JobSpec &spec, QObject *context, const std::function<void(const ServerOffer &)> &done);
    /// In which protocols the server of @p spec's first file can be spoken to, and what it offers in each; the
    /// one to propose first. @p done as in probe().
    void detect(const JobSpec &spec, QObject *context,
                const std::function<void(const QList<ServerOffer> &)> &done);
    /// What add() would refuse, without adding.
    [[nodiscard]] JobError check(const JobSpec &spec) const;
    /// The protocol id proposed for @p url; empty when its scheme is not spoken.
    [[nodiscard]] static QString protocolFor(Direction direction, const QUrl &url);

    /// Searches the folders and servers that jobs have used, and @p folders, for what Ferry left there and
    /// nobody looks after. Changes nothing. @p done as in probe().
    void findLeftovers(const QStringList &folders, QObject *context,
                       const std::function<void(const SearchResult &)> &done);
    /// From now on Ferry owes their removal: they become the debts of a new job, Cancelled from the start, whose
    /// clean-up and receipt are shown like any other's. All of them are either on this computer or on servers,
    /// and were found with the same Access. What a job owes already is left out; if it is all, that job is the
    /// answer. Null: it could not be saved. Whether one that is not Ours may be taken is the user's decision,
    /// before this is called.
    Job *adopt(const QList<FoundLeftover> &found);

    /// The network is back, or somebody knows better than the delays: whatever failed on the way to a server,
    /// transfer or clean-up, is tried now. Called by itself where the system tells (QNetworkInformation).
    void networkReturned();

    /// Cancels what has been idle for longer than the options allow, by the wall clock @p nowMsSinceEpoch, and
    /// was seen idle a day before: neither a clock that is wrong nor a computer that was off for long costs a
    /// job at once. Answers how many. Called by itself after restore() and once a day.
    int cancelInactive(qint64 nowMsSinceEpoch);

    /// Puts the limits of all transfers in force that belong to @p local. Called by itself when it is time.
    void applyLimits(const QDateTime &local);
    /// The same of QueueOptions::rules.
    void applyRules(const QDateTime &local);
    /// What the rules ask about, from who can know it; at the start neither is so.
    void setConditions(const QueueConditions &conditions);
    [[nodiscard]] const QueueConditions &conditions() const;
    /// From now on network() and networkChanged() tell what the system says. For a window that shows it: the libraries
    /// it takes are large.
    void watchNetwork();
    [[nodiscard]] NetworkState network() const;

    /// Before leaving: saves progress and stops the transfers. True = everything drained; false = drained()
    /// follows.
    bool shutDown();

signals:
    void jobAdded(Ferry::Job *job);
    /// Before the objects go. Ranges are contiguous in jobs() where the ids are.
    void jobsAboutToBeRemoved(const QList<Ferry::JobId> &ids);
    /// Any of a job's signals, for those who watch all.
    void jobChanged(Ferry::Job *job);
    void jobStateChanged(Ferry::Job *job, Ferry::JobState now, Ferry::JobState before);
    void jobProgressed(Ferry::Job *job);
    // BG_NOTIFY_*, beside jobChanged() which is JOB_MODIFICATION. Order: files, then the job.
    /// State Transferred, before it completes itself: the moment for complete(), cancel() or a check of its own.
    void jobTransferred(Ferry::Job *job);
    /// State Error, never for what is tried again by itself.
    void jobError(Ferry::Job *job);
    void fileTransferred(Ferry::Job *job, int index);
    /// The clean-up of a final job is over.
    void cleanupSettled(Ferry::Job *job);
    /// Once after restore(), see QueueOptions: folders and servers of the last jobs have something that is Ours or
    /// Foreign. Nothing is changed there.
    void leftoversFound(const Ferry::SearchResult &result);
    /// The database cannot be written: nothing new is started. Empty when it works again.
    void storeFailed(const QString &detail);
    /// downloadRate, uploadRate or schedule of the options are others now: to be remembered.
    void limitsChanged();
    void rulesChanged(); ///< of the options: to be remembered
    void startsNothingChanged(bool startsNothing);
    /// placeInQueue() of waiting jobs may be another now. Like the next one at most once in 100 ms.
    void orderChanged();
    /// Why Queued jobs wait, or until when, may be another now: there can be too many of them to tell each.
    void waitingChanged();
    void networkChanged(const Ferry::NetworkState &network);
    /// Once a second while something runs, and once more.
    void historyAdded();
    /// After shutDown().
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ferry
