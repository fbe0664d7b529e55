// Whole objects and buckets: reading and removing.

#include "tests/server/byterange.h"
#include "tests/server/s3body.h"
#include "tests/server/s3handler.h"

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

Answer S3Handler::onBucket(const S3Request &request)
{
    const QByteArray &method = request.head.method;
    if (method == "GET" && request.has("uploads"))
        return listUploads(request);
    if (method == "HEAD")
        return Answer::text(200, {}, {{"x-amz-bucket-region"_ba, m_options.credentials.region}});
    return failed({501, "NotImplemented", u"This is not implemented here."_s}, request);
}

Answer S3Handler::readObject(const S3Request &request) const
{
    const std::optional<S3Object> object = m_store.object(request.bucket, request.key);
    if (!object)
        return failed({404, "NoSuchKey", u"The specified key does not exist."_s, {{u"Key"_s, request.key}}},
                      request);
    Answer answer;
    answer.headers = {{"ETag"_ba, object->etag},
                      {"Last-Modified"_ba, httpDate(object->modified)},
                      {"Accept-Ranges"_ba, "bytes"_ba},
                      {"Content-Type"_ba, "application/octet-stream"_ba}};
    answer.content = std::make_shared<S3FileContent>(object->pieces);
    answer.length = object->size;
    if (!ifRangeHolds(request.head.header("If-Range"), object->etag, object->modified))
        return answer;
    const ByteRange range = ByteRange::parse(request.head.header("Range"), object->size);
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        return failed({416, "InvalidRange", u"The requested range is not satisfiable."_s}, request);
    if (range.kind == ByteRange::Kind::Part) {
        answer.status = 206;
        answer.offset = range.offset;
        answer.length = range.length;
        const QByteArray last = QByteArray::number(range.offset + range.length - 1);
        setHeader(answer.headers, "Content-Range",
                  "bytes " + QByteArray::number(range.offset) + '-' + last + '/' +
                      QByteArray::number(object->size));
    }
    return answer;
}

/// Also for a key that is not there.
Answer S3Handler::removeObject(const S3Request &request) const
{
    if (!m_store.removeObject(request.bucket, request.key))
        return failed({500, "InternalError", u"The file cannot be removed."_s}, request);
    return Answer::text(204);
}

} // namespace Ferry::TestServer
