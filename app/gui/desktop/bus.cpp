#include "app/gui/desktop/bus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Asking for a session's bus where there is none would start one, for nobody.
bool isThere(Bus::Kind kind)
{
    if (kind == Bus::Kind::System)
        return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") ||
               QFile::exists(u"/run/dbus/system_bus_socket"_s);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFile::exists(runtime + "/bus"_L1));
}

QDBusMessage message(const Bus::Address &to, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(to.service, to.path, to.interface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

void Bus::open(Kind kind, QObject *context, const std::function<void(const QDBusConnection &)> &opened)
{
    if (!isThere(kind))
        return;
    auto bus = std::make_shared<std::optional<QDBusConnection>>();
    QThread *thread = QThread::create([kind, bus] {
        *bus = kind == Kind::Session ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
    });
    QObject::connect(thread, &QThread::finished, context, [bus, opened] {
        if (*bus && (*bus)->isConnected())
            opened(**bus);
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void Bus::call(const QDBusConnection &bus, const Address &to, const QString &method,
               const QVariantList &arguments, Start start, QObject *context,
               const std::function<void(const QDBusMessage &)> &done)
{
    QDBusMessage question = message(to, method, arguments);
    question.setAutoStartService(start == Start::IfNeeded);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, TimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void Bus::tell(const QDBusConnection &bus, const Address &to, const QString &method,
               const QVariantList &arguments)
{
    QDBusMessage call = message(to, method, arguments);
    call.setAutoStartService(false);
    bus.send(call);
}

void Bus::lookFor(const QDBusConnection &bus, const QString &service, QObject *context,
                  const std::function<void(bool)> &done)
{
    const Address daemon{u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s};
    call(bus, daemon, u"NameHasOwner"_s, {service}, Start::Never, context,
         [done](const QDBusMessage &answer) { done(QDBusReply<bool>(answer).value()); });
}

} // namespace Ferry
