#include "ui/mimelinks.h"

#include "core/rules/metalink.h"
#include "ui/typedlinks.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// What is dragged is looked at again and again: not every file of thousands is opened for it.
constexpr qsizetype MostLookedInto = 20;

bool looksLikeList(const QString &path)
{
    constexpr qint64 Beginning = 4'096;
    static const QRegularExpression link(u"^\\s*https?://"_s, QRegularExpression::MultilineOption |
                                                                  QRegularExpression::CaseInsensitiveOption);
    static const QStringList suffixes = {u"txt"_s, u"lst"_s, u"list"_s, u"urls"_s};
    QFile file(path);
    if (!suffixes.contains(QFileInfo(path).suffix().toLower()) || file.size() > LinkList::MostBytes)
        return false;
    return file.open(QIODevice::ReadOnly) && link.match(QString::fromUtf8(file.read(Beginning))).hasMatch();
}

/// Firefox: an address and its title, in turns.
QList<QUrl> mozillaUrls(const QMimeData &data)
{
    const QByteArray raw = data.data(u"text/x-moz-url"_s);
    const QStringList lines =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(raw.constData()), raw.size() / 2).split(u'\n');
    QList<QUrl> urls;
    for (qsizetype i = 0; i < lines.size(); i += 2)
        urls.append(QUrl(lines.at(i).trimmed(), QUrl::TolerantMode));
    return urls;
}

} // namespace

bool MimeLinks::mayHold(const QMimeData *data)
{
    return data &&
           (data->hasUrls() || data->hasText() || data->hasHtml() || data->hasFormat(u"text/x-moz-url"_s));
}

MimeLinks MimeLinks::from(const QMimeData *data)
{
    MimeLinks result;
    if (!data)
        return result;
    QList<QUrl> urls = data->urls();
    if (urls.isEmpty())
        urls = mozillaUrls(*data);
    for (const QUrl &url : std::as_const(urls))
        result.addUrl(url);
    if (!result.isEmpty())
        return result;
    if (data->hasText())
        result.addText(data->text());
    // A selection of a page: its text has the titles, its links have the addresses.
    if (data->hasHtml() && !result.hasUploads()) {
        for (const QString &target : targetsIn(data->html()))
            result.addLine(target);
    }
    return result;
}

void MimeLinks::addUrl(const QUrl &url)
{
    if (url.isLocalFile())
        addLocal(QFileInfo(url.toLocalFile()).absoluteFilePath());
    else if (TypedLinks::isDownloadable(url))
        addLine(url.toString(QUrl::FullyEncoded));
    else if (!url.isEmpty())
        refuse(Unusable::Why::Scheme, url.toString());
}

void MimeLinks::addLocal(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        folders.append(path);
    } else if (!info.isFile()) {
        refuse(info.exists() ? Unusable::Why::Special : Unusable::Why::Missing, path);
    } else if (Metalink::isNamedSo(path)) {
        lists.append(path);
    } else if (info.suffix().compare("torrent"_L1, Qt::CaseInsensitive) == 0) {
        refuse(Unusable::Why::Torrent, path);
    } else {
        files.append(path);
        if (files.size() <= MostLookedInto && looksLikeList(path))
            textLists.append(path);
    }
}

void MimeLinks::addLine(const QString &line)
{
    const QUrl url(line.section(u'\t', 0, 0), QUrl::TolerantMode);
    if (TypedLinks::isDownloadable(url) && !links.contains(url))
        links.append(url);
    if (!lines.contains(line))
        lines.append(line);
}

void MimeLinks::refuse(Unusable::Why why, const QString &what)
{
    const bool isKnown = std::ranges::any_of(unusable, [&](const Unusable &one) { return one.what == what; });
    if (!isKnown)
        unusable.append({why, what});
}

QStringList MimeLinks::torrents() const
{
    QStringList paths;
    for (const Unusable &one : unusable) {
        if (one.why == Unusable::Why::Torrent)
            paths.append(one.what);
    }
    return paths;
}

bool MimeLinks::canBeEither() const
{
    const bool hasLists = !lists.isEmpty() || !textLists.isEmpty();
    return hasLists && lines.isEmpty() && folders.isEmpty() && files.size() == textLists.size();
}

MimeLinks MimeLinks::as(Direction direction) const
{
    MimeLinks result;
    (direction == Direction::Download ? result.lists : result.files) = lists + textLists;
    return result;
}

} // namespace Ferry
