#pragma once

#include "core/net/wirepace.h"
#include "core/rules/jobstate.h"

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Ferry
{

/// Divides what the limits allow: a direction's total among the groups that wait for it, evenly, and what a group
/// gets among its shares that wait. Nobody gets more than their own limit, and what one cannot use goes to the
/// others. Each direction is on its own; a group's limit counts in each. Times are monotonic and only grow. Wire
/// thread.
class WireRates
{
    struct Group;
    struct Side;

public:
    /// One request's part. WireRates outlives it.
    class Share
    {
    public:
        ~Share();
        Q_DISABLE_COPY_MOVE(Share)
        [[nodiscard]] bool isLimited() const { return m_group.pace.isLimited() || m_side.total.isLimited(); }
        /// Bytes that may go at @p nowNs. 0: not yet, from now on this share waits until it is asked at a better
        /// time.
        [[nodiscard]] qint64 allowance(qint64 nowNs);
        /// May be more than was allowed: that is owed by the group and the total then.
        void spend(qint64 bytes) { m_credit -= isLimited() ? static_cast<double>(bytes) : 0.0; }

    private:
        friend class WireRates;
        Share(WireRates &rates, Side &side, Group &group);
        void setWaiting(bool waiting);
        [[nodiscard]] double smallest() const;

        WireRates &m_rates;
        Side &m_side;
        Group &m_group;
        double m_credit = 0;
        bool m_isWaiting = false;
    };

    /// 0: no limit. The group need not have shares.
    void setGroupRate(quint64 group, qint64 bytesPerSecond);
    void setTotalRate(Direction direction, qint64 bytesPerSecond);
    [[nodiscard]] std::unique_ptr<Share> join(Direction direction, quint64 group);
    [[nodiscard]] bool isAnyWaiting() const { return m_sides[0].waiting + m_sides[1].waiting > 0; }

private:
    struct Group {
        quint64 id = 0;
        WirePace pace{};
        std::vector<Share *> shares{};
        int waiting = 0;
        bool isFresh = true; ///< had no shares before
    };
    struct Side {
        WirePace total{};
        std::unordered_map<quint64, Group> groups{};
        qint64 lookedAtNs = -1;
        int shares = 0;
        int waiting = 0;
    };

    static void forgetCredit(const Side &side, const Group &group);
    void leave(Share &share);
    static void refill(Side &side, qint64 nowNs);
    void divide(Side &side);
    static void give(Group &group, double bytes);

    std::array<Side, 2> m_sides;  ///< by Direction
    std::vector<Group *> m_needy; ///< of divide()
};

} // namespace Ferry
