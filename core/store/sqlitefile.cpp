#include "core/store/sqlitefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr std::array Companions = {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

QString suspectName(const QString &path) { return path + "-suspect"_L1; }

bool anyExists(const QString &path)
{
    return std::any_of(Companions.begin(), Companions.end(),
                       [&](QLatin1StringView suffix) { return QFileInfo::exists(path + suffix); });
}

QString freeName(const QString &path)
{
    const QString stem =
        path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem;
    for (int number = 2; anyExists(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

} // namespace

QString SqliteFile::refusal(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return u"the folder %1 does not exist"_s.arg(folder.filePath());
    if (!folder.isWritable())
        return u"the folder %1 may not be written to"_s.arg(folder.filePath());
    const QFileInfo file(path);
    if (file.isDir())
        return u"%1 is a folder"_s.arg(path);
    if (file.exists() && !file.isWritable())
        return u"%1 may not be written to"_s.arg(path);
    return {};
}

void SqliteFile::createPrivately(const QString &path)
{
    // Failing, it leaves the reason to SQLite, which is to open the file next.
    QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

QString SqliteFile::moveAside(const QString &path)
{
    QString aside = freeName(path);
    for (const QLatin1StringView suffix : Companions) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return {};
    }
    return aside;
}

void SqliteFile::markSuspect(const QString &path) { createPrivately(suspectName(path)); }

bool SqliteFile::isSuspect(const QString &path) { return QFileInfo::exists(suspectName(path)); }

void SqliteFile::clearSuspicion(const QString &path) { QFile::remove(suspectName(path)); }

} // namespace Ferry
