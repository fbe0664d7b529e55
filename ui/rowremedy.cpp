#include "ui/rowremedy.h"

namespace Ferry
{

RowRemedy::Kind RowRemedy::of(const Job &job)
{
    switch (job.state()) {
    case JobState::Error:
    case JobState::TransientError:
        if (job.error().kind == ErrorKind::Unauthorized)
            return SignIn;
        if (job.error().kind == ErrorKind::TargetTaken)
            return ReplaceLink;
        if (job.error().kind == ErrorKind::MaximumTime)
            return Properties;
        return job.state() == JobState::Error ? Resume : TryNow;
    case JobState::Queued: return job.waiting() == Waiting::ForServer ? TryNow : None;
    case JobState::Transferred:
        return job.error().isSet() || job.waiting() == Waiting::ForComplete ? Complete : None;
    case JobState::Acknowledged:
    case JobState::Cancelled: return job.cleanupStage() == CleanupStage::Waiting ? TryCleanupNow : None;
    default: return None;
    }
}

QString RowRemedy::text(Kind kind)
{
    switch (kind) {
    case None: return {};
    //: A button on a row
    case SignIn: return tr("Sign in…");
    //: A button on a row
    case Resume: return tr("Resume");
    //: A button on a row: instead of waiting
    case TryNow:
    case TryCleanupNow: return tr("Try now");
    //: A button on a row
    case Complete: return tr("Complete");
    //: A button on a row
    case ReplaceLink: return tr("Replace link…");
    //: A button on a row
    case Properties: return tr("Properties…");
    }
    return {};
}

} // namespace Ferry
