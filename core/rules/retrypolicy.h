#pragma once

#include "core/rules/joberror.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Ferry
{

using Milliseconds = std::chrono::milliseconds;

/// When something is tried again: doubling, jittered, bounded. BITS' two knobs keep their names.
struct RetryPolicy {
    Milliseconds minimumRetryDelay{3'000}; ///< BITS' default of 600 s feels dead in a window
    Milliseconds maximumRetryDelay{600'000};
    Milliseconds noProgressTimeout{1'209'600'000}; ///< BITS: 14 days; 0 = never retry

    /// Before the @p attempt -th retry (1 = the first): minimum * 2^(attempt-1), +-25 % by @p chance in [0,
    /// 1), at most the maximum, at least what Retry-After asked for.
    [[nodiscard]] Milliseconds delayBefore(int attempt, double chance, Milliseconds retryAfter = {}) const;
    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/// Pace of the removal of leftovers. Tests make it fast.
struct CleanupPolicy {
    Milliseconds graceTime{5'000}; ///< before the second look (zombie uploads, upload-protocol rules)
    RetryPolicy retry{Milliseconds{1'000}, Milliseconds{3'600'000}, Milliseconds{0}};
};

/// 408, 409, 423, 425, 429, 5xx without 501 and 505, and everything between us and the server except TLS
/// trust. The status counts only where the kind is about the server (50-89).
[[nodiscard]] bool isTransient(const JobError &error);

/// Retry-After (RFC 9110 10.2.3): seconds, or an HTTP date against @p nowMsSinceEpoch. At most a day; nothing
/// if unreadable.
[[nodiscard]] std::optional<Milliseconds> parseRetryAfter(QByteArrayView value, qint64 nowMsSinceEpoch);
/// An HTTP date (RFC 9110 5.6.7, all three forms; two-digit years mean 1970-2069) as ms since the epoch.
[[nodiscard]] std::optional<qint64> parseHttpDate(QByteArrayView value);

} // namespace Ferry
