// Servers, networks and disks that misbehave under a download.

#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTimer>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <arpa/inet.h>
#include <csignal>

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;

class TestWireTraps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void answersThatAreNone_data();
    void answersThatAreNone();
    void interimAnswersArePassedBy();
    void tenThousandHeaderLinesAreFine();
    void trailersAreNotTakenForAHead();
    void aConnectionCutInTheMiddleIsLost();
    void aStalledServerIsTimedOut_data();
    void aStalledServerIsTimedOut();
    void aServerThatTricklesIsNotStalled();
    void aRefusedConnectionIsRefused();
    void anUnknownHostIsNamed();
    void unusableUrlsEndThroughTheEventLoop_data();
    void unusableUrlsEndThroughTheEventLoop();
    void aFullDiskIsNamed();
    void aFileThatMayNotGrowIsTooLarge();
    void aFileThatMayNotBeWrittenIsADiskFailure();
    void aProgramThatIsStartedDoesNotInheritTheConnection();
};

void TestWireTraps::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<NetFailure>("failure");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &answer, NetFailure failure, int status) {
        QTest::newRow(name) << answer << failure << status;
    };
    row("nothing", "", NetFailure::Lost, 0);
    row("half a status line", "HTTP/1.1 20", NetFailure::Lost, 0);
    row("half a header", "HTTP/1.1 200 OK\r\nContent-Le", NetFailure::Lost, 0);
    row("headers without an end", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n", NetFailure::Lost, 0);
    row("only an interim one", "HTTP/1.1 103 Early\r\n\r\n", NetFailure::Lost, 0);
    row("cut body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", NetFailure::Lost, 200);
    row("cut chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc", NetFailure::Lost, 200);
    row("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
        NetFailure::Lost, 200);
    row("bad chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
        NetFailure::Lost, 200);
    row("switched protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", NetFailure::Protocol,
        0);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        NetFailure::Protocol, 0);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc", NetFailure::Protocol, 0);
    row("no length", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc", NetFailure::Protocol, 0);
    row("no HTTP", "hello there, this is no HTTP at all\r\n\r\n", NetFailure::Protocol, 0);
    row("TLS alert", "\x15\x03\x01\x00\x02\x02\x0a", NetFailure::Protocol, 0);
    row("a header without end", "HTTP/1.1 200 OK\r\nX: " + QByteArray(2'000'000, 'x') + "\r\n\r\n",
        NetFailure::Protocol, 0);
}

void TestWireTraps::answersThatAreNone()
{
    QFETCH(QByteArray, answer);
    QFETCH(NetFailure, failure);
    QFETCH(int, status);
    RawServer server(onceAndClose(answer));
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    const WireResult result = probe.acceptAll(file.handle());
    QVERIFY2(result.failure == failure,
             qPrintable(u"%1 %2"_s.arg(static_cast<int>(result.failure)).arg(result.detail)));
    QCOMPARE(result.status, status);
    QVERIFY(!result.detail.isEmpty());
    QCOMPARE(probe.headCount(), status == 0 ? 0 : 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestWireTraps::interimAnswersArePassedBy()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.target() == "/early")
            socket.write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nETag: \"wrong\"\r\n\r\n"
                         "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nETag: "
                         "\"right\"\r\nContent-Length: 5\r\n\r\nearly");
        else
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnext");
    });
    Wire wire(testSettings());
    ScratchFile early;
    WireProbe first(wire.send({.url = server.url(u"/early"_s)}));
    QCOMPARE(first.acceptAll(early.handle()).status, 200);
    QCOMPARE(headerValue(first.wait().headers, "ETag"), "\"right\""_ba);
    QCOMPARE(first.headCount(), 1);
    QCOMPARE(early.bytes(), "early"_ba);
    ScratchFile next;
    WireProbe second(wire.send({.url = server.url(u"/next"_s)}));
    QCOMPARE(second.acceptAll(next.handle()).status, 200);
    QCOMPARE(next.bytes(), "next"_ba);
}

void TestWireTraps::tenThousandHeaderLinesAreFine()
{
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
    for (int i = 0; i < 10'000; ++i)
        answer += "X-" + QByteArray::number(i) + ": y\r\n";
    RawServer server(always(answer + "\r\nok"));
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.discardAll().failure, NetFailure::None);
    QCOMPARE(probe.wait().headers.size(), 10'001);
}

void TestWireTraps::trailersAreNotTakenForAHead()
{
    RawServer server(always("HTTP/1.1 200 OK\r\nTrailer: ETag\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "3\r\nabc\r\n0\r\nETag: \"late\"\r\nHTTP/1.1 500 ha: ha\r\n\r\n"));
    Wire wire(testSettings());
    ScratchFile file;
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.acceptAll(file.handle()).failure, NetFailure::None);
    QCOMPARE(probe.wait().status, 200);
    QVERIFY(!hasHeader(probe.wait().headers, "ETag"));
    QCOMPARE(file.bytes(), "abc"_ba);
    QCOMPARE(probe.headCount(), 1);
}

void TestWireTraps::aConnectionCutInTheMiddleIsLost()
{
    LoopbackServer server;
    QVERIFY(server.start());
    server.addFault(Fault::cutDown(1'000'000));
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/3000000"_s)}));
    const WireResult result = probe.acceptAll(file.handle());
    QCOMPARE(result.failure, NetFailure::Lost);
    QCOMPARE(result.written, 1'000'000);
    QCOMPARE(file.bytes(), generatedBytes(0, 0, 1'000'000));
    QCOMPARE(probe.progress().constLast(), 1'000'000);
}

void TestWireTraps::aStalledServerIsTimedOut_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("an interim one") << "HTTP/1.1 102 Processing\r\n\r\n"_ba;
    QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent"_ba;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"_ba;
}

void TestWireTraps::aStalledServerIsTimedOut()
{
    QFETCH(QByteArray, answer);
    RawServer server(always(answer));
    NetSettings settings = testSettings();
    settings.stallTimeoutMs = 300;
    Wire wire(settings);
    ScratchFile file;
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.acceptAll(file.handle()).failure, NetFailure::TimedOut);
    QCOMPARE(server.requests().size(), 1);
}

void TestWireTraps::aServerThatTricklesIsNotStalled()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(100);
    });
    NetSettings settings = testSettings();
    settings.stallTimeoutMs = 400;
    Wire wire(settings);
    ScratchFile file;
    WireProbe probe(wire.send({.url = server.url()}));
    QCOMPARE(probe.acceptAll(file.handle()).failure, NetFailure::None);
    QCOMPARE(file.bytes(), QByteArray(10, 'x'));
}

void TestWireTraps::aRefusedConnectionIsRefused()
{
    QUrl url;
    {
        const RawServer server(always({}));
        url = server.url();
    }
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = url}));
    QCOMPARE(probe.wait().failure, NetFailure::Refused);
    QCOMPARE(probe.headCount(), 0);
}

void TestWireTraps::anUnknownHostIsNamed()
{
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = QUrl(u"http://no-such-host.invalid/"_s)}));
    QCOMPARE(probe.wait().failure, NetFailure::HostNotFound);
}

void TestWireTraps::unusableUrlsEndThroughTheEventLoop_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("none") << QUrl();
    QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/x"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("no host") << QUrl(u"http:///x"_s);
    QTest::newRow("relative") << QUrl(u"x/y"_s);
}

void TestWireTraps::unusableUrlsEndThroughTheEventLoop()
{
    QFETCH(QUrl, url);
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = url}));
    QCOMPARE(probe.finishedCount(), 0);
    QCOMPARE(probe.wait().failure, NetFailure::UrlInvalid);
}

void TestWireTraps::aFullDiskIsNamed()
{
    const Testing::SmallDisk disk(1024 * 1024);
    if (!disk.isMounted())
        QSKIP("no right to mount a small tmpfs");
    LoopbackServer server;
    QVERIFY(server.start());
    Wire wire(testSettings());
    FileHandle::Ptr file = FileHandle::createNew(disk.path() + u"/f"_s).handle;
    QVERIFY(file);
    WireProbe probe(wire.send({.url = server.url(u"/bytes/10000000"_s)}));
    const WireResult result = probe.acceptAll(std::move(file));
    QCOMPARE(result.failure, NetFailure::DiskFull);
    QCOMPARE(result.systemError, ENOSPC);
    QVERIFY(result.written > 900'000 && result.written <= 1024 * 1024);
}

void TestWireTraps::aFileThatMayNotGrowIsTooLarge()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{500'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/10000000"_s)}));
    const WireResult result = probe.acceptAll(file.handle());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(result.failure, NetFailure::FileTooLarge);
    QCOMPARE(result.systemError, EFBIG);
    QCOMPARE(result.written, 500'000);
    QCOMPARE(file.bytes(), generatedBytes(0, 0, 500'000));
}

void TestWireTraps::aFileThatMayNotBeWrittenIsADiskFailure()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/100000"_s)}));
    const WireResult result = probe.acceptAll(FileHandle::openForReading(file.path()).handle);
    QCOMPARE(result.failure, NetFailure::DiskFailed);
    QCOMPARE(result.systemError, EBADF);
    QCOMPARE(result.written, 0);
}

/// It would hold the connection open after we have let go of it, and the server would go on reading.
void TestWireTraps::aProgramThatIsStartedDoesNotInheritTheConnection()
{
    LoopbackServer server;
    QVERIFY(server.start());
    server.addFault(TestServer::Fault::stallDown(1'000));
    ScratchFile file;
    Wire wire(testSettings());
    WireProbe probe(wire.send({.url = server.url(u"/bytes/100000"_s)}));
    QSignalSpy stalled(&server, &LoopbackServer::requestStalled);
    QTRY_COMPARE(stalled.count(), 1);
    int connections = 0;
    for (const QString &name : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
        const int descriptor = name.toInt();
        sockaddr_in peer{};
        socklen_t length = sizeof peer;
        const bool isSocket = ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) == 0;
        if (!isSocket || peer.sin_family != AF_INET || ntohs(peer.sin_port) != server.port())
            continue;
        ++connections;
        QVERIFY((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    }
    QCOMPARE(connections, 1);
}

QTEST_GUILESS_MAIN(TestWireTraps)
#include "tst_wiretraps.moc"
