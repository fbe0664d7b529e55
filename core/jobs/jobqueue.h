#pragma once

#include "core/jobs/job.h"
#include "core/net/netsettings.h"
#include "core/rules/foundleftover.h"
#include "core/rules/retrypolicy.h"
#include "core/rules/speedschedule.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace Ferry
{

class JobStore;
class SecretStore;

/// What the queue runs with. A value; setOptions() takes effect at once.
struct QueueOptions {
    /// Jobs running at the same time, beside those with Priority::Foreground; 0 = none, not even those.
    int maximumActive = 4;
    int maximumActivePerHost = 4;
    int maximumFilesPerJob = 6; ///< of a job that downloads several, at the same time; at least 1
    /// Of downloads, each having at least one: in all, to one server, for one file.
    int maximumConnections = 64;
    int maximumConnectionsPerHost = 16;
    int maximumConnectionsPerFile = 8;
    /// Bytes a second that all downloads together may receive, all uploads together send; 0 = no limit. Jobs share
    /// them evenly, whatever their own limits leave.
    qint64 downloadRate = 0;
    qint64 uploadRate = 0;
    SpeedSchedule schedule{}; ///< when others are in force instead
    CleanupPolicy cleanup;
    NetSettings net;
    int progressSaveMs = 1'000; ///< stored progress is at most this old
    /// So often the disk of a download that waits for room, or for the disk itself, is looked at.
    Milliseconds diskLook{5'000};
    /// After a failure that the disk's numbers do not explain (a quota), it waits as for any other, at most so long.
    Milliseconds longestDiskWait{60'000};
    /// What nobody has touched and nothing has moved for so long is cancelled (BITS' JobInactivityTimeout); 0 =
    /// never.
    Milliseconds inactivityTimeout{std::chrono::days{90}};
    /// So long after restore() Ferry looks for what it left behind, see leftoversFound(); 0 = never.
    Milliseconds leftoverSearchAfter{0};

    /// What is in force of the limits at @p local.
    [[nodiscard]] SpeedLimits limitsAt(const QDateTime &local) const
    {
        return schedule.limitsAt(local).value_or(SpeedLimits{downloadRate, uploadRate});
    }
};

struct QueueTotals {
    int active = 0;
    int waiting = 0;
    int problems = 0;        ///< Error or TransientError
    int pendingCleanups = 0; ///< jobs whose clean-up is under way
    double downloadRate = 0; ///< bytes per second
    double uploadRate = 0;
};

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

    [[nodiscard]] QueueTotals totals() const;
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
    /// After shutDown().
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ferry
