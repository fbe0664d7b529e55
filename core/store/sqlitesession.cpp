#include "core/store/sqlitesession.h"

#include "core/store/sqlitefile.h"
#include "core/store/sqliteschema.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr char Begin[] = "BEGIN IMMEDIATE";
constexpr char Commit[] = "COMMIT";
constexpr const char *Setup[] = {
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA journal_size_limit = 16777216",
};

} // namespace

SqliteSession::SqliteSession(QString path)
    : m_path(std::move(path))
{
}

bool SqliteSession::start()
{
    SqliteFile::createPrivately(m_path);
    if (!m_connection.open(m_path, SqliteConnection::Access::ReadWrite))
        return false;
    const auto setUp = [this](const char *sql) { return m_connection.execute(sql); };
    return std::all_of(std::begin(Setup), std::end(Setup), setUp) && SqliteSchema::migrate(m_connection);
}

bool SqliteSession::setDurability(Durability durability)
{
    if (m_synchronous == durability)
        return true;
    const bool power = durability == Durability::Power;
    if (!m_connection.execute(power ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"))
        return false;
    m_synchronous = durability;
    return true;
}

void SqliteSession::begin(Durability durability)
{
    if (++m_depth > 1) {
        m_promised = std::max(m_promised, durability);
        return;
    }
    m_connection.clearError();
    m_promised = durability;
    m_failed = false;
    m_inTransaction = setDurability(durability) && m_connection.run(Begin);
    if (!m_inTransaction)
        noteFailure();
}

bool SqliteSession::commit()
{
    if (--m_depth > 0)
        return !m_failed;
    if (!m_failed && !m_connection.run(Commit))
        noteFailure();
    if (m_failed) {
        giveUp();
        return false;
    }
    m_inTransaction = false;
    return m_synchronous >= m_promised || syncNow();
}

void SqliteSession::rollback()
{
    m_failed = true;
    if (--m_depth == 0)
        giveUp();
}

/// Ends the transaction, which SQLite may have ended by itself (a full disk), and keeps the error that led
/// here.
void SqliteSession::giveUp()
{
    const QString error = errorString();
    if (m_inTransaction)
        std::ignore = m_connection.execute("ROLLBACK");
    setErrorString(error.isEmpty() ? u"rolled back"_s : error);
    m_inTransaction = false;
}

/// The batch began without the promise that a call inside it brought, and SQLite takes no other setting in
/// the middle of a transaction. One more commit, of a value that does not change, syncs the log with all that
/// is in it.
bool SqliteSession::syncNow()
{
    const QByteArray touch = "PRAGMA user_version = " + QByteArray::number(SqliteSchema::version());
    if (setDurability(Durability::Power) && m_connection.execute(touch.constData()))
        return true;
    noteFailure();
    return false;
}

void SqliteSession::noteFailure()
{
    m_failed = true;
    if (isDamaged())
        SqliteFile::markSuspect(m_path);
}

QSqlQuery *SqliteSession::write(const char *sql, const QVariantList &values)
{
    // In particular not after SQLite ended the transaction by itself: each statement would be kept on its own
    // then.
    if (m_failed || !m_inTransaction)
        return nullptr;
    QSqlQuery *query = m_connection.run(sql, values);
    if (!query)
        noteFailure();
    return query;
}

bool SqliteSession::change(const char *sql, const QVariantList &values, const QString &missing)
{
    const QSqlQuery *query = write(sql, values);
    if (!query)
        return false;
    if (query->numRowsAffected() > 0)
        return true;
    setErrorString(missing);
    return false;
}

void SqliteSession::beforeReading()
{
    if (m_depth == 0)
        m_connection.clearError();
}

bool SqliteSession::afterReading(bool done, const QStringList &complaints)
{
    if (!done)
        noteFailure();
    else if (!complaints.isEmpty())
        setErrorString(complaints.mid(0, ComplaintsTold).join("; "_L1));
    return done;
}

} // namespace Ferry
