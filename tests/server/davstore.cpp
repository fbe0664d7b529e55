#include "tests/server/davstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr QDir::Filters Everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
constexpr int MostChunks = 10'000;

QByteArray etagOf(const struct stat &file)
{
    const QList<QByteArray> parts{QByteArray::number(qint64(file.st_ino), 16),
                                  QByteArray::number(qint64(file.st_size), 16),
                                  QByteArray::number(qint64(file.st_mtim.tv_sec), 16),
                                  QByteArray::number(qint64(file.st_mtim.tv_nsec), 16)};
    return '"' + parts.join('-') + '"';
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

bool isChunkName(const QString &name)
{
    const bool digits = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    const int number = name.toInt();
    return digits && number >= 1 && number <= MostChunks;
}

bool DavPlace::isFutureFile() const { return isChunk() && name.section(u'/', 1) == ".file"_L1; }

DavStore::DavStore(const QString &directory)
    : m_directory(directory)
{
    for (const QString &folder : {u"files"_s, u"uploads"_s, u"behind"_s, u"arriving"_s})
        QDir().mkpath(path(folder));
}

QString DavStore::diskPath(const DavPlace &place) const
{
    const QString area = place.area == DavPlace::Area::Files ? u"files"_s : u"uploads"_s;
    return path(place.isRoot() ? area : area + u'/' + place.name);
}

DavEntry DavStore::entry(const DavPlace &place) const
{
    struct stat file {
    };
    if (place.area == DavPlace::Area::None ||
        ::stat(QFile::encodeName(diskPath(place)).constData(), &file) != 0)
        return {};
    DavEntry entry;
    entry.exists = true;
    entry.isFolder = S_ISDIR(file.st_mode);
    entry.size = entry.isFolder ? 0 : qint64(file.st_size);
    entry.etag = etagOf(file);
    entry.modified = QDateTime::fromSecsSinceEpoch(file.st_mtim.tv_sec, Qt::UTC);
    return entry;
}

bool DavStore::parentExists(const DavPlace &place) const
{
    return QFileInfo(QFileInfo(diskPath(place)).path()).isDir();
}

QStringList DavStore::children(const DavPlace &folder) const
{
    return QDir(diskPath(folder)).entryList(Everything, QDir::Name);
}

QString DavStore::newArrival() { return path(u"arriving/"_s + QString::number(++m_arrivals)); }

int DavStore::arrivals() const
{
    return static_cast<int>(QDir(path(u"arriving"_s)).entryList(Everything).size());
}

bool DavStore::land(const QString &arrival, const DavPlace &place)
{
    // Qt's rename never replaces.
    return std::rename(QFile::encodeName(arrival).constData(),
                       QFile::encodeName(diskPath(place)).constData()) == 0;
}

bool DavStore::makeFolder(const DavPlace &place) { return QDir().mkdir(diskPath(place)); }

bool DavStore::remove(const DavPlace &place)
{
    const QString path = diskPath(place);
    if (place.isUpload())
        m_destinations.remove(place.name);
    return QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
}

bool DavStore::move(const DavPlace &from, const DavPlace &to)
{
    if (entry(to).exists && (entry(to).isFolder || entry(from).isFolder) && !remove(to))
        return false;
    return land(diskPath(from), to);
}

qint64 DavStore::bytes() const { return bytesBelow(path(u"files"_s)) + bytesBelow(path(u"uploads"_s)); }

QStringList DavStore::chunks(const QString &upload) const
{
    QStringList names = children({DavPlace::Area::Uploads, upload});
    names.removeIf([](const QString &name) { return !isChunkName(name); });
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    return names;
}

QString DavStore::chunkPath(const QString &upload, const QString &chunk) const
{
    return diskPath({DavPlace::Area::Uploads, upload + u'/' + chunk});
}

void DavStore::strand(const QString &upload)
{
    QFile rest(path(u"behind/"_s + upload));
    if (!rest.open(QIODevice::WriteOnly))
        qWarning("what stays behind could not be written");
}

QStringList DavStore::stranded() const { return QDir(path(u"behind"_s)).entryList(Everything, QDir::Name); }

QString DavStore::assemble(const QStringList &paths)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    const QString name = newArrival();
    QFile whole(name);
    bool done = whole.open(QIODevice::WriteOnly);
    for (const QString &path : paths) {
        QFile part(path);
        done = done && part.open(QIODevice::ReadOnly);
        while (done && !part.atEnd()) {
            const QByteArray piece = part.read(pieceSize);
            done = !piece.isEmpty() && whole.write(piece) == piece.size();
        }
    }
    if (done && whole.flush())
        return name;
    whole.remove();
    return {};
}

QStringList DavStore::everything() const
{
    const QDir root(path(u"files"_s));
    QStringList names;
    QDirIterator entries(root.path(), Everything, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString name = root.relativeFilePath(entries.next());
        names.append(entries.fileInfo().isDir() ? name + u'/' : name);
    }
    names.sort();
    return names;
}

} // namespace Ferry::TestServer
