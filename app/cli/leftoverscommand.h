#pragma once

#include "app/cli/statecommand.h"
#include "app/control/controlleftovers.h"

namespace Ferry
{

/// `leftovers`: searches and lists. With --remove it takes over what is certainly ours, with --adopt what is
/// named, and stays as `cancel` does until that is removed.
class LeftoversCommand : public StateCommand
{
    Q_OBJECT
public:
    using StateCommand::StateCommand;
    void start() override;

private:
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] QStringList names() const;
    void takeFound(const QJsonObject &answer);
    void tellFailures(const QJsonObject &answer);
    void print() const;
    [[nodiscard]] static QString whose(FoundLeftover::Whose whose);
    void adopt();
    void takeAdopted(const QJsonObject &answer);

    QList<ToldLeftover> m_found;
};

} // namespace Ferry
