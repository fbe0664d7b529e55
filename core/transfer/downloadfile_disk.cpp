// What a part file asks of the disk: to be safe, to have room, to be whole.

#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/disk/posix.h"
#include "core/transfer/downloadfile.h"

#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 CheckpointMs = 1'000;

} // namespace

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
    return error == 0 ? JobError() : JobError{ErrorKind::DiskFailed, 0, where, Posix::textOf(error)};
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
            done(error == 0 ? JobError() : JobError{kind, 0, m_leftover.where, Posix::textOf(error)});
        }));
}

} // namespace Ferry
