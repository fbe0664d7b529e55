#pragma once

// A server that says byte for byte what a test tells it to, in the test's own thread. For the answers that no
// well-behaved server gives; everything else is LoopbackServer's.

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Ferry::TestNet
{

class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class When { AfterBody, AfterHead };

    struct Request {
        QByteArray head;
        QByteArray body; ///< as far as it was read
        int connection = 0;
        [[nodiscard]] QByteArray method() const { return head.left(head.indexOf(' ')); }
        [[nodiscard]] QByteArray target() const { return head.split(' ').value(1); }
        /// The value of the first field of that name; null if there is none.
        [[nodiscard]] QByteArray field(const QByteArray &name) const;
    };
    /// Called for each request, on its socket.
    using Script = std::function<void(QTcpSocket &socket, const Request &request)>;

    explicit RawServer(Script script, When when = When::AfterBody);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// No more bytes are taken from this client.
    static void stopReading(QTcpSocket &socket);
    /// RST.
    static void reset(QTcpSocket &socket);

signals:
    void requestArrived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Conversation {
        QByteArray buffer;
        qint64 bodyLeft = -1; ///< -1: a head is expected
        int number = 0;
        Request request;
    };
    void read(QTcpSocket &socket, Conversation &talk);
    void answer(QTcpSocket &socket, const Request &request);

    const Script m_script;
    const When m_when;
    QList<Request> m_requests;
    int m_connections = 0;
};

/// A script that gives each request the same bytes.
[[nodiscard]] RawServer::Script always(const QByteArray &bytes);
/// The same, and then closes the connection.
[[nodiscard]] RawServer::Script onceAndClose(const QByteArray &bytes);

} // namespace Ferry::TestNet
