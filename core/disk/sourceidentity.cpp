#include "core/disk/sourceidentity.h"

#include "core/disk/posix.h"

#include <QCryptographicHash>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 EndSize = 64LL * 1024;

/// False on an error and at an early end: the file is being cut.
bool addRange(QCryptographicHash &hash, int descriptor, qint64 from, qint64 to)
{
    QByteArray block(to - from, Qt::Uninitialized);
    qint64 done = 0;
    while (done < block.size()) {
        const ssize_t count = Posix::retried([&] {
            return ::pread(descriptor, block.data() + done, size_t(block.size() - done), from + done);
        });
        if (count <= 0)
            return false;
        done += count;
    }
    hash.addData(block);
    return true;
}

/// Null on an error.
QByteArray hashEnds(int descriptor, qint64 size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 headEnd = std::min(size, EndSize);
    const qint64 tailStart = std::max(headEnd, size - EndSize);
    if (!addRange(hash, descriptor, 0, headEnd) || !addRange(hash, descriptor, tailStart, size))
        return {};
    return hash.result().toHex();
}

} // namespace

SourceIdentity SourceIdentity::of(const FileHandle &handle)
{
    struct stat info = {};
    if (::fstat(handle.descriptor(), &info) == -1)
        return {};
    SourceIdentity identity;
    identity.ends = hashEnds(handle.descriptor(), info.st_size);
    if (identity.ends.isEmpty())
        return {};
    identity.size = info.st_size;
    identity.modifiedNs = qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
    identity.file = {info.st_dev, info.st_ino};
    return identity;
}

SourceIdentity SourceIdentity::fromJson(const QJsonObject &json)
{
    SourceIdentity identity;
    identity.size = json["size"_L1].toInteger(-1);
    identity.modifiedNs = json["modifiedNs"_L1].toString().toLongLong();
    identity.file = {json["device"_L1].toString().toULongLong(), json["inode"_L1].toString().toULongLong()};
    identity.ends = json["ends"_L1].toString().toLatin1();
    return identity;
}

QJsonObject SourceIdentity::toJson() const
{
    // As text, what may be more than 53 bits: not every reader of JSON keeps them as a number.
    return {
        {u"size"_s, size},
        {u"modifiedNs"_s, QString::number(modifiedNs)},
        {u"device"_s, QString::number(file.device)},
        {u"inode"_s, QString::number(file.inode)},
        {u"ends"_s, QString::fromLatin1(ends)},
    };
}

bool operator==(const SourceIdentity &a, const SourceIdentity &b)
{
    return a.size == b.size && a.modifiedNs == b.modifiedNs && a.file.inode == b.file.inode &&
           a.ends == b.ends;
}

} // namespace Ferry
