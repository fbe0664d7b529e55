#pragma once

#include <QList>

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
    /// Bytes begin to move again after a pause: the measurement under way is forgotten.
    void begin(qint64 nowMs, qint64 bytes);
    /// To be called several times a second, from when bytes move. @p moving: connections that bring bytes; a step is judged when as many
    /// as it asked for do, or when they had time enough to.
    void look(qint64 nowMs, qint64 bytes, int moving);
    /// The server (or a limit) does not let it have more than @p most, at least one.
    void limitTo(int most);
    /// Of the last measurement, bytes per second; 0 = none yet.
    [[nodiscard]] double rate() const { return m_rate; }

private:
    enum class Phase { Single, Growing, Settled };

    void measureFrom(qint64 nowMs, qint64 bytes);
    [[nodiscard]] qint64 windowMs() const;
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

/// How fast one connection is, and whether it still is one. A value without a clock, as above.
class SpeedWatch
{
public:
    /// To be called a few times a second with all bytes it has brought so far.
    void add(qint64 nowMs, qint64 bytes);
    /// Bytes per second over the last @p windowMs, or since it began.
    [[nodiscard]] double rate(qint64 nowMs, qint64 windowMs) const;
    [[nodiscard]] qint64 ageMs(qint64 nowMs) const;
    [[nodiscard]] qint64 silentMs(qint64 nowMs) const;
    /// In its best second.
    [[nodiscard]] double best() const { return m_best; }

private:
    struct Sample {
        qint64 atMs;
        qint64 bytes;
    };
    QList<Sample> m_samples; ///< of the last ten seconds or so
    qint64 m_beganMs = -1;
    qint64 m_movedMs = -1;
    double m_best = 0;
};

/// When a connection is let go for another.
struct StallRule {
    qint64 slowMs = 10'000;   ///< that long much slower than the others
    qint64 silentMs = 15'000; ///< or without a byte
    /// @p others: mean of the file's other connections in bytes per second, 0 = none moves.
    [[nodiscard]] bool isStalled(const SpeedWatch &speed, qint64 nowMs, double others) const;
};

} // namespace Ferry
