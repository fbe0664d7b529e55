#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/rules/filename.h"
#include "core/transfer/httpdownload.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

/// The part file of a download: found again, made, emptied, made durable.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 CheckpointMs = 1'000;
constexpr int MaximumPartNames = 100;

ErrorKind kindOfOpenError(int error)
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

QString textOf(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

} // namespace

bool HttpDownload::findPartFile()
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind != LeftoverKind::PartFile)
            continue;
        int error = 0;
        const Finding finding = openKnown(leftover, error);
        if (finding == Finding::Ours)
            return true;
        if (finding == Finding::Unreachable) { // the bytes may come back, so the record stays
            fail({kindOfOpenError(error), 0, leftover.where, textOf(error)});
            return false;
        }
        if (leftover.stage == LeftoverStage::Present)
            emit noticed(Notice::PartFileReplaced);
        if (finding == Finding::NotThere)
            context().book.forget(leftover.id); // proved; a new one may get its name, and even its inode
        else
            context().book.doom(leftover.id);
    }
    return true;
}

HttpDownload::Finding HttpDownload::openKnown(const Leftover &leftover, int &error)
{
    const auto opened = FileHandle::openForAppending(leftover.where);
    error = opened.error;
    switch (error) {
    case 0: break;
    case ENOENT:
    case ENOTDIR:
        // Deleted together with its folder, or on a medium that is not there now.
        return QFileInfo(QFileInfo(leftover.where).path()).isDir() ? Finding::NotThere : Finding::Unreachable;
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

void HttpDownload::adopt(const Leftover &leftover, const FileHandle::Ptr &file)
{
    m_file = file;
    m_leftover = leftover;
    m_leftover.stage = LeftoverStage::Present;
    m_leftover.neverConfirmed = false;
    m_file->identity().writeTo(m_leftover.facts);
    m_leftover.facts.insert("url"_L1, task().file.remote.toString()); // it may have been replaced
    m_validator = Validator::fromJson(leftover.facts);
    m_progress.path = leftover.facts.value("target"_L1).toString();
    if (m_file->size() >= static_cast<qint64>(leftover.facts.value("safe"_L1).toDouble()))
        return;
    m_leftover.facts.insert("safe"_L1, 0); // cut behind our back: what is not there cannot be resumed
    emit noticed(Notice::PartFileReplaced);
}

QString HttpDownload::targetFor(const WireHead &head) const
{
    const FileSpec &file = task().file;
    if (file.nameGiven)
        return file.local;
    QString name = fileNameFromContentDisposition(headerValue(head.headers, "Content-Disposition"));
    if (name.isEmpty())
        name = fileNameFromUrl(m_url);
    return file.local + u'/' + safeFileName(name);
}

/// Looked for before it is recorded: what is recorded and has no identity yet counts as ours.
QString HttpDownload::freePartPath(const QString &target) const
{
    const QFileInfo info(target);
    QString path;
    for (int number = 1; number <= MaximumPartNames; ++number) {
        const QString name = number == 1 ? info.fileName() : numberedFileName(info.fileName(), number);
        path = info.path() + u'/' + partFileName(name, task().job, task().fileIndex);
        const auto taken = identityOf(path);
        if (!taken || !taken->isValid())
            break;
    }
    return path;
}

bool HttpDownload::makePartFile(const WireHead &head)
{
    const QString target = targetFor(head);
    const QString path = freePartPath(target);
    m_leftover = newLeftover(LeftoverKind::PartFile, path);
    m_leftover.facts = m_validator.toJson();
    m_leftover.facts.insert("url"_L1, task().file.remote.toString());
    m_leftover.facts.insert("target"_L1, target);
    if (!context().book.record(m_leftover)) {
        m_leftover.id = 0;
        fail({ErrorKind::StoreFailed, 0, path, u"the part file could not be recorded"_s});
        return false;
    }
    const auto made = FileHandle::createNew(path);
    if (!made.handle) {
        dropPartFile();
        fail({kindOfOpenError(made.error), 0, QFileInfo(target).path(), textOf(made.error)});
        return false;
    }
    m_file = made.handle;
    m_progress.path = target;
    m_leftover.stage = LeftoverStage::Present;
    m_leftover.neverConfirmed = false;
    m_file->identity().writeTo(m_leftover.facts);
    context().book.update(m_leftover);
    return true;
}

void HttpDownload::dropPartFile()
{
    context().book.forget(m_leftover.id);
    m_leftover = {};
    m_file.reset();
}

bool HttpDownload::startOver(Notice notice)
{
    m_inFile = 0;
    if (!m_file)
        return true;
    if (const int error = m_file->truncate(0); error != 0) {
        fail({ErrorKind::DiskFailed, 0, m_leftover.where, textOf(error)});
        return false;
    }
    noteSafe(0);
    m_progress.transferred = 0;
    if (notice != Notice::None)
        emit noticed(notice);
    return true;
}

void HttpDownload::checkpoint()
{
    // What cannot be resumed needs no resume point.
    if (m_diskCalls > 0 || m_sinceCheckpoint.elapsed() < CheckpointMs || !m_validator.allowsResume())
        return;
    ++m_diskCalls;
    m_sinceCheckpoint.restart();
    context().disk.sync(m_file, this, [this, bytes = m_inFile](int error) {
        if (error == 0)
            noteSafe(bytes);
        takeDiskAnswer();
    });
}

void HttpDownload::takeDiskAnswer()
{
    --m_diskCalls;
    if (m_endsWhenDiskAnswered)
        end();
}

void HttpDownload::noteSafe(qint64 bytes)
{
    if (m_leftover.id == 0)
        return;
    for (const auto stale : {"etag"_L1, "lastModified"_L1, "length"_L1})
        m_leftover.facts.remove(stale);
    const QJsonObject validator = m_validator.toJson();
    for (auto it = validator.begin(); it != validator.end(); ++it)
        m_leftover.facts.insert(it.key(), it.value());
    m_leftover.facts.insert("safe"_L1, static_cast<double>(bytes));
    m_leftover.bytes = bytes;
    context().book.update(m_leftover);
}

/// Whether what was written is still there under its name.
JobError HttpDownload::problemAtEnd() const
{
    const QString &path = m_leftover.where;
    const auto found = identityOf(path);
    if (!found || !isStillFile(path, m_file->identity(), *found)) {
        const bool folderIsThere = QFileInfo(QFileInfo(path).path()).isDir();
        return {folderIsThere ? ErrorKind::PartFileLost : ErrorKind::DirectoryMissing, 0, path,
                u"another file has its name, or none"_s};
    }
    const qint64 size = m_file->size();
    if (size < m_inFile)
        return {ErrorKind::PartFileLost, 0, path, u"%1 of %2 bytes are there"_s.arg(size).arg(m_inFile)};
    const int error = size > m_inFile ? m_file->truncate(m_inFile) : 0;
    return error == 0 ? JobError() : JobError{ErrorKind::DiskFailed, 0, path, textOf(error)};
}

void HttpDownload::finishFile()
{
    if (const JobError problem = problemAtEnd(); problem.isSet()) {
        m_inFile = 0;
        noteSafe(0);
        fail(problem);
        return;
    }
    m_phase = Phase::Finishing;
    const QString directory = QFileInfo(m_leftover.where).path();
    context().disk.syncWithDirectory(m_file, directory, this, [this](int error) { takeFinished(error); });
}

void HttpDownload::takeFinished(int error)
{
    if (error == 0) {
        noteSafe(m_inFile);
        m_progress.safe = true;
        emit progressed(m_progress);
        m_phase = Phase::Ended;
        m_file.reset();
        emit succeeded();
        emit drained();
        return;
    }
    const bool isMissing = error == ENOENT || error == ENOTDIR;
    m_error = {isMissing ? ErrorKind::DirectoryMissing : kindOfOpenError(error), 0, m_leftover.where,
               textOf(error)};
    report();
}

} // namespace Ferry
