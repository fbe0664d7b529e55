#pragma once

#include "core/rules/jobid.h"
#include "core/rules/jobstate.h"
#include "core/rules/ratehistory.h"

#include <QList>
#include <QMap>

#include <functional>

namespace Ferry
{

class JobStore;

/// Keeps the RateHistory of each job that runs, of the last MostEnded that ran, and of all downloads and uploads
/// together. Those of jobs are in the store as well; in a crash the last UnsavedSeconds of one are lost, and the
/// total begins anew with each start. Without a clock: @p nowMs is of one that nobody sets back, see monotonicMs().
/// Main thread.
class RateKeeper
{
public:
    static constexpr int MostEnded = 64;
    static constexpr int UnsavedSeconds = 60;

    explicit RateKeeper(JobStore &store)
        : m_store(store)
    {
    }

    /// It takes a slot; @p bytes of it were moved before.
    void begin(JobId job, Direction direction, qint64 bytes, qint64 nowMs);
    /// It has let go.
    void end(JobId job, qint64 bytes, qint64 nowMs);
    /// To be called once a second, as long as one runs.
    void tick(qint64 nowMs, const std::function<qint64(JobId)> &bytesOf);
    /// What ended, and what runs and was not written for UnsavedSeconds; or @p all of it. In the caller's batch.
    void save(bool all);
    /// They are being erased.
    void forget(const QList<JobId> &jobs);

    /// Empty if it has never run.
    [[nodiscard]] RateHistory of(JobId job) const;
    [[nodiscard]] const RateHistory &total(Direction direction) const
    {
        return direction == Direction::Download ? m_down : m_up;
    }
    /// The one that recent() of all these ends with.
    [[nodiscard]] qint64 second(qint64 nowMs) const;

private:
    struct Entry {
        RateHistory history{};
        Direction direction = Direction::Download;
        qint64 bytes = 0;  ///< so far
        qint64 second = 0; ///< up to which all is in the history
        qint64 savedAt = 0;
        bool isRunning = true;
        bool isUnsaved = false;
    };
    [[nodiscard]] RateHistory stored(JobId job) const;
    void takeBytes(Entry &entry, qint64 bytes, qint64 second);
    void addToTotal(qint64 second, qint64 down, qint64 up);

    JobStore &m_store;
    QMap<JobId, Entry> m_entries;
    QList<JobId> m_ended; ///< the oldest first
    RateHistory m_down;
    RateHistory m_up;
    qint64 m_second = 0; ///< up to which all is in these two
    qint64 m_phase = 0;  ///< ms: where in a second the ticks are
    int m_running = 0;   ///< how many
};

} // namespace Ferry
