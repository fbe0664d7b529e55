#include "tests/scenarios/jobstates.h"

#include <QDir>
#include <QProcess>

#include <csignal>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

namespace
{

/// What happens around the click on Cancel.
enum class Around {
    ServerAnswers,
    ServerAwayThenBack,
    ServerBusyTwice,    ///< 423 on the first two DELETEs
    FerryQuits,         ///< in the moment after Cancel; then a new start
    KilledAfterCancel,  ///< kill -9 in the moment after Cancel; then a new start
    KilledBeforeCancel, ///< kill -9; a new start; Cancel of a job loaded from disk
};

constexpr std::array Arounds{
    std::pair{Around::ServerAnswers, "server answers"},
    std::pair{Around::ServerAwayThenBack, "server away, then back"},
    std::pair{Around::ServerBusyTwice, "423 twice"},
    std::pair{Around::FerryQuits, "Ferry quits"},
    std::pair{Around::KilledAfterCancel, "kill -9 after Cancel"},
    std::pair{Around::KilledBeforeCancel, "kill -9, restart, Cancel"},
};

const QByteArray UsersBytes = "this was here before, and stays";

bool dies(Around around) { return around >= Around::KilledAfterCancel; }

} // namespace

Q_DECLARE_METATYPE(Around)

/// The promise, case by case: Cancel from every state, over both protocols, whatever happens around it.
/// Counted on the disk and in the server's own storage: nothing of ours is left, and nothing foreign is gone.
class TestCancelMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }
    void nothingIsLeftAndNothingForeignIsGone_data();
    void nothingIsLeftAndNothingForeignIsGone();
    void aCreateThatIsAnsweredLateIsRemoved();
    void aCreateWhoseAnswerIsLostIsReportedNotHidden_data();
    void aCreateWhoseAnswerIsLostIsReportedNotHidden();
    void aServerThatRefusesIsNamedInTheReceipt_data();
    void aServerThatRefusesIsNamedInTheReceipt();
    void cancellingManyIsOneStep();
    void cleanupTestCase() { qInfo("%d cases of Cancel", m_cases); }

private:
    void runChild(Wire wire, JobState state, bool cancels);
    void verifyNothingIsLeft(Job *job, Wire wire);
    [[nodiscard]] QString usersFile() const { return m->downloads() + u"/data.bin"_s; }
    [[nodiscard]] QString foreignPart() const { return m->downloads() + u"/.data.bin.0000000000000.part"_s; }

    std::unique_ptr<QueueHarness> m;
    QStringList m_foreignSessions;
    int m_cases = 0;
};

void TestCancelMatrix::init()
{
    m = std::make_unique<QueueHarness>();
    for (const QString &path : {usersFile(), foreignPart()}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(UsersBytes) == UsersBytes.size());
    }
    QVERIFY(m->server().createForeignSession(1'000).isValid());
    m_foreignSessions = m->server().sessions();
    QCOMPARE(m_foreignSessions.size(), 1);
}

void TestCancelMatrix::nothingIsLeftAndNothingForeignIsGone_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<Around>("around");
    for (const Wire wire : {Wire::Download, Wire::Tus}) {
        for (const JobState state : cancellableStates()) {
            for (const auto &[around, words] : Arounds) {
                // A killed job is found Queued again, not Connecting or Transferring; those rows still kill
                // it there.
                QTest::addRow("%s, %s, %s", wire == Wire::Tus ? "tus" : "download", stateName(state).data(),
                              words)
                    << static_cast<int>(wire) << state << around;
            }
        }
    }
}

void TestCancelMatrix::runChild(Wire wire, JobState state, bool cancels)
{
    m->closeQueue();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, m->folder(), QString::number(m->server().port()),
                 QString::number(static_cast<int>(wire)), QString::number(static_cast<int>(state)),
                 QString::number(cancels ? 1 : 0)});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // SIGKILL, by itself, in the state asked for
    QCOMPARE(child.exitCode(), SIGKILL);
    m->server().releaseHeld();
    m->server().clearFaults();
    m->restart();
}

void TestCancelMatrix::nothingIsLeftAndNothingForeignIsGone()
{
    QFETCH(int, wire);
    QFETCH(JobState, state);
    QFETCH(Around, around);
    const auto protocol = static_cast<Wire>(wire);
    prepareServer(m->server(), protocol, state);
    if (around == Around::ServerBusyTwice)
        m->server().addFault(Fault::replyStatus(423).on("DELETE").repeated(2));

    Job *job = nullptr;
    if (dies(around)) {
        runChild(protocol, state, around == Around::KilledAfterCancel);
        QCOMPARE(m->queue().jobs().size(), 1);
        job = m->queue().jobs().first();
    } else {
        job = bringTo(*m, protocol, state);
        QVERIFY(job);
        QCOMPARE(job->state(), state);
        if (around == Around::ServerAwayThenBack)
            m->server().stop();
    }

    if (around != Around::KilledAfterCancel)
        QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Cancelled);
    m->server().clearFaults();
    if (around == Around::ServerBusyTwice)
        m->server().addFault(Fault::replyStatus(423).on("DELETE").repeated(2));
    m->server().releaseHeld();

    if (around == Around::ServerAwayThenBack) {
        if (protocol == Wire::Tus)
            QTRY_VERIFY_WITH_TIMEOUT(job->cleanup().stage == CleanupStage::Waiting, 10'000);
        QVERIFY(m->server().start());
    } else if (around == Around::FerryQuits) {
        const JobId id = job->id();
        m->restart();
        job = m->queue().job(id);
        QVERIFY(job);
        QCOMPARE(job->state(), JobState::Cancelled);
    }
    verifyNothingIsLeft(job, protocol);
    if (around == Around::ServerBusyTwice && protocol == Wire::Tus)
        QVERIFY(m->server().requests("DELETE").size() >= 3);
    ++m_cases;
}

void TestCancelMatrix::verifyNothingIsLeft(Job *job, Wire wire)
{
    QVERIFY(waitForCleanup(job));
    const CleanupReport report = job->cleanup();
    QCOMPARE(report.stage, CleanupStage::Clean);
    QVERIFY(report.open.isEmpty());

    QCOMPARE(m->server().sessions(), m_foreignSessions);
    const QStringList expected{QFileInfo(foreignPart()).fileName(), QFileInfo(usersFile()).fileName()};
    QCOMPARE(m->filesInDownloads(), expected);
    QCOMPARE(QueueHarness::contentOf(usersFile()), UsersBytes);
    QCOMPARE(QueueHarness::contentOf(foreignPart()), UsersBytes);

    // The receipt says it, with its proof, and says nothing more.
    bool named = false;
    for (const ReceiptLine &line : report.receipt) {
        QVERIFY(line.action != ReceiptAction::LeftBehind && line.action != ReceiptAction::Unknown);
        QVERIFY(line.proof != ReceiptProof::NoProof);
        const auto ours = wire == Wire::Tus ? ReceiptSubject::TusSession : ReceiptSubject::PartFile;
        named = named || line.subject == ours;
    }
    QVERIFY(named);
    if (wire == Wire::Tus)
        QCOMPARE(QueueHarness::contentOf(job->spec().files.first().local).size(), job->record().bytesTotal());
}

void TestCancelMatrix::aCreateThatIsAnsweredLateIsRemoved()
{
    m->server().addFault(Fault::holdAnswer().on("POST"));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, 1'000)));
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->cleanup().stage, CleanupStage::Draining);
    QCOMPARE(m->server().sessions().size(), 2); // made, and we do not know its name yet
    m->server().releaseHeld();
    verifyNothingIsLeft(job, Wire::Tus);
    ++m_cases;
}

void TestCancelMatrix::aCreateWhoseAnswerIsLostIsReportedNotHidden_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("connection lost") << false;
    QTest::newRow("Ferry ended") << true;
}

void TestCancelMatrix::aCreateWhoseAnswerIsLostIsReportedNotHidden()
{
    QFETCH(bool, restarts);
    m->server().addFault((restarts ? Fault::holdAnswer() : Fault::dropAnswer()).on("POST"));
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, 1'000));
    spec.retry.minimumRetryDelay = Milliseconds{600'000};
    Job *job = m->add(spec);
    if (restarts) {
        QTRY_COMPARE(m->server().sessions().size(), 2);
        QCOMPARE(job->cancel(), Outcome::Ok);
        m->restart();
        job = m->queue().jobs().first();
    } else {
        QVERIFY(waitForState(job, JobState::TransientError));
        QCOMPARE(m->server().requests("POST").size(), 1); // not sent again behind our back
        QCOMPARE(job->cancel(), Outcome::Ok);
    }
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    const auto receipt = job->cleanup().receipt;
    const auto line = std::find_if(receipt.begin(), receipt.end(),
                                   [](const auto &l) { return l.subject == ReceiptSubject::TusSession; });
    QVERIFY(line != receipt.end());
    QCOMPARE(line->action, ReceiptAction::Unknown);
    QCOMPARE(line->proof, ReceiptProof::AnswerLost);
    ++m_cases;
}

void TestCancelMatrix::aServerThatRefusesIsNamedInTheReceipt_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 405, 501})
        QTest::addRow("%d", status) << status;
}

void TestCancelMatrix::aServerThatRefusesIsNamedInTheReceipt()
{
    QFETCH(int, status);
    prepareServer(m->server(), Wire::Tus, JobState::Suspended);
    m->server().addFault(Fault::replyStatus(status).on("DELETE").always());
    Job *job = bringTo(*m, Wire::Tus, JobState::Suspended);
    QVERIFY(job);
    const QString session = job->cleanup().open.first().where;
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    const auto receipt = job->cleanup().receipt;
    const auto line = std::find_if(receipt.begin(), receipt.end(),
                                   [](const auto &l) { return l.subject == ReceiptSubject::TusSession; });
    QVERIFY(line != receipt.end());
    QCOMPARE(line->action, ReceiptAction::LeftBehind);
    QCOMPARE(line->proof, ReceiptProof::ServerRefused);
    QCOMPARE(line->status, status);
    QCOMPARE(line->where, session);
    QCOMPARE(m->server().sessions().size(), 2); // and indeed it is
    ++m_cases;
}

void TestCancelMatrix::cancellingManyIsOneStep()
{
    QueueOptions none = m->options();
    none.maximumActive = 0;
    m->useOptions(none);
    QList<JobId> ids;
    for (int i = 0; i < 500; ++i)
        ids.append(m->add(m->downloadOf(u"/bytes/1000?name=%1"_s.arg(i)))->id());
    QSignalSpy changes(&m->queue(), &JobQueue::jobStateChanged);
    QCOMPARE(m->queue().cancelAll(ids), 500);
    QCOMPARE(changes.count(), 500);
    QCOMPARE(m->queue().cancelAll(ids), 0);
    m->restart();
    for (const Job *job : m->queue().jobs())
        QCOMPARE(job->state(), JobState::Cancelled);
    QCOMPARE(m->server().requests().size(), 0);
    ++m_cases;
}

namespace
{

/// Brings a job into a state, perhaps cancels it, and dies as only kill -9 does.
int runAsChild(const QStringList &arguments)
{
    QueueHarness harness(arguments.at(2), arguments.at(3).toUShort());
    const auto wire = static_cast<Wire>(arguments.at(4).toInt());
    const auto state = static_cast<JobState>(arguments.at(5).toInt());
    Job *job = bringTo(harness, wire, state);
    if (!job || job->state() != state)
        return 1;
    if (arguments.at(6) == u"1"_s && job->cancel() != Outcome::Ok)
        return 2;
    return std::raise(SIGKILL);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--child"_s)
        return runAsChild(QCoreApplication::arguments());
    TestCancelMatrix test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cancelmatrix.moc"
