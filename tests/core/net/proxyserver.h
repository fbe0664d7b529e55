#pragma once

// A proxy for tests, on 127.0.0.1, in the test's own thread: forwards http, tunnels with CONNECT (RFC 9110
// 9.3.6), speaks SOCKS 5 (RFC 1928, 1929). May ask for Basic or Digest. Connects to 127.0.0.1 whatever host it
// is asked for, so that a test may name one that does not exist.

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Ferry::TestNet
{

class ProxyServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Asks : quint8 { Nothing, Basic, Digest };

    explicit ProxyServer(Asks asks = Asks::Nothing);

    /// Whom it lets through. SOCKS: also when it asks for Basic.
    static constexpr char User[] = "joe";
    static constexpr char Password[] = "pr0xy";

    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http")) const;
    /// The heads it was sent, refused ones as well; "SOCKS host:port user" for those of SOCKS.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Of the requests, those that it let through.
    [[nodiscard]] int passedCount() const { return m_passed; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Client {
        QTcpSocket *socket = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray buffer;
        int socksStep = 0;
        QByteArray socksUser;
    };
    void read(Client &client);
    void readHead(Client &client);
    void readSocks(Client &client);
    void pass(Client &client, quint16 port, const QByteArray &toServer, const QByteArray &toClient);
    [[nodiscard]] bool mayPass(const QByteArray &head) const;

    const Asks m_asks;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_passed = 0;
};

} // namespace Ferry::TestNet
