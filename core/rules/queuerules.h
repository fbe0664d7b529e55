#pragma once

#include "core/rules/speedschedule.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Ferry
{

/// A time of day on chosen weekdays, as SpeedSchedule has it: where @c to is not after @c from, the end is on the
/// next day.
struct WeeklyTime {
    QTime from{8, 0}; ///< seconds do not count
    QTime to{20, 0};
    quint8 days = SpeedSchedule::EveryDay; ///< bits, Monday is the lowest

    [[nodiscard]] bool contains(const QDateTime &local) const;
    /// When contains() answers otherwise for the first time after @p local; invalid: never.
    [[nodiscard]] QDateTime nextChange(const QDateTime &local) const;
    friend bool operator==(const WeeklyTime &, const WeeklyTime &) = default;
};

/// What is different with one server, whatever the scheme and the port. 0 and empty: as with all others.
struct HostRule {
    QString host;              ///< lower case; also for what is below it: "example.org" for "dl.example.org"
    int maximumActive = 0;     ///< jobs at the same time
    int connections = 0;       ///< of downloads, at the same time
    qint64 bytesPerSecond = 0; ///< of all jobs there together, each way
    QString folder{};          ///< where downloads from there are proposed to be saved; an absolute path
    friend bool operator==(const HostRule &, const HostRule &) = default;
};

/// The user's rules for a queue: when it holds its jobs, and what is different with some servers. A value; whether
/// the network is metered and what time it is, it is told.
struct QueueRules {
    bool holdsOnMetered = false;
    bool holdsOnBattery = false;
    QList<WeeklyTime> hours{}; ///< in which nothing runs
    QList<HostRule> hosts{};   ///< one for a host

    [[nodiscard]] bool isHeldAt(const QDateTime &local) const;
    /// When @c hours let go of what they hold at @p local; @p local itself if they hold nothing then, invalid if they
    /// never let go.
    [[nodiscard]] QDateTime releasedAt(const QDateTime &local) const;
    /// When isHeldAt() may answer otherwise for the first time after @p local; invalid: never.
    [[nodiscard]] QDateTime nextChange(const QDateTime &local) const;
    /// The rule of the nearest name; null if there is none. Until @c hosts changes.
    [[nodiscard]] const HostRule *ruleFor(const QString &host) const;
    /// Nothing negative or relative, and each host is named once.
    [[nodiscard]] bool isValid() const;

    /// {holdsOnMetered, holdsOnBattery, hours: [{from: "22:00", to, days: [1 ... 7]}], hosts: [{host, maximumActive,
    /// connections, bytesPerSecond, folder}]}.
    [[nodiscard]] QJsonObject toJson() const;
    /// What @p json has, over @p before; nothing if a part of it cannot be.
    [[nodiscard]] static std::optional<QueueRules> fromJson(const QJsonObject &json,
                                                            const QueueRules &before);
    friend bool operator==(const QueueRules &, const QueueRules &) = default;
};

} // namespace Ferry
