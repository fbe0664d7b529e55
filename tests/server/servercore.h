#pragma once

// The server itself, in its own thread: the listening socket, the connections, what they serve, the
// faults and the log. LoopbackServer is the only one who talks to it.

#include "tests/server/httpconnection.h"
#include "tests/server/resources.h"
#include "tests/server/tushandler.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace Ferry::TestServer
{

/// Gives out connected sockets; over TLS they encrypt themselves.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    [[nodiscard]] bool isSecure() const { return m_tls.has_value(); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

class ServerCore final : public QObject, private ConnectionHost
{
    Q_OBJECT
public:
    ServerCore();
    ~ServerCore() override;

    /// The port, or 0 if it can't be had.
    [[nodiscard]] quint16 start(quint16 port);
    void stop();
    [[nodiscard]] bool setTls(const QString &certificateFile, const QString &keyFile);
    void setThrottle(qint64 down, qint64 up);
    void mount(const QString &prefix, const std::shared_ptr<Handler> &handler);
    void serveTus(const TusOptions &options);
    void releaseHeld();
    void resetStalled();
    [[nodiscard]] QList<RequestRecord> requests() const;
    void clearRequests() { m_log.clear(); }
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }

    [[nodiscard]] FaultBook &faults() { return m_faults; }
    [[nodiscard]] Resources &resources() { return *m_resources; }
    [[nodiscard]] TusHandler *tus() { return m_tus.get(); }

signals:
    void requestStarted(const QByteArray &method, const QByteArray &target);
    void requestFinished(const Ferry::TestServer::RequestRecord &record);
    void answerHeld(const Ferry::TestServer::RequestRecord &record);
    void requestStalled(const Ferry::TestServer::RequestRecord &record);

private:
    struct Mount {
        QString prefix;
        std::shared_ptr<Handler> handler;
    };

    std::shared_ptr<RequestRecord> begin(int connection, const RequestHead &head) override;
    FaultPlan planFor(const RequestHead &head) override;
    std::unique_ptr<Exchange> open(const RequestHead &head) override;
    void ended(const RequestRecord &record) override;
    void held(const RequestRecord &record) override;
    void stalled(const RequestRecord &record) override;
    qint64 downloadRate() const override { return m_downloadRate; }
    qint64 uploadRate() const override { return m_uploadRate; }

    void acceptAll();
    void tuneListener();

    Listener m_listener;
    QList<HttpConnection *> m_connections; ///< children; they delete themselves when closed
    std::shared_ptr<Resources> m_resources;
    std::shared_ptr<TusHandler> m_tus;
    QList<Mount> m_mounts;
    QTimer m_sweepTimer;
    FaultBook m_faults;
    QList<std::shared_ptr<RequestRecord>> m_log;
    int m_requestCount = 0;
    int m_connectionCount = 0;
    qint64 m_downloadRate = 0;
    qint64 m_uploadRate = 0;
};

} // namespace Ferry::TestServer
