#include "ui/dialogs/linkchecker.h"

#include "core/rules/filename.h"
#include "core/rules/retrypolicy.h"

#include <QHash>
#include <QRegularExpression>

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

QUrl linkFrom(const QString &word)
{
    const bool bare = !word.contains("://"_L1) && word.contains(u'.');
    return QUrl(bare ? u"https://"_s + word : word, QUrl::TolerantMode);
}

} // namespace

QString LinkChecker::Link::fileName() const
{
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

JobSpec LinkChecker::specFor(const QUrl &url) const
{
    JobSpec spec = m_options;
    spec.direction = Direction::Download;
    spec.files = {{url, m_folder, false, m_options.files.value(0).ranges}};
    return spec;
}

void LinkChecker::setOptions(const JobSpec &options)
{
    const bool asksOtherwise = options.access != m_options.access;
    m_options = options;
    if (asksOtherwise)
        m_askers.clear(); // what is under way was asked in the old way
    for (Link &link : m_links) {
        link.refusal = m_queue.check(specFor(link.url));
        if (asksOtherwise)
            link = {link.url, link.refusal, false, {}};
    }
    askMore();
}

void LinkChecker::setText(const QString &text, const QString &folder)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QHash<QUrl, Link> known;
    for (const Link &link : std::as_const(m_links))
        known.insert(link.url, link);
    m_folder = folder;
    m_links.clear();
    QHash<QUrl, bool> seen;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts)) {
        Link link{linkFrom(word), {}, false, {}};
        if (std::exchange(seen[link.url], true))
            continue;
        const Link before = known.value(link.url);
        link.answered = before.answered;
        link.offer = before.offer;
        link.refusal = m_queue.check(specFor(link.url));
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
            link = {link.url, link.refusal, false, {}};
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
        m_queue.probe(specFor(link.url), asker,
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
