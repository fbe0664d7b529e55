#pragma once

#include "core/rules/jobid.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Ferry
{

/// The name in a Content-Disposition field (RFC 6266): filename* (RFC 8187: UTF-8 or ISO-8859-1) before
/// filename (quoted-string or token; a UTF-8 or percent-encoded one is understood as browsers do). Not yet
/// safe. Empty if none.
[[nodiscard]] QString fileNameFromContentDisposition(QByteArrayView value);
/// The last path segment, decoded; "download" when there is none or it is empty ("/dir/"). Not yet safe.
[[nodiscard]] QString fileNameFromUrl(const QUrl &url);

/// One path component that any file system here takes: only what follows the last separator (RFC 6266 4.3),
/// no control characters or bidi overrides, no < > : " | ? * (each becomes _), no leading or trailing dots
/// and blanks, no device names (CON, NUL ...), at most 200 bytes of UTF-8 with the suffix kept. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);
/// "report (2).tar.gz" for ("report.tar.gz", 2); at most 255 bytes of UTF-8, with the suffix kept.
[[nodiscard]] QString numberedFileName(const QString &name, int number);
/// ".<name>.<id>.part", or ".<name>.<id>-<n>.part" for the files after a job's first (n = @p fileIndex); a
/// name over 200 bytes is shortened like in safeFileName().
[[nodiscard]] QString partFileName(const QString &name, JobId job, int fileIndex);
/// The job in a name that partFileName() made; null for any other name.
[[nodiscard]] JobId jobOfPartFile(const QString &partName);

} // namespace Ferry
