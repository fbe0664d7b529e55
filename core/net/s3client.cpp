#include "core/net/s3client.h"

#include "core/rules/contentrange.h"
#include "core/rules/retrypolicy.h"

#include <cstdlib>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 ToleratedSkewMs = 5LL * 60 * 1000;   // servers refuse at fifteen minutes
constexpr qsizetype ControlBodyLimit = 1024LL * 1024; // of ControlAnswer::body
constexpr qsizetype MostUploads = 1'000'000;          // a list that never ends is no list

/// S3's words for what an HTTP status alone does not tell.
ErrorKind kindFor(const QString &code)
{
    static const QHash<QString, ErrorKind> Kinds{
        {u"SignatureDoesNotMatch"_s, ErrorKind::Unauthorized},
        {u"InvalidAccessKeyId"_s, ErrorKind::Unauthorized},
        {u"InvalidToken"_s, ErrorKind::Unauthorized},
        {u"ExpiredToken"_s, ErrorKind::Unauthorized},
        {u"AccessDenied"_s, ErrorKind::Forbidden},
        {u"RequestTimeTooSkewed"_s, ErrorKind::ClockSkewed},
        {u"EntityTooLarge"_s, ErrorKind::TooLarge},
        {u"PreconditionFailed"_s, ErrorKind::TargetTaken},
        {u"NoSuchUpload"_s, ErrorKind::SessionGone},
        {u"BadDigest"_s, ErrorKind::ChecksumMismatch},
        {u"XAmzContentSHA256Mismatch"_s, ErrorKind::ChecksumMismatch},
        {u"QuotaExceeded"_s, ErrorKind::StorageFull},
        {u"XMinioStorageFull"_s, ErrorKind::StorageFull},
    };
    return Kinds.value(code, ErrorKind::None);
}

/// Qt takes a body that ends early for a whole one if the connection was closed in order.
bool isCut(const QByteArray &method, const ControlAnswer &answer)
{
    return method != "HEAD" && answer.status != 0 && answer.body.size() < ControlBodyLimit &&
           parseLength(headerValue(answer.headers, "Content-Length")).value_or(0) > answer.body.size();
}

ControlAnswer lost(const QByteArray &method, const ControlAnswer &answer)
{
    ControlAnswer result;
    result.failure = NetFailure::Lost;
    result.outcomeUnknown = method != "GET";
    result.detail = u"the answer (HTTP %1) ended early"_s.arg(answer.status);
    result.url = answer.url;
    return result;
}

/// Refused for a moment only, whatever the status: these come inside a 200 as well.
int statusFor(const QString &code, int status)
{
    if (code == "SlowDown"_L1 || code == "ServiceUnavailable"_L1)
        return 503;
    if (code == "InternalError"_L1)
        return 500;
    return code == "RequestTimeout"_L1 ? 408 : status;
}

} // namespace

S3Client::S3Client(S3::Address address, S3::Keys keys, const Access &access, Send send)
    : m_address(std::move(address))
    , m_keys(std::move(keys))
    , m_send(std::move(send))
{
    for (const auto &field : access.headers) {
        if (field.first.toLower().startsWith("x-amz-"))
            m_ownHeaders.append(field);
    }
}

S3::Keys S3Client::keysFor(const S3::Address &address, const NetSettings &settings, const QString &account)
{
    const Credentials known = settings.credentialsFor(address.objectUrl(), account);
    return {known.user, known.password, known.sessionToken};
}

void S3Client::writeTo(QJsonObject &facts) const
{
    m_address.writeTo(facts);
    facts.insert("clockOffset"_L1, static_cast<double>(m_clockOffsetMs));
}

HeaderList S3Client::signedHeaders(const QByteArray &method, const QUrl &url, const HeaderList &headers,
                                   const QByteArray &payloadHash) const
{
    const QDateTime serverTime = QDateTime::currentDateTimeUtc().addMSecs(m_clockOffsetMs);
    return S3::sign({method, url, headers + m_ownHeaders, payloadHash}, m_keys, m_address.region, serverTime);
}

void S3Client::ask(const Question &question, const Answered &answered)
{
    ControlRequest request;
    request.method = question.method;
    request.url = question.url;
    request.headers =
        signedHeaders(question.method, question.url, question.headers, S3::payloadHashOf(question.body));
    request.body = question.body;
    request.timeoutMs = question.timeoutMs;
    request.redirectsAllowed = 0; // a signature is for one host
    const auto take = [this, question, answered](const ControlAnswer &answer) {
        // What was refused for its signature has not been executed.
        if (learn(answer.status, answer.headers, answer.body))
            ask(question, answered);
        else
            answered(isCut(question.method, answer) ? lost(question.method, answer) : answer);
    };
    if (m_send(request, question.mustBeHeard, take))
        return;
    ControlAnswer none;
    none.failure = NetFailure::Aborted;
    none.url = question.url;
    if (question.mustBeHeard)
        answered(none); // it was refused, and is not repeated
}

WireRequest S3Client::wireRequest(const QByteArray &method, const QUrl &url, const HeaderList &headers,
                                  const QByteArray &payloadHash) const
{
    WireRequest request;
    request.method = method;
    request.url = url;
    request.headers = signedHeaders(method, url, headers, payloadHash);
    return request;
}

bool S3Client::learn(int status, const HeaderList &headers, const QByteArray &body)
{
    if (status < 300)
        return false;
    const S3::Refusal refusal = S3::readRefusal(body).value_or(S3::Refusal());
    const bool mayBeClock = refusal.code.isEmpty() && status == 403; // HEAD has no body to say so
    if (refusal.code == "RequestTimeTooSkewed"_L1 || mayBeClock)
        return learnClock(headers);
    if (!refusal.region.isEmpty())
        return learnRegion(refusal.region);
    return (status == 301 || status == 400) &&
           learnRegion(QString::fromLatin1(headerValue(headers, "x-amz-bucket-region")));
}

bool S3Client::learnClock(const HeaderList &headers)
{
    const auto theirs = parseHttpDate(headerValue(headers, "Date"));
    if (m_hasCorrectedClock || !theirs)
        return false;
    const qint64 offset = *theirs - QDateTime::currentMSecsSinceEpoch();
    if (std::llabs(offset - m_clockOffsetMs) < ToleratedSkewMs)
        return false;
    m_clockOffsetMs = offset;
    m_hasCorrectedClock = true;
    return true;
}

bool S3Client::learnRegion(const QString &region)
{
    if (m_hasCorrectedRegion || region.isEmpty() || region == m_address.region)
        return false;
    m_address.region = region;
    m_hasCorrectedRegion = true;
    return true;
}

void S3Client::listParts(const QString &uploadId, const std::function<void(const Parts &)> &done)
{
    askParts(uploadId, {}, {}, done);
}

void S3Client::askParts(const QString &uploadId, const QString &marker, Parts soFar,
                        const std::function<void(const Parts &)> &done)
{
    S3::Address::Query query{{u"uploadId"_s, uploadId}};
    if (!marker.isEmpty())
        query.emplaceBack(u"part-number-marker"_s, marker);
    ask({"GET"_ba, m_address.objectUrl(query)},
        [this, uploadId, marker, soFar = std::move(soFar), done](const ControlAnswer &answer) mutable {
            const auto page = answer.status == 200 ? S3::readParts(answer.body) : std::nullopt;
            soFar.answer = answer;
            if (!page)
                return done(soFar);
            soFar.parts += page->parts;
            soFar.isWhole = !page->isTruncated;
            const bool goesOn = page->isTruncated && page->nextMarker.toInt() > marker.toInt();
            if (goesOn)
                askParts(uploadId, page->nextMarker, soFar, done);
            else
                done(soFar);
        });
}

void S3Client::listUploads(const QString &prefix, const std::function<void(const Uploads &)> &done)
{
    askUploads(prefix, {}, {}, {}, done);
}

void S3Client::askUploads(const QString &prefix, const QString &keyMarker, const QString &idMarker,
                          Uploads soFar, const std::function<void(const Uploads &)> &done)
{
    S3::Address::Query query{{u"uploads"_s, {}}};
    if (!keyMarker.isEmpty())
        query.emplaceBack(u"key-marker"_s, keyMarker);
    query.emplaceBack(u"prefix"_s, prefix);
    if (!idMarker.isEmpty())
        query.emplaceBack(u"upload-id-marker"_s, idMarker);
    ask({"GET"_ba, m_address.bucketUrl(query)}, [this, prefix, keyMarker, idMarker, soFar = std::move(soFar),
                                                 done](const ControlAnswer &answer) mutable {
        const auto page = answer.status == 200 ? S3::readUploads(answer.body) : std::nullopt;
        soFar.answer = answer;
        if (!page)
            return done(soFar);
        soFar.uploads += page->uploads;
        soFar.isWhole = !page->isTruncated;
        const bool moved = page->nextKeyMarker != keyMarker || page->nextUploadIdMarker != idMarker;
        const bool goesOn = page->isTruncated && moved && !page->nextKeyMarker.isEmpty() &&
                            !page->uploads.isEmpty() && soFar.uploads.size() < MostUploads;
        if (goesOn)
            askUploads(prefix, page->nextKeyMarker, page->nextUploadIdMarker, soFar, done);
        else
            done(soFar);
    });
}

QString S3Client::codeOf(const ControlAnswer &answer)
{
    return S3::readRefusal(answer.body).value_or(S3::Refusal()).code;
}

bool S3Client::saysNoUpload(const ControlAnswer &answer)
{
    const QString code = codeOf(answer);
    return answer.status == 404 && (code == "NoSuchUpload"_L1 || code == "NoSuchKey"_L1);
}

bool S3Client::refusesCondition(int status, const QByteArray &body)
{
    const S3::Refusal refusal = S3::readRefusal(body).value_or(S3::Refusal());
    return refusal.code == "NotImplemented"_L1 ||
           (status == 400 && refusal.message.contains("if-none-match"_L1, Qt::CaseInsensitive));
}

bool S3Client::demandsMd5(int status, const QByteArray &body)
{
    const S3::Refusal refusal = S3::readRefusal(body).value_or(S3::Refusal());
    return status == 400 && refusal.message.contains("Content-MD5"_L1, Qt::CaseInsensitive) &&
           (refusal.code == "InvalidRequest"_L1 || refusal.code == "MissingContentMD5"_L1);
}

JobError S3Client::errorFor(int status, const QByteArray &body, const QString &on)
{
    const auto refusal = S3::readRefusal(body);
    if (!refusal) {
        const ErrorKind kind = errorKindForStatus(status);
        return {kind == ErrorKind::None ? ErrorKind::ProtocolViolation : kind, status, on,
                u"HTTP %1"_s.arg(status)};
    }
    JobError error{kindFor(refusal->code), statusFor(refusal->code, status), on,
                   refusal->code + u": "_s + refusal->message};
    if (error.kind == ErrorKind::None)
        error.kind = errorKindForStatus(error.httpStatus);
    if (error.kind == ErrorKind::None) // an <Error> inside a 200
        error.kind = ErrorKind::UnexpectedStatus;
    return error;
}

} // namespace Ferry
