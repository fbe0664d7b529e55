#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ferry
{

/// How fast it went: the last five minutes second by second, and the whole life in at most MostBuckets parts, which
/// all become twice as long when they are too few. A value without a clock; seconds are whole ones of any clock that
/// only grows. Its life are the seconds that were added: while nothing runs, time does not pass in it.
///
/// A copy costs nothing until one of them changes.
class RateHistory
{
public:
    static constexpr int RecentSeconds = 300;
    static constexpr int MostBuckets = 256;
    static constexpr qint64 NotRunning = -1; ///< in recent()

    /// @p bytes moved in @p second. Of a second that was added already, or an earlier one, they are more of the last
    /// one. Negative ones (it was started over) count as none.
    void add(qint64 second, qint64 bytes);

    /// Bytes of each of the RecentSeconds that end with @p second, the oldest first; NotRunning where nothing was
    /// added.
    [[nodiscard]] QList<qint64> recent(qint64 second) const;
    /// The one that was added last; nothing where recent() knows of none.
    [[nodiscard]] std::optional<qint64> lastSecond() const;
    /// Bytes a second in each part of its life, the oldest first.
    [[nodiscard]] QList<double> life() const;
    [[nodiscard]] int secondsPerBucket() const { return m_width; }
    [[nodiscard]] qint64 seconds() const { return m_seconds; } ///< of its life
    [[nodiscard]] bool isEmpty() const { return m_seconds == 0; }
    [[nodiscard]] double average() const;                ///< bytes a second of its life
    [[nodiscard]] qint64 peak() const { return m_peak; } ///< bytes of its fastest second

    /// Its life, without the last minutes: some hundred bytes to be stored.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where these were not written by toBytes().
    [[nodiscard]] static std::optional<RateHistory> fromBytes(const QByteArray &bytes);

    friend bool operator==(const RateHistory &, const RateHistory &) = default;

private:
    void addSecond(qint64 bytes);
    void halve();

    struct Second {
        qint64 second = 0;
        qint64 bytes = 0;
        friend bool operator==(const Second &, const Second &) = default;
    };
    QList<Second> m_recent; ///< ascending, at most RecentSeconds
    QList<qint64> m_buckets;
    qint64 m_seconds = 0;
    qint64 m_peak = 0;
    int m_width = 1;
};

} // namespace Ferry
