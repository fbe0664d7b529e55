#include "tests/server/s3handler.h"

#include "tests/server/byterange.h"
#include "tests/server/s3body.h"

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr int mostParts = 10'000;
constexpr qsizetype longestSmallBody = 4 * 1024 * 1024;

S3Error noSuchUpload()
{
    return {404, "NoSuchUpload", u"The upload does not exist; it may have been aborted or completed."_s};
}

} // namespace

/// An object or a part. The upload is looked up before the body, for it may be aborted while that arrives.
class S3Handler::PutExchange final : public Exchange
{
public:
    PutExchange(const std::shared_ptr<S3Handler> &handler, const S3Request &request)
        : m_handler(handler)
        , m_request(request)
        , m_upload(handler->uploadOf(request))
        , m_incoming(handler->m_store.newIncomingPath(request.bucket), !request.isUnsigned())
    {
    }

    bool write(QByteArrayView bytes) override { return m_incoming.write(bytes); }

    Answer finish() override
    {
        const S3Received body = m_incoming.close();
        if (const auto error = m_incoming.mismatch(m_request))
            return m_handler->failed(*error, m_request);
        return m_handler->stamped(m_handler->stored(m_request, m_upload, body));
    }

    qint64 uploadRate() const override { return m_handler->m_options.bytesPerSecond; }

private:
    const std::shared_ptr<S3Handler> m_handler; // the exchange may outlive the server's use of it
    const S3Request m_request;
    const std::optional<S3Upload> m_upload;
    S3Incoming m_incoming;
};

/// Everything else; the body, if there is one, is XML.
class S3Handler::SmallExchange final : public Exchange
{
public:
    SmallExchange(const std::shared_ptr<S3Handler> &handler, const S3Request &request)
        : m_handler(handler)
        , m_request(request)
    {
    }

    bool write(QByteArrayView bytes) override
    {
        m_body += bytes;
        return m_body.size() <= longestSmallBody;
    }

    Answer finish() override
    {
        if (const auto error = s3BodyMismatch(m_request, m_body))
            return m_handler->failed(*error, m_request);
        return m_handler->stamped(m_handler->act(m_request, m_body));
    }

private:
    const std::shared_ptr<S3Handler> m_handler;
    const S3Request m_request;
    QByteArray m_body;
};

S3Handler::S3Handler(const S3Options &options)
    : m_options(options)
    , m_store(options.directory, options.buckets)
    , m_switches(options.switches)
{
}

void S3Handler::change(const std::function<void(S3Switches &)> &edit)
{
    const std::scoped_lock lock(m_mutex);
    edit(m_switches);
}

S3Switches S3Handler::switches() const
{
    const std::scoped_lock lock(m_mutex);
    return m_switches;
}

bool S3Handler::take(int S3Switches::*counter)
{
    const std::scoped_lock lock(m_mutex);
    int &left = m_switches.*counter;
    if (left == 0)
        return false;
    left -= left > 0 ? 1 : 0;
    return true;
}

QDateTime S3Handler::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(switches().clockOffsetSeconds);
}

std::unique_ptr<Exchange> S3Handler::open(const RequestHead &head)
{
    const S3Request request = S3Request::resolve(head, m_store.buckets());
    if (const std::optional<S3Error> error = refusal(request))
        return std::make_unique<RefusedExchange>(failed(*error, request));
    if (head.method != "PUT")
        return std::make_unique<SmallExchange>(shared_from_this(), request);
    if (const std::optional<S3Error> error = putRefusal(request))
        return std::make_unique<RefusedExchange>(failed(*error, request));
    return std::make_unique<PutExchange>(shared_from_this(), request);
}

std::optional<S3Error> S3Handler::refusal(const S3Request &request) const
{
    if (const auto error = checkS3Signature(request.head, m_options.credentials, now()))
        return error;
    if (request.head.header("x-amz-content-sha256").startsWith("STREAMING-") || request.bucket.isEmpty())
        return S3Error{501, "NotImplemented", u"This is not implemented here."_s};
    if (request.isUnsigned() && !switches().allowUnsignedPayload)
        return S3Error{403, "AccessDenied", u"The payload has to be signed."_s};
    if (!m_store.buckets().contains(request.bucket))
        return S3Error{404,
                       "NoSuchBucket",
                       u"The specified bucket does not exist."_s,
                       {{u"BucketName"_s, request.bucket}}};
    return std::nullopt;
}

/// What can be said about a PUT before its body.
std::optional<S3Error> S3Handler::putRefusal(const S3Request &request) const
{
    if (request.key.isEmpty() || request.head.isChunked())
        return S3Error{501, "NotImplemented", u"This is not implemented here."_s};
    if (request.head.contentLength() < 0)
        return S3Error{411, "MissingContentLength", u"Content-Length is needed."_s};
    if (switches().wantsMd5 && request.head.header("Content-MD5").isEmpty())
        return S3Error{
            400, "InvalidRequest",
            u"Content-MD5 OR x-amz-checksum- HTTP header is required for Put requests with Object Lock "
            "parameters"_s};
    if (!request.has("uploadId") && !request.has("partNumber"))
        return conditionRefusal(request);
    const int number = request.text("partNumber").toInt();
    if (number < 1 || number > mostParts)
        return S3Error{400, "InvalidArgument", u"Part numbers are from 1 to 10000."_s};
    return uploadOf(request) ? std::nullopt : std::optional(noSuchUpload());
}

std::optional<S3Error> S3Handler::conditionRefusal(const S3Request &request) const
{
    const S3Conditions conditions = switches().conditions;
    if (request.head.header("If-None-Match") != "*" || conditions == S3Conditions::Ignored)
        return std::nullopt;
    if (conditions == S3Conditions::Refused)
        return S3Error{501, "NotImplemented",
                       u"A header you provided implies functionality that is not implemented."_s};
    return m_store.object(request.bucket, request.key)
               ? std::optional(S3Error{412, "PreconditionFailed",
                                       u"At least one of the pre-conditions you specified did not hold"_s})
               : std::nullopt;
}

Answer S3Handler::act(const S3Request &request, const QByteArray &body)
{
    const QByteArray &method = request.head.method;
    if (request.key.isEmpty())
        return onBucket(request);
    if (method == "POST" && request.has("uploads"))
        return createUpload(request);
    if (method == "POST" && request.has("uploadId"))
        return completeUpload(request, body);
    if (method == "GET" && request.has("uploadId"))
        return listParts(request);
    if (method == "DELETE" && request.has("uploadId"))
        return abortUpload(request);
    if (method == "GET" || method == "HEAD")
        return readObject(request);
    if (method == "DELETE")
        return removeObject(request);
    return failed({405, "MethodNotAllowed", u"That method is not allowed on this resource."_s}, request);
}

Answer S3Handler::stored(const S3Request &request, const std::optional<S3Upload> &upload,
                         const S3Received &body)
{
    if (upload)
        return partStored(request, *upload, body);
    if (const auto error = conditionRefusal(request)) // one that came while this body did
        return failed(*error, request);
    const std::optional<S3Object> object = m_store.putObject(request.bucket, request.key, body);
    if (!object)
        return failed({500, "InternalError", u"The storage cannot be written."_s}, request);
    return Answer::text(200, {}, {{"ETag"_ba, object->etag}});
}

/// Some servers store a part whose upload was aborted while it arrived, and say 200.
Answer S3Handler::partStored(const S3Request &request, const S3Upload &upload, const S3Received &body)
{
    if (!uploadOf(request) && !switches().latePartStays)
        return failed(noSuchUpload(), request);
    S3Upload target = upload;
    if (!uploadOf(request))
        target.parts.clear(); // their files went with the abort
    const auto part = m_store.putPart(target, request.text("partNumber").toInt(), body, now());
    if (!part)
        return failed({500, "InternalError", u"The storage cannot be written."_s}, request);
    return Answer::text(200, {}, {{"ETag"_ba, part->etag}});
}

std::optional<S3Upload> S3Handler::uploadOf(const S3Request &request) const
{
    const std::optional<S3Upload> upload = m_store.upload(request.bucket, request.text("uploadId"));
    return upload && upload->key == request.key ? upload : std::nullopt;
}

Answer S3Handler::failed(const S3Error &error, const S3Request &request) const
{
    return stamped(s3XmlAnswer(s3ErrorXml(error, request.path()), error.status));
}

Answer S3Handler::stamped(const Answer &answer) const
{
    Answer dated = answer;
    setHeader(dated.headers, "Date", httpDate(now()));
    setHeader(dated.headers, "Server", "ferry-testserver");
    return dated;
}

QList<S3Upload> S3Handler::uploads() const
{
    QList<S3Upload> all;
    const QStringList buckets = m_store.buckets();
    for (const QString &bucket : buckets)
        all += m_store.uploads(bucket);
    return all;
}

QByteArray S3Handler::objectData(const QString &bucket, const QString &key) const
{
    const std::optional<S3Object> object = m_store.object(bucket, key);
    return object ? S3FileContent(object->pieces).read(0, object->size) : QByteArray();
}

QString S3Handler::createForeignUpload(const QString &bucket, const QString &key, const QByteArray &firstPart)
{
    const std::optional<S3Upload> upload = m_store.createUpload(bucket, key, now(), true);
    if (!upload || firstPart.isEmpty())
        return upload ? upload->id : QString();
    S3Incoming incoming(m_store.newIncomingPath(bucket));
    const bool stored = incoming.write(firstPart) && m_store.putPart(*upload, 1, incoming.close(), now());
    return stored ? upload->id : QString();
}

} // namespace Ferry::TestServer
