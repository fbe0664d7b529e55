#include "ui/mimelinks.h"

#include "core/rules/metalink.h"
#include "ui/typedlinks.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Ferry
{

MimeLinks MimeLinks::from(const QMimeData *data)
{
    MimeLinks result;
    if (!data)
        return result;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (TypedLinks::isDownloadable(url) && !result.links.contains(url)) {
            result.links.append(url);
            result.lines.append(url.toString(QUrl::FullyEncoded));
        } else if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            const QString path = url.toLocalFile();
            (Metalink::isNamedSo(path) ? result.lists : result.files).append(path);
        }
    }
    if (result.isEmpty() && data->hasText()) {
        result.links = linksIn(data->text());
        result.lines = TypedLinks::linesIn(data->text());
    }
    return result;
}

QList<QUrl> MimeLinks::linksIn(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QList<QUrl> result;
    QSet<QUrl> seen;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts)) {
        const QUrl url(word, QUrl::TolerantMode);
        if (!TypedLinks::isDownloadable(url) || seen.contains(url))
            continue;
        seen.insert(url);
        result.append(url);
    }
    return result;
}

} // namespace Ferry
