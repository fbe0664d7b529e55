#include "core/cleanup/partfilesearcher.h"

#include "core/disk/diskthread.h"
#include "core/disk/posix.h"
#include "core/rules/filename.h"

#include <QDir>

#include <cerrno>

namespace Ferry
{

using namespace Qt::StringLiterals;

void PartFileSearcher::search(const SearchPlace &place)
{
    const auto report = [this, place](const QList<DiskThread::FolderEntry> &entries, int error) {
        QList<FoundLeftover> found;
        for (const DiskThread::FolderEntry &entry : entries) {
            FoundLeftover one;
            one.leftover.job = jobOfPartFile(entry.name);
            if (one.leftover.job.isNull())
                continue; // somebody else's ".part"
            one.leftover.kind = LeftoverKind::PartFile;
            one.leftover.where = QDir(place.where).filePath(entry.name);
            one.leftover.bytes = entry.bytes;
            entry.identity.writeTo(one.leftover.facts);
            one.since = entry.changedAt;
            found.append(one);
        }
        const bool isEmptyPlace = error == 0 || error == ENOENT;
        emit finished(found, isEmptyPlace ? JobError()
                                          : JobError{ErrorKind::DirectoryNotWritable, 0, place.where,
                                                     Posix::textOf(error)});
    };
    m_disk.list(place.where, u".part"_s, this, report);
}

} // namespace Ferry
