#pragma once

#include "core/store/sqlitejobstore.h"

#include <functional>
#include <memory>
#include <vector>

namespace Ferry::Testing
{

/// A real database on a disk that is full whenever something is committed, if it is to be.
class CommitRefusingStore final : public JobStore
{
public:
    explicit CommitRefusingStore(const QString &database)
        : m_store(SqliteJobStore::open(database).store)
    {
    }
    bool isFull = false;
    bool isUnreadable = false;     ///< the list of jobs
    std::function<void()> stepped; ///< after each call that writes, and after each commit of all

    QList<JobRecord> jobs() override { return isUnreadable ? QList<JobRecord>() : m_store->jobs(); }
    Access access(JobId job) override { return m_store->access(job); }
    QList<Leftover> leftovers() override { return m_store->leftovers(); }
    QList<ReceiptLine> receipt(JobId job) override { return m_store->receipt(job); }
    QHash<JobId, bool> receipts() override { return m_store->receipts(); }
    QList<LogLine> log(JobId job) override { return m_store->log(job); }
    QByteArray rateHistory(JobId job) override { return m_store->rateHistory(job); }
    bool saveJob(const JobRecord &record) override
    {
        return alone([&] { return m_store->saveJob(record); });
    }
    bool saveState(const JobRecord &record) override
    {
        return alone([&] { return m_store->saveState(record); });
    }
    bool endJobs(const QList<JobId> &jobs, JobState state, qint64 atMsSinceEpoch) override
    {
        return alone([&] { return m_store->endJobs(jobs, state, atMsSinceEpoch); });
    }
    bool saveProgress(JobId job, const QMap<int, FileProgress> &progress) override
    {
        return alone([&] { return m_store->saveProgress(job, progress); });
    }
    bool saveTurns(const QList<std::pair<JobId, qint64>> &turns) override
    {
        return alone([&] { return m_store->saveTurns(turns); });
    }
    bool removeJobs(const QList<JobId> &jobs) override
    {
        return alone([&] { return m_store->removeJobs(jobs); });
    }
    bool saveLeftover(const Leftover &leftover) override
    {
        return alone([&] { return m_store->saveLeftover(leftover); });
    }
    bool updateLeftover(const Leftover &leftover) override
    {
        return alone([&] { return m_store->updateLeftover(leftover); });
    }
    bool settleLeftover(quint64 id, const ReceiptLine &line) override
    {
        return alone([&] { return m_store->settleLeftover(id, line); });
    }
    bool forgetLeftover(quint64 id) override
    {
        return alone([&] { return m_store->forgetLeftover(id); });
    }
    bool addReceiptLine(const ReceiptLine &line) override
    {
        return alone([&] { return m_store->addReceiptLine(line); });
    }
    bool appendLog(JobId job, const QList<LogLine> &lines) override
    {
        return alone([&] { return m_store->appendLog(job, lines); });
    }
    bool saveRateHistory(JobId job, const QByteArray &data) override
    {
        return alone([&] { return m_store->saveRateHistory(job, data); });
    }
    QString errorString() const override
    {
        if (isUnreadable)
            return QStringLiteral("the disk cannot be read");
        return isFull ? QStringLiteral("the disk is full") : m_store->errorString();
    }

protected:
    bool begin(Batch::Durability durability) override
    {
        m_open.push_back(std::make_unique<Batch>(*m_store, durability));
        return true;
    }
    bool commit() override
    {
        const std::unique_ptr<Batch> last = std::move(m_open.back());
        m_open.pop_back();
        const bool isDone =
            !(isFull && m_open.empty()) && last->commit(); // else it is rolled back with its object
        if (stepped && m_open.empty())
            stepped();
        return isDone;
    }
    void rollback() override { m_open.pop_back(); }

private:
    /// Outside of a batch a call is its own.
    bool alone(auto call)
    {
        Batch batch(*this);
        const bool isDone = call();
        if (stepped)
            stepped();
        return isDone && batch.commit();
    }

    std::unique_ptr<JobStore> m_store;
    std::vector<std::unique_ptr<Batch>> m_open;
};

} // namespace Ferry::Testing
