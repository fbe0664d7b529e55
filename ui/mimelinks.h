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
    QStringList files; ///< absolute paths; folders are left out
    [[nodiscard]] bool isEmpty() const { return links.isEmpty() && files.isEmpty(); }

    /// Null is allowed: nothing.
    [[nodiscard]] static MimeLinks from(const QMimeData *data);
    /// Every word of @p text that is a link Ferry can download; each once, in their order.
    [[nodiscard]] static QList<QUrl> linksIn(const QString &text);
};

} // namespace Ferry
