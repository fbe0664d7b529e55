#include "core/store/sqlitejobstore.h"
#include "tests/core/jobs/commitrefusingstore.h"
#include "tests/support/queueharness.h"

#include <QDateTime>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// Many jobs that end in one transaction, and one that the disk has no room for.
class TestJobEndings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatCouldNotBeSavedIsNotCancelled_data();
    void whatCouldNotBeSavedIsNotCancelled();
    void nobodyHearsOfAnEndBeforeAllAreSafe();

private:
    [[nodiscard]] int endAll(bool byTime);
    [[nodiscard]] JobState stored(JobId id) const;

    std::unique_ptr<QueueHarness> m;
    CommitRefusingStore *m_store = nullptr; ///< the queue's
    std::unique_ptr<JobQueue> m_queue;
};

void TestJobEndings::init()
{
    m = std::make_unique<QueueHarness>();
    m->closeQueue();
    auto store = std::make_unique<CommitRefusingStore>(m->database());
    m_store = store.get();
    m_queue = std::make_unique<JobQueue>(std::move(store), m->options());
    m_queue->restore();
}

void TestJobEndings::cleanup()
{
    m_queue.reset();
    m.reset();
}

int TestJobEndings::endAll(bool byTime)
{
    constexpr qint64 Day = 86'400'000;
    if (byTime)
        return m_queue->cancelInactive(QDateTime::currentMSecsSinceEpoch() + 92 * Day);
    QList<JobId> ids;
    for (const Job *job : m_queue->jobs())
        ids.append(job->id());
    return m_queue->cancelAll(ids);
}

JobState TestJobEndings::stored(JobId id) const
{
    for (const JobRecord &record : SqliteJobStore::open(m->database()).store->jobs()) {
        if (record.id == id)
            return record.state;
    }
    return JobState::Acknowledged;
}

void TestJobEndings::whatCouldNotBeSavedIsNotCancelled_data()
{
    QTest::addColumn<bool>("byTime");
    QTest::newRow("by its user") << false;
    QTest::newRow("for inactivity") << true;
}

void TestJobEndings::whatCouldNotBeSavedIsNotCancelled()
{
    QFETCH(bool, byTime);
    Job *begun = m_queue->add(m->downloadOf(u"/bytes/4000000?rate=2000000"_s)).job;
    QVERIFY(waitForBytes(begun, 300'000));
    QCOMPARE(begun->suspend(), Outcome::Ok);
    QTRY_COMPARE(begun->waiting(), Waiting::ForUser);
    Job *fresh = m_queue->add(m->downloadOf(u"/bytes/1000"_s), false).job;
    const qint64 bytes = begun->record().bytesTransferred();
    QCOMPARE(m_queue->cancelInactive(QDateTime::currentMSecsSinceEpoch() + 90LL * 86'400'000), 0);

    QSignalSpy told(m_queue.get(), &JobQueue::jobStateChanged);
    QSignalSpy failed(m_queue.get(), &JobQueue::storeFailed);
    m_store->isFull = true;
    QCOMPARE(endAll(byTime), 0);
    QVERIFY(failed.count() > 0);
    QCOMPARE(failed.last().value(0).toString(), u"the disk is full"_s);
    QCOMPARE(told.count(), 0);
    for (const Job *job : {begun, fresh}) {
        QCOMPARE(job->state(), JobState::Suspended);
        QVERIFY(!job->error().isSet());
        QCOMPARE(stored(job->id()), JobState::Suspended);
        QVERIFY(!job->cleanup().isPending());
    }
    QCOMPARE(begun->record().bytesTransferred(), bytes);
    QVERIFY(!m->filesInDownloads().isEmpty());

    m_store->isFull = false;
    QCOMPARE(endAll(byTime), 2);
    for (Job *job : {begun, fresh}) {
        QCOMPARE(job->state(), JobState::Cancelled);
        QCOMPARE(stored(job->id()), JobState::Cancelled);
        QVERIFY(waitForCleanup(job));
    }
    QVERIFY(m->filesInDownloads().isEmpty());
}

void TestJobEndings::nobodyHearsOfAnEndBeforeAllAreSafe()
{
    QList<JobId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_queue->add(m->downloadOf(u"/bytes/1000"_s), false).job->id());
    int heard = 0;
    connect(m_queue.get(), &JobQueue::jobStateChanged, this, [&] {
        ++heard;
        for (const JobId id : std::as_const(ids))
            QCOMPARE(stored(id), JobState::Cancelled);
    });
    QCOMPARE(m_queue->cancelAll(ids + ids), 3); // each once
    QCOMPARE(heard, 3);
    QCOMPARE(m_queue->cancelAll(ids), 0);
}

QTEST_GUILESS_MAIN(TestJobEndings)
#include "tst_jobendings.moc"
