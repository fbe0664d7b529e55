#include "core/net/controlexchange.h"

#include <algorithm>

/// What of the job's access goes with a request, and what stays at home.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray basicAuthorization(const Credentials &credentials)
{
    return "Basic " + (credentials.user.toUtf8() + ':' + credentials.password.toUtf8()).toBase64();
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

} // namespace

/// What may go to an origin that the sender did not name: no credential hides among these.
bool ControlExchange::mayTravel(const QByteArray &header)
{
    return isOneOf(header, {"Accept", "Accept-Encoding", "User-Agent", "Range", "If-Range", "If-Match",
                            "If-None-Match", "If-Modified-Since", "Tus-Resumable"});
}

/// What of the job's Access the present URL may see.
Access ControlExchange::access() const
{
    return m_isElsewhere ? m_request.access.elsewhere()
                         : NetSettings::accessFor(m_request.access, m_answer.url);
}

ControlTerms ControlExchange::termsFor(const Access &access) const
{
    const NetSettings &settings = m_plane->settings();
    ControlTerms terms;
    terms.route = m_route;
    terms.isSecure = m_answer.url.scheme() == "https"_L1;
    terms.account = access.account;
    if (terms.isSecure) {
        terms.caFile = settings.caFile;
        terms.certificate = access.clientCertificate;
        if (!access.clientCertificate.isEmpty())
            terms.passphrase = settings.credentialsFor(NetSettings::certificateUrl(access.clientCertificate));
    }
    return terms;
}

HeaderList ControlExchange::headersToSend(const Access &access)
{
    const NetSettings &settings = m_plane->settings();
    HeaderList headers = m_request.headers;
    if (m_isElsewhere)
        headers.removeIf([](const auto &field) { return !mayTravel(field.first); });
    headers = settings.headersFor(headers, access);
    if (!hasHeader(headers, "User-Agent"))
        headers.emplaceBack("User-Agent"_ba, settings.userAgent.toUtf8());
    m_credentials = {};
    if (!m_isElsewhere && !hasHeader(headers, "Authorization"))
        m_credentials = settings.credentialsFor(m_answer.url, access.account);
    if (const QByteArray value = authorization(m_credentials); !value.isEmpty())
        headers.emplaceBack("Authorization"_ba, value);
    if (const QByteArray value = proxyAuthorization(); !value.isEmpty())
        headers.emplaceBack("Proxy-Authorization"_ba, value);
    return headers;
}

QByteArray ControlExchange::authorization(const Credentials &credentials)
{
    const QByteArray token = credentials.password.toUtf8();
    if (credentials.isEmpty())
        return {};
    switch (credentials.scheme) {
    case AuthScheme::Basic: return basicAuthorization(credentials);
    case AuthScheme::Bearer: return isPrintable(token) ? "Bearer " + token : QByteArray();
    case AuthScheme::Signature: return {};
    case AuthScheme::Digest: break;
    }
    const QByteArray target =
        m_answer.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const bool hasPath = target.startsWith('/');
    return m_plane->m_digests.answer(placeOf(credentials, false), credentials, m_request.method,
                                     hasPath ? target : '/' + target);
}

/// A tunnel's proxy is answered by Qt, which knows Basic, and Digest with MD5.
QByteArray ControlExchange::proxyAuthorization()
{
    const Credentials &credentials = m_route.credentials;
    if (!isForwarded() || credentials.isEmpty())
        return {};
    if (credentials.scheme != AuthScheme::Digest)
        return basicAuthorization(credentials);
    QUrl target = m_answer.url;
    if (target.path().isEmpty())
        target.setPath(u"/"_s);
    return m_plane->m_digests.answer(placeOf(credentials, true), credentials, m_request.method,
                                     target.toEncoded());
}

bool ControlExchange::isForwarded() const
{
    return m_route.kind == ProxyRoute::Kind::Http && m_answer.url.scheme() == "http"_L1;
}

QString ControlExchange::placeOf(const Credentials &credentials, bool isProxy) const
{
    const QString where = isProxy ? u"proxy %1:%2"_s.arg(m_route.host).arg(m_route.port) : m_origin;
    return where + u'|' + credentials.user;
}

} // namespace Ferry
