#pragma once

#include "core/jobs/jobqueue.h"

#include <QDateTime>
#include <QJsonObject>

namespace Ferry
{

/// {download, upload (bytes a second, 0 = no limit), alternative (SpeedSchedule::toJson()), now: {download,
/// upload}: those in force at @p local}.
[[nodiscard]] QJsonObject limitsToJson(const QueueOptions &options, const QDateTime &local);
/// What @p json has of download, upload and alternative, over what @p options have. False, and nothing is taken:
/// one of them cannot be.
[[nodiscard]] bool takeLimits(const QJsonObject &json, QueueOptions &options);

} // namespace Ferry
