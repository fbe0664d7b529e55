#pragma once

#include <QtGlobal>

#include <optional>

namespace Ferry
{

/// Bytes per second from samples of a growing total, smoothed over about three seconds. Time is an argument
/// (milliseconds of any monotonic clock), so there is nothing to wait for in tests.
class RateEstimator
{
public:
    void reset(qint64 nowMs, qint64 totalBytes);
    /// A smaller total than the last starts over. Samples less than 50 ms apart are merged into the next.
    void add(qint64 nowMs, qint64 totalBytes);
    /// Falls to 0 when nothing has been added for a while.
    [[nodiscard]] double bytesPerSecond(qint64 nowMs) const;
    /// Seconds until @p remainingBytes are through; nothing while the rate is too low to say (below 1 byte a
    /// second, or more than 100 days), or @p remainingBytes is negative (unknown).
    [[nodiscard]] std::optional<qint64> secondsLeft(qint64 nowMs, qint64 remainingBytes) const;

private:
    qint64 m_startedMs = 0;
    qint64 m_lastMs = 0;
    qint64 m_lastTotal = 0;
    double m_rate = 0;
    bool m_valid = false;
};

} // namespace Ferry
