#include "ui/mimelinks.h"

#include "core/jobs/jobqueue.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isDownloadable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           !JobQueue::protocolFor(Direction::Download, url).isEmpty();
}

} // namespace

MimeLinks MimeLinks::from(const QMimeData *data)
{
    MimeLinks result;
    if (!data)
        return result;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (isDownloadable(url) && !result.links.contains(url))
            result.links.append(url);
        else if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            result.files.append(url.toLocalFile());
    }
    if (result.isEmpty() && data->hasText())
        result.links = linksIn(data->text());
    return result;
}

QList<QUrl> MimeLinks::linksIn(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QList<QUrl> result;
    QSet<QUrl> seen;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts)) {
        const QUrl url(word, QUrl::TolerantMode);
        if (!isDownloadable(url) || seen.contains(url))
            continue;
        seen.insert(url);
        result.append(url);
    }
    return result;
}

} // namespace Ferry
