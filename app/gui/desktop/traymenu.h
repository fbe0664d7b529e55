#pragma once

#include "app/gui/desktop/transferactivity.h"
#include "ui/translated.h"

#include <QMenu>

namespace Ferry
{

class LimitMenu;

/// The menu of the tray icon: what one wants without opening the window.
class TrayMenu : public Translated<QMenu>
{
    Q_OBJECT
public:
    /// @p whenDone: a menu of its owner's.
    TrayMenu(JobQueue &queue, TransferActivity &activity, QMenu *whenDone, QWidget *parent = nullptr);
    /// Whether the first command hides it.
    void setWindowShown(bool shown);

signals:
    void toggleRequested();
    void pasteRequested();
    void quitRequested();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QAction *make(const QString &name, const QString &icon);
    void showState();
    void enableCommands(); ///< looks at all jobs: not with every progress

    JobQueue &m_queue;
    TransferActivity &m_activity;
    bool m_windowShown = false;
    QAction *m_toggle;
    QAction *m_paste;
    QAction *m_pause;
    QAction *m_resume;
    LimitMenu *m_limits;
    QAction *m_state; ///< says it only
    QAction *m_quit;
};

} // namespace Ferry
