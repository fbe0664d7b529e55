// What QNetworkAccessManager 6.4.2 would do by itself, and must not do here.

#include "core/net/control.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;

class TestControlTraps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void aDroppedConnectionIsNotTriedAgain_data();
    void aDroppedConnectionIsNotTriedAgain();
    void askingMayBeTriedAgainAndIsNeverInDoubt();
    void anInterimAnswerIsNotTheFinalOne_data();
    void anInterimAnswerIsNotTheFinalOne();
    void theAnswerAfterAnInterimOneReachesNobodyElse();
    void whatElseRunsBesideAnInterimAnswerIsNotBelieved();
    void continueIsNotAnAnswer();
    void aHundredHeaderLinesEndByTheWatchdog();
    void redirectsKeepTheMethodOrAreAnswers_data();
    void redirectsKeepTheMethodOrAreAnswers();
    void aRedirectedBodyIsSentAgainWhole();
    void nothingSecretGoesToAnotherOrigin();
    void nothingIsDoneAtAnotherOrigin_data();
    void nothingIsDoneAtAnotherOrigin();
    void redirectsWithoutEndEnd();
    void uselessLocationsAreAnswers_data();
    void uselessLocationsAreAnswers();
    void cutAnswersAreLost_data();
    void cutAnswersAreLost();
};

void TestControlTraps::aDroppedConnectionIsNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<QByteArray>("lastWords");
    const QByteArray big(300'000, 'b');
    for (const bool reused : {false, true}) {
        const char *on = reused ? "reused" : "new";
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "MOVE", "MKCOL", "BITS_POST"}) {
            QTest::addRow("%s, empty, %s connection", method, on)
                << QByteArray(method) << QByteArray() << reused << QByteArray();
            QTest::addRow("%s, small, %s connection", method, on)
                << QByteArray(method) << "abc"_ba << reused << QByteArray();
        }
        QTest::addRow("POST, big, %s connection", on) << "POST"_ba << big << reused << QByteArray();
        QTest::addRow("half a head, %s connection", on)
            << "DELETE"_ba << QByteArray() << reused << "HTTP/1.1 204 No Con"_ba;
        QTest::addRow("half a header, %s connection", on)
            << "POST"_ba << QByteArray() << reused << "HTTP/1.1 201 Created\r\nLocat"_ba;
        QTest::addRow("garbage, %s connection", on) << "PATCH"_ba
                                                    << "x"_ba << reused << "\x16\x03\x01 what?\r\n\r\n"_ba;
    }
}

void TestControlTraps::aDroppedConnectionIsNotTriedAgain()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, reused);
    QFETCH(QByteArray, lastWords);
    RawServer server([&](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/first")
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        else
            onceAndClose(lastWords)(socket, request);
    });
    ControlPlane plane(testSettings());
    if (reused) {
        ControlProbe first(plane.send({.url = server.url(u"/first"_s)}));
        QCOMPARE(first.wait().status, 200);
    }
    ControlProbe probe(plane.send({.method = method, .url = server.url(u"/second"_s), .body = body}));
    const ControlAnswer answer = probe.wait();
    QVERIFY2(answer.failure == NetFailure::Lost || answer.failure == NetFailure::Protocol,
             qPrintable(answer.detail));
    QVERIFY(answer.outcomeUnknown);
    QCOMPARE(answer.status, 0);
    QCOMPARE(server.requests().size(), reused ? 2 : 1);
    QCOMPARE(server.connectionCount(), 1);
}

void TestControlTraps::askingMayBeTriedAgainAndIsNeverInDoubt()
{
    RawServer server(onceAndClose({}));
    ControlPlane plane(testSettings());
    for (const char *method : {"GET", "HEAD", "OPTIONS", "PROPFIND"}) {
        ControlProbe probe(plane.send({.method = method, .url = server.url()}));
        QCOMPARE(probe.wait().failure, NetFailure::Lost);
        QVERIFY(!probe.wait().outcomeUnknown);
    }
}

void TestControlTraps::anInterimAnswerIsNotTheFinalOne_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {101, 102, 103, 104, 199}) {
        QTest::addRow("HEAD %d", status) << "HEAD"_ba << status;
        QTest::addRow("POST %d", status) << "POST"_ba << status;
    }
}

void TestControlTraps::anInterimAnswerIsNotTheFinalOne()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    RawServer server(always("HTTP/1.1 " + QByteArray::number(status) + " Early\r\nLocation: /x\r\n\r\n"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = method, .url = server.url()}));
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::Protocol);
    QCOMPARE(answer.status, 0);
    QVERIFY(!hasHeader(answer.headers, "Location"));
    QCOMPARE(answer.outcomeUnknown, method == "POST");
}

void TestControlTraps::theAnswerAfterAnInterimOneReachesNobodyElse()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/early")
            socket.write(
                "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        else
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    ControlPlane plane(testSettings());
    ControlProbe early(plane.send({.url = server.url(u"/early"_s)}));
    QCOMPARE(early.wait().failure, NetFailure::Protocol);
    ControlProbe next(plane.send({.url = server.url(u"/next"_s)}));
    QCOMPARE(next.wait().status, 200);
    QCOMPARE(server.connectionCount(), 2);
}

void TestControlTraps::whatElseRunsBesideAnInterimAnswerIsNotBelieved()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/early")
            socket.write("HTTP/1.1 103 Early Hints\r\n\r\n");
    });
    QSignalSpy arrived(&server, &RawServer::requestArrived);
    ControlPlane plane(testSettings());
    ControlProbe beside(plane.send({.method = "DELETE", .url = server.url(u"/beside"_s)}));
    QVERIFY(arrived.wait());
    ControlProbe early(plane.send({.url = server.url(u"/early"_s)}));
    QCOMPARE(early.wait().failure, NetFailure::Protocol);
    QCOMPARE(beside.wait().failure, NetFailure::Protocol);
    QVERIFY(beside.wait().outcomeUnknown);
}

void TestControlTraps::continueIsNotAnAnswer()
{
    RawServer server(always("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "PUT", .url = server.url(), .body = "x"}));
    QCOMPARE(probe.wait().status, 204);
}

void TestControlTraps::aHundredHeaderLinesEndByTheWatchdog()
{
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
    for (int i = 0; i < 150; ++i)
        answer += "X-" + QByteArray::number(i) + ": y\r\n";
    RawServer server(always(answer + "\r\nok"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "DELETE", .url = server.url(), .timeoutMs = 300}));
    QCOMPARE(probe.wait().failure, NetFailure::TimedOut);
    QVERIFY(probe.wait().outcomeUnknown);
}

void TestControlTraps::redirectsKeepTheMethodOrAreAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isFollowed");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        const bool keeps = status == 307 || status == 308;
        const bool leads = keeps || (status >= 301 && status <= 303);
        for (const char *method : {"GET", "HEAD", "OPTIONS"})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status << leads;
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "BITS_POST", "PROPFIND", "MOVE"})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status << keeps;
    }
}

void TestControlTraps::redirectsKeepTheMethodOrAreAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(bool, isFollowed);
    RawServer server([status](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/there?a=b")
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        else
            socket.write("HTTP/1.1 " + QByteArray::number(status) +
                         " Elsewhere\r\nLocation: there?a=b#c\r\nContent-Length: 0\r\n\r\n");
    });
    NetSettings settings = testSettings();
    settings.credentials.insert(NetSettings::origin(server.url()), {u"me"_s, u"pw"_s});
    ControlPlane plane(settings);
    ControlProbe probe(
        plane.send({.method = method, .url = server.url(u"/here"_s), .headers = {{"X-Mine"_ba, "1"_ba}}}));
    const ControlAnswer answer = probe.wait();
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.status, isFollowed ? 204 : status);
    QCOMPARE(answer.url, isFollowed ? server.url(u"/there?a=b"_s) : server.url(u"/here"_s));
    QVERIFY(!answer.outcomeUnknown);
    QCOMPARE(server.requests().size(), isFollowed ? 2 : 1);
    for (const RawServer::Request &request : server.requests()) {
        QCOMPARE(request.method(), method);
        QVERIFY(!request.field("Authorization").isNull());
        QCOMPARE(request.field("X-Mine"), "1"_ba);
    }
}

void TestControlTraps::aRedirectedBodyIsSentAgainWhole()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/there")
            socket.write("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
        else
            socket.write("HTTP/1.1 307 Temporary\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n");
    });
    ControlPlane plane(testSettings());
    const QByteArray body(50'000, 'q');
    ControlProbe probe(plane.send({.method = "POST", .url = server.url(), .body = body}));
    QCOMPARE(probe.wait().status, 201);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).body, body);
}

void TestControlTraps::nothingSecretGoesToAnotherOrigin()
{
    RawServer there(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    RawServer here(always("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + there.url().toEncoded() +
                          "\r\n\r\n"));
    NetSettings settings = testSettings();
    settings.credentials.insert(NetSettings::origin(here.url()), {u"me"_s, u"pw"_s});
    settings.credentials.insert(NetSettings::origin(there.url()), {u"other"_s, u"pw"_s});
    ControlPlane plane(settings);
    ControlProbe probe(plane.send({.method = "GET",
                                   .url = here.url(),
                                   .headers = {{"X-Api-Key"_ba, "k"_ba},
                                               {"Cookie"_ba, "c=d"_ba},
                                               {"Authorization"_ba, "Bearer t"_ba},
                                               {"Range"_ba, "bytes=0-0"_ba}}}));
    QCOMPARE(probe.wait().status, 200);
    QCOMPARE(probe.wait().url, there.url());
    QCOMPARE(here.requests().constFirst().field("Authorization"), "Bearer t"_ba);
    QCOMPARE(there.requests().size(), 1);
    const RawServer::Request request = there.requests().constFirst();
    QVERIFY(request.field("Authorization").isNull());
    QVERIFY(request.field("X-Api-Key").isNull());
    QVERIFY(request.field("Cookie").isNull());
    QCOMPARE(request.field("Range"), "bytes=0-0"_ba);
    QCOMPARE(request.field("Accept-Encoding"), "identity"_ba);
}

void TestControlTraps::nothingIsDoneAtAnotherOrigin_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"})
        QTest::addRow("%s", method) << QByteArray(method);
}

void TestControlTraps::nothingIsDoneAtAnotherOrigin()
{
    QFETCH(QByteArray, method);
    RawServer there(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    RawServer here(always(
        "HTTP/1.1 307 Temporary\r\nContent-Length: 0\r\nLocation: " + there.url().toEncoded() + "\r\n\r\n"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = method, .url = here.url()}));
    QCOMPARE(probe.wait().status, 307);
    QVERIFY(!probe.wait().detail.isEmpty());
    QVERIFY(there.requests().isEmpty());
}

void TestControlTraps::redirectsWithoutEndEnd()
{
    RawServer server(always("HTTP/1.1 308 Permanent\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.url = server.url(), .redirectsAllowed = 3}));
    QCOMPARE(probe.wait().status, 308);
    QCOMPARE(server.requests().size(), 4);
    ControlProbe none(plane.send({.url = server.url(), .redirectsAllowed = 0}));
    QCOMPARE(none.wait().status, 308);
    QCOMPARE(server.requests().size(), 5);
}

void TestControlTraps::uselessLocationsAreAnswers_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a local file") << "file:///etc/passwd"_ba;
    QTest::newRow("ftp") << "ftp://127.0.0.1/x"_ba;
    QTest::newRow("no host") << "http:///x"_ba;
    QTest::newRow("broken") << "http://[::1/x"_ba;
}

void TestControlTraps::uselessLocationsAreAnswers()
{
    QFETCH(QByteArray, location);
    const QByteArray line = location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n";
    RawServer server(always("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n" + line + "\r\n"));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "GET", .url = server.url()}));
    QCOMPARE(probe.wait().failure, NetFailure::None);
    QCOMPARE(probe.wait().status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestControlTraps::cutAnswersAreLost_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("by length") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"_ba;
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc"_ba;
    QTest::newRow("chunked, between two chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"_ba;
}

void TestControlTraps::cutAnswersAreLost()
{
    QFETCH(QByteArray, answer);
    RawServer server(onceAndClose(answer));
    ControlPlane plane(testSettings());
    ControlProbe probe(plane.send({.method = "POST", .url = server.url()}));
    QCOMPARE(probe.wait().failure, NetFailure::Lost);
    QVERIFY(probe.wait().outcomeUnknown);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestControlTraps)
#include "tst_controltraps.moc"
