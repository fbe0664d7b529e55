#include "core/rules/segmentplan.h"

#include <algorithm>

namespace Ferry
{

SegmentPlan::SegmentPlan(qint64 length)
    : m_length(std::max<qint64>(0, length))
{
}

SegmentPlan SegmentPlan::fromJson(qint64 length, const QJsonArray &present)
{
    SegmentPlan plan(length);
    for (const QJsonValue &entry : present) {
        const QJsonArray pair = entry.toArray();
        bool isFirst = false;
        bool isEnd = false;
        const ByteSpan span{pair.at(0).toString().toLongLong(&isFirst),
                            pair.at(1).toString().toLongLong(&isEnd)};
        if (isFirst && isEnd && span.first >= 0 && span.end <= plan.m_length)
            plan.add(span);
    }
    return plan;
}

QJsonArray SegmentPlan::toJson() const
{
    QJsonArray json;
    for (const ByteSpan span : m_present)
        json.append(QJsonArray{QString::number(span.first), QString::number(span.end)});
    return json;
}

qint64 SegmentPlan::contiguous() const
{
    return m_present.isEmpty() || m_present.first().first > 0 ? 0 : m_present.first().end;
}

qint64 SegmentPlan::presentBefore(qint64 place) const
{
    for (const ByteSpan span : m_present) {
        if (span.first < place && place <= span.end)
            return place - span.first;
    }
    return 0;
}

/// Neither there nor claimed; empty if there is none.
ByteSpan SegmentPlan::firstGap() const
{
    QList<ByteSpan> taken = m_present;
    for (const Claim &held : m_claims)
        taken.append(held.rest);
    std::sort(taken.begin(), taken.end(), [](ByteSpan a, ByteSpan b) { return a.first < b.first; });
    qint64 from = 0;
    for (const ByteSpan span : std::as_const(taken)) {
        if (span.first > from)
            return {from, span.first};
        from = std::max(from, span.end);
    }
    return {from, m_length};
}

/// The claim worth dividing; -1 if none is.
qsizetype SegmentPlan::largestClaim(qint64 smallest) const
{
    const auto largest =
        std::max_element(m_claims.begin(), m_claims.end(),
                         [](const Claim &a, const Claim &b) { return a.rest.size() < b.rest.size(); });
    const bool isWorthIt =
        largest != m_claims.end() && largest->rest.size() >= 2 * smallest && largest->rest.size() >= 2;
    return isWorthIt ? largest - m_claims.begin() : -1;
}

std::optional<ByteSpan> SegmentPlan::claim(int holder, qint64 smallest)
{
    release(holder);
    ByteSpan span = firstGap();
    if (span.isEmpty()) {
        const qsizetype largest = largestClaim(smallest);
        if (largest < 0)
            return std::nullopt;
        ByteSpan &rest = m_claims[largest].rest;
        span = {rest.first + (rest.size() + 1) / 2, rest.end};
        rest.end = span.first;
    }
    m_claims.append({holder, span});
    return span;
}

bool SegmentPlan::hasWork(qint64 smallest) const
{
    return !firstGap().isEmpty() || largestClaim(smallest) >= 0;
}

ByteSpan SegmentPlan::restOf(int holder) const
{
    for (const Claim &held : m_claims) {
        if (held.holder == holder)
            return held.rest;
    }
    return {};
}

void SegmentPlan::received(int holder, qint64 bytes)
{
    for (Claim &held : m_claims) {
        if (held.holder != holder)
            continue;
        const qint64 end = held.rest.first + std::clamp<qint64>(bytes, 0, held.rest.size());
        add({held.rest.first, end});
        held.rest.first = end;
        return;
    }
}

void SegmentPlan::extend(int holder, qint64 end)
{
    const auto own = std::find_if(m_claims.begin(), m_claims.end(),
                                  [holder](const Claim &held) { return held.holder == holder; });
    if (own == m_claims.end() || end <= own->rest.end)
        return;
    qint64 most = std::min(end, m_length);
    for (const ByteSpan span : std::as_const(m_present)) {
        if (span.end > own->rest.end)
            most = std::min(most, std::max(span.first, own->rest.end));
    }
    for (const Claim &other : std::as_const(m_claims)) {
        if (other.holder != holder && other.rest.end > own->rest.end)
            most = std::min(most, std::max(other.rest.first, own->rest.end));
    }
    own->rest.end = most;
}

void SegmentPlan::release(int holder)
{
    m_claims.removeIf([holder](const Claim &held) { return held.holder == holder; });
}

void SegmentPlan::add(ByteSpan span)
{
    if (span.isEmpty())
        return;
    const auto touches = [span](ByteSpan other) { return other.end >= span.first; };
    auto at = std::find_if(m_present.begin(), m_present.end(), touches);
    while (at != m_present.end() && at->first <= span.end) {
        span = {std::min(span.first, at->first), std::max(span.end, at->end)};
        m_received -= at->size();
        at = m_present.erase(at);
    }
    m_present.insert(at, span);
    m_received += span.size();
}

} // namespace Ferry
