#include "app/gui/desktop/whendone.h"
#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Action = WhenDone::Action;

class TestWhenDone : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itIsDueWhenEverythingHasEnded();
    void anErrorIsAnEnd();
    void whatIsChosenInIdlenessWaitsForWork();
    void itIsDueOnce();
    void pausingOrCancellingTheLastOneByHandIsNoEnd_data();
    void pausingOrCancellingTheLastOneByHandIsNoEnd();
    void itWaitsForCleanups();
    void butNotForAServerThatIsAway();
    void whatNobodyCanIsNotOffered();
    void sleepAndPowerOffAreCountedDown();
    void theCountdownCanBeStopped();
    void newWorkPutsItOff();

private:
    Job *download(const QString &name, qint64 bytesPerSecond = 0, qint64 size = 10'000);
    void make(WhenDone::Times times);
    [[nodiscard]] bool isDue(Action action)
    {
        return m_due->size() == 1 && m_due->first().first().value<Action>() == action;
    }

    std::unique_ptr<QueueHarness> m_harness;
    std::unique_ptr<TransferActivity> m_activity;
    std::unique_ptr<WhenDone> m_whenDone;
    std::unique_ptr<QSignalSpy> m_due;
};

void TestWhenDone::init()
{
    m_harness = std::make_unique<QueueHarness>();
    m_activity = std::make_unique<TransferActivity>(m_harness->queue());
    make({1ms, 60s});
}

void TestWhenDone::make(WhenDone::Times times)
{
    m_whenDone = std::make_unique<WhenDone>(m_harness->queue(), *m_activity, times);
    m_whenDone->offer(true, true);
    m_due = std::make_unique<QSignalSpy>(m_whenDone.get(), &WhenDone::due);
}

void TestWhenDone::cleanup()
{
    m_due.reset();
    m_whenDone.reset();
    m_activity.reset();
    m_harness.reset();
}

Job *TestWhenDone::download(const QString &name, qint64 bytesPerSecond, qint64 size)
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = bytesPerSecond;
    m_harness->server().publishGenerated(u'/' + name, size, 1, options);
    return m_harness->add(m_harness->downloadOf(u'/' + name));
}

void TestWhenDone::itIsDueWhenEverythingHasEnded()
{
    const Job *first = download(u"a"_s);
    const Job *second = download(u"b"_s, 20'000);
    m_whenDone->choose(Action::Quit);
    QTRY_VERIFY(!m_due->isEmpty());
    QVERIFY(isDue(Action::Quit));
    QCOMPARE(first->state(), JobState::Acknowledged);
    QCOMPARE(second->state(), JobState::Acknowledged);
    QCOMPARE(m_whenDone->chosen(), Action::Nothing);
}

void TestWhenDone::anErrorIsAnEnd()
{
    const Job *job = m_harness->add(m_harness->downloadOf(u"/missing"_s));
    m_whenDone->choose(Action::Quit);
    QTRY_VERIFY(isDue(Action::Quit));
    QCOMPARE(job->state(), JobState::Error);
}

void TestWhenDone::whatIsChosenInIdlenessWaitsForWork()
{
    m_whenDone->choose(Action::Quit);
    QCOMPARE(m_whenDone->chosen(), Action::Quit);
    QSignalSpy changed(m_activity.get(), &TransferActivity::changed);
    QVERIFY(changed.wait()); // the event loop has gone round
    QVERIFY(m_due->isEmpty());
    (void)download(u"a"_s);
    QTRY_VERIFY(isDue(Action::Quit));
}

void TestWhenDone::itIsDueOnce()
{
    Job *first = download(u"a"_s);
    m_whenDone->choose(Action::Quit);
    QTRY_VERIFY(isDue(Action::Quit));
    QVERIFY(isFinal(first->state()));
    QVERIFY(waitForState(download(u"b"_s), JobState::Acknowledged));
    QSignalSpy changed(m_activity.get(), &TransferActivity::changed);
    QVERIFY(changed.wait());
    QCOMPARE(m_due->size(), 1);
}

void TestWhenDone::pausingOrCancellingTheLastOneByHandIsNoEnd_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("paused") << false;
    QTest::newRow("cancelled") << true;
}

void TestWhenDone::pausingOrCancellingTheLastOneByHandIsNoEnd()
{
    QFETCH(bool, cancels);
    Job *job = download(u"a"_s, 20'000, 1'000'000);
    QVERIFY(waitForState(job, JobState::Transferring));
    m_whenDone->choose(Action::Quit);
    QCOMPARE(cancels ? job->cancel() : job->suspend(), Outcome::Ok);
    QVERIFY(!cancels || waitForCleanup(job));
    QSignalSpy changed(m_activity.get(), &TransferActivity::changed);
    QVERIFY(changed.wait());
    QVERIFY(m_due->isEmpty());
    QCOMPARE(m_whenDone->chosen(), Action::Quit);
    (void)download(u"b"_s); // its end counts
    QTRY_VERIFY(isDue(Action::Quit));
}

void TestWhenDone::itWaitsForCleanups()
{
    m_harness->server().addFault(TestServer::Fault::holdAnswer().on("DELETE"));
    const QString source = m_harness->makeSource(u"up"_s, 5'000'000);
    m_harness->server().setThrottle(0, 200'000);
    Job *upload = m_harness->add(m_harness->uploadOf(source));
    QVERIFY(waitForBytes(upload, 1));
    QSignalSpy held(&m_harness->server(), &TestServer::LoopbackServer::answerHeld);
    QCOMPARE(upload->cancel(), Outcome::Ok);
    QVERIFY(held.wait(10'000));
    m_harness->server().setThrottle(0, 0);
    Job *job = download(u"a"_s);
    m_whenDone->choose(Action::Quit);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QSignalSpy changed(m_activity.get(), &TransferActivity::changed);
    QVERIFY(changed.wait());
    QVERIFY(m_due->isEmpty());
    m_harness->server().releaseHeld();
    QTRY_VERIFY_WITH_TIMEOUT(isDue(Action::Quit), 20'000);
    QCOMPARE(upload->cleanupStage(), CleanupStage::Clean);
}

void TestWhenDone::butNotForAServerThatIsAway()
{
    make({1ms, 100ms});
    TestServer::Fault away = TestServer::Fault::refuse().on("DELETE");
    away.times = -1;
    m_harness->server().addFault(away);
    const QString source = m_harness->makeSource(u"up"_s, 5'000'000);
    m_harness->server().setThrottle(0, 200'000);
    Job *upload = m_harness->add(m_harness->uploadOf(source));
    QVERIFY(waitForBytes(upload, 1));
    QCOMPARE(upload->cancel(), Outcome::Ok);
    m_harness->server().setThrottle(0, 0);
    (void)download(u"a"_s);
    m_whenDone->choose(Action::Quit);
    QTRY_VERIFY_WITH_TIMEOUT(isDue(Action::Quit), 20'000);
    QVERIFY(upload->cleanup().isPending());
}

void TestWhenDone::whatNobodyCanIsNotOffered()
{
    m_whenDone->offer(false, true);
    QVERIFY(!m_whenDone->isOffered(Action::Sleep));
    QVERIFY(m_whenDone->isOffered(Action::PowerOff));
    m_whenDone->choose(Action::Sleep);
    QCOMPARE(m_whenDone->chosen(), Action::Nothing);
    m_whenDone->choose(Action::PowerOff);
    QCOMPARE(m_whenDone->chosen(), Action::PowerOff);
    m_whenDone->offer(false, false);
    QCOMPARE(m_whenDone->chosen(), Action::Nothing);
}

void TestWhenDone::sleepAndPowerOffAreCountedDown()
{
    QList<int> seconds;
    connect(m_whenDone.get(), &WhenDone::changed, this, [&] { seconds.append(m_whenDone->secondsLeft()); });
    (void)download(u"a"_s);
    m_whenDone->choose(Action::PowerOff);
    QTRY_VERIFY(isDue(Action::PowerOff));
    QList<int> expected{-1}; // chosen
    for (int second = WhenDone::CountdownSteps; second > 0; --second)
        expected.append(second);
    expected.append(-1);
    QCOMPARE(seconds, expected);
}

void TestWhenDone::theCountdownCanBeStopped()
{
    make({1h, 60s});
    (void)download(u"a"_s);
    m_whenDone->choose(Action::Sleep);
    QTRY_COMPARE(m_whenDone->secondsLeft(), WhenDone::CountdownSteps);
    m_whenDone->stop();
    QCOMPARE(m_whenDone->secondsLeft(), -1);
    QCOMPARE(m_whenDone->chosen(), Action::Nothing);
    QVERIFY(m_due->isEmpty());
}

void TestWhenDone::newWorkPutsItOff()
{
    make({1h, 60s});
    (void)download(u"a"_s);
    m_whenDone->choose(Action::Sleep);
    QTRY_COMPARE(m_whenDone->secondsLeft(), WhenDone::CountdownSteps);
    (void)download(u"b"_s, 20'000);
    QTRY_COMPARE(m_whenDone->secondsLeft(), -1);
    QCOMPARE(m_whenDone->chosen(), Action::Sleep);
    QTRY_COMPARE(m_whenDone->secondsLeft(), WhenDone::CountdownSteps);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
