#pragma once

#include <QJsonArray>
#include <QList>

#include <optional>

namespace Ferry
{

/// Bytes of one file, from @c first up to and without @c end.
struct ByteSpan {
    qint64 first = 0;
    qint64 end = 0;
    [[nodiscard]] qint64 size() const { return end - first; }
    [[nodiscard]] bool isEmpty() const { return end <= first; }
    friend bool operator==(ByteSpan, ByteSpan) = default;
};

/// Which bytes of a file of known length are there, and who fetches which of the others. A value.
///
/// A holder (any number its owner likes) fetches its claim from front to back. A free one gets the first gap that
/// nobody has, else the second half of the largest rest that somebody has, whose claim becomes shorter: both
/// fetch the same version, so what is written twice at that moment is the same.
class SegmentPlan
{
public:
    explicit SegmentPlan(qint64 length = 0);
    /// [[first, end], ...], as decimal text: JSON numbers do not hold 64 bits. What does not fit is left out.
    [[nodiscard]] static SegmentPlan fromJson(qint64 length, const QJsonArray &present);
    [[nodiscard]] QJsonArray toJson() const;

    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] bool isComplete() const { return m_received == m_length; }
    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] const QList<ByteSpan> &present() const { return m_present; } ///< ascending, merged
    /// Bytes from the start without a gap.
    [[nodiscard]] qint64 contiguous() const;
    /// Bytes right before @p place without a gap.
    [[nodiscard]] qint64 presentBefore(qint64 place) const;

    struct Claim {
        int holder = 0;
        ByteSpan rest; ///< what is still to come
        friend bool operator==(Claim, Claim) = default;
    };
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }
    /// What @p holder is to fetch; nothing when no gap is free and no rest is worth dividing, which is one of at
    /// least twice @p smallest bytes.
    [[nodiscard]] std::optional<ByteSpan> claim(int holder, qint64 smallest);
    [[nodiscard]] bool hasWork(qint64 smallest) const;
    /// What is left of the claim of @p holder; empty if it has none.
    [[nodiscard]] ByteSpan restOf(int holder) const;
    /// The next @p bytes of its claim are there; more than its rest are counted up to its end only.
    void received(int holder, qint64 bytes);
    /// Its claim reaches up to @p end again, as far as nobody has what comes after it.
    void extend(int holder, qint64 end);
    /// It fetches no more; what it has not got is a gap again.
    void release(int holder);

private:
    void add(ByteSpan span);
    [[nodiscard]] ByteSpan firstGap() const;
    [[nodiscard]] qsizetype largestClaim(qint64 smallest) const;

    qint64 m_length = 0;
    qint64 m_received = 0;
    QList<ByteSpan> m_present;
    QList<Claim> m_claims;
};

} // namespace Ferry
