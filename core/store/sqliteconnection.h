#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <unordered_map>

namespace Ferry
{

/// One connection to one SQLite file, with its compiled statements and its last error. One thread.
class SqliteConnection
{
public:
    /// Inspect changes nothing and leaves nothing beside the file.
    enum class Access { Inspect, ReadWrite };

    SqliteConnection();
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    [[nodiscard]] bool open(const QString &path, Access access);

    /// Compiled at each call: for PRAGMA (many act while they are compiled) and for the schema.
    [[nodiscard]] bool execute(const char *sql);
    /// The first column of the first row; not valid without one, or on an error.
    [[nodiscard]] QVariant value(const char *sql);

    /// Compiled once and kept; @p sql is a constant, known by its address. Null on an error. Not for rows.
    [[nodiscard]] QSqlQuery *run(const char *sql, const QVariantList &values = {});
    /// Calls @p row with the query for each row. False on an error, which may come after some rows.
    template <typename Row>
    [[nodiscard]] bool read(const char *sql, const QVariantList &values, Row row)
    {
        QSqlQuery *query = run(sql, values);
        if (!query)
            return false;
        while (query->next())
            row(*query);
        return finishReading(*query);
    }

    [[nodiscard]] const QString &error() const { return m_error; }
    void setError(const QString &error) { m_error = error; }
    /// The last error was one of the file's contents: SQLITE_CORRUPT, SQLITE_NOTADB.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    void clearError();

private:
    bool finishReading(QSqlQuery &query);
    bool fail(const QSqlError &error);
    QSqlQuery *prepared(const char *sql);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_statements;
    QString m_error;
    bool m_damaged = false;
};

} // namespace Ferry
