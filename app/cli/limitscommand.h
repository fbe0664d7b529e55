#pragma once

#include "app/cli/command.h"

namespace Ferry
{

/// `limits`: what all transfers together may move, shown and changed.
class LimitsCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void takeAnswer(const QJsonObject &answer);
};

/// `rules`: when jobs are held, and what is different with some servers, shown and changed.
class RulesCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void takeAnswer(const QJsonObject &answer);
};

} // namespace Ferry
