#pragma once

#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"

#include <optional>
#include <type_traits>
#include <utility>

/// Numbers from a database that an older or newer Ferry wrote: which of them this one knows. The switches
/// have no default, so that whoever adds an enumerator is led here by the compiler.
namespace Ferry::Stored
{

constexpr bool isKnown(Direction value)
{
    switch (value) {
    case Direction::Download:
    case Direction::Upload: return true;
    }
    return false;
}

constexpr bool isKnown(OnCollision value)
{
    switch (value) {
    case OnCollision::FreeName:
    case OnCollision::Overwrite:
    case OnCollision::Fail: return true;
    }
    return false;
}

constexpr bool isKnown(JobState value)
{
    using enum JobState;
    switch (value) {
    case Queued:
    case Connecting:
    case Transferring:
    case Suspended:
    case Error:
    case TransientError:
    case Transferred:
    case Acknowledged:
    case Cancelled: return true;
    }
    return false;
}

constexpr bool isKnown(ErrorKind value)
{
    using enum ErrorKind;
    switch (value) {
    case None:
    case SourceMissing:
    case SourceUnreadable:
    case DirectoryMissing:
    case DirectoryNotWritable:
    case DiskFull:
    case DiskFailed:
    case TargetExists:
    case PartFileLost:
    case NameTooLong:
    case StoreFailed:
    case FileTooLarge:
    case HostNotFound:
    case ConnectionRefused:
    case ConnectionLost:
    case TimedOut:
    case CertificateNotTrusted:
    case TlsFailed:
    case ProxyFailed:
    case UrlInvalid:
    case SchemeUnsupported:
    case NotAFile:
    case RangesInvalid:
    case SettingInvalid:
    case Unauthorized:
    case Forbidden:
    case NotFound:
    case Gone:
    case Conflict:
    case RangeNotSatisfiable:
    case TooManyRequests:
    case Locked:
    case ServerError:
    case UnexpectedStatus:
    case StorageFull:
    case TooManyRedirects:
    case RedirectRefused:
    case LengthMismatch:
    case BadContentRange:
    case ProtocolViolation:
    case NotTusServer:
    case TusVersionMismatch:
    case TooLarge:
    case SessionGone:
    case ChecksumMismatch:
    case SourceChanged:
    case EncodingRefused:
    case ClockSkewed:
    case NotThisProtocol:
    case AssemblyFailed:
    case TargetTaken:
    case MoveRefused:
    case ReplyMissing:
    case NoProgress:
    case MaximumTime:
    case Inactive:
    case Internal: return true;
    }
    return false;
}

constexpr bool isKnown(Priority value) { return value <= Priority::Low; }

constexpr bool isKnown(Notice value)
{
    using enum Notice;
    switch (value) {
    case None:
    case StartedOverChanged:
    case StartedOverNoRanges:
    case SizeUnknown:
    case CannotResume:
    case CannotRemoveSession:
    case SessionExpired:
    case SourceChanged:
    case SessionBusy:
    case NameTaken:
    case UnknownSession:
    case PartFileReplaced:
    case WritesDirectly:
    case ClockCorrected:
    case SecretsInMemory:
    case MirrorChanged:
    case FinishUnknown:
    case ComparedOverlap:
    case SizeWasWrong:
    case MirrorDropped:
    case ConnectionReplaced:
    case ChecksumFound: return true;
    }
    return false;
}

constexpr bool isKnown(LogEvent value)
{
    using enum LogEvent;
    switch (value) {
    case Added:
    case State:
    case Request:
    case Answer:
    case LogEvent::Notice:
    case Failure:
    case Cleanup:
    case Published: return true;
    }
    return false;
}

constexpr bool isKnown(LeftoverKind value)
{
    switch (value) {
    case LeftoverKind::PartFile:
    case LeftoverKind::TusSession:
    case LeftoverKind::BitsSession:
    case LeftoverKind::S3Upload:
    case LeftoverKind::ChunkDirectory:
    case LeftoverKind::DavTemporary: return true;
    }
    return false;
}

constexpr bool isKnown(LeftoverStage value)
{
    using enum LeftoverStage;
    switch (value) {
    case Intended:
    case Present:
    case Doomed:
    case Removed: return true;
    }
    return false;
}

constexpr bool isKnown(ReceiptSubject value)
{
    switch (value) {
    case ReceiptSubject::PartFile:
    case ReceiptSubject::TusSession:
    case ReceiptSubject::BitsSession:
    case ReceiptSubject::S3Upload:
    case ReceiptSubject::ChunkDirectory:
    case ReceiptSubject::DavTemporary:
    case ReceiptSubject::UserFile:
    case ReceiptSubject::RemoteFile: return true;
    }
    return false;
}

constexpr bool isKnown(ReceiptAction value)
{
    using enum ReceiptAction;
    switch (value) {
    case Removed:
    case WasGone:
    case Kept:
    case LeftBehind:
    case Unknown: return true;
    }
    return false;
}

constexpr bool isKnown(ReceiptProof value)
{
    using enum ReceiptProof;
    switch (value) {
    case NoProof:
    case PathAbsent:
    case AnswerNotFound:
    case NotCreatedByFerry:
    case ServerRefused:
    case PathRefused:
    case NotOurs:
    case Expired:
    case GivenUp:
    case AnswerLost:
    case NeverCreated:
    case FinishedBefore:
    case NotListed:
    case Acknowledged: return true;
    }
    return false;
}

/// The enumerator with that number, if this Ferry has one.
template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> fromNumber(qint64 number)
{
    if (!std::in_range<std::underlying_type_t<Enum>>(number))
        return std::nullopt;
    const auto value = static_cast<Enum>(number);
    return isKnown(value) ? std::optional(value) : std::nullopt;
}

} // namespace Ferry::Stored
