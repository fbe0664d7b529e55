#include "core/transfer/downloadfile.h"

#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/rules/filename.h"

#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 CheckpointMs = 1'000;
constexpr int MaximumPartNames = 100;

constexpr auto SafeFact = "safe"_L1;
constexpr auto PresentFact = "present"_L1;
constexpr auto MountFact = "mount"_L1;
constexpr auto MismatchFact = "mismatch"_L1;
constexpr auto StrongFact = "strong"_L1;
constexpr auto ToldFact = "told"_L1;

QJsonArray toJson(const QList<Checksum> &checksums)
{
    QJsonArray json;
    for (const Checksum &checksum : checksums)
        json.append(QJsonArray{checksum.algorithmName(), checksum.hex()});
    return json;
}

QList<Checksum> checksumsFromJson(const QJsonArray &json)
{
    QList<Checksum> checksums;
    for (const QJsonValue &one : json) {
        if (const auto found = parseChecksum(one[0].toString() + u':' + one[1].toString()))
            checksums.append(*found);
    }
    return checksums;
}

/// Older versions did not say it: an ETag was.
bool isStrongIn(const QJsonObject &facts, const Validator &validator)
{
    const QByteArray proof = validator.ifRange();
    return facts.value(StrongFact).toBool(!proof.isEmpty() && proof == validator.etag);
}

QString textOf(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

/// As it is recorded; by older versions only the bytes from the start were.
SegmentPlan planOf(const QJsonObject &facts, qint64 length)
{
    if (facts.contains(PresentFact))
        return SegmentPlan::fromJson(length, facts.value(PresentFact).toArray());
    const auto safe = static_cast<qint64>(facts.value(SafeFact).toDouble());
    return SegmentPlan::fromJson(length, {QJsonArray{u"0"_s, QString::number(safe)}});
}

} // namespace

DownloadFile::DownloadFile(const TransferContext &context, const TransferTask &task)
    : m_context(context)
    , m_task(task)
{
}

ErrorKind DownloadFile::kindOfOpenError(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return ErrorKind::DirectoryMissing;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorKind::DirectoryNotWritable;
    case ENOSPC:
    case EDQUOT: return ErrorKind::DiskFull;
    case ENAMETOOLONG: return ErrorKind::NameTooLong;
    default: return ErrorKind::DiskFailed;
    }
}

bool DownloadFile::isFolderThere(const Leftover &leftover)
{
    const QString mountPoint = leftover.facts.value(MountFact).toString();
    return QFileInfo(QFileInfo(leftover.where).path()).isDir() &&
           (mountPoint.isEmpty() || isMountPoint(mountPoint));
}

QList<ByteSpan> DownloadFile::presentIn(const Leftover &part)
{
    return planOf(part.facts, Endless).present();
}

JobError DownloadFile::find(const QList<Leftover> &recorded)
{
    for (const Leftover &leftover : recorded) {
        if (leftover.kind != LeftoverKind::PartFile)
            continue;
        int error = 0;
        const Finding finding = openKnown(leftover, error);
        if (finding == Finding::Ours)
            return {};
        if (finding == Finding::Unreachable) // the bytes may come back, so the record stays
            return {kindOfOpenError(error), 0, leftover.where, textOf(error)};
        if (finding == Finding::NotThere && m_foreseen.id == 0 && isUnmade(leftover)) {
            m_foreseen = leftover;
            continue;
        }
        if (leftover.stage == LeftoverStage::Present)
            emit noticed(Notice::PartFileReplaced);
        if (finding == Finding::NotThere)
            m_context.book.forget(leftover.id); // proved; a new one may get its name, and even its inode
        else
            m_context.book.doom(leftover.id);
    }
    return {};
}

DownloadFile::Finding DownloadFile::openKnown(const Leftover &leftover, int &error)
{
    const auto opened = FileHandle::openForAppending(leftover.where);
    error = opened.error;
    switch (error) {
    case 0: break;
    case ENOENT:
    case ENOTDIR:
        // Deleted together with its folder, or on a medium that is not there now.
        return isFolderThere(leftover) ? Finding::NotThere : Finding::Unreachable;
    case ELOOP:
    case EISDIR:
    case EINVAL:
    case ENXIO: return Finding::NotOurs;
    default: return Finding::Unreachable;
    }
    if (!isStillFile(leftover.where, FileIdentity::fromJson(leftover.facts), opened.handle->identity()))
        return Finding::NotOurs;
    adopt(leftover, opened.handle);
    return Finding::Ours;
}

void DownloadFile::adopt(const Leftover &leftover, const FileHandle::Ptr &file)
{
    m_file = file;
    m_leftover = leftover;
    m_leftover.stage = LeftoverStage::Present;
    m_leftover.neverConfirmed = false;
    m_file->identity().writeTo(m_leftover.facts);
    readVersion(leftover.facts);
    m_target = leftover.facts.value("target"_L1).toString();
    // The link may have been replaced since: what is there came from the old one.
    const QString url = leftover.facts.value("url"_L1).toString();
    m_from = QUrl(leftover.facts.value("from"_L1).toString(url));
    m_leftover.facts.insert("url"_L1, m_task.file.remote.toString());
    m_plan = planOf(leftover.facts, Endless);
    m_noted = m_plan.received();
    if (m_plan.present().isEmpty() || m_file->size() >= m_plan.present().last().end)
        return;
    forgetBytes(); // cut behind our back: what is not there cannot be resumed
    m_noted = 0;
    emit noticed(Notice::PartFileReplaced);
}

/// It has been recorded for this folder, and nobody came to make it.
bool DownloadFile::isUnmade(const Leftover &leftover) const
{
    return leftover.stage == LeftoverStage::Intended &&
           QFileInfo(leftover.where).path() == m_task.file.folder();
}

void DownloadFile::foresee(const TransferContext &context, const QList<TransferTask> &tasks)
{
    QHash<QString, QString> mountPoints; // by folder
    QList<Leftover> parts;
    for (const TransferTask &task : tasks) {
        if (!task.leftovers.isEmpty())
            continue;
        const QFileInfo target(targetFor(task.file, {}, task.file.remote));
        const QString folder = target.path();
        if (!mountPoints.contains(folder))
            mountPoints.insert(folder, mountPointOf(folder));
        const QString name = partFileName(target.fileName(), task.job, task.fileIndex);
        Leftover part = Transfer::newLeftover(task, LeftoverKind::PartFile, folder + u'/' + name);
        part.facts.insert(MountFact, mountPoints.value(folder));
        parts.append(part);
    }
    std::ignore = context.book.foresee(parts); // else each is recorded when it is made
}

QString DownloadFile::targetFor(const FileSpec &file, const HeaderList &headers, const QUrl &url)
{
    if (file.nameGiven)
        return file.local;
    QString name = fileNameFromContentDisposition(headerValue(headers, "Content-Disposition"));
    if (name.isEmpty())
        name = fileNameFromUrl(url);
    return file.local + u'/' + safeFileName(name);
}

/// Looked for before it is recorded: what is recorded and has no identity yet counts as ours.
QString DownloadFile::freePartPath(const TransferTask &task, const QString &target)
{
    const QFileInfo info(target);
    QString path;
    for (int number = 1; number <= MaximumPartNames; ++number) {
        const QString name = number == 1 ? info.fileName() : numberedFileName(info.fileName(), number);
        path = info.path() + u'/' + partFileName(name, task.job, task.fileIndex);
        const auto taken = identityOf(path);
        if (!taken || !taken->isValid())
            break;
    }
    return path;
}

JobError DownloadFile::make(const HeaderList &headers, const QUrl &url)
{
    const QString target = targetFor(m_task.file, headers, url);
    if (isOpen()) {
        describe(target);
        return {};
    }
    if (m_foreseen.id == 0)
        return makeRecorded(target);
    const int error = makeForeseen(target);
    if (error == EEXIST) {
        m_context.book.forget(std::exchange(m_foreseen, {}).id);
        return makeRecorded(target);
    }
    if (error == 0)
        return {};
    return {kindOfOpenError(error), 0, QFileInfo(target).path(), textOf(error)};
}

int DownloadFile::makeForeseen(const QString &target)
{
    const auto made = FileHandle::createNew(m_foreseen.where);
    if (!made.handle)
        return made.error;
    m_leftover = std::exchange(m_foreseen, {});
    m_file = made.handle;
    describe(target);
    return 0;
}

JobError DownloadFile::makeRecorded(const QString &target)
{
    const QString path = freePartPath(m_task, target);
    m_leftover = Transfer::newLeftover(m_task, LeftoverKind::PartFile, path);
    m_leftover.facts = factsFor(target, mountPointOf(QFileInfo(target).path()));
    if (!m_context.book.record(m_leftover)) {
        m_leftover.id = 0;
        return {ErrorKind::StoreFailed, 0, path, u"the part file could not be recorded"_s};
    }
    const auto made = FileHandle::createNew(path);
    if (!made.handle) {
        m_context.book.forget(m_leftover.id);
        m_leftover = {};
        return {kindOfOpenError(made.error), 0, QFileInfo(target).path(), textOf(made.error)};
    }
    m_file = made.handle;
    describe(target);
    return {};
}

QJsonObject DownloadFile::factsFor(const QString &target, const QString &mountPoint) const
{
    QJsonObject facts;
    facts.insert(MountFact, mountPoint);
    writeVersion(facts);
    facts.insert("url"_L1, m_task.file.remote.toString());
    facts.insert("from"_L1, m_from.toString(QUrl::FullyEncoded));
    facts.insert("target"_L1, target);
    return facts;
}

/// Of the file that is open, and may be known by its foreseen record only.
void DownloadFile::describe(const QString &target)
{
    m_target = target;
    m_leftover.facts = factsFor(target, m_leftover.facts.value(MountFact).toString());
    m_leftover.stage = LeftoverStage::Present;
    m_leftover.neverConfirmed = false;
    m_file->identity().writeTo(m_leftover.facts);
    m_context.book.updateSoon(m_leftover); // without an identity it counts as ours
}

void DownloadFile::setVersion(const Validator &validator, const QUrl &from, bool isStrong)
{
    m_validator = validator;
    m_from = from;
    m_isStrong = isStrong;
    ++m_version;
}

void DownloadFile::setLength(qint64 length)
{
    m_plan = SegmentPlan::fromJson(length < 0 ? Endless : length, m_plan.toJson());
}

JobError DownloadFile::startOver()
{
    m_plan = SegmentPlan(Endless);
    ++m_version; // what the disk is still asked for belongs to the one before
    if (!m_file)
        return {};
    if (const int error = m_file->truncate(0); error != 0)
        return {ErrorKind::DiskFailed, 0, m_leftover.where, textOf(error)};
    note(m_plan);
    return {};
}

template <typename Answer>
std::function<void(Answer)> DownloadFile::answered(std::function<void(Answer)> take)
{
    ++m_diskCalls;
    return [this, take = std::move(take)](Answer answer) {
        --m_diskCalls;
        take(answer);
        if (m_diskCalls == 0)
            emit idle();
    };
}

void DownloadFile::checkpoint(bool isWorthIt)
{
    if (!m_sinceCheckpoint.isValid())
        m_sinceCheckpoint.start();
    if (!isWorthIt || m_diskCalls > 0 || m_sinceCheckpoint.elapsed() < CheckpointMs)
        return;
    m_sinceCheckpoint.restart();
    m_claim.update(m_plan.received());
    m_context.disk.sync(m_file, this, answered<int>([this, plan = m_plan, version = m_version](int error) {
                            if (error == 0 && version == m_version)
                                note(plan);
                        }));
}

void DownloadFile::settle(bool isWorthIt, const std::function<void()> &done)
{
    if (!m_file || !isWorthIt || m_plan.received() <= m_noted) {
        done();
        return;
    }
    m_context.disk.sync(m_file, this,
                        answered<int>([this, plan = m_plan, version = m_version, done](int error) {
                            if (error == 0 && version == m_version)
                                note(plan);
                            done();
                        }));
}

void DownloadFile::note(const SegmentPlan &safe)
{
    if (m_leftover.id == 0)
        return;
    QJsonObject &facts = m_leftover.facts;
    facts.remove(MismatchFact);
    writeVersion(facts);
    facts.insert("from"_L1, m_from.toString(QUrl::FullyEncoded));
    facts.insert(SafeFact, static_cast<double>(safe.contiguous()));
    facts.insert(PresentFact, safe.toJson());
    m_leftover.bytes = m_noted = safe.received();
    if (m_noted > 0)
        m_context.book.updateSoon(m_leftover);
    else
        m_context.book.update(m_leftover); // another version comes: the old one's bytes must not be believed
}

void DownloadFile::writeVersion(QJsonObject &facts) const
{
    for (const auto stale : {"etag"_L1, "lastModified"_L1, "length"_L1, ToldFact})
        facts.remove(stale);
    const QJsonObject validator = m_validator.toJson();
    for (auto it = validator.begin(); it != validator.end(); ++it)
        facts.insert(it.key(), it.value());
    facts.insert(StrongFact, m_isStrong);
    if (!m_told.isEmpty())
        facts.insert(ToldFact, toJson(m_told));
}

void DownloadFile::readVersion(const QJsonObject &facts)
{
    m_validator = Validator::fromJson(facts);
    m_isStrong = isStrongIn(facts, m_validator);
    m_told = checksumsFromJson(facts.value(ToldFact).toArray());
}

ConnectionView DownloadFile::connectionOf(const Leftover &part)
{
    ConnectionView view;
    if (part.kind != LeftoverKind::PartFile)
        return view;
    view.validator = Validator::fromJson(part.facts);
    view.isProof = isStrongIn(part.facts, view.validator) && !view.validator.ifRange().isEmpty();
    view.told = checksumsFromJson(part.facts.value(ToldFact).toArray());
    return view;
}

void DownloadFile::noteMismatch()
{
    m_leftover.facts.insert(MismatchFact, true);
    m_context.book.update(m_leftover);
}

bool DownloadFile::hasMismatch() const { return m_leftover.facts.value(MismatchFact).toBool(); }

void DownloadFile::reserve(const std::function<void(const JobError &)> &done)
{
    const qint64 whole = length();
    if (whole < 0 || whole == m_claimed) {
        done({});
        return;
    }
    const DiskThread::Growth growth{m_file, {}, {}, m_plan.received(), whole};
    m_claim.release();
    m_claimed = whole;
    const auto take = [this, whole, done](const SpaceBook::Finding &finding) {
        const JobError problem = SpaceBook::problemOf(finding, whole, m_leftover.where);
        if (!problem.isSet()) {
            preallocate(done);
            return;
        }
        m_claim.release();
        m_claimed = -1;
        done(problem);
    };
    m_claim = m_context.space.claim(folder(), growth, this, answered<const SpaceBook::Finding &>(take));
}

void DownloadFile::preallocate(const std::function<void(const JobError &)> &done)
{
    m_context.disk.preallocate(m_file, m_plan.length(), this, answered<int>([this, done](int error) {
                                   done(error == 0
                                            ? JobError()
                                            : Transfer::errorFor(writeFailureFor(error), error,
                                                                 m_leftover.where, u"preallocation"_s));
                               }));
}

QString DownloadFile::folder() const { return QFileInfo(m_leftover.where).path(); }

/// Whether what was written is still there under its name.
JobError DownloadFile::problemAtEnd() const
{
    const QString &where = m_leftover.where;
    const auto found = identityOf(where);
    if (!found || !isStillFile(where, m_file->identity(), *found)) {
        return {isFolderThere(m_leftover) ? ErrorKind::PartFileLost : ErrorKind::DirectoryMissing, 0, where,
                u"another file has its name, or none"_s};
    }
    const qint64 size = m_file->size();
    const qint64 whole = m_plan.length();
    if (size < whole)
        return {ErrorKind::PartFileLost, 0, where, u"%1 of %2 bytes are there"_s.arg(size).arg(whole)};
    const int error = size > whole ? m_file->truncate(whole) : 0;
    return error == 0 ? JobError() : JobError{ErrorKind::DiskFailed, 0, where, textOf(error)};
}

void DownloadFile::finish(const std::function<void(const JobError &)> &done)
{
    if (const JobError problem = problemAtEnd(); problem.isSet()) {
        forgetBytes();
        note(m_plan);
        done(problem);
        return;
    }
    const QString directory = QFileInfo(m_leftover.where).path();
    m_context.disk.syncWithDirectory(
        m_file, directory, this, answered<int>([this, done](int error) {
            if (error == 0)
                note(m_plan);
            const bool isMissing = error == ENOENT || error == ENOTDIR;
            const ErrorKind kind = isMissing ? ErrorKind::DirectoryMissing : kindOfOpenError(error);
            done(error == 0 ? JobError() : JobError{kind, 0, m_leftover.where, textOf(error)});
        }));
}

} // namespace Ferry
