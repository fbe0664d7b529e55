#include "core/jobs/jobqueueprivate.h"

#include <algorithm>

/// Who runs: by priority, then age, within the limits; a higher one takes the slot of a lower one.

namespace Ferry
{

namespace
{

bool isForeground(const Job &job) { return job.spec().priority == Priority::Foreground; }

} // namespace

QString JobQueue::Private::hostOf(const Job &job)
{
    const QList<FileSpec> &files = job.spec().files;
    return files.isEmpty() ? QString()
                           : NetSettings::origin(files.value(job.fileIndex(), files.first()).remote);
}

void JobQueue::Private::index(Job *job)
{
    for (const Priority priority : {Priority::Foreground, Priority::High, Priority::Normal, Priority::Low})
        m_queued.erase({priority, job->id()}); // it may have had another
    if (job->state() == JobState::Queued)
        m_queued.insert({job->spec().priority, job->id()});
    if (job->d->holdsSlot())
        m_slots.insert(job->id());
    else
        m_slots.erase(job->id());
    if (job->state() != JobState::TransientError) {
        m_retries.erase(job->id());
        m_diskWaits.erase(job->id());
    }
    if (job->state() != JobState::Queued)
        m_triedNow.erase(job->id());
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
        std::any_of(m_slots.begin(), m_slots.end(), [this](JobId id) { return find(id)->d->hasAttempts(); });
    if (!isBusy)
        emit q.drained();
}

JobQueue::Private::Occupancy JobQueue::Private::occupancy() const
{
    Occupancy now;
    for (const JobId id : m_slots) {
        const Job *job = find(id);
        if (isForeground(*job))
            continue;
        const bool isLeaving = job->d->isDraining();
        ++now.taken;
        ++now.perHost[hostOf(*job)];
        now.leaving += isLeaving ? 1 : 0;
        now.leavingPerHost[hostOf(*job)] += isLeaving ? 1 : 0;
    }
    return now;
}

void JobQueue::Private::schedule()
{
    if (m_leaving || m_storeBroken || m_secretsAwaited > 0 || options.maximumActive <= 0)
        return;
    Occupancy now = occupancy();
    // Starting one changes the set, so the next is looked up by its name.
    for (auto next = m_queued.begin(); next != m_queued.end();) {
        const Turn turn = *next;
        if (now.taken >= options.maximumActive && !isWorthALook(turn.first))
            break;
        next = std::next(next);
        Job *job = find(turn.second);
        if (!job || job->d->isDraining() || isHeld(*job))
            continue;
        if (!mayRun(*job, now)) {
            if (!makeRoom(*job, now))
                break; // nor is there room for those behind it
        } else {
            now.taken += isForeground(*job) ? 0 : 1;
            now.perHost[hostOf(*job)] += isForeground(*job) ? 0 : 1;
            job->d->run();
            index(job);
        }
        next = m_queued.upper_bound(turn);
    }
}

bool JobQueue::Private::mayRun(const Job &job, const Occupancy &now) const
{
    return isForeground(job) || (now.taken < options.maximumActive &&
                                 now.perHost.value(hostOf(job)) < options.maximumActivePerHost);
}

/// With all slots taken, only what can have another's.
bool JobQueue::Private::isWorthALook(Priority priority) const
{
    return priority == Priority::Foreground || std::any_of(m_slots.begin(), m_slots.end(), [&](JobId id) {
               return find(id)->spec().priority > priority;
           });
}

bool JobQueue::Private::makeRoom(const Job &job, Occupancy &now)
{
    const QString host = hostOf(job);
    const bool needsHost = now.perHost.value(host) >= options.maximumActivePerHost;
    if (needsHost ? now.leavingPerHost.value(host) > 0 : now.leaving > 0) {
        // One is on its way out already: this job has its place.
        --now.leaving;
        now.leavingPerHost[host] -= needsHost ? 1 : 0;
        return true;
    }
    if (Job *lower = jobToPreempt(job, needsHost ? host : QString())) {
        lower->d->preempt();
        return true;
    }
    return now.taken < options.maximumActive || now.leaving > 0 || (needsHost && jobToPreempt(job, {}));
}

/// The least urgent, and of these the youngest, whose slot @p job may have; @p host: only there.
Job *JobQueue::Private::jobToPreempt(const Job &job, const QString &host) const
{
    Job *chosen = nullptr;
    for (const JobId id : m_slots) { // by age
        Job *running = find(id);
        const Priority priority = running->spec().priority;
        if (priority <= job.spec().priority || running->d->isDraining() || !running->d->canGoOnLater())
            continue;
        if (!host.isEmpty() && hostOf(*running) != host)
            continue;
        if (!chosen || priority >= chosen->spec().priority)
            chosen = running;
    }
    return chosen;
}

} // namespace Ferry
