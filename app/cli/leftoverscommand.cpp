#include "app/cli/leftoverscommand.h"

#include "app/cli/clitext.h"
#include "app/control/controljson.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isUrl(const QString &operand) { return operand.contains("://"_L1); }

QString cleanPath(const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

} // namespace

void LeftoversCommand::start()
{
    const auto item = [this](const QJsonObject &message) {
        const QJsonObject found = message["leftover"_L1].toObject();
        m_found.append(ToldLeftover::fromJson(found));
        const bool isListed = !arguments().removes && !arguments().adopts;
        if (isListed && arguments().json)
            output().json(found);
    };
    link().request(
        {{u"cmd"_s, u"leftovers"_s}, {u"folders"_s, QJsonArray::fromStringList(folders())}},
        [this](const QJsonObject &answer) { takeFound(answer); }, item);
}

/// To be searched beside those that jobs have used. What is to be adopted must be found first.
QStringList LeftoversCommand::folders() const
{
    QStringList result;
    for (const QString &operand : arguments().operands) {
        if (!arguments().adopts)
            result.append(cleanPath(operand));
        else if (!isUrl(operand))
            result.append(QFileInfo(cleanPath(operand)).path());
    }
    return result;
}

QStringList LeftoversCommand::names() const
{
    QStringList result;
    for (const QString &operand : arguments().operands)
        result.append(isUrl(operand) ? operand : cleanPath(operand));
    return result;
}

void LeftoversCommand::takeFound(const QJsonObject &answer)
{
    tellFailures(answer);
    if (arguments().removes || arguments().adopts)
        return adopt();
    if (!arguments().json)
        print();
    proceed();
}

/// A place that could not be searched is not an empty one.
void LeftoversCommand::tellFailures(const QJsonObject &answer)
{
    for (const QJsonValue json : answer["failures"_L1].toArray()) {
        const JobError error = errorFromJson(json);
        output().note(CliText::failure(error.file, error));
        if (arguments().json)
            output().json({{u"error"_s, json}});
        worsen(ExitCode::Failed);
    }
}

QString LeftoversCommand::whose(FoundLeftover::Whose whose)
{
    switch (whose) {
    //: Whose leftover it is
    case FoundLeftover::Whose::Ours: return tr("this Ferry’s");
    //: Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id
    case FoundLeftover::Whose::Perhaps: return tr("perhaps this Ferry’s");
    //: Whose leftover it is
    case FoundLeftover::Whose::Foreign: return tr("another program’s");
    }
    return {};
}

void LeftoversCommand::print() const
{
    if (m_found.isEmpty())
        output().note(tr("Nothing was found."));
    QList<QStringList> rows;
    std::array<qsizetype, 4> widths = {};
    for (const ToldLeftover &found : m_found) {
        rows.append({JobText::what(found.kind), whose(found.whose), Format::bytes(found.bytes),
                     found.since > 0 ? Format::dateTime(found.since) : u"–"_s, found.name});
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], rows.last().at(static_cast<qsizetype>(i)).size());
    }
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += row.at(static_cast<qsizetype>(i)).leftJustified(widths[i] + 2);
        output().line(line + row.last());
    }
}

void LeftoversCommand::adopt()
{
    QJsonObject message{{u"cmd"_s, u"adopt"_s}};
    if (arguments().adopts)
        message.insert("names"_L1, QJsonArray::fromStringList(names()));
    link().request(message, [this](const QJsonObject &answer) { takeAdopted(answer); });
}

void LeftoversCommand::takeAdopted(const QJsonObject &answer)
{
    const Outcome outcome = outcomeFromJson(answer);
    worsen(exitCodeFor(outcome));
    if (!succeeded(outcome) && arguments().json)
        output().json(answer);
    for (const QJsonValue name : answer["missing"_L1].toArray())
        output().note(tr("“%1” was not found; nothing is removed.").arg(name.toString()));
    if (outcome == Outcome::NotSaved)
        output().note(JobText::outcome(outcome));
    for (const QJsonValue job : answer["jobs"_L1].toArray())
        followCleanup(job.toObject());
    proceed();
}

} // namespace Ferry
