#pragma once

#include "app/cli/command.h"
#include "app/cli/jobview.h"

#include <QHash>

namespace Ferry
{

/// `watch`: one line for each thing that happens, until the jobs asked for are over; without ids until it is
/// interrupted.
class WatchCommand : public Command
{
    Q_OBJECT
public:
    WatchCommand(const Arguments &arguments, CoreLink &link, Output &output);
    void start() override;
    void followCore() override;

private:
    void watch();
    void takeEvent(const QJsonObject &event);
    void tell(const JobView &job, const JobView *before);
    void judge(const JobView &job);

    QHash<QString, JobView> m_jobs;
    ExitCode m_code = ExitCode::Done;
    bool m_isOver = false;
};

} // namespace Ferry
