// Much at once: memory stays flat, nothing is lost, and the speed is printed (tests/bench compares it).

#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;

namespace
{

constexpr qint64 Gibibyte = 1024LL * 1024 * 1024;

/// Anonymous memory of this process in bytes; the page cache does not count. 0 under a sanitizer, which keeps
/// what was freed.
qint64 memoryInUse()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return -1;
}

void printRate(const char *what, qint64 bytes, qint64 ms)
{
    qInfo("%s: %.0f MB/s", what,
          static_cast<double>(bytes) / 1000.0 / static_cast<double>(qMax<qint64>(1, ms)));
}

} // namespace

class TestWireLoad : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void aGibibyteDownTakesNoMemory();
    void aGibibyteUpTakesNoMemory();
    void twoHundredAtOnceAllArrive();
    void callsDestroyedInFullSwing();
};

void TestWireLoad::aGibibyteDownTakesNoMemory()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    Wire wire(testSettings());
    const qint64 before = memoryInUse();
    QElapsedTimer clock;
    clock.start();
    WireProbe probe(wire.send({.url = server.url(u"/bytes/%1"_s.arg(Gibibyte))}));
    const WireResult result = probe.acceptAll(file.handle());
    printRate("download", result.written, clock.elapsed());
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.written, Gibibyte);
    // The server shares the process: its pieces count as well.
    QVERIFY2(memoryInUse() - before < 32 * 1024 * 1024, qPrintable(QString::number(memoryInUse() - before)));
}

void TestWireLoad::aGibibyteUpTakesNoMemory()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    QCOMPARE(file.handle()->truncate(Gibibyte), 0);
    Wire wire(testSettings());
    const qint64 before = memoryInUse();
    QElapsedTimer clock;
    clock.start();
    WireProbe probe(wire.send({.method = "POST",
                               .url = server.url(u"/status/204"_s),
                               .source = file.handle(),
                               .sourceLength = Gibibyte}));
    const WireResult result = probe.wait();
    printRate("upload", result.sent, clock.elapsed());
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.sent, Gibibyte);
    QCOMPARE(server.requests().constFirst().bodyBytes, Gibibyte);
    QVERIFY2(memoryInUse() - before < 32 * 1024 * 1024, qPrintable(QString::number(memoryInUse() - before)));
}

void TestWireLoad::twoHundredAtOnceAllArrive()
{
    LoopbackServer server;
    QVERIFY(server.start());
    constexpr int Count = 200;
    constexpr qint64 Size = 500'000;
    ScratchFile file;
    Wire wire(testSettings());
    std::vector<std::unique_ptr<WireProbe>> probes;
    for (int i = 0; i < Count; ++i) {
        probes.push_back(std::make_unique<WireProbe>(
            wire.send({.url = server.url(u"/bytes/%1?seed=%2"_s.arg(Size).arg(i))})));
        WireCall *call = probes.back()->call.get();
        connect(call, &WireCall::headReceived, call,
                [call, i, handle = file.handle()] { call->accept(handle, i * Size, Size); });
    }
    for (const auto &probe : probes) {
        QCOMPARE(probe->wait().failure, NetFailure::None);
        QCOMPARE(probe->wait().written, Size);
    }
    const QByteArray bytes = file.bytes();
    for (int i = 0; i < Count; ++i)
        QVERIFY(bytes.mid(i * Size, Size) == generatedBytes(static_cast<quint64>(i), 0, Size));
    for (const auto &probe : probes)
        QCOMPARE(probe->finishedCount(), 1);
}

void TestWireLoad::callsDestroyedInFullSwing()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ScratchFile file;
    std::weak_ptr<FileHandle> watched = file.handle();
    Wire wire(testSettings());
    for (int round = 0; round < 20; ++round) {
        std::vector<std::unique_ptr<WireProbe>> probes;
        for (int i = 0; i < 10; ++i) {
            probes.push_back(
                std::make_unique<WireProbe>(wire.send({.url = server.url(u"/bytes/100000000"_s)})));
            WireCall *call = probes.back()->call.get();
            connect(call, &WireCall::headReceived, call,
                    [call, handle = file.handle()] { call->accept(handle, 0, -1); });
        }
        QTRY_VERIFY(std::any_of(probes.cbegin(), probes.cend(),
                                [](const auto &probe) { return probe->headCount() > 0; }));
        probes.at(3)->call->abort();
    }
    QTRY_COMPARE(server.connectionCount(), 0);
    QCOMPARE(watched.use_count(), 1);
    WireProbe last(wire.send({.url = server.url(u"/status/204"_s)}));
    QCOMPARE(last.wait().status, 204);
}

QTEST_GUILESS_MAIN(TestWireLoad)
#include "tst_wireload.moc"
