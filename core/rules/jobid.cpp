#include "core/rules/jobid.h"

#include <algorithm>
#include <optional>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

// 42 bits of milliseconds last until the year 2109; 21 bits of chance below; the sign bit stays free for SQL.
constexpr int ChanceBits = 21;
constexpr quint64 TimeMask = (quint64(1) << 42) - 1;
constexpr quint64 ChanceMask = (quint64(1) << ChanceBits) - 1;

constexpr auto Digits = "0123456789abcdefghjkmnpqrstvwxyz"_L1;
constexpr int DigitBits = 5;
constexpr int TextLength = 13;
constexpr quint64 LargestFirstDigit = 7; // 3 bits of it and 12 digits of 5 are the 63

[[nodiscard]] std::optional<quint64> digitValue(QChar c)
{
    if (c.unicode() > 0x7F)
        return std::nullopt; // the Kelvin sign's lower case is k
    const QChar lower = c.toLower();
    if (lower == u'o')
        return 0;
    if (lower == u'i' || lower == u'l')
        return 1;
    for (qsizetype i = 0; i < Digits.size(); ++i) {
        if (lower == Digits[i])
            return static_cast<quint64>(i);
    }
    return std::nullopt;
}

} // namespace

JobId JobId::make(qint64 msSinceEpoch, quint32 salt, JobId last)
{
    const quint64 time = static_cast<quint64>(std::max<qint64>(msSinceEpoch, 0)) & TimeMask;
    const quint64 fresh = (time << ChanceBits) | (salt & ChanceMask);
    return JobId(std::max(fresh, last.m_value + 1));
}

JobId JobId::fromString(QStringView text)
{
    if (text.size() != TextLength)
        return {};
    quint64 value = 0;
    for (qsizetype i = 0; i < TextLength; ++i) {
        const auto digit = digitValue(text[i]);
        if (!digit || (i == 0 && *digit > LargestFirstDigit))
            return {};
        value = (value << DigitBits) | *digit;
    }
    return JobId(value);
}

QString JobId::toString() const
{
    QString text(TextLength, u'0');
    quint64 rest = m_value;
    for (qsizetype i = TextLength; i-- > 0; rest >>= DigitBits)
        text[i] = Digits[static_cast<qsizetype>(rest & 31)];
    return text;
}

} // namespace Ferry
