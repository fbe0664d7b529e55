#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace Ferry
{

struct DesktopNotification {
    QString summary{};
    QString body{};                               ///< plain text
    QList<std::pair<QString, QString>> actions{}; ///< key and words; shown where the desktop has them
    bool isProblem = false;
    bool isUrgent = false; ///< stays until somebody has seen it
};

/// Short messages of the desktop: org.freedesktop.Notifications (Desktop Notifications Specification 1.2). Each has a
/// subject; a new one replaces what is still shown of the same subject. Where there is nobody to show them they are
/// dropped without a word.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection &session, QObject *parent = nullptr);

    void show(const QString &subject, const DesktopNotification &notification);
    void withdraw(const QString &subject);

signals:
    /// One of its actions was chosen; "default" if it was the message itself.
    void activated(const QString &subject, const QString &action);

private slots:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    void askCapabilities();
    void send(const QString &subject);
    void forgetServer();
    [[nodiscard]] QVariantList arguments(const QString &subject,
                                         const DesktopNotification &notification) const;
    [[nodiscard]] bool can(const char *capability) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;
    bool m_asksCapabilities = false;
    QHash<QString, DesktopNotification> m_waiting; ///< by subject: the newest, not sent yet
    QStringList m_sending;                         ///< their id is not known yet
    QHash<QString, uint> m_ids;                    ///< of what is shown
    QStringList m_withdrawn;                       ///< while being sent
};

} // namespace Ferry
