#pragma once

#include "app/gui/startoptions.h"
#include "app/support/runningcore.h"

namespace Ferry
{

/// What a start comes to: the core of the profile is ours, or another Ferry has it and was told what we were
/// to do.
struct FirstCome {
    std::unique_ptr<RunningCore> core;
    QString error; ///< neither: why

    /// Waits while another one is starting or leaving. Blocks; before the event loop.
    [[nodiscard]] static FirstCome start(const Profile &profile, const QueueOptions &queueOptions,
                                         const StartOptions &options);
    /// --quit: asks the running one to leave and waits until it has. Answers what went wrong.
    [[nodiscard]] static QString quitRunning(const Profile &profile);
};

} // namespace Ferry
