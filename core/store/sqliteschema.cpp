#include "core/store/sqliteschema.h"

#include "core/store/sqliteconnection.h"

#include <QFileInfo>
#include <QList>
#include <QThread>

#include <initializer_list>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int ApplicationId = 0x46657279; // "Fery"
constexpr qint64 CheckedWhole = 4LL * 1024 * 1024;

using Migration = QList<const char *>;

// Leftovers, receipts and log lines have no foreign key to jobs on purpose: nothing may keep a debt from
// being recorded or settled. Empty texts are NULL.
const Migration FirstTables = {
    R"(CREATE TABLE jobs (
        id INTEGER PRIMARY KEY, direction INTEGER NOT NULL, protocol TEXT, display_name TEXT,
        on_collision INTEGER NOT NULL, completes_itself INTEGER NOT NULL, bytes_per_second INTEGER NOT NULL,
        minimum_retry_ms INTEGER NOT NULL, maximum_retry_ms INTEGER NOT NULL, no_progress_ms INTEGER NOT NULL,
        state INTEGER NOT NULL, error_kind INTEGER NOT NULL, error_status INTEGER NOT NULL,
        error_file TEXT, error_detail TEXT, notice INTEGER NOT NULL,
        error_count INTEGER NOT NULL, failures_in_row INTEGER NOT NULL,
        created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, ended_at INTEGER NOT NULL,
        retry_at INTEGER NOT NULL, stuck_since INTEGER NOT NULL))",
    R"(CREATE TABLE job_files (
        job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, file_index INTEGER NOT NULL,
        remote TEXT, local TEXT, name_given INTEGER NOT NULL,
        total INTEGER, transferred INTEGER, safe INTEGER, published INTEGER, path TEXT,
        PRIMARY KEY (job, file_index)) WITHOUT ROWID)",
    R"(CREATE TABLE leftovers (
        id INTEGER PRIMARY KEY, job INTEGER NOT NULL, file_index INTEGER NOT NULL,
        kind INTEGER NOT NULL, stage INTEGER NOT NULL, never_confirmed INTEGER NOT NULL,
        place TEXT, bytes INTEGER NOT NULL, expires_at INTEGER NOT NULL, facts TEXT,
        attempts INTEGER NOT NULL, next_try_at INTEGER NOT NULL, last_status INTEGER NOT NULL, last_detail TEXT))",
    "CREATE INDEX leftovers_of_job ON leftovers (job)",
    R"(CREATE TABLE receipts (
        id INTEGER PRIMARY KEY, job INTEGER NOT NULL, subject INTEGER NOT NULL, place TEXT,
        bytes INTEGER NOT NULL, action INTEGER NOT NULL, proof INTEGER NOT NULL, status INTEGER NOT NULL,
        attempts INTEGER NOT NULL, at INTEGER NOT NULL, expires_at INTEGER NOT NULL))",
    "CREATE INDEX receipts_of_job ON receipts (job)",
    R"(CREATE TABLE log_lines (
        job INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, event INTEGER NOT NULL, detail TEXT,
        PRIMARY KEY (job, number)) WITHOUT ROWID)",
};

// options: JSON of what is read only when the job is (rows in sqliterows.cpp). Without secrets.
const Migration JobsAsBitsHasThem = {
    "ALTER TABLE jobs ADD COLUMN priority INTEGER NOT NULL DEFAULT 2",
    "ALTER TABLE jobs ADD COLUMN options TEXT",
    "ALTER TABLE jobs ADD COLUMN transferred_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE jobs ADD COLUMN active_ms INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE job_files ADD COLUMN options TEXT",
};

// notices: the numbers of those told before the one in notice, separated by commas; the oldest first.
const Migration WhatIsStillToBeSaid = {
    "ALTER TABLE jobs ADD COLUMN notices TEXT",
    "ALTER TABLE jobs ADD COLUMN notify_owed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE jobs ADD COLUMN idle_seen_at INTEGER NOT NULL DEFAULT 0",
};

// turn: whose it is, 2^20 apart (JobRecord::TurnSpacing); so far they came in the order of their ids.
const Migration WhoseTurnItIs = {
    "ALTER TABLE jobs ADD COLUMN turn INTEGER NOT NULL DEFAULT 0",
    "UPDATE jobs SET turn = ranked.place * 1048576"
    " FROM (SELECT id AS ranked_id, row_number() OVER (ORDER BY id) AS place FROM jobs) AS ranked"
    " WHERE jobs.id = ranked.ranked_id",
};

const Migration HowFastItWent = {
    "CREATE TABLE rate_histories (job INTEGER PRIMARY KEY, data BLOB NOT NULL)",
};

/// Append only: user_version counts how many of them a database has seen.
const QList<Migration> &migrations()
{
    static const QList<Migration> all = {FirstTables, JobsAsBitsHasThem, WhatIsStillToBeSaid, WhoseTurnItIs,
                                         HowFastItWent};
    return all;
}

// length() makes SQLite fetch long values from their overflow pages, too.
constexpr char ReadJobs[] = "SELECT count(*) FROM jobs WHERE length(protocol) + length(display_name)"
                            " + length(error_file) + length(error_detail) + stuck_since < 0";
constexpr char ReadFiles[] =
    "SELECT count(*) FROM job_files WHERE length(remote) + length(local) + length(path) < 0";
constexpr char ReadLeftovers[] =
    "SELECT count(*) FROM leftovers WHERE length(place) + length(facts) + length(last_detail) < 0";

QString newerDetail(int seen)
{
    return u"its version is %1, this Ferry knows %2"_s.arg(seen).arg(SqliteSchema::version());
}

SqliteSchema::Finding damaged(const QString &detail) { return {SqliteSchema::Verdict::Damaged, detail}; }

/// An error of the contents condemns the file; any other one is left to those who open it for use.
SqliteSchema::Finding judgeError(const SqliteConnection &connection)
{
    return connection.isDamaged() ? damaged(connection.error()) : SqliteSchema::Finding{};
}

SqliteSchema::Finding askForCheck(SqliteConnection &connection, const char *pragma)
{
    const QString answer = connection.value(pragma).toString();
    if (answer.isEmpty())
        return judgeError(connection);
    return answer == "ok"_L1 ? SqliteSchema::Finding{} : damaged(answer.simplified());
}

SqliteSchema::Finding readAll(SqliteConnection &connection, std::initializer_list<const char *> tables)
{
    for (const char *sql : tables) {
        if (!connection.value(sql).isValid())
            return judgeError(connection);
    }
    return {};
}

/// Half of it in another thread: it is what a start waits for.
SqliteSchema::Finding readEverything(SqliteConnection &connection, const QString &path)
{
    SqliteSchema::Finding files;
    const std::unique_ptr<QThread> reading(QThread::create([&files, &path] {
        SqliteConnection own;
        files =
            own.open(path, SqliteConnection::Access::Inspect) ? readAll(own, {ReadFiles}) : judgeError(own);
    }));
    reading->start();
    const SqliteSchema::Finding others = readAll(connection, {ReadJobs, ReadLeftovers});
    reading->wait();
    return others.verdict == SqliteSchema::Verdict::Usable ? files : others;
}

SqliteSchema::Finding checkPages(SqliteConnection &connection, const QString &path, qint64 fileSize)
{
    return fileSize <= CheckedWhole ? askForCheck(connection, "PRAGMA quick_check(1)")
                                    : readEverything(connection, path);
}

bool applyMigrations(SqliteConnection &connection)
{
    const QVariant answer = connection.value("PRAGMA user_version");
    if (!answer.isValid())
        return false;
    const int seen = answer.toInt();
    if (seen == SqliteSchema::version())
        return true;
    if (seen > SqliteSchema::version()) {
        connection.setError(newerDetail(seen));
        return false;
    }
    for (const Migration &migration : migrations().mid(seen)) {
        for (const char *sql : migration) {
            if (!connection.execute(sql))
                return false;
        }
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(SqliteSchema::version());
    const QByteArray owner = "PRAGMA application_id = " + QByteArray::number(ApplicationId);
    return connection.execute(version.constData()) && connection.execute(owner.constData());
}

} // namespace

int SqliteSchema::version() { return int(migrations().size()); }

SqliteSchema::Finding SqliteSchema::inspect(const QString &path, Depth depth)
{
    const qint64 size = QFileInfo(path).size();
    if (size == 0 && QFileInfo(path + "-wal"_L1).size() > 0)
        return damaged(u"the database is empty or missing, its write-ahead log is not"_s);
    // An unfinished rollback has to be finished first, by those who may write.
    if (size == 0 || QFileInfo(path + "-journal"_L1).size() > 0)
        return {};

    SqliteConnection connection;
    if (!connection.open(path, SqliteConnection::Access::Inspect))
        return judgeError(connection);
    const QVariant seen = connection.value("PRAGMA user_version");
    const QVariant tables = connection.value("SELECT count(*) FROM sqlite_master");
    const QVariant owner = connection.value("PRAGMA application_id");
    if (!seen.isValid() || !tables.isValid() || !owner.isValid())
        return judgeError(connection);
    if (tables.toInt() > 0 && owner.toInt() != ApplicationId)
        return {Verdict::Foreign, u"it is not a database of Ferry"_s};
    if (seen.toInt() > version())
        return {Verdict::Newer, newerDetail(seen.toInt())};
    if (depth == Depth::Everything)
        return askForCheck(connection, "PRAGMA integrity_check(1)");
    return checkPages(connection, path, size);
}

bool SqliteSchema::migrate(SqliteConnection &connection)
{
    // Taken even when there is nothing to do: a database that may only be read says so here and not later.
    if (!connection.execute("BEGIN IMMEDIATE"))
        return false;
    if (applyMigrations(connection) && connection.execute("COMMIT"))
        return true;
    const QString error = connection.error();
    std::ignore = connection.execute("ROLLBACK");
    connection.setError(error);
    return false;
}

} // namespace Ferry
