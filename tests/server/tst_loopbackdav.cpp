// The WebDAV and Nextcloud server: the happy path, every refusal, every switch, and what is left on disk.

#include "tests/server/davhandler.h"
#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Listing = QMap<QString, QString>; ///< path to length, "folder" for folders

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

} // namespace

class TestLoopbackDav : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void optionsNameTheClass();
    void aPutFileCanBeReadBack();
    void putAnswersWhetherTheFileWasThere();
    void aCutPutChangesNothing();
    void foldersAreMadeOneByOne();
    void propfindListsOneLevel();
    void moveGivesAFileItsName();
    void deleteRemovesFilesAndFolders();
    void refusalsNameTheirReason_data();
    void refusalsNameTheirReason();
    void moveRefusalsLeaveBothFiles_data();
    void moveRefusalsLeaveBothFiles();
    void preconditionsAreHeld_data();
    void preconditionsAreHeld();
    void credentialsAreAskedFor();
    void lockedFilesAnswer423();
    void whatDoesNotFitIsRefused();
    void moveAndDeleteCanBeSwitchedOff();
    void contentRangeIsTakenInThreeWays_data();
    void contentRangeIsTakenInThreeWays();
    void aDeleteDuringAPutDoesNotStopIt();
    void aZombiePutLandsAfterItsClientHasGone();
    void aZombiePutCanLandByItself();

    void nextcloudSaysWhatItIs();
    void chunksBecomeOneFile();
    void chunksGoTogetherInOrderOfNumber();
    void uploadRefusalsNameTheirReason_data();
    void uploadRefusalsNameTheirReason();
    void theTotalMustBeRight();
    void smallChunksAreRefusedAtTheEnd();
    void aTimedOutMoveCanStillBeDone_data();
    void aTimedOutMoveCanStillBeDone();
    void aTimedOutMoveCanFinishByItself();
    void aDeletedUploadIsGone();
    void aZombieChunkBringsItsDirectoryBack();
    void aDeleteWithoutDestinationLeavesSomethingBehind();
    void expiredUploadsAreGone();
    void foreignUploadsAreThere();
    void filesOutliveTheServerBeingAway();

private:
    void serve(DavOptions options = {});
    void serveNextcloud(DavOptions options = {});
    void change(const std::function<void(DavSwitches &)> &how);
    RawAnswer ask(const QByteArray &method, const QString &path, const Headers &headers = {},
                  const QByteArray &body = {});
    int put(const QString &path, const QByteArray &body, const Headers &headers = {});
    Headers to(const QString &path) const;
    /// Makes an upload directory with those chunks.
    void upload(const QString &name, const QMap<QString, QByteArray> &chunks);
    RawAnswer finish(const QString &upload, const QString &file, const Headers &more = {});
    /// Half of a PUT of 1000 bytes has arrived when it returns.
    std::unique_ptr<RawClient> beginPut(const QString &path);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<DavHandler> m_dav;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestLoopbackDav::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    serve();
    QVERIFY(m_server->start());
}

void TestLoopbackDav::serve(DavOptions options)
{
    options.directory = m_directory->path();
    m_dav = std::make_shared<DavHandler>(options);
    serveDav(*m_server, m_dav);
}

void TestLoopbackDav::serveNextcloud(DavOptions options)
{
    options.nextcloud = true;
    serve(options);
}

void TestLoopbackDav::change(const std::function<void(DavSwitches &)> &how)
{
    DavSwitches switches = m_dav->switches();
    how(switches);
    m_dav->setSwitches(switches);
}

RawAnswer TestLoopbackDav::ask(const QByteArray &method, const QString &path, const Headers &headers,
                               const QByteArray &body)
{
    RawClient client(m_server->url());
    client.sendRequest(method, QUrl::toPercentEncoding(path, "/"), headers, body);
    return client.readAnswer(method == "HEAD");
}

int TestLoopbackDav::put(const QString &path, const QByteArray &body, const Headers &headers)
{
    return ask("PUT", path, headers, body.isNull() ? QByteArray("") : body).status;
}

Headers TestLoopbackDav::to(const QString &path) const
{
    return {{"Destination", m_server->url(path).toEncoded()}};
}

void TestLoopbackDav::upload(const QString &name, const QMap<QString, QByteArray> &chunks)
{
    const QString path = m_dav->uploadPath(name);
    QCOMPARE(ask("MKCOL", path, to(m_dav->nextcloudPath(u"big"_s))).status, 201);
    for (auto it = chunks.begin(); it != chunks.end(); ++it)
        QCOMPARE(put(path + u'/' + it.key(), it.value()), 201);
}

RawAnswer TestLoopbackDav::finish(const QString &name, const QString &file, const Headers &more)
{
    return ask("MOVE", m_dav->uploadPath(name) + "/.file"_L1, to(m_dav->nextcloudPath(file)) + more);
}

std::unique_ptr<RawClient> TestLoopbackDav::beginPut(const QString &path)
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

void TestLoopbackDav::optionsNameTheClass()
{
    const RawAnswer answer = ask("OPTIONS", u"/dav/"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("DAV"), "1"_ba);
    QVERIFY(answer.header("Allow").contains("MOVE"));
    QCOMPARE(ask("OPTIONS", u"/remote.php/dav/files/user/"_s).status, 404); // switched off
}

void TestLoopbackDav::aPutFileCanBeReadBack()
{
    const QByteArray bytes = generatedBytes(1, 0, 300'000);
    const RawAnswer made = ask("PUT", u"/dav/gr\u00fcn a.bin"_s, {}, bytes);
    QCOMPARE(made.status, 201);
    QCOMPARE(m_dav->stored(), QStringList{u"gr\u00fcn a.bin"_s});
    QVERIFY(m_dav->contentOf(u"gr\u00fcn a.bin"_s) == bytes);
    QCOMPARE(m_dav->arriving(), 0);

    const RawAnswer whole = ask("GET", u"/dav/gr\u00fcn a.bin"_s);
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.body == bytes);
    QCOMPARE(whole.header("ETag"), made.header("ETag"));
    const RawAnswer part = ask("GET", u"/dav/gr\u00fcn a.bin"_s, {{"Range", "bytes=1000-1999"}});
    QCOMPARE(part.status, 206);
    QVERIFY(part.body == bytes.mid(1000, 1000));
    const RawAnswer head = ask("HEAD", u"/dav/gr\u00fcn a.bin"_s);
    QCOMPARE(head.header("Content-Length"), "300000"_ba);
    QVERIFY(head.header("Last-Modified").endsWith(" GMT"));
}

void TestLoopbackDav::putAnswersWhetherTheFileWasThere()
{
    const RawAnswer first = ask("PUT", u"/dav/a"_s, {}, "one");
    const RawAnswer second = ask("PUT", u"/dav/a"_s, {}, "two");
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 204);
    QVERIFY(first.header("ETag") != second.header("ETag"));
    QCOMPARE(put(u"/dav/empty"_s, ""), 201);
    QCOMPARE(m_dav->contentOf(u"a"_s), "two"_ba);
}

void TestLoopbackDav::aCutPutChangesNothing()
{
    m_dav->store(u"a"_s, "old");
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->addFault(Fault::cutUp(100).on("PUT"));
    QCOMPARE(put(u"/dav/a"_s, QByteArray(1000, 'x')), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_dav->contentOf(u"a"_s), "old"_ba);
    QCOMPARE(m_dav->arriving(), 0);
}

void TestLoopbackDav::foldersAreMadeOneByOne()
{
    QCOMPARE(ask("MKCOL", u"/dav/a/b/"_s).status, 409);
    QCOMPARE(ask("MKCOL", u"/dav/a/"_s).status, 201);
    QCOMPARE(ask("MKCOL", u"/dav/a/b"_s).status, 201);
    QCOMPARE(ask("MKCOL", u"/dav/a"_s).status, 405);
    QCOMPARE(ask("MKCOL", u"/dav/c"_s, {}, "x").status, 415);
    QCOMPARE(put(u"/dav/a/b/c"_s, "x"), 201);
    QCOMPARE(m_dav->stored(), (QStringList{u"a/"_s, u"a/b/"_s, u"a/b/c"_s}));
}

void TestLoopbackDav::propfindListsOneLevel()
{
    m_dav->store(u"f/a b"_s, "12345");
    m_dav->store(u"f/deep/c"_s, "1");
    const RawAnswer one = ask("PROPFIND", u"/dav/f"_s, {{"Depth", "1"}});
    QCOMPARE(one.status, 207);
    const Listing expected{
        {u"/dav/f/"_s, u"folder"_s}, {u"/dav/f/a%20b"_s, u"5"_s}, {u"/dav/f/deep/"_s, u"folder"_s}};
    QCOMPARE(listingOf(one.body), expected);
    QVERIFY(one.body.contains(ask("HEAD", u"/dav/f/a b"_s).header("ETag").mid(1, 20)));
    QVERIFY(one.body.contains("getlastmodified"));

    const RawAnswer none = ask("PROPFIND", u"/dav/f/"_s, {{"Depth", "0"}});
    QCOMPARE(listingOf(none.body), (Listing{{u"/dav/f/"_s, u"folder"_s}}));
    QCOMPARE(ask("PROPFIND", u"/dav/f"_s).status, 403); // infinitely deep
    QCOMPARE(ask("PROPFIND", u"/dav/g"_s, {{"Depth", "0"}}).status, 404);
}

void TestLoopbackDav::moveGivesAFileItsName()
{
    m_dav->store(u".a.part"_s, "new");
    QCOMPARE(ask("MOVE", u"/dav/.a.part"_s, to(u"/dav/a"_s) + Headers{{"Overwrite", "F"}}).status, 201);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
    m_dav->store(u".a.part"_s, "newer");
    QCOMPARE(ask("MOVE", u"/dav/.a.part"_s, {{"Destination", "/dav/a"}}).status, 204);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
    QCOMPARE(m_dav->contentOf(u"a"_s), "newer"_ba);
}

void TestLoopbackDav::deleteRemovesFilesAndFolders()
{
    m_dav->store(u"f/a"_s, "1");
    m_dav->store(u"f/b"_s, "2");
    QCOMPARE(ask("DELETE", u"/dav/f/a"_s).status, 204);
    QCOMPARE(ask("DELETE", u"/dav/f/a"_s).status, 404);
    QCOMPARE(ask("HEAD", u"/dav/f/a"_s).status, 404);
    QCOMPARE(ask("DELETE", u"/dav/f"_s).status, 204);
    QVERIFY(m_dav->stored().isEmpty());
}

void TestLoopbackDav::refusalsNameTheirReason_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("no folder") << "PUT"_ba << u"/dav/none/a"_s << 409;
    QTest::newRow("onto a folder") << "PUT"_ba << u"/dav/folder"_s << 405;
    QTest::newRow("onto the root") << "PUT"_ba << u"/dav/"_s << 405;
    QTest::newRow("reading a folder") << "GET"_ba << u"/dav/folder"_s << 405;
    QTest::newRow("nothing there") << "GET"_ba << u"/dav/b"_s << 404;
    QTest::newRow("out of the root") << "GET"_ba << u"/dav/../a"_s << 404;
    QTest::newRow("deleting the root") << "DELETE"_ba << u"/dav/"_s << 403;
    QTest::newRow("no such method") << "LOCK"_ba << u"/dav/a"_s << 405;
}

void TestLoopbackDav::refusalsNameTheirReason()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    m_dav->store(u"folder/a"_s, "1");
    QTEST(ask(method, path, {}, method == "PUT" ? "x"_ba : QByteArray()).status, "status");
    QCOMPARE(m_dav->stored(), (QStringList{u"folder/"_s, u"folder/a"_s}));
}

void TestLoopbackDav::moveRefusalsLeaveBothFiles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    const Headers b{{"Destination", "/dav/b"}};
    QTest::newRow("no destination") << u"/dav/a"_s << Headers() << 400;
    QTest::newRow("another host") << u"/dav/a"_s << Headers{{"Destination", "http://elsewhere/dav/c"}} << 502;
    QTest::newRow("out of the prefix") << u"/dav/a"_s << Headers{{"Destination", "/etc/c"}} << 403;
    QTest::newRow("onto itself") << u"/dav/a"_s << Headers{{"Destination", "/dav/a"}} << 403;
    QTest::newRow("it is there") << u"/dav/a"_s << b + Headers{{"Overwrite", "F"}} << 412;
    QTest::newRow("no folder") << u"/dav/a"_s << Headers{{"Destination", "/dav/none/c"}} << 409;
    QTest::newRow("no source") << u"/dav/c"_s << b << 404;
}

void TestLoopbackDav::moveRefusalsLeaveBothFiles()
{
    QFETCH(QString, from);
    QFETCH(Headers, headers);
    m_dav->store(u"a"_s, "A");
    m_dav->store(u"b"_s, "B");
    QTEST(ask("MOVE", from, headers).status, "status");
    QCOMPARE(m_dav->contentOf(u"a"_s), "A"_ba);
    QCOMPARE(m_dav->contentOf(u"b"_s), "B"_ba);
    QCOMPARE(m_dav->stored().size(), 2);
}

void TestLoopbackDav::preconditionsAreHeld_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // TAG is the right one
    QTest::addColumn<int>("status");
    QTest::newRow("only a new file") << u"new"_s << "If-None-Match"_ba
                                     << "*"_ba << 201;
    QTest::newRow("not a new file") << u"a"_s << "If-None-Match"_ba
                                    << "*"_ba << 412;
    QTest::newRow("only this version") << u"a"_s << "If-Match"_ba
                                       << "TAG"_ba << 204;
    QTest::newRow("not this version") << u"a"_s << "If-Match"_ba
                                      << "\"other\""_ba << 412;
    QTest::newRow("only what is there") << u"new"_s << "If-Match"_ba
                                        << "*"_ba << 412;
    QTest::newRow("If this version") << u"a"_s << "If"_ba
                                     << "([TAG])"_ba << 204;
    QTest::newRow("If another version") << u"a"_s << "If"_ba
                                        << "([\"other\"])"_ba << 412;
    QTest::newRow("If not this version") << u"a"_s << "If"_ba
                                         << "(Not [TAG])"_ba << 412;
    QTest::newRow("If that file") << u"new"_s << "If"_ba
                                  << "</dav/a> ([TAG])"_ba << 201;
}

void TestLoopbackDav::preconditionsAreHeld()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    m_dav->store(u"a"_s, "A");
    value.replace("TAG", ask("HEAD", u"/dav/a"_s).header("ETag"));
    QTEST(put(u"/dav/"_s + file, "new", {{header, value}}), "status");
}

void TestLoopbackDav::credentialsAreAskedFor()
{
    DavOptions options;
    options.user = "u";
    options.password = "p";
    serve(options);
    QCOMPARE(put(u"/dav/a"_s, "x"), 401);
    QCOMPARE(put(u"/dav/a"_s, "x", {{"Authorization", "Basic " + "u:p"_ba.toBase64()}}), 201);
}

void TestLoopbackDav::lockedFilesAnswer423()
{
    m_dav->store(u"a"_s, "A");
    m_dav->store(u"b"_s, "B");
    change([](DavSwitches &on) { on.locked = {u"a"_s}; });
    QCOMPARE(put(u"/dav/a"_s, "x"), 423);
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 423);
    QCOMPARE(ask("MOVE", u"/dav/a"_s, to(u"/dav/c"_s)).status, 423);
    QCOMPARE(ask("MOVE", u"/dav/b"_s, to(u"/dav/a"_s)).status, 423);
    change([](DavSwitches &on) { on.locked.clear(); });
    QCOMPARE(put(u"/dav/a"_s, "x"), 204);
}

void TestLoopbackDav::whatDoesNotFitIsRefused()
{
    m_dav->store(u"a"_s, QByteArray(60, 'a'));
    change([](DavSwitches &on) { on.quota = 100; });
    QCOMPARE(put(u"/dav/b"_s, QByteArray(41, 'b')), 507);
    RawClient client(m_server->url());
    client.sendRequest("PUT", "/dav/b", {{"Transfer-Encoding", "chunked"}});
    client.send("29\r\n" + QByteArray(41, 'b') + "\r\n0\r\n\r\n");
    QCOMPARE(client.readAnswer().status, 507);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
    QCOMPARE(m_dav->arriving(), 0);
    QCOMPARE(put(u"/dav/b"_s, QByteArray(40, 'b')), 201);
}

void TestLoopbackDav::moveAndDeleteCanBeSwitchedOff()
{
    m_dav->store(u"a"_s, "A");
    change([](DavSwitches &on) { on.moveStatus = 405; });
    QCOMPARE(ask("MOVE", u"/dav/a"_s, to(u"/dav/b"_s)).status, 405);
    change([](DavSwitches &on) { on.deleteStatus = 403; });
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 403);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
}

void TestLoopbackDav::contentRangeIsTakenInThreeWays_data()
{
    QTest::addColumn<DavSwitches::ContentRange>("way");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("content");
    using Way = DavSwitches::ContentRange;
    QTest::newRow("refused") << Way::Refused << 501 << "0123456789"_ba;
    QTest::newRow("ignored") << Way::Ignored << 204 << "abc"_ba;
    QTest::newRow("honoured") << Way::Honoured << 204 << "01234abc89"_ba;
}

void TestLoopbackDav::contentRangeIsTakenInThreeWays()
{
    QFETCH(DavSwitches::ContentRange, way);
    m_dav->store(u"a"_s, "0123456789");
    change([way](DavSwitches &on) { on.contentRange = way; });
    QTEST(put(u"/dav/a"_s, "abc", {{"Content-Range", "bytes 5-7/10"}}), "status");
    QTEST(m_dav->contentOf(u"a"_s), "content");
}

void TestLoopbackDav::aDeleteDuringAPutDoesNotStopIt()
{
    const auto client = beginPut(u"/dav/a"_s);
    QCOMPARE(m_dav->arriving(), 1);
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 404);
    client->send(QByteArray(500, 'y'));
    QCOMPARE(client->readAnswer().status, 201);
    QCOMPARE(m_dav->contentOf(u"a"_s).size(), 1000);
}

void TestLoopbackDav::aZombiePutLandsAfterItsClientHasGone()
{
    change([](DavSwitches &on) { on.zombiePuts = true; });
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    beginPut(u"/dav/a"_s)->close();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_dav->stored().isEmpty());
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 404);
    QCOMPARE(m_dav->landZombies(), 1);
    QCOMPARE(m_dav->contentOf(u"a"_s), QByteArray(500, 'x'));
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 204);
    QCOMPARE(m_dav->landZombies(), 0);
    QCOMPARE(m_dav->arriving(), 0);
}

void TestLoopbackDav::aZombiePutCanLandByItself()
{
    change([](DavSwitches &on) {
        on.zombiePuts = true;
        on.zombieAfterMs = 10;
    });
    beginPut(u"/dav/a"_s)->close();
    QTRY_COMPARE(m_dav->contentOf(u"a"_s).size(), 500);
}

void TestLoopbackDav::nextcloudSaysWhatItIs()
{
    DavOptions options;
    options.user = "u";
    options.password = "p";
    options.nextcloudRoot = u"/cloud"_s;
    options.maxChunkSize = 5000;
    serveNextcloud(options);
    const RawAnswer status = ask("GET", u"/cloud/status.php"_s); // without credentials
    QCOMPARE(QJsonDocument::fromJson(status.body).object()["version"_L1].toString(), u"28.0.4.1"_s);

    const QByteArray path = "/cloud/ocs/v1.php/cloud/capabilities?format=json";
    RawClient client(m_server->url());
    QCOMPARE(client.ask("GET", path).status, 401);
    const Headers known{{"Authorization", "Basic " + "u:p"_ba.toBase64()}, {"OCS-APIRequest", "true"}};
    const QJsonObject answer = QJsonDocument::fromJson(client.ask("GET", path, known).body).object();
    const QJsonObject here = answer["ocs"_L1]["data"_L1]["capabilities"_L1].toObject();
    QCOMPARE(here["dav"_L1]["chunking"_L1].toString(), u"1.0"_s);
    QCOMPARE(here["files"_L1]["chunked_upload"_L1]["max_size"_L1].toInt(), 5000);
    QCOMPARE(ask("OPTIONS", m_dav->nextcloudPath({}), known).header("DAV"), "1"_ba);
    QCOMPARE(ask("OPTIONS", u"/cloud/remote.php/dav/files/other/"_s, known).status, 404);
}

void TestLoopbackDav::chunksBecomeOneFile()
{
    serveNextcloud();
    const QByteArray bytes = generatedBytes(3, 0, 250'000);
    upload(u"mine"_s, {{u"00001"_s, bytes.left(100'000)},
                       {u"00002"_s, bytes.mid(100'000, 100'000)},
                       {u"00003"_s, bytes.mid(200'000)}});
    QCOMPARE(m_dav->uploads(), QStringList{u"mine"_s});
    QCOMPARE(m_dav->destinationOf(u"mine"_s), u"big"_s);
    const QString path = m_dav->uploadPath(u"mine"_s);
    const Listing listing = listingOf(ask("PROPFIND", path, {{"Depth", "1"}}).body);
    QCOMPARE(listing.value(path + "/00003"_L1), u"50000"_s);
    QCOMPARE(listing.value(path + "/.file"_L1), u"250000"_s);
    QCOMPARE(listing.size(), 5);
    QCOMPARE(ask("GET", path + "/00001"_L1).status, 405);

    const RawAnswer done =
        finish(u"mine"_s, u"big"_s, {{"OC-Total-Length", "250000"}, {"X-OC-Mtime", "1700000000"}});
    QCOMPARE(done.status, 201);
    QVERIFY(m_dav->contentOf(u"big"_s) == bytes);
    QVERIFY(m_dav->uploads().isEmpty());
    QCOMPARE(m_dav->arriving(), 0);
    QCOMPARE(done.header("X-OC-MTime"), "accepted"_ba);
    const RawAnswer head = ask("HEAD", m_dav->nextcloudPath(u"big"_s));
    QCOMPARE(head.header("Last-Modified"), "Tue, 14 Nov 2023 22:13:20 GMT"_ba);
    QCOMPARE(done.header("OC-ETag"), head.header("ETag"));
    QCOMPARE(ask("PROPFIND", path, {{"Depth", "1"}}).status, 404);
}

void TestLoopbackDav::chunksGoTogetherInOrderOfNumber()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"10"_s, "C"}, {u"9"_s, "B"}, {u"00002"_s, "A"}, {u"10000"_s, "D"}});
    QCOMPARE(m_dav->chunks(u"mine"_s), (QStringList{u"00002"_s, u"9"_s, u"10"_s, u"10000"_s}));
    m_dav->store(u"big"_s, "old");
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"Overwrite", "F"}}).status, 412);
    QCOMPARE(finish(u"mine"_s, u"big"_s).status, 204);
    QCOMPARE(m_dav->contentOf(u"big"_s), "ABCD"_ba);
}

void TestLoopbackDav::uploadRefusalsNameTheirReason_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("name"); // below the uploads
    QTest::addColumn<int>("status");
    QTest::newRow("no destination") << "MKCOL"_ba << u"other"_s << 400;
    QTest::newRow("it is there") << "MKCOL"_ba << u"mine"_s << 405;
    QTest::newRow("a folder within") << "MKCOL"_ba << u"mine/deep"_s << 403;
    QTest::newRow("no number") << "PUT"_ba << u"mine/first"_s << 400;
    QTest::newRow("number 0") << "PUT"_ba << u"mine/00000"_s << 400;
    QTest::newRow("number 10001") << "PUT"_ba << u"mine/10001"_s << 400;
    QTest::newRow("no directory") << "PUT"_ba << u"other/00001"_s << 404;
    QTest::newRow("not a chunk") << "PUT"_ba << u"mine"_s << 405;
    QTest::newRow("the whole") << "DELETE"_ba << u"mine/.file"_s << 403;
    QTest::newRow("nothing to delete") << "DELETE"_ba << u"other"_s << 404;
    QTest::newRow("nothing to finish") << "MOVE"_ba << u"other/.file"_s << 400;
}

void TestLoopbackDav::uploadRefusalsNameTheirReason()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, name);
    serveNextcloud();
    upload(u"mine"_s, {{u"1"_s, "1"}});
    const QByteArray body = method == "PUT" ? "x"_ba : QByteArray();
    QTEST(ask(method, m_dav->uploadPath(name), {}, body).status, "status");
    QCOMPARE(m_dav->uploads(), QStringList{u"mine"_s});
    QCOMPARE(m_dav->chunks(u"mine"_s), QStringList{u"1"_s});
}

void TestLoopbackDav::theTotalMustBeRight()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"1"_s, "12345"}});
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"OC-Total-Length", "6"}}).status, 400);
    QCOMPARE(finish(u"other"_s, u"big"_s, {{"OC-Total-Length", "5"}}).status, 404);
    QVERIFY(m_dav->stored().isEmpty());
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"OC-Total-Length", "5"}}).status, 201);
}

void TestLoopbackDav::smallChunksAreRefusedAtTheEnd()
{
    DavOptions options;
    options.minChunkSize = 3;
    serveNextcloud(options);
    upload(u"bad"_s, {{u"1"_s, "12"}, {u"2"_s, "345"}});
    upload(u"good"_s, {{u"1"_s, "123"}, {u"2"_s, "4"}});
    QCOMPARE(finish(u"bad"_s, u"bad"_s).status, 400);
    QCOMPARE(finish(u"good"_s, u"good"_s).status, 201);
}

void TestLoopbackDav::aTimedOutMoveCanStillBeDone_data()
{
    QTest::addColumn<DavSwitches::Assembling>("assembling");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<QStringList>("left");
    using Assembling = DavSwitches::Assembling;
    QTest::newRow("a DELETE ends it") << Assembling::StoppedByDelete << 204 << QStringList();
    QTest::newRow("a DELETE has to wait") << Assembling::LocksDirectory << 423 << QStringList{u"big"_s};
    QTest::newRow("a DELETE is no use") << Assembling::OutlivesDelete << 204 << QStringList{u"big"_s};
}

void TestLoopbackDav::aTimedOutMoveCanStillBeDone()
{
    QFETCH(DavSwitches::Assembling, assembling);
    serveNextcloud();
    change([assembling](DavSwitches &on) {
        on.moveTimesOut = true;
        on.assembling = assembling;
    });
    upload(u"mine"_s, {{u"1"_s, "123"}});
    QCOMPARE(finish(u"mine"_s, u"big"_s).status, 504);
    QCOMPARE(m_dav->pendingAssemblies(), 1);
    QVERIFY(m_dav->stored().isEmpty());
    QCOMPARE(m_dav->uploads(), QStringList{u"mine"_s});
    QCOMPARE(finish(u"mine"_s, u"big"_s).status, 423);

    QTEST(ask("DELETE", m_dav->uploadPath(u"mine"_s)).status, "deleted");
    QFETCH(QStringList, left);
    QCOMPARE(m_dav->assemblePending(), left.size());
    QCOMPARE(m_dav->stored(), left);
    QVERIFY(m_dav->uploads().isEmpty());
    QCOMPARE(m_dav->arriving(), 0);
}

void TestLoopbackDav::aTimedOutMoveCanFinishByItself()
{
    serveNextcloud();
    change([](DavSwitches &on) {
        on.moveTimesOut = true;
        on.assembleAfterMs = 10;
    });
    upload(u"mine"_s, {{u"1"_s, "123"}});
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"X-OC-Mtime", "1700000000"}}).status, 504);
    QTRY_COMPARE(m_dav->contentOf(u"big"_s), "123"_ba);
    QVERIFY(m_dav->uploads().isEmpty());
    QCOMPARE(ask("HEAD", u"/dav/big"_s).header("Last-Modified"), "Tue, 14 Nov 2023 22:13:20 GMT"_ba);
}

void TestLoopbackDav::aDeletedUploadIsGone()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"1"_s, "123"}});
    const QString path = m_dav->uploadPath(u"mine"_s);
    const auto late = beginPut(path + "/2"_L1);
    QCOMPARE(ask("DELETE", path, to(m_dav->nextcloudPath(u"big"_s))).status, 204);
    QCOMPARE(ask("PROPFIND", path, {{"Depth", "1"}}).status, 404);
    late->send(QByteArray(500, 'x'));
    QCOMPARE(late->readAnswer().status, 404);
    QVERIFY(m_dav->uploads().isEmpty());
    QCOMPARE(m_dav->arriving(), 0);
}

void TestLoopbackDav::aZombieChunkBringsItsDirectoryBack()
{
    serveNextcloud();
    change([](DavSwitches &on) { on.zombiePuts = true; });
    upload(u"mine"_s, {});
    const QString path = m_dav->uploadPath(u"mine"_s);
    const auto late = beginPut(path + "/2"_L1);
    QCOMPARE(ask("DELETE", path).status, 204);
    late->send(QByteArray(500, 'x'));
    QCOMPARE(late->readAnswer().status, 201);
    QCOMPARE(m_dav->chunks(u"mine"_s), QStringList{u"2"_s});
}

void TestLoopbackDav::aDeleteWithoutDestinationLeavesSomethingBehind()
{
    serveNextcloud();
    change([](DavSwitches &on) { on.deleteNeedsDestination = true; });
    upload(u"good"_s, {});
    upload(u"bad"_s, {});
    const Headers destination = to(m_dav->nextcloudPath(u"big"_s));
    QCOMPARE(ask("DELETE", m_dav->uploadPath(u"good"_s), destination).status, 204);
    QCOMPARE(ask("DELETE", m_dav->uploadPath(u"bad"_s)).status, 204);
    QCOMPARE(m_dav->strandedUploads(), QStringList{u"bad"_s});
    QVERIFY(m_dav->uploads().isEmpty());
}

void TestLoopbackDav::expiredUploadsAreGone()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"1"_s, "123"}});
    m_dav->expireUploads();
    QCOMPARE(put(m_dav->uploadPath(u"mine"_s) + "/2"_L1, "456"), 404);
    QCOMPARE(finish(u"mine"_s, u"big"_s).status, 404);
}

void TestLoopbackDav::foreignUploadsAreThere()
{
    serveNextcloud();
    const QString path = m_dav->createForeignUpload(u"theirs"_s);
    QCOMPARE(ask("PROPFIND", path, {{"Depth", "1"}}).status, 207);
    QCOMPARE(m_dav->chunks(u"theirs"_s), QStringList{u"00001"_s});
}

void TestLoopbackDav::filesOutliveTheServerBeingAway()
{
    QCOMPARE(put(u"/dav/a"_s, "A"), 201);
    m_server->stop();
    QVERIFY(m_server->start());
    QCOMPARE(ask("GET", u"/dav/a"_s).body, "A"_ba);
}

QTEST_GUILESS_MAIN(TestLoopbackDav)

#include "tst_loopbackdav.moc"
