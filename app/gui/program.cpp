#include "app/gui/program.h"

#include "app/gui/desktop/desktop.h"
#include "app/gui/desktop/loginstart.h"
#include "app/gui/scriptrun.h"
#include "core/rules/metalink.h"
#include "ui/calmstyle.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/mimelinks.h"
#include "ui/settings.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ferry
{

namespace
{

/// Long enough for the next of several commands to find the same Ferry.
constexpr auto IdleTime = 10s;

ControlOwner ownerFor(bool background, bool canShow)
{
    return {background ? u"background"_s : u"window"_s, canShow};
}

void complain(const QString &text) { std::fprintf(stderr, "ferry: %s\n", qPrintable(text)); }

} // namespace

Program::Program(std::unique_ptr<RunningCore> core, Settings &settings, const StartOptions &options,
                 bool canShow)
    : m_options(options)
    , m_canShow(canShow)
    , m_settings(settings)
    , m_core(std::move(core))
    , m_server(m_core->queue(), ownerFor(options.background, canShow))
{
    connect(&m_server, &ControlServer::raiseRequested, this, &Program::show);
    connect(&m_server, &ControlServer::leaveRequested, this, &Program::leave);
    connect(m_core.get(), &RunningCore::left, this, &Program::left);
    const auto keepLimits = [this] { m_settings.keepLimits(m_core->queue().options()); };
    connect(&m_core->queue(), &JobQueue::limitsChanged, this, keepLimits);
    connect(&m_core->queue(), &JobQueue::rulesChanged, this, keepLimits);
    if (m_canShow) {
        QApplication::setQuitOnLastWindowClosed(false); // leaving saves and drains first
        connect(qApp, &QApplication::lastWindowClosed, this, &Program::takeWindowClosed);
    }
}

Program::~Program()
{
    m_script.reset(); // it uses the window
    m_window.reset(); // it shows the queue
    m_desktop.reset();
}

void Program::start(const QString &socketPath)
{
    if (const QString error = m_server.listen(socketPath); !error.isEmpty())
        complain(u"other programs cannot reach this one: %1"_s.arg(error));
    if (!m_core->movedAside().isEmpty())
        complain(u"the list could not be read; it is kept as %1"_s.arg(m_core->movedAside()));
    m_core->queue().restore();
    makeDesktop();
    if (!m_options.background || !m_options.items.isEmpty())
        show(m_options.items);
    if (!m_options.script.isEmpty())
        runScript();
    if (m_options.untilIdle)
        watchIdleness();
}

void Program::runScript()
{
    show({});
    m_script = std::make_unique<ScriptRun>(m_core->queue(), *m_window, m_options.script,
                                           m_settings.downloadFolder.get());
    connect(m_script.get(), &ScriptRun::ended, this, [this](bool isGood) {
        m_exitCode = isGood ? 0 : 1;
        leave();
    });
    m_script->start();
}

void Program::makeDesktop()
{
    if (m_canShow) {
        m_languages = std::make_unique<Languages>();
        m_languages->choose(m_settings.language.get());
        const LoginStart atLogin(QCoreApplication::applicationFilePath(), {u"--background"_s},
                                 Profile(m_options.profile).directory());
        atLogin.serve(m_settings, this);
    }
    m_desktop = std::make_unique<Desktop>(m_core->queue(), m_settings, m_canShow);
    connect(m_desktop.get(), &Desktop::quitRequested, this, &Program::leave);
    connect(m_desktop.get(), &Desktop::showRequested, this, [this](const QList<JobId> &ids) {
        show({});
        if (!ids.isEmpty())
            m_window->showTransfers(ids);
    });
    connect(m_desktop.get(), &Desktop::pasteRequested, this, [this] {
        show({});
        m_window->addFromClipboard();
    });
}

void Program::makeWindow()
{
    CalmStyle::useForFusion();
    m_window = std::make_unique<MainWindow>(m_core->queue(), m_settings, *m_languages);
    if (!m_core->movedAside().isEmpty())
        m_window->showDatabaseMovedAside(m_core->movedAside());
    connect(m_window.get(), &MainWindow::quitRequested, this, &Program::leave);
    m_desktop->setWindow(m_window.get(), !m_options.background);
}

void Program::show(const QStringList &items)
{
    if (!m_window)
        makeWindow();
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();

    QStringList links;
    QStringList lists;
    QStringList files;
    for (const QString &item : items) {
        if (QFileInfo(item).isFile())
            (Metalink::isNamedSo(item) ? lists : files).append(item);
        else
            links.append(item.contains("://"_L1) ? item
                                                 : QUrl::fromUserInput(item).toString(QUrl::FullyEncoded));
    }
    if (!links.isEmpty() || !lists.isEmpty())
        m_window->addDownloads(links, lists);
    if (!files.isEmpty())
        m_window->addUploads(files);
}

void Program::takeWindowClosed()
{
    if (!m_options.background && !m_desktop->goesOnWithoutWindow())
        leave();
    else if (m_options.untilIdle)
        m_idle.start();
}

void Program::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    if (m_desktop)
        m_desktop->leave();
    if (m_window)
        m_window->close(); // remembers how it looked
    m_server.close();      // who comes now starts a Ferry of its own
    m_settings.save();
    m_core->leave();
}

void Program::watchIdleness()
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleTime);
    connect(&m_idle, &QTimer::timeout, this, &Program::leaveIfIdle);
    const auto restart = [this] { m_idle.start(); };
    connect(&m_server, &ControlServer::clientsChanged, &m_idle, restart);
    connect(&m_core->queue(), &JobQueue::jobStateChanged, &m_idle, restart);
    connect(&m_core->queue(), &JobQueue::cleanupSettled, &m_idle, restart);
    m_idle.start();
}

bool Program::isIdle() const
{
    const JobQueue &queue = m_core->queue();
    const QueueTotals totals = queue.totals();
    const auto jobs = queue.jobs();
    const bool retries =
        std::ranges::any_of(jobs, [](const Job *job) { return job->state() == JobState::TransientError; });
    return totals.active + totals.waiting + totals.pendingCleanups == 0 && !retries &&
           m_server.clients() == 0 && !(m_window && m_window->isVisible());
}

void Program::leaveIfIdle()
{
    if (isIdle())
        leave();
}

} // namespace Ferry
