#include "app/cli/limitscommand.h"

#include "app/cli/clitext.h"
#include "app/control/controljson.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

void LimitsCommand::start()
{
    QJsonObject message = arguments().settings;
    message.insert("cmd"_L1, u"limits"_s);
    link().request(message, [this](const QJsonObject &answer) { takeAnswer(answer); });
}

void LimitsCommand::takeAnswer(const QJsonObject &answer)
{
    const Outcome outcome = outcomeFromJson(answer);
    const QJsonObject limits = answer["limits"_L1].toObject();
    if (!succeeded(outcome))
        output().note(CliText::refused(u"limits"_s, outcome));
    else if (arguments().json)
        output().json(limits);
    else
        for (const QString &line : CliText::limits(limits))
            output().line(line);
    emit finished(exitCodeFor(outcome));
}

void RulesCommand::start()
{
    QJsonObject message = arguments().settings;
    message.insert("cmd"_L1, u"rules"_s);
    link().request(message, [this](const QJsonObject &answer) { takeAnswer(answer); });
}

void RulesCommand::takeAnswer(const QJsonObject &answer)
{
    const Outcome outcome = outcomeFromJson(answer);
    const QJsonObject rules = answer["rules"_L1].toObject();
    if (!succeeded(outcome))
        output().note(CliText::refused(u"rules"_s, outcome));
    else if (arguments().json)
        output().json(rules);
    else
        for (const QString &line : CliText::rules(rules))
            output().line(line);
    emit finished(exitCodeFor(outcome));
}

} // namespace Ferry
