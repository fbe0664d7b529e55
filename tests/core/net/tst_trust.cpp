// Both planes must trust, and distrust, the same servers.

#include "core/net/control.h"
#include "core/net/wire.h"
#include "tests/core/net/certificates.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;

class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void ourAuthorityIsTrusted();
    void whatIsNotTrusted_data();
    void whatIsNotTrusted();
    void aChangeOfTrustCountsAtOnce();
    void aRefusedServerIsTrustedOnceItMayBe();
    void noRedirectLeadsOutOfTls();
    void noTlsAtAllIsATlsFailure();
    void aHangingHandshakeIsNoDoubt();

private:
    [[nodiscard]] NetSettings trusting(const QString &caFile) const
    {
        NetSettings settings = testSettings();
        settings.caFile = caFile;
        return settings;
    }
    /// What both planes say; Internal if they disagree.
    [[nodiscard]] NetFailure failureOf(const QUrl &url, const NetSettings &settings);

    std::unique_ptr<Certificates> m_certificates;
    Certificates::Pair m_mine;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestTrust::initTestCase()
{
    forgetProxies();
    m_certificates = std::make_unique<Certificates>();
    if (!m_certificates->isUsable())
        QSKIP("no openssl program");
    m_mine = m_certificates->issue(u"mine"_s, u"IP:127.0.0.1"_s);
    QVERIFY(!m_mine.certificate.isEmpty());
}

void TestTrust::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->useTls(m_mine.certificate, m_mine.key));
    QVERIFY(m_server->start());
    QCOMPARE(m_server->url().scheme(), u"https"_s);
}

NetFailure TestTrust::failureOf(const QUrl &url, const NetSettings &settings)
{
    ControlPlane plane(settings);
    ControlProbe asked(plane.send({.method = "DELETE", .url = url}));
    Wire wire(settings);
    WireProbe fetched(wire.send({.url = url}));
    const NetFailure failure = fetched.discardAll().failure;
    return asked.wait().failure == failure && !asked.wait().outcomeUnknown ? failure : NetFailure::Internal;
}

void TestTrust::ourAuthorityIsTrusted()
{
    const NetSettings settings = trusting(m_certificates->authority());
    QCOMPARE(failureOf(m_server->url(u"/status/204"_s), settings), NetFailure::None);

    ScratchFile file;
    Wire wire(settings);
    WireProbe probe(wire.send({.url = m_server->url(u"/bytes/5000000"_s)}));
    QCOMPARE(probe.acceptAll(file.handle()).failure, NetFailure::None);
    QVERIFY(file.bytes() == generatedBytes(0, 0, 5'000'000));
}

void TestTrust::whatIsNotTrusted_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("caFile");
    const QString ca = m_certificates->authority();
    QTest::newRow("the system does not know it") << u"IP:127.0.0.1"_s << QString();
    QTest::newRow("another authority") << u"IP:127.0.0.1"_s << m_certificates->otherAuthority();
    QTest::newRow("another address") << u"IP:127.0.0.2"_s << ca;
    QTest::newRow("another name") << u"DNS:example.org"_s << ca;
    QTest::newRow("no such authority file") << u"IP:127.0.0.1"_s << m_certificates->path(u"missing.pem"_s);
    QTest::newRow("no authority in the file") << u"IP:127.0.0.1"_s << m_mine.key;
}

void TestTrust::whatIsNotTrusted()
{
    QFETCH(QString, subject);
    QFETCH(QString, caFile);
    const Certificates::Pair pair = m_certificates->issue(u"theirs"_s, subject);
    LoopbackServer server;
    QVERIFY(server.useTls(pair.certificate, pair.key));
    QVERIFY(server.start());
    QCOMPARE(failureOf(server.url(u"/status/204"_s), trusting(caFile)), NetFailure::CertificateNotTrusted);
    QVERIFY(server.requests().isEmpty());
}

void TestTrust::aChangeOfTrustCountsAtOnce()
{
    ControlPlane plane(trusting(m_certificates->authority()));
    Wire wire(plane.settings());
    ControlProbe asked(plane.send({.url = m_server->url(u"/status/204"_s)}));
    WireProbe fetched(wire.send({.url = m_server->url(u"/status/204"_s)}));
    QCOMPARE(asked.wait().status, 204);
    QCOMPARE(fetched.wait().status, 204);

    plane.setSettings(trusting(m_certificates->otherAuthority()));
    wire.setSettings(plane.settings());
    ControlProbe askedAgain(plane.send({.url = m_server->url(u"/status/204"_s)}));
    WireProbe fetchedAgain(wire.send({.url = m_server->url(u"/status/204"_s)}));
    QCOMPARE(askedAgain.wait().failure, NetFailure::CertificateNotTrusted);
    QCOMPARE(fetchedAgain.wait().failure, NetFailure::CertificateNotTrusted);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestTrust::aRefusedServerIsTrustedOnceItMayBe()
{
    ControlPlane plane(trusting({}));
    ControlProbe refused(plane.send({.url = m_server->url(u"/status/204"_s)}));
    QCOMPARE(refused.wait().failure, NetFailure::CertificateNotTrusted);
    plane.setSettings(trusting(m_certificates->authority()));
    ControlProbe trusted(plane.send({.url = m_server->url(u"/status/204"_s)}));
    QCOMPARE(trusted.wait().status, 204);
}

void TestTrust::noRedirectLeadsOutOfTls()
{
    RawServer plain(always("HTTP/1.1 204 No Content\r\n\r\n"));
    TestServer::ResourceOptions options;
    options.redirectTo = plain.url().toEncoded();
    m_server->publish(u"/out"_s, {}, options);
    ControlPlane plane(trusting(m_certificates->authority()));
    ControlProbe probe(plane.send({.method = "GET", .url = m_server->url(u"/out"_s)}));
    QCOMPARE(probe.wait().failure, NetFailure::None);
    QCOMPARE(probe.wait().status, 302);
    QVERIFY(!probe.wait().detail.isEmpty());
    QVERIFY(plain.requests().isEmpty());
}

void TestTrust::noTlsAtAllIsATlsFailure()
{
    // Nothing that looks like a request arrives, so the bytes have to come unasked.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
    QCOMPARE(failureOf(url, trusting(m_certificates->authority())), NetFailure::Tls);
}

void TestTrust::aHangingHandshakeIsNoDoubt()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
    NetSettings settings = trusting(m_certificates->authority());
    settings.connectTimeoutMs = 300;
    ControlPlane plane(settings);
    ControlProbe asked(plane.send({.method = "POST", .url = url, .timeoutMs = 300}));
    Wire wire(settings);
    WireProbe fetched(wire.send({.url = url}));
    QCOMPARE(asked.wait().failure, NetFailure::TimedOut);
    QVERIFY(!asked.wait().outcomeUnknown);
    QCOMPARE(fetched.wait().failure, NetFailure::TimedOut);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
