#include "core/store/sqlitejobstore.h"
#include "tests/core/transfer/davbench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::DavSwitches;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{
constexpr qint64 Size = 500'000;
const QByteArray Bytes = generatedBytes(1, 0, Size);
} // namespace

/// DavUpload: one PUT to a name of Ferry's, one MOVE to the user's.
class TestDavUpload : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<DavBench>(); }
    void cleanup() { m.reset(); }

    void aFileArrivesByOnePutAndOneMove();
    void aFileWithoutBytesArrivesToo();
    void aFolderAsTargetTakesTheFilesName();
    void aNameWithEverythingInItArrives();
    void theTemporaryIsDurableBeforeThePut();
    void aTakenNameMeansWhatTheJobSays_data();
    void aTakenNameMeansWhatTheJobSays();
    void aNameTakenMeanwhileIsNotOverwritten_data();
    void aNameTakenMeanwhileIsNotOverwritten();
    void aRefusedPutLeavesNoDebt_data();
    void aRefusedPutLeavesNoDebt();
    void aCutPutIsSentAgainFromTheStart();
    void aPutThatStoredLessIsNotMoved();
    void aServerThatKeepsLosingBytesIsGivenUp();
    void aSourceThatChangedMeanwhileIsSentAgainUnderTheSameName();
    void cancelRemovesTheTemporary();
    void cancelOfAFailedJobRemovesTheTemporary();
    void cancelWhileTheMoveIsOnItsWayKeepsTheFile();
    void suspendWhileTheMoveIsOnItsWayFinishesLater();
    void aMoveWithoutAnAnswerIsAskedAboutAndNotRepeated_data();
    void aMoveWithoutAnAnswerIsAskedAboutAndNotRepeated();
    void aMoveThatDidNotHappenIsSentAgainWithoutASecondPut();
    void aRestartGoesOnWithTheMove();
    void aPutThatLandsAfterTheCancelIsRemovedAgain();
    void whatMayNotBeDeletedIsNamed();

private:
    Job *upload(OnCollision onCollision = OnCollision::FreeName)
    {
        JobSpec spec = m->putOf(Size);
        spec.onCollision = onCollision;
        return m->add(spec);
    }
    std::unique_ptr<DavBench> m;
};

void TestDavUpload::aFileArrivesByOnePutAndOneMove()
{
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->methods(), u"HEAD PROPFIND PUT HEAD MOVE HEAD"_s);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    const auto put = m->server().requests("PUT").first();
    QCOMPARE(put.target, "/dav/.data.bin." + job->id().toString().toLatin1() + ".part");
    QVERIFY(put.header("Content-Range").isNull());
    const auto move = m->server().requests("MOVE").first();
    QCOMPARE(move.header("Destination"), m->server().url(u"/dav/data.bin"_s).toEncoded());
    QCOMPARE(move.header("Overwrite"), "F"_ba);
    QVERIFY(job->cleanup().open.isEmpty());
    QVERIFY(serverLines(job).isEmpty());
}

void TestDavUpload::aFileWithoutBytesArrivesToo()
{
    QVERIFY(waitForState(m->add(m->putOf(0)), JobState::Acknowledged));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), QByteArray());
}

void TestDavUpload::aFolderAsTargetTakesTheFilesName()
{
    JobSpec spec = m->putOf(Size);
    spec.files.first().remote = m->server().url(u"/dav/"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestDavUpload::aNameWithEverythingInItArrives()
{
    const QString name = u"ü +&%?#=~'(1) %2F;.bin"_s;
    JobSpec spec = m->putOf(Size);
    spec.files.first().remote =
        QUrl::fromEncoded(m->server().url(u"/dav/"_s).toEncoded() + QUrl::toPercentEncoding(name));
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(m->dav->stored(), QStringList{name});
}

void TestDavUpload::theTemporaryIsDurableBeforeThePut()
{
    // The PUT is held back by the server, and the database read as after a kill.
    m->server().addFault(Fault::stallUp(0).on("PUT"));
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = upload();
    QTRY_COMPARE(stalled.count(), 1);
    const QString copy = m->path(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m->database(), copy));
    QFile::copy(m->database() + u"-wal"_s, copy + u"-wal"_s);
    const auto opened = SqliteJobStore::open(copy);
    QVERIFY2(opened.store, qPrintable(opened.error));
    const QList<Leftover> leftovers = opened.store->leftovers();
    QCOMPARE(leftovers.size(), 1);
    QCOMPARE(leftovers.first().kind, LeftoverKind::DavTemporary);
    QCOMPARE(leftovers.first().where,
             m->server().url(u"/dav/.data.bin.%1.part"_s.arg(job->id().toString())).toString());
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().resetStalled();
    QVERIFY(waitForCleanup(job));
}

void TestDavUpload::aTakenNameMeansWhatTheJobSays_data()
{
    QTest::addColumn<OnCollision>("onCollision");
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a free name") << OnCollision::FreeName
                                 << QStringList{u"data (2).bin"_s, u"data (3).bin"_s, u"data.bin"_s}
                                 << ErrorKind::None;
    QTest::newRow("overwrite") << OnCollision::Overwrite << QStringList{u"data (2).bin"_s, u"data.bin"_s}
                               << ErrorKind::None;
    QTest::newRow("fail") << OnCollision::Fail << QStringList{u"data (2).bin"_s, u"data.bin"_s}
                          << ErrorKind::TargetTaken;
}

void TestDavUpload::aTakenNameMeansWhatTheJobSays()
{
    QFETCH(OnCollision, onCollision);
    QFETCH(QStringList, stored);
    QFETCH(ErrorKind, kind);
    m->dav->store(u"data.bin"_s, "old");
    m->dav->store(u"data (2).bin"_s, "older");
    Job *job = upload(onCollision);
    QVERIFY(waitForState(job, kind == ErrorKind::None ? JobState::Acknowledged : JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(m->dav->stored(), stored);
    const bool isReplaced = onCollision == OnCollision::Overwrite;
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == (isReplaced ? Bytes : "old"_ba));
    QCOMPARE(m->count("PUT"), kind == ErrorKind::None ? 1 : 0);
    QCOMPARE(wasNoticed(job, Notice::NameTaken), onCollision == OnCollision::FreeName);
}

void TestDavUpload::aNameTakenMeanwhileIsNotOverwritten_data()
{
    QTest::addColumn<OnCollision>("onCollision");
    QTest::newRow("a free name") << OnCollision::FreeName;
    QTest::newRow("fail") << OnCollision::Fail;
}

void TestDavUpload::aNameTakenMeanwhileIsNotOverwritten()
{
    QFETCH(OnCollision, onCollision);
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("PUT"));
    Job *job = upload(onCollision);
    QTRY_COMPARE(held.count(), 1);
    m->dav->store(u"data.bin"_s, "somebody's");
    m->server().releaseHeld();
    const bool isNumbered = onCollision == OnCollision::FreeName;
    QVERIFY(waitForState(job, isNumbered ? JobState::Acknowledged : JobState::Error));
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), "somebody's"_ba);
    if (isNumbered) {
        QVERIFY(m->dav->contentOf(u"data (2).bin"_s) == Bytes);
        QCOMPARE(m->count("PUT"), 1);
        return;
    }
    QCOMPARE(job->error().kind, ErrorKind::TargetTaken);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
}

void TestDavUpload::aRefusedPutLeavesNoDebt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << ErrorKind::NotThisProtocol;
    QTest::newRow("409: no folder") << 409 << ErrorKind::NotFound;
    QTest::newRow("413") << 413 << ErrorKind::TooLarge;
    QTest::newRow("301") << 301 << ErrorKind::UnexpectedStatus;
}

void TestDavUpload::aRefusedPutLeavesNoDebt()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m->server().addFault(Fault::replyStatus(status).on("PUT").always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QVERIFY(waitForDrain(*m));
    QVERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(m->count("PUT"), 1);
    QCOMPARE(m->dav->stored(), QStringList());
}

void TestDavUpload::aCutPutIsSentAgainFromTheStart()
{
    m->server().addFault(Fault::cutUp(100'000).on("PUT"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->count("PUT"), 2);
    QCOMPARE(m->server().requests("PUT").last().header("Content-Length"), QByteArray::number(Size));
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QCOMPARE(m->dav->stored().size(), 1);
}

void TestDavUpload::aPutThatStoredLessIsNotMoved()
{
    m->dav->store(u"data.bin"_s, "old");
    m->server().addFault(Fault::lieOffset(100'000).on("PUT"));
    Job *job = upload(OnCollision::Overwrite);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->count("PUT"), 2);
    QCOMPARE(m->count("MOVE"), 1);
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavUpload::aServerThatKeepsLosingBytesIsGivenUp()
{
    m->dav->store(u"data.bin"_s, "old");
    m->server().addFault(Fault::lieOffset(100'000).on("PUT").always());
    Job *job = upload(OnCollision::Overwrite);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::LengthMismatch);
    QCOMPARE(m->count("MOVE"), 0);
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), "old"_ba);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestDavUpload::aSourceThatChangedMeanwhileIsSentAgainUnderTheSameName()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("PUT"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QVERIFY(editInPlace(job->spec().files.first().local, 10, "changed"));
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    QCOMPARE(m->count("PUT"), 2);
    QByteArray changed = Bytes;
    changed.replace(10, 7, "changed");
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == changed);
    QCOMPARE(m->dav->stored().size(), 1);
}

void TestDavUpload::cancelRemovesTheTemporary()
{
    m->dav->store(u"other.bin"_s, "somebody's");
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("PUT"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(m->dav->stored().size(), 2);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->stored(), QStringList{u"other.bin"_s});
    const QList<ReceiptLine> lines = serverLines(job);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().subject, ReceiptSubject::DavTemporary);
    QCOMPARE(lines.first().action, ReceiptAction::Removed);
    QCOMPARE(lines.first().proof, ReceiptProof::AnswerNotFound);
    QCOMPARE(lines.first().status, 404);
}

/// Failure 6.
void TestDavUpload::cancelOfAFailedJobRemovesTheTemporary()
{
    m->server().addFault(Fault::replyStatus(409).on("MOVE").always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotFound);
    QCOMPARE(m->dav->stored().size(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->stored(), QStringList());
}

void TestDavUpload::cancelWhileTheMoveIsOnItsWayKeepsTheFile()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MOVE"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(m->count("DELETE"), 0);
    m->server().releaseHeld();
    QVERIFY(waitForCleanup(job));
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QCOMPARE(m->count("DELETE"), 0);
    const QList<ReceiptLine> lines = serverLines(job);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().subject, ReceiptSubject::RemoteFile);
    QCOMPARE(lines.first().action, ReceiptAction::Kept);
    QCOMPARE(lines.first().proof, ReceiptProof::FinishedBefore);
    QCOMPARE(lines.first().where, m->server().url(u"/dav/data.bin"_s).toString());
}

void TestDavUpload::suspendWhileTheMoveIsOnItsWayFinishesLater()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MOVE"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->suspend(), Outcome::Ok);
    m->server().releaseHeld();
    QVERIFY(waitForDrain(*m));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s}); // and no "data (2).bin"
    QCOMPARE(m->count("PUT"), 1);
    QCOMPARE(m->count("MOVE"), 1);
}

void TestDavUpload::aMoveWithoutAnAnswerIsAskedAboutAndNotRepeated_data()
{
    QTest::addColumn<OnCollision>("onCollision");
    QTest::newRow("a free name") << OnCollision::FreeName;
    QTest::newRow("overwrite") << OnCollision::Overwrite;
}

void TestDavUpload::aMoveWithoutAnAnswerIsAskedAboutAndNotRepeated()
{
    QFETCH(OnCollision, onCollision);
    if (onCollision == OnCollision::Overwrite)
        m->dav->store(u"data.bin"_s, "old");
    m->server().addFault(Fault::dropAnswer().on("MOVE"));
    Job *job = upload(onCollision);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::FinishUnknown));
    QCOMPARE(m->count("PUT"), 1);
    QCOMPARE(m->count("MOVE"), 1);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavUpload::aMoveThatDidNotHappenIsSentAgainWithoutASecondPut()
{
    m->server().setFaults({Fault::refuse().on("MOVE"), Fault::replyStatus(503).on("MOVE")});
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->count("PUT"), 1);
    QCOMPARE(m->count("MOVE"), 3);
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavUpload::aRestartGoesOnWithTheMove()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MOVE"));
    const JobId id = upload()->id();
    QTRY_COMPARE(held.count(), 1);
    m->restart(); // whether it was moved is not known
    Job *job = m->queue().job(id);
    QVERIFY(job);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->count("PUT"), 1);
    QCOMPARE(m->count("MOVE"), 1);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    m->server().releaseHeld();
}

/// Failure 30.
void TestDavUpload::aPutThatLandsAfterTheCancelIsRemovedAgain()
{
    m->change([](DavSwitches &switches) { switches.zombiePuts = true; });
    QueueOptions options = m->options();
    options.cleanup.graceTime = Milliseconds{500};
    m->useOptions(options);
    m->restart();
    m->server().addFault(Fault::stallUp(100'000).on("PUT"));
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = upload();
    QTRY_COMPARE(stalled.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Verifying);
    m->server().resetStalled();
    int landed = 0;
    QTRY_VERIFY((landed += m->dav->landZombies()) == 1);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->stored(), QStringList());
    QCOMPARE(m->count("DELETE"), 2);
}

/// Failure 27.
void TestDavUpload::whatMayNotBeDeletedIsNamed()
{
    m->change([](DavSwitches &switches) { switches.deleteStatus = 403; });
    m->server().addFault(Fault::replyStatus(409).on("MOVE").always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    const QList<ReceiptLine> lines = serverLines(job);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().action, ReceiptAction::LeftBehind);
    QCOMPARE(lines.first().proof, ReceiptProof::ServerRefused);
    QCOMPARE(lines.first().status, 403);
    QVERIFY(lines.first().where.endsWith(m->dav->stored().first()));
}

QTEST_GUILESS_MAIN(TestDavUpload)
#include "tst_davupload.moc"
