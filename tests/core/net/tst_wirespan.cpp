// Answers that go on where a file ends, claims that become shorter, and small ones that need no decision.

#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;

class TestWireSpan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void whatAgreesIsGoneOnWith_data();
    void whatAgreesIsGoneOnWith();
    void whatDiffersWritesNothing_data();
    void whatDiffersWritesNothing();
    void anEndBeforeAllIsComparedIsAMismatch();
    void aFileThatIsTooShortToCompareIsNamed();
    void theLimitCountsWithoutTheOverlap();
    void aShortenedClaimEndsThere_data();
    void aShortenedClaimEndsThere();
    void aClaimThatHasMoreAlreadyEndsAtOnce();
    void aClaimIsNotShortenedToMore();
    void smallBodiesNeedNoDecision_data();
    void smallBodiesNeedNoDecision();
    void whatIsLongerThanHeldIsADecision_data();
    void whatIsLongerThanHeldIsADecision();
    void aHeldBodyThatIsCutOffIsLost();

private:
    static WireResult goOn(WireProbe &probe, const FileHandle::Ptr &file, qint64 offset, qint64 limit,
                           qint64 overlap);
};

WireResult TestWireSpan::goOn(WireProbe &probe, const FileHandle::Ptr &file, qint64 offset, qint64 limit,
                              qint64 overlap)
{
    WireCall *call = probe.call.get();
    QObject::connect(call, &WireCall::headReceived, call,
                     [=] { call->accept(file, offset, limit, overlap); });
    return probe.wait();
}

void TestWireSpan::whatAgreesIsGoneOnWith_data()
{
    QTest::addColumn<qint64>("there");
    QTest::addColumn<qint64>("overlap");
    QTest::newRow("64 KiB") << qint64(1'000'000) << qint64(65'536);
    QTest::newRow("one byte") << qint64(1'000'000) << qint64(1);
    QTest::newRow("all there is") << qint64(30'000) << qint64(30'000);
    QTest::newRow("nothing") << qint64(30'000) << qint64(0);
}

void TestWireSpan::whatAgreesIsGoneOnWith()
{
    QFETCH(qint64, there);
    QFETCH(qint64, overlap);
    constexpr qint64 Size = 3'000'000;
    LoopbackServer server;
    QVERIFY(server.start());
    server.publishGenerated(u"/f"_s, Size, 1);
    ScratchFile file(generatedBytes(1, 0, there));
    Wire wire(testSettings());
    WireProbe probe(
        wire.send({.url = server.url(u"/f"_s),
                   .headers = {{"Range"_ba, "bytes=" + QByteArray::number(there - overlap) + '-'}}}));
    const WireResult result = goOn(probe, file.handle(), there, Size - there, overlap);
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.received, Size - there + overlap);
    QCOMPARE(result.written, Size - there);
    QCOMPARE(probe.progress().constLast(), Size - there);
    QVERIFY(file.bytes() == generatedBytes(1, 0, Size));
}

void TestWireSpan::whatDiffersWritesNothing_data()
{
    QTest::addColumn<qint64>("place");
    QTest::newRow("the first byte") << qint64(100'000 - 65'536);
    QTest::newRow("in the middle") << qint64(70'000);
    QTest::newRow("the last byte") << qint64(99'999);
}

void TestWireSpan::whatDiffersWritesNothing()
{
    QFETCH(qint64, place);
    LoopbackServer server;
    QVERIFY(server.start());
    QByteArray there = generatedBytes(1, 0, 100'000);
    there[place] = static_cast<char>(there.at(place) ^ 1);
    ScratchFile file(there);
    Wire wire(testSettings());
    WireProbe probe(wire.send(
        {.url = server.url(u"/bytes/300000?seed=1"_s), .headers = {{"Range"_ba, "bytes=34464-"_ba}}}));
    const WireResult result = goOn(probe, file.handle(), 100'000, 200'000, 65'536);
    QCOMPARE(result.failure, NetFailure::Mismatch);
    QVERIFY2(result.detail.contains(QString::number(place)), qPrintable(result.detail));
    QCOMPARE(result.written, 0);
    QVERIFY(probe.progress().isEmpty());
    QVERIFY(file.bytes() == there);
}

void TestWireSpan::anEndBeforeAllIsComparedIsAMismatch()
{
    RawServer server(always("HTTP/1.1 206 Partial\r\nContent-Length: 4\r\n\r\nkkkk"));
    ScratchFile file(QByteArray(10, 'k'));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    const WireResult result = goOn(probe, file.handle(), 10, -1, 6);
    QCOMPARE(result.failure, NetFailure::Mismatch);
    QCOMPARE(result.written, 0);
}

void TestWireSpan::aFileThatIsTooShortToCompareIsNamed()
{
    RawServer server(always("HTTP/1.1 206 Partial\r\nContent-Length: 8\r\n\r\nkkkkkkkk"));
    ScratchFile file(QByteArray(3, 'k'));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    const WireResult result = goOn(probe, file.handle(), 6, -1, 6);
    QCOMPARE(result.failure, NetFailure::DiskFailed);
    QCOMPARE(result.written, 0);
}

void TestWireSpan::theLimitCountsWithoutTheOverlap()
{
    RawServer server(always("HTTP/1.1 206 Partial\r\nContent-Length: 8\r\n\r\nkkkkabcd"));
    ScratchFile file(QByteArray(4, 'k'));
    Wire wire(testSettings());
    WireProbe exact(wire.send({.url = server.url()}));
    QCOMPARE(goOn(exact, file.handle(), 4, 4, 4).failure, NetFailure::None);
    QCOMPARE(file.bytes(), "kkkkabcd"_ba);
    WireProbe tooMany(wire.send({.url = server.url()}));
    const WireResult result = goOn(tooMany, file.handle(), 4, 3, 4);
    QCOMPARE(result.failure, NetFailure::Protocol);
    QCOMPARE(result.written, 3);
}

void TestWireSpan::aShortenedClaimEndsThere_data()
{
    QTest::addColumn<qint64>("overlap");
    QTest::newRow("from the start") << qint64(0);
    QTest::newRow("with an overlap") << qint64(5'000);
}

void TestWireSpan::aShortenedClaimEndsThere()
{
    QFETCH(qint64, overlap);
    LoopbackServer server;
    QVERIFY(server.start());
    constexpr qint64 From = 5'000;
    constexpr qint64 Wanted = 2'345'678;
    ScratchFile file(generatedBytes(2, 0, From));
    Wire wire(testSettings());
    const QByteArray range = "bytes=" + QByteArray::number(From - overlap) + '-';
    WireProbe probe(wire.send(
        {.url = server.url(u"/bytes/50000000?seed=2&rate=20000000"_s), .headers = {{"Range"_ba, range}}}));
    QCOMPARE(probe.waitForHead().status, 206);
    probe.call->accept(file.handle(), From, 50'000'000 - From, overlap);
    probe.call->shorten(20'000'000);
    probe.call->shorten(Wanted);
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.status, 206);
    QCOMPARE(result.written, Wanted);
    QVERIFY(file.bytes() == generatedBytes(2, 0, From + Wanted));
}

void TestWireSpan::aClaimThatHasMoreAlreadyEndsAtOnce()
{
    // The rest never comes: only the word itself can end it.
    RawServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(1'000, 'x')));
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.waitForHead().status, 200);
    probe.call->accept(file.handle(), 0, 2'000);
    QTRY_VERIFY(!probe.progress().isEmpty());
    probe.call->shorten(700);
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.written, 1'000);
    probe.call->shorten(1);
    QCOMPARE(probe.finishedCount(), 1);
}

void TestWireSpan::aClaimIsNotShortenedToMore()
{
    RawServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2'000, 'x')));
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.waitForHead().status, 200);
    probe.call->accept(file.handle(), 0, 500);
    probe.call->shorten(600);
    QCOMPARE(probe.wait().failure, NetFailure::Protocol);
    QCOMPARE(probe.wait().written, 500);
}

void TestWireSpan::smallBodiesNeedNoDecision_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page") << "GET"_ba
                            << "200 OK"_ba << QByteArray(100'000, 'b');
    QTest::newRow("exactly as much") << "GET"_ba
                                     << "206 Part"_ba << QByteArray(200'000, 'b');
    QTest::newRow("empty") << "GET"_ba
                           << "200 OK"_ba << QByteArray();
    QTest::newRow("a refusal") << "GET"_ba
                               << "404 No"_ba
                               << "nothing here"_ba;
    QTest::newRow("a redirect") << "GET"_ba
                                << "302 Found"_ba
                                << "over there"_ba;
    QTest::newRow("HEAD") << "HEAD"_ba
                          << "200 OK"_ba << QByteArray();
}

void TestWireSpan::smallBodiesNeedNoDecision()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    RawServer server(always("HTTP/1.1 " + status + "\r\nContent-Length: " +
                            (method == "HEAD" ? "10"_ba : QByteArray::number(body.size())) + "\r\n\r\n" +
                            body));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.method = method, .url = server.url(), .holdUpTo = 200'000}));
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.status, status.left(3).toInt());
    QVERIFY(hasHeader(result.headers, "Content-Length"));
    QVERIFY(result.body == body);
    QCOMPARE(result.received, body.size());
    QCOMPARE(result.written, 0);
    QCOMPARE(probe.headCount(), 0);
    QVERIFY(probe.progress().isEmpty());
}

void TestWireSpan::whatIsLongerThanHeldIsADecision_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("one byte more") << "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n01234567890"_ba;
    QTest::newRow("nobody knows")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n01234567890\r\n0\r\n\r\n"_ba;
}

void TestWireSpan::whatIsLongerThanHeldIsADecision()
{
    QFETCH(QByteArray, answer);
    RawServer server(always(answer));
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(), .holdUpTo = 10}));
    const WireResult result = probe.acceptAll(file.handle());
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(probe.headCount(), 1);
    QVERIFY(result.body.isEmpty());
    QCOMPARE(file.bytes(), "01234567890"_ba);
}

void TestWireSpan::aHeldBodyThatIsCutOffIsLost()
{
    RawServer server(onceAndClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123"));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(), .holdUpTo = 10}));
    QCOMPARE(probe.wait().failure, NetFailure::Lost);
    QCOMPARE(probe.wait().status, 200);
    QCOMPARE(probe.headCount(), 0);
}

QTEST_GUILESS_MAIN(TestWireSpan)
#include "tst_wirespan.moc"
