#pragma once

// The few things about a TCP socket that Qt doesn't offer. On systems without them the answers are the
// harmless ones: nothing pending, peer still there.

#include <QtGlobal>

class QTcpSocket;

namespace Ferry::TestServer::SocketTools
{

/// Closes with RST instead of FIN. What the peer has not yet received is lost to it.
void reset(QTcpSocket &socket);
/// Says "no more from here" (FIN) but goes on receiving. False if that can't be done on this socket.
[[nodiscard]] bool endSending(QTcpSocket &socket);
/// Bytes written to `socket` that have not left this process.
[[nodiscard]] qint64 bufferedBytes(const QTcpSocket &socket);
/// Bytes the kernel has and the peer has not acknowledged.
[[nodiscard]] qint64 unacknowledgedBytes(const QTcpSocket &socket);
/// The peer closed or reset, even if bytes it sent before are unread or have not even arrived (its FIN waits
/// behind those; but the peer is on this machine, and the kernel can be asked).
[[nodiscard]] bool peerHasGone(const QTcpSocket &socket);
/// Bytes of buffer for a connection that is read at `bytesPerSecond`.
[[nodiscard]] qint64 bufferFor(qint64 bytesPerSecond);
/// Keeps the kernel on both sides from swallowing megabytes, so that a slow reader slows its sender down.
/// On a listening socket: for connections accepted from now on. Cannot be taken back.
void keepBuffersSmall(qintptr descriptor, qint64 bytesPerSecond);

} // namespace Ferry::TestServer::SocketTools
