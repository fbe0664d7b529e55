#pragma once

#include "core/rules/jobstate.h"

#include <QList>
#include <QStringList>
#include <QUrl>

class QMimeData;

namespace Ferry
{

/// What somebody pasted or dropped: links become downloads, files and folders of this computer become uploads.
struct MimeLinks {
    /// Something that neither can be made of.
    struct Unusable {
        enum class Why : quint8 {
            Scheme,  ///< an address that Ferry does not speak: ftp, magnet ...
            Torrent, ///< a file that other programs download by; it could be uploaded
            Missing, ///< a path without anything
            Special, ///< a device, a socket
        };
        Why why;
        QString what; ///< the address, or an absolute path
    };

    QList<QUrl> links;
    QStringList
        lines; ///< the same for a text of links: with patterns as they are, and mirrors beside their link
    QStringList lists;     ///< Metalinks of this computer, absolute paths: they become downloads, too
    QStringList files;     ///< absolute paths of others
    QStringList textLists; ///< those of the files that look like lists of links
    QStringList folders;   ///< absolute paths
    QList<Unusable> unusable;

    [[nodiscard]] bool hasDownloads() const { return !lines.isEmpty() || !lists.isEmpty(); }
    [[nodiscard]] bool hasUploads() const { return !files.isEmpty() || !folders.isEmpty(); }
    /// Nothing that can be used.
    [[nodiscard]] bool isEmpty() const { return !hasDownloads() && !hasUploads(); }
    /// Files and folders.
    [[nodiscard]] QStringList uploads() const { return folders + files; }
    /// Whatever is on this computer, for who wants to upload it as it is.
    [[nodiscard]] QStringList allPaths() const { return uploads() + lists + torrents(); }
    [[nodiscard]] QStringList torrents() const; ///< of unusable
    /// Lists of links only: what they list can be downloaded, and they can be uploaded as they are.
    [[nodiscard]] bool canBeEither() const;
    /// Of what can be either.
    [[nodiscard]] MimeLinks as(Direction direction) const;

    /// Null is allowed: nothing. Looks at files, but reads only the beginnings of what may be lists of links.
    [[nodiscard]] static MimeLinks from(const QMimeData *data);
    /// Whether it is worth a look: something of this kind is in it at all.
    [[nodiscard]] static bool mayHold(const QMimeData *data);
    /// Every word of @p text that is a link Ferry can download; each once, in their order.
    [[nodiscard]] static QList<QUrl> linksIn(const QString &text);
    /// The addresses that @p html points at, as they stand there.
    [[nodiscard]] static QStringList targetsIn(const QString &html);
    /// The address in a word of prose: without the brackets, quotes and full stops around it. Empty if there is none.
    [[nodiscard]] static QString addressIn(const QString &word);

private:
    void addUrl(const QUrl &url);
    void addLocal(const QString &path);
    void addText(const QString &text);
    void addWord(const QString &word);
    void addLine(const QString &line);
    void refuse(Unusable::Why why, const QString &what);
};

} // namespace Ferry
