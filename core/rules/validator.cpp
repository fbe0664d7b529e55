#include "core/rules/validator.h"

#include "core/rules/contentrange.h"
#include "core/rules/retrypolicy.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto EtagKey = "etag"_L1;
constexpr auto LastModifiedKey = "lastModified"_L1;
constexpr auto LengthKey = "length"_L1;

[[nodiscard]] bool isStrong(QByteArrayView etag)
{
    return etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"');
}

/// Without its W/.
[[nodiscard]] QByteArrayView opaque(QByteArrayView etag)
{
    return etag.startsWith("W/") ? etag.sliced(2) : etag;
}

[[nodiscard]] qint64 lengthOf(int status, const HeaderList &headers)
{
    if (status == 206) {
        const auto range = parseContentRange(headerValue(headers, "Content-Range"));
        return range ? range->total : -1;
    }
    if (hasHeader(headers, "Transfer-Encoding"))
        return -1; // it overrides Content-Length (RFC 9112 6.3)
    return parseLength(headerValue(headers, "Content-Length")).value_or(-1);
}

[[nodiscard]] bool contradict(QByteArrayView a, QByteArrayView b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

Validator Validator::fromAnswer(int status, const HeaderList &headers)
{
    if (status != 200 && status != 206)
        return {};
    return {headerValue(headers, "ETag"), headerValue(headers, "Last-Modified"), lengthOf(status, headers)};
}

// Latin-1 both ways: an ETag may hold bytes that are no UTF-8 (RFC 9110 8.8.3, obs-text), and must come back
// as it was.
Validator Validator::fromJson(const QJsonObject &json)
{
    const qint64 length = json.value(LengthKey).toInteger(-1);
    return {json.value(EtagKey).toString().toLatin1(), json.value(LastModifiedKey).toString().toLatin1(),
            length < 0 ? -1 : length};
}

QJsonObject Validator::toJson() const
{
    QJsonObject json;
    if (!etag.isEmpty())
        json.insert(EtagKey, QString::fromLatin1(etag));
    if (!lastModified.isEmpty())
        json.insert(LastModifiedKey, QString::fromLatin1(lastModified));
    if (length >= 0)
        json.insert(LengthKey, length);
    return json;
}

bool Validator::allowsResume() const { return isStrong(etag) || (length >= 0 && !ifRange().isEmpty()); }

QByteArray Validator::ifRange() const
{
    if (isStrong(etag))
        return etag;
    // A date beside a weak ETag must not be sent; what comes back has to be compared instead.
    return etag.isEmpty() && parseHttpDate(lastModified) ? lastModified : QByteArray();
}

bool Validator::agreesWith(const Validator &other) const
{
    const bool lengthsDiffer = length >= 0 && other.length >= 0 && length != other.length;
    return !lengthsDiffer && !contradict(opaque(etag), opaque(other.etag)) &&
           !contradict(lastModified, other.lastModified);
}

bool Validator::isWeakenedBy(const Validator &fresh) const
{
    return isStrong(etag) && fresh.etag != etag && opaque(fresh.etag) == etag;
}

} // namespace Ferry
