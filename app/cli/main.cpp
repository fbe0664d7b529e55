#include "app/cli/command.h"
#include "app/cli/secretinput.h"
#include "app/support/terminal.h"
#include "app/support/unixsignals.h"

#include <QCoreApplication>
#include <QTranslator>

#include <unistd.h>

#include <csignal>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

int run(const Arguments &arguments)
{
    Output output;
    Profile profile(arguments.profile);
    if (const QString error = profile.create(); !error.isEmpty()) {
        output.note(u"ferryctl: "_s + error);
        return static_cast<int>(ExitCode::Failed);
    }

    CoreLink link(profile, Command::wishFor(arguments));
    const auto command = Command::make(arguments, link, output);
    auto code = ExitCode::Done;
    bool hasStarted = false;
    const auto end = [&](ExitCode why) {
        code = why;
        link.close();
    };
    QObject::connect(&link, &CoreLink::opened, command.get(), [&] {
        if (std::exchange(hasStarted, true))
            command->followCore();
        else
            command->start();
    });
    QObject::connect(&link, &CoreLink::failed, command.get(), [&](const QString &reason) {
        output.note(u"ferryctl: "_s + reason);
        end(ExitCode::Failed);
    });
    QObject::connect(command.get(), &Command::finished, &link, end);
    QObject::connect(&link, &CoreLink::closed, qApp, [&] { QCoreApplication::exit(static_cast<int>(code)); });

    const UnixSignals signals_({SIGINT, SIGTERM, SIGHUP});
    bool wasInterrupted = false;
    QObject::connect(&signals_, &UnixSignals::received, command.get(), [&](int number) {
        if (std::exchange(wasInterrupted, true))
            ::_exit(128 + number); // everything is saved already; the impatient need not wait for servers
        hasStarted ? command->interrupt() : end(ExitCode::Interrupted);
    });

    QMetaObject::invokeMethod(&link, &CoreLink::open, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int logInAndRun(Arguments &arguments)
{
    if (arguments.needsSecret()) {
        const SecretInput input = SecretInput::read(arguments);
        if (!input.error.isEmpty()) {
            Output().note(u"ferryctl: "_s + input.error);
            return static_cast<int>(ExitCode::Usage);
        }
        arguments.credentials = input.credentials;
    }
    return run(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8Locale();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"ferryctl"_s);
    QTranslator translator;
    speakSystemLanguage(translator);

    Arguments arguments = Arguments::parse(QCoreApplication::arguments().mid(1));
    if (!arguments.error.isEmpty()) {
        Output().note(u"ferryctl: "_s + arguments.error);
        return static_cast<int>(ExitCode::Usage);
    }
    if (arguments.wantsHelp)
        Output().raw(Arguments::help(arguments.verb).toUtf8());
    else if (arguments.wantsVersion)
        Output().line(u"ferryctl " FERRY_VERSION ""_s);
    else
        return logInAndRun(arguments);
    return 0;
}
