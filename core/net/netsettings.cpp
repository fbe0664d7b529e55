#include "core/net/netsettings.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto CertificateScheme = "cert"_L1;

int defaultPort(const QString &scheme)
{
    if (scheme == "https"_L1)
        return 443;
    return scheme == "socks5"_L1 ? 1080 : 80;
}

/// RFC 9110 5.6.2 and 7.6.1. Proxy-Authorization would reach the server whenever there is a tunnel.
bool belongsToProtocol(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 18> Names{"host",
                                                          "content-length",
                                                          "transfer-encoding",
                                                          "connection",
                                                          "keep-alive",
                                                          "te",
                                                          "trailer",
                                                          "upgrade",
                                                          "expect",
                                                          "accept-encoding",
                                                          "range",
                                                          "if-range",
                                                          "content-range",
                                                          "content-encoding",
                                                          "proxy-authorization",
                                                          "proxy-connection",
                                                          "tus-resumable",
                                                          "upload-offset"};
    return std::any_of(Names.begin(), Names.end(),
                       [&name](QByteArrayView one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isTokenCharacter(char c)
{
    const bool isAlphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isAlphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

QString NetSettings::origin(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return u"%1://%2:%3"_s.arg(scheme, host).arg(url.port(defaultPort(scheme)));
}

QString NetSettings::secretName(const QUrl &url, const QString &account)
{
    if (url.scheme() == CertificateScheme)
        return url.toString();
    return account.isEmpty() ? origin(url) : origin(url) + u'|' + account;
}

QUrl NetSettings::certificateUrl(const QString &path)
{
    QUrl url;
    url.setScheme(CertificateScheme);
    url.setPath(path);
    return url;
}

Credentials NetSettings::credentialsFor(const QUrl &url, const QString &account) const
{
    const auto known = credentials.constFind(secretName(url, account));
    return known != credentials.constEnd() ? *known : credentials.value(secretName(url));
}

Access NetSettings::accessFor(const Access &access, const QUrl &url)
{
    return access.origins.isEmpty() || access.origins.contains(origin(url)) ? access : access.elsewhere();
}

HeaderList NetSettings::headersFor(const HeaderList &own, const Access &access) const
{
    HeaderList all = own;
    for (const HeaderList &more : {access.headers, secretHeaders.value(access.secretHeaders)}) {
        for (const auto &field : more) {
            if (!hasHeader(own, field.first) && !belongsToProtocol(field.first))
                all.append(field);
        }
    }
    return all;
}

bool NetSettings::isUsableHeader(const QByteArray &name, const QByteArray &value)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter) &&
           !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

NetFailure writeFailureFor(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return NetFailure::DiskFull;
    case EFBIG: return NetFailure::FileTooLarge;
    default: return NetFailure::DiskFailed;
    }
}

ErrorKind errorKindFor(NetFailure failure)
{
    switch (failure) {
    case NetFailure::None:
    case NetFailure::Aborted: return ErrorKind::None;
    case NetFailure::HostNotFound: return ErrorKind::HostNotFound;
    case NetFailure::Refused: return ErrorKind::ConnectionRefused;
    case NetFailure::Lost: return ErrorKind::ConnectionLost;
    case NetFailure::TimedOut: return ErrorKind::TimedOut;
    case NetFailure::CertificateNotTrusted: return ErrorKind::CertificateNotTrusted;
    case NetFailure::Tls: return ErrorKind::TlsFailed;
    case NetFailure::Proxy: return ErrorKind::ProxyFailed;
    case NetFailure::Mismatch:
    case NetFailure::Protocol: return ErrorKind::ProtocolViolation;
    case NetFailure::UrlInvalid: return ErrorKind::UrlInvalid;
    case NetFailure::DiskFull: return ErrorKind::DiskFull;
    case NetFailure::DiskFailed: return ErrorKind::DiskFailed;
    case NetFailure::FileTooLarge: return ErrorKind::FileTooLarge;
    case NetFailure::Internal: return ErrorKind::Internal;
    }
    return ErrorKind::Internal;
}

} // namespace Ferry
