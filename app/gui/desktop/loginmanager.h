#pragma once

#include <QDBusConnection>
#include <QObject>

namespace Ferry
{

/// Sleep and power off: org.freedesktop.login1.Manager (systemd, org.freedesktop.login1(5)). Asks for nobody's
/// password: what the system does not simply allow is not offered.
class LoginManager : public QObject
{
    Q_OBJECT
public:
    explicit LoginManager(const QDBusConnection &system, QObject *parent = nullptr);

    [[nodiscard]] bool canSleep() const { return m_canSleep; }
    [[nodiscard]] bool canPowerOff() const { return m_canPowerOff; }
    void sleep() { order(QStringLiteral("Suspend")); }
    void powerOff() { order(QStringLiteral("PowerOff")); }

signals:
    /// canSleep(), canPowerOff() are known now.
    void learned();
    /// It was not done after all. @p detail: technical English.
    void failed(const QString &detail);

private:
    void ask(const QString &method, bool LoginManager::*answer);
    void order(const QString &method);

    QDBusConnection m_bus;
    bool m_canSleep = false;
    bool m_canPowerOff = false;
};

} // namespace Ferry
