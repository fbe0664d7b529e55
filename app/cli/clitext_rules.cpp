// The words for when jobs are held, what is different with some servers, and what is there already.

#include "app/cli/clitext.h"
#include "core/rules/queuerules.h"
#include "ui/format.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ferry
{

QString CliText::hostRule(const HostRule &rule)
{
    QStringList parts;
    if (rule.maximumActive > 0)
        parts.append(tr("%Ln job(s)", nullptr, rule.maximumActive));
    if (rule.connections > 0)
        parts.append(tr("%Ln connection(s)", nullptr, rule.connections));
    if (rule.bytesPerSecond > 0)
        parts.append(rateLimit(rule.bytesPerSecond));
    if (!rule.folder.isEmpty())
        parts.append(rule.folder);
    return u"%1: %2"_s.arg(rule.host, parts.join(u", "_s));
}

QStringList CliText::rules(const QJsonObject &json)
{
    const QueueRules rules = QueueRules::fromJson(json, {}).value_or(QueueRules{});
    QStringList hours;
    for (const WeeklyTime &time : rules.hours)
        hours.append(weekly(time.from, time.to, time.days));
    QStringList lines = {rules.holdsOnMetered ? tr("On metered networks, transfers wait.")
                                              : tr("On metered networks, transfers run as on others."),
                         rules.holdsOnBattery ? tr("Without mains power, transfers wait.")
                                              : tr("Without mains power, transfers run as with it."),
                         //: %1 is a list of hours, such as "22:00–06:00 Mon–Fri, 08:00–18:00"
                         !hours.isEmpty() ? tr("Nothing runs in these hours: %1").arg(hours.join(u", "_s))
                                          : tr("Transfers run at any hour."),
                         json["startsNothing"_L1].toBool()
                             ? tr("What runs goes on to its end; nothing else is started.")
                             : tr("What waits is started when it is its turn.")};
    for (const HostRule &rule : rules.hosts)
        lines.append(hostRule(rule));
    const QJsonObject now = json["now"_L1].toObject();
    if (const qint64 until = now["until"_L1].toInteger(); until > 0)
        lines.append(tr("Nothing runs until %1").arg(Format::moment(until)));
    else if (!now.isEmpty())
        lines.append(tr("Nothing runs now"));
    return lines;
}

QString CliText::duplicate(const QString &what, const QStringList &ids)
{
    return tr("%1: there already; added once more. See: %2").arg(what, ids.join(u", "_s));
}

} // namespace Ferry
