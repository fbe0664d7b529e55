#include "core/net/netsettings.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

QString NetSettings::origin(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return u"%1://%2:%3"_s.arg(scheme, host).arg(url.port(scheme == "https"_L1 ? 443 : 80));
}

QString NetSettings::secretName(const QUrl &url, const QString &account)
{
    return account.isEmpty() ? origin(url) : origin(url) + u'|' + account;
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
    case NetFailure::Protocol: return ErrorKind::ProtocolViolation;
    case NetFailure::UrlInvalid: return ErrorKind::UrlInvalid;
    case NetFailure::DiskFull: return ErrorKind::DiskFull;
    case NetFailure::DiskFailed: return ErrorKind::DiskFailed;
    case NetFailure::Internal: return ErrorKind::Internal;
    }
    return ErrorKind::Internal;
}

} // namespace Ferry
