#include "core/jobs/jobqueueprivate.h"

#include <algorithm>

/// Who runs: by priority, then turn, within the limits; a higher one takes the slot of a lower one.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostOrigins = 4'096; ///< remembered; more of them are worked out again
/// Of a lane for those that do not wait for the patience of their server.
constexpr auto TriedNow = " now"_L1;

bool isForeground(const Job &job) { return job.spec().priority == Priority::Foreground; }

} // namespace

QString JobQueue::Private::hostOf(const Job &job) const
{
    const QList<FileSpec> &files = job.spec().files;
    if (files.isEmpty())
        return {};
    const QUrl &url = files.value(job.fileIndex(), files.first()).remote;
    const auto key = std::make_pair(url.scheme(), url.authority(QUrl::FullyEncoded));
    if (const auto known = m_origins.constFind(key); known != m_origins.constEnd())
        return *known;
    if (m_origins.size() >= MostOrigins)
        m_origins.clear();
    return *m_origins.insert(key, NetSettings::origin(url));
}

Turn JobQueue::Private::turnOf(const Job &job) { return {job.spec().priority, job.record().turn, job.id()}; }

void JobQueue::Private::index(Job *job)
{
    const JobId id = job->id();
    const JobState state = job->state();
    if (state != JobState::Queued)
        m_triedNow.erase(id);
    const bool isMoved =
        state == JobState::Queued
            ? m_queued.insert(turnOf(*job), m_triedNow.contains(id) ? hostOf(*job) + TriedNow : hostOf(*job))
            : m_queued.remove(id);
    if (isMoved)
        tellOrder();
    const bool held = m_slots.contains(id);
    if (!job->d->holdsSlot()) {
        if (m_slots.erase(id) > 0)
            endHistory(*job);
    } else if (m_slots.insert(id).second) {
        beginHistory(*job);
    }
    if (state != JobState::TransientError) {
        m_retries.erase(id);
        m_diskWaits.erase(id);
    }
    if (state != JobState::Queued && state != JobState::TransientError && !isRunning(state))
        m_exempt.erase(id);
    if (held || job->d->holdsSlot()) {
        shareHostRates();
        tellWaiting();
    }
    if (!m_slots.empty() && !m_saveTimer.isActive())
        m_saveTimer.start();
}

void JobQueue::Private::rescheduled(Job *job)
{
    index(job);
    if (!m_leaving) {
        if (!m_scheduleTimer.isActive())
            m_scheduleTimer.start(0);
        return;
    }
    const bool isBusy =
        std::any_of(m_slots.begin(), m_slots.end(), [this](JobId id) { return find(id)->d->hasAttempts(); });
    if (!isBusy)
        emit q.drained();
}

JobQueue::Private::HostTerms JobQueue::Private::termsOf(const QString &origin) const
{
    const HostRule *rule =
        options.rules.hosts.isEmpty() ? nullptr : options.rules.ruleFor(QUrl(origin).host());
    if (!rule || (rule->maximumActive == 0 && rule->connections == 0))
        return {origin, options.maximumActivePerHost};
    const int most = rule->maximumActive > 0 ? rule->maximumActive : options.maximumActivePerHost;
    return {rule->host, rule->connections > 0 ? std::min(most, rule->connections) : most};
}

/// It neither has to wait for a slot, nor takes one from others.
bool JobQueue::Private::runsBeside(const Job &job) const { return isForeground(job) || isExempt(job); }

JobQueue::Private::Occupancy JobQueue::Private::occupancy() const
{
    Occupancy now;
    for (const JobId id : m_slots) {
        const Job *job = find(id);
        if (runsBeside(*job))
            continue;
        const bool isLeaving = job->d->isDraining();
        const QString account = termsOf(hostOf(*job)).account;
        ++now.taken;
        ++now.perHost[account];
        now.leaving += isLeaving ? 1 : 0;
        now.leavingPerHost[account] += isLeaving ? 1 : 0;
    }
    return now;
}

void JobQueue::Private::schedule()
{
    if (m_leaving || m_storeBroken || m_secretsAwaited > 0 || options.maximumActive <= 0)
        return;
    startExempt();
    if (heldBy() != Waiting::No)
        return giveWayToRules();
    Occupancy now = occupancy();
    TurnQueue::Walk walk(m_queued); // starting one changes the queue
    while (const std::optional<Turn> turn = walk.next()) {
        if (now.taken >= options.maximumActive && !isWorthALook(turn->priority))
            break;
        Job *job = find(turn->id);
        if (!job || job->state() != JobState::Queued || job->d->isDraining())
            continue;
        if (isHeld(*job)) {
            walk.close();
        } else if (mayRun(*job, now)) {
            now.taken += runsBeside(*job) ? 0 : 1;
            now.perHost[termsOf(hostOf(*job)).account] += runsBeside(*job) ? 0 : 1;
            start(job);
        } else if (const Room room = makeRoom(*job, now); room == Room::Nowhere) {
            break; // nor is there any for those behind it
        } else if (room == Room::NoneThere) {
            walk.close();
        }
    }
}

void JobQueue::Private::start(Job *job)
{
    job->d->run();
    index(job);
}

void JobQueue::Private::startExempt()
{
    const std::set<JobId> exempt = m_exempt; // one that ends leaves the set
    for (const JobId id : exempt) {
        Job *job = find(id);
        if (job && job->state() == JobState::Queued && !job->d->isDraining())
            start(job);
    }
}

bool JobQueue::Private::isHostFull(const Job &job, const Occupancy &now) const
{
    const HostTerms terms = termsOf(hostOf(job));
    return now.perHost.value(terms.account) >= terms.maximumActive;
}

bool JobQueue::Private::mayRun(const Job &job, const Occupancy &now) const
{
    return runsBeside(job) || (now.taken < options.maximumActive && !isHostFull(job, now));
}

/// With all slots taken, only what can have another's.
bool JobQueue::Private::isWorthALook(Priority priority) const
{
    return priority == Priority::Foreground || std::any_of(m_slots.begin(), m_slots.end(), [&](JobId id) {
               return find(id)->spec().priority > priority;
           });
}

JobQueue::Private::Room JobQueue::Private::makeRoom(const Job &job, Occupancy &now)
{
    const QString account = termsOf(hostOf(job)).account;
    const bool needsHost = isHostFull(job, now);
    if (needsHost ? now.leavingPerHost.value(account) > 0 : now.leaving > 0) {
        // One is on its way out already: this job has its place.
        --now.leaving;
        now.leavingPerHost[account] -= needsHost ? 1 : 0;
        return Room::IsComing;
    }
    if (Job *lower = jobToPreempt(job, needsHost ? account : QString())) {
        lower->d->preempt();
        return Room::IsComing;
    }
    const bool othersMay = now.taken < options.maximumActive || now.leaving > 0 || jobToPreempt(job, {});
    return needsHost && othersMay ? Room::NoneThere : Room::Nowhere;
}

/// The least urgent, and of these the one whose turn came last, whose slot @p job may have; @p account: only there.
Job *JobQueue::Private::jobToPreempt(const Job &job, const QString &account) const
{
    Job *chosen = nullptr;
    for (const JobId id : m_slots) {
        Job *running = find(id);
        if (running->spec().priority <= job.spec().priority || isExempt(*running) ||
            running->d->isDraining() || !running->d->canGoOnLater())
            continue;
        if (!account.isEmpty() && termsOf(hostOf(*running)).account != account)
            continue;
        if (!chosen || turnOf(*running) > turnOf(*chosen))
            chosen = running;
    }
    return chosen;
}

int JobQueue::Private::startNow(const QList<JobId> &ids)
{
    int taken = 0;
    for (const JobId id : ids) {
        Job *job = find(id);
        if (!job ||
            (job->state() != JobState::Queued && !isRunning(job->state()) && !succeeded(job->resume())))
            continue;
        if (job->state() != JobState::Queued && !isRunning(job->state()))
            continue;
        m_exempt.insert(id);
        ++taken;
        job->d->tellDetails();
    }
    m_scheduleTimer.start(0);
    tellWaiting();
    return taken;
}

} // namespace Ferry
