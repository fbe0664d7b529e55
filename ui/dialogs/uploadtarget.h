#pragma once

#include <QString>
#include <QUrl>

namespace Ferry
{

/// Where the files of an upload go on their server.
class UploadTarget
{
public:
    /// Paths below the address mean something in @p protocol.
    [[nodiscard]] static bool keepsFolders(const QString &protocol);
    /// They have to be there before; others are a part of the name only.
    [[nodiscard]] static bool needsFolders(const QString &protocol);

    /// FileSpec::remote. @p address is what was typed: of one file, or of the folder of several. @p relative is what of
    /// the file's path is kept: at least its name.
    [[nodiscard]] static QUrl urlFor(const QUrl &address, const QString &protocol, const QString &relative,
                                     bool isOneOfSeveral);
};

} // namespace Ferry
