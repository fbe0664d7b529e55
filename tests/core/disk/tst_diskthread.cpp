#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "tests/core/disk/diskfixture.h"
#include "tests/core/disk/diskthreadtest.h"

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

class TestDiskThread : public DiskThreadTest
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
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

private:
    std::optional<int> preallocate(const FileHandle::Ptr &file, qint64 size);
};

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

QTEST_GUILESS_MAIN(TestDiskThread)
#include "tst_diskthread.moc"
