// How a job reaches servers that nobody here wrote: with a client's certificate (nginx), with digest
// authentication (Apache), through a proxy (tinyproxy). Both planes in the same way.

#include "core/net/control.h"
#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/scratchfile.h"
#include "tests/real/apache.h"
#include "tests/real/certificates.h"
#include "tests/real/nginx.h"

#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTcpSocket>

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

enum class Plane : quint8 { Control, Wire };

/// tinyproxy on loopback; with a password when it is told to ask for one.
class TinyProxy
{
public:
    [[nodiscard]] bool start(bool asks)
    {
        m_port = ServerProcess::freePort();
        QFile file(m_folder.filePath(u"tinyproxy.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("Port " + QByteArray::number(m_port) +
                   "\nListen 127.0.0.1\nTimeout 60\nMaxClients 50\nAllow 127.0.0.1\nLogLevel Connect\n" +
                   (asks ? "BasicAuth joe pr0xy\n" : ""));
        file.close();
        return m_process.start({u"tinyproxy"_s, {u"-d"_s, u"-c"_s, file.fileName()}, {}},
                               [this](const QByteArray &) { return isListening(); });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    [[nodiscard]] QByteArray output() const { return m_process.output(); }

private:
    [[nodiscard]] bool isListening() const
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        return socket.waitForConnected(1'000);
    }
    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class TestRealAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aCertificateOpensTheDoor_data();
    void aCertificateOpensTheDoor();
    void withoutACertificateItStaysShut_data() { bothPlanes(); }
    void withoutACertificateItStaysShut();
    void aWrongPassphraseIsATlsFailure_data() { bothPlanes(); }
    void aWrongPassphraseIsATlsFailure();
    void aCertificateIsForItsJobOnly_data() { bothPlanes(); }
    void aCertificateIsForItsJobOnly();
    void aCertificateStaysAtItsOrigin();
    void apacheTakesTheDigest_data() { bothPlanes(); }
    void apacheTakesTheDigest();
    void apacheTakesAnUploadWithDigest();
    void apacheRefusesAWrongDigest_data() { bothPlanes(); }
    void apacheRefusesAWrongDigest();
    void throughTinyproxy_data();
    void throughTinyproxy();
    void tinyproxyRefusesWhoDoesNotSignIn_data() { bothPlanes(); }
    void tinyproxyRefusesWhoDoesNotSignIn();

private:
    static void bothPlanes()
    {
        QTest::addColumn<Plane>("plane");
        QTest::newRow("control") << Plane::Control;
        QTest::newRow("wire") << Plane::Wire;
    }
    struct Answer {
        int status = 0;
        NetFailure failure = NetFailure::None;
        QString detail;
        QByteArray body;
    };
    /// On planes that live as long as the test.
    [[nodiscard]] Answer get(Plane plane, const QUrl &url, const Access &access = {})
    {
        m_control->setSettings(m_settings);
        m_wire->setSettings(m_settings);
        if (plane == Plane::Control) {
            ControlProbe probe(m_control->send({.method = "GET", .url = url, .access = access}));
            const ControlAnswer answer = probe.wait();
            return {answer.status, answer.failure, answer.detail, answer.body};
        }
        WireProbe probe(m_wire->send({.url = url, .access = access}));
        const WireResult result = probe.discardAll();
        return {result.status, result.failure, result.detail, result.body};
    }
    [[nodiscard]] Access withCertificate(bool isLocked = false) const
    {
        Access access;
        access.clientCertificate = m_nginx.clientCertificate(isLocked);
        return access;
    }
    void know(const QUrl &url, const Credentials &credentials)
    {
        m_settings.credentials.insert(NetSettings::secretName(url), credentials);
    }

    Nginx m_nginx;
    NetSettings m_settings;
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<Wire> m_wire;
};

void TestRealAccess::initTestCase()
{
    forgetProxies();
    if (const QString reason = Nginx::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QVERIFY2(m_nginx.start(), m_nginx.output().constData());
    m_nginx.publish(u"file.txt"_s, "content");
}

void TestRealAccess::init()
{
    m_settings = testSettings();
    m_settings.caFile = m_nginx.caFile();
    m_control = std::make_unique<ControlPlane>(m_settings);
    m_wire = std::make_unique<Wire>(m_settings);
}

void TestRealAccess::aCertificateOpensTheDoor_data()
{
    QTest::addColumn<Plane>("plane");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("control") << Plane::Control << false;
    QTest::newRow("control, with a passphrase") << Plane::Control << true;
    QTest::newRow("wire") << Plane::Wire << false;
    QTest::newRow("wire, with a passphrase") << Plane::Wire << true;
}

void TestRealAccess::aCertificateOpensTheDoor()
{
    QFETCH(Plane, plane);
    QFETCH(bool, isLocked);
    const Access access = withCertificate(isLocked);
    know(NetSettings::certificateUrl(access.clientCertificate), {{}, QString::fromLatin1(ClientPassphrase)});
    const Answer answer =
        get(plane, m_nginx.https(u"/plain/file.txt"_s, Nginx::Tls::AsksForCertificate), access);
    QVERIFY2(answer.failure == NetFailure::None, qPrintable(answer.detail));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "content"_ba);
}

void TestRealAccess::withoutACertificateItStaysShut()
{
    QFETCH(Plane, plane);
    QCOMPARE(get(plane, m_nginx.https(u"/plain/file.txt"_s, Nginx::Tls::AsksForCertificate)).status, 400);
}

void TestRealAccess::aWrongPassphraseIsATlsFailure()
{
    QFETCH(Plane, plane);
    const QUrl url = m_nginx.https(u"/plain/file.txt"_s, Nginx::Tls::AsksForCertificate);
    QCOMPARE(get(plane, url, withCertificate(true)).failure, NetFailure::Tls); // none: nobody is asked for it
    know(NetSettings::certificateUrl(m_nginx.clientCertificate(true)), {{}, u"wrong"_s});
    QCOMPARE(get(plane, url, withCertificate(true)).failure, NetFailure::Tls);
    Access missing;
    missing.clientCertificate = u"/nonexistent.pem"_s;
    QCOMPARE(get(plane, url, missing).failure, NetFailure::Tls);
}

void TestRealAccess::aCertificateIsForItsJobOnly()
{
    QFETCH(Plane, plane);
    const QUrl url = m_nginx.https(u"/plain/file.txt"_s, Nginx::Tls::AsksForCertificate);
    QCOMPARE(get(plane, url, withCertificate()).status, 200);
    QCOMPARE(get(plane, url).status, 400); // not over the other's connection
    QCOMPARE(get(plane, url, withCertificate()).status, 200);
}

void TestRealAccess::aCertificateStaysAtItsOrigin()
{
    const QUrl url = m_nginx.https(u"/abroad/file.txt"_s, Nginx::Tls::AsksForCertificate);
    QCOMPARE(get(Plane::Control, url, withCertificate()).status, 400);
}

void TestRealAccess::apacheTakesTheDigest()
{
    QFETCH(Plane, plane);
    if (const QString reason = Apache::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Apache apache;
    QVERIFY2(apache.start(), apache.output().constData());
    apache.store(u"a.txt"_s, "content");
    know(apache.url(u"/"_s), {Apache::user(), Apache::password(), AuthScheme::Digest});
    QUrl url = apache.url(u"/dav-digest/a.txt"_s);
    url.setQuery(u"x=%20"_s);
    for (int i = 0; i < 3; ++i) {
        const Answer answer = get(plane, url);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "content"_ba);
    }
    QTRY_COMPARE(apache.requests(u" 401"_s).size(), 1);
}

void TestRealAccess::apacheTakesAnUploadWithDigest()
{
    if (const QString reason = Apache::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Apache apache;
    QVERIFY2(apache.start(), apache.output().constData());
    know(apache.url(u"/"_s), {Apache::user(), Apache::password(), AuthScheme::Digest});
    m_wire->setSettings(m_settings);
    const QByteArray body(3'000'000, 'b');
    ScratchFile file(body);
    WireProbe probe(m_wire->send({.method = "PUT",
                                  .url = apache.url(u"/dav-digest/up.bin"_s),
                                  .source = file.handle(),
                                  .sourceLength = body.size()}));
    const WireResult result = probe.wait();
    QCOMPARE(result.status, 201);
    QCOMPARE(result.sent, body.size());
    QVERIFY(apache.contentOf(u"up.bin"_s) == body);
}

void TestRealAccess::apacheRefusesAWrongDigest()
{
    QFETCH(Plane, plane);
    if (const QString reason = Apache::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Apache apache;
    QVERIFY2(apache.start(), apache.output().constData());
    apache.store(u"a.txt"_s, "content");
    know(apache.url(u"/"_s), {Apache::user(), u"wrong"_s, AuthScheme::Digest});
    QCOMPARE(get(plane, apache.url(u"/dav-digest/a.txt"_s)).status, 401);
}

void TestRealAccess::throughTinyproxy_data()
{
    QTest::addColumn<Plane>("plane");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("asks");
    QTest::newRow("control, forwarded") << Plane::Control << false << false;
    QTest::newRow("control, forwarded, Basic") << Plane::Control << false << true;
    QTest::newRow("control, tunnel") << Plane::Control << true << false;
    QTest::newRow("control, tunnel, Basic") << Plane::Control << true << true;
    QTest::newRow("wire, forwarded") << Plane::Wire << false << false;
    QTest::newRow("wire, forwarded, Basic") << Plane::Wire << false << true;
    QTest::newRow("wire, tunnel") << Plane::Wire << true << false;
    QTest::newRow("wire, tunnel, Basic") << Plane::Wire << true << true;
}

void TestRealAccess::throughTinyproxy()
{
    QFETCH(Plane, plane);
    QFETCH(bool, isSecure);
    QFETCH(bool, asks);
    if (QStandardPaths::findExecutable(u"tinyproxy"_s).isEmpty())
        QSKIP("tinyproxy is not installed");
    TinyProxy proxy;
    QVERIFY2(proxy.start(asks), proxy.output().constData());
    Access access;
    access.proxy = {ProxyChoice::Kind::Explicit, proxy.url()};
    know(proxy.url(), {u"joe"_s, u"pr0xy"_s});
    const QUrl url = isSecure ? m_nginx.https(u"/plain/file.txt"_s) : m_nginx.http(u"/plain/file.txt"_s);
    const Answer answer = get(plane, url, access);
    QVERIFY2(answer.failure == NetFailure::None, qPrintable(answer.detail));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "content"_ba);
    QTRY_VERIFY(proxy.output().contains(isSecure ? "CONNECT localhost:" : "GET http://localhost:"));
}

void TestRealAccess::tinyproxyRefusesWhoDoesNotSignIn()
{
    QFETCH(Plane, plane);
    if (QStandardPaths::findExecutable(u"tinyproxy"_s).isEmpty())
        QSKIP("tinyproxy is not installed");
    TinyProxy proxy;
    QVERIFY2(proxy.start(true), proxy.output().constData());
    Access access;
    access.proxy = {ProxyChoice::Kind::Explicit, proxy.url()};
    QCOMPARE(get(plane, m_nginx.http(u"/plain/file.txt"_s), access).failure, NetFailure::Proxy);
    QCOMPARE(get(plane, m_nginx.https(u"/plain/file.txt"_s), access).failure, NetFailure::Proxy);
}

QTEST_GUILESS_MAIN(TestRealAccess)
#include "tst_realaccess.moc"
