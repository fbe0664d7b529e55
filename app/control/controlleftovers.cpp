#include "app/control/controlleftovers.h"

#include "app/control/jsonnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Whose = FoundLeftover::Whose;

constexpr std::array WhoseNames = {"Ours"_L1, "Perhaps"_L1, "Foreign"_L1};

/// A job has one Access, and is either about this computer or about servers.
bool canShareJob(const FoundLeftover &a, const FoundLeftover &b)
{
    return a.access == b.access && isLocal(a.leftover.kind) == isLocal(b.leftover.kind);
}

} // namespace

QJsonObject foundToJson(const FoundLeftover &found)
{
    const Leftover &leftover = found.leftover;
    return {
        {u"name"_s, found.name()},
        {u"where"_s, leftover.where},
        {u"kind"_s, leftoverKindName(leftover.kind)},
        {u"whose"_s, JsonNames::nameIn(WhoseNames, found.whose)},
        {u"job"_s, leftover.job.isNull() ? QString() : leftover.job.toString()},
        {u"bytes"_s, leftover.bytes},
        {u"since"_s, found.since},
    };
}

ToldLeftover ToldLeftover::fromJson(const QJsonObject &json)
{
    ToldLeftover told;
    told.name = json["name"_L1].toString();
    told.bytes = json["bytes"_L1].toInteger();
    told.since = json["since"_L1].toInteger();
    told.kind =
        JsonNames::fromName(json["kind"_L1].toString(), leftoverKindName, LeftoverKind::PartFile, told.kind);
    told.whose = JsonNames::valueIn<Whose>(WhoseNames, json["whose"_L1].toString()).value_or(told.whose);
    return told;
}

void ControlLeftovers::search(const QStringList &folders, const Found &found)
{
    auto *asker = new QObject(this); // one each: every request has its answer
    m_queue.findLeftovers(folders, asker, [this, asker, found](const SearchResult &result) {
        asker->deleteLater();
        m_told = result;
        found(result);
    });
}

QList<FoundLeftover> ControlLeftovers::chosen(const std::optional<QStringList> &names) const
{
    QList<FoundLeftover> result = m_told.found;
    result.removeIf([&names](const FoundLeftover &one) {
        return names ? !names->contains(one.name()) : one.whose != Whose::Ours;
    });
    return result;
}

ControlLeftovers::Taken ControlLeftovers::adopt(const std::optional<QStringList> &names)
{
    Taken taken;
    QList<FoundLeftover> left = chosen(names);
    taken.missing = names.value_or(QStringList());
    for (const FoundLeftover &one : std::as_const(left))
        taken.missing.removeAll(one.name());
    if (!taken.missing.isEmpty()) {
        taken.outcome = Outcome::NotFound;
        return taken;
    }
    while (!left.isEmpty()) {
        const auto rest =
            std::stable_partition(left.begin(), left.end(), [first = left.first()](const auto &one) {
                return canShareJob(first, one);
            });
        if (const Job *job = m_queue.adopt(QList<FoundLeftover>(left.begin(), rest)))
            taken.jobs.append(job);
        else
            taken.outcome = Outcome::NotSaved;
        left.erase(left.begin(), rest);
    }
    return taken;
}

} // namespace Ferry
