#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace Ferry
{

/// One line of progress in Plasma: org.kde.JobViewServerV2.requestView and the org.kde.JobViewV3 it answers with
/// (KDE Frameworks, KJobWidgets). What the server is told before it has answered reaches it then.
class PlasmaView : public QObject
{
    Q_OBJECT
public:
    enum Capability { None = 0, CanCancel = 1, CanSuspend = 2 };

    /// @p state: keys and types of JobViewV3.update().
    PlasmaView(const QDBusConnection &session, int capabilities, const QVariantMap &state,
               QObject *parent = nullptr);
    /// One that was not ended goes without a word to the user.
    ~PlasmaView() override;

    /// Sends what is different from the last time.
    void update(const QVariantMap &state);
    /// How it came out: KJob's error codes.
    enum Ending : uint { Finished = 0, Withdrawn = 1, Failed = 100 };
    /// The server's line ends, and this object deletes itself once the server knows.
    void end(Ending ending, const QString &message = {});

signals:
    // The user's wishes, from the server and nobody else.
    void cancelRequested();
    void suspendRequested();
    void resumeRequested();
    /// The server does not want it: this object is of no use.
    void refused();

private:
    void takePath(const QString &path);
    void send(const QVariantMap &state);
    void terminate();

    QDBusConnection m_bus;
    QString m_path; ///< empty: not answered yet
    QVariantMap m_state;
    bool m_ended = false;
    Ending m_ending = Withdrawn;
    QString m_message;
};

} // namespace Ferry
