#pragma once

#include "app/gui/desktop/bus.h"

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace Ferry
{

/// Keeps the computer awake while it is wanted. It asks the first that grants it: systemd's login manager
/// (org.freedesktop.login1.Manager.Inhibit, "Inhibitor Locks": held as long as a file descriptor is open), then the
/// session (org.freedesktop.PowerManagement.Inhibit, org.gnome.SessionManager: held until the cookie is given back).
/// Main thread.
class SleepInhibitor : public QObject
{
    Q_OBJECT
public:
    explicit SleepInhibitor(QObject *parent = nullptr);
    ~SleepInhibitor() override;

    // As they are there, in any order; what is wanted already is asked for.
    void setSystemBus(const QDBusConnection &bus);
    void setSessionBus(const QDBusConnection &bus);

    /// @p why is shown by the desktop beside Ferry's name. False gives it back at once.
    void setWanted(bool wanted, const QString &why = {});
    [[nodiscard]] bool isHeld() const { return m_held >= 0; }

private:
    struct Granter {
        bool isOfSystem;
        Bus::Address address;
        QVariantList arguments;
        QString release; ///< the method that takes the cookie; empty: a file descriptor
    };
    [[nodiscard]] QList<Granter> granters() const;
    [[nodiscard]] const std::optional<QDBusConnection> &busOf(const Granter &granter) const;
    void ask(int index);
    [[nodiscard]] bool take(const Granter &granter, const QDBusMessage &answer);
    void release();

    std::optional<QDBusConnection> m_system;
    std::optional<QDBusConnection> m_session;
    bool m_wanted = false;
    QString m_why;
    bool m_asks = false;
    int m_held = -1; ///< by which of granters()
    uint m_cookie = 0;
    QDBusUnixFileDescriptor m_lock;
};

} // namespace Ferry
