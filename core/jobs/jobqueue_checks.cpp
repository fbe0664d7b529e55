#include "core/disk/partfile.h"
#include "core/jobs/jobqueueprivate.h"
#include "core/rules/webaddress.h"
#include "core/transfer/byteranges.h"
#include "core/transfer/protocols.h"

#include <QFileInfo>

#include <cerrno>

/// What a job has to be before it is added or changed.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

JobError checkUrl(const FileSpec &file, Direction direction)
{
    const QString shown = file.remote.isEmpty() ? file.remote.errorString() : file.remote.toString();
    if (!file.remote.isValid() || file.remote.scheme().isEmpty())
        return {ErrorKind::UrlInvalid, 0, shown, file.remote.errorString()};
    if (!protocolFor(direction, file.remote))
        return {ErrorKind::SchemeUnsupported, 0, shown, file.remote.scheme()};
    if (file.remote.host().isEmpty())
        return {ErrorKind::UrlInvalid, 0, shown, u"no host"_s};
    return {};
}

JobError checkMirrors(const FileSpec &file)
{
    for (const QUrl &mirror : file.mirrors) {
        const QString shown = (mirror.isEmpty() ? file.remote : mirror).toString();
        if (!mirror.isValid() || mirror.host().isEmpty())
            return {ErrorKind::UrlInvalid, 0, shown, u"not the address of a mirror"_s};
        if (!isWebScheme(mirror))
            return {ErrorKind::SchemeUnsupported, 0, shown, u"a mirror is asked by http or https"_s};
    }
    return {};
}

JobError checkChecksums(const FileSpec &file)
{
    for (const Checksum &checksum : file.checksums) {
        if (!checksum.isValid())
            return {ErrorKind::SettingInvalid, 0, checksum.algorithmName() + u':' + checksum.hex(),
                    u"not what a checksum of this kind looks like"_s};
    }
    return {};
}

JobError checkSettings(const JobSpec &spec)
{
    if (spec.connections < 0 || spec.connections > JobSpec::MostConnections)
        return {ErrorKind::SettingInvalid, 0, QString::number(spec.connections),
                u"not a number of connections: 1 to %1, or 0"_s.arg(JobSpec::MostConnections)};
    if (!JobChange::isValid(spec))
        return {ErrorKind::SettingInvalid, 0, spec.notifyCommand.value(0, spec.displayName),
                u"a setting is too long, negative, or no program's path"_s};
    return {};
}

JobError checkAccess(const Access &access)
{
    for (const auto &[name, value] : access.headers) {
        if (!NetSettings::isUsableHeader(name, value))
            return {ErrorKind::SettingInvalid, 0, QString::fromLatin1(name), u"an unusable header field"_s};
    }
    const QUrl &proxy = access.proxy.url;
    if (access.proxy.kind != ProxyChoice::Kind::Explicit)
        return {};
    if (!proxy.isValid() || proxy.host().isEmpty())
        return {ErrorKind::UrlInvalid, 0, proxy.toString(), u"not the address of a proxy"_s};
    if (proxy.scheme() != "http"_L1 && proxy.scheme() != "socks5"_L1)
        return {ErrorKind::SchemeUnsupported, 0, proxy.toString(), u"not an http or socks5 proxy"_s};
    return {};
}

JobError checkFolder(const FileSpec &file)
{
    const QFileInfo target(file.local);
    const QString folder = file.folder();
    if (file.local.isEmpty() || !target.isAbsolute())
        return {ErrorKind::DirectoryMissing, 0, file.local, u"not an absolute path"_s};
    if (file.nameGiven && target.isDir())
        return {ErrorKind::NotAFile, 0, file.local, u"a folder has that name"_s};
    switch (const int error = checkWritableDirectory(folder); error) {
    case 0: return {};
    case ENOENT:
    case ENOTDIR: return {ErrorKind::DirectoryMissing, 0, folder, {}};
    default: return {ErrorKind::DirectoryNotWritable, 0, folder, u"errno %1"_s.arg(error)};
    }
}

JobError checkSource(const FileSpec &file)
{
    const QFileInfo source(file.local);
    if (!source.exists())
        return {ErrorKind::SourceMissing, 0, file.local, {}};
    if (!source.isFile())
        return {ErrorKind::NotAFile, 0, file.local, u"not a regular file"_s};
    if (!FileHandle::openForReading(file.local).handle)
        return {ErrorKind::SourceUnreadable, 0, file.local, {}};
    return {};
}

} // namespace

JobError JobQueue::check(const JobSpec &spec) const
{
    if (spec.files.isEmpty())
        return {ErrorKind::UrlInvalid, 0, {}, u"no files"_s};
    return Private::check(spec, 0);
}

JobError JobQueue::Private::check(const JobSpec &spec, qsizetype firstNewFile)
{
    if (JobError error = checkAccess(spec.access); error.isSet())
        return error;
    if (JobError error = checkSettings(spec); error.isSet())
        return error;
    for (qsizetype i = 0; i < spec.files.size(); ++i) {
        const FileSpec &file = spec.files.at(i);
        if (JobError error = checkUrl(file, spec.direction); error.isSet())
            return error;
        if (JobError error = checkMirrors(file); error.isSet())
            return error;
        if (JobError error = checkChecksums(file); error.isSet())
            return error;
        if (JobError error = ByteRanges::problemOf(file.ranges); error.isSet())
            return error;
        if (i < firstNewFile)
            continue;
        JobError error = spec.direction == Direction::Download ? checkFolder(file) : checkSource(file);
        if (error.isSet())
            return error;
    }
    return {};
}

} // namespace Ferry
