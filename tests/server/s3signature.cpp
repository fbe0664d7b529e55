#include "tests/server/s3signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr qint64 allowedSkewSeconds = 15 * 60;
constexpr auto algorithm = "AWS4-HMAC-SHA256";

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// Unreserved characters stay, everything else is %XX in upper case; that is what Qt's encoding does, too.
QByteArray encoded(const QByteArray &decoded, const QByteArray &keep = {})
{
    return decoded.toPercentEncoding(keep);
}

QByteArray canonicalPath(const QByteArray &target)
{
    return encoded(QByteArray::fromPercentEncoding(target.split('?').constFirst()), "/");
}

QByteArray canonicalQuery(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0 || mark + 1 == target.size())
        return {};
    QList<std::pair<QByteArray, QByteArray>> items;
    const QList<QByteArray> pieces = target.mid(mark + 1).split('&');
    for (QByteArray piece : pieces) {
        if (piece.isEmpty())
            continue;
        piece.replace('+', "%20"); // as S3 reads it: who means '+' has to send %2B
        const qsizetype equals = piece.indexOf('=');
        const QByteArray name = equals < 0 ? piece : piece.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : piece.mid(equals + 1);
        items.append({encoded(QByteArray::fromPercentEncoding(name)),
                      encoded(QByteArray::fromPercentEncoding(value))});
    }
    std::sort(items.begin(), items.end());
    QByteArrayList lines;
    for (const auto &[name, value] : std::as_const(items))
        lines.append(name + '=' + value);
    return lines.join('&');
}

/// All values of one name, each with single spaces, joined by commas.
QByteArray canonicalValue(const RequestHead &head, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : head.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value.simplified());
    }
    return values.join(',');
}

struct Authorization {
    QByteArray accessKey;
    QByteArray day;
    QByteArray region;
    QList<QByteArray> signedNames;
    QByteArray signature;

    static std::optional<Authorization> parse(const QByteArray &value)
    {
        static const QRegularExpression form(
            u"^AWS4-HMAC-SHA256\\s+Credential=([^/,]+)/(\\d{8})/([^/,]+)/s3/aws4_request\\s*,"
            "\\s*SignedHeaders=([^,\\s]+)\\s*,\\s*Signature=([0-9a-f]{64})$"_s);
        const QRegularExpressionMatch match = form.match(QString::fromLatin1(value));
        if (!match.hasMatch())
            return std::nullopt;
        return Authorization{match.captured(1).toLatin1(), match.captured(2).toLatin1(),
                             match.captured(3).toLatin1(), match.captured(4).toLatin1().split(';'),
                             match.captured(5).toLatin1()};
    }
};

std::optional<S3Error> wrongKey(const RequestHead &head, const Authorization &authorization,
                                const S3Credentials &credentials)
{
    const QByteArray token = head.header("x-amz-security-token");
    const bool tokenMissing = !credentials.sessionToken.isEmpty() && token.isEmpty();
    if (authorization.accessKey != credentials.accessKey || tokenMissing)
        return S3Error{403,
                       "InvalidAccessKeyId",
                       u"The access key is not known here."_s,
                       {{u"AWSAccessKeyId"_s, QString::fromLatin1(authorization.accessKey)}}};
    if (token != credentials.sessionToken)
        return S3Error{400, "InvalidToken", u"The session token is malformed or otherwise invalid."_s};
    if (authorization.region != credentials.region)
        return S3Error{
            400,
            "AuthorizationHeaderMalformed",
            u"The region '%1' is wrong; expecting '%2'."_s.arg(QString::fromLatin1(authorization.region),
                                                               QString::fromLatin1(credentials.region)),
            {{u"Region"_s, QString::fromLatin1(credentials.region)}}};
    return std::nullopt;
}

std::optional<S3Error> wrongTime(const RequestHead &head, const Authorization &authorization,
                                 const QDateTime &serverTime)
{
    const QByteArray stamp = head.header("x-amz-date");
    QDateTime when = QDateTime::fromString(QString::fromLatin1(stamp), u"yyyyMMdd'T'HHmmss'Z'"_s);
    when.setTimeSpec(Qt::UTC);
    if (!when.isValid())
        return S3Error{403, "AccessDenied", u"A valid x-amz-date header is needed."_s};
    if (std::abs(when.secsTo(serverTime)) > allowedSkewSeconds)
        return S3Error{403,
                       "RequestTimeTooSkewed",
                       u"The difference between the request time and the current time is too large."_s,
                       {{u"RequestTime"_s, QString::fromLatin1(stamp)},
                        {u"ServerTime"_s, serverTime.toUTC().toString(Qt::ISODate)},
                        {u"MaxAllowedSkewMilliseconds"_s, QString::number(allowedSkewSeconds * 1000)}}};
    if (!stamp.startsWith(authorization.day))
        return S3Error{400, "AuthorizationHeaderMalformed", u"Credential and x-amz-date name two days."_s};
    return std::nullopt;
}

std::optional<S3Error> wrongHeaders(const RequestHead &head, const QList<QByteArray> &signedNames)
{
    if (head.header("x-amz-content-sha256").isEmpty())
        return S3Error{400, "MissingSecurityHeader", u"x-amz-content-sha256 is needed."_s};
    if (!std::is_sorted(signedNames.cbegin(), signedNames.cend()))
        return S3Error{400, "AuthorizationHeaderMalformed", u"SignedHeaders are not in order."_s};
    for (const auto &header : head.headers) {
        const QByteArray name = header.first.toLower();
        const bool mustBeSigned = name == "host" || name == "content-md5" || name.startsWith("x-amz-");
        if (mustBeSigned && !signedNames.contains(name))
            return S3Error{403,
                           "AccessDenied",
                           u"There were headers in the request that are not signed."_s,
                           {{u"HeadersNotSigned"_s, QString::fromLatin1(name)}}};
    }
    return std::nullopt;
}

QByteArray stringToSign(const RequestHead &head, const QByteArray &scope, const QByteArray &canonicalRequest)
{
    return algorithm + "\n"_ba + head.header("x-amz-date") + '\n' + scope + '\n' +
           QCryptographicHash::hash(canonicalRequest, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray s3CanonicalRequest(const RequestHead &head, const QList<QByteArray> &signedNames)
{
    QByteArray text =
        head.method + '\n' + canonicalPath(head.target) + '\n' + canonicalQuery(head.target) + '\n';
    for (const QByteArray &name : signedNames)
        text += name + ':' + canonicalValue(head, name) + '\n';
    return text + '\n' + signedNames.join(';') + '\n' + head.header("x-amz-content-sha256");
}

QByteArray s3Signature(const RequestHead &head, const QList<QByteArray> &signedNames,
                       const S3Credentials &credentials)
{
    const QByteArray day = head.header("x-amz-date").left(8);
    const QByteArray scope = day + '/' + credentials.region + "/s3/aws4_request";
    QByteArray key = hmac("AWS4" + credentials.secretKey, day);
    for (const QByteArray &step : {credentials.region, "s3"_ba, "aws4_request"_ba})
        key = hmac(key, step);
    return hmac(key, stringToSign(head, scope, s3CanonicalRequest(head, signedNames))).toHex();
}

std::optional<S3Error> checkS3Signature(const RequestHead &head, const S3Credentials &credentials,
                                        const QDateTime &serverTime)
{
    const QByteArray value = head.header("Authorization");
    if (value.isEmpty())
        return S3Error{403, "AccessDenied", u"Anonymous access is forbidden."_s};
    const std::optional<Authorization> authorization = Authorization::parse(value);
    if (!authorization)
        return S3Error{400, "AuthorizationHeaderMalformed", u"The Authorization header is malformed."_s};
    if (const auto error = wrongKey(head, *authorization, credentials))
        return error;
    if (const auto error = wrongTime(head, *authorization, serverTime))
        return error;
    if (const auto error = wrongHeaders(head, authorization->signedNames))
        return error;
    if (s3Signature(head, authorization->signedNames, credentials) == authorization->signature)
        return std::nullopt;
    const QByteArray canonical = s3CanonicalRequest(head, authorization->signedNames);
    return S3Error{403,
                   "SignatureDoesNotMatch",
                   u"The signature calculated here does not match the one provided."_s,
                   {{u"CanonicalRequest"_s, QString::fromUtf8(canonical)}}};
}

} // namespace Ferry::TestServer
