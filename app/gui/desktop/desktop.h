#pragma once

#include "app/gui/desktop/conditionsfeed.h"
#include "app/gui/desktop/sleepinhibitor.h"
#include "app/gui/desktop/transferactivity.h"
#include "app/gui/desktop/whendone.h"
#include "app/gui/desktop/windowclosing.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace Ferry
{

class FileManager;
class PlasmaViews;
class LoginManager;
class MainWindow;
class Notifier;
class PowerSource;
class Settings;
class TaskBarProgress;
class TransferNews;
class TrayIcon;
class TrayMenu;
class WhenDoneBar;
class WhenDoneMenu;

/// All that Ferry says to the desktop and hears from it, each with its own class. What the desktop has not is not
/// there; nothing here waits for it, and no transfer depends on it. Made after JobQueue::restore(). Main thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// @p canShow: there is a QApplication. Else only the computer is kept awake, and the power line watched.
    Desktop(JobQueue &queue, Settings &settings, bool canShow, QObject *parent = nullptr);
    ~Desktop() override;

    /// Once. @p asksWhenClosed: closing it may mean to quit.
    void setWindow(MainWindow *window, bool asksWhenClosed);
    /// It was closed, and Ferry is to go on.
    [[nodiscard]] bool goesOnWithoutWindow() const { return m_closing.goesOn(); }
    /// Takes everything away that is of a running Ferry; the window may be closed now.
    void leave();

signals:
    /// The window, and in it these; or none in particular.
    void showRequested(const QList<Ferry::JobId> &ids);
    void pasteRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void useSession(const QDBusConnection &bus);
    void useSystem(const QDBusConnection &bus);
    void chooseTray();
    void makeTray();
    void keepAwake();
    void toggleWindow();
    [[nodiscard]] bool isWindowShown() const;
    [[nodiscard]] bool wantsNews() const;
    void carryOut(WhenDone::Action action);
    void tellCountdown();
    void tellFailure(const QString &detail);

    JobQueue &m_queue;
    Settings &m_settings;
    TransferActivity m_activity;
    WhenDone m_whenDone;
    SleepInhibitor m_inhibitor;
    ConditionsFeed m_conditions;
    WindowClosing m_closing;
    QPointer<QWidget> m_window; ///< a MainWindow, but for the events of its own end
    QPointer<WhenDoneBar> m_whenDoneBar;
    bool m_keepsAwake = false;
    bool m_isLeaving = false;

    std::unique_ptr<LoginManager> m_login;
    std::unique_ptr<PowerSource> m_power;
    std::unique_ptr<FileManager> m_files;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<TransferNews> m_news;
    std::unique_ptr<PlasmaViews> m_views;
    std::unique_ptr<TaskBarProgress> m_taskBar;
    std::unique_ptr<WhenDoneMenu> m_whenDoneMenu; ///< of the tray
    std::unique_ptr<TrayMenu> m_trayMenu;
    std::unique_ptr<TrayIcon> m_tray;
};

} // namespace Ferry
