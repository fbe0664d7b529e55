// Downloads on the wire when everybody behaves.

#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;
using TestServer::RequestRecord;

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void aFileArrivesWhole_data();
    void aFileArrivesWhole();
    void nothingMovesBeforeTheHeadIsAnswered();
    void piecesLandAtTheirOffsets();
    void notAByteGoesPastTheLimit();
    void exactlyTheLimitIsFine();
    void whatIsDiscardedIsKeptInPart();
    void aLongBodyOfNoInterestIsCutOff();
    void answersWithoutABodyEndByThemselves_data();
    void answersWithoutABodyEndByThemselves();
    void methodsAndHeadersArriveAsGiven();
    void credentialsGoToTheirOriginOnly();
    void redirectsAreAnswers();
    void progressComesNowAndThenAndAtTheEnd();
    void aConnectionServesManyUnlessAFreshOneIsWanted();
    void abortGivesTheFileBack();
    void abortBeforeAnythingHappened();
    void abortAfterTheEndChangesNothing();
    void aDestroyedCallIsSilentAndGone();
    void aDestroyedWireLetsGoOfEverything();
    void callsMayBeDestroyedByTheirOwnSignals();
    void settingsCountForLaterRequests();
};

void TestWire::aFileArrivesWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("framing");
    for (const auto framing :
         {TestServer::Answer::Framing::ContentLength, TestServer::Answer::Framing::Chunked,
          TestServer::Answer::Framing::UntilClose}) {
        for (const qint64 size : {1, 16'384, 16'385, 5'000'001, 30'000'000})
            QTest::addRow("%lld bytes, framing %d", size, static_cast<int>(framing))
                << size << static_cast<int>(framing);
    }
}

void TestWire::aFileArrivesWhole()
{
    QFETCH(qint64, size);
    QFETCH(int, framing);
    LoopbackServer server;
    QVERIFY(server.start());
    TestServer::ResourceOptions options;
    options.framing = static_cast<TestServer::Answer::Framing>(framing);
    server.publishGenerated(u"/f"_s, size, 7, options);
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/f"_s)}));
    const WireResult result = probe.acceptAll(file.handle());
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.status, 200);
    QVERIFY(hasHeader(result.headers, "ETag"));
    QCOMPARE(result.received, size);
    QCOMPARE(result.written, size);
    QCOMPARE(result.sent, 0);
    QVERIFY(result.body.isEmpty());
    QCOMPARE(probe.headCount(), 1);
    QCOMPARE(file.bytes(), generatedBytes(7, 0, size));
}

void TestWire::nothingMovesBeforeTheHeadIsAnswered()
{
    LoopbackServer server;
    QVERIFY(server.start());
    NetSettings settings = testSettings();
    settings.stallTimeoutMs = 200;
    ScratchFile file;
    Wire wire(settings);
    WireProbe probe(wire.send({.url = server.url(u"/bytes/50000000?seed=3"_s)}));
    const WireHead head = probe.waitForHead();
    QCOMPARE(head.status, 200);
    QCOMPARE(headerValue(head.headers, "Content-Length"), "50000000"_ba);
    // Waiting for a decision is no stall.
    QSignalSpy finished(probe.call.get(), &WireCall::finished);
    QVERIFY(!finished.wait(700));
    QCOMPARE(file.bytes().size(), 0);
    QVERIFY(probe.progress().isEmpty());
    QVERIFY(server.requests().constFirst().sentBytes < 50'000'000);

    probe.call->accept(file.handle(), 0, -1);
    QCOMPARE(probe.wait().failure, NetFailure::None);
    QCOMPARE(file.bytes(), generatedBytes(3, 0, 50'000'000));
}

void TestWire::piecesLandAtTheirOffsets()
{
    LoopbackServer server;
    QVERIFY(server.start());
    server.publishGenerated(u"/f"_s, 3'000'000, 1);
    ScratchFile file;
    Wire wire(testSettings());
    std::vector<std::unique_ptr<WireProbe>> probes;
    for (const int piece : {2, 0, 1}) {
        const qint64 from = piece * 1'000'000;
        const QByteArray range =
            "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + 999'999);
        probes.push_back(std::make_unique<WireProbe>(
            wire.send({.url = server.url(u"/f"_s), .headers = {{"Range"_ba, range}}})));
        WireCall *call = probes.back()->call.get();
        connect(call, &WireCall::headReceived, call,
                [call, from, handle = file.handle()] { call->accept(handle, from, 1'000'000); });
    }
    for (const auto &probe : probes) {
        QCOMPARE(probe->wait().failure, NetFailure::None);
        QCOMPARE(probe->wait().status, 206);
        QCOMPARE(probe->wait().written, 1'000'000);
    }
    QCOMPARE(file.bytes(), generatedBytes(1, 0, 3'000'000));
}

void TestWire::notAByteGoesPastTheLimit()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file(QByteArray(400'000, 'k'));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/300000"_s)}));
    const WireResult result = probe.acceptAll(file.handle(), 100, 150'001);
    QCOMPARE(result.failure, NetFailure::Protocol);
    QCOMPARE(result.written, 150'001);
    QCOMPARE(result.status, 200);
    const QByteArray bytes = file.bytes();
    QCOMPARE(bytes.size(), 400'000);
    QCOMPARE(bytes.left(100), QByteArray(100, 'k'));
    QCOMPARE(bytes.mid(100, 150'001), generatedBytes(0, 0, 150'001));
    QCOMPARE(bytes.mid(150'101), QByteArray(400'000 - 150'101, 'k'));
}

void TestWire::exactlyTheLimitIsFine()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/300000"_s)}));
    QCOMPARE(probe.acceptAll(file.handle(), 0, 300'000).failure, NetFailure::None);
    WireProbe none(wire.send({.url = server.url(u"/bytes/300000"_s)}));
    const WireResult result = none.acceptAll(file.handle(), 0, 0);
    QCOMPARE(result.failure, NetFailure::Protocol);
    QCOMPARE(result.written, 0);
}

void TestWire::whatIsDiscardedIsKeptInPart()
{
    LoopbackServer server;
    QVERIFY(server.start());
    Wire wire(testSettings());
    WireProbe small(wire.send({.url = server.url(u"/status/416"_s)}));
    QCOMPARE(small.discardAll().status, 416);
    QVERIFY(!small.wait().body.isEmpty());
    WireProbe big(wire.send({.url = server.url(u"/bytes/100000"_s)}));
    const WireResult result = big.discardAll();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.received, 100'000);
    QCOMPARE(result.written, 0);
    QCOMPARE(result.body, generatedBytes(0, 0, 16 * 1024));
}

void TestWire::aLongBodyOfNoInterestIsCutOff()
{
    LoopbackServer server;
    QVERIFY(server.start());
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/1000000000000"_s)}));
    const WireResult result = probe.discardAll();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.status, 200);
    QVERIFY(result.received < 2 * 1024 * 1024);
}

void TestWire::answersWithoutABodyEndByThemselves_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("204") << "GET"_ba
                         << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204;
    QTest::newRow("304") << "GET"_ba
                         << "HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n"_ba << 304;
    QTest::newRow("empty") << "GET"_ba
                           << "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << 200;
    QTest::newRow("empty, chunked") << "GET"_ba
                                    << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba
                                    << 200;
    QTest::newRow("HEAD") << "HEAD"_ba
                          << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"_ba << 200;
}

void TestWire::answersWithoutABodyEndByThemselves()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    RawServer server(always(answer));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.method = method, .url = server.url()}));
    QCOMPARE(probe.wait().failure, NetFailure::None);
    QCOMPARE(probe.wait().status, status);
    QCOMPARE(probe.wait().received, 0);
    QCOMPARE(probe.headCount(), 1);
}

void TestWire::methodsAndHeadersArriveAsGiven()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    Wire wire(testSettings());
    WireProbe probe(wire.send(
        {.method = "REPORT",
         .url = server.url(u"/a/../b%20c?d=e#f"_s),
         .headers = {{"If-Range"_ba, "\"x\""_ba}, {"X-Empty"_ba, ""_ba}, {"Expect"_ba, "100-continue"_ba}}}));
    QCOMPARE(probe.wait().status, 204);
    const RawServer::Request request = server.requests().constFirst();
    QCOMPARE(request.method(), "REPORT"_ba);
    QCOMPARE(request.target(), "/a/../b%20c?d=e"_ba);
    QCOMPARE(request.field("If-Range"), "\"x\""_ba);
    QCOMPARE(request.field("X-Empty"), ""_ba);
    QVERIFY(!request.field("X-Empty").isNull());
    QVERIFY(request.field("Expect").isNull());
    QCOMPARE(request.field("Accept-Encoding"), "identity"_ba);
    QCOMPARE(request.field("User-Agent"), "Ferry/test"_ba);
    QVERIFY(request.field("Cookie").isNull());

    WireProbe unusable(wire.send({.url = server.url(), .headers = {{"X"_ba, "a\nB: c"_ba}}}));
    QVERIFY(unusable.wait().failure != NetFailure::None);
    QCOMPARE(server.requests().size(), 1);
}

void TestWire::credentialsGoToTheirOriginOnly()
{
    RawServer mine(always("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"a\"\r\n"
                          "WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\nContent-Length: 0\r\n\r\n"));
    RawServer other(always("HTTP/1.1 204 No Content\r\n\r\n"));
    NetSettings settings = testSettings();
    settings.credentials.insert(NetSettings::origin(mine.url()), {u"m\u00e9"_s, u"p:w"_s});
    Wire wire(settings);
    WireProbe first(wire.send({.url = mine.url()}));
    QCOMPARE(first.discardAll().status, 401);
    QCOMPARE(mine.requests().size(), 1);
    QCOMPARE(mine.requests().constFirst().field("Authorization"),
             "Basic " + u"m\u00e9:p:w"_s.toUtf8().toBase64());

    QUrl withUser = other.url();
    withUser.setUserName(u"url"_s);
    WireProbe second(wire.send({.url = withUser}));
    QCOMPARE(second.wait().status, 204);
    QVERIFY(other.requests().constFirst().field("Authorization").isNull());

    WireProbe own(wire.send({.url = mine.url(), .headers = {{"Authorization"_ba, "AWS4 x"_ba}}}));
    QCOMPARE(own.discardAll().status, 401);
    QCOMPARE(mine.requests().constLast().field("Authorization"), "AWS4 x"_ba);
}

void TestWire::redirectsAreAnswers()
{
    RawServer server(
        always("HTTP/1.1 302 Found\r\nLocation: /x\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.wait().failure, NetFailure::None);
    QCOMPARE(probe.wait().status, 302);
    QCOMPARE(headerValue(probe.wait().headers, "location"), "/x"_ba);
    QCOMPARE(server.requests().size(), 1);
}

void TestWire::progressComesNowAndThenAndAtTheEnd()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/3000000?rate=3000000"_s)}));
    QCOMPARE(probe.acceptAll(file.handle()).failure, NetFailure::None);
    const QList<qint64> values = probe.progress();
    QVERIFY2(values.size() >= 3 && values.size() <= 20, qPrintable(QString::number(values.size())));
    QVERIFY(std::is_sorted(values.cbegin(), values.cend()));
    QCOMPARE(values.constLast(), 3'000'000);
}

void TestWire::aConnectionServesManyUnlessAFreshOneIsWanted()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    Wire wire(testSettings());
    for (int i = 0; i < 5; ++i) {
        WireProbe probe(wire.send({.url = server.url()}));
        QCOMPARE(probe.wait().status, 204);
    }
    QCOMPARE(server.connectionCount(), 1);
    WireProbe fresh(wire.send({.url = server.url(), .freshConnection = true}));
    QCOMPARE(fresh.wait().status, 204);
    QCOMPARE(server.connectionCount(), 2);
}

void TestWire::abortGivesTheFileBack()
{
    LoopbackServer server;
    QVERIFY(server.start());
    QSignalSpy ended(&server, &LoopbackServer::requestFinished);
    ScratchFile file;
    std::weak_ptr<FileHandle> watched = file.handle();
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/1000000000?rate=2000000"_s)}));
    QCOMPARE(probe.waitForHead().status, 200);
    probe.call->accept(file.takeHandle(), 0, -1);
    QTRY_VERIFY(!probe.progress().isEmpty());
    QVERIFY(!watched.expired());
    probe.call->abort();
    probe.call->abort();
    QCOMPARE(probe.finishedCount(), 0);
    const qsizetype before = probe.progress().size();
    const WireResult result = probe.wait();
    QVERIFY(watched.expired());
    QCOMPARE(result.failure, NetFailure::Aborted);
    QCOMPARE(result.status, 200);
    QVERIFY(result.written > 0);
    QCOMPARE(probe.progress().size(), before);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<RequestRecord>().end, RequestRecord::End::ClientGone);
    QCOMPARE(probe.finishedCount(), 1);
}

void TestWire::abortBeforeAnythingHappened()
{
    RawServer server([](QTcpSocket &, const RawServer::Request &) {});
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    probe.call->abort();
    QCOMPARE(probe.wait().failure, NetFailure::Aborted);
    QCOMPARE(probe.headCount(), 0);
}

void TestWire::abortAfterTheEndChangesNothing()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.wait().status, 204);
    probe.call->abort();
    probe.call->discard();
    probe.call->accept({}, 0, -1);
    WireProbe next(wire.send({.url = server.url()}));
    QCOMPARE(next.wait().status, 204);
    QCOMPARE(probe.finishedCount(), 1);
}

void TestWire::aDestroyedCallIsSilentAndGone()
{
    LoopbackServer server;
    QVERIFY(server.start());
    QSignalSpy ended(&server, &LoopbackServer::requestFinished);
    ScratchFile file;
    std::weak_ptr<FileHandle> watched = file.handle();
    Wire wire(testSettings());
    auto call = wire.send({.url = server.url(u"/bytes/1000000000?rate=1000000"_s)});
    QSignalSpy heads(call.get(), &WireCall::headReceived);
    QSignalSpy finished(call.get(), &WireCall::finished);
    QVERIFY(heads.wait());
    call->accept(file.takeHandle(), 0, -1);
    call.reset();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(watched.expired());
    QCOMPARE(finished.size(), 0);
}

void TestWire::aDestroyedWireLetsGoOfEverything()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    std::weak_ptr<FileHandle> watched = file.handle();
    auto wire = std::make_unique<Wire>(testSettings());
    std::vector<std::unique_ptr<WireProbe>> probes;
    for (int i = 0; i < 20; ++i) {
        probes.push_back(
            std::make_unique<WireProbe>(wire->send({.url = server.url(u"/bytes/100000000?rate=100000"_s)})));
        WireCall *call = probes.back()->call.get();
        connect(call, &WireCall::headReceived, call, [call, target = watched] {
            if (const FileHandle::Ptr handle = target.lock())
                call->accept(handle, 0, -1);
        });
    }
    QTRY_COMPARE(std::count_if(probes.cbegin(), probes.cend(),
                               [](const auto &probe) { return probe->headCount() > 0; }),
                 20);
    probes.resize(10);
    file.takeHandle().reset();
    wire.reset();
    QVERIFY(watched.expired());
    QCoreApplication::processEvents();
    for (const auto &probe : probes) {
        QCOMPARE(probe->finishedCount(), 0);
        probe->call->abort();
    }
}

void TestWire::callsMayBeDestroyedByTheirOwnSignals()
{
    RawServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"));
    Wire wire(testSettings());
    auto byHead = wire.send({.url = server.url()});
    connect(byHead.get(), &WireCall::headReceived, this, [&byHead] { byHead.reset(); });
    QTRY_VERIFY(!byHead);
    auto byEnd = wire.send({.method = "HEAD", .url = server.url()});
    connect(byEnd.get(), &WireCall::finished, this, [&byEnd] { byEnd.reset(); });
    QTRY_VERIFY(!byEnd);
}

void TestWire::settingsCountForLaterRequests()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    Wire wire(testSettings());
    NetSettings later = testSettings();
    later.userAgent = u"Later/1"_s;
    WireProbe first(wire.send({.url = server.url()}));
    wire.setSettings(later);
    QCOMPARE(wire.settings().userAgent, u"Later/1"_s);
    QCOMPARE(first.wait().status, 204);
    WireProbe second(wire.send({.url = server.url()}));
    QCOMPARE(second.wait().status, 204);
    QCOMPARE(server.requests().at(0).field("User-Agent"), "Ferry/test"_ba);
    QCOMPARE(server.requests().at(1).field("User-Agent"), "Later/1"_ba);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
