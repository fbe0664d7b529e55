#include "tests/server/byterange.h"

#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

/// Digits only; a number that is too large is as good as the largest.
std::optional<qint64> position(const QByteArray &text)
{
    const bool digits = !text.isEmpty() &&
                        std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return std::nullopt;
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? value : std::numeric_limits<qint64>::max();
}

ByteRange part(qint64 offset, qint64 length) { return {ByteRange::Kind::Part, offset, length}; }

ByteRange unsatisfiable() { return {ByteRange::Kind::Unsatisfiable, 0, 0}; }

} // namespace

ByteRange ByteRange::parse(const QByteArray &value, qint64 size)
{
    const ByteRange whole{Kind::Whole, 0, size};
    if (value.left(6).compare("bytes=", Qt::CaseInsensitive) != 0)
        return whole;
    const QList<QByteArray> ends = value.mid(6).trimmed().split('-');
    if (ends.size() != 2 || value.contains(','))
        return whole;
    const std::optional<qint64> first = position(ends.at(0));
    const std::optional<qint64> last = position(ends.at(1));

    if (ends.at(0).isEmpty()) {
        if (!last)
            return whole;
        const qint64 length = std::min(*last, size);
        return length == 0 ? unsatisfiable() : part(size - length, length);
    }
    if (!first || (!last && !ends.at(1).isEmpty()) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return unsatisfiable();
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return part(*first, end - *first + 1);
}

bool ifRangeHolds(const QByteArray &condition, const QByteArray &etag, const QDateTime &lastModified)
{
    if (condition.isNull())
        return true;
    if (condition.startsWith('"'))
        return condition == etag; // a weak one starts with W/ and never holds
    return lastModified.isValid() && condition == httpDate(lastModified);
}

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace Ferry::TestServer
