#pragma once

#include "app/cli/command.h"

namespace Ferry
{

/// `move`: in the order that jobs start in.
class MoveCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace Ferry
