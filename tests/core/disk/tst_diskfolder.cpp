#include "core/disk/partfile.h"
#include "tests/core/disk/diskfixture.h"
#include "tests/core/disk/diskthreadtest.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

#include <unistd.h>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

/// What DiskThread does with the names in a folder: unlink(), list().
class TestDiskFolder : public DiskThreadTest
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void unlinkRemovesTheExpectedFile();
    void unlinkWithoutIdentityRemovesAnyRegularFile();
    void unlinkLeavesAnotherFileAlone();
    void unlinkNeverFollowsALink();
    void unlinkLeavesAFolderAlone();
    void unlinkOfAVanishedFileIsGoneAndNeverExisted();
    void unlinkTellsWhenTheFolderIsGoneAsWell();
    void unlinkThatIsNotAllowedSaysSo();
    void listTellsOfRegularFilesOnly();
    void listOfWhatIsNoFolderSaysWhy();

private:
    std::optional<DiskThread::UnlinkResult> unlink(const QString &name, FileIdentity expected);
};

std::optional<DiskThread::UnlinkResult> TestDiskFolder::unlink(const QString &name, FileIdentity expected)
{
    std::optional<DiskThread::UnlinkResult> answer;
    m_disk->unlink(path(name), expected, this,
                   [&](const DiskThread::UnlinkResult &result) { answer = result; });
    [&] { QTRY_VERIFY(answer); }();
    return answer;
}

void TestDiskFolder::unlinkRemovesTheExpectedFile()
{
    const FileIdentity identity = newFile(u"a"_s)->identity();
    const auto result = unlink(u"a"_s, identity);
    QVERIFY(result->gone && result->existed);
    QVERIFY(!result->notOurs && !result->directoryGone);
    QCOMPARE(result->error, 0);
    QVERIFY(!identityOf(path(u"a"_s)));
}

void TestDiskFolder::unlinkWithoutIdentityRemovesAnyRegularFile()
{
    QVERIFY(writeFile(path(u"a"_s), "x"_ba));
    const auto result = unlink(u"a"_s, {});
    QVERIFY(result->gone && result->existed);
    QVERIFY(!identityOf(path(u"a"_s)));
}

void TestDiskFolder::unlinkLeavesAnotherFileAlone()
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

void TestDiskFolder::unlinkNeverFollowsALink()
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

void TestDiskFolder::unlinkLeavesAFolderAlone()
{
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    const auto result = unlink(u"folder"_s, {});
    QVERIFY(result->notOurs && !result->gone);
    QVERIFY(QFileInfo(path(u"folder"_s)).isDir());
}

void TestDiskFolder::unlinkOfAVanishedFileIsGoneAndNeverExisted()
{
    const auto result = unlink(u"a"_s, {1, 2});
    QVERIFY(result->gone);
    QVERIFY(!result->existed && !result->notOurs && !result->directoryGone);
    QCOMPARE(result->error, 0);
}

void TestDiskFolder::unlinkTellsWhenTheFolderIsGoneAsWell()
{
    QVERIFY(writeFile(path(u"file"_s), "x"_ba));
    for (const QString &name : {u"missing/a"_s, u"file/a"_s}) {
        const auto result = unlink(name, {});
        QVERIFY(result->gone && result->directoryGone && !result->existed);
    }
}

void TestDiskFolder::unlinkThatIsNotAllowedSaysSo()
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

void TestDiskFolder::listTellsOfRegularFilesOnly()
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

void TestDiskFolder::listOfWhatIsNoFolderSaysWhy()
{
    std::optional<int> error;
    m_disk->list(path(u"nothing"_s), u".part"_s, this,
                 [&](const QList<DiskThread::FolderEntry> &, int told) { error = told; });
    QTRY_COMPARE(error, ENOENT);
}

QTEST_GUILESS_MAIN(TestDiskFolder)
#include "tst_diskfolder.moc"
