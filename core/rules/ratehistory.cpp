#include "core/rules/ratehistory.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <numeric>

namespace Ferry
{

namespace
{

constexpr quint8 Format = 1;
constexpr int LargestWidth = 1 << 24; ///< seconds: more than a hundred years in all

} // namespace

void RateHistory::add(qint64 second, qint64 bytes)
{
    const qint64 moved = std::max<qint64>(bytes, 0);
    if (!m_recent.isEmpty() && second <= m_recent.last().second) {
        m_recent.last().bytes += moved;
        m_buckets.last() += moved;
        m_peak = std::max(m_peak, m_recent.last().bytes);
        return;
    }
    if (m_recent.size() == RecentSeconds)
        m_recent.removeFirst();
    m_recent.append({second, moved});
    m_peak = std::max(m_peak, moved);
    addSecond(moved);
}

void RateHistory::addSecond(qint64 bytes)
{
    if (m_seconds == qint64{MostBuckets} * m_width)
        halve();
    if (m_seconds % m_width == 0)
        m_buckets.append(0);
    m_buckets.last() += bytes;
    ++m_seconds;
}

/// Only when all are full, so that each pair is two whole ones.
void RateHistory::halve()
{
    for (qsizetype i = 0; i < m_buckets.size() / 2; ++i)
        m_buckets[i] = m_buckets.at(2 * i) + m_buckets.at(2 * i + 1);
    m_buckets.resize(m_buckets.size() / 2);
    m_width *= 2;
}

QList<qint64> RateHistory::recent(qint64 second) const
{
    QList<qint64> rates(RecentSeconds, NotRunning);
    for (const Second &one : m_recent) {
        const qint64 ago = second - one.second;
        if (ago >= 0 && ago < RecentSeconds)
            rates[RecentSeconds - 1 - ago] = one.bytes;
    }
    return rates;
}

std::optional<qint64> RateHistory::lastSecond() const
{
    return m_recent.isEmpty() ? std::nullopt : std::optional(m_recent.last().second);
}

double RateHistory::average() const
{
    const auto bytes = std::accumulate(m_buckets.cbegin(), m_buckets.cend(), qint64{0});
    return isEmpty() ? 0 : static_cast<double>(bytes) / static_cast<double>(m_seconds);
}

QList<double> RateHistory::life() const
{
    QList<double> rates;
    rates.reserve(m_buckets.size());
    qint64 left = m_seconds;
    for (const qint64 bytes : m_buckets) {
        rates.append(static_cast<double>(bytes) / static_cast<double>(std::min<qint64>(left, m_width)));
        left -= m_width;
    }
    return rates;
}

QByteArray RateHistory::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << Format << qint32{m_width} << m_seconds << m_peak << m_buckets;
    return bytes;
}

std::optional<RateHistory> RateHistory::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 format = 0;
    qint32 width = 0;
    RateHistory read;
    in >> format >> width >> read.m_seconds;
    const bool hasGoodWidth = width >= 1 && width <= LargestWidth && (width & (width - 1)) == 0;
    if (in.status() != QDataStream::Ok || format != Format || !hasGoodWidth || read.m_seconds < 0 ||
        read.m_seconds > qint64{MostBuckets} * width)
        return std::nullopt;
    in >> read.m_peak >> read.m_buckets;
    read.m_width = width;
    const bool hasAll = read.m_buckets.size() == (read.m_seconds + width - 1) / width;
    const bool isGood =
        in.status() == QDataStream::Ok && in.atEnd() && hasAll && read.m_peak >= 0 &&
        std::all_of(read.m_buckets.cbegin(), read.m_buckets.cend(), [](qint64 moved) { return moved >= 0; });
    return isGood ? std::optional(read) : std::nullopt;
}

} // namespace Ferry
