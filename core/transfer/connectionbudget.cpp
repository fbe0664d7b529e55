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

ConnectionBudget::Account ConnectionBudget::accountOf(const QUrl &url) const
{
    const HostRule *rule = m_rules.hosts.isEmpty() ? nullptr : m_rules.ruleFor(url.host());
    if (rule && rule->connections > 0)
        return {rule->host, rule->connections};
    return {NetSettings::origin(url), m_limits.perHost};
}

ConnectionBudget::Seat ConnectionBudget::first(const QUrl &url) { return {this, accountOf(url).name}; }

std::optional<ConnectionBudget::Seat> ConnectionBudget::another(const QUrl &url)
{
    const Account account = accountOf(url);
    if (m_taken >= m_limits.all || m_hosts.value(account.name) >= account.most)
        return std::nullopt;
    return Seat(this, account.name);
}

} // namespace Ferry
