#include "tests/core/disk/diskfixture.h"
#include "tests/core/disk/diskthreadtest.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

namespace
{
constexpr qint64 Long = qint64(64) << 30;
} // namespace

/// DiskThread::digest().
class TestDiskDigest : public DiskThreadTest
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void digestsAreOfTheRangeAskedFor_data();
    void digestsAreOfTheRangeAskedFor();
    void aRangeThatIsNotThereHasNoDigest();
    void otherWorkIsDoneBetweenTheSlicesOfALongDigest();
    void aLongDigestEndsWhenItIsCancelled();
    void nobodyWaitsForADigestWhenAllEnds();

private:
    /// A hole: as long to read as anything, and no room on the disk.
    FileHandle::Ptr longFile()
    {
        FileHandle::Ptr file = newFile(u"long"_s);
        return file && file->truncate(Long) == 0 ? file : nullptr;
    }
};

void TestDiskDigest::digestsAreOfTheRangeAskedFor_data()
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

void TestDiskDigest::digestsAreOfTheRangeAskedFor()
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

void TestDiskDigest::aRangeThatIsNotThereHasNoDigest()
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

void TestDiskDigest::otherWorkIsDoneBetweenTheSlicesOfALongDigest()
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

void TestDiskDigest::aLongDigestEndsWhenItIsCancelled()
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

void TestDiskDigest::nobodyWaitsForADigestWhenAllEnds()
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

QTEST_GUILESS_MAIN(TestDiskDigest)
#include "tst_diskdigest.moc"
