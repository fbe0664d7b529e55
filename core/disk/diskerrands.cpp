#include "core/disk/diskerrands.h"

#include "core/disk/posix.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace Ferry
{

namespace
{

constexpr qint64 Piece = 256LL * 1024; // after which it sees that it is cancelled
constexpr qint64 SliceOfDigest = 4 * 1024LL * 1024;
/// Synced after each: what the disk has not got by the end, everybody would wait for.
constexpr qint64 SliceOfCopy = 32 * 1024LL * 1024;

qint64 readAt(const FileHandle &file, QByteArray &buffer, qint64 bytes, qint64 offset)
{
    return Posix::retried(
        [&] { return ::pread(file.descriptor(), buffer.data(), static_cast<size_t>(bytes), offset); });
}

} // namespace

std::optional<DiskThread::DigestErrand::Result>
DiskThread::DigestErrand::takeNext(const std::atomic_bool &isLeaving)
{
    QByteArray buffer(std::min(end - offset, Piece), Qt::Uninitialized);
    for (const qint64 pause = offset + SliceOfDigest; offset < end && offset < pause;) {
        if (*isCancelled || isLeaving)
            return Result{{}, ECANCELED};
        const qint64 got = readAt(*file, buffer, std::min(end - offset, Piece), offset);
        if (got <= 0)
            return Result{{}, got == 0 ? EIO : errno};
        for (Digester &hash : hashes)
            hash.add(QByteArrayView(buffer).first(got));
        offset += got;
    }
    if (offset < end)
        return std::nullopt;
    Result result;
    for (Digester &hash : hashes)
        result.raw.append(hash.result());
    return result;
}

DiskThread::CopyResult DiskThread::CopyErrand::copyPiece(ByteSpan &span, QByteArray &buffer) const
{
    const qint64 got = readAt(*from, buffer, std::min(span.size(), Piece), span.first);
    if (got <= 0)
        return {got == 0 ? EIO : errno, true};
    span.first += got;
    return {to->write(span.first - got, QByteArrayView(buffer).first(got)), false};
}

std::optional<DiskThread::CopyResult> DiskThread::CopyErrand::takeNext(const std::atomic_bool &isLeaving)
{
    QByteArray buffer(Piece, Qt::Uninitialized);
    for (qint64 copied = 0; !spans.isEmpty() && copied < SliceOfCopy;) {
        if (*isCancelled || isLeaving)
            return CopyResult{ECANCELED, false};
        const qint64 before = spans.first().first;
        if (const CopyResult piece = copyPiece(spans.first(), buffer); piece.error != 0)
            return piece;
        copied += spans.first().first - before;
        if (spans.first().isEmpty())
            spans.removeFirst();
    }
    const int error = Posix::errorOf([&] { return ::fdatasync(to->descriptor()); });
    if (error == 0 && !spans.isEmpty())
        return std::nullopt;
    return CopyResult{error, false};
}

} // namespace Ferry
