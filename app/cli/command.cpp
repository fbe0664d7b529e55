#include "app/cli/command.h"

#include "app/cli/changecommand.h"
#include "app/cli/leftoverscommand.h"
#include "app/cli/limitscommand.h"
#include "app/cli/movecommand.h"
#include "app/cli/readcommands.h"
#include "app/cli/statecommand.h"
#include "app/cli/transfercommand.h"
#include "app/cli/watchcommand.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

using Verb = Arguments::Verb;

std::unique_ptr<Command> Command::make(const Arguments &arguments, CoreLink &link, Output &output)
{
    switch (arguments.verb) {
    case Verb::Get:
    case Verb::Put:
    case Verb::Again:
    case Verb::Resume: return std::make_unique<TransferCommand>(arguments, link, output);
    case Verb::Suspend:
    case Verb::Cancel:
    case Verb::Complete: return std::make_unique<StateCommand>(arguments, link, output);
    case Verb::Add:
    case Verb::Set:
    case Verb::Relink:
    case Verb::Mirror: return std::make_unique<ChangeCommand>(arguments, link, output);
    case Verb::Detect: return std::make_unique<DetectCommand>(arguments, link, output);
    case Verb::Leftovers: return std::make_unique<LeftoversCommand>(arguments, link, output);
    case Verb::Limits: return std::make_unique<LimitsCommand>(arguments, link, output);
    case Verb::Rules: return std::make_unique<RulesCommand>(arguments, link, output);
    case Verb::Move: return std::make_unique<MoveCommand>(arguments, link, output);
    case Verb::Watch: return std::make_unique<WatchCommand>(arguments, link, output);
    case Verb::Info: return std::make_unique<InfoCommand>(arguments, link, output);
    case Verb::List:
    case Verb::None: break;
    }
    return std::make_unique<ListCommand>(arguments, link, output);
}

CoreLink::Wish Command::wishFor(const Arguments &arguments)
{
    const bool stays = arguments.verb == Verb::Get || arguments.verb == Verb::Put ||
                       arguments.verb == Verb::Again || arguments.verb == Verb::Resume ||
                       arguments.verb == Verb::Watch;
    return {stays && !arguments.suspended, arguments.detach};
}

QString Command::program() const
{
    if (m_arguments.profile.isEmpty())
        return u"ferryctl"_s;
    const bool needsQuotes = m_arguments.profile.contains(u' ');
    return u"ferryctl --profile "_s +
           (needsQuotes ? u"'%1'"_s.arg(m_arguments.profile) : m_arguments.profile);
}

} // namespace Ferry
