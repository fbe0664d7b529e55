#include "core/disk/partfile.h"

#include "core/disk/posix.h"

#include <QFileInfo>

#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Ferry
{

using Posix::errorOf;
using Posix::nativePath;

namespace
{

/// File systems that number their inodes from memory, anew with each mount or even each look.
bool keepsInodes(const QString &path)
{
    constexpr decltype(statfs::f_type) ExFat = 0x2011BAB0;
    struct statfs info = {};
    if (errorOf([&] { return ::statfs(nativePath(path).constData(), &info); }) != 0)
        return true;
    return info.f_type != MSDOS_SUPER_MAGIC && info.f_type != ExFat && info.f_type != FUSE_SUPER_MAGIC;
}

int replaceError(mode_t mode)
{
    if (S_ISREG(mode))
        return 0;
    return S_ISDIR(mode) ? EISDIR : ELOOP;
}

/// Whether two paths of one file are one name, perhaps spelled in two ways ("a/../b", or without regard to
/// case).
bool isSameName(const QString &a, const QString &b, nlink_t names)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return names == 1 ||
           (first.fileName() == second.fileName() && first.canonicalFilePath() == second.canonicalFilePath());
}

} // namespace

int Detail::renameByPlaceholder(const QString &from, const QString &to)
{
    const QByteArray source = nativePath(from);
    const QByteArray target = nativePath(to);
    struct stat info = {};
    if (const int error = errorOf([&] { return ::lstat(source.constData(), &info); }); error != 0)
        return error;
    const FileHandle::Result placeholder = FileHandle::createNew(to);
    if (!placeholder.handle)
        return placeholder.error;
    const int error = errorOf([&] { return ::rename(source.constData(), target.constData()); });
    if (error != 0 && identityOf(to) == placeholder.handle->identity())
        ::unlink(target.constData());
    return error;
}

int Detail::renameByLink(const QString &from, const QString &to)
{
    const QByteArray source = nativePath(from);
    const QByteArray target = nativePath(to);
    const int linked = errorOf([&] { return ::link(source.constData(), target.constData()); });
    if (linked == EPERM || linked == EOPNOTSUPP || linked == ENOSYS || linked == EMLINK)
        return renameByPlaceholder(from, to);
    if (linked != 0)
        return linked;
    const int unlinked = errorOf([&] { return ::unlink(source.constData()); });
    if (unlinked != 0)
        ::unlink(target.constData()); // one name again, the one that the ledger knows
    return unlinked;
}

int renameNoReplace(const QString &from, const QString &to)
{
    const QByteArray source = nativePath(from);
    const QByteArray target = nativePath(to);
    const int error = errorOf([&] {
        return ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    });
    if (error == EINVAL || error == ENOSYS || error == EOPNOTSUPP)
        return Detail::renameByLink(from, to);
    return error;
}

int renameReplacing(const QString &from, const QString &to)
{
    const QByteArray source = nativePath(from);
    const QByteArray target = nativePath(to);
    struct stat info = {};
    const int error = errorOf([&] { return ::lstat(target.constData(), &info); });
    if (error != 0 && error != ENOENT)
        return error;
    if (error == 0) {
        if (const int refusal = replaceError(info.st_mode); refusal != 0)
            return refusal;
        // rename() does nothing for two names of one file, which would leave the first behind.
        if (identityOf(from) == FileIdentity{info.st_dev, info.st_ino})
            return isSameName(from, to, info.st_nlink)
                       ? 0
                       : errorOf([&] { return ::unlink(source.constData()); });
    }
    return errorOf([&] { return ::rename(source.constData(), target.constData()); });
}

std::optional<FileIdentity> identityOf(const QString &path, int *error)
{
    struct stat info = {};
    const int failed = errorOf([&] { return ::lstat(nativePath(path).constData(), &info); });
    if (error)
        *error = failed;
    if (failed == ENOENT || failed == ENOTDIR)
        return std::nullopt;
    return failed != 0 ? FileIdentity{} : FileIdentity{info.st_dev, info.st_ino};
}

bool isStillFile(const QString &path, FileIdentity stored, FileIdentity found)
{
    return !stored.isValid() || stored.inode == found.inode || !keepsInodes(path);
}

int checkWritableDirectory(const QString &directory)
{
    const QByteArray name = nativePath(directory);
    struct stat info = {};
    if (const int error = errorOf([&] { return ::stat(name.constData(), &info); }); error != 0)
        return error;
    if (!S_ISDIR(info.st_mode))
        return ENOTDIR;
    return errorOf([&] { return ::faccessat(AT_FDCWD, name.constData(), W_OK | X_OK, AT_EACCESS); });
}

int syncFolder(const QString &directory)
{
    const QByteArray name = nativePath(directory);
    const int descriptor =
        Posix::retried([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (descriptor == -1)
        return errno;
    const int error = errorOf([&] { return ::fsync(descriptor); });
    ::close(descriptor);
    // Some network and FUSE file systems cannot sync a folder; there is nothing more to be had from them.
    return error == EINVAL || error == EOPNOTSUPP || error == ENOSYS ? 0 : error;
}

} // namespace Ferry
