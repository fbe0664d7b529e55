#include "core/cleanup/sameleftover.h"

#include "core/disk/filehandle.h"

#include <QUrl>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameFile(const Leftover &a, const Leftover &b)
{
    const FileIdentity file = FileIdentity::fromJson(a.facts);
    return a.where == b.where || (file.isValid() && file == FileIdentity::fromJson(b.facts));
}

bool isSameObject(const Leftover &a, const Leftover &b)
{
    const auto agree = [&](QLatin1StringView fact) { return a.facts.value(fact) == b.facts.value(fact); };
    return agree("bucket"_L1) && agree("key"_L1);
}

bool isSameUpload(const Leftover &a, const Leftover &b)
{
    const auto isPut = [](const Leftover &leftover) { return leftover.facts.value("put"_L1).toBool(); };
    const QString idA = a.facts.value("uploadId"_L1).toString();
    const QString idB = b.facts.value("uploadId"_L1).toString();
    if (!idA.isEmpty() && !idB.isEmpty())
        return idA == idB;
    // One that was asked for, and whose id is still on its way, may be any of its object's.
    return isPut(a) == isPut(b) && isSameObject(a, b);
}

/// The last segment of its path, decoded.
QString nameIn(const QString &where)
{
    return QUrl(where).adjusted(QUrl::StripTrailingSlash).fileName(QUrl::FullyDecoded);
}

} // namespace

bool isSameLeftover(const Leftover &a, const Leftover &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case LeftoverKind::PartFile: return isSameFile(a, b);
    case LeftoverKind::S3Upload: return isSameUpload(a, b);
    case LeftoverKind::ChunkDirectory:
    case LeftoverKind::DavTemporary: return a.where == b.where || nameIn(a.where) == nameIn(b.where);
    default: return a.where == b.where;
    }
}

} // namespace Ferry
