#include "core/net/controlexchange.h"

#include "core/rules/webaddress.h"

#include <QNetworkReply>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

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

bool ControlExchange::isOneOf(const QByteArray &text, std::initializer_list<QByteArrayView> candidates)
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [&text](QByteArrayView one) { return text.compare(one, Qt::CaseInsensitive) == 0; });
}

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
    if (!isWebAddress(url))
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
    m_reply = m_session->send({m_request.method, m_answer.url, headersToSend(allowed), m_request.body});
    // Qt says nothing when it has sent an empty body: then it counts as sent, unless TLS is still being
    // negotiated.
    m_wasSent = m_request.body.isEmpty();
    m_isConnecting = false;
    listen();
}

void ControlExchange::listen()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    if (m_answer.url.scheme() == "https"_L1) {
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

/// RFC 9110 9.2.1 and RFC 4918, RFC 3253: asking again changes nothing.
bool ControlExchange::isSafe() const
{
    return isOneOf(m_request.method, {"GET", "HEAD", "OPTIONS", "PROPFIND", "REPORT", "SEARCH"});
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
    m_answer.outcomeUnknown = !isSafe() && mayHaveBeenExecuted(failure, m_wasSent && !m_isConnecting);
    if (failure != NetFailure::None)
        m_answer.status = 0;
    emit finished(m_answer);
}

} // namespace Ferry
