#pragma once

#include "app/cli/command.h"
#include "app/cli/jobview.h"

namespace Ferry
{

/// `list`: a table, or one JSON array.
class ListCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool isWanted(const QJsonObject &job) const;
    void printItem(const QJsonObject &job);
    void printTable() const;

    QList<JobView> m_jobs;
    bool m_isFirst = true;
};

/// `info`: everything about one job.
class InfoCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void print(const QJsonObject &job) const;
    void printFiles(const QJsonArray &files) const;
};

} // namespace Ferry
