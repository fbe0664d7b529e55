#pragma once

#include "core/store/jobstore.h"
#include "core/store/sqliteconnection.h"

#include <QStringList>

#include <optional>

namespace Ferry
{

/// One open database for reading and writing: nested transactions, and how durable each is.
class SqliteSession
{
public:
    using Durability = JobStore::Batch::Durability;
    static constexpr qsizetype ComplaintsTold = 10;

    explicit SqliteSession(QString path);
    Q_DISABLE_COPY_MOVE(SqliteSession)

    /// Opens or creates the file and brings its schema up to date.
    [[nodiscard]] bool start();

    /// Always counts, so that commit() or rollback() is due even when it failed; then commit() fails.
    void begin(Durability durability);
    /// The outermost writes. False, and nothing written, if anything since the outermost begin() failed.
    [[nodiscard]] bool commit();
    void rollback();

    /// Between begin() and commit() only. Null on an error, after which this transaction writes no more.
    [[nodiscard]] QSqlQuery *write(const char *sql, const QVariantList &values);
    /// The same for a statement that has to find its row. When it finds none nothing has changed, so that is
    /// no failure of the transaction; errorString() is @p missing then.
    [[nodiscard]] bool change(const char *sql, const QVariantList &values, const QString &missing);
    /// False on an error. Complaints of @p row, which is given (query, complaints), end up in errorString().
    template <typename Row>
    [[nodiscard]] bool read(const char *sql, const QVariantList &values, Row row)
    {
        QStringList complaints;
        beforeReading();
        const bool done =
            m_connection.read(sql, values, [&](const QSqlQuery &query) { row(query, complaints); });
        return afterReading(done, complaints);
    }

    /// Another connection to the same file would see what this one sees.
    [[nodiscard]] bool isBetweenBatches() const { return m_depth == 0; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &errorString() const { return m_connection.error(); }
    void setErrorString(const QString &error) { m_connection.setError(error); }
    [[nodiscard]] bool isDamaged() const { return m_connection.isDamaged(); }

private:
    bool setDurability(Durability durability);
    bool syncNow();
    void giveUp();
    void noteFailure();
    void beforeReading();
    bool afterReading(bool done, const QStringList &complaints);

    QString m_path;
    SqliteConnection m_connection;
    std::optional<Durability> m_synchronous; ///< what SQLite was told last
    Durability m_promised = Durability::Process;
    int m_depth = 0;
    bool m_inTransaction = false;
    bool m_failed = false;
};

} // namespace Ferry
