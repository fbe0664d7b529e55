#include "app/cli/arguments.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

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
    VerbEntry{"get"_L1, Verb::Get},         VerbEntry{"put"_L1, Verb::Put},
    VerbEntry{"list"_L1, Verb::List},       VerbEntry{"info"_L1, Verb::Info},
    VerbEntry{"suspend"_L1, Verb::Suspend}, VerbEntry{"resume"_L1, Verb::Resume},
    VerbEntry{"cancel"_L1, Verb::Cancel},   VerbEntry{"complete"_L1, Verb::Complete},
    VerbEntry{"watch"_L1, Verb::Watch},
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

constexpr unsigned bit(Verb verb) { return 1U << static_cast<unsigned>(verb); }
constexpr unsigned EveryVerb = ~0U;
constexpr unsigned Transfers = bit(Verb::Get) | bit(Verb::Put);

} // namespace

struct Arguments::Option {
    QLatin1StringView name;
    QLatin1StringView shortName;
    unsigned verbs;
    bool hasValue;
    void (*set)(Arguments &, const QString &value);

    [[nodiscard]] static auto all();
};

auto Arguments::Option::all()
{
    using A = Arguments;
    using S = const QString &;
    static constexpr std::array options = {
        Option{"--help"_L1, "-h"_L1, EveryVerb, false, [](A &a, S) { a.wantsHelp = true; }},
        Option{"--version"_L1, {}, EveryVerb, false, [](A &a, S) { a.wantsVersion = true; }},
        Option{"--profile"_L1, {}, EveryVerb, true, [](A &a, S value) { a.profile = value; }},
        Option{"--json"_L1, {}, EveryVerb, false, [](A &a, S) { a.json = true; }},
        Option{"--output"_L1, "-o"_L1, bit(Verb::Get), true, [](A &a, S value) { a.output = value; }},
        Option{"--input"_L1, "-i"_L1, bit(Verb::Get), true, [](A &a, S value) { a.inputList = value; }},
        Option{"--overwrite"_L1, {}, bit(Verb::Get), false, [](A &a, S) { a.overwrite = true; }},
        Option{"--limit"_L1, {}, Transfers, true, [](A &a, S value) { a.limit = parseRate(value); }},
        Option{"--suspended"_L1, {}, Transfers, false, [](A &a, S) { a.suspended = true; }},
        Option{"--no-complete"_L1, {}, Transfers, false, [](A &a, S) { a.completes = false; }},
        Option{"--detach"_L1, {}, Transfers | bit(Verb::Resume), false, [](A &a, S) { a.detach = true; }},
        Option{"--no-wait"_L1, {}, bit(Verb::Cancel), false, [](A &a, S) { a.waits = false; }},
    };
    return std::span(options);
}

const Arguments::Option *Arguments::findOption(const QString &name)
{
    for (const Option &option : Option::all()) {
        if (name == option.name || (!option.shortName.isEmpty() && name == option.shortName))
            return &option;
    }
    return nullptr;
}

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
    if (limit < 0)
        refuse(tr("“%1” is no rate. Write bytes per second, for example 500K or 2M.").arg(value));
}

void Arguments::checkOperands()
{
    if (verb == Verb::None)
        return refuse(tr("What shall be done? See ferryctl --help."));
    for (const Option *option : std::as_const(m_given)) {
        if ((option->verbs & bit(verb)) == 0)
            return refuse(tr("The option %1 means nothing to ferryctl %2.").arg(option->name, nameOf(verb)));
    }
    const qsizetype count = operands.size();
    switch (verb) {
    case Verb::Get:
        if (count == 0 && inputList.isEmpty())
            refuse(tr("Which address? Usage: ferryctl get URL… [-o FILE]"));
        break;
    case Verb::Put:
        if (count != 2)
            refuse(tr("Usage: ferryctl put FILE URL"));
        break;
    case Verb::List:
        if (count != 0)
            refuse(tr("ferryctl list takes no ids. Usage: ferryctl list [--json]"));
        break;
    case Verb::Info:
        if (count != 1)
            refuse(tr("Which job? Usage: ferryctl info ID [--json]"));
        break;
    case Verb::Watch: break;
    default:
        if (count == 0)
            refuse(tr("Which job? Usage: ferryctl %1 ID…").arg(nameOf(verb)));
    }
}

qint64 Arguments::parseRate(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d+)?)\\s*([kmg]?)(?:i?b)?(?:/s)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return -1;
    const qsizetype power =
        u"kmg"_s.indexOf(match.captured(2).toLower()) + (match.captured(2).isEmpty() ? 0 : 1);
    double bytes = match.captured(1).toDouble();
    for (qsizetype i = 0; i < power; ++i)
        bytes *= 1024;
    return bytes >= 1 && bytes < 1e15 ? static_cast<qint64>(bytes) : -1;
}

QString Arguments::help()
{
    return tr(R"(ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind

Usage:
  ferryctl get URL… [-o FILE]     download; several addresses are several jobs
  ferryctl put FILE URL           upload to a tus server
  ferryctl list                   all jobs
  ferryctl info ID                one job, with its leftovers, its receipt and its log
  ferryctl suspend ID…            stop, keep what was transferred
  ferryctl resume ID…             go on
  ferryctl cancel ID…             give up, and remove what was created here and on the server
  ferryctl complete ID…           finish: give finished downloads their names
  ferryctl watch [ID…]            tell what happens, until these jobs are over or Ctrl+C

An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.

get, put:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
      --overwrite     replace an existing file, at the moment the download is complete
      --limit RATE    bytes per second at most: 800000, 500K, 2M
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
cancel:
      --no-wait       do not wait until everything is removed
Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user's own
  -h, --help          this text
      --version       the version

JSON objects of jobs have id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup and more. States
have their BITS names, outcomes their HRESULT; sizes are in bytes, -1 is unknown.

Exit codes:
  0  done
  1  failed
  2  wrong usage
  3  refused by the job's state
  4  cancelled, and something stays behind (or is still to be removed)
  130  interrupted with Ctrl+C, kept
)");
}

} // namespace Ferry
