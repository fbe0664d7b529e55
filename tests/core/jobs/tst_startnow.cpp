#include "tests/core/jobs/jobrulestest.h"

#include <QDateTime>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// JobQueue::startNow(): past the limits and the rules.
class TestStartNow : public JobRulesTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void startNowGoesPastTheLimits();
    void startNowGoesPastTheRules();
    void startNowResumesWhatWasSuspended();
    void startNowTakesNoSlotFromOthers();
    void startNowGivesWayToNobody();
    void startNowDoesNotWaitForAServersPatience();
    void startNowEndsWithASuspend();
    void startNowRefusesWhatIsOver();
};

void TestStartNow::startNowGoesPastTheLimits()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    Job *first = slow();
    Job *second = slow();
    QVERIFY(waitForBytes(first, 1));
    QVERIFY(!second->isExempt());
    QCOMPARE(m->queue().startNow({second->id()}), 1);
    QVERIFY(second->isExempt());
    QVERIFY(waitForBytes(second, 1));
    QVERIFY(isRunning(first->state()));
}

void TestStartNow::startNowGoesPastTheRules()
{
    use([](QueueOptions &options) {
        options.rules.hours = {{QTime(8, 0), QTime(8, 0)}};
        options.startsNothing = true;
    });
    Job *job = m->add(m->downloadOf(u"/bytes/1000000?rate=1000000"_s));
    Job *other = m->add(m->downloadOf(u"/bytes/1000"_s));
    QCOMPARE(m->queue().startNow({job->id()}), 1);
    QVERIFY(waitForState(job, JobState::Acknowledged)); // the rules do not stop it either
    QCOMPARE(other->state(), JobState::Queued);
    QVERIFY(!job->isExempt());
}

void TestStartNow::startNowResumesWhatWasSuspended()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QCOMPARE(m->queue().startNow({job->id()}), 1);
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestStartNow::startNowTakesNoSlotFromOthers()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    Job *now = slow();
    QCOMPARE(m->queue().startNow({now->id()}), 1);
    Job *other = slow();
    QVERIFY(waitForBytes(now, 1));
    QVERIFY(waitForBytes(other, 1));
}

void TestStartNow::startNowGivesWayToNobody()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    Job *low = slow({}, Priority::Low);
    QCOMPARE(m->queue().startNow({low->id()}), 1);
    QVERIFY(waitForBytes(low, 1));
    QSignalSpy states(low, &Job::stateChanged);
    Job *first = slow({}, Priority::High);
    Job *second = slow({}, Priority::High);
    QVERIFY(waitForBytes(first, 100'000));
    QCOMPARE(states.count(), 0);
    QCOMPARE(second->state(), JobState::Queued);
}

void TestStartNow::startNowDoesNotWaitForAServersPatience()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    m->server().addFault(Fault::replyStatus(429, {{"Retry-After"_ba, "3600"_ba}}).on("GET"));
    Job *refused = m->add(m->downloadOf(u"/bytes/1000?a"_s));
    Job *held = m->add(m->downloadOf(u"/bytes/1000?b"_s));
    QVERIFY(waitForState(refused, JobState::TransientError));
    QTRY_COMPARE(held->waiting(), Waiting::ForServer);
    QVERIFY(held->heldUntil() > QDateTime::currentMSecsSinceEpoch() + 3'000'000);
    QCOMPARE(m->queue().startNow({held->id()}), 1);
    QVERIFY(waitForState(held, JobState::Acknowledged));
}

void TestStartNow::startNowEndsWithASuspend()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    Job *first = slow();
    Job *second = slow();
    QVERIFY(waitForBytes(first, 1));
    QCOMPARE(m->queue().startNow({second->id()}), 1);
    QVERIFY(waitForBytes(second, 1));
    QCOMPARE(second->suspend(), Outcome::Ok);
    QVERIFY(!second->isExempt());
    QCOMPARE(second->resume(), Outcome::Ok);
    QTRY_COMPARE(second->waiting(), Waiting::ForSlot);
    QCOMPARE(second->state(), JobState::Queued);
}

void TestStartNow::startNowRefusesWhatIsOver()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->queue().startNow({job->id(), JobId(7)}), 0);
    QVERIFY(!job->isExempt());
}

QTEST_GUILESS_MAIN(TestStartNow)
#include "tst_startnow.moc"
