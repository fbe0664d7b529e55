#pragma once

#include "core/rules/segmentplan.h"

#include <QString>

namespace Ferry
{

/// One connection of a download, as a person sees it. A value.
struct PartView {
    ByteSpan span;             ///< what it was to fetch, in the local file
    qint64 received = 0;       ///< bytes from span.first on that are there
    qint64 bytesPerSecond = 0; ///< over the last seconds
    QString from;              ///< the server's host, with its port if it is an unusual one
    bool isMirror = false;     ///< not from the user's own link
    friend bool operator==(const PartView &, const PartView &) = default;
};

} // namespace Ferry
