#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Ferry
{

class CloseQuestion;
class MainWindow;
class Settings;
template <typename T>
class Setting;

/// What closing the window means: Ferry quits, or goes on without it. Asks once, with a tray and without one, in the
/// window itself; remembers the answer in the settings. Closing it while it is asked is the answer that surprises
/// least: into the tray, or out. The end of the session is never held up.
class WindowClosing : public QObject
{
    Q_OBJECT
public:
    /// @p hasTray: whether there is one now.
    WindowClosing(Settings &settings, const std::function<bool()> &hasTray, QObject *parent = nullptr);

    void watch(MainWindow *window);
    /// From now on it may be closed: Ferry is leaving.
    void allow() { m_allowed = true; }
    /// By a command that says so: Ferry goes on, and nobody is asked.
    void hide(QWidget *window);
    /// After the window was closed: Ferry goes on.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Setting<QString> &setting() const;
    [[nodiscard]] bool mayClose();
    void takeAnswer(bool goesOn);

    Settings &m_settings;
    std::function<bool()> m_hasTray;
    QPointer<QWidget> m_window; ///< a MainWindow, but for the events of its own end
    QPointer<CloseQuestion> m_question;
    bool m_allowed = false;
    bool m_goesOn = false;
};

} // namespace Ferry
