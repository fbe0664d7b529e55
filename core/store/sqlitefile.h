#pragma once

#include <QString>

/// The database as files: itself and what SQLite keeps beside it.
namespace Ferry::SqliteFile
{

/// Why no database can be at @p path (its folder is missing, it may not be written to); empty if one can.
[[nodiscard]] QString refusal(const QString &path);
/// Makes an empty file for its owner only, if there is none: SQLite would let everybody read it.
void createPrivately(const QString &path);
/// Renames the database with its -wal, -shm and -journal to "<path>.damaged-<time>..."; the new name, empty
/// on failure.
[[nodiscard]] QString moveAside(const QString &path);

/// Damage was met while it was open: the next open is to look at every page. Outlives the process.
void markSuspect(const QString &path);
[[nodiscard]] bool isSuspect(const QString &path);
void clearSuspicion(const QString &path);

} // namespace Ferry::SqliteFile
