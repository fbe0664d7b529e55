#include "core/disk/partfile.h"
#include "core/disk/posix.h"
#include "core/transfer/downloadfile.h"
#include "core/transfer/partmove.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <tuple>
#include <utility>

/// How what is there gets to its new folder.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto TargetFact = "target"_L1;

qint64 sizeOf(const QList<ByteSpan> &spans)
{
    qint64 sum = 0;
    for (const ByteSpan &span : spans)
        sum += span.size();
    return sum;
}

} // namespace

Leftover PartMove::newPlace() const
{
    const QString name = QFileInfo(m_from.facts.value(TargetFact).toString(m_from.where)).fileName();
    const FileSpec &file = m_task.file;
    const QString target = file.nameGiven ? file.local : file.local + u'/' + name;
    Leftover place =
        Transfer::newLeftover(m_task, LeftoverKind::PartFile, DownloadFile::freePartPath(m_task, target));
    place.bytes = m_from.bytes;
    place.facts = m_from.facts;
    place.facts.insert(TargetFact, target);
    place.facts.insert("mount"_L1, mountPointOf(file.folder()));
    return place;
}

void PartMove::bring()
{
    const bool isSameVolume = volumeOf(m_task.file.folder()).device == m_source->identity().device;
    const auto begun = std::find_if(m_parts.cbegin(), m_parts.cend(), [this](const Leftover &part) {
        return isCopy(part) && isInFolder(m_task.file, part);
    });
    if (!isSameVolume && begun != m_parts.cend())
        m_target = openCopy(*begun);
    if (m_target) {
        claimRoom();
        return;
    }
    if (isSameVolume)
        rename();
    else
        copy();
}

/// It keeps its inode: with that recorded, whoever looks after a crash knows whether it has got there.
void PartMove::rename()
{
    m_to = newPlace();
    m_source->identity().writeTo(m_to.facts);
    if (!m_context.book.record(m_to)) {
        end({ErrorKind::StoreFailed, 0, m_to.where, u"the part file could not be recorded"_s});
        return;
    }
    const auto take = [this](int error) {
        if (error != 0) { // two file systems with one number, or a folder that lets nothing go
            copy();
            return;
        }
        m_to.stage = LeftoverStage::Present;
        m_to.neverConfirmed = false;
        m_context.book.update(m_to);
        m_context.book.forget(m_from.id);
        takeSettled();
    };
    m_context.disk.rename(m_from.where, m_source->identity(), m_to.where, this, take);
}

/// What an earlier attempt began is written over.
FileHandle::Ptr PartMove::openCopy(const Leftover &begun)
{
    const auto opened = FileHandle::openForAppending(begun.where);
    if (opened.handle && isThere(begun) && opened.handle->truncate(0) == 0) {
        m_to = begun;
        return opened.handle;
    }
    if (!identityOf(begun.where))
        m_context.book.forget(begun.id); // its name is free again
    return nullptr;
}

void PartMove::copy()
{
    if (const JobError problem = makeCopy(); problem.isSet())
        end(problem);
    else
        claimRoom();
}

JobError PartMove::makeCopy()
{
    const quint64 id = m_to.id;
    m_to = newPlace();
    if (id != 0)
        m_to.id = id;
    for (const auto wrong : {"device"_L1, "inode"_L1, "present"_L1, "safe"_L1})
        m_to.facts.remove(wrong);
    m_to.facts.insert(CopyFact, QString::number(m_from.id));
    if (!m_context.book.record(m_to))
        return {ErrorKind::StoreFailed, 0, m_to.where, u"the part file could not be recorded"_s};
    const auto made = FileHandle::createNew(m_to.where);
    if (!made.handle) {
        m_context.book.forget(m_to.id);
        return {DownloadFile::kindOfOpenError(made.error), 0, m_task.file.folder(),
                Posix::textOf(made.error)};
    }
    m_target = made.handle;
    m_target->identity().writeTo(m_to.facts);
    m_context.book.update(m_to); // without an identity it counts as ours
    return {};
}

void PartMove::claimRoom()
{
    const qint64 total = std::max(m_task.progress.total, m_present.last().end);
    const auto take = [this, total](const SpaceBook::Finding &finding) {
        if (const JobError problem = SpaceBook::problemOf(finding, total, m_to.where); problem.isSet())
            end(problem);
        else
            copyBytes();
    };
    m_claim = m_context.space.claim(m_task.file.folder(), {m_target, {}, {}, 0, total}, this, take);
}

void PartMove::copyBytes()
{
    if (m_isCancelled) {
        end({ErrorKind::DiskFailed, 0, m_to.where, Posix::textOf(ECANCELED)});
        return;
    }
    emit said(u"%1 bytes are copied from %2 to %3"_s.arg(sizeOf(m_present)).arg(m_from.where, m_to.where));
    const auto take = [this](const DiskThread::CopyResult &result) {
        const QString &where = result.wasReading ? m_from.where : m_to.where;
        if (result.error == 0)
            return settle();
        std::ignore = m_target->truncate(0); // its room is somebody's
        if (result.wasReading)
            end({ErrorKind::DiskFailed, 0, where, Posix::textOf(result.error)});
        else
            end(Transfer::errorFor(writeFailureFor(result.error), result.error, where, u"copying"_s));
    };
    m_copying = m_context.disk.copy(m_source, m_target, m_present, this, take);
}

void PartMove::settle()
{
    const auto take = [this](int error) {
        if (error != 0) {
            end({DownloadFile::kindOfOpenError(error), 0, m_to.where, Posix::textOf(error)});
            return;
        }
        m_to.stage = LeftoverStage::Present;
        m_to.neverConfirmed = false;
        m_to.facts.remove(CopyFact);
        for (const auto known : {"present"_L1, "safe"_L1}) {
            if (m_from.facts.contains(known))
                m_to.facts.insert(known, m_from.facts.value(known));
        }
        if (m_context.book.record(m_to)) {
            m_context.book.doom(m_from.id);
            takeSettled();
        } else {
            end({ErrorKind::StoreFailed, 0, m_to.where, u"the part file could not be recorded"_s});
        }
    };
    m_context.disk.syncWithDirectory(m_target, m_task.file.folder(), this, take);
}

void PartMove::takeSettled()
{
    for (const Leftover &part : std::as_const(m_parts)) {
        if (part.id != m_to.id && part.id != m_from.id)
            m_context.book.doom(part.id);
    }
    emit said(u"%1 is now %2"_s.arg(m_from.where, m_to.where));
    m_leftovers = {m_to};
    end({});
}

} // namespace Ferry
