#include "core/store/sqlitejobstore.h"
#include "tests/support/queueharness.h"

#include <QDir>
#include <QFileInfo>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::RequestRecord;

/// Job and JobQueue against a real database and a real server: the four commands, their signals, retry,
/// restart.
class TestJobQueue : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aDownloadGetsItsNameAndItsBytes();
    void anUploadArrivesWhole();
    void everyChangeOfStateIsAnnouncedExactlyOnce();
    void aJobIsDurableBeforeItsFirstRequest();
    void suspendKeepsWhatIsThereAndResumeGoesOnFromIt();
    void aRestartGoesOnWhereItWas();
    void aFailedAttemptIsTriedAgainByItself();
    void aFatalErrorWaitsForTheUser();
    void cancelTwiceIsRefusedAndChangesNothing();
    void completeOnARunningDownloadKeepsNothingAndSaysSo();
    void completeOnAnUnfinishedUploadIsRefused();
    void aJobThatWaitsForCompleteWaits();
    void aTakenNameIsNeverHarmed();
    void overwriteReplacesOnlyWhenToldTo();
    void filesOfOneJobNeverReplaceEachOther_data();
    void filesOfOneJobNeverReplaceEachOther();
    void whatIsNotOurPartFileIsNotPublished();
    void aNameThatAPowerCutTookIsGivenAgain();
    void atMostSoManyRunAtOnce();
    void removingFromTheListIsForFinalJobsOnly();
    void anUnfinishedPublishIsRecognisedAfterAKill();
    void badSpecsAreRefusedWithTheirReason_data();
    void badSpecsAreRefusedWithTheirReason();
    void badFilesAreRefusedWithTheirReason_data();
    void badFilesAreRefusedWithTheirReason();
    void credentialsInAUrlAreUsedAndNotStored();
    void aProbeTellsWhatTheServerOffers();
    void whatCannotBeSavedDoesNotHappen();
    void aNetworkThatReturnsEndsTheWait();
    void bytesThatComeAgainAreNoProgress();
    void shuttingDownDrainsAndTheNextStartGoesOn();

private:
    std::unique_ptr<QueueHarness> m;
};

void TestJobQueue::aDownloadGetsItsNameAndItsBytes()
{
    Job *job = m->add(m->downloadOf(u"/bytes/3000000?name=report.bin"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{u"report.bin"_s});
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/report.bin"_s), generatedBytes(0, 0, 3'000'000));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestJobQueue::anUploadArrivesWhole()
{
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, 2'000'000)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().sessions().size(), 1);
    QCOMPARE(m->server().sessionData(m->server().sessions().first()), generatedBytes(1, 0, 2'000'000));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestJobQueue::everyChangeOfStateIsAnnouncedExactlyOnce()
{
    Job *job = m->add(m->downloadOf(u"/bytes/200000"_s), false);
    QList<JobState> seen{job->state()};
    connect(job, &Job::stateChanged, this, [&](JobState now, JobState before) {
        QCOMPARE(before, seen.last());
        QVERIFY(now != before);
        seen.append(now);
    });
    QCOMPARE(job->suspend(), Outcome::Ok); // no change
    QCOMPARE(job->resume(), Outcome::Ok);
    QCOMPARE(job->resume(), Outcome::Ok); // no change
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const QList<JobState> expected{JobState::Suspended,    JobState::Queued,      JobState::Connecting,
                                   JobState::Transferring, JobState::Transferred, JobState::Acknowledged};
    QCOMPARE(seen, expected);
}

void TestJobQueue::aJobIsDurableBeforeItsFirstRequest()
{
    const JobId id = m->add(m->downloadOf(u"/bytes/1000"_s))->id();
    m->closeQueue(); // before the event loop could send anything
    QVERIFY(m->server().requests().isEmpty());
    m->restart();
    QVERIFY(m->queue().job(id));
    QVERIFY(waitForState(m->queue().job(id), JobState::Acknowledged));
}

void TestJobQueue::suspendKeepsWhatIsThereAndResumeGoesOnFromIt()
{
    Job *job = m->add(m->downloadOf(u"/bytes/4000000?rate=2000000&name=big.bin"_s));
    QVERIFY(waitForBytes(job, 300'000));
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QTRY_VERIFY(!job->cleanup().open.isEmpty() && job->cleanup().open.first().bytes > 0);
    const qint64 safe = job->cleanup().open.first().bytes;
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const QList<RequestRecord> asked = m->server().requests("GET");
    QVERIFY(std::any_of(asked.begin(), asked.end(), [safe](const RequestRecord &request) {
        return request.header("Range").startsWith("bytes="_ba + QByteArray::number(safe) + '-');
    }));
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/big.bin"_s), generatedBytes(0, 0, 4'000'000));
}

void TestJobQueue::aRestartGoesOnWhereItWas()
{
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, 3'000'000)));
    m->server().addFault(Fault::cutUp(1'000'000).on("PATCH"));
    QVERIFY(waitForBytes(job, 1));
    const JobId id = job->id();
    m->restart();
    job = m->queue().job(id);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().sessions().size(), 1);
    QCOMPARE(m->server().sessionData(m->server().sessions().first()), generatedBytes(1, 0, 3'000'000));
}

void TestJobQueue::aFailedAttemptIsTriedAgainByItself()
{
    m->server().addFault(Fault::replyStatus(503).on("GET").repeated(2));
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(job->record().errorCount, 2);
    QCOMPARE(m->server().requests("GET").size(), 3);
}

void TestJobQueue::aFatalErrorWaitsForTheUser()
{
    Job *job = m->add(m->downloadOf(u"/status/404"_s));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotFound);
    QCOMPARE(job->error().httpStatus, 404);
    QCOMPARE(m->server().requests("GET").size(), 1);
    QCOMPARE(m->filesInDownloads(), QStringList{});
    QCOMPARE(job->resume(), Outcome::Ok);
    QTRY_COMPARE(m->server().requests("GET").size(), 2);
}

void TestJobQueue::cancelTwiceIsRefusedAndChangesNothing()
{
    Job *job = m->add(m->downloadOf(u"/bytes/4000000?rate=100000"_s));
    QVERIFY(waitForBytes(job, 1));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Cancelled);
    QCOMPARE(job->cleanupStage(), CleanupStage::Draining);
    QCOMPARE(m->queue().removeFromList({job->id()}), 0);
    QVERIFY(waitForCleanup(job));
    const JobRecord before = job->record();
    const auto receipt = job->cleanup().receipt;
    for (const auto verb : {&Job::cancel, &Job::suspend, &Job::resume, &Job::complete})
        QCOMPARE((job->*verb)(), Outcome::InvalidState);
    QCOMPARE(job->record(), before);
    QCOMPARE(job->cleanup().receipt, receipt);
    QCOMPARE(hresult(job->cancel()), 0x80D02013U);
}

void TestJobQueue::completeOnARunningDownloadKeepsNothingAndSaysSo()
{
    Job *job = m->add(m->downloadOf(u"/bytes/4000000?rate=100000"_s));
    QVERIFY(waitForBytes(job, 1));
    QCOMPARE(job->complete(), Outcome::PartialComplete);
    QCOMPARE(job->state(), JobState::Acknowledged);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

void TestJobQueue::completeOnAnUnfinishedUploadIsRefused()
{
    m->server().setThrottle(0, 100'000);
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, 8'000'000)));
    QVERIFY(waitForBytes(job, 1));
    QCOMPARE(job->complete(), Outcome::InvalidState);
    QCOMPARE(job->state(), JobState::Transferring);
}

void TestJobQueue::aJobThatWaitsForCompleteWaits()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->waiting(), Waiting::ForComplete);
    QVERIFY(!m->filesInDownloads().contains(u"x.bin"_s));
    QCOMPARE(job->resume(), Outcome::Empty);
    QCOMPARE(job->complete(), Outcome::Ok);
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestJobQueue::aTakenNameIsNeverHarmed()
{
    QFile taken(m->downloads() + u"/x.bin"_s);
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    Job *job = m->add(m->downloadOf(u"/bytes/1000?name=x.bin"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(QueueHarness::contentOf(taken.fileName()), "mine"_ba);
    QCOMPARE(m->filesInDownloads(), (QStringList{u"x (2).bin"_s, u"x.bin"_s}));
    QCOMPARE(job->record().notice(), Notice::NameTaken);

    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.onCollision = OnCollision::Fail;
    job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QTRY_COMPARE(job->error().kind, ErrorKind::TargetExists);
    QCOMPARE(job->complete(), Outcome::FileNotPublished);
    QVERIFY(taken.remove());
    QCOMPARE(job->complete(), Outcome::Ok);
    QCOMPARE(QueueHarness::contentOf(taken.fileName()), generatedBytes(0, 0, 1'000));
}

void TestJobQueue::overwriteReplacesOnlyWhenToldTo()
{
    QFile taken(m->downloads() + u"/x.bin"_s);
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.onCollision = OnCollision::Overwrite;
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
    QCOMPARE(QueueHarness::contentOf(taken.fileName()), generatedBytes(0, 0, 1'000));
}

void TestJobQueue::filesOfOneJobNeverReplaceEachOther_data()
{
    QTest::addColumn<bool>("nameGiven");
    QTest::addColumn<bool>("later");
    QTest::newRow("named by the server") << false << false;
    QTest::newRow("named by the user") << true << false;
    QTest::newRow("the second one is added later") << true << true;
}

void TestJobQueue::filesOfOneJobNeverReplaceEachOther()
{
    QFETCH(bool, nameGiven);
    QFETCH(bool, later);
    for (const QString &name : {u"/x.bin"_s, u"/x (2).bin"_s}) {
        QFile foreign(m->downloads() + name);
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("mine") == 4);
    }
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin&seed=1"_s);
    spec.onCollision = OnCollision::Overwrite;
    spec.completesItself = false;
    if (nameGiven)
        spec.files.first() = {spec.files.first().remote, m->downloads() + u"/x.bin"_s, true};
    FileSpec second = spec.files.first();
    second.remote = m->url(u"/bytes/2000?name=x.bin&seed=2"_s);
    if (!later)
        spec.files.append(second);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    if (later) {
        QCOMPARE(job->addFiles({second}), Outcome::Ok);
        QCOMPARE(job->resume(), Outcome::Ok);
        QVERIFY(waitForState(job, JobState::Transferred));
    }
    QCOMPARE(job->complete(), Outcome::Ok);
    QCOMPARE(m->filesInDownloads(), (QStringList{u"x (2).bin"_s, u"x (3).bin"_s, u"x.bin"_s}));
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/x.bin"_s), generatedBytes(1, 0, 1'000));
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/x (2).bin"_s), "mine"_ba);
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/x (3).bin"_s), generatedBytes(2, 0, 2'000));
}

void TestJobQueue::whatIsNotOurPartFileIsNotPublished()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    const QString part = job->cleanup().open.first().where;
    const QString foreign = m->downloads() + u"/foreign"_s;
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6);
    file.close();
    // Renamed over it, so that both exist for a moment and the inode cannot be the same.
    QCOMPARE(::rename(QFile::encodeName(foreign).constData(), QFile::encodeName(part).constData()), 0);
    QCOMPARE(job->complete(), Outcome::FileNotPublished);
    QCOMPARE(job->error().kind, ErrorKind::PartFileLost);
    QCOMPARE(QueueHarness::contentOf(part), "theirs"_ba);
    QVERIFY(!QFile::exists(m->downloads() + u"/x.bin"_s));
}

void TestJobQueue::aNameThatAPowerCutTookIsGivenAgain()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    const Leftover part = job->cleanup().open.first();
    QCOMPARE(job->complete(), Outcome::Ok);
    // The state was synced. What the folder and the book were told after that was not.
    m->closeQueue();
    QVERIFY(SqliteJobStore::open(m->database()).store->saveLeftover(part));
    QVERIFY(QFile::rename(m->downloads() + u"/x.bin"_s, part.where));
    m->restart();
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
    QVERIFY(m->queue().jobs().first()->cleanup().open.isEmpty());
}

void TestJobQueue::atMostSoManyRunAtOnce()
{
    QueueOptions options = m->options();
    options.maximumActive = 2;
    m->useOptions(options);
    QList<Job *> jobs;
    for (int i = 0; i < 5; ++i)
        jobs.append(m->add(m->downloadOf(u"/bytes/300000?rate=600000&name=%1.bin"_s.arg(i))));
    int most = 0;
    connect(&m->queue(), &JobQueue::jobChanged, this,
            [&] { most = std::max(most, m->queue().totals().active); });
    for (Job *job : jobs)
        QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(most, 2);
}

void TestJobQueue::removingFromTheListIsForFinalJobsOnly()
{
    Job *done = m->add(m->downloadOf(u"/bytes/1000"_s));
    Job *running = m->add(m->downloadOf(u"/bytes/4000000?rate=100000"_s));
    QVERIFY(waitForState(done, JobState::Acknowledged));
    QSignalSpy removed(&m->queue(), &JobQueue::jobsAboutToBeRemoved);
    const QList<JobId> both{done->id(), running->id()};
    QCOMPARE(m->queue().removeFromList(both), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m->queue().jobs(), QList<Job *>{running});
    m->restart();
    QCOMPARE(m->queue().jobs().size(), 1);
}

void TestJobQueue::anUnfinishedPublishIsRecognisedAfterAKill()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    const JobId id = job->id();
    // What a kill between the rename and its record leaves.
    const QString part = job->cleanup().open.first().where;
    QVERIFY(QFile::rename(part, m->downloads() + u"/x.bin"_s));
    m->restart();
    QCOMPARE(m->queue().job(id)->complete(), Outcome::Ok);
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestJobQueue::badSpecsAreRefusedWithTheirReason_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("local");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no URL") << Direction::Download << u""_s << u"downloads"_s << ErrorKind::UrlInvalid;
    QTest::newRow("unparsable URL") << Direction::Download << u"http://[::1"_s << u"downloads"_s
                                    << ErrorKind::UrlInvalid;
    QTest::newRow("no host") << Direction::Download << u"http:///x"_s << u"downloads"_s
                             << ErrorKind::UrlInvalid;
    QTest::newRow("unsupported scheme")
        << Direction::Download << u"gopher://h/x"_s << u"downloads"_s << ErrorKind::SchemeUnsupported;
    QTest::newRow("missing folder") << Direction::Download << u"http://h/x"_s << u"nowhere"_s
                                    << ErrorKind::DirectoryMissing;
    QTest::newRow("missing source") << Direction::Upload << u"http://h/x"_s << u"sources/nothing"_s
                                    << ErrorKind::SourceMissing;
    QTest::newRow("a folder as source")
        << Direction::Upload << u"http://h/x"_s << u"sources"_s << ErrorKind::NotAFile;
}

void TestJobQueue::badSpecsAreRefusedWithTheirReason()
{
    QFETCH(Direction, direction);
    QFETCH(QString, url);
    QFETCH(QString, local);
    QFETCH(ErrorKind, kind);
    JobSpec spec;
    spec.direction = direction;
    spec.files = {{QUrl(url, QUrl::StrictMode), m->path(local), false}};
    const auto added = m->queue().add(spec);
    QVERIFY(!added.job);
    QCOMPARE(added.error.kind, kind);
    QVERIFY(m->queue().jobs().isEmpty());
}

void TestJobQueue::badFilesAreRefusedWithTheirReason_data()
{
    QTest::addColumn<QUrl>("mirror");
    QTest::addColumn<Checksum>("checksum");
    QTest::addColumn<int>("connections");
    QTest::addColumn<ErrorKind>("kind");
    const QUrl mirror(u"https://two.example/x"_s);
    const Checksum checksum{ChecksumAlgorithm::Sha1, QByteArray(20, 'x')};
    QTest::newRow("nothing is wrong") << mirror << checksum << 64 << ErrorKind::None;
    QTest::newRow("an ftp mirror") << QUrl(u"ftp://two.example/x"_s) << checksum << 1
                                   << ErrorKind::SchemeUnsupported;
    QTest::newRow("a mirror without a host")
        << QUrl(u"https:///x"_s) << checksum << 1 << ErrorKind::UrlInvalid;
    QTest::newRow("a mirror that is no address") << QUrl() << checksum << 1 << ErrorKind::UrlInvalid;
    QTest::newRow("a checksum that is too short")
        << mirror << Checksum{ChecksumAlgorithm::Sha256, QByteArray(31, 'x')} << 1
        << ErrorKind::SettingInvalid;
    QTest::newRow("a checksum of another length")
        << mirror << Checksum{ChecksumAlgorithm::Md5, QByteArray(20, 'x')} << 1 << ErrorKind::SettingInvalid;
    QTest::newRow("a checksum of no kind")
        << mirror << Checksum{static_cast<ChecksumAlgorithm>(9), QByteArray(16, 'x')} << 1
        << ErrorKind::SettingInvalid;
    QTest::newRow("no checksum at all") << mirror << Checksum() << 1 << ErrorKind::SettingInvalid;
    QTest::newRow("too many connections") << mirror << checksum << 65 << ErrorKind::SettingInvalid;
    QTest::newRow("fewer than no connections") << mirror << checksum << -1 << ErrorKind::SettingInvalid;
}

void TestJobQueue::badFilesAreRefusedWithTheirReason()
{
    QFETCH(QUrl, mirror);
    QFETCH(Checksum, checksum);
    QFETCH(int, connections);
    QFETCH(ErrorKind, kind);
    JobSpec spec = m->downloadOf(u"/bytes/10"_s);
    spec.files.first().mirrors = {mirror};
    spec.files.first().checksums = {checksum};
    spec.connections = connections;
    const JobError error = m->queue().check(spec);
    QCOMPARE(error.kind, kind);
    if (kind != ErrorKind::None)
        QVERIFY(!error.file.isEmpty() && !error.detail.isEmpty());
}

void TestJobQueue::credentialsInAUrlAreUsedAndNotStored()
{
    TestServer::ResourceOptions guarded;
    guarded.user = "user";
    guarded.password = "pa:ss"; // a colon belongs to the password (RFC 7617)
    m->server().publish(u"/guarded.bin"_s, "secret bytes", guarded);

    Job *refused = m->add(m->downloadOf(u"/guarded.bin"_s));
    QVERIFY(waitForState(refused, JobState::Error));
    QCOMPARE(refused->error().kind, ErrorKind::Unauthorized);

    JobSpec spec = m->downloadOf(u"/guarded.bin"_s);
    spec.files.first().remote.setUserName(u"user"_s);
    spec.files.first().remote.setPassword(u"pa:ss"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(waitForState(refused, JobState::Acknowledged)); // same origin: goes on by itself
    QVERIFY(job->spec().files.first().remote.userInfo().isEmpty());
    m->closeQueue();
    for (const QFileInfo &file :
         QDir(QFileInfo(m->database()).path()).entryInfoList({u"ferry*"_s}, QDir::Files))
        QVERIFY(!QueueHarness::contentOf(file.filePath()).contains("pa:ss"));
}

void TestJobQueue::aProbeTellsWhatTheServerOffers()
{
    ServerOffer offer;
    int answers = 0;
    const auto ask = [&](const JobSpec &spec) {
        m->queue().probe(spec, this, [&](const ServerOffer &told) {
            offer = told;
            ++answers;
        });
    };
    ask(m->downloadOf(u"/bytes/12345?name=x.bin"_s));
    QTRY_COMPARE(answers, 1);
    QVERIFY(offer.reachable && offer.canResume);
    QCOMPARE(offer.size, 12'345);
    QCOMPARE(offer.fileName, u"x.bin"_s);
    ask(m->uploadOf(m->makeSource(u"y"_s, 10)));
    QTRY_COMPARE(answers, 2);
    QVERIFY(offer.reachable && offer.canRemove);
    ask(m->downloadOf(u"/status/404"_s));
    QTRY_COMPARE(answers, 3);
    QCOMPARE(offer.error.kind, ErrorKind::NotFound);
    QVERIFY(m->queue().jobs().isEmpty());
}

namespace
{

/// While it lives no file of this process can grow: what a full disk does to a database.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

void TestJobQueue::whatCannotBeSavedDoesNotHappen()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QSignalSpy broken(&m->queue(), &JobQueue::storeFailed);
    QSignalSpy changed(job, &Job::stateChanged);
    {
        const FullDisk full;
        QCOMPARE(job->cancel(), Outcome::NotSaved);
        QCOMPARE(job->resume(), Outcome::NotSaved);
        const auto added = m->queue().add(m->downloadOf(u"/bytes/1000"_s));
        QVERIFY(!added.job);
        QCOMPARE(added.error.kind, ErrorKind::StoreFailed);
    }
    QVERIFY(broken.count() >= 3);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(job->state(), JobState::Suspended);
    QCOMPARE(m->queue().jobs().size(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok); // and with room again it does
}

void TestJobQueue::aNetworkThatReturnsEndsTheWait()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{3'600'000};
    m->server().stop();
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::TransientError));
    QVERIFY(m->server().start());
    m->queue().networkReturned();
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestJobQueue::bytesThatComeAgainAreNoProgress()
{
    TestServer::ResourceOptions options;
    options.acceptRanges = false;
    m->server().publish(u"/cut.bin"_s, generatedBytes(0, 0, 300'000), options);
    m->server().addFault(Fault::cutDown(100'000).on("GET").always());
    Job *job = m->add(m->downloadOf(u"/cut.bin"_s));
    QTRY_VERIFY(job->record().failuresInRow >=
                4); // so that the delays grow, and the time without progress counts
    QVERIFY(job->record().stuckSince > 0);
}

void TestJobQueue::shuttingDownDrainsAndTheNextStartGoesOn()
{
    Job *job = m->add(m->downloadOf(u"/bytes/4000000?rate=2000000&name=big.bin"_s));
    QVERIFY(waitForBytes(job, 300'000));
    const JobId id = job->id();
    QSignalSpy drained(&m->queue(), &JobQueue::drained);
    QVERIFY(!m->queue().shutDown());
    QTRY_COMPARE(drained.count(), 1);
    m->restart();
    QVERIFY(waitForState(m->queue().job(id), JobState::Acknowledged));
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/big.bin"_s), generatedBytes(0, 0, 4'000'000));
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
