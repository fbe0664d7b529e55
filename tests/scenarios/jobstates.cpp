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

JobSpec specFor(QueueHarness &harness, Wire wire, JobState state)
{
    const bool whole = state == JobState::Transferred;
    const qint64 size = whole ? ShortWay : LongWay;
    JobSpec spec;
    if (wire == Wire::Tus) {
        spec = harness.uploadOf(harness.makeSource(u"data.bin"_s, size));
    } else {
        const QString rate = whole ? QString() : u"&rate=%1"_s.arg(SlowBytesPerSecond);
        spec = harness.downloadOf(u"/bytes/%1?name=data.bin%2"_s.arg(size).arg(rate));
    }
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

void prepareServer(TestServer::LoopbackServer &server, Wire wire, JobState state)
{
    const bool tus = wire == Wire::Tus;
    server.setThrottle(0, tus && state != JobState::Transferred ? SlowBytesPerSecond : 0);
    // The second attempt begins with HEAD (tus) or with another GET.
    const auto atSecondAttempt = [&](const Fault &fault) {
        server.addFault(tus ? fault.on("HEAD").always() : fault.on("GET").skipping(1).always());
    };
    if (state == JobState::Connecting)
        atSecondAttempt(Fault::holdAnswer());
    else if (state == JobState::Error)
        atSecondAttempt(Fault::replyStatus(403));
    else if (state == JobState::TransientError)
        server.addFault(tus ? Fault::cutUp(200'000).on("PATCH") : Fault::cutDown(200'000).on("GET"));
}

Job *bringTo(QueueHarness &harness, Wire wire, JobState state)
{
    Job *job = harness.add(specFor(harness, wire, state));
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
        QueueOptions none = harness.options();
        none.maximumActive = 0;
        harness.useOptions(none);
    }
    return job->resume() == Outcome::Ok && waitForState(job, state) ? job : nullptr;
}

} // namespace Ferry::Testing
