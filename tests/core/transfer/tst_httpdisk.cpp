#include "tests/core/transfer/transferfixture.h"

#include <QDir>
#include <QProcess>

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

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// A file system of its own; unmounted with the object.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder, const QString &size)
        : m_folder(folder)
        , m_mounted(QDir().mkpath(folder) && ::geteuid() == 0 &&
                    run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, folder}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            std::ignore = run(u"umount"_s, {u"-l"_s, m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool remount(const QString &options) const
    {
        return run(u"mount"_s, {u"-o"_s, u"remount,"_s + options, m_folder});
    }
    [[nodiscard]] bool unmount()
    {
        return std::exchange(m_mounted, false) && run(u"umount"_s, {u"-l"_s, m_folder});
    }

private:
    QString m_folder;
    bool m_mounted;
};

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
    void aFolderDeletedWhileRunningIsSaid();
    void aFolderThatIsAwayKeepsTheJob();
    void aFolderThatCannotBeWrittenToIsSaid();
    void aFullDiskKeepsTheBytesAndGoesOn_data();
    void aFullDiskKeepsTheBytesAndGoesOn();

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

void TestHttpDisk::aFolderDeletedWhileRunningIsSaid()
{
    Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin&rate=600000"_s));
    QVERIFY(waitForBytes(job, 10'000));
    QVERIFY(QDir(m->downloads()).removeRecursively());
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(waitForDrain(*m));
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(QDir().mkpath(m->downloads()));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aFolderThatIsAwayKeepsTheJob()
{
    // As when a stick is pulled out and put back.
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const QString away = m->path(u"away"_s);
    QVERIFY(QFile::rename(m->downloads(), away));
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryMissing);
    QVERIFY(waitForDrain(*m));
    QTRY_COMPARE(livingLeftover(job).bytes, Half);
    QVERIFY(QFile::rename(away, m->downloads()));
    m->server().clearRequests();
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().header("Range"), "bytes=300000-"_ba);
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpDisk::aFolderThatCannotBeWrittenToIsSaid()
{
    SmallDisk disk(m->downloads() + u"/ro"_s, u"4m"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount: for root every folder is writable");
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.files.first().local = m->downloads() + u"/ro"_s;
    Job *job = m->add(spec, false);
    QVERIFY(disk.remount(u"ro"_s));
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::DirectoryNotWritable);
    QVERIFY(waitForDrain(*m));
    QVERIFY(job->cleanup().open.isEmpty());
    QVERIFY(disk.remount(u"rw"_s));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
}

void TestHttpDisk::aFullDiskKeepsTheBytesAndGoesOn_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("found out before the first byte") << u"/bytes/3000000?name=x.bin"_s;
    QTest::newRow("found out while writing") << u"/odd/x.bin"_s;
}

void TestHttpDisk::aFullDiskKeepsTheBytesAndGoesOn()
{
    QFETCH(QString, query);
    SmallDisk disk(m->downloads() + u"/small"_s, u"2m"_s);
    if (!disk.isMounted())
        QSKIP("needs root and mount");
    TestServer::ResourceOptions chunked; // no length, so nothing can be reserved
    chunked.framing = TestServer::Answer::Framing::Chunked;
    m->server().publishGenerated(u"/odd/x.bin"_s, 3'000'000, 0, chunked);
    JobSpec spec = m->downloadOf(query);
    spec.files.first().local = m->downloads() + u"/small"_s;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::DiskFull);
    QVERIFY(waitForDrain(*m));
    QTRY_VERIFY(query.startsWith("/bytes"_L1) || livingLeftover(job).bytes > 0);
    const qint64 kept = livingLeftover(job).bytes;
    if (query.startsWith("/odd"_L1))
        QVERIFY2(kept > 1'000'000, qPrintable(QString::number(kept)));
    QVERIFY(disk.remount(u"size=8m"_s));
    m->server().clearRequests();
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    if (kept > 0)
        QCOMPARE(m->server().requests("GET").first().header("Range"),
                 "bytes="_ba + QByteArray::number(kept) + '-');
    QVERIFY(QueueHarness::contentOf(m->downloads() + u"/small/x.bin"_s) == generatedBytes(0, 0, 3'000'000));
}

QTEST_GUILESS_MAIN(TestHttpDisk)
#include "tst_httpdisk.moc"
