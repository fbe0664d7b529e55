#include "core/transfer/connectionbudget.h"

#include "core/net/netsettings.h"

namespace Ferry
{

ConnectionBudget::Seat::Seat(ConnectionBudget *budget, const QString &host)
    : m_budget(budget)
    , m_host(host)
{
    ++m_budget->m_taken;
    ++m_budget->m_hosts[host];
}

void ConnectionBudget::Seat::release()
{
    if (!m_budget)
        return;
    --m_budget->m_taken;
    if (--m_budget->m_hosts[m_host] == 0)
        m_budget->m_hosts.remove(m_host);
    m_budget = nullptr;
}

ConnectionBudget::Seat ConnectionBudget::first(const QUrl &url) { return {this, NetSettings::origin(url)}; }

std::optional<ConnectionBudget::Seat> ConnectionBudget::another(const QUrl &url)
{
    if (m_taken >= m_limits.all || taken(url) >= m_limits.perHost)
        return std::nullopt;
    return first(url);
}

int ConnectionBudget::taken(const QUrl &url) const { return m_hosts.value(NetSettings::origin(url)); }

} // namespace Ferry
