#include "tests/server/davhandler.h"

#include "tests/server/davanswers.h"
#include "tests/server/davput.h"
#include "tests/server/resources.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

using Area = DavPlace::Area;

const Headers Allow{{"Allow"_ba, "OPTIONS, GET, HEAD, PUT, DELETE, MKCOL, PROPFIND, MOVE"_ba}};

/// Nothing if `path` is not below `root`.
std::optional<QString> below(const QString &path, const QString &root)
{
    if (path != root && !path.startsWith(root + u'/'))
        return std::nullopt;
    QString rest = path.mid(root.size() + 1);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    return rest;
}

DavPlace placeIn(Area area, const QString &name)
{
    const QStringList parts = name.split(u'/');
    const bool odd = std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.isEmpty() || part == "."_L1 || part == ".."_L1;
    });
    const bool possible = name.isEmpty() || (!odd && (area == Area::Files || parts.size() <= 2));
    return possible ? DavPlace{area, name} : DavPlace{};
}

Answer notFound() { return Answer::text(404, "There is nothing at this address.\n"); }

/// Whether the tags in a condition name it.
bool matches(const QByteArray &condition, const DavEntry &entry)
{
    const QList<QByteArray> tags = condition.split(',');
    return std::any_of(tags.cbegin(), tags.cend(), [&entry](const QByteArray &tag) {
        return entry.exists && (tag.trimmed() == "*" || tag.trimmed() == entry.etag);
    });
}

} // namespace

DavHandler::DavHandler(const DavOptions &options)
    : m_options(options)
    , m_store(options.directory)
{
}

DavPlace DavHandler::placeOf(const QString &requestPath) const
{
    if (const auto name = below(requestPath, m_options.prefix))
        return placeIn(Area::Files, *name);
    if (!m_options.nextcloud)
        return {};
    const QString dav = m_options.nextcloudRoot + "/remote.php/dav/"_L1;
    if (const auto name = below(requestPath, dav + "files/"_L1 + m_options.account))
        return placeIn(Area::Files, *name);
    if (const auto name = below(requestPath, dav + "uploads/"_L1 + m_options.account))
        return placeIn(Area::Uploads, *name);
    return {};
}

bool DavHandler::isLocked(const DavPlace &place) const
{
    return place.area == Area::Files && m_switches.locked.contains(place.name);
}

std::unique_ptr<Exchange> DavHandler::open(const RequestHead &head)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto answer = wellKnown(head))
        return std::make_unique<RefusedExchange>(*answer);
    if (const auto refusal = authRefusal(head, m_options.user, m_options.password))
        return std::make_unique<RefusedExchange>(*refusal);
    const DavPlace place = placeOf(head.path());
    if (place.area == Area::None)
        return std::make_unique<RefusedExchange>(notFound());
    if (head.method == "PUT")
        return openPut(head, place);
    const std::shared_ptr<DavHandler> self = shared_from_this();
    return std::make_unique<ActionExchange>([self, head, place] {
        const QMutexLocker acting(&self->m_mutex);
        return self->act(head, place);
    });
}

Answer DavHandler::act(const RequestHead &head, const DavPlace &place)
{
    if (head.method == "OPTIONS")
        return Answer::text(200, {}, Headers{{"DAV"_ba, "1"_ba}} + Allow);
    if (head.method == "PROPFIND")
        return list(head, place);
    if (head.method == "MKCOL")
        return makeFolder(head, place);
    if (head.method == "DELETE")
        return remove(head, place);
    if (head.method == "MOVE")
        return move(head, place);
    if (head.method != "GET" && head.method != "HEAD")
        return Answer::text(405, "That is not done here.\n", Allow);
    const DavEntry entry = m_store.entry(place);
    if (!entry.exists)
        return notFound();
    if (place.isChunk() || (entry.isFolder && head.method == "GET"))
        return Answer::text(405, "This cannot be read.\n", Allow);
    return entry.isFolder ? Answer::text(200) : fileAnswer(head, m_store.diskPath(place), entry);
}

std::optional<Answer> DavHandler::preconditionRefusal(const RequestHead &head, const DavPlace &place,
                                                      const DavEntry &entry) const
{
    const QByteArray none = head.header("If-None-Match");
    const QByteArray match = head.header("If-Match");
    bool holds = (none.isNull() || !matches(none, entry)) && (match.isNull() || matches(match, entry));
    // RFC 4918, 10.4, as far as one resource and one ETag go.
    static const QRegularExpression list(u"^(?:<([^>]*)>\\s*)?\\((Not\\s+)?\\[([^\\]]+)\\]\\)$"_s);
    const QRegularExpressionMatch condition = list.match(QString::fromLatin1(head.header("If")));
    if (condition.hasMatch()) {
        const QUrl tagged = QUrl::fromEncoded(condition.captured(1).toLatin1());
        const DavPlace meant = tagged.isEmpty() ? place : placeOf(tagged.path(QUrl::FullyDecoded));
        const bool same = matches(condition.captured(3).toLatin1(), m_store.entry(meant));
        holds = holds && same == condition.captured(2).isEmpty();
    }
    return holds ? std::nullopt : std::optional(Answer::text(412, "It is not as you think.\n"));
}

std::unique_ptr<Exchange> DavHandler::openPut(const RequestHead &head, const DavPlace &place)
{
    if (const auto refusal = putRefusal(head, place))
        return std::make_unique<RefusedExchange>(*refusal);
    return std::make_unique<DavPut>(shared_from_this(), head, place);
}

std::optional<Answer> DavHandler::putRefusal(const RequestHead &head, const DavPlace &place) const
{
    const DavEntry entry = m_store.entry(place);
    if (place.isRoot() || place.isUpload() || entry.isFolder)
        return Answer::text(405, "This is a folder.\n", Allow);
    if (!m_store.parentExists(place))
        return Answer::text(place.isChunk() || m_options.nextcloud ? 404 : 409, "Its folder is not there.\n");
    if (place.isChunk() && !isChunkName(place.name.section(u'/', 1)))
        return Answer::text(400, "Chunks are numbers from 1 to 10000.\n");
    if (isLocked(place))
        return Answer::text(423, "It is locked.\n");
    if (auto refusal = preconditionRefusal(head, place, entry))
        return refusal;
    const QByteArray range = head.header("Content-Range");
    const bool refused = m_switches.contentRange == DavSwitches::ContentRange::Refused;
    if (!range.isNull() && refused)
        return Answer::text(501, "Content-Range is not implemented.\n");
    const bool honoured = m_switches.contentRange == DavSwitches::ContentRange::Honoured;
    if (!range.isNull() && honoured && ContentRange::parse(range).first < 0)
        return Answer::text(400, "That is no Content-Range.\n");
    if (m_switches.quota >= 0 && m_store.bytes() + head.contentLength() > m_switches.quota)
        return Answer::text(507, "There is no room for that.\n");
    return std::nullopt;
}

Answer DavHandler::written(const RequestHead &head, const DavPlace &place, bool existed) const
{
    Headers headers;
    const QByteArray mtime = head.header("X-OC-Mtime");
    QFile file(m_store.diskPath(place));
    if (m_options.nextcloud && !mtime.isEmpty() && file.open(QIODevice::ReadWrite)) {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(mtime.toLongLong());
        if (file.setFileTime(when, QFileDevice::FileModificationTime))
            headers.append({"X-OC-MTime"_ba, "accepted"_ba});
    }
    const QByteArray etag = m_switches.putEtag.isEmpty() ? m_store.entry(place).etag : m_switches.putEtag;
    headers.append({"ETag"_ba, etag});
    if (m_options.nextcloud)
        headers.append({"OC-ETag"_ba, etag});
    return Answer::text(existed ? 204 : 201, {}, headers);
}

Answer DavHandler::makeFolder(const RequestHead &head, const DavPlace &place)
{
    if (head.hasBody())
        return Answer::text(415, "A body means nothing here.\n");
    if (place.isChunk())
        return Answer::text(403, "There are no folders in here.\n");
    if (place.isRoot() || m_store.entry(place).exists)
        return Answer::text(405, "It is there.\n", Allow);
    if (!m_store.parentExists(place))
        return Answer::text(409, "Its folder is not there.\n");
    if (place.isUpload()) {
        const DavPlace target = destinationOf(head);
        if (target.area != Area::Files)
            return Answer::text(400, "An upload needs its Destination.\n");
        const qint64 total = head.header("OC-Total-Length").toLongLong();
        if (m_switches.quota >= 0 && m_store.bytes() + total > m_switches.quota)
            return Answer::text(507, "There is no room for that.\n");
        m_store.setDestination(place.name, target.name);
    }
    return Answer::text(m_store.makeFolder(place) ? 201 : 500);
}

Answer DavHandler::remove(const RequestHead &head, const DavPlace &place)
{
    const DavEntry entry = m_store.entry(place);
    if (m_switches.deleteStatus != 0)
        return Answer::text(m_switches.deleteStatus, "Nothing is deleted here.\n", Allow);
    if (place.isRoot() || place.isFutureFile())
        return Answer::text(403, "This stays.\n");
    if (!entry.exists)
        return notFound();
    if (isLocked(place))
        return Answer::text(423, "It is locked.\n");
    if (const auto refusal = preconditionRefusal(head, place, entry))
        return *refusal;
    if (place.isUpload())
        return removeUpload(head, place);
    return Answer::text(m_store.remove(place) ? 204 : 500);
}

Answer DavHandler::list(const RequestHead &head, const DavPlace &place) const
{
    const QByteArray depth = head.header("Depth");
    if (depth != "0" && depth != "1")
        return Answer::text(403, "Depth is 0 or 1 here.\n");
    const DavEntry entry = m_store.entry(place);
    if (!entry.exists)
        return notFound();
    QString path = head.path();
    if (entry.isFolder && !path.endsWith(u'/'))
        path += u'/';
    QList<DavListing> listings{{path, entry}};
    if (depth == "0" || !entry.isFolder)
        return multiStatus(listings);
    if (place.isUpload()) { // what the chunks will be together, which Nextcloud lists beside them
        DavListing whole{path + ".file"_L1, entry};
        whole.entry.isFolder = false;
        const QStringList chunks = m_store.chunks(place.name);
        for (const QString &chunk : chunks)
            whole.entry.size += QFileInfo(m_store.chunkPath(place.name, chunk)).size();
        listings.append(whole);
    }
    const QStringList names = m_store.children(place);
    for (const QString &name : names) {
        const QString child = place.isRoot() ? name : place.name + u'/' + name;
        const DavEntry there = m_store.entry({place.area, child});
        listings.append({path + (there.isFolder ? name + u'/' : name), there});
    }
    return multiStatus(listings);
}

std::optional<Answer> DavHandler::destinationRefusal(const RequestHead &head) const
{
    const QUrl url = QUrl::fromEncoded(head.header("Destination"));
    if (!url.isValid() || url.path().isEmpty())
        return Answer::text(400, "There is no Destination.\n");
    const QString host = url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
    if (!url.host().isEmpty() && host.toLatin1() != head.header("Host"))
        return Answer::text(m_options.otherHostStatus, "That is another host.\n");
    return std::nullopt;
}

DavPlace DavHandler::destinationOf(const RequestHead &head) const
{
    if (destinationRefusal(head))
        return {};
    return placeOf(QUrl::fromEncoded(head.header("Destination")).path(QUrl::FullyDecoded));
}

std::optional<Answer> DavHandler::moveRefusal(const RequestHead &head, const DavPlace &from,
                                              const DavPlace &to) const
{
    if (m_switches.moveStatus != 0)
        return Answer::text(m_switches.moveStatus, "Nothing is moved here.\n",
                            {{"Allow"_ba, "OPTIONS, GET, HEAD, PUT"_ba}});
    if (auto refusal = destinationRefusal(head))
        return refusal;
    const bool whole = from.isFutureFile();
    const DavEntry source = m_store.entry(whole ? DavPlace{from.area, from.upload()} : from);
    if (!source.exists)
        return notFound();
    if (to.area != Area::Files || to.isRoot() || to == from || (from.area != Area::Files && !whole))
        return Answer::text(403, "It cannot be moved there.\n");
    if (isLocked(from) || isLocked(to))
        return Answer::text(423, "It is locked.\n");
    if (auto refusal = preconditionRefusal(head, from, source))
        return refusal;
    if (m_store.entry(to).exists && head.header("Overwrite").compare("F", Qt::CaseInsensitive) == 0)
        return Answer::text(412, "There is something.\n");
    if (!m_store.parentExists(to))
        return Answer::text(409, "Its folder is not there.\n");
    return std::nullopt;
}

Answer DavHandler::move(const RequestHead &head, const DavPlace &from)
{
    const DavPlace to = destinationOf(head);
    if (const auto refusal = moveRefusal(head, from, to))
        return *refusal;
    if (from.isFutureFile())
        return finishUpload(head, from.upload(), to);
    const bool existed = m_store.entry(to).exists;
    return Answer::text(!m_store.move(from, to) ? 500 : existed ? 204 : 201);
}

} // namespace Ferry::TestServer
