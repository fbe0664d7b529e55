#include "core/rules/filename.h"
#include "tests/core/transfer/davbench.h"
#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using Whose = FoundLeftover::Whose;

namespace
{

SearchResult search(QueueHarness &harness)
{
    std::optional<SearchResult> result;
    QObject asker;
    harness.queue().findLeftovers({}, &asker, [&](const SearchResult &told) { result = told; });
    const bool came = QTest::qWaitFor([&] { return result.has_value(); }, 10'000);
    return came ? *result : SearchResult{{}, {{ErrorKind::Internal, 0, {}, u"no answer"_s}}};
}

QString chunksOf(JobId job) { return u"ferry-%1-0-1a2b"_s.arg(job.toString()); }

} // namespace

/// JobQueue::findLeftovers() and adopt() where the leftovers are on servers.
class TestLeftoversOnServers : public QObject
{
    Q_OBJECT
private slots:
    void anotherFerrysOnesAreForeign();
    void thoseOfAnEndedJobAreOurs();
    void whatALivingJobHasIsNeverListed_data();
    void whatALivingJobHasIsNeverListed();
    void nothingIsListedWhileItsCreateIsInFlight_data();
    void nothingIsListedWhileItsCreateIsInFlight();
    void aDebtIsNotListedHoweverItsServerIsSpelled();
    void manyFilesInAFolderAreOneQuestion();
    void aDeletedDirectoryIsGoneBehindTheServerToo();
    void anAdoptedOneIsRemovedWithAReceipt();
    void anAdoptedOneIsRemovedAfterARestart();
    void whatIsOwedAlreadyIsNotTakenASecondTime();

    void anUploadOfOurKeyIsPerhapsOurs();
    void anotherSpellingOfTheKeyShowsNoneOfALivingJobs();
    void anUploadIsNeverRemovedWithoutAdopt();
    void theUploadOfALostCreateIsFoundAndAdopted();
    void aRefusedSearchIsAFailure();
    void credentialsOfAnEndedJobAreRead();

private:
    [[nodiscard]] static JobSpec specOf(DavBench &bench, const QString &protocol, qint64 size)
    {
        return protocol == "dav"_L1 ? bench.putOf(size) : bench.chunksOf(size);
    }
    /// Something that looks like @p job's, on each of the two.
    static void leave(DavBench &bench, JobId job)
    {
        bench.dav->store(partFileName(u"data.bin"_s, job, 0), "half"_ba);
        QVERIFY(!bench.dav->createForeignUpload(chunksOf(job)).isEmpty());
    }
    /// One job that has ended for each protocol, so that its server is known.
    static void endJobs(DavBench &bench)
    {
        for (const JobSpec &spec : {bench.putOf(1'000), bench.chunksOf(1'000)})
            QCOMPARE(bench.add(spec, false)->cancel(), Outcome::Ok);
    }
    [[nodiscard]] static int uploadsOn(const S3Bench &bench)
    {
        return static_cast<int>(bench.s3->uploads().size());
    }
};

void TestLeftoversOnServers::anotherFerrysOnesAreForeign()
{
    DavBench bench;
    endJobs(bench);
    leave(bench, JobId(12'345));
    const SearchResult result = search(bench);
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 2);
    for (const FoundLeftover &one : result.found) {
        QCOMPARE(one.whose, Whose::Foreign);
        QCOMPARE(one.leftover.job, JobId(12'345));
    }
}

void TestLeftoversOnServers::thoseOfAnEndedJobAreOurs()
{
    DavBench bench;
    endJobs(bench);
    leave(bench, bench.queue().jobs().first()->id());
    const SearchResult result = search(bench);
    QCOMPARE(result.found.size(), 2);
    for (const FoundLeftover &one : result.found)
        QCOMPARE(one.whose, Whose::Ours);
}

void TestLeftoversOnServers::whatALivingJobHasIsNeverListed_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::newRow("dav") << u"dav"_s;
    QTest::newRow("nextcloud") << u"nextcloud"_s;
}

void TestLeftoversOnServers::whatALivingJobHasIsNeverListed()
{
    QFETCH(QString, protocol);
    DavBench bench;
    bench.server().setThrottle(0, 200'000);
    Job *job = bench.add(specOf(bench, protocol, 4'000'000));
    QVERIFY(waitForBytes(job, 150'000));
    QVERIFY(suspendAndDrain(bench, job));
    // Beside what it has recorded: names of its own that it does not know any more.
    leave(bench, job->id());
    const SearchResult result = search(bench);
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 0);
}

void TestLeftoversOnServers::nothingIsListedWhileItsCreateIsInFlight_data()
{
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("a living job") << false;
    QTest::newRow("a job that was given up meanwhile") << true;
}

void TestLeftoversOnServers::nothingIsListedWhileItsCreateIsInFlight()
{
    QFETCH(bool, isGivenUp);
    {
        S3Bench bench;
        bench.server().addFault(Fault::holdAnswer().on("POST", u"uploads"_s));
        QSignalSpy held(&bench.server(), &TestServer::LoopbackServer::answerHeld);
        Job *job = bench.upload(3 * S3Bench::PartSize);
        QVERIFY(held.wait(10'000));
        if (isGivenUp)
            QCOMPARE(job->cancel(), Outcome::Ok);
        QCOMPARE(uploadsOn(bench), 1);
        const SearchResult result = search(bench);
        QCOMPARE(result.failures.size(), 0);
        QCOMPARE(result.found.size(), 0);
        bench.server().releaseHeld();
    }
    DavBench bench;
    bench.server().addFault(Fault::holdAnswer().on("MKCOL"));
    QSignalSpy held(&bench.server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = bench.add(bench.chunksOf(500'000));
    QVERIFY(held.wait(10'000));
    if (isGivenUp)
        QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(bench.dav->uploads().size(), 1);
    const SearchResult result = search(bench);
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 0);
    bench.server().releaseHeld();
}

void TestLeftoversOnServers::aDebtIsNotListedHoweverItsServerIsSpelled()
{
    DavBench bench;
    endJobs(bench);
    // The same server by its name, in a job of its own.
    for (JobSpec spec : {bench.putOf(1'000), bench.chunksOf(1'000)}) {
        QUrl &url = spec.files.first().remote;
        url.setHost(u"localhost"_s);
        url.setPath(url.path() + u"%20"_s, QUrl::StrictMode);
        QCOMPARE(bench.add(spec, false)->cancel(), Outcome::Ok);
    }
    leave(bench, bench.queue().jobs().first()->id());
    QList<FoundLeftover> found = search(bench).found;
    QCOMPARE(found.size(), 2); // not four
    bench.server().addFault(Fault::replyStatus(503).on("DELETE").always());
    QVERIFY(bench.queue().adopt(found));
    QCOMPARE(search(bench).found.size(), 0);
}

void TestLeftoversOnServers::manyFilesInAFolderAreOneQuestion()
{
    DavBench bench;
    for (int i = 0; i < 5; ++i) {
        for (const JobSpec &spec : {bench.putOf(1, u"f%1"_s.arg(i)), bench.chunksOf(1, u"f%1"_s.arg(i))})
            QCOMPARE(bench.add(spec, false)->cancel(), Outcome::Ok);
    }
    bench.server().clearRequests();
    QCOMPARE(search(bench).failures.size(), 0);
    QCOMPARE(bench.count("PROPFIND"), 2);
}

void TestLeftoversOnServers::aDeletedDirectoryIsGoneBehindTheServerToo()
{
    DavBench bench;
    bench.change([](TestServer::DavSwitches &s) { s.deleteNeedsDestination = true; });
    endJobs(bench);
    QVERIFY(!bench.dav->createForeignUpload(chunksOf(JobId(12'345))).isEmpty());
    Job *job = bench.queue().adopt(search(bench).found);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(bench.dav->uploads(), QStringList());
    QCOMPARE(bench.dav->strandedUploads(), QStringList());
}

void TestLeftoversOnServers::anAdoptedOneIsRemovedWithAReceipt()
{
    DavBench bench;
    endJobs(bench);
    bench.dav->store(u"mine.txt"_s, "precious"_ba);
    QVERIFY(!bench.dav->createForeignUpload(u"somebody-else"_s).isEmpty());
    leave(bench, JobId(12'345));
    Job *job = bench.queue().adopt(search(bench).found);
    QVERIFY(job);
    QVERIFY(job->record().name().contains(JobId(12'345).toString()));
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanupStage(), CleanupStage::Clean);
    const QList<ReceiptLine> lines = serverLines(job);
    QCOMPARE(lines.size(), 2);
    for (const ReceiptLine &line : lines) {
        QCOMPARE(line.action, ReceiptAction::Removed);
        QCOMPARE(line.proof, ReceiptProof::AnswerNotFound);
    }
    QCOMPARE(bench.dav->stored(), QStringList{u"mine.txt"_s});
    QCOMPARE(bench.dav->uploads(), QStringList{u"somebody-else"_s});
    QCOMPARE(search(bench).found.size(), 0);
}

void TestLeftoversOnServers::anAdoptedOneIsRemovedAfterARestart()
{
    DavBench bench;
    endJobs(bench);
    leave(bench, JobId(12'345));
    const JobId id = bench.queue().adopt(search(bench).found)->id();
    bench.restart();
    QVERIFY(waitForCleanup(bench.queue().job(id)));
    QCOMPARE(bench.dav->stored(), QStringList());
    QCOMPARE(bench.dav->uploads(), QStringList());
}

void TestLeftoversOnServers::whatIsOwedAlreadyIsNotTakenASecondTime()
{
    DavBench bench;
    bench.server().addFault(Fault::replyStatus(503).on("DELETE").always());
    endJobs(bench);
    leave(bench, JobId(12'345));
    const QList<FoundLeftover> found = search(bench).found;
    Job *first = bench.queue().adopt(found);
    const qsizetype jobs = bench.queue().jobs().size();
    QCOMPARE(bench.queue().adopt(found), first);
    QCOMPARE(bench.queue().jobs().size(), jobs);
}

void TestLeftoversOnServers::anUploadOfOurKeyIsPerhapsOurs()
{
    S3Bench bench;
    QCOMPARE(bench.add(bench.specOf(1'000), false)->cancel(), Outcome::Ok);
    const QString id = bench.s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba);
    const SearchResult result = search(bench);
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 1);
    QCOMPARE(result.found.first().whose, Whose::Perhaps);
    QVERIFY(result.found.first().name().endsWith(id));
}

void TestLeftoversOnServers::anotherSpellingOfTheKeyShowsNoneOfALivingJobs()
{
    S3Bench bench;
    bench.server().addFault(Fault::stallUp(1000).on("PUT").skipping(1).always());
    QVERIFY(waitForBytes(bench.upload(6 * S3Bench::PartSize), S3Bench::PartSize));
    JobSpec other = bench.specOf(6 * S3Bench::PartSize);
    other.files.first().remote = bench.url(u"/bucket/d%61ta.bin"_s);
    QCOMPARE(bench.add(other, false)->cancel(), Outcome::Ok);
    const QString id = bench.s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba);
    const SearchResult result = search(bench);
    QCOMPARE(result.found.size(), 1);
    QVERIFY(result.found.first().name().endsWith(id));
}

void TestLeftoversOnServers::anUploadIsNeverRemovedWithoutAdopt()
{
    S3Bench bench;
    const QString id = bench.s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba);
    Job *job = bench.upload(4 * S3Bench::PartSize);
    QVERIFY(waitForBytes(job, S3Bench::PartSize));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    const QList<FoundLeftover> found = search(bench).found;
    QCOMPARE(found.size(), 1);
    bench.restart();
    QCOMPARE(search(bench).found.size(), 1);
    QCOMPARE(uploadsOn(bench), 1);

    Job *adopted = bench.queue().adopt(found);
    QVERIFY(waitForCleanup(adopted));
    QCOMPARE(uploadsOn(bench), 0);
    QCOMPARE(serverLines(adopted).size(), 1);
    QCOMPARE(serverLines(adopted).first().action, ReceiptAction::Removed);
    QCOMPARE(serverLines(adopted).first().proof, ReceiptProof::NotListed);
}

void TestLeftoversOnServers::theUploadOfALostCreateIsFoundAndAdopted()
{
    S3Bench bench;
    bench.server().addFault(Fault::dropAnswer().on("POST", u"uploads"_s));
    bench.server().addFault(Fault::replyStatus(403).on("POST", u"uploads"_s).always());
    Job *job = bench.upload(3 * S3Bench::PartSize);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::AnswerLost);
    QCOMPARE(uploadsOn(bench), 1);
    const QList<FoundLeftover> found = search(bench).found;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().whose, Whose::Perhaps);
    Job *adopted = bench.queue().adopt(found);
    QVERIFY(waitForCleanup(adopted));
    QCOMPARE(adopted->cleanupStage(), CleanupStage::Clean);
    QCOMPARE(uploadsOn(bench), 0);
}

void TestLeftoversOnServers::aRefusedSearchIsAFailure()
{
    S3Bench bench;
    QCOMPARE(bench.add(bench.specOf(1'000), false)->cancel(), Outcome::Ok);
    bench.s3->change([](TestServer::S3Switches &s) {
        s.failingUploadLists = -1;
        s.failingListStatus = 403;
    });
    const SearchResult result = search(bench);
    QCOMPARE(result.found.size(), 0);
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.failures.first().kind, ErrorKind::Forbidden);
}

void TestLeftoversOnServers::credentialsOfAnEndedJobAreRead()
{
    S3Bench bench;
    QCOMPARE(bench.add(bench.specOf(1'000), false)->cancel(), Outcome::Ok);
    (void)bench.s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba);
    bench.useOptions(bench.options()); // as after a restart: nobody needed them
    bench.queue().setCredentials(bench.server().url(), {u"FERRYACCESSKEY"_s, u"ferry/secret+key"_s});
    QueueOptions forgotten = bench.queue().options();
    forgotten.net.credentials.clear();
    bench.queue().setOptions(forgotten); // only the secret store has them
    const SearchResult result = search(bench);
    QCOMPARE(result.failures.size(), 0);
    QCOMPARE(result.found.size(), 1);
}

QTEST_GUILESS_MAIN(TestLeftoversOnServers)
#include "tst_leftoversonservers.moc"
