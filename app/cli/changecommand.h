#pragma once

#include "app/cli/command.h"

namespace Ferry
{

/// `add`, `set`, `relink` and `mirror`: what a job is, changed while it lives.
class ChangeCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void askDirection();
    void addFiles(const QJsonObject &job);
    void change();
    void relink();
    void mirror();
    void request(const QString &what, const QJsonObject &message);
    void takeAnswer(const QString &what, const QJsonObject &answer);
    void refuse(const QString &what, const QJsonObject &answer);

    qsizetype m_unanswered = 0;
    int m_files = 0; ///< whose addresses were replaced
    ExitCode m_code = ExitCode::Done;
};

/// `detect`: what the server at an address speaks, for both directions.
class DetectCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void print(const QJsonArray &offers, Direction direction);

    int m_unanswered = 0;
    bool m_isReachable = false;
};

} // namespace Ferry
