#include "core/cleanup/partfileremover.h"

#include "core/disk/diskthread.h"

#include <cstring>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

RemovalAnswer toAnswer(const DiskThread::UnlinkResult &result)
{
    RemovalAnswer answer;
    answer.status = result.error;
    answer.removedByUs = result.existed && result.gone;
    answer.notOurs = result.notOurs;
    answer.verdict = result.gone || result.notOurs ? CleanupVerdict::Gone : CleanupVerdict::Unknown;
    if (result.notOurs)
        answer.detail = u"another file has that name now: left alone"_s;
    else if (result.gone)
        answer.detail = result.existed ? u"unlinked; lstat: ENOENT"_s : u"was not there; lstat: ENOENT"_s;
    else
        answer.detail = u"unlink: "_s + QString::fromLocal8Bit(std::strerror(result.error));
    return answer;
}

} // namespace

void PartFileRemover::remove(const Leftover &leftover)
{
    m_disk.unlink(leftover.where, FileIdentity::fromJson(leftover.facts), this,
                  [this](const DiskThread::UnlinkResult &result) { emit finished(toAnswer(result)); });
}

void PartFileRemover::verify(const Leftover &leftover) { remove(leftover); }

} // namespace Ferry
