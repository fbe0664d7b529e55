#include "app/control/controlserver.h"

#include "app/control/jsonlines.h"

#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace Ferry
{

namespace
{

/// A client that stops reading (Ctrl+Z) must not fill our memory with progress; it asks again when it is
/// back.
constexpr qint64 LargestBacklog = qint64{8} * 1024 * 1024;

bool isOwnUser(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

} // namespace

ControlServer::ControlServer(JobQueue &queue, const ControlOwner &owner, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_owner(owner)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::welcome);
}

ControlServer::~ControlServer()
{
    // Their handlers watch the queue and would answer while half of this object is gone.
    const auto sockets = m_server.findChildren<QLocalSocket *>(Qt::FindDirectChildrenOnly);
    for (QLocalSocket *socket : sockets) {
        socket->disconnect(this);
        delete socket;
    }
}

QString ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path) ? QString() : m_server.errorString();
}

void ControlServer::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isOwnUser(*socket)) {
            delete socket;
            continue;
        }
        auto *lines = new JsonLines(socket);
        auto *handler = new ControlHandler(m_queue, m_owner, socket);
        connect(lines, &JsonLines::received, handler, &ControlHandler::receive);
        connect(lines, &JsonLines::broken, socket, &QLocalSocket::abort);
        connect(handler, &ControlHandler::sent, lines, [lines, socket](const QJsonObject &message) {
            lines->send(message);
            if (message.contains(QLatin1StringView("event")) && lines->backlog() > LargestBacklog)
                socket->abort();
        });
        connect(handler, &ControlHandler::raiseRequested, this, &ControlServer::raiseRequested);
        connect(handler, &ControlHandler::leaveRequested, this, &ControlServer::leaveRequested);
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            --m_clients;
            socket->deleteLater();
            emit clientsChanged();
        });
        ++m_clients;
        emit clientsChanged();
    }
}

} // namespace Ferry
