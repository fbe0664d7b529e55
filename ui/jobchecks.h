#pragma once

#include "core/jobs/job.h"

#include <QString>

namespace Ferry::JobChecks
{

// Whether a command would do something now, and not merely leave the job as it is.
[[nodiscard]] bool canResume(const Job &job);
[[nodiscard]] bool canPause(const Job &job);
[[nodiscard]] bool canCancel(const Job &job);
[[nodiscard]] bool canComplete(const Job &job);
[[nodiscard]] bool canRetry(const Job &job);
/// A download that may still be saved elsewhere.
[[nodiscard]] bool canChangeFolder(const Job &job);
/// Out of the list: ended, and nothing is left to be removed.
[[nodiscard]] bool canRemove(const Job &job);

[[nodiscard]] bool isCleaningUp(const Job &job);
[[nodiscard]] bool needsSignIn(const Job &job);
[[nodiscard]] bool hasEnded(const Job &job);
[[nodiscard]] bool hasError(const Job &job);
/// The file on this computer is whole. Asks the file system.
[[nodiscard]] bool hasFile(const Job &job);

/// The first file on this computer; empty if there is none.
[[nodiscard]] QString pathOf(const Job &job);

} // namespace Ferry::JobChecks
