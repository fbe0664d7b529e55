#include "tests/core/transfer/davbench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{
constexpr qint64 Size = 500'000;
const QByteArray Bytes = generatedBytes(1, 0, Size);
} // namespace

/// DavUpload where the server does not MOVE: straight to the final name, and never over what is not its own.
class TestDavDirect : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<DavBench>();
        m->server().addFault(Fault::replyStatus(405).on("PROPFIND").always());
        m->server().addFault(Fault::replyStatus(405).on("MOVE").always());
    }
    void cleanup() { m.reset(); }

    void itIsToldBeforeTheFirstByte();
    void aMoveRefusedLateRemovesTheTemporaryAndWritesDirectly_data();
    void aMoveRefusedLateRemovesTheTemporaryAndWritesDirectly();
    void aServerThatSaysNotFoundToWhatItDoesNotKnowIsWrittenDirectly();
    void whereFilesAreOnlyDroppedTheAnswerToPutCounts();
    void itIsNotDoneWhereTheJobForbidsIt();
    void aTakenNameMeansWhatTheJobSays_data();
    void aTakenNameMeansWhatTheJobSays();
    void aNameTakenMeanwhileIsNotOverwritten();
    void aCutPutIsSentAgainToTheSameName_data();
    void aCutPutIsSentAgainToTheSameName();
    void cancelNamesThePieceThatMayBeOurs();
    void cancelKeepsAFileThatWasAcknowledged();
    void cancelNamesAFileWhoseLastByteMayHaveArrived();
    void cancelKeepsWhatWasThereBefore();
    void cancelNamesWhatWasThereBeforeAndIsNoMore();
    void cancelLeavesWhatSomebodyElsePutThere();
    void cancelKeepsAFileOfAnothersIfNothingWasSent();
    void whereNothingWasSentAnothersFileIsNotOverwritten();
    void aPieceThatMayNotBeWrittenOverIsNamed();

private:
    Job *upload(OnCollision onCollision = OnCollision::FreeName)
    {
        JobSpec spec = m->putOf(Size);
        spec.onCollision = onCollision;
        return m->add(spec);
    }
    /// Until the server has the first bytes, and reads no more of them.
    Job *stalledUpload(OnCollision onCollision = OnCollision::FreeName)
    {
        QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
        m->server().addFault(Fault::stallUp(100'000).on("PUT"));
        Job *job = upload(onCollision);
        if (stalled.isEmpty() && !stalled.wait(10'000))
            qFatal("the PUT did not come");
        return job;
    }
    /// The server is away when the PUT is due.
    Job *unsentUpload()
    {
        JobSpec spec = m->putOf(Size);
        spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{600'000};
        Job *job = m->add(spec, false);
        bool isNext = false;
        QObject::connect(job, &Job::logged, &m->server(), [this, &isNext](const LogLine &line) {
            if (line.event == LogEvent::Notice)
                isNext = true; // after one look at the name
            else if (line.event == LogEvent::Answer && std::exchange(isNext, false))
                m->server().stop();
        });
        if (job->resume() != Outcome::Ok)
            qFatal("it did not start");
        if (!waitForState(job, JobState::TransientError))
            qFatal("it did not fail");
        QObject::disconnect(job, &Job::logged, &m->server(), nullptr);
        if (!m->server().start())
            qFatal("the server did not come back");
        return job;
    }
    std::unique_ptr<DavBench> m;
};

void TestDavDirect::itIsToldBeforeTheFirstByte()
{
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->methods(), u"HEAD PROPFIND MOVE HEAD PUT HEAD HEAD"_s);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QString order;
    const QList<LogLine> log = job->log();
    for (const LogLine &line : log) {
        if (line.event == LogEvent::Notice)
            order += u"notice "_s;
        else if (line.event == LogEvent::Request && line.detail.startsWith("PUT"_L1))
            order += u"PUT "_s;
    }
    QCOMPARE(order, u"notice PUT "_s);
    QCOMPARE(job->record().notice(), Notice::WritesDirectly);
    QCOMPARE(m->server().requests("PUT").first().header("If-None-Match"), "*"_ba);
    // The MOVE that was tried was of nothing to nowhere.
    const auto tried = m->server().requests("MOVE").first();
    QVERIFY(!tried.target.contains("data.bin"));
    QVERIFY(!tried.header("Destination").contains("data.bin"));
}

void TestDavDirect::aMoveRefusedLateRemovesTheTemporaryAndWritesDirectly_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 405, 501})
        QTest::addRow("%d", status) << status;
}

void TestDavDirect::aMoveRefusedLateRemovesTheTemporaryAndWritesDirectly()
{
    QFETCH(int, status);
    m->server().setFaults({Fault::replyStatus(status).on("MOVE").always()});
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::WritesDirectly));
    QTRY_COMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QTRY_COMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Removed);
}

void TestDavDirect::aServerThatSaysNotFoundToWhatItDoesNotKnowIsWrittenDirectly()
{
    m->server().setFaults(
        {Fault::replyStatus(404).on("MOVE").always(), Fault::replyStatus(404).on("PROPFIND").always()});
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QTRY_COMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QVERIFY(wasNoticed(job, Notice::WritesDirectly));
    QCOMPARE(m->count("MOVE"), 2);
}

void TestDavDirect::whereFilesAreOnlyDroppedTheAnswerToPutCounts()
{
    m->server().addFault(Fault::replyStatus(404).on("HEAD").always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->count("PUT"), 1);
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavDirect::itIsNotDoneWhereTheJobForbidsIt()
{
    JobSpec spec = m->putOf(Size);
    spec.protocolOptions = {{u"writesDirectly"_s, false}};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::MoveRefused);
    QCOMPARE(m->count("PUT"), 0);
}

void TestDavDirect::aTakenNameMeansWhatTheJobSays_data()
{
    QTest::addColumn<OnCollision>("onCollision");
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a free name") << OnCollision::FreeName << QStringList{u"data (2).bin"_s, u"data.bin"_s}
                                 << ErrorKind::None;
    QTest::newRow("overwrite") << OnCollision::Overwrite << QStringList{u"data.bin"_s} << ErrorKind::None;
    QTest::newRow("fail") << OnCollision::Fail << QStringList{u"data.bin"_s} << ErrorKind::TargetTaken;
}

void TestDavDirect::aTakenNameMeansWhatTheJobSays()
{
    QFETCH(OnCollision, onCollision);
    QFETCH(QStringList, stored);
    QFETCH(ErrorKind, kind);
    m->dav->store(u"data.bin"_s, "old");
    Job *job = upload(onCollision);
    QVERIFY(waitForState(job, kind == ErrorKind::None ? JobState::Acknowledged : JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(m->dav->stored(), stored);
    const bool isReplaced = onCollision == OnCollision::Overwrite;
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == (isReplaced ? Bytes : "old"_ba));
    if (isReplaced)
        QVERIFY(m->server().requests("PUT").first().header("If-Match").startsWith('"'));
}

void TestDavDirect::aNameTakenMeanwhileIsNotOverwritten()
{
    m->server().addFault(Fault::replyStatus(404).on("HEAD").repeated(2)); // as seen before it was there
    m->dav->store(u"data.bin"_s, "somebody's");
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), "somebody's"_ba);
    QVERIFY(m->dav->contentOf(u"data (2).bin"_s) == Bytes);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavDirect::aCutPutIsSentAgainToTheSameName_data()
{
    QTest::addColumn<bool>("leavesAPiece");
    QTest::newRow("nothing stays") << false;
    QTest::newRow("a piece stays") << true;
}

void TestDavDirect::aCutPutIsSentAgainToTheSameName()
{
    QFETCH(bool, leavesAPiece);
    m->change([&](TestServer::DavSwitches &switches) {
        switches.zombiePuts = leavesAPiece;
        switches.zombieAfterMs = 0;
    });
    m->server().addFault(Fault::cutUp(100'000).on("PUT"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->count("PUT"), 2);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavDirect::cancelNamesThePieceThatMayBeOurs()
{
    m->change([](TestServer::DavSwitches &switches) {
        switches.zombiePuts = true;
        switches.zombieAfterMs = 0;
    });
    Job *job = stalledUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    m->server().resetStalled();
    QTRY_COMPARE(m->dav->contentOf(u"data.bin"_s).size(), 100'000);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::LeftBehind);
    QCOMPARE(serverLines(job).first().where, m->server().url(u"/dav/data.bin"_s).toString());
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavDirect::cancelKeepsAFileThatWasAcknowledged()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("HEAD").skipping(2)); // of what the PUT has made
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Kept);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::FinishedBefore);
}

void TestDavDirect::cancelNamesAFileWhoseLastByteMayHaveArrived()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("PUT"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == Bytes);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::LeftBehind);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::NoProof);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavDirect::cancelKeepsWhatWasThereBefore()
{
    m->dav->store(u"data.bin"_s, "old");
    Job *job = stalledUpload(OnCollision::Overwrite);
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().resetStalled();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), "old"_ba);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Kept);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::NotCreatedByFerry);
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
}

void TestDavDirect::cancelNamesWhatWasThereBeforeAndIsNoMore()
{
    m->change([](TestServer::DavSwitches &switches) {
        switches.zombiePuts = true;
        switches.zombieAfterMs = 0;
    });
    m->dav->store(u"data.bin"_s, "old");
    Job *job = stalledUpload(OnCollision::Overwrite);
    QCOMPARE(job->suspend(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    m->server().resetStalled();
    QTRY_COMPARE(m->dav->contentOf(u"data.bin"_s).size(), 100'000);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::LeftBehind);
    QCOMPARE(serverLines(job).first().where, m->server().url(u"/dav/data.bin"_s).toString());
}

/// Failure 26.
void TestDavDirect::cancelLeavesWhatSomebodyElsePutThere()
{
    Job *job = stalledUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    m->server().resetStalled();
    const QByteArray longer = generatedBytes(9, 0, Size + 1);
    m->dav->store(u"data.bin"_s, longer);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QVERIFY(m->dav->contentOf(u"data.bin"_s) == longer);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::NotOurs);
}

void TestDavDirect::cancelKeepsAFileOfAnothersIfNothingWasSent()
{
    Job *job = unsentUpload();
    QCOMPARE(m->count("PUT"), 0);
    m->dav->store(u"data.bin"_s, "somebody's");
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), "somebody's"_ba);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Kept);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::NotCreatedByFerry);
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
}

void TestDavDirect::whereNothingWasSentAnothersFileIsNotOverwritten()
{
    Job *job = unsentUpload();
    m->dav->store(u"data.bin"_s, "somebody's");
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->dav->contentOf(u"data.bin"_s), "somebody's"_ba);
    QVERIFY(m->dav->contentOf(u"data (2).bin"_s) == Bytes);
    QVERIFY(serverLines(job).isEmpty());
}

void TestDavDirect::aPieceThatMayNotBeWrittenOverIsNamed()
{
    m->change([](TestServer::DavSwitches &switches) {
        switches.zombiePuts = true;
        switches.zombieAfterMs = 0;
    });
    m->server().addFault(Fault::cutUp(100'000).on("PUT"));
    m->server().addFault(Fault::replyStatus(412).on("PUT")); // somebody was faster
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m->dav->contentOf(u"data (2).bin"_s) == Bytes);
    QTRY_COMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::LeftBehind);
    QCOMPARE(serverLines(job).first().where, m->server().url(u"/dav/data.bin"_s).toString());
    QCOMPARE(m->count("DELETE"), 0);
}

QTEST_GUILESS_MAIN(TestDavDirect)
#include "tst_davdirect.moc"
