#pragma once

// The Range and If-Range headers (RFC 9110, 13.1.5 and 14): which slice of a representation is meant.

#include <QByteArray>
#include <QDateTime>

namespace Ferry::TestServer
{

struct ByteRange {
    enum class Kind {
        Whole,         ///< no range, or one that a server is to ignore (malformed, several, another unit)
        Part,          ///< 206
        Unsatisfiable, ///< 416
    };
    Kind kind = Kind::Whole;
    qint64 offset = 0;
    qint64 length = 0;

    /// `value` may be null: no Range header was sent.
    [[nodiscard]] static ByteRange parse(const QByteArray &value, qint64 size);
};

/// True if a Range may be honoured: no condition, the same strong ETag, or exactly the same date.
[[nodiscard]] bool ifRangeHolds(const QByteArray &condition, const QByteArray &etag,
                                const QDateTime &lastModified);

/// IMF-fixdate: "Sun, 06 Nov 1994 08:49:37 GMT".
[[nodiscard]] QByteArray httpDate(const QDateTime &when);

} // namespace Ferry::TestServer
