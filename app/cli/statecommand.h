#pragma once

#include "app/cli/command.h"
#include "app/cli/jobview.h"

#include <QSet>

namespace Ferry
{

/// `suspend`, `complete` and `cancel`, for one job or several. Cancel stays until everything is removed, or
/// until it is clear that this will take longer.
class StateCommand : public Command
{
    Q_OBJECT
public:
    StateCommand(const Arguments &arguments, CoreLink &link, Output &output);
    void start() override;
    void followCore() override;
    /// Leaves a clean-up to whoever runs next.
    void interrupt() override;

protected:
    /// Of a job that is cancelled, or was from the start: waited for, or told of at once.
    void followCleanup(const QJsonObject &job);
    /// finished(), once nothing is waited for any more.
    void proceed();
    void worsen(ExitCode code) { m_code = worse(m_code, code); }

private:
    void takeAnswer(const QString &id, const QJsonObject &answer);
    void watch();
    void takeEvent(const QJsonObject &event);
    void tellCleanup(const QJsonObject &json);
    void tell(const JobView &job, const QJsonObject &answer);
    [[nodiscard]] static bool takesLonger(const JobView &job);

    qsizetype m_unanswered = 0;
    QHash<QString, QJsonObject> m_cleaning; ///< cancelled jobs that are waited for, by id, as last told
    ExitCode m_code = ExitCode::Done;
    bool m_isOver = false;
};

} // namespace Ferry
