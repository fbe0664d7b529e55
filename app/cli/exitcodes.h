#pragma once

#include "core/rules/outcome.h"

#include <algorithm>

namespace Ferry
{

/// What ferryctl's exit code means. The worst of several jobs is the one that counts, in this order.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Refused = 3,       ///< by the job's state
    LeftBehind = 4,    ///< cancelled, and something stays behind
    Interrupted = 130, ///< Ctrl+C; 128 + the signal, as shells have it
};

[[nodiscard]] constexpr ExitCode exitCodeFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::PartialComplete: return ExitCode::Done;
    case Outcome::InvalidState:
    case Outcome::Empty: return ExitCode::Refused;
    case Outcome::UnableToDeleteFiles: return ExitCode::LeftBehind;
    default: return ExitCode::Failed;
    }
}

[[nodiscard]] constexpr ExitCode worse(ExitCode a, ExitCode b) { return std::max(a, b); }

} // namespace Ferry
