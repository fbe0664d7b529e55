#include "core/cleanup/cleanupledger.h"
#include "core/store/jobstore.h"

#include <algorithm>

/// What the ledger tells of a job's clean-up.

namespace Ferry
{

int CleanupLedger::pendingJobs() const
{
    int count = 0;
    JobId last;
    for (const auto &[key, entry] : m_entries) {
        if (entry.leftover.isDoomed() && key.job != last) {
            last = key.job;
            ++count;
        }
    }
    return count;
}

/// Null: the store could not be read.
const QHash<JobId, bool> *CleanupLedger::receipts() const
{
    if (!m_receipts) {
        QHash<JobId, bool> stored = m_store.receipts();
        if (!m_store.errorString().isEmpty())
            return nullptr;
        m_receipts = std::move(stored);
    }
    return &*m_receipts;
}

void CleanupLedger::noteReceipt(const ReceiptLine &line)
{
    if (m_receipts)
        (*m_receipts)[line.job] |= isLeftBehind(line.action);
}

CleanupStage CleanupLedger::settledStageOf(JobId job) const
{
    bool hasReceipt = false;
    bool isDirty = false;
    if (const QHash<JobId, bool> *known = receipts()) {
        hasReceipt = known->contains(job);
        isDirty = known->value(job);
    } else {
        const QList<ReceiptLine> lines = m_store.receipt(job);
        hasReceipt = !lines.isEmpty();
        isDirty = std::any_of(lines.begin(), lines.end(),
                              [](const ReceiptLine &line) { return isLeftBehind(line.action); });
    }
    if (!hasReceipt)
        return CleanupStage::Nothing;
    return isDirty ? CleanupStage::LeftBehind : CleanupStage::Clean;
}

CleanupStage CleanupLedger::stageOf(JobId job) const
{
    CleanupStage stage = CleanupStage::Nothing;
    const auto raise = [&stage](CleanupStage next) {
        // The least advanced of several leftovers names the stage of all.
        stage = stage == CleanupStage::Nothing ? next : std::min(stage, next);
    };
    const auto [begin, end] = rangeOf(job);
    for (auto it = begin; it != end; ++it) {
        const Entry &entry = it->second;
        if (!entry.leftover.isDoomed())
            continue;
        if (!entry.released)
            raise(CleanupStage::Draining);
        else if (entry.leftover.stage == LeftoverStage::Removed)
            raise(CleanupStage::Verifying);
        else
            raise(entry.remover || entry.leftover.attempts == 0 ? CleanupStage::Removing
                                                                : CleanupStage::Waiting);
    }
    return stage == CleanupStage::Nothing ? settledStageOf(job) : stage;
}

CleanupReport CleanupLedger::report(JobId job) const
{
    CleanupReport report;
    report.stage = stageOf(job);
    report.open = openOf(job);
    if (const QHash<JobId, bool> *known = receipts(); !known || known->contains(job))
        report.receipt = m_store.receipt(job);
    return report;
}

} // namespace Ferry
