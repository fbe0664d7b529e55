#include "core/cleanup/cleanupledger.h"
#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/disk/posix.h"
#include "core/jobs/jobprivate.h"
#include "core/rules/filename.h"
#include "core/store/jobstore.h"
#include "core/transfer/partmove.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

/// How a job ends: Cancel, which gives everything up, and Complete, which hands it over.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumNumberedNames = 9'999;

ErrorKind kindOfPublishError(int error)
{
    switch (error) {
    case EEXIST: return ErrorKind::TargetExists;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorKind::DirectoryNotWritable;
    case ENOENT:
    case ENOTDIR: return ErrorKind::DirectoryMissing;
    case ENOSPC:
    case EDQUOT: return ErrorKind::DiskFull;
    case ENAMETOOLONG: return ErrorKind::NameTooLong;
    default: return ErrorKind::DiskFailed;
    }
}

QString numbered(const QString &target, int number)
{
    const QFileInfo info(target);
    return number < 2 ? target : info.path() + u'/' + numberedFileName(info.fileName(), number);
}

} // namespace

Outcome Job::Private::cancel() { return end(JobEvent::Cancel, {}); }

Outcome Job::Private::complete()
{
    const Outcome answer = nextState(record.state, JobEvent::Complete, record.facts()).outcome;
    if (!succeeded(answer))
        return answer;
    if (const Outcome published = publishAll(); !succeeded(published))
        return published;
    QSet<int> finished;
    for (int i = 0; i < record.progress.size(); ++i) {
        if (record.progress.at(i).safe)
            finished.insert(i);
    }
    return end(JobEvent::Complete, finished);
}

Outcome Job::Private::end(JobEvent event, const QSet<int> &finished)
{
    const Outcome answer = nextState(record.state, event, record.facts()).outcome;
    if (!succeeded(answer))
        return answer;
    JobStore::Batch batch(host.store, JobStore::Batch::Durability::Power);
    const std::optional<Ending> ending = beginEnd(event, QDateTime::currentMSecsSinceEpoch(), finished);
    if (!saveEnd(*ending, true) || !batch.commit()) {
        undoEnd(*ending);
        host.storeFailed();
        return Outcome::NotSaved;
    }
    host.ledger.note(handOver(*ending));
    finishEnd(*ending);
    return answer;
}

std::optional<Job::Private::Ending> Job::Private::beginEnd(JobEvent event, qint64 atMsSinceEpoch,
                                                           const QSet<int> &finished, const JobError &why)
{
    const Transition next = nextState(record.state, event, record.facts());
    if (!succeeded(next.outcome))
        return std::nullopt;
    countActiveTime();
    const bool isStored = !isBehind && unsaved.isEmpty() && savedActiveMs == record.activeMs && !why.isSet();
    const Ending before{finished,       record.state,   record.error,         record.changedAt,
                        record.endedAt, record.retryAt, record.transferredAt, record.notifyOwed,
                        isStored};
    isEnding = true;
    enter(record, next.state, atMsSinceEpoch);
    if (why.isSet())
        record.error = why;
    return before;
}

/// The intent and every debt it makes are one durable step: after it the clean-up happens, whatever else does.
bool Job::Private::saveEnd(const Ending &ending, bool withState)
{
    return (!withState || write(record)) && host.ledger.doomAll(record.id, ending.finished);
}

void Job::Private::undoEnd(const Ending &ending)
{
    record.state = ending.state;
    record.error = ending.error;
    record.changedAt = ending.changedAt;
    record.endedAt = ending.endedAt;
    record.retryAt = ending.retryAt;
    record.transferredAt = ending.transferredAt;
    record.notifyOwed = ending.notifyOwed;
    for (int file = 0; file < record.progress.size(); ++file)
        unsaved.insert(file); // what the store has of it may be older
    isBehind = true;
    isEnding = false;
    host.ledger.undoDoomAll(record.id);
}

/// A kill before this is made good by JobQueue::restore().
QList<ReceiptLine> Job::Private::handOver(const Ending &ending)
{
    host.ledger.handOver(record.id, ending.finished);
    return record.state == JobState::Cancelled ? keptThings() : QList<ReceiptLine>();
}

void Job::Private::finishEnd(const Ending &ending)
{
    countedUntil = -1;
    if (record.error.isSet() && record.error != ending.error)
        log(LogEvent::Failure, u"%1 %2"_s.arg(errorName(record.error.kind), record.error.file));
    log(LogEvent::State, u"%1 -> %2"_s.arg(stateName(ending.state), stateName(record.state)));
    tellState(record.state, ending.state);
    if (hasAttempts())
        stop(Transfer::StopFor::Discarding);
    else
        release();
    host.rescheduled(q);
    isEnding = false;
}

/// The end was durable before the names were: after a power cut a file may have its old one again.
void Job::Private::renameAgain()
{
    for (int i = 0; i < record.progress.size(); ++i) {
        const std::optional<Leftover> part = record.progress.at(i).published ? partOf(i) : std::nullopt;
        const auto there = part ? identityOf(part->where) : std::nullopt;
        const FileIdentity ours = part ? FileIdentity::fromJson(part->facts) : FileIdentity();
        if (there && ours.isValid() && isStillFile(part->where, ours, *there))
            std::ignore = renameNoReplace(part->where, record.progress.at(i).path);
    }
}

void Job::Private::handOverAll()
{
    if (!host.ledger.hasOpen(record.id))
        return;
    renameAgain();
    QSet<int> all;
    for (int i = 0; i < record.progress.size(); ++i)
        all.insert(i);
    host.ledger.handOver(record.id, all);
}

void Job::Private::release() { host.ledger.release(record.id); }

QList<ReceiptLine> Job::Private::keptThings() const
{
    QList<ReceiptLine> lines;
    const bool upload = record.spec.direction == Direction::Upload;
    const QList<Leftover> debts = host.ledger.openOf(record.id);
    for (int i = 0; i < record.spec.files.size(); ++i) {
        const QString path = upload ? record.spec.files.at(i).local : record.progress.at(i).path;
        int error = 0;
        const bool isOurs = !upload && record.progress.at(i).published;
        const bool isThere = !path.isEmpty() && !isOurs && identityOf(path, &error) && error == 0;
        if (isThere) // nothing is claimed that was not seen
            lines.append(kept(ReceiptSubject::UserFile, path, QFileInfo(path).size(),
                              ReceiptProof::NotCreatedByFerry));
        const bool isOwed = std::any_of(debts.begin(), debts.end(), [i](const Leftover &debt) {
            return debt.fileIndex == i && !isLocal(debt.kind);
        });
        // As BITS has it: a finished upload stays. Where the session is the file (tus), it is still owed.
        if (upload && record.progress.at(i).safe && !isOwed)
            lines.append(kept(ReceiptSubject::RemoteFile, record.spec.files.at(i).remote.toString(),
                              record.progress.at(i).total, ReceiptProof::FinishedBefore));
    }
    return lines;
}

ReceiptLine Job::Private::kept(ReceiptSubject subject, const QString &where, qint64 bytes,
                               ReceiptProof proof) const
{
    ReceiptLine line;
    line.job = record.id;
    line.subject = subject;
    line.where = where;
    line.bytes = bytes;
    line.action = ReceiptAction::Kept;
    line.proof = proof;
    line.at = QDateTime::currentMSecsSinceEpoch();
    return line;
}

/// The names are chosen and saved for all before the first file gets one: a job may have thousands.
Outcome Job::Private::publishAll()
{
    QList<int> due;
    QSet<QString> named; // by this job: none of its files takes the place of another
    for (int i = 0; i < record.progress.size(); ++i) {
        if (record.progress.at(i).published)
            named.insert(record.progress.at(i).path);
        const bool cameHere =
            record.spec.direction == Direction::Download || !record.spec.files.at(i).replyTo.isEmpty();
        if (cameHere && record.progress.at(i).safe && !record.progress.at(i).published)
            due.append(i);
    }
    if (due.size() > 1) {
        QSet<QString> taken = named;
        for (const int index : std::as_const(due))
            foreseeName(index, taken);
        save();
    }
    host.ledger.writeNow(); // which files are ours, should we be killed between a rename and its record
    JobError error;
    QSet<QString> folders;
    for (const int index : std::as_const(due)) {
        error = publish(index, named);
        if (error.isSet())
            break;
        folders.insert(QFileInfo(record.progress.at(index).path).path());
    }
    for (const QString &folder : std::as_const(folders)) // a name may be lost in a power cut until then
        host.context.disk.syncDirectory(folder, q, {});
    return error.isSet() ? notPublished(error) : Outcome::Ok;
}

Outcome Job::Private::notPublished(const JobError &error)
{
    record.error = error;
    log(LogEvent::Failure, u"%1 %2: %3"_s.arg(errorName(error.kind), error.file, error.detail));
    save();
    tellDetails();
    return Outcome::FileNotPublished;
}

/// The same as publish() will find, unless somebody is faster.
void Job::Private::foreseeName(int index, QSet<QString> &taken)
{
    const std::optional<Leftover> part = partOf(index);
    if (!part || !identityOf(part->where)) // then it may have its name already
        return;
    const QString wished = part->facts.value("target"_L1).toString();
    int number = 1;
    while (mayNumber() && number < MaximumNumberedNames && !isFree(wished, number, taken))
        ++number;
    taken.insert(record.progress[index].path = numbered(wished, number));
    unsaved.insert(index);
}

std::optional<Leftover> Job::Private::partOf(int index) const
{
    for (const Leftover &leftover : host.ledger.leftoversOf(record.id, index)) {
        if (leftover.kind == LeftoverKind::PartFile && !PartMove::isCopy(leftover))
            return leftover;
    }
    return std::nullopt;
}

/// Its name is on disk before the file has it, so that a kill in between can be told apart.
bool Job::Private::saveName(int index, const QString &path)
{
    QString &known = record.progress[index].path;
    if (known == path && !unsaved.contains(index))
        return true;
    known = path;
    unsaved.insert(index);
    return save();
}

bool Job::Private::mayNumber() const { return record.spec.onCollision != OnCollision::Fail; }

/// What may be replaced, is under the name that was wished for only.
bool Job::Private::isFree(const QString &wished, int number, const QSet<QString> &taken) const
{
    const QString target = numbered(wished, number);
    const bool mayReplace = number == 1 && record.spec.onCollision != OnCollision::FreeName;
    return !taken.contains(target) && (mayReplace || !identityOf(target));
}

JobError Job::Private::publish(int index, QSet<QString> &taken)
{
    FileProgress &file = record.progress[index];
    dropCopiesOf(index);
    const std::optional<Leftover> part = partOf(index);
    if (!part)
        return {ErrorKind::PartFileLost, 0, file.path, u"no part file is recorded"_s};
    const QString wished = part->facts.value("target"_L1).toString();
    const auto there = identityOf(part->where);
    if (!there)
        return takePublished(index, *part);
    if (!isStillFile(part->where, FileIdentity::fromJson(part->facts), *there))
        return {ErrorKind::PartFileLost, 0, part->where, u"another file has its name"_s};
    for (int number = 1; number <= (mayNumber() ? MaximumNumberedNames : 1); ++number) {
        const QString target = numbered(wished, number);
        if (mayNumber() && !isFree(wished, number, taken))
            continue;
        if (!saveName(index, target))
            return {ErrorKind::StoreFailed, 0, target, {}};
        const bool replace = record.spec.onCollision == OnCollision::Overwrite && number == 1;
        const int error =
            replace ? renameReplacing(part->where, target) : renameNoReplace(part->where, target);
        if (error == EEXIST && mayNumber())
            continue; // somebody else was faster
        if (error != 0)
            return {kindOfPublishError(error), 0, target, Posix::textOf(error)};
        file.published = true;
        taken.insert(target);
        unsaved.insert(index);
        log(LogEvent::Published, target);
        if (number > 1)
            note(Notice::NameTaken);
        return {};
    }
    return {ErrorKind::TargetExists, 0, wished, u"no free name"_s};
}

/// Killed between the rename and its record: the file that has the name is ours if it is the same file.
JobError Job::Private::takePublished(int index, const Leftover &part)
{
    FileProgress &file = record.progress[index];
    const FileIdentity ours = FileIdentity::fromJson(part.facts);
    const auto there = identityOf(file.path);
    if (!there || !ours.isValid() || !isStillFile(file.path, ours, *there))
        return {ErrorKind::PartFileLost, 0, part.where, u"the part file is gone"_s};
    file.published = true;
    unsaved.insert(index);
    return {};
}

} // namespace Ferry
