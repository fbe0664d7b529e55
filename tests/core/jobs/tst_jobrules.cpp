#include "tests/core/jobs/jobrulestest.h"

#include <QDateTime>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// What holds jobs back beside the limits, and how a job tells of it.
class TestJobRules : public JobRulesTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void conditionsHoldAndLetGo_data();
    void conditionsHoldAndLetGo();
    void conditionsThatNoRuleAsksAboutHoldNothing();
    void whatRunsGivesWayAndGoesOnLater();
    void whatCannotGoOnLaterIsLetGoOn();
    void foregroundIsHeldToo();
    void hoursHoldAndTellUntilWhen();
    void hoursBeginWhileOneRuns();
    void hoursForEverTellNoEnd();
    void startingNothingLetsWhatRunsEnd();
    void aQueueWithoutSlotsSaysSo();
    void changesOfTheRulesAreToldOnce();
    void whyItWaitsIsTold();

    void allThatHasComeIsBeingMadeSafe();
    void allThatIsSentAwaitsItsAnswer();

private:
    /// A day like any other, at noon.
    static QDateTime noon() { return {QDate(2026, 3, 4), QTime(12, 0)}; }
};

namespace
{

struct Condition {
    QueueConditions conditions;
    bool QueueRules::*rule = nullptr;
    Waiting waiting = Waiting::No;
};

} // namespace

void TestJobRules::conditionsHoldAndLetGo_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::newRow("metered") << Condition{{true, false}, &QueueRules::holdsOnMetered, Waiting::ForUnmetered};
    QTest::newRow("battery") << Condition{{false, true}, &QueueRules::holdsOnBattery, Waiting::ForPower};
}

void TestJobRules::conditionsHoldAndLetGo()
{
    QFETCH(Condition, condition);
    use([&](QueueOptions &options) { options.rules.*condition.rule = true; });
    m->queue().setConditions(condition.conditions);
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QSignalSpy waiting(&m->queue(), &JobQueue::waitingChanged);
    QVERIFY(waiting.wait());
    QCOMPARE(job->state(), JobState::Queued);
    QCOMPARE(job->waiting(), condition.waiting);
    QCOMPARE(job->heldUntil(), 0);
    QCOMPARE(m->server().requests().size(), 0);
    m->queue().setConditions({});
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestJobRules::conditionsThatNoRuleAsksAboutHoldNothing()
{
    m->queue().setConditions({true, true});
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestJobRules::whatRunsGivesWayAndGoesOnLater()
{
    use([](QueueOptions &options) { options.rules.holdsOnMetered = true; });
    Job *job = m->add(m->downloadOf(u"/bytes/2000000?rate=2000000"_s));
    QVERIFY(waitForBytes(job, 300'000));
    m->queue().setConditions({true, false});
    QVERIFY(waitForState(job, JobState::Queued));
    QTRY_COMPARE(job->waiting(), Waiting::ForUnmetered);
    m->queue().setConditions({});
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(!m->server().requests("GET").last().header("Range").isEmpty()); // from where it was
    QCOMPARE(job->record().errorCount, 0);
}

void TestJobRules::whatCannotGoOnLaterIsLetGoOn()
{
    TestServer::ResourceOptions options;
    options.acceptRanges = false;
    options.etag = TestServer::EtagKind::None;
    m->server().publish(u"/once.bin"_s, TestServer::generatedBytes(0, 0, 1'500'000), options);
    m->server().setThrottle(2'000'000, 0);
    use([](QueueOptions &queue) { queue.rules.holdsOnBattery = true; });
    Job *job = m->add(m->downloadOf(u"/once.bin"_s));
    QVERIFY(waitForBytes(job, 1));
    Job *next = m->add(m->downloadOf(u"/bytes/1000"_s));
    m->queue().setConditions({false, true});
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().target, "/once.bin"_ba);
    QVERIFY(next->state() == JobState::Queued || next->state() == JobState::Acknowledged);
}

void TestJobRules::foregroundIsHeldToo()
{
    use([](QueueOptions &options) { options.rules.holdsOnMetered = true; });
    m->queue().setConditions({true, false});
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.priority = Priority::Foreground;
    Job *job = m->add(spec);
    QSignalSpy waiting(&m->queue(), &JobQueue::waitingChanged);
    QVERIFY(waiting.wait());
    QCOMPARE(job->waiting(), Waiting::ForUnmetered);
}

void TestJobRules::hoursHoldAndTellUntilWhen()
{
    use([](QueueOptions &options) { options.rules.hours = {{QTime(8, 0), QTime(18, 30)}}; });
    m->queue().applyRules(noon());
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QSignalSpy waiting(&m->queue(), &JobQueue::waitingChanged);
    QVERIFY(waiting.wait());
    QCOMPARE(job->waiting(), Waiting::ForHours);
    QCOMPARE(job->heldUntil(), QDateTime(noon().date(), QTime(18, 30)).toMSecsSinceEpoch());
    m->queue().applyRules(noon().addSecs(7 * 3'600));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(job->heldUntil(), 0);
}

void TestJobRules::hoursBeginWhileOneRuns()
{
    use([](QueueOptions &options) { options.rules.hours = {{QTime(8, 0), QTime(18, 30)}}; });
    m->queue().applyRules(noon().addSecs(-5 * 3'600));
    Job *job = slow();
    QVERIFY(waitForBytes(job, 1));
    m->queue().applyRules(noon());
    QVERIFY(waitForState(job, JobState::Queued));
    QTRY_COMPARE(job->waiting(), Waiting::ForHours);
}

void TestJobRules::hoursForEverTellNoEnd()
{
    use([](QueueOptions &options) { options.rules.hours = {{QTime(8, 0), QTime(8, 0)}}; });
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QTRY_COMPARE(job->waiting(), Waiting::ForHours);
    QCOMPARE(job->heldUntil(), 0);
}

void TestJobRules::startingNothingLetsWhatRunsEnd()
{
    Job *running = m->add(m->downloadOf(u"/bytes/1000000?rate=2000000"_s));
    QVERIFY(waitForBytes(running, 1));
    QSignalSpy told(&m->queue(), &JobQueue::startsNothingChanged);
    use([](QueueOptions &options) { options.startsNothing = true; });
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toBool(), true);
    Job *next = m->add(m->downloadOf(u"/bytes/1000"_s));
    QVERIFY(waitForState(running, JobState::Acknowledged));
    QCOMPARE(next->state(), JobState::Queued);
    QCOMPARE(next->waiting(), Waiting::ForQueue);
    use([](QueueOptions &options) { options.startsNothing = false; });
    QCOMPARE(told.count(), 2);
    QVERIFY(waitForState(next, JobState::Acknowledged));
}

void TestJobRules::aQueueWithoutSlotsSaysSo()
{
    use([](QueueOptions &options) { options.maximumActive = 0; });
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QCOMPARE(job->waiting(), Waiting::ForQueue);
}

void TestJobRules::changesOfTheRulesAreToldOnce()
{
    QSignalSpy rules(&m->queue(), &JobQueue::rulesChanged);
    QSignalSpy limits(&m->queue(), &JobQueue::limitsChanged);
    use([](QueueOptions &options) { options.rules.holdsOnMetered = true; });
    use([](QueueOptions &options) { options.rules.holdsOnMetered = true; });
    QCOMPARE(rules.count(), 1);
    QCOMPARE(limits.count(), 0);
}

void TestJobRules::whyItWaitsIsTold()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    Job *running = slow();
    Job *job = slow();
    QVERIFY(waitForBytes(running, 1));
    QCOMPARE(job->waiting(), Waiting::ForSlot);
    use([](QueueOptions &options) { options.rules.holdsOnBattery = true; });
    QSignalSpy told(&m->queue(), &JobQueue::waitingChanged);
    QVERIFY(told.wait());
    m->queue().setConditions({false, true});
    QVERIFY(told.wait());
    QCOMPARE(job->waiting(), Waiting::ForPower);
}

void TestJobRules::allThatHasComeIsBeingMadeSafe()
{
    bool wasTold = false;
    Job *job = m->add(m->downloadOf(u"/bytes/3000000"_s));
    connect(job, &Job::progressChanged, this, [&] {
        const bool isWhole = job->record().bytesTransferred() == 3'000'000;
        wasTold = wasTold || (isWhole && job->waiting() == Waiting::ForSafety);
        if (!isWhole)
            QVERIFY(job->waiting() != Waiting::ForSafety);
    });
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasTold);
    QCOMPARE(job->waiting(), Waiting::No);
}

void TestJobRules::allThatIsSentAwaitsItsAnswer()
{
    m->server().addFault(Fault::delayAnswer(500).on("PATCH"));
    Job *job = m->add(m->uploadOf(m->makeSource(u"big"_s, 3'000'000)));
    bool wasTold = false;
    connect(job, &Job::progressChanged, this,
            [&] { wasTold = wasTold || job->waiting() == Waiting::ForAnswer; });
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasTold);
}

QTEST_GUILESS_MAIN(TestJobRules)
#include "tst_jobrules.moc"
