#include "core/disk/filehandle.h"

#include "core/disk/posix.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Ferry
{

namespace
{

constexpr mode_t LikeAnyFile = 0666; // the umask takes from it what the user wants taken

int openFile(const QString &path, int flags)
{
    const QByteArray name = Posix::nativePath(path);
    return Posix::retried([&] { return ::open(name.constData(), flags | O_CLOEXEC, LikeAnyFile); });
}

/// 0 for a regular file, else what to answer.
int regularFileError(int descriptor)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) == -1)
        return errno;
    if (S_ISDIR(info.st_mode))
        return EISDIR;
    return S_ISREG(info.st_mode) ? 0 : EINVAL;
}

} // namespace

FileHandle::FileHandle(int descriptor)
    : m_descriptor(descriptor)
{
}

FileHandle::~FileHandle()
{
    // Not repeated after EINTR: Linux has closed it then, and the number may already be another thread's.
    ::close(m_descriptor);
}

FileHandle::Result FileHandle::createNew(const QString &path)
{
    const int descriptor = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (descriptor == -1)
        return {nullptr, errno};
    return {Ptr(new FileHandle(descriptor)), 0};
}

FileHandle::Result FileHandle::openExisting(const QString &path, int flags)
{
    // Without O_NONBLOCK a FIFO of that name would hold the caller until somebody writes to it.
    const int descriptor = openFile(path, flags | O_NONBLOCK);
    if (descriptor == -1)
        return {nullptr, errno};
    Ptr handle(new FileHandle(descriptor));
    if (const int error = regularFileError(descriptor); error != 0)
        return {nullptr, error};
    return {std::move(handle), 0};
}

FileHandle::Result FileHandle::openForAppending(const QString &path)
{
    return openExisting(path, O_RDWR | O_NOFOLLOW);
}

FileHandle::Result FileHandle::openForReading(const QString &path) { return openExisting(path, O_RDONLY); }

FileIdentity FileHandle::identity() const
{
    struct stat info = {};
    if (::fstat(m_descriptor, &info) == -1)
        return {};
    return {info.st_dev, info.st_ino};
}

qint64 FileHandle::size() const
{
    struct stat info = {};
    return ::fstat(m_descriptor, &info) == -1 ? -1 : qint64(info.st_size);
}

qint64 FileHandle::allocated() const
{
    struct stat info = {};
    return ::fstat(m_descriptor, &info) == -1 ? -1 : qint64(info.st_blocks) * StatBlock;
}

int FileHandle::write(qint64 offset, QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const auto count = Posix::retried(
            [&] { return ::pwrite(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), offset); });
        if (count <= 0)
            return count < 0 ? errno : ENOSPC;
        offset += count;
        bytes = bytes.sliced(count);
    }
    return 0;
}

int FileHandle::truncate(qint64 size)
{
    return Posix::errorOf([&] { return ::ftruncate(m_descriptor, size); });
}

} // namespace Ferry
