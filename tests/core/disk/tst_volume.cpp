#include "core/disk/filehandle.h"
#include "core/disk/volume.h"
#include "tests/core/disk/diskfixture.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Ferry;
using namespace Ferry::DiskFixture;
using namespace Qt::StringLiterals;

class TestVolume : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNotThereIsOnNoVolume();
    void filesOfAFolderAreOnItsVolume();
    void freeSpaceIsAskedOfTheFileSystem();
    void whatAFileTakesIsFreeNoMore();
    void aMountPointIsOneOnlyWhileItIsMounted();
};

void TestVolume::whatIsNotThereIsOnNoVolume()
{
    const QTemporaryDir folder;
    const Volume volume = volumeOf(folder.filePath(u"missing"_s));
    QCOMPARE(volume.device, 0ULL);
    QCOMPARE(volume.free, -1);
}

void TestVolume::filesOfAFolderAreOnItsVolume()
{
    const QTemporaryDir folder;
    const auto made = FileHandle::createNew(folder.filePath(u"file"_s));
    QVERIFY(made.handle);
    const Volume volume = volumeOf(folder.path());
    QVERIFY(volume.device != 0);
    QCOMPARE(volume.device, volumeOf(folder.filePath(u"file"_s)).device);
    QCOMPARE(volume.device, made.handle->identity().device);
    QVERIFY(!volume.isReadOnly);
    QCOMPARE(volume.largestFile, -1);
}

void TestVolume::freeSpaceIsAskedOfTheFileSystem()
{
    QVERIFY(volumeOf(QDir::tempPath()).free > 0);
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs root: a small file system cannot be mounted");
    QCOMPARE(volumeOf(disk.filePath(u""_s)).free, 1024 * 1024);
}

void TestVolume::whatAFileTakesIsFreeNoMore()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs root: a small file system cannot be mounted");
    const auto made = FileHandle::createNew(disk.filePath(u"file"_s));
    QVERIFY(made.handle);
    QCOMPARE(::fallocate(made.handle->descriptor(), FALLOC_FL_KEEP_SIZE, 0, 256 * 1024), 0);
    QCOMPARE(volumeOf(disk.filePath(u""_s)).free, (1024 - 256) * 1024);
}

void TestVolume::aMountPointIsOneOnlyWhileItIsMounted()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs root: a small file system cannot be mounted");
    QVERIFY(QDir(disk.path()).mkpath(u"a/b"_s));
    const QString place = QFileInfo(disk.path()).canonicalFilePath();
    QCOMPARE(mountPointOf(disk.filePath(u"a/b"_s)), place);
    QVERIFY(isMountPoint(place));
    QVERIFY(disk.pullOut());
    QVERIFY(!isMountPoint(place));
    QVERIFY(disk.putBack());
    QVERIFY(isMountPoint(place));
    QVERIFY(isMountPoint(u"/"_s));
    QCOMPARE(mountPointOf(disk.filePath(u"missing"_s)), QString());
}

QTEST_GUILESS_MAIN(TestVolume)
#include "tst_volume.moc"
