#pragma once

#include "app/control/controlhandler.h"

#include <QLocalServer>

namespace Ferry
{

/// The local socket of a running core. Only its own user gets in: the socket is 0600 and the peer's uid is
/// checked. Main thread; the queue outlives it.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    ControlServer(JobQueue &queue, const ControlOwner &owner, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Takes over what a killed process left at @p path: call it only with the profile locked. Answers what
    /// went wrong; empty = it listens.
    [[nodiscard]] QString listen(const QString &path);
    /// Nobody gets in any more; who is in stays.
    void close() { m_server.close(); }
    [[nodiscard]] int clients() const { return m_clients; }

signals:
    void raiseRequested(const QStringList &arguments);
    void leaveRequested();
    void clientsChanged();

private:
    void welcome();

    JobQueue &m_queue;
    const ControlOwner m_owner;
    QLocalServer m_server;
    int m_clients = 0;
};

} // namespace Ferry
