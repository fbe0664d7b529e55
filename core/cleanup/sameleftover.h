#pragma once

#include "core/rules/leftover.h"

namespace Ferry
{

/// One thing under two records, or two names: a folder may have several, and so may a server. Things whose name
/// holds a job are compared by that name, S3 uploads by their id, part files by their path and inode. Where it
/// cannot be told they are taken for the same: a search then shows one thing less, and nothing is removed.
[[nodiscard]] bool isSameLeftover(const Leftover &a, const Leftover &b);

} // namespace Ferry
