#include "core/jobs/jobqueueprivate.h"
#include "core/store/jobstore.h"

/// What is written from time to time, and what happens when it cannot be.

namespace Ferry
{

namespace
{

/// Lines of so many jobs are written at once, and those of others a moment later: what ended a hundred thousand jobs
/// must not hold up the window afterwards.
constexpr qsizetype LogsAtOnce = 250;
constexpr int BetweenLogsMs = 50;

} // namespace

void JobQueue::Private::storeFailed()
{
    m_storeBroken = true;
    emit q.storeFailed(store->errorString());
    // Asked again rather than remembered: a disk gets room again without telling us.
    QTimer::singleShot(5'000, &q, [this] {
        m_storeBroken = false;
        m_scheduleTimer.start(0);
    });
}

void JobQueue::Private::keepLog(JobId job, const LogLine &line)
{
    QList<LogLine> &lines = m_log[job];
    lines.append(line);
    if (lines.size() >= 2 * JobStore::LogLinesKept)
        lines.remove(0, lines.size() - JobStore::LogLinesKept);
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void JobQueue::Private::flushLog(JobId job)
{
    const QList<LogLine> lines = m_log.take(job);
    if (!lines.isEmpty() && !store->appendLog(job, lines))
        storeFailed();
}

/// Lines that a full disk refuses must not fill the memory instead.
void JobQueue::Private::writeLog(qsizetype mostJobs)
{
    for (; mostJobs > 0 && !m_log.isEmpty(); --mostJobs) {
        store->appendLog(m_log.firstKey(), m_log.first());
        m_log.erase(m_log.begin());
    }
    if (!m_log.isEmpty() && !m_logTimer.isActive())
        m_logTimer.start(BetweenLogsMs);
}

void JobQueue::Private::saveLog()
{
    JobStore::Batch batch(*store);
    writeLog(LogsAtOnce);
    if (!batch.commit())
        storeFailed();
}

void JobQueue::Private::saveProgress()
{
    JobStore::Batch batch(*store);
    for (const JobId id : m_slots) {
        if (Job *job = find(id))
            job->d->saveProgress();
    }
    m_rates.save(m_leaving);
    writeLog(m_leaving ? m_log.size() : LogsAtOnce);
    if (!batch.commit())
        storeFailed();
    if (m_slots.empty() && m_log.isEmpty())
        m_saveTimer.stop();
}

} // namespace Ferry
