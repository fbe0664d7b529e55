#include "ui/typedlinks.h"

#include "core/jobs/jobqueue.h"
#include "core/rules/filename.h"
#include "core/rules/linkpattern.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

[[nodiscard]] bool isLink(const QString &word)
{
    const LinkPattern pattern = LinkPattern::parse(word);
    const QString first = pattern.isTooMany() ? LinkPattern::literal(word) : pattern.links().value(0);
    return TypedLinks::isDownloadable(QUrl(first, QUrl::TolerantMode));
}

/// Cells of a table may be anything; addresses that end in one name are most likely those of one file.
[[nodiscard]] bool areMirrors(const QStringList &cells)
{
    const QString name = fileNameFromUrl(QUrl(cells.first(), QUrl::TolerantMode));
    return cells.size() > 1 && std::ranges::all_of(cells, [&](const QString &cell) {
               return isLink(cell) && fileNameFromUrl(QUrl(cell, QUrl::TolerantMode)) == name;
           });
}

/// The addresses of one file each.
[[nodiscard]] QList<QStringList> rowsOf(const QString &text, const QHash<QString, WantedFile> &described)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n')) {
        const QStringList cells = line.trimmed().split(u'\t', Qt::SkipEmptyParts);
        if (cells.size() > 1 && (described.contains(cells.first()) || areMirrors(cells))) {
            rows.append(cells);
            continue;
        }
        for (const QString &word : line.split(blanks, Qt::SkipEmptyParts))
            rows.append(QStringList{word});
    }
    return rows;
}

/// Puts rows together, each address once.
class Collector
{
public:
    explicit Collector(const QHash<QString, WantedFile> &described)
        : m_described(described)
    {
    }
    [[nodiscard]] TypedLinks take() { return std::move(m_result); }

    void add(const QStringList &row)
    {
        const LinkPattern pattern = LinkPattern::parse(row.first());
        if (row.size() > 1 || !pattern.isPattern())
            return addOne(row, -1);
        m_sum += std::min(pattern.count(), LinkPattern::MostLinks + 1);
        if (m_sum > LinkPattern::MostLinks) {
            if (m_result.tooMany.isEmpty())
                m_result.tooMany = row.first(), m_result.tooManyCount = std::max(m_sum, pattern.count());
            return;
        }
        m_result.patterns.append(row.first());
        for (const QString &link : pattern.links())
            addOne({link}, int(m_result.patterns.size()) - 1);
    }

private:
    void addOne(QStringList links, int pattern)
    {
        TypedLinks::Entry entry;
        entry.url = TypedLinks::urlFrom(links.first());
        entry.pattern = pattern;
        const QUrl resource = entry.url.adjusted(QUrl::RemoveFragment);
        if (m_seen.contains(resource)) {
            m_result.repeated += pattern < 0 ? 1 : 0;
            return;
        }
        m_seen.insert(resource);
        entry.wanted = m_described.value(links.first());
        entry.wanted.links = std::move(links);
        m_result.entries.append(std::move(entry));
    }

    const QHash<QString, WantedFile> &m_described;
    TypedLinks m_result;
    QSet<QUrl> m_seen;
    qint64 m_sum = 0;
};

} // namespace

TypedLinks TypedLinks::read(const QString &text, const QHash<QString, WantedFile> &described)
{
    Collector collector(described);
    for (const QStringList &row : rowsOf(text, described))
        collector.add(row);
    return collector.take();
}

QString TypedLinks::withoutPatterns(const QString &text)
{
    static const QRegularExpression word(u"\\S+"_s);
    QString result;
    qsizetype end = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        const bool isPattern = LinkPattern::parse(match.captured()).isPattern();
        result += isPattern ? LinkPattern::literal(match.captured()) : match.captured();
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end).toString();
}

QStringList TypedLinks::linesIn(const QString &text)
{
    QStringList lines;
    QSet<QString> seen;
    for (const QStringList &row : rowsOf(text, {})) {
        const QString line = row.join(u'\t');
        if (seen.contains(line) || !isLink(row.first()))
            continue;
        seen.insert(line);
        lines.append(line);
    }
    return lines;
}

QUrl TypedLinks::urlFrom(const QString &word)
{
    const bool isBare = !word.contains("://"_L1) && word.contains(u'.');
    return QUrl(isBare ? u"https://"_s + word : word, QUrl::TolerantMode);
}

bool TypedLinks::isDownloadable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           !JobQueue::protocolFor(Direction::Download, url).isEmpty();
}

} // namespace Ferry
