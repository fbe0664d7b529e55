#include "ui/format.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView None = u"–";
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// A number of bytes in the unit that keeps it below a thousand.
struct Scaled {
    double value = 0;
    int power = 0; ///< of 1024
};

Scaled scaled(qint64 bytes)
{
    Scaled result{double(bytes), 0};
    // 999.5 would be written as 1000: one unit up reads better than a fourth digit.
    while (result.value >= 999.5 && result.power < 6) {
        result.value /= 1024;
        ++result.power;
    }
    return result;
}

QString number(Scaled size)
{
    const bool whole = size.power == 0 || size.value >= 99.95;
    return QLocale().toString(size.value, 'f', whole ? 0 : 1);
}

/// "GiB", in French "Gio": Qt has the units only together with a number.
QString unit(int power)
{
    const QString one = QLocale().formattedDataSize(qint64(1) << (10 * power), 0);
    return one.section(u' ', -1);
}

struct DatePatterns {
    QLocale::Language language;
    QStringView thisYear;
    QStringView otherYear;
};

constexpr std::array Patterns{
    DatePatterns{QLocale::German, u"d. MMM", u"d. MMM yyyy"},
    DatePatterns{QLocale::Portuguese, u"d 'de' MMM", u"d 'de' MMM 'de' yyyy"},
    DatePatterns{QLocale::Chinese, u"M月d日", u"yyyy年M月d日"},
    DatePatterns{QLocale::Japanese, u"M月d日", u"yyyy年M月d日"},
    DatePatterns{QLocale::Korean, u"M월 d일", u"yyyy년 M월 d일"},
};

/// Qt 6.4.2 knows no pattern with a month's short name and no year, so Ferry has its own.
QString datePattern(bool otherYear)
{
    const QLocale locale;
    for (const DatePatterns &patterns : Patterns) {
        if (patterns.language == locale.language())
            return (otherYear ? patterns.otherYear : patterns.thisYear).toString();
    }
    if (locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates)
        return otherYear ? u"MMM d, yyyy"_s : u"MMM d"_s;
    return otherYear ? u"d MMM yyyy"_s : u"d MMM"_s;
}

/// zh_TW's own pattern has CLDR's day period "B", which Qt 6.4.2 prints as a letter: only AM and PM are taken
/// from Qt.
QString timePattern(bool seconds)
{
    const QLocale locale;
    const bool halfDays = locale.language() != QLocale::C &&
                          locale.timeFormat(QLocale::ShortFormat).contains(u"ap"_s, Qt::CaseInsensitive);
    if (halfDays)
        return seconds ? u"h:mm:ss AP"_s : u"h:mm AP"_s;
    return seconds ? u"HH:mm:ss"_s : u"HH:mm"_s;
}

QDateTime localTime(qint64 msSinceEpoch) { return QDateTime::fromMSecsSinceEpoch(msSinceEpoch); }

QString dateAsOf(const QDate &date, const QDate &today)
{
    return QLocale().toString(date, datePattern(date.year() != today.year()));
}

qint64 roundedTo(qint64 step, qint64 value) { return (value + step / 2) / step * step; }

/// As people say it: the further away, the rounder.
qint64 rounded(qint64 seconds)
{
    if (seconds < Minute)
        return std::min(roundedTo(10, std::max<qint64>(seconds, 10)), Minute);
    if (seconds < Hour)
        return roundedTo(Minute, seconds);
    return roundedTo(seconds < 10 * Hour ? 5 * Minute : Hour, seconds);
}

/// Latin units take the numbers of a right-to-left sentence to themselves, and the next ones, too.
QString together(const QString &amount)
{
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2067) + amount + QChar(0x2069) : amount;
}

} // namespace

QString Format::bytes(qint64 bytes)
{
    if (bytes < 0)
        return None.toString();
    const Scaled size = scaled(bytes);
    if (size.power == 0) {
        //: A number of bytes; B is the unit's sign
        return together(tr("%1 B").arg(number(size)));
    }
    //: A number and its unit: "3.7 GiB"
    return together(tr("%1 %2", "size").arg(number(size), unit(size.power)));
}

QString Format::bytesOf(qint64 part, qint64 whole)
{
    if (whole < 0) {
        //: %1 is an amount with its unit
        return tr("%1 of unknown size").arg(bytes(part));
    }
    const bool sameUnit = scaled(part).power == scaled(whole).power;
    //: How much of a file is done: "2.1 of 6.2 GiB", "812 KiB of 6.2 GiB"
    return tr("%1 of %2").arg(sameUnit ? number(scaled(part)) : bytes(part), bytes(whole));
}

bool Format::isRate(double bytesPerSecond) { return std::isfinite(bytesPerSecond) && bytesPerSecond >= 1; }

QString Format::rate(double bytesPerSecond)
{
    if (!isRate(bytesPerSecond))
        return None.toString();
    //: Speed: an amount with its unit, a second
    return together(tr("%1/s").arg(bytes(std::llround(bytesPerSecond))));
}

QString Format::rate(double amount, int power, int decimals)
{
    const QString number = QLocale().toString(amount, 'f', decimals);
    const QString text = power == 0 ? tr("%1 B").arg(number) : tr("%1 %2", "size").arg(number, unit(power));
    return together(tr("%1/s").arg(text));
}

QString Format::percent(int percent)
{
    //: A percentage, with a space before the sign or without, as your language has it
    return tr("%1 %").arg(QLocale().toString(percent));
}

QString Format::duration(qint64 seconds)
{
    if (seconds < 0)
        return None.toString();
    if (seconds < Minute) {
        //: Seconds, short
        return tr("%Ln s", nullptr, int(seconds));
    }
    if (seconds < Hour - Minute / 2) {
        //: Minutes, short
        return tr("%Ln min", nullptr, int(roundedTo(Minute, seconds) / Minute));
    }
    if (seconds >= 2 * Day)
        return days(int(std::min<qint64>(roundedTo(Day, seconds) / Day, 100'000)));
    const qint64 whole = roundedTo(seconds < 10 * Hour ? Minute : Hour, seconds);
    //: Hours, short
    const QString hours = tr("%Ln h", nullptr, int(whole / Hour));
    const int minutes = int(whole % Hour / Minute);
    if (minutes == 0)
        return hours;
    //: Hours and minutes: "1 h 5 min"
    return tr("%1 %2", "duration").arg(hours, tr("%Ln min", nullptr, minutes));
}

QString Format::days(int days) { return tr("%Ln day(s)", nullptr, days); }

QString Format::timeLeft(qint64 seconds)
{
    if (seconds < 0)
        return None.toString();
    if (seconds < 5) {
        //: Time left of a transfer
        return tr("a few seconds");
    }
    if (seconds > 30 * Day) {
        //: Time left of a transfer
        return tr("over a month");
    }
    //: Time left of a transfer; %1 is a duration such as "4 min"
    return tr("about %1").arg(duration(rounded(seconds)));
}

QString Format::time(qint64 msSinceEpoch)
{
    return QLocale().toString(localTime(msSinceEpoch).time(), timePattern(true));
}

QString Format::date(qint64 msSinceEpoch)
{
    return dateAsOf(localTime(msSinceEpoch).date(), QDate::currentDate());
}

QString Format::dateTime(qint64 msSinceEpoch)
{
    return dateTime(msSinceEpoch, QDateTime::currentMSecsSinceEpoch());
}

QString Format::dateTime(qint64 msSinceEpoch, qint64 now)
{
    const QDateTime moment = localTime(msSinceEpoch);
    const QDate today = localTime(now).date();
    const QString clock = QLocale().toString(moment.time(), timePattern(false));
    switch (today.daysTo(moment.date())) {
    //: %1 is a time of day
    case 0: return tr("today %1").arg(clock);
    //: %1 is a time of day
    case -1: return tr("yesterday %1").arg(clock);
    //: %1 is a time of day
    case 1: return tr("tomorrow %1").arg(clock);
    default: break;
    }
    //: A date and a time of day: "19 Nov 14:02"
    return tr("%1 %2", "date and time").arg(dateAsOf(moment.date(), today), clock);
}

QString Format::moment(qint64 msSinceEpoch)
{
    const bool today = localTime(msSinceEpoch).date() == QDate::currentDate();
    return today ? time(msSinceEpoch) : dateTime(msSinceEpoch);
}

QString Format::path(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home)
        return leftToRight(u"~"_s);
    if (home.size() > 1 && path.startsWith(home + u'/'))
        return leftToRight(u'~' + path.mid(home.size()));
    return leftToRight(path);
}

QString Format::list(const QStringList &parts)
{
    QString text = parts.value(0);
    for (const QString &part : parts.mid(1)) {
        //: Two parts of a list, or a list and the part after it: "pdf, docx, odt"
        text = tr("%1, %2", "parts of a list").arg(text, part);
    }
    return text;
}

QString Format::leftToRight(const QString &text)
{
    if (text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace Ferry
