#pragma once

#include "core/rules/jobspec.h"

/// What is kept as JSON in one column, because few have it: for sqliterows*.cpp only.
namespace Ferry::SqliteRows
{

[[nodiscard]] QJsonObject optionsOf(const JobSpec &spec);
void readOptions(const QJsonObject &json, JobSpec &spec);
[[nodiscard]] QJsonObject optionsOf(const FileSpec &file);
void readOptions(const QJsonObject &json, FileSpec &file);

} // namespace Ferry::SqliteRows
