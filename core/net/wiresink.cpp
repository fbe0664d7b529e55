#include "core/net/wiresink.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
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

void WireSink::accept(FileHandle::Ptr target, const WireSpan &span)
{
    if (m_mode != Mode::Undecided)
        return;
    m_mode = Mode::File;
    m_target = std::move(target);
    m_span = span;
}

void WireSink::discard()
{
    if (m_mode == Mode::Undecided)
        m_mode = Mode::Nowhere;
}

void WireSink::hold(qint64 length)
{
    if (m_mode != Mode::Undecided)
        return;
    m_mode = Mode::Memory;
    m_kept.reserve(length);
}

bool WireSink::shorten(qint64 limit)
{
    if (m_mode == Mode::File && (m_span.limit < 0 || limit < m_span.limit))
        m_enough = limit;
    return hasEnough();
}

bool WireSink::hasEnough() const { return m_enough >= 0 && m_written >= m_enough && !isComparing(); }

WireSink::Verdict WireSink::take(QByteArrayView bytes)
{
    switch (m_mode) {
    case Mode::Undecided: return Verdict::Undecided;
    case Mode::File: return store(bytes);
    case Mode::Nowhere: return keep(bytes);
    case Mode::Memory:
        m_received += bytes.size();
        m_kept += bytes;
        return Verdict::Taken;
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
    if (isComparing()) {
        const qint64 old = qMin<qint64>(m_span.overlap - m_compared, bytes.size());
        if (!compare(bytes.first(old)))
            return Verdict::Failed;
        bytes = bytes.sliced(old);
    }
    const qint64 limit = m_enough >= 0 ? m_enough : m_span.limit;
    const qint64 room = limit < 0 ? bytes.size() : qMax<qint64>(0, limit - m_written);
    const bool tooMany = bytes.size() > room;
    if (!writeAll(tooMany ? bytes.first(room) : bytes))
        return Verdict::Failed;
    if (hasEnough())
        return Verdict::Enough;
    if (tooMany)
        return fail(NetFailure::Protocol, 0, u"more than the %1 bytes expected"_s.arg(limit));
    if (m_written - m_writtenBack >= WriteBackStep)
        startWriteBack();
    return Verdict::Taken;
}

bool WireSink::compare(QByteArrayView bytes)
{
    const qint64 from = m_span.offset - m_span.overlap + m_compared;
    QByteArray there(bytes.size(), Qt::Uninitialized);
    if (!readAll(there, from))
        return false;
    if (there != bytes) {
        const auto differing = std::mismatch(bytes.cbegin(), bytes.cend(), there.cbegin()).first;
        fail(NetFailure::Mismatch, 0, u"differs from byte %1 on"_s.arg(from + (differing - bytes.cbegin())));
        return false;
    }
    m_compared += bytes.size();
    return true;
}

bool WireSink::readAll(QByteArray &bytes, qint64 from)
{
    for (qint64 done = 0; done < bytes.size();) {
        const ssize_t count = ::pread(m_target->descriptor(), bytes.data() + done,
                                      static_cast<size_t>(bytes.size() - done), from + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const int error = count < 0 ? errno : 0;
            fail(NetFailure::DiskFailed, error,
                 u"reading at %1: %2"_s.arg(from + done)
                     .arg(error != 0 ? qt_error_string(error) : u"the file is shorter"_s));
            return false;
        }
        done += count;
    }
    return true;
}

bool WireSink::writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::pwrite(m_target->descriptor(), bytes.data(),
                                       static_cast<size_t>(bytes.size()), m_span.offset + m_written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const int error = count < 0 ? errno : ENOSPC;
            fail(writeFailureFor(error), error,
                 u"writing at %1: %2"_s.arg(m_span.offset + m_written).arg(qt_error_string(error)));
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
    ::sync_file_range(m_target->descriptor(), m_span.offset + m_writtenBack, m_written - m_writtenBack,
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
