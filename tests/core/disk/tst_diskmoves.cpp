#include "core/disk/diskthread.h"
#include "core/disk/partfile.h"
#include "tests/core/disk/diskfixture.h"

#include <QDir>
#include <QTest>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

namespace
{
constexpr qint64 MiB = 1024 * 1024;
} // namespace

/// What the disk thread does to bring a file elsewhere: names it anew, or copies what is in it.
class TestDiskMoves : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_disk = std::make_unique<DiskThread>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_disk.reset();
        m_folder.reset();
    }
    void aFileIsRenamedAndNothingReplaced();
    void anotherFileOfThatNameIsLeftAlone();
    void whatIsOnAnotherVolumeIsNotRenamed();
    void onlyTheSpansAreCopied();
    void aSourceThatEndsTooEarlyIsTold();
    void aFullTargetIsTold();
    void aLongCopyLetsOthersPassAndEndsWhenItIsCancelled();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::optional<int> rename(const QString &from, FileIdentity expected, const QString &to)
    {
        std::optional<int> result;
        m_disk->rename(from, expected, to, this, [&](int error) { result = error; });
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return result;
    }
    [[nodiscard]] std::optional<DiskThread::CopyResult>
    copy(const FileHandle::Ptr &from, const FileHandle::Ptr &to, const QList<ByteSpan> &spans)
    {
        std::optional<DiskThread::CopyResult> result;
        const auto copying =
            m_disk->copy(from, to, spans, this, [&](const DiskThread::CopyResult &ended) { result = ended; });
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
        return result;
    }
    std::unique_ptr<DiskThread> m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDiskMoves::aFileIsRenamedAndNothingReplaced()
{
    QVERIFY(writeFile(path(u"a"_s), "mine") && writeFile(path(u"b"_s), "yours"));
    const auto identity = identityOf(path(u"a"_s));
    QCOMPARE(rename(path(u"a"_s), *identity, path(u"b"_s)), EEXIST);
    QCOMPARE(readFile(path(u"b"_s)), "yours"_ba);
    QCOMPARE(rename(path(u"a"_s), *identity, path(u"c"_s)), 0);
    QCOMPARE(readFile(path(u"c"_s)), "mine"_ba);
    QVERIFY(!QFile::exists(path(u"a"_s)));
    QCOMPARE(identityOf(path(u"c"_s)), identity);
}

void TestDiskMoves::anotherFileOfThatNameIsLeftAlone()
{
    QVERIFY(writeFile(path(u"a"_s), "mine") && writeFile(path(u"b"_s), "yours"));
    const auto other = identityOf(path(u"b"_s));
    QCOMPARE(rename(path(u"a"_s), *other, path(u"c"_s)), ENOENT);
    QCOMPARE(rename(path(u"none"_s), *other, path(u"c"_s)), ENOENT);
    QVERIFY(QFile::exists(path(u"a"_s)) && !QFile::exists(path(u"c"_s)));
}

void TestDiskMoves::whatIsOnAnotherVolumeIsNotRenamed()
{
    const QTemporaryDir elsewhere(u"/dev/shm/ferry-XXXXXX"_s);
    QVERIFY(writeFile(path(u"a"_s), "mine"));
    QCOMPARE(rename(path(u"a"_s), *identityOf(path(u"a"_s)), elsewhere.filePath(u"a"_s)), EXDEV);
    QVERIFY(QFile::exists(path(u"a"_s)));
}

void TestDiskMoves::onlyTheSpansAreCopied()
{
    QByteArray content(3 * MiB, 'x');
    content.replace(MiB, 10, "0123456789");
    QVERIFY(writeFile(path(u"a"_s), content));
    const auto from = FileHandle::openForReading(path(u"a"_s)).handle;
    const auto to = FileHandle::createNew(path(u"b"_s)).handle;
    const auto result = copy(from, to, {{0, 5}, {MiB, MiB + 10}, {2 * MiB, 3 * MiB}});
    QVERIFY(result);
    QCOMPARE(result->error, 0);
    const QByteArray copied = readFile(path(u"b"_s));
    QCOMPARE(copied.size(), 3 * MiB);
    QCOMPARE(copied.first(6), QByteArray("xxxxx\0", 6));
    QCOMPARE(copied.mid(MiB - 1, 12), QByteArray("\0"
                                                 "0123456789"
                                                 "\0",
                                                 12));
    QVERIFY(copied.last(MiB) == QByteArray(MiB, 'x'));
    QVERIFY(to->allocated() < 3 * MiB); // holes stay holes
}

void TestDiskMoves::aSourceThatEndsTooEarlyIsTold()
{
    QVERIFY(writeFile(path(u"a"_s), QByteArray(10, 'x')));
    const auto result = copy(FileHandle::openForReading(path(u"a"_s)).handle,
                             FileHandle::createNew(path(u"b"_s)).handle, {{5, 11}});
    QVERIFY(result);
    QCOMPARE(result->error, EIO);
    QVERIFY(result->wasReading);
}

void TestDiskMoves::aFullTargetIsTold()
{
    const SmallDisk small(MiB);
    if (!small.isMounted())
        QSKIP("needs root and mount");
    QVERIFY(writeFile(path(u"a"_s), QByteArray(2 * MiB, 'x')));
    const auto result = copy(FileHandle::openForReading(path(u"a"_s)).handle,
                             FileHandle::createNew(small.filePath(u"b"_s)).handle, {{0, 2 * MiB}});
    QVERIFY(result);
    QCOMPARE(result->error, ENOSPC);
    QVERIFY(!result->wasReading);
}

void TestDiskMoves::aLongCopyLetsOthersPassAndEndsWhenItIsCancelled()
{
    constexpr qint64 Long = qint64(64) << 30;
    const auto from = FileHandle::createNew(path(u"long"_s)).handle;
    const auto to = FileHandle::createNew(path(u"copy"_s)).handle;
    QCOMPARE(from->truncate(Long), 0);
    std::optional<int> ended;
    auto copying = m_disk->copy(from, to, {{0, Long}}, this,
                                [&](const DiskThread::CopyResult &result) { ended = result.error; });
    bool hasPassed = false;
    m_disk->syncDirectory(m_folder->path(), this, [&](int) { hasPassed = true; });
    QTRY_VERIFY(hasPassed);
    QVERIFY(!ended);
    copying.cancel();
    QTRY_VERIFY(ended);
    QCOMPARE(*ended, ECANCELED);
    QCOMPARE(from.use_count(), 1L); // nothing holds them open any more
    QCOMPARE(to.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestDiskMoves)
#include "tst_diskmoves.moc"
