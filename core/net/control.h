#pragma once

#include "core/net/controlproxy.h"
#include "core/net/digest.h"
#include "core/net/netsettings.h"
#include "core/rules/access.h"
#include "core/rules/headerlist.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace Ferry
{

class ControlExchange;
class ControlSession;
struct ControlTerms;

/// One request without file bytes: discover, create, ask the offset, abort, delete, verify.
struct ControlRequest {
    QByteArray method = "HEAD";
    QUrl url{};
    HeaderList headers{};
    /// Of the job: proxy, certificate, credentials, and more header fields after @c headers. To an origin that
    /// the job does not name goes what Access::elsewhere() leaves.
    Access access{};
    QByteArray body{};      ///< e.g. XML; empty: Content-Length: 0 for POST, PUT, PATCH and DELETE
    int timeoutMs = 30'000; ///< for the whole exchange, from when it is sent
    /// Followed only for GET, HEAD and OPTIONS, or by 307/308; never to a weaker scheme; to another origin
    /// only without credentials and only for GET and HEAD. One that is not followed is the answer; its detail
    /// says why. The job's own policy (Access::redirects) comes first.
    int redirectsAllowed = 5;
};

struct ControlAnswer {
    NetFailure failure = NetFailure::None;
    /// It may have been executed: ask, do not send again. Never for GET, HEAD, PROPFIND and their like.
    bool outcomeUnknown = false;
    QString detail; ///< technical English
    int status = 0; ///< 0 = no complete answer
    HeaderList headers;
    QByteArray body; ///< at most 1 MiB
    QUrl url;        ///< the one that answered
};

/// Handle on a request; owned by whoever sent it. Destroying it aborts and silences it.
class ControlCall : public QObject
{
    Q_OBJECT
public:
    ~ControlCall() override;
    /// finished() with Aborted follows (unless it had finished), through the event loop. Idempotent.
    void abort();

signals:
    /// Exactly once, never from inside send() or abort().
    void finished(const Ferry::ControlAnswer &answer);

private:
    friend class ControlPlane;
    explicit ControlCall(std::unique_ptr<ControlExchange> exchange);
    std::unique_ptr<ControlExchange> m_exchange;
};

/// The control plane on QNetworkAccessManager, with the traps of Qt 6.4.2 closed: a request is sent at most
/// once (a body device that cannot be rewound, also for empty bodies), no automatic redirects, a 1xx as the
/// final answer is a transport fault that drops the connections and fails whatever else is running on them,
/// an own watchdog, identity encoding, no cookies, one manager for each set of trust, proxy, certificate and
/// account, six requests at a time to one origin (the others wait here, not inside Qt). A 401 or 407 that asks
/// for Digest is answered once, by sending the request again: it was not executed. Main thread.
class ControlPlane : public QObject
{
    Q_OBJECT
public:
    explicit ControlPlane(const NetSettings &settings, QObject *parent = nullptr);
    /// Calls that are still there end with Aborted.
    ~ControlPlane() override;

    /// For requests sent from now on; a change of trust takes new connections.
    void setSettings(const NetSettings &settings);
    [[nodiscard]] const NetSettings &settings() const { return m_settings; }

    [[nodiscard]] std::unique_ptr<ControlCall> send(const ControlRequest &request);

    /// Nothing goes out until goOn(): credentials are still being fetched.
    void hold() { m_isHeld = true; }
    void goOn();

    /// From now on networkReturned() is emitted, where the system tells (a bare session does not). For those who have
    /// something to wait for: the libraries it takes are large.
    void watchNetwork();
    /// False only where the system says, since watchNetwork(), that there is no network at all.
    [[nodiscard]] bool isOnline() const { return m_isOnline; }
    /// What the system says, since watchNetwork(); nothing where it does not.
    [[nodiscard]] std::optional<bool> isMetered() const { return m_isMetered; }

signals:
    /// A network is there that was not a moment ago. After networkChanged().
    void networkReturned();
    /// isOnline() or isMetered().
    void networkChanged();

private:
    friend class ControlExchange;
    /// Who is being served, and who waits, at one origin.
    struct Turns {
        int running = 0;
        QList<ControlExchange *> waiting;
    };

    void watchReachability();
    void watchCost();
    void enlist(ControlExchange *exchange);
    void leave(ControlExchange *exchange, bool wasRunning);
    void serveNext(const QString &origin);
    [[nodiscard]] std::shared_ptr<ControlSession> session(const ControlTerms &terms);

    NetSettings m_settings;
    QList<std::shared_ptr<ControlSession>> m_sessions; ///< the one used last comes last
    ProxyFinder m_proxies;
    DigestBook m_digests;
    QHash<QString, Turns> m_turns; ///< by origin
    QList<ControlExchange *> m_running;
    bool m_isHeld = false;
    bool m_isOnline = true;
    std::optional<bool> m_isMetered;
    bool m_isWatching = false;
};

} // namespace Ferry

Q_DECLARE_METATYPE(Ferry::ControlAnswer)
