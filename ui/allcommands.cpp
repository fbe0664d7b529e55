#include "ui/allcommands.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Ferry
{

namespace
{

constexpr qsizetype AtATime = 50;

bool goesOn(const Job *job)
{
    return isRunning(job->state()) || job->state() == JobState::Queued ||
           job->state() == JobState::TransientError;
}

bool isPaused(const Job *job) { return job->state() == JobState::Suspended; }

bool any(const JobQueue &queue, bool (*matches)(const Job *))
{
    const QList<Job *> jobs = queue.jobs();
    return std::any_of(jobs.begin(), jobs.end(), matches);
}

void inParts(JobQueue &queue, QList<JobId> ids, Outcome (Job::*command)())
{
    for (qsizetype count = 0; count < AtATime && !ids.isEmpty(); ++count) {
        if (Job *job = queue.job(ids.takeFirst()))
            (void)(job->*command)();
    }
    if (!ids.isEmpty())
        QTimer::singleShot(0ms, &queue, [&queue, ids, command] { inParts(queue, ids, command); });
}

} // namespace

bool AllCommands::canPause(const JobQueue &queue) { return any(queue, goesOn); }
bool AllCommands::canResume(const JobQueue &queue) { return any(queue, isPaused); }

void AllCommands::pause(JobQueue &queue)
{
    // Those that wait come first: a place that becomes free would be theirs.
    QList<JobId> waiting;
    QList<JobId> running;
    const QList<Job *> jobs = queue.jobs();
    for (const Job *job : jobs) {
        if (goesOn(job))
            (isRunning(job->state()) ? running : waiting).append(job->id());
    }
    inParts(queue, waiting + running, &Job::suspend);
}

void AllCommands::resume(JobQueue &queue)
{
    QList<JobId> paused;
    const QList<Job *> jobs = queue.jobs();
    for (const Job *job : jobs) {
        if (isPaused(job))
            paused.append(job->id());
    }
    inParts(queue, paused, &Job::resume);
}

} // namespace Ferry
