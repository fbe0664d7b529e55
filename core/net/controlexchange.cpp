#include "core/net/controlexchange.h"

#include <QNetworkReply>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 BodyLimit = 1024LL * 1024;

bool isOneOf(const QByteArray &text, std::initializer_list<QByteArrayView> candidates)
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [&text](QByteArrayView one) { return text.compare(one, Qt::CaseInsensitive) == 0; });
}

/// RFC 9110 9.2.1 and RFC 4918, RFC 3253: asking again changes nothing.
bool isSafe(const QByteArray &method)
{
    return isOneOf(method, {"GET", "HEAD", "OPTIONS", "PROPFIND", "REPORT", "SEARCH"});
}

/// What may go to an origin that the sender did not name: no credential hides among these.
bool mayTravel(const QByteArray &header)
{
    return isOneOf(header, {"Accept", "Accept-Encoding", "User-Agent", "Range", "If-Range", "If-Match",
                            "If-None-Match", "If-Modified-Since", "Tus-Resumable"});
}

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

QByteArray basicAuthorization(const Credentials &credentials)
{
    return "Basic " + (credentials.user.toUtf8() + ':' + credentials.password.toUtf8()).toBase64();
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

/// Whether a request that ended so may have been executed.
bool mayHaveBeenExecuted(NetFailure failure, bool wasSent)
{
    switch (failure) {
    case NetFailure::None:
    case NetFailure::HostNotFound:
    case NetFailure::Refused:
    case NetFailure::CertificateNotTrusted:
    case NetFailure::Tls:
    case NetFailure::UrlInvalid: return false;
    case NetFailure::Aborted:
    case NetFailure::TimedOut:
    case NetFailure::Proxy: return wasSent;
    default: return true;
    }
}

} // namespace

ControlExchange::ControlExchange(ControlPlane *plane, const ControlRequest &request)
    : m_plane(plane)
    , m_request(request)
    , m_redirectsLeft(request.redirectsAllowed)
{
    m_watchdog.setSingleShot(true);
    // Behind what the connection may have said meanwhile, if this thread was busy.
    connect(&m_watchdog, &QTimer::timeout, this, &ControlExchange::timeOut, Qt::QueuedConnection);
    m_answer.url = request.url;
    if (const QString problem = problemOfRequest(); !problem.isEmpty())
        endSoon(NetFailure::UrlInvalid, problem);
    else
        enlist(m_request.url);
}

ControlExchange::~ControlExchange()
{
    hangUp();
    leave();
}

QString ControlExchange::problemOfRequest() const
{
    const QUrl &url = m_request.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return u"not an http or https URL"_s;
    const HeaderList headers = m_plane->settings().headersFor(m_request.headers, m_request.access);
    const bool headersUsable = std::all_of(headers.cbegin(), headers.cend(), [](const auto &field) {
        return NetSettings::isUsableHeader(field.first, field.second);
    });
    const bool methodUsable = NetSettings::isUsableHeader(m_request.method, {}); // both are tokens
    return headersUsable && methodUsable ? QString() : u"unusable method or header field"_s;
}

void ControlExchange::enlist(const QUrl &url)
{
    m_answer.url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_origin = NetSettings::origin(url);
    m_state = State::Waiting;
    m_plane->enlist(this);
}

void ControlExchange::leave()
{
    if (m_state != State::Done && m_plane)
        m_plane->leave(this, m_state == State::Running);
    m_state = State::Done;
}

void ControlExchange::begin()
{
    m_state = State::Running;
    m_wasSent = false;
    if (!m_watchdog.isActive())
        m_watchdog.start(m_request.timeoutMs);
    const Access allowed = access();
    m_route = m_plane->m_proxies.find(m_answer.url, allowed.proxy, m_plane->settings());
    if (!m_route.problem.isEmpty())
        return endLater(NetFailure::Proxy, m_route.problem);
    m_session = m_plane->session(termsFor(allowed));
    if (!m_session->problem().isEmpty())
        return endLater(NetFailure::Tls, m_session->problem());
    connect(m_session.get(), &ControlSession::poisoned, this, [this] {
        endSoon(NetFailure::Protocol, u"an interim answer (1xx) came as a final one on this connection"_s);
    });
    const bool isSecure = m_answer.url.scheme() == "https"_L1;
    m_reply = m_session->send({m_request.method, m_answer.url, headersToSend(allowed), m_request.body});
    // Qt says nothing when it has sent an empty body: then it counts as sent, unless TLS is still being
    // negotiated.
    m_wasSent = m_request.body.isEmpty();
    m_isConnecting = false;
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    if (isSecure) {
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
        connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isConnecting = false; });
    }
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = errors.isEmpty() ? u"certificate not trusted"_s : errors.constFirst().errorString();
    });
    // Not before there is an answer: Qt 6.4.2 passes the limit on to whatever the connection is by then, and
    // where a proxy has just refused the tunnel that is nothing (a crash in its thread).
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
            [this] { m_reply->setReadBufferSize(BodyLimit); });
    connect(m_reply, &QNetworkReply::readyRead, this, &ControlExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &ControlExchange::takeAnswer);
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
    const bool isWeaker = m_answer.url.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    const bool isElsewhere = NetSettings::origin(target) != m_origin;
    const Redirects policy = m_request.access.redirects;
    if (policy == Redirects::Refuse)
        m_answer.detail = u"redirect not followed: the job refuses them"_s;
    else if (m_redirectsLeft <= 0)
        m_answer.detail = u"redirect not followed: too many"_s;
    else if (!target.isValid() || target.host().isEmpty() ||
             (target.scheme() != "http"_L1 && target.scheme() != "https"_L1))
        m_answer.detail = u"redirect not followed: not an http or https URL"_s;
    else if (isWeaker)
        m_answer.detail = u"redirect not followed: to a weaker scheme"_s;
    else if (isElsewhere && policy == Redirects::SameOrigin)
        m_answer.detail = u"redirect not followed: the job refuses those to another origin"_s;
    else if (isElsewhere && !isOneOf(m_request.method, {"GET", "HEAD"}))
        m_answer.detail = u"redirect not followed: to another origin"_s;
    else
        return target;
    return {};
}

void ControlExchange::timeOut()
{
    if (m_state == State::Running)
        conclude(NetFailure::TimedOut, u"no complete answer within %1 ms"_s.arg(m_request.timeoutMs));
    else
        endSoon(NetFailure::TimedOut, u"no turn for the redirect within %1 ms"_s.arg(m_request.timeoutMs));
}

void ControlExchange::abort()
{
    if (m_state == State::Running) { // it may be going out this very moment, on Qt's thread
        m_wasSent = true;
        m_isConnecting = false;
    }
    endSoon(NetFailure::Aborted, u"aborted"_s);
}

void ControlExchange::orphan()
{
    abort();
    m_plane = nullptr;
}

/// Frees the connection; nothing of the reply is heard any more.
void ControlExchange::hangUp()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_session->disconnect(this);
    if (!m_reply->isFinished()) {
        m_session->retire(); // an answer may have been on its way
        m_reply->abort();
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    m_session.reset();
}

void ControlExchange::endSoon(NetFailure failure, const QString &detail)
{
    if (m_state == State::Done)
        return;
    m_watchdog.stop();
    hangUp();
    leave();
    QMetaObject::invokeMethod(
        this, [this, failure, detail] { conclude(failure, detail); }, Qt::QueuedConnection);
}

/// From inside begin(): whoever counts the turns is not through yet.
void ControlExchange::endLater(NetFailure failure, const QString &detail)
{
    m_session.reset();
    QMetaObject::invokeMethod(
        this,
        [this, failure, detail] {
            if (m_state == State::Running)
                conclude(failure, detail);
        },
        Qt::QueuedConnection);
}

/// The receiver of the signal may destroy this.
void ControlExchange::conclude(NetFailure failure, const QString &detail)
{
    if (m_plane && failure != NetFailure::None && failure != NetFailure::Aborted)
        m_plane->watchNetwork();
    m_watchdog.stop();
    hangUp();
    leave();
    m_answer.failure = failure;
    m_answer.detail = detail;
    m_answer.outcomeUnknown =
        !isSafe(m_request.method) && mayHaveBeenExecuted(failure, m_wasSent && !m_isConnecting);
    if (failure != NetFailure::None)
        m_answer.status = 0;
    emit finished(m_answer);
}

} // namespace Ferry
