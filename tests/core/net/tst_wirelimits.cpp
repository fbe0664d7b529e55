// Limits as they come out on real sockets: bytes by the monotonic clock.

#include "core/net/wire.h"
#include "tests/core/net/netprobe.h"
#include "tests/core/net/rawserver.h"
#include "tests/core/net/scratchfile.h"
#include "tests/server/loopbackserver.h"

#include <QElapsedTimer>

using namespace Ferry;
using namespace Ferry::TestNet;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;
using TestServer::LoopbackServer;

namespace
{

constexpr qint64 Window = 3'000;

/// One request and when its bytes moved.
class Flow
{
public:
    Flow(Wire &wire, const WireRequest &request)
        : m_call(wire.send(request))
    {
        WireCall *call = m_call.get();
        QObject::connect(call, &WireCall::headReceived, call, [this, call] {
            m_clock.start();
            call->accept(m_file.handle(), 0, -1);
        });
        QObject::connect(call, &WireCall::progressed, call, [this](qint64 bytes) {
            if (!m_clock.isValid())
                m_clock.start(); // an upload's head comes at its end
            m_samples.append({m_clock.nsecsElapsed(), bytes});
        });
        QObject::connect(call, &WireCall::finished, call, [this](const WireResult &result) {
            m_failure = result.failure;
            m_hasEnded = true;
        });
    }

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] NetFailure failure() const { return m_failure; }
    [[nodiscard]] QByteArray bytes() const { return m_file.bytes(); }
    [[nodiscard]] qint64 moved() const { return m_samples.isEmpty() ? 0 : m_samples.constLast().bytes; }
    /// Measuring begins with what moves from now on.
    void restart() { m_samples.clear(); }
    [[nodiscard]] qint64 measuredMs() const
    {
        return m_samples.isEmpty() ? 0 : (m_samples.constLast().ns - m_samples.constFirst().ns) / 1'000'000;
    }
    [[nodiscard]] double rate() const
    {
        const auto bytes = static_cast<double>(m_samples.constLast().bytes - m_samples.constFirst().bytes);
        return bytes * 1e9 / static_cast<double>(m_samples.constLast().ns - m_samples.constFirst().ns);
    }

private:
    struct Sample {
        qint64 ns;
        qint64 bytes;
    };
    ScratchFile m_file;
    QElapsedTimer m_clock;
    QList<Sample> m_samples;
    std::unique_ptr<WireCall> m_call;
    NetFailure m_failure = NetFailure::None;
    bool m_hasEnded = false;
};

using Flows = std::vector<std::unique_ptr<Flow>>;

bool haveAllMeasured(const Flows &flows, qint64 ms)
{
    return std::all_of(flows.cbegin(), flows.cend(),
                       [ms](const auto &flow) { return flow->measuredMs() >= ms || flow->hasEnded(); });
}

bool isNear(double rate, double expected, double part = 0.05)
{
    const bool near = std::abs(rate - expected) <= expected * part;
    if (!near)
        qWarning("%.0f B/s is not near %.0f B/s", rate, expected);
    return near;
}

} // namespace

#define MEASURE(flows, ms) QTRY_VERIFY_WITH_TIMEOUT(haveAllMeasured(flows, ms), PatienceMs)

class TestWireLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void init();
    void eachGroupKeepsItsLimit();
    void eachGroupKeepsItsLimitWhenSending();
    void aLargeLimitIsMet();
    void segmentsOfAFileShareItsLimit();
    void theTotalIsSharedEvenlyByGroups();
    void whatOneDoesNotUseTheOthersGet();
    void uploadsHaveATotalOfTheirOwn();
    void aChangeTakesEffectOnWhatIsUnderWay();
    void whatIsHeldBackArrives_data();
    void whatIsHeldBackArrives();
    void whatWaitsForItsRateCanBeAborted();

private:
    Flow &download(quint64 group, const QString &path = u"/bytes/100000000000"_s);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Wire> m_wire;
    Flows m_flows;
};

void TestWireLimits::init()
{
    m_flows.clear();
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    NetSettings settings = testSettings();
    settings.stallTimeoutMs = 400; // to wait for a limit is no stall
    m_wire = std::make_unique<Wire>(settings);
}

Flow &TestWireLimits::download(quint64 group, const QString &path)
{
    m_flows.push_back(
        std::make_unique<Flow>(*m_wire, WireRequest{.url = m_server->url(path), .rateGroup = group}));
    return *m_flows.back();
}

void TestWireLimits::eachGroupKeepsItsLimit()
{
    const QList<qint64> rates = {1'024, 30'000, 1'000'000, 20'000'000};
    for (int i = 0; i < rates.size(); ++i) {
        m_wire->setGroupRate(static_cast<quint64>(i) + 1, rates.at(i));
        download(static_cast<quint64>(i) + 1);
    }
    MEASURE(m_flows, Window);
    for (int i = 0; i < rates.size(); ++i) {
        QVERIFY(!m_flows.at(static_cast<size_t>(i))->hasEnded());
        QVERIFY(isNear(m_flows.at(static_cast<size_t>(i))->rate(), static_cast<double>(rates.at(i))));
    }
}

void TestWireLimits::eachGroupKeepsItsLimitWhenSending()
{
    const QList<qint64> rates = {1'024, 30'000, 1'000'000, 20'000'000};
    ScratchFile source;
    QCOMPARE(source.handle()->truncate(100'000'000), 0);
    for (int i = 0; i < rates.size(); ++i) {
        const auto group = static_cast<quint64>(i) + 1;
        m_wire->setGroupRate(group, rates.at(i));
        m_flows.push_back(std::make_unique<Flow>(*m_wire, WireRequest{.method = "POST",
                                                                      .url = m_server->url(u"/status/204"_s),
                                                                      .source = source.handle(),
                                                                      .sourceLength = 100'000'000,
                                                                      .rateGroup = group}));
    }
    MEASURE(m_flows, Window);
    for (int i = 0; i < rates.size(); ++i)
        QVERIFY(isNear(m_flows.at(static_cast<size_t>(i))->rate(), static_cast<double>(rates.at(i))));
}

void TestWireLimits::aLargeLimitIsMet()
{
    Flow &free = download(1, u"/bytes/500000000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(free.hasEnded(), PatienceMs);
    const double large = std::min(500e6, free.rate() / 2); // of a machine that may have other things to do
    m_wire->setGroupRate(1, static_cast<qint64>(large));
    double rate = 0;
    for (int attempt = 0; attempt < 3 && rate < 0.95 * large; ++attempt) {
        Flow &flow = download(1);
        QTRY_VERIFY_WITH_TIMEOUT(flow.measuredMs() >= Window, PatienceMs);
        rate = flow.rate();
        QVERIFY2(rate <= 1.05 * large, qPrintable(QString::number(rate)));
        m_flows.clear();
    }
    qInfo("%.0f MB/s of %.0f MB/s", rate / 1e6, large / 1e6);
    QVERIFY(isNear(rate, large));
}

void TestWireLimits::segmentsOfAFileShareItsLimit()
{
    m_wire->setGroupRate(1, 400'000);
    for (int i = 0; i < 4; ++i)
        download(1);
    MEASURE(m_flows, Window);
    double sum = 0;
    for (const auto &flow : m_flows) {
        QVERIFY(isNear(flow->rate(), 100'000, 0.1));
        sum += flow->rate();
    }
    QVERIFY(isNear(sum, 400'000));
}

void TestWireLimits::theTotalIsSharedEvenlyByGroups()
{
    m_wire->setTotalRate(Direction::Download, 1'000'000);
    for (const quint64 group : {1, 2, 2, 2})
        download(group);
    QTRY_VERIFY(
        std::all_of(m_flows.cbegin(), m_flows.cend(), [](const auto &flow) { return flow->moved() > 0; }));
    for (const auto &flow : m_flows)
        flow->restart();
    MEASURE(m_flows, Window);
    QVERIFY(isNear(m_flows.at(0)->rate(), 500'000));
    QVERIFY(isNear(m_flows.at(1)->rate() + m_flows.at(2)->rate() + m_flows.at(3)->rate(), 500'000));
}

void TestWireLimits::whatOneDoesNotUseTheOthersGet()
{
    m_wire->setTotalRate(Direction::Download, 1'000'000);
    m_wire->setGroupRate(1, 100'000);
    download(1);
    download(2, u"/bytes/100000000?rate=200000"_s);
    download(3);
    QTRY_VERIFY(
        std::all_of(m_flows.cbegin(), m_flows.cend(), [](const auto &flow) { return flow->moved() > 0; }));
    for (const auto &flow : m_flows)
        flow->restart();
    MEASURE(m_flows, Window);
    QVERIFY(isNear(m_flows.at(0)->rate(), 100'000));
    QVERIFY(isNear(m_flows.at(1)->rate(), 200'000, 0.1));
    QVERIFY(isNear(m_flows.at(2)->rate(), 700'000));
}

void TestWireLimits::uploadsHaveATotalOfTheirOwn()
{
    ScratchFile source;
    QCOMPARE(source.handle()->truncate(100'000'000), 0);
    m_wire->setTotalRate(Direction::Upload, 300'000);
    m_wire->setTotalRate(Direction::Download, 600'000);
    download(1);
    m_flows.push_back(std::make_unique<Flow>(*m_wire, WireRequest{.method = "POST",
                                                                  .url = m_server->url(u"/status/204"_s),
                                                                  .source = source.handle(),
                                                                  .sourceLength = 100'000'000,
                                                                  .rateGroup = 1}));
    MEASURE(m_flows, Window);
    QVERIFY(isNear(m_flows.at(0)->rate(), 600'000));
    QVERIFY(isNear(m_flows.at(1)->rate(), 300'000));
}

void TestWireLimits::aChangeTakesEffectOnWhatIsUnderWay()
{
    Flow &flow = download(1, u"/bytes/2000000000"_s);
    QTRY_VERIFY(flow.moved() > 0);
    m_wire->setGroupRate(1, 50'000);
    // Of the second after the change nothing but its first part may be at the old rate.
    const auto isSoon = [&flow](double expected) {
        for (const qint64 ms : {100, 800}) {
            flow.restart();
            if (!QTest::qWaitFor([&flow, ms] { return flow.measuredMs() >= ms; }, PatienceMs))
                return false;
        }
        return isNear(flow.rate(), expected, 0.15);
    };
    QVERIFY(isSoon(50'000));
    m_wire->setGroupRate(1, 2'000'000);
    QVERIFY(isSoon(2'000'000));
    m_wire->setTotalRate(Direction::Download, 1'024);
    QVERIFY(isSoon(1'024));
    m_wire->setTotalRate(Direction::Download, 0);
    QVERIFY(isSoon(2'000'000));
    m_wire->setGroupRate(1, 0);
    QTRY_VERIFY_WITH_TIMEOUT(flow.hasEnded(), PatienceMs);
    QCOMPARE(flow.failure(), NetFailure::None);
    QCOMPARE(flow.moved(), 2'000'000'000);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestWireLimits::whatIsHeldBackArrives_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("less than a piece") << qint64(700) << false;
    QTest::newRow("a piece") << qint64(16'384) << false;
    QTest::newRow("several") << qint64(40'001) << false;
    QTest::newRow("into memory") << qint64(40'001) << true;
}

void TestWireLimits::whatIsHeldBackArrives()
{
    QFETCH(qint64, size);
    QFETCH(bool, isHeld);
    m_wire->setGroupRate(1, 30'000);
    ScratchFile file;
    WireProbe probe(m_wire->send({.url = m_server->url(u"/bytes/%1?seed=4"_s.arg(size)),
                                  .holdUpTo = isHeld ? size : 0,
                                  .rateGroup = 1}));
    const WireResult result = isHeld ? probe.wait() : probe.acceptAll(file.handle());
    QCOMPARE(result.failure, NetFailure::None);
    QCOMPARE(result.received, size);
    QVERIFY((isHeld ? result.body : file.bytes()) == generatedBytes(4, 0, size));
}

void TestWireLimits::whatWaitsForItsRateCanBeAborted()
{
    m_wire->setGroupRate(1, 1'024);
    ScratchFile file;
    std::weak_ptr<FileHandle> watched = file.handle();
    WireProbe probe(m_wire->send({.url = m_server->url(u"/bytes/100000000?seed=4"_s), .rateGroup = 1}));
    QCOMPARE(probe.waitForHead().status, 200);
    probe.call->accept(file.takeHandle(), 0, -1);
    QTRY_VERIFY(!probe.progress().isEmpty());
    probe.call->abort();
    const WireResult result = probe.wait();
    QCOMPARE(result.failure, NetFailure::Aborted);
    QVERIFY(watched.expired());
    QVERIFY(result.written > 0 && result.written < 16'384);
    QCOMPARE(file.bytes(), generatedBytes(4, 0, result.written));
}

QTEST_GUILESS_MAIN(TestWireLimits)
#include "tst_wirelimits.moc"
