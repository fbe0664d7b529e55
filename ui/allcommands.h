#pragma once

#include "core/jobs/jobqueue.h"

namespace Ferry
{

/// One command for all transfers. Of very many, a few at a time: the window goes on meanwhile.
class AllCommands
{
public:
    [[nodiscard]] static bool canPause(const JobQueue &queue);
    [[nodiscard]] static bool canResume(const JobQueue &queue);
    /// Whatever runs, waits for its turn or for another try.
    static void pause(JobQueue &queue);
    /// Whatever is paused; not what has an error.
    static void resume(JobQueue &queue);
};

} // namespace Ferry
