#pragma once

#include "core/disk/filehandle.h"

#include <QByteArray>
#include <QJsonObject>

namespace Ferry
{

/// What must stay the same of a file while it is uploaded in several goes: size, mtime (ns), inode, and a
/// SHA-256 of its first and last 64 KiB, which a file with its mtime set back does not keep if it was edited
/// there.
struct SourceIdentity {
    qint64 size = -1;
    qint64 modifiedNs = 0;
    FileIdentity file;
    QByteArray ends; ///< hex

    /// Reads it from an open file; size is -1 on an error of reading.
    [[nodiscard]] static SourceIdentity of(const FileHandle &handle);
    [[nodiscard]] static SourceIdentity fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    /// Device numbers are not compared: they change with a reboot (btrfs, NFS, LVM).
    friend bool operator==(const SourceIdentity &a, const SourceIdentity &b);
};

} // namespace Ferry
