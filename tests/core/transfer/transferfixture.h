#pragma once

#include "tests/support/queueharness.h"

namespace Ferry::Testing
{

/// Answers as the function says, which runs in the server's thread: for servers that break the rules.
class ScriptedHandler final : public TestServer::Handler
{
public:
    using Script = std::function<TestServer::Answer(const TestServer::RequestHead &)>;
    explicit ScriptedHandler(Script script)
        : m_script(std::move(script))
    {
    }
    [[nodiscard]] std::unique_ptr<TestServer::Exchange> open(const TestServer::RequestHead &head) override;

private:
    const Script m_script;
};

/// What servers put on every answer of the protocol; without it an answer may be anybody's.
inline const std::pair<QByteArray, QByteArray> TusMark{"Tus-Resumable", "1.0.0"};

/// A tus server below "/watched" that calls @p onPatch, in the server's thread, before it takes a byte.
class WatchedTus final : public TestServer::Handler
{
public:
    WatchedTus(const QString &directory, std::function<void()> onPatch);
    [[nodiscard]] std::unique_ptr<TestServer::Exchange> open(const TestServer::RequestHead &head) override;

private:
    const std::shared_ptr<TestServer::TusHandler> m_tus;
    const std::function<void()> m_onPatch;
};

/// A second server with TLS; @c caFile is empty if no certificate could be made.
struct SecureServer {
    SecureServer();
    QTemporaryDir directory;
    TestServer::LoopbackServer server;
    QString caFile;
};

/// Files below @p folder that this process holds open, by any thread.
[[nodiscard]] QStringList openFilesBelow(const QString &folder);
/// Whether the job's log tells of it; a row shows only the newest.
[[nodiscard]] bool wasNoticed(const Job *job, Notice notice);
/// Until the last attempt has let go of its file.
[[nodiscard]] bool waitForDrain(const QueueHarness &harness);
/// Suspends it and waits until its last attempt has let go.
[[nodiscard]] bool suspendAndDrain(const QueueHarness &harness, Job *job);
/// What is recorded for @p job and not doomed; one with id 0 if there is none.
[[nodiscard]] Leftover livingLeftover(const Job *job);
/// Writes @p bytes at @p offset into an existing file and sets its time of modification back.
[[nodiscard]] bool editInPlace(const QString &path, qint64 offset, const QByteArray &bytes);

} // namespace Ferry::Testing
