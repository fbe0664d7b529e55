#pragma once

#include <QString>

namespace Ferry
{

/// The file system that a path is on, at the moment of asking. May take long where a server or a disk has gone
/// to sleep; any thread.
struct Volume {
    quint64 device = 0;      ///< 0: it cannot be asked, the rest says nothing
    qint64 free = -1;        ///< bytes that this user may still take; -1 unknown
    qint64 largestFile = -1; ///< bytes of a file; -1: no limit that anybody meets
    bool isReadOnly = false;
};

/// Of the folder or file @p path.
[[nodiscard]] Volume volumeOf(const QString &path);

/// Where the volume is mounted that the folder @p path is on; empty when that is not there.
[[nodiscard]] QString mountPointOf(const QString &path);
/// Whether something is still mounted at @p mountPoint, which mountPointOf() has answered once: the folder itself
/// stays when its volume goes. Device numbers say nothing, they are given anew.
[[nodiscard]] bool isMountPoint(const QString &mountPoint);

} // namespace Ferry
