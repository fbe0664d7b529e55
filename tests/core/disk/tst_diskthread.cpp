#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "tests/core/disk/diskfixture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

namespace
{
constexpr qint64 Long = qint64(64) << 30;
} // namespace

class TestDiskThread : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void syncsAnswerOnTheMainThread();
    void whatCannotBeSyncedSaysWhy();
    void answersComeInTheOrderOfTheCalls();
    void filesOfAFolderAreSyncedTogether();
    void aFileThatCannotBeSyncedDoesNotSpoilTheOthers();
    void bytesAreWrittenWhereTheyBelong();
    void theFileIsLetGoBeforeTheAnswer();
    void theReportIsDestroyedOnTheMainThread();
    void nothingIsDeliveredToADestroyedContext();
    void aContextDestroyedByAnAnswerGetsNoMore();
    void destructionDoesWhatWasAsked();
    void destructionDropsTheAnswers();

    void preallocationReservesAndKeepsTheSize();
    void preallocationOfTooMuchFails();
    void preallocationOnAFullDiskFails();

    void unlinkRemovesTheExpectedFile();
    void unlinkWithoutIdentityRemovesAnyRegularFile();
    void unlinkLeavesAnotherFileAlone();
    void unlinkNeverFollowsALink();
    void unlinkLeavesAFolderAlone();
    void unlinkOfAVanishedFileIsGoneAndNeverExisted();
    void unlinkTellsWhenTheFolderIsGoneAsWell();
    void unlinkThatIsNotAllowedSaysSo();
    void digestsAreOfTheRangeAskedFor_data();
    void digestsAreOfTheRangeAskedFor();
    void aRangeThatIsNotThereHasNoDigest();
    void otherWorkIsDoneBetweenTheSlicesOfALongDigest();
    void aLongDigestEndsWhenItIsCancelled();
    void nobodyWaitsForADigestWhenAllEnds();
    void listTellsOfRegularFilesOnly();
    void listOfWhatIsNoFolderSaysWhy();

private:
    /// A hole: as long to read as anything, and no room on the disk.
    FileHandle::Ptr longFile()
    {
        FileHandle::Ptr file = newFile(u"long"_s);
        return file && file->truncate(Long) == 0 ? file : nullptr;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    FileHandle::Ptr newFile(const QString &name) { return FileHandle::createNew(path(name)).handle; }
    std::optional<DiskThread::UnlinkResult> unlink(const QString &name, FileIdentity expected);
    std::optional<int> preallocate(const FileHandle::Ptr &file, qint64 size);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskThread> m_disk;
};

void TestDiskThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<DiskThread>();
}

void TestDiskThread::cleanup() { m_disk.reset(); }

std::optional<DiskThread::UnlinkResult> TestDiskThread::unlink(const QString &name, FileIdentity expected)
{
    std::optional<DiskThread::UnlinkResult> answer;
    m_disk->unlink(path(name), expected, this,
                   [&](const DiskThread::UnlinkResult &result) { answer = result; });
    [&] { QTRY_VERIFY(answer); }();
    return answer;
}

void TestDiskThread::listTellsOfRegularFilesOnly()
{
    QVERIFY(DiskFixture::writeFile(path(u"one.part"_s), "12345"));
    QVERIFY(DiskFixture::writeFile(path(u"other.txt"_s), "1"));
    QVERIFY(QDir().mkpath(path(u"folder.part"_s)));
    QVERIFY(QFile::link(path(u"one.part"_s), path(u"link.part"_s)));
    std::optional<QList<DiskThread::FolderEntry>> entries;
    m_disk->list(m_folder->path(), u".part"_s, this,
                 [&](const QList<DiskThread::FolderEntry> &found, int) { entries = found; });
    QTRY_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().name, u"one.part"_s);
    QCOMPARE(entries->first().bytes, 5);
    QCOMPARE(entries->first().identity, identityOf(path(u"one.part"_s)).value());
    QVERIFY(qAbs(entries->first().changedAt - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

void TestDiskThread::listOfWhatIsNoFolderSaysWhy()
{
    std::optional<int> error;
    m_disk->list(path(u"nothing"_s), u".part"_s, this,
                 [&](const QList<DiskThread::FolderEntry> &, int told) { error = told; });
    QTRY_COMPARE(error, ENOENT);
}

std::optional<int> TestDiskThread::preallocate(const FileHandle::Ptr &file, qint64 size)
{
    std::optional<int> answer;
    m_disk->preallocate(file, size, this, [&](int error) { answer = error; });
    [&] { QTRY_VERIFY(answer); }();
    return answer;
}

void TestDiskThread::syncsAnswerOnTheMainThread()
{
    const FileHandle::Ptr file = newFile(u"a"_s);
    QList<int> errors;
    const auto done = [&](int error) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        errors.append(error);
    };
    m_disk->sync(file, this, done);
    m_disk->syncWithDirectory(file, m_folder->path(), this, done);
    m_disk->syncDirectory(m_folder->path(), this, done);
    QVERIFY(errors.isEmpty());
    QTRY_COMPARE(errors, QList<int>({0, 0, 0}));
}

void TestDiskThread::whatCannotBeSyncedSaysWhy()
{
    QList<int> errors;
    const auto done = [&](int error) { errors.append(error); };
    m_disk->syncDirectory(path(u"missing"_s), this, done);
    m_disk->syncWithDirectory(newFile(u"a"_s), path(u"a"_s), this, done);
    QTRY_COMPARE(errors, QList<int>({ENOENT, ENOTDIR}));
}

void TestDiskThread::answersComeInTheOrderOfTheCalls()
{
    const FileHandle::Ptr file = newFile(u"a"_s);
    QList<int> order;
    QList<int> expected;
    for (int i = 0; i < 30; i += 3) {
        m_disk->sync(file, this, [&order, i](int) { order.append(i); });
        m_disk->preallocate(file, 4096, this, [&order, i](int) { order.append(i + 1); });
        m_disk->unlink(path(u"x"_s), {}, this, [&order, i](const auto &) { order.append(i + 2); });
        expected << i << i + 1 << i + 2;
    }
    QTRY_COMPARE(order, expected);
}

void TestDiskThread::filesOfAFolderAreSyncedTogether()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
    QMap<int, int> errors;
    for (int i = 0; i < 50; ++i) {
        const QString name = (i % 2 == 0 ? u"%1"_s : u"other/%1"_s).arg(i);
        const QString folder = i % 2 == 0 ? m_folder->path() : path(u"other"_s);
        m_disk->syncWithDirectory(newFile(name), folder, this, [&errors, i](int error) {
            QVERIFY(!errors.contains(i));
            errors.insert(i, error);
        });
    }
    QTRY_COMPARE(errors.size(), 50);
    QCOMPARE(errors.values(), QList<int>(50, 0));
}

void TestDiskThread::aFileThatCannotBeSyncedDoesNotSpoilTheOthers()
{
    QList<int> errors;
    const auto done = [&](int error) { errors.append(error); };
    m_disk->syncWithDirectory(newFile(u"a"_s), m_folder->path(), this, done);
    m_disk->syncWithDirectory(newFile(u"b"_s), path(u"missing"_s), this, done);
    m_disk->syncWithDirectory(newFile(u"c"_s), m_folder->path(), this, done);
    QTRY_COMPARE(errors, QList<int>({0, ENOENT, 0}));
}

void TestDiskThread::bytesAreWrittenWhereTheyBelong()
{
    QList<int> errors;
    const auto done = [&](int error) { errors.append(error); };
    m_disk->write(newFile(u"a"_s), 3, "def"_ba, this, done);
    m_disk->write(FileHandle::openForAppending(path(u"a"_s)).handle, 0, "abc"_ba, this, done);
    m_disk->write(FileHandle::openForReading(path(u"a"_s)).handle, 0, "abc"_ba, this, done);
    QTRY_COMPARE(errors, QList<int>({0, 0, EBADF}));
    QFile file(path(u"a"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "abcdef"_ba);
}

void TestDiskThread::theFileIsLetGoBeforeTheAnswer()
{
    for (int round = 0; round < 500; ++round) {
        FileHandle::Ptr file = newFile(QString::number(round));
        const std::weak_ptr<FileHandle> watch = file;
        bool closed = false;
        QEventLoop loop; // hears the answer at once, which is what the race needs
        m_disk->preallocate(file, 0, this, [&](int) {
            closed = watch.expired();
            loop.quit();
        });
        file.reset();
        loop.exec();
        QVERIFY(closed);
    }
}

void TestDiskThread::theReportIsDestroyedOnTheMainThread()
{
    struct Witness {
        QAtomicPointer<QThread> *seen;
        ~Witness() { seen->storeRelease(QThread::currentThread()); }
    };
    const FileHandle::Ptr file = newFile(u"a"_s);
    for (int round = 0; round < 500; ++round) {
        QAtomicPointer<QThread> thread;
        auto context = std::make_unique<QObject>();
        m_disk->preallocate(file, 0, context.get(),
                            [witness = std::shared_ptr<Witness>(new Witness{&thread})](int) {});
        if (round % 2 == 1)
            context.reset();
        QEventLoop loop;
        m_disk->preallocate(file, 0, this, [&](int) { loop.quit(); });
        loop.exec();
        QCOMPARE(thread.loadAcquire(), QThread::currentThread());
    }
}

void TestDiskThread::nothingIsDeliveredToADestroyedContext()
{
    const FileHandle::Ptr file = newFile(u"a"_s);
    int delivered = 0;
    bool last = false;
    for (int i = 0; i < 200; ++i) {
        auto context = std::make_unique<QObject>();
        m_disk->sync(file, context.get(), [&](int) { ++delivered; });
    }
    m_disk->sync(file, this, [&](int) { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(delivered, 0);
}

void TestDiskThread::aContextDestroyedByAnAnswerGetsNoMore()
{
    auto context = std::make_unique<QObject>();
    int delivered = 0;
    bool last = false;
    for (int i = 0; i < 3; ++i) {
        m_disk->syncDirectory(m_folder->path(), context.get(), [&](int) {
            ++delivered;
            context.reset();
        });
    }
    m_disk->syncDirectory(m_folder->path(), this, [&](int) { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(delivered, 1);
}

void TestDiskThread::destructionDoesWhatWasAsked()
{
    for (int i = 0; i < 100; ++i) {
        QVERIFY(writeFile(path(u"f%1"_s.arg(i)), "x"_ba));
        m_disk->unlink(path(u"f%1"_s.arg(i)), {}, this, {});
    }
    m_disk.reset();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestDiskThread::destructionDropsTheAnswers()
{
    bool called = false;
    m_disk->syncDirectory(m_folder->path(), this, [&](int) { called = true; });
    m_disk.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestDiskThread::preallocationReservesAndKeepsTheSize()
{
    const FileHandle::Ptr file = newFile(u"a"_s);
    QCOMPARE(preallocate(file, 1 << 20), 0);
    struct stat info = {};
    QCOMPARE(::fstat(file->descriptor(), &info), 0);
    QCOMPARE(info.st_size, 0);
    if (info.st_blocks == 0)
        QSKIP("this file system cannot reserve");
    QVERIFY(info.st_blocks * 512 >= 1 << 20);
    QCOMPARE(preallocate(file, 0), 0);
}

void TestDiskThread::preallocationOfTooMuchFails()
{
    const auto error = preallocate(newFile(u"a"_s), std::numeric_limits<qint64>::max());
    QVERIFY(error == EFBIG || error == ENOSPC);
}

void TestDiskThread::preallocationOnAFullDiskFails()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs root: a small file system cannot be mounted");
    const FileHandle::Ptr file = FileHandle::createNew(disk.filePath(u"a"_s)).handle;
    QCOMPARE(preallocate(file, 512 * 1024), 0);
    QCOMPARE(preallocate(file, 2 * 1024 * 1024), ENOSPC);
    QCOMPARE(file->size(), 0);
}

void TestDiskThread::unlinkRemovesTheExpectedFile()
{
    const FileIdentity identity = newFile(u"a"_s)->identity();
    const auto result = unlink(u"a"_s, identity);
    QVERIFY(result->gone && result->existed);
    QVERIFY(!result->notOurs && !result->directoryGone);
    QCOMPARE(result->error, 0);
    QVERIFY(!identityOf(path(u"a"_s)));
}

void TestDiskThread::unlinkWithoutIdentityRemovesAnyRegularFile()
{
    QVERIFY(writeFile(path(u"a"_s), "x"_ba));
    const auto result = unlink(u"a"_s, {});
    QVERIFY(result->gone && result->existed);
    QVERIFY(!identityOf(path(u"a"_s)));
}

void TestDiskThread::unlinkLeavesAnotherFileAlone()
{
    // Open meanwhile, so that the other file cannot be given the same inode.
    const FileHandle::Ptr ours = newFile(u"a"_s);
    QVERIFY(QFile::remove(path(u"a"_s)));
    QVERIFY(writeFile(path(u"a"_s), "theirs"_ba));
    const auto result = unlink(u"a"_s, ours->identity());
    QVERIFY(result->notOurs);
    QVERIFY(!result->gone && !result->existed);
    QCOMPARE(result->error, 0);
    QCOMPARE(readFile(path(u"a"_s)), "theirs"_ba);
}

void TestDiskThread::unlinkNeverFollowsALink()
{
    const FileIdentity identity = newFile(u"precious"_s)->identity();
    QVERIFY(QFile::link(path(u"precious"_s), path(u"link"_s)));
    for (const FileIdentity expected : {identity, FileIdentity{}}) {
        const auto result = unlink(u"link"_s, expected);
        QVERIFY(result->notOurs && !result->gone);
        QVERIFY(identityOf(path(u"link"_s)));
        QVERIFY(identityOf(path(u"precious"_s)) == identity);
    }
}

void TestDiskThread::unlinkLeavesAFolderAlone()
{
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    const auto result = unlink(u"folder"_s, {});
    QVERIFY(result->notOurs && !result->gone);
    QVERIFY(QFileInfo(path(u"folder"_s)).isDir());
}

void TestDiskThread::unlinkOfAVanishedFileIsGoneAndNeverExisted()
{
    const auto result = unlink(u"a"_s, {1, 2});
    QVERIFY(result->gone);
    QVERIFY(!result->existed && !result->notOurs && !result->directoryGone);
    QCOMPARE(result->error, 0);
}

void TestDiskThread::unlinkTellsWhenTheFolderIsGoneAsWell()
{
    QVERIFY(writeFile(path(u"file"_s), "x"_ba));
    for (const QString &name : {u"missing/a"_s, u"file/a"_s}) {
        const auto result = unlink(name, {});
        QVERIFY(result->gone && result->directoryGone && !result->existed);
    }
}

void TestDiskThread::unlinkThatIsNotAllowedSaysSo()
{
    if (::geteuid() == 0) {
        // Permissions do not stop root; a file that the kernel keeps does.
        std::optional<DiskThread::UnlinkResult> answer;
        m_disk->unlink(u"/proc/version"_s, {}, this,
                       [&](const DiskThread::UnlinkResult &result) { answer = result; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->gone && !answer->notOurs);
        QCOMPARE(answer->error, EPERM);
        return;
    }
    QVERIFY(writeFile(path(u"a"_s), "x"_ba));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto result = unlink(u"a"_s, {});
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!result->gone && !result->notOurs);
    QCOMPARE(result->error, EACCES);
}

void TestDiskThread::digestsAreOfTheRangeAskedFor_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("nothing at the end") << qint64(3'000'000) << qint64(0);
    QTest::newRow("all") << qint64(0) << qint64(3'000'000);
    QTest::newRow("one byte in the middle") << qint64(1'500'000) << qint64(1);
    QTest::newRow("up to the end") << qint64(1'000'001) << qint64(1'999'999);
    QTest::newRow("a whole piece") << qint64(7) << qint64(1024 * 1024);
}

void TestDiskThread::digestsAreOfTheRangeAskedFor()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    QByteArray content;
    for (int i = 0; content.size() < 3'000'000; ++i)
        content += QByteArray::number(i);
    content.truncate(3'000'000);
    QVERIFY(writeFile(path(u"a"_s), content));
    std::optional<QByteArrayList> digests;
    const auto digesting = m_disk->digest(FileHandle::openForReading(path(u"a"_s)).handle, offset, length,
                                          {QCryptographicHash::Md5, QCryptographicHash::Sha256}, this,
                                          [&](const QByteArrayList &raw, int error) {
                                              QCOMPARE(error, 0);
                                              QCOMPARE(QThread::currentThread(), thread());
                                              digests = raw;
                                          });
    QVERIFY(!digests);
    QTRY_VERIFY(digests);
    const QByteArray range = content.mid(offset, length);
    QCOMPARE(*digests, (QByteArrayList{QCryptographicHash::hash(range, QCryptographicHash::Md5),
                                       QCryptographicHash::hash(range, QCryptographicHash::Sha256)}));
}

void TestDiskThread::aRangeThatIsNotThereHasNoDigest()
{
    QVERIFY(writeFile(path(u"a"_s), "0123456789"_ba));
    int failure = 0;
    const auto digesting =
        m_disk->digest(FileHandle::openForReading(path(u"a"_s)).handle, 5, 6, {QCryptographicHash::Md5}, this,
                       [&](const QByteArrayList &raw, int error) {
                           QVERIFY(raw.isEmpty());
                           failure = error;
                       });
    QTRY_COMPARE(failure, EIO);
}

void TestDiskThread::otherWorkIsDoneBetweenTheSlicesOfALongDigest()
{
    const auto file = longFile();
    QVERIFY(file);
    bool isDigested = false;
    bool isSynced = false;
    auto digesting = m_disk->digest(file, 0, Long, {QCryptographicHash::Sha512}, this,
                                    [&](const QByteArrayList &, int) { isDigested = true; });
    m_disk->syncDirectory(m_folder->path(), this, [&](int) { isSynced = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isSynced, 2'000);
    QVERIFY(!isDigested);
    digesting.cancel();
}

void TestDiskThread::aLongDigestEndsWhenItIsCancelled()
{
    const auto file = longFile();
    QVERIFY(file);
    std::optional<int> ended;
    auto digesting = m_disk->digest(file, 0, Long, {QCryptographicHash::Sha512}, this,
                                    [&](const QByteArrayList &raw, int error) {
                                        QVERIFY(raw.isEmpty());
                                        ended = error;
                                    });
    bool isUnderWay = false;
    m_disk->syncDirectory(m_folder->path(), this, [&](int) { isUnderWay = true; });
    QTRY_VERIFY(isUnderWay);
    digesting.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 1'000);
    QCOMPARE(*ended, ECANCELED);
    QVERIFY(file.use_count() == 1); // nothing holds it open any more
}

void TestDiskThread::nobodyWaitsForADigestWhenAllEnds()
{
    const auto file = longFile();
    QVERIFY(file);
    const auto digesting =
        m_disk->digest(file, 0, Long, {QCryptographicHash::Sha512}, this, [](const QByteArrayList &, int) {});
    QElapsedTimer clock;
    clock.start();
    m_disk.reset();
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(file.use_count() == 1);
}

QTEST_GUILESS_MAIN(TestDiskThread)
#include "tst_diskthread.moc"
