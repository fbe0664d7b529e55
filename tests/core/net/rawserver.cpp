#include "tests/core/net/rawserver.h"

#include <sys/socket.h>

#include <memory>

namespace Ferry::TestNet
{

QByteArray RawServer::Request::field(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Script script, When when)
    : m_script(std::move(script))
    , m_when(when)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("RawServer cannot listen");
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

void RawServer::stopReading(QTcpSocket &socket)
{
    socket.disconnect(SIGNAL(readyRead()));
    socket.setReadBufferSize(1);
}

void RawServer::reset(QTcpSocket &socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    auto talk = std::make_shared<Conversation>();
    talk->number = ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, talk] { read(*socket, *talk); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void RawServer::read(QTcpSocket &socket, Conversation &talk)
{
    talk.buffer += socket.readAll();
    while (true) {
        if (talk.bodyLeft < 0) {
            const qsizetype end = talk.buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            talk.request = {talk.buffer.left(end + 4), {}, talk.number};
            talk.buffer.remove(0, end + 4);
            talk.bodyLeft = talk.request.field("Content-Length").toLongLong();
            if (m_when == When::AfterHead)
                answer(socket, talk.request);
        }
        const qint64 taken = qMin<qint64>(talk.bodyLeft, talk.buffer.size());
        talk.request.body += talk.buffer.left(taken);
        talk.buffer.remove(0, taken);
        talk.bodyLeft -= taken;
        if (talk.bodyLeft > 0)
            return;
        talk.bodyLeft = -1;
        if (m_when == When::AfterBody)
            answer(socket, talk.request);
    }
}

void RawServer::answer(QTcpSocket &socket, const Request &request)
{
    m_requests.append(request);
    m_script(socket, request);
    emit requestArrived();
}

RawServer::Script always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawServer::Request &) { socket.write(bytes); };
}

RawServer::Script onceAndClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawServer::Request &) {
        if (!bytes.isEmpty())
            socket.write(bytes);
        socket.disconnectFromHost();
    };
}

} // namespace Ferry::TestNet
