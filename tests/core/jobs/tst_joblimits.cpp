#include "tests/support/queueharness.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::RequestRecord;

/// How fast jobs may be, alone and together, changed while they run.
class TestJobLimits : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aLimitIsSetWhileADownloadRuns();
    void aLimitIsLiftedWhileADownloadRuns();
    void aLimitIsLiftedWhileAnUploadRuns();
    void theLimitIsThereFromTheStart();
    void allDownloadsTogetherKeepTheTotal();
    void aTotalIsChangedWhileTheyRun();
    void alternativeLimitsAreInForceAtTheirTime();
    void alternativeLimitsByHandAreInForceAtOnce();

private:
    /// Bytes a second of all of @p jobs, for one and a half seconds.
    [[nodiscard]] double measure(const QList<Job *> &jobs);
    [[nodiscard]] double measure(Job *job) { return measure(QList<Job *>{job}); }
    Job *start(const QString &path, qint64 limit);
    static void setLimit(Job *job, qint64 limit);

    std::unique_ptr<QueueHarness> m;
};

double TestJobLimits::measure(const QList<Job *> &jobs)
{
    const auto sum = [&jobs] {
        qint64 bytes = 0;
        for (const Job *job : jobs)
            bytes += job->record().bytesTransferred();
        return bytes;
    };
    // From one word of progress to another: what is between was moved between them.
    QSignalSpy spy(&m->queue(), &JobQueue::jobProgressed);
    if (!spy.wait() || !spy.wait())
        return -1;
    QElapsedTimer clock;
    clock.start();
    const qint64 before = sum();
    while (clock.elapsed() < 1'500) {
        if (!spy.wait())
            return -1;
    }
    return static_cast<double>(sum() - before) * 1e9 / static_cast<double>(clock.nsecsElapsed());
}

Job *TestJobLimits::start(const QString &path, qint64 limit)
{
    JobSpec spec = m->downloadOf(path);
    spec.connections = 1; // so that a second one is seen
    spec.bytesPerSecond = limit;
    Job *job = m->add(spec);
    if (!waitForBytes(job, 1))
        qWarning("nothing moves"); // and so nothing will be measured
    return job;
}

void TestJobLimits::setLimit(Job *job, qint64 limit)
{
    JobChange change;
    change.bytesPerSecond = limit;
    QCOMPARE(job->change(change), Outcome::Ok);
}

void TestJobLimits::aLimitIsSetWhileADownloadRuns()
{
    Job *job = start(u"/bytes/1500000000"_s, 0);
    const qsizetype requests = m->server().requests().size();
    setLimit(job, 200'000);
    const double rate = measure(job);
    QVERIFY2(rate > 150'000 && rate < 250'000, qPrintable(QString::number(rate)));
    setLimit(job, 2'000'000);
    const double faster = measure(job);
    QVERIFY2(faster > 1'500'000 && faster < 2'500'000, qPrintable(QString::number(faster)));
    QCOMPARE(m->server().requests().size(), requests);
    QCOMPARE(job->state(), JobState::Transferring);
}

void TestJobLimits::aLimitIsLiftedWhileADownloadRuns()
{
    Job *job = start(u"/bytes/20000000"_s, 50'000);
    setLimit(job, 0);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests().size(), 1);
}

void TestJobLimits::aLimitIsLiftedWhileAnUploadRuns()
{
    JobSpec spec = m->uploadOf(m->makeSource(u"big"_s, 20'000'000));
    spec.bytesPerSecond = 50'000;
    Job *job = m->add(spec);
    QVERIFY(waitForBytes(job, 1));
    setLimit(job, 0);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const auto requests = m->server().requests();
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                           [](const RequestRecord &request) { return request.method == "PATCH"; }),
             1);
}

void TestJobLimits::theLimitIsThereFromTheStart()
{
    Job *job = start(u"/bytes/100000000"_s, 100'000);
    const double rate = measure(job);
    QVERIFY2(rate > 75'000 && rate < 125'000, qPrintable(QString::number(rate)));
    QVERIFY(job->record().bytesTransferred() < 1'000'000);
}

void TestJobLimits::allDownloadsTogetherKeepTheTotal()
{
    QueueOptions options = m->options();
    options.downloadRate = 600'000;
    m->useOptions(options);
    const QList<Job *> jobs = {start(u"/bytes/100000000?seed=1"_s, 0), start(u"/bytes/100000000?seed=2"_s, 0),
                               start(u"/bytes/100000000?seed=3"_s, 100'000)};
    const double rate = measure(jobs);
    QVERIFY2(rate > 480'000 && rate < 720'000, qPrintable(QString::number(rate)));
    const double limited = measure(jobs.last());
    QVERIFY2(limited > 75'000 && limited < 125'000, qPrintable(QString::number(limited)));
}

void TestJobLimits::aTotalIsChangedWhileTheyRun()
{
    QueueOptions options = m->options();
    options.downloadRate = 100'000;
    m->useOptions(options);
    Job *job = start(u"/bytes/50000000"_s, 0);
    const double rate = measure(job);
    QVERIFY2(rate > 75'000 && rate < 125'000, qPrintable(QString::number(rate)));
    options.downloadRate = 0;
    m->useOptions(options);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests().size(), 1);
}

void TestJobLimits::alternativeLimitsAreInForceAtTheirTime()
{
    QueueOptions options = m->options();
    options.schedule.use = SpeedSchedule::Use::ByTime;
    options.schedule.alternative = {100'000, 0};
    const QTime now = QTime::currentTime();
    options.schedule.from = now.addSecs(12 * 3'600); // the other half of the day
    options.schedule.to = now.addSecs(-3'600);
    m->useOptions(options);
    Job *job = start(u"/bytes/1500000000"_s, 20'000'000);
    const double usual = measure(job);
    QVERIFY2(usual > 10'000'000, qPrintable(QString::number(usual)));
    m->queue().applyLimits(QDateTime::currentDateTime().addSecs(12 * 3'600 + 60));
    const double alternative = measure(job);
    QVERIFY2(alternative > 75'000 && alternative < 125'000, qPrintable(QString::number(alternative)));
    m->queue().applyLimits(QDateTime::currentDateTime());
    const double again = measure(job);
    QVERIFY2(again > 10'000'000, qPrintable(QString::number(again)));
}

void TestJobLimits::alternativeLimitsByHandAreInForceAtOnce()
{
    QueueOptions options = m->options();
    options.downloadRate = 5'000'000;
    options.schedule.alternative = {100'000, 0};
    m->useOptions(options);
    Job *job = start(u"/bytes/1500000000"_s, 0);
    options.schedule.use = SpeedSchedule::Use::Always;
    m->useOptions(options);
    const double rate = measure(job);
    QVERIFY2(rate > 75'000 && rate < 125'000, qPrintable(QString::number(rate)));
}

QTEST_GUILESS_MAIN(TestJobLimits)
#include "tst_joblimits.moc"
