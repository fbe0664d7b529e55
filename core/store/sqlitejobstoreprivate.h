#pragma once

#include "core/store/sqlitejobstore.h"
#include "core/store/sqlitesession.h"

#include <optional>

namespace Ferry
{

class SqliteJobStore::Private
{
public:
    explicit Private(const QString &path)
        : session(path)
    {
    }

    /// Whether it failed because the file is damaged; else see @p result.
    static bool tryOpen(const QString &path, OpenResult &result);

    template <typename Value>
    using Reader = std::optional<Value> (*)(const QSqlQuery &, QStringList &);
    template <typename Value>
    QList<Value> load(const char *sql, const QVariantList &values, Reader<Value> readValue);
    [[nodiscard]] QList<JobRecord> readJobs();
    bool writeJob(const JobRecord &record);
    bool writeProgress(JobId job, const QMap<int, FileProgress> &progress);
    bool eraseJob(JobId job);
    bool owesNothing(const QList<JobId> &jobs);

    SqliteSession session;
};

template <typename Value>
QList<Value> SqliteJobStore::Private::load(const char *sql, const QVariantList &values,
                                           Reader<Value> readValue)
{
    QList<Value> result;
    const auto take = [&](const QSqlQuery &query, QStringList &complaints) {
        if (std::optional<Value> value = readValue(query, complaints))
            result.append(std::move(*value));
    };
    return session.read(sql, values, take) ? result : QList<Value>();
}

} // namespace Ferry
