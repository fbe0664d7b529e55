#pragma once

#include <QString>

namespace Ferry
{

/// Why something stopped. Stored by number: append within a range, never renumber, never reuse.
enum class ErrorKind : int {
    None = 0,

    // 1-19 this computer's files
    SourceMissing = 1,        ///< the file to upload is not there
    SourceUnreadable = 2,     ///< it is there and may not be read, or is no regular file
    DirectoryMissing = 3,     ///< the folder to save into is not there
    DirectoryNotWritable = 4, ///< it may not be written to
    DiskFull = 5,             ///< ENOSPC, EDQUOT
    DiskFailed = 6,           ///< any other error of reading or writing
    TargetExists = 7,         ///< a file of that name is there and may not be replaced
    PartFileLost = 8,         ///< the temporary file vanished under a running transfer
    NameTooLong = 9,
    StoreFailed = 10,  ///< Ferry's own database could not be written
    FileTooLarge = 11, ///< for the file system it is to be on, or for what this user may write

    // 20-39 the way to the server
    HostNotFound = 20,
    ConnectionRefused = 21,
    ConnectionLost = 22, ///< also: the outcome of a request is unknown
    TimedOut = 23,       ///< connected, and then nothing for too long
    CertificateNotTrusted = 24,
    TlsFailed = 25,
    ProxyFailed = 26,

    // 40-49 what was asked for
    UrlInvalid = 40,
    SchemeUnsupported = 41,
    NotAFile = 42,
    RangesInvalid = 43,  ///< BG_E_INVALID_RANGE, BG_E_OVERLAPPING_RANGES, BG_E_TOO_MANY_RANGES_IN_FILE
    SettingInvalid = 44, ///< of the job or of its protocol: too long, negative, or of no meaning

    // 50-69 what the server said; the status is in httpStatus
    Unauthorized = 50,        ///< 401, 407
    Forbidden = 51,           ///< 403
    NotFound = 52,            ///< 404
    Gone = 53,                ///< 410
    Conflict = 54,            ///< 409
    RangeNotSatisfiable = 55, ///< 416
    TooManyRequests = 56,     ///< 429
    Locked = 57,              ///< 423
    ServerError = 58,         ///< 5xx
    UnexpectedStatus = 59,    ///< any other that is no success
    StorageFull = 60,         ///< 507: the server has no room, or the quota is used up

    // 70-89 what the server did
    TooManyRedirects = 70,
    RedirectRefused = 71, ///< to a weaker scheme, or one that Ferry does not speak
    LengthMismatch = 72,  ///< more or fewer bytes than announced
    BadContentRange = 73, ///< another range than the one asked for
    ProtocolViolation = 74,
    NotTusServer = 75,
    TusVersionMismatch = 76, ///< 412
    TooLarge = 77,           ///< 413, Tus-Max-Size
    SessionGone = 78,        ///< 404, 410 on an upload session
    ChecksumMismatch = 79,   ///< 460
    SourceChanged = 80,      ///< the file to upload changed while it was read
    EncodingRefused = 81,    ///< compressed although identity was asked for
    ClockSkewed = 82,        ///< S3: RequestTimeTooSkewed, also after the correction
    NotThisProtocol = 83,    ///< the answer is none of the protocol that was chosen
    AssemblyFailed = 84,     ///< what the server put together is not what was sent
    TargetTaken = 85,        ///< on the server a file has that name and may not be replaced
    MoveRefused = 86,        ///< the server does not rename, and writing straight to the name was not allowed
    ReplyMissing = 87,       ///< BITS upload-reply: the server has no reply

    // 90-99 time
    NoProgress = 90,
    MaximumTime = 91, ///< BG_E_MAXDOWNLOAD_TIMEOUT
    Inactive = 92,    ///< nobody looked after it for 90 days

    Internal = 99,
};

/// An error as it is stored, logged and shown. The sentence a person reads is made from kind, status and file
/// in ui/jobtext; @c detail is technical English for the log.
struct JobError {
    ErrorKind kind = ErrorKind::None;
    int httpStatus = 0;
    QString file; ///< what it happened on: a path or a URL
    QString detail;

    [[nodiscard]] bool isSet() const { return kind != ErrorKind::None; }
    friend bool operator==(const JobError &, const JobError &) = default;
};

/// The kind that an HTTP status stands for when nothing more specific is known. None for 2xx only.
[[nodiscard]] ErrorKind errorKindForStatus(int httpStatus);
/// The connection, not what was said over it: another network may do better.
[[nodiscard]] bool isOnTheWay(ErrorKind kind);
/// As BITS counts them (GetErrorCount): every attempt that failed, but not those that found no network.
[[nodiscard]] bool countsAsError(const JobError &error, bool isOnline);
/// Something about this file, not about its server, the network or the disk: others may fare better.
[[nodiscard]] bool concernsOneFile(const JobError &error);
/// A disk, a folder or the right to write there is missing, which may come back without anybody telling Ferry: looked
/// for instead of tried at intervals.
[[nodiscard]] bool isWaitForDisk(ErrorKind kind);
/// DiskFull knows how much is missing by its detail, which says nothing else.
[[nodiscard]] QString missingDetail(qint64 bytes);
/// The number in it; 0 = it is not known.
[[nodiscard]] qint64 bytesMissing(const JobError &error);
/// "DiskFull": for JSON and the log.
[[nodiscard]] QString errorName(ErrorKind kind);

} // namespace Ferry
