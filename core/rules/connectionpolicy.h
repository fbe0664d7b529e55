#pragma once

#include <QtGlobal>

namespace Ferry
{

/// How many connections one file should have, found by measuring: twice as many as long as that brings more
/// bytes, one step back when it does not, and another look when the rate breaks down. A value without a clock:
/// times are monotonic milliseconds, bytes are those of all connections of the file since it began.
class ConnectionPolicy
{
public:
    /// @p wanted > 0: exactly so many, at once. @p maximum: never more, whatever is wanted or measured.
    explicit ConnectionPolicy(int wanted = 0, int maximum = 8);

    /// How many there should be now.
    [[nodiscard]] int connections() const { return m_target; }
    /// Bytes begin to move, or do so again after a pause: what was measured before is forgotten.
    void begin(qint64 nowMs, qint64 bytes);
    /// To be called several times a second. @p moving: connections that bring bytes; a step is judged when as many
    /// as it asked for do, or when they had time enough to.
    void look(qint64 nowMs, qint64 bytes, int moving);
    /// The server (or a limit) does not let it have more than @p most, at least one.
    void limitTo(int most);
    /// Of the last measurement, bytes per second; 0 = none yet.
    [[nodiscard]] double rate() const { return m_rate; }

private:
    enum class Phase { Single, Growing, Settled };

    void measureFrom(qint64 nowMs, qint64 bytes);
    void judgeSingle();
    void judgeStep();
    void watch(double rate);
    void grow();
    void settle(int connections);

    int m_wanted;
    int m_maximum;
    int m_target = 1;
    int m_before = 1; ///< connections, of the step under way
    Phase m_phase = Phase::Single;
    double m_rate = 0;
    double m_bestRate = 0; ///< what it settled with
    int m_poorWindows = 0; ///< one after the other
    qint64 m_stepAtMs = 0;
    qint64 m_fromMs = -1; ///< of the measurement under way; -1: not begun
    qint64 m_fromBytes = 0;
};

} // namespace Ferry
