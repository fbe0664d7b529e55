#include "core/rules/queuerules.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// More of them than there are minutes in a week cannot follow each other.
constexpr int MostSteps = 7 * 24 * 60;

/// One rule for what a time of day is, and when it begins and ends.
SpeedSchedule asSchedule(const WeeklyTime &time)
{
    SpeedSchedule schedule;
    schedule.use = SpeedSchedule::Use::ByTime;
    schedule.from = time.from;
    schedule.to = time.to;
    schedule.days = time.days;
    return schedule;
}

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

QJsonObject timeToJson(const WeeklyTime &time)
{
    const QJsonObject json = asSchedule(time).toJson();
    return {{u"from"_s, json["from"_L1]}, {u"to"_s, json["to"_L1]}, {u"days"_s, json["days"_L1]}};
}

std::optional<WeeklyTime> timeFromJson(const QJsonObject &json)
{
    if (!json.contains("from"_L1) || !json.contains("to"_L1))
        return std::nullopt;
    const auto schedule = SpeedSchedule::fromJson(json, {});
    return schedule ? std::optional(WeeklyTime{schedule->from, schedule->to, schedule->days}) : std::nullopt;
}

QJsonObject hostToJson(const HostRule &rule)
{
    return {{u"host"_s, rule.host},
            {u"maximumActive"_s, rule.maximumActive},
            {u"connections"_s, rule.connections},
            {u"bytesPerSecond"_s, rule.bytesPerSecond},
            {u"folder"_s, rule.folder}};
}

HostRule hostFromJson(const QJsonObject &json)
{
    const auto number = [&json](QLatin1StringView key) {
        return json[key].toInt(json.contains(key) ? -1 : 0);
    };
    const bool hasRate = json.contains("bytesPerSecond"_L1);
    return {json["host"_L1].toString().toLower(), number("maximumActive"_L1), number("connections"_L1),
            json["bytesPerSecond"_L1].toInteger(hasRate ? -1 : 0), json["folder"_L1].toString()};
}

bool isGood(const HostRule &rule)
{
    const bool isName = !rule.host.isEmpty() && rule.host == rule.host.toLower() &&
                        !rule.host.contains(u'/') && rule.host == rule.host.trimmed();
    return isName && rule.maximumActive >= 0 && rule.connections >= 0 && rule.bytesPerSecond >= 0 &&
           (rule.folder.isEmpty() || QDir::isAbsolutePath(rule.folder));
}

bool takeFlag(const QJsonObject &json, QLatin1StringView key, bool &flag)
{
    if (json.contains(key))
        flag = json[key].toBool();
    return !json.contains(key) || json[key].isBool();
}

bool takeHours(const QJsonObject &json, QList<WeeklyTime> &hours)
{
    if (!json.contains("hours"_L1))
        return true;
    hours.clear();
    for (const QJsonValue value : json["hours"_L1].toArray()) {
        const auto time = timeFromJson(value.toObject());
        if (!time)
            return false;
        hours.append(*time);
    }
    return json["hours"_L1].isArray();
}

bool takeHosts(const QJsonObject &json, QList<HostRule> &hosts)
{
    if (!json.contains("hosts"_L1))
        return true;
    hosts.clear();
    for (const QJsonValue value : json["hosts"_L1].toArray())
        hosts.append(hostFromJson(value.toObject()));
    return json["hosts"_L1].isArray();
}

} // namespace

bool WeeklyTime::contains(const QDateTime &local) const
{
    return asSchedule(*this).limitsAt(local).has_value();
}

QDateTime WeeklyTime::nextChange(const QDateTime &local) const { return asSchedule(*this).nextChange(local); }

bool QueueRules::isHeldAt(const QDateTime &local) const
{
    return std::any_of(hours.begin(), hours.end(),
                       [&local](const WeeklyTime &time) { return time.contains(local); });
}

QDateTime QueueRules::nextChange(const QDateTime &local) const
{
    QDateTime next;
    for (const WeeklyTime &time : hours)
        next = earlier(next, time.nextChange(local));
    return next;
}

QDateTime QueueRules::releasedAt(const QDateTime &local) const
{
    const QDateTime latest = local.addDays(8);
    QDateTime moment = local;
    for (int step = 0; step < MostSteps && moment.isValid() && moment < latest; ++step) {
        if (!isHeldAt(moment))
            return moment;
        moment = nextChange(moment);
    }
    return {};
}

const HostRule *QueueRules::ruleFor(const QString &host) const
{
    const QString name = host.toLower();
    const HostRule *nearest = nullptr;
    for (const HostRule &rule : hosts) {
        const bool isIts = name == rule.host || name.endsWith(u'.' + rule.host);
        if (isIts && (!nearest || rule.host.size() > nearest->host.size()))
            nearest = &rule;
    }
    return nearest;
}

bool QueueRules::isValid() const
{
    const auto isOnlyOne = [this](const HostRule &rule) {
        return std::count_if(hosts.begin(), hosts.end(),
                             [&rule](const HostRule &other) { return other.host == rule.host; }) == 1;
    };
    return std::all_of(hosts.begin(), hosts.end(),
                       [&](const HostRule &rule) { return isGood(rule) && isOnlyOne(rule); });
}

QJsonObject QueueRules::toJson() const
{
    QJsonArray times;
    for (const WeeklyTime &time : hours)
        times.append(timeToJson(time));
    QJsonArray rules;
    for (const HostRule &rule : hosts)
        rules.append(hostToJson(rule));
    return {{u"holdsOnMetered"_s, holdsOnMetered},
            {u"holdsOnBattery"_s, holdsOnBattery},
            {u"hours"_s, times},
            {u"hosts"_s, rules}};
}

std::optional<QueueRules> QueueRules::fromJson(const QJsonObject &json, const QueueRules &before)
{
    QueueRules rules = before;
    const bool isRead = takeFlag(json, "holdsOnMetered"_L1, rules.holdsOnMetered) &&
                        takeFlag(json, "holdsOnBattery"_L1, rules.holdsOnBattery) &&
                        takeHours(json, rules.hours) && takeHosts(json, rules.hosts);
    return isRead && rules.isValid() ? std::optional(rules) : std::nullopt;
}

} // namespace Ferry
