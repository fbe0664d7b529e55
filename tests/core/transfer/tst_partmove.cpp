#include "core/store/sqlitejobstore.h"
#include "core/transfer/partmove.h"
#include "tests/core/transfer/transferfixture.h"
#include "tests/support/smalldisk.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;
constexpr auto AllEntries = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QStringList entriesOf(const QString &folder) { return QDir(folder).entryList(AllEntries); }

int removedParts(const Job *job)
{
    int count = 0;
    for (const ReceiptLine &line : job->cleanup().receipt) {
        if (line.subject == ReceiptSubject::PartFile && line.action == ReceiptAction::Removed)
            ++count;
    }
    return count;
}

} // namespace

/// A download that is to be saved into another folder: what is there moves along, and nothing stays or is harmed.
class TestPartMove : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<QueueHarness>();
        m_shm = std::make_unique<QTemporaryDir>(u"/dev/shm/ferry-XXXXXX"_s);
    }
    void cleanup()
    {
        m.reset();
        m_shm.reset();
    }

    void aPausedOneGoesOnInItsNewFolder_data() { folders(); }
    void aPausedOneGoesOnInItsNewFolder();
    void aRunningOneGoesOnByItself_data() { folders(); }
    void aRunningOneGoesOnByItself();
    void aFullDiskIsLeftForOneWithRoom();
    void whatIsOnADiskThatIsAwayIsFetchedAnewAndRemovedLater();
    void aReadOnlyDiskIsReadAndOwesTheOldFile();
    void theNewFolderSurvivesARestart();
    void aFileOfThatNameIsNotHarmed();
    void aFileWithAGivenNameKeepsIt();
    void aTargetWithoutRoomKeepsTheOldFileAndIsWaitedFor();
    void cancelledWhileItWaitsForRoomNothingStays();
    void pausedWhileItIsCopiedItGoesOnLater();
    void broughtBackTheBeginningOfACopyGoes();
    void aCrashAtAnyPointIsGoneOnFrom_data();
    void aCrashAtAnyPointIsGoneOnFrom();
    void aWholeFileIsBroughtWithoutAskingItsServer_data() { folders(); }
    void aWholeFileIsBroughtWithoutAskingItsServer();
    void whatHasItsNameStaysWhereItIs();
    void completedBeforeItHasMovedNothingIsLost_data() { folders(); }
    void completedBeforeItHasMovedNothingIsLost();
    void whatCannotBeIsRefusedAndChangesNothing_data();
    void whatCannotBeIsRefusedAndChangesNothing();

private:
    static void folders()
    {
        QTest::addColumn<bool>("isSameVolume");
        QTest::newRow("on the same volume") << true;
        QTest::newRow("on another volume") << false;
    }
    [[nodiscard]] QString newFolder(bool isSameVolume) const
    {
        const QString folder = (isSameVolume ? m->folder() : m_shm->path()) + u"/elsewhere"_s;
        return QDir().mkpath(folder) ? folder : QString();
    }
    Job *suspendedAtHalf(const QString &folder = {}, const QString &path = u"/bytes/600000?name=x.bin"_s)
    {
        m->server().addFault(Fault::stallDown(Half).on("GET"));
        JobSpec spec = m->downloadOf(path);
        if (!folder.isEmpty())
            spec.files.first().local = folder;
        Job *job = m->add(spec);
        return waitForBytes(job, Half) && suspendAndDrain(*m, job) ? job : nullptr;
    }
    static Outcome moveTo(Job *job, const QString &folder)
    {
        JobChange change;
        change.folder = folder;
        return job->change(change);
    }
    [[nodiscard]] bool resumesTo(Job *job, JobState state)
    {
        return job->resume() == Outcome::Ok && waitForState(job, state);
    }
    [[nodiscard]] QByteArray firstRange() const
    {
        const auto requests = m->server().requests("GET");
        return requests.isEmpty() ? QByteArray("none") : requests.first().header("Range");
    }

    std::unique_ptr<QueueHarness> m;
    std::unique_ptr<QTemporaryDir> m_shm; ///< another volume than the harness'
};

void TestPartMove::aPausedOneGoesOnInItsNewFolder()
{
    QFETCH(const bool, isSameVolume);
    const QString folder = newFolder(isSameVolume);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    m->server().clearRequests();
    QCOMPARE(moveTo(job, folder), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Suspended);
    QCOMPARE(job->record().progress.first().path, folder + u"/x.bin"_s);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=300000-"_ba);
    QVERIFY(!wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(QueueHarness::contentOf(folder + u"/x.bin"_s) == generatedBytes(0, 0, Size));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(entriesOf(folder), QStringList{u"x.bin"_s});
    QCOMPARE(m->filesInDownloads(), QStringList());
    QCOMPARE(removedParts(job), isSameVolume ? 0 : 1);
}

void TestPartMove::aRunningOneGoesOnByItself()
{
    QFETCH(const bool, isSameVolume);
    const QString folder = newFolder(isSameVolume);
    m->server().addFault(Fault::stallDown(Half).on("GET"));
    Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s));
    QVERIFY(waitForBytes(job, Half));
    bool wasTold = false;
    connect(job, &Job::detailsChanged, this,
            [&] { wasTold = wasTold || job->waiting() == Waiting::ForMove; });
    QCOMPARE(moveTo(job, folder), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasTold);
    QVERIFY(QueueHarness::contentOf(folder + u"/x.bin"_s) == generatedBytes(0, 0, Size));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(m->filesInDownloads(), QStringList());
    QCOMPARE(m->server().requests("GET").last().header("Range"), "bytes=300000-"_ba);
}

void TestPartMove::aFullDiskIsLeftForOneWithRoom()
{
    const SmallDisk disk(2 * 1024 * 1024, m->downloads() + u"/small"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    TestServer::ResourceOptions chunked; // no length, so it is found out while writing
    chunked.framing = TestServer::Answer::Framing::Chunked;
    m->server().publishGenerated(u"/odd/x.bin"_s, 3'000'000, 0, chunked);
    JobSpec spec = m->downloadOf(u"/odd/x.bin"_s);
    spec.files.first().local = disk.path();
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->waiting(), Waiting::ForDisk);
    QVERIFY(waitForDrain(*m));
    QTRY_VERIFY(livingLeftover(job).bytes > 1'000'000);
    const qint64 kept = livingLeftover(job).bytes;
    m->server().clearRequests();
    QCOMPARE(moveTo(job, newFolder(true)), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes="_ba + QByteArray::number(kept) + '-');
    QVERIFY(QueueHarness::contentOf(newFolder(true) + u"/x.bin"_s) == generatedBytes(0, 0, 3'000'000));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(entriesOf(disk.path()), QStringList());
}

void TestPartMove::whatIsOnADiskThatIsAwayIsFetchedAnewAndRemovedLater()
{
    const SmallDisk disk(4'000'000, m->downloads() + u"/stick"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    Job *job = suspendedAtHalf(disk.path());
    QVERIFY(job);
    QVERIFY(disk.pullOut() && QDir(disk.path()).removeRecursively());
    QCOMPARE(moveTo(job, newFolder(true)), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(QueueHarness::contentOf(newFolder(true) + u"/x.bin"_s) == generatedBytes(0, 0, Size));
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Waiting);
    QVERIFY(QDir().mkpath(disk.path()) && disk.putBack());
    QCOMPARE(entriesOf(disk.path()).size(), 1);
    job->retryCleanup();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanupStage(), CleanupStage::Clean);
    QCOMPARE(entriesOf(disk.path()), QStringList());
}

void TestPartMove::aReadOnlyDiskIsReadAndOwesTheOldFile()
{
    const SmallDisk disk(4'000'000, m->downloads() + u"/ro"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    Job *job = suspendedAtHalf(disk.path());
    QVERIFY(job && disk.setReadOnly(true));
    m->server().clearRequests();
    QCOMPARE(moveTo(job, newFolder(true)), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=300000-"_ba);
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Waiting);
    QVERIFY(disk.setReadOnly(false));
    job->retryCleanup();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(entriesOf(disk.path()), QStringList());
    QVERIFY(QueueHarness::contentOf(newFolder(true) + u"/x.bin"_s) == generatedBytes(0, 0, Size));
}

void TestPartMove::theNewFolderSurvivesARestart()
{
    const QString folder = newFolder(false);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const JobId id = job->id();
    QCOMPARE(moveTo(job, folder), Outcome::Ok);
    m->restart();
    m->server().clearRequests();
    job = m->queue().job(id);
    QCOMPARE(job->spec().files.first().local, folder);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=300000-"_ba);
    QTRY_COMPARE(m->filesInDownloads(), QStringList());
    QCOMPARE(entriesOf(folder), QStringList{u"x.bin"_s});
}

void TestPartMove::aFileOfThatNameIsNotHarmed()
{
    const QString folder = newFolder(false);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const QString part = QFileInfo(livingLeftover(job).where).fileName();
    for (const QString &name : {u"x.bin"_s, part}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }
    QCOMPARE(moveTo(job, folder), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(QueueHarness::contentOf(folder + u"/x.bin"_s), "mine"_ba);
    QCOMPARE(QueueHarness::contentOf(folder + u'/' + part), "mine"_ba);
    QVERIFY(QueueHarness::contentOf(folder + u"/x (2).bin"_s) == generatedBytes(0, 0, Size));
    QCOMPARE(entriesOf(folder).size(), 3);
}

void TestPartMove::aFileWithAGivenNameKeepsIt()
{
    JobSpec spec = m->downloadOf(u"/bytes/600000?name=x.bin"_s);
    spec.files.first().local = m->downloads() + u"/mine.bin"_s;
    spec.files.first().nameGiven = true;
    Job *job = m->add(spec, false);
    QCOMPARE(moveTo(job, newFolder(true)), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(entriesOf(newFolder(true)), QStringList{u"mine.bin"_s});
}

void TestPartMove::aTargetWithoutRoomKeepsTheOldFileAndIsWaitedFor()
{
    const SmallDisk disk(1024 * 1024, m->path(u"small"_s));
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    m->server().addFault(Fault::stallDown(1'500'000).on("GET"));
    Job *job = m->add(m->downloadOf(u"/bytes/3000000?name=x.bin"_s));
    QVERIFY(waitForBytes(job, 1'500'000) && suspendAndDrain(*m, job));
    QCOMPARE(moveTo(job, disk.path()), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DiskFull);
    QCOMPARE(job->waiting(), Waiting::ForDisk);
    QTRY_COMPARE(bytesMissing(job->error()), 3'000'000 - 1024 * 1024);
    QCOMPARE(m->filesInDownloads().size(), 1);  // the bytes
    QCOMPARE(entriesOf(disk.path()).size(), 1); // the beginning of a copy
    m->server().clearRequests();
    QVERIFY(disk.resize(8'000'000));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=1500000-"_ba);
    QTRY_COMPARE(m->filesInDownloads(), QStringList());
    QCOMPARE(entriesOf(disk.path()), QStringList{u"x.bin"_s});
    QVERIFY(QueueHarness::contentOf(disk.filePath(u"x.bin"_s)) == generatedBytes(0, 0, 3'000'000));
    QCOMPARE(removedParts(job), 1);
}

void TestPartMove::cancelledWhileItWaitsForRoomNothingStays()
{
    const SmallDisk disk(100 * 1024, m->path(u"small"_s));
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    QCOMPARE(moveTo(job, disk.path()), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::TransientError));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanupStage(), CleanupStage::Clean);
    QCOMPARE(m->filesInDownloads(), QStringList());
    QCOMPARE(entriesOf(disk.path()), QStringList());
}

void TestPartMove::pausedWhileItIsCopiedItGoesOnLater()
{
    constexpr qint64 Large = 100'000'000;
    m->server().addFault(Fault::stallDown(Large - 1'000).on("GET"));
    Job *job = m->add(m->downloadOf(u"/bytes/100000000?name=x.bin"_s));
    QVERIFY(waitForBytes(job, Large - 1'000) && suspendAndDrain(*m, job));
    m->server().clearRequests();
    QCOMPARE(moveTo(job, newFolder(false)), Outcome::Ok);
    QCOMPARE(job->resume(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForMove);
    QVERIFY(suspendAndDrain(*m, job));
    QVERIFY(m->server().requests("GET").isEmpty());
    QCOMPARE(m->filesInDownloads().size(), 1);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=99999000-"_ba);
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(entriesOf(newFolder(false)), QStringList{u"x.bin"_s});
    QCOMPARE(m->filesInDownloads(), QStringList());
}

void TestPartMove::broughtBackTheBeginningOfACopyGoes()
{
    const SmallDisk disk(100 * 1024, m->path(u"small"_s));
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    QCOMPARE(moveTo(job, disk.path()), Outcome::Ok);
    QVERIFY(resumesTo(job, JobState::TransientError));
    m->server().clearRequests();
    QCOMPARE(moveTo(job, m->downloads()), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=300000-"_ba);
    QTRY_COMPARE(entriesOf(disk.path()), QStringList());
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestPartMove::aCrashAtAnyPointIsGoneOnFrom_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point : {"recorded, not renamed", "renamed, not recorded", "copied in part",
                              "made, not recorded", "copied, and the old one not yet doomed"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

void TestPartMove::aCrashAtAnyPointIsGoneOnFrom()
{
    QFETCH(const QString, point);
    const bool isCopied = !point.contains("renamed"_L1);
    const QString folder = newFolder(!isCopied);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const JobId id = job->id();
    const Leftover old = livingLeftover(job);
    const QByteArray bytes = QueueHarness::contentOf(old.where);
    QCOMPARE(moveTo(job, folder), Outcome::Ok);
    m->closeQueue();
    Leftover there = old;
    there.id = newLeftoverId();
    there.stage = LeftoverStage::Intended;
    there.neverConfirmed = true;
    there.where = folder + u'/' + QFileInfo(old.where).fileName();
    there.facts.insert("target"_L1, folder + u"/x.bin"_s);
    if (isCopied) {
        const bool isWhole = point.startsWith("copied, and"_L1);
        QFile copy(there.where);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(isWhole ? bytes : QByteArray(Half, 'x')); // blocks that never got to the disk
        copy.close();
        there.facts.remove("device"_L1);
        there.facts.remove("inode"_L1);
        if (!isWhole) {
            there.facts.remove("present"_L1);
            there.facts.remove("safe"_L1);
            there.facts.insert("copyOf"_L1, QString::number(old.id));
        } else {
            there.stage = LeftoverStage::Present;
        }
    } else if (point.startsWith("renamed"_L1)) {
        QVERIFY(QFile::rename(old.where, there.where));
    }
    QVERIFY(SqliteJobStore::open(m->database()).store->saveLeftover(there));
    m->restart();
    m->server().clearRequests();
    job = m->queue().job(id);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(firstRange(), "bytes=300000-"_ba);
    QVERIFY(QueueHarness::contentOf(folder + u"/x.bin"_s) == generatedBytes(0, 0, Size));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(entriesOf(folder), QStringList{u"x.bin"_s});
    QCOMPARE(m->filesInDownloads(), QStringList());
}

void TestPartMove::aWholeFileIsBroughtWithoutAskingItsServer()
{
    QFETCH(const bool, isSameVolume);
    QFile taken(m->downloads() + u"/x.bin"_s);
    QVERIFY(taken.open(QIODevice::WriteOnly));
    JobSpec spec = m->downloadOf(u"/bytes/600000?name=x.bin"_s);
    spec.onCollision = OnCollision::Fail;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->error().kind, ErrorKind::TargetExists);
    m->server().clearRequests();
    QCOMPARE(moveTo(job, newFolder(isSameVolume)), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m->server().requests("GET").isEmpty());
    QVERIFY(QueueHarness::contentOf(newFolder(isSameVolume) + u"/x.bin"_s) == generatedBytes(0, 0, Size));
    QTRY_COMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s}); // the one that was there
    QCOMPARE(taken.size(), 0);
}

void TestPartMove::whatHasItsNameStaysWhereItIs()
{
    QFile taken(m->downloads() + u"/b.bin"_s);
    QVERIFY(taken.open(QIODevice::WriteOnly));
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=a.bin"_s);
    spec.files.append(m->downloadOf(u"/bytes/1000?name=b.bin"_s).files);
    spec.onCollision = OnCollision::Fail;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QVERIFY(job->record().progress.first().published);
    m->server().clearRequests();
    QCOMPARE(moveTo(job, newFolder(false)), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m->server().requests("GET").isEmpty());
    QVERIFY(QueueHarness::contentOf(m->downloads() + u"/a.bin"_s) == generatedBytes(0, 0, 1'000));
    QCOMPARE(entriesOf(newFolder(false)), QStringList{u"b.bin"_s});
    QTRY_COMPARE(m->filesInDownloads(), (QStringList{u"a.bin"_s, u"b.bin"_s}));
}

void TestPartMove::completedBeforeItHasMovedNothingIsLost()
{
    QFETCH(const bool, isSameVolume);
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=a.bin"_s);
    spec.files.append(m->downloadOf(u"/missing"_s).files);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QVERIFY(job->record().progress.first().safe);
    QCOMPARE(job->suspend(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    QCOMPARE(moveTo(job, newFolder(isSameVolume)), Outcome::Ok);
    QCOMPARE(job->complete(), Outcome::PartialComplete);
    const QString folder = isSameVolume ? newFolder(true) : m->downloads();
    QVERIFY(QueueHarness::contentOf(folder + u"/a.bin"_s) == generatedBytes(0, 0, 1'000));
    QCOMPARE(job->record().progress.first().path, folder + u"/a.bin"_s);
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(entriesOf(folder), QStringList{u"a.bin"_s});
}

void TestPartMove::whatCannotBeIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("no folder") << u"/nowhere/at/all"_s << ErrorKind::DirectoryMissing;
    QTest::newRow("a file") << u"/etc/passwd"_s << ErrorKind::DirectoryMissing;
    QTest::newRow("not absolute") << u"downloads"_s << ErrorKind::None;
    QTest::newRow("empty") << u""_s << ErrorKind::None;
}

void TestPartMove::whatCannotBeIsRefusedAndChangesNothing()
{
    QFETCH(const QString, folder);
    QFETCH(const ErrorKind, error);
    Job *job = m->add(m->downloadOf(u"/bytes/1000?name=x.bin"_s), false);
    JobChange change;
    change.folder = folder;
    JobError why;
    QCOMPARE(job->change(change, &why), Outcome::InvalidArgument);
    QCOMPARE(why.kind, error);
    QCOMPARE(job->spec().files.first().local, m->downloads());
    Job *upload = m->add(m->uploadOf(m->makeSource(u"up.bin"_s, 10)), false);
    QCOMPARE(moveTo(upload, newFolder(true)), Outcome::InvalidArgument);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(moveTo(job, newFolder(true)), Outcome::InvalidState);
}

QTEST_GUILESS_MAIN(TestPartMove)
#include "tst_partmove.moc"
