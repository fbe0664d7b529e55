#include "app/cli/jobview.h"

#include "app/control/controljson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ferry
{

JobView JobView::fromJson(const QJsonObject &json)
{
    JobView view;
    view.id = json["id"_L1].toString();
    view.name = json["name"_L1].toString();
    if (json["direction"_L1].toString() == directionName(Direction::Upload))
        view.direction = Direction::Upload;
    view.state = stateFromName(json["state"_L1].toString()).value_or(JobState::Suspended);
    view.bytesTotal = json["bytesTotal"_L1].toInteger(-1);
    view.bytesTransferred = json["bytesTransferred"_L1].toInteger();
    view.bytesPerSecond = json["bytesPerSecond"_L1].toDouble();
    view.secondsLeft = json["secondsLeft"_L1].toInteger(-1);
    view.retryAt = json["retryAt"_L1].toInteger();
    for (const QJsonValue notice : json["notices"_L1].toArray())
        view.notices.append(noticeFromName(notice.toString()));
    view.error = errorFromJson(json["error"_L1]);
    view.cleanup = cleanupFromJson(json["cleanup"_L1]);
    view.completesItself = json["completesItself"_L1].toBool(true);
    view.fileCount = json["fileCount"_L1].toInt(1);
    const QJsonValue file = json["files"_L1].toArray().first();
    view.remote = file["remote"_L1].toString();
    view.local = file["local"_L1].toString();
    view.createdAt = json["createdAt"_L1].toInteger();
    view.endedAt = json["endedAt"_L1].toInteger();
    return view;
}

bool JobView::isOver() const
{
    switch (state) {
    case JobState::Acknowledged:
    case JobState::Error: return true;
    case JobState::Cancelled: return !cleanup.isPending();
    case JobState::Transferred: return !completesItself || error.isSet();
    default: return false;
    }
}

int JobView::percent() const
{
    if (bytesTotal < 0)
        return -1;
    return bytesTotal == 0 ? 100
                           : static_cast<int>(100.0 * static_cast<double>(bytesTransferred) /
                                              static_cast<double>(bytesTotal));
}

} // namespace Ferry
