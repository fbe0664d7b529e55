#pragma once

#include "core/jobs/jobqueue.h"

#include <QSettings>

namespace Ferry
{

/// The limits and the rules as "ferry.ini" remembers them, for whoever has the core: window, background or ferryctl.
class LimitSettings
{
public:
    /// What is remembered, over @p options; what cannot be read stays as it is there.
    static void read(const QSettings &store, QueueOptions &options);
    static void write(QSettings &store, const QueueOptions &options);
};

} // namespace Ferry
