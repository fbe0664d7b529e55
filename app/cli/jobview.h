#pragma once

#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"

#include <QJsonObject>
#include <QString>

namespace Ferry
{

/// A job as the control protocol tells of it, in values that JobText and Format have words for.
struct JobView {
    QString id;
    QString name;
    Direction direction = Direction::Download;
    JobState state = JobState::Suspended;
    qint64 bytesTotal = -1;
    qint64 bytesTransferred = 0;
    double bytesPerSecond = 0;
    qint64 secondsLeft = -1;
    qint64 retryAt = 0;
    QList<Notice> notices; ///< the newest is the last
    JobError error;
    CleanupReport cleanup;
    bool completesItself = true;
    int fileCount = 1;
    QString remote; ///< of the first file
    QString local;
    qint64 createdAt = 0;
    qint64 endedAt = 0;

    [[nodiscard]] static JobView fromJson(const QJsonObject &json);

    /// Nothing more happens by itself that somebody would wait for: it is done, failed, or cancelled and
    /// cleaned up.
    [[nodiscard]] bool isOver() const;
    /// 0...100; -1 while the size is unknown.
    [[nodiscard]] int percent() const;
};

} // namespace Ferry
