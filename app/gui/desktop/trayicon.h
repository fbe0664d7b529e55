#pragma once

#include "app/gui/desktop/transferactivity.h"
#include "app/gui/desktop/traypicture.h"

#include <QSystemTrayIcon>

namespace Ferry
{

/// Ferry in the tray: its state as a picture and in words. Qt speaks to the tray (StatusNotifierItem, or the
/// freedesktop.org System Tray Protocol), and shows it there as soon as there is one.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// @p menu is its owner's.
    TrayIcon(TransferActivity &activity, QMenu *menu, QObject *parent = nullptr);

    /// Somebody sees it: the window may hide.
    [[nodiscard]] static bool isSeen() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// "2 active – 42 % – 3.1 MiB/s"
    [[nodiscard]] static QString toolTip(const ActivitySummary &summary);
    [[nodiscard]] static TrayState stateOf(const ActivitySummary &summary);

signals:
    /// A click on it.
    void toggleRequested();

private:
    void show();

    TransferActivity &m_activity;
    QSystemTrayIcon m_icon;
    TrayState m_state = TrayState::Idle;
    int m_step = 0; ///< of the bar; so that the picture does not change with every percent
};

} // namespace Ferry
