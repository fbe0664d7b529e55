#pragma once

#include "core/rules/jobspec.h"

#include <optional>

namespace Ferry
{

/// What may be changed of a job that is not final (the setters of IBackgroundCopyJob). What is not set stays as
/// it is. JobSpec says how long texts may be.
struct JobChange {
    std::optional<QString> displayName; ///< empty: the first file's name
    std::optional<QString> description;
    std::optional<QStringList> tags; ///< all of them
    std::optional<Priority> priority;
    std::optional<OnCollision> onCollision;
    std::optional<bool> completesItself;
    std::optional<qint64> bytesPerSecond; ///< 0 = no limit; a running transfer has it at once
    /// For each file that is downloaded, at most JobSpec::MostConnections; 0 = found by measuring. The next
    /// attempt has it.
    std::optional<int> connections;
    std::optional<Milliseconds> minimumRetryDelay;
    std::optional<Milliseconds> noProgressTimeout; ///< 0 = an error is never tried again by itself
    std::optional<Milliseconds> maximumTime;       ///< 0 = no limit
    std::optional<Access> access;                  ///< a running transfer has it from its next request on
    /// Downloads only: where all files that have no name yet are saved, an absolute path. What is there is brought along
    /// where it can be; a running job goes on by itself, one that waits for a retry at once, and so does one that is
    /// Transferred. A job that is completed before gets what cannot be renamed to there where it is.
    std::optional<QString> folder;
    std::optional<QStringList> notifyCommand; ///< its program by an absolute path; empty = none

    /// Nothing too long, negative or relative.
    [[nodiscard]] bool isValid() const;
    /// A new job's @p spec has what a change of it would be allowed to have.
    [[nodiscard]] static bool isValid(const JobSpec &spec);
    void applyTo(JobSpec &spec) const;
    /// Trimmed, each once whatever its case (the first spelling), none empty; not shortened.
    [[nodiscard]] static QStringList cleanTags(const QStringList &tags);
    friend bool operator==(const JobChange &, const JobChange &) = default;
};

} // namespace Ferry
