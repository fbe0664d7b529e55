#pragma once

// Spreads bytes evenly over time. Asked how many bytes may pass now; never saves up more than a tenth
// of a second, so that a pause is not followed by a burst.

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace Ferry::TestServer
{

class Pacer
{
public:
    static constexpr int tickMs = 5; ///< ask again after this when budget() was 0

    /// 0: no limit.
    void start(qint64 bytesPerSecond)
    {
        m_rate = bytesPerSecond;
        m_saved = 0;
        m_clock.start();
    }

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }

    [[nodiscard]] qint64 budget()
    {
        if (!isLimited())
            return std::numeric_limits<qint64>::max();
        const double seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
        m_clock.start();
        const double rate = static_cast<double>(m_rate);
        m_saved = std::min(m_saved + seconds * rate, std::max(rate / 10, 1.0));
        // Not byte by byte: whoever asks in a loop would otherwise never wait.
        const double least = std::max(rate * tickMs / 1000, 1.0);
        return m_saved < least ? 0 : static_cast<qint64>(m_saved);
    }

    void spend(qint64 bytes)
    {
        if (isLimited())
            m_saved -= static_cast<double>(bytes);
    }

private:
    qint64 m_rate = 0;
    double m_saved = 0;
    QElapsedTimer m_clock;
};

} // namespace Ferry::TestServer
