#include "core/cleanup/cleanupledger.h"
#include "core/jobs/jobprivate.h"
#include "core/store/jobstore.h"

#include <QDateTime>

#include <algorithm>

/// What can be changed of a job that is not final: its settings, its files, and where they are.

namespace Ferry
{

namespace
{

Outcome refuse(Outcome outcome, const JobError &error, JobError *why)
{
    if (why)
        *why = error;
    return outcome;
}

QString encoded(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }

} // namespace

FileProgress initialProgress(Direction direction, const FileSpec &file)
{
    FileProgress progress;
    if (direction == Direction::Upload || file.nameGiven)
        progress.path = file.local;
    return progress;
}

Outcome Job::Private::keepChange(JobRecord changed, qsizetype firstNewFile, JobError *why)
{
    if (const JobError error = host.admit(changed, firstNewFile); error.isSet())
        return refuse(Outcome::InvalidArgument, error, why);
    // Credentials that came with an address may have moved this job meanwhile: its state is not the caller's.
    JobRecord latest = record;
    latest.spec = changed.spec;
    latest.progress = changed.progress;
    latest.changedAt = QDateTime::currentMSecsSinceEpoch();
    if (!keepWhole(latest))
        return refuse(Outcome::NotSaved, {ErrorKind::StoreFailed, 0, {}, host.store.errorString()}, why);
    host.rescheduled(q);
    return Outcome::Ok;
}

Outcome Job::Private::change(const JobChange &change, JobError *why)
{
    if (isFinal(record.state))
        return Outcome::InvalidState;
    if (!change.isValid() || (change.folder && record.spec.direction != Direction::Download))
        return Outcome::InvalidArgument;
    JobRecord changed = record;
    change.applyTo(changed.spec);
    if (changed.spec == record.spec)
        return Outcome::Ok;
    const bool hasMoved = changed.spec.files != record.spec.files;
    if (hasMoved)
        foreseePaths(changed);
    const bool wasWaiting = record.state == JobState::Transferred && !record.spec.completesItself;
    const Outcome outcome = keepChange(std::move(changed), hasMoved ? 0 : record.spec.files.size(), why);
    if (!succeeded(outcome))
        return outcome;
    applyRate();
    if (hasMoved)
        takeNewFolder();
    if (wasWaiting && record.spec.completesItself && !record.facts().hasUnfinishedFiles)
        complete(); // whatever comes of it is told by its state; the setting stays
    tellDetails();
    return outcome;
}

Outcome Job::Private::addFiles(const QList<FileSpec> &files, JobError *why)
{
    if (isFinal(record.state))
        return Outcome::InvalidState;
    if (files.isEmpty())
        return Outcome::InvalidArgument;
    const qsizetype before = record.spec.files.size();
    JobRecord changed = record;
    for (const FileSpec &file : files) {
        changed.spec.files.append(file);
        changed.progress.append(initialProgress(record.spec.direction, file));
    }
    const Outcome outcome = keepChange(std::move(changed), before, why);
    if (!succeeded(outcome))
        return outcome;
    for (qsizetype i = before; i < record.spec.files.size(); ++i) // as they were kept: without user info
        log(LogEvent::Added, record.spec.files.at(i).remote.toString());
    tellMoved();
    tellDetails();
    return outcome;
}

QHash<int, QUrl> Job::Private::remotesWithPrefix(const QString &from, const QString &to) const
{
    QHash<int, QUrl> remotes;
    for (int i = 0; i < record.spec.files.size(); ++i) {
        const QString remote = encoded(record.spec.files.at(i).remote);
        if (!record.progress.at(i).safe && remote.startsWith(from))
            remotes.insert(i, QUrl(to + remote.sliced(from.size()), QUrl::StrictMode));
    }
    return remotes;
}

Outcome Job::Private::relink(const QHash<int, QUrl> &remotes, JobError *why)
{
    if (isFinal(record.state))
        return Outcome::InvalidState;
    JobRecord changed = record;
    const bool isUpload = record.spec.direction == Direction::Upload;
    for (auto it = remotes.begin(); it != remotes.end(); ++it) {
        if (it.key() < 0 || it.key() >= changed.spec.files.size())
            return Outcome::InvalidArgument;
        FileProgress &progress = changed.progress[it.key()];
        if (progress.safe)
            return Outcome::InvalidState;
        changed.spec.files[it.key()].remote = it.value();
        if (isUpload)
            progress.transferred = 0;
    }
    if (changed == record)
        return Outcome::Ok;
    const Outcome outcome = keepChange(std::move(changed), record.spec.files.size(), why);
    if (!succeeded(outcome))
        return outcome;
    for (auto it = remotes.begin(); it != remotes.end(); ++it) {
        farthest.remove(it.key());
        answers.removeIf([file = it.key()](const auto &one) { return one.first == file; });
        if (isUpload)
            outdated.insert(it.key()); // a session is on the server that made it
        log(LogEvent::Notice, encoded(record.spec.files.at(it.key()).remote));
    }
    const auto unfinished = std::count_if(record.progress.begin(), record.progress.end(),
                                          [](const FileProgress &file) { return !file.safe; });
    if (unfinished == remotes.size()) // else a file may still come from where it was said of
        record.forgetServer();
    isBehind = true;
    note(Notice::MirrorChanged);
    if (hasAttempts())
        preempt();
    else
        dropOutdated();
    apply(JobEvent::RetryDue); // what it was waiting for may not be the matter there
    tellMoved();
    tellDetails();
    return outcome;
}

void Job::Private::dropOutdated()
{
    if (outdated.isEmpty() || isFinal(record.state))
        return; // what a job that has ended leaves goes with it
    for (const int file : std::exchange(outdated, {})) {
        record.progress[file].transferred = 0; // the last attempt has told of its own until now
        unsaved.insert(file);
        for (const Leftover &leftover : host.ledger.leftoversOf(record.id, file))
            host.ledger.doom(leftover.id);
    }
    saveProgress();
}

} // namespace Ferry
