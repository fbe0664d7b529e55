#include "core/disk/volume.h"

#include "core/disk/partfile.h"
#include "core/disk/posix.h"

#include <QFileInfo>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>

namespace Ferry
{

using namespace Posix;
using namespace Qt::StringLiterals;

namespace
{

/// FAT keeps a file's size in 32 bits. exFAT, which has its own number, does not.
constexpr qint64 LargestOnFat = (1LL << 32) - 1;

} // namespace

QString mountPointOf(const QString &path)
{
    QString place = QFileInfo(path).canonicalFilePath();
    while (!place.isEmpty() && !isMountPoint(place))
        place = QFileInfo(place).path();
    return place;
}

bool isMountPoint(const QString &mountPoint)
{
    if (mountPoint == u"/"_s)
        return true;
    const auto here = identityOf(mountPoint);
    const auto above = identityOf(QFileInfo(mountPoint).path());
    return here && above && here->isValid() && here->device != above->device;
}

Volume volumeOf(const QString &path)
{
    const QByteArray name = nativePath(path);
    struct stat info = {};
    struct statvfs room = {};
    struct statfs kind = {};
    if (errorOf([&] { return ::stat(name.constData(), &info); }) != 0 ||
        errorOf([&] { return ::statvfs(name.constData(), &room); }) != 0 ||
        errorOf([&] { return ::statfs(name.constData(), &kind); }) != 0)
        return {};
    Volume volume;
    volume.device = info.st_dev;
    volume.free = qint64(room.f_bavail) * qint64(room.f_frsize);
    volume.largestFile = kind.f_type == MSDOS_SUPER_MAGIC ? LargestOnFat : -1;
    volume.isReadOnly = (room.f_flag & ST_RDONLY) != 0;
    return volume;
}

} // namespace Ferry
