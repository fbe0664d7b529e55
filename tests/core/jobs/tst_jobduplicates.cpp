#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// Who fetches or sends the same, and doing it again.
class TestJobDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void addressesAreComparedAsTheyAreMeant_data();
    void addressesAreComparedAsTheyAreMeant();
    void rangesMakeADifference();
    void oneOfSeveralFilesIsEnough();
    void uploadsAreTheSameFileToTheSamePlace();
    void directionsAreNotMixed();
    void whatIsOverAndKeptIsThere();
    void whatChangesIsFollowed();
    void whatWasRestoredIsThere();

    void aFinishedOneIsDoneAgain();
    void aCancelledOneIsDoneAgainFromTheBeginning();
    void allThatWasAskedForIsAskedForAgain();
    void secretHeadersAreTakenAlong();
    void whatCannotBeDoneAgainSaysWhy();

private:
    [[nodiscard]] Job *suspended(const JobSpec &spec) { return m->add(spec, false); }
    [[nodiscard]] JobSpec downloadOf(const QUrl &url) const
    {
        JobSpec spec = m->downloadOf(u"/"_s);
        spec.files.first().remote = url;
        return spec;
    }

    std::unique_ptr<QueueHarness> m;
};

void TestJobDuplicates::addressesAreComparedAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("equal") << u"http://a.example/x"_s << u"http://a.example/x"_s << true;
    QTest::newRow("case of the host") << u"http://A.Example/x"_s << u"http://a.example/x"_s << true;
    QTest::newRow("case of the path") << u"http://a.example/X"_s << u"http://a.example/x"_s << false;
    QTest::newRow("usual port") << u"http://a.example:80/x"_s << u"http://a.example/x"_s << true;
    QTest::newRow("usual port, TLS") << u"https://a.example/x"_s << u"https://a.example:443/x"_s << true;
    QTest::newRow("another port") << u"http://a.example:81/x"_s << u"http://a.example/x"_s << false;
    QTest::newRow("another scheme") << u"https://a.example/x"_s << u"http://a.example/x"_s << false;
    QTest::newRow("fragment") << u"http://a.example/x#top"_s << u"http://a.example/x"_s << true;
    QTest::newRow("user") << u"http://a.example/x"_s << u"http://me:secret@a.example/x"_s << true;
    QTest::newRow("query") << u"http://a.example/x?1"_s << u"http://a.example/x?2"_s << false;
    QTest::newRow("dots") << u"http://a.example/y/../x"_s << u"http://a.example/x"_s << true;
}

void TestJobDuplicates::addressesAreComparedAsTheyAreMeant()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    Job *job = suspended(downloadOf(QUrl(one)));
    QCOMPARE(m->queue().duplicatesOf(downloadOf(QUrl(other))), isSame ? QList<Job *>{job} : QList<Job *>{});
}

void TestJobDuplicates::rangesMakeADifference()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.files.first().ranges = {{0, 10}};
    Job *job = suspended(spec);
    QCOMPARE(m->queue().duplicatesOf(spec), QList<Job *>{job});
    spec.files.first().ranges = {{10, 10}};
    QVERIFY(m->queue().duplicatesOf(spec).isEmpty());
}

void TestJobDuplicates::oneOfSeveralFilesIsEnough()
{
    JobSpec several = m->downloadOf(u"/bytes/1000"_s);
    several.files.append(m->downloadOf(u"/bytes/2000"_s).files);
    Job *job = suspended(several);
    QCOMPARE(m->queue().duplicatesOf(m->downloadOf(u"/bytes/2000"_s)), QList<Job *>{job});
    Job *second = suspended(m->downloadOf(u"/bytes/2000"_s));
    QCOMPARE(m->queue().duplicatesOf(several), (QList<Job *>{job, second}));
    QVERIFY(m->queue().duplicatesOf(m->downloadOf(u"/bytes/3000"_s)).isEmpty());
}

void TestJobDuplicates::uploadsAreTheSameFileToTheSamePlace()
{
    const QString file = m->makeSource(u"a"_s, 10);
    Job *job = suspended(m->uploadOf(file));
    QCOMPARE(m->queue().duplicatesOf(m->uploadOf(m->sources() + u"/./a"_s)), QList<Job *>{job});
    QVERIFY(m->queue().duplicatesOf(m->uploadOf(m->makeSource(u"b"_s, 10))).isEmpty());
    JobSpec elsewhere = m->uploadOf(file);
    elsewhere.files.first().remote = m->url(u"/other"_s);
    QVERIFY(m->queue().duplicatesOf(elsewhere).isEmpty());
}

void TestJobDuplicates::directionsAreNotMixed()
{
    JobSpec spec = m->uploadOf(m->makeSource(u"a"_s, 10));
    std::ignore = suspended(spec);
    spec.direction = Direction::Download;
    QVERIFY(m->queue().duplicatesOf(spec).isEmpty());
}

void TestJobDuplicates::whatIsOverAndKeptIsThere()
{
    const JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->queue().duplicatesOf(spec), QList<Job *>{job});
    QCOMPARE(m->queue().removeFromList({job->id()}), 1);
    QVERIFY(m->queue().duplicatesOf(spec).isEmpty());
}

void TestJobDuplicates::whatChangesIsFollowed()
{
    Job *job = suspended(m->downloadOf(u"/bytes/1000"_s));
    QVERIFY(m->queue().duplicatesOf(m->downloadOf(u"/bytes/2000"_s)).isEmpty()); // it is known from here on
    QCOMPARE(job->setRemote(0, m->url(u"/bytes/2000"_s)), Outcome::Ok);
    QCOMPARE(m->queue().duplicatesOf(m->downloadOf(u"/bytes/2000"_s)), QList<Job *>{job});
    QVERIFY(m->queue().duplicatesOf(m->downloadOf(u"/bytes/1000"_s)).isEmpty());
    QCOMPARE(job->addFiles(m->downloadOf(u"/bytes/3000"_s).files), Outcome::Ok);
    QCOMPARE(m->queue().duplicatesOf(m->downloadOf(u"/bytes/3000"_s)), QList<Job *>{job});
}

void TestJobDuplicates::whatWasRestoredIsThere()
{
    std::ignore = suspended(m->downloadOf(u"/bytes/1000"_s));
    m->restart();
    QCOMPARE(m->queue().duplicatesOf(m->downloadOf(u"/bytes/1000"_s)), m->queue().jobs());
}

void TestJobDuplicates::aFinishedOneIsDoneAgain()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000?name=a.bin"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const JobQueue::Added added = m->queue().again(job->id());
    QVERIFY(added.job);
    QVERIFY(added.job->id() != job->id());
    QVERIFY(added.job->record().turn > job->record().turn);
    QVERIFY(waitForState(added.job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a (2).bin"_s, u"a.bin"_s}));
    QCOMPARE(job->state(), JobState::Acknowledged);
}

void TestJobDuplicates::aCancelledOneIsDoneAgainFromTheBeginning()
{
    Job *job = m->add(m->downloadOf(u"/bytes/600000?rate=2000000&name=a.bin"_s));
    QVERIFY(waitForBytes(job, 100'000));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    const qsizetype requests = m->server().requests("GET").size();
    const JobQueue::Added added = m->queue().again(job->id());
    QVERIFY(added.job);
    QCOMPARE(added.job->record().bytesTransferred(), 0);
    QVERIFY(waitForState(added.job, JobState::Acknowledged));
    QVERIFY(m->server().requests("GET").at(requests).header("Range").isEmpty() ||
            m->server().requests("GET").at(requests).header("Range").startsWith("bytes=0-"));
    QCOMPARE(m->filesInDownloads(), QStringList{u"a.bin"_s});
}

void TestJobDuplicates::allThatWasAskedForIsAskedForAgain()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.displayName = u"Name"_s;
    spec.tags = {u"one"_s, u"two"_s};
    spec.priority = Priority::Low;
    spec.bytesPerSecond = 77'000;
    Job *job = suspended(spec);
    QCOMPARE(job->cancel(), Outcome::Ok);
    const JobQueue::Added added = m->queue().again(job->id());
    QVERIFY(added.job);
    QCOMPARE(added.job->spec(), job->spec());
    QCOMPARE(added.job->spec().tags, spec.tags);
}

void TestJobDuplicates::secretHeadersAreTakenAlong()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.access.headers = {{"Authorization"_ba, "Bearer token"_ba}};
    Job *job = suspended(spec);
    const JobQueue::Added added = m->queue().again(job->id());
    QVERIFY(added.job);
    QVERIFY(waitForState(added.job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").last().header("Authorization"), "Bearer token"_ba);
}

void TestJobDuplicates::whatCannotBeDoneAgainSaysWhy()
{
    QCOMPARE(m->queue().again(JobId(7)).error.kind, ErrorKind::UrlInvalid);
    const QString file = m->makeSource(u"a"_s, 10);
    Job *job = suspended(m->uploadOf(file));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(QFile::remove(file));
    const JobQueue::Added added = m->queue().again(job->id());
    QVERIFY(!added.job);
    QCOMPARE(added.error.kind, ErrorKind::SourceMissing);
    QCOMPARE(m->queue().jobs().size(), 1);
}

QTEST_GUILESS_MAIN(TestJobDuplicates)
#include "tst_jobduplicates.moc"
