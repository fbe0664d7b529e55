#include "tests/support/queueharness.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <functional>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// What holds jobs back beside the limits, who gets past it, and how a job tells of it.
class TestJobRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

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

    void startNowGoesPastTheLimits();
    void startNowGoesPastTheRules();
    void startNowResumesWhatWasSuspended();
    void startNowTakesNoSlotFromOthers();
    void startNowGivesWayToNobody();
    void startNowDoesNotWaitForAServersPatience();
    void startNowEndsWithASuspend();
    void startNowRefusesWhatIsOver();

    void aHostMayHaveFewerJobs();
    void aHostMayHaveMoreJobs();
    void aHostsNamesAreCountedTogether();
    void aHostThatIsFullIsToldApartFromAFullQueue();
    void aHostsRateIsDividedOverItsJobs();
    void whatOneMayNotUseTheOthersGet();
    void aHostsRateGoesWithItsRule();
    void aHostsConnectionsAreFewer();

    void allThatHasComeIsBeingMadeSafe();
    void allThatIsSentAwaitsItsAnswer();

private:
    void use(const std::function<void(QueueOptions &)> &change)
    {
        QueueOptions options = m->queue().options();
        change(options);
        m->useOptions(options);
    }
    void useHost(const HostRule &rule)
    {
        use([&](QueueOptions &options) { options.rules.hosts = {rule}; });
    }
    Job *slow(const QString &query = {}, Priority priority = Priority::Normal)
    {
        JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s + query);
        spec.priority = priority;
        return m->add(spec);
    }
    /// The same server by another name.
    Job *slowAtLocalhost()
    {
        JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s);
        spec.files.first().remote.setHost(u"localhost"_s);
        return m->add(spec);
    }
    /// A day like any other, at noon.
    static QDateTime noon() { return {QDate(2026, 3, 4), QTime(12, 0)}; }

    std::unique_ptr<QueueHarness> m;
};

namespace
{

struct Condition {
    QueueConditions conditions;
    bool QueueRules::*rule = nullptr;
    Waiting waiting = Waiting::No;
};

/// Bytes of each of @p jobs in a second and a half.
QList<double> measure(JobQueue &queue, const QList<Job *> &jobs)
{
    QSignalSpy spy(&queue, &JobQueue::jobProgressed);
    QList<qint64> before;
    if (!spy.wait() || !spy.wait())
        return QList<double>(jobs.size(), -1);
    QElapsedTimer clock;
    clock.start();
    for (const Job *job : jobs)
        before.append(job->record().bytesTransferred());
    while (clock.elapsed() < 1'500) {
        if (!spy.wait())
            return QList<double>(jobs.size(), -1);
    }
    QList<double> rates;
    for (qsizetype i = 0; i < jobs.size(); ++i)
        rates.append(static_cast<double>(jobs.at(i)->record().bytesTransferred() - before.at(i)) * 1e9 /
                     static_cast<double>(clock.nsecsElapsed()));
    return rates;
}

bool isAbout(double rate, double expected) { return rate > 0.7 * expected && rate < 1.3 * expected; }

QByteArray told(const QList<double> &rates)
{
    QStringList words;
    for (const double rate : rates)
        words.append(QString::number(rate));
    return words.join(u' ').toLatin1();
}

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

void TestJobRules::startNowGoesPastTheLimits()
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

void TestJobRules::startNowGoesPastTheRules()
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

void TestJobRules::startNowResumesWhatWasSuspended()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QCOMPARE(m->queue().startNow({job->id()}), 1);
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestJobRules::startNowTakesNoSlotFromOthers()
{
    use([](QueueOptions &options) { options.maximumActive = 1; });
    Job *now = slow();
    QCOMPARE(m->queue().startNow({now->id()}), 1);
    Job *other = slow();
    QVERIFY(waitForBytes(now, 1));
    QVERIFY(waitForBytes(other, 1));
}

void TestJobRules::startNowGivesWayToNobody()
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

void TestJobRules::startNowDoesNotWaitForAServersPatience()
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

void TestJobRules::startNowEndsWithASuspend()
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

void TestJobRules::startNowRefusesWhatIsOver()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->queue().startNow({job->id(), JobId(7)}), 0);
    QVERIFY(!job->isExempt());
}

void TestJobRules::aHostMayHaveFewerJobs()
{
    useHost({u"127.0.0.1"_s, 1});
    Job *first = slow();
    Job *second = slow();
    Job *elsewhere = slowAtLocalhost();
    QVERIFY(waitForBytes(first, 1));
    QVERIFY(waitForBytes(elsewhere, 1));
    QCOMPARE(second->state(), JobState::Queued);
    QCOMPARE(second->waiting(), Waiting::ForHost);
    useHost({u"127.0.0.1"_s, 2});
    QVERIFY(waitForBytes(second, 1));
}

void TestJobRules::aHostMayHaveMoreJobs()
{
    use([](QueueOptions &options) {
        options.maximumActivePerHost = 1;
        options.rules.hosts = {{u"127.0.0.1"_s, 3}};
    });
    for (Job *job : {slow(), slow(), slow()})
        QVERIFY(waitForBytes(job, 1));
}

void TestJobRules::aHostsNamesAreCountedTogether()
{
    useHost({u"0.0.1"_s, 1}); // "127.0.0.1" is below it
    Job *first = slow();
    JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s);
    spec.files.first().remote.setHost(u"126.0.0.1"_s);
    Job *second = m->add(spec);
    QVERIFY(waitForBytes(first, 1));
    QCOMPARE(second->waiting(), Waiting::ForHost);
}

void TestJobRules::aHostThatIsFullIsToldApartFromAFullQueue()
{
    use([](QueueOptions &options) {
        options.maximumActive = 2;
        options.maximumActivePerHost = 1;
    });
    Job *first = slow();
    Job *second = slow();
    QVERIFY(waitForBytes(first, 1));
    QCOMPARE(second->waiting(), Waiting::ForHost);
    Job *elsewhere = slowAtLocalhost();
    QVERIFY(waitForBytes(elsewhere, 1));
    QCOMPARE(second->waiting(), Waiting::ForSlot);
}

void TestJobRules::aHostsRateIsDividedOverItsJobs()
{
    useHost({u"127.0.0.1"_s, 0, 0, 600'000});
    JobSpec spec = m->downloadOf(u"/bytes/1500000000"_s);
    spec.connections = 1;
    Job *first = m->add(spec);
    QVERIFY(waitForBytes(first, 1));
    const QList<double> alone = measure(m->queue(), {first});
    QVERIFY2(isAbout(alone.at(0), 600'000), told(alone).constData());
    Job *second = m->add(spec);
    QVERIFY(waitForBytes(second, 1));
    const QList<double> both = measure(m->queue(), {first, second});
    QVERIFY2(isAbout(both.at(0), 300'000) && isAbout(both.at(1), 300'000), told(both).constData());
    QCOMPARE(second->suspend(), Outcome::Ok);
    const QList<double> again = measure(m->queue(), {first});
    QVERIFY2(isAbout(again.at(0), 600'000), told(again).constData());
}

void TestJobRules::whatOneMayNotUseTheOthersGet()
{
    useHost({u"127.0.0.1"_s, 0, 0, 800'000});
    JobSpec spec = m->downloadOf(u"/bytes/1500000000"_s);
    spec.connections = 1;
    Job *free = m->add(spec);
    spec.bytesPerSecond = 100'000;
    Job *limited = m->add(spec);
    QVERIFY(waitForBytes(free, 1));
    QVERIFY(waitForBytes(limited, 1));
    const QList<double> rates = measure(m->queue(), {free, limited});
    QVERIFY2(isAbout(rates.at(0), 700'000) && isAbout(rates.at(1), 100'000), told(rates).constData());
}

void TestJobRules::aHostsRateGoesWithItsRule()
{
    useHost({u"127.0.0.1"_s, 0, 0, 50'000});
    Job *job = m->add(m->downloadOf(u"/bytes/20000000"_s));
    QVERIFY(waitForBytes(job, 1));
    use([](QueueOptions &options) { options.rules.hosts.clear(); });
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestJobRules::aHostsConnectionsAreFewer()
{
    useHost({u"127.0.0.1"_s, 0, 2});
    QList<Job *> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.append(slow(u"&n=%1"_s.arg(i)));
    QVERIFY(waitForBytes(jobs.at(0), 400'000));
    QVERIFY(waitForBytes(jobs.at(1), 1));
    QCOMPARE(jobs.at(2)->state(), JobState::Queued); // it would be the third
    QCOMPARE(jobs.at(2)->waiting(), Waiting::ForHost);
    QCOMPARE(m->server().requests("GET").size(), 2);
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
