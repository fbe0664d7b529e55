#include "app/gui/startoptions.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// A second start hands it over to a process with another working directory.
QString absoluteItem(const QString &item)
{
    const QUrl url(item);
    if (url.isLocalFile())
        return url.toLocalFile();
    return QFileInfo::exists(item) ? QFileInfo(item).absoluteFilePath() : item;
}

} // namespace

StartOptions StartOptions::parse(const QStringList &arguments)
{
    StartOptions options;
    QStringList rest = arguments;
    bool onlyItems = false;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (onlyItems || !argument.startsWith(u'-'))
            options.items.append(absoluteItem(argument));
        else if (argument == "--"_L1)
            onlyItems = true;
        else if (argument == "--background"_L1)
            options.background = true;
        else if (argument == "--until-idle"_L1)
            options.untilIdle = true;
        else if (argument == "--quit"_L1)
            options.quit = true;
        else if (argument == "--help"_L1 || argument == "-h"_L1)
            options.help = true;
        else if (argument == "--script-help"_L1)
            options.scriptHelp = true;
        else if (argument == "--version"_L1)
            options.version = true;
        else if (argument.startsWith("--profile="_L1))
            options.profile = argument.mid(10);
        else if (argument == "--profile"_L1 && !rest.isEmpty())
            options.profile = rest.takeFirst();
        else if (argument == "--script"_L1 && !rest.isEmpty())
            options.script = QFileInfo(rest.takeFirst()).absoluteFilePath();
        else if (argument == "--profile"_L1)
            options.error = tr("The option --profile needs a folder.");
        else if (argument == "--script"_L1)
            options.error = tr("The option --script needs a file.");
        else
            options.error = tr("There is no option “%1”. See ferry --help.").arg(argument);
    }
    // What a scenario does is done for good: not by mistake to somebody's own list.
    if (options.error.isEmpty() && !options.script.isEmpty() && options.profile.isEmpty())
        options.error = tr("The option --script needs a --profile of its own.");
    return options;
}

QString StartOptions::helpText()
{
    return tr(R"(ferry – a transfer manager whose Cancel leaves nothing behind

Usage: ferry [OPTION…] [URL|FILE…]
Opens the window; addresses are downloaded and files uploaded after a question. A Ferry that runs already gets them.

      --background    start without a window; the next start opens it, and closing it does not end Ferry
      --until-idle    with --background: end when nothing is left to transfer or to clean up
      --quit          end the running Ferry; transfers go on with the next start
      --profile DIR   keep data, settings and socket in DIR, apart from the user's own
      --script FILE   with --profile: do in the window what FILE says, line by line, and end; the exit code is 1
                      where something is not as FILE says (--script-help: what it can say)
  -h, --help          this text
      --version       the version

On the command line: ferryctl --help
)");
}

} // namespace Ferry
