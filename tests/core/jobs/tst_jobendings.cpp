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
    void togetherTheyEndAsEachAlone();
    void aKillInTheMiddleEndsAllOrNone();
    void whoHearsOfAnEndMayRemoveTheOthers();
    void theLogsOfManyAreWrittenInTheEnd();
    void aListThatCannotBeReadIsNoEmptyOne();
    void noFileGetsANameThatCannotBeSaved();

private:
    [[nodiscard]] QList<JobId> addPaused(int count);
    [[nodiscard]] JobRecord storedRecord(JobId id) const;

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

JobRecord TestJobEndings::storedRecord(JobId id) const
{
    for (const JobRecord &record : SqliteJobStore::open(m->database()).store->jobs()) {
        if (record.id == id)
            return record;
    }
    return {};
}

JobState TestJobEndings::stored(JobId id) const { return storedRecord(id).state; }

QList<JobId> TestJobEndings::addPaused(int count)
{
    QList<JobId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(m_queue->add(m->downloadOf(u"/bytes/1000?name=%1"_s.arg(i)), false).job->id());
    return ids;
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

/// One that has bytes, one that has failed, one that is running, and one that nobody has touched.
void TestJobEndings::togetherTheyEndAsEachAlone()
{
    const auto makeAll = [this] {
        JobSpec begun = m->downloadOf(u"/bytes/4000000?rate=2000000"_s);
        JobSpec failed = m->downloadOf(u"/status/404"_s);
        failed.notifyCommand = QStringList{u"/bin/true"_s};
        QList<Job *> jobs{m_queue->add(begun).job, m_queue->add(failed).job, m_queue->add(begun).job,
                          m_queue->add(begun, false).job};
        const bool isThere = waitForBytes(jobs.at(0), 300'000) && waitForState(jobs.at(1), JobState::Error) &&
                             waitForBytes(jobs.at(2), 1);
        (void)jobs.at(0)->suspend();
        return isThere ? jobs : QList<Job *>();
    };
    const QList<Job *> alone = makeAll();
    const QList<Job *> together = makeAll();
    QCOMPARE(alone.size(), 4);
    QCOMPARE(together.size(), 4);
    QList<JobId> ids;
    for (const Job *job : together)
        ids.append(job->id());
    QCOMPARE(m_queue->cancelAll(ids), 4);
    for (Job *job : alone)
        QCOMPARE(job->cancel(), Outcome::Ok);
    for (Job *job : alone + together) {
        JobRecord saved = storedRecord(job->id());
        JobRecord known = job->record();
        for (JobRecord *record : {&saved, &known}) // the one that was running counts on until it has let go
            record->progress = {};
        QCOMPARE(saved, known);
        QVERIFY(job->record().endedAt > 0 && job->record().changedAt == job->record().endedAt);
        QCOMPARE(job->record().retryAt, 0);
        QVERIFY(!job->record().notifyOwed);
        QVERIFY(waitForCleanup(job));
    }
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(together.at(i)->cleanupStage(), alone.at(i)->cleanupStage());
        QCOMPARE(together.at(i)->cleanup().receipt.size(), alone.at(i)->cleanup().receipt.size());
    }
    QVERIFY(m->filesInDownloads().isEmpty());
}

/// After each thing that is written a copy is made of what a kill would leave.
void TestJobEndings::aKillInTheMiddleEndsAllOrNone()
{
    QList<JobId> ids = addPaused(20);
    Job *begun = m_queue->add(m->downloadOf(u"/bytes/4000000?rate=2000000"_s)).job;
    QVERIFY(waitForBytes(begun, 300'000));
    QCOMPARE(begun->suspend(), Outcome::Ok);
    QTRY_COMPARE(begun->waiting(), Waiting::ForUser);
    ids.append(begun->id());
    const QTemporaryDir copies;
    int count = 0;
    m_store->stepped = [&] {
        for (const QString &suffix : {u""_s, u"-wal"_s})
            QFile::copy(m->database() + suffix, copies.filePath(u"%1.sqlite%2"_s.arg(count).arg(suffix)));
        ++count;
    };
    QCOMPARE(m_queue->cancelAll(ids), ids.size());
    m_store->stepped = {};
    QSet<bool> seen;
    for (int i = 0; i < count; ++i) {
        const auto copy = SqliteJobStore::open(copies.filePath(u"%1.sqlite"_s.arg(i))).store;
        QVERIFY(copy);
        const QList<JobRecord> jobs = copy->jobs();
        QCOMPARE(jobs.size(), ids.size());
        const bool isOver = jobs.first().state == JobState::Cancelled;
        for (const JobRecord &job : jobs)
            QCOMPARE(job.state, isOver ? JobState::Cancelled : JobState::Suspended);
        const QList<Leftover> leftovers = copy->leftovers();
        QVERIFY(!leftovers.isEmpty());
        for (const Leftover &leftover : leftovers)
            QCOMPARE(leftover.isDoomed(), isOver);
        seen.insert(isOver);
    }
    QCOMPARE(seen.size(), 2); // killed before, and after
    QVERIFY(waitForCleanup(begun));
}

void TestJobEndings::whoHearsOfAnEndMayRemoveTheOthers()
{
    const QList<JobId> ids = addPaused(5);
    QSet<JobId> heard;
    connect(m_queue.get(), &JobQueue::jobStateChanged, this, [&](Job *job) {
        heard.insert(job->id());
        m_queue->removeFromList(ids);
    });
    QCOMPARE(m_queue->cancelAll(ids), 5);
    QCOMPARE(heard.size(), 5);
    m_queue->disconnect(this);
    m_queue->removeFromList(ids);
    QVERIFY(m_queue->jobs().isEmpty());
}

void TestJobEndings::theLogsOfManyAreWrittenInTheEnd()
{
    const QList<JobId> ids = addPaused(1'200);
    QCOMPARE(m_queue->cancelAll(ids), ids.size());
    QVERIFY(
        m_queue->job(ids.last())->log().last().detail.contains("CANCELLED"_L1)); // who asks has it at once
    const auto isWritten = [&](JobId id) {
        const QList<LogLine> lines = m_store->log(id);
        return !lines.isEmpty() && lines.last().detail.contains("CANCELLED"_L1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(ids.begin(), ids.end(), isWritten), 10'000);
}

void TestJobEndings::aListThatCannotBeReadIsNoEmptyOne()
{
    m_queue.reset();
    auto store = std::make_unique<CommitRefusingStore>(m->database());
    store->isUnreadable = true;
    JobQueue queue(std::move(store), m->options());
    QSignalSpy failed(&queue, &JobQueue::storeFailed);
    queue.restore();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), u"the disk cannot be read"_s);
}

void TestJobEndings::noFileGetsANameThatCannotBeSaved()
{
    QFile theirs(m->downloads() + u"/a"_s);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=a"_s);
    spec.completesItself = false;
    Job *job = m_queue->add(spec).job;
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Transferred));
    const QStringList before = m->filesInDownloads();
    m_store->isFull = true;
    QCOMPARE(job->complete(), Outcome::FileNotPublished);
    QCOMPARE(job->error().kind, ErrorKind::StoreFailed);
    QCOMPARE(m->filesInDownloads(), before);
    m_store->isFull = false;
    QCOMPARE(job->complete(), Outcome::Ok);
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"a (2)"_s}));
}

QTEST_GUILESS_MAIN(TestJobEndings)
#include "tst_jobendings.moc"
