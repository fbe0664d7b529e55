#pragma once

// An HTTP/1.1 server for tests, on 127.0.0.1 only, in its own thread: a test may block its own.
//
// Every function may be called from the test's thread (any thread but the server's) and has taken effect
// when it returns. Signals arrive in the thread this object lives in: wait for them instead of sleeping.
// A request is in requests() before the client can have its answer, but may still be Open then; wait for
// requestFinished() where the end matters.

#include "tests/server/exchange.h"
#include "tests/server/fault.h"
#include "tests/server/requestrecord.h"
#include "tests/server/resources.h"
#include "tests/server/tushandler.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace Ferry::TestServer
{

class ServerCore;

class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackServer(QObject *parent = nullptr);
    /// Stops.
    ~LoopbackServer() override;

    // --- there and away ---

    /// 0: any free port the first time, the same port again after stop(). False if it is taken.
    [[nodiscard]] bool start(quint16 port = 0);
    /// Closes the listening socket and resets all connections: the server is away. What is published, stored,
    /// set and logged stays.
    void stop();
    /// Before start(). PEM files; the key may be RSA or EC. url() says https from then on.
    [[nodiscard]] bool useTls(const QString &certificateFile, const QString &keyFile);
    [[nodiscard]] quint16 port() const { return m_port; }
    /// `path` starts with '/' and may have a query.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    /// Bytes a second a connection; 0: no limit. Counts for requests that start later; `up` is real back
    /// pressure only for connections made later, and then the client's kernel still holds up to 1 MB.
    void setThrottle(qint64 down, qint64 up);
    [[nodiscard]] int connectionCount() const;

    // --- what is served ---

    /// Publishing again replaces it.
    void publish(const QString &path, const QByteArray &content, const ResourceOptions &options = {});
    /// The bytes are generatedBytes(seed, 0, size), and are not held in memory.
    void publishGenerated(const QString &path, qint64 size, quint64 seed,
                          const ResourceOptions &options = {});
    void withdraw(const QString &path);
    /// Replaces the tus server that was there; its sessions stay in their directory.
    void serveTus(const TusOptions &options);
    /// Another protocol: `handler` gets every request to `prefix` and below, in the server's thread.
    void mount(const QString &prefix, const std::shared_ptr<Handler> &handler);

    // --- upload sessions ---

    /// Ids of which a file is left, read from the tus directory.
    [[nodiscard]] QStringList sessions() const;
    [[nodiscard]] QByteArray sessionData(const QString &id) const;
    [[nodiscard]] QString sessionFile(const QString &id) const;
    /// A session somebody else has made: cleaning up must not touch it.
    [[nodiscard]] QUrl createForeignSession(qint64 size);

    // --- the log ---

    [[nodiscard]] QList<RequestRecord> requests() const;
    /// Only those with this method.
    [[nodiscard]] QList<RequestRecord> requests(const QByteArray &method) const;
    void clearRequests();

    // --- faults ---

    void setFaults(const QList<Fault> &faults);
    void addFault(const Fault &fault);
    void clearFaults() { setFaults({}); }
    /// Sends the answers that HoldAnswer keeps back now; later ones are kept back again.
    void releaseHeld();
    /// Resets the connections that StallUp and StallDown keep silent.
    void resetStalled();

signals:
    /// The head of a request was read.
    void requestStarted(const QByteArray &method, const QByteArray &target);
    /// The answer was sent, or never will be: see RequestRecord::end.
    void requestFinished(const Ferry::TestServer::RequestRecord &record);
    /// A HoldAnswer fault has got one: the request is processed, the client waits.
    void answerHeld(const Ferry::TestServer::RequestRecord &record);
    /// A StallUp or StallDown fault has reached its limit.
    void requestStalled(const Ferry::TestServer::RequestRecord &record);

private:
    template <typename Function>
    auto onServer(Function &&function) const;

    QThread m_thread;
    ServerCore *const m_core; ///< lives in m_thread and is deleted there
    QString m_tusDirectory;
    quint16 m_port = 0;
    bool m_secure = false;
};

} // namespace Ferry::TestServer
