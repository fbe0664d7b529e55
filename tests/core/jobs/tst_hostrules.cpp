#include "tests/core/jobs/jobrulestest.h"

#include <QElapsedTimer>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// What is different with one server.
class TestHostRules : public JobRulesTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void aHostMayHaveFewerJobs();
    void aHostMayHaveMoreJobs();
    void aHostsNamesAreCountedTogether();
    void aHostThatIsFullIsToldApartFromAFullQueue();
    void aHostsRateIsDividedOverItsJobs();
    void whatOneMayNotUseTheOthersGet();
    void aHostsRateGoesWithItsRule();
    void aHostsConnectionsAreFewer();

private:
    void useHost(const HostRule &rule)
    {
        use([&](QueueOptions &options) { options.rules.hosts = {rule}; });
    }
    /// The same server by another name.
    Job *slowAtLocalhost()
    {
        JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s);
        spec.files.first().remote.setHost(u"localhost"_s);
        return m->add(spec);
    }
};

namespace
{

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

void TestHostRules::aHostMayHaveFewerJobs()
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

void TestHostRules::aHostMayHaveMoreJobs()
{
    use([](QueueOptions &options) {
        options.maximumActivePerHost = 1;
        options.rules.hosts = {{u"127.0.0.1"_s, 3}};
    });
    for (Job *job : {slow(), slow(), slow()})
        QVERIFY(waitForBytes(job, 1));
}

void TestHostRules::aHostsNamesAreCountedTogether()
{
    useHost({u"0.0.1"_s, 1}); // "127.0.0.1" is below it
    Job *first = slow();
    JobSpec spec = m->downloadOf(u"/bytes/8000000?rate=400000"_s);
    spec.files.first().remote.setHost(u"126.0.0.1"_s);
    Job *second = m->add(spec);
    QVERIFY(waitForBytes(first, 1));
    QCOMPARE(second->waiting(), Waiting::ForHost);
}

void TestHostRules::aHostThatIsFullIsToldApartFromAFullQueue()
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

void TestHostRules::aHostsRateIsDividedOverItsJobs()
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

void TestHostRules::whatOneMayNotUseTheOthersGet()
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

void TestHostRules::aHostsRateGoesWithItsRule()
{
    useHost({u"127.0.0.1"_s, 0, 0, 50'000});
    Job *job = m->add(m->downloadOf(u"/bytes/20000000"_s));
    QVERIFY(waitForBytes(job, 1));
    use([](QueueOptions &options) { options.rules.hosts.clear(); });
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestHostRules::aHostsConnectionsAreFewer()
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

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_hostrules.moc"
