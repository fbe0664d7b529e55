// The servers of the uploads' tests: each starts, works, shows what it keeps, and stops with the test.

#include "tests/real/apache.h"
#include "tests/real/lighttpd.h"
#include "tests/real/nginxdav.h"
#include "tests/real/swift.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

using Headers = QMap<QByteArray, QByteArray>;

bool somebodyListens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(1000);
}

} // namespace

class TestRealServers : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_server.reset(); }

    void aFileIsPutMovedAndDeleted_data() { addServers(); }
    void aFileIsPutMovedAndDeleted();
    void foldersAreMadeAndListed_data() { addServers(); }
    void foldersAreMadeAndListed();
    void whatIsThereStaysThere_data() { addServers(); }
    void whatIsThereStaysThere();
    void aHalfReceivedBodyIsSeenAndGone_data() { addServers(); }
    void aHalfReceivedBodyIsSeenAndGone();
    void theServerStopsAndStartsAgain_data() { addServers(); }
    void theServerStopsAndStartsAgain();
    void apacheAsksForCredentials_data();
    void apacheAsksForCredentials();
    void contentRangeIsTakenAsEachServerDoes_data();
    void contentRangeIsTakenAsEachServerDoes();
    void aServerThatHasPutOnlyRefusesTheRest();
    void swiftKeepsObjectsAndForgetsNothing();
    void swiftShowsThePartsOfAnUpload();
    void swiftEndsWithAllItsProcesses();

private:
    static void addServers();
    /// No server: the test is skipped, or has failed.
    void start(const QString &name);
    [[nodiscard]] int ask(const QByteArray &method, const QUrl &url, const Headers &headers = {},
                          const QByteArray &body = {});
    [[nodiscard]] QUrl url(const QString &path) const { return m_server->url(path); }
    [[nodiscard]] Headers to(const QString &path) const;

    std::unique_ptr<DavServer> m_server;
    QByteArray m_answer;
    QString m_password; ///< given when asked for; empty: none is
};

void TestRealServers::addServers()
{
    QTest::addColumn<QString>("server");
    for (const QString &name : {u"apache"_s, u"lighttpd"_s, u"nginx"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestRealServers::start(const QString &name)
{
    const QString missing = name == "apache"_L1     ? Apache::whyMissing()
                            : name == "lighttpd"_L1 ? Lighttpd::whyMissing()
                                                    : NginxDav::whyMissing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    if (name == "apache"_L1)
        m_server = std::make_unique<Apache>();
    else if (name == "lighttpd"_L1)
        m_server = std::make_unique<Lighttpd>();
    else
        m_server = std::make_unique<NginxDav>();
    if (!m_server->start()) {
        const QByteArray why = m_server->output();
        m_server.reset();
        QFAIL(why.constData());
    }
}

int TestRealServers::ask(const QByteArray &method, const QUrl &url, const Headers &headers,
                         const QByteArray &body)
{
    QNetworkRequest request(url);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    QNetworkAccessManager manager;
    connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply *, QAuthenticator *authenticator) {
                if (!m_password.isEmpty() && authenticator->password() != m_password) {
                    authenticator->setUser(DavServer::user());
                    authenticator->setPassword(m_password);
                }
            });
    // QNetworkAccessManager waits for the body of a HEAD that it does not know as one.
    const std::unique_ptr<QNetworkReply> reply(
        method == "HEAD" ? manager.head(request) : manager.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return 0;
    m_answer = reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Headers TestRealServers::to(const QString &path) const { return {{"Destination", url(path).toEncoded()}}; }

void TestRealServers::aFileIsPutMovedAndDeleted()
{
    QFETCH(QString, server);
    start(server);
    if (!m_server)
        return;
    QCOMPARE(ask("PUT", url(u"/dav/.a.part"_s), {}, "some bytes"), 201);
    QCOMPARE(m_server->stored(), QStringList{u".a.part"_s});
    Headers headers = to(u"/dav/a"_s);
    headers.insert("Overwrite", "F");
    const int moved = ask("MOVE", url(u"/dav/.a.part"_s), headers);
    QVERIFY2(moved == 201 || moved == 204, qPrintable(QString::number(moved)));
    QCOMPARE(m_server->stored(), QStringList{u"a"_s});
    QCOMPARE(m_server->contentOf(u"a"_s), "some bytes"_ba);
    QCOMPARE(ask("GET", url(u"/plain/a"_s)), 200);
    QCOMPARE(m_answer, "some bytes"_ba);
    QCOMPARE(ask("DELETE", url(u"/dav/a"_s)), 204);
    QCOMPARE(ask("HEAD", url(u"/dav/a"_s)), 404);
    QVERIFY(m_server->stored().isEmpty());
    QTRY_COMPARE(m_server->requests(u"MOVE"_s).size(), 1);
}

void TestRealServers::foldersAreMadeAndListed()
{
    QFETCH(QString, server);
    start(server);
    if (!m_server)
        return;
    QCOMPARE(ask("MKCOL", url(u"/dav/f/"_s)), 201);
    QCOMPARE(ask("PUT", url(u"/dav/f/a"_s), {}, "12345"), 201);
    QCOMPARE(m_server->stored(), (QStringList{u"f/"_s, u"f/a"_s}));
    QCOMPARE(ask("PROPFIND", url(u"/dav/f/"_s), {{"Depth", "1"}}), 207);
    QVERIFY2(m_answer.contains("/dav/f/a<"), m_answer.constData());
    QVERIFY(m_answer.contains("getcontentlength>5<"));
    QCOMPARE(ask("DELETE", url(u"/dav/f/"_s)), 204);
    QVERIFY(m_server->stored().isEmpty());
}

void TestRealServers::whatIsThereStaysThere()
{
    QFETCH(QString, server);
    start(server);
    if (!m_server)
        return;
    m_server->store(u"a"_s, "theirs");
    m_server->store(u"deep/b"_s, "ours");
    Headers headers = to(u"/dav/a"_s);
    headers.insert("Overwrite", "F");
    QCOMPARE(ask("MOVE", url(u"/dav/deep/b"_s), headers), 412);
    QCOMPARE(m_server->contentOf(u"a"_s), "theirs"_ba);
    QCOMPARE(ask("DELETE", url(u"/dav/deep/b"_s)), 204); // it is allowed to, in a folder that it did not make
}

void TestRealServers::aHalfReceivedBodyIsSeenAndGone()
{
    QFETCH(QString, server);
    start(server);
    if (!m_server)
        return;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    socket.write("PUT /dav/a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n");
    socket.write(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    if (server != "lighttpd"_L1) // keeps it in a file without a name
        QTRY_VERIFY(!m_server->stored().isEmpty() || !m_server->receiving().isEmpty());
    QVERIFY(!m_server->stored().contains(u"a"_s));
    socket.abort();
    QTRY_VERIFY(m_server->stored().isEmpty());
    QTRY_VERIFY2(m_server->receiving().isEmpty(), qPrintable(m_server->receiving().join(u' ')));
}

void TestRealServers::theServerStopsAndStartsAgain()
{
    QFETCH(QString, server);
    start(server);
    if (!m_server)
        return;
    QCOMPARE(ask("PUT", url(u"/dav/a"_s), {}, "some bytes"), 201);
    m_server->stop();
    QVERIFY(!somebodyListens(m_server->port()));
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    QCOMPARE(ask("GET", url(u"/dav/a"_s)), 200);
    m_server->kill();
    QVERIFY(!somebodyListens(m_server->port()));
}

void TestRealServers::apacheAsksForCredentials_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("basic") << u"/dav-basic/"_s;
    QTest::newRow("digest") << u"/dav-digest/"_s;
}

void TestRealServers::apacheAsksForCredentials()
{
    QFETCH(QString, prefix);
    start(u"apache"_s);
    if (!m_server)
        return;
    QCOMPARE(ask("PUT", url(prefix + u'a'), {}, "x"), 401);
    m_password = DavServer::password();
    QCOMPARE(ask("PUT", url(prefix + u'a'), {}, "x"), 201);
    QCOMPARE(ask("DELETE", url(prefix + u'a')), 204);
    m_server->store(u"b"_s, "B");
    QCOMPARE(ask("GET", url(u"/digest/b"_s)), 200);
    m_password.clear();
    QCOMPARE(ask("GET", url(u"/digest/b"_s)), 401);
}

void TestRealServers::contentRangeIsTakenAsEachServerDoes_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("apache") << u"apache"_s << 204 << "01234abc89"_ba;
    QTest::newRow("lighttpd") << u"lighttpd"_s << 204 << "01234abc89"_ba;
    QTest::newRow("nginx") << u"nginx"_s << 501 << "0123456789"_ba;
}

void TestRealServers::contentRangeIsTakenAsEachServerDoes()
{
    QFETCH(QString, server);
    start(server);
    if (!m_server)
        return;
    QCOMPARE(ask("PUT", url(u"/dav/a"_s), {}, "0123456789"), 201);
    QTEST(ask("PUT", url(u"/dav/a"_s), {{"Content-Range", "bytes 5-7/10"}}, "abc"), "status");
    QTEST(m_server->contentOf(u"a"_s), "content");
}

void TestRealServers::aServerThatHasPutOnlyRefusesTheRest()
{
    start(u"nginx"_s);
    if (!m_server)
        return;
    QCOMPARE(ask("PUT", url(u"/put-only/deep/a"_s), {}, "x"), 201);
    QCOMPARE(ask("MOVE", url(u"/put-only/deep/a"_s), to(u"/put-only/b"_s)), 405);
    QCOMPARE(ask("DELETE", url(u"/put-only/deep/a"_s)), 405);
    QCOMPARE(ask("PROPFIND", url(u"/put-only/"_s), {{"Depth", "1"}}), 405);
    QCOMPARE(m_server->stored(), (QStringList{u"deep/"_s, u"deep/a"_s}));
}

void TestRealServers::swiftKeepsObjectsAndForgetsNothing()
{
    if (const QString missing = Swift::whyMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Swift swift;
    QVERIFY2(swift.start(), swift.output().constData());
    QVERIFY(swift.createBucket(u"bucket"_s));
    QVERIFY(swift.objects(u"bucket"_s).isEmpty());
    QVERIFY(swift.segments(u"bucket"_s).isEmpty());
    QVERIFY(swift.dataFiles().isEmpty());
    QCOMPARE(ask("GET", swift.url(u"/bucket/a"_s), {{"Authorization", "AWS nobody:nothing"}}), 403);

    swift.stop();
    QVERIFY2(swift.startAgain(), swift.output().constData());
    QVERIFY(swift.createBucket(u"bucket"_s));
}

void TestRealServers::swiftShowsThePartsOfAnUpload()
{
    const QString s3cmd = QStandardPaths::findExecutable(u"s3cmd"_s);
    if (s3cmd.isEmpty())
        QSKIP("s3cmd is not installed");
    if (const QString missing = Swift::whyMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Swift swift;
    QVERIFY2(swift.start(), swift.output().constData());
    QVERIFY(swift.createBucket(u"bucket"_s));
    QTemporaryFile file;
    QVERIFY(file.open() && file.resize(12'000'000));

    const QString host = swift.url().authority();
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(s3cmd, {u"--config=/dev/null"_s, u"--no-ssl"_s, u"--host="_s + host,
                         u"--host-bucket="_s + host, u"--region="_s + Swift::region(),
                         u"--access_key="_s + Swift::accessKey(), u"--secret_key="_s + Swift::secretKey(),
                         u"--multipart-chunk-size-mb=5"_s, u"put"_s, file.fileName(), u"s3://bucket/big"_s});
    QVERIFY(client.waitForFinished());
    QVERIFY2(client.exitCode() == 0, client.readAll().constData());
    QCOMPARE(swift.objects(u"bucket"_s), QStringList{u"big"_s});
    const QStringList parts = swift.segments(u"bucket"_s);
    QCOMPARE(parts.size(), 3);
    QVERIFY2(parts.constLast().startsWith("big/"_L1) && parts.constLast().endsWith("/3"_L1),
             qPrintable(parts.constLast()));
    QCOMPARE(swift.dataFiles().size(), 4); // and what names the parts
    QCOMPARE(swift.contentOf(u"bucket"_s, u"big"_s).size(), 12'000'000);
}

void TestRealServers::swiftEndsWithAllItsProcesses()
{
    if (const QString missing = Swift::whyMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Swift swift;
    QVERIFY2(swift.start(), swift.output().constData());
    swift.kill();
    QTRY_VERIFY(!somebodyListens(swift.port()));
}

QTEST_GUILESS_MAIN(TestRealServers)

#include "tst_realservers.moc"
