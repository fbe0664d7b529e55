#include "app/control/controlhandler.h"
#include "app/control/controljson.h"
#include "app/control/jsonnames.h"
#include "app/control/limitsjson.h"
#include "app/control/rulesjson.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

/// The commands about all jobs together: their order, their limits and their rules.

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr std::array StepNames = {"first"_L1, "up"_L1, "down"_L1, "last"_L1};

bool holdsAny(const QJsonObject &request, const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return request.contains(key); });
}

} // namespace

void ControlHandler::move(const QJsonObject &request)
{
    QList<JobId> ids;
    for (const QJsonValue name : request["jobs"_L1].toArray()) {
        const Job *job = m_queue.find(name.toString());
        if (!job)
            return answer(request, Outcome::NotFound, {{u"detail"_s, name}});
        ids.append(job->id());
    }
    if (request.contains("before"_L1)) {
        const Job *before = m_queue.find(request["before"_L1].toString());
        return answer(request, before ? m_queue.move(ids, before->id()) : Outcome::NotFound,
                      {{u"detail"_s, request["before"_L1]}});
    }
    const auto step = JsonNames::valueIn<JobQueue::Step>(StepNames, request["step"_L1].toString());
    if (!step)
        return answer(request, Outcome::InvalidArgument);
    answer(request, m_queue.move(ids, *step));
}

void ControlHandler::again(const QJsonObject &request)
{
    const Job *job = jobOf(request);
    if (!job)
        return;
    const JobQueue::Added added = m_queue.again(job->id());
    if (added.job)
        answer(request, Outcome::Ok, {{u"job"_s, jobToJson(*added.job)}});
    else
        answer(request, Outcome::InvalidArgument, {{u"error"_s, errorToJson(added.error)}});
}

void ControlHandler::limits(const QJsonObject &request)
{
    QueueOptions options = m_queue.options();
    if (!takeLimits(request, options)) {
        answer(request, Outcome::InvalidArgument);
        return;
    }
    if (holdsAny(request, {u"download"_s, u"upload"_s, u"alternative"_s}))
        m_queue.setOptions(options);
    answer(request, Outcome::Ok, {{u"limits"_s, limitsToJson(options, QDateTime::currentDateTime())}});
}

void ControlHandler::rules(const QJsonObject &request)
{
    QueueOptions options = m_queue.options();
    if (!takeRules(request, options)) {
        answer(request, Outcome::InvalidArgument);
        return;
    }
    if (options.rules != m_queue.options().rules || options.startsNothing != m_queue.options().startsNothing)
        m_queue.setOptions(options);
    answer(request, Outcome::Ok, {{u"rules"_s, rulesToJson(m_queue, QDateTime::currentDateTime())}});
}

} // namespace Ferry
