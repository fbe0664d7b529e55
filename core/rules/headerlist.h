#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Ferry
{

/// HTTP header fields in the order sent or received; values trimmed.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The first field of that name (case-insensitive, RFC 9110 5.1); a null array if there is none.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, QByteArrayView name);
[[nodiscard]] bool hasHeader(const HeaderList &headers, QByteArrayView name);

} // namespace Ferry
