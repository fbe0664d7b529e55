#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace Ferry
{

/// The token bucket of a limit: fills evenly with time, and is emptied by what is given away of it. A value
/// without a clock.
class WirePace
{
public:
    /// 0: no limit.
    explicit WirePace(qint64 bytesPerSecond = 0)
        : m_rate(bytesPerSecond)
    {
    }

    /// From now on; what was saved up or owed at the old rate counts for no more than a moment at the new one.
    void setRate(qint64 bytesPerSecond)
    {
        m_rate = bytesPerSecond;
        m_left = std::clamp(m_left, -most(), most());
    }
    [[nodiscard]] qint64 rate() const { return m_rate; }
    [[nodiscard]] bool isLimited() const { return m_rate > 0; }

    void refill(qint64 ns) { m_left += static_cast<double>(m_rate) * static_cast<double>(ns) / 1e9; }
    /// Keeps no more than a sixteenth of a second's worth, so that a silence is not followed by a burst.
    void cap() { m_left = std::min(m_left, most()); }
    /// Keeps nothing but what is owed.
    void empty() { m_left = std::min(m_left, 0.0); }
    /// Bytes that may go; infinite without a limit.
    [[nodiscard]] double left() const
    {
        return isLimited() ? std::max(m_left, 0.0) : std::numeric_limits<double>::infinity();
    }
    /// May be more than is left: that is owed then. Negative: given back.
    void spend(double bytes) { m_left -= isLimited() ? bytes : 0.0; }

    /// A sixteenth of a second's worth.
    [[nodiscard]] double most() const { return static_cast<double>(m_rate) / 16; }

private:
    qint64 m_rate;
    double m_left = 0;
};

} // namespace Ferry
