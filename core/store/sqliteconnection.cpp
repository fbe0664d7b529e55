#include "core/store/sqliteconnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int SqliteCorrupt = 11;
constexpr int SqliteNotADatabase = 26;

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"ferry-store-%1"_s.arg(++count);
}

/// Immutable: SQLite makes no -wal and -shm of its own beside the file. Not where there is a -wal to be read.
QString inspectionUri(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(path + "-wal"_L1).size() == 0)
        url.setQuery(u"immutable=1"_s);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

SqliteConnection::SqliteConnection()
    : m_name(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool SqliteConnection::open(const QString &path, Access access)
{
    if (access == Access::Inspect) {
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
        m_database.setDatabaseName(inspectionUri(path));
    } else {
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        m_database.setDatabaseName(path);
    }
    return m_database.open() || fail(m_database.lastError());
}

bool SqliteConnection::execute(const char *sql)
{
    QSqlQuery query(m_database);
    return query.exec(QString::fromLatin1(sql)) || fail(query.lastError());
}

QVariant SqliteConnection::value(const char *sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(sql))) {
        fail(query.lastError());
        return {};
    }
    if (query.next())
        return query.value(0);
    finishReading(query);
    return {};
}

QSqlQuery *SqliteConnection::prepared(const char *sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return &found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql))) {
        fail(query.lastError());
        return nullptr;
    }
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

QSqlQuery *SqliteConnection::run(const char *sql, const QVariantList &values)
{
    QSqlQuery *query = prepared(sql);
    if (!query)
        return nullptr;
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!query->exec()) {
        fail(query->lastError());
        query->finish();
        return nullptr;
    }
    return query;
}

bool SqliteConnection::finishReading(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    // Reset, or its read transaction would stay open and hold up the checkpoints.
    query.finish();
    return !error.isValid() || fail(error);
}

bool SqliteConnection::fail(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest is the extended code
    m_damaged = code == SqliteCorrupt || code == SqliteNotADatabase;
    m_error = u"%1 (SQLite %2)"_s.arg(
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText(), error.nativeErrorCode());
    return false;
}

void SqliteConnection::clearError()
{
    m_error.clear();
    m_damaged = false;
}

} // namespace Ferry
