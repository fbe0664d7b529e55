#include "core/rules/s3signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace Ferry::S3
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray mac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// Lower-case names, sorted; a name that comes twice is one line.
HeaderList canonicalHeaders(const HeaderList &headers)
{
    HeaderList result;
    for (const auto &[name, value] : headers)
        result.emplaceBack(name.toLower(), value.simplified());
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 1; i < result.size();) {
        if (result.at(i).first == result.at(i - 1).first) {
            result[i - 1].second += ',' + result.at(i).second;
            result.removeAt(i);
        } else {
            ++i;
        }
    }
    return result;
}

QByteArray namesOf(const HeaderList &canonical)
{
    QByteArrayList names;
    for (const auto &field : canonical)
        names.append(field.first);
    return names.join(';');
}

QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList pairs = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    pairs.removeAll({});
    for (QByteArray &pair : pairs) {
        if (!pair.contains('='))
            pair += '=';
    }
    // By name, then by value: '=' must not count, it is greater than '-' and the digits.
    std::sort(pairs.begin(), pairs.end(), [](const QByteArray &a, const QByteArray &b) {
        const auto nameOf = [](const QByteArray &pair) { return pair.left(pair.indexOf('=')); };
        return std::pair(nameOf(a), a) < std::pair(nameOf(b), b);
    });
    return pairs.join('&');
}

QByteArray signatureOf(const QByteArray &text, const Keys &keys, const QByteArray &day,
                       const QByteArray &region)
{
    QByteArray key = mac("AWS4" + keys.secretKey.toUtf8(), day);
    for (const QByteArray &step : {region, "s3"_ba, "aws4_request"_ba})
        key = mac(key, step);
    return mac(key, text).toHex();
}

} // namespace

QByteArray payloadHashOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray canonicalRequest(const QByteArray &method, const QUrl &url, const HeaderList &signedHeaders,
                            const QByteArray &payloadHash)
{
    const HeaderList headers = canonicalHeaders(signedHeaders);
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ':' + value + '\n';
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return QByteArrayList{
        method, path.isEmpty() ? "/"_ba : path, canonicalQuery(url), lines, namesOf(headers), payloadHash}
        .join('\n');
}

HeaderList sign(const Signable &request, const Keys &keys, const QString &region, const QDateTime &utc)
{
    const QByteArray date = utc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    const QByteArray day = date.left(8);
    HeaderList sent = request.headers;
    sent.emplaceBack("x-amz-content-sha256"_ba, request.payloadHash);
    sent.emplaceBack("x-amz-date"_ba, date);
    if (!keys.sessionToken.isEmpty())
        sent.emplaceBack("x-amz-security-token"_ba, keys.sessionToken.toUtf8());

    HeaderList toSign = sent;
    toSign.emplaceBack("host"_ba, hostOf(request.url));
    const QByteArray canonical = canonicalRequest(request.method, request.url, toSign, request.payloadHash);
    const QByteArray scope = day + '/' + region.toUtf8() + "/s3/aws4_request";
    const QByteArray text = "AWS4-HMAC-SHA256\n" + date + '\n' + scope + '\n' + payloadHashOf(canonical);
    sent.emplaceBack("Authorization"_ba, "AWS4-HMAC-SHA256 Credential=" + keys.accessKey.toUtf8() + '/' +
                                             scope + ",SignedHeaders=" + namesOf(canonicalHeaders(toSign)) +
                                             ",Signature=" + signatureOf(text, keys, day, region.toUtf8()));
    return sent;
}

} // namespace Ferry::S3
