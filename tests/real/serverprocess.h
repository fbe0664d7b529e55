#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

namespace Ferry::Testing
{

/// A server that nobody here wrote, in a process of its own on loopback, which never outlives the test: it is
/// killed with this object, and by the kernel if the test itself is killed. Main thread.
class ServerProcess
{
public:
    struct Command {
        QString program;
        QStringList arguments;
        QHash<QString, QString> environment; ///< beside the inherited one
    };

    ServerProcess() = default;
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Starts it and waits until @p isReady (asked again and again, with what it has printed so far). False
    /// when it ended before, or is not ready after ten seconds; output() then says why.
    [[nodiscard]] bool start(const Command &command,
                             const std::function<bool(const QByteArray &output)> &isReady);
    /// SIGTERM, and waits for the end.
    void stop();
    /// SIGKILL, as by a power cut, and waits for the end.
    void kill();

    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] QByteArray output() const { return m_output; }

    /// Nobody listens on it now. Somebody else may take it before the server does: start again then.
    [[nodiscard]] static quint16 freePort();

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output; ///< standard output and error
};

} // namespace Ferry::Testing
