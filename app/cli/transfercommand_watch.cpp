// What is done and told from when the jobs are made until they are over.

#include "app/cli/clitext.h"
#include "app/cli/transfercommand.h"
#include "app/control/controljson.h"
#include "ui/jobtext.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

using Verb = Arguments::Verb;

bool TransferCommand::stays() const
{
    if (arguments().verb == Verb::Resume)
        return link().hasOwnCore();
    return !arguments().detach && !arguments().suspended;
}

void TransferCommand::proceed()
{
    if (isAllOver())
        return finish(m_code);
    if (m_wasInterrupted)
        return suspendAll();
    if (stays())
        return watch();
    tellIds();
    finish(m_code);
}

void TransferCommand::tellIds()
{
    for (const Item &item : std::as_const(m_items)) {
        if (!item.isMade)
            continue;
        if (arguments().json)
            output().json(item.json);
        else if (arguments().verb == Verb::Resume)
            output().line(u"%1: %2"_s.arg(item.job.name, CliText::state(item.job)));
        else
            output().line(item.job.id);
    }
}

void TransferCommand::watch()
{
    QJsonArray ids;
    for (const Item &item : std::as_const(m_items)) {
        if (item.isMade && !item.isOver)
            ids.append(item.job.id);
    }
    if (!ids.isEmpty())
        link().request({{u"cmd"_s, u"watch"_s}, {u"jobs"_s, ids}}, [](const QJsonObject &) {});
}

void TransferCommand::followCore()
{
    if (m_unanswered == 0 && !m_isOver)
        watch();
}

void TransferCommand::takeEvent(const QJsonObject &event)
{
    const QJsonObject json = event["job"_L1].toObject();
    const QString id = json["id"_L1].toString();
    const qsizetype index = m_indexes.value(id, -1);
    if (m_isOver || index < 0 || m_items.at(index).isOver)
        return;
    Item &item = m_items[index];
    const JobView before = std::exchange(item.job, JobView::fromJson(json));
    item.json = json;
    if (item.job.isOver()) {
        end(item);
        tellEnding(item);
    } else {
        tellStep(before, item.job);
    }

    if (isAllOver())
        finish(m_wasInterrupted ? ExitCode::Interrupted : m_code);
    else
        drawProgress();
}

void TransferCommand::tellEnding(Item &item)
{
    const JobView &job = item.job;
    if (arguments().json)
        output().json(item.json);
    if (job.state == JobState::Acknowledged) {
        if (!arguments().json)
            output().line(CliText::ending(job));
    } else if (job.state == JobState::Transferred && !job.error.isSet()) {
        output().note(CliText::waitsForComplete(job, program()));
    } else {
        const bool leftBehind = job.cleanup.stage == CleanupStage::LeftBehind;
        m_code = worse(m_code, leftBehind ? ExitCode::LeftBehind : ExitCode::Failed);
        output().note(CliText::failure(job));
        if (job.state == JobState::Error)
            output().note(CliText::kept(job, program()));
    }
}

void TransferCommand::drawProgress()
{
    if (!output().hasTerminal() || arguments().json)
        return;
    QList<JobView> jobs;
    for (const Item &item : std::as_const(m_items))
        jobs.append(item.job);
    output().progress(jobs.size() == 1 ? CliText::bar(jobs.first(), output().width())
                                       : CliText::bar(jobs, static_cast<int>(m_over), output().width()));
}

void TransferCommand::tellStep(const JobView &before, const JobView &now)
{
    const bool isNewState = before.state != now.state;
    // An error stays on the job while it is tried again: once an attempt is enough.
    const bool isNewError =
        before.error != now.error || (isNewState && now.state == JobState::TransientError);
    if (isNewError && now.error.isSet())
        output().note(CliText::failure(now));
    else if (isNewState && !output().hasTerminal())
        output().note(u"%1  %2: %3"_s.arg(now.id, now.name, CliText::state(now)));
    for (const Notice notice : now.notices) {
        const bool isTold =
            before.notices.contains(notice) || (m_toldOfRemoval && notice == Notice::CannotRemoveSession);
        if (!isTold)
            output().note(u"%1: %2"_s.arg(now.name, JobText::notice(notice)));
    }
}

void TransferCommand::interrupt()
{
    m_wasInterrupted = true;
    if (m_unanswered > 0)
        return;
    if (std::ranges::any_of(m_items, &Item::isMade))
        suspendAll();
    else
        finish(ExitCode::Interrupted);
}

void TransferCommand::suspendAll()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).isOver)
            continue;
        ++m_unanswered;
        link().request({{u"cmd"_s, u"suspend"_s}, {u"job"_s, m_items.at(i).job.id}},
                       [this, i](const QJsonObject &answer) { takeSuspended(m_items[i], answer); });
    }
    if (m_unanswered == 0)
        finish(ExitCode::Interrupted);
}

void TransferCommand::takeSuspended(Item &item, const QJsonObject &answer)
{
    item.json = answer["job"_L1].toObject();
    item.job = JobView::fromJson(item.json);
    end(item);
    if (arguments().json)
        output().json(item.json);
    output().note(succeeded(outcomeFromJson(answer)) ? CliText::kept(item.job, program())
                                                     : CliText::failure(item.job));
    if (--m_unanswered == 0)
        finish(ExitCode::Interrupted);
}

void TransferCommand::finish(ExitCode code)
{
    if (!std::exchange(m_isOver, true))
        emit finished(code);
}

} // namespace Ferry
