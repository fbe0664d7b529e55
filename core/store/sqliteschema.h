#pragma once

#include <QString>

namespace Ferry
{

class SqliteConnection;

/// What Ferry's database looks like, and whether a file is one.
namespace SqliteSchema
{

/// The number of migrations; in PRAGMA user_version.
[[nodiscard]] int version();

enum class Verdict {
    Usable,  ///< also when it is not there, or could not be looked at: opening it will tell
    Damaged, ///< no database, or one with pages that cannot be read
    Newer,   ///< of a Ferry newer than this
    Foreign, ///< somebody else's database
};
struct Finding {
    Verdict verdict = Verdict::Usable;
    QString detail; ///< technical English
};

/// Looks at the file without changing it. Quick: small ones are checked page by page, of larger ones the
/// tables are read that are needed at the start.
enum class Depth { Quick, Everything };
[[nodiscard]] Finding inspect(const QString &path, Depth depth = Depth::Quick);

/// Brings a database, new or of an older Ferry, to version(), all or nothing. Fails where it may not be
/// written.
[[nodiscard]] bool migrate(SqliteConnection &connection);

} // namespace SqliteSchema
} // namespace Ferry
