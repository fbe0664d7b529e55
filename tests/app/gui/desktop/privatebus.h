#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Ferry::Testing
{

/// A message bus of the test's own, on which nothing is but what the test puts there: nobody's session is touched. It
/// is the session's and the system's in one.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    /// False: dbus-daemon is missing. Then the test is skipped.
    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    /// It hangs until it is let go on.
    void hang() const;
    void goOn() const;
    /// Another program on it.
    [[nodiscard]] QDBusConnection connection();

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace Ferry::Testing
