#pragma once

#include "core/cleanup/cleanupledger.h"
#include "core/disk/diskthread.h"
#include "core/net/control.h"
#include "core/store/jobstore.h"
#include "tests/server/loopbackserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace Ferry::Testing
{

/// A store in memory that fails when told to, and undoes what was not committed.
class FailingStore final : public JobStore
{
public:
    bool savesFail = false;   ///< saveLeftover
    bool settlesFail = false; ///< settleLeftover

    QList<JobRecord> jobs() override { return {}; }
    Access access(JobId) override { return {}; }
    QList<Leftover> leftovers() override;
    QList<ReceiptLine> receipt(JobId job) override { return m_receipts.value(job); }
    QHash<JobId, bool> receipts() override { return {}; } // an error, as errorString() has it
    QList<LogLine> log(JobId) override { return {}; }
    QByteArray rateHistory(JobId) override { return {}; }
    bool saveJob(const JobRecord &) override { return true; }
    bool saveState(const JobRecord &) override { return true; }
    bool endJobs(const QList<JobId> &, JobState, qint64) override { return true; }
    bool saveProgress(JobId, const QMap<int, FileProgress> &) override { return true; }
    bool saveTurns(const QList<std::pair<JobId, qint64>> &) override { return true; }
    bool removeJobs(const QList<JobId> &) override { return true; }
    bool saveLeftover(const Leftover &leftover) override;
    bool updateLeftover(const Leftover &leftover) override;
    bool settleLeftover(quint64 id, const ReceiptLine &line) override;
    bool forgetLeftover(quint64 id) override;
    bool addReceiptLine(const ReceiptLine &line) override;
    bool appendLog(JobId, const QList<LogLine> &) override { return true; }
    bool saveRateHistory(JobId, const QByteArray &) override { return true; }
    QString errorString() const override { return QStringLiteral("told to fail"); }

protected:
    bool begin(Batch::Durability) override;
    bool commit() override;
    void rollback() override;

private:
    using Leftovers = std::map<quint64, Leftover>;
    Leftovers m_leftovers;
    QList<Leftovers> m_batches;
    QHash<JobId, QList<ReceiptLine>> m_receipts;
};

/// A ledger on a real database, with a tus server to owe to and a folder to leave things in.
class CleanupBench
{
public:
    CleanupBench();
    ~CleanupBench();

    /// As after a restart of the program.
    void restart();
    void close() { ledger.reset(); }
    /// The ledger on @p store, which outlives it, instead.
    void use(JobStore &store);

    [[nodiscard]] QString path(const QString &name) const { return dir.filePath(name); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("ferry.sqlite")); }
    [[nodiscard]] static JobId jobId(int number) { return JobId(static_cast<quint64>(number)); }

    /// A session on the server, not recorded.
    [[nodiscard]] Leftover makeSession(int job, int fileIndex = 0);
    /// A file of Ferry's, not recorded.
    [[nodiscard]] Leftover makePart(int job, const QString &name, int fileIndex = 0);
    /// Recorded and living; fails the test otherwise.
    Leftover recorded(const Leftover &leftover);
    /// Doomed, durable, released: what Cancel does.
    void cancel(int job);
    /// Clean or left behind.
    [[nodiscard]] bool waitForEnd(int job);
    [[nodiscard]] CleanupReport report(int job) const { return ledger->report(jobId(job)); }
    [[nodiscard]] int count(const QByteArray &method) const
    {
        return static_cast<int>(server.requests(method).size());
    }

    QTemporaryDir dir;
    TestServer::LoopbackServer server;
    CleanupPolicy policy; ///< fast; for the next restart()
    std::unique_ptr<JobStore> store;
    ControlPlane control;
    DiskThread disk;
    std::unique_ptr<CleanupLedger> ledger;

private:
    void listen();
    quint64 m_lastId = 0;
};

inline const std::pair<QByteArray, QByteArray> TusMark{"Tus-Resumable", "1.0.0"};

} // namespace Ferry::Testing
