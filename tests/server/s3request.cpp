#include "tests/server/s3request.h"

namespace Ferry::TestServer
{

namespace
{

/// Not by QUrl: a key may contain "//", "." and "..".
QString decodedPath(const QByteArray &target)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(target.split('?').constFirst()));
}

} // namespace

S3Request S3Request::resolve(const RequestHead &head, const QStringList &buckets)
{
    S3Request request{head, {}, {}};
    const QString path = decodedPath(head.target).mid(1);
    const QString host = QString::fromLatin1(head.header("Host"));
    for (const QString &bucket : buckets) {
        if (host.startsWith(bucket + u'.')) {
            request.bucket = bucket;
            request.key = path;
            return request;
        }
    }
    const qsizetype slash = path.indexOf(u'/');
    request.bucket = slash < 0 ? path : path.left(slash);
    request.key = slash < 0 ? QString() : path.mid(slash + 1);
    return request;
}

std::optional<QByteArray> S3Request::query(const QByteArray &name) const
{
    const qsizetype mark = head.target.indexOf('?');
    if (mark < 0)
        return std::nullopt;
    const QList<QByteArray> pieces = head.target.mid(mark + 1).split('&');
    for (QByteArray piece : pieces) {
        piece.replace('+', "%20");
        const qsizetype equals = piece.indexOf('=');
        if (QByteArray::fromPercentEncoding(piece.split('=').constFirst()) == name)
            return equals < 0 ? QByteArray("") : QByteArray::fromPercentEncoding(piece.mid(equals + 1));
    }
    return std::nullopt;
}

QString S3Request::text(const QByteArray &name) const
{
    return QString::fromUtf8(query(name).value_or(QByteArray()));
}

} // namespace Ferry::TestServer
