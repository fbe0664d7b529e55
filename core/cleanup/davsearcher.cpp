#include "core/cleanup/davsearcher.h"

#include "core/rules/dav.h"
#include "core/rules/filename.h"
#include "core/rules/retrypolicy.h"

#include <QRegularExpression>

namespace Ferry
{

using namespace Qt::StringLiterals;

void DavSearcher::search(const SearchPlace &place)
{
    m_target = Dav::fileUrl(QUrl(place.where), u"file"_s); // any, where the place is a folder
    m_collection = m_target.resolved(QUrl(u"."_s));
    if (m_kind == LeftoverKind::ChunkDirectory) {
        const QString user = context().control.settings().credentialsFor(m_target, place.access.account).user;
        const auto address = Dav::cloudAddress(m_target, user);
        m_collection = address ? address->uploads : QUrl();
        m_target = address ? address->target : QUrl();
    }
    if (m_collection.isEmpty())
        return concludeUnasked(
            {ErrorKind::UrlInvalid, 0, place.where, u"no uploads directory is known for it"_s});
    list(m_collection, [this](const ControlAnswer &answer) { takeList(answer); });
}

void DavSearcher::list(const QUrl &collection, const Answered &answered)
{
    ControlRequest request;
    request.method = "PROPFIND"_ba;
    request.url = collection;
    request.headers = {{"Depth"_ba, "1"_ba}, {"Content-Type"_ba, "application/xml; charset=utf-8"_ba}};
    request.body = Dav::propfindBody();
    ask(request, answered);
}

void DavSearcher::takeList(const ControlAnswer &answer)
{
    const auto resources = answer.status == 207 ? Dav::readMultiStatus(answer.body) : std::nullopt;
    if (answer.status == 404)
        return askWhetherEmpty(answer);
    if (!resources)
        return conclude(errorOf(answer, m_collection.toString()));
    const bool wantsFolders = m_kind == LeftoverKind::ChunkDirectory;
    for (const Dav::Resource &resource : *resources) {
        FoundLeftover found;
        found.leftover.job = jobOf(resource.name);
        if (found.leftover.job.isNull() || resource.isCollection != wantsFolders)
            continue;
        found.leftover.kind = m_kind;
        found.leftover.where = QString::fromLatin1(Dav::encoded(Dav::child(m_collection, resource.name)));
        found.leftover.facts.insert(Dav::DavFact, true);
        // Not what it was to become, which nobody knows here, but some servers delete chunks only beside a
        // Destination (see ChunkDirectoryRemover).
        if (wantsFolders)
            found.leftover.facts.insert(Dav::TargetFact, QString::fromLatin1(Dav::encoded(m_target)));
        found.leftover.bytes = std::max<qint64>(resource.validator.length, 0);
        found.since = parseHttpDate(resource.validator.lastModified).value_or(0);
        if (wantsFolders)
            m_unmeasured.append(found);
        else
            add(found);
    }
    measureNext();
}

/// Nothing was ever uploaded, or its folder is gone; but anybody can answer 404 (see DavRemover).
void DavSearcher::askWhetherEmpty(const ControlAnswer &notFound)
{
    ControlRequest request;
    request.method = "OPTIONS"_ba;
    request.url = m_collection;
    ask(request, [this, notFound](const ControlAnswer &answer) {
        const bool isServer = hasHeader(answer.headers, "DAV");
        conclude(isServer ? JobError() : errorOf(notFound, m_collection.toString()));
    });
}

void DavSearcher::measureNext()
{
    if (m_unmeasured.isEmpty())
        return conclude();
    const FoundLeftover directory = m_unmeasured.takeFirst();
    list(QUrl(directory.leftover.where + u'/'),
         [this, directory](const ControlAnswer &answer) { takeChunks(directory, answer); });
}

void DavSearcher::takeChunks(const FoundLeftover &directory, const ControlAnswer &answer)
{
    FoundLeftover found = directory;
    const auto chunks = answer.status == 207 ? Dav::readMultiStatus(answer.body) : std::nullopt;
    for (const Dav::Resource &chunk : chunks.value_or(QList<Dav::Resource>())) {
        const bool isChunk = !chunk.isCollection && chunk.name != ".file"_L1; // that is their sum, once more
        found.leftover.bytes += isChunk ? std::max<qint64>(chunk.validator.length, 0) : 0;
    }
    if (answer.status != 404) // gone meanwhile
        add(found);
    measureNext();
}

JobId DavSearcher::jobOf(const QString &name) const
{
    if (m_kind == LeftoverKind::DavTemporary)
        return jobOfPartFile(name);
    static const QRegularExpression form(u"^ferry-([0-9a-z]{13})-[0-9]+-.+$"_s);
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? JobId::fromString(match.capturedView(1)) : JobId();
}

} // namespace Ferry
