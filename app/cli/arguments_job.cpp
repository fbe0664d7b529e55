// What a job is to have: its priority, its times, and what its only file is to be.

#include "app/cli/argumentoption.h"
#include "app/control/specjson.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ferry
{

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

void Arguments::readLimit(const QString &value) { settings.insert("bytesPerSecond"_L1, rateOf(value)); }

void Arguments::readTime(QLatin1StringView key, const QString &value)
{
    const qint64 time = value == NoneWord ? 0 : parseTime(value);
    settings.insert(key, time);
    if (time < 0)
        refuse(tr("“%1” is no time. Write seconds, or for example 10m, 2h or 1d.").arg(value));
}

/// The first is the program, each further one an argument of it: no shell, so nothing has to be split.
void Arguments::readProgram(const QString &value)
{
    QJsonArray command = settings["notifyCommand"_L1].toArray();
    if (value != NoneWord || !command.isEmpty())
        command.append(value);
    settings.insert("notifyCommand"_L1, command);
    if (command.size() == 1 && !QFileInfo(value).isAbsolute())
        refuse(tr("--on-finished needs the full path of a program, not “%1”.").arg(value));
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

void Arguments::readFileNumber(const QString &value)
{
    file = value.toInt();
    if (file < 1)
        refuse(tr("“%1” is no number of a file; the first is 1.").arg(value));
}

void Arguments::readProtocolOption(const QString &value)
{
    QJsonObject options = settings["protocolOptions"_L1].toObject();
    options.insert(value.section(u'=', 0, 0), typed(value.section(u'=', 1)));
    settings.insert("protocolOptions"_L1, options);
    if (value.indexOf(u'=') < 1)
        refuse(tr("“%1” is no option of a protocol. Write for example region=eu-west-1.").arg(value));
}

} // namespace Ferry
