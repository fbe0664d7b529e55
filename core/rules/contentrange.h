#pragma once

#include <QByteArray>

#include <optional>

namespace Ferry
{

/// Content-Range of a 206 or 416 (RFC 9110 14.4).
struct ContentRange {
    qint64 first = -1; ///< -1 in "bytes */N"
    qint64 last = -1;  ///< inclusive
    qint64 total = -1; ///< -1 for "*"
    friend bool operator==(ContentRange, ContentRange) = default;
};

/// Nothing for other units, missing digits, overflow, last < first or last >= total.
[[nodiscard]] std::optional<ContentRange> parseContentRange(QByteArrayView value);
/// A field of digits only (Content-Length, Upload-Offset): nothing for signs, blanks inside, lists, overflow.
[[nodiscard]] std::optional<qint64> parseLength(QByteArrayView value);

} // namespace Ferry
