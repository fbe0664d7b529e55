#include "core/cleanup/leftoverfinder.h"
#include "core/jobs/jobqueueprivate.h"
#include "core/store/jobstore.h"
#include "core/transfer/protocols.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

/// What Ferry left somewhere and nobody looks after: found, and taken over.

namespace Ferry
{

namespace
{

void addOnce(QList<SearchPlace> &places, const SearchPlace &place)
{
    if (!places.contains(place))
        places.append(place);
}

QString folderOf(const FileSpec &file) { return file.nameGiven ? QFileInfo(file.local).path() : file.local; }

} // namespace

QList<SearchPlace> JobQueue::Private::placesToSearch(const QStringList &folders) const
{
    QList<SearchPlace> places;
    for (const QString &folder : folders)
        addOnce(places, {LeftoverKind::PartFile, QDir::cleanPath(folder), {}, {}});
    for (const auto &job : jobs) {
        const JobSpec &spec = job->spec();
        const Protocol *protocol = protocolById(spec.protocol);
        for (const FileSpec &file : spec.files) {
            if (spec.direction == Direction::Download)
                addOnce(places, {LeftoverKind::PartFile, QDir::cleanPath(folderOf(file)), {}, {}});
            else if (protocol && protocol->searched)
                addOnce(places, {*protocol->searched, file.remote.toString(QUrl::FullyEncoded), spec.access,
                                 spec.protocolOptions});
        }
    }
    return places;
}

void JobQueue::Private::findLeftovers(const QStringList &folders, QObject *asker,
                                      const std::function<void(const SearchResult &)> &done)
{
    const auto standingOf = [this](JobId id) {
        using enum LeftoverFinder::Standing;
        const Job *job = find(id);
        return !job ? Unknown : isFinal(job->state()) ? Ended : Living;
    };
    auto finder = std::make_unique<LeftoverFinder>(ledger, control, disk, standingOf);
    LeftoverFinder *search = finder.get();
    QObject::connect(search, &LeftoverFinder::finished, asker,
                     [done](const SearchResult &result) { done(result); });
    keepQuestion(asker, std::move(finder));
    search->search(placesToSearch(folders));
}

Job *JobQueue::Private::adoptLeftovers(const QList<FoundLeftover> &found)
{
    if (found.isEmpty())
        return nullptr;
    JobRecord record;
    record.id = nextId();
    record.state = JobState::Cancelled;
    record.createdAt = record.changedAt = record.endedAt = QDateTime::currentMSecsSinceEpoch();
    record.spec.access = found.first().access;
    record.spec.direction = isLocal(found.first().leftover.kind) ? Direction::Download : Direction::Upload;
    for (const FoundLeftover &one : found) {
        const bool local = isLocal(one.leftover.kind);
        record.spec.files.append(
            {local ? QUrl() : QUrl(one.leftover.where), local ? one.leftover.where : QString()});
        record.progress.append(FileProgress{one.leftover.bytes, 0, false, false, {}});
    }
    JobStore::Batch batch(*store, JobStore::Batch::Durability::Power);
    bool saved = store->saveJob(record);
    int index = 0;
    for (const FoundLeftover &one : found) {
        Leftover debt = one.leftover;
        debt.id = newLeftoverId();
        debt.job = record.id;
        debt.fileIndex = index++;
        debt.stage = LeftoverStage::Present;
        debt.neverConfirmed = false;
        saved = saved && ledger.record(debt);
    }
    if (!saved || !ledger.doomAll(record.id) || !batch.commit()) {
        storeFailed();
        ledger.drop(record.id);
        return nullptr;
    }
    Job *job = adopt(record);
    emit q.jobAdded(job);
    ledger.release(record.id);
    return job;
}

} // namespace Ferry
