#pragma once

#include <QString>

namespace Ferry
{

/// What a command answers. Names and numbers are those of BITS and Delivery Optimization (bits.h,
/// deliveryoptimization error codes); where both have one, Delivery Optimization's, as
/// IBackgroundCopyJob::Cancel documents it.
enum class Outcome {
    Ok,                  ///< S_OK
    PartialComplete,     ///< BG_S_PARTIAL_COMPLETE: finished files kept, the others deleted; the job left the
                         ///< queue
    UnableToDeleteFiles, ///< BG_S_UNABLE_TO_DELETE_FILES: done, but something stayed behind; the receipt
                         ///< names it
    InvalidState,        ///< DO_E_INVALID_STATE: refused by the state table; nothing changed
    Empty,               ///< DO_E_JOB_EMPTY: nothing to resume
    NotFound,            ///< DO_E_JOB_NOT_FOUND
    TooManyFiles,        ///< BG_E_TOO_MANY_FILES
    InvalidArgument,     ///< E_INVALIDARG
    FileNotPublished, ///< ERROR_CANNOT_MAKE: a finished file could not get its name; Complete can be called
                      ///< again
    NotSaved,         ///< ERROR_WRITE_FAULT: the change could not be made durable, so it did not happen
};

[[nodiscard]] constexpr quint32 hresult(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return 0x00000000;
    case Outcome::PartialComplete: return 0x00200017;
    case Outcome::UnableToDeleteFiles: return 0x0020001A;
    case Outcome::InvalidState: return 0x80D02013;
    case Outcome::Empty: return 0x80D02004;
    case Outcome::NotFound: return 0x80D02003;
    case Outcome::TooManyFiles: return 0x8020001C;
    case Outcome::InvalidArgument: return 0x80070057;
    case Outcome::FileNotPublished: return 0x80070052;
    case Outcome::NotSaved: return 0x8007001D;
    }
    return 0x8000FFFF;
}

/// The sign bit of an HRESULT is its failure bit.
[[nodiscard]] constexpr bool succeeded(Outcome outcome) { return (hresult(outcome) & 0x80000000U) == 0; }

/// The documented name, e.g. "DO_E_INVALID_STATE": for logs, JSON and scripts, never translated.
[[nodiscard]] QLatin1StringView outcomeName(Outcome outcome);

} // namespace Ferry
