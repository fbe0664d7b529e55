#pragma once

#include "core/rules/jobspec.h"

#include <optional>

namespace Ferry
{

/// Pieces of a file as people write them, and `ferryctl get --range` too: the first and the last byte, "0-499",
/// or "500-" to the end; several with commas between.
class RangeText
{
public:
    /// Nothing where @p text is no such list; an empty list, the whole file, where it is blank.
    [[nodiscard]] static std::optional<QList<ByteRange>> parse(const QString &text);
    [[nodiscard]] static QString of(const QList<ByteRange> &ranges);
};

} // namespace Ferry
