#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Ferry
{

/// Spreads bytes evenly over time. A piece may go while anything is left of the allowance, and what it takes
/// too much is paid for by waiting; never saves up more than an eighth of a second, so that a silence is not
/// followed by a burst. libcurl's own limits are averages over three seconds, without any for what ends
/// sooner. Times are monotonic.
class WirePace
{
public:
    /// 0: no limit.
    explicit WirePace(qint64 bytesPerSecond)
        : m_rate(bytesPerSecond)
        , m_allowance(most())
    {
    }

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    /// Whether a piece may go at @p nowNs.
    [[nodiscard]] bool mayGo(qint64 nowNs)
    {
        if (!isLimited())
            return true;
        if (m_lookedAtNs >= 0)
            m_allowance =
                std::min(m_allowance + rate() * static_cast<double>(nowNs - m_lookedAtNs) / 1e9, most());
        m_lookedAtNs = nowNs;
        return m_allowance > 0;
    }
    void spend(qint64 bytes) { m_allowance -= static_cast<double>(bytes); }

private:
    [[nodiscard]] double rate() const { return static_cast<double>(m_rate); }
    [[nodiscard]] double most() const { return std::max(rate() / 8, 1.0); }

    qint64 m_rate;
    double m_allowance;
    qint64 m_lookedAtNs = -1;
};

} // namespace Ferry
