#include "core/disk/filehandle.h"
#include "core/disk/partfile.h"
#include "tests/core/disk/diskfixture.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

class TestFileHandle : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aNewFileHasThePermissionsThatTheUmaskLeaves();
    void aNewFileIsNotInheritedByChildren();
    void createNewRefusesATakenName();
    void createNewRefusesALinkThatPointsNowhere();
    void openForAppendingNeverFollowsALink();
    void openForAppendingWritesWhereItIsTold();
    void openForReadingFollowsALink();
    void whatIsNoRegularFileIsRefused_data();
    void whatIsNoRegularFileIsRefused();
    void aPathWithANulNamesNothing();
    void truncateSetsTheSize();
    void truncateOfAFileOpenForReadingFails();
    void theDescriptorIsClosedWithTheLastOwner();
    void identityIsThatOfTheName();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileHandle::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestFileHandle::aNewFileHasThePermissionsThatTheUmaskLeaves()
{
    const mode_t old = ::umask(027);
    const FileHandle::Result result = FileHandle::createNew(path(u"a"_s));
    ::umask(old);
    QVERIFY(result.handle);
    QCOMPARE(result.error, 0);
    struct stat info = {};
    QCOMPARE(::fstat(result.handle->descriptor(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0640U);
    QCOMPARE(result.handle->size(), 0);
}

void TestFileHandle::aNewFileIsNotInheritedByChildren()
{
    const FileHandle::Result result = FileHandle::createNew(path(u"a"_s));
    QVERIFY(result.handle);
    QVERIFY(::fcntl(result.handle->descriptor(), F_GETFD) & FD_CLOEXEC);
}

void TestFileHandle::createNewRefusesATakenName()
{
    QVERIFY(writeFile(path(u"a"_s), "mine"_ba));
    const FileHandle::Result result = FileHandle::createNew(path(u"a"_s));
    QVERIFY(!result.handle);
    QCOMPARE(result.error, EEXIST);
    QCOMPARE(readFile(path(u"a"_s)), "mine"_ba);
}

void TestFileHandle::createNewRefusesALinkThatPointsNowhere()
{
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"link"_s)));
    QCOMPARE(FileHandle::createNew(path(u"link"_s)).error, EEXIST);
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

void TestFileHandle::openForAppendingNeverFollowsALink()
{
    QVERIFY(writeFile(path(u"precious"_s), "mine"_ba));
    QVERIFY(QFile::link(path(u"precious"_s), path(u"link"_s)));
    const FileHandle::Result result = FileHandle::openForAppending(path(u"link"_s));
    QVERIFY(!result.handle);
    QCOMPARE(result.error, ELOOP);
}

void TestFileHandle::openForAppendingWritesWhereItIsTold()
{
    QVERIFY(writeFile(path(u"a"_s), "0123456789"_ba));
    const FileHandle::Result result = FileHandle::openForAppending(path(u"a"_s));
    QVERIFY(result.handle);
    QCOMPARE(::pwrite(result.handle->descriptor(), "xy", 2, 3), 2);
    QCOMPARE(readFile(path(u"a"_s)), "012xy56789"_ba);
}

void TestFileHandle::openForReadingFollowsALink()
{
    QVERIFY(writeFile(path(u"a"_s), "abc"_ba));
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    const FileHandle::Result result = FileHandle::openForReading(path(u"link"_s));
    QVERIFY(result.handle);
    QCOMPARE(result.handle->size(), 3);
}

void TestFileHandle::whatIsNoRegularFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("appending");
    QTest::newRow("nothing") << u"nothing"_s << ENOENT << ENOENT;
    QTest::newRow("folder") << u"folder"_s << EISDIR << EISDIR;
    QTest::newRow("fifo") << u"fifo"_s << EINVAL << EINVAL;
    QTest::newRow("below a file") << u"file/below"_s << ENOTDIR << ENOTDIR;
}

void TestFileHandle::whatIsNoRegularFileIsRefused()
{
    QFETCH(QString, name);
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QVERIFY(writeFile(path(u"file"_s), "x"_ba));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
    QTEST(FileHandle::openForReading(path(name)).error, "reading");
    QTEST(FileHandle::openForAppending(path(name)).error, "appending");
}

void TestFileHandle::aPathWithANulNamesNothing()
{
    QVERIFY(writeFile(path(u"a"_s), "mine"_ba));
    const QString tricky = path(u"a"_s) + QChar::Null + u"b"_s;
    QCOMPARE(FileHandle::openForAppending(tricky).error, ENOENT);
    QCOMPARE(FileHandle::createNew(tricky + u"c"_s).error, ENOENT);
    QVERIFY(!identityOf(tricky));
}

void TestFileHandle::truncateSetsTheSize()
{
    QVERIFY(writeFile(path(u"a"_s), "0123456789"_ba));
    const FileHandle::Result result = FileHandle::openForAppending(path(u"a"_s));
    QVERIFY(result.handle);
    QCOMPARE(result.handle->truncate(4), 0);
    QCOMPARE(result.handle->size(), 4);
    QCOMPARE(readFile(path(u"a"_s)), "0123"_ba);
}

void TestFileHandle::truncateOfAFileOpenForReadingFails()
{
    QVERIFY(writeFile(path(u"a"_s), "0123"_ba));
    const FileHandle::Result result = FileHandle::openForReading(path(u"a"_s));
    QVERIFY(result.handle);
    QCOMPARE(result.handle->truncate(1), EINVAL);
    QCOMPARE(readFile(path(u"a"_s)), "0123"_ba);
}

void TestFileHandle::theDescriptorIsClosedWithTheLastOwner()
{
    FileHandle::Ptr first = FileHandle::createNew(path(u"a"_s)).handle;
    QVERIFY(first);
    const int descriptor = first->descriptor();
    FileHandle::Ptr second = first;
    first.reset();
    QVERIFY(::fcntl(descriptor, F_GETFD) != -1);
    second.reset();
    QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
}

void TestFileHandle::identityIsThatOfTheName()
{
    const FileHandle::Ptr file = FileHandle::createNew(path(u"a"_s)).handle;
    const FileHandle::Ptr other = FileHandle::createNew(path(u"b"_s)).handle;
    QVERIFY(file && other);
    QVERIFY(file->identity().isValid());
    QVERIFY(identityOf(path(u"a"_s)) == file->identity());
    QVERIFY(!(file->identity() == other->identity()));
}

QTEST_GUILESS_MAIN(TestFileHandle)
#include "tst_filehandle.moc"
