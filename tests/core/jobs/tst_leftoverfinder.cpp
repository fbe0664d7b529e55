#include "core/rules/filename.h"
#include "tests/support/queueharness.h"

#include <QFile>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// JobQueue::findLeftovers() and adopt(): what nobody looks after is found, and goes only when told.
class TestLeftoverFinder : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void anotherFerrysPartFileIsForeign();
    void thePartFileOfAnEndedJobIsOurs();
    void whatALivingJobHasIsNotFound();
    void anybodyElsesPartFileIsNotFound();
    void anAdoptedOneIsRemovedWithAReceipt();
    void anAdoptedOneIsRemovedAfterARestart();
    void theFolderOfAnAdoptedOneIsSearched();
    void aFolderWithTwoNamesShowsEachOnce();
    void aFolderThatIsGoneIsEmpty();
    void aFolderThatCannotBeReadIsNotTakenAsEmpty();

private:
    SearchResult search(const QStringList &folders)
    {
        std::optional<SearchResult> result;
        m->queue().findLeftovers(folders, this, [&](const SearchResult &told) { result = told; });
        const bool came = QTest::qWaitFor([&] { return result.has_value(); }, 10'000);
        return came ? *result : SearchResult{{}, {{ErrorKind::Internal, 0, {}, u"no answer"_s}}};
    }
    QString putPart(const QString &name, JobId job, const QByteArray &bytes = "half"_ba)
    {
        const QString path = m->downloads() + u'/' + partFileName(name, job, 0);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    std::unique_ptr<QueueHarness> m;
};

void TestLeftoverFinder::anotherFerrysPartFileIsForeign()
{
    const QString path = putPart(u"film.mkv"_s, JobId(12'345));
    const SearchResult result = search({m->downloads()});
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 1);
    QCOMPARE(result.found.first().whose, FoundLeftover::Whose::Foreign);
    QCOMPARE(result.found.first().leftover.where, path);
    QCOMPARE(result.found.first().leftover.bytes, 4);
    QVERIFY(result.found.first().since > 0);
}

void TestLeftoverFinder::thePartFileOfAnEndedJobIsOurs()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    putPart(u"1000"_s, job->id());
    const SearchResult result = search({}); // the job's own folder is searched unasked
    QCOMPARE(result.found.size(), 1);
    QCOMPARE(result.found.first().whose, FoundLeftover::Whose::Ours);
}

void TestLeftoverFinder::whatALivingJobHasIsNotFound()
{
    Job *job = m->add(m->downloadOf(u"/bytes/8000000?rate=600000"_s));
    QVERIFY(waitForBytes(job, 50'000));
    // The same folder by another name.
    const SearchResult result = search({m->downloads(), m->downloads() + u"/"_s, m->downloads() + u"/."_s});
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 0);
}

void TestLeftoverFinder::anybodyElsesPartFileIsNotFound()
{
    QFile firefox(m->downloads() + u"/film.mkv.part"_s);
    QVERIFY(firefox.open(QIODevice::WriteOnly));
    QFile odd(m->downloads() + u"/.film.mkv.notanidatall.part"_s);
    QVERIFY(odd.open(QIODevice::WriteOnly));
    QCOMPARE(search({m->downloads()}).found.size(), 0);
}

void TestLeftoverFinder::anAdoptedOneIsRemovedWithAReceipt()
{
    const QString path = putPart(u"film.mkv"_s, JobId(12'345));
    Job *job = m->queue().adopt(search({m->downloads()}).found);
    QVERIFY(job);
    QCOMPARE(job->state(), JobState::Cancelled);
    QVERIFY(waitForCleanup(job));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(job->cleanupStage(), CleanupStage::Clean);
    QCOMPARE(job->cleanup().receipt.size(), 1);
    QCOMPARE(job->cleanup().receipt.first().action, ReceiptAction::Removed);
    QCOMPARE(job->cleanup().receipt.first().where, path);
}

void TestLeftoverFinder::anAdoptedOneIsRemovedAfterARestart()
{
    const QString path = putPart(u"film.mkv"_s, JobId(12'345));
    const JobId id = m->queue().adopt(search({m->downloads()}).found)->id();
    m->restart();
    Job *job = m->queue().job(id);
    QVERIFY(job);
    QVERIFY(waitForCleanup(job));
    QVERIFY(!QFile::exists(path));
}

void TestLeftoverFinder::theFolderOfAnAdoptedOneIsSearched()
{
    putPart(u"film.mkv"_s, JobId(12'345));
    Job *job = m->queue().adopt(search({m->downloads()}).found);
    QCOMPARE(job->record().name(), partFileName(u"film.mkv"_s, JobId(12'345), 0));
    QVERIFY(waitForCleanup(job));
    putPart(u"again.mkv"_s, JobId(12'345));
    const SearchResult result = search({});
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 1);
}

void TestLeftoverFinder::aFolderWithTwoNamesShowsEachOnce()
{
    putPart(u"film.mkv"_s, JobId(12'345));
    const QString link = m->path(u"link"_s);
    QVERIFY(QFile::link(m->downloads(), link));
    const QList<FoundLeftover> found = search({m->downloads(), link}).found;
    QCOMPARE(found.size(), 1);
    // What is owed under one name is not shown under another.
    QVERIFY(m->queue().adopt(found));
    QCOMPARE(search({link}).found.size(), 0);
}

void TestLeftoverFinder::aFolderThatIsGoneIsEmpty()
{
    const SearchResult result = search({m->path(u"gone"_s)});
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 0);
}

void TestLeftoverFinder::aFolderThatCannotBeReadIsNotTakenAsEmpty()
{
    QFile file(m->path(u"nofolder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const SearchResult result = search({file.fileName()});
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.failures.first().file, file.fileName());
}

QTEST_GUILESS_MAIN(TestLeftoverFinder)
#include "tst_leftoverfinder.moc"
