#include "core/jobs/jobqueueprivate.h"

#include <QProcess>
#include <QProcessEnvironment>

/// What jobs tell the world: signals, and the program the user wants to be run.

namespace Ferry
{

using namespace Qt::StringLiterals;

void JobQueue::Private::jobChangedState(Job *job, JobState now, JobState before)
{
    index(job);
    if (now == JobState::Transferring)
        admitted(*job);
    emit q.jobStateChanged(job, now, before);
    emit q.jobChanged(job);
}

void JobQueue::Private::jobMoved(Job *job)
{
    emit q.jobProgressed(job);
    emit q.jobChanged(job);
}

void JobQueue::Private::jobDetailsChanged(Job *job) { emit q.jobChanged(job); }

void JobQueue::Private::jobFileTransferred(Job *job, int index) { emit q.fileTransferred(job, index); }

void JobQueue::Private::transferred(Job *job) { emit q.jobTransferred(job); }

void JobQueue::Private::failedForGood(Job *job)
{
    emit q.jobError(job);
    runNotifyCommand(job);
}

void JobQueue::Private::runNotifyCommand(Job *job)
{
    const QStringList &command = job->spec().notifyCommand;
    const bool hasArrived = job->state() == JobState::Transferred || job->state() == JobState::Acknowledged;
    if (command.isEmpty() || (!hasArrived && job->state() != JobState::Error))
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FERRY_JOB_ID"_s, job->id().toString());
    environment.insert(u"FERRY_STATE"_s, stateName(job->state()));
    environment.insert(u"FERRY_ERROR"_s, job->error().isSet() ? errorName(job->error().kind) : QString());

    QProcess program; // no shell: what a server calls a file can never become a command
    program.setProgram(command.first());
    program.setArguments(command.sliced(1));
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    if (program.startDetached())
        job->d->log(LogEvent::State, u"started %1"_s.arg(command.first()));
    else
        job->d->log(LogEvent::Failure, u"%1: %2"_s.arg(command.first(), program.errorString()));
    job->d->notifyStarted();
}

} // namespace Ferry
