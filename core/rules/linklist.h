#pragma once

#include "core/rules/jobspec.h"

#include <QStringList>

namespace Ferry
{

/// One file to download, as a list or a Metalink describes it.
struct WantedFile {
    QStringList links;           ///< addresses of the same file, best first
    QString name{};              ///< safe, in safe folders ("a/b.iso"); empty: the server names it
    QList<Checksum> checksums{}; ///< best first
    qint64 size = -1;            ///< -1 = not said
    friend bool operator==(const WantedFile &, const WantedFile &) = default;

    /// In @p folder itself: a folder made for it would outlive a Cancel.
    [[nodiscard]] FileSpec spec(const QString &folder) const;
};

/// A text that lists addresses.
struct LinkList {
    static constexpr qsizetype MostFiles = 100'000;
    static constexpr qsizetype MostBytes = 10 * 1024 * 1024;

    QList<WantedFile> files;
    int leftOut = 0;      ///< options of aria2 that mean nothing here
    bool tooMany = false; ///< more than MostFiles, or MostBytes; then there are no files

    /// One file a line; several addresses of it are separated by TABs, as aria2's -i has it. Lines that begin with #
    /// are comments. Indented lines under it say more: "checksum=sha-256=HEX" and "out=NAME". UTF-8, or what a
    /// BOM says.
    [[nodiscard]] static LinkList read(const QByteArray &text);
};

} // namespace Ferry
