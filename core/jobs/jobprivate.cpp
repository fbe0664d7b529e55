#include "core/jobs/jobprivate.h"

#include "core/cleanup/cleanupledger.h"
#include "core/jobs/monotonic.h"
#include "core/store/jobstore.h"
#include "core/transfer/protocols.h"

#include <QDateTime>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

qint64 wallMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

Transition Job::Private::apply(JobEvent event)
{
    const JobState before = record.state;
    const Transition next = nextState(before, event, record.facts());
    if (!succeeded(next.outcome) || next.state == before)
        return next;
    if (!change(next.state)) {
        if (isCommand(event))
            return {Outcome::NotSaved, before};
        record.state = next.state; // a fact stays a fact; the row is saved with the next change
    }
    log(LogEvent::State, u"%1 -> %2 (%3)"_s.arg(stateName(before), stateName(next.state), eventName(event)));
    emit q->stateChanged(next.state, before);
    host.rescheduled(q);
    return next;
}

bool Job::Private::change(JobState next)
{
    JobRecord changed = record;
    changed.state = next;
    changed.changedAt = wallMs();
    if (isFinal(next))
        changed.endedAt = changed.changedAt;
    if (next != JobState::TransientError)
        changed.retryAt = 0;
    if (!host.store.saveJob(changed)) {
        host.storeFailed();
        return false;
    }
    record = changed;
    progressDirty = false;
    return true;
}

bool Job::Private::save()
{
    record.changedAt = wallMs();
    progressDirty = false;
    if (host.store.saveJob(record))
        return true;
    host.storeFailed();
    return false;
}

void Job::Private::run()
{
    if (apply(JobEvent::SlotFree).state == JobState::Connecting)
        startFile();
}

void Job::Private::restart() { apply(JobEvent::Restarted); }

void Job::Private::retryDue() { apply(JobEvent::RetryDue); }

void Job::Private::startFile()
{
    fileIndex = 0;
    while (fileIndex < record.progress.size() && record.progress.at(fileIndex).safe)
        ++fileIndex;
    if (fileIndex >= record.progress.size()) { // whole before it was interrupted
        apply(JobEvent::Connected);
        takeDrained();
        return;
    }
    TransferTask task;
    task.job = record.id;
    task.fileIndex = fileIndex;
    task.file = record.spec.files.at(fileIndex);
    task.access = record.spec.access;
    task.protocolOptions = record.spec.protocolOptions;
    task.priority = record.spec.priority;
    task.onCollision = record.spec.onCollision;
    task.bytesPerSecond = record.spec.bytesPerSecond;
    task.progress = record.progress.at(fileIndex);
    task.leftovers = host.ledger.leftoversOf(record.id, fileIndex);

    const Protocol *protocol = protocolById(record.spec.protocol);
    if (!protocol) {
        host.attemptFailed(
            q, {ErrorKind::SchemeUnsupported, 0, task.file.remote.toString(), record.spec.protocol}, 0);
        return;
    }
    stopping = false;
    fileDone = false;
    rate.reset(monotonicMs(), record.bytesTransferred());
    transfer = protocol->transfer(host.context, std::move(task));
    connect(transfer.get(), &Transfer::connected, q, [this] {
        if (!stopping)
            apply(JobEvent::Connected);
    });
    connect(transfer.get(), &Transfer::progressed, q, [this](const FileProgress &now) { takeProgress(now); });
    connect(transfer.get(), &Transfer::noticed, q, [this](Notice notice) { note(notice); });
    connect(transfer.get(), &Transfer::logged, q, [this](const LogLine &line) { log(line); });
    connect(transfer.get(), &Transfer::succeeded, q, [this] { takeSuccess(); });
    connect(transfer.get(), &Transfer::failed, q,
            [this](const JobError &error, qint64 retryAfterMs) { takeFailed(error, retryAfterMs); });
    connect(transfer.get(), &Transfer::drained, q, [this] { takeDrained(); });
    transfer->start();
}

void Job::Private::takeProgress(const FileProgress &now)
{
    FileProgress &known = record.progress[fileIndex];
    if (known == now)
        return;
    // Only what has never been there counts as progress: a server that cuts every attempt at the same place,
    // and cannot resume, moves bytes for ever.
    const bool moved = now.transferred > farthest.value(fileIndex);
    if (moved)
        farthest[fileIndex] = now.transferred;
    known = now;
    progressDirty = true;
    rate.add(monotonicMs(), record.bytesTransferred());
    if (moved)
        bytesMoved();
    emit q->progressChanged();
}

void Job::Private::bytesMoved()
{
    record.failuresInRow = 0;
    record.stuckSince = 0;
    if (!record.error.isSet())
        return;
    record.error = {}; // the error object lives until the job transfers again (bits.h, IBackgroundCopyError)
    emit q->detailsChanged();
}

void Job::Private::takeSuccess()
{
    fileDone = true;
    record.progress[fileIndex].safe = true;
    progressDirty = true; // takeDrained() follows, and saves
}

void Job::Private::takeFailed(const JobError &error, qint64 retryAfterMs)
{
    log(LogEvent::Failure, u"%1 %2: %3"_s.arg(errorName(error.kind), error.file, error.detail));
    if (isRunning(record.state))
        host.attemptFailed(q, error, retryAfterMs);
}

void Job::Private::takeFailure(const JobError &error, bool transient, qint64 retryAtMs)
{
    record.error = error;
    ++record.errorCount;
    ++record.failuresInRow;
    if (record.stuckSince == 0)
        record.stuckSince = wallMs();
    record.retryAt = retryAtMs;
    apply(transient ? JobEvent::FailedTransiently : JobEvent::FailedFatally);
    emit q->detailsChanged();
}

void Job::Private::takeDrained()
{
    if (transfer)
        transfer.release()->deleteLater(); // this may be its signal
    const bool wasStopped = std::exchange(stopping, false);
    if (isFinal(record.state)) {
        release();
    } else if (!wasStopped && isRunning(record.state)) {
        if (record.facts().hasUnfinishedFiles) {
            saveProgress();
            if (fileDone)
                startFile(); // the next one, in the same slot
        } else if (apply(JobEvent::AllSafe).state == JobState::Transferred && record.spec.completesItself) {
            complete();
        }
    }
    emit q->detailsChanged();
    host.rescheduled(q);
}

void Job::Private::stop(Transfer::StopFor reason)
{
    if (!transfer)
        return;
    stopping = true;
    transfer->stop(reason);
}

bool Job::Private::letGo()
{
    saveProgress();
    if (!transfer)
        return true;
    stop(Transfer::StopFor::Resuming);
    return false;
}

void Job::Private::saveProgress()
{
    if (std::exchange(progressDirty, false))
        host.store.saveProgress(record.id, record.progress);
}

void Job::Private::note(Notice notice)
{
    if (record.notice == notice)
        return;
    record.notice = notice;
    log(LogEvent::Notice, QString::number(static_cast<int>(notice)));
    save();
    emit q->detailsChanged();
}

void Job::Private::log(const LogLine &line)
{
    host.keepLog(record.id, line);
    emit q->logged(line);
}

void Job::Private::log(LogEvent event, const QString &detail) { log({wallMs(), event, detail}); }

void Job::Private::cleanupChanged()
{
    settledStage.reset();
    emit q->detailsChanged();
}

} // namespace Ferry
