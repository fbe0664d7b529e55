#include "ui/options/rangetext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Ferry
{

std::optional<QList<ByteRange>> RangeText::parse(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,18})\\s*[-–]\\s*(\\d{0,18})\\s*$"_s);
    QList<ByteRange> ranges;
    if (text.trimmed().isEmpty())
        return ranges;
    const QStringList pieces = text.split(u',');
    for (const QString &piece : pieces) {
        const QRegularExpressionMatch match = form.match(piece);
        const qint64 first = match.captured(1).toLongLong();
        const bool toTheEnd = match.captured(2).isEmpty();
        const qint64 last = match.captured(2).toLongLong();
        if (!match.hasMatch() || (!toTheEnd && last < first))
            return std::nullopt;
        ranges.append({first, toTheEnd ? -1 : last - first + 1});
    }
    return ranges;
}

QString RangeText::of(const QList<ByteRange> &ranges)
{
    QStringList pieces;
    for (const ByteRange &range : ranges) {
        const QString last = range.length < 0 ? QString() : QString::number(range.offset + range.length - 1);
        pieces.append(QString::number(range.offset) + u'-' + last);
    }
    return pieces.join(", "_L1);
}

} // namespace Ferry
