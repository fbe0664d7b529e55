#pragma once

#include "core/rules/access.h"
#include "core/rules/checksum.h"
#include "core/rules/joberror.h"
#include "core/rules/jobstate.h"
#include "core/rules/retrypolicy.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Ferry
{

/// What to do when a finished download finds its name taken. An existing file is never harmed unless told so.
enum class OnCollision : quint8 {
    FreeName = 0,  ///< "report (2).pdf"
    Overwrite = 1, ///< replace it, at the moment of completion
    Fail = 2,      ///< stay Transferred with TargetExists
};

/// BG_JOB_PRIORITY, with BITS' numbers. Foreground runs beside the limits; a higher one pre-empts lower ones.
enum class Priority : quint8 { Foreground = 0, High = 1, Normal = 2, Low = 3 };

/// BG_FILE_RANGE: a piece of the remote file. Several are put together in the order given.
struct ByteRange {
    qint64 offset = 0;
    qint64 length = -1; ///< -1: to the end (BG_LENGTH_TO_EOF)
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// One file of a job.
struct FileSpec {
    QUrl remote; ///< downloads: what to get; uploads: where to (tus: the endpoint). Never with user info.
    /// Uploads: the file to read. Downloads: the folder to save into, or the full path if @c nameGiven.
    QString local;
    bool nameGiven = false;    ///< false: the server's answer names the file
    QList<ByteRange> ranges{}; ///< downloads: only these; empty = the whole file
    /// Upload-reply jobs: where the server's reply is saved, a full path. Empty = no reply is wanted.
    QString replyTo{};
    QList<QUrl> mirrors{};       ///< downloads: more addresses of the same file, best first
    QList<Checksum> checksums{}; ///< downloads: what the file must have before it gets its name
    bool findsChecksum = false;  ///< downloads: also what "<name>.sha256" beside it on the server says
    qint64 expectedSize = -1;    ///< downloads: from a list; -1 = not said
    /// Downloads: where it is saved.
    [[nodiscard]] QString folder() const { return nameGiven ? QFileInfo(local).path() : local; }
    friend bool operator==(const FileSpec &, const FileSpec &) = default;
};

/// What the user asked for. A value; a job's spec does not change by itself.
struct JobSpec {
    static constexpr int MostConnections = 64; ///< for one file: more is nothing but a burden for its server
    static constexpr qsizetype LongestName = 256;
    static constexpr qsizetype LongestDescription = 1'024;
    static constexpr qsizetype MostTags = 32;
    static constexpr qsizetype LongestTag = 64;

    Direction direction = Direction::Download;
    QString protocol; ///< id in the registry: "http", "tus", "bits", "s3", "nextcloud", "dav"
    QList<FileSpec> files;
    QString displayName; ///< empty: the first file's name; at most LongestName characters
    QString description; ///< at most LongestDescription characters
    /// The user's own words for it: at most MostTags, each trimmed, once whatever its case, and at most LongestTag
    /// characters long. Kept as JobChange::cleanTags() has them.
    QStringList tags{};
    Priority priority = Priority::Normal;
    OnCollision onCollision = OnCollision::FreeName;
    bool completesItself =
        true; ///< Complete as soon as Transferred; jobs made through the API may wait instead
    qint64 bytesPerSecond = 0; ///< limit, 0 = none
    int connections = 0;       ///< downloads: so many for a file; 0 = found by measuring
    RetryPolicy retry;
    Milliseconds maximumTime{0}; ///< spent Connecting and Transferring since the last Resume; 0 = no limit
    Access access;
    QJsonObject protocolOptions; ///< the protocol's own, see its transfer (S3: "region", "addressing")
    /// Program (absolute path) and arguments, run without a shell when the job is Transferred or in Error;
    /// ignored for jobs that came from elsewhere (BITS' SetNotifyCmdLine). At least once: that it is owed is as
    /// durable as the state, so it is run after a restart, also when Ferry died just after it had started it.
    QStringList notifyCommand;
    friend bool operator==(const JobSpec &, const JobSpec &) = default;
};

/// How sure a probe is that a server speaks its protocol at that URL.
enum class Fit : quint8 {
    No,       ///< it answered something else
    Possible, ///< nothing speaks against it
    Likely,   ///< the URL or a header says so
    Certain,  ///< it answered in the protocol
};

/// What a server told before anything was created on it (design 10: protocol honesty).
struct ServerOffer {
    QString protocol; ///< id in the registry
    Fit fit = Fit::Possible;
    bool reachable = false;
    JobError error;   ///< why not
    qint64 size = -1; ///< downloads: bytes, -1 unknown
    QString fileName; ///< downloads: safe name proposed by the server
    bool canResume = false;
    bool canRemove = true;       ///< uploads: Cancel can delete the session (tus: the termination extension)
    bool writesDirectly = false; ///< uploads: straight to the final name, so an older file is replaced early
    qint64 maximumSize = -1;     ///< uploads: Tus-Max-Size
    qint64 expiresAfter = -1;    ///< uploads, seconds: unknown -1
};

} // namespace Ferry
