#include "ui/dialogs/linkchecker.h"

#include "core/rules/filename.h"
#include "core/rules/retrypolicy.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int PauseMs = 300;
constexpr int MostAsked = 4;
/// A pasted list of thousands is added without a question each.
constexpr int MostLinksAsked = 100;

/// What is still to come goes before what is done.
int distanceFromEnd(JobState state)
{
    return isRunning(state)                  ? 3
           : state == JobState::Acknowledged ? 0
           : state == JobState::Transferred  ? 1
                                             : 2;
}

} // namespace

QString LinkChecker::Link::fileName() const
{
    if (!wanted.name.isEmpty())
        return wanted.name.sliced(wanted.name.lastIndexOf(u'/') + 1);
    return offer.fileName.isEmpty() ? safeFileName(fileNameFromUrl(url)) : offer.fileName;
}

JobError LinkChecker::Link::obstacle() const
{
    if (refusal.isSet())
        return refusal;
    return answered && offer.error.isSet() && !isTransient(offer.error) && !needsSignIn() ? offer.error
                                                                                          : JobError();
}

bool LinkChecker::Link::needsSignIn() const { return offer.error.kind == ErrorKind::Unauthorized; }

LinkChecker::LinkChecker(JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LinkChecker::askMore);
}

LinkChecker::~LinkChecker() = default;

JobSpec LinkChecker::specFor(const Link &link) const
{
    JobSpec spec = m_options;
    spec.direction = Direction::Download;
    FileSpec file = link.wanted.spec(m_folderFor ? m_folderFor(link) : QString());
    file.remote = link.url;
    file.ranges = m_options.files.value(0).ranges;
    spec.files = {file};
    return spec;
}

void LinkChecker::describe(const QList<WantedFile> &files)
{
    for (const WantedFile &file : files)
        m_described.insert(file.links.value(0), file);
}

void LinkChecker::setOptions(const JobSpec &options)
{
    const bool asksOtherwise = options.access != m_options.access;
    m_options = options;
    if (asksOtherwise)
        m_askers.clear(); // what is under way was asked in the old way
    for (Link &link : m_links) {
        link.refusal = m_queue.check(specFor(link));
        if (asksOtherwise)
            link.answered = false, link.offer = {};
    }
    askMore();
}

void LinkChecker::setFolders(FolderFor folderFor) { m_folderFor = std::move(folderFor); }

void LinkChecker::recheck()
{
    const Link *before = nullptr; // what one pattern made is refused together
    for (Link &link : m_links) {
        const bool isChecked = before && link.pattern >= 0 && link.pattern == before->pattern;
        link.refusal = isChecked ? before->refusal : m_queue.check(specFor(link));
        before = &link;
    }
    emit changed();
}

std::optional<LinkChecker::Earlier> LinkChecker::lookFor(const Link &link) const
{
    std::optional<Earlier> found;
    for (const Job *job : m_queue.duplicatesOf(specFor(link))) {
        const Earlier one{job->state(), job->record().changedAt};
        const bool goesBefore = !found || distanceFromEnd(one.state) >= distanceFromEnd(found->state);
        if (one.state != JobState::Cancelled && goesBefore)
            found = one;
    }
    return found;
}

void LinkChecker::setTicked(qsizetype index, bool ticked)
{
    m_links[index].ticked = ticked;
    emit changed();
}

void LinkChecker::tickEarlier()
{
    for (Link &link : m_links) {
        if (link.earlier)
            link.ticked = true;
    }
    emit changed();
}

void LinkChecker::setText(const QString &text)
{
    QHash<QUrl, Link> known;
    for (const Link &link : std::as_const(m_links))
        known.insert(link.url, link);
    m_links.clear();
    m_typed = TypedLinks::read(text, m_described);
    for (const TypedLinks::Entry &entry : std::exchange(m_typed.entries, {})) {
        const auto before = known.constFind(entry.url);
        Link link = before != known.constEnd() ? *before : Link{entry.url, {}, {}, false, {}};
        link.wanted = entry.wanted;
        link.pattern = entry.pattern;
        const bool isChecked =
            link.pattern >= 0 && !m_links.isEmpty() && m_links.last().pattern == link.pattern;
        link.refusal = isChecked ? m_links.last().refusal : m_queue.check(specFor(link));
        if (before == known.constEnd() && !link.refusal.isSet())
            link.earlier = lookFor(link);
        m_links.append(link);
    }
    m_pause.start();
    emit changed();
}

bool LinkChecker::isAsking() const { return m_pause.isActive() || !m_askers.empty(); }

void LinkChecker::askAgain()
{
    for (Link &link : m_links) {
        if (link.needsSignIn())
            link.answered = false, link.offer = {};
    }
    askMore();
}

void LinkChecker::askMore()
{
    const auto isAsked = [this](const QUrl &url) {
        return std::any_of(m_askers.begin(), m_askers.end(),
                           [&](const auto &asker) { return asker->objectName() == url.toString(); });
    };
    for (qsizetype i = 0; i < qMin<qsizetype>(m_links.size(), MostLinksAsked); ++i) {
        const Link &link = m_links.at(i);
        if (m_askers.size() >= MostAsked)
            break;
        if (link.answered || link.refusal.isSet() || isAsked(link.url))
            continue;
        auto *asker = m_askers.emplace_back(std::make_unique<QObject>()).get();
        asker->setObjectName(link.url.toString());
        m_queue.probe(specFor(link), asker,
                      [this, asker, url = link.url](const ServerOffer &offer) { take(url, offer, asker); });
    }
    emit changed();
}

void LinkChecker::take(const QUrl &url, const ServerOffer &offer, QObject *asker)
{
    for (Link &link : m_links) {
        if (link.url == url) {
            link.answered = true;
            link.offer = offer;
            link.refusal = m_queue.check(specFor(link)); // its name may belong into another folder
        }
    }
    // Later: the queue may still be using the context it called back for.
    std::erase_if(m_askers, [asker](std::unique_ptr<QObject> &one) {
        if (one.get() != asker)
            return false;
        one.release()->deleteLater();
        return true;
    });
    askMore();
}

} // namespace Ferry
