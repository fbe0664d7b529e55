#include "ui/script/script.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// One line, word by word.
class LineReader
{
public:
    explicit LineReader(QStringView line)
        : m_rest(line)
    {
    }
    /// Nothing: a quote is not closed.
    [[nodiscard]] std::optional<QStringList> words()
    {
        QStringList words;
        for (skipSpace(); !m_rest.isEmpty() && m_rest.front() != u'#'; skipSpace()) {
            const auto word = m_rest.front() == u'"' ? quoted() : plain();
            if (!word)
                return std::nullopt;
            words.append(*word);
        }
        return words;
    }

private:
    void skipSpace() { m_rest = m_rest.trimmed(); }
    [[nodiscard]] std::optional<QString> plain()
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !m_rest[end].isSpace())
            ++end;
        const QString word = m_rest.first(end).toString();
        m_rest = m_rest.sliced(end);
        return word;
    }
    [[nodiscard]] std::optional<QString> quoted()
    {
        QString word;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] == u'"') {
                m_rest = m_rest.sliced(i + 1);
                return word;
            }
            if (m_rest[i] == u'\\' && i + 1 < m_rest.size())
                ++i;
            word += m_rest[i];
        }
        return std::nullopt;
    }

    QStringView m_rest;
};

} // namespace

QString ScriptStep::text() const
{
    QStringList words{word};
    for (const QString &argument : arguments) {
        const bool isPlain = !argument.isEmpty() && !argument.contains(u' ') && !argument.contains(u'"');
        words.append(isPlain ? argument : u'"' + QString(argument).replace(u'"', u"\\\""_s) + u'"');
    }
    return words.join(u' ');
}

Script Script::parse(const QString &text)
{
    Script script;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        auto words = LineReader(lines[i]).words();
        if (!words)
            return {{}, u"line %1: a quotation mark is not closed"_s.arg(i + 1)};
        if (words->isEmpty())
            continue;
        const QString word = words->takeFirst();
        script.steps.append({i + 1, word, *words});
    }
    return script;
}

} // namespace Ferry
