#include "tests/support/queueharness.h"

#include <numeric>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MiB = 1024 * 1024;

qint64 sumOf(const RateHistory &history) { return qRound64(history.average() * double(history.seconds())); }

} // namespace

/// How fast jobs went, as the queue tells and keeps it; and what their servers told of themselves.
class TestJobRates : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_harness = std::make_unique<QueueHarness>(); }
    void cleanup() { m_harness.reset(); }

    void whatMovesIsInTheHistory();
    void secondsAreToldOnlyWhileSomethingRuns();
    void aHistoryOutlivesTheProcess();
    void aHistoryGoesWithItsJob();
    void whatAServerToldIsKnownAfterwards();
    void anUploadTellsOfItsServer();

private:
    Job *download(qint64 size, qint64 bytesPerSecond)
    {
        TestServer::ResourceOptions options;
        options.bytesPerSecond = bytesPerSecond;
        options.extraHeaders = {{"Server", "loopback/3"}};
        m_harness->server().publishGenerated(u"/a.bin"_s, size, 1, options);
        return m_harness->add(m_harness->downloadOf(u"/a.bin"_s));
    }
    std::unique_ptr<QueueHarness> m_harness;
};

void TestJobRates::whatMovesIsInTheHistory()
{
    const Job *job = download(3 * MiB, 2 * MiB);
    QVERIFY(m_harness->queue().rateHistory(job->id()).isEmpty());
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    const RateHistory history = m_harness->queue().rateHistory(job->id());
    QCOMPARE(sumOf(history), 3 * MiB);
    QVERIFY(history.seconds() >= 1);
    QVERIFY(double(history.peak()) >= history.average());
    QVERIFY(history.lastSecond());
    QCOMPARE(sumOf(m_harness->queue().totalHistory(Direction::Download)), 3 * MiB);
    QCOMPARE(sumOf(m_harness->queue().totalHistory(Direction::Upload)), 0);
}

void TestJobRates::secondsAreToldOnlyWhileSomethingRuns()
{
    QSignalSpy seconds(&m_harness->queue(), &JobQueue::historyAdded);
    Job *job = download(50 * MiB, MiB);
    QTRY_COMPARE(seconds.count(), 2);
    (void)job->suspend();
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    const auto told = seconds.count();
    QTRY_COMPARE(seconds.count(), told + 1); // the last one
    const qint64 seen = m_harness->queue().totalHistory(Direction::Download).seconds();
    QVERIFY(!seconds.wait(1'500));
    QCOMPARE(m_harness->queue().totalHistory(Direction::Download).seconds(), seen);
}

void TestJobRates::aHistoryOutlivesTheProcess()
{
    Job *job = download(50 * MiB, 2 * MiB);
    QSignalSpy seconds(&m_harness->queue(), &JobQueue::historyAdded);
    QTRY_COMPARE(seconds.count(), 2);
    const JobId id = job->id();
    const RateHistory before = m_harness->queue().rateHistory(id);
    (void)job->suspend();
    m_harness->restart();
    const RateHistory after = m_harness->queue().rateHistory(id);
    QCOMPARE(after.life().first(), before.life().first());
    QVERIFY(after.seconds() >= before.seconds());
    QVERIFY(!after.lastSecond());
    QVERIFY(m_harness->queue().totalHistory(Direction::Download).isEmpty());
}

void TestJobRates::aHistoryGoesWithItsJob()
{
    const Job *job = download(1'000, 0);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    const JobId id = job->id();
    QTRY_VERIFY(!m_harness->queue().rateHistory(id).isEmpty());
    QCOMPARE(m_harness->queue().removeFromList({id}), 1);
    QVERIFY(m_harness->queue().rateHistory(id).isEmpty());
    m_harness->restart();
    QVERIFY(m_harness->queue().rateHistory(id).isEmpty());
}

void TestJobRates::whatAServerToldIsKnownAfterwards()
{
    Job *job = download(50 * MiB, 2 * MiB);
    QVERIFY(job->connection(0).isEmpty());
    QVERIFY(waitForBytes(job, 500'000));
    const ConnectionView now = job->connection(0);
    QCOMPARE(now.url, m_harness->url(u"/a.bin"_s));
    QCOMPARE(now.httpVersion, "1.1");
    QCOMPARE(now.server, "loopback/3");
    QCOMPARE(now.validator.length, 50 * MiB);
    QVERIFY(now.isProof);
    QCOMPARE(now.hasRanges, true);
    QCOMPARE(now.canResume, true);
    (void)job->suspend();
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QCOMPARE(job->connection(0).server, "loopback/3");
    const JobId id = job->id();
    m_harness->restart();
    const ConnectionView kept = m_harness->queue().job(id)->connection(0);
    QCOMPARE(kept.validator, now.validator);
    QVERIFY(kept.isProof);
    QVERIFY(kept.server.isEmpty());
    QVERIFY(m_harness->queue().job(id)->connection(7).isEmpty());
}

void TestJobRates::anUploadTellsOfItsServer()
{
    Job *job = m_harness->add(m_harness->uploadOf(m_harness->makeSource(u"up.bin"_s, 100'000)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const ConnectionView view = job->connection(0);
    QCOMPARE(view.httpVersion, "1.1");
    QCOMPARE(view.url.host(), m_harness->url(u"/"_s).host());
    QVERIFY(view.validator.etag.isEmpty());
}

QTEST_GUILESS_MAIN(TestJobRates)
#include "tst_jobrates.moc"
