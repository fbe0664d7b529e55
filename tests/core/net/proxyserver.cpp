#include "tests/core/net/proxyserver.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>

#include <memory>

namespace Ferry::TestNet
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray fieldOf(const QByteArray &head, const QString &name)
{
    const QRegularExpression line(u"^%1: *([^\r\n]*)"_s.arg(name),
                                  QRegularExpression::MultilineOption |
                                      QRegularExpression::CaseInsensitiveOption);
    return line.match(QString::fromLatin1(head)).captured(1).toLatin1();
}

QByteArray withoutField(QByteArray head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ':');
    if (at >= 0)
        head.remove(at, head.indexOf("\r\n", at + 2) - at);
    return head;
}

QByteArray parameter(const QByteArray &field, const QString &name)
{
    const QRegularExpression pattern(u"[ ,]%1=\"?([^\",]*)"_s.arg(name));
    return pattern.match(QString::fromLatin1(field)).captured(1).toLatin1();
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

bool isRightDigest(const QByteArray &said, const QByteArray &method, const QByteArray &target)
{
    const QByteArray expected = md5(md5(QByteArray(ProxyServer::User) + ":proxy:" + ProxyServer::Password) +
                                    ":n1:" + parameter(said, u"nc"_s) + ':' + parameter(said, u"cnonce"_s) +
                                    ":auth:" + md5(method + ':' + target));
    return said.startsWith("Digest ") && parameter(said, u"uri"_s) == target &&
           parameter(said, u"response"_s) == expected;
}

} // namespace

ProxyServer::ProxyServer(Asks asks)
    : m_asks(asks)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("ProxyServer cannot listen");
}

QUrl ProxyServer::url(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(serverPort()));
}

void ProxyServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto client = std::make_shared<Client>();
    client->socket = new QTcpSocket(this);
    client->socket->setSocketDescriptor(descriptor);
    connect(client->socket, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
    connect(client->socket, &QTcpSocket::disconnected, client->socket, &QObject::deleteLater);
}

void ProxyServer::read(Client &client)
{
    client.buffer += client.socket->readAll();
    if (client.server) {
        client.server->write(std::exchange(client.buffer, {}));
        return;
    }
    if (client.socksStep > 0 || client.buffer.startsWith('\x05'))
        readSocks(client);
    else
        readHead(client);
}

void ProxyServer::readHead(Client &client)
{
    const qsizetype end = client.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QByteArray head = client.buffer.left(end + 4);
    const qsizetype length = head.size() + fieldOf(head, u"Content-Length"_s).toLongLong();
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    if (!mayPass(head)) {
        if (client.buffer.size() < length)
            return; // the body of a refused request belongs to it
        m_requests.append(head);
        client.buffer.remove(0, length);
        const QByteArray asked = m_asks == Asks::Basic
                                     ? "Basic realm=\"proxy\""_ba
                                     : "Digest realm=\"proxy\", nonce=\"n1\", qop=\"auth\""_ba;
        client.socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + asked +
                             "\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    m_requests.append(head);
    client.buffer.remove(0, head.size());
    if (words.first() == "CONNECT") {
        const quint16 port = words.value(1).split(':').last().toUShort();
        return pass(client, port, {}, "HTTP/1.1 200 Connection established\r\n\r\n");
    }
    const QUrl target = QUrl::fromEncoded(words.value(1));
    const QByteArray inside = target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    head.replace(0, head.indexOf('\r'), words.first() + ' ' + inside + " HTTP/1.1");
    head = withoutField(withoutField(head, "Proxy-Authorization"), "Proxy-Connection");
    head = withoutField(head, "Connection");
    head.insert(head.size() - 2, "Connection: close\r\n");
    pass(client, static_cast<quint16>(target.port(80)), head, {});
}

bool ProxyServer::mayPass(const QByteArray &head) const
{
    const QByteArray said = fieldOf(head, u"Proxy-Authorization"_s);
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    switch (m_asks) {
    case Asks::Nothing: return true;
    case Asks::Basic: return said == "Basic " + (QByteArray(User) + ':' + Password).toBase64();
    case Asks::Digest: return isRightDigest(said, words.value(0), words.value(1));
    }
    return false;
}

void ProxyServer::readSocks(Client &client)
{
    QByteArray &in = client.buffer;
    if (client.socksStep == 0 && in.size() >= 2 && in.size() >= 2 + in.at(1)) {
        const bool wantsUser = m_asks != Asks::Nothing;
        const bool offered = in.mid(2, in.at(1)).contains(wantsUser ? '\x02' : '\0');
        in.remove(0, 2 + in.at(1));
        client.socket->write(offered ? QByteArray("\x05") + (wantsUser ? '\x02' : '\0') : "\x05\xff"_ba);
        client.socksStep = wantsUser ? 1 : 2;
    }
    if (client.socksStep == 1 && in.size() >= 3 && in.size() >= 3 + in.at(1) + in.at(2 + in.at(1))) {
        client.socksUser = in.mid(2, in.at(1));
        const QByteArray password = in.mid(3 + in.at(1), in.at(2 + in.at(1)));
        in.remove(0, 3 + in.at(1) + password.size());
        const bool isRight = client.socksUser == User && password == Password;
        client.socket->write(isRight ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        client.socksStep = 2;
        if (!isRight)
            return client.socket->disconnectFromHost();
    }
    if (client.socksStep != 2 || in.size() < 5)
        return;
    const bool isName = in.at(3) == 3;
    const qsizetype length = isName ? 5 + in.at(4) : 8;
    if (in.size() < length + 2)
        return;
    const QByteArray host =
        isName ? in.mid(5, in.at(4))
               : QHostAddress(qFromBigEndian<quint32>(in.constData() + 4)).toString().toLatin1();
    const auto port = qFromBigEndian<quint16>(in.constData() + length);
    in.remove(0, length + 2);
    m_requests.append("SOCKS " + host + ':' + QByteArray::number(port) + ' ' + client.socksUser);
    pass(client, port, {}, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void ProxyServer::pass(Client &client, quint16 port, const QByteArray &toServer, const QByteArray &toClient)
{
    ++m_passed;
    auto *server = new QTcpSocket(client.socket);
    QTcpSocket *socket = client.socket;
    client.server = server;
    connect(server, &QTcpSocket::readyRead, socket, [server, socket] { socket->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, socket, [socket] { socket->disconnectFromHost(); });
    connect(server, &QTcpSocket::errorOccurred, socket, [socket] { socket->disconnectFromHost(); });
    server->connectToHost(QHostAddress::LocalHost, port);
    server->write(toServer + std::exchange(client.buffer, {}));
    socket->write(toClient);
}

} // namespace Ferry::TestNet
