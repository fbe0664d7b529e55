#include "tests/core/transfer/transferfixture.h"
#include "tests/support/smalldisk.h"

#include <QDir>

#include <sys/resource.h>
#include <unistd.h>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;
const QByteArray ForeignBytes = "somebody else's";

} // namespace

/// HttpDownload against a disk that other people use too: its part file deleted, replaced, cut; its folder
/// gone, not writable, full.
class TestHttpDisk : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aDeletedPartFileStartsOver();
    void aReplacedPartFileIsLeftAloneAndStartsOver_data();
    void aReplacedPartFileIsLeftAloneAndStartsOver();
    void aShortenedPartFileStartsOver();
    void aForeignFileUnderTheNameOfThePartFileIsLeftAlone();
    void aPartFileDeletedWhileRunningIsNotCalledDone();
    void aPartFileDeletedBeforeACutIsMadeAnew();
    void aPartFileShortenedWhileRunningIsNotGoneOnWith();
    void aFolderDeletedWhileRunningIsSaidAndWaitedFor();
    void aFolderThatIsAwayKeepsTheJob();
    void theFolderOfTheFileThatFailedIsWaitedFor();
    void aVolumeThatIsPulledOutIsWaitedForWhereItsFolderStays();
    void aFolderThatCannotBeWrittenToIsSaidAndWaitedFor();
    void whoeverWantsNoRetriesGetsAnError();
    void aFullDiskKeepsTheBytesAndGoesOnByItself_data();
    void aFullDiskKeepsTheBytesAndGoesOnByItself();
    void roomIsWaitedForAfterARestartAsWell();
    void aFileThatIsTooLargeForTheSystemIsAnError();

private:
    Job *suspendedAtHalf()
    {
        m->server().addFault(Fault::stallDown(Half).on("GET"));
        Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s));
        return waitForBytes(job, Half) && suspendAndDrain(*m, job) ? job : nullptr;
    }
    Job *stalledAtHalf()
    {
        m->server().addFault(Fault::stallDown(Half, 500).on("GET"));
        Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s));
        return waitForBytes(job, Half) ? job : nullptr;
    }
    [[nodiscard]] bool resumesTo(Job *job, JobState state)
    {
        return job->resume() == Outcome::Ok && waitForState(job, state);
    }
    [[nodiscard]] QByteArray downloaded() const
    {
        return QueueHarness::contentOf(m->downloads() + u"/x.bin"_s);
    }

    std::unique_ptr<QueueHarness> m;
};

void TestHttpDisk::aDeletedPartFileStartsOver()
{
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    QVERIFY(QFile::remove(livingLeftover(job).where));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestHttpDisk::aReplacedPartFileIsLeftAloneAndStartsOver_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("another file") << u"file"_s;
    QTest::newRow("a link") << u"link"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void TestHttpDisk::aReplacedPartFileIsLeftAloneAndStartsOver()
{
    QFETCH(QString, by);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const QString part = livingLeftover(job).where;
    // Renamed over it, so that both files exist for a moment and the inode cannot be the same.
    const QString foreign = m->path(u"foreign"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ForeignBytes) > 0);
    file.close();
    if (by == "file"_L1) {
        QCOMPARE(::rename(QFile::encodeName(foreign).constData(), QFile::encodeName(part).constData()), 0);
    } else {
        QVERIFY(QFile::remove(part));
        QVERIFY(by == "link"_L1 ? QFile::link(foreign, part) : QDir().mkdir(part));
    }
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QVERIFY(QFileInfo::exists(part));
    if (by != "folder"_L1)
        QCOMPARE(QueueHarness::contentOf(part), ForeignBytes);
}

void TestHttpDisk::aShortenedPartFileStartsOver()
{
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    QVERIFY(QFile::resize(livingLeftover(job).where, 1000));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aForeignFileUnderTheNameOfThePartFileIsLeftAlone()
{
    Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s), false);
    const QString part = m->downloads() + u"/.x.bin."_s + job->id().toString() + u".part"_s;
    QFile file(part);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ForeignBytes) > 0);
    file.close();
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
    QCOMPARE(QueueHarness::contentOf(part), ForeignBytes);

    // The same, given up half-way.
    QVERIFY(QFile::remove(m->downloads() + u"/x.bin"_s));
    Job *other = m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s), false);
    const QString otherPart = m->downloads() + u"/.x.bin."_s + other->id().toString() + u".part"_s;
    QVERIFY(QFile::copy(part, otherPart));
    m->server().addFault(Fault::stallDown(Half).on("GET"));
    QCOMPARE(other->resume(), Outcome::Ok);
    QVERIFY(waitForBytes(other, Half));
    QCOMPARE(other->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(other));
    QStringList both{QFileInfo(part).fileName(), QFileInfo(otherPart).fileName()};
    both.sort();
    QCOMPARE(m->filesInDownloads(), both);
}

void TestHttpDisk::aPartFileDeletedWhileRunningIsNotCalledDone()
{
    Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin&rate=600000"_s));
    QVERIFY(waitForBytes(job, 10'000));
    QVERIFY(QFile::remove(livingLeftover(job).where));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::PartFileLost);
    QVERIFY(waitForDrain(*m));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aPartFileDeletedBeforeACutIsMadeAnew()
{
    Job *job = stalledAtHalf();
    QVERIFY(job);
    QVERIFY(QFile::remove(livingLeftover(job).where));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aPartFileShortenedWhileRunningIsNotGoneOnWith()
{
    Job *job = stalledAtHalf();
    QVERIFY(job);
    QVERIFY(QFile::resize(livingLeftover(job).where, 1000));
    QVERIFY(waitForState(job, JobState::Acknowledged)); // the stall ends with a cut
    QVERIFY(wasNoticed(job, Notice::PartFileReplaced));
    QVERIFY(m->server().requests("GET").last().header("Range").isNull());
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aFolderDeletedWhileRunningIsSaidAndWaitedFor()
{
    Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin&rate=600000"_s));
    QVERIFY(waitForBytes(job, 10'000));
    QVERIFY(QDir(m->downloads()).removeRecursively());
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QCOMPARE(job->waiting(), Waiting::ForDisk);
    QVERIFY(waitForDrain(*m));
    QVERIFY(resumesTo(job, JobState::TransientError)); // tried now, in vain
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(QDir().mkpath(m->downloads()));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aFolderThatIsAwayKeepsTheJob()
{
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const QString away = m->path(u"away"_s);
    QVERIFY(QFile::rename(m->downloads(), away));
    m->server().clearRequests();
    QVERIFY(resumesTo(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(waitForDrain(*m));
    QTRY_COMPARE(livingLeftover(job).bytes, Half);
    QVERIFY(QFile::rename(away, m->downloads()));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().header("Range"), "bytes=300000-"_ba);
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::theFolderOfTheFileThatFailedIsWaitedFor()
{
    const QString other = m->path(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    JobSpec spec = m->downloadOf(u"/bytes/3000000?name=x.bin&rate=3000000"_s);
    spec.files.append({m->url(u"/bytes/1000?name=y.bin"_s), other});
    Job *job = m->add(spec, false);
    QVERIFY(QDir(other).removeRecursively());
    QVERIFY(resumesTo(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(waitForDrain(*m));
    m->server().clearRequests();
    // As long as this one takes, nothing is tried: the first file's folder is there all the time.
    QVERIFY(waitForState(m->add(m->downloadOf(u"/bytes/500000?name=z.bin&rate=1000000"_s)),
                         JobState::Acknowledged));
    QCOMPARE(job->state(), JobState::TransientError);
    QCOMPARE(m->server().requests("GET").size(), 1);
    QVERIFY(QDir().mkpath(other));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(QueueHarness::contentOf(other + u"/y.bin"_s), generatedBytes(0, 0, 1'000));
}

void TestHttpDisk::aVolumeThatIsPulledOutIsWaitedForWhereItsFolderStays()
{
    const SmallDisk disk(4'000'000, m->downloads() + u"/stick"_s);
    if (!disk.isMounted())
        QSKIP("needs root: a file system cannot be mounted");
    m->server().addFault(Fault::stallDown(Half).on("GET"));
    JobSpec spec = m->downloadOf(u"/bytes/600000?name=x.bin"_s);
    spec.files.first().local = disk.path();
    Job *job = m->add(spec);
    QVERIFY(waitForBytes(job, Half) && suspendAndDrain(*m, job));
    QVERIFY(disk.pullOut());
    m->server().clearRequests();
    QVERIFY(resumesTo(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(waitForDrain(*m));
    QVERIFY(QDir(disk.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(m->server().requests("GET").isEmpty());
    QVERIFY(disk.putBack());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().header("Range"), "bytes=300000-"_ba);
    QVERIFY(QueueHarness::contentOf(disk.filePath(u"x.bin"_s)) == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aFolderThatCannotBeWrittenToIsSaidAndWaitedFor()
{
    const SmallDisk disk(4'000'000, m->downloads() + u"/ro"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount: for root every folder is writable");
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.files.first().local = disk.path();
    Job *job = m->add(spec, false);
    QVERIFY(disk.setReadOnly(true));
    QVERIFY(resumesTo(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryNotWritable);
    QVERIFY(waitForDrain(*m));
    QVERIFY(job->cleanup().open.isEmpty());
    QVERIFY(disk.setReadOnly(false));
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestHttpDisk::whoeverWantsNoRetriesGetsAnError()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.retry.noProgressTimeout = Milliseconds{0};
    Job *job = m->add(spec, false);
    QVERIFY(QDir(m->downloads()).removeRecursively());
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QCOMPARE(job->waiting(), Waiting::ForUser);
}

void TestHttpDisk::aFullDiskKeepsTheBytesAndGoesOnByItself_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("found out before the first byte") << u"/bytes/3000000?name=x.bin"_s;
    QTest::newRow("found out while writing") << u"/odd/x.bin"_s;
}

void TestHttpDisk::aFullDiskKeepsTheBytesAndGoesOnByItself()
{
    QFETCH(QString, query);
    constexpr qint64 Room = 2 * 1024 * 1024;
    const bool isTold = query.startsWith("/bytes"_L1);
    const SmallDisk disk(Room, m->downloads() + u"/small"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    TestServer::ResourceOptions chunked; // no length, so nothing can be reserved
    chunked.framing = TestServer::Answer::Framing::Chunked;
    m->server().publishGenerated(u"/odd/x.bin"_s, 3'000'000, 0, chunked);
    JobSpec spec = m->downloadOf(query);
    spec.files.first().local = disk.path();
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::DiskFull);
    QCOMPARE(job->waiting(), Waiting::ForDisk);
    QVERIFY(waitForDrain(*m));
    QTRY_VERIFY(bytesMissing(job->error()) > 0);
    if (isTold) {
        QCOMPARE(bytesMissing(job->error()), 3'000'000 - Room);
        QCOMPARE(job->record().bytesTransferred(), 0);
    }
    QCOMPARE(job->record().errorCount, 0);
    QTRY_VERIFY(isTold || livingLeftover(job).bytes > 1'000'000);
    const qint64 kept = livingLeftover(job).bytes;
    m->server().clearRequests();
    QVERIFY(disk.resize(8'000'000));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    if (kept > 0)
        QCOMPARE(m->server().requests("GET").first().header("Range"),
                 "bytes="_ba + QByteArray::number(kept) + '-');
    QVERIFY(QueueHarness::contentOf(disk.filePath(u"x.bin"_s)) == generatedBytes(0, 0, 3'000'000));
}

void TestHttpDisk::roomIsWaitedForAfterARestartAsWell()
{
    const SmallDisk disk(2'000'000, m->downloads() + u"/small"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    JobSpec spec = m->downloadOf(u"/bytes/3000000?name=x.bin"_s);
    spec.files.first().local = disk.path();
    const JobId id = m->add(spec)->id();
    QVERIFY(waitForState(m->queue().job(id), JobState::TransientError));
    QVERIFY(waitForDrain(*m));
    m->restart();
    QCOMPARE(m->queue().job(id)->waiting(), Waiting::ForDisk);
    QVERIFY(disk.resize(8'000'000));
    QVERIFY(waitForState(m->queue().job(id), JobState::Acknowledged));
}

void TestHttpDisk::aFileThatIsTooLargeForTheSystemIsAnError()
{
    // The signal that comes with it would end this process.
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1'500'000;
    Job *job = m->add(m->downloadOf(u"/bytes/3000000?name=x.bin"_s), false);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool isError = resumesTo(job, JobState::Error);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(isError);
    QCOMPARE(job->error().kind, ErrorKind::FileTooLarge);
    QVERIFY(waitForDrain(*m));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(0, 0, 3'000'000));
}

QTEST_GUILESS_MAIN(TestHttpDisk)
#include "tst_httpdisk.moc"
