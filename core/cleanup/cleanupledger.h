#pragma once

#include "core/cleanup/remover.h"
#include "core/rules/jobrecord.h"
#include "core/rules/retrypolicy.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <map>
#include <optional>
#include <set>

namespace Ferry
{

class JobStore;

/// Every leftover of Ferry, and the removal of those whose job gave up: durable, retried with growing delays
/// and across restarts until proved gone, refused or expired. Erases a debt only after a successful negative
/// answer. Main thread; owned by the queue.
class CleanupLedger : public QObject, public LeftoverBook
{
    Q_OBJECT
public:
    CleanupLedger(JobStore &store, ControlPlane &control, DiskThread &disk, QObject *parent = nullptr);
    ~CleanupLedger() override;

    void setPolicy(const CleanupPolicy &policy) { m_policy = policy; }
    /// Loads what the store has. What is doomed is worked on at once: nothing of an earlier process is still
    /// running.
    void restore();

    bool record(const Leftover &leftover) override;
    bool foresee(const QList<Leftover> &leftovers) override;
    bool update(const Leftover &leftover) override;
    bool updateSoon(const Leftover &leftover) override;
    /// What updateSoon() has not written yet.
    void writeNow();
    void forget(quint64 id) override;
    void finish(quint64 id, const QString &where) override;
    void doom(quint64 id) override;

    /// The living leftovers of a file: where its next attempt resumes.
    [[nodiscard]] QList<Leftover> leftoversOf(JobId job, int fileIndex) const;
    [[nodiscard]] bool hasOpen(JobId job) const;
    /// All of them, living or still to be removed: as in report(), which asks the store for more.
    [[nodiscard]] QList<Leftover> openOf(JobId job) const;
    /// The job that the same thing is recorded for, living or doomed (isSameLeftover()); null if none.
    [[nodiscard]] JobId ownerOf(const Leftover &leftover) const;

    /// Dooms all of a job's leftovers but those of @p finishedFiles, and those still to come; inside the
    /// caller's JobStore::Batch. Nothing is removed before release(): the job's own requests must have
    /// drained first.
    [[nodiscard]] bool doomAll(JobId job, const QSet<int> &finishedFiles = {});
    /// Takes back a doomAll() whose batch could not be committed.
    void undoDoomAll(JobId job);
    /// Takes back a job's records whose batch could not be committed.
    void drop(JobId job);
    /// The job is drained: work on its doomed leftovers now.
    void release(JobId job);
    /// What the job made of these files is the user's now (Complete): no debt any more. Nor is what an ended job
    /// has foreseen and not made.
    void handOver(JobId job, const QSet<int> &files);

    [[nodiscard]] CleanupReport report(JobId job) const;
    /// That of report(), without its receipt: cheap enough for counts of very many.
    [[nodiscard]] CleanupStage stageOf(JobId job) const;
    [[nodiscard]] int pendingJobs() const; ///< jobs with something doomed
    /// "Try now"; only the grace time before a second look is kept.
    void retryNow(JobId job);
    /// "Stop trying": what is still open becomes a receipt line that says so.
    void giveUp(JobId job);
    /// Lines about things that are no leftovers (the user's own files), of one job or of many.
    void note(const QList<ReceiptLine> &lines);

signals:
    /// Something in report(job) changed.
    void changed(Ferry::JobId job);
    /// Nothing doomed of this job's is open any more, and it is not draining. Once for each release(), and
    /// for each doom() that leaves nothing else open.
    void settled(Ferry::JobId job);
    void logged(Ferry::JobId job, const Ferry::LogLine &line);

private:
    struct Entry {
        Leftover leftover;
        bool released = false;
        bool wasForeseen = false;         ///< in this process
        QString place;                    ///< whose turns it takes; set when it is enqueued
        qint64 dueAt = 0;                 ///< as QDeadlineTimer::deadline()
        QDeadlineTimer graceEnds{0};      ///< no second look before that
        std::unique_ptr<Remover> remover; ///< running now
        [[nodiscard]] bool isUnmade() const
        {
            return wasForeseen && leftover.stage == LeftoverStage::Intended;
        }
    };
    /// In the order of jobs, then files, then ids.
    struct Key {
        JobId job;
        int file = 0;
        quint64 id = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    using Entries = std::map<Key, Entry>;
    [[nodiscard]] static Key firstOf(JobId job);
    [[nodiscard]] static Key lastOf(JobId job);
    /// A server, or this computer: a slow one must not hold up the others.
    struct Place {
        std::set<std::pair<qint64, quint64>> waiting; ///< by due time, then leftover
        int running = 0;
    };

    [[nodiscard]] Entries::iterator entryOf(quint64 id);
    /// The half-open range of one job's entries.
    [[nodiscard]] std::pair<Entries::iterator, Entries::iterator> rangeOf(JobId job);
    [[nodiscard]] std::pair<Entries::const_iterator, Entries::const_iterator> rangeOf(JobId job) const;
    [[nodiscard]] std::pair<Entries::const_iterator, Entries::const_iterator> rangeOf(JobId job,
                                                                                      int file) const;
    [[nodiscard]] Entry &entryFor(const Leftover &leftover);
    [[nodiscard]] bool hasDoomed(JobId job) const;
    void erase(Entries::iterator known);
    void announceEnd(JobId job);

    // the removal (cleanupledger_work.cpp)
    void enqueue(Entry &entry, QDeadlineTimer due);
    void dequeue(const Entry &entry);
    void work();
    void workAt(Place &place);
    void armTimer();
    void start(Entry &entry);
    void stop(Entry &entry);
    void take(quint64 id, const RemovalAnswer &answer);
    void takeGone(Entry &entry, const RemovalAnswer &answer);
    void postpone(Entry &entry, const RemovalAnswer &answer);
    void settle(Entry &entry, ReceiptAction action, ReceiptProof proof, int status);
    void settleFinished(Entry &entry, const QString &where, int status);
    void settle(Entry &entry, const ReceiptLine &line);
    [[nodiscard]] static ReceiptLine lineFor(const Leftover &leftover);
    void log(JobId job, const QString &detail);
    [[nodiscard]] const QHash<JobId, bool> *receipts() const;
    [[nodiscard]] CleanupStage settledStageOf(JobId job) const;
    void noteReceipt(const ReceiptLine &line);

    JobStore &m_store;
    ControlPlane &m_control;
    DiskThread &m_disk;
    CleanupPolicy m_policy;
    Entries m_entries;
    std::map<quint64, Key> m_keys; ///< by id
    std::map<QString, Place> m_places;
    QSet<JobId> m_doomedJobs;   ///< given up in this process: what they still record is doomed at once
    QSet<JobId> m_drainingJobs; ///< of these, the ones that are not released
    /// The jobs that have a receipt, and whether it tells of something left behind; read at the first question.
    mutable std::optional<QHash<JobId, bool>> m_receipts;
    QTimer m_timer;
    QSet<quint64> m_unwritten; ///< changed by updateSoon()
    QTimer m_writeTimer;
};

} // namespace Ferry
