#include "core/rules/contentrange.h"

#include <limits>

namespace Ferry
{

namespace
{

/// Digits and nothing else: QByteArrayView::toLongLong() would take signs and blanks.
[[nodiscard]] std::optional<qint64> parseDigits(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    constexpr qint64 Largest = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const int digit = c - '0';
        if (number > (Largest - digit) / 10)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

[[nodiscard]] std::optional<ContentRange> parseBounds(QByteArrayView bounds, ContentRange range)
{
    if (bounds == "*")
        return range.total < 0 ? std::nullopt : std::optional(range);
    const qsizetype dash = bounds.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const auto first = parseDigits(bounds.first(dash));
    const auto last = parseDigits(bounds.sliced(dash + 1));
    if (!first || !last || *last < *first || (range.total >= 0 && *last >= range.total))
        return std::nullopt;
    range.first = *first;
    range.last = *last;
    return range;
}

} // namespace

std::optional<ContentRange> parseContentRange(QByteArrayView value)
{
    constexpr QByteArrayView Unit = "bytes";
    value = value.trimmed();
    if (value.size() <= Unit.size() || value.first(Unit.size()).compare(Unit, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    value = value.sliced(Unit.size());
    if (value.front() != ' ' && value.front() != '\t')
        return std::nullopt;
    value = value.trimmed();

    const qsizetype slash = value.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    ContentRange range;
    if (const QByteArrayView total = value.sliced(slash + 1); total != "*") {
        const auto number = parseDigits(total);
        if (!number)
            return std::nullopt;
        range.total = *number;
    }
    return parseBounds(value.first(slash), range);
}

std::optional<qint64> parseLength(QByteArrayView value) { return parseDigits(value.trimmed()); }

} // namespace Ferry
