#include "app/cli/readcommands.h"

#include "app/cli/clitext.h"
#include "app/control/controljson.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

void ListCommand::start()
{
    const auto item = [this](const QJsonObject &message) { printItem(message["job"_L1].toObject()); };
    const auto done = [this](const QJsonObject &) {
        if (arguments().json)
            output().raw(m_isFirst ? "[]\n" : "\n]\n");
        else
            printTable();
        emit finished(ExitCode::Done);
    };
    link().request({{u"cmd"_s, u"list"_s}}, done, item);
}

bool ListCommand::isWanted(const QJsonObject &job) const
{
    const QStringList tags = job["tags"_L1].toVariant().toStringList();
    return std::ranges::all_of(arguments().tags, [&tags](const QString &tag) {
        return tags.contains(tag.simplified(), Qt::CaseInsensitive);
    });
}

void ListCommand::printItem(const QJsonObject &job)
{
    if (!isWanted(job))
        return;
    if (!arguments().json) {
        m_jobs.append(JobView::fromJson(job));
        return;
    }
    output().raw((std::exchange(m_isFirst, false) ? "[\n" : ",\n") +
                 QJsonDocument(job).toJson(QJsonDocument::Compact));
}

void ListCommand::printTable() const
{
    QList<QStringList> rows;
    for (const JobView &job : m_jobs)
        rows.append({job.id, CliText::state(job), CliText::progress(job), job.name});
    std::array<qsizetype, 4> widths = {};
    for (const QStringList &row : std::as_const(rows)) {
        for (size_t i = 0; i + 1 < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.at(static_cast<qsizetype>(i)).size());
    }
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line +=
                row.at(static_cast<qsizetype>(i)).leftJustified(widths[i] + (i + 1 < widths.size() ? 2 : 0));
        output().line(line);
    }
}

void InfoCommand::start()
{
    const QString id = arguments().operands.first();
    link().request({{u"cmd"_s, u"info"_s}, {u"job"_s, id}}, [this, id](const QJsonObject &answer) {
        const Outcome outcome = outcomeFromJson(answer);
        if (!succeeded(outcome))
            output().note(CliText::refused(id, outcome));
        else if (arguments().json)
            output().json(answer["job"_L1].toObject());
        else
            print(answer["job"_L1].toObject());
        emit finished(exitCodeFor(outcome));
    });
}

void InfoCommand::printFiles(const QJsonArray &files) const
{
    for (const QJsonValue json : files) {
        output().line(json["remote"_L1].toString());
        QString line = Format::path(json["local"_L1].toString());
        if (files.size() > 1)
            line += u" · "_s + Format::bytesOf(json["bytesTransferred"_L1].toInteger(),
                                               json["bytesTotal"_L1].toInteger(-1));
        output().line(line);
    }
}

void InfoCommand::print(const QJsonObject &json) const
{
    const JobView job = JobView::fromJson(json);
    output().line(u"%1  %2"_s.arg(job.id, job.name));
    output().line(u"%1 · %2 · %3"_s.arg(JobText::direction(job.direction), CliText::state(job),
                                        CliText::progress(job)));
    if (const QString description = json["description"_L1].toString(); !description.isEmpty())
        output().line(description);
    if (const QStringList tags = json["tags"_L1].toVariant().toStringList(); !tags.isEmpty())
        output().line(u'#' + tags.join(u" #"_s));
    printFiles(json["files"_L1].toArray());
    if (job.error.isSet())
        output().line(CliText::failure(job));
    for (const Notice notice : job.notices)
        output().line(JobText::notice(notice));
    for (const QString &line : CliText::cleanup(job))
        output().line(line);
    for (const QJsonValue entry : json["log"_L1].toArray()) {
        const LogLine line = logLineFromJson(entry);
        output().line(
            u"  %1  %2  %3"_s.arg(Format::time(line.at), JobText::logEvent(line.event), line.detail));
    }
}

} // namespace Ferry
