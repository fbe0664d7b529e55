#include "app/cli/argumentoption.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Verb = Arguments::Verb;

struct VerbEntry {
    QLatin1StringView name;
    Verb verb;
};
constexpr std::array Verbs = {
    VerbEntry{"get"_L1, Verb::Get},
    VerbEntry{"put"_L1, Verb::Put},
    VerbEntry{"list"_L1, Verb::List},
    VerbEntry{"info"_L1, Verb::Info},
    VerbEntry{"suspend"_L1, Verb::Suspend},
    VerbEntry{"resume"_L1, Verb::Resume},
    VerbEntry{"cancel"_L1, Verb::Cancel},
    VerbEntry{"complete"_L1, Verb::Complete},
    VerbEntry{"watch"_L1, Verb::Watch},
    VerbEntry{"add"_L1, Verb::Add},
    VerbEntry{"set"_L1, Verb::Set},
    VerbEntry{"relink"_L1, Verb::Relink},
    VerbEntry{"mirror"_L1, Verb::Mirror},
    VerbEntry{"detect"_L1, Verb::Detect},
    VerbEntry{"leftovers"_L1, Verb::Leftovers},
    VerbEntry{"limits"_L1, Verb::Limits},
    VerbEntry{"rules"_L1, Verb::Rules},
    VerbEntry{"move"_L1, Verb::Move},
    VerbEntry{"again"_L1, Verb::Again},
};

Verb verbFor(const QString &name)
{
    const auto *found = std::ranges::find(Verbs, name, &VerbEntry::name);
    return found == Verbs.end() ? Verb::None : found->verb;
}

QString nameOf(Verb verb)
{
    const auto *found = std::ranges::find(Verbs, verb, &VerbEntry::verb);
    return found == Verbs.end() ? QString() : QString(found->name);
}

} // namespace

Arguments Arguments::parse(const QStringList &arguments)
{
    Arguments parsed;
    QStringList rest = arguments;
    bool onlyOperands = false;
    while (!rest.isEmpty() && parsed.error.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (!onlyOperands && argument == "--"_L1) {
            onlyOperands = true;
        } else if (!onlyOperands && argument.size() > 1 && argument.startsWith(u'-')) {
            parsed.readOption(argument, rest);
        } else if (parsed.verb == Verb::None) {
            parsed.verb = verbFor(argument);
            if (parsed.verb == Verb::None)
                parsed.refuse(tr("“%1” is no command. See ferryctl --help.").arg(argument));
        } else {
            parsed.operands.append(argument);
        }
    }
    if (parsed.error.isEmpty() && !parsed.wantsHelp && !parsed.wantsVersion)
        parsed.checkOperands();
    return parsed;
}

void Arguments::readOption(const QString &argument, QStringList &rest)
{
    const bool isLong = argument.startsWith("--"_L1);
    const qsizetype nameLength = isLong ? argument.indexOf(u'=') : 2;
    const QString name = argument.left(nameLength);
    const Option *option = findOption(name);
    if (!option) {
        refuse(tr("There is no option “%1”. See ferryctl --help.").arg(name));
        return;
    }
    const bool isAttached = nameLength > 0 && argument.size() > nameLength;
    QString value = isAttached ? argument.mid(nameLength + (isLong ? 1 : 0)) : QString();
    if (!option->hasValue && isAttached) {
        refuse(tr("The option %1 takes no value.").arg(name));
        return;
    }
    if (option->hasValue && !isAttached) {
        if (rest.isEmpty()) {
            refuse(tr("The option %1 needs a value.").arg(name));
            return;
        }
        value = rest.takeFirst();
    }
    apply(*option, value);
}

void Arguments::apply(const Option &option, const QString &value)
{
    m_given.append(&option);
    option.set(*this, value);
    if (option.hasValue && value.isEmpty())
        refuse(tr("The option %1 needs a value.").arg(option.name));
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

void Arguments::checkOperands()
{
    placeTags();
    if (verb == Verb::None)
        return refuse(tr("What shall be done? See ferryctl --help."));
    for (const Option *option : std::as_const(m_given)) {
        if ((option->verbs & bitOf(verb)) == 0)
            return refuse(tr("The option %1 means nothing to ferryctl %2.").arg(option->name, nameOf(verb)));
    }
    const qsizetype count = operands.size();
    switch (verb) {
    case Verb::Get: checkGet(); break;
    case Verb::Put:
        if (count < 2)
            refuse(tr("Usage: ferryctl put FILE… URL"));
        if (!replyTo.isEmpty() && count != 2)
            refuse(tr("--reply-to is for one file."));
        break;
    case Verb::Add:
        if (count < 2)
            refuse(tr("Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL"));
        break;
    case Verb::Set:
        if (count == 0 || (settings.isEmpty() && !needsSecret()))
            refuse(tr("Usage: ferryctl set ID… with at least one setting. See ferryctl --help."));
        break;
    case Verb::Relink:
        if (count != 2)
            refuse(tr("Usage: ferryctl relink ID URL [--file NUMBER]"));
        break;
    case Verb::Mirror:
        if (count < 2)
            refuse(tr("Usage: ferryctl mirror OLD NEW [ID…]"));
        break;
    case Verb::Detect:
        if (count != 1)
            refuse(tr("Which address? Usage: ferryctl detect URL [--json]"));
        break;
    case Verb::List:
        if (count != 0)
            refuse(tr("ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]"));
        break;
    case Verb::Info:
        if (count != 1)
            refuse(tr("Which job? Usage: ferryctl info ID [--json]"));
        break;
    case Verb::Leftovers:
        if (adopts && (removes || count == 0))
            refuse(tr("Which leftovers? Usage: ferryctl leftovers --adopt WHERE…"));
        break;
    case Verb::Limits:
        if (count != 0)
            refuse(tr("Usage: ferryctl limits [--down RATE] [--up RATE]"));
        break;
    case Verb::Rules:
        if (count != 0)
            refuse(tr("Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help."));
        break;
    case Verb::Move:
        if (count == 0 || settings.size() != 1)
            refuse(tr("Usage: ferryctl move ID… --first, --up, --down, --last or --before ID"));
        break;
    case Verb::Watch: break;
    default:
        if (count == 0)
            refuse(tr("Which job? Usage: ferryctl %1 ID…").arg(nameOf(verb)));
    }
}

} // namespace Ferry
