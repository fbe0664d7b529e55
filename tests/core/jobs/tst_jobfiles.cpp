#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

/// Jobs of several files: in order, one after the other, all or nothing.
class TestJobFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void downloadsComeInOrderAndAreToldOneByOne();
    void uploadsGoInOrder();
    void oneBadFileDoesNotKeepTheOthersAndCompleteKeepsThese();
    void whatIsTheMatterWithTheServerIsNotAskedAgainForEachFile();
    void someFilesAreDownloadedAtTheSameTime();
    void cancelLetsAllOfThemGo();
    void whatWasForeseenAndNotMadeLeavesNoTrace();
    void whatWasForeseenIsMadeAfterARestart();
    void whatWasForeseenAndJustMadeIsGoneOnWith();
    void aForeseenNameThatSomebodyTookIsLeftAlone();
    void aSmallFileThatIsCutOffIsGoneOnWith();
    void twoFilesOfOneNameDoNotMeet();
    void anEmptyJobGetsItsFilesLater();
    void filesCanBeAddedToARunningJob();
    void filesAddedToATransferredJobGoOnAtResume();
    void ofABadSetNothingIsAdded();
    void addedFilesSurviveARestart();
    void rangesArePutTogetherInTheOrderGiven();
    void aServerWithoutRangesIsAnError();
    void aRangeBeyondTheEndIsAnError();
    void badRangesAreRefused_data();
    void badRangesAreRefused();

private:
    JobSpec several(const QStringList &paths) const
    {
        JobSpec spec;
        for (const QString &path : paths)
            spec.files.append(m->downloadOf(path).files);
        return spec;
    }

    /// A job of @p files whose server has been asked for the first of them, and says nothing.
    Job *unanswered(int files)
    {
        m->server().setFaults({Fault::holdAnswer().always()});
        QStringList paths;
        for (int i = 0; i < files; ++i)
            paths.append(u"/bytes/1000?name=%1"_s.arg(i));
        Job *job = m->add(several(paths));
        const int asked = std::min(files, m->options().maximumFilesPerJob);
        [&] { QTRY_COMPARE(m->server().requests("GET").size(), asked); }();
        return job;
    }
    /// The only job, after a restart to a server that answers.
    Job *restarted()
    {
        m->server().clearFaults();
        m->restart();
        return m->queue().jobs().first();
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::NewOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QueueHarness> m;
};

void TestJobFiles::downloadsComeInOrderAndAreToldOneByOne()
{
    Job *job = m->add(several({u"/bytes/3000?name=a"_s, u"/bytes/2000?name=b"_s, u"/bytes/1000?name=c"_s}));
    QList<int> files;
    connect(&m->queue(), &JobQueue::fileTransferred, this, [&](Job *which, int index) {
        QCOMPARE(which, job);
        QVERIFY(job->state() != JobState::Transferred);
        files.append(index);
    });
    QSignalSpy transferred(&m->queue(), &JobQueue::jobTransferred);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(files, (QList<int>{0, 1, 2}));
    QCOMPARE(transferred.count(), 1);
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(job->record().bytesTotal(), 6'000);
    QCOMPARE(job->record().progress.at(1).transferred, 2'000);
    QCOMPARE(m->server().requests("GET").size(), 3);
}

void TestJobFiles::uploadsGoInOrder()
{
    JobSpec spec = m->uploadOf(m->makeSource(u"one"_s, 300'000, 1));
    spec.files.append(m->uploadOf(m->makeSource(u"two"_s, 200'000, 2)).files);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QList<QByteArray> contents;
    for (const QString &session : m->server().sessions())
        contents.append(m->server().sessionData(session));
    QCOMPARE(contents.size(), 2);
    QVERIFY(contents.contains(generatedBytes(1, 0, 300'000)));
    QVERIFY(contents.contains(generatedBytes(2, 0, 200'000)));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestJobFiles::oneBadFileDoesNotKeepTheOthersAndCompleteKeepsThese()
{
    Job *job = m->add(several({u"/bytes/3000?name=a"_s, u"/status/404"_s, u"/bytes/1000?name=c"_s}));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotFound);
    QCOMPARE(job->fileIndex(), 1);
    QVERIFY(job->record().progress.at(0).safe);
    QVERIFY(job->record().progress.at(2).safe);
    QCOMPARE(m->server().requests("GET").size(), 3);
    QCOMPARE(job->complete(), Outcome::PartialComplete);
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"c"_s}));
}

void TestJobFiles::whatIsTheMatterWithTheServerIsNotAskedAgainForEachFile()
{
    QStringList paths;
    for (int i = 0; i < 50; ++i)
        paths.append(u"/status/401?%1"_s.arg(i));
    Job *job = m->add(several(paths));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    QVERIFY(m->server().requests("GET").size() <= m->options().maximumFilesPerJob);
}

void TestJobFiles::someFilesAreDownloadedAtTheSameTime()
{
    QStringList paths;
    for (int i = 0; i < 4; ++i)
        paths.append(u"/bytes/1000?name=%1"_s.arg(i));
    QueueOptions options = m->options();
    options.maximumFilesPerJob = 3;
    m->useOptions(options);
    m->server().setFaults({Fault::holdAnswer().always()});
    Job *job = m->add(several(paths));
    QTRY_COMPARE(m->server().requests("GET").size(), 3); // the fourth waits for one of them
    m->server().clearFaults();
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
}

void TestJobFiles::cancelLetsAllOfThemGo()
{
    QStringList paths;
    for (int i = 0; i < 10; ++i)
        paths.append(u"/bytes/4000000?rate=1000000&name=%1"_s.arg(i));
    Job *job = m->add(several(paths));
    QVERIFY(waitForBytes(job, 500'000));
    QVERIFY(m->filesInDownloads().size() > 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->filesInDownloads(), QStringList());
    QTRY_COMPARE(m->server().connectionCount(), 0);
}

/// The part files of many are recorded before any of them is asked for.
void TestJobFiles::whatWasForeseenAndNotMadeLeavesNoTrace()
{
    Job *job = unanswered(40);
    QCOMPARE(job->cleanup().open.size(), 40);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(job->cleanup().open.isEmpty());
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().receipt, QList<ReceiptLine>());
    job = restarted();
    QVERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(job->cleanup().receipt, QList<ReceiptLine>());
}

void TestJobFiles::whatWasForeseenIsMadeAfterARestart()
{
    unanswered(40);
    Job *job = restarted();
    QCOMPARE(job->cleanup().open.size(), 40); // the same, and none twice
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads().size(), 40);
    QVERIFY(job->cleanup().open.isEmpty());
}

/// Killed when the file was made and nothing was written down of it yet.
void TestJobFiles::whatWasForeseenAndJustMadeIsGoneOnWith()
{
    for (const Leftover &part : unanswered(3)->cleanup().open)
        writeFile(part.where, "half");
    Job *job = restarted();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(QFileInfo(job->record().progress.at(2).path).size(), 1'000);
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestJobFiles::aForeseenNameThatSomebodyTookIsLeftAlone()
{
    Job *job = unanswered(2);
    const QList<Leftover> foreseen = job->cleanup().open;
    QCOMPARE(foreseen.size(), 2);
    for (const Leftover &part : foreseen)
        writeFile(part.where, "theirs");
    m->server().clearFaults();
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    for (const Leftover &part : foreseen)
        QCOMPARE(QueueHarness::contentOf(part.where), "theirs"_ba);
    QCOMPARE(m->filesInDownloads().size(), 4);
}

/// At first a small file is taken as one piece. A line that breaks again and again must not make that for ever.
void TestJobFiles::aSmallFileThatIsCutOffIsGoneOnWith()
{
    m->server().setFaults({Fault::cutDown(20'000).repeated(2)});
    Job *job = m->add(several({u"/bytes/50000?name=a"_s}));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const auto requests = m->server().requests("GET");
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.last().header("Range"), "bytes=20000-"_ba);
}

void TestJobFiles::twoFilesOfOneNameDoNotMeet()
{
    Job *job = m->add(several({u"/bytes/3000?name=a.bin"_s, u"/bytes/1000?name=a.bin"_s}));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a (2).bin"_s, u"a.bin"_s}));
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/a.bin"_s).size(), 3'000);
}

void TestJobFiles::anEmptyJobGetsItsFilesLater()
{
    JobSpec spec;
    QVERIFY(!m->queue().add(spec).job);
    Job *job = m->add(spec, false);
    QCOMPARE(job->resume(), Outcome::Empty);
    QCOMPARE(job->addFiles(m->downloadOf(u"/bytes/1000?name=a"_s).files), Outcome::Ok);
    QCOMPARE(job->spec().protocol, u"http"_s);
    QCOMPARE(job->state(), JobState::Suspended);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{u"a"_s});
}

void TestJobFiles::filesCanBeAddedToARunningJob()
{
    Job *job = m->add(several({u"/bytes/1000000?rate=1000000&name=a"_s}));
    QVERIFY(waitForBytes(job, 1));
    QCOMPARE(job->addFiles(several({u"/bytes/2000?name=b"_s, u"/bytes/3000?name=c"_s}).files), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Transferring);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestJobFiles::filesAddedToATransferredJobGoOnAtResume()
{
    JobSpec spec = several({u"/bytes/1000?name=a"_s});
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->resume(), Outcome::Empty);
    QCOMPARE(job->addFiles(several({u"/bytes/2000?name=b"_s}).files), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Transferred);
    QCOMPARE(job->wouldAnswer(JobEvent::Complete), Outcome::PartialComplete);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->complete(), Outcome::Ok);
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"b"_s}));
}

void TestJobFiles::ofABadSetNothingIsAdded()
{
    Job *job = m->add(several({u"/bytes/1000?name=a"_s}), false);
    const JobRecord before = job->record();
    QList<FileSpec> files = several({u"/bytes/2000"_s, u"/bytes/3000"_s}).files;
    files.last().local = m->path(u"nowhere"_s);
    JobError why;
    QCOMPARE(job->addFiles(files, &why), Outcome::InvalidArgument);
    QCOMPARE(why.kind, ErrorKind::DirectoryMissing);
    QCOMPARE(job->addFiles({}), Outcome::InvalidArgument);
    QCOMPARE(job->record(), before);
}

void TestJobFiles::addedFilesSurviveARestart()
{
    Job *job = m->add(several({u"/bytes/1000?name=a"_s}), false);
    QCOMPARE(job->addFiles(several({u"/bytes/2000?name=b"_s}).files), Outcome::Ok);
    const JobId id = job->id();
    m->restart();
    job = m->queue().job(id);
    QCOMPARE(job->record().progress.size(), 2);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"b"_s}));
}

void TestJobFiles::rangesArePutTogetherInTheOrderGiven()
{
    JobSpec spec = m->downloadOf(u"/bytes/10000?name=a"_s);
    spec.files.first().ranges = {{9'000, -1}, {0, 500}, {700, 1}};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const QByteArray all = generatedBytes(0, 0, 10'000);
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/a"_s),
             all.sliced(9'000) + all.first(500) + all.sliced(700, 1));
    QCOMPARE(job->record().bytesTotal(), 1'501);
    QList<QByteArray> asked;
    for (const auto &request : m->server().requests("GET"))
        asked.append(request.header("Range"));
    QCOMPARE(asked, (QList<QByteArray>{"bytes=9000-"_ba, "bytes=0-499"_ba, "bytes=700-700"_ba}));
}

void TestJobFiles::aServerWithoutRangesIsAnError()
{
    TestServer::ResourceOptions options;
    options.acceptRanges = false;
    m->server().publish(u"/whole.bin"_s, generatedBytes(0, 0, 10'000), options);
    JobSpec spec = m->downloadOf(u"/whole.bin"_s);
    spec.files.first().ranges = {{100, 50}};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::BadContentRange);
    QCOMPARE(job->error().httpStatus, 200);
}

void TestJobFiles::aRangeBeyondTheEndIsAnError()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.files.first().ranges = {{900, 200}};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::RangeNotSatisfiable);
}

void TestJobFiles::badRangesAreRefused_data()
{
    QTest::addColumn<QList<ByteRange>>("ranges");
    QTest::addColumn<QString>("code");
    const QString invalid = u"0x8020002B"_s;
    const QString overlapping = u"0x8020002C"_s;
    QTest::newRow("no length") << QList<ByteRange>{{5, 0}} << invalid;
    QTest::newRow("a negative offset") << QList<ByteRange>{{-5, 5}} << invalid;
    QTest::newRow("a negative length") << QList<ByteRange>{{0, -2}} << invalid;
    QTest::newRow("too far") << QList<ByteRange>{{std::numeric_limits<qint64>::max(), 5}} << invalid;
    QTest::newRow("overlapping") << QList<ByteRange>{{10, 10}, {0, 11}} << overlapping;
    QTest::newRow("one in what goes to the end") << QList<ByteRange>{{10, -1}, {100, 1}} << overlapping;
    QTest::newRow("twice the same") << QList<ByteRange>{{10, 1}, {10, 1}} << overlapping;
}

void TestJobFiles::badRangesAreRefused()
{
    QFETCH(QList<ByteRange>, ranges);
    QFETCH(QString, code);
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.files.first().ranges = ranges;
    const auto added = m->queue().add(spec);
    QVERIFY(!added.job);
    QVERIFY2(added.error.detail.contains(code), qPrintable(added.error.detail));
}

QTEST_GUILESS_MAIN(TestJobFiles)
#include "tst_jobfiles.moc"
