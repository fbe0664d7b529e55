#pragma once

#include "core/rules/headerlist.h"
#include "core/rules/linklist.h"

#include <QList>
#include <QUrl>

namespace Ferry
{

/// A Metalink document: version 3 (metalinker.org) or 4 (RFC 5854).
struct Metalink {
    static constexpr qsizetype MostFiles = LinkList::MostFiles;
    static constexpr qsizetype MostBytes = LinkList::MostBytes;

    enum class Fault : quint8 {
        None,
        TooLarge,     ///< more than MostBytes
        NotMetalink,  ///< the text or its root is something else
        Malformed,    ///< no well-formed XML; detail says why
        HasDoctype,   ///< no Metalink has one, and entities are a way to attack
        UnsafeName,   ///< detail: absolute, or leaves the folder (RFC 5854 4.1.2.1)
        TooManyFiles, ///< more than MostFiles
        NoFiles,      ///< none, or none with an address that Ferry speaks
    };

    /// Those that have an http or https address: links best first (preference of 3, priority of 4) and without user
    /// info, all digests that are known.
    QList<WantedFile> files;
    int leftOutLinks = 0; ///< ftp, torrents ...
    int leftOutFiles = 0; ///< that have only such
    Fault fault = Fault::None;
    qint64 line = 0; ///< where the fault is, from 1; 0 = of the whole
    QString detail;  ///< technical, or the name

    /// A document with a fault has no files.
    [[nodiscard]] static Metalink read(const QByteArray &document);
    /// "x.meta4", "x.metalink": what such files are called.
    [[nodiscard]] static bool isNamedSo(QStringView fileName);
};

/// The other addresses of a file that its server names in Link fields (RFC 6249, RFC 8288): http and https, best
/// first, without user info. None unless a digest beside them proves what comes from there (SHA-256 or better;
/// RFC 6249 6 wants them ignored then).
[[nodiscard]] QList<QUrl> mirrorsFromFields(const HeaderList &headers, const QUrl &url);

} // namespace Ferry
