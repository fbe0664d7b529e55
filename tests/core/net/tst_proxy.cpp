// The way through a proxy: the same on both planes.

#include "core/net/control.h"
#include "core/net/wire.h"
#include "tests/core/net/certificates.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/proxyserver.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using Asks = ProxyServer::Asks;
using TestServer::LoopbackServer;

namespace
{

enum class Plane : quint8 { Control, Wire };
constexpr char Ok[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

Access through(const QUrl &proxy)
{
    Access access;
    access.proxy = {ProxyChoice::Kind::Explicit, proxy};
    return access;
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsPlainIsForwarded_data() { bothPlanes(); }
    void whatIsPlainIsForwarded();
    void whatIsSecureIsTunnelled_data() { bothPlanes(); }
    void whatIsSecureIsTunnelled();
    void socksFindsTheHostByItself_data() { bothPlanes(); }
    void socksFindsTheHostByItself();
    void itsCredentialsAreItsOwn_data();
    void itsCredentialsAreItsOwn();
    void aBodyComesThroughWholeAndOnce_data();
    void aBodyComesThroughWholeAndOnce();
    void wrongCredentialsAreAProxyFailure_data();
    void wrongCredentialsAreAProxyFailure();
    void itsCredentialsNeverReachTheServer_data() { bothPlanes(); }
    void itsCredentialsNeverReachTheServer();
    void aProxyThatIsAwayIsAProxyFailure_data() { bothPlanes(); }
    void aProxyThatIsAwayIsAProxyFailure();
    void aProxyOverTlsIsRefused_data() { bothPlanes(); }
    void aProxyOverTlsIsRefused();
    void withoutProxyMeansWithout_data() { bothPlanes(); }
    void withoutProxyMeansWithout();
    void theEnvironmentIsObeyed_data() { bothPlanes(); }
    void theEnvironmentIsObeyed();
    void noConnectionIsSharedBetweenProxies_data() { bothPlanes(); }
    void noConnectionIsSharedBetweenProxies();
    void theEnvironmentIsReadAsLibcurlDoes_data();
    void theEnvironmentIsReadAsLibcurlDoes();

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
        bool outcomeUnknown = false;
    };
    [[nodiscard]] Answer send(Plane plane, const QUrl &url, const Access &access, const QByteArray &body = {})
    {
        const QByteArray method = body.isEmpty() ? "GET"_ba : "PUT"_ba;
        if (plane == Plane::Control) {
            if (!m_control)
                m_control = std::make_unique<ControlPlane>(m_settings);
            ControlProbe probe(
                m_control->send({.method = method, .url = url, .access = access, .body = body}));
            const ControlAnswer answer = probe.wait();
            return {answer.status, answer.failure, answer.detail, answer.outcomeUnknown};
        }
        if (!m_wire)
            m_wire = std::make_unique<Wire>(m_settings);
        ScratchFile file(body);
        WireRequest request{.method = method, .url = url, .access = access};
        if (!body.isEmpty())
            request.source = file.handle();
        request.sourceLength = body.size();
        WireProbe probe(m_wire->send(request));
        const WireResult result = body.isEmpty() ? probe.discardAll() : probe.wait();
        return {result.status, result.failure, result.detail, false};
    }
    void know(const QUrl &url, const Credentials &credentials)
    {
        m_settings.credentials.insert(NetSettings::secretName(url), credentials);
    }
    [[nodiscard]] static Credentials joe(AuthScheme scheme)
    {
        return {QString::fromLatin1(ProxyServer::User), QString::fromLatin1(ProxyServer::Password), scheme};
    }

    NetSettings m_settings;
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<LoopbackServer> m_secure;
};

void TestProxy::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    if (!m_certificates->isUsable())
        QSKIP("no openssl program");
    const auto pair = m_certificates->issue(u"mine"_s, u"IP:127.0.0.1"_s);
    m_secure = std::make_unique<LoopbackServer>();
    QVERIFY(m_secure->useTls(pair.certificate, pair.key));
    QVERIFY(m_secure->start());
}

void TestProxy::init()
{
    forgetProxies();
    qunsetenv("no_proxy");
    qunsetenv("NO_PROXY");
    m_settings = testSettings();
    m_settings.caFile = m_certificates->authority();
}

void TestProxy::cleanup()
{
    forgetProxies();
    qunsetenv("no_proxy");
    m_control.reset();
    m_wire.reset();
}

void TestProxy::whatIsPlainIsForwarded()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    ProxyServer proxy;
    const QUrl url(u"http://nowhere.example:%1/a%20b?c=d"_s.arg(server.serverPort()));
    QCOMPARE(send(plane, url, through(proxy.url())).status, 200);
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY2(proxy.requests().constFirst().startsWith("GET " + url.toEncoded() + " HTTP/1.1\r\n"),
             proxy.requests().constFirst().constData());
    QCOMPARE(server.requests().constFirst().target(), "/a%20b?c=d"_ba);
}

void TestProxy::whatIsSecureIsTunnelled()
{
    QFETCH(Plane, plane);
    ProxyServer proxy;
    QCOMPARE(send(plane, m_secure->url(u"/status/204"_s), through(proxy.url())).status, 204);
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(proxy.requests().constFirst().startsWith("CONNECT 127.0.0.1:"));
}

void TestProxy::socksFindsTheHostByItself()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    ProxyServer proxy(Asks::Basic);
    know(proxy.url(u"socks5"_s), joe(AuthScheme::Basic));
    const QUrl url(u"http://nowhere.example:%1/"_s.arg(server.serverPort()));
    const Answer answer = send(plane, url, through(proxy.url(u"socks5"_s)));
    QVERIFY2(answer.status == 200, qPrintable(answer.detail));
    QCOMPARE(proxy.requests().constFirst(),
             "SOCKS nowhere.example:" + QByteArray::number(server.serverPort()) + " joe");
}

void TestProxy::itsCredentialsAreItsOwn_data()
{
    QTest::addColumn<Plane>("plane");
    QTest::addColumn<Asks>("asks");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("requests"); ///< for the first, until it passed
    QTest::newRow("control, forwarded, Basic") << Plane::Control << Asks::Basic << false << 1;
    QTest::newRow("control, forwarded, Digest") << Plane::Control << Asks::Digest << false << 2;
    QTest::newRow("control, tunnel, Basic") << Plane::Control << Asks::Basic << true << 0;
    QTest::newRow("control, tunnel, Digest") << Plane::Control << Asks::Digest << true << 0;
    QTest::newRow("wire, forwarded, Basic") << Plane::Wire << Asks::Basic << false << 1;
    QTest::newRow("wire, forwarded, Digest") << Plane::Wire << Asks::Digest << false << 2;
    QTest::newRow("wire, tunnel, Basic") << Plane::Wire << Asks::Basic << true << 1;
    QTest::newRow("wire, tunnel, Digest") << Plane::Wire << Asks::Digest << true << 2;
}

void TestProxy::itsCredentialsAreItsOwn()
{
    QFETCH(Plane, plane);
    QFETCH(Asks, asks);
    QFETCH(bool, isSecure);
    QFETCH(int, requests);
    RawServer server(onceAndClose(Ok));
    ProxyServer proxy(asks);
    know(proxy.url(), joe(asks == Asks::Basic ? AuthScheme::Basic : AuthScheme::Digest));
    const QUrl url = isSecure ? m_secure->url(u"/bytes/10"_s) : server.url(u"/x?y"_s);
    const Answer answer = send(plane, url, through(proxy.url()));
    QVERIFY2(answer.status == 200, qPrintable(answer.detail));
    QCOMPARE(proxy.passedCount(), 1);
    if (requests > 0) // Qt asks a tunnel's proxy once without
        QCOMPARE(proxy.requests().size(), requests);
    QCOMPARE(send(plane, url, through(proxy.url())).status, 200);
    if (!isSecure)
        QCOMPARE(proxy.requests().size(), requests + 1);
}

void TestProxy::aBodyComesThroughWholeAndOnce_data() { itsCredentialsAreItsOwn_data(); }

void TestProxy::aBodyComesThroughWholeAndOnce()
{
    QFETCH(Plane, plane);
    QFETCH(Asks, asks);
    QFETCH(bool, isSecure);
    if (isSecure)
        return; // a tunnel sees no body
    RawServer server(always(Ok));
    ProxyServer proxy(asks);
    know(proxy.url(), joe(asks == Asks::Basic ? AuthScheme::Basic : AuthScheme::Digest));
    const QByteArray body(200'000, 'b');
    const Answer answer = send(plane, server.url(), through(proxy.url()), body);
    QVERIFY2(answer.status == 200, qPrintable(answer.detail));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().body, body);
}

void TestProxy::wrongCredentialsAreAProxyFailure_data() { itsCredentialsAreItsOwn_data(); }

void TestProxy::wrongCredentialsAreAProxyFailure()
{
    QFETCH(Plane, plane);
    QFETCH(Asks, asks);
    QFETCH(bool, isSecure);
    RawServer server(always(Ok));
    ProxyServer proxy(asks);
    know(proxy.url(), {u"joe"_s, u"wrong"_s, asks == Asks::Basic ? AuthScheme::Basic : AuthScheme::Digest});
    const QUrl url = isSecure ? m_secure->url(u"/bytes/10"_s) : server.url();
    const Answer answer = send(plane, url, through(proxy.url()));
    QCOMPARE(answer.failure, NetFailure::Proxy);
    QCOMPARE(proxy.passedCount(), 0);
    QVERIFY(server.requests().isEmpty());
}

void TestProxy::itsCredentialsNeverReachTheServer()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    ProxyServer proxy(Asks::Basic);
    know(proxy.url(), joe(AuthScheme::Basic));
    QCOMPARE(send(plane, server.url(), {}).status, 200);
    QVERIFY(!server.requests().constLast().head.contains("Authorization"));
    know(server.url(), {u"me"_s, u"pw"_s});
    cleanup();
    QCOMPARE(send(plane, server.url(), through(proxy.url())).status, 200);
    QCOMPARE(server.requests().constLast().field("Authorization"), "Basic " + "me:pw"_ba.toBase64());
    QVERIFY(server.requests().constLast().field("Proxy-Authorization").isNull());
}

void TestProxy::aProxyThatIsAwayIsAProxyFailure()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    QUrl away;
    {
        const ProxyServer proxy;
        away = proxy.url();
    }
    const Answer answer = send(plane, server.url(), through(away), "body"_ba);
    QCOMPARE(answer.failure, NetFailure::Proxy);
    QVERIFY(!answer.outcomeUnknown);
    QCOMPARE(server.connectionCount(), 0);
}

void TestProxy::aProxyOverTlsIsRefused()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    const Answer answer = send(plane, server.url(), through(QUrl(u"https://127.0.0.1:1"_s)), "body"_ba);
    QCOMPARE(answer.failure, NetFailure::Proxy);
    QVERIFY(answer.detail.contains("https://127.0.0.1:1"_L1));
    QVERIFY(!answer.outcomeUnknown);
    QCOMPARE(server.connectionCount(), 0);
}

void TestProxy::withoutProxyMeansWithout()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    ProxyServer proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    Access access;
    access.proxy.kind = ProxyChoice::Kind::None;
    QCOMPARE(send(plane, server.url(), access).status, 200);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestProxy::theEnvironmentIsObeyed()
{
    QFETCH(Plane, plane);
    RawServer server(onceAndClose(Ok));
    ProxyServer proxy(Asks::Basic);
    QUrl named = proxy.url();
    named.setUserInfo(u"joe:pr0xy"_s);
    qputenv("http_proxy", named.toEncoded());
    QCOMPARE(send(plane, server.url(), {}).status, 200);
    QCOMPARE(proxy.passedCount(), 1);
    qputenv("no_proxy", "example.org, 127.0.0.0/8");
    QCOMPARE(send(plane, server.url(), {}).status, 200);
    QCOMPARE(proxy.passedCount(), 1);
    QCOMPARE(send(plane, server.url(), through(named)).status, 200); // said for this job
    QCOMPARE(proxy.passedCount(), 2);
}

void TestProxy::noConnectionIsSharedBetweenProxies()
{
    QFETCH(Plane, plane);
    ProxyServer first;
    ProxyServer second;
    const QUrl url = m_secure->url(u"/status/204"_s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(send(plane, url, through(first.url())).status, 204);
        QCOMPARE(send(plane, url, through(second.url())).status, 204);
        QCOMPARE(send(plane, url, {}).status, 204);
    }
    QCOMPARE(first.passedCount(), 1);
    QCOMPARE(second.passedCount(), 1);
}

void TestProxy::theEnvironmentIsReadAsLibcurlDoes_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("exceptions");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("proxy"); ///< "-": nothing is said
    const QByteArray none;
    QTest::newRow("http") << "http_proxy"_ba
                          << "http://p:3128"_ba << none << u"http://a/"_s << u"http://p:3128"_s;
    QTest::newRow("no scheme, no port") << "http_proxy"_ba
                                        << "p"_ba << none << u"http://a/"_s << u"http://p:1080"_s;
    QTest::newRow("upper case http is a trap") << "HTTP_PROXY"_ba
                                               << "p:1"_ba << none << u"http://a/"_s << u"-"_s;
    QTest::newRow("upper case https") << "HTTPS_PROXY"_ba
                                      << "p:1"_ba << none << u"https://a/"_s << u"http://p:1"_s;
    QTest::newRow("http is not for https") << "http_proxy"_ba
                                           << "p:1"_ba << none << u"https://a/"_s << u"-"_s;
    QTest::newRow("all") << "all_proxy"_ba
                         << "socks5h://p:9"_ba << none << u"https://a/"_s << u"socks5h://p:9"_s;
    QTest::newRow("a domain") << "http_proxy"_ba
                              << "p:1"_ba
                              << "example.org"_ba << u"http://a.example.org/"_s << QString();
    QTest::newRow("with a dot") << "http_proxy"_ba
                                << "p:1"_ba
                                << ".example.org"_ba << u"http://example.org/"_s << QString();
    QTest::newRow("only its end") << "http_proxy"_ba
                                  << "p:1"_ba
                                  << "example.org"_ba << u"http://anexample.org/"_s << u"http://p:1"_s;
    QTest::newRow("everything") << "http_proxy"_ba
                                << "p:1"_ba
                                << "*"_ba << u"http://a/"_s << QString();
    QTest::newRow("an address") << "http_proxy"_ba
                                << "p:1"_ba
                                << "a,10.0.0.1"_ba << u"http://10.0.0.1/"_s << QString();
    QTest::newRow("no end of an address") << "http_proxy"_ba
                                          << "p:1"_ba
                                          << "0.0.1"_ba << u"http://10.0.0.1/"_s << u"http://p:1"_s;
    QTest::newRow("IPv6") << "http_proxy"_ba
                          << "p:1"_ba
                          << "[::1]"_ba << u"http://[::1]:80/"_s << QString();
}

void TestProxy::theEnvironmentIsReadAsLibcurlDoes()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, exceptions);
    QFETCH(QString, target);
    QFETCH(QString, proxy);
    qputenv(variable.constData(), value);
    qputenv("no_proxy", exceptions);
    const auto found = ProxyFinder::fromEnvironment(QUrl(target));
    QCOMPARE(found ? found->toString() : u"-"_s, proxy);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
