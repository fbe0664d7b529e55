#pragma once

#include "core/rules/joberror.h"
#include "core/rules/jobstate.h"
#include "core/rules/retrypolicy.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Ferry
{

/// What to do when a finished download finds its name taken. An existing file is never harmed unless told so.
enum class OnCollision : quint8 {
    FreeName = 0,  ///< "report (2).pdf"
    Overwrite = 1, ///< replace it, at the moment of completion
    Fail = 2,      ///< stay Transferred with TargetExists
};

/// One file of a job.
struct FileSpec {
    QUrl remote; ///< downloads: what to get; uploads: where to (tus: the endpoint). Never with user info.
    /// Uploads: the file to read. Downloads: the folder to save into, or the full path if @c nameGiven.
    QString local;
    bool nameGiven = false; ///< false: the server's answer names the file
    friend bool operator==(const FileSpec &, const FileSpec &) = default;
};

/// What the user asked for. A value; a job's spec does not change by itself.
struct JobSpec {
    Direction direction = Direction::Download;
    QString protocol; ///< id in the registry: "http", "tus"
    QList<FileSpec> files;
    QString displayName; ///< empty: the first file's name
    OnCollision onCollision = OnCollision::FreeName;
    bool completesItself =
        true; ///< Complete as soon as Transferred; jobs made through the API may wait instead
    qint64 bytesPerSecond = 0; ///< limit, 0 = none
    RetryPolicy retry;
    friend bool operator==(const JobSpec &, const JobSpec &) = default;
};

/// What a server told before anything was created on it (design 10: protocol honesty).
struct ServerOffer {
    bool reachable = false;
    JobError error;   ///< why not
    qint64 size = -1; ///< downloads: bytes, -1 unknown
    QString fileName; ///< downloads: safe name proposed by the server
    bool canResume = false;
    bool canRemove = true;    ///< uploads: Cancel can delete the session (tus: the termination extension)
    qint64 maximumSize = -1;  ///< uploads: Tus-Max-Size
    qint64 expiresAfter = -1; ///< uploads, seconds: unknown -1
};

} // namespace Ferry
