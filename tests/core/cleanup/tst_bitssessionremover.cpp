#include "core/cleanup/bitssessionremover.h"
#include "tests/core/cleanup/cleanupfixture.h"
#include "tests/server/bitshandler.h"

#include <QDateTime>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::BitsSwitches;
using TestServer::Fault;
using TestServer::Headers;

Q_DECLARE_METATYPE(Ferry::CleanupVerdict)

namespace
{

const std::pair<QByteArray, QByteArray> Mark{"BITS-Packet-Type", "Ack"};

Fault answer(int status, const char *code = nullptr, const char *header = "BITS-Error-Code")
{
    Headers headers{Mark};
    if (code)
        headers.append({QByteArray(header), QByteArray(code)});
    return Fault::replyStatus(status, headers);
}

} // namespace

/// BitsSessionRemover: one Cancel-Session, what its answer proves, and how long the ledger goes on asking.
class TestBitsSessionRemover : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void itCancelsOnce();
    void anotherSessionOfTheNameStays();
    void answersMeanWhatTheyMean_data();
    void answersMeanWhatTheyMean();
    void aLostAnswerIsAskedForAgain();
    void theSecondLookIsASecondCancel_data();
    void theSecondLookIsASecondCancel();
    void aFileThatWasDeliveredIsTold_data();
    void aFileThatWasDeliveredIsTold();
    void aFileThatCannotBeAskedForProvesNothing_data();
    void aFileThatCannotBeAskedForProvesNothing();
    void theSecondLookAsksForTheFileAgain();
    void aSessionThatWeCancelledWasNotClosed();
    void aDeliveredFileIsToldOnceTheServerAnswers();
    void aClosedSessionIsNotAskedFor();
    void theHostThatTheServerPickedIsAsked();
    void aDeadHostIsLeftAfterItsTime();
    void theLedgerTriesUntilTheServerCan();
    void theLedgerGivesUpAfterADay_data();
    void theLedgerGivesUpAfterADay();
    void aRefusalIsNamedAndNotRepeated();
    void theRemovalGoesOnAfterARestart();

private:
    [[nodiscard]] Leftover makeSession(int job = 1)
    {
        Leftover session;
        session.id = static_cast<quint64>(100 + job);
        session.job = CleanupBench::jobId(job);
        session.kind = LeftoverKind::BitsSession;
        session.stage = LeftoverStage::Present;
        session.neverConfirmed = false;
        session.where = m->server.url(u"/upload/data.bin"_s).toString();
        session.bytes = 3;
        session.facts = {{"session"_L1, m_bits->createForeignSession(u"data.bin"_s, "abc")},
                         {"length"_L1, 10.0},
                         {"lastFragmentAcked"_L1, 3.0}};
        return session;
    }
    [[nodiscard]] RemovalAnswer ask(const Leftover &leftover, bool onlyLook = false)
    {
        const auto remover = makeRemover(LeftoverKind::BitsSession, {m->control, m->disk});
        QSignalSpy finished(remover.get(), &Remover::finished);
        RemovalAnswer got;
        connect(remover.get(), &Remover::finished, this, [&](const RemovalAnswer &one) { got = one; });
        onlyLook ? remover->verify(leftover) : remover->remove(leftover);
        if (!finished.isEmpty() || !finished.wait(10'000) || finished.count() != 1)
            qFatal("not exactly one answer from the event loop");
        return got;
    }
    [[nodiscard]] int cancels() const { return m->count("BITS_POST"); }
    [[nodiscard]] ReceiptLine line() const { return m->report(1).receipt.value(0); }

    std::unique_ptr<CleanupBench> m;
    std::shared_ptr<TestServer::BitsHandler> m_bits;
};

void TestBitsSessionRemover::init()
{
    m = std::make_unique<CleanupBench>();
    TestServer::BitsOptions options;
    options.directory = m->path(u"bits"_s);
    m_bits = std::make_shared<TestServer::BitsHandler>(options);
    m->server.mount(options.endpoint, m_bits);
}

void TestBitsSessionRemover::itCancelsOnce()
{
    const RemovalAnswer got = ask(makeSession());
    QCOMPARE(got.verdict, CleanupVerdict::Gone);
    QVERIFY(got.removedByUs);
    QCOMPARE(got.proof, ReceiptProof::Acknowledged);
    QCOMPARE(got.status, 200);
    QVERIFY(!got.isFinished);
    QVERIFY(m_bits->sessions().isEmpty());
    QCOMPARE(m->server.requests().size(), 1);
    const auto request = m->server.requests().first();
    QCOMPARE(request.method, "BITS_POST"_ba);
    QCOMPARE(request.header("BITS-Packet-Type"), "Cancel-Session"_ba);
    QCOMPARE(request.header("Content-Length"), "0"_ba);
}

void TestBitsSessionRemover::anotherSessionOfTheNameStays()
{
    const QString foreign = m_bits->createForeignSession(u"data.bin"_s, "theirs");
    QCOMPARE(ask(makeSession()).verdict, CleanupVerdict::Gone);
    QCOMPARE(m_bits->sessions(), QStringList{foreign});
}

void TestBitsSessionRemover::answersMeanWhatTheyMean_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<CleanupVerdict>("verdict");
    using V = CleanupVerdict;
    QTest::newRow("Ack") << answer(200) << V::Gone;
    QTest::newRow("not found") << answer(500, "0x8020001F") << V::Gone;
    QTest::newRow("not found, by the other name") << answer(500, "0x8020001f", "BITS-Error") << V::Gone;
    QTest::newRow("not found, as 400") << answer(400, "0x8020001F") << V::Gone;
    QTest::newRow("a page") << Fault::replyStatus(200) << V::Unknown;
    QTest::newRow("a log-in page") << Fault::replyStatus(302, {{"Location"_ba, "/login"_ba}}) << V::Unknown;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << answer(status) << V::Unknown;
    QTest::newRow("500 with another code") << answer(500, "0x1") << V::Unknown;
    for (const int status : {401, 407, 408, 409, 423, 425, 429})
        QTest::addRow("%d, which passes", status) << answer(status) << V::Unknown;
    for (const int status : {400, 403, 404, 405, 410, 411, 416, 501})
        QTest::addRow("%d, which does not", status) << answer(status) << V::Refused;
    QTest::newRow("lost") << Fault::refuse() << V::Unknown;
}

void TestBitsSessionRemover::answersMeanWhatTheyMean()
{
    QFETCH(Fault, fault);
    QFETCH(CleanupVerdict, verdict);
    m->server.addFault(fault);
    const RemovalAnswer got = ask(makeSession());
    QCOMPARE(got.verdict, verdict);
    QCOMPARE(cancels(), 1); // whether it is resent is for the ledger to say
    QCOMPARE(m_bits->sessions().size(), 1);
}

void TestBitsSessionRemover::aLostAnswerIsAskedForAgain()
{
    m->server.addFault(Fault::dropAnswer());
    const Leftover session = makeSession();
    QCOMPARE(ask(session).verdict, CleanupVerdict::Unknown);
    QCOMPARE(cancels(), 1); // not by the library behind our back
    const RemovalAnswer again = ask(session);
    QCOMPARE(again.verdict, CleanupVerdict::Gone);
    QVERIFY(!again.removedByUs);
    QCOMPARE(again.proof, ReceiptProof::AnswerNotFound);
}

void TestBitsSessionRemover::theSecondLookIsASecondCancel_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("acknowledged"); // the first Cancel-Session
    QTest::addColumn<CleanupVerdict>("verdict");
    using V = CleanupVerdict;
    QTest::newRow("not found") << answer(500, "0x8020001F") << true << V::Gone;
    QTest::newRow("Ack again") << answer(200) << true << V::Gone;
    QTest::newRow("unknown by a 400") << answer(400, "0x80070057") << true << V::Gone;
    QTest::newRow("unknown by a 500") << answer(500, "0x1") << true << V::Gone;
    QTest::newRow("503 of a gateway") << Fault::replyStatus(503) << true << V::Unknown;
    QTest::newRow("lost") << Fault::refuse() << true << V::Unknown;
    QTest::newRow("never acknowledged, 500") << answer(500, "0x1") << false << V::Unknown;
    QTest::newRow("never acknowledged, 400") << answer(400, "0x80070057") << false << V::Refused;
}

void TestBitsSessionRemover::theSecondLookIsASecondCancel()
{
    QFETCH(Fault, fault);
    QFETCH(bool, acknowledged);
    QFETCH(CleanupVerdict, verdict);
    Leftover session = makeSession();
    session.stage = LeftoverStage::Removed;
    session.facts.insert("removedByUs"_L1, acknowledged);
    m->server.addFault(fault);
    const RemovalAnswer got = ask(session, true);
    QCOMPARE(got.verdict, verdict);
    QVERIFY(!got.removedByUs);
    QCOMPARE(m->server.requests().first().header("BITS-Packet-Type"), "Cancel-Session"_ba);
}

void TestBitsSessionRemover::aFileThatWasDeliveredIsTold_data()
{
    QTest::addColumn<Fault>("cancel");
    QTest::addColumn<Fault>("head");
    QTest::addColumn<double>("acked");
    QTest::addColumn<bool>("finished");
    const Fault ack = answer(200);
    const Fault notFound = answer(500, "0x8020001F");
    const auto file = [](const char *length, const Headers &more = {}) {
        return Fault::replyStatus(200, more, QByteArray(QByteArray(length).toInt(), 'x'));
    };
    const Fault absent = Fault::replyStatus(404);
    const Headers older{{"Last-Modified"_ba, "Sat, 01 Jan 2000 00:00:00 GMT"_ba}};
    QTest::newRow("acknowledged, and the file is there") << ack << file("10") << 3.0 << true;
    QTest::newRow("acknowledged, another file is there") << ack << file("11") << 3.0 << false;
    QTest::newRow("acknowledged, an older file is there") << ack << file("10", older) << 3.0 << false;
    QTest::newRow("acknowledged, no file") << ack << absent << 10.0 << false;
    QTest::newRow("acknowledged, files are not shown") << ack << Fault::replyStatus(405) << 10.0 << false;
    QTest::newRow("unknown, and the file is there") << notFound << file("10") << 3.0 << true;
    QTest::newRow("unknown, whole, files are not shown")
        << notFound << Fault::replyStatus(405) << 10.0 << true;
    QTest::newRow("unknown, not whole, files are not shown")
        << notFound << Fault::replyStatus(405) << 3.0 << false;
    QTest::newRow("unknown, whole, no file") << notFound << absent << 10.0 << false;
}

void TestBitsSessionRemover::aFileThatWasDeliveredIsTold()
{
    QFETCH(Fault, cancel);
    QFETCH(Fault, head);
    QFETCH(double, acked);
    QFETCH(bool, finished);
    Leftover session = makeSession();
    session.facts.insert("finishing"_L1, true);
    session.facts.insert("lastFragmentAcked"_L1, acked);
    session.facts.insert("madeAt"_L1, 1'700'000'000'000.0);
    m->server.addFault(cancel.on("BITS_POST"));
    m->server.addFault(head.on("HEAD"));
    const RemovalAnswer got = ask(session);
    QCOMPARE(got.verdict, CleanupVerdict::Gone);
    QCOMPARE(got.isFinished, finished);
    QCOMPARE(got.finishedAs, finished ? session.where : QString());
    QCOMPARE(m->count("HEAD"), 1);
    QCOMPARE(got.status, m->server.requests("BITS_POST").first().status); // it is what proves
}

void TestBitsSessionRemover::aFileThatCannotBeAskedForProvesNothing_data()
{
    QTest::addColumn<Fault>("cancel");
    QTest::addColumn<Fault>("head");
    const Fault notFound = answer(500, "0x8020001F");
    for (const int status : {302, 401, 408, 423, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << notFound << Fault::replyStatus(status);
    QTest::newRow("no answer") << notFound << Fault::refuse();
    QTest::newRow("acknowledged, 503") << answer(200) << Fault::replyStatus(503);
}

void TestBitsSessionRemover::aFileThatCannotBeAskedForProvesNothing()
{
    QFETCH(Fault, cancel);
    QFETCH(Fault, head);
    Leftover session = makeSession();
    session.facts.insert("finishing"_L1, true);
    session.facts.insert("lastFragmentAcked"_L1, 10.0);
    m->server.addFault(cancel.on("BITS_POST").always());
    m->server.addFault(head.on("HEAD").always());
    for (const bool onlyLook : {false, true}) {
        const RemovalAnswer got = ask(session, onlyLook);
        QCOMPARE(got.verdict, CleanupVerdict::Unknown);
        QVERIFY(!got.isFinished);
        QCOMPARE(got.status, m->server.requests("HEAD").last().status); // it is what is missing
    }
}

void TestBitsSessionRemover::theSecondLookAsksForTheFileAgain()
{
    Leftover session = makeSession();
    session.stage = LeftoverStage::Removed;
    session.facts.insert("finishing"_L1, true);
    m->server.addFault(answer(500, "0x8020001F").on("BITS_POST"));
    m->server.addFault(Fault::replyStatus(200, {}, QByteArray(10, 'x')).on("HEAD"));
    const RemovalAnswer got = ask(session, true);
    QCOMPARE(got.verdict, CleanupVerdict::Gone);
    QVERIFY(got.isFinished);
    QCOMPARE(got.finishedAs, session.where);
}

void TestBitsSessionRemover::aSessionThatWeCancelledWasNotClosed()
{
    Leftover session = makeSession(); // acknowledged at an earlier try, when the file could not be asked for
    session.facts.insert("finishing"_L1, true);
    session.facts.insert("removedByUs"_L1, true);
    session.facts.insert("lastFragmentAcked"_L1, 10.0);
    m->server.addFault(Fault::replyStatus(405).on("HEAD").always());
    for (const bool onlyLook : {false, true}) {
        m->server.addFault(answer(400, "0x80070057").on("BITS_POST"));
        const RemovalAnswer got = ask(session, onlyLook);
        QCOMPARE(got.verdict, CleanupVerdict::Gone);
        QVERIFY(!got.isFinished);
    }
}

void TestBitsSessionRemover::aDeliveredFileIsToldOnceTheServerAnswers()
{
    m->server.addFault(answer(500, "0x8020001F").on("BITS_POST").always());
    m->server.addFault(Fault::replyStatus(503).on("HEAD").repeated(2));
    m->server.addFault(Fault::replyStatus(200, {}, QByteArray(10, 'x')).on("HEAD"));
    Leftover session = makeSession();
    session.facts.insert("finishing"_L1, true);
    m->recorded(session);
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::Kept);
    QCOMPARE(line().proof, ReceiptProof::FinishedBefore);
    QCOMPARE(line().where, session.where);
    QCOMPARE(m->count("HEAD"), 3);
}

void TestBitsSessionRemover::aClosedSessionIsNotAskedFor()
{
    Leftover session = makeSession();
    session.facts.insert("closed"_L1, true);
    const RemovalAnswer got = ask(session);
    QVERIFY(got.verdict == CleanupVerdict::Gone && got.isFinished);
    QCOMPARE(got.finishedAs, session.where);
    QVERIFY(m->server.requests().isEmpty());
}

void TestBitsSessionRemover::theHostThatTheServerPickedIsAsked()
{
    TestServer::LoopbackServer node;
    node.mount(u"/upload"_s, m_bits);
    QVERIFY(node.start());
    Leftover session = makeSession();
    session.facts.insert("host"_L1, u"127.0.0.1:%1"_s.arg(node.port()));
    QCOMPARE(ask(session).verdict, CleanupVerdict::Gone);
    QCOMPARE(node.requests().size(), 1);
    QVERIFY(m->server.requests().isEmpty());
}

void TestBitsSessionRemover::aDeadHostIsLeftAfterItsTime()
{
    TestServer::LoopbackServer node;
    QVERIFY(node.start());
    Leftover session = makeSession();
    session.facts.insert("host"_L1, u"127.0.0.1:%1"_s.arg(node.port()));
    node.stop();
    const auto now = static_cast<double>(QDateTime::currentMSecsSinceEpoch());
    session.facts.insert("hostFallbackAt"_L1, now + 3'600'000);
    QCOMPARE(ask(session).verdict, CleanupVerdict::Unknown);
    QVERIFY(m->server.requests().isEmpty());
    session.facts.insert("hostFallbackAt"_L1, now - 1);
    QCOMPARE(ask(session).verdict, CleanupVerdict::Gone);
    QVERIFY(m_bits->sessions().isEmpty());
}

void TestBitsSessionRemover::theLedgerTriesUntilTheServerCan()
{
    m_bits->change([](BitsSwitches &s) { s.failingCancels = 3; });
    m->recorded(makeSession());
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::Clean);
    QVERIFY(m_bits->sessions().isEmpty());
    QCOMPARE(line().action, ReceiptAction::Removed);
    QCOMPARE(line().proof, ReceiptProof::AnswerNotFound); // of the second look
    QCOMPARE(cancels(), 3 + 2);
}

void TestBitsSessionRemover::theLedgerGivesUpAfterADay_data()
{
    QTest::addColumn<qint64>("doomedMsAgo");
    QTest::addColumn<bool>("acknowledged");
    QTest::addColumn<bool>("ends");
    constexpr qint64 Day = 24LL * 60 * 60 * 1'000;
    QTest::newRow("after a day") << Day << false << true;
    QTest::newRow("a little before that") << Day - 3'600'000 << false << false;
    QTest::newRow("after a day, acknowledged before") << Day << true << true;
}

void TestBitsSessionRemover::theLedgerGivesUpAfterADay()
{
    QFETCH(qint64, doomedMsAgo);
    QFETCH(bool, acknowledged);
    QFETCH(bool, ends);
    m->server.addFault(Fault::replyStatus(503).always());
    Leftover session = makeSession();
    session.stage = acknowledged ? LeftoverStage::Removed : LeftoverStage::Doomed;
    session.facts.insert("removedByUs"_L1, acknowledged);
    session.facts.insert("doomedAt"_L1,
                         static_cast<double>(QDateTime::currentMSecsSinceEpoch() - doomedMsAgo));
    QVERIFY(m->store->saveLeftover(session));
    m->restart();
    if (!ends) {
        QTRY_VERIFY(cancels() >= 3);
        QVERIFY(m->report(1).isPending());
        return;
    }
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(cancels(), 1); // it was tried once more
    QCOMPARE(line().action, acknowledged ? ReceiptAction::Removed : ReceiptAction::LeftBehind);
    QCOMPARE(line().proof, acknowledged ? ReceiptProof::Acknowledged : ReceiptProof::Expired);
    QCOMPARE(line().status, 503);
}

void TestBitsSessionRemover::aRefusalIsNamedAndNotRepeated()
{
    m->server.addFault(answer(403, "0x80070005").always());
    const Leftover session = m->recorded(makeSession());
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::LeftBehind);
    QCOMPARE(line().proof, ReceiptProof::ServerRefused);
    QCOMPARE(line().status, 403);
    QCOMPARE(line().where, session.where + u'#' + session.facts["session"_L1].toString()); // whose it is
    QCOMPARE(cancels(), 1);
}

void TestBitsSessionRemover::theRemovalGoesOnAfterARestart()
{
    m->server.addFault(Fault::replyStatus(503).always());
    m->recorded(makeSession());
    m->cancel(1);
    QTRY_VERIFY(cancels() >= 1);
    m->restart();
    const QList<Leftover> open = m->report(1).open;
    QCOMPARE(open.size(), 1);
    QVERIFY(open.first().facts.value("doomedAt"_L1).toDouble() > 0); // the day began with Cancel
    m->server.clearFaults();
    m->ledger->retryNow(CleanupBench::jobId(1));
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::Clean);
    QVERIFY(m_bits->sessions().isEmpty());
}

QTEST_GUILESS_MAIN(TestBitsSessionRemover)
#include "tst_bitssessionremover.moc"
