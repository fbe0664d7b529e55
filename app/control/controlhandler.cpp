#include "app/control/controlhandler.h"

#include "app/control/controljson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{
constexpr int BetweenChangesMs = 50;
} // namespace

ControlHandler::ControlHandler(JobQueue &queue, const ControlOwner &owner, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_leftovers(queue)
    , m_owner(owner)
{
    m_tellTimer.setSingleShot(true);
    connect(&m_tellTimer, &QTimer::timeout, this, &ControlHandler::tellChanged);
}

ControlHandler::Command ControlHandler::commandFor(const QString &name)
{
    struct Entry {
        QLatin1StringView name;
        Command command;
    };
    static constexpr std::array commands = {
        Entry{"hello"_L1, &ControlHandler::hello},
        Entry{"add"_L1, &ControlHandler::add},
        Entry{"probe"_L1, &ControlHandler::probe},
        Entry{"detect"_L1, &ControlHandler::detect},
        Entry{"addFiles"_L1, &ControlHandler::addFiles},
        Entry{"set"_L1, &ControlHandler::set},
        Entry{"relink"_L1, &ControlHandler::relink},
        Entry{"mirror"_L1, &ControlHandler::mirror},
        Entry{"list"_L1, &ControlHandler::list},
        Entry{"info"_L1, &ControlHandler::info},
        Entry{"suspend"_L1, &ControlHandler::changeState},
        Entry{"resume"_L1, &ControlHandler::changeState},
        Entry{"cancel"_L1, &ControlHandler::changeState},
        Entry{"complete"_L1, &ControlHandler::changeState},
        Entry{"retryCleanup"_L1, &ControlHandler::retryCleanup},
        Entry{"giveUpCleanup"_L1, &ControlHandler::retryCleanup},
        Entry{"leftovers"_L1, &ControlHandler::leftovers},
        Entry{"adopt"_L1, &ControlHandler::adopt},
        Entry{"move"_L1, &ControlHandler::move},
        Entry{"again"_L1, &ControlHandler::again},
        Entry{"limits"_L1, &ControlHandler::limits},
        Entry{"rules"_L1, &ControlHandler::rules},
        Entry{"watch"_L1, &ControlHandler::watch},
        Entry{"raise"_L1, &ControlHandler::raise},
        Entry{"leave"_L1, &ControlHandler::leave},
    };
    const auto *found = std::ranges::find(commands, name, &Entry::name);
    return found == commands.end() ? nullptr : found->command;
}

void ControlHandler::receive(const QJsonObject &request)
{
    const QString name = request["cmd"_L1].toString();
    if (const Command command = commandFor(name))
        (this->*command)(request);
    else
        answer(request, Outcome::InvalidArgument, {{u"detail"_s, u"no such command: %1"_s.arg(name)}});
}

void ControlHandler::answer(const QJsonObject &request, Outcome outcome, QJsonObject fields)
{
    const QJsonObject told = outcomeToJson(outcome);
    for (auto it = told.begin(); it != told.end(); ++it)
        fields.insert(it.key(), it.value());
    fields.insert("re"_L1, request["re"_L1]);
    emit sent(fields);
}

Job *ControlHandler::jobOf(const QJsonObject &request)
{
    Job *job = m_queue.find(request["job"_L1].toString());
    if (!job)
        answer(request, Outcome::NotFound);
    return job;
}

void ControlHandler::hello(const QJsonObject &request)
{
    answer(request, Outcome::Ok,
           {
               {u"version"_s, QStringLiteral(FERRY_VERSION)},
               {u"pid"_s, QCoreApplication::applicationPid()},
               {u"owner"_s, m_owner.kind},
           });
}

void ControlHandler::list(const QJsonObject &request)
{
    const QList<Job *> jobs = m_queue.jobs();
    for (const Job *job : jobs)
        emit sent({{u"re"_s, request["re"_L1]}, {u"job"_s, jobToJson(*job)}});
    answer(request, Outcome::Ok, {{u"count"_s, jobs.size()}});
}

void ControlHandler::info(const QJsonObject &request)
{
    if (const Job *job = jobOf(request))
        answer(request, Outcome::Ok, {{u"job"_s, jobToJsonWithLog(*job)}});
}

void ControlHandler::changeState(const QJsonObject &request)
{
    Job *job = jobOf(request);
    if (!job)
        return;
    const QString command = request["cmd"_L1].toString();
    Outcome outcome = Outcome::InvalidArgument;
    if (command == "suspend"_L1)
        outcome = job->suspend();
    else if (command == "resume"_L1)
        outcome = resume(job, request["now"_L1].toBool());
    else if (command == "cancel"_L1)
        outcome = job->cancel();
    else
        outcome = job->complete();
    answer(request, outcome, {{u"job"_s, jobToJson(*job)}});
}

Outcome ControlHandler::resume(Job *job, bool now)
{
    const Outcome outcome = job->resume();
    if (now && succeeded(outcome))
        m_queue.startNow({job->id()});
    return outcome;
}

void ControlHandler::retryCleanup(const QJsonObject &request)
{
    Job *job = jobOf(request);
    if (!job)
        return;
    if (request["cmd"_L1].toString() == "retryCleanup"_L1)
        job->retryCleanup();
    else
        job->giveUpCleanup();
    answer(request, Outcome::Ok, {{u"job"_s, jobToJson(*job)}});
}

void ControlHandler::leftovers(const QJsonObject &request)
{
    QStringList folders;
    for (const QJsonValue folder : request["folders"_L1].toArray())
        folders.append(folder.toString());
    m_leftovers.search(folders, [this, request](const SearchResult &result) {
        for (const FoundLeftover &one : result.found)
            emit sent({{u"re"_s, request["re"_L1]}, {u"leftover"_s, foundToJson(one)}});
        QJsonArray failures;
        for (const JobError &failure : result.failures)
            failures.append(errorToJson(failure));
        answer(request, Outcome::Ok, {{u"count"_s, result.found.size()}, {u"failures"_s, failures}});
    });
}

void ControlHandler::adopt(const QJsonObject &request)
{
    std::optional<QStringList> names;
    if (request.contains("names"_L1))
        names = request["names"_L1].toVariant().toStringList();
    const ControlLeftovers::Taken taken = m_leftovers.adopt(names);
    QJsonArray jobs;
    for (const Job *job : taken.jobs)
        jobs.append(jobToJson(*job));
    answer(request, taken.outcome,
           {{u"jobs"_s, jobs}, {u"missing"_s, QJsonArray::fromStringList(taken.missing)}});
}

void ControlHandler::watch(const QJsonObject &request)
{
    QSet<JobId> wanted;
    for (const QJsonValue name : request["jobs"_L1].toArray()) {
        const Job *job = m_queue.find(name.toString());
        if (!job) {
            answer(request, Outcome::NotFound, {{u"detail"_s, name}});
            return;
        }
        wanted.insert(job->id());
    }
    m_watched = wanted;
    startWatching();
    answer(request, Outcome::Ok);
    for (const Job *job : m_queue.jobs())
        tellJob(job);
}

void ControlHandler::startWatching()
{
    if (std::exchange(m_isWatching, true))
        return;
    connect(&m_queue, &JobQueue::jobAdded, this, &ControlHandler::tellSoon);
    connect(&m_queue, &JobQueue::jobChanged, this, &ControlHandler::tellSoon);
    connect(&m_queue, &JobQueue::cleanupSettled, this, &ControlHandler::tellSoon);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &ids) {
        for (const JobId id : ids) {
            m_changed.erase(id);
            m_toldStates.remove(id);
            if (m_watched.isEmpty() || m_watched.contains(id))
                emit sent({{u"event"_s, u"removed"_s}, {u"id"_s, id.toString()}});
        }
    });
    connect(&m_queue, &JobQueue::storeFailed, this, [this](const QString &detail) {
        emit sent({{u"event"_s, u"storeFailed"_s}, {u"detail"_s, detail}});
    });
}

void ControlHandler::tellSoon(const Job *job)
{
    if (!m_watched.isEmpty() && !m_watched.contains(job->id()))
        return;
    m_changed.insert(job->id());
    // Another state is told at once; bytes will have moved again soon.
    const auto told = m_toldStates.constFind(job->id());
    const bool goesOn = told != m_toldStates.constEnd() && *told == job->state() && isRunning(*told);
    if (!goesOn)
        m_tellTimer.start(0);
    else if (!m_tellTimer.isActive())
        m_tellTimer.start(BetweenChangesMs);
}

void ControlHandler::tellChanged()
{
    for (const JobId id : std::exchange(m_changed, {})) {
        if (const Job *job = m_queue.job(id))
            tellJob(job);
    }
}

void ControlHandler::tellJob(const Job *job)
{
    if (!m_watched.isEmpty() && !m_watched.contains(job->id()))
        return;
    m_toldStates.insert(job->id(), job->state());
    emit sent({{u"event"_s, u"job"_s}, {u"job"_s, jobToJson(*job)}});
}

void ControlHandler::raise(const QJsonObject &request)
{
    if (!m_owner.canRaise) {
        answer(request, Outcome::InvalidState, {{u"owner"_s, m_owner.kind}});
        return;
    }
    QStringList arguments;
    for (const QJsonValue argument : request["arguments"_L1].toArray())
        arguments.append(argument.toString());
    answer(request, Outcome::Ok);
    emit raiseRequested(arguments);
}

void ControlHandler::leave(const QJsonObject &request)
{
    answer(request, Outcome::Ok);
    emit leaveRequested();
}

} // namespace Ferry
