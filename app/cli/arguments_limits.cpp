// Rates, times and days: what `ferryctl limits` and others are told.

#include "app/cli/argumentoption.h"

#include <QHash>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr std::array DayNames = {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

/// 0 to 6; -1 when it is none.
int dayFor(const QString &name)
{
    const auto *const found = std::find(DayNames.begin(), DayNames.end(), name.toLower());
    return found == DayNames.end() ? -1 : static_cast<int>(found - DayNames.begin());
}

/// "mon", "mon-fri", "fri-mon"; empty when it is none.
QList<int> daysOf(const QString &range)
{
    const int first = dayFor(range.section(u'-', 0, 0));
    const int last = range.contains(u'-') ? dayFor(range.section(u'-', 1)) : first;
    QList<int> days;
    if (first < 0 || last < 0)
        return days;
    for (int day = first; day != last; day = (day + 1) % 7)
        days.append(day + 1);
    days.append(last + 1);
    return days;
}

/// As the control protocol says it; null when it is none.
QString timeText(const QString &text)
{
    for (const QString &form : {u"H:mm"_s, u"HH:mm"_s}) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time.toString(u"HH:mm"_s);
    }
    return {};
}

} // namespace

qint64 Arguments::rateOf(const QString &value)
{
    const qint64 rate = value == NoneWord ? 0 : parseRate(value);
    if (rate < 0)
        refuse(tr("“%1” is no rate. Write bytes per second, for example 500K or 2M.").arg(value));
    return rate;
}

void Arguments::readTotal(QLatin1StringView key, const QString &value)
{
    settings.insert(key, rateOf(value));
}

void Arguments::setAlternative(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject alternative = settings["alternative"_L1].toObject();
    alternative.insert(key, value);
    settings.insert("alternative"_L1, alternative);
}

void Arguments::readAlternative(const QString &value)
{
    if (value == "off"_L1 || value == "on"_L1)
        return setAlternative("use"_L1, value == "on"_L1 ? u"always"_s : u"never"_s);
    const QString from = timeText(value.section(u'-', 0, 0));
    const QString to = timeText(value.section(u'-', 1));
    if (from.isEmpty() || to.isEmpty())
        return refuse(tr("“%1” is not off, on, or two times, for example 22:00-06:00.").arg(value));
    setAlternative("use"_L1, u"byTime"_s);
    setAlternative("from"_L1, from);
    setAlternative("to"_L1, to);
}

QJsonArray Arguments::daysFrom(const QString &value)
{
    QList<int> chosen;
    for (const QString &range : (value == "all"_L1 ? u"mon-sun"_s : value).split(u',')) {
        const QList<int> days = daysOf(range);
        if (days.isEmpty()) {
            refuse(tr("“%1” are no days. Write for example mon-fri, or sat,sun, or all.").arg(value));
            return {};
        }
        chosen.append(days);
    }
    QJsonArray days;
    for (int day = 1; day <= 7; ++day) {
        if (chosen.contains(day))
            days.append(day);
    }
    return days;
}

void Arguments::readDays(const QString &value) { setAlternative("days"_L1, daysFrom(value)); }

/// "mon-fri 8:00-18:00", or without days.
void Arguments::readHours(const QString &value)
{
    QJsonArray hours = settings["hours"_L1].toArray();
    if (value != NoneWord) {
        const QString times = value.section(u' ', -1);
        const QString days = value.section(u' ', 0, -2).trimmed();
        const QString from = timeText(times.section(u'-', 0, 0));
        const QString to = timeText(times.section(u'-', 1));
        if (from.isEmpty() || to.isEmpty())
            return refuse(
                tr("“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.").arg(value));
        hours.append(QJsonObject{
            {u"from"_s, from}, {u"to"_s, to}, {u"days"_s, daysFrom(days.isEmpty() ? u"all"_s : days)}});
    }
    settings.insert("hours"_L1, hours);
}

qint64 Arguments::parseRate(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d+)?)\\s*([kmg]?)(?:i?b)?(?:/s)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return -1;
    const qsizetype power =
        u"kmg"_s.indexOf(match.captured(2).toLower()) + (match.captured(2).isEmpty() ? 0 : 1);
    double bytes = match.captured(1).toDouble();
    for (qsizetype i = 0; i < power; ++i)
        bytes *= 1024;
    return bytes >= 1 && bytes < 1e15 ? static_cast<qint64>(bytes) : -1;
}

qint64 Arguments::parseTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,9})(ms|s|m|h|d|)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return -1;
    static const QHash<QString, qint64> units{{u"ms"_s, 1},     {u"s"_s, 1'000},     {QString(), 1'000},
                                              {u"m"_s, 60'000}, {u"h"_s, 3'600'000}, {u"d"_s, 86'400'000}};
    return match.captured(1).toLongLong() * units.value(match.captured(2), 1'000);
}

} // namespace Ferry
