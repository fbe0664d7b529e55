#include "core/transfer/spacebook.h"
#include "tests/support/smalldisk.h"

#include <QTest>

#include <fcntl.h>

using namespace Ferry;
using namespace Qt::StringLiterals;
using Testing::SmallDisk;

namespace
{
constexpr qint64 Page = 4096; // tmpfs counts in these
constexpr qint64 Room = 100 * Page;
} // namespace

/// What downloads still need of a disk, against what it has.
class TestSpaceBook : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Bench>(); }
    void cleanup() { m.reset(); }

    void whatFitsMayBegin();
    void whatIsMissingIsToldToTheByte();
    void whatOthersHaveClaimedIsNotFree();
    void aClaimThatIsReleasedIsFreeAgain();
    void whatIsTakenAlreadyIsNotAskedForTwice();
    void whatHasItsRoomIsNotHeldUpByOthers();
    void otherVolumesClaimsDoNotCount();
    void whatKeepsAFileFromBeingWritten();

private:
    struct Bench {
        DiskThread disk;
        SpaceBook book{disk};
        SmallDisk volume{Room};
        std::optional<SpaceBook::Finding> found;

        [[nodiscard]] FileHandle::Ptr file(const QString &name) const
        {
            return FileHandle::createNew(volume.filePath(name)).handle;
        }
        [[nodiscard]] SpaceBook::Claim claim(const FileHandle::Ptr &file, qint64 total)
        {
            return book.claim(volume.path(), {file, {}, {}, 0, total}, &disk,
                              [this](const SpaceBook::Finding &finding) { found = finding; });
        }
        [[nodiscard]] qint64 missing()
        {
            const bool answered = QTest::qWaitFor([this] { return found.has_value(); });
            const qint64 bytes = answered ? found->missing : -1;
            found.reset();
            return bytes;
        }
    };
    std::unique_ptr<Bench> m;
};

#define NEEDS_A_DISK                                                                                         \
    if (!m->volume.isMounted())                                                                              \
    QSKIP("needs root: a small file system cannot be mounted")

void TestSpaceBook::whatFitsMayBegin()
{
    NEEDS_A_DISK;
    const auto a = m->file(u"a"_s);
    const auto claim = m->claim(a, Room);
    QCOMPARE(m->missing(), 0);
}

void TestSpaceBook::whatIsMissingIsToldToTheByte()
{
    NEEDS_A_DISK;
    const auto a = m->file(u"a"_s);
    const auto claim = m->claim(a, Room + 7);
    QCOMPARE(m->missing(), 7);
}

void TestSpaceBook::whatOthersHaveClaimedIsNotFree()
{
    NEEDS_A_DISK;
    const auto a = m->file(u"a"_s);
    const auto b = m->file(u"b"_s);
    auto first = m->claim(a, 60 * Page);
    QCOMPARE(m->missing(), 0);
    const auto second = m->claim(b, 50 * Page);
    QCOMPARE(m->missing(), 10 * Page);
    first.update(20 * Page); // its blocks are not counted yet, as where they are compressed
    const auto third = m->claim(m->file(u"c"_s), 0);
    QCOMPARE(m->missing(), 0);
}

void TestSpaceBook::aClaimThatIsReleasedIsFreeAgain()
{
    NEEDS_A_DISK;
    const auto a = m->file(u"a"_s);
    const auto b = m->file(u"b"_s);
    {
        const auto first = m->claim(a, 60 * Page);
        QCOMPARE(m->missing(), 0);
    }
    const auto second = m->claim(b, Room);
    QCOMPARE(m->missing(), 0);
}

void TestSpaceBook::whatIsTakenAlreadyIsNotAskedForTwice()
{
    NEEDS_A_DISK;
    const auto a = m->file(u"a"_s);
    QCOMPARE(::fallocate(a->descriptor(), FALLOC_FL_KEEP_SIZE, 0, 60 * Page), 0);
    const auto first = m->claim(a, 60 * Page);
    QCOMPARE(m->missing(), 0);
    const auto b = m->file(u"b"_s);
    const auto second = m->claim(b, 40 * Page);
    QCOMPARE(m->missing(), 0);
}

void TestSpaceBook::whatHasItsRoomIsNotHeldUpByOthers()
{
    NEEDS_A_DISK;
    const auto a = m->file(u"a"_s);
    const auto greedy = m->claim(a, 2 * Room);
    QCOMPARE(m->missing(), Room);
    const auto b = m->file(u"b"_s);
    QCOMPARE(::fallocate(b->descriptor(), FALLOC_FL_KEEP_SIZE, 0, 10 * Page), 0);
    const auto content = m->claim(b, 10 * Page);
    QCOMPARE(m->missing(), 0);
}

void TestSpaceBook::otherVolumesClaimsDoNotCount()
{
    NEEDS_A_DISK;
    const QTemporaryDir elsewhere;
    const auto far = FileHandle::createNew(elsewhere.filePath(u"far"_s)).handle;
    QVERIFY(far);
    const auto big = m->claim(far, 50 * Page);
    std::ignore = m->missing();
    const auto a = m->file(u"a"_s);
    const auto claim = m->claim(a, Room);
    QCOMPARE(m->missing(), 0);
}

void TestSpaceBook::whatKeepsAFileFromBeingWritten()
{
    SpaceBook::Finding finding;
    finding.volume = {1, 1'000, 4'294'967'295, false};
    const auto kindOf = [&](qint64 total) { return SpaceBook::problemOf(finding, total, u"/x"_s).kind; };
    QCOMPARE(kindOf(4'294'967'295), ErrorKind::None);
    QCOMPARE(kindOf(4'294'967'296), ErrorKind::FileTooLarge);
    finding.missing = 12;
    QCOMPARE(kindOf(2'000), ErrorKind::DiskFull);
    QCOMPARE(bytesMissing(SpaceBook::problemOf(finding, 2'000, u"/x"_s)), 12);
    finding.volume.isReadOnly = true;
    QCOMPARE(kindOf(2'000), ErrorKind::DirectoryNotWritable);
}

QTEST_GUILESS_MAIN(TestSpaceBook)
#include "tst_spacebook.moc"
