#include "core/store/sqlitejobstore.h"
#include "core/transfer/nextcloudupload.h"
#include "tests/core/transfer/davbench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::DavSwitches;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{
constexpr qint64 Size = 450'000; // five chunks, the last of them a half
constexpr int Chunks = 5;
const QByteArray Bytes = generatedBytes(1, 0, Size);
} // namespace

/// NextcloudUpload: a directory of chunks, put together by one MOVE.
class TestNextcloudUpload : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<DavBench>(); }
    void cleanup() { m.reset(); }

    void aFileArrivesInChunks();
    void smallAndEmptyFilesTakeOneChunk_data();
    void smallAndEmptyFilesTakeOneChunk();
    void aLegacyUrlIsUnderstoodWhenTheUserIsKnown();
    void anotherUrlIsRefused();
    void chunksGrowWithTheFile_data();
    void chunksGrowWithTheFile();
    void everyRequestSaysTheDestination();
    void aTakenNameMeansWhatTheJobSays_data();
    void aTakenNameMeansWhatTheJobSays();
    void theDirectoryIsDurableBeforeItIsMade();
    void cancelBeforeTheAnswerToMkcolRemovesTheDirectory();
    void aLostAnswerToMkcolMakesNoSecondDirectory_data();
    void aLostAnswerToMkcolMakesNoSecondDirectory();
    void onlyMissingChunksAreSentAgain();
    void aChunkThatWasStoredShortIsSentAgain();
    void aRefusedChunkIsNotAssembled();
    void anExpiredDirectoryIsReplaced();
    void aLockedDirectoryIsWaitedFor();
    void aFullQuotaIsSaid();
    void aChangedSourceLeavesOneDirectory();
    void cancelRemovesTheDirectoryAndNoOther();
    void cancelOfAFailedJobRemovesTheDirectory();
    void cancelLeavesNothingBehindTheScenes();
    void aMoveThatTimesOutIsWaitedFor();
    void aMoveWhoseAnswerIsLostIsAskedAbout();
    void aMoveThatNeverHappenedIsSentAgainAfterAWhile();
    void aWrongFileIsNotASuccess();
    void cancelWhileItIsPutTogether_data();
    void cancelWhileItIsPutTogether();
    void cancelWaitsForWhatMayBePutTogether();
    void cancelWhileTheMoveIsOnItsWayKeepsTheFile();
    void aRestartResumes();
    void whatMayNotBeDeletedIsNamed();
    void aChunkThatLandsAfterTheCancelIsRemovedAgain();

private:
    Job *upload(qint64 size = Size) { return m->add(m->chunksOf(size)); }
    [[nodiscard]] int chunkPuts() { return m->count("PUT"); }
    void verifyArrived()
    {
        QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
        QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
        QCOMPARE(m->dav->uploads(), QStringList());
    }
    /// With some chunks stored, and the others refused for now.
    Job *halfUpload()
    {
        m->server().addFault(Fault::replyStatus(503).on("PUT", u"/0000[45]$"_s).always());
        JobSpec spec = m->chunksOf(Size);
        spec.retry.minimumRetryDelay = Milliseconds{600'000};
        spec.retry.maximumRetryDelay = Milliseconds{600'000};
        spec.protocolOptions.insert(u"lanes"_s, 1);
        Job *job = m->add(spec);
        if (!waitForState(job, JobState::TransientError) || !waitForDrain(*m))
            qFatal("it did not fail");
        return job;
    }
    std::unique_ptr<DavBench> m;
};

void TestNextcloudUpload::aFileArrivesInChunks()
{
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(chunkPuts(), Chunks);
    QStringList names;
    const auto puts = m->server().requests("PUT");
    for (const auto &put : puts)
        names.append(QString::fromLatin1(put.target).section(u'/', -1));
    names.sort();
    QCOMPARE(names, (QStringList{u"00001"_s, u"00002"_s, u"00003"_s, u"00004"_s, u"00005"_s}));
    const QByteArray directory = m->server().requests("MKCOL").first().target;
    QVERIFY(directory.startsWith("/remote.php/dav/uploads/user/ferry-" + job->id().toString().toLatin1() +
                                 "-0-"));
    const auto move = m->server().requests("MOVE").first();
    QCOMPARE(move.target, directory + "/.file");
    QCOMPARE(move.header("OC-Total-Length"), QByteArray::number(Size));
    QVERIFY(move.header("X-OC-Mtime").toLongLong() > 1'000'000'000);
    QCOMPARE(job->record().bytesTransferred(), Size);
    QVERIFY(serverLines(job).isEmpty());
}

void TestNextcloudUpload::smallAndEmptyFilesTakeOneChunk_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("one chunk") << qint64(100'000);
}

void TestNextcloudUpload::smallAndEmptyFilesTakeOneChunk()
{
    QFETCH(qint64, size);
    QVERIFY(waitForState(upload(size), JobState::Acknowledged));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), generatedBytes(1, 0, size));
    QCOMPARE(chunkPuts(), 1);
}

void TestNextcloudUpload::aLegacyUrlIsUnderstoodWhenTheUserIsKnown()
{
    JobSpec spec = m->chunksOf(Size);
    spec.files.first().remote = m->server().url(u"/remote.php/webdav/data.bin"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error)); // whose?
    QCOMPARE(job->error().kind, ErrorKind::NotThisProtocol);
    QueueOptions options = m->options();
    options.net.credentials.insert(NetSettings::secretName(spec.files.first().remote),
                                   {u"user"_s, u"secret"_s});
    m->useOptions(options);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
}

void TestNextcloudUpload::anotherUrlIsRefused()
{
    JobSpec spec = m->chunksOf(Size);
    spec.files.first().remote = m->server().url(u"/dav/data.bin"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotThisProtocol);
    QVERIFY(m->server().requests().isEmpty());
}

void TestNextcloudUpload::chunksGrowWithTheFile_data()
{
    constexpr qint64 MiB = 1'048'576;
    QTest::addColumn<qint64>("file");
    QTest::addColumn<qint64>("chunk");
    QTest::newRow("small") << qint64(1) << 10 * MiB;
    QTest::newRow("20 000 MiB") << 20'000 * MiB << 10 * MiB;
    QTest::newRow("a byte more") << 20'000 * MiB + 1 << 11 * MiB;
    QTest::newRow("1 TiB") << 1'048'576 * MiB << 525 * MiB;
}

void TestNextcloudUpload::chunksGrowWithTheFile()
{
    QFETCH(qint64, file);
    QFETCH(qint64, chunk);
    QCOMPARE(NextcloudUpload::partSizeFor(file), chunk);
}

/// Failure 15.
void TestNextcloudUpload::everyRequestSaysTheDestination()
{
    Job *job = halfUpload();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    const QByteArray destination = m->server().url(m->dav->nextcloudPath(u"data.bin"_s)).toEncoded();
    const auto requests = m->server().requests();
    for (const auto &request : requests) {
        if (request.target.contains("/uploads/") && request.method != "OPTIONS")
            QVERIFY2(request.header("Destination") == destination, request.method.constData());
    }
    QVERIFY(m->count("DELETE") > 0);
}

void TestNextcloudUpload::aTakenNameMeansWhatTheJobSays_data()
{
    QTest::addColumn<OnCollision>("onCollision");
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a free name") << OnCollision::FreeName << QStringList{u"data (2).bin"_s, u"data.bin"_s}
                                 << ErrorKind::None;
    QTest::newRow("overwrite") << OnCollision::Overwrite << QStringList{u"data.bin"_s} << ErrorKind::None;
    QTest::newRow("fail") << OnCollision::Fail << QStringList{u"data.bin"_s} << ErrorKind::TargetTaken;
}

void TestNextcloudUpload::aTakenNameMeansWhatTheJobSays()
{
    QFETCH(OnCollision, onCollision);
    QFETCH(QStringList, stored);
    QFETCH(ErrorKind, kind);
    m->dav->store(u"data.bin"_s, "old");
    JobSpec spec = m->chunksOf(Size);
    spec.onCollision = onCollision;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, kind == ErrorKind::None ? JobState::Acknowledged : JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(m->dav->stored(), stored);
    const bool isReplaced = onCollision == OnCollision::Overwrite;
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == (isReplaced ? Bytes : "old"_ba));
}

void TestNextcloudUpload::theDirectoryIsDurableBeforeItIsMade()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MKCOL"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    const QString copy = m->path(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m->database(), copy));
    QFile::copy(m->database() + u"-wal"_s, copy + u"-wal"_s);
    const auto opened = SqliteJobStore::open(copy);
    QVERIFY2(opened.store, qPrintable(opened.error));
    QCOMPARE(opened.store->leftovers().size(), 1);
    const Leftover leftover = opened.store->leftovers().first();
    QCOMPARE(leftover.stage, LeftoverStage::Intended);
    QCOMPARE(leftover.where, m->server().url(m->dav->uploadPath(m->dav->uploads().first())).toString());
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

/// Failure 4.
void TestNextcloudUpload::cancelBeforeTheAnswerToMkcolRemovesTheDirectory()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MKCOL"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(m->count("DELETE"), 0); // drained first
    m->server().releaseHeld();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->uploads(), QStringList());
    QCOMPARE(m->count("PUT"), 0);
}

void TestNextcloudUpload::aLostAnswerToMkcolMakesNoSecondDirectory_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("it was made") << Fault::dropAnswer();
    QTest::newRow("it was not") << Fault::refuse();
    QTest::newRow("the gateway gave up") << Fault::replyStatus(504);
}

void TestNextcloudUpload::aLostAnswerToMkcolMakesNoSecondDirectory()
{
    QFETCH(Fault, fault);
    m->server().addFault(fault.on("MKCOL"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    const auto made = m->server().requests("MKCOL");
    for (const auto &request : made)
        QCOMPARE(request.target, made.first().target);
    QCOMPARE(chunkPuts(), Chunks);
    QVERIFY(serverLines(job).isEmpty());
}

void TestNextcloudUpload::onlyMissingChunksAreSentAgain()
{
    Job *job = halfUpload();
    QCOMPARE(m->dav->chunks(m->dav->uploads().first()).size(), 3);
    m->server().clearFaults();
    m->server().clearRequests();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(chunkPuts(), 2);
    QCOMPARE(m->count("MKCOL"), 0);
}

/// Failure 22.
void TestNextcloudUpload::aChunkThatWasStoredShortIsSentAgain()
{
    m->server().addFault(Fault::lieOffset(50'000).on("PUT", u"/00003$"_s));
    QVERIFY(waitForState(upload(), JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(chunkPuts(), Chunks + 1);
    QCOMPARE(m->count("MOVE"), 1);
}

/// Failure 21.
void TestNextcloudUpload::aRefusedChunkIsNotAssembled()
{
    m->server().addFault(Fault::replyStatus(403).on("PUT", u"/00003$"_s).always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Forbidden);
    QCOMPARE(m->count("MOVE"), 0);
    QCOMPARE(m->dav->stored(), QStringList());
}

void TestNextcloudUpload::anExpiredDirectoryIsReplaced()
{
    Job *job = halfUpload();
    m->server().clearFaults();
    m->dav->expireUploads();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QVERIFY(wasNoticed(job, Notice::SessionExpired));
    QCOMPARE(m->count("MKCOL"), 2);
}

void TestNextcloudUpload::aLockedDirectoryIsWaitedFor()
{
    m->server().addFault(Fault::replyStatus(423).on("PUT", u"/00002$"_s).repeated(2));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QVERIFY(wasNoticed(job, Notice::SessionBusy));
    QCOMPARE(m->count("MKCOL"), 1); // no second session (failure 8)
}

void TestNextcloudUpload::aFullQuotaIsSaid()
{
    m->change([](DavSwitches &switches) { switches.quota = Size - 1; });
    Job *job = upload();
    QTRY_COMPARE(job->error().kind, ErrorKind::StorageFull);
    QCOMPARE(job->error().httpStatus, 507);
    QCOMPARE(m->dav->uploads(), QStringList());
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    QVERIFY(serverLines(job).isEmpty());
}

/// Failures 16 and 17.
void TestNextcloudUpload::aChangedSourceLeavesOneDirectory()
{
    Job *job = halfUpload();
    const QString old = m->dav->uploads().first();
    QVERIFY(editInPlace(job->spec().files.first().local, 10, "changed"));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::TransientError));
    QTRY_COMPARE(m->dav->uploads().size(), 1);
    QVERIFY(m->dav->uploads().first() != old);
    m->server().clearFaults();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    QByteArray changed = Bytes;
    changed.replace(10, 7, "changed");
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == changed);
    QTRY_COMPARE(m->dav->uploads(), QStringList());
}

/// Failure 26.
void TestNextcloudUpload::cancelRemovesTheDirectoryAndNoOther()
{
    QVERIFY(!m->dav->createForeignUpload(u"ferry-foreign"_s).isEmpty());
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    m->server().addFault(Fault::stallUp(50'000).on("PUT").always());
    Job *job = upload();
    QTRY_VERIFY(stalled.count() >= 4);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->uploads(), QStringList{u"ferry-foreign"_s});
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().subject, ReceiptSubject::ChunkDirectory);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Removed);
    QCOMPARE(serverLines(job).first().status, 404);
}

/// Failure 6.
void TestNextcloudUpload::cancelOfAFailedJobRemovesTheDirectory()
{
    m->server().addFault(Fault::replyStatus(403).on("PUT").always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(m->dav->uploads().size(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->uploads(), QStringList());
}

/// Failure 15.
void TestNextcloudUpload::cancelLeavesNothingBehindTheScenes()
{
    m->change([](DavSwitches &switches) { switches.deleteNeedsDestination = true; });
    Job *job = halfUpload();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->uploads(), QStringList());
    QCOMPARE(m->dav->strandedUploads(), QStringList());
}

/// Failure 14.
void TestNextcloudUpload::aMoveThatTimesOutIsWaitedFor()
{
    m->change([](DavSwitches &switches) { switches.moveTimesOut = true; });
    Job *job = upload();
    QTRY_VERIFY(job->record().errorCount >= 4); // it keeps asking
    QVERIFY(wasNoticed(job, Notice::FinishUnknown));
    QCOMPARE(m->dav->assemblePending(), 1);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(m->count("MOVE"), 1);
    QCOMPARE(chunkPuts(), Chunks);
    QCOMPARE(m->count("MKCOL"), 1);
}

void TestNextcloudUpload::aMoveWhoseAnswerIsLostIsAskedAbout()
{
    m->server().addFault(Fault::dropAnswer().on("MOVE"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(m->count("MOVE"), 1);
    QCOMPARE(chunkPuts(), Chunks);
    QVERIFY(serverLines(job).isEmpty());
}

void TestNextcloudUpload::aMoveThatNeverHappenedIsSentAgainAfterAWhile()
{
    m->server().addFault(Fault::refuse().on("MOVE"));
    JobSpec spec = m->chunksOf(Size);
    spec.protocolOptions.insert(u"finishPatienceMs"_s, 100);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(m->count("MOVE"), 2);
    QCOMPARE(chunkPuts(), Chunks);
}

void TestNextcloudUpload::aWrongFileIsNotASuccess()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MOVE"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    m->dav->store(u"data.bin"_s, Bytes.first(1000)); // what a careless server makes of it
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::AssemblyFailed);
}

void TestNextcloudUpload::cancelWhileItIsPutTogether_data()
{
    QTest::addColumn<int>("assembling");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("stopped by it") << int(DavSwitches::Assembling::StoppedByDelete) << false;
    QTest::newRow("the directory is locked") << int(DavSwitches::Assembling::LocksDirectory) << true;
    QTest::newRow("it goes on") << int(DavSwitches::Assembling::OutlivesDelete) << true;
}

void TestNextcloudUpload::cancelWhileItIsPutTogether()
{
    QFETCH(int, assembling);
    QFETCH(bool, arrives);
    QueueOptions options = m->options();
    options.cleanup.graceTime = Milliseconds{300};
    m->useOptions(options);
    m->restart();
    m->change([assembling](DavSwitches &switches) {
        switches.moveTimesOut = true;
        switches.assembling = static_cast<DavSwitches::Assembling>(assembling);
    });
    JobSpec spec = m->chunksOf(Size);
    spec.protocolOptions.insert(u"finishPatienceMs"_s, 300); // it takes longer than that
    Job *job = m->add(spec);
    QTRY_VERIFY(job->record().errorCount >= 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_VERIFY(m->count("DELETE") >= 1);
    QCOMPARE(m->dav->assemblePending(), arrives ? 1 : 0);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->uploads(), QStringList());
    QCOMPARE(m->dav->stored().size(), arrives ? 1 : 0);
    QCOMPARE(serverLines(job).size(), 1);
    const ReceiptLine line = serverLines(job).first();
    QCOMPARE(line.action, arrives ? ReceiptAction::Kept : ReceiptAction::Removed);
    QCOMPARE(line.proof, arrives ? ReceiptProof::FinishedBefore : ReceiptProof::AnswerNotFound);
}

void TestNextcloudUpload::cancelWaitsForWhatMayBePutTogether()
{
    m->change([](DavSwitches &switches) { switches.moveTimesOut = true; });
    Job *job = upload();
    QTRY_VERIFY(job->record().errorCount >= 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_VERIFY(!job->cleanup().open.isEmpty() && job->cleanup().open.first().attempts >= 2);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->dav->assemblePending(), 1);
    QVERIFY(waitForCleanup(job));
    verifyArrived();
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::FinishedBefore);
}

void TestNextcloudUpload::cancelWhileTheMoveIsOnItsWayKeepsTheFile()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("MOVE"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().releaseHeld();
    QVERIFY(waitForCleanup(job));
    verifyArrived();
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Kept);
}

void TestNextcloudUpload::aRestartResumes()
{
    const JobId id = halfUpload()->id();
    m->server().clearFaults();
    m->server().clearRequests();
    m->restart();
    Job *job = m->queue().job(id);
    QVERIFY(job);
    if (job->state() == JobState::TransientError)
        QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived();
    QCOMPARE(chunkPuts(), 2);
}

/// Failure 27.
void TestNextcloudUpload::whatMayNotBeDeletedIsNamed()
{
    m->change([](DavSwitches &switches) { switches.deleteStatus = 403; });
    Job *job = halfUpload();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::ServerRefused);
    QCOMPARE(serverLines(job).first().status, 403);
    QVERIFY(serverLines(job).first().where.endsWith(m->dav->uploads().first()));
}

/// Failure 30.
void TestNextcloudUpload::aChunkThatLandsAfterTheCancelIsRemovedAgain()
{
    m->change([](DavSwitches &switches) { switches.zombiePuts = true; });
    QueueOptions options = m->options();
    options.cleanup.graceTime = Milliseconds{500};
    m->useOptions(options);
    m->restart();
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    m->server().addFault(Fault::stallUp(50'000).on("PUT"));
    Job *job = upload(100'000);
    QTRY_COMPARE(stalled.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Verifying);
    m->server().resetStalled();
    int landed = 0;
    QTRY_VERIFY((landed += m->dav->landZombies()) == 1);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->dav->uploads(), QStringList());
    QCOMPARE(m->count("DELETE"), 2);
}

QTEST_GUILESS_MAIN(TestNextcloudUpload)
#include "tst_nextcloudupload.moc"
