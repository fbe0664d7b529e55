#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Ferry
{

/// Whether the computer runs on its battery: the property OnBattery of org.freedesktop.UPower (UPower D-Bus API).
/// Where nobody says so it does not.
class PowerSource : public QObject
{
    Q_OBJECT
public:
    explicit PowerSource(const QDBusConnection &system, QObject *parent = nullptr);

    [[nodiscard]] bool isOnBattery() const { return m_isOnBattery; }

signals:
    void changed(bool isOnBattery);

private slots:
    void takeProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void ask();
    void take(bool isOnBattery);

    QDBusConnection m_bus;
    bool m_isOnBattery = false;
};

} // namespace Ferry
