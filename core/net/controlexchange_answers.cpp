#include "core/net/controlexchange.h"
#include "core/rules/webaddress.h"

#include <QNetworkReply>

/// What becomes of an answer: it is handed on, or the request is sent once more.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// Nobody was there to execute it, or to pass it on.
bool wasNeverSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError;
}

/// The answer itself is whole: an HTTP status that Qt calls an error.
bool isContentError(QNetworkReply::NetworkError error)
{
    const bool fromStatus = error >= QNetworkReply::ContentAccessDenied &&
                            error <= QNetworkReply::UnknownContentError &&
                            error != QNetworkReply::ContentReSendError;
    return error == QNetworkReply::NoError || fromStatus ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

void ControlExchange::readBody()
{
    m_answer.body += m_reply->read(BodyLimit - m_answer.body.size());
    const bool isMore = m_reply->bytesAvailable() > 0;
    if (!isMore || m_answer.body.size() < BodyLimit)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    conclude(NetFailure::None, u"the body was cut at 1 MiB"_s);
}

void ControlExchange::takeAnswer()
{
    readBody();
    if (m_state == State::Done)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 100 && status < 200)
        return m_session->poison();
    m_answer.status = status;
    m_answer.headers = m_reply->rawHeaderPairs();
    if (answerChallenge())
        return;
    const NetFailure failure = failureOfReply();
    m_wasSent = m_wasSent && !wasNeverSent(m_reply->error());
    if (failure == NetFailure::None && followRedirect())
        return;
    if (failure == NetFailure::CertificateNotTrusted || failure == NetFailure::Tls)
        m_session->retire(); // Qt keeps the refused configuration for the host
    const QString detail = m_tlsProblem.isEmpty() ? m_reply->errorString() : m_tlsProblem;
    conclude(failure, failure == NetFailure::None ? m_answer.detail : detail);
}

NetFailure ControlExchange::failureOfReply() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (isContentError(error))
        return m_answer.status != 0 ? NetFailure::None : NetFailure::Protocol;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return NetFailure::Proxy;
    switch (error) {
    // It is the proxy that is connected to.
    case QNetworkReply::ConnectionRefusedError:
        return m_route.isDirect() ? NetFailure::Refused : NetFailure::Proxy;
    case QNetworkReply::HostNotFoundError:
        return isForwarded() ? NetFailure::Proxy : NetFailure::HostNotFound;
    case QNetworkReply::TimeoutError: return NetFailure::TimedOut;
    case QNetworkReply::OperationCanceledError: return NetFailure::Aborted;
    case QNetworkReply::SslHandshakeFailedError:
        return m_tlsProblem.isEmpty() ? NetFailure::Tls : NetFailure::CertificateNotTrusted;
    case QNetworkReply::ProtocolFailure: return NetFailure::Protocol;
    case QNetworkReply::ProtocolUnknownError: return NetFailure::UrlInvalid;
    default: return NetFailure::Lost;
    }
}

/// A 401 or 407 means: not executed. So once it may be sent again.
bool ControlExchange::answerChallenge()
{
    const bool isProxy = m_answer.status == 407 && isForwarded();
    const Credentials &credentials = isProxy ? m_route.credentials : m_credentials;
    bool &hasAnswered = isProxy ? m_hasAnswered407 : m_hasAnswered401;
    const bool isAsked = isProxy || m_answer.status == 401;
    if (!isAsked || hasAnswered || credentials.isEmpty() || credentials.scheme != AuthScheme::Digest)
        return false;
    const QByteArrayView field = isProxy ? "Proxy-Authenticate" : "WWW-Authenticate";
    if (!m_plane->m_digests.take(placeOf(credentials, isProxy), m_answer.headers, field))
        return false;
    hasAnswered = true;
    sendAgain(m_answer.url);
    return true;
}

void ControlExchange::sendAgain(const QUrl &url)
{
    const QUrl target = url; // it may be that of the answer
    hangUp();
    leave();
    m_answer = {};
    enlist(target);
}

bool ControlExchange::followRedirect()
{
    const int status = m_answer.status;
    const QByteArray location = headerValue(m_answer.headers, "Location");
    const bool isRedirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (!isRedirect || location.isEmpty())
        return false;
    const bool keepsMethod = status == 307 || status == 308;
    if (!keepsMethod && !isOneOf(m_request.method, {"GET", "HEAD", "OPTIONS"})) {
        m_answer.detail = u"redirect not followed: it would change the method"_s;
        return false;
    }
    const QUrl target = redirectTarget(QUrl::fromEncoded(location));
    if (target.isEmpty())
        return false;
    --m_redirectsLeft;
    m_isElsewhere = m_isElsewhere || NetSettings::origin(target) != m_origin;
    m_hasAnswered401 = m_hasAnswered407 = false;
    sendAgain(target);
    return true;
}

QUrl ControlExchange::redirectTarget(const QUrl &location)
{
    QUrl target = m_answer.url.resolved(location);
    const bool isElsewhere = NetSettings::origin(target) != m_origin;
    const Redirects policy = m_request.access.redirects;
    if (policy == Redirects::Refuse)
        m_answer.detail = u"redirect not followed: the job refuses them"_s;
    else if (m_redirectsLeft <= 0)
        m_answer.detail = u"redirect not followed: too many"_s;
    else if (!isWebAddress(target))
        m_answer.detail = u"redirect not followed: not an http or https URL"_s;
    else if (isWeaker(target, m_answer.url))
        m_answer.detail = u"redirect not followed: to a weaker scheme"_s;
    else if (isElsewhere && policy == Redirects::SameOrigin)
        m_answer.detail = u"redirect not followed: the job refuses those to another origin"_s;
    else if (isElsewhere && !isOneOf(m_request.method, {"GET", "HEAD"}))
        m_answer.detail = u"redirect not followed: to another origin"_s;
    else
        return target;
    return {};
}

} // namespace Ferry
