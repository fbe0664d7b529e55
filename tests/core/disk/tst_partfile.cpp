#include "core/disk/partfile.h"
#include "tests/core/disk/diskfixture.h"

#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::DiskFixture;

using Rename = int (*)(const QString &, const QString &);
Q_DECLARE_METATYPE(Rename)

class TestPartFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFreeNameIsTaken_data() { waysToRename(); }
    void aFreeNameIsTaken();
    void aTakenNameIsNeverReplaced_data();
    void aTakenNameIsNeverReplaced();
    void aMissingSourceLeavesNothingAtTheTarget_data() { waysToRename(); }
    void aMissingSourceLeavesNothingAtTheTarget();
    void ofManyRenamesToOneNameOneWins_data() { waysToRename(); }
    void ofManyRenamesToOneNameOneWins();
    void aRenameIntoAMissingFolderFails_data() { waysToRename(); }
    void aRenameIntoAMissingFolderFails();

    void replacingTakesAFreeNameToo();
    void replacingReplacesARegularFile();
    void replacingRefusesWhatIsNoRegularFile_data();
    void replacingRefusesWhatIsNoRegularFile();
    void replacingOneNameOfAFileByItsOtherLeavesOneName();
    void replacingAFileByItselfKeepsIt();

    void identityOfALinkIsNotThatOfItsTarget();
    void identityOfNothingIsNothing();
    void aStoredIdentityIsKnownByItsInode();
    void checkWritableDirectoryTellsWhatIsWrong();
    void checkWritableDirectoryRefusesAFolderOfOthers();

private:
    static void waysToRename();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPartFile::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestPartFile::waysToRename()
{
    QTest::addColumn<Rename>("rename");
    QTest::newRow("as the file system can") << Rename(&renameNoReplace);
    QTest::newRow("by link") << Rename(&Detail::renameByLink);
    QTest::newRow("by placeholder") << Rename(&Detail::renameByPlaceholder);
}

void TestPartFile::aFreeNameIsTaken()
{
    QFETCH(Rename, rename);
    QVERIFY(writeFile(path(u"from"_s), "new"_ba));
    QCOMPARE(rename(path(u"from"_s), path(u"to"_s)), 0);
    QCOMPARE(readFile(path(u"to"_s)), "new"_ba);
    QVERIFY(!identityOf(path(u"from"_s)));
}

void TestPartFile::aTakenNameIsNeverReplaced_data()
{
    QTest::addColumn<Rename>("rename");
    QTest::addColumn<QString>("taken");
    const QList<std::pair<const char *, Rename>> ways = {{"kernel", &renameNoReplace},
                                                         {"link", &Detail::renameByLink},
                                                         {"hold", &Detail::renameByPlaceholder}};
    for (const auto &[name, rename] : ways) {
        for (const char *taken : {"file", "folder", "link", "broken"})
            QTest::addRow("%s, %s", name, taken) << rename << QString::fromLatin1(taken);
    }
}

void TestPartFile::aTakenNameIsNeverReplaced()
{
    QFETCH(Rename, rename);
    QFETCH(QString, taken);
    QVERIFY(writeFile(path(u"from"_s), "new"_ba));
    QVERIFY(writeFile(path(u"file"_s), "old"_ba));
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"broken"_s)));
    const auto before = identityOf(path(taken));
    QCOMPARE(rename(path(u"from"_s), path(taken)), EEXIST);
    QVERIFY(identityOf(path(taken)) == before);
    QCOMPARE(readFile(path(u"from"_s)), "new"_ba);
    QCOMPARE(readFile(path(u"file"_s)), "old"_ba);
    QVERIFY(!identityOf(path(u"nowhere"_s)));
}

void TestPartFile::aMissingSourceLeavesNothingAtTheTarget()
{
    QFETCH(Rename, rename);
    QCOMPARE(rename(path(u"from"_s), path(u"to"_s)), ENOENT);
    QVERIFY(!identityOf(path(u"to"_s)));
}

void TestPartFile::ofManyRenamesToOneNameOneWins()
{
    QFETCH(Rename, rename);
    constexpr int Racers = 8;
    for (int round = 0; round < 50; ++round) {
        const QString to = path(u"to%1"_s.arg(round));
        for (int i = 0; i < Racers; ++i)
            QVERIFY(writeFile(path(u"from%1"_s.arg(i)), QByteArray::number(i)));
        std::array<int, Racers> errors = {};
        std::latch start(Racers);
        std::vector<std::jthread> racers;
        for (int i = 0; i < Racers; ++i) {
            racers.emplace_back([&, i] {
                start.arrive_and_wait();
                errors[size_t(i)] = rename(path(u"from%1"_s.arg(i)), to);
            });
        }
        racers.clear();
        QCOMPARE(std::count(errors.begin(), errors.end(), 0), 1);
        QCOMPARE(std::count(errors.begin(), errors.end(), EEXIST), Racers - 1);
        const auto winner = std::find(errors.begin(), errors.end(), 0) - errors.begin();
        QCOMPARE(readFile(to), QByteArray::number(winner));
        for (int i = 0; i < Racers; ++i)
            QCOMPARE(identityOf(path(u"from%1"_s.arg(i))).has_value(), i != winner);
    }
}

void TestPartFile::aRenameIntoAMissingFolderFails()
{
    QFETCH(Rename, rename);
    QVERIFY(writeFile(path(u"from"_s), "new"_ba));
    QCOMPARE(rename(path(u"from"_s), path(u"missing/to"_s)), ENOENT);
    QCOMPARE(readFile(path(u"from"_s)), "new"_ba);
}

void TestPartFile::replacingTakesAFreeNameToo()
{
    QVERIFY(writeFile(path(u"from"_s), "new"_ba));
    QCOMPARE(renameReplacing(path(u"from"_s), path(u"to"_s)), 0);
    QCOMPARE(readFile(path(u"to"_s)), "new"_ba);
}

void TestPartFile::replacingReplacesARegularFile()
{
    QVERIFY(writeFile(path(u"from"_s), "new"_ba));
    QVERIFY(writeFile(path(u"to"_s), "old"_ba));
    const auto identity = identityOf(path(u"from"_s));
    QCOMPARE(renameReplacing(path(u"from"_s), path(u"to"_s)), 0);
    QVERIFY(identityOf(path(u"to"_s)) == identity);
    QVERIFY(!identityOf(path(u"from"_s)));
}

void TestPartFile::replacingRefusesWhatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("taken");
    QTest::addColumn<int>("error");
    QTest::newRow("folder") << u"folder"_s << EISDIR;
    QTest::newRow("link") << u"link"_s << ELOOP;
    QTest::newRow("fifo") << u"fifo"_s << ELOOP;
}

void TestPartFile::replacingRefusesWhatIsNoRegularFile()
{
    QFETCH(QString, taken);
    QVERIFY(writeFile(path(u"from"_s), "new"_ba));
    QVERIFY(writeFile(path(u"file"_s), "old"_ba));
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
    const auto before = identityOf(path(taken));
    QTEST(renameReplacing(path(u"from"_s), path(taken)), "error");
    QVERIFY(identityOf(path(taken)) == before);
    QCOMPARE(readFile(path(u"from"_s)), "new"_ba);
    QCOMPARE(readFile(path(u"file"_s)), "old"_ba);
}

void TestPartFile::replacingOneNameOfAFileByItsOtherLeavesOneName()
{
    QVERIFY(writeFile(path(u"from"_s), "same"_ba));
    const QByteArray from = QFile::encodeName(path(u"from"_s));
    QCOMPARE(::link(from.constData(), QFile::encodeName(path(u"to"_s)).constData()), 0);
    QCOMPARE(renameReplacing(path(u"from"_s), path(u"to"_s)), 0);
    QVERIFY(!identityOf(path(u"from"_s)));
    QCOMPARE(readFile(path(u"to"_s)), "same"_ba);
}

void TestPartFile::replacingAFileByItselfKeepsIt()
{
    QVERIFY(writeFile(path(u"a"_s), "mine"_ba));
    QCOMPARE(renameReplacing(path(u"a"_s), path(u"a"_s)), 0);
    QCOMPARE(readFile(path(u"a"_s)), "mine"_ba);
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QCOMPARE(renameReplacing(path(u"a"_s), path(u"folder/../a"_s)), 0);
    QCOMPARE(readFile(path(u"a"_s)), "mine"_ba);
    const QByteArray native = QFile::encodeName(path(u"a"_s));
    QCOMPARE(::link(native.constData(), QFile::encodeName(path(u"b"_s)).constData()), 0);
    QCOMPARE(renameReplacing(path(u"a"_s), path(u"folder/../a"_s)), 0);
    QVERIFY(identityOf(path(u"a"_s)) && identityOf(path(u"b"_s)));
}

void TestPartFile::identityOfALinkIsNotThatOfItsTarget()
{
    QVERIFY(writeFile(path(u"a"_s), "x"_ba));
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    QVERIFY(identityOf(path(u"a"_s)) != identityOf(path(u"link"_s)));
}

void TestPartFile::identityOfNothingIsNothing()
{
    int error = 0;
    QVERIFY(!identityOf(path(u"nothing"_s), &error));
    QCOMPARE(error, ENOENT);
    QVERIFY(writeFile(path(u"a"_s), "x"_ba));
    QVERIFY(!identityOf(path(u"a/below"_s), &error));
    QCOMPARE(error, ENOTDIR);
    const auto unaskable = identityOf(path(QString(300, u'n')), &error);
    QVERIFY(unaskable);
    QVERIFY(!unaskable->isValid());
    QCOMPARE(error, ENAMETOOLONG);
}

void TestPartFile::aStoredIdentityIsKnownByItsInode()
{
    QVERIFY(writeFile(path(u"a"_s), "x"_ba));
    const FileIdentity now = identityOf(path(u"a"_s)).value();
    QVERIFY(isStillFile(path(u"a"_s), now, now));
    QVERIFY(isStillFile(path(u"a"_s), {now.device + 1, now.inode}, now)); // after a reboot
    QVERIFY(isStillFile(path(u"a"_s), {}, now));
    QVERIFY(!isStillFile(path(u"a"_s), {now.device, now.inode + 1}, now));
}

void TestPartFile::checkWritableDirectoryTellsWhatIsWrong()
{
    QVERIFY(writeFile(path(u"file"_s), "x"_ba));
    QCOMPARE(checkWritableDirectory(m_folder->path()), 0);
    QCOMPARE(checkWritableDirectory(path(u"missing"_s)), ENOENT);
    QCOMPARE(checkWritableDirectory(path(u"file"_s)), ENOTDIR);
    QVERIFY(QFile::link(m_folder->path(), path(u"link"_s)));
    QCOMPARE(checkWritableDirectory(path(u"link"_s)), 0);
}

void TestPartFile::checkWritableDirectoryRefusesAFolderOfOthers()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther));
    const bool root = ::geteuid() == 0;
    QVERIFY(!root || ::seteuid(65534) == 0);
    const int error = checkWritableDirectory(m_folder->path());
    QVERIFY(!root || ::seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(error, EACCES);
}

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_partfile.moc"
