#include "core/transfer/downloadfile.h"

#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/disk/posix.h"
#include "core/rules/filename.h"

#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumPartNames = 100;

constexpr auto MountFact = "mount"_L1;

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
            return {kindOfOpenError(error), 0, leftover.where, Posix::textOf(error)};
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
    return {kindOfOpenError(error), 0, QFileInfo(target).path(), Posix::textOf(error)};
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
        return {kindOfOpenError(made.error), 0, QFileInfo(target).path(), Posix::textOf(made.error)};
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
        return {ErrorKind::DiskFailed, 0, m_leftover.where, Posix::textOf(error)};
    note(m_plan);
    return {};
}

} // namespace Ferry
