#include "tests/server/sockettools.h"

#include <QFile>
#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>
#include <QtEndian>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <unistd.h>
#endif

namespace Ferry::TestServer::SocketTools
{

namespace
{
int descriptorOf(const QTcpSocket &socket) { return static_cast<int>(socket.socketDescriptor()); }

#ifdef Q_OS_LINUX
QByteArray procAddress(const QHostAddress &address, quint16 port)
{
    const auto hex = [](quint32 value, int width) {
        return QByteArray::number(value, 16).rightJustified(width, '0');
    };
    return (hex(qToBigEndian(address.toIPv4Address()), 8) + ':' + hex(port, 4)).toUpper();
}

/// The state of the other end of a loopback connection (sock_diag(7)). 0: not found, or this kernel does not
/// tell: that is the same answer.
int askForOtherEnd(const QTcpSocket &socket)
{
    struct {
        nlmsghdr header;
        inet_diag_req_v2 question;
    } request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.question.sdiag_family = AF_INET;
    request.question.sdiag_protocol = IPPROTO_TCP;
    request.question.idiag_states = ~0U;
    inet_diag_sockid &id = request.question.id;
    id.idiag_src[0] = qToBigEndian(socket.peerAddress().toIPv4Address());
    id.idiag_sport = qToBigEndian(socket.peerPort());
    id.idiag_dst[0] = qToBigEndian(socket.localAddress().toIPv4Address());
    id.idiag_dport = qToBigEndian(socket.localPort());
    id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;

    const int kernel = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (kernel < 0)
        return 0;
    alignas(nlmsghdr) std::array<char, 4096> answer{};
    const bool asked = ::send(kernel, &request, sizeof request, 0) == ssize_t(sizeof request);
    const ssize_t length = asked ? ::recv(kernel, answer.data(), answer.size(), 0) : -1;
    ::close(kernel);
    const auto *header = reinterpret_cast<const nlmsghdr *>(answer.data());
    const bool isTold =
        length >= ssize_t(NLMSG_LENGTH(sizeof(inet_diag_msg))) && header->nlmsg_type == SOCK_DIAG_BY_FAMILY;
    return isTold ? static_cast<const inet_diag_msg *>(NLMSG_DATA(header))->idiag_state : 0;
}

/// The other end of a loopback connection has been closed by its owner. The table has every connection, and
/// takes the kernel milliseconds to write.
bool otherEndIsClosed(const QTcpSocket &socket)
{
    if (const int state = askForOtherEnd(socket); state != 0)
        return state != TCP_ESTABLISHED;
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const QByteArray theirs = procAddress(socket.peerAddress(), socket.peerPort());
    const QByteArray ours = procAddress(socket.localAddress(), socket.localPort());
    const QByteArray rows = table.readAll();
    const QByteArray row = ' ' + theirs + ' ' + ours + ' ';
    const qsizetype found = rows.indexOf(row);
    return found >= 0 && !rows.mid(found + row.size()).startsWith("01"); // TCP_ESTABLISHED
}
#endif
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
    return ::poll(&entry, 1, 0) > 0 || otherEndIsClosed(socket);
#else
    return socket.state() != QAbstractSocket::ConnectedState;
#endif
}

qint64 bufferFor(qint64 bytesPerSecond)
{
    return std::clamp<qint64>(bytesPerSecond / 50, 8 * 1024, 256 * 1024);
}

void keepBuffersSmall(qintptr descriptor, qint64 bytesPerSecond)
{
#ifdef Q_OS_UNIX
    const int fd = static_cast<int>(descriptor);
    const int bytes = static_cast<int>(bufferFor(bytesPerSecond)) / 2; // the kernel doubles it
    ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    // The sender's kernel buffer grows with the segment size, which on the loopback is 64 KiB.
    const int segment = 1460;
    ::setsockopt(fd, IPPROTO_TCP, TCP_MAXSEG, &segment, sizeof segment);
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(bytesPerSecond)
#endif
}

} // namespace Ferry::TestServer::SocketTools
