// What libcurl is told about a request before it starts.

#include "core/net/wiretransfer.h"
#include "core/rules/webaddress.h"

#include <QFile>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr long ReceivePiece = 256L * 1024;
constexpr long SendPiece = 2L * 1024 * 1024;

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

bool isOneOf(const QByteArray &method, std::initializer_list<QByteArrayView> methods)
{
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

} // namespace

void WireTransfer::setTarget()
{
    const QUrl &url = m_request.url;
    if (!isWebAddress(url))
        return fail(NetFailure::UrlInvalid, u"not an http or https URL"_s);
    set(CURLOPT_URL, url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
}

void WireTransfer::setCredentials()
{
    if (!hasHeader(m_headers, "Authorization"))
        m_credentials = m_settings.credentialsFor(m_request.url, m_access.account);
    if (m_credentials.isEmpty())
        return;
    const QByteArray token = m_credentials.password.toUtf8();
    switch (m_credentials.scheme) {
    case AuthScheme::Basic:
        // Said at once and only this way: an answer 401 to a body that cannot be sent twice helps nobody.
        set(CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        set(CURLOPT_USERNAME, m_credentials.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, token.constData());
        break;
    case AuthScheme::Digest: addDigest(false); break; // libcurl would try with an empty body first
    case AuthScheme::Bearer:
        if (isPrintable(token))
            m_headers.emplaceBack("Authorization"_ba, "Bearer " + token);
        break;
    case AuthScheme::Signature: break;
    }
}

void WireTransfer::addDigest(bool isProxy)
{
    QUrl url = m_request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    if (url.port() == 80)
        url.setPort(-1); // as libcurl writes it to a proxy
    const QByteArray target = isForwarded() && isProxy
                                  ? url.toEncoded()
                                  : url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const Credentials &credentials = isProxy ? m_route.credentials : m_credentials;
    const QByteArray answer =
        m_digests.answer(placeOf(credentials, isProxy), credentials, m_request.method, target);
    if (!answer.isEmpty())
        m_headers.emplaceBack(isProxy ? "Proxy-Authorization"_ba : "Authorization"_ba, answer);
}

QString WireTransfer::placeOf(const Credentials &credentials, bool isProxy) const
{
    const QString where =
        isProxy ? u"proxy %1:%2"_s.arg(m_route.host).arg(m_route.port) : NetSettings::origin(m_request.url);
    return where + u'|' + credentials.user;
}

/// The proxy gets the whole request, and asks its own questions with the same kind of answer.
bool WireTransfer::isForwarded() const
{
    return m_route.kind == ProxyRoute::Kind::Http && m_request.url.scheme().toLower() == "http"_L1;
}

void WireTransfer::setProxy()
{
    if (!m_route.problem.isEmpty())
        return fail(NetFailure::Proxy, m_route.problem);
    // Found before: what the environment says is in the route.
    set(CURLOPT_NOPROXY, m_route.isDirect() ? "*" : "");
    if (m_route.isDirect())
        return;
    set(CURLOPT_PROXY, m_route.host.toUtf8().constData());
    set(CURLOPT_PROXYPORT, static_cast<long>(m_route.port));
    const bool isSocks = m_route.kind == ProxyRoute::Kind::Socks5;
    set(CURLOPT_PROXYTYPE, static_cast<long>(isSocks ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    const Credentials &credentials = m_route.credentials;
    if (credentials.isEmpty())
        return;
    const bool isDigest = credentials.scheme == AuthScheme::Digest && !isSocks;
    if (isDigest && isForwarded())
        return addDigest(true);
    set(CURLOPT_PROXYAUTH, isDigest ? CURLAUTH_DIGEST : CURLAUTH_BASIC);
    set(CURLOPT_PROXYUSERNAME, credentials.user.toUtf8().constData());
    set(CURLOPT_PROXYPASSWORD, credentials.password.toUtf8().constData());
}

void WireTransfer::setConnection()
{
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // an abort must not wait for the resolver
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_settings.connectTimeoutMs));
    set(CURLOPT_USERAGENT, m_settings.userAgent.toUtf8().constData());
    // A body stops libcurl from sending again, because it cannot be rewound; an empty one does not.
    const bool isEmptyBody = sendsBody() && (!m_uploads || m_request.sourceLength == 0);
    if (m_request.freshConnection || isEmptyBody)
        set(CURLOPT_FRESH_CONNECT, 1L);
}

void WireTransfer::setTrust()
{
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    setCertificate();
    if (m_settings.caFile.isEmpty())
        return;
    set(CURLOPT_CAINFO, QFile::encodeName(m_settings.caFile).constData());
    set(CURLOPT_CAPATH, static_cast<char *>(nullptr)); // or the system's would be trusted as well
}

void WireTransfer::setCertificate()
{
    if (m_access.clientCertificate.isEmpty())
        return;
    const QByteArray path = QFile::encodeName(m_access.clientCertificate);
    const QUrl name = NetSettings::certificateUrl(m_access.clientCertificate);
    set(CURLOPT_SSLCERTTYPE, "PEM");
    set(CURLOPT_SSLKEYTYPE, "PEM");
    set(CURLOPT_SSLCERT, path.constData());
    set(CURLOPT_SSLKEY, path.constData());
    // Also an empty one: OpenSSL would ask for it on the terminal.
    set(CURLOPT_KEYPASSWD, m_settings.credentialsFor(name).password.toUtf8().constData());
}

bool WireTransfer::sendsBody() const
{
    return m_uploads || !isOneOf(m_request.method, {"GET", "HEAD", "OPTIONS"});
}

void WireTransfer::setMethod()
{
    if (!NetSettings::isUsableHeader(m_request.method, {})) // both are tokens
        return fail(NetFailure::Internal, u"unusable method"_s);
    if (sendsBody()) {
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_uploads ? m_request.sourceLength : 0));
    } else if (m_request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
    } else {
        set(CURLOPT_HTTPGET, 1L);
    }
    set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void WireTransfer::setHeaders()
{
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (!NetSettings::isUsableHeader(name, value))
            return fail(NetFailure::Internal, u"unusable header field"_s);
        if (name.compare("Expect", Qt::CaseInsensitive) != 0)
            addHeaderLine(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    if (!hasHeader(m_headers, "Accept-Encoding"))
        addHeaderLine("Accept-Encoding: identity"_ba);
    addHeaderLine("Expect:"_ba);
    set(CURLOPT_HTTPHEADER, m_headerLines.get());
}

void WireTransfer::addHeaderLine(const QByteArray &line)
{
    m_headerLines.reset(curl_slist_append(m_headerLines.release(), line.constData()));
}

void WireTransfer::setBuffers()
{
    set(CURLOPT_BUFFERSIZE, ReceivePiece);
    if (m_uploads)
        set(CURLOPT_UPLOAD_BUFFERSIZE, SendPiece);
}

void WireTransfer::setCallbacks()
{
    set(CURLOPT_HEADERFUNCTION, &WireTransfer::headerCallback);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &WireTransfer::writeCallback);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_READFUNCTION, &WireTransfer::readCallback);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_OPENSOCKETFUNCTION, &WireTransfer::socketCallback);
    set(CURLOPT_SEEKFUNCTION, &WireTransfer::seekCallback);
    set(CURLOPT_SEEKDATA, this);
}

} // namespace Ferry
