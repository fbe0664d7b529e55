#pragma once

#include "core/cleanup/cleanupledger.h"
#include "core/disk/diskthread.h"
#include "core/jobs/hostpatience.h"
#include "core/jobs/jobprivate.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/ratekeeper.h"
#include "core/jobs/turnqueue.h"
#include "core/net/control.h"
#include "core/net/wire.h"
#include "core/store/secretstore.h"
#include "core/transfer/connectionbudget.h"
#include "core/transfer/detection.h"
#include "core/transfer/protocols.h"
#include "core/transfer/spacebook.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>

#include <map>
#include <set>
#include <vector>

namespace Ferry
{

class JobQueue::Private final : public JobHost
{
public:
    Private(JobQueue &queue, std::unique_ptr<JobStore> jobStore, std::unique_ptr<SecretStore> secretStore,
            const QueueOptions &queueOptions);
    ~Private() override;

    void attemptFailed(Job *job, const JobError &error, qint64 retryAfterMs) override;
    void rescheduled(Job *job) override;
    void transferred(Job *job) override;
    void failedForGood(Job *job) override;
    JobError admit(JobRecord &record, qsizetype firstNewFile) override;
    void runNotifyCommand(Job *job) override;
    Waiting reasonToWait(const Job &job) const override;
    qint64 heldUntil(const Job &job) const override;
    bool isExempt(const Job &job) const override { return m_exempt.contains(job.id()); }
    qint64 rateOf(const Job &job) const override;
    void triedNow(Job *job) override;
    void storeFailed() override;
    qsizetype filesAtOnce(const Job &job) const override;
    void keepLog(JobId job, const LogLine &line) override;
    void flushLog(JobId job) override;
    void jobChangedState(Job *job, JobState now, JobState before) override;
    void jobMoved(Job *job) override;
    void jobDetailsChanged(Job *job) override;
    void jobFileTransferred(Job *job, int index) override;

    void restore();
    JobQueue::Added add(const JobSpec &spec, bool startNow);
    int removeFromList(const QList<JobId> &ids);
    [[nodiscard]] Job *find(JobId id) const;
    void setOptions(const QueueOptions &changed);
    void setCredentials(const QUrl &url, const Credentials &credentials, const QString &account,
                        bool remember);
    /// Out of the addresses of servers and proxy, into the credentials.
    void takeUserInfo(JobSpec &spec);
    void probe(const JobSpec &spec, QObject *asker, const std::function<void(const ServerOffer &)> &done);
    void detect(const JobSpec &spec, QObject *asker,
                const std::function<void(const QList<ServerOffer> &)> &done);
    void findLeftovers(const QStringList &folders, QObject *asker,
                       const std::function<void(const SearchResult &)> &done);
    Job *adoptLeftovers(const QList<FoundLeftover> &found);
    void networkReturned();
    int cancelInactive(qint64 nowMsSinceEpoch);
    void applyLimits(const QDateTime &local);
    void applyRules(const QDateTime &local);
    void setConditions(const QueueConditions &changed);
    Outcome move(const QList<JobId> &ids, JobId before);
    Outcome move(const QList<JobId> &ids, Step step);
    [[nodiscard]] int placeOf(const Job &job);
    int startNow(const QList<JobId> &ids);
    [[nodiscard]] QList<Job *> duplicatesOf(const JobSpec &spec);
    int cancelTogether(const QList<Job *> &chosen, JobEvent event);
    bool shutDown();
    [[nodiscard]] const RateKeeper &rates() const { return m_rates; }
    /// As JobQueue::check(); the files before @p firstNewFile are not looked for on the disk.
    [[nodiscard]] static JobError check(const JobSpec &spec, qsizetype firstNewFile);

    JobQueue &q;
    QueueOptions options;
    QueueConditions conditions;
    std::unique_ptr<JobStore> ownedStore;
    JobStore *store;
    std::unique_ptr<SecretStore> secrets;
    DiskThread disk;
    SpaceBook space;
    Wire wire;
    ControlPlane control;
    ConnectionBudget budget;
    CleanupLedger ledger;
    std::vector<std::unique_ptr<Job>> jobs; ///< by id

private:
    Job *adopt(JobRecord &&record);
    void restoreStates();
    // many that end (jobqueue_endings.cpp)
    using Endings = std::vector<std::pair<JobId, Job::Private::Ending>>;
    [[nodiscard]] bool saveEndings(const Endings &endings, qint64 atMsSinceEpoch);
    void finishEndings(const Endings &endings);
    void noteBehind();
    // what was left (jobqueue_leftovers.cpp)
    class Places;
    [[nodiscard]] QList<SearchPlace> placesToSearch(const QStringList &folders) const;
    [[nodiscard]] QList<SearchPlace> placesAtStart() const;
    void search(const QList<SearchPlace> &places, QObject *asker,
                const std::function<void(const SearchResult &)> &done);
    /// First reads the secrets that jobs which have ended did not need any more.
    void readSecretsOf(const QList<SearchPlace> &places, const std::function<void()> &done);
    void searchAtStart();
    Job *owe(const QList<FoundLeftover> &found);
    void index(Job *job);
    // who runs (jobqueue_schedule.cpp)
    /// Slots that are taken, and those that will be free as soon as an attempt has let go. Of those that run beside the
    /// limits, none.
    struct Occupancy {
        int taken = 0; ///< of options.maximumActive
        int leaving = 0;
        QHash<QString, int> perHost; ///< by HostTerms::account
        QHash<QString, int> leavingPerHost;
    };
    /// As what a server's jobs are counted together, and how many of them may run.
    struct HostTerms {
        QString account; ///< an origin, or the host of a rule
        int maximumActive = 0;
    };
    enum class Room : quint8 {
        IsComing,  ///< somebody is on the way out
        NoneThere, ///< but others may have room
        Nowhere
    };
    void schedule();
    void startExempt();
    void start(Job *job);
    /// Where its next attempt goes: an origin.
    [[nodiscard]] QString hostOf(const Job &job) const;
    [[nodiscard]] HostTerms termsOf(const QString &origin) const;
    [[nodiscard]] bool runsBeside(const Job &job) const;
    [[nodiscard]] Occupancy occupancy() const;
    [[nodiscard]] bool isHostFull(const Job &job, const Occupancy &now) const;
    [[nodiscard]] bool mayRun(const Job &job, const Occupancy &now) const;
    [[nodiscard]] bool isWorthALook(Priority priority) const;
    /// Gives @p job the slot of a lower one, when that is all it lacks.
    [[nodiscard]] Room makeRoom(const Job &job, Occupancy &now);
    [[nodiscard]] Job *jobToPreempt(const Job &job, const QString &account) const;
    [[nodiscard]] static Turn turnOf(const Job &job);

    // the order that they start in (jobqueue_order.cpp)
    using Turns = QList<std::pair<JobId, qint64>>;
    [[nodiscard]] qint64 nextTurn() { return m_lastTurn += JobRecord::TurnSpacing; }
    [[nodiscard]] QList<Job *> movable(const QList<JobId> &ids) const;
    [[nodiscard]] std::vector<std::pair<qint64, JobId>> numbersBut(const QList<Job *> &moved) const;
    [[nodiscard]] Turns turnsBetween(const QList<Job *> &moved, const Job *before) const;
    [[nodiscard]] Turns steppedTurns(const QList<Job *> &moved, bool isUp) const;
    Outcome takeTurns(const Turns &turns);
    void tellOrder();
    void tellWaiting();
    void tellCoalesced();
    void tellNow();

    // what the rules hold, and what is different with some servers (jobqueue_rules.cpp)
    /// No: nothing holds all of them.
    [[nodiscard]] Waiting heldBy() const;
    void giveWayToRules();
    void takeRules(const QueueOptions &before);
    void shareHostRates();
    // who fetches the same (jobqueue_duplicates.cpp)
    void learnFiles(JobId id, const JobSpec &spec);

    // how fast it goes (jobqueue_history.cpp)
    void beginHistory(const Job &job);
    void endHistory(const Job &job);
    void addHistory();
    // what time brings (jobqueue_time.cpp)
    void endOverlongJobs();
    void retryDueJobs();
    // who waits for a disk (jobqueue_disk.cpp)
    [[nodiscard]] static bool waitsForDisk(const Job &job, const JobError &error);
    void waitForDisk(Job *job, Milliseconds atLeast);
    void lookAtDisks();
    [[nodiscard]] int failedFileOf(const Job &job) const;
    void lookAtDiskOf(const Job *job);
    void takeRoom(JobId id, const SpaceBook::Finding &finding);
    // who waits for a server (jobqueue_patience.cpp)
    [[nodiscard]] Milliseconds askedPatience(const Job &job, const JobError &error, qint64 retryAfterMs);
    /// By its server's wish.
    [[nodiscard]] bool isHeld(const Job &job) const;
    /// Until when, ms since the epoch; 0 = it is not.
    [[nodiscard]] qint64 patienceOf(const Job &job) const;
    void admitted(const Job &job);
    void armPatienceTimer();
    void endPatience();
    void tellWaiting(const QString &origin);
    void armRetryTimer();
    void keepQuestion(QObject *asker, std::unique_ptr<QObject> question);
    // what is written from time to time (jobqueue_saving.cpp)
    void saveProgress();
    void saveLog();
    void writeLog(qsizetype mostJobs);
    [[nodiscard]] JobId nextId();

    // secrets (jobqueue_secrets.cpp)
    /// Asks for those of the restored jobs; until all is answered nothing is sent.
    void readSecrets();
    [[nodiscard]] QSet<QString> secretsOf(const Job &job) const;
    void takeSecret(const QString &name, const QJsonObject &value);
    void secretsAnswered();
    /// Secret headers go to the secret store before the job is saved.
    void moveSecretHeaders(JobRecord &record);
    void keepSecretHeaders(const QString &name, const HeaderList &headers);
    [[nodiscard]] QStringList originsOf(const JobRecord &record) const;
    void forgetSecretHeaders(Job *job);
    /// The names of those that it is sent with, as far as this process knows them.
    [[nodiscard]] QSet<QString> secretsInUse(const JobSpec &spec) const;
    void noteSecretsInMemory(Job *job);
    void takeUserInfo(QUrl &url, const QString &account);

    std::vector<JobId> m_ids; ///< those of jobs, beside each other: found without a look at the jobs
    qsizetype m_secretsAwaited = 0;
    QSet<QString> m_notRemembered;     ///< credentials that the user wants in memory only
    QMap<JobId, QList<LogLine>> m_log; ///< not yet written
    TurnQueue m_queued; ///< in lanes by origin; one that somebody wants to be tried now has another there
    std::set<JobId> m_slots; ///< running, or their attempt is still letting go
    std::set<JobId> m_exempt;
    mutable std::optional<Occupancy> m_occupancy;                  ///< as the rows tell of it
    mutable QHash<std::pair<QString, QString>, QString> m_origins; ///< by scheme and authority
    QHash<JobId, qint64> m_hostShares; ///< bytes a second of running jobs, where a rule has some to share
    std::optional<QHash<JobId, int>> m_places;
    std::optional<QMultiHash<size_t, JobId>> m_sameFiles; ///< by what they fetch or send; may have old ones
    qint64 m_lastTurn = 0;
    bool m_areHoursHolding = false;
    qint64 m_hoursEnd = 0; ///< ms since the epoch; 0 = never
    bool m_orderTold = true;
    bool m_waitingTold = true;
    qint64 m_toldAt = 0; ///< monotonic
    std::map<JobId, QDeadlineTimer> m_retries;
    std::map<JobId, QDeadlineTimer> m_diskWaits; ///< not before
    HostPatience m_patience;
    std::set<JobId> m_triedNow;                                ///< queued, and not held
    std::map<QObject *, std::unique_ptr<QObject>> m_questions; ///< probes and detections, by who asks
    RateKeeper m_rates;
    QTimer m_rateTimer;
    QTimer m_scheduleTimer;
    QTimer m_retryTimer;
    QTimer m_diskTimer;
    QTimer m_patienceTimer;
    QTimer m_saveTimer;
    QTimer m_logTimer;
    QTimer m_dailyTimer;
    QTimer m_limitsTimer;
    QTimer m_rulesTimer;
    QTimer m_tellTimer;
    SpeedLimits m_limits;   ///< in force
    QTimer m_leftoverTimer; ///< also who asks, when nobody else does
    bool m_leaving = false;
    bool m_storeBroken = false;
};

} // namespace Ferry
