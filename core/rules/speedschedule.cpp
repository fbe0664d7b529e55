#include "core/rules/speedschedule.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array UseNames = {"never"_L1, "always"_L1, "byTime"_L1};
constexpr qint64 MostBytes = 1LL << 50;

QString clockText(QTime time) { return time.toString(u"HH:mm"_s); }

int minuteOf(QTime time) { return time.hour() * 60 + time.minute(); }

Qt::DayOfWeek dayOf(QDate date) { return static_cast<Qt::DayOfWeek>(date.dayOfWeek()); }

/// Moments at which the clock on the wall may show @p time on @p date: by one clock or the other when it is
/// changed that day.
void addMoments(QList<QDateTime> &moments, QDate date, QTime time, const QDateTime &like)
{
    QDateTime moment = like;
    moment.setDate(date);
    moment.setTime(QTime(time.hour(), time.minute()));
    for (const int minutes : {-60, -30, 0, 30, 60})
        moments.append(moment.addSecs(qint64{minutes} * 60));
}

bool takeBytes(const QJsonObject &json, QLatin1StringView key, qint64 &bytes)
{
    if (json.contains(key))
        bytes = json[key].toInteger(-1);
    return bytes >= 0 && bytes <= MostBytes;
}

bool takeTime(const QJsonObject &json, QLatin1StringView key, QTime &time)
{
    if (json.contains(key))
        time = QTime::fromString(json[key].toString(), u"HH:mm"_s);
    return time.isValid();
}

bool takeUse(const QJsonObject &json, SpeedSchedule::Use &use)
{
    if (!json.contains("use"_L1))
        return true;
    const auto *const found = std::find(UseNames.begin(), UseNames.end(), json["use"_L1].toString());
    if (found == UseNames.end())
        return false;
    use = static_cast<SpeedSchedule::Use>(found - UseNames.begin());
    return true;
}

bool takeDays(const QJsonObject &json, SpeedSchedule &schedule)
{
    if (!json.contains("days"_L1))
        return true;
    schedule.days = 0;
    for (const QJsonValue day : json["days"_L1].toArray()) {
        if (day.toInt() < Qt::Monday || day.toInt() > Qt::Sunday)
            return false;
        schedule.setOn(static_cast<Qt::DayOfWeek>(day.toInt()), true);
    }
    return json["days"_L1].isArray();
}

} // namespace

void SpeedSchedule::setOn(Qt::DayOfWeek day, bool on)
{
    const auto bit = static_cast<quint8>(1U << (day - 1));
    days = static_cast<quint8>(on ? days | bit : days & ~bit);
}

std::optional<SpeedLimits> SpeedSchedule::limitsAt(const QDateTime &local) const
{
    const bool isInForce = use == Use::Always || (use == Use::ByTime && isTime(local));
    return isInForce ? std::optional(alternative) : std::nullopt;
}

bool SpeedSchedule::isTime(const QDateTime &local) const
{
    const int now = minuteOf(local.time());
    const int first = minuteOf(from);
    const int end = minuteOf(to);
    const bool isToday = isOn(dayOf(local.date()));
    if (first < end)
        return isToday && now >= first && now < end;
    const bool wasYesterday = isOn(dayOf(local.date().addDays(-1)));
    return (isToday && now >= first) || (wasYesterday && now < end);
}

/// Every change is at one of the two times or where the clock itself is changed; of all these the first that
/// makes a difference.
QDateTime SpeedSchedule::nextChange(const QDateTime &local) const
{
    if (use != Use::ByTime || days == 0)
        return {};
    QList<QDateTime> moments;
    for (int day = -1; day <= 8; ++day) {
        addMoments(moments, local.date().addDays(day), from, local);
        addMoments(moments, local.date().addDays(day), to, local);
    }
    const QTimeZone zone = local.timeZone();
    if (zone.hasTransitions()) {
        for (const auto &change : zone.transitions(local.addDays(-1), local.addDays(9)))
            moments.append(local.addMSecs(local.msecsTo(change.atUtc)));
    }
    std::sort(moments.begin(), moments.end());
    const bool isNow = isTime(local);
    const auto found = std::find_if(moments.cbegin(), moments.cend(), [&](const QDateTime &moment) {
        return moment > local && isTime(moment) != isNow;
    });
    return found == moments.cend() ? QDateTime() : *found;
}

QJsonObject SpeedSchedule::toJson() const
{
    QJsonArray chosen;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (isOn(static_cast<Qt::DayOfWeek>(day)))
            chosen.append(day);
    }
    return {{u"use"_s, UseNames.at(static_cast<size_t>(use))},
            {u"download"_s, alternative.download},
            {u"upload"_s, alternative.upload},
            {u"from"_s, clockText(from)},
            {u"to"_s, clockText(to)},
            {u"days"_s, chosen}};
}

std::optional<SpeedSchedule> SpeedSchedule::fromJson(const QJsonObject &json, const SpeedSchedule &before)
{
    SpeedSchedule schedule = before;
    const bool isGood = takeUse(json, schedule.use) &&
                        takeBytes(json, "download"_L1, schedule.alternative.download) &&
                        takeBytes(json, "upload"_L1, schedule.alternative.upload) &&
                        takeTime(json, "from"_L1, schedule.from) && takeTime(json, "to"_L1, schedule.to) &&
                        takeDays(json, schedule);
    return isGood ? std::optional(schedule) : std::nullopt;
}

} // namespace Ferry
