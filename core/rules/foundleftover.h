#pragma once

#include "core/rules/access.h"
#include "core/rules/joberror.h"
#include "core/rules/leftover.h"

namespace Ferry
{

/// Something that looks like Ferry's and that no living job and no debt knows of.
struct FoundLeftover {
    /// How sure it is that this Ferry made it.
    enum class Whose : quint8 {
        Ours,    ///< a job of this Ferry is in its name, and that job does not use it any more
        Perhaps, ///< our object's key, but the id is not one we were told
        Foreign, ///< another Ferry's, or one whose database was lost
    };
    Whose whose = Whose::Foreign;
    /// As its remover needs it: kind, where, bytes, facts; `job` is the one in its name, null if none.
    Leftover leftover;
    qint64 since = 0; ///< ms since the epoch when it was made or last changed; 0 unknown
    Access access;    ///< that it was found with

    /// What it is chosen by: `where`, and for an S3 upload, of which an object may have several, its id as well.
    [[nodiscard]] QString name() const
    {
        const QString id = leftover.facts.value(QLatin1StringView("uploadId")).toString();
        return id.isEmpty() ? leftover.where : leftover.where + QStringLiteral("?uploadId=") + id;
    }
};

/// Where to look for one kind of leftover.
struct SearchPlace {
    LeftoverKind kind = LeftoverKind::PartFile;
    QString where; ///< a folder, a collection's URL, an object's URL
    Access access;
    QJsonObject protocolOptions;
    friend bool operator==(const SearchPlace &, const SearchPlace &) = default;
};

/// What a search has found. A place that could not be searched is never taken as empty.
struct SearchResult {
    QList<FoundLeftover> found;
    QList<JobError> failures; ///< one for each place that could not be searched
};

} // namespace Ferry
