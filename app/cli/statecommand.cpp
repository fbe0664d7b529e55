#include "app/cli/statecommand.h"

#include "app/cli/clitext.h"
#include "app/control/controljson.h"
#include "ui/jobtext.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Who waits in front of a terminal is told that a server is away when the next try is further off than this.
constexpr qint64 PatienceMs = 10'000;

QString commandName(Arguments::Verb verb)
{
    switch (verb) {
    case Arguments::Verb::Suspend: return u"suspend"_s;
    case Arguments::Verb::Cancel: return u"cancel"_s;
    default: return u"complete"_s;
    }
}

} // namespace

StateCommand::StateCommand(const Arguments &arguments, CoreLink &link, Output &output)
    : Command(arguments, link, output)
{
    connect(&link, &CoreLink::eventReceived, this, &StateCommand::takeEvent);
}

void StateCommand::start()
{
    m_unanswered = arguments().operands.size();
    for (const QString &id : arguments().operands) {
        link().request({{u"cmd"_s, commandName(arguments().verb)}, {u"job"_s, id}},
                       [this, id](const QJsonObject &answer) { takeAnswer(id, answer); });
    }
}

void StateCommand::takeAnswer(const QString &id, const QJsonObject &answer)
{
    const Outcome outcome = outcomeFromJson(answer);
    m_code = worse(m_code, exitCodeFor(outcome));
    const QJsonObject json = answer["job"_L1].toObject();
    const JobView job = JobView::fromJson(json);
    const bool isCancelled = succeeded(outcome) && arguments().verb == Arguments::Verb::Cancel;
    if (!succeeded(outcome)) {
        output().note(CliText::refused(id, outcome));
        if (outcome == Outcome::FileNotPublished)
            output().note(CliText::failure(job));
        if (arguments().json)
            output().json(answer);
    } else if (isCancelled) {
        followCleanup(json);
    } else {
        tell(job, answer);
    }
    --m_unanswered;
    proceed();
}

void StateCommand::followCleanup(const QJsonObject &json)
{
    const JobView job = JobView::fromJson(json);
    if (arguments().waits && job.cleanup.isPending())
        m_cleaning.insert(job.id, json);
    else
        tellCleanup(json);
}

void StateCommand::proceed()
{
    if (m_unanswered > 0 || m_isOver)
        return;
    if (!m_cleaning.isEmpty()) {
        watch();
        return;
    }
    m_isOver = true;
    emit finished(m_code);
}

void StateCommand::watch()
{
    link().request({{u"cmd"_s, u"watch"_s}, {u"jobs"_s, QJsonArray::fromStringList(m_cleaning.keys())}},
                   [](const QJsonObject &) {});
}

void StateCommand::followCore()
{
    if (m_unanswered == 0 && !m_cleaning.isEmpty())
        watch();
}

bool StateCommand::takesLonger(const JobView &job)
{
    if (job.cleanup.stage != CleanupStage::Waiting)
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return std::ranges::any_of(job.cleanup.open,
                               [now](const Leftover &open) { return open.nextTryAt - now > PatienceMs; });
}

void StateCommand::takeEvent(const QJsonObject &event)
{
    const QJsonObject json = event["job"_L1].toObject();
    const JobView job = JobView::fromJson(json);
    const auto found = m_cleaning.find(job.id);
    if (m_isOver || found == m_cleaning.end())
        return;
    *found = json;
    if (job.cleanup.isPending() && !takesLonger(job)) {
        const QStringList lines = CliText::cleanup(job);
        output().progress(lines.isEmpty() ? CliText::state(job) : lines.last().trimmed());
        return;
    }
    m_cleaning.erase(found);
    tellCleanup(json);
    proceed();
}

void StateCommand::tellCleanup(const QJsonObject &json)
{
    const JobView job = JobView::fromJson(json);
    const bool isClean =
        job.cleanup.stage == CleanupStage::Nothing || job.cleanup.stage == CleanupStage::Clean;
    const bool wasAsked = !arguments().waits && job.cleanup.isPending();
    if (!isClean && !wasAsked)
        m_code = worse(m_code, ExitCode::LeftBehind);
    if (arguments().json) {
        QJsonObject told = outcomeToJson(isClean || wasAsked ? Outcome::Ok : Outcome::UnableToDeleteFiles);
        told.insert("job"_L1, json);
        output().json(told);
        return;
    }
    output().line(CliText::staysBehind(job));
    for (const QString &line : CliText::cleanup(job))
        output().line(line);
}

void StateCommand::tell(const JobView &job, const QJsonObject &answer)
{
    if (arguments().json)
        output().json(answer);
    else if (job.state == JobState::Acknowledged)
        output().line(outcomeFromJson(answer) == Outcome::PartialComplete
                          ? JobText::outcome(Outcome::PartialComplete)
                          : CliText::ending(job));
    else
        output().line(u"%1: %2"_s.arg(job.name, CliText::state(job)));
}

void StateCommand::interrupt()
{
    for (const QJsonObject &json : std::as_const(m_cleaning))
        tellCleanup(json);
    m_isOver = true;
    emit finished(ExitCode::Interrupted);
}

} // namespace Ferry
