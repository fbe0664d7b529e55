#include "app/control/rulesjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// With each of "changedHosts" in the place of the one that it changes.
QJsonObject merged(QJsonObject json, const QueueRules &rules)
{
    if (!json.contains("changedHosts"_L1))
        return json;
    QJsonArray hosts =
        json.contains("hosts"_L1) ? json["hosts"_L1].toArray() : rules.toJson()["hosts"_L1].toArray();
    for (const QJsonValue value : json["changedHosts"_L1].toArray()) {
        QJsonObject changed = value.toObject();
        const QString host = changed["host"_L1].toString().toLower();
        const bool isTakenAway = changed.size() == 1;
        for (qsizetype i = hosts.size() - 1; i >= 0; --i) {
            if (hosts.at(i)["host"_L1].toString().toLower() != host)
                continue;
            QJsonObject whole = hosts.takeAt(i).toObject(); // what is not said stays
            for (auto it = changed.begin(); it != changed.end(); ++it)
                whole.insert(it.key(), it.value());
            changed = whole;
        }
        if (!isTakenAway)
            hosts.append(changed);
    }
    json.insert("hosts"_L1, hosts);
    return json;
}

} // namespace

QJsonObject rulesToJson(const JobQueue &queue, const QDateTime &local)
{
    const QueueOptions &options = queue.options();
    QJsonObject holding;
    if (options.rules.holdsOnMetered && queue.conditions().isMetered)
        holding.insert("metered"_L1, true);
    if (options.rules.holdsOnBattery && queue.conditions().isOnBattery)
        holding.insert("battery"_L1, true);
    if (options.rules.isHeldAt(local)) {
        const QDateTime until = options.rules.releasedAt(local);
        holding.insert("hours"_L1, true);
        holding.insert("until"_L1, until.isValid() ? until.toMSecsSinceEpoch() : 0);
    }
    QJsonObject json = options.rules.toJson();
    json.insert("startsNothing"_L1, options.startsNothing);
    json.insert("now"_L1, holding);
    return json;
}

bool takeRules(const QJsonObject &json, QueueOptions &options)
{
    const auto rules = QueueRules::fromJson(merged(json, options.rules), options.rules);
    const QJsonValue startsNothing = json["startsNothing"_L1];
    const bool isSaid = json.contains("startsNothing"_L1);
    if (!rules || (isSaid && !startsNothing.isBool()) ||
        (json.contains("changedHosts"_L1) && !json["changedHosts"_L1].isArray()))
        return false;
    options.rules = *rules;
    options.startsNothing = startsNothing.toBool(options.startsNothing);
    return true;
}

} // namespace Ferry
