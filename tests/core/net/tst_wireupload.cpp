// Uploads on the wire, with servers that do and do not want them.

#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

#include <QTimer>

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;

class TestWireUpload : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void aSliceOfTheFileIsSent_data();
    void aSliceOfTheFileIsSent();
    void theAnswerNeedsNoDecision();
    void anEarlyRefusalIsHeard_data();
    void anEarlyRefusalIsHeard();
    void anEarlySuccessIsNoSuccess();
    void aDroppedConnectionIsNotTriedAgain_data();
    void aDroppedConnectionIsNotTriedAgain();
    void aFreshConnectionIsReallyFresh();
    void aSourceThatShrankIsNamed();
    void aServerThatTakesNothingIsTimedOut();
    void progressCountsWhatWasSent();
    void abortGivesTheSourceBack();
    void credentialsAreSentAtOnce();
};

void TestWireUpload::aSliceOfTheFileIsSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    for (const char *method : {"PUT", "PATCH", "POST", "BITS_POST"}) {
        QTest::addRow("%s all", method) << QByteArray(method) << qint64(0) << qint64(6'000'000);
        QTest::addRow("%s a piece", method) << QByteArray(method) << qint64(1'234'567) << qint64(3'000'001);
        QTest::addRow("%s the last byte", method) << QByteArray(method) << qint64(5'999'999) << qint64(1);
        QTest::addRow("%s nothing", method) << QByteArray(method) << qint64(6'000'000) << qint64(0);
    }
}

void TestWireUpload::aSliceOfTheFileIsSent()
{
    QFETCH(QByteArray, method);
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    RawServer server(always("HTTP/1.1 200 OK\r\nUpload-Offset: 7\r\nContent-Length: 2\r\n\r\nok"));
    const ScratchFile file(generatedBytes(5, 0, 6'000'000));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.method = method,
                               .url = server.url(u"/s?partNumber=1"_s),
                               .headers = {{"Content-Type"_ba, "application/offset+octet-stream"_ba}},
                               .source = file.handle(),
                               .sourceOffset = offset,
                               .sourceLength = length}));
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.status, 200);
    QCOMPARE(result.sent, length);
    QCOMPARE(result.body, "ok"_ba);
    QCOMPARE(headerValue(result.headers, "upload-offset"), "7"_ba);
    QCOMPARE(server.requests().size(), 1);
    const RawServer::Request request = server.requests().constFirst();
    QCOMPARE(request.method(), method);
    QCOMPARE(request.target(), "/s?partNumber=1"_ba);
    QVERIFY(request.body == generatedBytes(5, offset, length));
    QCOMPARE(request.field("Content-Length"), QByteArray::number(length));
    QCOMPARE(request.field("Content-Type"), "application/offset+octet-stream"_ba);
    QVERIFY(request.field("Expect").isNull());
    QVERIFY(request.field("Transfer-Encoding").isNull());
}

void TestWireUpload::theAnswerNeedsNoDecision()
{
    RawServer server(always("HTTP/1.1 409 Conflict\r\nContent-Length: 3\r\n\r\nwhy"));
    const ScratchFile file("x"_ba);
    Wire wire(testSettings());
    WireProbe probe(
        wire.send({.method = "PATCH", .url = server.url(), .source = file.handle(), .sourceLength = 1}));
    QCOMPARE(probe.wait().status, 409);
    QCOMPARE(probe.wait().body, "why"_ba);
    QCOMPARE(probe.headCount(), 1);
    WireProbe empty(wire.send({.method = "POST", .url = server.url()}));
    QCOMPARE(empty.wait().status, 409);
    QCOMPARE(server.requests().constLast().field("Content-Length"), "0"_ba);
}

void TestWireUpload::anEarlyRefusalIsHeard_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("and stays, not reading") << "stays"_ba;
    QTest::newRow("and goes on reading") << "reads"_ba;
    QTest::newRow("and closes") << "closes"_ba;
    QTest::newRow("and resets when the answer is there") << "resets"_ba;
}

void TestWireUpload::anEarlyRefusalIsHeard()
{
    QFETCH(QByteArray, then);
    RawServer server(
        [then](QTcpSocket &socket, const RawServer::Request &) {
            if (then != "reads")
                RawServer::stopReading(socket);
            socket.write("HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\n\r\nbig!");
            socket.flush();
            if (then == "closes")
                socket.disconnectFromHost();
            if (then == "resets")
                QTimer::singleShot(100, &socket, [&socket] { RawServer::reset(socket); });
        },
        RawServer::When::AfterHead);
    const ScratchFile file(QByteArray(50'000'000, 'u'));
    Wire wire(testSettings());
    WireProbe probe(wire.send(
        {.method = "PATCH", .url = server.url(), .source = file.handle(), .sourceLength = 50'000'000}));
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.status, 413);
    QVERIFY(result.sent < 50'000'000);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(probe.headCount(), 1);
}

void TestWireUpload::anEarlySuccessIsNoSuccess()
{
    RawServer server(
        [](QTcpSocket &socket, const RawServer::Request &) {
            RawServer::stopReading(socket);
            socket.write("HTTP/1.1 204 No Content\r\nUpload-Offset: 300000\r\n\r\n");
        },
        RawServer::When::AfterHead);
    const ScratchFile file(QByteArray(50'000'000, 'u'));
    NetSettings settings = testSettings();
    settings.stallTimeoutMs = 300;
    Wire wire(settings);
    WireProbe probe(wire.send(
        {.method = "PATCH", .url = server.url(), .source = file.handle(), .sourceLength = 50'000'000}));
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::Lost);
    QCOMPARE(result.status, 204);
    QCOMPARE(headerValue(result.headers, "Upload-Offset"), "300000"_ba);
    QVERIFY(result.sent < 50'000'000);
}

void TestWireUpload::aDroppedConnectionIsNotTriedAgain_data()
{
    QTest::addColumn<bool>("reused");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("lastWords");
    for (const bool reused : {false, true}) {
        const char *on = reused ? "reused" : "new";
        QTest::addRow("empty body, %s connection", on) << reused << qint64(0) << QByteArray();
        QTest::addRow("nothing, %s connection", on) << reused << qint64(1'000'000) << QByteArray();
        QTest::addRow("half a head, %s connection", on)
            << reused << qint64(1'000'000) << "HTTP/1.1 204 No"_ba;
    }
}

void TestWireUpload::aDroppedConnectionIsNotTriedAgain()
{
    QFETCH(bool, reused);
    QFETCH(qint64, size);
    QFETCH(QByteArray, lastWords);
    RawServer server([&](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/first")
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        else
            onceAndClose(lastWords)(socket, request);
    });
    const ScratchFile file(QByteArray(size, 'u'));
    Wire wire(testSettings());
    if (reused) {
        WireProbe first(wire.send({.url = server.url(u"/first"_s)}));
        QCOMPARE(first.wait().status, 204);
    }
    WireProbe probe(wire.send(
        {.method = "PATCH", .url = server.url(u"/second"_s), .source = file.handle(), .sourceLength = size}));
    QCOMPARE(probe.wait().failure, NetFailure::Lost);
    QCOMPARE(probe.wait().status, 0);
    QCOMPARE(server.requests().size(), reused ? 2 : 1);
}

void TestWireUpload::aFreshConnectionIsReallyFresh()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.method() == "GET")
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        else
            socket.disconnectFromHost();
    });
    const ScratchFile file;
    Wire wire(testSettings());
    WireProbe first(wire.send({.url = server.url()}));
    QCOMPARE(first.wait().status, 204);
    WireProbe probe(
        wire.send({.method = "POST", .url = server.url(), .source = file.handle(), .freshConnection = true}));
    QCOMPARE(probe.wait().failure, NetFailure::Lost);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connectionCount(), 2);
}

void TestWireUpload::aSourceThatShrankIsNamed()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    const ScratchFile file(QByteArray(1'000, 'u'));
    Wire wire(testSettings());
    WireProbe probe(
        wire.send({.method = "PUT", .url = server.url(), .source = file.handle(), .sourceLength = 5'000}));
    QCOMPARE(probe.wait().failure, NetFailure::DiskFailed);
    QVERIFY(server.requests().isEmpty());
}

void TestWireUpload::aServerThatTakesNothingIsTimedOut()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &) { RawServer::stopReading(socket); },
                     RawServer::When::AfterHead);
    const ScratchFile file(QByteArray(50'000'000, 'u'));
    NetSettings settings = testSettings();
    settings.stallTimeoutMs = 300;
    Wire wire(settings);
    WireProbe probe(wire.send(
        {.method = "PUT", .url = server.url(), .source = file.handle(), .sourceLength = 50'000'000}));
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::TimedOut);
    QVERIFY(result.sent > 0 && result.sent < 50'000'000);
    QCOMPARE(server.requests().size(), 1);
}

void TestWireUpload::progressCountsWhatWasSent()
{
    LoopbackServer server;
    QVERIFY(server.start());
    server.setThrottle(0, 10'000'000);
    const ScratchFile file(QByteArray(8'000'000, 'u'));
    Wire wire(testSettings());
    WireProbe probe(wire.send(
        {.method = "PUT", .url = server.url(u"/x"_s), .source = file.handle(), .sourceLength = 8'000'000}));
    const WireResult result = probe.wait();
    const QList<qint64> values = probe.progress();
    QVERIFY(!values.isEmpty());
    QVERIFY(std::is_sorted(values.cbegin(), values.cend()));
    QCOMPARE(values.constLast(), result.sent);
}

void TestWireUpload::abortGivesTheSourceBack()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &) { RawServer::stopReading(socket); },
                     RawServer::When::AfterHead);
    ScratchFile file(QByteArray(50'000'000, 'u'));
    std::weak_ptr<FileHandle> watched = file.handle();
    Wire wire(testSettings());
    WireProbe probe(wire.send(
        {.method = "PUT", .url = server.url(), .source = file.takeHandle(), .sourceLength = 50'000'000}));
    QTRY_VERIFY(!probe.progress().isEmpty());
    probe.call->abort();
    QCOMPARE(probe.wait().failure, NetFailure::Aborted);
    QVERIFY(probe.wait().sent > 0);
    QVERIFY(watched.expired());
}

void TestWireUpload::credentialsAreSentAtOnce()
{
    RawServer server(
        always("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n"));
    NetSettings settings = testSettings();
    settings.credentials.insert(NetSettings::origin(server.url()), {u"me"_s, u"pw"_s});
    const ScratchFile file(QByteArray(100'000, 'u'));
    Wire wire(settings);
    WireProbe probe(
        wire.send({.method = "PUT", .url = server.url(), .source = file.handle(), .sourceLength = 100'000}));
    QCOMPARE(probe.wait().failure, NetFailure::None);
    QCOMPARE(probe.wait().status, 401);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().field("Authorization"), "Basic bWU6cHc="_ba);
    QCOMPARE(server.requests().constFirst().body.size(), 100'000);
}

QTEST_GUILESS_MAIN(TestWireUpload)
#include "tst_wireupload.moc"
