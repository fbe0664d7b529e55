#include "app/cli/watchcommand.h"

#include "app/cli/clitext.h"
#include "app/control/controljson.h"
#include "ui/format.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ferry
{

WatchCommand::WatchCommand(const Arguments &arguments, CoreLink &link, Output &output)
    : Command(arguments, link, output)
{
    connect(&link, &CoreLink::eventReceived, this, &WatchCommand::takeEvent);
}

void WatchCommand::start() { watch(); }

void WatchCommand::followCore() { watch(); }

void WatchCommand::watch()
{
    QJsonObject request{{u"cmd"_s, u"watch"_s}};
    if (!arguments().operands.isEmpty())
        request.insert("jobs"_L1, QJsonArray::fromStringList(arguments().operands));
    link().request(request, [this](const QJsonObject &answer) {
        const Outcome outcome = outcomeFromJson(answer);
        if (succeeded(outcome) || std::exchange(m_isOver, true))
            return;
        output().note(CliText::refused(answer["detail"_L1].toString(), outcome));
        emit finished(exitCodeFor(outcome));
    });
}

void WatchCommand::takeEvent(const QJsonObject &event)
{
    if (m_isOver)
        return;
    if (arguments().json)
        output().json(event);
    if (event["event"_L1].toString() != "job"_L1)
        return;
    const JobView job = JobView::fromJson(event["job"_L1].toObject());
    const auto known = m_jobs.constFind(job.id);
    if (!arguments().json)
        tell(job, known == m_jobs.constEnd() ? nullptr : &*known);
    m_jobs.insert(job.id, job);

    // All of them are told before the first change: as many as were asked for are known, and over.
    const bool allKnown = m_jobs.size() >= arguments().operands.size();
    if (arguments().operands.isEmpty() || !allKnown || !std::ranges::all_of(m_jobs, &JobView::isOver))
        return;
    for (const JobView &each : std::as_const(m_jobs))
        judge(each);
    m_isOver = true;
    emit finished(m_code);
}

void WatchCommand::tell(const JobView &job, const JobView *before)
{
    const bool isNews = !before || before->state != job.state || before->cleanup.stage != job.cleanup.stage ||
                        before->error != job.error || before->percent() / 10 != job.percent() / 10;
    if (!isNews)
        return;
    QString line = u"%1  %2  %3: %4"_s.arg(Format::time(QDateTime::currentMSecsSinceEpoch()), job.id,
                                           job.name, CliText::state(job));
    if (!isFinal(job.state))
        line += u"  "_s + CliText::progress(job);
    output().line(line);
    if (job.error.isSet() && (!before || before->error != job.error))
        output().line(u"  "_s + CliText::failure(job));
}

void WatchCommand::judge(const JobView &job)
{
    if (job.cleanup.stage == CleanupStage::LeftBehind)
        m_code = worse(m_code, ExitCode::LeftBehind);
    else if (job.state == JobState::Error || job.state == JobState::Cancelled || job.error.isSet())
        m_code = worse(m_code, ExitCode::Failed);
}

} // namespace Ferry
