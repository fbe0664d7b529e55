#pragma once

#include "core/disk/filehandle.h"

namespace Ferry
{

/// Moves @p from to @p to on the same file system without ever replacing something (renameat2
/// RENAME_NOREPLACE, else link and unlink). errno: EEXIST when the name is taken; 0 = done. Short; any
/// thread.
[[nodiscard]] int renameNoReplace(const QString &from, const QString &to);
/// The same, but an existing regular file is replaced atomically (EISDIR, ELOOP for anything else).
[[nodiscard]] int renameReplacing(const QString &from, const QString &to);

namespace Detail
{
/// What renameNoReplace() does where the file system lacks the flag, and where it lacks hard links as well
/// (FAT, some of FUSE). The last one leaves an empty @p to for a moment.
[[nodiscard]] int renameByLink(const QString &from, const QString &to);
[[nodiscard]] int renameByPlaceholder(const QString &from, const QString &to);
} // namespace Detail

/// lstat: nothing when there is no such name; an invalid identity when it cannot be asked (errno in @p
/// error).
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path, int *error = nullptr);
/// Whether @p found, which has the name @p path now, can be the file that was @p stored, perhaps before a
/// reboot: device numbers are given anew then (btrfs, NFS, LVM), and FAT, exFAT and FUSE give inodes anew
/// with each mount, so there only the name speaks. An invalid @p stored matches everything.
[[nodiscard]] bool isStillFile(const QString &path, FileIdentity stored, FileIdentity found);
/// 0 when @p directory exists and files can be made in it, else errno (ENOENT, ENOTDIR, EACCES, EROFS).
[[nodiscard]] int checkWritableDirectory(const QString &directory);
/// fsync of a folder: names in it are durable then. errno; may take long: for the disk thread.
[[nodiscard]] int syncFolder(const QString &directory);

} // namespace Ferry
