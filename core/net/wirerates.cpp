#include "core/net/wirerates.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Ferry
{

namespace
{
/// What goes at once is at least so much of a second's worth, within these bounds: less costs more than it moves.
constexpr double PiecesASecond = 32;
constexpr double SmallestPiece = 16;
constexpr double LargestPiece = 64.0 * 1024;
/// A thread that was held up for longer does not make up for it.
constexpr qint64 LongestPauseNs = 500'000'000;
} // namespace

WireRates::Share::Share(WireRates &rates, Side &side, Group &group)
    : m_rates(rates)
    , m_side(side)
    , m_group(group)
{
}

WireRates::Share::~Share() { m_rates.leave(*this); }

qint64 WireRates::Share::allowance(qint64 nowNs)
{
    if (!isLimited()) {
        setWaiting(false);
        return std::numeric_limits<qint64>::max();
    }
    const double enough = smallest();
    if (m_credit < enough) {
        refill(m_side, nowNs);
        setWaiting(true);
        m_rates.divide(m_side);
    }
    if (m_credit < enough)
        return 0;
    setWaiting(false);
    return static_cast<qint64>(m_credit);
}

void WireRates::Share::setWaiting(bool waiting)
{
    if (waiting == m_isWaiting)
        return;
    m_isWaiting = waiting;
    m_group.waiting += waiting ? 1 : -1;
    m_side.waiting += waiting ? 1 : -1;
}

double WireRates::Share::smallest() const
{
    double worth = std::numeric_limits<double>::infinity();
    if (m_group.pace.isLimited())
        worth = static_cast<double>(m_group.pace.rate()) / static_cast<double>(m_group.shares.size());
    if (m_side.total.isLimited())
        worth = std::min(worth, static_cast<double>(m_side.total.rate()) / m_side.shares);
    return std::clamp(worth / PiecesASecond, SmallestPiece, LargestPiece);
}

void WireRates::setGroupRate(quint64 group, qint64 bytesPerSecond)
{
    for (Side &side : m_sides) {
        Group &one = side.groups[group];
        one.id = group;
        one.pace.setRate(bytesPerSecond);
        forgetCredit(side, one);
        if (bytesPerSecond == 0 && one.shares.empty())
            side.groups.erase(group);
    }
}

void WireRates::setTotalRate(Direction direction, qint64 bytesPerSecond)
{
    Side &side = m_sides[static_cast<size_t>(direction)];
    side.total.setRate(bytesPerSecond);
    for (auto &[id, group] : side.groups)
        forgetCredit(side, group);
}

/// What was given at another rate is no more than a moment's worth at this one.
void WireRates::forgetCredit(const Side &side, const Group &group)
{
    double most = std::numeric_limits<double>::infinity();
    if (group.pace.isLimited())
        most = group.pace.most();
    if (side.total.isLimited())
        most = std::min(most, side.total.most());
    for (Share *share : group.shares)
        share->m_credit = share->isLimited() ? std::min(share->m_credit, most) : 0.0;
}

std::unique_ptr<WireRates::Share> WireRates::join(Direction direction, quint64 group)
{
    Side &side = m_sides[static_cast<size_t>(direction)];
    Group &one = side.groups[group];
    one.id = group;
    if (one.shares.empty()) {
        one.pace.empty();
        one.isFresh = true;
    }
    if (side.shares == 0) {
        side.total.empty();
        side.lookedAtNs = -1;
    }
    std::unique_ptr<Share> share(new Share(*this, side, one));
    one.shares.push_back(share.get());
    ++side.shares;
    return share;
}

void WireRates::leave(Share &share)
{
    share.setWaiting(false);
    Side &side = share.m_side;
    Group &group = share.m_group;
    group.pace.spend(-share.m_credit);
    side.total.spend(-share.m_credit);
    group.shares.erase(std::find(group.shares.begin(), group.shares.end(), &share));
    --side.shares;
    const quint64 id = group.id;
    if (group.shares.empty() && !group.pace.isLimited())
        side.groups.erase(id);
}

/// Those who want less than an even part of what is left come first: the others share what they leave.
void WireRates::divide(Side &side)
{
    m_needy.clear();
    for (auto &[id, group] : side.groups) {
        if (group.waiting > 0 && (group.pace.isLimited() || side.total.isLimited()))
            m_needy.push_back(&group);
    }
    std::sort(m_needy.begin(), m_needy.end(),
              [](const Group *a, const Group *b) { return a->pace.left() < b->pace.left(); });
    auto waiting = static_cast<double>(m_needy.size());
    for (Group *group : m_needy) {
        const double bytes = std::min(group->pace.left(), side.total.left() / waiting);
        give(*group, bytes);
        side.total.spend(bytes);
        group->pace.cap();
        --waiting;
    }
    side.total.cap();
}

/// While nobody waits nothing is saved up.
void WireRates::refill(Side &side, qint64 nowNs)
{
    const qint64 passed = side.lookedAtNs < 0 ? 0 : std::min(nowNs - side.lookedAtNs, LongestPauseNs);
    side.lookedAtNs = nowNs;
    side.total.refill(passed);
    if (side.waiting == 0)
        side.total.cap();
    for (auto &[id, group] : side.groups) {
        group.pace.refill(std::exchange(group.isFresh, false) ? 0 : passed);
        if (group.waiting == 0)
            group.pace.cap();
    }
}

void WireRates::give(Group &group, double bytes)
{
    group.pace.spend(bytes);
    for (Share *share : group.shares) {
        if (share->m_isWaiting)
            share->m_credit += bytes / group.waiting;
    }
}

} // namespace Ferry
