// Links in prose and in pages.

#include "core/rules/linklist.h"
#include "ui/mimelinks.h"
#include "ui/typedlinks.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// A text of paths may be of a computer that is not this one.
constexpr qsizetype MostPaths = 1'000;

const QRegularExpression &blanks()
{
    static const QRegularExpression expression(u"\\s+"_s);
    return expression;
}

/// What stands behind an address in prose, but for brackets that the address itself has opened.
QString withoutEnd(QString address)
{
    static const QString ends = u".,;:!?'\"”’»>*"_s;
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const QChar opens = last == u')' ? u'(' : last == u']' ? u'[' : last == u'}' ? u'{' : QChar();
        const bool isUnopened = !opens.isNull() && address.count(opens) < address.count(last);
        if (!ends.contains(last) && !isUnopened)
            break;
        address.chop(1);
    }
    return address;
}

/// The few entities that addresses have.
QString withoutEntities(QString text)
{
    static const QRegularExpression number(u"&#(x?)([0-9a-fA-F]{1,6});"_s);
    qsizetype at = 0;
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, at)) {
        const char32_t code = match.captured(2).toUInt(nullptr, match.capturedLength(1) > 0 ? 16 : 10);
        const QString character = code > 0 && code < 0x110000 ? QString::fromUcs4(&code, 1) : QString();
        text.replace(match.capturedStart(), match.capturedLength(), character);
        at = match.capturedStart() + character.size();
    }
    text.replace("&quot;"_L1, "\""_L1).replace("&apos;"_L1, "'"_L1);
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

/// "example.org/file.iso": what is copied from an address bar.
bool isBareAddress(const QString &text)
{
    static const QRegularExpression bare(u"^[\\w-]+(\\.[\\w-]+)+(:\\d+)?/\\S+$"_s);
    return bare.match(text).hasMatch();
}

QStringList pathsIn(const QString &text)
{
    QStringList paths;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString path = line.trimmed();
        if (!path.startsWith(u'/') || paths.size() >= MostPaths || !QFileInfo::exists(path))
            return {};
        paths.append(path);
    }
    return paths;
}

} // namespace

QString MimeLinks::addressIn(const QString &word)
{
    static const QRegularExpression begin(u"(?<![A-Za-z0-9])(?:[a-zA-Z][a-zA-Z0-9+.-]*://|magnet:\\?)"_s);
    const QRegularExpressionMatch match = begin.match(word);
    return match.hasMatch() ? withoutEnd(word.sliced(match.capturedStart())) : QString();
}

void MimeLinks::addText(const QString &text)
{
    const QString shown = text.first(std::min<qsizetype>(text.size(), LinkList::MostBytes));
    QStringList kept;
    for (const QString &line : shown.split(u'\n')) {
        if (line.trimmed().contains(u'\t')) {
            kept.append(line); // may be mirrors of one file
            continue;
        }
        if (isBareAddress(line.trimmed())) {
            kept.append(TypedLinks::urlFrom(line.trimmed()).toString(QUrl::FullyEncoded));
            continue;
        }
        for (const QString &word : line.split(blanks(), Qt::SkipEmptyParts)) {
            if (const QString address = addressIn(word); !address.isEmpty())
                kept.append(address), addWord(address);
        }
    }
    const QString addresses = kept.join(u'\n');
    lines = TypedLinks::linesIn(addresses);
    links = linksIn(addresses);
    if (!isEmpty())
        return;
    for (const QString &path : pathsIn(shown))
        addLocal(path);
}

void MimeLinks::addWord(const QString &word)
{
    const QUrl url(word, QUrl::TolerantMode);
    if (url.isLocalFile())
        addLocal(url.toLocalFile());
    else if (!url.scheme().startsWith("http"_L1))
        refuse(Unusable::Why::Scheme, word);
}

QList<QUrl> MimeLinks::linksIn(const QString &text)
{
    QList<QUrl> result;
    QSet<QUrl> seen;
    for (const QString &word : text.split(blanks(), Qt::SkipEmptyParts)) {
        const QUrl url(word, QUrl::TolerantMode);
        if (!TypedLinks::isDownloadable(url) || seen.contains(url))
            continue;
        seen.insert(url);
        result.append(url);
    }
    return result;
}

QStringList MimeLinks::targetsIn(const QString &html)
{
    static const QRegularExpression anchor(
        u"<a\\s[^>]*?\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList targets;
    QSet<QString> seen;
    for (auto matches = anchor.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString quoted = match.captured(1) + match.captured(2) + match.captured(3);
        const QUrl url(withoutEntities(quoted).trimmed(), QUrl::TolerantMode);
        const QString target = url.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
        if (!TypedLinks::isDownloadable(url) || seen.contains(target))
            continue;
        seen.insert(target);
        targets.append(target);
    }
    return targets;
}

} // namespace Ferry
