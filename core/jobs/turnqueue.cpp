#include "core/jobs/turnqueue.h"

#include <algorithm>

namespace Ferry
{

struct TurnQueue::Lane {
    QString name;
    std::set<Turn> turns; ///< never empty outside of insert() and take()
};

TurnQueue::TurnQueue() = default;

TurnQueue::~TurnQueue() = default;

bool TurnQueue::insert(const Turn &turn, const QString &lane)
{
    if (const auto known = m_places.constFind(turn.id); known != m_places.constEnd()) {
        if (known->turn == turn && known->lane->name == lane)
            return false;
        take(*known);
    }
    std::unique_ptr<Lane> &owned = m_lanes[lane];
    if (!owned)
        owned = std::make_unique<Lane>(Lane{lane, {}});
    Lane *there = owned.get();
    const bool isFirst = there->turns.empty() || turn < *there->turns.begin();
    if (isFirst && !there->turns.empty())
        m_heads.erase({*there->turns.begin(), there});
    there->turns.insert(there->turns.end(), turn); // as most of them come
    if (isFirst)
        m_heads.insert({turn, there});
    m_places.insert(turn.id, {turn, there});
    return true;
}

bool TurnQueue::remove(JobId id)
{
    const auto known = m_places.constFind(id);
    if (known == m_places.constEnd())
        return false;
    take(*known);
    m_places.erase(known);
    return true;
}

/// Out of its lane, which goes with its last one.
void TurnQueue::take(const Place &place)
{
    Lane *lane = place.lane;
    const bool wasFirst = *lane->turns.begin() == place.turn;
    if (wasFirst)
        m_heads.erase({place.turn, lane});
    lane->turns.erase(place.turn);
    if (!lane->turns.empty()) {
        if (wasFirst)
            m_heads.insert({*lane->turns.begin(), lane});
        return;
    }
    m_lanes.erase(m_lanes.find(lane->name));
}

const TurnQueue::Lane *TurnQueue::find(const QString &lane) const
{
    const auto there = m_lanes.find(lane);
    return there == m_lanes.end() ? nullptr : there->second.get();
}

QString TurnQueue::laneOf(JobId id) const
{
    const auto known = m_places.constFind(id);
    return known == m_places.constEnd() ? QString() : known->lane->name;
}

QList<JobId> TurnQueue::waitingIn(const QString &lane) const
{
    QList<JobId> ids;
    if (const Lane *there = find(lane)) {
        ids.reserve(static_cast<qsizetype>(there->turns.size()));
        for (const Turn &turn : there->turns)
            ids.append(turn.id);
    }
    return ids;
}

QList<JobId> TurnQueue::first(qsizetype most) const
{
    QList<JobId> ids;
    Walk walk(*this);
    while (ids.size() < most) {
        const std::optional<Turn> turn = walk.next();
        if (!turn)
            break;
        ids.append(turn->id);
    }
    return ids;
}

std::optional<Turn> TurnQueue::Walk::next()
{
    if (m_last && !m_isClosed)
        goOnIn(m_lane, *m_last);
    m_isClosed = false;
    readHead();
    const bool isKnown = !m_entered.empty() && (!m_head || *m_entered.begin() < *m_head);
    if (!isKnown && !m_head) {
        m_last.reset();
        return std::nullopt;
    }
    const Cursor cursor = isKnown ? *m_entered.begin() : *m_head;
    if (isKnown) {
        m_entered.erase(m_entered.begin());
    } else {
        m_passed = cursor.turn;
        m_known.insert(cursor.lane);
    }
    ++m_steps;
    m_last = cursor.turn;
    m_lane = cursor.lane;
    return m_last;
}

void TurnQueue::Walk::goOnIn(const QString &lane, const Turn &after)
{
    const Lane *there = m_queue.find(lane);
    if (!there)
        return;
    const auto behind = there->turns.upper_bound(after);
    if (behind != there->turns.end())
        m_entered.insert({*behind, lane});
}

void TurnQueue::Walk::readHead()
{
    m_head.reset();
    auto head = m_passed ? m_queue.m_heads.upper_bound({*m_passed, nullptr}) : m_queue.m_heads.begin();
    for (; head != m_queue.m_heads.end(); ++head) {
        if (!m_known.contains(head->lane->name)) {
            m_head = Cursor{head->turn, head->lane->name};
            return;
        }
        m_passed = head->turn; // what follows it there is among those that were entered
        ++m_steps;
    }
}

} // namespace Ferry
