#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Ferry
{

class Settings;

/// Whether Ferry is started when its user logs in: a file in the folder of the Desktop Application Autostart
/// Specification (freedesktop.org), of a name that is Ferry's alone. Main thread.
class LoginStart
{
    Q_DECLARE_TR_FUNCTIONS(LoginStart)
public:
    /// @p program and @p arguments, absolute, are what is run. @p profile: the folder of one of several Ferrys; empty:
    /// the user's own.
    LoginStart(const QString &program, const QStringList &arguments, const QString &profile);

    /// The desktop's own settings may have taken it away, or switched it off.
    [[nodiscard]] bool isOn() const;
    /// What went wrong, for a person; empty: it is done.
    [[nodiscard]] QString set(bool on) const;
    [[nodiscard]] QString path() const;
    /// From now on @p settings have what is so, and what is chosen there is done, as long as @p context lives. The
    /// settings outlive it.
    void serve(Settings &settings, QObject *context) const;

    /// $XDG_CONFIG_HOME/autostart.
    [[nodiscard]] static QString directory();
    /// As a value of Exec (Desktop Entry Specification, "The Exec key").
    [[nodiscard]] static QString execOf(const QStringList &command);

private:
    [[nodiscard]] QByteArray content() const;

    QStringList m_command;
    QString m_name;
};

} // namespace Ferry
