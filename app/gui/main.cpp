#include "app/gui/firstcome.h"
#include "app/gui/program.h"
#include "app/support/terminal.h"
#include "app/support/unixsignals.h"
#include "ui/script/scriptrunner.h"
#include "ui/settings.h"

#include <QApplication>
#include <QTranslator>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace Ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The window is there by then, and what goes on from the last time has begun.
constexpr auto LeftoverSearchAfter = 10s;

/// Asked before there is an application object, because making one for windows without a display ends the
/// process.
bool mayShowWindows(int argc, char **argv)
{
    const auto isGiven = [&](std::initializer_list<const char *> names) {
        return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
            return std::ranges::any_of(names, [&](const char *name) { return qstrcmp(argument, name) == 0; });
        });
    };
    if (isGiven({"--help", "-h", "--script-help", "--version", "--quit"}))
        return false;
    return isGiven({"-platform"}) || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int fail(const QString &why, int code = 1)
{
    std::fprintf(stderr, "ferry: %s\n", qPrintable(why));
    return code;
}

int answerOnTerminal(const StartOptions &options)
{
    if (!options.error.isEmpty())
        return fail(options.error, 2);
    if (options.help)
        std::fputs(qPrintable(StartOptions::helpText()), stdout);
    else if (options.scriptHelp)
        std::fputs(qPrintable(ScriptRunner::help()), stdout);
    else if (options.version)
        std::puts("ferry " FERRY_VERSION);
    if (!options.quit)
        return 0;
    Profile profile(options.profile);
    QString error = profile.create();
    if (error.isEmpty())
        error = FirstCome::quitRunning(profile);
    return error.isEmpty() ? 0 : fail(error);
}

int run(const StartOptions &options, bool canShow)
{
    Profile profile(options.profile);
    if (const QString error = profile.create(); !error.isEmpty())
        return fail(error);
    Settings settings(profile.settingsDirectory());
    QueueOptions queueOptions = settings.queueOptions(defaultQueueOptions());
    if (!options.background) // else nobody would read what was found
        queueOptions.leftoverSearchAfter = LeftoverSearchAfter;
    FirstCome first = FirstCome::start(profile, queueOptions, options);
    if (!first.error.isEmpty())
        return fail(first.error);
    if (!first.core && !options.script.isEmpty())
        return fail(u"another Ferry uses this profile: a scenario wants one of its own"_s);
    if (!first.core)
        return 0; // the running one has taken it over

    Program program(std::move(first.core), settings, options, canShow);
    // Not qApp: that is a QApplication here, and without a display there is none.
    QObject::connect(&program, &Program::left, QCoreApplication::instance(), &QCoreApplication::quit);
    const UnixSignals unixSignals({SIGINT, SIGTERM, SIGHUP});
    QObject::connect(&unixSignals, &UnixSignals::received, &program, &Program::leave);
    program.start(profile.socketPath());
    const int code = QCoreApplication::exec();
    return code != 0 ? code : program.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8Locale();
    const bool canShow = mayShowWindows(argc, argv);
    const std::unique_ptr<QCoreApplication> app(canShow ? new QApplication(argc, argv)
                                                        : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"ferry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
    QGuiApplication::setDesktopFileName(u"org.ferry.Ferry"_s); // Wayland finds the icon by it

    QTranslator translator; // the window has Languages for this
    if (!canShow)
        speakSystemLanguage(translator);

    const StartOptions options = StartOptions::parse(QCoreApplication::arguments().mid(1));
    if (options.needsNoWindow())
        return answerOnTerminal(options);
    if (!canShow && (!options.background || !options.items.isEmpty()))
        return fail(u"there is no display. On the command line: ferryctl --help"_s);
    return run(options, canShow);
}
