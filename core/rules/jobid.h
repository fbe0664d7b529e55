#pragma once

#include <QMetaType>
#include <QString>

#include <compare>

namespace Ferry
{

/// Names a job for ever: 63 bits, a time stamp above and chance below, so that ids only grow within one Ferry
/// and do not collide between two of them. Written as 13 characters of Crockford's base 32 (no i, l, o, u).
class JobId
{
public:
    constexpr JobId() = default;
    constexpr explicit JobId(quint64 value)
        : m_value(value)
    {
    }

    /// The next id after @p last: @p msSinceEpoch and @p salt where that is larger, else last + 1 (a clock
    /// set back).
    [[nodiscard]] static JobId make(qint64 msSinceEpoch, quint32 salt, JobId last);
    /// Null when @p text is not an id (13 characters, at most 63 bits). Upper case and the look-alikes o, i,
    /// l are accepted.
    [[nodiscard]] static JobId fromString(QStringView text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] constexpr quint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }

    friend constexpr auto operator<=>(JobId, JobId) = default;
    friend size_t qHash(JobId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

} // namespace Ferry

Q_DECLARE_METATYPE(Ferry::JobId)
