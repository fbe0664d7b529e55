// What `ferryctl rules` is told, and the tags of jobs.

#include "app/cli/argumentoption.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

/// A job that is made has these, one that is changed has these as well.
void Arguments::placeTags()
{
    if (verb == Verb::List)
        return;
    if (!tags.isEmpty())
        settings.insert(verb == Verb::Set ? "addTags"_L1 : "tags"_L1, QJsonArray::fromStringList(tags));
    if (!untags.isEmpty())
        settings.insert("removeTags"_L1, QJsonArray::fromStringList(untags));
}

void Arguments::readHold(QLatin1StringView key, const QString &value)
{
    settings.insert(key, wordIn({u"run"_s, u"hold"_s}, value) == 1);
}

/// "example.org,active=2,rate=500K"
void Arguments::readHost(const QString &value)
{
    QJsonObject rule{{u"host"_s, value.section(u',', 0, 0)}};
    const QStringList parts = value.split(u',').sliced(1);
    for (const QString &part : parts) {
        const QString key = part.section(u'=', 0, 0);
        const QString what = part.section(u'=', 1);
        bool isNumber = true;
        if (key == "active"_L1)
            rule.insert("maximumActive"_L1, what == NoneWord ? 0 : what.toInt(&isNumber));
        else if (key == "connections"_L1)
            rule.insert("connections"_L1, what == NoneWord ? 0 : what.toInt(&isNumber));
        else if (key == "rate"_L1)
            rule.insert("bytesPerSecond"_L1, rateOf(what));
        else if (key == "folder"_L1)
            rule.insert("folder"_L1, what == NoneWord ? QString() : absolutePath(what));
        else
            isNumber = false;
        if (!isNumber)
            refuse(tr("“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or "
                      "folder=DIR.")
                       .arg(part));
    }
    QJsonArray changed = settings["changedHosts"_L1].toArray();
    changed.append(rule);
    settings.insert("changedHosts"_L1, changed);
}

} // namespace Ferry
