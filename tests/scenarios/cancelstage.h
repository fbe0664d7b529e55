#pragma once

#include "tests/scenarios/cancelcase.h"
#include "tests/scenarios/protocolbench.h"

#include <QProcess>

namespace Ferry::Testing
{

/// How a case is brought to the moment of its trigger, and out of its trouble again.

/// Sets the faults that lead there.
void prepareServer(QueueHarness &harness, const ProtocolBench &bench, const CancelCase &one);
/// Adds a job and brings it there, as far as the client knows; null if it did not get there in time. What the
/// server knows is to be waited for beside it: a request on its way is held or stalled.
[[nodiscard]] Job *bringTo(QueueHarness &harness, const ProtocolBench &bench, const CancelCase &one);
/// Before the trigger: no more faults but those of the removal.
void makeTrouble(QueueHarness &harness, const ProtocolBench &bench, Trouble trouble);
/// After it: answers come, and the server is back once the clean-up of @p job has missed it.
void endTrouble(QueueHarness &harness, const Job *job, Trouble trouble);

/// Another process with the same folders and the same server, which brings a job there and is killed.
class DoomedChild
{
public:
    DoomedChild(const QueueHarness &harness, const CancelCase &one);
    ~DoomedChild();

    /// The job is there, as far as the client knows.
    [[nodiscard]] bool isThere();
    /// kill -9; @p afterCancel: in the moment after Cancel has answered. True if that is what it died of.
    [[nodiscard]] bool die(bool afterCancel);

    /// What it runs: main() of the test with "--child" as its first argument.
    [[nodiscard]] static int run(const QStringList &arguments);

private:
    QProcess m_process;
};

} // namespace Ferry::Testing
