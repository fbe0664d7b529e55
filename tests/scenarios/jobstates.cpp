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

bool suspendHalfWay(Job *job)
{
    if (!waitForBytes(job, 50'000) || job->suspend() != Outcome::Ok)
        return false;
    // Drained, so that what follows meets a job at rest.
    return QTest::qWaitFor([job] { return job->waiting() == Waiting::ForUser; }, 10'000);
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
    const bool slow = bench.isUpload() && state != JobState::Transferred;
    server.setThrottle(0, slow ? SlowBytesPerSecond : 0);
    // A protocol that begins with the same request every time is hit at its second attempt.
    const bool isFirstToo = bench.question().method == "GET" && !bench.isUpload();
    const bool isDav = bench.name() == "dav";
    const auto atSecondAttempt = [&](const Fault &fault) {
        server.addFault(bench.question().at(fault).skipping(isFirstToo || isDav ? 1 : 0).always());
    };
    if (state == JobState::Connecting)
        atSecondAttempt(Fault::holdAnswer());
    else if (state == JobState::Error)
        atSecondAttempt(Fault::replyStatus(403));
    else if (state == JobState::TransientError)
        server.addFault(
            bench.bytes().at(bench.isUpload() ? Fault::cutUp(200'000) : Fault::cutDown(200'000)).always());
}

Job *bringTo(QueueHarness &harness, const ProtocolBench &bench, JobState state)
{
    Job *job = harness.add(specFor(harness, bench, state));
    switch (state) {
    case JobState::Transferring: return waitForBytes(job, 50'000) ? job : nullptr;
    case JobState::Transferred:
    case JobState::TransientError: return waitForState(job, state) ? job : nullptr;
    case JobState::Suspended: return suspendHalfWay(job) ? job : nullptr;
    default: break;
    }
    if (!suspendHalfWay(job))
        return nullptr;
    if (state == JobState::Queued) {
        QueueOptions none = harness.queue().options();
        none.maximumActive = 0;
        harness.useOptions(none);
    }
    return job->resume() == Outcome::Ok && waitForState(job, state) ? job : nullptr;
}

} // namespace Ferry::Testing
