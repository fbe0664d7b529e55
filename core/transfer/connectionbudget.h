#pragma once

#include "core/rules/queuerules.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace Ferry
{

/// Counts the connections that downloads have, for each server and in all. A download's first one is always
/// allowed, for the queue has let the job run; more have to be asked for. Main thread.
class ConnectionBudget
{
public:
    struct Limits {
        int all = 64;
        int perHost = 16;
        int perFile = 8;
        friend bool operator==(Limits, Limits) = default;
    };

    /// One connection, given back when this goes. The budget outlives it.
    class Seat
    {
    public:
        Seat() = default;
        ~Seat() { release(); }
        Seat(Seat &&other) noexcept { swap(other); }
        Seat &operator=(Seat &&other) noexcept
        {
            Seat(std::move(other)).swap(*this);
            return *this;
        }
        Q_DISABLE_COPY(Seat)

    private:
        friend class ConnectionBudget;
        Seat(ConnectionBudget *budget, const QString &host);
        void swap(Seat &other) noexcept
        {
            std::swap(m_budget, other.m_budget);
            std::swap(m_host, other.m_host);
        }
        void release();

        ConnectionBudget *m_budget = nullptr;
        QString m_host;
    };

    ConnectionBudget() = default;
    Q_DISABLE_COPY_MOVE(ConnectionBudget)

    /// What is taken already stays.
    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// Their HostRule::connections instead of Limits::perHost, for all servers together that one is about.
    void setRules(const QList<HostRule> &rules) { m_rules.hosts = rules; }

    [[nodiscard]] Seat first(const QUrl &url);
    /// Nothing if that were too many.
    [[nodiscard]] std::optional<Seat> another(const QUrl &url);

    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] int taken(const QUrl &url) const { return m_hosts.value(accountOf(url).name); }

private:
    struct Account {
        QString name; ///< an origin, or the host of a rule
        int most = 0;
    };
    [[nodiscard]] Account accountOf(const QUrl &url) const;

    Limits m_limits;
    QueueRules m_rules;          ///< only the hosts
    QHash<QString, int> m_hosts; ///< by account
    int m_taken = 0;
};

} // namespace Ferry
