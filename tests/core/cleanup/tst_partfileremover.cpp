#include "core/cleanup/partfileremover.h"
#include "core/disk/partfile.h"
#include "tests/core/cleanup/cleanupfixture.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

#include <cerrno>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ForeignBytes = "somebody else's";

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(ForeignBytes) == ForeignBytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// PartFileRemover: it takes away what Ferry made, and nothing else that has, or had, its name.
class TestPartFileRemover : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CleanupBench>(); }
    void cleanup() { m.reset(); }

    void oursIsRemoved();
    void whatIsNotThereIsGone();
    void anotherFileOfTheNameIsLeftAlone_data();
    void anotherFileOfTheNameIsLeftAlone();
    void oneWhoseMakingWasNotNotedIsRemoved();
    void aFolderThatIsNotWritableIsWaitedFor();
    void aFolderThatIsGoneTookItAlong();
    void aMediumThatIsAwayProvesNothing();

private:
    [[nodiscard]] RemovalAnswer remove(const Leftover &leftover)
    {
        const auto remover = makeRemover(LeftoverKind::PartFile, {m->control, m->disk});
        QSignalSpy finished(remover.get(), &Remover::finished);
        RemovalAnswer answer;
        connect(remover.get(), &Remover::finished, this, [&](const RemovalAnswer &got) { answer = got; });
        remover->remove(leftover);
        if (!finished.isEmpty() || !finished.wait(10'000) || finished.count() != 1)
            qFatal("not exactly one answer from the event loop");
        return answer;
    }

    std::unique_ptr<CleanupBench> m;
};

void TestPartFileRemover::oursIsRemoved()
{
    const Leftover part = m->makePart(1, u"one.part"_s);
    const RemovalAnswer answer = remove(part);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs && !answer.notOurs);
    QCOMPARE(answer.status, 0);
    QVERIFY(!QFile::exists(part.where));
}

void TestPartFileRemover::whatIsNotThereIsGone()
{
    const Leftover part = m->makePart(1, u"one.part"_s);
    QVERIFY(QFile::remove(part.where));
    const RemovalAnswer answer = remove(part);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(!answer.removedByUs && !answer.notOurs);
}

void TestPartFileRemover::anotherFileOfTheNameIsLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"file", "link to it", "link to a folder", "empty folder", "full folder"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestPartFileRemover::anotherFileOfTheNameIsLeftAlone()
{
    QFETCH(QString, what);
    Leftover part = m->makePart(1, u"one.part"_s);
    const QString moved = m->path(u"parts/moved"_s);
    QVERIFY(QFile::rename(part.where, moved)); // its inode stays taken
    if (what == "file"_L1)
        QVERIFY(write(part.where));
    else if (what == "link to it"_L1)
        QVERIFY(QFile::link(moved, part.where));
    else if (what == "link to a folder"_L1)
        QVERIFY(QFile::link(m->path(u"sessions"_s), part.where));
    else
        QVERIFY(QDir().mkdir(part.where));
    if (what == "full folder"_L1)
        QVERIFY(write(part.where + u"/inside"_s));
    m->recorded(part);
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    const ReceiptLine line = m->report(1).receipt.first();
    QVERIFY(line.action != ReceiptAction::Removed);
    QCOMPARE(line.proof, ReceiptProof::NotOurs);
    QVERIFY(identityOf(part.where));
    QVERIFY(QFile::exists(moved));
    if (what == "file"_L1)
        QCOMPARE(read(part.where), ForeignBytes);
    else if (what == "full folder"_L1)
        QCOMPARE(read(part.where + u"/inside"_s), ForeignBytes);
}

void TestPartFileRemover::oneWhoseMakingWasNotNotedIsRemoved()
{
    // Killed between open() and the note of its inode: the name alone says that it is ours.
    Leftover part = m->makePart(1, u"one.part"_s);
    part.facts = {};
    part.stage = LeftoverStage::Intended;
    part.neverConfirmed = true;
    const RemovalAnswer answer = remove(part);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QVERIFY(!QFile::exists(part.where));
}

void TestPartFileRemover::aFolderThatIsNotWritableIsWaitedFor()
{
    const Leftover part = m->recorded(m->makePart(1, u"one.part"_s));
    const QString folder = m->path(u"parts"_s);
    const auto lock = [&folder](bool on) {
        if (::geteuid() != 0)
            return QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner |
                                                     (on ? QFile::Permissions() : QFile::WriteOwner));
        return QProcess::execute(u"chattr"_s, {on ? u"+i"_s : u"-i"_s, folder}) == 0;
    };
    if (!lock(true))
        QSKIP("needs chattr: for root every folder is writable");
    m->cancel(1);
    const bool waited = QTest::qWaitFor([this] { return m->report(1).open.value(0).attempts >= 2; }, 10'000);
    const CleanupReport report = m->report(1);
    QVERIFY(lock(false));
    QVERIFY(waited);
    QCOMPARE(report.stage, CleanupStage::Waiting);
    QVERIFY(report.open.first().lastStatus == EACCES || report.open.first().lastStatus == EPERM);
    QVERIFY(report.open.first().lastDetail.startsWith(u"unlink: "_s));
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::Clean);
    QVERIFY(!QFile::exists(part.where));
}

void TestPartFileRemover::aFolderThatIsGoneTookItAlong()
{
    const Leftover part = m->makePart(1, u"one.part"_s);
    QVERIFY(QDir(m->path(u"parts"_s)).removeRecursively());
    const RemovalAnswer answer = remove(part);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(!answer.removedByUs);
}

void TestPartFileRemover::aMediumThatIsAwayProvesNothing()
{
    // Known by the device the file was on, which is not the one that lacks its folder now.
    Leftover part = m->makePart(1, u"one.part"_s);
    FileIdentity identity = FileIdentity::fromJson(part.facts);
    identity.device += 1;
    identity.writeTo(part.facts);
    m->recorded(part);
    QVERIFY(QDir(m->path(u"parts"_s)).removeRecursively());
    m->cancel(1);
    QTRY_VERIFY(m->report(1).open.value(0).attempts >= 2);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Waiting);
    QCOMPARE(m->report(1).open.first().lastStatus, ENOENT);
    QVERIFY(QDir().mkdir(m->path(u"parts"_s))); // back, without the file
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).receipt.first().action, ReceiptAction::WasGone);
    QCOMPARE(m->report(1).receipt.first().proof, ReceiptProof::PathAbsent);
}

QTEST_GUILESS_MAIN(TestPartFileRemover)
#include "tst_partfileremover.moc"
