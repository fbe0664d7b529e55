// How the requests of one job reach its server: the same on both planes.

#include "core/net/control.h"
#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;

namespace
{

enum class Plane : quint8 { Control, Wire };

QByteArray redirectTo(const QUrl &url, int status = 302)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + url.toEncoded() +
           "\r\nContent-Length: 0\r\n\r\n";
}

constexpr char Ok[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// The value of one parameter of an Authorization field.
QByteArray parameter(const QByteArray &field, const QString &name)
{
    const QRegularExpression pattern(u"[ ,]%1=\"?([^\",]*)"_s.arg(name));
    return pattern.match(QString::fromUtf8(field)).captured(1).toUtf8();
}

/// Asks for Digest (RFC 7616, qop=auth) and checks the answer by the book, apart from Ferry's code.
class DigestGuard
{
public:
    explicit DigestGuard(QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5)
        : m_algorithm(algorithm)
    {
    }
    QByteArray nonce = "nonce1"; ///< the one that is taken now
    int unasked = 0;             ///< requests without any answer

    void operator()(QTcpSocket &socket, const RawServer::Request &request)
    {
        const QByteArray said = request.field("Authorization");
        unasked += said.isEmpty() ? 1 : 0;
        const QByteArray name = m_algorithm == QCryptographicHash::Md5 ? "MD5" : "SHA-256";
        if (isRight(said, request))
            socket.write(Ok);
        else
            socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"here\", nonce=\"" +
                         nonce + "\", algorithm=" + name +
                         ", qop=\"auth\", opaque=\"o\"\r\nContent-Length: 4\r\n\r\nnope");
    }

private:
    [[nodiscard]] QByteArray hash(const QByteArray &text) const
    {
        return QCryptographicHash::hash(text, m_algorithm).toHex();
    }
    [[nodiscard]] bool isRight(const QByteArray &said, const RawServer::Request &request) const
    {
        const QByteArray first = hash("me:here:pass");
        const QByteArray second = hash(request.method() + ':' + request.target());
        const QByteArray expected = hash(first + ':' + nonce + ':' + parameter(said, u"nc"_s) + ':' +
                                         parameter(said, u"cnonce"_s) + ":auth:" + second);
        return said.startsWith("Digest ") && parameter(said, u"uri"_s) == request.target() &&
               parameter(said, u"nonce"_s) == nonce && parameter(said, u"opaque"_s) == "o" &&
               parameter(said, u"response"_s) == expected;
    }
    const QCryptographicHash::Algorithm m_algorithm;
};

} // namespace

Q_DECLARE_METATYPE(Plane)

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void init() { m_settings = testSettings(); }
    void cleanup()
    {
        m_control.reset();
        m_wire.reset();
    }

    void headersOfTheJobComeAfterTheProtocols_data() { bothPlanes(); }
    void headersOfTheJobComeAfterTheProtocols();
    void headersOfTheJobReplaceNothing_data() { bothPlanes(); }
    void headersOfTheJobReplaceNothing();
    void unusableHeadersAreRefused_data();
    void unusableHeadersAreRefused();
    void originsThatTheJobDoesNotNameGetNothing_data() { bothPlanes(); }
    void originsThatTheJobDoesNotNameGetNothing();
    void aRedirectTakesNothingToAnotherOrigin();
    void aRedirectToTheSameOriginKeepsThem();
    void theJobDecidesAboutRedirects_data();
    void theJobDecidesAboutRedirects();
    void theAccountChoosesTheCredentials_data() { bothPlanes(); }
    void theAccountChoosesTheCredentials();
    void aTokenIsSaidAtOnce_data() { bothPlanes(); }
    void aTokenIsSaidAtOnce();
    void aTokenThatIsNoneIsNotSaid_data() { bothPlanes(); }
    void aTokenThatIsNoneIsNotSaid();
    void whoSignsSignsAlone_data() { bothPlanes(); }
    void whoSignsSignsAlone();

    void digestIsAnsweredOnceAndThenSaidAtOnce_data();
    void digestIsAnsweredOnceAndThenSaidAtOnce();
    void aBodyIsSentAgainWholeAfterAChallenge_data() { bothPlanes(); }
    void aBodyIsSentAgainWholeAfterAChallenge();
    void anOldNonceIsReplaced_data() { bothPlanes(); }
    void anOldNonceIsReplaced();
    void aWrongPasswordIsTriedOnce_data() { bothPlanes(); }
    void aWrongPasswordIsTriedOnce();
    void basicIsNotSaidWhereDigestWasChosen_data() { bothPlanes(); }
    void basicIsNotSaidWhereDigestWasChosen();
    void otherAccountsHaveOtherConnections();

private:
    static void bothPlanes()
    {
        QTest::addColumn<Plane>("plane");
        QTest::newRow("control") << Plane::Control;
        QTest::newRow("wire") << Plane::Wire;
    }
    /// The planes live as long as the test.
    void open()
    {
        m_control = std::make_unique<ControlPlane>(m_settings);
        m_wire = std::make_unique<Wire>(m_settings);
    }
    struct Answer {
        int status = 0;
        NetFailure failure = NetFailure::None;
        QByteArray body;
    };
    [[nodiscard]] Answer get(Plane plane, const QUrl &url, const Access &access = {},
                             const HeaderList &headers = {})
    {
        if (!m_control)
            open();
        if (plane == Plane::Control) {
            ControlProbe probe(
                m_control->send({.method = "GET", .url = url, .headers = headers, .access = access}));
            const ControlAnswer answer = probe.wait();
            return {answer.status, answer.failure, answer.body};
        }
        WireProbe probe(m_wire->send({.url = url, .headers = headers, .access = access}));
        const WireResult result = probe.discardAll();
        return {result.status, result.failure, result.body};
    }
    [[nodiscard]] Answer put(Plane plane, const QUrl &url, const QByteArray &body)
    {
        if (!m_control)
            open();
        if (plane == Plane::Control) {
            ControlProbe probe(m_control->send({.method = "PUT", .url = url, .body = body}));
            const ControlAnswer answer = probe.wait();
            return {answer.status, answer.failure, answer.body};
        }
        ScratchFile file(body);
        WireProbe probe(m_wire->send(
            {.method = "PUT", .url = url, .source = file.handle(), .sourceLength = body.size()}));
        const WireResult result = probe.wait();
        return {result.status, result.failure, result.body};
    }
    void know(const QUrl &url, const Credentials &credentials, const QString &account = {})
    {
        m_settings.credentials.insert(NetSettings::secretName(url, account), credentials);
    }

    NetSettings m_settings;
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<Wire> m_wire;
};

void TestAccess::headersOfTheJobComeAfterTheProtocols()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    m_settings.secretHeaders.insert(u"headers:1"_s, {{"X-Api-Key", "k3y"}});
    Access access;
    access.headers = {{"X-Job", "from ferry"}, {"User-Agent", "Mine/1"}};
    access.secretHeaders = u"headers:1"_s;
    QCOMPARE(get(plane, server.url(), access, {{"X-Protocol", "p"}}).status, 200);
    const RawServer::Request request = server.requests().constFirst();
    QCOMPARE(request.field("X-Protocol"), "p"_ba);
    QCOMPARE(request.field("X-Job"), "from ferry"_ba);
    QCOMPARE(request.field("X-Api-Key"), "k3y"_ba);
    QCOMPARE(request.field("User-Agent"), "Mine/1"_ba);
    QCOMPARE(request.head.toLower().count("user-agent:"), 1);
}

void TestAccess::headersOfTheJobReplaceNothing()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    Access access;
    access.headers = {
        {"x-protocol", "theirs"},         {"Host", "elsewhere.example"}, {"content-length", "9"},
        {"Transfer-Encoding", "chunked"}, {"Range", "bytes=5-"},         {"Accept-Encoding", "gzip"},
        {"Proxy-Authorization", "Basic"}, {"Expect", "100-continue"},    {"Connection", "upgrade"}};
    QCOMPARE(get(plane, server.url(), access, {{"X-Protocol", "p"}}).status, 200);
    const RawServer::Request request = server.requests().constFirst();
    QCOMPARE(request.field("X-Protocol"), "p"_ba);
    QCOMPARE(request.head.count("theirs"), 0);
    QCOMPARE(request.field("Host"), u"127.0.0.1:%1"_s.arg(server.serverPort()).toLatin1());
    QCOMPARE(request.field("Accept-Encoding"), "identity"_ba);
    for (const char *name : {"Content-Length", "Transfer-Encoding", "Range", "Proxy-Authorization", "Expect"})
        QVERIFY2(request.field(name).isNull(), name);
    QVERIFY(request.field("Connection") != "upgrade");
}

void TestAccess::unusableHeadersAreRefused_data()
{
    QTest::addColumn<Plane>("plane");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    for (const Plane plane : {Plane::Control, Plane::Wire}) {
        const char *which = plane == Plane::Control ? "control" : "wire";
        QTest::addRow("%s: a line end in the value", which) << plane << "X-A"_ba
                                                            << "a\r\nX-B: b"_ba;
        QTest::addRow("%s: a bare CR", which) << plane << "X-A"_ba
                                              << "a\rb"_ba;
        QTest::addRow("%s: a NUL", which) << plane << "X-A"_ba << QByteArray("a\0b", 3);
        QTest::addRow("%s: a colon in the name", which) << plane << "X-A: b\r\nX"_ba
                                                        << "c"_ba;
        QTest::addRow("%s: a space in the name", which) << plane << "X A"_ba
                                                        << "c"_ba;
        QTest::addRow("%s: no name", which) << plane << ""_ba
                                            << "c"_ba;
    }
}

void TestAccess::unusableHeadersAreRefused()
{
    QFETCH(Plane, plane);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    RawServer server(always(Ok));
    Access access;
    access.headers = {{name, value}};
    QVERIFY(get(plane, server.url(), access).failure != NetFailure::None);
    QCOMPARE(server.connectionCount(), 0);
}

void TestAccess::originsThatTheJobDoesNotNameGetNothing()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    m_settings.secretHeaders.insert(u"headers:1"_s, {{"X-Api-Key", "k3y"}});
    know(server.url(), {u"other"_s, u"pw"_s}, u"work"_s);
    Access access;
    access.headers = {{"X-Job", "j"}};
    access.secretHeaders = u"headers:1"_s;
    access.account = u"work"_s;
    access.origins = {u"http://example.org:80"_s};
    QCOMPARE(get(plane, server.url(), access).status, 200);
    const QByteArray head = server.requests().constFirst().head;
    QVERIFY2(!head.contains("X-Job") && !head.contains("k3y") && !head.contains("Authorization"),
             head.constData());
}

void TestAccess::aRedirectTakesNothingToAnotherOrigin()
{
    RawServer there(always(Ok));
    RawServer here(always(redirectTo(there.url(u"/there"_s))));
    know(here.url(), {{}, u"t0ken"_s, AuthScheme::Bearer});
    m_settings.secretHeaders.insert(u"headers:1"_s, {{"Cookie", "c00kie"}});
    Access access;
    access.headers = {{"X-Job", "j0b"}};
    access.secretHeaders = u"headers:1"_s;
    QCOMPARE(get(Plane::Control, here.url(), access).status, 200);
    QCOMPARE(here.requests().constFirst().field("X-Job"), "j0b"_ba);
    QCOMPARE(here.requests().constFirst().field("Cookie"), "c00kie"_ba);
    QCOMPARE(there.requests().size(), 1);
    const QByteArray head = there.requests().constFirst().head;
    for (const char *secret : {"j0b", "c00kie", "t0ken", "Authorization"})
        QVERIFY2(!head.contains(secret), head.constData());
}

void TestAccess::aRedirectToTheSameOriginKeepsThem()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
        socket.write(request.target() == "/"
                         ? "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n"
                         : Ok);
    });
    know(server.url(), {u"me"_s, u"pw"_s});
    Access access;
    access.headers = {{"X-Job", "j0b"}};
    access.redirects = Redirects::SameOrigin;
    QCOMPARE(get(Plane::Control, server.url(), access).status, 200);
    QCOMPARE(server.requests().constLast().field("X-Job"), "j0b"_ba);
    QVERIFY(!server.requests().constLast().field("Authorization").isNull());
}

void TestAccess::theJobDecidesAboutRedirects_data()
{
    QTest::addColumn<Redirects>("policy");
    QTest::addColumn<bool>("toItself");
    QTest::addColumn<int>("status");
    QTest::newRow("follow, same origin") << Redirects::Follow << true << 200;
    QTest::newRow("follow, another origin") << Redirects::Follow << false << 200;
    QTest::newRow("same origin only, same origin") << Redirects::SameOrigin << true << 200;
    QTest::newRow("same origin only, another origin") << Redirects::SameOrigin << false << 302;
    QTest::newRow("refuse, same origin") << Redirects::Refuse << true << 302;
    QTest::newRow("refuse, another origin") << Redirects::Refuse << false << 302;
}

void TestAccess::theJobDecidesAboutRedirects()
{
    QFETCH(Redirects, policy);
    QFETCH(bool, toItself);
    QFETCH(int, status);
    RawServer there(always(Ok));
    QUrl target = there.url();
    RawServer here([&target](QTcpSocket &socket, const RawServer::Request &request) {
        socket.write(request.target() == "/" ? redirectTo(target) : Ok);
    });
    if (toItself)
        target = here.url(u"/again"_s);
    Access access;
    access.redirects = policy;
    QCOMPARE(get(Plane::Control, here.url(), access).status, status);
    QCOMPARE(here.requests().size() + there.requests().size(), status == 200 ? 2 : 1);
}

void TestAccess::theAccountChoosesTheCredentials()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    know(server.url(), {u"only"_s, u"pw"_s});
    know(server.url(), {u"worker"_s, u"pw"_s}, u"work"_s);
    const auto userFor = [&](const QString &account) {
        Access access;
        access.account = account;
        QTest::qCompare(get(plane, server.url(), access).status, 200, "status", "200", __FILE__, __LINE__);
        const QByteArray said = server.requests().constLast().field("Authorization").mid(6);
        return QByteArray::fromBase64(said);
    };
    QCOMPARE(userFor({}), "only:pw"_ba);
    QCOMPARE(userFor(u"work"_s), "worker:pw"_ba);
    QCOMPARE(userFor(u"unknown"_s), "only:pw"_ba);
}

void TestAccess::aTokenIsSaidAtOnce()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    know(server.url(), {{}, u"abc.def"_s, AuthScheme::Bearer});
    QCOMPARE(get(plane, server.url()).status, 200);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().field("Authorization"), "Bearer abc.def"_ba);
}

void TestAccess::aTokenThatIsNoneIsNotSaid()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    know(server.url(), {{}, u"a\r\nX-B: b"_s, AuthScheme::Bearer});
    QCOMPARE(get(plane, server.url()).status, 200);
    QVERIFY(server.requests().constFirst().field("Authorization").isNull());
    QVERIFY(server.requests().constFirst().field("X-B").isNull());
}

void TestAccess::whoSignsSignsAlone()
{
    QFETCH(Plane, plane);
    RawServer server(always(Ok));
    know(server.url(), {u"AKIA"_s, u"secret"_s, AuthScheme::Signature});
    QCOMPARE(get(plane, server.url()).status, 200);
    QVERIFY(server.requests().constLast().field("Authorization").isNull());
    QCOMPARE(get(plane, server.url(), {}, {{"Authorization", "AWS4-HMAC-SHA256 x"}}).status, 200);
    QCOMPARE(server.requests().constLast().field("Authorization"), "AWS4-HMAC-SHA256 x"_ba);
}

void TestAccess::digestIsAnsweredOnceAndThenSaidAtOnce_data()
{
    QTest::addColumn<Plane>("plane");
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    QTest::newRow("control, MD5") << Plane::Control << QCryptographicHash::Md5;
    QTest::newRow("control, SHA-256") << Plane::Control << QCryptographicHash::Sha256;
    QTest::newRow("wire, MD5") << Plane::Wire << QCryptographicHash::Md5;
    QTest::newRow("wire, SHA-256") << Plane::Wire << QCryptographicHash::Sha256;
}

void TestAccess::digestIsAnsweredOnceAndThenSaidAtOnce()
{
    QFETCH(Plane, plane);
    QFETCH(QCryptographicHash::Algorithm, algorithm);
    DigestGuard guard(algorithm);
    RawServer server(std::ref(guard));
    know(server.url(), {u"me"_s, u"pass"_s, AuthScheme::Digest});
    const Answer first = get(plane, server.url(u"/a%20b?x=1"_s));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, "ok"_ba);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(get(plane, server.url(u"/other"_s)).status, 200);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(guard.unasked, 1);
    QCOMPARE(parameter(server.requests().constLast().field("Authorization"), u"nc"_s), "00000002"_ba);
}

void TestAccess::aBodyIsSentAgainWholeAfterAChallenge()
{
    QFETCH(Plane, plane);
    DigestGuard guard;
    RawServer server(std::ref(guard));
    know(server.url(), {u"me"_s, u"pass"_s, AuthScheme::Digest});
    const QByteArray body(300'000, 'b');
    QCOMPARE(put(plane, server.url(), body).status, 200);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().constLast().body, body);
    QCOMPARE(put(plane, server.url(), body).status, 200);
    QCOMPARE(server.requests().size(), 3);
}

void TestAccess::anOldNonceIsReplaced()
{
    QFETCH(Plane, plane);
    DigestGuard guard;
    RawServer server(std::ref(guard));
    know(server.url(), {u"me"_s, u"pass"_s, AuthScheme::Digest});
    QCOMPARE(get(plane, server.url()).status, 200);
    guard.nonce = "nonce2";
    QCOMPARE(get(plane, server.url()).status, 200);
    QCOMPARE(get(plane, server.url()).status, 200);
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(guard.unasked, 1);
}

void TestAccess::aWrongPasswordIsTriedOnce()
{
    QFETCH(Plane, plane);
    DigestGuard guard;
    RawServer server(std::ref(guard));
    know(server.url(), {u"me"_s, u"wrong"_s, AuthScheme::Digest});
    const Answer answer = get(plane, server.url());
    QCOMPARE(answer.failure, NetFailure::None);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, "nope"_ba);
    QCOMPARE(server.requests().size(), 2);
}

void TestAccess::basicIsNotSaidWhereDigestWasChosen()
{
    QFETCH(Plane, plane);
    RawServer server(always("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                            "Content-Length: 0\r\n\r\n"));
    know(server.url(), {u"me"_s, u"pass"_s, AuthScheme::Digest});
    QCOMPARE(get(plane, server.url()).status, 401);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().field("Authorization").isNull());
}

/// HTTP says who asks with each request, so that the wire's connections need not; Qt's manager remembers more.
void TestAccess::otherAccountsHaveOtherConnections()
{
    RawServer server(always(Ok));
    Access work;
    work.account = u"work"_s;
    QCOMPARE(get(Plane::Control, server.url()).status, 200);
    QCOMPARE(get(Plane::Control, server.url(), work).status, 200);
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(get(Plane::Control, server.url(), work).status, 200);
    QCOMPARE(get(Plane::Control, server.url()).status, 200);
    QCOMPARE(server.connectionCount(), 2);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
