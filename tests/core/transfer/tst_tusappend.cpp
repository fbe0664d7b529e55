#include "tests/core/transfer/transferfixture.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::TusOptions;

namespace
{
constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;
} // namespace

/// TusUpload from the first byte on: whatever the server answers, no byte is lost, none sent for ever, and no
/// session left behind.
class TestTusAppend : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aCutIsGoneOnFromWhatTheServerHas();
    void lessThanSentIsGoneOnFrom();
    void aSuccessThatDoesNotSayHowMuchIsAskedAbout_data();
    void aSuccessThatDoesNotSayHowMuchIsAskedAbout();
    void aLostLastAnswerIsAskedAbout();
    void aWrongOffsetIsAskedAbout();
    void aLockSaidAs409IsWaitedFor();
    void aBusySessionIsNotReplaced_data();
    void aBusySessionIsNotReplaced();
    void transientAnswersToAppendAreTriedAgain_data();
    void transientAnswersToAppendAreTriedAgain();
    void retryAfterIsHonoured();
    void fatalAnswersKeepTheSession_data();
    void fatalAnswersKeepTheSession();
    void aFileThatProvesTooLargeLeavesNoSession();
    void aLostSessionIsReplacedOnce_data();
    void aLostSessionIsReplacedOnce();
    void anExpiredSessionIsReplaced();
    void aSessionThatIsStillThereIsNotReplaced();
    void aPageFromElsewhereProvesNothing_data();
    void aPageFromElsewhereProvesNothing();
    void sessionsThatKeepVanishingEnd();
    void aServerThatTakesNothingIsNotBusied_data();
    void aServerThatTakesNothingIsNotBusied();
    void aFinishedUploadIsNotSentAgain();
    void errorsWhenAskingForTheOffsetKeepTheSession_data();
    void errorsWhenAskingForTheOffsetKeepTheSession();

private:
    Job *upload() { return m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Size))); }
    /// With half of it on the server.
    Job *suspendedAtHalf()
    {
        m->server().addFault(Fault::stallUp(Half).on("PATCH"));
        QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
        Job *job = upload();
        const bool isThere = QTest::qWaitFor([&] { return stalled.count() == 1; }, 10'000);
        if (!isThere || !suspendAndDrain(*m, job))
            return nullptr;
        // The server lets go of its lock once it has seen that we have gone.
        const bool isFree = QTest::qWaitFor([this] { return m->server().connectionCount() <= 1; }, 10'000);
        m->server().clearRequests();
        return isFree ? job : nullptr;
    }
    [[nodiscard]] bool resumesTo(Job *job, JobState state)
    {
        return job->resume() == Outcome::Ok && waitForState(job, state);
    }
    void loseSession()
    {
        const QString file = m->server().sessionFile(m->server().sessions().first());
        QVERIFY(QFile::remove(file) && QFile::remove(file + u".info"_s));
    }
    void verifyArrived()
    {
        QCOMPARE(m->server().sessions().size(), 1);
        QVERIFY(m->server().sessionData(m->server().sessions().first()) == generatedBytes(1, 0, Size));
    }
    [[nodiscard]] int count(const QByteArray &method) const
    {
        return static_cast<int>(m->server().requests(method).size());
    }

    std::unique_ptr<QueueHarness> m;
};

void TestTusAppend::aCutIsGoneOnFromWhatTheServerHas()
{
    m->server().addFault(Fault::cutUp(Half).on("PATCH"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(count("POST"), 1);
    QCOMPARE(count("PATCH"), 2);
    QCOMPARE(m->server().requests("PATCH").last().header("Upload-Offset"), "300000"_ba);
    QCOMPARE(m->server().requests("PATCH").last().bodyBytes, Size - Half);
    verifyArrived();
}

void TestTusAppend::lessThanSentIsGoneOnFrom()
{
    m->server().addFault(Fault::lieOffset(Half).on("PATCH"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(count("PATCH"), 2);
    QCOMPARE(m->server().requests("PATCH").last().header("Upload-Offset"), "300000"_ba);
    QCOMPARE(job->record().errorCount, 0);
    verifyArrived();
}

void TestTusAppend::aSuccessThatDoesNotSayHowMuchIsAskedAbout_data()
{
    QTest::addColumn<Fault>("fault");
    const auto offset = [](const QByteArray &text) {
        return Fault::setHeaders({{"Upload-Offset"_ba, text}});
    };
    QTest::newRow("no offset") << Fault::stripHeaders({"Upload-Offset"_ba});
    QTest::newRow("no number") << offset("all of it");
    QTest::newRow("negative") << offset("-1");
    QTest::newRow("past the end") << offset("600001");
    QTest::newRow("no progress") << offset("0");
    QTest::newRow("more than 64 bits") << offset("99999999999999999999");
}

void TestTusAppend::aSuccessThatDoesNotSayHowMuchIsAskedAbout()
{
    QFETCH(Fault, fault);
    m->server().addFault(fault.on("PATCH"));
    QVERIFY(waitForState(upload(), JobState::Acknowledged));
    QCOMPARE(count("HEAD"), 1);
    QCOMPARE(count("PATCH"), 1); // everything was there
    verifyArrived();
}

void TestTusAppend::aLostLastAnswerIsAskedAbout()
{
    m->server().addFault(Fault::dropAnswer().on("PATCH"));
    QVERIFY(waitForState(upload(), JobState::Acknowledged));
    QCOMPARE(count("POST"), 1);
    QCOMPARE(count("PATCH"), 1);
    QCOMPARE(count("HEAD"), 1);
    verifyArrived();
}

void TestTusAppend::aWrongOffsetIsAskedAbout()
{
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    m->server().addFault(Fault::setHeaders({{"Upload-Offset"_ba, "100000"_ba}}).on("HEAD"));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("PATCH").first().status, 409);
    QCOMPARE(count("PATCH"), 2);
    QCOMPARE(count("HEAD"), 2);
    QCOMPARE(count("POST"), 0);
    QCOMPARE(job->record().errorCount, 0);
    verifyArrived();
}

void TestTusAppend::aLockSaidAs409IsWaitedFor()
{
    m->server().addFault(Fault::replyStatus(409, {TusMark}).on("PATCH").repeated(2));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::TransientError)); // with a delay, not at once
    QCOMPARE(count("PATCH"), 1);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SessionBusy));
    QCOMPARE(count("PATCH"), 3);
    QCOMPARE(count("POST"), 1);
    verifyArrived();
}

void TestTusAppend::aBusySessionIsNotReplaced_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("423 to HEAD") << "HEAD"_ba << 423;
    QTest::newRow("409 to HEAD") << "HEAD"_ba << 409;
    QTest::newRow("423 to PATCH") << "PATCH"_ba << 423;
}

void TestTusAppend::aBusySessionIsNotReplaced()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    m->server().addFault(Fault::replyStatus(status, {TusMark}).on(method).repeated(4));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SessionBusy) || status == 409);
    QCOMPARE(count(method), 5);
    QCOMPARE(count("POST"), 0);
    verifyArrived();
}

void TestTusAppend::transientAnswersToAppendAreTriedAgain_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {408, 425, 429, 460, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << Fault::replyStatus(status, {TusMark});
        QTest::addRow("%d before the body", status) << Fault::replyEarly(status, {TusMark});
    }
    QTest::newRow("refused by reset") << Fault::refuse();
}

void TestTusAppend::transientAnswersToAppendAreTriedAgain()
{
    QFETCH(Fault, fault);
    m->server().addFault(fault.on("PATCH").repeated(2));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(count("PATCH"), 3);
    QCOMPARE(count("HEAD"), 2); // asked, never assumed
    QCOMPARE(count("POST"), 1);
    verifyArrived();
}

void TestTusAppend::retryAfterIsHonoured()
{
    m->server().addFault(Fault::replyStatus(503, {TusMark, {"Retry-After"_ba, "1"_ba}}).on("PATCH"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const QDateTime refused = m->server().requests("PATCH").first().endedAt;
    QVERIFY(refused.msecsTo(m->server().requests("HEAD").first().startedAt) >= 950);
}

void TestTusAppend::fatalAnswersKeepTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::UnexpectedStatus;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("412") << 412 << ErrorKind::TusVersionMismatch;
    QTest::newRow("415") << 415 << ErrorKind::UnexpectedStatus;
    QTest::newRow("302") << 302 << ErrorKind::UnexpectedStatus;
    QTest::newRow("501") << 501 << ErrorKind::ServerError;
}

void TestTusAppend::fatalAnswersKeepTheSession()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m->server().addFault(Fault::replyStatus(status, {TusMark}).on("PATCH"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(job->error().httpStatus, status);
    QVERIFY(waitForDrain(*m));
    QCOMPARE(livingLeftover(job).kind, LeftoverKind::TusSession);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(count("POST"), 1);
    verifyArrived();
}

void TestTusAppend::aFileThatProvesTooLargeLeavesNoSession()
{
    m->server().addFault(Fault::replyEarly(413, {TusMark}).on("PATCH"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TooLarge);
    QTRY_VERIFY(m->server().sessions().isEmpty());
    QCOMPARE(count("PATCH"), 1);
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(job->cleanup().receipt.last().action, ReceiptAction::Removed);
}

void TestTusAppend::aLostSessionIsReplacedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("410") << 410;
}

void TestTusAppend::aLostSessionIsReplacedOnce()
{
    QFETCH(int, status);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    loseSession();
    if (status == 410)
        m->server().addFault(Fault::replyStatus(410, {TusMark}).on("HEAD"));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SessionExpired));
    QCOMPARE(count("POST"), 1);
    QCOMPARE(count("PATCH"), 1);
    QTRY_VERIFY(job->cleanup().open.isEmpty()); // what answered 410 is removed, and looked for twice
    verifyArrived();
}

void TestTusAppend::anExpiredSessionIsReplaced()
{
    TusOptions options;
    options.directory = m->storage();
    options.expiresAfterSeconds = 1;
    m->server().serveTus(options);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    QVERIFY(livingLeftover(job).expiresAt > 0);
    QTRY_VERIFY(m->server().sessions().isEmpty());
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SessionExpired));
    QCOMPARE(m->server().requests("HEAD").first().status, 410);
    verifyArrived();
}

void TestTusAppend::aSessionThatIsStillThereIsNotReplaced()
{
    m->server().addFault(Fault::replyStatus(404, {TusMark}).on("PATCH"));
    QVERIFY(waitForState(upload(), JobState::Acknowledged));
    QCOMPARE(count("POST"), 1);
    QCOMPARE(count("PATCH"), 2);
    verifyArrived();
}

void TestTusAppend::aPageFromElsewhereProvesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("200") << 200;
    QTest::newRow("404") << 404;
    QTest::newRow("410") << 410;
}

void TestTusAppend::aPageFromElsewhereProvesNothing()
{
    QFETCH(int, status);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    m->server().addFault(Fault::replyStatus(status, {{"Upload-Offset"_ba, "600000"_ba}}).on("HEAD"));
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotTusServer);
    QVERIFY(waitForDrain(*m));
    QCOMPARE(livingLeftover(job).stage, LeftoverStage::Present);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(count("POST"), 0);
    verifyArrived();
}

void TestTusAppend::sessionsThatKeepVanishingEnd()
{
    m->server().setFaults({Fault::replyStatus(404, {TusMark}).on("PATCH").always(),
                           Fault::replyStatus(404, {TusMark}).on("HEAD").always()});
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::SessionGone);
    QCOMPARE(count("POST"), 3);
}

void TestTusAppend::aServerThatTakesNothingIsNotBusied_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    const auto offset = [](const QByteArray &text) {
        return Fault::setHeaders({{"Upload-Offset"_ba, text}});
    };
    QTest::newRow("says so") << QList{Fault::lieOffset(0).on("PATCH").always()};
    QTest::newRow("says half, has nothing")
        << QList{Fault::lieOffset(0).on("PATCH").always(), offset("300000").on("PATCH").always()};
    QTest::newRow("says nothing") << QList{Fault::lieOffset(0).on("PATCH").always(),
                                           Fault::stripHeaders({"Upload-Offset"_ba}).on("PATCH").always()};
    QTest::newRow("wants another offset than it says")
        << QList{offset("300000").on("HEAD").always(), Fault::cutUp(1000).on("PATCH")};
    QTest::newRow("460 always") << QList{Fault::replyStatus(460, {TusMark}).on("PATCH").always()};
    QTest::newRow("404 always") << QList{Fault::replyStatus(404, {TusMark}).on("PATCH").always()};
}

void TestTusAppend::aServerThatTakesNothingIsNotBusied()
{
    QFETCH(QList<Fault>, faults);
    m->server().setFaults(faults);
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, Size));
    spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{3'600'000};
    Job *job = m->add(spec);
    if (faults.first().action == Fault::Action::SetHeaders) { // the cut has its own delay
        QVERIFY(waitForState(job, JobState::TransientError));
        QCOMPARE(job->resume(), Outcome::Ok);
        QTRY_VERIFY(job->state() != JobState::Queued && job->state() != JobState::Connecting);
    }
    QVERIFY(waitForState(job, JobState::TransientError)); // the queue's delays apply
    QVERIFY2(count("PATCH") <= 8, qPrintable(QString::number(count("PATCH"))));
    QCOMPARE(count("POST"), 1);
}

void TestTusAppend::aFinishedUploadIsNotSentAgain()
{
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, Size));
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    const JobId id = job->id();
    loseSession(); // as a server does that moves finished uploads away
    m->restart();
    job = m->queue().job(id);
    QCOMPARE(job->state(), JobState::Transferred);
    QCOMPARE(job->complete(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(count("POST"), 1);
    QCOMPARE(count("PATCH"), 1);
}

void TestTusAppend::errorsWhenAskingForTheOffsetKeepTheSession_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<JobState>("state");
    for (const int status : {400, 401, 403, 412, 501})
        QTest::addRow("%d", status) << Fault::replyStatus(status, {TusMark}) << JobState::Error;
    for (const int status : {429, 500, 503})
        QTest::addRow("%d", status) << Fault::replyStatus(status, {TusMark}) << JobState::TransientError;
    QTest::newRow("lost") << Fault::dropAnswer().repeated(2) << JobState::TransientError;
    QTest::newRow("no offset") << Fault::stripHeaders({"Upload-Offset"_ba}) << JobState::Error;
    QTest::newRow("past the end") << Fault::setHeaders({{"Upload-Offset"_ba, "600001"_ba}})
                                  << JobState::Error;
    QTest::newRow("another length") << Fault::setHeaders({{"Upload-Length"_ba, "600001"_ba}})
                                    << JobState::Error;
}

void TestTusAppend::errorsWhenAskingForTheOffsetKeepTheSession()
{
    QFETCH(Fault, fault);
    QFETCH(JobState, state);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    m->server().addFault(fault.on("HEAD"));
    QVERIFY(resumesTo(job, state));
    if (state == JobState::Error)
        QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(count("POST"), 0);
    verifyArrived();
}

QTEST_GUILESS_MAIN(TestTusAppend)
#include "tst_tusappend.moc"
