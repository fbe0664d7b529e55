#include "core/jobs/job.h"

#include "core/cleanup/cleanupledger.h"
#include "core/jobs/jobprivate.h"
#include "core/jobs/monotonic.h"
#include "core/store/jobstore.h"

namespace Ferry
{

Job::Job(std::unique_ptr<Private> privatePart)
    : d(std::move(privatePart))
{
    d->q = this;
}

Job::~Job() = default;

const JobRecord &Job::record() const { return d->record; }

Outcome Job::wouldAnswer(JobEvent command) const
{
    return nextState(d->record.state, command, d->record.facts()).outcome;
}

double Job::bytesPerSecond() const
{
    return isRunning(state()) ? d->rate.bytesPerSecond(monotonicMs()) : 0.0;
}

std::optional<qint64> Job::secondsLeft() const
{
    const qint64 total = d->record.bytesTotal();
    if (total < 0 || !isRunning(state()))
        return std::nullopt;
    return d->rate.secondsLeft(monotonicMs(), total - d->record.bytesTransferred());
}

Waiting Job::waiting() const
{
    switch (state()) {
    case JobState::Queued: return d->isDraining() ? Waiting::ForDrain : d->host.reasonToWait(*this);
    case JobState::TransientError:
        return record().retryAt == 0 && isWaitForDisk(error().kind) ? Waiting::ForDisk : Waiting::ForRetry;
    case JobState::Suspended:
    case JobState::Error: return d->isDraining() ? Waiting::ForDrain : Waiting::ForUser;
    case JobState::Transferred: return Waiting::ForComplete;
    case JobState::Connecting:
    case JobState::Transferring: return d->waitingWhileRunning();
    case JobState::Acknowledged:
    case JobState::Cancelled: break;
    }
    return Waiting::No;
}

qint64 Job::heldUntil() const { return state() == JobState::Queued ? d->host.heldUntil(*this) : 0; }

bool Job::isExempt() const { return d->host.isExempt(*this); }

int Job::fileIndex() const { return d->fileIndex(); }

CleanupStage Job::cleanupStage() const
{
    if (isFinal(state()) && d->isDraining())
        return CleanupStage::Draining;
    const CleanupStage stage = d->host.ledger.stageOf(id());
    const bool madeNothing = stage == CleanupStage::Nothing && state() == JobState::Cancelled;
    return madeNothing ? CleanupStage::Clean : stage;
}

CleanupReport Job::cleanup() const
{
    CleanupReport report = d->host.ledger.report(id());
    report.stage = cleanupStage();
    return report;
}

QList<PartView> Job::parts(int file) const
{
    const Transfer *attempt = d->attemptAt(file);
    return attempt ? attempt->parts() : QList<PartView>();
}

QList<ByteSpan> Job::present(int file) const
{
    const Transfer *attempt = d->attemptAt(file);
    return attempt ? attempt->present() : QList<ByteSpan>();
}

ConnectionView Job::connection(int file) const { return d->connectionOf(file); }

QList<LogLine> Job::log() const
{
    d->host.flushLog(id());
    return d->host.store.log(id());
}

Outcome Job::suspend()
{
    const Transition done = d->apply(JobEvent::Suspend);
    if (succeeded(done.outcome) && done.state == JobState::Suspended)
        d->stop(Transfer::StopFor::Resuming);
    return done.outcome;
}

Outcome Job::resume()
{
    const Outcome outcome = d->apply(JobEvent::Resume).outcome;
    if (state() == JobState::Queued)
        d->host.triedNow(this);
    return outcome;
}

Outcome Job::cancel() { return d->cancel(); }

Outcome Job::complete() { return d->complete(); }

Outcome Job::change(const JobChange &change, JobError *why) { return d->change(change, why); }

Outcome Job::addFiles(const QList<FileSpec> &files, JobError *why) { return d->addFiles(files, why); }

Outcome Job::setRemote(int index, const QUrl &remote, JobError *why)
{
    return d->relink({{index, remote}}, why);
}

Job::Replaced Job::replaceRemotePrefix(const QString &from, const QString &to, JobError *why)
{
    if (from.isEmpty())
        return {Outcome::InvalidArgument, 0};
    const QHash<int, QUrl> remotes = d->remotesWithPrefix(from, to);
    const Outcome outcome = d->relink(remotes, why);
    return {outcome, succeeded(outcome) ? static_cast<int>(remotes.size()) : 0};
}

void Job::retryCleanup() { d->host.ledger.retryNow(id()); }

void Job::giveUpCleanup() { d->host.ledger.giveUp(id()); }

} // namespace Ferry
