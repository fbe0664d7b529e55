#include "core/jobs/jobprivate.h"

#include "core/cleanup/cleanupledger.h"
#include "core/jobs/monotonic.h"
#include "core/store/jobstore.h"
#include "core/transfer/protocols.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 ActiveTimeAtStake = 60'000; // lost in a crash, at most
constexpr Milliseconds BetweenLooks = std::chrono::days{1};

qint64 wallMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

Transition Job::Private::apply(JobEvent event)
{
    const JobState before = record.state;
    const Transition next = nextState(before, event, record.facts());
    if (!succeeded(next.outcome) || next.state == before)
        return next;
    countActiveTime();
    JobRecord changed = entering(next.state);
    if (event == JobEvent::Resume)
        changed.activeMs = 0;
    if (event == JobEvent::AllSafe)
        changed.transferredAt = changed.changedAt;
    if (!keep(changed)) {
        if (isCommand(event))
            return {Outcome::NotSaved, before};
        record = changed; // a fact stays a fact; the row is saved with the next change
    }
    countedUntil = isRunning(next.state) ? monotonicMs() : -1;
    log(LogEvent::State, u"%1 -> %2 (%3)"_s.arg(stateName(before), stateName(next.state), eventName(event)));
    emit q->stateChanged(next.state, before);
    host.rescheduled(q);
    return next;
}

JobRecord Job::Private::entering(JobState next) const
{
    JobRecord changed = record;
    changed.state = next;
    changed.changedAt = wallMs();
    if (isFinal(next))
        changed.endedAt = changed.changedAt;
    if (next != JobState::TransientError)
        changed.retryAt = 0;
    if (next == JobState::Queued)
        changed.transferredAt = 0; // there is more to do
    if (next == JobState::Transferred || next == JobState::Error)
        changed.notifyOwed = !record.spec.notifyCommand.isEmpty();
    else if (next != JobState::Acknowledged)
        changed.notifyOwed = false;
    return changed;
}

bool Job::Private::keep(const JobRecord &changed)
{
    if (!host.store.saveJob(changed)) {
        host.storeFailed();
        return false;
    }
    record = changed;
    savedActiveMs = record.activeMs;
    progressDirty = false;
    return true;
}

void Job::Private::countActiveTime()
{
    if (countedUntil < 0)
        return;
    const qint64 now = monotonicMs();
    record.activeMs += now - std::exchange(countedUntil, now);
}

bool Job::Private::save()
{
    record.changedAt = wallMs();
    savedActiveMs = record.activeMs;
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

void Job::Private::preempt()
{
    if (apply(JobEvent::Preempted).state == JobState::Queued)
        stop(Transfer::StopFor::Resuming);
}

bool Job::Private::canGoOnLater() const
{
    const bool losesAll = record.has(Notice::CannotResume) || record.has(Notice::StartedOverNoRanges) ||
                          record.has(Notice::WritesDirectly);
    return !losesAll || record.progress.value(fileIndex).transferred == 0;
}

void Job::Private::endIfOverlong()
{
    countActiveTime();
    const qint64 longest = record.spec.maximumTime.count();
    if (longest <= 0 || !isRunning(record.state) || record.activeMs <= longest)
        return;
    takeFailed({ErrorKind::MaximumTime, 0, record.spec.files.value(fileIndex).remote.toString(),
                u"running for %1 ms"_s.arg(record.activeMs)},
               0);
    stop(Transfer::StopFor::Resuming);
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
    const Protocol *protocol = protocolById(record.spec.protocol);
    if (!protocol) {
        host.attemptFailed(q,
                           {ErrorKind::SchemeUnsupported, 0,
                            record.spec.files.at(fileIndex).remote.toString(), record.spec.protocol},
                           0);
        return;
    }
    stopping = false;
    fileDone = false;
    rate.reset(monotonicMs(), record.bytesTransferred());
    transfer = protocol->transfer(host.context, taskFor(fileIndex));
    follow(transfer.get());
    transfer->start();
}

TransferTask Job::Private::taskFor(int index) const
{
    TransferTask task;
    task.job = record.id;
    task.fileIndex = index;
    task.file = record.spec.files.at(index);
    task.access = record.spec.access;
    task.protocolOptions = record.spec.protocolOptions;
    task.priority = record.spec.priority;
    task.onCollision = record.spec.onCollision;
    task.bytesPerSecond = record.spec.bytesPerSecond;
    task.progress = record.progress.at(index);
    task.leftovers = host.ledger.leftoversOf(record.id, index);
    return task;
}

void Job::Private::follow(Transfer *attempt)
{
    connect(attempt, &Transfer::connected, q, [this] {
        if (!stopping)
            apply(JobEvent::Connected);
    });
    connect(attempt, &Transfer::progressed, q, [this](const FileProgress &now) { takeProgress(now); });
    connect(attempt, &Transfer::noticed, q, [this](Notice notice) { note(notice); });
    connect(attempt, &Transfer::logged, q, [this](const LogLine &line) { log(line); });
    connect(attempt, &Transfer::succeeded, q, [this] { takeSuccess(); });
    connect(attempt, &Transfer::failed, q,
            [this](const JobError &error, qint64 retryAfterMs) { takeFailed(error, retryAfterMs); });
    connect(attempt, &Transfer::drained, q, [this] { takeDrained(); });
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

void Job::Private::takeFailure(const JobError &error, bool counts, bool transient, qint64 retryAtMs)
{
    record.error = error;
    record.errorCount += counts ? 1 : 0;
    ++record.failuresInRow;
    if (record.stuckSince == 0)
        record.stuckSince = wallMs();
    record.retryAt = retryAtMs;
    apply(transient ? JobEvent::FailedTransiently : JobEvent::FailedFatally);
    emit q->detailsChanged();
    if (record.state == JobState::Error)
        host.failedForGood(q);
}

void Job::Private::takeDrained()
{
    if (transfer)
        transfer.release()->deleteLater(); // this may be its signal
    const bool wasStopped = std::exchange(stopping, false);
    const bool isDone = std::exchange(fileDone, false);
    dropOutdated();
    if (isDone && !isFinal(record.state)) {
        saveProgress();
        emit q->fileTransferred(fileIndex);
    }
    if (isFinal(record.state)) {
        release();
    } else if (!wasStopped && isRunning(record.state)) {
        if (!record.facts().hasUnfinishedFiles)
            takeTransferred();
        else if (isDone)
            startFile(); // the next one, in the same slot
        else
            saveProgress();
    }
    emit q->detailsChanged();
    host.rescheduled(q);
}

void Job::Private::takeTransferred()
{
    if (apply(JobEvent::AllSafe).state != JobState::Transferred)
        return;
    host.transferred(q);
    if (record.state == JobState::Transferred && record.spec.completesItself)
        complete();
    host.runNotifyCommand(q);
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
    countActiveTime();
    if (record.activeMs - savedActiveMs > ActiveTimeAtStake)
        save();
    if (std::exchange(progressDirty, false))
        host.store.saveProgress(record.id, record.progress);
}

void Job::Private::note(Notice notice)
{
    if (!record.note(notice))
        return;
    log(LogEvent::Notice, QString::number(static_cast<int>(notice)));
    save();
    emit q->detailsChanged();
}

void Job::Private::withdraw(Notice notice)
{
    if (!record.withdraw(notice))
        return;
    save();
    emit q->detailsChanged();
}

void Job::Private::notifyStarted()
{
    JobRecord changed = record;
    changed.notifyOwed = false;
    keep(changed); // if that fails, it is started once more after a restart
}

bool Job::Private::isIdleAtSecondLook(qint64 nowMsSinceEpoch, Milliseconds timeout)
{
    const qint64 since = record.changedAt;
    if (isFinal(record.state) || holdsSlot() || since <= 0) // not on a time that nobody has written down
        return false;
    const Milliseconds idle{nowMsSinceEpoch - since};
    const bool isNear = idle > timeout - std::min<Milliseconds>(2 * BetweenLooks, timeout / 2);
    const qint64 seenAt = record.idleSeenAt;
    const bool isSeen = seenAt > since && seenAt <= nowMsSinceEpoch;
    if (isNear ? !isSeen : seenAt != 0) {
        JobRecord changed = record;
        changed.idleSeenAt = isNear ? nowMsSinceEpoch : 0;
        keep(changed);
        return false;
    }
    return idle > timeout && Milliseconds{nowMsSinceEpoch - seenAt} >= BetweenLooks;
}

void Job::Private::log(const LogLine &line)
{
    // Nobody logs an address that has them; should somebody do so one day, it does not reach the disk.
    static const QRegularExpression userInfo(u"(?<=://)[^/?#\\s@]+@"_s);
    LogLine clean = line;
    if (clean.detail.contains(u'@'))
        clean.detail.remove(userInfo);
    host.keepLog(record.id, clean);
    emit q->logged(clean);
}

void Job::Private::log(LogEvent event, const QString &detail) { log({wallMs(), event, detail}); }

void Job::Private::cleanupChanged()
{
    settledStage.reset();
    emit q->detailsChanged();
}

} // namespace Ferry
