#pragma once

#include "core/store/jobstore.h"

#include <memory>

namespace Ferry
{

/// JobStore on one SQLite file (WAL). All SQL of Ferry is in core/store/sqlite*.
///
/// Once a call inside a Batch fails, the rest of that Batch is refused and its commit() fails. What a stored
/// number says that this Ferry does not know is read as the nearest safe thing (a job: Error) or left out,
/// and errorString() tells it after the reading call; a reading call that fails answers with nothing, and
/// errorString() says why.
class SqliteJobStore final : public JobStore
{
public:
    struct OpenResult {
        std::unique_ptr<SqliteJobStore> store; ///< null: see error
        /// Set when an unreadable database was found: it and its -wal were moved to this path, nothing was
        /// deleted.
        QString movedAside;
        QString error;
    };

    /// Opens or creates @p path; its folder must exist. A file that is no database, or whose pages are
    /// damaged, is moved aside ("<name>.damaged-<time>") and a new one is made. A database of a newer Ferry,
    /// or of another program, is refused, untouched. Damage that is met only later fails that call; the next
    /// open() then looks at every page.
    [[nodiscard]] static OpenResult open(const QString &path);
    ~SqliteJobStore() override;
    Q_DISABLE_COPY_MOVE(SqliteJobStore)

    QList<JobRecord> jobs() override;
    Access access(JobId job) override;
    QList<Leftover> leftovers() override;
    QList<ReceiptLine> receipt(JobId job) override;
    QHash<JobId, bool> receipts() override;
    QList<LogLine> log(JobId job) override;
    QByteArray rateHistory(JobId job) override;
    bool saveJob(const JobRecord &record) override;
    bool saveState(const JobRecord &record) override;
    bool endJobs(const QList<JobId> &jobs, JobState state, qint64 atMsSinceEpoch) override;
    bool saveProgress(JobId job, const QMap<int, FileProgress> &progress) override;
    bool saveTurns(const QList<std::pair<JobId, qint64>> &turns) override;
    bool removeJobs(const QList<JobId> &jobs) override;
    bool saveLeftover(const Leftover &leftover) override;
    bool updateLeftover(const Leftover &leftover) override;
    bool settleLeftover(quint64 id, const ReceiptLine &line) override;
    bool forgetLeftover(quint64 id) override;
    bool addReceiptLine(const ReceiptLine &line) override;
    bool appendLog(JobId job, const QList<LogLine> &lines) override;
    bool saveRateHistory(JobId job, const QByteArray &data) override;
    QString errorString() const override;

protected:
    bool begin(Batch::Durability durability) override;
    bool commit() override;
    void rollback() override;

private:
    class Private;
    explicit SqliteJobStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Ferry
