#include "app/control/limitsjson.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool takeRate(const QJsonObject &json, QLatin1StringView key, qint64 &rate)
{
    if (json.contains(key))
        rate = json[key].toInteger(-1);
    return rate >= 0;
}

} // namespace

QJsonObject limitsToJson(const QueueOptions &options, const QDateTime &local)
{
    const SpeedLimits now = options.limitsAt(local);
    return {{u"download"_s, options.downloadRate},
            {u"upload"_s, options.uploadRate},
            {u"alternative"_s, options.schedule.toJson()},
            {u"now"_s, QJsonObject{{u"download"_s, now.download}, {u"upload"_s, now.upload}}}};
}

bool takeLimits(const QJsonObject &json, QueueOptions &options)
{
    QueueOptions changed = options;
    const auto schedule = SpeedSchedule::fromJson(json["alternative"_L1].toObject(), options.schedule);
    if (!schedule || !takeRate(json, "download"_L1, changed.downloadRate) ||
        !takeRate(json, "upload"_L1, changed.uploadRate))
        return false;
    changed.schedule = *schedule;
    options = changed;
    return true;
}

} // namespace Ferry
