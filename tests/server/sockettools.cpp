#include "tests/server/sockettools.h"

#include <QSslSocket>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif

namespace Ferry::TestServer::SocketTools
{

namespace
{
int descriptorOf(const QTcpSocket &socket) { return static_cast<int>(socket.socketDescriptor()); }
} // namespace

void reset(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    ::setsockopt(descriptorOf(socket), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket.abort();
}

bool endSending(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    if (qobject_cast<QSslSocket *>(&socket) == nullptr) // TLS would want its close_notify first
        return ::shutdown(descriptorOf(socket), SHUT_WR) == 0;
#endif
    Q_UNUSED(socket)
    return false;
}

qint64 bufferedBytes(const QTcpSocket &socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

qint64 unacknowledgedBytes(const QTcpSocket &socket)
{
#ifdef Q_OS_LINUX
    int bytes = 0;
    if (::ioctl(descriptorOf(socket), SIOCOUTQ, &bytes) == 0)
        return bytes;
#else
    Q_UNUSED(socket)
#endif
    return 0;
}

bool peerHasGone(const QTcpSocket &socket)
{
#ifdef Q_OS_LINUX
    pollfd entry{descriptorOf(socket), POLLRDHUP, 0};
    return ::poll(&entry, 1, 0) > 0;
#else
    return socket.state() != QAbstractSocket::ConnectedState;
#endif
}

void keepBuffersSmall(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    const int fd = static_cast<int>(descriptor);
    const int bytes = 32 * 1024;
    ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    // The sender's kernel buffer grows with the segment size, which on the loopback is 64 KiB.
    const int segment = 1460;
    ::setsockopt(fd, IPPROTO_TCP, TCP_MAXSEG, &segment, sizeof segment);
#else
    Q_UNUSED(descriptor)
#endif
}

} // namespace Ferry::TestServer::SocketTools
