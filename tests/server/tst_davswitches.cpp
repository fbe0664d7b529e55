// The WebDAV server: every switch.

#include "tests/server/davservertest.h"

#include <QSignalSpy>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestDavSwitches : public DavServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }

    void credentialsAreAskedFor();
    void lockedFilesAnswer423();
    void whatDoesNotFitIsRefused();
    void moveAndDeleteCanBeSwitchedOff();
    void contentRangeIsTakenInThreeWays_data();
    void contentRangeIsTakenInThreeWays();
    void aDeleteDuringAPutDoesNotStopIt();
    void aZombiePutLandsAfterItsClientHasGone();
    void aZombiePutCanLandByItself();
};

void TestDavSwitches::credentialsAreAskedFor()
{
    DavOptions options;
    options.user = "u";
    options.password = "p";
    serve(options);
    QCOMPARE(put(u"/dav/a"_s, "x"), 401);
    QCOMPARE(put(u"/dav/a"_s, "x", {{"Authorization", "Basic " + "u:p"_ba.toBase64()}}), 201);
}

void TestDavSwitches::lockedFilesAnswer423()
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

void TestDavSwitches::whatDoesNotFitIsRefused()
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

void TestDavSwitches::moveAndDeleteCanBeSwitchedOff()
{
    m_dav->store(u"a"_s, "A");
    change([](DavSwitches &on) { on.moveStatus = 405; });
    QCOMPARE(ask("MOVE", u"/dav/a"_s, to(u"/dav/b"_s)).status, 405);
    change([](DavSwitches &on) { on.deleteStatus = 403; });
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 403);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
}

void TestDavSwitches::contentRangeIsTakenInThreeWays_data()
{
    QTest::addColumn<DavSwitches::ContentRange>("way");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("content");
    using Way = DavSwitches::ContentRange;
    QTest::newRow("refused") << Way::Refused << 501 << "0123456789"_ba;
    QTest::newRow("ignored") << Way::Ignored << 204 << "abc"_ba;
    QTest::newRow("honoured") << Way::Honoured << 204 << "01234abc89"_ba;
}

void TestDavSwitches::contentRangeIsTakenInThreeWays()
{
    QFETCH(DavSwitches::ContentRange, way);
    m_dav->store(u"a"_s, "0123456789");
    change([way](DavSwitches &on) { on.contentRange = way; });
    QTEST(put(u"/dav/a"_s, "abc", {{"Content-Range", "bytes 5-7/10"}}), "status");
    QTEST(m_dav->contentOf(u"a"_s), "content");
}

void TestDavSwitches::aDeleteDuringAPutDoesNotStopIt()
{
    const auto client = beginPut(u"/dav/a"_s);
    QCOMPARE(m_dav->arriving(), 1);
    QCOMPARE(ask("DELETE", u"/dav/a"_s).status, 404);
    client->send(QByteArray(500, 'y'));
    QCOMPARE(client->readAnswer().status, 201);
    QCOMPARE(m_dav->contentOf(u"a"_s).size(), 1000);
}

void TestDavSwitches::aZombiePutLandsAfterItsClientHasGone()
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

void TestDavSwitches::aZombiePutCanLandByItself()
{
    change([](DavSwitches &on) {
        on.zombiePuts = true;
        on.zombieAfterMs = 10;
    });
    beginPut(u"/dav/a"_s)->close();
    QTRY_COMPARE(m_dav->contentOf(u"a"_s).size(), 500);
}

QTEST_GUILESS_MAIN(TestDavSwitches)
#include "tst_davswitches.moc"
