#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace Ferry
{

/// Bytes a second that all transfers of a direction together may move; 0 = no limit.
struct SpeedLimits {
    qint64 download = 0;
    qint64 upload = 0;
    friend bool operator==(const SpeedLimits &, const SpeedLimits &) = default;
};

/// Alternative limits, by hand or between two times of day on chosen weekdays. A value without a clock: what time
/// it is, in which zone, comes with the QDateTime.
///
/// Times are those that a clock on the wall shows: where it is put forward over one of them, the change comes at
/// that moment; what it shows twice counts twice. Where @c to is not after @c from, the end is on the next day,
/// which then need not be one of the chosen; the same time twice is a whole day.
struct SpeedSchedule {
    enum class Use : quint8 { Never, Always, ByTime };
    static constexpr quint8 EveryDay = 0x7F;

    Use use = Use::Never;
    SpeedLimits alternative{};
    QTime from{8, 0}; ///< seconds do not count
    QTime to{20, 0};
    quint8 days = EveryDay; ///< bits, Monday is the lowest

    [[nodiscard]] bool isOn(Qt::DayOfWeek day) const { return (days >> (day - 1) & 1) != 0; }
    void setOn(Qt::DayOfWeek day, bool on);

    /// The alternative limits while they are in force; else nothing: the usual ones are.
    [[nodiscard]] std::optional<SpeedLimits> limitsAt(const QDateTime &local) const;
    /// When limitsAt() answers otherwise for the first time after @p local; invalid: never.
    [[nodiscard]] QDateTime nextChange(const QDateTime &local) const;

    /// {use: "never" | "always" | "byTime", download, upload, from: "08:00", to, days: [1 ... 7]}.
    [[nodiscard]] QJsonObject toJson() const;
    /// What @p json has, over @p before; nothing if a part of it cannot be.
    [[nodiscard]] static std::optional<SpeedSchedule> fromJson(const QJsonObject &json,
                                                               const SpeedSchedule &before);
    friend bool operator==(const SpeedSchedule &, const SpeedSchedule &) = default;

private:
    [[nodiscard]] bool isTime(const QDateTime &local) const;
};

} // namespace Ferry
