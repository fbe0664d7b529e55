#include "core/transfer/partmove.h"

#include "core/disk/partfile.h"
#include "core/transfer/downloadfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isPart(const Leftover &leftover) { return leftover.kind == LeftoverKind::PartFile; }

} // namespace

PartMove::PartMove(const TransferContext &context, const TransferTask &task)
    : m_context(context)
    , m_task(task)
{
    std::copy_if(task.leftovers.begin(), task.leftovers.end(), std::back_inserter(m_parts), isPart);
}

bool PartMove::isCopy(const Leftover &part) { return part.facts.contains(CopyFact); }

bool PartMove::isInFolder(const FileSpec &file, const Leftover &part)
{
    return QDir::cleanPath(QFileInfo(part.where).path()) == QDir::cleanPath(file.folder());
}

bool PartMove::isAway(const FileSpec &file, const Leftover &part)
{
    return isCopy(part) || !isInFolder(file, part);
}

bool PartMove::isDue(const FileSpec &file, const QList<Leftover> &leftovers)
{
    return std::any_of(leftovers.begin(), leftovers.end(),
                       [&file](const Leftover &one) { return isPart(one) && isAway(file, one); });
}

void PartMove::start(const Done &done)
{
    m_done = done;
    m_isBusy = true;
    for (const Leftover &part : std::as_const(m_parts)) {
        if (!isAway(m_task.file, part) && takeHere(part))
            return;
    }
    for (const Leftover &part : std::as_const(m_parts)) {
        if (isCopy(part) || isInFolder(m_task.file, part))
            continue;
        m_source = open(part);
        if (!m_source)
            continue;
        m_from = part;
        bring();
        return;
    }
    giveUpOthers(0);
    end({});
}

/// Where it is to be. True: that is all. Else it has never got there, and its record must not outlive that: another
/// one is about to be made for the same name.
bool PartMove::takeHere(const Leftover &part)
{
    if (part.stage == LeftoverStage::Present || isThere(part)) {
        giveUpOthers(part.id); // what was brought before, or never left
        m_leftovers = {part};
        end({});
        return true;
    }
    if (identityOf(part.where)) {
        m_context.book.doom(part.id); // somebody else's
        return false;
    }
    if (!DownloadFile::isFolderThere(part)) {
        end({ErrorKind::DirectoryMissing, 0, part.where, u"its folder is not there"_s});
        return true;
    }
    m_context.book.forget(part.id);
    return false;
}

bool PartMove::isThere(const Leftover &part) const
{
    const auto found = identityOf(part.where);
    return found && found->isValid() && isStillFile(part.where, FileIdentity::fromJson(part.facts), *found);
}

/// Those that open() has not seen to.
void PartMove::giveUpOthers(quint64 kept)
{
    for (const Leftover &part : std::as_const(m_parts)) {
        if (part.id != kept)
            m_context.book.doom(part.id);
    }
}

FileHandle::Ptr PartMove::open(const Leftover &part)
{
    const auto opened = FileHandle::openForReading(part.where); // its volume may be read-only by now
    m_present = DownloadFile::presentIn(part);
    const bool isWhole = opened.handle && isOurs(part, opened.handle, opened.error) &&
                         (m_present.isEmpty() || opened.handle->size() >= m_present.last().end);
    if (isWhole && !m_present.isEmpty())
        return opened.handle;
    if (!isWhole && part.stage == LeftoverStage::Present)
        emit noticed(Notice::PartFileReplaced);
    const bool isMissing = opened.error == ENOENT || opened.error == ENOTDIR;
    if (isMissing && DownloadFile::isFolderThere(part))
        m_context.book.forget(part.id); // proved
    else
        m_context.book.doom(part.id);
    return nullptr;
}

/// Opening for reading follows links.
bool PartMove::isOurs(const Leftover &part, const FileHandle::Ptr &file, int error) const
{
    const auto found = identityOf(part.where);
    return error == 0 && found && *found == file->identity() && isThere(part);
}

void PartMove::cancel()
{
    m_isCancelled = true;
    m_copying.cancel();
}

void PartMove::end(const JobError &problem)
{
    m_isBusy = false;
    m_claim.release();
    m_source.reset();
    m_target.reset();
    const Done done = std::exchange(m_done, {});
    done(problem);
}

} // namespace Ferry
