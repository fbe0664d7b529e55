#include "core/store/sqlitejobstore.h"
#include "tests/core/store/records.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Records;

/// Prints what was measured; fails only at several times the target, so that a busy machine does not.
class TestSqliteSpeed : public QObject
{
    Q_OBJECT
private slots:
    void aHundredThousandJobsAreSavedAndLoadedInNoTime();
    void savingOneJobIsCheap();
    void theLogStaysCheapWhenItIsFull();

private:
    static constexpr int Slack = 4;
};

void TestSqliteSpeed::aHundredThousandJobsAreSavedAndLoadedInNoTime()
{
    constexpr quint64 Count = 100'000;
    QList<JobRecord> records;
    for (quint64 id = 1; id <= Count; ++id)
        records.append(plainJob(id));
    const Fixture fixture;
    auto store = fixture.open();
    QElapsedTimer timer;
    timer.start();
    {
        JobStore::Batch batch(*store);
        for (const JobRecord &record : std::as_const(records))
            QVERIFY(store->saveJob(record));
        QVERIFY(batch.commit());
    }
    const qint64 saved = timer.restart();
    store.reset();
    timer.restart();
    store = fixture.open();
    const qint64 opened = timer.restart();
    const QList<JobRecord> loaded = store->jobs();
    const qint64 read = timer.restart();
    QCOMPARE(loaded, records);
    timer.restart();
    QList<JobId> all;
    for (quint64 id = 1; id <= Count; ++id)
        all.append(JobId(id));
    QVERIFY(store->removeJobs(all));
    qInfo("100 000 jobs: saved in %lld ms (target 2500), opened in %lld ms, loaded in %lld ms (target 800), "
          "removed in "
          "%lld ms",
          saved, opened, read, timer.elapsed());
    QVERIFY(saved < 2500 * Slack);
    QVERIFY(read < 800 * Slack);
}

void TestSqliteSpeed::savingOneJobIsCheap()
{
    const Fixture fixture;
    const auto store = fixture.open();
    constexpr int Count = 5000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Count; ++i) {
        JobRecord record = plainJob(quint64(i % 100 + 1));
        record.changedAt = i;
        QVERIFY(store->saveJob(record));
    }
    const double each = double(timer.nsecsElapsed()) / 1000 / Count;
    timer.restart();
    for (int i = 0; i < Count; ++i)
        QVERIFY(store->saveProgress(JobId(quint64(i % 100 + 1)), {{0, {1000, i, false, false, {}}}}));
    qInfo("saveJob: %.1f us (target 100), saveProgress: %.1f us", each,
          double(timer.nsecsElapsed()) / 1000 / Count);
    QVERIFY(each < 100 * Slack);
}

void TestSqliteSpeed::theLogStaysCheapWhenItIsFull()
{
    const Fixture fixture;
    const auto store = fixture.open();
    constexpr int Count = 5000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Count; ++i)
        QVERIFY(store->appendLog(JobId(1), {{i, LogEvent::Answer, u"206 bytes 0-99/300"_s}}));
    const double each = double(timer.nsecsElapsed()) / 1000 / Count;
    qInfo("appendLog: %.1f us", each);
    QVERIFY(each < 100 * Slack);
}

QTEST_GUILESS_MAIN(TestSqliteSpeed)
#include "tst_sqlitespeed.moc"
