#pragma once

#include "tests/scenarios/protocolbench.h"

namespace Ferry::Testing
{

/// How a scenario brings a job into each state: faults set on the server beforehand (perhaps in another
/// process), then commands to the job. In every state but the first attempt's there is something to clean up.

/// The states from which Cancel is allowed.
[[nodiscard]] QList<JobState> cancellableStates();
/// Sets the faults that lead to @p state.
void prepareServer(QueueHarness &harness, const ProtocolBench &bench, JobState state);
/// Adds a job and brings it there; null if it did not get there in time.
[[nodiscard]] Job *bringTo(QueueHarness &harness, const ProtocolBench &bench, JobState state);

} // namespace Ferry::Testing
