#include "core/rules/dav.h"

#include "core/rules/contentrange.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace Ferry::Dav
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Namespace = "DAV:"_L1;

/// Text of the wanted properties of one propstat, which counts only if its status is 200.
struct PropStat {
    Resource found;
    bool isGood = true;
};

QString lastSegment(const QString &href)
{
    QByteArray path = QUrl::fromEncoded(href.trimmed().toUtf8()).path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return QUrl::fromPercentEncoding(path.sliced(path.lastIndexOf('/') + 1));
}

void readProperty(QXmlStreamReader &xml, Resource &into)
{
    if (xml.name() == "resourcetype"_L1) {
        while (xml.readNextStartElement()) {
            into.isCollection = into.isCollection || xml.name() == "collection"_L1;
            xml.skipCurrentElement();
        }
        return;
    }
    const QString property = xml.name().toString();
    const QByteArray text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toLatin1();
    if (property == "getcontentlength"_L1)
        into.validator.length = parseLength(text).value_or(-1);
    else if (property == "getetag"_L1)
        into.validator.etag = text;
    else if (property == "getlastmodified"_L1)
        into.validator.lastModified = text;
}

PropStat readPropStat(QXmlStreamReader &xml)
{
    PropStat result;
    while (xml.readNextStartElement()) {
        if (xml.name() == "prop"_L1) {
            while (xml.readNextStartElement())
                readProperty(xml, result.found);
        } else if (xml.name() == "status"_L1) {
            result.isGood = xml.readElementText().contains(" 200"_L1);
        } else {
            xml.skipCurrentElement();
        }
    }
    return result;
}

Resource readResponse(QXmlStreamReader &xml)
{
    Resource resource;
    while (xml.readNextStartElement()) {
        if (xml.name() == "href"_L1) {
            resource.name = lastSegment(xml.readElementText());
        } else if (xml.name() == "propstat"_L1) {
            const PropStat stat = readPropStat(xml);
            if (!stat.isGood)
                continue;
            resource.isCollection = stat.found.isCollection;
            resource.validator = stat.found.validator;
        } else {
            xml.skipCurrentElement();
        }
    }
    return resource;
}

QUrl withPath(QUrl url, const QByteArray &encodedPath)
{
    url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    url.setPath(QString::fromLatin1(encodedPath), QUrl::StrictMode);
    return url;
}

QByteArray pathOf(const QUrl &url) { return url.path(QUrl::FullyEncoded).toLatin1(); }

QByteArray strengthened(const QByteArray &etag) { return etag.startsWith("W/") ? etag.sliced(2) : etag; }

Sight::Presence presenceFor(int status)
{
    switch (status) {
    case 404:
    case 410: return Sight::Presence::Absent;
    case 403:
    case 405:
    case 501: return Sight::Presence::Hidden;
    default: return Sight::Presence::Unknown;
    }
}

} // namespace

QUrl fileUrl(const QUrl &remote, const QString &name)
{
    const QByteArray path = pathOf(remote);
    return path.isEmpty() || path.endsWith('/') ? child(remote, name) : withPath(remote, path);
}

QUrl sibling(const QUrl &url, const QString &name)
{
    const QByteArray path = pathOf(url);
    return withPath(url, path.first(path.lastIndexOf('/') + 1) + QUrl::toPercentEncoding(name));
}

QUrl folderOf(const QUrl &url)
{
    QByteArray path = pathOf(url);
    while (path.endsWith('/'))
        path.chop(1);
    return path.isEmpty() ? QUrl() : withPath(url, path.first(path.lastIndexOf('/') + 1));
}

QUrl child(const QUrl &url, const QString &name)
{
    QByteArray path = pathOf(url);
    if (!path.endsWith('/'))
        path += '/';
    return withPath(url, path + QUrl::toPercentEncoding(name));
}

QByteArray encoded(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toEncoded(QUrl::FullyEncoded);
}

std::optional<CloudAddress> cloudAddress(const QUrl &url, const QString &user)
{
    static const QByteArray files = "/remote.php/dav/files/";
    static const QByteArray legacy = "/remote.php/webdav/";
    const QByteArray path = pathOf(url);
    QByteArray owner;
    QByteArray name;
    qsizetype root = path.indexOf(files);
    if (root >= 0) {
        const QByteArray rest = path.sliced(root + files.size());
        const qsizetype slash = rest.indexOf('/');
        owner = rest.first(std::max<qsizetype>(slash, 0));
        name = rest.sliced(slash + 1);
    } else if (root = path.indexOf(legacy); root >= 0) {
        owner = QUrl::toPercentEncoding(user);
        name = path.sliced(root + legacy.size());
    }
    if (root < 0 || owner.isEmpty() || name.isEmpty())
        return std::nullopt;
    const QByteArray prefix = path.first(root);
    return CloudAddress{withPath(url, prefix + '/'), withPath(url, prefix + files + owner + '/' + name),
                        withPath(url, prefix + "/remote.php/dav/uploads/" + owner + '/')};
}

bool lists(const QByteArray &field, QByteArrayView item)
{
    const QList<QByteArray> items = field.split(',');
    return std::any_of(items.begin(), items.end(), [item](const QByteArray &one) {
        return one.trimmed().compare(item, Qt::CaseInsensitive) == 0;
    });
}

QByteArray propfindBody()
{
    return R"(<?xml version="1.0" encoding="utf-8"?>)"
           R"(<d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/><d:getcontentlength/>)"
           R"(<d:getetag/><d:getlastmodified/></d:prop></d:propfind>)"_ba;
}

std::optional<QList<Resource>> readMultiStatus(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "multistatus"_L1 || xml.namespaceUri() != Namespace)
        return std::nullopt;
    QList<Resource> resources;
    while (xml.readNextStartElement()) {
        if (xml.name() == "response"_L1)
            resources.append(readResponse(xml));
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? std::nullopt : std::optional(resources);
}

Sight seenByHead(int status, const HeaderList &headers)
{
    if (status < 200 || status > 299)
        return {presenceFor(status), false, {}};
    return {Sight::Presence::There, false, Validator::fromAnswer(200, headers)};
}

Sight seenByPropfind(int status, const QByteArray &body)
{
    const auto found = status == 207 ? readMultiStatus(body) : std::nullopt;
    if (!found || found->isEmpty())
        return {presenceFor(status), false, {}};
    return {Sight::Presence::There, found->first().isCollection, found->first().validator};
}

bool isSameFile(const Validator &a, const Validator &b)
{
    const Validator strongA{strengthened(a.etag), a.lastModified, a.length};
    const Validator strongB{strengthened(b.etag), b.lastModified, b.length};
    const bool isKnown =
        (!a.etag.isEmpty() && !b.etag.isEmpty()) || (!a.lastModified.isEmpty() && !b.lastModified.isEmpty());
    return isKnown && strongA.agreesWith(strongB);
}

bool isFinished(const Sight &sight, qint64 length, const Validator &earlier)
{
    return sight.presence == Sight::Presence::There && !sight.isCollection &&
           sight.validator.length == length && !isSameFile(sight.validator, earlier);
}

qint64 movePatienceMs(qint64 length)
{
    // Nextcloud puts a file together at the speed of its disks, and locks it meanwhile unless told not to.
    constexpr qint64 leastMs = 60'000;
    constexpr qint64 bytesPutTogetherInAMs = 20'000;
    return leastMs + std::max<qint64>(length, 0) / bytesPutTogetherInAMs;
}

bool mayStillMove(const QJsonObject &facts, qint64 now)
{
    if (!facts.contains(FinishingFact))
        return false;
    const qint64 patience =
        facts.value(PatienceFact).toInteger(movePatienceMs(facts.value(LengthFact).toInteger(0)));
    const qint64 passed = now - facts.value(FinishingFact).toInteger(0);
    return passed >= 0 && passed <= patience;
}

} // namespace Ferry::Dav
