#include "core/jobs/jobqueue.h"

#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/jobs/jobprivate.h"
#include "core/jobs/jobqueueprivate.h"
#include "core/rules/webaddress.h"
#include "core/store/jobstore.h"
#include "core/transfer/byteranges.h"
#include "core/transfer/protocols.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

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

int JobQueue::cancelAll(const QList<JobId> &ids)
{
    QList<Job *> chosen;
    for (const JobId id : ids) {
        if (Job *job = d->find(id); job && !chosen.contains(job))
            chosen.append(job);
    }
    return d->cancelTogether(chosen, JobEvent::Cancel);
}

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

namespace
{

JobError checkUrl(const FileSpec &file, Direction direction)
{
    const QString shown = file.remote.isEmpty() ? file.remote.errorString() : file.remote.toString();
    if (!file.remote.isValid() || file.remote.scheme().isEmpty())
        return {ErrorKind::UrlInvalid, 0, shown, file.remote.errorString()};
    if (!protocolFor(direction, file.remote))
        return {ErrorKind::SchemeUnsupported, 0, shown, file.remote.scheme()};
    if (file.remote.host().isEmpty())
        return {ErrorKind::UrlInvalid, 0, shown, u"no host"_s};
    return {};
}

JobError checkMirrors(const FileSpec &file)
{
    for (const QUrl &mirror : file.mirrors) {
        const QString shown = (mirror.isEmpty() ? file.remote : mirror).toString();
        if (!mirror.isValid() || mirror.host().isEmpty())
            return {ErrorKind::UrlInvalid, 0, shown, u"not the address of a mirror"_s};
        if (!isWebScheme(mirror))
            return {ErrorKind::SchemeUnsupported, 0, shown, u"a mirror is asked by http or https"_s};
    }
    return {};
}

JobError checkChecksums(const FileSpec &file)
{
    for (const Checksum &checksum : file.checksums) {
        if (!checksum.isValid())
            return {ErrorKind::SettingInvalid, 0, checksum.algorithmName() + u':' + checksum.hex(),
                    u"not what a checksum of this kind looks like"_s};
    }
    return {};
}

JobError checkSettings(const JobSpec &spec)
{
    if (spec.connections < 0 || spec.connections > JobSpec::MostConnections)
        return {ErrorKind::SettingInvalid, 0, QString::number(spec.connections),
                u"not a number of connections: 1 to %1, or 0"_s.arg(JobSpec::MostConnections)};
    if (!JobChange::isValid(spec))
        return {ErrorKind::SettingInvalid, 0, spec.notifyCommand.value(0, spec.displayName),
                u"a setting is too long, negative, or no program's path"_s};
    return {};
}

JobError checkAccess(const Access &access)
{
    for (const auto &[name, value] : access.headers) {
        if (!NetSettings::isUsableHeader(name, value))
            return {ErrorKind::SettingInvalid, 0, QString::fromLatin1(name), u"an unusable header field"_s};
    }
    const QUrl &proxy = access.proxy.url;
    if (access.proxy.kind != ProxyChoice::Kind::Explicit)
        return {};
    if (!proxy.isValid() || proxy.host().isEmpty())
        return {ErrorKind::UrlInvalid, 0, proxy.toString(), u"not the address of a proxy"_s};
    if (proxy.scheme() != "http"_L1 && proxy.scheme() != "socks5"_L1)
        return {ErrorKind::SchemeUnsupported, 0, proxy.toString(), u"not an http or socks5 proxy"_s};
    return {};
}

JobError checkFolder(const FileSpec &file)
{
    const QFileInfo target(file.local);
    const QString folder = file.nameGiven ? target.path() : file.local;
    if (file.local.isEmpty() || !target.isAbsolute())
        return {ErrorKind::DirectoryMissing, 0, file.local, u"not an absolute path"_s};
    if (file.nameGiven && target.isDir())
        return {ErrorKind::NotAFile, 0, file.local, u"a folder has that name"_s};
    switch (const int error = checkWritableDirectory(folder); error) {
    case 0: return {};
    case ENOENT:
    case ENOTDIR: return {ErrorKind::DirectoryMissing, 0, folder, {}};
    default: return {ErrorKind::DirectoryNotWritable, 0, folder, u"errno %1"_s.arg(error)};
    }
}

JobError checkSource(const FileSpec &file)
{
    const QFileInfo source(file.local);
    if (!source.exists())
        return {ErrorKind::SourceMissing, 0, file.local, {}};
    if (!source.isFile())
        return {ErrorKind::NotAFile, 0, file.local, u"not a regular file"_s};
    if (!FileHandle::openForReading(file.local).handle)
        return {ErrorKind::SourceUnreadable, 0, file.local, {}};
    return {};
}

} // namespace

JobError JobQueue::check(const JobSpec &spec) const
{
    if (spec.files.isEmpty())
        return {ErrorKind::UrlInvalid, 0, {}, u"no files"_s};
    return Private::check(spec, 0);
}

JobError JobQueue::Private::check(const JobSpec &spec, qsizetype firstNewFile)
{
    if (JobError error = checkAccess(spec.access); error.isSet())
        return error;
    if (JobError error = checkSettings(spec); error.isSet())
        return error;
    for (qsizetype i = 0; i < spec.files.size(); ++i) {
        const FileSpec &file = spec.files.at(i);
        if (JobError error = checkUrl(file, spec.direction); error.isSet())
            return error;
        if (JobError error = checkMirrors(file); error.isSet())
            return error;
        if (JobError error = checkChecksums(file); error.isSet())
            return error;
        if (JobError error = ByteRanges::problemOf(file.ranges); error.isSet())
            return error;
        if (i < firstNewFile)
            continue;
        JobError error = spec.direction == Direction::Download ? checkFolder(file) : checkSource(file);
        if (error.isSet())
            return error;
    }
    return {};
}

} // namespace Ferry
