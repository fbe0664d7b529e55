#include "tests/core/cleanup/cleanupfixture.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::Headers;

/// CleanupLedger against servers that do not want to: tried until it is proved, refused, expired or given up.
class TestCleanupRetry : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CleanupBench>(); }
    void cleanup() { m.reset(); }

    void whatPassesIsTriedAgain_data();
    void whatPassesIsTriedAgain();
    void whatProvesNothingIsNotBelieved_data();
    void whatProvesNothingIsNotBelieved();
    void aRefusalIsSaid_data();
    void aRefusalIsSaid();
    void aRefusalOfWhatIsGoneIsNoRefusal();
    void retryAfterIsHonoured_data();
    void retryAfterIsHonoured();
    void delaysGrow();
    void aServerThatIsAwayIsWaitedFor();
    void aZombieIsRemovedAgain();
    void aRestartTakesTheSecondLookOnly();
    void aSecondLookThatFailsIsTakenAgain();
    void timeEndsIt();
    void aDateBeforeItsTimeDoesNotEndIt();
    void theUserEndsIt();
    void tryingNowDoesNotWait();
    void tryingNowDoesNotCutTheGraceTimeShort();
    void aClockSetBackDoesNotMakeItWaitForYears();

private:
    void useDelays(Milliseconds minimum, Milliseconds maximum)
    {
        m->policy.retry.minimumRetryDelay = minimum;
        m->policy.retry.maximumRetryDelay = maximum;
        m->ledger->setPolicy(m->policy);
    }
    [[nodiscard]] ReceiptLine line() const
    {
        const QList<ReceiptLine> lines = m->report(1).receipt;
        return lines.size() == 1 ? lines.first() : ReceiptLine{};
    }
    [[nodiscard]] Leftover open() const { return m->report(1).open.value(0); }

    std::unique_ptr<CleanupBench> m;
};

void TestCleanupRetry::whatPassesIsTriedAgain_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {401, 408, 409, 423, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << Fault::replyStatus(status, {TusMark});
    QTest::newRow("refused by reset") << Fault::refuse();
}

void TestCleanupRetry::whatPassesIsTriedAgain()
{
    QFETCH(Fault, fault);
    m->server.addFault(fault.on("DELETE").repeated(2));
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::Removed);
    QCOMPARE(line().proof, ReceiptProof::AnswerNotFound);
    QCOMPARE(m->count("DELETE"), 3);
    QVERIFY(m->server.sessions().isEmpty());
}

void TestCleanupRetry::whatProvesNothingIsNotBelieved_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("a portal's 200 to DELETE") << Fault::replyStatus(200).on("DELETE");
    QTest::newRow("a portal's 204 to DELETE") << Fault::replyStatus(204).on("DELETE");
    QTest::newRow("a portal's 404 to DELETE") << Fault::replyStatus(404).on("DELETE");
    QTest::newRow("a portal's 410 to DELETE") << Fault::replyStatus(410).on("DELETE");
    QTest::newRow("a portal's redirect")
        << Fault::replyStatus(302, {{"Location"_ba, "/status/404"_ba}}).on("DELETE");
    QTest::newRow("a success that did nothing") << Fault::replyStatus(204, {TusMark}).on("DELETE");
    QTest::newRow("a portal's 404 to HEAD") << Fault::replyStatus(404).on("HEAD");
    QTest::newRow("500 to HEAD") << Fault::replyStatus(500, {TusMark}).on("HEAD");
    QTest::newRow("no answer to HEAD") << Fault::dropAnswer().on("HEAD").repeated(3);
    QTest::newRow("no answer to DELETE") << Fault::dropAnswer().on("DELETE");
    QTest::newRow("an interim answer to DELETE") << Fault::interim(103).on("DELETE");
}

void TestCleanupRetry::whatProvesNothingIsNotBelieved()
{
    QFETCH(Fault, fault);
    m->server.addFault(fault);
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QVERIFY(m->server.sessions().isEmpty());
    QCOMPARE(m->report(1).stage, CleanupStage::Clean);
    QCOMPARE(line().proof, ReceiptProof::AnswerNotFound);
    QCOMPARE(line().status, 404);
    QVERIFY(m->server.requests("GET").isEmpty());
}

void TestCleanupRetry::aRefusalIsSaid_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 405, 412, 501})
        QTest::addRow("%d", status) << status;
}

void TestCleanupRetry::aRefusalIsSaid()
{
    QFETCH(int, status);
    m->server.addFault(Fault::replyStatus(status, {TusMark}).on("DELETE").always());
    const Leftover session = m->recorded(m->makeSession(1));
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::LeftBehind);
    QCOMPARE(line().action, ReceiptAction::LeftBehind);
    QCOMPARE(line().proof, ReceiptProof::ServerRefused);
    QCOMPARE(line().status, status);
    QCOMPARE(line().where, session.where);
    QCOMPARE(m->count("DELETE"), 1);
    QVERIFY(m->store->leftovers().isEmpty());
}

void TestCleanupRetry::aRefusalOfWhatIsGoneIsNoRefusal()
{
    Leftover session = m->makeSession(1);
    session.where = m->server.url(u"/files/nothing"_s).toString();
    m->server.addFault(Fault::replyStatus(403, {TusMark}).on("DELETE").always());
    m->recorded(session);
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::WasGone);
    QCOMPARE(line().proof, ReceiptProof::AnswerNotFound);
}

void TestCleanupRetry::retryAfterIsHonoured_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("on DELETE") << "DELETE"_ba;
    QTest::newRow("on HEAD") << "HEAD"_ba;
}

void TestCleanupRetry::retryAfterIsHonoured()
{
    QFETCH(QByteArray, method);
    m->server.addFault(Fault::replyStatus(503, {TusMark, {"Retry-After"_ba, "1"_ba}}).on(method));
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Waiting);
    QCOMPARE(open().lastStatus, 503);
    const qint64 wait = open().nextTryAt - QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(wait > 500 && wait <= 1'000, qPrintable(QString::number(wait)));
    const int before = static_cast<int>(m->server.requests().size());
    QVERIFY(m->waitForEnd(1));
    const auto requests = m->server.requests();
    QVERIFY(requests.at(before - 1).endedAt.msecsTo(requests.at(before).startedAt) >= 950);
}

void TestCleanupRetry::delaysGrow()
{
    useDelays(Milliseconds{20}, Milliseconds{3'600'000});
    m->server.addFault(Fault::replyStatus(500, {TusMark}).on("DELETE").repeated(5));
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    const auto requests = m->server.requests("DELETE");
    QCOMPARE(requests.size(), 6);
    const qint64 first = requests.at(0).endedAt.msecsTo(requests.at(1).startedAt);
    const qint64 last = requests.at(4).endedAt.msecsTo(requests.at(5).startedAt);
    QVERIFY2(last >= 240, qPrintable(QString::number(last))); // 20 * 2^4, less a quarter
    QVERIFY(first < last);
}

void TestCleanupRetry::aServerThatIsAwayIsWaitedFor()
{
    m->recorded(m->makeSession(1));
    m->server.stop();
    m->cancel(1);
    QTRY_VERIFY(open().attempts >= 2);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Waiting);
    QVERIFY(!open().lastDetail.isEmpty());
    m->restart(); // the debt outlives the program, with its count
    QVERIFY(open().attempts >= 2);
    QVERIFY(m->server.start(m->server.port()));
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::Removed);
}

void TestCleanupRetry::aZombieIsRemovedAgain()
{
    m->policy.graceTime = Milliseconds{300};
    m->ledger->setPolicy(m->policy);
    m->recorded(m->makeSession(1));
    const QString file = m->server.sessionFile(m->server.sessions().first());
    for (const QString &suffix : {QString(), u".info"_s})
        QVERIFY(QFile::copy(file + suffix, m->path(u"kept"_s + suffix)));
    m->cancel(1);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Verifying);
    for (const QString &suffix : {QString(), u".info"_s}) // a request that nobody waited for is through now
        QVERIFY(QFile::copy(m->path(u"kept"_s + suffix), file + suffix));
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->count("DELETE"), 2);
    QVERIFY(m->server.sessions().isEmpty());
    QCOMPARE(line().action, ReceiptAction::Removed);
}

void TestCleanupRetry::aRestartTakesTheSecondLookOnly()
{
    m->policy.graceTime = Milliseconds{100};
    m->ledger->setPolicy(m->policy);
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Verifying);
    m->restart();
    QCOMPARE(m->report(1).stage, CleanupStage::Verifying);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->count("DELETE"), 1);
    QCOMPARE(line().action, ReceiptAction::Removed); // by the Ferry before
}

void TestCleanupRetry::aSecondLookThatFailsIsTakenAgain()
{
    m->server.addFault(Fault::replyStatus(503, {TusMark}).on("HEAD").skipping(1).repeated(2));
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->count("DELETE"), 1);
    QCOMPARE(m->count("HEAD"), 4);
    QCOMPARE(line().action, ReceiptAction::Removed);
}

void TestCleanupRetry::timeEndsIt()
{
    Leftover session = m->makeSession(1);
    session.expiresAt = QDateTime::currentMSecsSinceEpoch() - 1;
    m->server.stop();
    m->recorded(session);
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::LeftBehind);
    QCOMPARE(line().proof, ReceiptProof::Expired);
    QCOMPARE(line().expiresAt, session.expiresAt);
}

void TestCleanupRetry::aDateBeforeItsTimeDoesNotEndIt()
{
    Leftover session = m->makeSession(1);
    session.expiresAt = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    m->server.addFault(Fault::replyStatus(503, {TusMark}).on("DELETE").repeated(2));
    m->recorded(session);
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::Removed);
}

void TestCleanupRetry::theUserEndsIt()
{
    m->server.addFault(Fault::replyStatus(503, {TusMark}).on("DELETE").always());
    m->recorded(m->makeSession(1));
    m->recorded(m->makeSession(2));
    m->cancel(1);
    m->cancel(2);
    QTRY_VERIFY(open().attempts >= 1);
    QSignalSpy settled(m->ledger.get(), &CleanupLedger::settled);
    m->ledger->giveUp(m->jobId(1));
    QCOMPARE(settled.count(), 1);
    QCOMPARE(line().action, ReceiptAction::LeftBehind);
    QCOMPARE(line().proof, ReceiptProof::GivenUp);
    QCOMPARE(line().status, 503);
    QVERIFY(m->ledger->hasOpen(m->jobId(2)));
    m->server.clearFaults();
    QVERIFY(m->waitForEnd(2));
}

void TestCleanupRetry::tryingNowDoesNotWait()
{
    useDelays(Milliseconds{3'600'000}, Milliseconds{3'600'000});
    m->server.addFault(Fault::replyStatus(503, {TusMark}).on("DELETE"));
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Waiting);
    m->ledger->retryNow(m->jobId(1));
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::Removed);
}

void TestCleanupRetry::tryingNowDoesNotCutTheGraceTimeShort()
{
    m->policy.graceTime = Milliseconds{500};
    m->ledger->setPolicy(m->policy);
    m->recorded(m->makeSession(1));
    m->cancel(1);
    QTRY_COMPARE(m->report(1).stage, CleanupStage::Verifying);
    m->ledger->retryNow(m->jobId(1));
    QVERIFY(m->waitForEnd(1));
    const auto looks = m->server.requests("HEAD");
    QCOMPARE(looks.size(), 2);
    QVERIFY(looks.at(0).endedAt.msecsTo(looks.at(1).startedAt) >= 450);
}

void TestCleanupRetry::aClockSetBackDoesNotMakeItWaitForYears()
{
    Leftover session = m->makeSession(1);
    session.stage = LeftoverStage::Doomed;
    session.nextTryAt = QDateTime::currentMSecsSinceEpoch() + 365LL * 86'400'000;
    QVERIFY(m->store->saveLeftover(session));
    m->restart();
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(line().action, ReceiptAction::Removed);
}

QTEST_GUILESS_MAIN(TestCleanupRetry)
#include "tst_cleanupretry.moc"
