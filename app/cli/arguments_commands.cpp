// The commands: what they are called, and whether what stands behind them can be.

#include "app/cli/argumentoption.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Verb = Arguments::Verb;

constexpr qsizetype AnyNumber = std::numeric_limits<qsizetype>::max();
constexpr const char *WhichJob = QT_TRANSLATE_NOOP("Arguments", "Which job? Usage: ferryctl %1 ID…");

struct CommandRule {
    QLatin1StringView name;
    Verb verb;
    qsizetype fewest; ///< operands
    qsizetype most;
    const char *usage; ///< to be translated; %1 is its name
};
constexpr std::array Commands = {
    CommandRule{"get"_L1, Verb::Get, 0, AnyNumber, nullptr}, // see checkGet()
    CommandRule{"put"_L1, Verb::Put, 2, AnyNumber,
                QT_TRANSLATE_NOOP("Arguments", "Usage: ferryctl put FILE… URL")},
    CommandRule{"add"_L1, Verb::Add, 2, AnyNumber,
                QT_TRANSLATE_NOOP("Arguments", "Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL")},
    CommandRule{"set"_L1, Verb::Set, 1, AnyNumber,
                QT_TRANSLATE_NOOP("Arguments",
                                  "Usage: ferryctl set ID… with at least one setting. See ferryctl --help.")},
    CommandRule{"relink"_L1, Verb::Relink, 2, 2,
                QT_TRANSLATE_NOOP("Arguments", "Usage: ferryctl relink ID URL [--file NUMBER]")},
    CommandRule{"mirror"_L1, Verb::Mirror, 2, AnyNumber,
                QT_TRANSLATE_NOOP("Arguments", "Usage: ferryctl mirror OLD NEW [ID…]")},
    CommandRule{"detect"_L1, Verb::Detect, 1, 1,
                QT_TRANSLATE_NOOP("Arguments", "Which address? Usage: ferryctl detect URL [--json]")},
    CommandRule{"list"_L1, Verb::List, 0, 0,
                QT_TRANSLATE_NOOP("Arguments",
                                  "ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]")},
    CommandRule{"info"_L1, Verb::Info, 1, 1,
                QT_TRANSLATE_NOOP("Arguments", "Which job? Usage: ferryctl info ID [--json]")},
    CommandRule{"suspend"_L1, Verb::Suspend, 1, AnyNumber, WhichJob},
    CommandRule{"resume"_L1, Verb::Resume, 1, AnyNumber, WhichJob},
    CommandRule{"again"_L1, Verb::Again, 1, AnyNumber, WhichJob},
    CommandRule{"cancel"_L1, Verb::Cancel, 1, AnyNumber, WhichJob},
    CommandRule{"complete"_L1, Verb::Complete, 1, AnyNumber, WhichJob},
    CommandRule{"move"_L1, Verb::Move, 1, AnyNumber,
                QT_TRANSLATE_NOOP("Arguments",
                                  "Usage: ferryctl move ID… --first, --up, --down, --last or --before ID")},
    CommandRule{"leftovers"_L1, Verb::Leftovers, 0, AnyNumber,
                QT_TRANSLATE_NOOP("Arguments", "Which leftovers? Usage: ferryctl leftovers --adopt WHERE…")},
    CommandRule{"limits"_L1, Verb::Limits, 0, 0,
                QT_TRANSLATE_NOOP("Arguments", "Usage: ferryctl limits [--down RATE] [--up RATE]")},
    CommandRule{
        "rules"_L1, Verb::Rules, 0, 0,
        QT_TRANSLATE_NOOP("Arguments",
                          "Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.")},
    CommandRule{"watch"_L1, Verb::Watch, 0, AnyNumber, nullptr},
};

} // namespace

Arguments::Verb Arguments::verbFor(const QString &name)
{
    const auto *found = std::ranges::find(Commands, name, &CommandRule::name);
    return found == Commands.end() ? Verb::None : found->verb;
}

QString Arguments::nameOf(Verb verb)
{
    const auto *found = std::ranges::find(Commands, verb, &CommandRule::verb);
    return found == Commands.end() ? QString() : QString(found->name);
}

void Arguments::checkOperands()
{
    placeTags();
    if (verb == Verb::None)
        return refuse(tr("What shall be done? See ferryctl --help."));
    checkOptions();
    if (error.isEmpty())
        checkCount();
    if (verb == Verb::Get)
        checkGet();
    if (verb == Verb::Put && !replyTo.isEmpty() && operands.size() != 2)
        refuse(tr("--reply-to is for one file."));
}

void Arguments::checkOptions()
{
    for (const Option *option : std::as_const(m_given)) {
        if ((option->verbs & bitOf(verb)) == 0)
            return refuse(tr("The option %1 means nothing to ferryctl %2.").arg(option->name, nameOf(verb)));
    }
}

void Arguments::checkCount()
{
    const CommandRule &command = *std::ranges::find(Commands, verb, &CommandRule::verb);
    const bool changesNothing = verb == Verb::Set && settings.isEmpty() && !needsSecret();
    const bool goesNowhere = verb == Verb::Move && settings.size() != 1;
    const bool adoptsNothing = adopts && (removes || operands.isEmpty());
    if (operands.size() < command.fewest || operands.size() > command.most || changesNothing || goesNowhere ||
        adoptsNothing)
        refuse(tr(command.usage).replace("%1"_L1, command.name));
}

void Arguments::checkGet()
{
    const bool hasLists = !inputList.isEmpty() || !metalinks.isEmpty();
    const bool isOne = operands.size() == 1 && !hasLists;
    if (operands.isEmpty() && !hasLists)
        refuse(tr("Which address? Usage: ferryctl get URL… [-o FILE]"));
    if (!ranges.isEmpty() && !isOne)
        refuse(tr("--range is for one address."));
    if ((!mirrors.isEmpty() || !checksums.isEmpty()) && !isOne)
        refuse(tr("--mirror and --checksum are for one address."));
}

} // namespace Ferry
