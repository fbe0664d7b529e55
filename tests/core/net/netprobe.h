#pragma once

// Listens to one call of either plane.

#include "core/net/control.h"
#include "core/net/wire.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Ferry::TestNet
{

constexpr int PatienceMs = 30'000;

[[nodiscard]] NetSettings testSettings();
/// No proxy from the environment may stand between a test and the loopback.
void forgetProxies();

class ControlProbe
{
public:
    explicit ControlProbe(std::unique_ptr<ControlCall> sent)
        : call(std::move(sent))
        , m_finished(call.get(), &ControlCall::finished)
    {
    }
    /// The answer; fails with Internal if none comes.
    [[nodiscard]] ControlAnswer wait();
    [[nodiscard]] int finishedCount() const { return static_cast<int>(m_finished.size()); }

    std::unique_ptr<ControlCall> call;

private:
    QSignalSpy m_finished;
};

class WireProbe
{
public:
    explicit WireProbe(std::unique_ptr<WireCall> sent)
        : call(std::move(sent))
        , m_heads(call.get(), &WireCall::headReceived)
        , m_progress(call.get(), &WireCall::progressed)
        , m_finished(call.get(), &WireCall::finished)
    {
    }
    /// The head; status 0 if none comes.
    [[nodiscard]] WireHead waitForHead();
    /// The result; fails with Internal if none comes.
    [[nodiscard]] WireResult wait();
    /// Into @p file as soon as the head is there, to the end.
    [[nodiscard]] WireResult acceptAll(const FileHandle::Ptr &file, qint64 offset = 0, qint64 limit = -1);
    [[nodiscard]] WireResult discardAll();

    [[nodiscard]] int headCount() const { return static_cast<int>(m_heads.size()); }
    [[nodiscard]] int finishedCount() const { return static_cast<int>(m_finished.size()); }
    [[nodiscard]] QList<qint64> progress() const;

    std::unique_ptr<WireCall> call;

private:
    QSignalSpy m_heads;
    QSignalSpy m_progress;
    QSignalSpy m_finished;
};

} // namespace Ferry::TestNet
