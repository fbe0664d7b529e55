#include "app/gui/desktop/powersource.h"

#include "app/gui/desktop/bus.h"

#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QString service() { return u"org.freedesktop.UPower"_s; }
QString path() { return u"/org/freedesktop/UPower"_s; }
QString properties() { return u"org.freedesktop.DBus.Properties"_s; }
QString onBattery() { return u"OnBattery"_s; }

} // namespace

PowerSource::PowerSource(const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_bus(system)
{
    m_bus.connect(service(), path(), properties(), u"PropertiesChanged"_s, this,
                  SLOT(takeProperties(QString, QVariantMap, QStringList)));
    auto *services =
        new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(services, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    take(false);
                else
                    ask();
            });
    ask();
}

void PowerSource::ask()
{
    Bus::call(m_bus, {service(), path(), properties()}, u"Get"_s, {service(), onBattery()},
              Bus::Start::IfNeeded, this, [this](const QDBusMessage &answer) {
                  const QDBusReply<QDBusVariant> value(answer);
                  take(value.isValid() && value.value().variant() == QVariant(true));
              });
}

void PowerSource::takeProperties(const QString &interface, const QVariantMap &changed,
                                 const QStringList &invalidated)
{
    if (interface != service())
        return;
    if (changed.contains(onBattery()))
        take(changed.value(onBattery()) == QVariant(true));
    else if (invalidated.contains(onBattery()))
        ask();
}

void PowerSource::take(bool isOnBattery)
{
    if (std::exchange(m_isOnBattery, isOnBattery) != isOnBattery)
        emit changed(isOnBattery);
}

} // namespace Ferry
