#include "core/cleanup/partfileremover.h"

#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "core/disk/posix.h"

#include <QFileInfo>

#include <cerrno>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

RemovalAnswer toAnswer(const DiskThread::UnlinkResult &result)
{
    RemovalAnswer answer;
    answer.proof = ReceiptProof::PathAbsent;
    answer.status = result.error;
    answer.removedByUs = result.existed && result.gone;
    answer.notOurs = result.notOurs;
    answer.verdict = result.gone || result.notOurs ? CleanupVerdict::Gone : CleanupVerdict::Unknown;
    if (result.notOurs)
        answer.detail = u"another file has that name now: left alone"_s;
    else if (result.gone)
        answer.detail = result.existed ? u"unlinked; lstat: ENOENT"_s : u"was not there; lstat: ENOENT"_s;
    else
        answer.detail = u"unlink: "_s + Posix::textOf(result.error);
    return answer;
}

/// The nearest folder that is there, and whether it is on another device than the file was.
bool isMediumAway(const QString &path, FileIdentity file)
{
    QString folder = QFileInfo(path).path();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    const auto found = identityOf(folder);
    return file.isValid() && found && found->device != file.device;
}

} // namespace

void PartFileRemover::remove(const Leftover &leftover)
{
    const FileIdentity file = FileIdentity::fromJson(leftover.facts);
    const auto report = [this, file, path = leftover.where](const DiskThread::UnlinkResult &result) {
        RemovalAnswer answer = toAnswer(result);
        if (result.directoryGone && !answer.removedByUs && isMediumAway(path, file)) {
            answer.verdict = CleanupVerdict::Unknown;
            answer.status = ENOENT;
            answer.detail = u"its folder is not there, perhaps with its medium"_s;
        }
        emit finished(answer);
    };
    m_disk.unlink(leftover.where, file, this, report);
}

void PartFileRemover::verify(const Leftover &leftover) { remove(leftover); }

} // namespace Ferry
