#include "core/transfer/byteranges.h"

#include <algorithm>
#include <limits>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostRanges = 500; // as BITS

/// One past its last byte; as far as a number goes for one that says more than that.
qint64 endOf(const ByteRange &range)
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    const bool isOpen = range.length < 0 || range.offset > Most - range.length;
    return isOpen ? Most : range.offset + range.length;
}

QString textOf(const QList<ByteRange> &ranges)
{
    QStringList texts;
    for (const ByteRange &range : ranges)
        texts.append(range.length < 0 ? u"%1-"_s.arg(range.offset)
                                      : u"%1-%2"_s.arg(range.offset).arg(endOf(range) - 1));
    return u"bytes="_s + texts.join(u',');
}

bool isInvalid(const ByteRange &range)
{
    const bool isTooFar =
        range.offset > std::numeric_limits<qint64>::max() - std::max<qint64>(range.length, 0);
    return range.offset < 0 || range.length == 0 || range.length < -1 || isTooFar;
}

} // namespace

ByteRanges::ByteRanges(QList<ByteRange> ranges)
{
    if (ranges.isEmpty() || ranges == m_ranges)
        return;
    m_ranges = std::move(ranges);
    m_isWhole = false;
}

JobError ByteRanges::problemOf(const QList<ByteRange> &ranges)
{
    if (std::any_of(ranges.begin(), ranges.end(), isInvalid))
        return {ErrorKind::RangesInvalid, 0, textOf(ranges), u"BG_E_INVALID_RANGE 0x8020002B"_s};
    if (ranges.size() > MostRanges)
        return {ErrorKind::RangesInvalid, 0, textOf(ranges.first(1)),
                u"BG_E_TOO_MANY_RANGES_IN_FILE 0x80200052"_s};
    QList<ByteRange> sorted = ranges;
    std::sort(sorted.begin(), sorted.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.offset < b.offset; });
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        if (endOf(sorted.at(i - 1)) > sorted.at(i).offset)
            return {ErrorKind::RangesInvalid, 0, textOf(ranges), u"BG_E_OVERLAPPING_RANGES 0x8020002C"_s};
    }
    return {};
}

qint64 ByteRanges::lengthOf(const ByteRange &range) const
{
    if (range.length >= 0 || m_isWhole || m_remoteSize < 0)
        return range.length;
    return std::max<qint64>(0, m_remoteSize - range.offset);
}

qint64 ByteRanges::total() const
{
    if (m_isWhole)
        return m_remoteSize;
    qint64 sum = 0;
    for (const ByteRange &range : m_ranges) {
        if (lengthOf(range) < 0)
            return -1;
        sum += lengthOf(range);
    }
    return sum;
}

bool ByteRanges::fit() const
{
    return m_isWhole || m_remoteSize < 0 ||
           std::all_of(m_ranges.begin(), m_ranges.end(), [this](const ByteRange &range) {
               return range.offset < m_remoteSize && lengthOf(range) <= m_remoteSize - range.offset;
           });
}

ByteRanges::Piece ByteRanges::pieceAt(qint64 at) const
{
    for (const ByteRange &range : m_ranges) {
        const qint64 length = lengthOf(range);
        if (length < 0 || at < length)
            return {range.offset + at, length < 0 ? -1 : length - at};
        at -= length;
    }
    return {0, 0};
}

} // namespace Ferry
