#include "core/rules/retrypolicy.h"

#include "core/rules/contentrange.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace Ferry
{

namespace
{

constexpr Milliseconds LongestRetryAfter = std::chrono::hours(24);

[[nodiscard]] bool isTransientStatus(int status)
{
    switch (status) {
    case 408:
    case 409:
    case 423:
    case 425:
    case 429: return true;
    case 501:
    case 505: return false;
    default: return status >= 500 && status <= 599;
    }
}

[[nodiscard]] bool isAllDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

[[nodiscard]] std::optional<int> parseNumber(QByteArrayView text, qsizetype fewest, qsizetype most)
{
    if (text.size() < fewest || text.size() > most || !isAllDigits(text))
        return std::nullopt;
    return text.toInt();
}

[[nodiscard]] std::optional<int> parseMonth(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 12> Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find_if(Months.begin(), Months.end(), [text](QByteArrayView month) {
        return month.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (found == Months.end())
        return std::nullopt;
    return static_cast<int>(found - Months.begin()) + 1;
}

/// Two digits are RFC 850's. Its rule of 50 years needs a clock; a fixed turn at 1970 does not, and no server
/// has older dates.
[[nodiscard]] std::optional<int> parseYear(QByteArrayView text)
{
    if (text.size() == 4)
        return parseNumber(text, 4, 4);
    const auto year = parseNumber(text, 2, 2);
    if (!year)
        return std::nullopt;
    return *year + (*year < 70 ? 2000 : 1900);
}

[[nodiscard]] QTime parseTime(QByteArrayView text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return {};
    const auto hour = parseNumber(text.sliced(0, 2), 2, 2);
    const auto minute = parseNumber(text.sliced(3, 2), 2, 2);
    const auto second = parseNumber(text.sliced(6, 2), 2, 2);
    if (!hour || !minute || !second)
        return {};
    return QTime(*hour, *minute, *second == 60 ? 59 : *second); // a leap second has no QTime
}

[[nodiscard]] std::optional<qint64> assemble(QByteArrayView day, QByteArrayView month, QByteArrayView year,
                                             QByteArrayView time)
{
    const auto dayNumber = parseNumber(day, 1, 2);
    const auto monthNumber = parseMonth(month);
    const auto yearNumber = parseYear(year);
    if (!dayNumber || !monthNumber || !yearNumber)
        return std::nullopt;
    const QDate date(*yearNumber, *monthNumber, *dayNumber);
    const QTime clock = parseTime(time);
    if (!date.isValid() || !clock.isValid()) // QDateTime would take an invalid time for midnight
        return std::nullopt;
    return QDateTime(date, clock, Qt::UTC).toMSecsSinceEpoch();
}

[[nodiscard]] QList<QByteArrayView> words(QByteArrayView text)
{
    QList<QByteArrayView> result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != ' ' && text[i] != '-')
            continue;
        if (i > start)
            result.append(text.sliced(start, i - start));
        start = i + 1;
    }
    return result;
}

} // namespace

Milliseconds RetryPolicy::delayBefore(int attempt, double chance, Milliseconds retryAfter) const
{
    const auto most = static_cast<double>(maximumRetryDelay.count());
    const double doubled =
        std::ldexp(static_cast<double>(minimumRetryDelay.count()), std::max(attempt, 1) - 1);
    // Bounded before the jitter as well, or every job that failed often would come back at the same moment.
    const double jittered = std::min(doubled, most) * (0.75 + 0.5 * std::clamp(chance, 0.0, 1.0));
    const Milliseconds delay(static_cast<Milliseconds::rep>(std::min(jittered, most)));
    return std::max(delay, retryAfter);
}

bool isTransient(const JobError &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed: return true;
    default: break;
    }
    // Only what the server said or did: a full disk under a 503's body stays a full disk.
    return error.kind >= ErrorKind::Unauthorized && error.kind < ErrorKind::NoProgress &&
           isTransientStatus(error.httpStatus);
}

std::optional<Milliseconds> parseRetryAfter(QByteArrayView value, qint64 nowMsSinceEpoch)
{
    value = value.trimmed();
    if (isAllDigits(value)) {
        const auto seconds = parseLength(value);
        if (!seconds || *seconds > LongestRetryAfter / std::chrono::seconds(1))
            return LongestRetryAfter;
        return std::chrono::seconds(*seconds);
    }
    const auto date = parseHttpDate(value);
    if (!date)
        return std::nullopt;
    return std::clamp(Milliseconds(*date - nowMsSinceEpoch), Milliseconds::zero(), LongestRetryAfter);
}

std::optional<qint64> parseHttpDate(QByteArrayView value)
{
    value = value.trimmed();
    if (const qsizetype comma = value.indexOf(','); comma >= 0) {
        const auto w = words(value.sliced(comma + 1));
        return w.size() == 5 && w[4] == "GMT" ? assemble(w[0], w[1], w[2], w[3]) : std::nullopt;
    }
    const auto w = words(value);
    return w.size() == 5 ? assemble(w[2], w[1], w[4], w[3]) : std::nullopt;
}

} // namespace Ferry
