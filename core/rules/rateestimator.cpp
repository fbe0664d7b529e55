#include "core/rules/rateestimator.h"

#include <cmath>

namespace Ferry
{

namespace
{

constexpr double SmoothingMs = 3'000;
constexpr qint64 ShortestStepMs = 50;     ///< below it a burst out of a socket's buffer passes for speed
constexpr qint64 PatienceMs = 1'000;      ///< silence that is still normal between two reports
constexpr qint64 SilenceMs = 10'000;      ///< silence after which the rate is 0 and not merely small
constexpr double LowestRate = 1;          ///< bytes per second
constexpr double LongestWait = 8'640'000; ///< seconds: 100 days

/// How much of the smoothing window @p ms fill.
[[nodiscard]] double share(qint64 ms) { return -std::expm1(-static_cast<double>(ms) / SmoothingMs); }

} // namespace

void RateEstimator::reset(qint64 nowMs, qint64 totalBytes)
{
    m_startedMs = nowMs;
    m_lastMs = nowMs;
    m_lastTotal = totalBytes;
    m_rate = 0;
    m_valid = true;
}

void RateEstimator::add(qint64 nowMs, qint64 totalBytes)
{
    if (!m_valid || totalBytes < m_lastTotal) {
        reset(nowMs, totalBytes);
        return;
    }
    const qint64 step = nowMs - m_lastMs;
    if (step < ShortestStepMs)
        return; // the next sample carries these bytes too
    const double current = static_cast<double>(totalBytes - m_lastTotal) * 1000.0 / static_cast<double>(step);
    m_rate += share(step) * (current - m_rate);
    m_lastMs = nowMs;
    m_lastTotal = totalBytes;
}

double RateEstimator::bytesPerSecond(qint64 nowMs) const
{
    const qint64 silence = nowMs - m_lastMs;
    if (!m_valid || m_lastMs == m_startedMs || silence >= SilenceMs)
        return 0;
    // The average started from 0: without this division the first seconds would show far too little.
    const double rate = m_rate / share(m_lastMs - m_startedMs);
    return silence <= PatienceMs ? rate : rate * (1 - share(silence - PatienceMs));
}

std::optional<qint64> RateEstimator::secondsLeft(qint64 nowMs, qint64 remainingBytes) const
{
    if (remainingBytes < 0)
        return std::nullopt;
    if (remainingBytes == 0)
        return 0;
    const double rate = bytesPerSecond(nowMs);
    if (rate < LowestRate)
        return std::nullopt;
    const double seconds = std::ceil(static_cast<double>(remainingBytes) / rate);
    return seconds > LongestWait ? std::nullopt : std::optional(static_cast<qint64>(seconds));
}

} // namespace Ferry
