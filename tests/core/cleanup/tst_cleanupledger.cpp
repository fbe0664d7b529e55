#include "core/store/sqlitejobstore.h"
#include "tests/core/cleanup/cleanupfixture.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// CleanupLedger as a book: what is in it is on disk, what is doomed goes only when it may, and nothing
/// leaves it without a proof or a line that says there is none.
class TestCleanupLedger : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CleanupBench>(); }
    void cleanup() { m.reset(); }

    void aRecordIsDurableWhenItReturns();
    void whatIsNotSavedIsNotRecorded();
    void theNewNameOfAKnownOneIsKeptThoughNotSaved();
    void nothingIsRemovedBeforeRelease();
    void whatIsReleasedGoesWithAProof();
    void theStagesFollowEachOther();
    void theEndIsSaidExactlyOnce_data();
    void theEndIsSaidExactlyOnce();
    void takingBackGivesEverythingBack();
    void aDoomThatCannotBeSavedChangesNothing();
    void finishedFilesStay();
    void whatComesAfterTheDoomIsDoomedToo();
    void oneOfALivingJobCanBeDoomedAlone();
    void factsOfADoomedOneAreNotOverwritten();
    void aSessionWithoutANameIsReportedWithoutAsking();
    void doomedOnesSurviveARestart();
    void livingOnesAreFoundAgain();
    void anEndThatCannotBeSavedIsNotForgotten_data();
    void anEndThatCannotBeSavedIsNotForgotten();
    void goingWhileRemovingLosesNothing();
    void thousandsAreWorkedOffAFewAtATime();
    void aServerThatDoesNotAnswerHoldsUpNobodyElse();

private:
    std::unique_ptr<CleanupBench> m;
};

void TestCleanupLedger::aRecordIsDurableWhenItReturns()
{
    Leftover leftover = m->makeSession(1);
    leftover.stage = LeftoverStage::Intended;
    leftover.neverConfirmed = true;
    for (const LeftoverStage stage : {LeftoverStage::Intended, LeftoverStage::Present}) {
        leftover.stage = stage;
        m->recorded(leftover);
        // What a kill now would leave.
        const QString copy = m->path(u"copy%1.sqlite"_s.arg(static_cast<int>(stage)));
        QVERIFY(QFile::copy(m->database(), copy));
        QVERIFY(QFile::copy(m->database() + u"-wal"_s, copy + u"-wal"_s));
        const auto opened = SqliteJobStore::open(copy);
        QVERIFY2(opened.store, qPrintable(opened.error));
        QCOMPARE(opened.store->leftovers(), QList<Leftover>{leftover});
    }
}

void TestCleanupLedger::whatIsNotSavedIsNotRecorded()
{
    FailingStore store;
    m->use(store);
    store.savesFail = true;
    QVERIFY(!m->ledger->record(m->makeSession(1)));
    QVERIFY(!m->ledger->hasOpen(m->jobId(1)));
}

void TestCleanupLedger::theNewNameOfAKnownOneIsKeptThoughNotSaved()
{
    FailingStore store;
    m->use(store);
    const Leftover made = m->makeSession(1);
    Leftover intended = made;
    intended.stage = LeftoverStage::Intended;
    intended.neverConfirmed = true;
    intended.where = u"http://127.0.0.1/files"_s;
    m->recorded(intended);
    store.savesFail = true;
    QVERIFY(!m->ledger->record(made)); // the session is there by now, and only we know its name
    m->ledger->doom(made.id);
    QTRY_VERIFY(m->server.sessions().isEmpty());
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).receipt.last().action, ReceiptAction::Removed);
}

void TestCleanupLedger::nothingIsRemovedBeforeRelease()
{
    m->recorded(m->makeSession(1));
    m->recorded(m->makePart(1, u"one.part"_s));
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    m->ledger->retryNow(m->jobId(1));
    m->ledger->giveUp(m->jobId(1));
    QCOMPARE(m->report(1).stage, CleanupStage::Draining);
    m->recorded(m->makeSession(2)); // what is asked for later is through: so would the first have been
    m->cancel(2);
    QVERIFY(m->waitForEnd(2));
    QCOMPARE(m->count("DELETE"), 1);
    QCOMPARE(m->server.sessions().size(), 1);
    QVERIFY(QFile::exists(m->path(u"parts/one.part"_s)));
    QCOMPARE(m->report(1).stage, CleanupStage::Draining);
    QCOMPARE(m->report(1).open.size(), 2);

    m->ledger->release(m->jobId(1));
    QVERIFY(m->waitForEnd(1));
    QVERIFY(m->server.sessions().isEmpty());
    QVERIFY(!QFile::exists(m->path(u"parts/one.part"_s)));
}

void TestCleanupLedger::whatIsReleasedGoesWithAProof()
{
    const Leftover session = m->recorded(m->makeSession(1));
    const Leftover part = m->recorded(m->makePart(1, u"one.part"_s));
    const Leftover foreign = m->makeSession(9); // recorded by nobody here
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    const CleanupReport report = m->report(1);
    QCOMPARE(report.stage, CleanupStage::Clean);
    QVERIFY(report.open.isEmpty());
    QCOMPARE(report.receipt.size(), 2);
    for (const ReceiptLine &line : report.receipt) {
        const bool isPart = line.subject == ReceiptSubject::PartFile;
        QCOMPARE(line.where, isPart ? part.where : session.where);
        QCOMPARE(line.bytes, isPart ? 0 : 500);
        QCOMPARE(line.action, ReceiptAction::Removed);
        QCOMPARE(line.proof, isPart ? ReceiptProof::PathAbsent : ReceiptProof::AnswerNotFound);
        QCOMPARE(line.status, isPart ? 0 : 404);
        QVERIFY(line.at > 0);
    }
    QCOMPARE(m->count("DELETE"), 1);
    QCOMPARE(m->count("HEAD"), 2); // at once, and after the grace time
    QCOMPARE(m->server.sessions().size(), 1);
    QVERIFY(foreign.where.endsWith(m->server.sessions().first()));
}

void TestCleanupLedger::theStagesFollowEachOther()
{
    m->recorded(m->makeSession(1));
    QList<CleanupStage> stages;
    connect(m->ledger.get(), &CleanupLedger::changed, this, [&] {
        if (const CleanupStage stage = m->report(1).stage; stages.isEmpty() || stages.last() != stage)
            stages.append(stage);
    });
    QCOMPARE(m->report(1).stage, CleanupStage::Nothing);
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    QCOMPARE(m->report(1).stage, CleanupStage::Draining);
    m->server.addFault(Fault::replyStatus(423, {TusMark}).on("DELETE"));
    m->ledger->release(m->jobId(1));
    QVERIFY(m->waitForEnd(1));
    using enum CleanupStage;
    QCOMPARE(stages, (QList{Removing, Waiting, Removing, Verifying, Clean}));
}

void TestCleanupLedger::theEndIsSaidExactlyOnce_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "one part", "many", "forgotten before", "forgotten while draining",
                             "handed over", "recorded while draining", "given up"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCleanupLedger::theEndIsSaidExactlyOnce()
{
    QFETCH(QString, what);
    const JobId job = m->jobId(1);
    QSignalSpy settled(m->ledger.get(), &CleanupLedger::settled);
    Leftover part;
    if (what != "nothing"_L1)
        part = m->recorded(m->makePart(1, u"one.part"_s));
    if (what == "many"_L1) {
        m->recorded(m->makePart(1, u"two.part"_s));
        m->recorded(m->makeSession(1));
    }
    if (what == "forgotten before"_L1)
        m->ledger->forget(part.id);
    QVERIFY(m->ledger->doomAll(job, what == "handed over"_L1 ? QSet<int>{0} : QSet<int>{}));
    if (what == "forgotten while draining"_L1)
        m->ledger->forget(part.id);
    if (what == "handed over"_L1)
        m->ledger->handOver(job, {0});
    if (what == "recorded while draining"_L1) {
        m->ledger->forget(part.id);
        m->recorded(m->makePart(1, u"late.part"_s));
    }
    QCOMPARE(settled.count(), 0);
    if (what == "given up"_L1)
        m->server.stop();
    m->ledger->release(job);
    if (what == "given up"_L1)
        m->ledger->giveUp(job);
    QTRY_COMPARE(settled.count(), 1);
    m->recorded(m->makePart(2, u"other.part"_s));
    m->cancel(2);
    QVERIFY(m->waitForEnd(2));
    QCOMPARE(settled.count(), 2); // one of them is the other job's
}

void TestCleanupLedger::takingBackGivesEverythingBack()
{
    Leftover intended = m->makeSession(1);
    intended.stage = LeftoverStage::Intended;
    intended.neverConfirmed = true;
    m->recorded(intended);
    const Leftover present = m->recorded(m->makePart(1, u"one.part"_s));
    const Leftover useless = m->recorded(m->makePart(1, u"useless.part"_s));
    {
        JobStore::Batch batch(*m->store);
        QVERIFY(m->ledger->doomAll(m->jobId(1)));
    } // not committed
    m->ledger->undoDoomAll(m->jobId(1));
    const QList<Leftover> living = m->ledger->leftoversOf(m->jobId(1), 0);
    QCOMPARE(living, (QList<Leftover>{intended, present, useless}));
    QCOMPARE(m->store->leftovers(), living);
    QCOMPARE(m->report(1).stage, CleanupStage::Nothing);

    // One that was doomed before, and alone, is not given back.
    m->ledger->doom(useless.id);
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    m->ledger->undoDoomAll(m->jobId(1));
    QCOMPARE(m->ledger->leftoversOf(m->jobId(1), 0).size(), 2);
    QTRY_VERIFY(!QFile::exists(useless.where));
    QVERIFY(QFile::exists(present.where));
    m->recorded(m->makePart(1, u"next.part"_s)); // the job lives on
    QCOMPARE(m->ledger->leftoversOf(m->jobId(1), 0).size(), 3);
}

void TestCleanupLedger::aDoomThatCannotBeSavedChangesNothing()
{
    FailingStore store;
    m->use(store);
    const Leftover part = m->recorded(m->makePart(1, u"one.part"_s));
    store.savesFail = true;
    QVERIFY(!m->ledger->doomAll(m->jobId(1)));
    m->ledger->undoDoomAll(m->jobId(1));
    store.savesFail = false;
    QCOMPARE(m->ledger->leftoversOf(m->jobId(1), 0), QList<Leftover>{part});
    QVERIFY(QFile::exists(part.where));
}

void TestCleanupLedger::finishedFilesStay()
{
    const Leftover finished = m->recorded(m->makePart(1, u"done.part"_s, 0));
    const Leftover unfinished = m->recorded(m->makePart(1, u"half.part"_s, 1));
    QVERIFY(m->ledger->doomAll(m->jobId(1), {0}));
    m->ledger->handOver(m->jobId(1), {0});
    m->ledger->release(m->jobId(1));
    QVERIFY(m->waitForEnd(1));
    QVERIFY(QFile::exists(finished.where));
    QVERIFY(!QFile::exists(unfinished.where));
    QCOMPARE(m->report(1).receipt.size(), 1);
    QVERIFY(m->store->leftovers().isEmpty());
}

void TestCleanupLedger::whatComesAfterTheDoomIsDoomedToo()
{
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    Leftover session = m->makeSession(1); // its create was still under way
    QVERIFY(m->ledger->record(session));
    QCOMPARE(m->report(1).stage, CleanupStage::Draining);
    QCOMPARE(m->store->leftovers().first().stage, LeftoverStage::Doomed);
    m->ledger->release(m->jobId(1));
    QVERIFY(m->waitForEnd(1));
    QVERIFY(m->server.sessions().isEmpty());
}

void TestCleanupLedger::oneOfALivingJobCanBeDoomedAlone()
{
    const Leftover old = m->recorded(m->makeSession(1));
    const Leftover current = m->recorded(m->makeSession(1));
    m->ledger->doom(old.id);
    m->ledger->doom(old.id); // no second time
    QTRY_COMPARE(m->server.sessions().size(), 1);
    QTRY_COMPARE(m->report(1).receipt.size(), 1);
    QCOMPARE(m->ledger->leftoversOf(m->jobId(1), 0), QList<Leftover>{current});
    QCOMPARE(m->count("DELETE"), 1);
}

void TestCleanupLedger::factsOfADoomedOneAreNotOverwritten()
{
    Leftover part = m->recorded(m->makePart(1, u"one.part"_s));
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    part.bytes = 77; // a checkpoint that was under way
    QVERIFY(!m->ledger->update(part));
    QCOMPARE(m->report(1).open.first().stage, LeftoverStage::Doomed);
    QCOMPARE(m->store->leftovers().first().stage, LeftoverStage::Doomed);
}

void TestCleanupLedger::aSessionWithoutANameIsReportedWithoutAsking()
{
    Leftover intended = m->makeSession(1);
    intended.stage = LeftoverStage::Intended;
    intended.neverConfirmed = true;
    intended.where = m->server.url(u"/files"_s).toString();
    m->recorded(intended);
    m->cancel(1);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::LeftBehind);
    QCOMPARE(m->report(1).receipt.first().action, ReceiptAction::Unknown);
    QCOMPARE(m->report(1).receipt.first().proof, ReceiptProof::AnswerLost);
    QVERIFY(m->server.requests().isEmpty()); // never a DELETE on an endpoint
}

void TestCleanupLedger::doomedOnesSurviveARestart()
{
    m->recorded(m->makeSession(1));
    m->recorded(m->makePart(1, u"one.part"_s));
    JobStore::Batch batch(*m->store, JobStore::Batch::Durability::Power);
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    QVERIFY(batch.commit());
    m->restart(); // before it was released: nothing of the old process is running now
    QCOMPARE(m->ledger->pendingJobs(), 1);
    QSignalSpy settled(m->ledger.get(), &CleanupLedger::settled);
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::Clean);
    QVERIFY(m->server.sessions().isEmpty());
    QCOMPARE(settled.count(), 1);
    QCOMPARE(m->ledger->pendingJobs(), 0);
}

void TestCleanupLedger::livingOnesAreFoundAgain()
{
    const Leftover part = m->recorded(m->makePart(1, u"one.part"_s, 3));
    m->restart();
    QCOMPARE(m->ledger->leftoversOf(m->jobId(1), 3), QList<Leftover>{part});
    QVERIFY(m->ledger->leftoversOf(m->jobId(1), 0).isEmpty());
    QCOMPARE(m->ledger->pendingJobs(), 0);
    m->recorded(m->makePart(2, u"two.part"_s));
    m->cancel(2);
    QVERIFY(m->waitForEnd(2));
    QVERIFY(QFile::exists(part.where));
}

void TestCleanupLedger::anEndThatCannotBeSavedIsNotForgotten_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a part file") << u"part"_s;
    QTest::newRow("a session") << u"session"_s;
    QTest::newRow("an unknown session") << u"unknown"_s;
}

void TestCleanupLedger::anEndThatCannotBeSavedIsNotForgotten()
{
    QFETCH(QString, what);
    FailingStore store;
    m->use(store);
    Leftover leftover = what == "part"_L1 ? m->makePart(1, u"one.part"_s) : m->makeSession(1);
    if (what == "unknown"_L1) {
        leftover.stage = LeftoverStage::Intended;
        leftover.neverConfirmed = true;
    }
    m->recorded(leftover);
    store.settlesFail = true;
    QSignalSpy settled(m->ledger.get(), &CleanupLedger::settled);
    QVERIFY(m->ledger->doomAll(m->jobId(1)));
    m->ledger->release(m->jobId(1));
    if (what != "unknown"_L1)
        QTRY_VERIFY(m->report(1).open.first().attempts >= 3); // gone, and looked at again and again
    QVERIFY(m->ledger->hasOpen(m->jobId(1)));
    QVERIFY(m->report(1).receipt.isEmpty());
    QCOMPARE(settled.count(), 0);
    store.settlesFail = false;
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m->report(1).receipt.size(), 1);
    QCOMPARE(m->report(1).receipt.first().action,
             what == "unknown"_L1 ? ReceiptAction::Unknown : ReceiptAction::Removed);
    QVERIFY(store.leftovers().isEmpty());
}

void TestCleanupLedger::goingWhileRemovingLosesNothing()
{
    QSignalSpy held(&m->server, &TestServer::LoopbackServer::answerHeld);
    m->server.addFault(Fault::holdAnswer().on("DELETE"));
    m->recorded(m->makeSession(1));
    m->recorded(m->makePart(1, u"one.part"_s));
    m->cancel(1);
    QTRY_COMPARE(held.count(), 1);
    m->restart(); // its own request was destroyed with it
    m->server.releaseHeld();
    QVERIFY(m->waitForEnd(1));
    QCOMPARE(m->report(1).stage, CleanupStage::Clean);
    QVERIFY(m->server.sessions().isEmpty());
}

void TestCleanupLedger::thousandsAreWorkedOffAFewAtATime()
{
    constexpr int Many = 2'000;
    JobStore::Batch batch(*m->store);
    for (int i = 0; i < Many; ++i)
        m->recorded(m->makePart(1 + i, u"%1.part"_s.arg(i)));
    for (int i = 0; i < Many; ++i)
        QVERIFY(m->ledger->doomAll(m->jobId(1 + i)));
    QVERIFY(batch.commit());
    QSignalSpy settled(m->ledger.get(), &CleanupLedger::settled);
    for (int i = 0; i < Many; ++i)
        m->ledger->release(m->jobId(1 + i));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), Many, 60'000);
    QVERIFY(QDir(m->path(u"parts"_s)).isEmpty(QDir::Files));
    QVERIFY(m->store->leftovers().isEmpty());
}

void TestCleanupLedger::aServerThatDoesNotAnswerHoldsUpNobodyElse()
{
    TestServer::LoopbackServer second;
    TestServer::TusOptions tus;
    tus.directory = m->path(u"second"_s);
    second.serveTus(tus);
    QVERIFY(second.start());
    QSignalSpy held(&m->server, &TestServer::LoopbackServer::answerHeld);
    m->server.addFault(Fault::holdAnswer().on("DELETE").always());
    for (int i = 0; i < 50; ++i)
        m->recorded(m->makeSession(1));
    Leftover there = m->makeSession(2);
    there.where = second.createForeignSession(1'000).toString();
    m->recorded(there);
    m->recorded(m->makePart(3, u"one.part"_s));
    m->cancel(1);
    QTRY_VERIFY(held.count() > 0);
    m->cancel(2);
    m->cancel(3);
    QVERIFY(m->waitForEnd(2));
    QVERIFY(m->waitForEnd(3));
    QVERIFY(m->count("DELETE") <= 8);
    QCOMPARE(m->report(1).open.size(), 50);

    int most = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto requests = m->server.requests("DELETE");
            const auto open = std::count_if(requests.begin(), requests.end(), [](const auto &request) {
                return request.end == TestServer::RequestRecord::End::Open;
            });
            most = std::max(most, static_cast<int>(open));
            m->server.releaseHeld();
            return m->report(1).open.isEmpty();
        },
        20'000));
    QVERIFY2(most <= 8, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestCleanupLedger)
#include "tst_cleanupledger.moc"
