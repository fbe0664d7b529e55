#include "core/net/controlsession.h"

#include "core/net/controlbody.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QSslKey readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

QNetworkRequest requestFor(const ControlSession::Message &message)
{
    QNetworkRequest request(message.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // What it does when a connection drops is known, and closed, for HTTP/1.1 only.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : message.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

ControlSession::Ptr ControlSession::make(const ControlTerms &terms)
{
    return Ptr(new ControlSession(terms), [](ControlSession *session) { session->deleteLater(); });
}

ControlSession::ControlSession(const ControlTerms &terms)
    : m_terms(terms)
{
    setProxy();
    if (m_terms.isSecure)
        setTrust();
}

void ControlSession::setProxy()
{
    const ProxyRoute &route = m_terms.route;
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (!route.isDirect()) {
        proxy.setHostName(route.host);
        proxy.setPort(static_cast<quint16>(route.port));
    }
    if (route.kind == ProxyRoute::Kind::Socks5)
        proxy.setType(QNetworkProxy::Socks5Proxy);
    else if (route.kind == ProxyRoute::Kind::Http)
        proxy.setType(m_terms.isSecure ? QNetworkProxy::HttpProxy : QNetworkProxy::HttpCachingProxy);
    // A request that a proxy forwards carries what it wants to know by itself: Qt would answer it by sending
    // again.
    if (proxy.type() != QNetworkProxy::HttpCachingProxy && !route.isDirect()) {
        proxy.setUser(route.credentials.user);
        proxy.setPassword(route.credentials.password);
    }
    m_manager.setProxy(proxy);
}

void ControlSession::setTrust()
{
    if (m_terms.caFile.isEmpty() && m_terms.certificate.isEmpty())
        return;
    m_trust = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
    if (!m_terms.caFile.isEmpty())
        m_trust->setCaCertificates(QSslCertificate::fromPath(m_terms.caFile));
    if (!m_terms.certificate.isEmpty() && !addCertificate())
        m_problem = u"unusable client certificate or key: %1"_s.arg(m_terms.certificate);
}

bool ControlSession::addCertificate()
{
    QFile file(m_terms.certificate);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray pem = file.readAll();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    const QSslKey key = readKey(pem, m_terms.passphrase.password.toUtf8());
    if (chain.isEmpty() || key.isNull())
        return false;
    m_trust->setLocalCertificateChain(chain);
    m_trust->setPrivateKey(key);
    return true;
}

QNetworkReply *ControlSession::send(const Message &message)
{
    QNetworkRequest request = requestFor(message);
    if (m_trust)
        request.setSslConfiguration(*m_trust);
    if (message.method == "HEAD" && message.body.isEmpty())
        return m_manager.head(
            request); // as a custom verb Qt 6.4.2 waits for the body that Content-Length names
    const bool mayBeResent = message.method == "GET" || message.method == "OPTIONS";
    if (mayBeResent && message.body.isEmpty())
        return m_manager.sendCustomRequest(request, message.method);
    auto body = std::make_unique<OnceOnlyBody>(message.body);
    OnceOnlyBody *sent = body.get();
    QNetworkReply *reply = m_manager.sendCustomRequest(request, message.method, sent);
    body.release()->setParent(reply);
    // For these Qt rewinds before it so much as says that it was redirected.
    QObject::connect(reply, &QNetworkReply::metaDataChanged, sent, [reply, sent] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 307 || status == 308)
            sent->allowRewind();
    });
    return reply;
}

void ControlSession::poison()
{
    retire();
    emit poisoned();
}

} // namespace Ferry
