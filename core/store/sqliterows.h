#pragma once

#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"

#include <QStringList>
#include <QVariant>

#include <optional>

class QSqlQuery;

/// Ferry's values as rows, each beside the statements whose columns it follows. What a reader does not know
/// of it adds to @p complaints, and answers with the nearest safe thing or with nothing.
namespace Ferry::SqliteRows
{

[[nodiscard]] inline qint64 key(JobId job) { return qint64(job.value()); }
/// Ids chosen by chance may use all 64 bits; SQLite's numbers have a sign.
[[nodiscard]] inline qint64 key(quint64 id) { return qint64(id); }

// Replacing a job takes its files along (ON DELETE CASCADE); SaveState leaves them.
#define FERRY_JOB_COLUMNS                                                                                    \
    "direction, protocol, display_name, on_collision, completes_itself, bytes_per_second, minimum_retry_ms," \
    " maximum_retry_ms, no_progress_ms, state, error_kind, error_status, error_file, error_detail, notice,"  \
    " error_count, failures_in_row, created_at, changed_at, ended_at, retry_at, stuck_since, priority,"      \
    " options, transferred_at, active_ms, notices, notify_owed, idle_seen_at, turn"
#define FERRY_JOB_VALUES "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?"
inline constexpr char SaveJob[] =
    "INSERT OR REPLACE INTO jobs (id, " FERRY_JOB_COLUMNS ") VALUES (?," FERRY_JOB_VALUES ")";
inline constexpr char SaveState[] =
    "UPDATE jobs SET (" FERRY_JOB_COLUMNS ") = (" FERRY_JOB_VALUES ") WHERE id = ?";
// Half the columns have something to say of few jobs only: of a hundred thousand they are not read. Texts come as the
// bytes they are: SQLite would make UTF-16 of them, all threads of the program behind one lock.
inline constexpr char LoadJobs[] =
    "SELECT id, direction, CAST(protocol AS BLOB), CAST(display_name AS BLOB), on_collision, "
    "completes_itself, bytes_per_second,"
    " minimum_retry_ms, maximum_retry_ms, no_progress_ms, state, created_at, changed_at, ended_at, priority,"
    " transferred_at, active_ms, turn FROM jobs ORDER BY id";
inline constexpr char LoadRemarks[] =
    "SELECT id, error_kind, error_status, error_file, error_detail, notice, notices, error_count, "
    "failures_in_row,"
    " retry_at, stuck_since, options, notify_owed, idle_seen_at FROM jobs"
    " WHERE error_kind <> 0 OR notice <> 0 OR options IS NOT NULL OR error_count <> 0 OR failures_in_row <> 0"
    " OR retry_at <> 0 OR stuck_since <> 0 OR notify_owed <> 0 OR idle_seen_at <> 0 OR notices IS NOT NULL"
    " OR error_status <> 0 OR error_file IS NOT NULL OR error_detail IS NOT NULL ORDER BY id";
inline constexpr char CountJobs[] = "SELECT count(*) FROM jobs";
#undef FERRY_JOB_COLUMNS
#undef FERRY_JOB_VALUES
inline constexpr char EndJobs[] =
    "UPDATE jobs SET state = ?, changed_at = ?, ended_at = ?, retry_at = 0, notify_owed = 0"
    " WHERE id IN (SELECT value FROM json_each(?))";
/// The last value of EndJobs.
[[nodiscard]] QString idList(const QList<JobId> &jobs);
inline constexpr char SaveTurn[] = "UPDATE jobs SET turn = ? WHERE id = ?";
inline constexpr char LoadOptions[] = "SELECT options FROM jobs WHERE id = ?";
[[nodiscard]] QVariantList jobValues(const JobRecord &record);
/// The Access among the options of a job, as LoadOptions gives them.
[[nodiscard]] Access readAccess(const QString &options);
/// A text that many rows have one after the other: kept once for all of them.
struct Repeated {
    QByteArray bytes{};
    QString text{};
};
/// As LoadJobs has it. False: this job is left out.
[[nodiscard]] bool readJob(const QSqlQuery &query, Repeated &protocol, JobRecord &record,
                           QStringList &complaints);
/// What LoadRemarks has of a job.
struct Remarks {
    JobId job;
    JobError error{};
    QList<Notice> notices{};
    int errorCount = 0;
    int failuresInRow = 0;
    qint64 retryAt = 0;
    qint64 stuckSince = 0;
    QString options{};
    bool notifyOwed = false;
    qint64 idleSeenAt = 0;
    void addTo(JobRecord &record) const;
};
[[nodiscard]] Remarks readRemarks(const QSqlQuery &query, QStringList &complaints);

inline constexpr char SaveFile[] = "INSERT INTO job_files (job, file_index, remote, local, name_given, "
                                   "options, total, transferred, safe, published, path)"
                                   " VALUES (?,?,?,?,?,?,?,?,?,?,?)";
inline constexpr char LoadFiles[] =
    "SELECT job, CAST(remote AS BLOB), CAST(local AS BLOB), name_given, CAST(options AS BLOB), total, "
    "transferred,"
    " safe, published, CAST(path AS BLOB) FROM job_files ORDER BY job, file_index";
[[nodiscard]] QVariantList fileValues(const JobRecord &record, qsizetype index);
struct FileRow {
    JobId job;
    FileSpec file{};
    std::optional<FileProgress> progress{};
};
[[nodiscard]] FileRow readFile(const QSqlQuery &query, Repeated &folder);

inline constexpr char SaveProgress[] =
    "UPDATE job_files SET total = ?, transferred = ?, safe = ?, published = ?, path = ?"
    " WHERE job = ? AND file_index = ?";
[[nodiscard]] QVariantList progressValues(const FileProgress &progress);

inline constexpr char SaveLeftover[] =
    "INSERT OR REPLACE INTO leftovers (job, file_index, kind, stage, never_confirmed, place, bytes, "
    "expires_at, facts,"
    " attempts, next_try_at, last_status, last_detail, id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
inline constexpr char UpdateLeftover[] = "UPDATE leftovers SET job = ?, file_index = ?, kind = ?, stage = ?, "
                                         "never_confirmed = ?, place = ?, bytes = ?,"
                                         " expires_at = ?, facts = ?, attempts = ?, next_try_at = ?, "
                                         "last_status = ?, last_detail = ? WHERE id = ?";
inline constexpr char LoadLeftovers[] =
    "SELECT job, file_index, kind, stage, never_confirmed, place, bytes, expires_at, facts,"
    " attempts, next_try_at, last_status, last_detail, id FROM leftovers ORDER BY job, id < 0, id";
[[nodiscard]] QVariantList leftoverValues(const Leftover &leftover);
[[nodiscard]] std::optional<Leftover> readLeftover(const QSqlQuery &query, QStringList &complaints);

inline constexpr char AddReceiptLine[] =
    "INSERT INTO receipts (job, subject, place, bytes, action, proof, status, attempts, at, expires_at)"
    " VALUES (?,?,?,?,?,?,?,?,?,?)";
inline constexpr char LoadReceipt[] =
    "SELECT job, subject, place, bytes, action, proof, status, attempts, at, expires_at"
    " FROM receipts WHERE job = ? ORDER BY id";
inline constexpr char LoadReceipts[] = "SELECT DISTINCT job, action FROM receipts";
[[nodiscard]] QVariantList receiptValues(const ReceiptLine &line);
[[nodiscard]] std::optional<ReceiptLine> readReceiptLine(const QSqlQuery &query, QStringList &complaints);

inline constexpr char SaveRateHistory[] = "INSERT OR REPLACE INTO rate_histories (job, data) VALUES (?,?)";
inline constexpr char LoadRateHistory[] = "SELECT data FROM rate_histories WHERE job = ?";

inline constexpr char AppendLog[] =
    "INSERT INTO log_lines (job, at, event, detail, number)"
    " SELECT ?, ?, ?, ?, coalesce(max(number), 0) + 1 FROM log_lines WHERE job = ?";
inline constexpr char LoadLog[] = "SELECT at, event, detail FROM log_lines WHERE job = ? ORDER BY number";
[[nodiscard]] QVariantList logValues(JobId job, const LogLine &line);
[[nodiscard]] std::optional<LogLine> readLogLine(const QSqlQuery &query, QStringList &complaints);

} // namespace Ferry::SqliteRows
