#include "core/jobs/hostpatience.h"

#include "core/rules/retrypolicy.h"

#include <algorithm>
#include <utility>

namespace Ferry
{

namespace
{

constexpr int TooManyRequests = 429;
constexpr int ServiceUnavailable = 503;
constexpr RetryPolicy Growth{Milliseconds{1'000}, Milliseconds{600'000}, Milliseconds{0}};

} // namespace

bool HostPatience::isAskedFor(int httpStatus, qint64 retryAfterMs)
{
    return httpStatus == TooManyRequests || (httpStatus == ServiceUnavailable && retryAfterMs > 0);
}

qint64 HostPatience::refused(const QString &host, qint64 nowMs, qint64 retryAfterMs, double chance)
{
    Held &held = m_hosts[host];
    if (nowMs >= held.until) {
        ++held.inRow;
        const bool isTold = held.inRow == 1 && retryAfterMs > 0; // it knows best, once
        held.until = isTold ? nowMs : nowMs + Growth.delayBefore(held.inRow, chance).count();
    }
    held.until = std::max(held.until, nowMs + retryAfterMs);
    held.isTold = false;
    return held.until;
}

void HostPatience::admitted(const QString &host, qint64 nowMs)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return;
    if (nowMs >= found->until)
        m_hosts.erase(found);
    else
        found->inRow = 0;
}

qint64 HostPatience::heldUntil(const QString &host, qint64 nowMs) const
{
    const qint64 until = m_hosts.value(host).until;
    return nowMs < until ? until : 0;
}

qint64 HostPatience::nextRelease(qint64 nowMs) const
{
    qint64 next = 0;
    for (const Held &held : m_hosts) {
        if (nowMs < held.until)
            next = next == 0 ? held.until : std::min(next, held.until);
    }
    return next;
}

QStringList HostPatience::takeReleased(qint64 nowMs)
{
    QStringList released;
    for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it) {
        if (nowMs >= it->until && !std::exchange(it->isTold, true))
            released.append(it.key());
    }
    return released;
}

} // namespace Ferry
