#pragma once

#include "core/rules/linklist.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Ferry
{

/// What a text of links says: one a word, or several of one file on a line with TABs between them; patterns make
/// many (LinkPattern).
struct TypedLinks {
    /// One address and what is known of its file.
    struct Entry {
        QUrl url;
        WantedFile wanted; ///< links has url's text first, then the mirrors
        int pattern = -1;  ///< index in patterns of the one that made it
    };
    QList<Entry> entries;    ///< each address once, whatever its fragment, in their order
    QStringList patterns;    ///< words that are patterns
    QString tooMany;         ///< the first pattern that makes too many, with what came before; it made none
    qint64 tooManyCount = 0; ///< that it would make
    int repeated = 0; ///< addresses that were there before, and are left out; without those of patterns

    /// @p described: files by their first address, as lists describe them: their TABs are between mirrors whatever
    /// these are called.
    [[nodiscard]] static TypedLinks read(const QString &text,
                                         const QHash<QString, WantedFile> &described = {});
    /// @p text with every pattern as the one address that it is, too.
    [[nodiscard]] static QString withoutPatterns(const QString &text);
    /// The lines of @p text, without what is no link that Ferry can download: for a text of links.
    [[nodiscard]] static QStringList linesIn(const QString &text);
    /// An address as somebody types it: one that has no scheme but a dot in it is taken as https.
    [[nodiscard]] static QUrl urlFrom(const QString &word);
    [[nodiscard]] static bool isDownloadable(const QUrl &url);
};

} // namespace Ferry
