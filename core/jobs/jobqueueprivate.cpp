#include "core/jobs/jobqueueprivate.h"

#include "core/store/jobstore.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QString hostOf(const Job &job)
{
    return job.spec().files.isEmpty() ? QString() : NetSettings::origin(job.spec().files.first().remote);
}

bool isOnTheWay(ErrorKind kind)
{
    return kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused ||
           kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut || kind == ErrorKind::ProxyFailed;
}

} // namespace

JobQueue::Private::Private(JobQueue &queue, std::unique_ptr<JobStore> jobStore,
                           std::unique_ptr<SecretStore> secretStore, const QueueOptions &queueOptions)
    : JobHost(*jobStore, ledger, TransferContext{wire, control, disk, ledger})
    , q(queue)
    , options(queueOptions)
    , ownedStore(std::move(jobStore))
    , store(ownedStore.get())
    , secrets(secretStore ? std::move(secretStore) : std::make_unique<SecretStore>())
    , wire(options.net)
    , control(options.net)
    , ledger(*store, control, disk)
{
    ledger.setPolicy(options.cleanup);
    m_scheduleTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    m_saveTimer.setInterval(options.progressSaveMs);
    QObject::connect(&m_scheduleTimer, &QTimer::timeout, &q, [this] { schedule(); });
    QObject::connect(&m_retryTimer, &QTimer::timeout, &q, [this] { retryDueJobs(); });
    QObject::connect(&m_saveTimer, &QTimer::timeout, &q, [this] { saveProgress(); });
    QObject::connect(&control, &ControlPlane::networkReturned, &q, [this] { networkReturned(); });
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
    jobs.clear(); // before the planes they use
}

void JobQueue::Private::restore()
{
    for (JobRecord &record : store->jobs())
        adopt(std::move(record));
    if (!store->errorString().isEmpty()) // an unreadable list is not an empty one
        storeFailed();
    control.hold(); // before a removal is sent
    ledger.restore();

    JobStore::Batch batch(*store);
    for (const auto &job : jobs) {
        job->d->restart();
        if (job->state() == JobState::TransientError) {
            const qint64 wait = job->record().retryAt - QDateTime::currentMSecsSinceEpoch();
            const qint64 longest = job->spec().retry.maximumRetryDelay.count();
            m_retries[job->id()] = QDeadlineTimer(std::clamp<qint64>(wait, 0, longest));
        } else if (job->state() == JobState::Acknowledged) {
            for (int i = 0; i < job->record().progress.size();
                 ++i) // killed between Complete and its last words
                ledger.handOver(job->id(), i);
        }
    }
    if (!batch.commit())
        storeFailed();
    for (const auto &job : jobs) {
        if (job->state() == JobState::Transferred && job->spec().completesItself)
            job->complete();
    }
    armRetryTimer();
    readSecrets();
    m_scheduleTimer.start(0);
    control.watchNetwork();
}

Job *JobQueue::Private::adopt(JobRecord record)
{
    auto owned = std::unique_ptr<Job>(new Job(std::make_unique<Job::Private>(*this, std::move(record))));
    Job *job = owned.get();
    jobs.push_back(std::move(owned));
    index(job);
    QObject::connect(job, &Job::stateChanged, &q, [this, job](JobState now, JobState before) {
        index(job);
        emit q.jobStateChanged(job, now, before);
        emit q.jobChanged(job);
    });
    QObject::connect(job, &Job::progressChanged, &q, [this, job] {
        emit q.jobProgressed(job);
        emit q.jobChanged(job);
    });
    QObject::connect(job, &Job::detailsChanged, &q, [this, job] { emit q.jobChanged(job); });
    return job;
}

void JobQueue::Private::index(Job *job)
{
    if (job->state() == JobState::Queued)
        m_queued.insert(job->id());
    else
        m_queued.erase(job->id());
    if (job->d->holdsSlot())
        m_slots.insert(job->id());
    else
        m_slots.erase(job->id());
    if (job->state() != JobState::TransientError)
        m_retries.erase(job->id());
    if (!m_slots.empty() && !m_saveTimer.isActive())
        m_saveTimer.start();
}

void JobQueue::Private::rescheduled(Job *job)
{
    index(job);
    if (!m_leaving) {
        m_scheduleTimer.start(0);
        return;
    }
    const bool isBusy =
        std::any_of(m_slots.begin(), m_slots.end(), [this](JobId id) { return find(id)->d->hasTransfer(); });
    if (!isBusy)
        emit q.drained();
}

void JobQueue::Private::schedule()
{
    if (m_leaving || m_storeBroken || m_secretsAwaited > 0)
        return;
    QHash<QString, int> perHost;
    for (const JobId id : m_slots)
        ++perHost[hostOf(*find(id))];
    // Starting one changes the set, so the next is looked up by its name.
    for (auto next = m_queued.begin(); next != m_queued.end();) {
        if (static_cast<int>(m_slots.size()) >= options.maximumActive)
            break;
        const JobId id = *next;
        next = m_queued.upper_bound(id);
        Job *job = find(id);
        if (!job || !mayRun(*job, perHost))
            continue;
        ++perHost[hostOf(*job)];
        job->d->run();
        index(job);
        next = m_queued.upper_bound(id);
    }
}

bool JobQueue::Private::mayRun(const Job &job, const QHash<QString, int> &perHost) const
{
    return !job.d->isDraining() && perHost.value(hostOf(job)) < options.maximumActivePerHost;
}

void JobQueue::Private::attemptFailed(Job *job, const JobError &error, qint64 retryAfterMs)
{
    const RetryPolicy &policy = job->spec().retry;
    const JobRecord &record = job->record();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    bool again = isTransient(error) && policy.noProgressTimeout.count() > 0;
    if (again && record.stuckSince > 0 && now - record.stuckSince > policy.noProgressTimeout.count())
        again = false;
    const Milliseconds delay = policy.delayBefore(
        record.failuresInRow + 1, QRandomGenerator::global()->generateDouble(), Milliseconds{retryAfterMs});
    job->d->takeFailure(error, again, again ? now + delay.count() : 0);
    if (again) {
        m_retries[job->id()] = QDeadlineTimer(delay);
        armRetryTimer();
    }
}

void JobQueue::Private::armRetryTimer()
{
    qint64 next = -1;
    for (const auto &[id, due] : m_retries)
        next = next < 0 ? due.remainingTime() : std::min(next, due.remainingTime());
    if (next >= 0)
        m_retryTimer.start(static_cast<int>(std::min<qint64>(next + 1, 60'000)));
}

void JobQueue::Private::retryDueJobs()
{
    QList<JobId> due;
    for (const auto &[id, deadline] : m_retries) {
        if (deadline.hasExpired())
            due.append(id);
    }
    for (const JobId id : std::as_const(due)) {
        m_retries.erase(id);
        if (Job *job = find(id))
            job->d->retryDue();
    }
    armRetryTimer();
}

void JobQueue::Private::storeFailed()
{
    m_storeBroken = true;
    emit q.storeFailed(store->errorString());
    // Asked again rather than remembered: a disk gets room again without telling us.
    QTimer::singleShot(5'000, &q, [this] {
        m_storeBroken = false;
        m_scheduleTimer.start(0);
    });
}

void JobQueue::Private::keepLog(JobId job, const LogLine &line)
{
    m_log.append({job, line});
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void JobQueue::Private::flushLog()
{
    if (m_log.isEmpty())
        return;
    JobStore::Batch batch(*store);
    for (const auto &[job, line] : std::as_const(m_log))
        store->appendLog(job, line);
    if (!batch.commit())
        storeFailed();
    m_log.clear(); // lines that a full disk refuses must not fill the memory instead
}

void JobQueue::Private::saveProgress()
{
    JobStore::Batch batch(*store);
    for (const JobId id : m_slots) {
        if (Job *job = find(id))
            job->d->saveProgress();
    }
    flushLog();
    if (!batch.commit())
        storeFailed();
    if (m_slots.empty() && m_log.isEmpty())
        m_saveTimer.stop();
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
    record.spec = spec;
    record.state = startNow ? JobState::Queued : JobState::Suspended;
    record.createdAt = record.changedAt = QDateTime::currentMSecsSinceEpoch();
    moveSecretHeaders(record);
    for (const FileSpec &file : spec.files) {
        FileProgress progress;
        if (spec.direction == Direction::Upload || file.nameGiven)
            progress.path = file.local;
        record.progress.append(progress);
    }
    if (!store->saveJob(record)) {
        const JobError error{ErrorKind::StoreFailed, 0, {}, store->errorString()};
        storeFailed();
        return {nullptr, error};
    }
    Job *job = adopt(std::move(record));
    noteSecretsInMemory(job);
    job->d->log(LogEvent::Added, spec.files.first().remote.toString());
    emit q.jobAdded(job);
    m_scheduleTimer.start(0);
    return {job, {}};
}

int JobQueue::Private::removeFromList(const QList<JobId> &ids)
{
    QList<JobId> going;
    for (const JobId id : ids) {
        const Job *job = find(id);
        if (job && isFinal(job->state()) && !job->d->holdsSlot() && !ledger.hasOpen(id))
            going.append(id);
    }
    std::sort(going.begin(), going.end());
    flushLog(); // nothing may be written about a job that is gone
    if (going.isEmpty() || !store->removeJobs(going))
        return 0;
    emit q.jobsAboutToBeRemoved(going);
    std::erase_if(jobs, [&going](const std::unique_ptr<Job> &job) {
        return std::binary_search(going.begin(), going.end(), job->id());
    });
    return static_cast<int>(going.size());
}

Job *JobQueue::Private::find(JobId id) const
{
    const auto found = std::lower_bound(jobs.begin(), jobs.end(), id,
                                        [](const auto &job, JobId wanted) { return job->id() < wanted; });
    return found == jobs.end() || (*found)->id() != id ? nullptr : found->get();
}

void JobQueue::Private::setOptions(const QueueOptions &changed)
{
    options = changed;
    ledger.setPolicy(options.cleanup);
    wire.setSettings(options.net);
    control.setSettings(options.net);
    m_saveTimer.setInterval(options.progressSaveMs);
    m_scheduleTimer.start(0);
}

void JobQueue::Private::probe(const JobSpec &spec, QObject *asker,
                              const std::function<void(const ServerOffer &)> &done)
{
    const Protocol *protocol = protocolById(spec.protocol);
    if (!protocol && !spec.files.isEmpty())
        protocol = Ferry::protocolFor(spec.direction, spec.files.first().remote);
    if (!protocol || spec.files.isEmpty()) {
        ServerOffer offer;
        offer.error = q.check(spec);
        QMetaObject::invokeMethod(
            asker, [done, offer] { done(offer); }, Qt::QueuedConnection);
        return;
    }
    JobSpec asked = spec;
    takeUserInfo(asked);
    auto probe = protocol->probe(control, asked.files.first(), asked.access);
    QObject::connect(probe.get(), &Probe::answered, asker, [done](const ServerOffer &offer) { done(offer); });
    keepQuestion(asker, std::move(probe));
}

void JobQueue::Private::detect(const JobSpec &spec, QObject *asker,
                               const std::function<void(const QList<ServerOffer> &)> &done)
{
    JobSpec asked = spec;
    takeUserInfo(asked);
    auto detection =
        std::make_unique<Detection>(control, asked.direction, asked.files.value(0), asked.access);
    QObject::connect(detection.get(), &Detection::finished, asker,
                     [done](const QList<ServerOffer> &offers) { done(offers); });
    keepQuestion(asker, std::move(detection));
}

/// A new one replaces the last; it goes with its asker.
void JobQueue::Private::keepQuestion(QObject *asker, std::unique_ptr<QObject> question)
{
    auto &slot = m_questions[asker];
    if (slot)
        slot.release()->deleteLater(); // this may be its signal
    else
        QObject::connect(asker, &QObject::destroyed, &q, [this, asker] { m_questions.erase(asker); });
    slot = std::move(question);
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
