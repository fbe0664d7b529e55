#include "tests/scenarios/cancelstage.h"
#include "tests/scenarios/canceltrigger.h"
#include "tests/scenarios/cancelwitness.h"

#include <QApplication>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::LoopbackServer;

namespace
{

/// Set by main(): each protocol is a test of its own, so that they run beside each other.
QByteArrayList &chosenProtocols()
{
    static QByteArrayList names = protocolNames();
    return names;
}

/// Hears of the request that a case wants on its way.
class ServerWatch
{
public:
    explicit ServerWatch(const LoopbackServer &server)
        : m_held(&server, &LoopbackServer::answerHeld)
        , m_stalled(&server, &LoopbackServer::requestStalled)
    {
    }
    [[nodiscard]] bool sees(const CancelCase &one)
    {
        return !one.isInFlight() ||
               QTest::qWaitFor([this] { return m_held.count() + m_stalled.count() > 0; });
    }

private:
    QSignalSpy m_held;
    QSignalSpy m_stalled;
};

} // namespace

/// The promise, case by case: Cancel from every state, by every trigger, over every protocol, whatever goes
/// wrong around it. Which cases there are, and why the others cannot be, says cancelCases(). Counted on the
/// disk and in the server's own storage, byte by byte: nothing of ours is left, or it is named as left behind,
/// and nothing foreign is touched.
class TestCancelMatrix : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeftAndNothingForeignIsTouched_data();
    void nothingIsLeftAndNothingForeignIsTouched();
    void cleanupTestCase();

private:
    static void bringToTrigger(QueueHarness &harness, const ProtocolBench &bench, const CancelCase &one);

    QMap<QByteArray, int> m_passed; ///< cases by protocol
};

void TestCancelMatrix::nothingIsLeftAndNothingForeignIsTouched_data()
{
    QTest::addColumn<CancelCase>("one");
    for (const QByteArray &protocol : chosenProtocols()) {
        m_passed.insert(protocol, 0);
        for (const CancelCase &one : cancelCases(*makeBench(protocol)))
            QTest::newRow(one.name().constData()) << one;
    }
}

void TestCancelMatrix::bringToTrigger(QueueHarness &harness, const ProtocolBench &bench,
                                      const CancelCase &one)
{
    ServerWatch watch(harness.server());
    prepareServer(harness, bench, one);
    if (one.kills()) {
        harness.closeQueue();
        DoomedChild child(harness, one);
        QVERIFY(child.isThere());
        QVERIFY(watch.sees(one));
        QVERIFY(child.die(one.trigger == Trigger::KilledAfter));
    } else {
        const Job *job = bringTo(harness, bench, one);
        QVERIFY(job);
        QVERIFY(watch.sees(one));
        QCOMPARE(job->state(), one.state);
    }
    makeTrouble(harness, bench, one.trouble);
    if (one.kills())
        harness.restart();
}

void TestCancelMatrix::nothingIsLeftAndNothingForeignIsTouched()
{
    QFETCH(CancelCase, one);
    QueueHarness harness;
    const auto bench = makeBench(one.protocol);
    const CancelWitness witness(harness, *bench);
    harness.useOptions(bench->options(harness));
    bringToTrigger(harness, *bench, one);
    if (QTest::currentTestFailed())
        return;

    QCOMPARE(harness.queue().jobs().size(), 1);
    CancelTrigger trigger(harness);
    trigger.pull(one, harness.queue().jobs().first());
    if (QTest::currentTestFailed())
        return;
    Job *job = harness.queue().jobs().first();
    QCOMPARE(job->state(), JobState::Cancelled);
    endTrouble(harness, job, one.trouble);

    witness.verify(job, endingOf(one, *bench));
    if (!QTest::currentTestFailed())
        trigger.verifyWords(job->cleanup());
    if (!QTest::currentTestFailed())
        ++m_passed[one.protocol];
}

void TestCancelMatrix::cleanupTestCase()
{
    for (auto [protocol, cases] : m_passed.asKeyValueRange())
        qInfo("%d cases of Cancel over %s", cases, protocol.constData());
}

/// tst_cancelmatrix [--protocol NAME] [QTest's arguments]
int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0) {
        const QCoreApplication app(argc, argv);
        return DoomedChild::run(QCoreApplication::arguments());
    }
    const QApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--protocol"_s) {
        chosenProtocols() = {arguments.value(2).toLatin1()};
        arguments.remove(1, 2);
    }
    TestCancelMatrix test;
    return QTest::qExec(&test, arguments);
}

#include "tst_cancelmatrix.moc"
