// The sentences about what went wrong: what failed, on what; what happens next, and what to press.

#include "core/rules/retrypolicy.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QFileInfo>
#include <QUrl>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// "files.example.org" of a URL; a path as it is.
QString subject(const QString &file)
{
    const QUrl url(file);
    const bool remote = file.contains("://"_L1) && !url.host().isEmpty();
    return remote ? Format::leftToRight(url.host()) : Format::path(file);
}

/// A temporary file's name says nothing to a person: its folder does.
QString visiblePath(const QString &file)
{
    const QFileInfo info(file);
    const bool temporary = info.fileName().startsWith(u'.') && info.fileName().endsWith(".part"_L1);
    return Format::path(temporary ? info.path() : file);
}

} // namespace

QString JobText::explained(const JobError &error) { return sentences(JobText::error(error), remedy(error)); }

QString JobText::error(const JobError &error)
{
    const int kind = static_cast<int>(error.kind);
    if (kind >= 70)
        return protocolError(error);
    if (kind >= 50)
        return answerError(error);
    if (kind >= 40)
        return requestError(error);
    return kind >= 20 ? networkError(error) : localError(error);
}

QString JobText::localError(const JobError &error)
{
    const QString file = Format::path(error.file);
    switch (error.kind) {
    //: %1 is a path, here and in the following
    case ErrorKind::SourceMissing: return tr("The file to upload is not there: %1.").arg(file);
    case ErrorKind::SourceUnreadable: return tr("The file to upload cannot be read: %1.").arg(file);
    case ErrorKind::DirectoryMissing: return tr("The folder is not there: %1.").arg(visiblePath(error.file));
    case ErrorKind::DirectoryNotWritable:
        return tr("Ferry may not write to %1.").arg(visiblePath(error.file));
    case ErrorKind::DiskFull:
        if (const qint64 missing = bytesMissing(error); missing > 0) {
            //: %1 is a path, %2 an amount: "1.2 GiB"
            return tr("Disk full on %1: %2 more are needed.")
                .arg(visiblePath(error.file), Format::bytes(missing));
        }
        return tr("Disk full on %1.").arg(visiblePath(error.file));
    case ErrorKind::FileTooLarge:
        return tr("The file is too large for this disk: %1.").arg(visiblePath(error.file));
    case ErrorKind::DiskFailed: return tr("Reading or writing failed on %1.").arg(visiblePath(error.file));
    case ErrorKind::TargetExists: return tr("A file of that name is already there: %1.").arg(file);
    case ErrorKind::PartFileLost:
        return tr("The temporary file vanished from %1.").arg(visiblePath(error.file));
    case ErrorKind::NameTooLong: return tr("The file’s name is too long for this disk: %1.").arg(file);
    case ErrorKind::StoreFailed: return tr("Ferry cannot write its own list of transfers.");
    default: return {};
    }
}

QString JobText::networkError(const JobError &error)
{
    const QString host = subject(error.file);
    switch (error.kind) {
    //: %1 is a host name, here and in the following
    case ErrorKind::HostNotFound: return tr("No address was found for %1.").arg(host);
    case ErrorKind::ConnectionRefused: return tr("No connection: %1 does not accept any.").arg(host);
    case ErrorKind::ConnectionLost: return tr("The connection to %1 broke.").arg(host);
    case ErrorKind::TimedOut: return tr("No answer: %1 has been silent for too long.").arg(host);
    case ErrorKind::CertificateNotTrusted:
        return tr("Not safe: nobody you trust vouches for the certificate of %1.").arg(host);
    case ErrorKind::TlsFailed: return tr("No encrypted connection to %1 could be made.").arg(host);
    case ErrorKind::ProxyFailed: return tr("The proxy did not make a connection to %1.").arg(host);
    default: return {};
    }
}

QString JobText::requestError(const JobError &error)
{
    switch (error.kind) {
    //: %1 is what the user entered
    case ErrorKind::UrlInvalid:
        return tr("This is not a valid address: %1.").arg(Format::leftToRight(error.file));
    case ErrorKind::SchemeUnsupported:
        //: %1 is an address
        return tr("Ferry does not speak the protocol of %1.").arg(Format::leftToRight(error.file));
    //: %1 is a path or an address
    case ErrorKind::NotAFile: return tr("This is not a file: %1.").arg(Format::path(error.file));
    //: %1 is what the user entered: "0-99,50-149"
    case ErrorKind::RangesInvalid:
        return tr("These byte ranges are not valid: %1.").arg(Format::leftToRight(error.file));
    //: %1 is what the user entered
    case ErrorKind::SettingInvalid:
        return tr("This setting is not valid: %1.").arg(Format::leftToRight(error.file));
    default: return {};
    }
}

QString JobText::answerError(const JobError &error)
{
    const QString host = subject(error.file);
    const QString status = QString::number(error.httpStatus);
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        if (error.httpStatus == 407)
            return tr("The proxy wants a user name and a password.");
        //: %1 is a host name, here and in the following
        return tr("%1 wants a user name and a password.").arg(host);
    case ErrorKind::Forbidden: return tr("%1 does not allow this.").arg(host);
    case ErrorKind::NotFound: return tr("%1 has nothing at this address.").arg(host);
    case ErrorKind::Gone: return tr("%1 does not have this file any more.").arg(host);
    case ErrorKind::Conflict: return tr("%1 has the file in another state than Ferry expects.").arg(host);
    case ErrorKind::RangeNotSatisfiable:
        return tr("%1 cannot go on from where the download stopped.").arg(host);
    case ErrorKind::TooManyRequests: return tr("%1 has had too many requests.").arg(host);
    case ErrorKind::Locked: return tr("%1 is busy with an earlier request for this file.").arg(host);
    //: %2 is an HTTP status such as 503
    case ErrorKind::ServerError: return tr("%1 reports an error of its own (%2).").arg(host, status);
    case ErrorKind::StorageFull:
        return tr("%1 has no room for the file, or your quota is used up.").arg(host);
    //: %2 is an HTTP status such as 402
    case ErrorKind::UnexpectedStatus: return tr("%1 gave an unexpected answer (%2).").arg(host, status);
    default: return {};
    }
}

QString JobText::protocolError(const JobError &error)
{
    const QString host = subject(error.file);
    switch (error.kind) {
    //: %1 is a host name, here and in the following
    case ErrorKind::TooManyRedirects: return tr("%1 sends Ferry in circles.").arg(host);
    case ErrorKind::RedirectRefused:
        return tr("%1 points to an address that is not safe to follow.").arg(host);
    case ErrorKind::LengthMismatch: return tr("%1 sent more or fewer bytes than it had announced.").arg(host);
    case ErrorKind::BadContentRange:
        return tr("%1 sent another part of the file than was asked for.").arg(host);
    case ErrorKind::ProtocolViolation: return tr("%1 gave an answer that makes no sense.").arg(host);
    case ErrorKind::NotTusServer:
        return tr("%1 does not take resumable uploads (tus) at this address.").arg(host);
    case ErrorKind::TusVersionMismatch:
        return tr("%1 speaks another version of the upload protocol (tus).").arg(host);
    case ErrorKind::TooLarge:
        return tr("The server does not take files of this size: %1.").arg(subject(error.file));
    case ErrorKind::SessionGone: return tr("%1 has dropped the unfinished upload.").arg(host);
    //: %1 is a path or an address
    case ErrorKind::ChecksumMismatch:
        return tr("The checksum of the file is not what it should be: %1.").arg(subject(error.file));
    //: %1 is a path
    case ErrorKind::SourceChanged:
        return tr("The file changed while it was uploaded: %1.").arg(subject(error.file));
    case ErrorKind::EncodingRefused:
        return tr("%1 sent the file compressed although it was asked not to.").arg(host);
    case ErrorKind::ClockSkewed:
        return tr("%1 refuses requests because this computer’s clock is wrong.").arg(host);
    case ErrorKind::NotThisProtocol:
        return tr("%1 does not speak the protocol that was chosen at this address.").arg(host);
    case ErrorKind::AssemblyFailed: return tr("What %1 put together is not what was sent.").arg(host);
    case ErrorKind::TargetTaken: return tr("A file with this name is on %1 already.").arg(host);
    case ErrorKind::MoveRefused:
        return tr("%1 does not rename files, so the upload cannot be finished.").arg(host);
    case ErrorKind::ReplyMissing: return tr("%1 has no reply to this upload.").arg(host);
    case ErrorKind::MaximumTime: return tr("The transfer has taken longer than allowed.");
    case ErrorKind::Inactive: return tr("Nobody looked after this transfer for 90 days.");
    case ErrorKind::NoProgress: return tr("Nothing has moved for too long: %1.").arg(host);
    default: return tr("Ferry made a mistake. The log has the details.");
    }
}

QString JobText::remedy(const JobError &error)
{
    if (!error.isSet())
        return {};
    if (error.kind == ErrorKind::Unauthorized) {
        //: Sign in is the button's text
        return tr("Choose Sign in.");
    }
    if (isTransient(error))
        return tr("Ferry tries again by itself.");
    return static_cast<int>(error.kind) < 20 ? localRemedy(error.kind) : remoteRemedy(error.kind);
}

/// For what waits until the disk is as it was.
QString JobText::diskWait(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DiskFull: return tr("It goes on by itself when there is room.");
    case ErrorKind::DirectoryMissing: return tr("It goes on by itself when the folder is back.");
    default: return tr("It goes on by itself when writing is allowed.");
    }
}

QString JobText::localRemedy(ErrorKind kind)
{
    //: In these sentences, Resume and Cancel transfer are the buttons' texts
    switch (kind) {
    case ErrorKind::SourceMissing: return tr("Paused; press Resume when it is back.", "file");
    case ErrorKind::SourceUnreadable: return tr("Paused; press Resume when you may read it.");
    case ErrorKind::DirectoryMissing: return tr("Paused; press Resume when it is back.", "folder");
    case ErrorKind::DirectoryNotWritable: return tr("Paused; press Resume when writing is allowed.");
    case ErrorKind::DiskFull: return tr("Paused; press Resume when there is room.");
    case ErrorKind::TargetExists: return tr("Move that file away, then press Complete.");
    case ErrorKind::PartFileLost: return tr("Press Resume to start over.");
    case ErrorKind::NameTooLong: return tr("Cancel this transfer and add it again under a shorter name.");
    case ErrorKind::FileTooLarge:
        //: Change folder is the button's text
        return tr("Choose Change folder, and one on another disk.");
    case ErrorKind::StoreFailed: return tr("Nothing new is started until there is room for it on the disk.");
    default: return tr("Check the disk, then press Resume.");
    }
}

QString JobText::remoteRemedy(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::CertificateNotTrusted:
        return tr("Nothing was sent. Add its certificate authority in the settings if you trust it, then "
                  "press Resume.");
    case ErrorKind::UrlInvalid:
    case ErrorKind::SchemeUnsupported:
    case ErrorKind::NotAFile:
    case ErrorKind::NotTusServer: return tr("Check the address and add the transfer again.");
    case ErrorKind::RangesInvalid:
    case ErrorKind::SettingInvalid: return tr("Correct it and add the transfer again.");
    case ErrorKind::Forbidden: return tr("Ask for permission there, then press Resume.");
    case ErrorKind::NotFound:
    case ErrorKind::Gone: return tr("Check the address, or press Resume to ask again.");
    case ErrorKind::TooLarge: return tr("It cannot be uploaded there.");
    case ErrorKind::TusVersionMismatch: return tr("It needs a server that speaks tus 1.0.");
    case ErrorKind::NotThisProtocol:
        return tr("Check the address, or cancel this transfer and add it again with another protocol.");
    case ErrorKind::ClockSkewed: return tr("Set the clock, then press Resume.");
    //: Replace link is the button's text
    case ErrorKind::TargetTaken: return tr("Choose Replace link to upload it under another name.");
    case ErrorKind::MoveRefused:
        return tr("Cancel this transfer and add it again: writing straight to the name may work.");
    case ErrorKind::ReplyMissing: return tr("The upload itself is complete. Press Resume to ask again.");
    //: Properties is the button's text
    case ErrorKind::MaximumTime: return tr("Raise the limit in Properties, then press Resume.");
    case ErrorKind::Inactive: return tr("Press Resume if you still want it.");
    case ErrorKind::RangeNotSatisfiable:
    case ErrorKind::SessionGone:
    case ErrorKind::AssemblyFailed:
    case ErrorKind::ChecksumMismatch:
    case ErrorKind::SourceChanged: return tr("Press Resume to start over.");
    case ErrorKind::Internal: return tr("Press Resume to try again.");
    default: return tr("Stopped; press Resume to try again.");
    }
}

} // namespace Ferry
