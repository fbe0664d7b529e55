#pragma once

#include "tests/scenarios/cancelcase.h"
#include "tests/support/queueharness.h"

#include <QProcess>

#include <memory>

namespace Ferry
{

class ControlServer;

namespace Testing
{

/// Pulls one trigger, in the process that owns the queue. Each function fails the test.
class CancelTrigger
{
public:
    explicit CancelTrigger(QueueHarness &harness);
    ~CancelTrigger();

    /// Afterwards the job is Cancelled. Quit leaves another object of the same id.
    void pull(const CancelCase &one, Job *job);
    /// Where a person was told of the clean-up, the same was said.
    void verifyWords(const CleanupReport &report);

private:
    void click(Job *job) const;
    void callFerryctl(Job *job);
    void quit(Job *job, bool isInFlight) const;
    void expire(Job *job) const;

    QueueHarness &m_harness;
    std::unique_ptr<ControlServer> m_socket;
    QProcess m_ferryctl;
};

} // namespace Testing

} // namespace Ferry
