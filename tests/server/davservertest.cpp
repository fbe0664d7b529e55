#include "tests/server/davservertest.h"

#include <QXmlStreamReader>

namespace Ferry::TestServer
{

using namespace Qt::Literals::StringLiterals;

Listing listingOf(const QByteArray &text)
{
    Listing listing;
    QString path;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.namespaceUri() != "DAV:"_L1)
            continue;
        if (xml.name() == "href"_L1)
            path = xml.readElementText();
        else if (xml.name() == "collection"_L1)
            listing.insert(path, u"folder"_s);
        else if (xml.name() == "getcontentlength"_L1)
            listing.insert(path, xml.readElementText());
    }
    return xml.hasError() ? Listing() : listing;
}

void DavServerTest::open()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    serve();
    QVERIFY(m_server->start());
}

void DavServerTest::serve(DavOptions options)
{
    options.directory = m_directory->path();
    m_dav = std::make_shared<DavHandler>(options);
    serveDav(*m_server, m_dav);
}

void DavServerTest::serveNextcloud(DavOptions options)
{
    options.nextcloud = true;
    serve(options);
}

void DavServerTest::change(const std::function<void(DavSwitches &)> &how)
{
    DavSwitches switches = m_dav->switches();
    how(switches);
    m_dav->setSwitches(switches);
}

RawAnswer DavServerTest::ask(const QByteArray &method, const QString &path, const Headers &headers,
                             const QByteArray &body)
{
    RawClient client(m_server->url());
    client.sendRequest(method, QUrl::toPercentEncoding(path, "/"), headers, body);
    return client.readAnswer(method == "HEAD");
}

int DavServerTest::put(const QString &path, const QByteArray &body, const Headers &headers)
{
    return ask("PUT", path, headers, body.isNull() ? QByteArray("") : body).status;
}

Headers DavServerTest::to(const QString &path) const
{
    return {{"Destination", m_server->url(path).toEncoded()}};
}

void DavServerTest::upload(const QString &name, const QMap<QString, QByteArray> &chunks)
{
    const QString path = m_dav->uploadPath(name);
    QCOMPARE(ask("MKCOL", path, to(m_dav->nextcloudPath(u"big"_s))).status, 201);
    for (auto it = chunks.begin(); it != chunks.end(); ++it)
        QCOMPARE(put(path + u'/' + it.key(), it.value()), 201);
}

RawAnswer DavServerTest::finish(const QString &name, const QString &file, const Headers &more)
{
    return ask("MOVE", m_dav->uploadPath(name) + "/.file"_L1, to(m_dav->nextcloudPath(file)) + more);
}

std::unique_ptr<RawClient> DavServerTest::beginPut(const QString &path)
{
    auto client = std::make_unique<RawClient>(m_server->url());
    client->sendRequest("PUT", path.toLatin1(), {{"Content-Length", "1000"}});
    client->send(QByteArray(500, 'x'));
    (void)QTest::qWaitFor([this] {
        const QList<RequestRecord> puts = m_server->requests("PUT");
        return !puts.isEmpty() && puts.constLast().bodyBytes == 500;
    });
    return client;
}

} // namespace Ferry::TestServer
