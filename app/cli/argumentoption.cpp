#include "app/cli/argumentoption.h"

#include "app/control/specjson.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Verb = Arguments::Verb;

constexpr unsigned EveryVerb = ~0U;
constexpr unsigned Transfers = bitOf(Verb::Get) | bitOf(Verb::Put);
constexpr unsigned Settable = Transfers | bitOf(Verb::Set);
constexpr unsigned Reaching = Settable | bitOf(Verb::Detect);
constexpr unsigned Removing = bitOf(Verb::Cancel) | bitOf(Verb::Leftovers);
constexpr unsigned Together = bitOf(Verb::Limits);
constexpr unsigned Ruling = bitOf(Verb::Rules);
constexpr unsigned Moving = bitOf(Verb::Move);
constexpr unsigned Resuming = bitOf(Verb::Resume) | bitOf(Verb::Again);
constexpr unsigned Saving = bitOf(Verb::Get) | bitOf(Verb::Add);

/// Takes a limit away.
constexpr auto None = "none"_L1;

QString absolute(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

} // namespace

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
               bitOf(Verb::Get) | bitOf(Verb::Set),
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
        Option{"--reply-to"_L1, {}, bitOf(Verb::Put), true, [](A &a, S v) { a.replyTo = absolute(v); }},

        // what a job has
        Option{"--name"_L1, {}, Settable, true, [](A &a, S v) { a.settings.insert("displayName"_L1, v); }},
        Option{"--description"_L1,
               {},
               Settable,
               true,
               [](A &a, S v) { a.settings.insert("description"_L1, v); }},
        Option{"--tag"_L1, {}, Settable | bitOf(Verb::List), true, [](A &a, S v) { a.tags.append(v); }},
        Option{"--untag"_L1, {}, bitOf(Verb::Set), true, [](A &a, S v) { a.untags.append(v); }},
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
        Option{"--no-proxy"_L1, {}, Reaching, false, [](A &a, S) { a.setAccess(u"proxyKind"_s, 1); }},
        Option{"--redirects"_L1, {}, Reaching, true, [](A &a, S v) { a.readRedirects(v); }},
        Option{"--account"_L1, {}, Reaching, true, [](A &a, S v) { a.setAccess(u"account"_s, v); }},
        Option{"--client-cert"_L1,
               {},
               Reaching,
               true,
               [](A &a, S v) { a.setAccess(u"clientCertificate"_s, v == None ? QString() : absolute(v)); }},
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

void Arguments::setAccess(const QString &key, const QJsonValue &value)
{
    QJsonObject access = settings["access"_L1].toObject();
    access.insert(key, value);
    settings.insert("access"_L1, access);
}

void Arguments::readLimit(const QString &value)
{
    limit = rateOf(value);
    settings.insert("bytesPerSecond"_L1, limit);
}

void Arguments::readTime(QLatin1StringView key, const QString &value)
{
    const qint64 time = value == None ? 0 : parseTime(value);
    settings.insert(key, time);
    if (time < 0)
        refuse(tr("“%1” is no time. Write seconds, or for example 10m, 2h or 1d.").arg(value));
}

int Arguments::wordIn(const QStringList &words, const QString &value)
{
    if (!words.contains(value))
        refuse(tr("“%1” is not one of: %2.").arg(value, words.join(u", "_s)));
    return static_cast<int>(words.indexOf(value));
}

void Arguments::readPriority(const QString &value)
{
    (void)wordIn({u"foreground"_s, u"high"_s, u"normal"_s, u"low"_s}, value);
    settings.insert("priority"_L1, value);
}

void Arguments::readRedirects(const QString &value)
{
    setAccess(u"redirects"_s, wordIn({u"follow"_s, u"same-origin"_s, u"refuse"_s}, value));
}

void Arguments::readAuthentication(const QString &value)
{
    (void)wordIn({u"basic"_s, u"digest"_s, u"bearer"_s, u"s3"_s}, value);
    authentication = value;
}

void Arguments::readFileNumber(const QString &value)
{
    file = value.toInt();
    if (file < 1)
        refuse(tr("“%1” is no number of a file; the first is 1.").arg(value));
}

void Arguments::readHeader(const QString &value)
{
    QJsonArray headers = settings["access"_L1]["headers"_L1].toArray();
    const qsizetype colon = value.indexOf(u':');
    if (value != None)
        headers.append(QJsonArray{value.left(colon).trimmed(), value.mid(colon + 1).trimmed()});
    setAccess(u"headers"_s, headers);
    if (value != None && colon < 1)
        refuse(tr("“%1” is no header field. Write for example “X-Team: blue”.").arg(value));
}

void Arguments::readProxy(const QString &value)
{
    const QUrl proxy(value, QUrl::StrictMode);
    setAccess(u"proxyKind"_s, value == "system"_L1 ? 0 : 2);
    setAccess(u"proxyUrl"_s, value == "system"_L1 ? QString() : value);
    if (value != "system"_L1 && (!proxy.isValid() || proxy.host().isEmpty()))
        refuse(tr("“%1” is no address of a proxy. Write for example http://proxy:3128.").arg(value));
    else if (!proxy.password().isEmpty())
        refuse(tr("A password does not belong on the command line."));
}

void Arguments::readRange(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{1,18})-(\\d{0,18})$"_s);
    const auto match = form.match(value);
    const qint64 first = match.captured(1).toLongLong();
    const bool toTheEnd = match.captured(2).isEmpty();
    const qint64 last = toTheEnd ? first : match.captured(2).toLongLong();
    ranges.append(QJsonArray{first, toTheEnd ? -1 : last - first + 1});
    if (!match.hasMatch() || last < first)
        refuse(tr("“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.")
                   .arg(value));
}

void Arguments::readChecksum(const QString &value)
{
    const auto checksum = parseChecksum(value);
    if (checksum)
        checksums.append(checksumText(*checksum));
    else
        refuse(tr("“%1” is no checksum. Write for example sha256: and its 64 digits.").arg(value));
}

void Arguments::readConnections(const QString &value)
{
    const int number = value == "auto"_L1 ? 0 : value.toInt();
    settings.insert("connections"_L1, number);
    if (value != "auto"_L1 && (number < 1 || number > JobSpec::MostConnections))
        refuse(tr("“%1” is no number of connections. Write 1 to %2, or auto.")
                   .arg(value)
                   .arg(JobSpec::MostConnections));
}

/// The first is the program, each further one an argument of it: no shell, so nothing has to be split.
void Arguments::readProgram(const QString &value)
{
    QJsonArray command = settings["notifyCommand"_L1].toArray();
    if (value != None || !command.isEmpty())
        command.append(value);
    settings.insert("notifyCommand"_L1, command);
    if (command.size() == 1 && !QFileInfo(value).isAbsolute())
        refuse(tr("--on-finished needs the full path of a program, not “%1”.").arg(value));
}

namespace
{

/// As whoever reads the option wants it.
QJsonValue typed(const QString &word)
{
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(word);
}

} // namespace

void Arguments::readProtocolOption(const QString &value)
{
    QJsonObject options = settings["protocolOptions"_L1].toObject();
    options.insert(value.section(u'=', 0, 0), typed(value.section(u'=', 1)));
    settings.insert("protocolOptions"_L1, options);
    if (value.indexOf(u'=') < 1)
        refuse(tr("“%1” is no option of a protocol. Write for example region=eu-west-1.").arg(value));
}

} // namespace Ferry
