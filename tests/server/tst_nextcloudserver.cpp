// The Nextcloud server: chunked uploads, every switch, and what is left on disk.

#include "tests/server/davservertest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestNextcloudServer : public DavServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }

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
};

void TestNextcloudServer::nextcloudSaysWhatItIs()
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

void TestNextcloudServer::chunksBecomeOneFile()
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

void TestNextcloudServer::chunksGoTogetherInOrderOfNumber()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"10"_s, "C"}, {u"9"_s, "B"}, {u"00002"_s, "A"}, {u"10000"_s, "D"}});
    QCOMPARE(m_dav->chunks(u"mine"_s), (QStringList{u"00002"_s, u"9"_s, u"10"_s, u"10000"_s}));
    m_dav->store(u"big"_s, "old");
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"Overwrite", "F"}}).status, 412);
    QCOMPARE(finish(u"mine"_s, u"big"_s).status, 204);
    QCOMPARE(m_dav->contentOf(u"big"_s), "ABCD"_ba);
}

void TestNextcloudServer::uploadRefusalsNameTheirReason_data()
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

void TestNextcloudServer::uploadRefusalsNameTheirReason()
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

void TestNextcloudServer::theTotalMustBeRight()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"1"_s, "12345"}});
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"OC-Total-Length", "6"}}).status, 400);
    QCOMPARE(finish(u"other"_s, u"big"_s, {{"OC-Total-Length", "5"}}).status, 404);
    QVERIFY(m_dav->stored().isEmpty());
    QCOMPARE(finish(u"mine"_s, u"big"_s, {{"OC-Total-Length", "5"}}).status, 201);
}

void TestNextcloudServer::smallChunksAreRefusedAtTheEnd()
{
    DavOptions options;
    options.minChunkSize = 3;
    serveNextcloud(options);
    upload(u"bad"_s, {{u"1"_s, "12"}, {u"2"_s, "345"}});
    upload(u"good"_s, {{u"1"_s, "123"}, {u"2"_s, "4"}});
    QCOMPARE(finish(u"bad"_s, u"bad"_s).status, 400);
    QCOMPARE(finish(u"good"_s, u"good"_s).status, 201);
}

void TestNextcloudServer::aTimedOutMoveCanStillBeDone_data()
{
    QTest::addColumn<DavSwitches::Assembling>("assembling");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<QStringList>("left");
    using Assembling = DavSwitches::Assembling;
    QTest::newRow("a DELETE ends it") << Assembling::StoppedByDelete << 204 << QStringList();
    QTest::newRow("a DELETE has to wait") << Assembling::LocksDirectory << 423 << QStringList{u"big"_s};
    QTest::newRow("a DELETE is no use") << Assembling::OutlivesDelete << 204 << QStringList{u"big"_s};
}

void TestNextcloudServer::aTimedOutMoveCanStillBeDone()
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

void TestNextcloudServer::aTimedOutMoveCanFinishByItself()
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

void TestNextcloudServer::aDeletedUploadIsGone()
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

void TestNextcloudServer::aZombieChunkBringsItsDirectoryBack()
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

void TestNextcloudServer::aDeleteWithoutDestinationLeavesSomethingBehind()
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

void TestNextcloudServer::expiredUploadsAreGone()
{
    serveNextcloud();
    upload(u"mine"_s, {{u"1"_s, "123"}});
    m_dav->expireUploads();
    QCOMPARE(put(m_dav->uploadPath(u"mine"_s) + "/2"_L1, "456"), 404);
    QCOMPARE(finish(u"mine"_s, u"big"_s).status, 404);
}

void TestNextcloudServer::foreignUploadsAreThere()
{
    serveNextcloud();
    const QString path = m_dav->createForeignUpload(u"theirs"_s);
    QCOMPARE(ask("PROPFIND", path, {{"Depth", "1"}}).status, 207);
    QCOMPARE(m_dav->chunks(u"theirs"_s), QStringList{u"00001"_s});
}

void TestNextcloudServer::filesOutliveTheServerBeingAway()
{
    QCOMPARE(put(u"/dav/a"_s, "A"), 201);
    m_server->stop();
    QVERIFY(m_server->start());
    QCOMPARE(ask("GET", u"/dav/a"_s).body, "A"_ba);
}

QTEST_GUILESS_MAIN(TestNextcloudServer)
#include "tst_nextcloudserver.moc"
