// The tus 1.0.0 server: the happy path, every refusal, and what is left on disk.

#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestLoopbackTus : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void optionsNameTheExtensions();
    void anUploadInTwoPiecesIsComplete();
    void anEmptyUploadIsCompleteAtOnce();
    void refusalsNameTheirReason_data();
    void refusalsNameTheirReason();
    void tooMuchIsRefusedBeforeAndDuringTheBody();
    void aCutPatchKeepsWhatArrived();
    void aShortPatchSaysSo();
    void anOpenPatchLocksTheUpload();
    void aLostCreateAnswerLeavesASession();
    void terminationRemovesBothFiles();
    void terminationCanBeSwitchedOff();
    void expiredUploadsAreGone();
    void finishedUploadsDoNotExpire();
    void locationsTakeEveryForm_data();
    void locationsTakeEveryForm();
    void credentialsAreAskedFor();
    void foreignSessionsAreThere();
    void sessionsOutliveTheServerBeingAway();
    void throttledUploadsSlowTheSenderDown();
    void aSlowUploadLosesItsLockSoonAfterItsClient();
    void expect100ContinueIsAnswered();

private:
    void serve(const TusOptions &options);
    QByteArray create(qint64 size, const Headers &more = {});
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const Headers &headers = {},
                  const QByteArray &body = {});
    RawAnswer patch(const QByteArray &path, qint64 offset, const QByteArray &body);
    qint64 offsetOf(const QByteArray &path);

    const Headers m_version{{"Tus-Resumable", "1.0.0"}};
    const Headers m_type{{"Content-Type", "application/offset+octet-stream"}};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestLoopbackTus::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    serve({});
    QVERIFY(m_server->start());
}

void TestLoopbackTus::serve(const TusOptions &options)
{
    TusOptions here = options;
    here.directory = m_directory->path();
    m_server->serveTus(here);
}

RawAnswer TestLoopbackTus::ask(const QByteArray &method, const QByteArray &path, const Headers &headers,
                               const QByteArray &body)
{
    return RawClient(m_server->url()).ask(method, path, m_version + headers, body);
}

/// Path of a new upload.
QByteArray TestLoopbackTus::create(qint64 size, const Headers &more)
{
    const Headers length{{"Upload-Length", QByteArray::number(size)}};
    const RawAnswer answer = ask("POST", "/files", length + more, "");
    const QUrl location = QUrl::fromEncoded(answer.header("Location"));
    return answer.status == 201 ? location.path().toLatin1() : QByteArray();
}

RawAnswer TestLoopbackTus::patch(const QByteArray &path, qint64 offset, const QByteArray &body)
{
    return ask("PATCH", path, m_type + Headers{{"Upload-Offset", QByteArray::number(offset)}}, body);
}

qint64 TestLoopbackTus::offsetOf(const QByteArray &path)
{
    const RawAnswer answer = ask("HEAD", path);
    return answer.status == 200 ? answer.header("Upload-Offset").toLongLong() : -answer.status;
}

void TestLoopbackTus::optionsNameTheExtensions()
{
    RawAnswer answer = RawClient(m_server->url()).ask("OPTIONS", "/files");
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Tus-Version"), "1.0.0"_ba);
    QCOMPARE(answer.header("Tus-Extension"), "creation,termination"_ba);
    QVERIFY(!hasHeader(answer.headers, "Tus-Max-Size"));

    TusOptions options;
    options.endpoint = u"/up/load"_s;
    options.termination = false;
    options.maxSize = 1000;
    options.expiresAfterSeconds = 60;
    serve(options);
    answer = RawClient(m_server->url()).ask("OPTIONS", "/up/load");
    QCOMPARE(answer.header("Tus-Extension"), "creation,expiration"_ba);
    QCOMPARE(answer.header("Tus-Max-Size"), "1000"_ba);
    QCOMPARE(ask("OPTIONS", "/files").status, 404);
}

void TestLoopbackTus::anUploadInTwoPiecesIsComplete()
{
    const QByteArray bytes = generatedBytes(4, 0, 700'000);
    const QByteArray path = create(bytes.size(), {{"Upload-Metadata", "filename YQ=="}});
    QCOMPARE(offsetOf(path), 0);
    QCOMPARE(m_server->sessions().size(), 1);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 2);

    const RawAnswer first = patch(path, 0, bytes.left(300'000));
    QCOMPARE(first.status, 204);
    QCOMPARE(first.header("Upload-Offset"), "300000"_ba);
    QCOMPARE(first.header("Tus-Resumable"), "1.0.0"_ba);
    QCOMPARE(offsetOf(path), 300'000);
    QCOMPARE(patch(path, 300'000, bytes.mid(300'000)).header("Upload-Offset"), "700000"_ba);

    const RawAnswer head = ask("HEAD", path);
    QCOMPARE(head.header("Upload-Length"), "700000"_ba);
    QCOMPARE(head.header("Upload-Metadata"), "filename YQ=="_ba);
    QCOMPARE(head.header("Cache-Control"), "no-store"_ba);
    QVERIFY(m_server->sessionData(m_server->sessions().constFirst()) == bytes);
}

void TestLoopbackTus::anEmptyUploadIsCompleteAtOnce()
{
    const RawAnswer head = ask("HEAD", create(0));
    QCOMPARE(head.header("Upload-Offset"), "0"_ba);
    QCOMPARE(head.header("Upload-Length"), "0"_ba);
}

void TestLoopbackTus::refusalsNameTheirReason_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path"); // UPLOAD is replaced
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    const Headers v{{"Tus-Resumable", "1.0.0"}};
    const Headers t{{"Content-Type", "application/offset+octet-stream"}};
    const Headers at0{{"Upload-Offset", "0"}};
    QTest::newRow("no version") << "HEAD"_ba
                                << "UPLOAD"_ba << Headers() << 412;
    QTest::newRow("other version") << "POST"_ba
                                   << "/files"_ba << Headers{{"Tus-Resumable", "0.2.2"}} << 412;
    QTest::newRow("no length") << "POST"_ba
                               << "/files"_ba << v << 400;
    QTest::newRow("no number") << "POST"_ba
                               << "/files"_ba << v + Headers{{"Upload-Length", "-1"}} << 400;
    QTest::newRow("over the limit") << "POST"_ba
                                    << "/files"_ba << v + Headers{{"Upload-Length", "1001"}} << 413;
    QTest::newRow("no type") << "PATCH"_ba
                             << "UPLOAD"_ba << v + at0 << 415;
    QTest::newRow("no offset") << "PATCH"_ba
                               << "UPLOAD"_ba << v + t << 400;
    QTest::newRow("wrong offset") << "PATCH"_ba
                                  << "UPLOAD"_ba << v + t + Headers{{"Upload-Offset", "7"}} << 409;
    QTest::newRow("unknown upload") << "HEAD"_ba
                                    << "/files/0123456789abcdef0123456789abcdef"_ba << v << 404;
    QTest::newRow("no id") << "HEAD"_ba
                           << "/files/..%2f..%2fetc"_ba << v << 404;
    QTest::newRow("no such method") << "PUT"_ba
                                    << "UPLOAD"_ba << v << 405;
    QTest::newRow("not on the collection") << "DELETE"_ba
                                           << "/files"_ba << v << 405;
}

void TestLoopbackTus::refusalsNameTheirReason()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Headers, headers);
    TusOptions options;
    options.maxSize = 1000;
    serve(options);
    const QByteArray upload = create(10);
    RawClient client(m_server->url());
    QTEST(client.ask(method, path.replace("UPLOAD", upload), headers, "").status, "status");
    QCOMPARE(offsetOf(upload), 0);
    QCOMPARE(m_server->sessions().size(), 1);
    QCOMPARE(client.ask("OPTIONS", "/files").status, 204); // the connection is still in step
}

void TestLoopbackTus::tooMuchIsRefusedBeforeAndDuringTheBody()
{
    const QByteArray path = create(1000);
    QCOMPARE(patch(path, 0, QByteArray(1001, 'x')).status, 413);
    QCOMPARE(offsetOf(path), 0);

    RawClient client(m_server->url());
    const Headers chunked{{"Upload-Offset", "0"}, {"Transfer-Encoding", "chunked"}};
    client.sendRequest("PATCH", path, m_version + m_type + chunked);
    client.send("3e8\r\n" + QByteArray(1000, 'x') + "\r\n1\r\ny\r\n0\r\n\r\n");
    QCOMPARE(client.readAnswer().status, 413);
    QCOMPARE(offsetOf(path), 1000);

    // A refusal must reach a client that has not finished sending.
    const QByteArray big = create(100);
    RawClient eager(m_server->url());
    eager.sendRequest("PATCH", big, m_version + m_type + Headers{{"Upload-Offset", "50"}},
                      QByteArray(5'000'000, 'x'));
    const RawAnswer early = eager.readAnswer();
    QCOMPARE(early.status, 409);
    QCOMPARE(early.header("Connection"), "close"_ba);
}

void TestLoopbackTus::aCutPatchKeepsWhatArrived()
{
    const QByteArray bytes = generatedBytes(4, 0, 400'000);
    const QByteArray path = create(bytes.size());
    m_server->addFault(Fault::cutUp(123'456).on("PATCH"));
    QCOMPARE(patch(path, 0, bytes).status, 0);
    QTRY_COMPARE(offsetOf(path), 123'456);
    QCOMPARE(patch(path, 123'456, bytes.mid(123'456)).status, 204);
    QVERIFY(m_server->sessionData(m_server->sessions().constFirst()) == bytes);
}

void TestLoopbackTus::aShortPatchSaysSo()
{
    const QByteArray path = create(1000);
    m_server->addFault(Fault::lieOffset(400).on("PATCH"));
    const RawAnswer answer = patch(path, 0, QByteArray(1000, 'x'));
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Upload-Offset"), "400"_ba);
    QCOMPARE(offsetOf(path), 400);
}

void TestLoopbackTus::anOpenPatchLocksTheUpload()
{
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    const QByteArray path = create(1000);
    RawClient client(m_server->url());
    client.sendRequest("PATCH", path,
                       m_version + m_type + Headers{{"Upload-Offset", "0"}, {"Content-Length", "1000"}});
    client.send(QByteArray(10, 'x'));
    QTRY_COMPARE(m_server->requests("PATCH").value(0).bodyBytes, 10);
    QCOMPARE(ask("HEAD", path).status, 423);
    QCOMPARE(ask("DELETE", path).status, 423);
    QCOMPARE(patch(path, 10, "y").status, 423);
    client.close();
    QTRY_COMPARE(offsetOf(path), 10);
}

void TestLoopbackTus::aLostCreateAnswerLeavesASession()
{
    m_server->addFault(Fault::dropAnswer().on("POST", u"^/files$"_s));
    QCOMPARE(create(10), QByteArray());
    QCOMPARE(m_server->sessions().size(), 1);
}

void TestLoopbackTus::terminationRemovesBothFiles()
{
    const QByteArray path = create(10);
    QCOMPARE(patch(path, 0, "abc").status, 204);
    QCOMPARE(ask("DELETE", path, {}, "").status, 204);
    QVERIFY(m_server->sessions().isEmpty());
    QCOMPARE(offsetOf(path), -404);
    QCOMPARE(ask("DELETE", path).status, 404);
    QCOMPARE(patch(path, 3, "abc").status, 404);

    TusOptions options;
    options.goneStatus = 410;
    serve(options);
    const QByteArray other = create(10);
    QCOMPARE(ask("DELETE", other).status, 204);
    QCOMPARE(offsetOf(other), -410);
}

void TestLoopbackTus::terminationCanBeSwitchedOff()
{
    TusOptions options;
    options.termination = false;
    serve(options);
    const RawAnswer answer = ask("DELETE", create(10));
    QCOMPARE(answer.status, 405);
    QVERIFY(!answer.header("Allow").contains("DELETE"));
    QCOMPARE(m_server->sessions().size(), 1);
}

void TestLoopbackTus::expiredUploadsAreGone()
{
    TusOptions options;
    options.expiresAfterSeconds = 1;
    serve(options);
    const RawAnswer answer = ask("POST", "/files", {{"Upload-Length", "5"}}, "");
    QVERIFY(answer.header("Upload-Expires").endsWith(" GMT"));
    const QByteArray path = QUrl::fromEncoded(answer.header("Location")).path().toLatin1();
    QCOMPARE(offsetOf(path), 0);
    QTRY_VERIFY(m_server->sessions().isEmpty());
    QCOMPARE(offsetOf(path), -410);
}

void TestLoopbackTus::finishedUploadsDoNotExpire()
{
    TusOptions options;
    options.expiresAfterSeconds = 1;
    serve(options);
    const QByteArray finished = create(3);
    const RawAnswer answer = patch(finished, 0, "abc");
    QVERIFY(!hasHeader(answer.headers, "Upload-Expires"));
    const QByteArray unfinished = create(3);
    QTRY_COMPARE(offsetOf(unfinished), -410);
    QCOMPARE(offsetOf(finished), 3);
}

void TestLoopbackTus::locationsTakeEveryForm_data()
{
    QTest::addColumn<TusOptions::Location>("form");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("absolute") << TusOptions::Location::Absolute << QByteArray()
                              << "http://127.0.0.1:PORT/x/files/"_ba;
    QTest::newRow("other scheme") << TusOptions::Location::Absolute << "https"_ba
                                  << "https://127.0.0.1:PORT/x/files/"_ba;
    QTest::newRow("path") << TusOptions::Location::AbsolutePath << QByteArray() << "/x/files/"_ba;
    QTest::newRow("relative") << TusOptions::Location::RelativePath << QByteArray() << "files/"_ba;
}

void TestLoopbackTus::locationsTakeEveryForm()
{
    QFETCH(QByteArray, start);
    QFETCH(TusOptions::Location, form);
    QFETCH(QByteArray, scheme);
    TusOptions options;
    options.endpoint = u"/x/files"_s;
    options.location = form;
    options.locationScheme = scheme;
    serve(options);
    const QByteArray location = ask("POST", "/x/files", {{"Upload-Length", "5"}}, "").header("Location");
    start.replace("PORT", QByteArray::number(m_server->port()));
    QCOMPARE(location.left(start.size()), start);
    const QUrl resolved = m_server->url(u"/x/files"_s).resolved(QUrl::fromEncoded(location));
    QCOMPARE(offsetOf(resolved.path().toLatin1()), 0);
}

void TestLoopbackTus::credentialsAreAskedFor()
{
    TusOptions options;
    options.user = "u";
    options.password = "p";
    serve(options);
    QCOMPARE(ask("POST", "/files", {{"Upload-Length", "5"}}, "").status, 401);
    QVERIFY(!create(5, {{"Authorization", "Basic " + "u:p"_ba.toBase64()}}).isEmpty());
}

void TestLoopbackTus::foreignSessionsAreThere()
{
    const QUrl url = m_server->createForeignSession(77);
    QCOMPARE(ask("HEAD", url.path().toLatin1()).header("Upload-Length"), "77"_ba);
    QCOMPARE(m_server->sessions(), QStringList{url.fileName()});
}

void TestLoopbackTus::sessionsOutliveTheServerBeingAway()
{
    const QByteArray path = create(10);
    QCOMPARE(patch(path, 0, "abc").status, 204);
    m_server->stop();
    QVERIFY(!RawClient(m_server->url()).isConnected());
    QVERIFY(m_server->start());
    QCOMPARE(offsetOf(path), 3);
}

void TestLoopbackTus::throttledUploadsSlowTheSenderDown()
{
    m_server->setThrottle(0, 2'000'000);
    const QByteArray path = create(2'000'000);
    QElapsedTimer clock;
    clock.start();
    RawClient client(m_server->url());
    client.sendRequest("PATCH", path, m_version + m_type + Headers{{"Upload-Offset", "0"}},
                       QByteArray(2'000'000, 'x'));
    const qint64 accepted = clock.elapsed(); // by the kernel, which keeps less than half
    QCOMPARE(client.readAnswer().status, 204);
    QVERIFY2(accepted >= 300, qPrintable(QString::number(accepted)));
    QVERIFY2(clock.elapsed() >= 850 && clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestLoopbackTus::aSlowUploadLosesItsLockSoonAfterItsClient()
{
    TusOptions options;
    options.bytesPerSecond = 10'000;
    serve(options);
    const QByteArray path = create(1'000'000);
    RawClient client(m_server->url());
    client.sendRequest("PATCH", path,
                       m_version + m_type + Headers{{"Upload-Offset", "0"}, {"Content-Length", "1000000"}});
    client.send(QByteArray(100'000, 'x')); // ten seconds at that speed
    QCOMPARE(ask("DELETE", path).status, 423);
    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(offsetOf(path), 100'000, 3000);
    QCOMPARE(ask("DELETE", path).status, 204);
}

void TestLoopbackTus::expect100ContinueIsAnswered()
{
    const QByteArray path = create(3);
    const Headers headers = m_version + m_type + Headers{{"Expect", "100-continue"}, {"Content-Length", "3"}};
    RawClient client(m_server->url());
    client.sendRequest("PATCH", path, headers + Headers{{"Upload-Offset", "0"}});
    QCOMPARE(client.readAnswer().status, 100);
    client.send("abc");
    QCOMPARE(client.readAnswer().status, 204);

    RawClient refused(m_server->url());
    refused.sendRequest("PATCH", path, headers + Headers{{"Upload-Offset", "9"}});
    QCOMPARE(refused.readAnswer().status, 409);
}

QTEST_GUILESS_MAIN(TestLoopbackTus)

#include "tst_loopbacktus.moc"
