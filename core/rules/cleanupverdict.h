#pragma once

#include <QtGlobal>

namespace Ferry
{

/// What an answer to "remove it" or "is it still there?" means (upload-protocol rules, design 5.7).
enum class CleanupVerdict : quint8 {
    Gone,     ///< a successful negative answer: it does not exist
    Accepted, ///< the server says it removed it; still to be verified
    Present,  ///< it is still there
    Unknown,  ///< no answer that proves anything: try again later
    Refused,  ///< it will not be removed however often we ask
};

/// DELETE's answer. @p status 0 = none came. @p fromProtocol: the answer carries the protocol's mark (tus:
/// Tus-Resumable); without it a 2xx or 404 may be a proxy's page and proves nothing.
[[nodiscard]] CleanupVerdict judgeRemoval(int status, bool fromProtocol);
/// HEAD's answer when asked whether the session still exists.
[[nodiscard]] CleanupVerdict judgeProof(int status, bool fromProtocol);

} // namespace Ferry
