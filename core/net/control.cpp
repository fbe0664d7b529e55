#include "core/net/control.h"

#include "core/net/controlexchange.h"
#include "core/net/controlsession.h"

#include <QNetworkInformation>

#include <algorithm>
#include <utility>

namespace Ferry
{

namespace
{
/// As many connections as Qt opens to a host: one more would wait inside Qt, on a connection nobody has
/// looked at.
constexpr int AtATime = 6;
/// Managers that are kept for the next request on the same terms; each has a thread of its own inside Qt.
constexpr qsizetype MostSessions = 8;
} // namespace

ControlCall::ControlCall(std::unique_ptr<ControlExchange> exchange)
    : m_exchange(std::move(exchange))
{
    connect(m_exchange.get(), &ControlExchange::finished, this, &ControlCall::finished);
}

ControlCall::~ControlCall() = default;

void ControlCall::abort() { m_exchange->abort(); }

ControlPlane::ControlPlane(const NetSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

ControlPlane::~ControlPlane()
{
    QList<ControlExchange *> left = m_running;
    for (const Turns &turns : std::as_const(m_turns))
        left += turns.waiting;
    m_turns.clear();
    for (ControlExchange *exchange : std::as_const(left))
        exchange->orphan();
}

void ControlPlane::setSettings(const NetSettings &settings)
{
    // A connection once trusted would be used on, whatever is trusted now.
    if (settings.caFile != m_settings.caFile)
        m_sessions.clear();
    m_settings = settings;
}

std::unique_ptr<ControlCall> ControlPlane::send(const ControlRequest &request)
{
    return std::unique_ptr<ControlCall>(new ControlCall(std::make_unique<ControlExchange>(this, request)));
}

void ControlPlane::goOn()
{
    m_isHeld = false;
    const QStringList origins = m_turns.keys();
    for (const QString &origin : origins)
        serveNext(origin);
}

void ControlPlane::watchNetwork()
{
    using Feature = QNetworkInformation::Feature;
    if (std::exchange(m_isWatching, true) ||
        (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
         !QNetworkInformation::loadBackendByFeatures(Feature::Reachability)))
        return;
    watchReachability();
    if (QNetworkInformation::instance()->supports(Feature::Metered))
        watchCost();
}

void ControlPlane::watchReachability()
{
    const auto *network = QNetworkInformation::instance();
    const auto take = [this](QNetworkInformation::Reachability now) {
        const bool isOnline = now != QNetworkInformation::Reachability::Disconnected;
        if (std::exchange(m_isOnline, isOnline) == isOnline)
            return;
        emit networkChanged();
        if (isOnline)
            emit networkReturned();
    };
    connect(network, &QNetworkInformation::reachabilityChanged, this, take);
    if (network->reachability() == QNetworkInformation::Reachability::Disconnected)
        take(network->reachability());
}

void ControlPlane::watchCost()
{
    const auto *network = QNetworkInformation::instance();
    const auto take = [this](bool isMetered) {
        if (std::exchange(m_isMetered, isMetered) != isMetered)
            emit networkChanged();
    };
    connect(network, &QNetworkInformation::isMeteredChanged, this, take);
    take(network->isMetered());
}

void ControlPlane::enlist(ControlExchange *exchange)
{
    m_turns[exchange->origin()].waiting.append(exchange);
    serveNext(exchange->origin());
}

void ControlPlane::leave(ControlExchange *exchange, bool wasRunning)
{
    const auto turns = m_turns.find(exchange->origin());
    if (turns == m_turns.end())
        return;
    if (wasRunning) {
        --turns->running;
        m_running.removeOne(exchange);
    } else {
        turns->waiting.removeOne(exchange);
    }
    serveNext(exchange->origin());
}

void ControlPlane::serveNext(const QString &origin)
{
    Turns &turns = m_turns[origin];
    while (!m_isHeld && turns.running < AtATime && !turns.waiting.isEmpty()) {
        ControlExchange *next = turns.waiting.takeFirst();
        ++turns.running;
        m_running.append(next);
        next->begin();
    }
    if (turns.running == 0 && turns.waiting.isEmpty())
        m_turns.remove(origin);
}

std::shared_ptr<ControlSession> ControlPlane::session(const ControlTerms &terms)
{
    m_sessions.removeIf([](const auto &session) { return session->isRetired(); });
    const auto known = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&terms](const auto &session) { return session->terms() == terms; });
    std::shared_ptr<ControlSession> found = known != m_sessions.end() ? *known : ControlSession::make(terms);
    if (known != m_sessions.end())
        m_sessions.erase(known);
    else if (m_sessions.size() >= MostSessions)
        m_sessions.removeFirst();
    m_sessions.append(found);
    return found;
}

} // namespace Ferry
