#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariantList>

#include <functional>

namespace Ferry
{

/// What other programs offer on a bus, asked without ever waiting for them: they may be missing, slow, or answer
/// something else than was asked. (D-Bus Specification, "Message Protocol".) Main thread.
class Bus
{
public:
    enum class Kind { Session, System };
    /// Connected on a thread of its own, because greeting a bus takes as long as the bus wants. @p opened is called
    /// once, unless @p context is gone by then or there is no such bus; none is started for it.
    static void open(Kind kind, QObject *context, const std::function<void(const QDBusConnection &)> &opened);

    struct Address {
        QString service;
        QString path;
        QString interface;
    };
    /// Whether a service that does not run may be started by the call.
    enum class Start { Never, IfNeeded };
    static constexpr int TimeoutMs = 5'000;
    /// @p done gets the answer or an error, which QDBusReply tells apart and checks, at most TimeoutMs later; unless
    /// @p context is gone by then.
    static void call(const QDBusConnection &bus, const Address &to, const QString &method,
                     const QVariantList &arguments, Start start, QObject *context,
                     const std::function<void(const QDBusMessage &)> &done);
    /// Nobody waits for an answer, and nothing is started for it.
    static void tell(const QDBusConnection &bus, const Address &to, const QString &method,
                     const QVariantList &arguments);
    /// @p done: whether @p service is there now, as call().
    static void lookFor(const QDBusConnection &bus, const QString &service, QObject *context,
                        const std::function<void(bool)> &done);

    /// Ferry's name to the desktop: that of its desktop file, without ".desktop".
    [[nodiscard]] static QString desktopEntry() { return QStringLiteral("org.ferry.Ferry"); }
};

} // namespace Ferry
