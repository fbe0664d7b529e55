#include "app/cli/changecommand.h"

#include "app/cli/clitext.h"
#include "app/cli/urllist.h"
#include "app/control/controljson.h"
#include "ui/jobtext.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ferry
{

using Verb = Arguments::Verb;

void ChangeCommand::start()
{
    switch (arguments().verb) {
    case Verb::Add: askDirection(); break;
    case Verb::Set: change(); break;
    case Verb::Relink: relink(); break;
    default: mirror();
    }
}

/// Addresses for a download, files and an address for an upload: which one it is only the job knows.
void ChangeCommand::askDirection()
{
    const QString id = arguments().operands.first();
    link().request({{u"cmd"_s, u"info"_s}, {u"job"_s, id}}, [this, id](const QJsonObject &answer) {
        if (succeeded(outcomeFromJson(answer)))
            return addFiles(answer["job"_L1].toObject());
        refuse(id, answer);
        emit finished(m_code);
    });
}

void ChangeCommand::addFiles(const QJsonObject &job)
{
    const QStringList operands = arguments().operands.sliced(1);
    QJsonArray files;
    if (job["direction"_L1].toString() == directionName(Direction::Upload)) {
        if (operands.size() < 2) {
            output().note(CliText::uploadUsage());
            emit finished(ExitCode::Usage);
            return;
        }
        for (const QString &file : operands.first(operands.size() - 1))
            files.append(
                QJsonObject{{u"url"_s, operands.last()}, {u"local"_s, QFileInfo(file).absoluteFilePath()}});
    } else {
        Arguments wanted = arguments();
        wanted.operands = operands;
        const DownloadList list = DownloadList::make(wanted);
        if (!list.error.isEmpty()) {
            output().note(u"ferryctl: "_s + list.error);
            emit finished(list.isUsageError ? ExitCode::Usage : ExitCode::Failed);
            return;
        }
        files = list.toJson(wanted);
    }
    const QString id = arguments().operands.first();
    request(id, {{u"cmd"_s, u"addFiles"_s}, {u"job"_s, id}, {u"files"_s, files}});
}

void ChangeCommand::change()
{
    for (const QString &id : arguments().operands) {
        QJsonObject message = arguments().settings;
        message.insert("cmd"_L1, u"set"_s);
        message.insert("job"_L1, id);
        message.insert("credentials"_L1, arguments().credentials);
        message.insert("remember"_L1, arguments().remembers);
        request(id, message);
    }
}

void ChangeCommand::relink()
{
    const QString id = arguments().operands.at(0);
    request(id, {{u"cmd"_s, u"relink"_s},
                 {u"job"_s, id},
                 {u"file"_s, arguments().file - 1},
                 {u"url"_s, arguments().operands.at(1)}});
}

void ChangeCommand::mirror()
{
    const QStringList &operands = arguments().operands;
    const QJsonObject message{
        {u"cmd"_s, u"mirror"_s}, {u"from"_s, operands.at(0)}, {u"to"_s, operands.at(1)}};
    if (operands.size() == 2)
        return request(operands.at(0), message);
    for (const QString &id : operands.sliced(2)) {
        QJsonObject one = message;
        one.insert("job"_L1, id);
        request(id, one);
    }
}

void ChangeCommand::request(const QString &what, const QJsonObject &message)
{
    ++m_unanswered;
    link().request(message, [this, what](const QJsonObject &answer) { takeAnswer(what, answer); });
}

void ChangeCommand::takeAnswer(const QString &what, const QJsonObject &answer)
{
    const JobView job = JobView::fromJson(answer["job"_L1].toObject());
    m_files += answer["files"_L1].toInt();
    if (!succeeded(outcomeFromJson(answer)))
        refuse(what, answer);
    else if (arguments().json)
        output().json(arguments().verb == Verb::Mirror ? answer : answer["job"_L1].toObject());
    else if (arguments().verb != Verb::Mirror)
        output().line(u"%1: %2"_s.arg(job.name, CliText::state(job)));
    if (--m_unanswered > 0)
        return;
    if (arguments().verb == Verb::Mirror && !arguments().json)
        output().line(CliText::addressesReplaced(m_files));
    emit finished(m_code);
}

void ChangeCommand::refuse(const QString &what, const QJsonObject &answer)
{
    const Outcome outcome = outcomeFromJson(answer);
    const JobError error = errorFromJson(answer["error"_L1]);
    if (arguments().json)
        output().json(answer);
    output().note(error.isSet() ? CliText::failure(what, error) : CliText::refused(what, outcome));
    m_code = worse(m_code, exitCodeFor(outcome));
}

void DetectCommand::start()
{
    for (const Direction direction : {Direction::Download, Direction::Upload}) {
        QJsonObject message = arguments().settings;
        message.insert("cmd"_L1, u"detect"_s);
        message.insert("direction"_L1, directionName(direction));
        message.insert("url"_L1, arguments().operands.first());
        message.insert("credentials"_L1, arguments().credentials);
        message.insert("remember"_L1, arguments().remembers);
        ++m_unanswered;
        link().request(message, [this, direction](const QJsonObject &answer) {
            print(answer["offers"_L1].toArray(), direction);
            if (--m_unanswered == 0)
                emit finished(m_isReachable ? ExitCode::Done : ExitCode::Failed);
        });
    }
}

void DetectCommand::print(const QJsonArray &offers, Direction direction)
{
    for (const QJsonValue json : offers) {
        const ServerOffer offer = offerFromJson(json);
        m_isReachable = m_isReachable || offer.reachable;
        if (!arguments().json) {
            output().line(CliText::offer(direction, offer));
            continue;
        }
        QJsonObject told = json.toObject();
        told.insert("direction"_L1, directionName(direction));
        output().json(told);
    }
}

} // namespace Ferry
