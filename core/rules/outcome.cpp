#include "core/rules/outcome.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

QLatin1StringView outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return "S_OK"_L1;
    case Outcome::PartialComplete: return "BG_S_PARTIAL_COMPLETE"_L1;
    case Outcome::UnableToDeleteFiles: return "BG_S_UNABLE_TO_DELETE_FILES"_L1;
    case Outcome::InvalidState: return "DO_E_INVALID_STATE"_L1;
    case Outcome::Empty: return "DO_E_JOB_EMPTY"_L1;
    case Outcome::NotFound: return "DO_E_JOB_NOT_FOUND"_L1;
    case Outcome::TooManyFiles: return "BG_E_TOO_MANY_FILES"_L1;
    case Outcome::InvalidArgument: return "E_INVALIDARG"_L1;
    case Outcome::FileNotPublished: return "ERROR_CANNOT_MAKE"_L1;
    case Outcome::NotSaved: return "ERROR_WRITE_FAULT"_L1;
    }
    return "E_UNEXPECTED"_L1;
}

} // namespace Ferry
