#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::S3Switches;

namespace
{

constexpr qint64 PartSize = S3Bench::PartSize;
constexpr qint64 Size = 10 * PartSize;
const QString Complete = u"uploadId="_s;

/// About the upload; the file itself has another line.
QList<ReceiptLine> linesOf(Job *job)
{
    QList<ReceiptLine> lines = job->cleanup().receipt;
    lines.removeIf([](const ReceiptLine &line) { return line.subject != ReceiptSubject::S3Upload; });
    return lines;
}

bool hasLine(Job *job, ReceiptAction action, ReceiptProof proof)
{
    const auto receipt = job->cleanup().receipt;
    return std::any_of(receipt.begin(), receipt.end(),
                       [=](const ReceiptLine &line) { return line.action == action && line.proof == proof; });
}

} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// Cancel of an S3 upload, counted in the server's storage.
class TestS3Cancel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<S3Bench>(); }
    void cleanup() { m.reset(); }

    void atAnyPointNothingStays_data();
    void atAnyPointNothingStays();
    void aSmallFileIsGoneOrFinished_data();
    void aSmallFileIsGoneOrFinished();
    void quittingAtOnceDoesNotForgetTheAbort();
    void aServerThatIsAwayIsAskedWhenItIsBack_data();
    void aServerThatIsAwayIsAskedWhenItIsBack();
    void aCancelWhileCreatingWaitsForTheAnswer();
    void aFailedUploadIsAbortedToo();
    void abortWaitsForThePartsUnderWay();
    void aCancelDuringCompleteWaitsForItAndKeepsTheObject();
    void aCancelAfterALostCompleteFindsTheObject();
    void aCancelDuringACompleteThatFailsAborts();
    void anUploadThatIsNotAllowedToBeAbortedIsNamed();
    void whatIsNotAbortedAtOnceIsAbortedAgain();
    void aLostCompleteOfAnEncryptedObjectIsFound();
    void keysThatMayNotListSettleAllTheSame_data();
    void keysThatMayNotListSettleAllTheSame();
    void aListThatFailsIsNoProof_data();
    void aListThatFailsIsNoProof();
    void thousandsOfOthersAreReadPast();
    void othersUploadsSurvive();
    void aWrongClockDoesNotKeepItThere();

private:
    [[nodiscard]] int ours() const
    {
        const auto uploads = m->s3->uploads();
        return static_cast<int>(std::count_if(uploads.begin(), uploads.end(),
                                              [](const auto &upload) { return !upload.foreign; }));
    }
    /// Three parts are there, four more stand still.
    [[nodiscard]] Job *standing(qint64 size = Size)
    {
        m->server().addFault(Fault::stallUp(1000).on("PUT").skipping(3).always());
        Job *job = m->upload(size);
        if (!QTest::qWaitFor([&] { return m->count(u"PUT ?partNumber"_s) == 7; }, 10'000))
            qFatal("the upload does not stand where it should");
        return job;
    }
    void verifyClean(Job *job)
    {
        QVERIFY(waitForCleanup(job));
        QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
        QCOMPARE(ours(), 0);
        QVERIFY(m->object().isEmpty());
    }

    std::unique_ptr<S3Bench> m;
};

void TestS3Cancel::atAnyPointNothingStays_data()
{
    QTest::addColumn<qint64>("stopAtPart");
    QTest::newRow("0 %") << qint64(1);
    QTest::newRow("in the middle") << qint64(5);
    QTest::newRow("99 %") << qint64(10);
}

void TestS3Cancel::atAnyPointNothingStays()
{
    QFETCH(qint64, stopAtPart);
    for (const bool suspended : {false, true}) {
        m->server().addFault(Fault::stallUp(1000).on("PUT", u"partNumber=%1&"_s.arg(stopAtPart)).always());
        m->server().clearRequests();
        Job *job = m->upload(Size);
        QTRY_COMPARE(m->server().requests("PUT").size(), 10);
        if (suspended)
            QVERIFY(suspendAndDrain(*m, job));
        QCOMPARE(job->cancel(), Outcome::Ok);
        verifyClean(job);
        QVERIFY(hasLine(job, ReceiptAction::Removed, ReceiptProof::NotListed));
    }
}

void TestS3Cancel::aSmallFileIsGoneOrFinished_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("finished");
    QTest::newRow("nothing has arrived") << Fault::stallUp(0) << false;
    QTest::newRow("half has arrived") << Fault::stallUp(40'000) << false;
    QTest::newRow("all has arrived") << Fault::holdAnswer() << true;
}

void TestS3Cancel::aSmallFileIsGoneOrFinished()
{
    QFETCH(Fault, fault);
    QFETCH(bool, finished);
    m->server().addFault(fault.on("PUT"));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = m->upload(80'000);
    QTRY_VERIFY(held.count() + stalled.count() == 1);
    if (finished)
        QVERIFY(waitForBytes(job, 80'000)); // all is given to the socket, and so it is waited for
    QCOMPARE(job->cancel(), Outcome::Ok);
    if (!finished)
        m->server().resetStalled();
    m->server().releaseHeld();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(!m->object().isEmpty(), finished);
    QVERIFY(finished ? hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore)
                     : hasLine(job, ReceiptAction::WasGone, ReceiptProof::AnswerNotFound));
}

void TestS3Cancel::quittingAtOnceDoesNotForgetTheAbort()
{
    Job *job = standing();
    const JobId id = job->id();
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->closeQueue();
    QCOMPARE(ours(), 1);
    m->restart();
    m->useKeys();
    m->queue().job(id)->retryCleanup();
    verifyClean(m->queue().job(id));
}

void TestS3Cancel::aServerThatIsAwayIsAskedWhenItIsBack_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("in the same process") << false;
    QTest::newRow("after a restart") << true;
}

void TestS3Cancel::aServerThatIsAwayIsAskedWhenItIsBack()
{
    QFETCH(bool, restart);
    Job *job = standing();
    const JobId id = job->id();
    m->server().stop();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Waiting);
    if (restart) {
        m->restart();
        m->useKeys();
    }
    QVERIFY(m->server().start());
    verifyClean(m->queue().job(id));
}

void TestS3Cancel::aCancelWhileCreatingWaitsForTheAnswer()
{
    m->server().addFault(Fault::holdAnswer().on("POST"));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->cleanup().stage, CleanupStage::Draining);
    QCOMPARE(m->count(u"DELETE ?uploadId"_s), 0);
    m->server().releaseHeld();
    verifyClean(job);
    QVERIFY(hasLine(job, ReceiptAction::Removed, ReceiptProof::NotListed));
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 0);
}

void TestS3Cancel::aFailedUploadIsAbortedToo()
{
    m->server().addFault(Fault::replyStatus(403, {}, "<Error><Code>AccessDenied</Code></Error>")
                             .on("PUT")
                             .skipping(3)
                             .always());
    Job *job = m->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(ours(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyClean(job);
}

void TestS3Cancel::abortWaitsForThePartsUnderWay()
{
    m->s3->change([](S3Switches &s) { s.latePartStays = true; }); // as real servers do
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyClean(job);
    // Every request had let go before the first word of the removal.
    QList<LogEvent> order;
    for (const LogLine &line : job->log())
        order.append(line.event);
    QVERIFY(order.contains(LogEvent::Cleanup));
    const auto before = order.first(order.indexOf(LogEvent::Cleanup));
    QCOMPARE(before.count(LogEvent::Answer), before.count(LogEvent::Request));
    QCOMPARE(before.count(LogEvent::Request), order.count(LogEvent::Request));
}

void TestS3Cancel::aCancelDuringCompleteWaitsForItAndKeepsTheObject()
{
    m->server().addFault(Fault::holdAnswer().on("POST", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    const qsizetype asked = m->server().requests().size();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->cleanup().stage, CleanupStage::Draining);
    m->server().releaseHeld();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore));
    QVERIFY(m->object() == generatedBytes(1, 0, Size));
    QCOMPARE(m->server().requests().size(), asked); // its word was waited for, and is enough
}

void TestS3Cancel::aCancelAfterALostCompleteFindsTheObject()
{
    m->server().addFault(Fault::holdAnswer().on("POST", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().stop(); // and the answer with it
    m->server().clearFaults();
    QVERIFY(m->server().start());
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore));
    QVERIFY(m->object() == generatedBytes(1, 0, Size));
    QCOMPARE(m->count(u"DELETE ?uploadId"_s), 0);
}

void TestS3Cancel::aCancelDuringACompleteThatFailsAborts()
{
    m->s3->change([](S3Switches &s) { s.failingCompletes = -1; });
    m->server().addFault(Fault::holdAnswer().on("POST", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().releaseHeld();
    verifyClean(job);
    QVERIFY(hasLine(job, ReceiptAction::Removed, ReceiptProof::NotListed));
}

void TestS3Cancel::anUploadThatIsNotAllowedToBeAbortedIsNamed()
{
    m->s3->change([](S3Switches &s) { s.refuseAbort = true; });
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QVERIFY(hasLine(job, ReceiptAction::LeftBehind, ReceiptProof::ServerRefused));
    QCOMPARE(linesOf(job).constFirst().status, 403);
    QCOMPARE(ours(), 1);
}

void TestS3Cancel::whatIsNotAbortedAtOnceIsAbortedAgain()
{
    m->s3->change([](S3Switches &s) { s.idleAborts = 5; });
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyClean(job);
    QCOMPARE(m->count(u"DELETE ?uploadId"_s), 6);
}

void TestS3Cancel::aLostCompleteOfAnEncryptedObjectIsFound()
{
    const QString kms = u"\"0123456789abcdef0123456789abcdef\""_s;
    m->server().addFault(Fault::setHeaders({{"ETag"_ba, kms.toLatin1()}}).on("PUT").always());
    m->server().addFault(Fault::setHeaders({{"ETag"_ba, kms.toLatin1()}}).on("HEAD").always());
    m->server().addFault(Fault::holdAnswer().on("POST", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    QVERIFY(livingLeftover(job).facts.value("etag"_L1).toString().isEmpty());
    QCOMPARE(livingLeftover(job).facts.value("parts"_L1).toObject().size(), 10);
    const auto upload = m->s3->uploads().value(0); // the names of its parts are not what Complete said
    QVERIFY(m->s3->store().complete(upload, upload.parts.keys()));
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().stop();
    QVERIFY(m->server().start());
    QVERIFY(waitForCleanup(job));
    QVERIFY(hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore));
    QVERIFY(m->object() == generatedBytes(1, 0, Size));
    QCOMPARE(m->count(u"DELETE"_s), 0);
}

void TestS3Cancel::keysThatMayNotListSettleAllTheSame_data()
{
    QTest::addColumn<bool>("ofParts");
    QTest::newRow("uploads") << false;
    QTest::newRow("parts") << true;
}

void TestS3Cancel::keysThatMayNotListSettleAllTheSame()
{
    QFETCH(bool, ofParts);
    m->s3->change([&](S3Switches &s) {
        s.failingListStatus = 403;
        (ofParts ? s.failingPartLists : s.failingUploadLists) = -1;
    });
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(ours(), 0);
    QCOMPARE(job->cleanup().stage, ofParts ? CleanupStage::LeftBehind : CleanupStage::Clean);
    QVERIFY(ofParts ? hasLine(job, ReceiptAction::LeftBehind, ReceiptProof::ServerRefused)
                    : hasLine(job, ReceiptAction::Removed, ReceiptProof::AnswerNotFound));
    QCOMPARE(linesOf(job).constFirst().status, ofParts ? 403 : 404);
}

void TestS3Cancel::aListThatFailsIsNoProof_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ofParts");
    for (const int status : {500, 501, 503}) {
        QTest::addRow("uploads, %d", status) << status << false;
        QTest::addRow("parts, %d", status) << status << true;
    }
}

void TestS3Cancel::aListThatFailsIsNoProof()
{
    QFETCH(int, status);
    QFETCH(bool, ofParts);
    m->s3->change([&](S3Switches &s) {
        s.failingListStatus = status;
        (ofParts ? s.failingPartLists : s.failingUploadLists) = -1;
    });
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_VERIFY(!job->cleanup().open.isEmpty() && job->cleanup().open.constFirst().attempts >= 2);
    QVERIFY(linesOf(job).isEmpty());
    QVERIFY(job->cleanup().isPending());
    m->s3->change([](S3Switches &s) { s.failingPartLists = s.failingUploadLists = 0; });
    verifyClean(job);
    QVERIFY(hasLine(job, ReceiptAction::Removed, ReceiptProof::NotListed));
}

void TestS3Cancel::thousandsOfOthersAreReadPast()
{
    for (int i = 0; i < 23; ++i)
        QVERIFY(!m->s3->createForeignUpload(u"bucket"_s, u"data.bin"_s).isEmpty());
    m->s3->change([](S3Switches &s) { s.pageSize = 10; });
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyClean(job);
    QCOMPARE(m->s3->uploads().size(), 23);
    QVERIFY(m->count(u"GET ?key-marker"_s) + m->count(u"GET ?uploads"_s) >= 3);
}

void TestS3Cancel::othersUploadsSurvive()
{
    const QString same = m->s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "x"_ba);
    const QString longer = m->s3->createForeignUpload(u"bucket"_s, u"data.bin.old"_s, "x"_ba);
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyClean(job);
    QCOMPARE(m->s3->uploads().size(), 2);
    QVERIFY(m->s3->store().upload(u"bucket"_s, same)->parts.size() == 1);
    QVERIFY(m->s3->store().upload(u"bucket"_s, longer)->parts.size() == 1);
}

void TestS3Cancel::aWrongClockDoesNotKeepItThere()
{
    m->s3->change([](S3Switches &s) { s.clockOffsetSeconds = 1800; });
    Job *job = standing();
    QVERIFY(livingLeftover(job).facts.value("clockOffset"_L1).toInteger() > 1'700'000);
    QVERIFY(suspendAndDrain(*m, job));
    m->server().clearRequests();
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyClean(job);
    QCOMPARE(m->count(u"DELETE ?uploadId"_s), 1); // signed by the server's clock at once
}

QTEST_GUILESS_MAIN(TestS3Cancel)
#include "tst_s3cancel.moc"
