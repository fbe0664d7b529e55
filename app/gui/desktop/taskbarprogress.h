#pragma once

#include "app/gui/desktop/transferactivity.h"

#include <QDBusConnection>
#include <QVariantMap>

namespace Ferry
{

/// Progress and a count on Ferry's place in task bar or dock: the signal com.canonical.Unity.LauncherEntry.Update
/// (Unity Launcher API), which Plasma, Ubuntu's dock, Dash to Dock and elementary read. Nobody has to be there.
/// It is gone when nothing runs, and with this object.
class TaskBarProgress : public QObject
{
    Q_OBJECT
public:
    TaskBarProgress(TransferActivity &activity, const QDBusConnection &session, QObject *parent = nullptr);
    ~TaskBarProgress() override;

private:
    void show();
    void send(const QVariantMap &properties);

    TransferActivity &m_activity;
    QDBusConnection m_bus;
    QVariantMap m_shown;
};

} // namespace Ferry
