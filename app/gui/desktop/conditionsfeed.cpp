#include "app/gui/desktop/conditionsfeed.h"

#include "app/gui/desktop/powersource.h"

namespace Ferry
{

ConditionsFeed::ConditionsFeed(JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&queue, &JobQueue::rulesChanged, this, &ConditionsFeed::watch);
    connect(&queue, &JobQueue::networkChanged, this, &ConditionsFeed::takeNetwork);
    watch();
}

void ConditionsFeed::setPower(const PowerSource &power)
{
    connect(&power, &PowerSource::changed, this, &ConditionsFeed::takePower);
    takePower(power.isOnBattery());
}

void ConditionsFeed::watch()
{
    if (m_queue.options().rules.holdsOnMetered)
        m_queue.watchNetwork();
    takeNetwork();
}

void ConditionsFeed::takeNetwork()
{
    QueueConditions conditions = m_queue.conditions();
    conditions.isMetered = m_queue.network().isMetered.value_or(false);
    m_queue.setConditions(conditions);
}

void ConditionsFeed::takePower(bool isOnBattery)
{
    QueueConditions conditions = m_queue.conditions();
    conditions.isOnBattery = isOnBattery;
    m_queue.setConditions(conditions);
}

} // namespace Ferry
