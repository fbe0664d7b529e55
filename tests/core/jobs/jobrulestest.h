#pragma once

#include "tests/support/queueharness.h"

#include <functional>
#include <memory>

namespace Ferry::Testing
{

/// What the tests of the rules have in common: a queue of its own for each function, and jobs that take their time.
class JobRulesTest : public QObject
{
protected:
    void open() { m = std::make_unique<QueueHarness>(); }
    void close() { m.reset(); }
    void use(const std::function<void(QueueOptions &)> &change)
    {
        QueueOptions options = m->queue().options();
        change(options);
        m->useOptions(options);
    }
    Job *slow(const QString &query = {}, Priority priority = Priority::Normal)
    {
        JobSpec spec = m->downloadOf(QStringLiteral("/bytes/8000000?rate=400000") + query);
        spec.priority = priority;
        return m->add(spec);
    }

    std::unique_ptr<QueueHarness> m;
};

} // namespace Ferry::Testing
