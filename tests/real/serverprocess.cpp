#include "tests/real/serverprocess.h"

#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace Ferry::Testing
{

namespace
{

constexpr int Patience = 10'000; // ms

} // namespace

ServerProcess::~ServerProcess() { kill(); }

bool ServerProcess::start(const Command &command,
                          const std::function<bool(const QByteArray &output)> &isReady)
{
    kill();
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = command.environment.begin(); it != command.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    m_process->setProcessEnvironment(environment);
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    QObject::connect(m_process.get(), &QProcess::readyRead, m_process.get(),
                     [this] { m_output += m_process->readAll(); });
    m_process->start(command.program, command.arguments);
    bool ready = false;
    (void)QTest::qWaitFor(
        [&] {
            ready = isRunning() && isReady(m_output);
            return ready || m_process->state() == QProcess::NotRunning;
        },
        Patience);
    return ready;
}

void ServerProcess::stop()
{
    if (isRunning()) {
        m_process->terminate();
        (void)m_process->waitForFinished(Patience);
    }
    kill();
}

void ServerProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    (void)m_process->waitForFinished(Patience);
    m_process.reset();
}

quint16 ServerProcess::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace Ferry::Testing
