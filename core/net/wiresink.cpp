#include "core/net/wiresink.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 KeptBytes = 16LL * 1024;
/// Reading a little of what nobody wants is cheaper than a new connection.
constexpr qint64 DrainedBytes = 1024LL * 1024;
constexpr qint64 WriteBackStep = 8LL * 1024 * 1024;
} // namespace

void WireSink::accept(FileHandle::Ptr target, qint64 offset, qint64 limit)
{
    if (m_mode != Mode::Undecided)
        return;
    m_mode = Mode::File;
    m_target = std::move(target);
    m_offset = offset;
    m_limit = limit;
}

void WireSink::discard()
{
    if (m_mode == Mode::Undecided)
        m_mode = Mode::Nowhere;
}

WireSink::Verdict WireSink::take(QByteArrayView bytes)
{
    switch (m_mode) {
    case Mode::Undecided: return Verdict::Undecided;
    case Mode::File: return store(bytes);
    case Mode::Nowhere: return keep(bytes);
    }
    return Verdict::Failed;
}

WireSink::Verdict WireSink::keep(QByteArrayView bytes)
{
    m_received += bytes.size();
    const qint64 room = KeptBytes - m_kept.size();
    if (room > 0)
        m_kept += bytes.first(qMin<qsizetype>(room, bytes.size()));
    return m_received > DrainedBytes ? Verdict::Enough : Verdict::Taken;
}

WireSink::Verdict WireSink::store(QByteArrayView bytes)
{
    m_received += bytes.size();
    const qint64 room = m_limit < 0 ? bytes.size() : m_limit - m_written;
    const bool tooMany = bytes.size() > room;
    if (!writeAll(tooMany ? bytes.first(room) : bytes))
        return Verdict::Failed;
    if (tooMany)
        return fail(NetFailure::Protocol, 0, u"more than the %1 bytes expected"_s.arg(m_limit));
    if (m_written - m_writtenBack >= WriteBackStep)
        startWriteBack();
    return Verdict::Taken;
}

bool WireSink::writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::pwrite(m_target->descriptor(), bytes.data(),
                                       static_cast<size_t>(bytes.size()), m_offset + m_written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const int error = count < 0 ? errno : ENOSPC;
            const bool full = error == ENOSPC || error == EDQUOT;
            fail(full ? NetFailure::DiskFull : NetFailure::DiskFailed, error,
                 u"writing at %1: %2"_s.arg(m_offset + m_written).arg(qt_error_string(error)));
            return false;
        }
        m_written += count;
        bytes = bytes.sliced(count);
    }
    return true;
}

/// The fsync at the end then finds little left to do.
void WireSink::startWriteBack()
{
#ifdef SYNC_FILE_RANGE_WRITE
    ::sync_file_range(m_target->descriptor(), m_offset + m_writtenBack, m_written - m_writtenBack,
                      SYNC_FILE_RANGE_WRITE);
#endif
    m_writtenBack = m_written;
}

WireSink::Verdict WireSink::fail(NetFailure failure, int systemError, const QString &detail)
{
    m_failure = failure;
    m_systemError = systemError;
    m_detail = detail;
    return Verdict::Failed;
}

} // namespace Ferry
