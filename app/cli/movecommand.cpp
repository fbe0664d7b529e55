#include "app/cli/movecommand.h"

#include "app/cli/clitext.h"
#include "app/control/controljson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ferry
{

void MoveCommand::start()
{
    QJsonObject message = arguments().settings;
    message.insert("cmd"_L1, u"move"_s);
    message.insert("jobs"_L1, QJsonArray::fromStringList(arguments().operands));
    link().request(message, [this](const QJsonObject &answer) {
        const Outcome outcome = outcomeFromJson(answer);
        if (arguments().json)
            output().json(answer);
        if (!succeeded(outcome))
            output().note(
                CliText::refused(answer["detail"_L1].toString(arguments().operands.join(u' ')), outcome));
        emit finished(exitCodeFor(outcome));
    });
}

} // namespace Ferry
