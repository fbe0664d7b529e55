#pragma once

#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace Ferry
{

/// Of a receipt line: something is still there, or may be; also what this Ferry does not know.
[[nodiscard]] constexpr bool isLeftBehind(ReceiptAction action)
{
    return action != ReceiptAction::Removed && action != ReceiptAction::WasGone &&
           action != ReceiptAction::Kept;
}

/// Durable jobs, leftovers, receipts and log lines. Main thread only; every call returns when the data is
/// where it says. Durable means: Process = survives a crash of Ferry; Power = fsynced, survives a power cut
/// as well. A call that returns false changed nothing; errorString() says why in technical English.
class JobStore
{
public:
    virtual ~JobStore() = default;

    /// All calls inside are one transaction: saved together by commit(), or not at all (destruction without
    /// commit). Batches may nest; the outermost commits. @c Power where one of them carries a promise.
    class Batch
    {
    public:
        enum class Durability { Process, Power };
        explicit Batch(JobStore &store, Durability durability = Durability::Process)
            : m_store(store)
            , m_open(store.begin(durability))
        {
        }
        ~Batch()
        {
            if (m_open)
                m_store.rollback();
        }
        Q_DISABLE_COPY_MOVE(Batch)
        [[nodiscard]] bool commit()
        {
            const bool wasOpen = std::exchange(m_open, false);
            return wasOpen && m_store.commit();
        }

    private:
        JobStore &m_store;
        bool m_open;
    };

    [[nodiscard]] virtual QList<JobRecord> jobs() = 0; ///< by id
    /// How the requests of @p job reach its server; the default if there is no such job.
    [[nodiscard]] virtual Access access(JobId job) = 0;
    [[nodiscard]] virtual QList<Leftover> leftovers() = 0;           ///< by job, then id
    [[nodiscard]] virtual QList<ReceiptLine> receipt(JobId job) = 0; ///< oldest first
    /// All jobs that have a receipt, and whether a line of it isLeftBehind().
    [[nodiscard]] virtual QHash<JobId, bool> receipts() = 0;
    /// How fast @p job went, as it was saved; empty: nothing is known.
    [[nodiscard]] virtual QByteArray rateHistory(JobId job) = 0;
    static constexpr int LogLinesKept = 500;
    [[nodiscard]] virtual QList<LogLine> log(JobId job) = 0; ///< oldest first, the newest LogLinesKept

    /// Inserts or replaces the whole record. Process.
    [[nodiscard]] virtual bool saveJob(const JobRecord &record) = 0;
    /// All of an existing job but its files, of which it may have a hundred thousand. Process.
    [[nodiscard]] virtual bool saveState(const JobRecord &record) = 0;
    /// These existing jobs, each once, are over: @p state, changed and ended @p atMsSinceEpoch, nothing to be tried again or to be
    /// started for it. The rest of each stays as it was saved; they may be a hundred thousand. Process.
    [[nodiscard]] virtual bool endJobs(const QList<JobId> &jobs, JobState state, qint64 atMsSinceEpoch) = 0;
    /// Only these files' progress, by their index. Process.
    virtual bool saveProgress(JobId job, const QMap<int, FileProgress> &progress) = 0;
    /// Only whose turn it is, of existing jobs. Process.
    [[nodiscard]] virtual bool saveTurns(const QList<std::pair<JobId, qint64>> &turns) = 0;
    /// The jobs with their receipts and logs; their leftovers must be settled before. Process.
    [[nodiscard]] virtual bool removeJobs(const QList<JobId> &jobs) = 0;

    /// Inserts or replaces. Power.
    [[nodiscard]] virtual bool saveLeftover(const Leftover &leftover) = 0;
    /// Replaces an existing one. Process.
    virtual bool updateLeftover(const Leftover &leftover) = 0;
    /// Erases the debt and writes what became of it, together. Power.
    [[nodiscard]] virtual bool settleLeftover(quint64 id, const ReceiptLine &line) = 0;
    /// Erases without a receipt: it became the user's, or never was. Process.
    virtual bool forgetLeftover(quint64 id) = 0;
    virtual bool addReceiptLine(const ReceiptLine &line) = 0;
    virtual bool appendLog(JobId job, const QList<LogLine> &lines) = 0;
    /// RateHistory::toBytes(): inserts or replaces. It goes with its job. Process.
    virtual bool saveRateHistory(JobId job, const QByteArray &data) = 0;

    [[nodiscard]] virtual QString errorString() const = 0;

protected:
    friend class Batch;
    virtual bool begin(Batch::Durability durability) = 0;
    virtual bool commit() = 0;
    virtual void rollback() = 0;
};

} // namespace Ferry
