// What the window does about its settings and its history.

#include "ui/dialogs/settingsdialog.h"
#include "ui/history/historywindow.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/settingspages/limitspage.h"
#include "ui/settingspages/queuepage.h"
#include "ui/theme.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// One of each is enough: the one that is there comes to the front.
template <typename Window, typename Make>
Window *raised(QWidget *parent, const Make &make)
{
    auto *window = parent->findChild<Window *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace

SettingsDialog *MainWindow::openSettings()
{
    return raised<SettingsDialog>(this, [this] { return new SettingsDialog(m_queue, m_settings, this); });
}

void MainWindow::showSettings() { (void)openSettings(); }

void MainWindow::showLimits()
{
    SettingsDialog *dialog = openSettings();
    dialog->showPage(dialog->findChild<LimitsPage *>());
}

void MainWindow::showQueueRules()
{
    SettingsDialog *dialog = openSettings();
    dialog->showPage(dialog->findChild<QueuePage *>());
}

void MainWindow::showHistory()
{
    raised<HistoryWindow>(this, [this] {
        auto *window = new HistoryWindow(m_queue, m_settings, this);
        connect(window, &HistoryWindow::startedAgain, this, &MainWindow::selectWhenShown);
        return window;
    });
}

void MainWindow::followSettings()
{
    Theme::follow(m_settings.theme, this);
    m_settings.language.onChange(this, [this](const QString &code) {
        if (m_languages.chosen() != code)
            m_languages.choose(code);
        if (auto *action = findChild<QAction *>(u"actionLanguage_"_s + m_languages.chosen()))
            action->setChecked(true);
    });
    m_settings.compactRows.onChange(this, [this](bool compact) { m_compact->setChecked(compact); });
    m_settings.menuBarShown.onChange(this, [this](bool shown) { m_showMenuBar->setChecked(shown); });
    connect(m_showMenuBar, &QAction::toggled, this, [this](bool on) { m_settings.menuBarShown.set(on); });
}

} // namespace Ferry
