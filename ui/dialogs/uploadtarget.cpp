#include "ui/dialogs/uploadtarget.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

bool UploadTarget::needsFolders(const QString &protocol)
{
    return protocol == "dav"_L1 || protocol == "nextcloud"_L1;
}

bool UploadTarget::keepsFolders(const QString &protocol)
{
    return protocol == "s3"_L1 || needsFolders(protocol);
}

QUrl UploadTarget::urlFor(const QUrl &address, const QString &protocol, const QString &relative,
                          bool isOneOfSeveral)
{
    const QString path = address.path(QUrl::FullyEncoded);
    const bool isFolder = isOneOfSeveral || path.isEmpty() || path.endsWith(u'/');
    // A tus server picks its own names.
    if (protocol.isEmpty() || protocol == "tus"_L1 || !isFolder)
        return address;
    const QString kept = keepsFolders(protocol) ? relative : relative.section(u'/', -1);
    QString target = path.endsWith(u'/') ? path : path + u'/';
    // WebDAV knows what a folder is, and puts the name behind it.
    if (!needsFolders(protocol) || kept.contains(u'/'))
        target += QString::fromLatin1(QUrl::toPercentEncoding(kept, "/"_ba));
    QUrl url = address;
    url.setPath(target, QUrl::StrictMode);
    return url;
}

} // namespace Ferry
