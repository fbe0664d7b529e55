// The words for what all transfers together may move.

#include "app/cli/clitext.h"
#include "core/rules/speedschedule.h"
#include "ui/format.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ferry
{

/// Days that follow each other are a range.
QString CliText::days(quint8 days)
{
    SpeedSchedule schedule;
    schedule.days = days;
    const QLocale locale;
    const auto isOn = [&](int day) { return schedule.isOn(static_cast<Qt::DayOfWeek>(day)); };
    QStringList parts;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!isOn(day))
            continue;
        const QString first = locale.standaloneDayName(day, QLocale::ShortFormat);
        int last = day;
        while (last < Qt::Sunday && isOn(last + 1))
            ++last;
        const bool isRange = last > day + 1;
        parts.append(isRange ? first + u'–' + locale.standaloneDayName(last, QLocale::ShortFormat) : first);
        if (isRange)
            day = last;
    }
    return parts.join(u", "_s);
}

QString CliText::rateLimit(qint64 bytesPerSecond)
{
    return bytesPerSecond > 0 ? Format::rate(static_cast<double>(bytesPerSecond)) : tr("no limit");
}

QStringList CliText::limits(const QJsonObject &json)
{
    const SpeedSchedule schedule =
        SpeedSchedule::fromJson(json["alternative"_L1].toObject(), {}).value_or(SpeedSchedule{});
    const auto both = [](qint64 download, qint64 upload) {
        return tr("downloads %1, uploads %2").arg(rateLimit(download), rateLimit(upload));
    };
    QString when = tr("off");
    if (schedule.use == SpeedSchedule::Use::Always)
        when = tr("on");
    else if (schedule.use == SpeedSchedule::Use::ByTime)
        when = u"%1–%2 %3"_s.arg(schedule.from.toString(u"HH:mm"_s), schedule.to.toString(u"HH:mm"_s),
                                 days(schedule.days));
    const QJsonObject now = json["now"_L1].toObject();
    return {tr("Limits: %1").arg(both(json["download"_L1].toInteger(), json["upload"_L1].toInteger())),
            tr("Alternative limits (%1): %2")
                .arg(when.trimmed(), both(schedule.alternative.download, schedule.alternative.upload)),
            tr("In force now: %1").arg(both(now["download"_L1].toInteger(), now["upload"_L1].toInteger()))};
}

} // namespace Ferry
