#include "core/store/sqlitejobstore.h"
#include "core/transfer/bitsprobe.h"
#include "tests/core/transfer/bitsbench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::BitsSwitches;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::Headers;

namespace
{
constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;
} // namespace

/// BitsUpload and its sessions: made once, never lost, named to the right host, closed; and BitsProbe.
class TestBitsUpload : public QObject
{
    Q_OBJECT

private slots:
    void init() { b = std::make_unique<BitsBench>(); }
    void cleanup() { b.reset(); }

    void aWholeFileTakesThreePackets();
    void aFileWithoutBytesTakesTwo();
    void aServerThatTakesNoFileWithoutBytesIsReported();
    void theSessionIsDurableBeforeTheFirstByte();
    void aRedirectIsNotFollowedAndNeverBecomesAGet_data();
    void aRedirectIsNotFollowedAndNeverBecomesAGet();
    void aRefusedCreateLeavesNoDebt_data();
    void aRefusedCreateLeavesNoDebt();
    void aLostAnswerToCreateIsReportedAndNotSentAgain();
    void aSuccessThatNamesNoSessionIsReported();
    void anotherProtocolIsNotSpoken();
    void aPasswordIsAskedForOnce();
    void resumingPingsAndKeepsTheSession();
    void aRestartKeepsTheSession();
    void aPingThatIsNoAckKeepsTheSession_data();
    void aPingThatIsNoAckKeepsTheSession();
    void allPacketsGoToTheHostThatTheServerPicks();
    void aDeadHostIsLeftAfterItsTime();
    void aDeadHostWithoutATimeIsNotLeft();
    void cancelGoesToTheHostThatTheServerPicked();
    void aChangedSourceTakesANewSessionAndLeavesNoOther();
    void aLostAnswerToCloseCountsAsFinished();
    void closeIsTriedAgainWithoutSendingABit_data();
    void closeIsTriedAgainWithoutSendingABit();
    void bytesThatTheServerHasLostAreSentAgain();
    void aCloseUnderWayIsHeardBySuspend();
    void anotherUploadOfTheSameNameIsNotTouched();
    void theProbeKnowsABitsServer_data();
    void theProbeKnowsABitsServer();

private:
    [[nodiscard]] Leftover session(const Job *job) const { return livingLeftover(job); }
    /// A second server with the same sessions.
    std::unique_ptr<TestServer::LoopbackServer> makeNode()
    {
        auto node = std::make_unique<TestServer::LoopbackServer>();
        node->mount(u"/upload"_s, b->handler);
        if (!node->start())
            qFatal("the second server could not listen");
        return node;
    }
    void sendTo(const TestServer::LoopbackServer &node, int timeout)
    {
        b->change([&](BitsSwitches &s) {
            s.hostId = "127.0.0.1:" + QByteArray::number(node.port());
            s.hostIdFallbackTimeout = timeout;
        });
    }

    std::unique_ptr<BitsBench> b;
};

void TestBitsUpload::aWholeFileTakesThreePackets()
{
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), (QByteArrayList{"Create-Session", "Fragment", "Close-Session"}));
    const auto create = b->requests("Create-Session").first();
    QCOMPARE(create.header("BITS-Supported-Protocols"), "{7df0354d-249b-430f-820d-3d2a9bef4931}"_ba);
    QCOMPARE(create.header("Content-Length"), "0"_ba);
    QVERIFY(create.header("BITS-Session-Id").isNull());
    QCOMPARE(create.target, "/upload/data.bin"_ba);
    const auto fragment = b->requests("Fragment").first();
    QCOMPARE(fragment.header("Content-Range"), "bytes 0-599999/600000"_ba);
    QCOMPARE(fragment.header("Content-Length"), "600000"_ba);
    QVERIFY(!fragment.header("BITS-Session-Id").isEmpty());
    QVERIFY(fragment.header("Expect").isNull());
    const auto close = b->requests("Close-Session").first();
    QCOMPARE(close.header("BITS-Session-Id"), fragment.header("BITS-Session-Id"));
    QCOMPARE(close.header("Content-Length"), "0"_ba);
    QVERIFY(b->hasArrived(Size));
    QVERIFY(b->handler->sessions().isEmpty());
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestBitsUpload::aFileWithoutBytesTakesTwo()
{
    Job *job = b->upload(0);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), (QByteArrayList{"Create-Session", "Close-Session"}));
    QVERIFY(b->hasArrived(0));
}

void TestBitsUpload::aServerThatTakesNoFileWithoutBytesIsReported()
{
    b->fault("Close-Session",
             Fault::replyStatus(400, {BitsMark, {"BITS-Error-Code"_ba, "0x80070057"_ba}}).always());
    Job *job = b->upload(0);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().httpStatus, 400);
    QVERIFY2(job->error().detail.contains(u"without bytes"_s), qPrintable(job->error().detail));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QVERIFY(b->handler->sessions().isEmpty());

    b->m.server().clearFaults(); // it has none to close: nothing says that it was ever closed
    b->fault("Close-Session",
             Fault::replyStatus(500, {BitsMark, {"BITS-Error-Code"_ba, "0x8020001F"_ba}}).always());
    Job *other = b->upload(0);
    QVERIFY(waitForState(other, JobState::TransientError) || other->state() == JobState::Error);
    QVERIFY(!other->record().progress.first().safe);
}

void TestBitsUpload::theSessionIsDurableBeforeTheFirstByte()
{
    b->fault("Fragment", Fault::stallUp(0));
    QSignalSpy stalled(&b->m.server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = b->upload(Size);
    QTRY_COMPARE(stalled.count(), 1);
    const JobId id = job->id();
    b->m.closeQueue(); // as a kill would
    auto opened = SqliteJobStore::open(b->m.database());
    QVERIFY(opened.store);
    const QList<Leftover> leftovers = opened.store->leftovers();
    QCOMPARE(leftovers.size(), 1);
    QCOMPARE(leftovers.first().job, id);
    QCOMPARE(leftovers.first().kind, LeftoverKind::BitsSession);
    QCOMPARE(leftovers.first().stage, LeftoverStage::Present);
    QCOMPARE(leftovers.first().facts.value("session"_L1).toString().toLatin1(),
             b->requests("Fragment").first().header("BITS-Session-Id"));
}

void TestBitsUpload::aRedirectIsNotFollowedAndNeverBecomesAGet_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray &packet : {"Create-Session"_ba, "Fragment"_ba, "Close-Session"_ba})
            QTest::addRow("%d to %s", status, packet.constData()) << packet << status;
    }
}

void TestBitsUpload::aRedirectIsNotFollowedAndNeverBecomesAGet()
{
    QFETCH(QByteArray, packet);
    QFETCH(int, status);
    b->fault(packet, Fault::replyStatus(status, {{"Location"_ba, "/upload/other.bin"_ba}}).always());
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::RedirectRefused);
    QCOMPARE(job->error().httpStatus, status);
    QCOMPARE(b->count(packet), 1);
    QCOMPARE(b->m.server().requests().size(), b->m.server().requests("BITS_POST").size());
}

void TestBitsUpload::aRefusedCreateLeavesNoDebt_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    const auto reply = [](int status, const char *code) {
        return Fault::replyStatus(status, {BitsMark, {"BITS-Error-Code"_ba, QByteArray(code)}});
    };
    QTest::newRow("400") << reply(400, "0x80070057") << ErrorKind::UnexpectedStatus;
    QTest::newRow("403") << reply(403, "0x80070005") << ErrorKind::Forbidden;
    QTest::newRow("404") << reply(404, "0") << ErrorKind::NotFound;
    QTest::newRow("405, no BITS") << Fault::replyStatus(405) << ErrorKind::NotThisProtocol;
    QTest::newRow("409, may not be overwritten") << reply(409, "0x80070005") << ErrorKind::TargetTaken;
    QTest::newRow("501, uploads are off") << reply(501, "0x80070005") << ErrorKind::Forbidden;
    QTest::newRow("500, too large") << reply(500, "0x80200020") << ErrorKind::TooLarge;
}

void TestBitsUpload::aRefusedCreateLeavesNoDebt()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    b->fault("Create-Session", fault);
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QVERIFY(waitForDrain(b->m));
    QVERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(b->packets(), QByteArrayList{"Create-Session"});
}

void TestBitsUpload::aLostAnswerToCreateIsReportedAndNotSentAgain()
{
    b->fault("Create-Session", Fault::dropAnswer());
    JobSpec spec = b->spec(Size);
    spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{3'600'000};
    Job *job = b->m.add(spec);
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(b->count("Create-Session"), 1); // not by the library behind our back
    QVERIFY(wasNoticed(job, Notice::UnknownSession));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(job->cleanup().receipt.first().action, ReceiptAction::Unknown);
    QCOMPARE(job->cleanup().receipt.first().subject, ReceiptSubject::BitsSession);
}

void TestBitsUpload::aSuccessThatNamesNoSessionIsReported()
{
    b->fault("Create-Session", Fault::stripHeaders({"BITS-Session-Id"_ba}));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ProtocolViolation);
    QVERIFY(wasNoticed(job, Notice::UnknownSession));
    QCOMPARE(b->count("Create-Session"), 1);
}

void TestBitsUpload::anotherProtocolIsNotSpoken()
{
    b->fault("Create-Session",
             Fault::setHeaders({{"BITS-Protocol"_ba, "{00000000-0000-0000-0000-000000000001}"_ba}}));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ProtocolViolation);
    QCOMPARE(b->count("Fragment"), 0);
    QTRY_VERIFY(b->handler->sessions().isEmpty());
}

void TestBitsUpload::aPasswordIsAskedForOnce()
{
    TestServer::BitsOptions options;
    options.user = "me";
    options.password = "secret";
    b = std::make_unique<BitsBench>(options);
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    QCOMPARE(b->count("Create-Session"), 1);
    b->m.queue().setCredentials(b->m.server().url(), {u"me"_s, u"secret"_s}); // resumes it
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::resumingPingsAndKeepsTheSession()
{
    Job *job = b->suspendedAt(Half, b->spec(Size));
    QVERIFY(job);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), (QByteArrayList{"Ping", "Fragment", "Close-Session"}));
    QVERIFY(b->requests("Ping").first().header("BITS-Session-Id").isNull());
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::aRestartKeepsTheSession()
{
    b->change([](BitsSwitches &s) { s.largestFragment = 100'000; });
    b->fault("Fragment", Fault::stallUp(10'000).skipping(6)); // three were too long, three were taken
    QSignalSpy stalled(&b->m.server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = b->upload(Size);
    const JobId id = job->id();
    QTRY_COMPARE(stalled.count(), 1);
    b->m.restart();
    job = b->m.queue().job(id);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(b->count("Ping"), 1);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::aPingThatIsNoAckKeepsTheSession_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<JobState>("state");
    QTest::newRow("a page") << Fault::replyStatus(200) << JobState::Error;
    QTest::newRow("403") << Fault::replyStatus(403, {BitsMark}) << JobState::Error;
    QTest::newRow("501") << Fault::replyStatus(501, {BitsMark}) << JobState::Error;
    QTest::newRow("503") << Fault::replyStatus(503) << JobState::TransientError;
    QTest::newRow("lost") << Fault::dropAnswer() << JobState::TransientError;
}

void TestBitsUpload::aPingThatIsNoAckKeepsTheSession()
{
    QFETCH(Fault, fault);
    QFETCH(JobState, state);
    Job *job = b->suspendedAt(Half, b->spec(Size));
    QVERIFY(job);
    b->fault("Ping", fault);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, state));
    if (state == JobState::Error)
        QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 0);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::allPacketsGoToTheHostThatTheServerPicks()
{
    const auto node = makeNode();
    sendTo(*node, -1);
    JobSpec spec = b->spec(Size);
    spec.access.headers = {{"X-Ticket"_ba, "7"_ba}};
    Job *job = b->m.add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), QByteArrayList{"Create-Session"});
    QByteArrayList packets;
    const auto requests = node->requests();
    for (const auto &request : requests) {
        packets.append(request.header("BITS-Packet-Type"));
        QCOMPARE(request.target, "/upload/data.bin"_ba);
        QVERIFY(request.header("X-Ticket").isNull()); // the user did not name this host
    }
    QCOMPARE(packets, (QByteArrayList{"Ping", "Fragment", "Close-Session"}));
    QCOMPARE(b->requests("Create-Session").first().header("X-Ticket"), "7"_ba);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::aDeadHostIsLeftAfterItsTime()
{
    const auto node = makeNode();
    sendTo(*node, 0);
    node->stop();
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), (QByteArrayList{"Create-Session", "Ping", "Fragment", "Close-Session"}));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::aDeadHostWithoutATimeIsNotLeft()
{
    const auto node = makeNode();
    sendTo(*node, -1);
    node->stop();
    JobSpec spec = b->spec(Size);
    Job *job = b->m.add(spec);
    QVERIFY(waitForState(job, JobState::TransientError));
    QTRY_VERIFY(job->record().errorCount >= 3);
    QCOMPARE(b->packets(), QByteArrayList{"Create-Session"});
    QVERIFY(node->start()); // it is back
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::cancelGoesToTheHostThatTheServerPicked()
{
    const auto node = makeNode();
    sendTo(*node, 86'400);
    node->addFault(Fault::stallUp(Half).on("BITS_POST").with("BITS-Packet-Type", "Fragment"));
    QSignalSpy stalled(node.get(), &TestServer::LoopbackServer::requestStalled);
    Job *job = b->upload(Size);
    QTRY_COMPARE(stalled.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(node->requests().last().header("BITS-Packet-Type"), "Cancel-Session"_ba);
    QCOMPARE(b->count("Cancel-Session"), 0);
    QVERIFY(b->handler->sessions().isEmpty());
}

void TestBitsUpload::aChangedSourceTakesANewSessionAndLeavesNoOther()
{
    const JobSpec spec = b->spec(Size);
    Job *job = b->suspendedAt(Half, spec);
    QVERIFY(job);
    QVERIFY(editInPlace(spec.files.first().local, 10, "changed"));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    QCOMPARE(b->count("Create-Session"), 1);
    QTRY_VERIFY(b->handler->sessions().isEmpty());
    QByteArray expected = generatedBytes(1, 0, Size);
    expected.replace(10, 7, "changed");
    QVERIFY(b->handler->fileData(u"data.bin"_s) == expected);
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(job->cleanup().receipt.first().action, ReceiptAction::Removed);
}

void TestBitsUpload::aLostAnswerToCloseCountsAsFinished()
{
    b->fault("Close-Session", Fault::dropAnswer());
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::FinishUnknown));
    QCOMPARE(b->count("Close-Session"), 2); // the second is answered "session not found"
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(b->count("Fragment"), 1);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::closeIsTriedAgainWithoutSendingABit_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestBitsUpload::closeIsTriedAgainWithoutSendingABit()
{
    QFETCH(int, status);
    b->fault("Close-Session", Fault::replyStatus(status, {BitsMark}).repeated(2));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Close-Session"), 3);
    QCOMPARE(b->count("Fragment"), 1);
    QCOMPARE(b->count("Create-Session"), 1);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsUpload::bytesThatTheServerHasLostAreSentAgain()
{
    b->fault("Close-Session", Fault::replyStatus(404, {BitsMark}));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::AssemblyFailed);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 2);
    QCOMPARE(b->count("Fragment"), 2);
    QVERIFY(b->hasArrived(Size));
    QTRY_VERIFY(b->handler->sessions().isEmpty());
}

void TestBitsUpload::aCloseUnderWayIsHeardBySuspend()
{
    b->fault("Close-Session", Fault::holdAnswer());
    QSignalSpy held(&b->m.server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = b->upload(Size);
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->suspend(), Outcome::Ok);
    b->m.server().releaseHeld();
    QVERIFY(waitForDrain(b->m));
    const JobId id = job->id();
    b->m.restart();
    job = b->m.queue().job(id);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), (QByteArrayList{"Create-Session", "Fragment", "Close-Session"}));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestBitsUpload::anotherUploadOfTheSameNameIsNotTouched()
{
    const QString foreign = b->handler->createForeignSession(u"data.bin"_s, "theirs");
    QVERIFY(!foreign.isEmpty());
    Job *job = b->suspendedAt(Half, b->spec(Size));
    QVERIFY(job);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(b->handler->sessions(), QStringList{foreign});
    QCOMPARE(b->handler->store().data(foreign), "theirs"_ba);
}

void TestBitsUpload::theProbeKnowsABitsServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<ErrorKind>("kind");
    const Fault none = Fault::delayAnswer(0);
    const QString file = u"/upload/data.bin"_s;
    QTest::newRow("BITS") << file << none << Fit::Certain << ErrorKind::None;
    QTest::newRow("uploads are off") << file << Fault::replyStatus(501, {{"BITS-Error"_ba, "0x80070005"_ba}})
                                     << Fit::Certain << ErrorKind::Forbidden;
    QTest::newRow("a folder") << u"/upload/"_s << none << Fit::Certain << ErrorKind::UnexpectedStatus;
    QTest::newRow("tus") << u"/files"_s << none << Fit::No << ErrorKind::NotThisProtocol;
    QTest::newRow("a page") << file << Fault::replyStatus(200) << Fit::No << ErrorKind::NotThisProtocol;
    QTest::newRow("nothing there") << u"/none"_s << none << Fit::No << ErrorKind::NotFound;
    QTest::newRow("redirect") << file << Fault::replyStatus(302, {{"Location"_ba, "/"_ba}}) << Fit::No
                              << ErrorKind::RedirectRefused;
    QTest::newRow("away") << file << Fault::refuse() << Fit::No << ErrorKind::ConnectionLost;
}

void TestBitsUpload::theProbeKnowsABitsServer()
{
    QFETCH(QString, path);
    QFETCH(Fault, fault);
    QFETCH(Fit, fit);
    QFETCH(ErrorKind, kind);
    b->m.server().addFault(fault);
    ControlPlane control(b->m.options().net);
    BitsProbe probe(control, FileSpec{b->m.url(path), {}}, {});
    QSignalSpy answered(&probe, &Probe::answered);
    QVERIFY(answered.wait(10'000));
    const auto offer = answered.first().first().value<ServerOffer>();
    QCOMPARE(offer.protocol, u"bits"_s);
    QCOMPARE(offer.fit, fit);
    QCOMPARE(offer.error.kind, kind);
    QCOMPARE(offer.reachable, kind == ErrorKind::None);
    QVERIFY(offer.canResume && offer.canRemove);
    QVERIFY(b->handler->sessions().isEmpty());
    QCOMPARE(b->m.server().requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestBitsUpload)
#include "tst_bitsupload.moc"
