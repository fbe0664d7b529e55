#pragma once

#include "core/jobs/jobqueue.h"

#include <QJsonObject>

namespace Ferry
{

/// QueueRules::toJson(), startsNothing, and why nothing is started now as QueueRules know it: {metered, battery, hours}
/// of what holds at @p local, each absent unless it does; "until" of the hours, ms since the epoch, 0 = never.
[[nodiscard]] QJsonObject rulesToJson(const JobQueue &queue, const QDateTime &local);
/// What @p json has of holdsOnMetered, holdsOnBattery, hours, hosts (all of them) and startsNothing, over what @p options
/// have; "changedHosts": each instead of the rule that has its host, one that says nothing else is taken away. False,
/// and nothing is taken: one of them cannot be.
[[nodiscard]] bool takeRules(const QJsonObject &json, QueueOptions &options);

} // namespace Ferry
