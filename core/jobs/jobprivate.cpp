#include "core/jobs/jobprivate.h"

#include "core/cleanup/cleanupledger.h"
#include "core/jobs/monotonic.h"
#include "core/store/jobstore.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

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
    tellState(next.state, before);
    host.rescheduled(q);
    return next;
}

JobRecord Job::Private::entering(JobState next) const
{
    JobRecord changed = record;
    enter(changed, next, wallMs());
    return changed;
}

void Job::Private::enter(JobRecord &changed, JobState next, qint64 atMsSinceEpoch)
{
    changed.state = next;
    changed.changedAt = atMsSinceEpoch;
    if (isFinal(next))
        changed.endedAt = changed.changedAt;
    if (next != JobState::TransientError)
        changed.retryAt = 0;
    if (next == JobState::Queued)
        changed.transferredAt = 0; // there is more to do
    if (next == JobState::Transferred || next == JobState::Error)
        changed.notifyOwed = !changed.spec.notifyCommand.isEmpty();
    else if (next != JobState::Acknowledged)
        changed.notifyOwed = false;
}

bool Job::Private::keep(const JobRecord &changed)
{
    if (!write(changed))
        return false;
    record = changed;
    return true;
}

bool Job::Private::keepWhole(const JobRecord &changed)
{
    if (!host.store.saveJob(changed)) {
        host.storeFailed();
        return false;
    }
    record = changed;
    savedActiveMs = record.activeMs;
    unsaved.clear();
    isBehind = false;
    return true;
}

/// Of its files only what has changed: there may be a hundred thousand.
bool Job::Private::write(const JobRecord &wanted)
{
    JobStore::Batch batch(host.store);
    QMap<int, FileProgress> progress;
    for (const int file : std::as_const(unsaved))
        progress.insert(file, wanted.progress.at(file));
    const bool isWritten =
        host.store.saveState(wanted) && (progress.isEmpty() || host.store.saveProgress(wanted.id, progress));
    isBehind = !batch.commit() || !isWritten;
    if (isBehind) {
        host.storeFailed();
        return false;
    }
    savedActiveMs = wanted.activeMs;
    unsaved.clear();
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
    return write(record);
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
    return !losesAll || std::all_of(attempts.begin(), attempts.end(), [this](const auto &attempt) {
        return record.progress.at(attempt.first).transferred == 0;
    });
}

void Job::Private::endIfOverlong()
{
    countActiveTime();
    const qint64 longest = record.spec.maximumTime.count();
    if (longest <= 0 || !isRunning(record.state) || record.activeMs <= longest)
        return;
    fail({ErrorKind::MaximumTime, 0, record.spec.files.value(fileIndex()).remote.toString(),
          u"running for %1 ms"_s.arg(record.activeMs)},
         0);
    stop(Transfer::StopFor::Resuming);
}

void Job::Private::restart() { apply(JobEvent::Restarted); }

void Job::Private::retryDue() { apply(JobEvent::RetryDue); }

void Job::Private::takeFailure(const JobError &error, bool counts, bool transient, qint64 retryAtMs)
{
    isBehind = true;
    record.error = error;
    record.errorCount += counts ? 1 : 0;
    ++record.failuresInRow;
    // BITS' no-progress timeout is about attempts that fail; who waits for a disk makes none.
    if (transient && isWaitForDisk(error.kind))
        record.stuckSince = 0;
    else if (record.stuckSince == 0)
        record.stuckSince = wallMs();
    record.retryAt = retryAtMs;
    apply(transient ? JobEvent::FailedTransiently : JobEvent::FailedFatally);
    tellDetails();
    if (record.state == JobState::Error)
        host.failedForGood(q);
}

void Job::Private::saveProgress()
{
    countActiveTime();
    if (record.activeMs - savedActiveMs > ActiveTimeAtStake)
        save();
    if (unsaved.isEmpty())
        return;
    QMap<int, FileProgress> progress;
    for (const int file : std::as_const(unsaved))
        progress.insert(file, record.progress.at(file));
    if (host.store.saveProgress(record.id, progress))
        unsaved.clear();
}

void Job::Private::note(Notice notice)
{
    if (!record.note(notice))
        return;
    log(LogEvent::Notice, QString::number(static_cast<int>(notice)));
    save();
    tellDetails();
}

void Job::Private::withdraw(Notice notice)
{
    if (!record.withdraw(notice))
        return;
    save();
    tellDetails();
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

void Job::Private::tellState(JobState now, JobState before)
{
    host.jobChangedState(q, now, before);
    emit q->stateChanged(now, before);
}

void Job::Private::tellMoved()
{
    host.jobMoved(q);
    emit q->progressChanged();
}

void Job::Private::tellDetails()
{
    host.jobDetailsChanged(q);
    emit q->detailsChanged();
}

void Job::Private::tellFile(int index)
{
    host.jobFileTransferred(q, index);
    emit q->fileTransferred(index);
}

void Job::Private::cleanupChanged() { tellDetails(); }

} // namespace Ferry
