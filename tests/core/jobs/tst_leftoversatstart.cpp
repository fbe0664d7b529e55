#include "core/rules/filename.h"
#include "core/store/sqlitejobstore.h"
#include "tests/core/transfer/davbench.h"
#include "tests/core/transfer/s3bench.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// JobQueue::leftoversFound(): what is searched without being asked, and when it is worth saying.
class TestLeftoversAtStart : public QObject
{
    Q_OBJECT
private slots:
    void whatIsFoundIsTold();
    void nothingIsTouched();
    void nothingIsSearchedUnlessWished();
    void nothingIsToldWhereNothingIs();
    void whatIsOnlyPerhapsOursIsNotTold();
    void aServerIsAskedOnce();
    void whereJobsWentLongAgoIsNotSearched_data();
    void whereJobsWentLongAgoIsNotSearched();

private:
    static void restartAndSearch(QueueHarness &harness)
    {
        QueueOptions options = harness.queue().options();
        options.leftoverSearchAfter = Milliseconds{1};
        harness.useOptions(options);
        harness.restart();
    }
    static void putPart(const QString &folder)
    {
        QFile file(folder + u'/' + partFileName(u"film.mkv"_s, JobId(12'345), 0));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    }
    /// Nothing comes, by then or for a while.
    static bool staysSilent(QSignalSpy &found) { return found.isEmpty() && !found.wait(300); }
};

void TestLeftoversAtStart::whatIsFoundIsTold()
{
    QueueHarness harness;
    QCOMPARE(harness.add(harness.downloadOf(u"/bytes/10"_s), false)->cancel(), Outcome::Ok);
    putPart(harness.downloads());
    restartAndSearch(harness);
    QSignalSpy found(&harness.queue(), &JobQueue::leftoversFound);
    QVERIFY(found.wait(10'000));
    const auto result = found.first().first().value<SearchResult>();
    QCOMPARE(result.found.size(), 1);
    QCOMPARE(result.found.first().whose, FoundLeftover::Whose::Foreign);
    QVERIFY(!found.wait(200)); // once
}

void TestLeftoversAtStart::nothingIsTouched()
{
    QueueHarness harness;
    QCOMPARE(harness.add(harness.downloadOf(u"/bytes/10"_s), false)->cancel(), Outcome::Ok);
    putPart(harness.downloads());
    const QStringList before = harness.filesInDownloads();
    restartAndSearch(harness);
    QSignalSpy found(&harness.queue(), &JobQueue::leftoversFound);
    QVERIFY(found.wait(10'000));
    QCOMPARE(harness.filesInDownloads(), before);
    QCOMPARE(harness.queue().jobs().size(), 1);
}

void TestLeftoversAtStart::nothingIsSearchedUnlessWished()
{
    QCOMPARE(QueueOptions().leftoverSearchAfter, Milliseconds{0});
    QueueHarness harness;
    QCOMPARE(harness.add(harness.downloadOf(u"/bytes/10"_s), false)->cancel(), Outcome::Ok);
    putPart(harness.downloads());
    harness.restart();
    QSignalSpy found(&harness.queue(), &JobQueue::leftoversFound);
    QVERIFY(staysSilent(found));
}

void TestLeftoversAtStart::nothingIsToldWhereNothingIs()
{
    DavBench bench;
    QCOMPARE(bench.add(bench.putOf(10), false)->cancel(), Outcome::Ok);
    bench.server().clearRequests();
    restartAndSearch(bench);
    QSignalSpy found(&bench.queue(), &JobQueue::leftoversFound);
    QTRY_COMPARE(bench.count("PROPFIND"), 1);
    QVERIFY(staysSilent(found));
}

void TestLeftoversAtStart::whatIsOnlyPerhapsOursIsNotTold()
{
    S3Bench bench;
    QCOMPARE(bench.add(bench.specOf(10), false)->cancel(), Outcome::Ok);
    QVERIFY(!bench.s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba).isEmpty());
    restartAndSearch(bench);
    QSignalSpy found(&bench.queue(), &JobQueue::leftoversFound);
    QTRY_VERIFY(bench.count(u"GET ?uploadId"_s) > 0);
    QVERIFY(staysSilent(found));
}

void TestLeftoversAtStart::aServerIsAskedOnce()
{
    DavBench bench;
    for (const QString &name : {u"a/x"_s, u"b/x"_s, u"c/x"_s}) {
        bench.dav->store(name, "there"_ba);
        QCOMPARE(bench.add(bench.putOf(10, name), false)->cancel(), Outcome::Ok);
    }
    putPart(bench.downloads());
    QCOMPARE(bench.add(bench.downloadOf(u"/bytes/10"_s), false)->cancel(), Outcome::Ok);
    bench.server().clearRequests();
    restartAndSearch(bench);
    QSignalSpy found(&bench.queue(), &JobQueue::leftoversFound);
    QVERIFY(found.wait(10'000));
    QCOMPARE(bench.count("PROPFIND"), 1);
}

void TestLeftoversAtStart::whereJobsWentLongAgoIsNotSearched_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isSearched");
    QTest::newRow("89 days") << 89 << true;
    QTest::newRow("91 days") << 91 << false;
}

void TestLeftoversAtStart::whereJobsWentLongAgoIsNotSearched()
{
    QFETCH(int, days);
    QFETCH(bool, isSearched);
    QueueHarness harness;
    Job *job = harness.add(harness.downloadOf(u"/bytes/10"_s), false);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    JobRecord record = job->record();
    record.changedAt = record.endedAt = QDateTime::currentMSecsSinceEpoch() - days * 86'400'000LL;
    harness.closeQueue();
    QVERIFY(SqliteJobStore::open(harness.database()).store->saveJob(record));
    putPart(harness.downloads());
    harness.restart();
    restartAndSearch(harness);
    QSignalSpy found(&harness.queue(), &JobQueue::leftoversFound);
    QCOMPARE(!staysSilent(found), isSearched);
}

QTEST_GUILESS_MAIN(TestLeftoversAtStart)
#include "tst_leftoversatstart.moc"
