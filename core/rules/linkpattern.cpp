#include "core/rules/linkpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
/// Longer than any server takes: text of that size is something else.
constexpr qsizetype LongestAddress = 16'384;

[[nodiscard]] qint64 product(qint64 a, qint64 b) { return a > Largest / b ? Largest : a * b; }

[[nodiscard]] bool isEscaped(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && u"{},"_s.contains(text[at + 1]);
}

/// The brace that closes the one at @p open; -1 if there is none, or another one opens before it.
[[nodiscard]] qsizetype closingBrace(QStringView text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (isEscaped(text, i))
            ++i;
        else if (text[i] == u'{')
            return -1;
        else if (text[i] == u'}')
            return i;
    }
    return -1;
}

/// JSON in a query has braces and commas too; its quotes and colons tell it apart.
[[nodiscard]] bool isWord(QStringView word)
{
    return !word.contains("%22"_L1) &&
           std::ranges::none_of(word, [](QChar c) { return u"\"':[]<>"_s.contains(c) || c.isSpace(); });
}

} // namespace

LinkPattern::Part LinkPattern::Part::text(const QString &text)
{
    Part part;
    part.words = {text};
    return part;
}

QString LinkPattern::Part::at(qint64 index) const
{
    if (!words.isEmpty())
        return words.at(index);
    const qint64 value = first + index * step;
    return isLetter ? QString(QChar(static_cast<char16_t>(value)))
                    : QString::number(value).rightJustified(width, u'0');
}

bool LinkPattern::readRange(QStringView inside, Part &part)
{
    static const QRegularExpression form(
        uR"(^(?:([0-9]{1,18})\.\.([0-9]{1,18})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.([0-9]{1,18}))?$)"_s);
    const QRegularExpressionMatch match = form.match(inside.toString());
    if (!match.hasMatch())
        return false;
    part.isLetter = match.capturedLength(1) == 0;
    const int group = !part.isLetter ? 1 : match.capturedLength(3) > 0 ? 3 : 5;
    const QString from = match.captured(group);
    const QString to = match.captured(group + 1);
    part.first = part.isLetter ? from.front().unicode() : from.toLongLong();
    const qint64 last = part.isLetter ? to.front().unicode() : to.toLongLong();
    const qint64 step = match.capturedLength(7) > 0 ? match.captured(7).toLongLong() : 1;
    if (step == 0)
        return false;
    part.count = qAbs(last - part.first) / step + 1;
    part.step = last < part.first ? -step : step;
    const auto isPadded = [](const QString &number) { return number.size() > 1 && number.startsWith(u'0'); };
    if (!part.isLetter && (isPadded(from) || isPadded(to)))
        part.width = static_cast<int>(std::max(from.size(), to.size()));
    return true;
}

bool LinkPattern::readWords(QStringView inside, Part &part)
{
    QStringList words(1);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (isEscaped(inside, i))
            words.last() += inside[++i];
        else if (inside[i] == u',')
            words.append(QString());
        else
            words.last() += inside[i];
    }
    const bool isEmpty = std::ranges::all_of(words, &QString::isEmpty);
    if (words.size() < 2 || isEmpty || !std::ranges::all_of(words, isWord))
        return false;
    part.count = words.size();
    part.words = words;
    return true;
}

bool LinkPattern::readBraces(QStringView inside, Part &part)
{
    return readRange(inside, part) || readWords(inside, part);
}

void LinkPattern::add(const Part &part)
{
    m_parts.append(part);
    m_count = product(m_count, part.count);
}

LinkPattern LinkPattern::parse(QStringView text)
{
    LinkPattern pattern;
    QString fixed;
    const auto finishText = [&] {
        if (!fixed.isEmpty())
            pattern.add(Part::text(std::exchange(fixed, {})));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A comma needs its backslash only inside of braces; outside of them both are the address's.
        if (isEscaped(text, i) && text[i + 1] != u',') {
            fixed += text[++i];
            continue;
        }
        const qsizetype close = text[i] == u'{' && text.size() <= LongestAddress ? closingBrace(text, i) : -1;
        Part part;
        if (close < 0 || !readBraces(text.sliced(i + 1, close - i - 1), part)) {
            fixed += text[i];
            continue;
        }
        finishText();
        pattern.add(part);
        pattern.m_hasChoice = true;
        i = close;
    }
    finishText();
    return pattern;
}

QString LinkPattern::literal(QStringView text)
{
    static const QRegularExpression escape(uR"(\\(?=[{}]))"_s);
    return text.toString().remove(escape).replace(u'{', "%7B"_L1).replace(u'}', "%7D"_L1);
}

QStringList LinkPattern::links() const
{
    if (isTooMany())
        return {};
    QStringList links(1);
    for (const Part &part : m_parts) {
        QStringList longer;
        longer.reserve(links.size() * part.count);
        for (const QString &link : std::as_const(links)) {
            for (qint64 i = 0; i < part.count; ++i)
                longer.append(link + part.at(i));
        }
        links = std::move(longer);
    }
    return links;
}

} // namespace Ferry
