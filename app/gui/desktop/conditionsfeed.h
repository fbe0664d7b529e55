#pragma once

#include "core/jobs/jobqueue.h"

#include <QObject>

namespace Ferry
{

class PowerSource;

/// Tells a queue what its rules ask about: whether the network is metered, as QNetworkInformation has it, and whether
/// the computer runs on its battery. Asks for the network only if a rule does.
class ConditionsFeed : public QObject
{
    Q_OBJECT
public:
    explicit ConditionsFeed(JobQueue &queue, QObject *parent = nullptr);
    /// @p power outlives this, or is the last to be heard of.
    void setPower(const PowerSource &power);

private:
    void watch();
    void takeNetwork();
    void takePower(bool isOnBattery);

    JobQueue &m_queue;
};

} // namespace Ferry
