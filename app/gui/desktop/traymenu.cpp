#include "app/gui/desktop/traymenu.h"

#include "app/gui/desktop/limitmenu.h"
#include "ui/allcommands.h"
#include "ui/format.h"
#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

TrayMenu::TrayMenu(JobQueue &queue, TransferActivity &activity, QMenu *whenDone, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_activity(activity)
    , m_toggle(make(u"trayToggle"_s, {}))
    , m_paste(make(u"trayPaste"_s, u"paste"_s))
    , m_pause(make(u"trayPauseAll"_s, u"pause"_s))
    , m_resume(make(u"trayResumeAll"_s, u"resume"_s))
    , m_limits(new LimitMenu(queue, this))
    , m_state(make(u"trayState"_s, {}))
    , m_quit(make(u"trayQuit"_s, u"quit"_s))
{
    setObjectName(u"trayMenu"_s);
    addActions({m_toggle, m_paste});
    addSeparator();
    addActions({m_pause, m_resume});
    addMenu(m_limits);
    addMenu(whenDone);
    addSeparator();
    addAction(m_state);
    addSeparator();
    addAction(m_quit);
    m_state->setEnabled(false);
    connect(m_toggle, &QAction::triggered, this, &TrayMenu::toggleRequested);
    connect(m_paste, &QAction::triggered, this, &TrayMenu::pasteRequested);
    connect(m_pause, &QAction::triggered, this, [this] { AllCommands::pause(m_queue); });
    connect(m_resume, &QAction::triggered, this, [this] { AllCommands::resume(m_queue); });
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitRequested);
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::enableCommands);
    connect(&activity, &TransferActivity::movingChanged, this, &TrayMenu::enableCommands);
    connect(&activity, &TransferActivity::changed, this, &TrayMenu::showState);
    retranslate();
}

QAction *TrayMenu::make(const QString &name, const QString &icon)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    return action;
}

void TrayMenu::setWindowShown(bool shown)
{
    if (std::exchange(m_windowShown, shown) != shown)
        showState();
}

void TrayMenu::retranslate()
{
    m_paste->setText(tr("Add from &clipboard"));
    m_pause->setText(tr("&Pause all"));
    m_resume->setText(tr("&Resume all"));
    m_quit->setText(tr("&Quit"));
    showState();
    enableCommands();
}

void TrayMenu::showState()
{
    m_toggle->setText(m_windowShown ? tr("Hide &window") : tr("Show &window"));
    const ActivitySummary &summary = m_activity.summary();
    QString state = tr("%Ln active", "transfers, in the tray", summary.active);
    if (summary.percent() >= 0)
        state += u" – "_s + Format::percent(summary.percent());
    m_state->setText(state);
}

void TrayMenu::enableCommands()
{
    m_pause->setEnabled(AllCommands::canPause(m_queue));
    m_resume->setEnabled(AllCommands::canResume(m_queue));
}

} // namespace Ferry
