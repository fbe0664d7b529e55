#include "ui/rowremedy.h"

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr int Unauthorized = 401; // RFC 9110 15.5.2

/// The clean-up of @p job waits, and what it waits for.
RowRemedy::Kind againstDebts(const Job &job)
{
    const bool needsSignIn = std::ranges::any_of(job.cleanup().open, [](const Leftover &debt) {
        return debt.isDoomed() && debt.lastStatus == Unauthorized && isNamedByServer(debt.kind);
    });
    return needsSignIn ? RowRemedy::SignIn : RowRemedy::TryCleanupNow;
}

} // namespace

RowRemedy::Kind RowRemedy::of(const Job &job)
{
    const ErrorKind error = job.error().kind;
    switch (job.state()) {
    case JobState::Error: return against(error);
    case JobState::TransientError: {
        if (job.waiting() == Waiting::ForDisk)
            return ChangeFolder;
        const Kind kind = against(error);
        return kind == Resume ? TryNow : kind;
    }
    case JobState::Transferred:
        return error != ErrorKind::None || job.waiting() == Waiting::ForComplete ? Complete : None;
    case JobState::Acknowledged:
    case JobState::Cancelled: return job.cleanupStage() == CleanupStage::Waiting ? againstDebts(job) : None;
    default: return against(job.waiting());
    }
}

RowRemedy::Kind RowRemedy::against(Waiting waiting)
{
    switch (waiting) {
    case Waiting::ForSlot:
    case Waiting::ForHost:
    case Waiting::ForHours:
    case Waiting::ForUnmetered:
    case Waiting::ForPower:
    case Waiting::ForQueue: return StartNow;
    case Waiting::ForRetry:
    case Waiting::ForDisk:
    case Waiting::ForServer: return TryNow;
    case Waiting::ForUser: return Resume;
    case Waiting::ForComplete: return Complete;
    case Waiting::No:
    case Waiting::ForDrain:
    case Waiting::ForSafety:
    case Waiting::ForAnswer:
    case Waiting::ForMove: return None;
    }
    return None;
}

RowRemedy::Kind RowRemedy::against(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized: return SignIn;
    // The address is the matter, or the right to it has run out.
    case ErrorKind::UrlInvalid:
    case ErrorKind::SchemeUnsupported:
    case ErrorKind::NotAFile:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Gone:
    case ErrorKind::TooManyRedirects:
    case ErrorKind::RedirectRefused:
    case ErrorKind::NotTusServer:
    case ErrorKind::TusVersionMismatch:
    case ErrorKind::NotThisProtocol:
    case ErrorKind::TooLarge:
    case ErrorKind::TargetTaken: return ReplaceLink;
    case ErrorKind::RangesInvalid:
    case ErrorKind::SettingInvalid:
    case ErrorKind::MaximumTime: return Properties;
    case ErrorKind::CertificateNotTrusted: return Settings;
    case ErrorKind::FileTooLarge: return ChangeFolder;
    // Somebody has seen to it, or it may have passed.
    case ErrorKind::None:
    case ErrorKind::SourceMissing:
    case ErrorKind::SourceUnreadable:
    case ErrorKind::DirectoryMissing:
    case ErrorKind::DirectoryNotWritable:
    case ErrorKind::DiskFull:
    case ErrorKind::DiskFailed:
    case ErrorKind::TargetExists:
    case ErrorKind::PartFileLost:
    case ErrorKind::NameTooLong:
    case ErrorKind::StoreFailed:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Conflict:
    case ErrorKind::RangeNotSatisfiable:
    case ErrorKind::TooManyRequests:
    case ErrorKind::Locked:
    case ErrorKind::ServerError:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::StorageFull:
    case ErrorKind::LengthMismatch:
    case ErrorKind::BadContentRange:
    case ErrorKind::ProtocolViolation:
    case ErrorKind::SessionGone:
    case ErrorKind::ChecksumMismatch:
    case ErrorKind::SourceChanged:
    case ErrorKind::EncodingRefused:
    case ErrorKind::ClockSkewed:
    case ErrorKind::AssemblyFailed:
    case ErrorKind::MoveRefused:
    case ErrorKind::ReplyMissing:
    case ErrorKind::NoProgress:
    case ErrorKind::Inactive:
    case ErrorKind::Internal: return Resume;
    }
    return Resume; // a number that a newer Ferry has stored
}

bool RowRemedy::isUrgent(const Job &job)
{
    switch (job.state()) {
    case JobState::Suspended: return false;
    case JobState::Queued: return job.waiting() == Waiting::ForServer;
    default: return true;
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
    //: A button on a row: instead of waiting for its turn
    case StartNow: return tr("Start now");
    //: A button on a row
    case Complete: return tr("Complete");
    //: A button on a row
    case ReplaceLink: return tr("Replace link…");
    //: A button on a row
    case Properties: return tr("Properties…");
    //: A button on a row: the disk is full, or the folder is not there
    case ChangeFolder: return tr("Change folder…");
    //: A button on a row
    case Settings: return tr("Settings…");
    }
    return {};
}

QString RowRemedy::toolTip(Kind kind)
{
    switch (kind) {
    case None: return {};
    case SignIn: return tr("Enter a user name and a password for its server");
    case Resume: return tr("Try it again");
    case TryNow: return tr("Try it now instead of waiting");
    case TryCleanupNow: return tr("Try to remove it now instead of waiting");
    case StartNow: return tr("Start it now, whatever limits and rules say");
    case Complete: return tr("Give the finished file its name");
    case ReplaceLink: return tr("Give it another address; what is there already is kept");
    case Properties: return tr("Change what was asked of it");
    case ChangeFolder: return tr("Save it elsewhere; what is there already moves along");
    case Settings: return tr("Open the settings, where certificates are trusted");
    }
    return {};
}

} // namespace Ferry
