#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

class QMimeData;

namespace Ferry
{

/// What somebody pasted or dropped: links become downloads, files of this computer become uploads.
struct MimeLinks {
    QList<QUrl> links;
    QStringList
        lines; ///< the same for a text of links: with patterns as they are, and mirrors beside their link
    QStringList lists; ///< Metalinks of this computer, absolute paths: they become downloads, too
    QStringList files; ///< absolute paths of others; folders are left out
    [[nodiscard]] bool hasDownloads() const { return !lines.isEmpty() || !lists.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return !hasDownloads() && files.isEmpty(); }

    /// Null is allowed: nothing.
    [[nodiscard]] static MimeLinks from(const QMimeData *data);
    /// Every word of @p text that is a link Ferry can download; each once, in their order.
    [[nodiscard]] static QList<QUrl> linksIn(const QString &text);
};

} // namespace Ferry
