#include "core/cleanup/leftoverfinder.h"
#include "core/jobs/jobqueueprivate.h"
#include "core/rules/dav.h"
#include "core/rules/filename.h"
#include "core/store/jobstore.h"
#include "core/transfer/protocols.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

/// What Ferry left somewhere and nobody looks after: found, and taken over.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostPlacesAtStart = 50;
constexpr Milliseconds LongestMemoryAtStart = std::chrono::days{90};

QString folderOf(const FileSpec &file) { return file.nameGiven ? QFileInfo(file.local).path() : file.local; }

/// What a searcher really lists: many files may share it.
QString listedFor(const SearchPlace &place)
{
    const QUrl url(place.where);
    switch (place.kind) {
    case LeftoverKind::DavTemporary: return url.resolved(QUrl(u"."_s)).toString(QUrl::FullyEncoded);
    case LeftoverKind::ChunkDirectory: {
        const auto address = Dav::cloudAddress(Dav::fileUrl(url, u"file"_s), {});
        return address ? address->uploads.toString(QUrl::FullyEncoded) : NetSettings::origin(url);
    }
    default: return place.where;
    }
}

} // namespace

/// In the order they were added, each once.
class JobQueue::Private::Places
{
public:
    void addFolder(const QString &folder)
    {
        add({LeftoverKind::PartFile, QDir::cleanPath(folder), {}, {}}, folder);
    }
    void addPlacesOf(const Job &job)
    {
        const JobSpec &spec = job.spec();
        const Protocol *protocol = protocolById(spec.protocol);
        for (const FileSpec &file : spec.files) {
            if (spec.direction == Direction::Download)
                addFolder(folderOf(file));
            else if (protocol && protocol->searched)
                addServer({*protocol->searched, file.remote.toString(QUrl::FullyEncoded), spec.access,
                           spec.protocolOptions});
        }
    }
    [[nodiscard]] const QList<SearchPlace> &all() const { return m_places; }

private:
    void addServer(const SearchPlace &place)
    {
        add(place, u"%1 %2 %3"_s.arg(leftoverKindName(place.kind), place.access.account, listedFor(place)));
    }
    void add(const SearchPlace &place, const QString &key)
    {
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        m_places.append(place);
    }

    QSet<QString> m_known;
    QList<SearchPlace> m_places;
};

QList<SearchPlace> JobQueue::Private::placesToSearch(const QStringList &folders) const
{
    Places places;
    for (const QString &folder : folders)
        places.addFolder(folder);
    for (auto job = jobs.rbegin(); job != jobs.rend();
         ++job) // what the newest used is the likeliest to be right
        places.addPlacesOf(**job);
    return places.all();
}

QList<SearchPlace> JobQueue::Private::placesAtStart() const
{
    const qint64 oldest = QDateTime::currentMSecsSinceEpoch() - LongestMemoryAtStart.count();
    Places known;
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
        if ((*job)->record().changedAt >= oldest)
            known.addPlacesOf(**job);
    }
    QList<SearchPlace> places;
    QSet<QString> servers;
    for (const SearchPlace &place : known.all()) {
        const QString server = NetSettings::origin(QUrl(place.where));
        if (!isLocal(place.kind) && servers.contains(server))
            continue; // nobody has asked for this search: a server is troubled once
        servers.insert(server);
        places.append(place);
        if (places.size() == MostPlacesAtStart)
            break;
    }
    return places;
}

void JobQueue::Private::findLeftovers(const QStringList &folders, QObject *asker,
                                      const std::function<void(const SearchResult &)> &done)
{
    search(placesToSearch(folders), asker, done);
}

void JobQueue::Private::search(const QList<SearchPlace> &places, QObject *asker,
                               const std::function<void(const SearchResult &)> &done)
{
    const auto standingOf = [this](JobId id) {
        using enum LeftoverFinder::Standing;
        const Job *job = find(id);
        return !job ? Unknown : isFinal(job->state()) ? Ended : Living;
    };
    auto owned = std::make_unique<LeftoverFinder>(ledger, control, disk, standingOf);
    QPointer<LeftoverFinder> finder = owned.get();
    QObject::connect(finder, &LeftoverFinder::finished, asker,
                     [done](const SearchResult &result) { done(result); });
    keepQuestion(asker, std::move(owned));
    readSecretsOf(places, [finder, places] {
        if (finder)
            finder->search(places);
    });
}

void JobQueue::Private::readSecretsOf(const QList<SearchPlace> &places, const std::function<void()> &done)
{
    QSet<QString> names;
    for (const SearchPlace &place : places) {
        if (isLocal(place.kind))
            continue;
        const QUrl url(place.where);
        names += {NetSettings::secretName(url), NetSettings::secretName(url, place.access.account)};
        if (place.access.proxy.kind == ProxyChoice::Kind::Explicit)
            names.insert(NetSettings::secretName(place.access.proxy.url));
        if (!place.access.clientCertificate.isEmpty())
            names.insert(
                NetSettings::secretName(NetSettings::certificateUrl(place.access.clientCertificate)));
    }
    names.removeIf([this](const QString &name) { return options.net.credentials.contains(name); });
    if (names.isEmpty())
        return done();
    const auto awaited = std::make_shared<qsizetype>(names.size());
    for (const QString &name : std::as_const(names)) {
        secrets->read(name, [this, name, awaited, done](const QJsonObject &value) {
            takeSecret(name, value);
            if (--*awaited == 0)
                done();
        });
    }
}

void JobQueue::Private::searchAtStart()
{
    const QList<SearchPlace> places = placesAtStart();
    if (places.isEmpty() || m_leaving)
        return;
    search(places, &m_leftoverTimer, [this](const SearchResult &result) {
        const bool isWorthSaying =
            std::any_of(result.found.begin(), result.found.end(),
                        [](const FoundLeftover &one) { return one.whose != FoundLeftover::Whose::Perhaps; });
        if (isWorthSaying)
            emit q.leftoversFound(result);
    });
}

Job *JobQueue::Private::adoptLeftovers(const QList<FoundLeftover> &found)
{
    QList<FoundLeftover> unowed;
    Job *owing = nullptr;
    for (const FoundLeftover &one : found) {
        // It may have been asked for twice, or be older than what is known by now.
        if (const JobId owner = ledger.ownerOf(one.leftover); !owner.isNull())
            owing = find(owner);
        else
            unowed.append(one);
    }
    return unowed.isEmpty() ? owing : owe(unowed);
}

Job *JobQueue::Private::owe(const QList<FoundLeftover> &found)
{
    JobRecord record;
    record.id = nextId();
    record.turn = nextTurn();
    record.state = JobState::Cancelled;
    record.createdAt = record.changedAt = record.endedAt = QDateTime::currentMSecsSinceEpoch();
    record.spec.access = found.first().access;
    record.spec.direction = isLocal(found.first().leftover.kind) ? Direction::Download : Direction::Upload;
    if (record.spec.direction == Direction::Upload) // else its file has a name here
        record.spec.displayName = safeFileName(fileNameFromUrl(QUrl(found.first().leftover.where)));
    for (const FoundLeftover &one : found) {
        const QString &where = one.leftover.where;
        record.spec.files.append(isLocal(one.leftover.kind) ? FileSpec{{}, where, true}
                                                            : FileSpec{QUrl(where), {}, false});
        record.progress.append(FileProgress{one.leftover.bytes, 0, false, false, {}});
    }
    moveSecretHeaders(record); // a copy: they are forgotten with the job that has them
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
        keepSecretHeaders(record.spec.access.secretHeaders, {});
        return nullptr;
    }
    Job *job = adopt(std::move(record));
    emit q.jobAdded(job);
    ledger.release(job->id());
    return job;
}

} // namespace Ferry
