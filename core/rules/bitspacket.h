#pragma once

#include "core/rules/headerlist.h"
#include "core/rules/joberror.h"

#include <QUrl>

#include <optional>

/// What the packets of the BITS upload protocol ([MC-BUP]) say, for the upload and for the removal of its
/// sessions. Header names compare without regard to case, and so do packet types.

namespace Ferry::Bits
{

inline constexpr char Method[] = "BITS_POST";
/// The only protocol there is (BITS-Supported-Protocols).
inline constexpr char UploadProtocol[] = "{7df0354d-249b-430f-820d-3d2a9bef4931}";

enum class Packet : quint8 { CreateSession, Ping, Fragment, CloseSession, CancelSession };

/// HRESULTs in BITS-Error-Code.
namespace Code
{
inline constexpr quint32 AccessDenied = 0x80070005;
inline constexpr quint32 DiskFull = 0x80070070;
inline constexpr quint32 DiskFullAsPrinted = 0x80070112; ///< [MC-BUP]'s number for the same
inline constexpr quint32 SessionNotFound = 0x8020001F;
inline constexpr quint32 TooLarge = 0x80200020;
} // namespace Code

/// The header fields that make @p packet; without @p session where it has none.
[[nodiscard]] HeaderList headersFor(Packet packet, const QByteArray &session = {});

/// BITS-Packet-Type: Ack, or the name that [MC-BUP] once gives it by mistake.
[[nodiscard]] bool isAck(const HeaderList &headers);
/// An Ack, or an error in BITS' words: the server itself, and no proxy's page.
[[nodiscard]] bool isMarked(const HeaderList &headers);
/// BITS-Error-Code (Windows, all peers) or BITS-Error ([MC-BUP]), hexadecimal. Nothing on a success, where
/// some servers send one that means nothing.
[[nodiscard]] std::optional<quint32> errorCode(int status, const HeaderList &headers);
[[nodiscard]] bool isSessionNotFound(int status, const HeaderList &headers);
/// BITS-Session-Id; null if there is none that could be sent back (at most 100 characters).
[[nodiscard]] QByteArray sessionId(const HeaderList &headers);

/// BITS-Received-Content-Range: the offset the server expects next. No value where it says nothing; -1 where
/// what it says is no offset within @p size bytes.
[[nodiscard]] std::optional<qint64> nextOffset(const HeaderList &headers, qint64 size);

/// @p remote on the host that BITS-Host-Id names ("name", "name:port", "[::1]:port"): scheme, path and, unless
/// it names one, port stay. @p remote itself if that is empty or no host.
[[nodiscard]] QUrl atHost(const QUrl &remote, const QByteArray &hostId);

/// BITS-Reply-URL, resolved against the directory of @p remote: absolute, an absolute or relative path, also
/// as IIS writes it (backslashes, braces, unescaped). Nothing if it is no http or https URL, or of a weaker
/// scheme than @p remote.
[[nodiscard]] std::optional<QUrl> replyUrl(const QByteArray &value, const QUrl &remote);

/// What an answer that is no success means, or a success that is none of BITS'. A status that would be tried
/// again although the code says that this is of no use is left out.
[[nodiscard]] JobError errorOf(int status, const HeaderList &headers, const QString &on);

} // namespace Ferry::Bits
