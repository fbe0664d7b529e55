#include "tests/app/gui/desktop/privatebus.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

// No folders of services: nothing is ever started on it.
constexpr char Configuration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    const QString path = m_dir.filePath(u"bus.conf"_s);
    QFile file(path);
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.write(QString::fromLatin1(Configuration).arg(m_dir.path()).toUtf8());
    file.close();
    m_daemon.start(program, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + path});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(10'000))
            return;
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PrivateBus::hang() const { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
void PrivateBus::goOn() const { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

QDBusConnection PrivateBus::connection()
{
    static int count = 0;
    m_connections.append(u"private%1"_s.arg(++count));
    return QDBusConnection::connectToBus(m_address, m_connections.last());
}

} // namespace Ferry::Testing
