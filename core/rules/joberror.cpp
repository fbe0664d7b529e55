#include "core/rules/joberror.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

ErrorKind errorKindForStatus(int httpStatus)
{
    switch (httpStatus) {
    case 401:
    case 407: return ErrorKind::Unauthorized;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 408: return ErrorKind::TimedOut;
    case 409: return ErrorKind::Conflict;
    case 410: return ErrorKind::Gone;
    case 413: return ErrorKind::TooLarge;
    case 416: return ErrorKind::RangeNotSatisfiable;
    case 423: return ErrorKind::Locked;
    case 429: return ErrorKind::TooManyRequests;
    case 507: return ErrorKind::StorageFull;
    default: break;
    }
    if (httpStatus >= 200 && httpStatus <= 299)
        return ErrorKind::None;
    return httpStatus >= 500 && httpStatus <= 599 ? ErrorKind::ServerError : ErrorKind::UnexpectedStatus;
}

bool isOnTheWay(ErrorKind kind)
{
    return kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused ||
           kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut || kind == ErrorKind::ProxyFailed;
}

bool countsAsError(const JobError &error, bool isOnline)
{
    return error.isSet() && (isOnline || !isOnTheWay(error.kind));
}

bool isWaitForDisk(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::DirectoryMissing ||
           kind == ErrorKind::DirectoryNotWritable;
}

namespace
{
constexpr auto MissingText = " bytes missing"_L1;
} // namespace

QString missingDetail(qint64 bytes) { return QString::number(bytes) + MissingText; }

qint64 bytesMissing(const JobError &error)
{
    const QStringView detail = error.detail;
    if (error.kind != ErrorKind::DiskFull || !detail.endsWith(MissingText))
        return 0;
    return std::max<qint64>(0, detail.chopped(MissingText.size()).toLongLong());
}

namespace
{

[[nodiscard]] QLatin1StringView nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::None: return "None"_L1;
    case ErrorKind::SourceMissing: return "SourceMissing"_L1;
    case ErrorKind::SourceUnreadable: return "SourceUnreadable"_L1;
    case ErrorKind::DirectoryMissing: return "DirectoryMissing"_L1;
    case ErrorKind::DirectoryNotWritable: return "DirectoryNotWritable"_L1;
    case ErrorKind::DiskFull: return "DiskFull"_L1;
    case ErrorKind::DiskFailed: return "DiskFailed"_L1;
    case ErrorKind::TargetExists: return "TargetExists"_L1;
    case ErrorKind::PartFileLost: return "PartFileLost"_L1;
    case ErrorKind::NameTooLong: return "NameTooLong"_L1;
    case ErrorKind::StoreFailed: return "StoreFailed"_L1;
    case ErrorKind::FileTooLarge: return "FileTooLarge"_L1;
    case ErrorKind::HostNotFound: return "HostNotFound"_L1;
    case ErrorKind::ConnectionRefused: return "ConnectionRefused"_L1;
    case ErrorKind::ConnectionLost: return "ConnectionLost"_L1;
    case ErrorKind::TimedOut: return "TimedOut"_L1;
    case ErrorKind::CertificateNotTrusted: return "CertificateNotTrusted"_L1;
    case ErrorKind::TlsFailed: return "TlsFailed"_L1;
    case ErrorKind::ProxyFailed: return "ProxyFailed"_L1;
    case ErrorKind::UrlInvalid: return "UrlInvalid"_L1;
    case ErrorKind::SchemeUnsupported: return "SchemeUnsupported"_L1;
    case ErrorKind::NotAFile: return "NotAFile"_L1;
    case ErrorKind::RangesInvalid: return "RangesInvalid"_L1;
    case ErrorKind::SettingInvalid: return "SettingInvalid"_L1;
    case ErrorKind::Unauthorized: return "Unauthorized"_L1;
    case ErrorKind::Forbidden: return "Forbidden"_L1;
    case ErrorKind::NotFound: return "NotFound"_L1;
    case ErrorKind::Gone: return "Gone"_L1;
    case ErrorKind::Conflict: return "Conflict"_L1;
    case ErrorKind::RangeNotSatisfiable: return "RangeNotSatisfiable"_L1;
    case ErrorKind::TooManyRequests: return "TooManyRequests"_L1;
    case ErrorKind::Locked: return "Locked"_L1;
    case ErrorKind::ServerError: return "ServerError"_L1;
    case ErrorKind::UnexpectedStatus: return "UnexpectedStatus"_L1;
    case ErrorKind::StorageFull: return "StorageFull"_L1;
    case ErrorKind::TooManyRedirects: return "TooManyRedirects"_L1;
    case ErrorKind::RedirectRefused: return "RedirectRefused"_L1;
    case ErrorKind::LengthMismatch: return "LengthMismatch"_L1;
    case ErrorKind::BadContentRange: return "BadContentRange"_L1;
    case ErrorKind::ProtocolViolation: return "ProtocolViolation"_L1;
    case ErrorKind::NotTusServer: return "NotTusServer"_L1;
    case ErrorKind::TusVersionMismatch: return "TusVersionMismatch"_L1;
    case ErrorKind::TooLarge: return "TooLarge"_L1;
    case ErrorKind::SessionGone: return "SessionGone"_L1;
    case ErrorKind::ChecksumMismatch: return "ChecksumMismatch"_L1;
    case ErrorKind::SourceChanged: return "SourceChanged"_L1;
    case ErrorKind::EncodingRefused: return "EncodingRefused"_L1;
    case ErrorKind::ClockSkewed: return "ClockSkewed"_L1;
    case ErrorKind::NotThisProtocol: return "NotThisProtocol"_L1;
    case ErrorKind::AssemblyFailed: return "AssemblyFailed"_L1;
    case ErrorKind::TargetTaken: return "TargetTaken"_L1;
    case ErrorKind::MoveRefused: return "MoveRefused"_L1;
    case ErrorKind::ReplyMissing: return "ReplyMissing"_L1;
    case ErrorKind::NoProgress: return "NoProgress"_L1;
    case ErrorKind::MaximumTime: return "MaximumTime"_L1;
    case ErrorKind::Inactive: return "Inactive"_L1;
    case ErrorKind::Internal: return "Internal"_L1;
    }
    return {};
}

} // namespace

QString errorName(ErrorKind kind)
{
    const QLatin1StringView name = nameOf(kind);
    // A number stored by a newer Ferry must not lose its meaning in an older one's log.
    return name.isEmpty() ? u"Error"_s + QString::number(static_cast<int>(kind)) : QString(name);
}

bool concernsOneFile(const JobError &error)
{
    switch (error.kind) {
    case ErrorKind::TargetExists:
    case ErrorKind::NameTooLong:
    case ErrorKind::FileTooLarge:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Gone:
    case ErrorKind::RangeNotSatisfiable:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::TooManyRedirects:
    case ErrorKind::RedirectRefused:
    case ErrorKind::LengthMismatch:
    case ErrorKind::BadContentRange:
    case ErrorKind::ProtocolViolation:
    case ErrorKind::ChecksumMismatch:
    case ErrorKind::EncodingRefused: return true;
    default: return false;
    }
}

} // namespace Ferry
