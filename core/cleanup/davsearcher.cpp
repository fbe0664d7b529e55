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
    const QUrl target(place.where);
    m_collection = target.resolved(QUrl(u"."_s));
    if (m_kind == LeftoverKind::ChunkDirectory) {
        const QString user = context().control.settings().credentialsFor(target, place.access.account).user;
        const auto address = Dav::cloudAddress(target, user);
        m_collection = address ? address->uploads : QUrl();
    }
    if (m_collection.isEmpty()) {
        const JobError error{ErrorKind::UrlInvalid, 0, place.where,
                             u"no uploads directory is known for it"_s};
        QMetaObject::invokeMethod(
            this, [this, error] { conclude(error); }, Qt::QueuedConnection);
        return;
    }
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
    const QString where = m_collection.toString();
    const auto resources = answer.status == 207 ? Dav::readMultiStatus(answer.body) : std::nullopt;
    if (answer.status == 404) // nobody has ever uploaded anything
        return conclude();
    if (!resources)
        return conclude(errorOf(answer, where));
    const bool wantsFolders = m_kind == LeftoverKind::ChunkDirectory;
    for (const Dav::Resource &resource : *resources) {
        FoundLeftover found;
        found.leftover.job = jobOf(resource.name);
        if (found.leftover.job.isNull() || resource.isCollection != wantsFolders)
            continue;
        found.leftover.kind = m_kind;
        found.leftover.where = QString::fromLatin1(Dav::encoded(Dav::child(m_collection, resource.name)));
        found.leftover.facts.insert(Dav::DavFact, true);
        found.leftover.bytes = std::max<qint64>(resource.validator.length, 0);
        found.since = parseHttpDate(resource.validator.lastModified).value_or(0);
        if (wantsFolders)
            m_unmeasured.append(found);
        else
            add(found);
    }
    measureNext();
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
    for (const Dav::Resource &chunk : chunks.value_or(QList<Dav::Resource>()))
        found.leftover.bytes += chunk.isCollection ? 0 : std::max<qint64>(chunk.validator.length, 0);
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
