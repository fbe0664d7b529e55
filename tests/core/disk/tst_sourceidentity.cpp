#include "core/disk/sourceidentity.h"
#include "tests/core/disk/diskfixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

class TestSourceIdentity : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void anUntouchedFileKeepsItsIdentity_data();
    void anUntouchedFileKeepsItsIdentity();
    void anEditWithTheTimeSetBackIsSeen_data();
    void anEditWithTheTimeSetBackIsSeen();
    void aLaterTimeIsSeen();
    void aFileReplacedByItsCopyIsSeen();
    void growthAndCutsAreSeen();
    void theEndsAreHashedOnceEvenWhereTheyMeet();
    void jsonKeepsEveryBit();
    void jsonOfNothingIsNoIdentity();
    void aRebootThatRenumbersDevicesIsNoChange();
    void aFileThatCannotBeReadHasNoSize();

private:
    SourceIdentity identity() const { return SourceIdentity::of(*FileHandle::openForReading(m_path).handle); }
    struct timespec modified() const;
    void setModified(struct timespec time) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSourceIdentity::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"source"_s);
}

struct timespec TestSourceIdentity::modified() const
{
    struct stat info = {};
    ::stat(QFile::encodeName(m_path).constData(), &info);
    return info.st_mtim;
}

void TestSourceIdentity::setModified(struct timespec time) const
{
    const struct timespec times[] = {time, time};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), times, 0), 0);
}

void TestSourceIdentity::anUntouchedFileKeepsItsIdentity_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 131073, 1 << 20})
        QTest::addRow("%d bytes", size) << size;
}

void TestSourceIdentity::anUntouchedFileKeepsItsIdentity()
{
    QFETCH(int, size);
    QVERIFY(writeFile(m_path, QByteArray(size, 'a')));
    const SourceIdentity first = identity();
    QCOMPARE(first.size, size);
    QVERIFY(first.file.isValid());
    QCOMPARE(first.ends.size(), 64);
    QCOMPARE(identity(), first);
}

void TestSourceIdentity::anEditWithTheTimeSetBackIsSeen_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("offset");
    QTest::newRow("first byte") << (1 << 20) << 0;
    QTest::newRow("last of the head") << (1 << 20) << 65535;
    QTest::newRow("first of the tail") << (1 << 20) << (1 << 20) - 65536;
    QTest::newRow("last byte") << (1 << 20) << (1 << 20) - 1;
    QTest::newRow("middle of a small file") << 100000 << 66000;
    QTest::newRow("a tiny file") << 1 << 0;
}

void TestSourceIdentity::anEditWithTheTimeSetBackIsSeen()
{
    QFETCH(int, size);
    QFETCH(int, offset);
    QVERIFY(writeFile(m_path, QByteArray(size, 'a')));
    const SourceIdentity before = identity();
    const struct timespec time = modified();
    const FileHandle::Ptr file = FileHandle::openForAppending(m_path).handle;
    QCOMPARE(::pwrite(file->descriptor(), "b", 1, offset), 1);
    setModified(time);
    const SourceIdentity after = identity();
    QCOMPARE(after.modifiedNs, before.modifiedNs);
    QCOMPARE(after.size, before.size);
    QVERIFY(!(after == before));
}

void TestSourceIdentity::aLaterTimeIsSeen()
{
    QVERIFY(writeFile(m_path, QByteArray(1 << 20, 'a')));
    const SourceIdentity before = identity();
    struct timespec time = modified();
    time.tv_nsec = (time.tv_nsec + 1) % 1'000'000'000;
    setModified(time);
    QVERIFY(!(identity() == before));
}

void TestSourceIdentity::aFileReplacedByItsCopyIsSeen()
{
    QVERIFY(writeFile(m_path, "abc"_ba));
    const SourceIdentity before = identity();
    const struct timespec time = modified();
    const QString copy = m_folder->filePath(u"copy"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QCOMPARE(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(m_path).constData()), 0);
    setModified(time);
    QCOMPARE(identity().ends, before.ends);
    QVERIFY(!(identity() == before));
}

void TestSourceIdentity::growthAndCutsAreSeen()
{
    QVERIFY(writeFile(m_path, QByteArray(200000, 'a')));
    const SourceIdentity before = identity();
    const struct timespec time = modified();
    for (const int size : {200001, 199999}) {
        QCOMPARE(FileHandle::openForAppending(m_path).handle->truncate(size), 0);
        setModified(time);
        QVERIFY(!(identity() == before));
    }
}

void TestSourceIdentity::theEndsAreHashedOnceEvenWhereTheyMeet()
{
    QByteArray content(100000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 31 / 7);
    QVERIFY(writeFile(m_path, content));
    QCOMPARE(identity().ends, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void TestSourceIdentity::jsonKeepsEveryBit()
{
    const SourceIdentity original{
        (1LL << 53) + 1, 1'700'000'000'123'456'789, {~0ULL, ~0ULL - 1}, "abcdef"_ba};
    const QByteArray text = QJsonDocument(original.toJson()).toJson();
    const SourceIdentity back = SourceIdentity::fromJson(QJsonDocument::fromJson(text).object());
    QCOMPARE(back, original);
    QVERIFY(back.file == original.file);
}

void TestSourceIdentity::jsonOfNothingIsNoIdentity()
{
    QCOMPARE(SourceIdentity::fromJson({}), SourceIdentity());
    QCOMPARE(SourceIdentity::fromJson({}).size, -1);
}

void TestSourceIdentity::aRebootThatRenumbersDevicesIsNoChange()
{
    QVERIFY(writeFile(m_path, "abc"_ba));
    SourceIdentity before = identity();
    ++before.file.device;
    QCOMPARE(identity(), before);
}

void TestSourceIdentity::aFileThatCannotBeReadHasNoSize()
{
    QVERIFY(writeFile(m_path, "abc"_ba));
    const FileHandle::Ptr file = FileHandle::openForReading(m_path).handle;
    // The number stays, what is behind it can be written only.
    const int writeOnly = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC);
    QVERIFY(::dup3(writeOnly, file->descriptor(), O_CLOEXEC) != -1);
    ::close(writeOnly);
    QCOMPARE(SourceIdentity::of(*file).size, -1);
}

QTEST_GUILESS_MAIN(TestSourceIdentity)
#include "tst_sourceidentity.moc"
