#include "core/jobs/jobqueueprivate.h"
#include "core/store/jobstore.h"

#include <QDateTime>

#include <algorithm>

/// Many jobs that end together: by their user, or because nobody looks after them.

namespace Ferry
{

int JobQueue::cancelAll(const QList<JobId> &ids)
{
    QList<Job *> chosen;
    chosen.reserve(ids.size());
    QSet<JobId> known;
    for (const JobId id : ids) {
        if (Job *job = d->find(id); job && !known.contains(id)) {
            known.insert(id);
            chosen.append(job);
        }
    }
    return d->cancelTogether(chosen, JobEvent::Cancel);
}

int JobQueue::Private::cancelInactive(qint64 nowMsSinceEpoch)
{
    if (options.inactivityTimeout.count() <= 0)
        return 0;
    QList<Job *> idle;
    JobStore::Batch looks(*store);
    for (const auto &job : jobs) {
        if (job->d->isIdleAtSecondLook(nowMsSinceEpoch, options.inactivityTimeout))
            idle.append(job.get());
    }
    if (!looks.commit())
        noteBehind();
    return cancelTogether(idle, JobEvent::IdledTooLong);
}

/// All or none: what the store refuses has not happened.
int JobQueue::Private::cancelTogether(const QList<Job *> &chosen, JobEvent event)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Endings endings;
    endings.reserve(static_cast<size_t>(chosen.size()));
    for (Job *job : chosen) {
        JobError why;
        if (event == JobEvent::IdledTooLong)
            why = {ErrorKind::Inactive, 0, job->spec().files.value(0).remote.toString(), {}};
        if (auto ending = job->d->beginEnd(event, now, {}, why))
            endings.emplace_back(job->id(), std::move(*ending));
    }
    if (endings.empty())
        return 0;
    if (!saveEndings(endings, now)) {
        for (const auto &[id, ending] : endings)
            find(id)->d->undoEnd(ending);
        storeFailed();
        return 0;
    }
    finishEndings(endings);
    return static_cast<int>(endings.size());
}

bool JobQueue::Private::saveEndings(const Endings &endings, qint64 atMsSinceEpoch)
{
    JobStore::Batch batch(*store, JobStore::Batch::Durability::Power);
    QList<JobId> plain;
    for (const auto &[id, ending] : endings) {
        if (ending.wasStored)
            plain.append(id);
        if (!find(id)->d->saveEnd(ending, !ending.wasStored))
            return false;
    }
    return (plain.isEmpty() || store->endJobs(plain, JobState::Cancelled, atMsSinceEpoch)) && batch.commit();
}

void JobQueue::Private::finishEndings(const Endings &endings)
{
    QList<ReceiptLine> lines;
    for (const auto &[id, ending] : endings)
        lines.append(find(id)->d->handOver(ending));
    ledger.note(lines);
    for (const auto &[id, ending] : endings) {
        if (Job *job = find(id)) // whoever heard of one end may have removed others that are over
            job->d->finishEnd(ending);
    }
}

/// A batch with what some of them have saved was not committed.
void JobQueue::Private::noteBehind()
{
    for (const auto &job : jobs)
        job->d->isBehind = true;
    storeFailed();
}

} // namespace Ferry
