#include "core/jobs/jobqueueprivate.h"
#include "core/transfer/partmove.h"

#include <algorithm>

/// Downloads that wait for a disk: for room on it, or for it to be back.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a file whose size nobody knows, this much is worth going on for.
constexpr qint64 WorthGoingOn = 1024LL * 1024;

} // namespace

/// Not its timers: as BITS does for a disk that is being checked, nothing is tried, and nothing counted, until what it
/// waits for is there.
bool JobQueue::Private::waitsForDisk(const Job &job, const JobError &error)
{
    return job.spec().direction == Direction::Download && isWaitForDisk(error.kind);
}

void JobQueue::Private::waitForDisk(Job *job, Milliseconds atLeast)
{
    // A quota that is used up shows in no number of the volume: not more often than anything else is tried.
    m_diskWaits[job->id()] = QDeadlineTimer(std::min(atLeast, options.longestDiskWait));
    if (!m_diskTimer.isActive())
        m_diskTimer.start(options.diskLook);
    lookAtDiskOf(job);
}

void JobQueue::Private::lookAtDisks()
{
    if (m_diskWaits.empty())
        m_diskTimer.stop();
    for (const auto &[id, notBefore] : m_diskWaits)
        lookAtDiskOf(find(id));
}

/// The file of @p job that its error is about: by its part file, or the folder that it goes to.
int JobQueue::Private::failedFileOf(const Job &job) const
{
    const QString &on = job.error().file;
    const QList<FileSpec> &files = job.record().spec.files;
    for (int i = 0; i < files.size(); ++i) {
        if (job.record().progress.at(i).safe)
            continue;
        if (files.at(i).folder() == on)
            return i;
        for (const Leftover &leftover : ledger.leftoversOf(job.id(), i)) {
            if (leftover.kind == LeftoverKind::PartFile && leftover.where == on)
                return i;
        }
    }
    return job.fileIndex();
}

void JobQueue::Private::lookAtDiskOf(const Job *job)
{
    const int index = failedFileOf(*job);
    const FileSpec &file = job->record().spec.files.at(index);
    const QList<Leftover> left = ledger.leftoversOf(job->id(), index);
    const auto part = std::find_if(left.begin(), left.end(), [&file](const Leftover &leftover) {
        return leftover.kind == LeftoverKind::PartFile && !PartMove::isAway(file, leftover);
    });
    const FileProgress progress = job->record().progress.value(index);
    DiskThread::Growth growth;
    growth.path = u"."_s; // a folder: nothing is there yet
    growth.there = part != left.end() || left.isEmpty() ? progress.transferred : 0;
    growth.total = progress.total < 0 ? progress.transferred + WorthGoingOn : progress.total;
    if (part != left.end()) {
        growth.path = part->where;
        growth.mountPoint = part->facts.value("mount"_L1).toString();
    }
    space.look(file.folder(), growth, &m_diskTimer,
               [this, id = job->id()](const SpaceBook::Finding &finding) { takeRoom(id, finding); });
}

void JobQueue::Private::takeRoom(JobId id, const SpaceBook::Finding &finding)
{
    const auto wait = m_diskWaits.find(id);
    if (wait == m_diskWaits.end() || m_leaving)
        return;
    Job *job = find(id);
    const bool isThere = finding.error == 0 && finding.volume.device != 0 && !finding.volume.isReadOnly;
    if (isThere && finding.missing == 0) {
        if (wait->second.hasExpired())
            job->d->retryDue(); // it leaves the waiting ones
        return;
    }
    JobError &error = job->d->record.error;
    const QString detail = missingDetail(finding.missing);
    if (!isThere || error.kind != ErrorKind::DiskFull || error.detail == detail)
        return;
    error.detail = detail; // what is shown; it is stored with the next change
    job->d->isBehind = true;
    job->d->tellDetails();
}

} // namespace Ferry
