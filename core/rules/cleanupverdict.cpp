#include "core/rules/cleanupverdict.h"

namespace Ferry
{

namespace
{

[[nodiscard]] bool isSuccess(int status) { return status >= 200 && status <= 299; }
[[nodiscard]] bool saysAbsent(int status) { return status == 404 || status == 410; }

/// What passes by itself, or once somebody has entered a password.
[[nodiscard]] bool mayChange(int status)
{
    switch (status) {
    case 401:
    case 407:
    case 408:
    case 409:
    case 423:
    case 425:
    case 429: return true;
    case 501: return false;
    default: return status < 200 || status >= 500;
    }
}

} // namespace

CleanupVerdict judgeRemoval(int status, bool fromProtocol)
{
    if (isSuccess(status))
        return fromProtocol ? CleanupVerdict::Accepted : CleanupVerdict::Unknown;
    if (saysAbsent(status))
        return fromProtocol ? CleanupVerdict::Gone : CleanupVerdict::Unknown;
    const bool isPortal =
        status >= 300 && status < 400 && !fromProtocol; // a hotel's log-in page, not the server
    return isPortal || mayChange(status) ? CleanupVerdict::Unknown : CleanupVerdict::Refused;
}

CleanupVerdict judgeProof(int status, bool fromProtocol)
{
    if (!fromProtocol)
        return CleanupVerdict::Unknown;
    if (saysAbsent(status))
        return CleanupVerdict::Gone;
    return isSuccess(status) ? CleanupVerdict::Present : CleanupVerdict::Unknown;
}

} // namespace Ferry
