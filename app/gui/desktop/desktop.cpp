#include "app/gui/desktop/desktop.h"

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/filemanager.h"
#include "app/gui/desktop/loginmanager.h"
#include "app/gui/desktop/notifier.h"
#include "app/gui/desktop/plasmaviews.h"
#include "app/gui/desktop/powersource.h"
#include "app/gui/desktop/taskbarprogress.h"
#include "app/gui/desktop/transfernews.h"
#include "app/gui/desktop/trayicon.h"
#include "app/gui/desktop/traymenu.h"
#include "app/gui/desktop/whendonebar.h"
#include "app/gui/desktop/whendonemenu.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QEvent>
#include <QMenu>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ferry
{

namespace
{

constexpr auto Countdown = "countdown"_L1;
constexpr auto Refusal = "whenDone"_L1;
constexpr int SecondsBetweenReminders = 20;

} // namespace

Desktop::Desktop(JobQueue &queue, Settings &settings, bool canShow, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_activity(queue)
    , m_whenDone(queue, m_activity)
    , m_conditions(queue)
    , m_closing(settings, [this] { return m_tray && TrayIcon::isSeen(); })
{
    connect(&m_activity, &TransferActivity::movingChanged, this, &Desktop::keepAwake);
    connect(&m_whenDone, &WhenDone::due, this, &Desktop::carryOut);
    connect(&m_whenDone, &WhenDone::changed, this, &Desktop::tellCountdown);
    Bus::open(Bus::Kind::System, this, [this](const QDBusConnection &bus) { useSystem(bus); });
    Bus::open(Bus::Kind::Session, this, [this, canShow](const QDBusConnection &bus) {
        m_inhibitor.setSessionBus(bus);
        if (canShow)
            useSession(bus);
    });
    connect(&m_activity, &TransferActivity::changed, this, &Desktop::keepAwake);
    if (canShow)
        QTimer::singleShot(0ms, this, &Desktop::chooseTray); // the window comes first
}

Desktop::~Desktop() = default;

void Desktop::useSystem(const QDBusConnection &bus)
{
    m_inhibitor.setSystemBus(bus);
    m_login = std::make_unique<LoginManager>(bus);
    connect(m_login.get(), &LoginManager::learned, this,
            [this] { m_whenDone.offer(m_login->canSleep(), m_login->canPowerOff()); });
    connect(m_login.get(), &LoginManager::failed, this, &Desktop::tellFailure);
    m_power = std::make_unique<PowerSource>(bus);
    m_conditions.setPower(*m_power);
}

void Desktop::useSession(const QDBusConnection &bus)
{
    m_files = std::make_unique<FileManager>(bus);
    m_notifier = std::make_unique<Notifier>(bus);
    connect(m_notifier.get(), &Notifier::activated, this,
            [this](const QString &subject, const QString &action) {
                if (subject == Countdown && action == "stop"_L1)
                    m_whenDone.stop();
            });
    const TransferNews::Watch watch{[this] { return wantsNews(); },
                                    [this](JobId id) { return m_views && m_views->shows(id); }};
    // Before the views, which forget a job when it has ended.
    m_news = std::make_unique<TransferNews>(m_queue, *m_notifier, *m_files, watch);
    connect(m_news.get(), &TransferNews::showRequested, this, &Desktop::showRequested);
    m_views = std::make_unique<PlasmaViews>(m_queue, m_activity, bus);
    connect(m_views.get(), &PlasmaViews::refused, m_news.get(), &TransferNews::tellRefusal);
    m_taskBar = std::make_unique<TaskBarProgress>(m_activity, bus);
}

void Desktop::chooseTray()
{
    const bool isWanted = m_settings.showsTray.get() && !m_isLeaving;
    if (isWanted == (m_tray != nullptr))
        return;
    if (isWanted)
        return makeTray();
    m_tray.reset();
    m_trayMenu.reset();
    m_whenDoneMenu.reset();
}

void Desktop::makeTray()
{
    m_whenDoneMenu = std::make_unique<WhenDoneMenu>(m_whenDone);
    m_trayMenu = std::make_unique<TrayMenu>(m_queue, m_activity, m_whenDoneMenu.get());
    connect(m_trayMenu.get(), &TrayMenu::toggleRequested, this, &Desktop::toggleWindow);
    connect(m_trayMenu.get(), &TrayMenu::pasteRequested, this, &Desktop::pasteRequested);
    // Later: leaving takes the menu away.
    connect(m_trayMenu.get(), &TrayMenu::quitRequested, this, &Desktop::quitRequested, Qt::QueuedConnection);
    m_trayMenu->setWindowShown(isWindowShown());
    m_tray = std::make_unique<TrayIcon>(m_activity, m_trayMenu.get());
    connect(m_tray.get(), &TrayIcon::toggleRequested, this, &Desktop::toggleWindow);
}

void Desktop::setWindow(MainWindow *window, bool asksWhenClosed)
{
    m_window = window;
    window->installEventFilter(this);
    m_whenDoneBar = new WhenDoneBar(m_whenDone, window);
    window->addBar(m_whenDoneBar);
    window->transferMenu()->addSeparator();
    window->transferMenu()->addMenu(new WhenDoneMenu(m_whenDone, window));
    if (asksWhenClosed)
        m_closing.watch(window);
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_trayMenu && (type == QEvent::Show || type == QEvent::Hide))
        m_trayMenu->setWindowShown(type == QEvent::Show);
    if (type == QEvent::WindowActivate)
        chooseTray(); // somebody has perhaps been at the settings
    return QObject::eventFilter(watched, event);
}

bool Desktop::isWindowShown() const { return m_window && m_window->isVisible() && !m_window->isMinimized(); }

void Desktop::toggleWindow()
{
    if (isWindowShown())
        m_closing.hide(m_window);
    else
        emit showRequested({});
}

void Desktop::leave()
{
    m_isLeaving = true;
    m_closing.allow();
    m_whenDone.stop();
    keepAwake();
    chooseTray();
    m_taskBar.reset();
    m_views.reset();
    m_news.reset();
}

void Desktop::keepAwake()
{
    const bool isWanted = m_activity.isMoving() && m_settings.inhibitsSleep.get() && !m_isLeaving;
    if (std::exchange(m_keepsAwake, isWanted) != isWanted)
        m_inhibitor.setWanted(isWanted, tr("Transfers are under way", "why the computer is kept awake"));
}

bool Desktop::wantsNews() const
{
    return m_settings.notifies.get() && !(m_window && m_window->isActiveWindow());
}

void Desktop::carryOut(WhenDone::Action action)
{
    switch (action) {
    case WhenDone::Action::Nothing: break;
    case WhenDone::Action::Quit: emit quitRequested(); break;
    case WhenDone::Action::Sleep:
        if (m_login)
            m_login->sleep();
        break;
    case WhenDone::Action::PowerOff:
        if (m_login)
            m_login->powerOff();
        break;
    }
}

void Desktop::tellCountdown()
{
    if (!m_notifier)
        return;
    const int seconds = m_whenDone.secondsLeft();
    if (seconds < 0)
        return m_notifier->withdraw(Countdown);
    if (seconds % SecondsBetweenReminders != 0 || (m_window && m_window->isActiveWindow()))
        return;
    DesktopNotification news{tr("Everything is done"), WhenDoneBar::countdownText(m_whenDone)};
    news.actions = {{u"stop"_s, tr("Stop", "the countdown")}};
    news.isUrgent = true;
    m_notifier->show(Countdown, news);
}

void Desktop::tellFailure(const QString &detail)
{
    if (m_whenDoneBar)
        m_whenDoneBar->showFailure(detail);
    if (m_notifier)
        m_notifier->show(Refusal, {tr("The computer stays on"), detail, {}, true});
}

} // namespace Ferry
