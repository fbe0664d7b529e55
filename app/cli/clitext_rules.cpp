// The words for when jobs are held, what is different with some servers, and what is there already.

#include "app/cli/clitext.h"
#include "core/rules/queuerules.h"
#include "ui/format.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ferry
{

QStringList CliText::rules(const QJsonObject &json)
{
    const auto heldWord = [](bool isHeld) { return isHeld ? tr("held") : tr("run"); };
    const QueueRules rules = QueueRules::fromJson(json, {}).value_or(QueueRules{});
    QStringList hours;
    for (const WeeklyTime &time : rules.hours)
        hours.append(
            u"%1–%2 %3"_s.arg(time.from.toString(u"HH:mm"_s), time.to.toString(u"HH:mm"_s), days(time.days))
                .trimmed());
    //: %1 is "held" or "run"
    QStringList lines = {
        tr("On metered networks: %1").arg(heldWord(rules.holdsOnMetered)),
        //: %1 is "held" or "run"
        tr("Without mains power: %1").arg(heldWord(rules.holdsOnBattery)),
        //: %1 is a list of hours, or "none"
        tr("Hours in which nothing runs: %1").arg(hours.isEmpty() ? tr("none") : hours.join(u", "_s)),
        //: %1 is "held" or "run"
        tr("What is not started yet: %1").arg(heldWord(json["startsNothing"_L1].toBool()))};
    for (const HostRule &rule : rules.hosts) {
        QStringList parts;
        if (rule.maximumActive > 0)
            parts.append(tr("%Ln job(s)", nullptr, rule.maximumActive));
        if (rule.connections > 0)
            parts.append(tr("%Ln connection(s)", nullptr, rule.connections));
        if (rule.bytesPerSecond > 0)
            parts.append(rateLimit(rule.bytesPerSecond));
        if (!rule.folder.isEmpty())
            parts.append(rule.folder);
        lines.append(u"%1: %2"_s.arg(rule.host, parts.join(u", "_s)));
    }
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
