#pragma once

// The bodies that a DavHandler answers with.

#include "tests/server/davstore.h"
#include "tests/server/httpmessage.h"

namespace Ferry::TestServer
{

/// One <response> of a PROPFIND.
struct DavListing {
    QString path; ///< decoded, absolute
    DavEntry entry;
};

/// 207: getcontentlength, getetag, getlastmodified and resourcetype of each (RFC 4918, 13), whatever was asked for.
[[nodiscard]] Answer multiStatus(const QList<DavListing> &listings);
/// GET and HEAD of a file, with ranges. 404 if it cannot be read.
[[nodiscard]] Answer fileAnswer(const RequestHead &head, const QString &diskPath, const DavEntry &entry);

} // namespace Ferry::TestServer
