#include "tests/scenarios/cancelstage.h"

#include "tests/scenarios/jobstates.h"

#include <QSocketNotifier>

#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;
using TestServer::Fault;

namespace
{

constexpr int Patience = 20'000;
constexpr qint64 Small = 100'000;
constexpr qint64 SomeParts = 400'000;
constexpr Milliseconds NotInThisTest{600'000};

/// Troubles of the removal are those of any job: it is brought to its state first.
bool beginsLater(Trouble trouble) { return trouble < Trouble::CreateInFlight; }

Fault faultFor(const ProtocolBench &bench, Trouble trouble)
{
    switch (trouble) {
    case Trouble::CreateInFlight: return bench.create().at(Fault::holdAnswer());
    case Trouble::CreateLost: return bench.create().at(Fault::dropAnswer());
    case Trouble::FinishInFlight: return bench.finish().at(Fault::holdAnswer());
    case Trouble::FinishLost: return bench.finish().at(Fault::dropAnswer());
    default: break;
    }
    // The server has the bytes and takes its time over the answer, or is in the middle of them.
    Fault slow = Fault::holdAnswer();
    if (!bench.isUpload())
        slow = Fault::stallDown(Small);
    else if (bench.finishesWithItsBytes())
        slow = Fault::stallUp(Small);
    return bench.bytes().at(slow).always();
}

JobSpec specFor(QueueHarness &harness, const ProtocolBench &bench, const CancelCase &one)
{
    JobSpec spec = bench.spec(harness, one.state == JobState::Transferring ? SomeParts : Small);
    spec.completesItself = false;
    if (one.trouble == Trouble::CreateLost) // stays there
        spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = NotInThisTest;
    return spec;
}

} // namespace

void prepareServer(QueueHarness &harness, const ProtocolBench &bench, const CancelCase &one)
{
    if (beginsLater(one.trouble))
        prepareServer(harness, bench, one.state);
    else
        harness.server().addFault(faultFor(bench, one.trouble));
}

Job *bringTo(QueueHarness &harness, const ProtocolBench &bench, const CancelCase &one)
{
    if (beginsLater(one.trouble))
        return bringTo(harness, bench, one.state);
    Job *job = harness.add(specFor(harness, bench, one));
    return waitForState(job, one.state) ? job : nullptr;
}

void makeTrouble(QueueHarness &harness, const ProtocolBench &bench, Trouble trouble)
{
    TestServer::LoopbackServer &server = harness.server();
    server.clearFaults();
    const auto atRemoval = [&](const Fault &fault) { server.addFault(bench.remove().at(fault)); };
    switch (trouble) {
    case Trouble::AnswerLost: atRemoval(Fault::dropAnswer()); break;
    case Trouble::Busy: atRemoval(Fault::replyStatus(bench.busyStatus()).repeated(2)); break;
    case Trouble::Failing: atRemoval(Fault::replyStatus(500).repeated(2)); break;
    case Trouble::Refused: atRemoval(Fault::replyStatus(403).always()); break;
    case Trouble::PartInFlightThenRefused:
        if (bench.remove().isSet())
            atRemoval(Fault::replyStatus(403).always());
        break;
    case Trouble::Away: server.stop(); break;
    default: break;
    }
}

void endTrouble(QueueHarness &harness, const Job *job, Trouble trouble)
{
    harness.server().releaseHeld();
    harness.server().resetStalled();
    if (trouble != Trouble::Away)
        return;
    // A request that nobody answers has 30 seconds.
    QTRY_VERIFY_WITH_TIMEOUT(
        job->cleanup().stage == CleanupStage::Waiting || job->cleanup().stage == CleanupStage::Clean, 45'000);
    QVERIFY(harness.server().start());
}

DoomedChild::DoomedChild(const QueueHarness &harness, const CancelCase &one)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_s, harness.folder(), QString::number(harness.url({}).port()),
                     QString::fromLatin1(one.protocol), QString::number(static_cast<int>(one.state)),
                     QString::number(static_cast<int>(one.trouble))});
}

DoomedChild::~DoomedChild()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool DoomedChild::isThere()
{
    return m_process.waitForReadyRead(Patience) && m_process.readAll() == "there\n";
}

bool DoomedChild::die(bool afterCancel)
{
    if (afterCancel)
        m_process.write("Cancel\n");
    else
        m_process.kill();
    return m_process.waitForFinished(Patience) && m_process.exitStatus() == QProcess::CrashExit &&
           m_process.exitCode() == SIGKILL;
}

int DoomedChild::run(const QStringList &arguments)
{
    QueueHarness harness(arguments.at(2), arguments.at(3).toUShort());
    CancelCase one;
    one.protocol = arguments.at(4).toLatin1();
    one.state = static_cast<JobState>(arguments.at(5).toInt());
    one.trouble = static_cast<Trouble>(arguments.at(6).toInt());
    const auto bench = makeBench(one.protocol);
    harness.useOptions(bench->options(harness));
    Job *job = bringTo(harness, *bench, one);
    if (!job)
        return 1;
    QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, job, [&] {
        if (job->state() != one.state || job->cancel() != Outcome::Ok)
            QCoreApplication::exit(2);
        else
            std::raise(SIGKILL);
    });
    std::puts("there");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace Ferry::Testing
