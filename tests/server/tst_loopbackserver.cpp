// The server's downloads, its comings and goings, and its log.

#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestLoopbackServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void publishedBytesArrive();
    void aRangeGivesExactlyItsBytes_data();
    void aRangeGivesExactlyItsBytes();
    void ifRangeHoldsOnlyForTheSameStrongValidator_data();
    void ifRangeHoldsOnlyForTheSameStrongValidator();
    void aServerWithoutRangesSendsEverything();
    void headTellsWhatGetWouldSend();
    void framingsDeliverTheSameBytes_data();
    void framingsDeliverTheSameBytes();
    void publishingAgainReplacesBytesAndEtag();
    void optionsShowInTheHead();
    void basicAuthIsAskedFor();
    void redirectsCarryLocationAndStatus();
    void builtInPathsAnswer();
    void generatedBytesAreTheSameInEveryPiece();
    void throttledDownloadsKeepTheirPace();
    void unthrottledDownloadsAreFast();
    void severalRequestsShareAConnection();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void awayIsAwayAndBackIsTheSamePort();
    void aClientThatLeavesShowsInTheLog();
    void tlsServesTheSameBytes();

private:
    std::unique_ptr<LoopbackServer> m_server;
};

void TestLoopbackServer::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
}

void TestLoopbackServer::publishedBytesArrive()
{
    QSignalSpy started(m_server.get(), &LoopbackServer::requestStarted);
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->publish(u"/a file"_s, "hello");
    const RawAnswer answer = askOnce(m_server->url(u"/a%20file?x=1"_s), "GET");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "hello"_ba);

    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    const auto record = finished.at(0).at(0).value<RequestRecord>();
    QVERIFY(record.isFinished());
    QCOMPARE(record.target, "/a%20file?x=1"_ba);
    QCOMPARE(record.status, 200);
    QCOMPARE(record.sentBytes, 5);
    QCOMPARE(m_server->requests("GET").size(), 1);
    m_server->clearRequests();
    QVERIFY(m_server->requests().isEmpty());
}

void TestLoopbackServer::aRangeGivesExactlyItsBytes_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::newRow("from the middle") << "bytes=7-"_ba << 206 << "789"_ba
                                     << "bytes 7-9/10"_ba;
    QTest::newRow("from the start") << "bytes=0-"_ba << 206 << "0123456789"_ba
                                    << "bytes 0-9/10"_ba;
    QTest::newRow("both ends") << "bytes=2-4"_ba << 206 << "234"_ba
                               << "bytes 2-4/10"_ba;
    QTest::newRow("end too far") << "bytes=8-99999999999999999999"_ba << 206 << "89"_ba
                                 << "bytes 8-9/10"_ba;
    QTest::newRow("last three") << "bytes=-3"_ba << 206 << "789"_ba
                                << "bytes 7-9/10"_ba;
    QTest::newRow("last more than all") << "bytes=-30"_ba << 206 << "0123456789"_ba
                                        << "bytes 0-9/10"_ba;
    QTest::newRow("at the end") << "bytes=10-"_ba << 416 << "No such range.\n"_ba
                                << "bytes */10"_ba;
    QTest::newRow("last none") << "bytes=-0"_ba << 416 << "No such range.\n"_ba
                               << "bytes */10"_ba;
    QTest::newRow("backwards") << "bytes=4-2"_ba << 200 << "0123456789"_ba << QByteArray();
    QTest::newRow("several") << "bytes=0-1,3-4"_ba << 200 << "0123456789"_ba << QByteArray();
    QTest::newRow("other unit") << "lines=1-2"_ba << 200 << "0123456789"_ba << QByteArray();
}

void TestLoopbackServer::aRangeGivesExactlyItsBytes()
{
    QFETCH(QByteArray, range);
    m_server->publish(u"/ten"_s, "0123456789");
    const RawAnswer answer = askOnce(m_server->url(u"/ten"_s), "GET", {{"Range", range}});
    QTEST(answer.status, "status");
    QTEST(answer.body, "body");
    QTEST(answer.header("Content-Range"), "contentRange");
}

void TestLoopbackServer::ifRangeHoldsOnlyForTheSameStrongValidator_data()
{
    QTest::addColumn<EtagKind>("kind");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("status");
    const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    QTest::newRow("same strong") << EtagKind::Strong << "\"v1\""_ba << 206;
    QTest::newRow("other strong") << EtagKind::Strong << "\"v2\""_ba << 200;
    QTest::newRow("weak never") << EtagKind::Weak << "W/\"v1\""_ba << 200;
    QTest::newRow("weak on the server") << EtagKind::Weak << "\"v1\""_ba << 200;
    QTest::newRow("no etag") << EtagKind::None << "\"v1\""_ba << 200;
    QTest::newRow("same date") << EtagKind::None << date << 206;
    QTest::newRow("other date") << EtagKind::None << "Sun, 06 Nov 1994 08:49:38 GMT"_ba << 200;
}

void TestLoopbackServer::ifRangeHoldsOnlyForTheSameStrongValidator()
{
    QFETCH(EtagKind, kind);
    QFETCH(QByteArray, condition);
    ResourceOptions options;
    options.etag = kind;
    options.etagText = "v1";
    options.lastModified = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    m_server->publish(u"/f"_s, "0123456789", options);
    const Headers headers{{"Range", "bytes=4-"}, {"If-Range", condition}};
    QTEST(askOnce(m_server->url(u"/f"_s), "GET", headers).status, "status");
}

void TestLoopbackServer::aServerWithoutRangesSendsEverything()
{
    ResourceOptions options;
    options.acceptRanges = false;
    m_server->publish(u"/f"_s, "0123456789", options);
    const RawAnswer answer = askOnce(m_server->url(u"/f"_s), "GET", {{"Range", "bytes=4-"}});
    QCOMPARE(answer.status, 200);
    QVERIFY(!hasHeader(answer.headers, "Accept-Ranges"));
    QCOMPARE(answer.body.size(), 10);
}

void TestLoopbackServer::headTellsWhatGetWouldSend()
{
    m_server->publishGenerated(u"/big"_s, 5'000'000'000, 3);
    RawClient client(m_server->url());
    const RawAnswer whole = client.ask("HEAD", "/big");
    QCOMPARE(whole.header("Content-Length"), "5000000000"_ba);
    QCOMPARE(client.ask("HEAD", "/big", {{"Range", "bytes=1-2"}}).header("Content-Length"), "2"_ba);
    QCOMPARE(client.ask("GET", "/big", {{"Range", "bytes=4999999999-"}}).body,
             generatedBytes(3, 4'999'999'999, 1));
    QCOMPARE(client.ask("PUT", "/big", {}, "x").status, 405);
}

void TestLoopbackServer::framingsDeliverTheSameBytes_data()
{
    QTest::addColumn<Answer::Framing>("framing");
    QTest::addColumn<bool>("hasLength");
    QTest::newRow("length") << Answer::Framing::ContentLength << true;
    QTest::newRow("chunked") << Answer::Framing::Chunked << false;
    QTest::newRow("until close") << Answer::Framing::UntilClose << false;
}

void TestLoopbackServer::framingsDeliverTheSameBytes()
{
    QFETCH(Answer::Framing, framing);
    ResourceOptions options;
    options.framing = framing;
    m_server->publishGenerated(u"/f"_s, 1'000'003, 9, options);
    const RawAnswer answer = askOnce(m_server->url(u"/f"_s), "GET");
    QTEST(hasHeader(answer.headers, "Content-Length"), "hasLength");
    QVERIFY(answer.body == generatedBytes(9, 0, 1'000'003));
}

void TestLoopbackServer::publishingAgainReplacesBytesAndEtag()
{
    m_server->publish(u"/f"_s, "old");
    const QByteArray old = askOnce(m_server->url(u"/f"_s), "GET").header("ETag");
    m_server->publish(u"/f"_s, "new");
    const RawAnswer answer = askOnce(m_server->url(u"/f"_s), "GET");
    QCOMPARE(answer.body, "new"_ba);
    QVERIFY(answer.header("ETag") != old);
    m_server->withdraw(u"/f"_s);
    QCOMPARE(askOnce(m_server->url(u"/f"_s), "GET").status, 404);
}

void TestLoopbackServer::optionsShowInTheHead()
{
    ResourceOptions options;
    options.etag = EtagKind::Weak;
    options.etagText = "v1";
    options.lastModified = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    options.contentDisposition = "attachment; filename=\"x.bin\"";
    options.contentType = "application/x-test";
    options.extraHeaders = {{"X-Extra", "1"}};
    options.delayBeforeHeadMs = 30;
    m_server->publish(u"/f"_s, "x", options);
    QElapsedTimer clock;
    clock.start();
    const RawAnswer answer = askOnce(m_server->url(u"/f"_s), "GET");
    QVERIFY(clock.elapsed() >= 29);
    QCOMPARE(answer.header("ETag"), "W/\"v1\""_ba);
    QCOMPARE(answer.header("Last-Modified"), "Sun, 06 Nov 1994 08:49:37 GMT"_ba);
    QCOMPARE(answer.header("Content-Disposition"), options.contentDisposition);
    QCOMPARE(answer.header("Content-Type"), options.contentType);
    QCOMPARE(answer.header("X-Extra"), "1"_ba);
}

void TestLoopbackServer::basicAuthIsAskedFor()
{
    ResourceOptions options;
    options.user = "anna";
    options.password = "pass:word";
    m_server->publish(u"/f"_s, "secret", options);
    const RawAnswer refused = askOnce(m_server->url(u"/f"_s), "GET");
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.header("WWW-Authenticate").startsWith("Basic "));
    const QByteArray wrong = "Basic " + "anna:wrong"_ba.toBase64();
    QCOMPARE(askOnce(m_server->url(u"/f"_s), "GET", {{"Authorization", wrong}}).status, 401);
    const QByteArray right = "Basic " + "anna:pass:word"_ba.toBase64();
    QCOMPARE(askOnce(m_server->url(u"/f"_s), "GET", {{"Authorization", right}}).body, "secret"_ba);
}

void TestLoopbackServer::redirectsCarryLocationAndStatus()
{
    ResourceOptions options;
    options.redirectTo = "/elsewhere";
    options.redirectStatus = 308;
    m_server->publish(u"/f"_s, {}, options);
    const RawAnswer answer = askOnce(m_server->url(u"/f"_s), "PUT", {}, "body");
    QCOMPARE(answer.status, 308);
    QCOMPARE(answer.header("Location"), "/elsewhere"_ba);
    QCOMPARE(askOnce(m_server->url(u"/loop?x"_s), "GET").header("Location"), "/loop?x"_ba);
}

void TestLoopbackServer::builtInPathsAnswer()
{
    const RawAnswer busy = askOnce(m_server->url(u"/status/503?retry=7"_s), "GET");
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.header("Retry-After"), "7"_ba);
    QVERIFY(!busy.body.isEmpty());
    QCOMPARE(askOnce(m_server->url(u"/status/204"_s), "DELETE").status, 204);
    const RawAnswer bytes =
        askOnce(m_server->url(u"/bytes/1000?name=a%20b&seed=5"_s), "GET", {{"Range", "bytes=990-"}});
    QCOMPARE(bytes.status, 206);
    QCOMPARE(bytes.body, generatedBytes(5, 990, 10));
    QCOMPARE(bytes.header("Content-Disposition"), "attachment; filename*=UTF-8''a%20b"_ba);
    QVERIFY(bytes.header("ETag").startsWith('"'));
    QCOMPARE(askOnce(m_server->url(u"/bytes/none"_s), "GET").status, 404);
}

void TestLoopbackServer::generatedBytesAreTheSameInEveryPiece()
{
    const QByteArray whole = generatedBytes(1, 0, 1000);
    for (qint64 offset = 0; offset < 40; ++offset)
        QCOMPARE(generatedBytes(1, offset, 100), whole.mid(offset, 100));
    QVERIFY(generatedBytes(2, 0, 1000) != whole);
    QVERIFY(generatedBytes(1, 1 << 20, 1000) != whole);
}

void TestLoopbackServer::throttledDownloadsKeepTheirPace()
{
    RawClient client(m_server->url());
    QElapsedTimer clock;
    clock.start();
    client.sendRequest("GET", "/bytes/200000?rate=400000");
    QCOMPARE(client.readHead().status, 200);
    QCOMPARE(client.read(100'000).size(), 100'000);
    const qint64 half = clock.elapsed();
    QCOMPARE(client.read(100'000).size(), 100'000);
    QVERIFY2(half >= 200 && half <= 1500, qPrintable(QString::number(half)));
    QVERIFY2(clock.elapsed() >= 450 && clock.elapsed() <= 3000, qPrintable(QString::number(clock.elapsed())));
}

void TestLoopbackServer::unthrottledDownloadsAreFast()
{
    RawClient client(m_server->url());
    QElapsedTimer clock;
    clock.start();
    client.sendRequest("GET", "/bytes/100000000");
    QCOMPARE(client.readHead().status, 200);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.read(1'000'000).size(), 1'000'000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestLoopbackServer::severalRequestsShareAConnection()
{
    m_server->publish(u"/f"_s, "x");
    RawClient client(m_server->url());
    client.send("GET /f HTTP/1.1\r\n\r\n\r\nPOST /status/201 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: x\r\n\r\nGET /f HTTP/1.0\r\n\r\n");
    QCOMPARE(client.readAnswer().body, "x"_ba);
    QCOMPARE(client.readAnswer().status, 201);
    const RawAnswer last = client.readAnswer();
    QCOMPARE(last.body, "x"_ba);
    QCOMPARE(last.header("Connection"), "close"_ba);
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(!client.wasReset());
    const QList<RequestRecord> records = m_server->requests();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(1).bodyBytes, 5);
    QCOMPARE(records.at(0).connection, records.at(2).connection);
}

void TestLoopbackServer::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("not HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("no colon") << "GET / HTTP/1.1\r\nwhat\r\n\r\n"_ba << 400;
    QTest::newRow("length") << "PUT / HTTP/1.1\r\nContent-Length: x\r\n\r\n"_ba << 400;
    QTest::newRow("chunk") << "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"_ba << 400;
    QTest::newRow("endless") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x')) << 431;
}

void TestLoopbackServer::nonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_server->url());
    client.send(bytes);
    QTEST(client.readAnswer().status, "status");
}

void TestLoopbackServer::awayIsAwayAndBackIsTheSamePort()
{
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    RawClient client(m_server->url());
    client.sendRequest("GET", "/bytes/1000000?rate=1000");
    QCOMPARE(client.readHead().status, 200);
    const quint16 port = m_server->port();
    m_server->stop();
    (void)client.readToEnd();
    QVERIFY(client.wasReset());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<RequestRecord>().end, RequestRecord::End::ServerStopped);
    QVERIFY(!RawClient(m_server->url()).isConnected());

    QVERIFY(m_server->start());
    QCOMPARE(m_server->port(), port);
    QCOMPARE(askOnce(m_server->url(u"/bytes/3"_s), "GET").status, 200);
    LoopbackServer second;
    QVERIFY(!second.start(port));
}

void TestLoopbackServer::aClientThatLeavesShowsInTheLog()
{
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    {
        RawClient client(m_server->url());
        client.sendRequest("GET", "/bytes/1000000?rate=1000");
        QCOMPARE(client.readHead().status, 200);
    }
    QTRY_COMPARE(finished.size(), 1);
    const auto record = finished.at(0).at(0).value<RequestRecord>();
    QCOMPARE(record.end, RequestRecord::End::ClientGone);
    QVERIFY(record.isAborted());
    QVERIFY(record.sentBytes < 1'000'000);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestLoopbackServer::tlsServesTheSameBytes()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (openssl.isEmpty() || curl.isEmpty())
        QSKIP("needs openssl and curl");
    QTemporaryDir directory;
    const QString certificate = directory.filePath(u"cert.pem"_s);
    const QString key = directory.filePath(u"key.pem"_s);
    QProcess maker;
    maker.start(
        openssl,
        u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -batch -subj /CN=loopback"_s.split(
            u' ') +
            QStringList{u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
                        certificate});
    QVERIFY(maker.waitForFinished());
    QCOMPARE(maker.exitCode(), 0);
    LoopbackServer server;
    QVERIFY(!server.useTls(key, certificate));
    QVERIFY(server.useTls(certificate, key));
    QVERIFY(server.start());
    QProcess client;
    client.start(curl, {u"-sS"_s, u"--http1.1"_s, u"--cacert"_s, certificate,
                        server.url(u"/bytes/5000000"_s).toString()});
    QVERIFY(client.waitForFinished());
    QCOMPARE(client.readAllStandardError(), QByteArray());
    QVERIFY(client.readAllStandardOutput() == generatedBytes(0, 0, 5'000'000));
}

QTEST_GUILESS_MAIN(TestLoopbackServer)

#include "tst_loopbackserver.moc"
