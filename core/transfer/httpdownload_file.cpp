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

void HttpDownload::findPartFile()
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind != LeftoverKind::PartFile)
            continue;
        if (openKnown(leftover))
            return;
        context().book.doom(leftover.id); // not there, or not ours any more: the ledger finds out which
        if (leftover.stage == LeftoverStage::Present)
            emit noticed(Notice::PartFileReplaced);
    }
}

bool HttpDownload::openKnown(const Leftover &leftover)
{
    const auto opened = FileHandle::openForAppending(leftover.where);
    if (!opened.handle)
        return false;
    const FileIdentity expected = FileIdentity::fromJson(leftover.facts);
    if (expected.isValid() && !(expected == opened.handle->identity()))
        return false;
    m_file = opened.handle;
    m_leftover = leftover;
    m_validator = Validator::fromJson(leftover.facts);
    m_progress.path = leftover.facts.value("target"_L1).toString();
    // A link replaced by the user, or a file cut behind our back: what is not there cannot be resumed.
    if (m_file->size() < static_cast<qint64>(leftover.facts.value("safe"_L1).toDouble()))
        m_leftover.facts.insert("safe"_L1, 0);
    return true;
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

bool HttpDownload::makePartFile(const WireHead &head)
{
    const QString target = targetFor(head);
    const QFileInfo info(target);
    const QString path = info.path() + u'/' + partFileName(info.fileName(), task().job, task().fileIndex);
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
        fail({kindOfOpenError(made.error), 0, info.path(), textOf(made.error)});
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
    if (m_syncing || m_sinceCheckpoint.elapsed() < CheckpointMs || !m_validator.allowsResume())
        return;
    m_syncing = true;
    m_sinceCheckpoint.restart();
    context().disk.sync(m_file, this, [this, bytes = m_progress.transferred](int error) {
        m_syncing = false;
        if (error == 0)
            noteSafe(bytes);
    });
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

void HttpDownload::finishFile()
{
    m_phase = Phase::Finishing;
    const QString directory = QFileInfo(m_leftover.where).path();
    context().disk.syncWithDirectory(m_file, directory, this, [this](int error) {
        m_file.reset();
        m_phase = Phase::Ended;
        if (error == 0) {
            noteSafe(m_progress.transferred);
            m_progress.safe = true;
            emit progressed(m_progress);
            emit succeeded();
        } else if (!m_stopping) {
            const bool full = error == ENOSPC || error == EDQUOT;
            emit failed(
                {full ? ErrorKind::DiskFull : ErrorKind::DiskFailed, 0, m_leftover.where, textOf(error)}, 0);
        }
        emit drained();
    });
}

} // namespace Ferry
