#include "app/gui/desktop/transferactivity.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Ferry
{

namespace
{

constexpr qint64 ShortestMs = 500;
constexpr auto WithoutNews = 1s;

} // namespace

double ActivitySummary::share() const
{
    return hasShare() ? std::clamp(static_cast<double>(transferred) / static_cast<double>(total), 0.0, 1.0)
                      : 0;
}

int ActivitySummary::percent() const { return hasShare() ? static_cast<int>(share() * 100) : -1; }

TransferActivity::TransferActivity(JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TransferActivity::refresh);
    m_movingTimer.setSingleShot(true);
    connect(&m_movingTimer, &QTimer::timeout, this, &TransferActivity::tellMoving);
    connect(&queue, &JobQueue::jobAdded, this, [this](const Job *job) { note(*job); });
    connect(&queue, &JobQueue::jobStateChanged, this, [this](const Job *job) { note(*job); });
    connect(&queue, &JobQueue::jobProgressed, this, &TransferActivity::schedule);
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, this, &TransferActivity::forget);
    const QList<Job *> jobs = queue.jobs();
    for (const Job *job : jobs)
        note(*job);
    m_timer.start(0ms);
}

bool TransferActivity::isBusy() const
{
    if (isMoving())
        return true;
    const QList<Job *> jobs = m_queue.jobs();
    return std::any_of(jobs.begin(), jobs.end(), [](const Job *job) {
        return job->state() == JobState::Queued || job->state() == JobState::TransientError;
    });
}

void TransferActivity::note(const Job &job)
{
    const auto keep = [&job](QSet<JobId> &set, bool belongs) {
        if (belongs)
            set.insert(job.id());
        else
            set.remove(job.id());
    };
    keep(m_active, isRunning(job.state()));
    keep(m_failed, job.state() == JobState::Error);
    if (isMoving() != m_wasMoving)
        m_movingTimer.start(0ms);
    schedule();
}

void TransferActivity::forget(const QList<JobId> &ids)
{
    for (const JobId id : ids) {
        m_active.remove(id);
        m_failed.remove(id);
    }
    schedule();
}

void TransferActivity::schedule()
{
    // One that waits without news is called earlier.
    const qint64 since = m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : ShortestMs;
    const auto wait = std::chrono::milliseconds(std::max<qint64>(ShortestMs - since, 0));
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

void TransferActivity::refresh()
{
    m_sinceRefresh.start();
    m_summary = {static_cast<int>(m_active.size()), static_cast<int>(m_failed.size())};
    for (const JobId id : std::as_const(m_active)) {
        const Job *job = m_queue.job(id);
        if (!job)
            continue;
        m_summary.bytesPerSecond += job->bytesPerSecond();
        const qint64 total = job->record().bytesTotal();
        if (total > 0) {
            m_summary.total += total;
            m_summary.transferred += std::clamp<qint64>(job->record().bytesTransferred(), 0, total);
        }
    }
    if (isMoving())
        m_timer.start(WithoutNews);
    emit changed();
}

void TransferActivity::tellMoving()
{
    if (m_wasMoving == isMoving())
        return;
    m_wasMoving = isMoving();
    emit movingChanged(m_wasMoving);
}

} // namespace Ferry
