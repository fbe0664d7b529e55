#include "core/net/controlsession.h"

#include "core/net/controlbody.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace Ferry
{

namespace
{

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

ControlSession::Ptr ControlSession::make()
{
    return Ptr(new ControlSession, [](ControlSession *session) { session->deleteLater(); });
}

QNetworkReply *ControlSession::send(const Message &message, const QSslConfiguration *trust)
{
    QNetworkRequest request = requestFor(message);
    if (trust)
        request.setSslConfiguration(*trust);
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
