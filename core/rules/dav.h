#pragma once

#include "core/rules/validator.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// WebDAV (RFC 4918), and what Nextcloud and ownCloud make of it, as far as uploads and their removal have to
/// know: addresses, and what an answer says about a resource.

namespace Ferry::Dav
{

// Facts in leftovers of kind DavTemporary and ChunkDirectory, beside "source" (SourceIdentity).
inline constexpr QLatin1StringView TargetFact{"target"};   ///< URL of the finished file
inline constexpr QLatin1StringView LengthFact{"length"};   ///< bytes of the finished file
inline constexpr QLatin1StringView EarlierFact{"earlier"}; ///< Validator of what was at "target" before
/// The MOVE was sent, or was about to be: when, in ms since the epoch.
inline constexpr QLatin1StringView FinishingFact{"finishing"};
inline constexpr QLatin1StringView MovedFact{"moved"};   ///< the MOVE was acknowledged
inline constexpr QLatin1StringView DavFact{"dav"};       ///< the server answers PROPFIND with a multistatus
inline constexpr QLatin1StringView DirectFact{"direct"}; ///< `where` is the final name: there is no MOVE
inline constexpr QLatin1StringView ReplacesFact{
    "replaces"}; ///< with "direct": a file was, or may have been, there
inline constexpr QLatin1StringView StoredFact{"stored"}; ///< the PUT of the whole file was acknowledged
// With "direct", what is known of whose file it is that has the final name:
inline constexpr QLatin1StringView ToldFact{"told"}; ///< ETag in that acknowledgement
/// Not one request of it has reached the server. Not there: one may have.
inline constexpr QLatin1StringView UnsentFact{"unsent"};
/// How long a MOVE of unknown outcome is only asked about, in ms, where it is not for movePatienceMs().
inline constexpr QLatin1StringView PatienceFact{"patience"};
/// With "direct": ms since the epoch by the server's clock, before the first byte was sent.
inline constexpr QLatin1StringView SinceFact{"since"};

// --- addresses; all keep what percent-encoding they have ---

/// Where @p remote means a folder (it ends in a slash), the file @p name in it.
[[nodiscard]] QUrl fileUrl(const QUrl &remote, const QString &name);
/// The resource @p name beside @p url. The query stays.
[[nodiscard]] QUrl sibling(const QUrl &url, const QString &name);
/// The collection that @p url is in; empty for the root.
[[nodiscard]] QUrl folderOf(const QUrl &url);
/// The resource @p name in the collection @p url.
[[nodiscard]] QUrl child(const QUrl &url, const QString &name);
/// The value of a Destination or Referer field, and how a URL is recorded.
[[nodiscard]] QByteArray encoded(const QUrl &url);

/// Where Nextcloud and ownCloud 10 keep what is being uploaded.
struct CloudAddress {
    QUrl root;    ///< "https://host/prefix/"
    QUrl target;  ///< below remote.php/dav/files/USER/
    QUrl uploads; ///< "https://host/prefix/remote.php/dav/uploads/USER/"
};
/// Of .../remote.php/dav/files/USER/path, or .../remote.php/webdav/path if @p user is known. Nothing for any
/// other URL.
[[nodiscard]] std::optional<CloudAddress> cloudAddress(const QUrl &url, const QString &user);

// --- answers ---

/// An item of a comma-separated field (Allow, DAV), in any case.
[[nodiscard]] bool lists(const QByteArray &field, QByteArrayView item);

/// The body of a PROPFIND for what Resource holds (RFC 4918 9.1).
[[nodiscard]] QByteArray propfindBody();
struct Resource {
    QString name; ///< the last segment of its path, decoded
    bool isCollection = false;
    Validator validator; ///< its length is getcontentlength
};
/// The body of a 207 (RFC 4918 13). Nothing if it is another document, or not all of it.
[[nodiscard]] std::optional<QList<Resource>> readMultiStatus(const QByteArray &body);

/// Whether something has a name.
struct Sight {
    enum class Presence : quint8 {
        There,
        Absent,  ///< 404 or 410
        Hidden,  ///< the server does not show it: 403, 405, 501
        Unknown, ///< no answer that says it
    };
    Presence presence = Presence::Unknown;
    bool isCollection = false;
    Validator validator; ///< of what is there
};
[[nodiscard]] Sight seenByHead(int status, const HeaderList &headers);
/// Depth: 0.
[[nodiscard]] Sight seenByPropfind(int status, const QByteArray &body);
/// Both are known well enough, and agree. An ETag that was weak and is strong now is the same (Apache).
[[nodiscard]] bool isSameFile(const Validator &a, const Validator &b);
/// What is there is the finished upload: it has its @p length and is not what was there @p earlier (a null
/// Validator: nothing was).
[[nodiscard]] bool isFinished(const Sight &sight, qint64 length, const Validator &earlier);

// --- the MOVE that puts chunks together ---

/// How long a server may be at work on @p length bytes after nobody waits for its answer any more.
[[nodiscard]] qint64 movePatienceMs(qint64 length);
/// By the facts of a leftover, at @p now (ms since the epoch): the MOVE was sent, and may not have ended. Until
/// then nothing is deleted that it reads, and it is not sent again.
[[nodiscard]] bool mayStillMove(const QJsonObject &facts, qint64 now);

} // namespace Ferry::Dav
