#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// Which job runs, and which has to give way.
class TestJobSchedule : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void theMostUrgentRunsFirstAndEqualsByAge();
    void aHigherOneTakesTheSlotOfALowerOneWhichGoesOnLater();
    void equalsDoNotPreemptEachOther();
    void onlyAsManyGiveWayAsAreNeeded();
    void foregroundRunsBesideTheLimitAndGivesWayToNobody();
    void whatCannotGoOnLaterIsNotPreempted();
    void theHostsLimitDecidesWhoGivesWay();
    void raisingAPriorityTakesEffectAtOnce();
    void withNoSlotsNothingRuns();

private:
    /// Runs until it is let go.
    Job *slow(Priority priority, const QString &query = {})
    {
        JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s + query);
        spec.priority = priority;
        return m->add(spec);
    }
    void limit(int all, int perHost = 100)
    {
        QueueOptions options = m->options();
        options.maximumActive = all;
        options.maximumActivePerHost = perHost;
        m->useOptions(options);
    }

    std::unique_ptr<QueueHarness> m;
};

void TestJobSchedule::theMostUrgentRunsFirstAndEqualsByAge()
{
    limit(1);
    QList<JobId> started;
    connect(&m->queue(), &JobQueue::jobStateChanged, this, [&](Job *job, JobState now) {
        if (now == JobState::Connecting)
            started.append(job->id());
    });
    QList<Job *> jobs;
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High, Priority::Normal}) {
        JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
        spec.priority = priority;
        jobs.append(m->add(spec));
    }
    for (Job *job : jobs)
        QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(started, (QList<JobId>{jobs[2]->id(), jobs[1]->id(), jobs[3]->id(), jobs[0]->id()}));
}

void TestJobSchedule::aHigherOneTakesTheSlotOfALowerOneWhichGoesOnLater()
{
    limit(1);
    JobSpec spec = m->downloadOf(u"/bytes/2000000?rate=2000000&name=low.bin"_s);
    spec.priority = Priority::Low;
    Job *low = m->add(spec);
    QVERIFY(waitForBytes(low, 300'000));
    spec = m->downloadOf(u"/bytes/1000"_s);
    Job *normal = m->add(spec);
    QVERIFY(waitForState(low, JobState::Queued));
    QVERIFY(waitForState(normal, JobState::Acknowledged));
    QVERIFY(waitForState(low, JobState::Acknowledged));
    QVERIFY(!m->server().requests("GET").last().header("Range").isEmpty()); // from where it was
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/low.bin"_s),
             TestServer::generatedBytes(0, 0, 2'000'000));
    QCOMPARE(low->record().errorCount, 0);
}

void TestJobSchedule::equalsDoNotPreemptEachOther()
{
    limit(1);
    Job *first = slow(Priority::Normal);
    QVERIFY(waitForBytes(first, 1));
    QSignalSpy states(first, &Job::stateChanged);
    Job *second = slow(Priority::Normal);
    Job *third = slow(Priority::Low);
    const qint64 so = first->record().bytesTransferred();
    QVERIFY(waitForBytes(first, so + 100'000));
    QCOMPARE(states.count(), 0);
    QCOMPARE(second->state(), JobState::Queued);
    QCOMPARE(third->state(), JobState::Queued);
}

void TestJobSchedule::onlyAsManyGiveWayAsAreNeeded()
{
    limit(3);
    QList<Job *> low{slow(Priority::Low), slow(Priority::Low), slow(Priority::Low)};
    for (Job *job : low)
        QVERIFY(waitForBytes(job, 1));
    Job *high = slow(Priority::High);
    QVERIFY(waitForBytes(high, 100'000));
    QVERIFY(isRunning(low[0]->state()));
    QVERIFY(isRunning(low[1]->state()));
    QCOMPARE(low[2]->state(), JobState::Queued); // the youngest
    QCOMPARE(m->queue().totals().active, 3);
}

void TestJobSchedule::foregroundRunsBesideTheLimitAndGivesWayToNobody()
{
    limit(1);
    Job *normal = slow(Priority::Normal);
    QVERIFY(waitForBytes(normal, 1));
    QList<Job *> foreground{slow(Priority::Foreground), slow(Priority::Foreground)};
    for (Job *job : foreground)
        QVERIFY(waitForBytes(job, 1));
    QVERIFY(isRunning(normal->state()));
    Job *high = slow(Priority::High);
    QVERIFY(waitForBytes(high, 1));
    QCOMPARE(normal->state(), JobState::Queued);
    for (Job *job : foreground)
        QVERIFY(isRunning(job->state()));
}

void TestJobSchedule::whatCannotGoOnLaterIsNotPreempted()
{
    limit(1);
    TestServer::ResourceOptions options;
    options.acceptRanges = false;
    options.etag = TestServer::EtagKind::None;
    m->server().publish(u"/once.bin"_s, TestServer::generatedBytes(0, 0, 3'000'000), options);
    m->server().setThrottle(2'000'000, 0);
    JobSpec spec = m->downloadOf(u"/once.bin"_s);
    spec.priority = Priority::Low;
    Job *low = m->add(spec);
    QVERIFY(waitForBytes(low, 1));
    QCOMPARE(low->record().notice(), Notice::CannotResume);
    Job *high = slow(Priority::High);
    QVERIFY(waitForState(low, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().target, "/once.bin"_ba);
    QVERIFY(waitForBytes(high, 1));
}

void TestJobSchedule::theHostsLimitDecidesWhoGivesWay()
{
    limit(3, 1);
    Job *here = slow(Priority::Low);
    JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s);
    spec.priority = Priority::Low;
    spec.files.first().remote.setHost(u"localhost"_s); // another origin, the same server
    Job *there = m->add(spec);
    QVERIFY(waitForBytes(here, 1));
    QVERIFY(waitForBytes(there, 1));
    Job *high = slow(Priority::High);
    QVERIFY(waitForBytes(high, 1));
    QCOMPARE(here->state(), JobState::Queued);
    QVERIFY(isRunning(there->state())); // its slot would not have helped
}

void TestJobSchedule::raisingAPriorityTakesEffectAtOnce()
{
    limit(1);
    Job *first = slow(Priority::Normal);
    Job *second = slow(Priority::Normal);
    QVERIFY(waitForBytes(first, 1));
    JobChange change;
    change.priority = Priority::High;
    QCOMPARE(second->change(change), Outcome::Ok);
    QVERIFY(waitForBytes(second, 1));
    QCOMPARE(first->state(), JobState::Queued);
}

void TestJobSchedule::withNoSlotsNothingRuns()
{
    limit(0);
    Job *foreground = slow(Priority::Foreground);
    Job *probe = m->add(m->downloadOf(u"/bytes/1000"_s));
    int answers = 0;
    m->queue().probe(probe->spec(), this, [&](const ServerOffer &) { ++answers; });
    QTRY_COMPARE(answers, 1); // so that there was time to start something
    QCOMPARE(foreground->state(), JobState::Queued);
    QCOMPARE(probe->state(), JobState::Queued);
}

QTEST_GUILESS_MAIN(TestJobSchedule)
#include "tst_jobschedule.moc"
