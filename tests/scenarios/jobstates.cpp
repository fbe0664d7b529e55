#include "tests/scenarios/jobstates.h"

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;
using TestServer::Fault;

namespace
{

constexpr qint64 SlowBytesPerSecond = 600'000;
constexpr qint64 LongWay = 8'000'000;
constexpr qint64 ShortWay = 300'000;

JobSpec specFor(QueueHarness &harness, const ProtocolBench &bench, JobState state)
{
    JobSpec spec = bench.spec(harness, state == JobState::Transferred ? ShortWay : LongWay);
    spec.completesItself = false;
    if (state == JobState::TransientError) // stays there
        spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{600'000};
    return spec;
}

/// What hits the first request of the second attempt; where that begins with bytes, the first of all.
Fault secondQuestion(const ProtocolBench &bench, const Fault &fault)
{
    if (!bench.question().isSet())
        return bench.firstQuestion().at(fault).always();
    // A download begins with the same request every time.
    return bench.question().at(fault).skipping(bench.isUpload() ? 0 : 1).always();
}

bool suspendHalfWay(Job *job)
{
    if (!waitForBytes(job, 50'000) || job->suspend() != Outcome::Ok)
        return false;
    // Drained, so that what follows meets a job at rest.
    return QTest::qWaitFor([job] { return job->waiting() == Waiting::ForUser; }, 10'000);
}

bool comesTo(QueueHarness &harness, const ProtocolBench &bench, Job *job, JobState state)
{
    switch (state) {
    case JobState::Transferring: return waitForBytes(job, 50'000);
    case JobState::Transferred:
    case JobState::TransientError: return waitForState(job, state);
    case JobState::Suspended: return suspendHalfWay(job);
    default: break;
    }
    if (state == JobState::Connecting && !bench.question().isSet())
        return waitForState(job, state);
    if (!suspendHalfWay(job))
        return false;
    if (state == JobState::Queued) {
        QueueOptions none = harness.queue().options();
        none.maximumActive = 0;
        harness.useOptions(none);
    }
    return job->resume() == Outcome::Ok && waitForState(job, state);
}

} // namespace

QList<JobState> cancellableStates()
{
    return {JobState::Queued, JobState::Connecting,     JobState::Transferring, JobState::Suspended,
            JobState::Error,  JobState::TransientError, JobState::Transferred};
}

void prepareServer(QueueHarness &harness, const ProtocolBench &bench, JobState state)
{
    TestServer::LoopbackServer &server = harness.server();
    const bool isInMotion = state != JobState::Transferred && state != JobState::TransientError;
    const bool slow = bench.isUpload() && isInMotion;
    server.setThrottle(0, slow ? SlowBytesPerSecond : 0);
    if (state == JobState::Connecting)
        server.addFault(secondQuestion(bench, Fault::holdAnswer()));
    else if (state == JobState::Error)
        server.addFault(bench.question().isSet()
                            ? secondQuestion(bench, Fault::replyStatus(403))
                            : bench.bytes().at(Fault::replyEarly(403)).skipping(1).always());
    else if (state == JobState::TransientError)
        server.addFault(
            bench.bytes().at(bench.isUpload() ? Fault::cutUp(200'000) : Fault::cutDown(200'000)).always());
}

Job *bringTo(QueueHarness &harness, const ProtocolBench &bench, JobState state)
{
    Job *job = harness.add(specFor(harness, bench, state));
    if (comesTo(harness, bench, job, state))
        return job;
    for (const LogLine &line : job->log())
        qWarning("%s", qPrintable(line.detail));
    return nullptr;
}

} // namespace Ferry::Testing
