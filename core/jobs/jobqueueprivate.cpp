#include "core/jobs/jobqueueprivate.h"

#include "core/store/jobstore.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
ConnectionBudget::Limits limitsOf(const QueueOptions &options)
{
    return {options.maximumConnections, options.maximumConnectionsPerHost, options.maximumConnectionsPerFile};
}
} // namespace

JobQueue::Private::Private(JobQueue &queue, std::unique_ptr<JobStore> jobStore,
                           std::unique_ptr<SecretStore> secretStore, const QueueOptions &queueOptions)
    : JobHost(*jobStore, ledger, TransferContext{wire, control, disk, ledger, budget, space})
    , q(queue)
    , options(queueOptions)
    , ownedStore(std::move(jobStore))
    , store(ownedStore.get())
    , secrets(secretStore ? std::move(secretStore) : std::make_unique<SecretStore>())
    , space(disk)
    , wire(options.net)
    , control(options.net)
    , ledger(*store, control, disk)
    , m_rates(*store)
{
    ledger.setPolicy(options.cleanup);
    budget.setLimits(limitsOf(options));
    m_scheduleTimer.setSingleShot(true);
    QObject::connect(&m_rateTimer, &QTimer::timeout, &q, [this] { addHistory(); });
    m_retryTimer.setSingleShot(true);
    m_patienceTimer.setSingleShot(true);
    QObject::connect(&m_diskTimer, &QTimer::timeout, &q, [this] { lookAtDisks(); });
    QObject::connect(&m_patienceTimer, &QTimer::timeout, &q, [this] { endPatience(); });
    m_saveTimer.setInterval(options.progressSaveMs);
    QObject::connect(&m_scheduleTimer, &QTimer::timeout, &q, [this] { schedule(); });
    QObject::connect(&m_retryTimer, &QTimer::timeout, &q, [this] { retryDueJobs(); });
    QObject::connect(&m_saveTimer, &QTimer::timeout, &q, [this] {
        saveProgress();
        endOverlongJobs();
    });
    m_dailyTimer.setInterval(std::chrono::days{1});
    QObject::connect(&m_dailyTimer, &QTimer::timeout, &q,
                     [this] { cancelInactive(QDateTime::currentMSecsSinceEpoch()); });
    m_limitsTimer.setSingleShot(true);
    QObject::connect(&m_limitsTimer, &QTimer::timeout, &q,
                     [this] { applyLimits(QDateTime::currentDateTime()); });
    applyLimits(QDateTime::currentDateTime());
    m_logTimer.setSingleShot(true);
    QObject::connect(&m_logTimer, &QTimer::timeout, &q, [this] { saveLog(); });
    m_tellTimer.setSingleShot(true);
    QObject::connect(&m_tellTimer, &QTimer::timeout, &q, [this] { tellNow(); });
    m_rulesTimer.setSingleShot(true);
    QObject::connect(&m_rulesTimer, &QTimer::timeout, &q,
                     [this] { applyRules(QDateTime::currentDateTime()); });
    budget.setRules(options.rules.hosts);
    applyRules(QDateTime::currentDateTime());
    m_leftoverTimer.setSingleShot(true);
    QObject::connect(&m_leftoverTimer, &QTimer::timeout, &q, [this] { searchAtStart(); });
    QObject::connect(&control, &ControlPlane::networkReturned, &q, [this] { networkReturned(); });
    QObject::connect(&control, &ControlPlane::networkChanged, &q,
                     [this] { emit q.networkChanged(q.network()); });
    QObject::connect(&ledger, &CleanupLedger::changed, &q, [this](JobId id) {
        if (Job *job = find(id))
            job->d->cleanupChanged();
    });
    QObject::connect(&ledger, &CleanupLedger::settled, &q, [this](JobId id) {
        Job *job = find(id);
        if (!job || !isFinal(job->state()))
            return;
        forgetSecretHeaders(job);
        emit q.cleanupSettled(job);
    });
    QObject::connect(&ledger, &CleanupLedger::logged, &q, [this](JobId id, const LogLine &line) {
        if (Job *job = find(id))
            job->d->log(line);
    });
    QObject::connect(secrets.get(), &SecretStore::learned, &q, [this] {
        for (const auto &job : jobs)
            noteSecretsInMemory(job.get());
    });
    QObject::connect(secrets.get(), &SecretStore::foundLate, &q,
                     [this](const QString &name, const QJsonObject &value) { takeSecret(name, value); });
}

JobQueue::Private::~Private()
{
    m_leaving = true;
    saveProgress();
    m_ids.clear();
    jobs.clear(); // before the planes they use
}

JobId JobQueue::Private::nextId()
{
    const JobId last = jobs.empty() ? JobId() : jobs.back()->id();
    return JobId::make(QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::global()->generate(), last);
}

JobQueue::Added JobQueue::Private::add(const JobSpec &spec, bool startNow)
{
    JobRecord record;
    record.id = nextId();
    record.turn = nextTurn();
    record.spec = spec;
    record.state = startNow ? JobState::Queued : JobState::Suspended;
    record.createdAt = record.changedAt = QDateTime::currentMSecsSinceEpoch();
    moveSecretHeaders(record);
    for (const FileSpec &file : spec.files)
        record.progress.append(initialProgress(spec.direction, file));
    if (!store->saveJob(record)) {
        const JobError error{ErrorKind::StoreFailed, 0, {}, store->errorString()};
        keepSecretHeaders(record.spec.access.secretHeaders, {});
        storeFailed();
        return {nullptr, error};
    }
    Job *job = adopt(std::move(record));
    noteSecretsInMemory(job);
    job->d->log(LogEvent::Added, spec.files.value(0).remote.toString());
    emit q.jobAdded(job);
    m_scheduleTimer.start(0);
    return {job, {}};
}

JobError JobQueue::Private::admit(JobRecord &record, qsizetype firstNewFile)
{
    takeUserInfo(record.spec);
    if (record.spec.protocol.isEmpty() && !record.spec.files.isEmpty())
        record.spec.protocol = protocolFor(record.spec.direction, record.spec.files.first().remote);
    if (const JobError error = check(record.spec, firstNewFile); error.isSet())
        return error;
    moveSecretHeaders(record);
    learnFiles(record.id, record.spec);
    return {};
}

int JobQueue::Private::removeFromList(const QList<JobId> &ids)
{
    QList<JobId> going;
    for (const JobId id : ids) {
        const Job *job = find(id);
        if (job && isFinal(job->state()) && !job->d->isEnding && !job->d->holdsSlot() && !ledger.hasOpen(id))
            going.append(id);
    }
    std::sort(going.begin(), going.end());
    if (going.isEmpty() || !store->removeJobs(going))
        return 0;
    for (const JobId id : std::as_const(going))
        m_log.remove(id); // nothing may be written about a job that is gone
    m_rates.forget(going);
    emit q.jobsAboutToBeRemoved(going);
    const auto goes = [&going](JobId id) { return std::binary_search(going.begin(), going.end(), id); };
    std::erase_if(jobs, [&goes](const std::unique_ptr<Job> &job) { return goes(job->id()); });
    std::erase_if(m_ids, goes);
    return static_cast<int>(going.size());
}

Job *JobQueue::Private::find(JobId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end() || *found != id)
        return nullptr;
    return jobs[static_cast<size_t>(found - m_ids.begin())].get();
}

void JobQueue::Private::setOptions(const QueueOptions &changed)
{
    const QueueOptions before = std::exchange(options, changed);
    ledger.setPolicy(options.cleanup);
    budget.setLimits(limitsOf(options));
    wire.setSettings(options.net);
    control.setSettings(options.net);
    m_saveTimer.setInterval(options.progressSaveMs);
    m_diskTimer.setInterval(options.diskLook);
    applyLimits(QDateTime::currentDateTime());
    tellWaiting();
    takeRules(before);
    m_scheduleTimer.start(0);
    if (before.downloadRate != options.downloadRate || before.uploadRate != options.uploadRate ||
        before.schedule != options.schedule)
        emit q.limitsChanged();
}

void JobQueue::Private::networkReturned()
{
    for (const auto &job : jobs) {
        if (job->state() == JobState::TransientError && isOnTheWay(job->error().kind))
            job->d->retryDue();
        if (ledger.hasOpen(job->id()))
            ledger.retryNow(job->id());
    }
}

bool JobQueue::Private::shutDown()
{
    m_leaving = true;
    saveProgress();
    const std::set<JobId> running = m_slots;
    bool all = true;
    for (const JobId id : running)
        all = find(id)->d->letGo() && all;
    return all;
}

} // namespace Ferry
