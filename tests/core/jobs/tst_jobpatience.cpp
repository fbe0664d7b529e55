#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// A server that says 429, or when to come back, is left alone by all jobs.
class TestJobPatience : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void oneRefusalHoldsBackAllJobsOfThatServer_data();
    void oneRefusalHoldsBackAllJobsOfThatServer();
    void aFaultWithoutATimeHoldsBackNobodyElse();
    void whatRunsGoesOn();
    void tryNowOverridesItForOneJob();
    void otherServersAreNotHeld();
    void itEndsByItself();

private:
    [[nodiscard]] static Fault refusal(int status, const QByteArray &seconds)
    {
        return Fault::replyStatus(status, {{"Retry-After"_ba, seconds}});
    }
    [[nodiscard]] Job *refused()
    {
        Job *job = m->add(m->downloadOf(u"/bytes/1000?name=a.bin"_s));
        return waitForState(job, JobState::TransientError) ? job : nullptr;
    }
    [[nodiscard]] Job *another() { return m->add(m->downloadOf(u"/bytes/1000?name=b.bin"_s)); }

    std::unique_ptr<QueueHarness> m;
};

void TestJobPatience::oneRefusalHoldsBackAllJobsOfThatServer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void TestJobPatience::oneRefusalHoldsBackAllJobsOfThatServer()
{
    QFETCH(int, status);
    m->server().addFault(refusal(status, "60").on("GET"));
    Job *first = refused();
    QVERIFY(first);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(first->record().retryAt > now + 50'000);
    Job *second = another();
    QCOMPARE(second->waiting(), Waiting::ForServer);
    QVERIFY(second->heldUntil() > now + 50'000);
    QVERIFY(second->heldUntil() < now + 70'000);
    QCoreApplication::processEvents(); // what would start it has run
    QCOMPARE(second->state(), JobState::Queued);
    QCOMPARE(m->server().requests("GET").size(), 1);
}

void TestJobPatience::aFaultWithoutATimeHoldsBackNobodyElse()
{
    m->server().addFault(Fault::replyStatus(503).on("GET", u"a.bin"_s).always());
    QVERIFY(refused());
    QVERIFY(waitForState(another(), JobState::Acknowledged));
}

void TestJobPatience::whatRunsGoesOn()
{
    Job *running = m->add(m->downloadOf(u"/bytes/300000?name=r.bin&rate=300000"_s));
    QVERIFY(waitForBytes(running, 1'000));
    m->server().addFault(refusal(429, "60").on("GET"));
    QVERIFY(refused());
    QVERIFY(waitForState(running, JobState::Acknowledged));
    QCOMPARE(another()->waiting(), Waiting::ForServer); // one that had begun before proves nothing
}

void TestJobPatience::tryNowOverridesItForOneJob()
{
    m->server().addFault(refusal(429, "60").on("GET"));
    Job *first = refused();
    QVERIFY(first);
    Job *second = another();
    Job *third = m->add(m->downloadOf(u"/bytes/1000?name=c.bin"_s));
    QCOMPARE(second->waiting(), Waiting::ForServer);
    QCOMPARE(second->resume(), Outcome::Ok);
    QVERIFY(waitForState(second, JobState::Acknowledged));
    QCOMPARE(first->resume(), Outcome::Ok);
    QVERIFY(waitForState(first, JobState::Acknowledged));
    QCOMPARE(third->waiting(), Waiting::ForServer);
}

void TestJobPatience::otherServersAreNotHeld()
{
    m->server().addFault(refusal(429, "60").on("GET"));
    QVERIFY(refused());
    TestServer::LoopbackServer other;
    QVERIFY(other.start());
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=o.bin"_s);
    spec.files.first().remote = other.url(u"/bytes/1000?name=o.bin"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
}

void TestJobPatience::itEndsByItself()
{
    m->server().addFault(refusal(429, "1").on("GET"));
    Job *first = refused();
    QVERIFY(first);
    Job *second = another();
    QCOMPARE(second->waiting(), Waiting::ForServer);
    QSignalSpy told(second, &Job::detailsChanged);
    QVERIFY(waitForState(second, JobState::Acknowledged));
    QVERIFY(!told.isEmpty());
    QVERIFY(waitForState(first, JobState::Acknowledged));
}

QTEST_GUILESS_MAIN(TestJobPatience)
#include "tst_jobpatience.moc"
