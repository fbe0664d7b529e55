#pragma once

// The values the server passes around: headers, the head of a request, an answer.
// Nothing here owns a socket; everything can be copied and used from any thread.

#include "tests/server/content.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace Ferry::TestServer
{

/// In the order they were sent; names keep their spelling and compare without regard to case.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of `name`, or a null array.
[[nodiscard]] QByteArray headerValue(const Headers &headers, QByteArrayView name);
[[nodiscard]] bool hasHeader(const Headers &headers, QByteArrayView name);
void removeHeader(Headers &headers, QByteArrayView name);
/// Replaces every value of `name`, or appends.
void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value);

struct RequestHead {
    QByteArray method;
    QByteArray target;  ///< as sent, with the query
    QByteArray version; ///< "HTTP/1.1" or "HTTP/1.0"
    Headers headers;
    bool secure = false; ///< came over TLS

    /// `block` is everything up to and including the empty line. Nothing if it is not HTTP/1.x.
    [[nodiscard]] static std::optional<RequestHead> parse(const QByteArray &block);

    [[nodiscard]] QString path() const; ///< percent-decoded, without the query
    [[nodiscard]] QByteArray queryValue(const QString &key) const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    [[nodiscard]] bool isChunked() const;
    [[nodiscard]] qint64 contentLength() const; ///< -1: none given, -2: not a number
    [[nodiscard]] bool hasBody() const { return isChunked() || contentLength() > 0; }
    [[nodiscard]] bool wantsContinue() const;
    [[nodiscard]] bool keepsAlive() const;
    /// True if the Authorization header carries exactly this user and password.
    [[nodiscard]] bool hasBasicAuth(const QByteArray &user, const QByteArray &password) const;
};

struct Answer {
    enum class Framing { ContentLength, Chunked, UntilClose };

    int status = 200;
    Headers headers; ///< without those for framing and Connection, which the connection adds
    std::shared_ptr<const Content> content; ///< may be null: no body
    qint64 offset = 0;                      ///< the slice of `content` that is the body
    qint64 length = 0;
    Framing framing = Framing::ContentLength;
    qint64 bytesPerSecond = 0; ///< 0: as fast as the client reads
    int delayMs = 0;           ///< wait before the first byte of the head

    [[nodiscard]] static Answer text(int status, const QByteArray &body = {}, const Headers &headers = {});
    /// 1xx, 204 and 304 have neither a body nor a Content-Length.
    [[nodiscard]] bool mayHaveBody() const { return status >= 200 && status != 204 && status != 304; }
};

[[nodiscard]] QByteArray reasonPhrase(int status);
/// Status line, headers and the empty line.
[[nodiscard]] QByteArray headBytes(int status, const Headers &headers);

} // namespace Ferry::TestServer
