// The words for what all transfers together may move.

#include "app/cli/clitext.h"
#include "core/rules/speedschedule.h"
#include "ui/format.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ferry
{

QString CliText::weekly(QTime from, QTime to, quint8 onDays)
{
    return u"%1–%2 %3"_s.arg(from.toString(u"HH:mm"_s), to.toString(u"HH:mm"_s), days(onDays)).trimmed();
}

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

QString CliText::alternative(const SpeedSchedule &schedule)
{
    switch (schedule.use) {
    //: %1 and %2 are rates, such as "2.0 MiB/s", or "no limit"
    case SpeedSchedule::Use::Never: return tr("Alternative limits (off): downloads %1, uploads %2");
    //: %1 and %2 are rates, such as "2.0 MiB/s", or "no limit"
    case SpeedSchedule::Use::Always: return tr("Alternative limits (on): downloads %1, uploads %2");
    case SpeedSchedule::Use::ByTime: break;
    }
    const QString hours = weekly(schedule.from, schedule.to, schedule.days);
    //: %1 and %2 are rates, such as "2.0 MiB/s", or "no limit"; %3 is hours, such as "22:00–06:00 Mon–Fri"
    return tr("Alternative limits (%3): downloads %1, uploads %2").replace("%3"_L1, hours);
}

QStringList CliText::limits(const QJsonObject &json)
{
    const SpeedSchedule schedule =
        SpeedSchedule::fromJson(json["alternative"_L1].toObject(), {}).value_or(SpeedSchedule{});
    const auto both = [](const QString &sentence, qint64 download, qint64 upload) {
        return sentence.arg(rateLimit(download), rateLimit(upload));
    };
    const QJsonObject now = json["now"_L1].toObject();
    //: %1 and %2 are rates, such as "2.0 MiB/s", or "no limit"
    return {both(tr("Limits: downloads %1, uploads %2"), json["download"_L1].toInteger(),
                 json["upload"_L1].toInteger()),
            both(alternative(schedule), schedule.alternative.download, schedule.alternative.upload),
            //: %1 and %2 are rates, such as "2.0 MiB/s", or "no limit"
            both(tr("In force now: downloads %1, uploads %2"), now["download"_L1].toInteger(),
                 now["upload"_L1].toInteger())};
}

} // namespace Ferry
