#include "core/jobs/ratekeeper.h"

#include "core/store/jobstore.h"

#include <algorithm>
#include <utility>

namespace Ferry
{

namespace
{

constexpr qint64 SecondMs = 1'000;

/// Seconds in which nobody looked have each an equal share.
void spread(RateHistory &history, qint64 after, qint64 until, qint64 bytes)
{
    const qint64 first = std::clamp(after + 1, until - RateHistory::RecentSeconds + 1, until);
    const qint64 seconds = until - first + 1;
    for (qint64 i = 0; i < seconds; ++i)
        history.add(first + i, bytes * (i + 1) / seconds - bytes * i / seconds);
}

} // namespace

/// Rounded: a tick that comes a little early or late belongs to its own second all the same.
qint64 RateKeeper::second(qint64 nowMs) const { return (nowMs - m_phase + SecondMs / 2) / SecondMs; }

RateHistory RateKeeper::stored(JobId job) const
{
    return RateHistory::fromBytes(m_store.rateHistory(job)).value_or(RateHistory());
}

RateHistory RateKeeper::of(JobId job) const
{
    const auto found = m_entries.constFind(job);
    return found == m_entries.cend() ? stored(job) : found->history;
}

void RateKeeper::begin(JobId job, Direction direction, qint64 bytes, qint64 nowMs)
{
    if (m_running++ == 0) {
        m_phase = nowMs % SecondMs;
        m_second = std::max(m_second, second(nowMs));
    }
    auto found = m_entries.find(job);
    if (found == m_entries.end())
        found = m_entries.insert(job, {.history = stored(job)});
    m_ended.removeOne(job);
    found->direction = direction;
    found->bytes = bytes;
    found->second = second(nowMs);
    found->savedAt = found->second - static_cast<qint64>(job.value() % UnsavedSeconds); // not all at once
    found->isRunning = true;
}

void RateKeeper::takeBytes(Entry &entry, qint64 bytes, qint64 second)
{
    const qint64 moved = std::max<qint64>(bytes - std::exchange(entry.bytes, bytes), 0);
    spread(entry.history, entry.second, second, moved);
    entry.second = std::max(entry.second, second);
    entry.isUnsaved = true;
}

void RateKeeper::end(JobId job, qint64 bytes, qint64 nowMs)
{
    const auto found = m_entries.find(job);
    if (found == m_entries.end() || !found->isRunning)
        return;
    const bool isDownload = found->direction == Direction::Download;
    const qint64 moved = std::max<qint64>(bytes - found->bytes, 0);
    const qint64 unfinished = std::max(second(nowMs), found->second + 1);
    takeBytes(*found, bytes, unfinished);
    addToTotal(unfinished, isDownload ? moved : 0, isDownload ? 0 : moved);
    found->isRunning = false;
    --m_running;
    m_ended.append(job);
}

void RateKeeper::tick(qint64 nowMs, const std::function<qint64(JobId)> &bytesOf)
{
    if (m_running == 0)
        return;
    const qint64 now = second(nowMs);
    qint64 down = 0;
    qint64 up = 0;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (!it->isRunning)
            continue;
        const qint64 bytes = bytesOf(it.key());
        (it->direction == Direction::Download ? down : up) += std::max<qint64>(bytes - it->bytes, 0);
        takeBytes(*it, bytes, now);
    }
    addToTotal(now, down, up);
}

void RateKeeper::addToTotal(qint64 second, qint64 down, qint64 up)
{
    spread(m_down, m_second, second, down);
    spread(m_up, m_second, second, up);
    m_second = std::max(m_second, second);
}

void RateKeeper::save(bool all)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        const bool isDue = all || !it->isRunning || it->second - it->savedAt >= UnsavedSeconds;
        if (!it->isUnsaved || !isDue)
            continue;
        it->savedAt = it->second;
        it->isUnsaved = !m_store.saveRateHistory(it.key(), it->history.toBytes());
    }
    while (m_ended.size() > MostEnded)
        m_entries.remove(m_ended.takeFirst());
}

void RateKeeper::forget(const QList<JobId> &jobs)
{
    for (const JobId job : jobs) {
        m_entries.remove(job);
        m_ended.removeOne(job);
    }
}

} // namespace Ferry
