#include "core/jobs/jobqueue.h"

#include "core/jobs/jobprivate.h"
#include "core/jobs/jobqueueprivate.h"
#include "core/store/jobstore.h"
#include "core/transfer/protocols.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

JobQueue::JobQueue(std::unique_ptr<JobStore> store, std::unique_ptr<SecretStore> secrets,
                   const QueueOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(store), std::move(secrets), options))
{
}

JobQueue::JobQueue(std::unique_ptr<JobStore> store, const QueueOptions &options, QObject *parent)
    : JobQueue(std::move(store), nullptr, options, parent)
{
}

JobQueue::~JobQueue() = default;

void JobQueue::restore() { d->restore(); }

JobQueue::Added JobQueue::add(JobSpec spec, bool startNow)
{
    d->takeUserInfo(spec);
    spec.tags = JobChange::cleanTags(spec.tags);
    if (spec.protocol.isEmpty() && !spec.files.isEmpty())
        spec.protocol = protocolFor(spec.direction, spec.files.first().remote);
    const bool mayBeEmpty = !startNow; // files may be added to what is Suspended
    const JobError error = spec.files.isEmpty() && mayBeEmpty ? Private::check(spec, 0) : check(spec);
    if (error.isSet())
        return {nullptr, error};
    return d->add(spec, startNow);
}

QList<Job *> JobQueue::jobs() const
{
    QList<Job *> result;
    result.reserve(static_cast<qsizetype>(d->jobs.size()));
    for (const auto &job : d->jobs)
        result.append(job.get());
    return result;
}

Job *JobQueue::job(JobId id) const { return d->find(id); }

Job *JobQueue::find(QStringView text) const
{
    if (Job *exact = d->find(JobId::fromString(text)))
        return exact;
    Job *only = nullptr;
    for (const auto &job : d->jobs) {
        if (text.isEmpty() || !job->id().toString().endsWith(text, Qt::CaseInsensitive))
            continue;
        if (only)
            return nullptr;
        only = job.get();
    }
    return only;
}

int JobQueue::removeFromList(const QList<JobId> &ids) { return d->removeFromList(ids); }

Outcome JobQueue::move(const QList<JobId> &ids, JobId before) { return d->move(ids, before); }

Outcome JobQueue::move(const QList<JobId> &ids, Step step) { return d->move(ids, step); }

int JobQueue::placeInQueue(const Job &job) const { return d->placeOf(job); }

int JobQueue::startNow(const QList<JobId> &ids) { return d->startNow(ids); }

QList<Job *> JobQueue::duplicatesOf(const JobSpec &spec) const { return d->duplicatesOf(spec); }

JobQueue::Added JobQueue::again(JobId id)
{
    const Job *job = d->find(id);
    if (!job)
        return {nullptr, {ErrorKind::UrlInvalid, 0, {}, u"there is no job %1"_s.arg(id.toString())}};
    return add(job->spec());
}

QueueTotals JobQueue::totals() const
{
    QueueTotals totals;
    for (const auto &job : d->jobs) {
        const JobState state = job->state();
        totals.active += isRunning(state) ? 1 : 0;
        totals.waiting += state == JobState::Queued ? 1 : 0;
        totals.problems += state == JobState::Error || state == JobState::TransientError ? 1 : 0;
        if (isRunning(state)) {
            const bool down = job->spec().direction == Direction::Download;
            (down ? totals.downloadRate : totals.uploadRate) += job->bytesPerSecond();
        }
    }
    totals.pendingCleanups = d->ledger.pendingJobs();
    return totals;
}

const QueueOptions &JobQueue::options() const { return d->options; }

void JobQueue::setOptions(const QueueOptions &options) { d->setOptions(options); }

void JobQueue::setCredentials(const QUrl &url, const Credentials &credentials, const QString &account,
                              bool remember)
{
    d->setCredentials(url, credentials, account, remember);
    for (const auto &job : d->jobs) {
        const bool refused = job->state() == JobState::Error && job->error().kind == ErrorKind::Unauthorized;
        const bool there = !job->spec().files.isEmpty() &&
                           NetSettings::origin(job->spec().files.first().remote) == NetSettings::origin(url);
        if (refused && there)
            job->resume();
        if (there && job->cleanup().isPending())
            job->retryCleanup();
    }
}

void JobQueue::probe(const JobSpec &spec, QObject *context,
                     const std::function<void(const ServerOffer &)> &done)
{
    d->probe(spec, context, done);
}

void JobQueue::detect(const JobSpec &spec, QObject *context,
                      const std::function<void(const QList<ServerOffer> &)> &done)
{
    d->detect(spec, context, done);
}

void JobQueue::findLeftovers(const QStringList &folders, QObject *context,
                             const std::function<void(const SearchResult &)> &done)
{
    d->findLeftovers(folders, context, done);
}

Job *JobQueue::adopt(const QList<FoundLeftover> &found) { return d->adoptLeftovers(found); }

int JobQueue::cancelInactive(qint64 nowMsSinceEpoch) { return d->cancelInactive(nowMsSinceEpoch); }

void JobQueue::applyLimits(const QDateTime &local) { d->applyLimits(local); }

void JobQueue::applyRules(const QDateTime &local) { d->applyRules(local); }

void JobQueue::setConditions(const QueueConditions &conditions) { d->setConditions(conditions); }

const QueueConditions &JobQueue::conditions() const { return d->conditions; }

void JobQueue::watchNetwork() { d->control.watchNetwork(); }

NetworkState JobQueue::network() const { return {d->control.isOnline(), d->control.isMetered()}; }

void JobQueue::networkReturned() { d->networkReturned(); }

QString JobQueue::protocolFor(Direction direction, const QUrl &url)
{
    const Protocol *protocol = Ferry::protocolFor(direction, url);
    return protocol ? QString(protocol->id) : QString();
}

bool JobQueue::shutDown() { return d->shutDown(); }

} // namespace Ferry
