#include "app/cli/argumentoption.h"

#include "core/rules/accesskeys.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Verb = Arguments::Verb;

constexpr unsigned Transfers = bitsOf(Verb::Get, Verb::Put);
constexpr unsigned Settable = Transfers | bitOf(Verb::Set);
constexpr unsigned Reaching = Settable | bitOf(Verb::Detect);
constexpr unsigned Removing = bitsOf(Verb::Cancel, Verb::Leftovers);
constexpr unsigned Together = bitOf(Verb::Limits);
constexpr unsigned Ruling = bitOf(Verb::Rules);
constexpr unsigned Moving = bitOf(Verb::Move);
constexpr unsigned Resuming = bitsOf(Verb::Resume, Verb::Again);
constexpr unsigned Saving = bitsOf(Verb::Get, Verb::Add);

} // namespace

QString absolutePath(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

std::span<const Arguments::Option> Arguments::Option::all()
{
    using A = Arguments;
    using S = const QString &;
    static constexpr std::array options = {
        Option{"--help"_L1, "-h"_L1, EveryVerb, false, [](A &a, S) { a.wantsHelp = true; }},
        Option{"--version"_L1, {}, EveryVerb, false, [](A &a, S) { a.wantsVersion = true; }},
        Option{"--profile"_L1, {}, EveryVerb, true, [](A &a, S v) { a.profile = v; }},
        Option{"--json"_L1, {}, EveryVerb, false, [](A &a, S) { a.json = true; }},
        Option{"--output"_L1, "-o"_L1, Saving, true, [](A &a, S v) { a.output = v; }},
        Option{"--input"_L1, "-i"_L1, bitOf(Verb::Get), true, [](A &a, S v) { a.inputList = v; }},
        Option{"--overwrite"_L1,
               {},
               Settable,
               false,
               [](A &a, S) { a.settings.insert("onCollision"_L1, u"Overwrite"_s); }},
        Option{"--range"_L1, {}, bitOf(Verb::Get), true, [](A &a, S v) { a.readRange(v); }},
        Option{"--metalink"_L1, {}, bitOf(Verb::Get), true, [](A &a, S v) { a.metalinks.append(v); }},
        Option{"--mirror"_L1, {}, bitOf(Verb::Get), true, [](A &a, S v) { a.mirrors.append(v); }},
        Option{"--checksum"_L1, {}, bitOf(Verb::Get), true, [](A &a, S v) { a.readChecksum(v); }},
        Option{"--find-checksum"_L1, {}, bitOf(Verb::Get), false, [](A &a, S) { a.findsChecksum = true; }},
        Option{"--connections"_L1,
               {},
               bitsOf(Verb::Get, Verb::Set),
               true,
               [](A &a, S v) { a.readConnections(v); }},
        Option{"--as-is"_L1, {}, Saving, false, [](A &a, S) { a.asIs = true; }},
        Option{"--one-job"_L1, {}, Transfers, false, [](A &a, S) { a.oneJob = true; }},
        Option{"--suspended"_L1, {}, Transfers, false, [](A &a, S) { a.suspended = true; }},
        Option{"--no-complete"_L1, {}, Transfers, false, [](A &a, S) { a.completes = false; }},
        Option{"--detach"_L1, {}, Transfers | Resuming, false, [](A &a, S) { a.detach = true; }},
        Option{"--now"_L1, {}, bitOf(Verb::Resume), false, [](A &a, S) { a.now = true; }},
        Option{"--no-wait"_L1, {}, Removing, false, [](A &a, S) { a.waits = false; }},
        Option{"--remove"_L1, {}, bitOf(Verb::Leftovers), false, [](A &a, S) { a.removes = true; }},
        Option{"--adopt"_L1, {}, bitOf(Verb::Leftovers), false, [](A &a, S) { a.adopts = true; }},
        Option{"--file"_L1, {}, bitOf(Verb::Relink), true, [](A &a, S v) { a.readFileNumber(v); }},

        // where uploads go
        Option{"--protocol"_L1,
               {},
               bitOf(Verb::Put),
               true,
               [](A &a, S v) { a.settings.insert("protocol"_L1, v); }},
        Option{"--option"_L1, {}, bitOf(Verb::Put), true, [](A &a, S v) { a.readProtocolOption(v); }},
        Option{"--reply-to"_L1, {}, bitOf(Verb::Put), true, [](A &a, S v) { a.replyTo = absolutePath(v); }},

        // what a job has
        Option{"--name"_L1, {}, Settable, true, [](A &a, S v) { a.settings.insert("displayName"_L1, v); }},
        Option{"--description"_L1,
               {},
               Settable,
               true,
               [](A &a, S v) { a.settings.insert("description"_L1, v); }},
        Option{"--tag"_L1, {}, Settable | bitOf(Verb::List), true, [](A &a, S v) { a.tags.append(v); }},
        Option{"--untag"_L1, {}, bitOf(Verb::Set), true, [](A &a, S v) { a.untags.append(v); }},
        Option{"--folder"_L1,
               {},
               bitOf(Verb::Set),
               true,
               [](A &a, S v) { a.settings.insert("folder"_L1, absolutePath(v)); }},
        Option{"--priority"_L1, {}, Settable, true, [](A &a, S v) { a.readPriority(v); }},
        Option{"--limit"_L1, {}, Settable, true, [](A &a, S v) { a.readLimit(v); }},
        Option{"--max-time"_L1, {}, Settable, true, [](A &a, S v) { a.readTime("maximumTime"_L1, v); }},
        Option{"--min-retry-delay"_L1,
               {},
               Settable,
               true,
               [](A &a, S v) { a.readTime("minimumRetryDelay"_L1, v); }},
        Option{"--no-progress-timeout"_L1,
               {},
               Settable,
               true,
               [](A &a, S v) { a.readTime("noProgressTimeout"_L1, v); }},
        Option{"--on-finished"_L1, {}, Settable, true, [](A &a, S v) { a.readProgram(v); }},

        // what all of them together may move
        Option{"--down"_L1, {}, Together, true, [](A &a, S v) { a.readTotal("download"_L1, v); }},
        Option{"--up"_L1, {}, Together, true, [](A &a, S v) { a.readTotal("upload"_L1, v); }},
        Option{"--alternative"_L1, {}, Together, true, [](A &a, S v) { a.readAlternative(v); }},
        Option{"--alternative-down"_L1,
               {},
               Together,
               true,
               [](A &a, S v) { a.setAlternative("download"_L1, a.rateOf(v)); }},
        Option{"--alternative-up"_L1,
               {},
               Together,
               true,
               [](A &a, S v) { a.setAlternative("upload"_L1, a.rateOf(v)); }},
        Option{"--days"_L1, {}, Together, true, [](A &a, S v) { a.readDays(v); }},

        // when they are held, and what is different with some servers
        Option{"--metered"_L1, {}, Ruling, true, [](A &a, S v) { a.readHold("holdsOnMetered"_L1, v); }},
        Option{"--battery"_L1, {}, Ruling, true, [](A &a, S v) { a.readHold("holdsOnBattery"_L1, v); }},
        Option{"--new"_L1, {}, Ruling, true, [](A &a, S v) { a.readHold("startsNothing"_L1, v); }},
        Option{"--hours"_L1, {}, Ruling, true, [](A &a, S v) { a.readHours(v); }},
        Option{"--host"_L1, {}, Ruling, true, [](A &a, S v) { a.readHost(v); }},

        // the order that they start in
        Option{"--first"_L1, {}, Moving, false, [](A &a, S) { a.settings.insert("step"_L1, u"first"_s); }},
        Option{"--up"_L1, {}, Moving, false, [](A &a, S) { a.settings.insert("step"_L1, u"up"_s); }},
        Option{"--down"_L1, {}, Moving, false, [](A &a, S) { a.settings.insert("step"_L1, u"down"_s); }},
        Option{"--last"_L1, {}, Moving, false, [](A &a, S) { a.settings.insert("step"_L1, u"last"_s); }},
        Option{"--before"_L1, {}, Moving, true, [](A &a, S v) { a.settings.insert("before"_L1, v); }},

        // how its server is reached
        Option{"--header"_L1, {}, Reaching, true, [](A &a, S v) { a.readHeader(v); }},
        Option{"--proxy"_L1, {}, Reaching, true, [](A &a, S v) { a.readProxy(v); }},
        Option{"--no-proxy"_L1, {}, Reaching, false, [](A &a, S) { a.setProxy(ProxyChoice::Kind::None); }},
        Option{"--redirects"_L1, {}, Reaching, true, [](A &a, S v) { a.readRedirects(v); }},
        Option{"--account"_L1, {}, Reaching, true, [](A &a, S v) { a.setAccess(AccessKey::Account, v); }},
        Option{"--client-cert"_L1, {}, Reaching, true, [](A &a, S v) { a.readCertificate(v); }},
        Option{"--user"_L1, {}, Reaching, true, [](A &a, S v) { a.user = v; }},
        Option{"--auth"_L1, {}, Reaching, true, [](A &a, S v) { a.readAuthentication(v); }},
        Option{"--password-file"_L1, {}, Reaching, true, [](A &a, S v) { a.passwordFile = v; }},
        Option{"--no-remember"_L1, {}, Reaching, false, [](A &a, S) { a.remembers = false; }},
    };
    return options;
}

const Arguments::Option *Arguments::findOption(const QString &name) const
{
    const Option *any = nullptr;
    for (const Option &option : Option::all()) {
        if (name != option.name && (option.shortName.isEmpty() || name != option.shortName))
            continue;
        if ((option.verbs & bitOf(verb)) != 0)
            return &option;
        any = any ? any : &option;
    }
    return any;
}

} // namespace Ferry
