#include "tests/scenarios/jobstates.h"

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
    AnswerLost, ///< of the first request that removes; it was executed
    ServerAwayThenBack,
    ServerBusyTwice,
    ServerFailsTwice,   ///< 503 on the first two requests that remove
    ServerRefuses,      ///< 403, for ever: the receipt must say what stayed
    FerryQuits,         ///< in the moment after Cancel; then a new start
    KilledAfterCancel,  ///< kill -9 in the moment after Cancel; then a new start
    KilledBeforeCancel, ///< kill -9; a new start; Cancel of a job loaded from disk
};

constexpr std::array Arounds{
    std::pair{Around::ServerAnswers, "server answers"},
    std::pair{Around::AnswerLost, "answer lost"},
    std::pair{Around::ServerAwayThenBack, "server away, then back"},
    std::pair{Around::ServerBusyTwice, "server busy twice"},
    std::pair{Around::ServerFailsTwice, "503 twice"},
    std::pair{Around::ServerRefuses, "server refuses"},
    std::pair{Around::FerryQuits, "Ferry quits"},
    std::pair{Around::KilledAfterCancel, "kill -9 after Cancel"},
    std::pair{Around::KilledBeforeCancel, "kill -9, restart, Cancel"},
};

const QByteArray UsersBytes = "this was here before, and stays";

/// Set by main(): each protocol is a test of its own, so that they run beside each other.
QByteArrayList &chosenProtocols()
{
    static QByteArrayList names = protocolNames();
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Around)

/// The promise, case by case: Cancel from every state, over every protocol, whatever happens around it.
/// Counted on the disk and in the server's own storage: nothing of ours is left, or it is named as left
/// behind, and nothing foreign is gone.
class TestCancelMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup()
    {
        m.reset();
        m_bench.reset();
    }
    void nothingIsLeftAndNothingForeignIsGone_data();
    void nothingIsLeftAndNothingForeignIsGone();
    void aCreateThatIsAnsweredLateIsRemoved_data() { addProtocols(&ProtocolBench::create); }
    void aCreateThatIsAnsweredLateIsRemoved();
    void aCreateWhoseAnswerIsLostIsReportedNotHidden_data();
    void aCreateWhoseAnswerIsLostIsReportedNotHidden();
    void whatIsInFlightAtCancelIsWaitedFor_data() { addProtocols(&ProtocolBench::bytes); }
    void whatIsInFlightAtCancelIsWaitedFor();
    void aFinishInFlightIsHeardAndTold_data() { addProtocols(&ProtocolBench::finish); }
    void aFinishInFlightIsHeardAndTold();
    void aFinishWhoseAnswerIsLostIsAskedFor_data() { addProtocols(&ProtocolBench::finish); }
    void aFinishWhoseAnswerIsLostIsAskedFor();
    void cancellingManyIsOneStep();
    void cleanupTestCase()
    {
        qInfo("%d cases of Cancel over %s", m_cases, chosenProtocols().join(", ").constData());
    }

private:
    void addProtocols(Spot (ProtocolBench::*spot)() const);
    void begin(const QByteArray &protocol);
    void runChild(JobState state, bool cancels);
    void disturb(Around around);
    void verifyReceipt(Job *job);
    void verifyNothingIsLeft(Job *job);
    void verifyNothingForeignIsGone();
    void verifyLeftBehind(Job *job);
    [[nodiscard]] QString usersFile() const { return m->downloads() + u"/data.bin"_s; }
    [[nodiscard]] QString foreignPart() const { return m->downloads() + u"/.data.bin.0000000000000.part"_s; }
    [[nodiscard]] static bool hasLine(const Job *job, ReceiptSubject subject, ReceiptAction action);

    std::unique_ptr<QueueHarness> m;
    std::unique_ptr<ProtocolBench> m_bench;
    QStringList m_foreign; ///< what was in the server's storage before us
    int m_cases = 0;
};

void TestCancelMatrix::addProtocols(Spot (ProtocolBench::*spot)() const)
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("-") << QByteArray();
    for (const QByteArray &name : chosenProtocols()) {
        const auto bench = makeBench(name);
        if (bench->isUpload() && ((*bench).*spot)().isSet())
            QTest::newRow(name.constData()) << name;
    }
}

void TestCancelMatrix::begin(const QByteArray &protocol)
{
    for (const QString &path : {usersFile(), foreignPart()}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(UsersBytes) == UsersBytes.size());
    }
    m_bench = makeBench(protocol);
    m_bench->serve(*m);
    m->useOptions(m_bench->options(*m));
    m_foreign = m_bench->stored();
    QVERIFY(!m_bench->isUpload() || !m_foreign.isEmpty());
}

void TestCancelMatrix::nothingIsLeftAndNothingForeignIsGone_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<Around>("around");
    for (const QByteArray &protocol : chosenProtocols()) {
        for (const JobState state : cancellableStates()) {
            for (const auto &[around, words] : Arounds) {
                // A killed job is found Queued again, not Connecting or Transferring; those rows still kill
                // it there.
                QTest::addRow("%s, %s, %s", protocol.constData(), stateName(state).data(), words)
                    << protocol << state << around;
            }
        }
    }
}

void TestCancelMatrix::runChild(JobState state, bool cancels)
{
    m->closeQueue();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, m->folder(), QString::number(m->server().port()),
                 QString::fromLatin1(m_bench->name()), QString::number(static_cast<int>(state)),
                 QString::number(cancels ? 1 : 0)});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // SIGKILL, by itself, in the state asked for
    QCOMPARE(child.exitCode(), SIGKILL);
    m->server().clearFaults();
    m->server().releaseHeld();
    m->restart();
}

void TestCancelMatrix::disturb(Around around)
{
    m->server().clearFaults(); // those that led to the state
    const Spot remove = m_bench->remove();
    if (!remove.isSet())
        return;
    const auto at = [&](const Fault &fault) { m->server().addFault(remove.at(fault)); };
    switch (around) {
    case Around::AnswerLost: at(Fault::dropAnswer()); break;
    case Around::ServerBusyTwice: at(Fault::replyStatus(m_bench->busyStatus()).repeated(2)); break;
    case Around::ServerFailsTwice: at(Fault::replyStatus(503).repeated(2)); break;
    case Around::ServerRefuses: at(Fault::replyStatus(403).always()); break;
    default: break;
    }
}

void TestCancelMatrix::nothingIsLeftAndNothingForeignIsGone()
{
    QFETCH(QByteArray, protocol);
    QFETCH(JobState, state);
    QFETCH(Around, around);
    begin(protocol);
    prepareServer(*m, *m_bench, state);

    Job *job = nullptr;
    if (around == Around::KilledAfterCancel || around == Around::KilledBeforeCancel) {
        runChild(state, around == Around::KilledAfterCancel);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m->queue().jobs().size(), 1);
        job = m->queue().jobs().first();
    } else {
        job = bringTo(*m, *m_bench, state);
        QVERIFY(job);
        QCOMPARE(job->state(), state);
    }
    disturb(around);
    if (around == Around::ServerAwayThenBack)
        m->server().stop();
    if (around != Around::KilledAfterCancel)
        QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Cancelled);
    m->server().releaseHeld();

    if (around == Around::ServerAwayThenBack) {
        if (m_bench->isUpload() && job->cleanupStage() != CleanupStage::Clean)
            QTRY_VERIFY_WITH_TIMEOUT(job->cleanup().stage == CleanupStage::Waiting ||
                                         job->cleanup().stage == CleanupStage::Clean,
                                     45'000); // a request that nobody answers has 30 seconds
        QVERIFY(m->server().start());
    } else if (around == Around::FerryQuits) {
        const JobId id = job->id();
        m->restart();
        job = m->queue().job(id);
        QVERIFY(job);
        QCOMPARE(job->state(), JobState::Cancelled);
    }
    // What was finished before Cancel stays, and is told; there is nothing to refuse then.
    const bool isFinished = hasLine(job, ReceiptSubject::RemoteFile, ReceiptAction::Kept);
    if (around == Around::ServerRefuses && m_bench->isUpload() && m_bench->keepsWhatWasCut() && !isFinished)
        verifyLeftBehind(job);
    else
        verifyNothingIsLeft(job);
    ++m_cases;
}

bool TestCancelMatrix::hasLine(const Job *job, ReceiptSubject subject, ReceiptAction action)
{
    const auto receipt = job->cleanup().receipt;
    return std::any_of(receipt.begin(), receipt.end(), [&](const ReceiptLine &line) {
        return line.subject == subject && line.action == action;
    });
}

void TestCancelMatrix::verifyNothingForeignIsGone()
{
    const QStringList expected{QFileInfo(foreignPart()).fileName(), QFileInfo(usersFile()).fileName()};
    QCOMPARE(m->filesInDownloads(), expected);
    QCOMPARE(QueueHarness::contentOf(usersFile()), UsersBytes);
    QCOMPARE(QueueHarness::contentOf(foreignPart()), UsersBytes);
    const QStringList stored = m_bench->stored();
    for (const QString &name : std::as_const(m_foreign))
        QVERIFY2(stored.contains(name), qPrintable(name));
    if (m_bench->isUpload()) // the user's own file
        QVERIFY(QFileInfo(m->sources() + u"/data.bin"_s).size() > 0);
}

/// It says what was done, with its proof, and says nothing more.
void TestCancelMatrix::verifyReceipt(Job *job)
{
    bool named = false;
    for (const ReceiptLine &line : job->cleanup().receipt) {
        QVERIFY(line.action != ReceiptAction::LeftBehind && line.action != ReceiptAction::Unknown);
        QVERIFY(line.proof != ReceiptProof::NoProof);
        named = named || line.subject == m_bench->subject() || line.subject == ReceiptSubject::RemoteFile;
    }
    // Where the name is ours and nothing was sent, there is nothing to name.
    QVERIFY(named || !m_bench->keepsWhatWasCut());
}

void TestCancelMatrix::verifyNothingIsLeft(Job *job)
{
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(job->cleanup().open.isEmpty());
    QStringList expected = m_foreign;
    if (hasLine(job, ReceiptSubject::RemoteFile, ReceiptAction::Kept)) // finished before, and told so
        expected.append(m_bench->finished());
    expected.sort();
    QCOMPARE(m_bench->stored(), expected);
    verifyNothingForeignIsGone();
    verifyReceipt(job);
}

void TestCancelMatrix::verifyLeftBehind(Job *job)
{
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    const auto receipt = job->cleanup().receipt;
    const auto line = std::find_if(receipt.begin(), receipt.end(), [](const ReceiptLine &one) {
        return one.action == ReceiptAction::LeftBehind;
    });
    QVERIFY(line != receipt.end());
    QCOMPARE(line->subject, m_bench->subject());
    QCOMPARE(line->proof, ReceiptProof::ServerRefused);
    QCOMPARE(line->status, 403);
    QVERIFY(line->where.startsWith("http"_L1));
    QCOMPARE(m_bench->stored().size(), m_foreign.size() + 1); // and indeed it is
    verifyNothingForeignIsGone();
}

void TestCancelMatrix::aCreateThatIsAnsweredLateIsRemoved()
{
    QFETCH(QByteArray, protocol);
    if (protocol.isEmpty())
        QSKIP("it has no such request");
    begin(protocol);
    m->server().addFault(m_bench->create().at(Fault::holdAnswer()));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->add(m_bench->spec(*m, 100'000));
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(m_bench->stored().size(), m_foreign.size() + 1); // made, and perhaps we do not know its name yet
    m->server().releaseHeld();
    verifyNothingIsLeft(job);
    ++m_cases;
}

void TestCancelMatrix::aCreateWhoseAnswerIsLostIsReportedNotHidden_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<bool>("restarts");
    QTest::newRow("-") << QByteArray() << false;
    for (const QByteArray &name : chosenProtocols()) {
        if (!makeBench(name)->create().isSet())
            continue;
        QTest::addRow("%s, connection lost", name.constData()) << name << false;
        QTest::addRow("%s, Ferry ended", name.constData()) << name << true;
    }
}

void TestCancelMatrix::aCreateWhoseAnswerIsLostIsReportedNotHidden()
{
    QFETCH(QByteArray, protocol);
    QFETCH(bool, restarts);
    if (protocol.isEmpty())
        QSKIP("it has no such request");
    begin(protocol);
    m->server().addFault(m_bench->create().at(restarts ? Fault::holdAnswer() : Fault::dropAnswer()));
    JobSpec spec = m_bench->spec(*m, 100'000);
    spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{600'000};
    Job *job = m->add(spec);
    QTRY_COMPARE(m_bench->stored().size(), m_foreign.size() + 1);
    if (restarts) {
        QCOMPARE(job->cancel(), Outcome::Ok);
        m->restart();
        job = m->queue().jobs().first();
    } else {
        QVERIFY(waitForState(job, JobState::TransientError));
        QCOMPARE(m_bench->stored().size(), m_foreign.size() + 1); // not sent again behind our back
        QCOMPARE(job->cancel(), Outcome::Ok);
    }
    QVERIFY(waitForCleanup(job));
    if (m_bench->isNamedByServer()) {
        QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
        QVERIFY(hasLine(job, m_bench->subject(), ReceiptAction::Unknown));
        verifyNothingForeignIsGone();
    } else { // we chose its name
        verifyNothingIsLeft(job);
    }
    ++m_cases;
}

void TestCancelMatrix::whatIsInFlightAtCancelIsWaitedFor()
{
    QFETCH(QByteArray, protocol);
    if (protocol.isEmpty())
        QSKIP("it has no such request");
    begin(protocol);
    // The server has the bytes, and takes its time over the answer.
    m->server().addFault(m_bench->bytes().at(Fault::holdAnswer()).always());
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->add(m_bench->spec(*m, 400'000));
    QTRY_VERIFY(held.count() >= 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().clearFaults();
    m->server().releaseHeld();
    verifyNothingIsLeft(job);
    ++m_cases;
}

void TestCancelMatrix::aFinishInFlightIsHeardAndTold()
{
    QFETCH(QByteArray, protocol);
    if (protocol.isEmpty())
        QSKIP("it has no such request");
    begin(protocol);
    m->server().addFault(m_bench->finish().at(Fault::holdAnswer()));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->add(m_bench->spec(*m, 100'000));
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    m->server().releaseHeld();
    QVERIFY(waitForCleanup(job));
    QVERIFY(m_bench->stored().contains(m_bench->finished()));
    QVERIFY(hasLine(job, ReceiptSubject::RemoteFile, ReceiptAction::Kept));
    verifyNothingIsLeft(job);
    ++m_cases;
}

void TestCancelMatrix::aFinishWhoseAnswerIsLostIsAskedFor()
{
    QFETCH(QByteArray, protocol);
    if (protocol.isEmpty())
        QSKIP("it has no such request");
    begin(protocol);
    m->server().addFault(m_bench->finish().at(Fault::dropAnswer()));
    JobSpec spec = m_bench->spec(*m, 100'000);
    spec.completesItself = false;
    Job *job = m->add(spec);
    // Executed, and not known: the next attempt asks and does not send again.
    QVERIFY(waitForState(job, JobState::Transferred));
    QVERIFY(m_bench->stored().contains(m_bench->finished()));
    QCOMPARE(m_bench->stored().size(), m_foreign.size() + 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    verifyNothingIsLeft(job);
    ++m_cases;
}

void TestCancelMatrix::cancellingManyIsOneStep()
{
    if (!chosenProtocols().contains("download"))
        QSKIP("asked of downloads");
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
    const auto bench = makeBench(arguments.at(4).toLatin1());
    harness.useOptions(bench->options(harness));
    const auto state = static_cast<JobState>(arguments.at(5).toInt());
    Job *job = bringTo(harness, *bench, state);
    if (!job || job->state() != state)
        return 1;
    if (arguments.at(6) == u"1"_s && job->cancel() != Outcome::Ok)
        return 2;
    return std::raise(SIGKILL);
}

} // namespace

/// tst_cancelmatrix [--protocol NAME] [QTest's arguments]
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return runAsChild(arguments);
    if (arguments.value(1) == u"--protocol"_s) {
        chosenProtocols() = {arguments.value(2).toLatin1()};
        arguments.remove(1, 2);
    }
    TestCancelMatrix test;
    return QTest::qExec(&test, arguments);
}

#include "tst_cancelmatrix.moc"
