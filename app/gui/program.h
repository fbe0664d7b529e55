#pragma once

#include "app/control/controlserver.h"
#include "app/gui/startoptions.h"
#include "app/support/runningcore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Ferry
{

class Desktop;
class Languages;
class MainWindow;
class ScriptRun;
class Settings;

/// The running Ferry: its core, the socket that others reach it by, and its window, if there is one now. Puts
/// them together and takes them apart; decides nothing about transfers. Main thread.
class Program : public QObject
{
    Q_OBJECT
public:
    /// @p canShow: there is a QApplication, so there may be windows.
    Program(std::unique_ptr<RunningCore> core, Settings &settings, const StartOptions &options, bool canShow);
    ~Program() override;

    /// Listens, takes the jobs up again, shows the window unless it is to stay in the background.
    void start(const QString &socketPath);
    /// Saves, closes the window, lets go of the core; left() follows.
    void leave();
    /// Of the process: 1 where a scenario (StartOptions::script) did not go as it says.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

signals:
    /// The core has let go; the event loop may end.
    void left();

private:
    void show(const QStringList &items);
    void makeDesktop();
    void makeWindow();
    void runScript();
    void takeWindowClosed();
    void watchIdleness();
    void leaveIfIdle();
    [[nodiscard]] bool isIdle() const;

    const StartOptions m_options;
    const bool m_canShow;
    Settings &m_settings;
    std::unique_ptr<RunningCore> m_core;
    ControlServer m_server;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ScriptRun> m_script;
    QTimer m_idle;
    bool m_isLeaving = false;
    int m_exitCode = 0;
};

} // namespace Ferry
