// What a control request sends and brings back when everybody behaves.

#include "core/net/control.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/server/loopbackserver.h"

using namespace Ferry;
using namespace Ferry::TestNet;
using TestServer::Fault;
using TestServer::LoopbackServer;
using TestServer::RequestRecord;
using namespace Qt::StringLiterals;

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void aHeadRequestBringsStatusAndHeaders();
    void aRefusalIsAnAnswer_data();
    void aRefusalIsAnAnswer();
    void methodsBodiesAndHeadersArriveAsGiven_data();
    void methodsBodiesAndHeadersArriveAsGiven();
    void compressionAndCookiesAreNotWanted();
    void credentialsGoToTheirOriginUnasked();
    void aGivenAuthorizationIsLeftAlone();
    void withoutCredentialsA401IsAskedOnce();
    void bodiesAreCutAtOneMebibyte();
    void sixAtATimeAndTheOthersFollow();
    void oneConnectionServesThemAll();
    void finishedComesThroughTheEventLoop_data();
    void finishedComesThroughTheEventLoop();
    void unusableHeadersAreNotSent();
    void abortEndsACallThatWaits();
    void aDestroyedCallIsSilentAndGone();
    void aDestroyedPlaneEndsItsCalls();
    void callsMayBeDestroyedByTheirOwnSignal();
    void aSilentServerIsTimedOut();
    void aRefusedConnectionIsNoDoubt();
    void anUnknownHostIsNamed();
};

void TestControl::aHeadRequestBringsStatusAndHeaders()
{
    LoopbackServer server;
    QVERIFY(server.start());
    server.publish(u"/file"_s, QByteArray(1000, 'x'));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.url = server.url(u"/file"_s)}));
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerValue(answer.headers, "content-length"), "1000"_ba);
    QVERIFY(hasHeader(answer.headers, "ETag"));
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(answer.url, server.url(u"/file"_s));
    QVERIFY(!answer.outcomeUnknown);
}

void TestControl::aRefusalIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 416,
                             418, 423, 425, 429, 460, 500, 501, 502, 503, 504, 507})
        QTest::addRow("%d", status) << status;
}

void TestControl::aRefusalIsAnAnswer()
{
    QFETCH(int, status);
    RawServer server(always("HTTP/1.1 " + QByteArray::number(status) +
                            " No\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nwhy?"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "DELETE", .url = server.url()}));
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, "why?"_ba);
    QCOMPARE(headerValue(answer.headers, "Retry-After"), "7"_ba);
    QVERIFY(!answer.outcomeUnknown);
    QCOMPARE(server.requests().size(), 1);
}

void TestControl::methodsBodiesAndHeadersArriveAsGiven_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentLength");
    QTest::newRow("GET") << "GET"_ba << QByteArray() << QByteArray();
    QTest::newRow("OPTIONS") << "OPTIONS"_ba << QByteArray() << QByteArray();
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "MKCOL", "MOVE", "BITS_POST"})
        QTest::addRow("%s without body", method) << QByteArray(method) << QByteArray() << "0"_ba;
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "PROPFIND", "BITS_POST"})
        QTest::addRow("%s with body", method)
            << QByteArray(method) << QByteArray(100'000, 'b') << "100000"_ba;
}

void TestControl::methodsBodiesAndHeadersArriveAsGiven()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentLength);
    RawServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nA: b\r\n\r\nok"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = method,
                                   .url = server.url(u"/x%20y?uploads="_s),
                                   .headers = {{"Tus-Resumable"_ba, "1.0.0"_ba}},
                                   .body = body}));
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.body, "ok"_ba);
    QCOMPARE(headerValue(answer.headers, "a"), "b"_ba);
    QCOMPARE(server.requests().size(), 1);
    const RawServer::Request request = server.requests().constFirst();
    QCOMPARE(request.method(), method);
    QCOMPARE(request.target(), "/x%20y?uploads="_ba);
    QCOMPARE(request.body, body);
    QCOMPARE(request.field("Content-Length"), contentLength);
    QCOMPARE(request.field("Tus-Resumable"), "1.0.0"_ba);
    QCOMPARE(request.field("User-Agent"), "Ferry/test"_ba);
    QVERIFY2(request.field("Content-Type").isNull(), request.head.constData());
}

void TestControl::compressionAndCookiesAreNotWanted()
{
    RawServer server(always("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: 0\r\n\r\n"));
    ControlPlane plane(testSettings());
    for (int i = 0; i < 2; ++i) {
        ControlProbe probe(plane.send({.method = "GET", .url = server.url()}));
        QCOMPARE(probe.wait().status, 200);
    }
    QCOMPARE(server.requests().size(), 2);
    for (const RawServer::Request &request : server.requests()) {
        QCOMPARE(request.field("Accept-Encoding"), "identity"_ba);
        QVERIFY(request.field("Cookie").isNull());
    }
}

void TestControl::credentialsGoToTheirOriginUnasked()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    NetSettings settings = testSettings();
    settings.credentials.insert(NetSettings::origin(server.url()), {u"m\u00e9"_s, u"p:w"_s});
    ControlPlane plane(settings);
    ControlProbe probe(plane.send({.method = "DELETE", .url = server.url()}));
    QCOMPARE(probe.wait().status, 204);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().field("Authorization"),
             "Basic " + u"m\u00e9:p:w"_s.toUtf8().toBase64());
}

void TestControl::aGivenAuthorizationIsLeftAlone()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    NetSettings settings = testSettings();
    settings.credentials.insert(NetSettings::origin(server.url()), {u"me"_s, u"pw"_s});
    ControlPlane plane(settings);
    ControlProbe probe(plane.send({.url = server.url(), .headers = {{"Authorization"_ba, "AWS4 x"_ba}}}));
    QCOMPARE(probe.wait().status, 204);
    QCOMPARE(server.requests().constFirst().field("Authorization"), "AWS4 x"_ba);
}

void TestControl::withoutCredentialsA401IsAskedOnce()
{
    RawServer server(
        always("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
               "WWW-Authenticate: Digest realm=\"x\", nonce=\"n\"\r\nContent-Length: 0\r\n\r\n"));
    ControlPlane plane(testSettings());
    QUrl url = server.url();
    url.setUserName(u"url"_s);
    url.setPassword(u"secret"_s);
    ControlProbe probe(plane.send({.method = "POST", .url = url}));
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.status, 401);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().field("Authorization").isNull());
}

void TestControl::bodiesAreCutAtOneMebibyte()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ControlPlane plane(testSettings());
    ControlProbe whole(plane.send({.method = "GET", .url = server.url(u"/bytes/1048576"_s)}));
    QCOMPARE(whole.wait().body.size(), 1024 * 1024);
    QVERIFY(whole.wait().detail.isEmpty());
    ControlProbe cut(plane.send({.method = "GET", .url = server.url(u"/bytes/100000000"_s)}));
    const ControlAnswer answer = cut.wait();
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 1024 * 1024);
    QVERIFY(!answer.detail.isEmpty());
}

void TestControl::sixAtATimeAndTheOthersFollow()
{
    LoopbackServer server;
    QVERIFY(server.start());
    QSignalSpy held(&server, &LoopbackServer::answerHeld);
    server.addFault(Fault::holdAnswer().repeated(6));
    ControlPlane plane(testSettings());
    std::vector<std::unique_ptr<ControlProbe>> probes;
    for (int i = 0; i < 20; ++i)
        probes.push_back(std::make_unique<ControlProbe>(plane.send({.url = server.url(u"/status/204"_s)})));
    QTRY_COMPARE(held.size(), 6);
    QCOMPARE(server.requests().size(), 6);
    probes.at(15).reset(); // one that waits its turn
    server.releaseHeld();
    for (const auto &probe : probes) {
        if (probe)
            QCOMPARE(probe->wait().status, 204);
    }
    QCOMPARE(server.requests().size(), 19);
}

void TestControl::oneConnectionServesThemAll()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    ControlPlane plane(testSettings());
    for (int i = 0; i < 10; ++i) {
        ControlProbe probe(plane.send({.method = "DELETE", .url = server.url()}));
        QCOMPARE(probe.wait().status, 204);
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestControl::finishedComesThroughTheEventLoop_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("no URL") << QUrl();
    QTest::newRow("another scheme") << QUrl(u"ftp://127.0.0.1/x"_s);
    QTest::newRow("no host") << QUrl(u"http:///x"_s);
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("relative") << QUrl(u"x/y"_s);
}

void TestControl::finishedComesThroughTheEventLoop()
{
    QFETCH(QUrl, url);
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.url = url}));
    QCOMPARE(probe.finishedCount(), 0);
    QCOMPARE(probe.wait().failure, NetFailure::UrlInvalid);
    QVERIFY(!probe.wait().outcomeUnknown);
}

void TestControl::unusableHeadersAreNotSent()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.url = server.url(), .headers = {{"X"_ba, "a\r\nHost: evil"_ba}}}));
    QVERIFY(probe.wait().failure != NetFailure::None);
    QVERIFY(server.requests().isEmpty());
}

void TestControl::abortEndsACallThatWaits()
{
    RawServer server([](QTcpSocket &, const RawServer::Request &) {});
    QSignalSpy arrived(&server, &RawServer::requestArrived);
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "POST", .url = server.url()}));
    QVERIFY(arrived.wait());
    probe.call->abort();
    probe.call->abort();
    QCOMPARE(probe.finishedCount(), 0);
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::Aborted);
    QVERIFY(answer.outcomeUnknown);
    probe.call->abort();
    QCoreApplication::processEvents();
    QCOMPARE(probe.finishedCount(), 1);
}

void TestControl::aDestroyedCallIsSilentAndGone()
{
    LoopbackServer server;
    QVERIFY(server.start());
    QSignalSpy ended(&server, &LoopbackServer::requestFinished);
    QSignalSpy held(&server, &LoopbackServer::answerHeld);
    server.addFault(Fault::holdAnswer());
    ControlPlane plane(testSettings());
    auto call = plane.send({.method = "DELETE", .url = server.url(u"/x"_s)});
    QSignalSpy finished(call.get(), &ControlCall::finished);
    QVERIFY(held.wait());
    call.reset();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<RequestRecord>().end, RequestRecord::End::ClientGone);
    QCOMPARE(finished.size(), 0);
}

void TestControl::aDestroyedPlaneEndsItsCalls()
{
    RawServer server([](QTcpSocket &, const RawServer::Request &) {});
    QSignalSpy arrived(&server, &RawServer::requestArrived);
    auto plane = std::make_unique<ControlPlane>(testSettings());
    std::vector<std::unique_ptr<ControlProbe>> probes;
    for (int i = 0; i < 8; ++i)
        probes.push_back(std::make_unique<ControlProbe>(plane->send({.url = server.url()})));
    QVERIFY(arrived.wait());
    plane.reset();
    for (const auto &probe : probes)
        QCOMPARE(probe->wait().failure, NetFailure::Aborted);
}

void TestControl::callsMayBeDestroyedByTheirOwnSignal()
{
    RawServer server(always("HTTP/1.1 204 No Content\r\n\r\n"));
    ControlPlane plane(testSettings());
    for (const int timeoutMs : {30'000, 0}) {
        auto call = plane.send({.url = server.url(), .timeoutMs = timeoutMs});
        connect(call.get(), &ControlCall::finished, this, [&call] { call.reset(); });
        QTRY_VERIFY(!call);
    }
}

void TestControl::aSilentServerIsTimedOut()
{
    RawServer server([](QTcpSocket &, const RawServer::Request &) {});
    ControlPlane plane(testSettings());
    ControlProbe asking(plane.send({.method = "HEAD", .url = server.url(), .timeoutMs = 200}));
    ControlProbe making(plane.send({.method = "POST", .url = server.url(), .timeoutMs = 200}));
    QCOMPARE(asking.wait().failure, NetFailure::TimedOut);
    QVERIFY(!asking.wait().outcomeUnknown);
    QCOMPARE(making.wait().failure, NetFailure::TimedOut);
    QVERIFY(making.wait().outcomeUnknown);
    QCOMPARE(making.wait().status, 0);
}

void TestControl::aRefusedConnectionIsNoDoubt()
{
    QUrl url;
    {
        const RawServer server(always({}));
        url = server.url();
    }
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "POST", .url = url}));
    QCOMPARE(probe.wait().failure, NetFailure::Refused);
    QVERIFY(!probe.wait().outcomeUnknown);
    QVERIFY(!probe.wait().detail.isEmpty());
}

void TestControl::anUnknownHostIsNamed()
{
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "POST", .url = QUrl(u"http://no-such-host.invalid/"_s)}));
    QCOMPARE(probe.wait().failure, NetFailure::HostNotFound);
    QVERIFY(!probe.wait().outcomeUnknown);
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_controlplane.moc"
