#include "ui/jobchecks.h"

#include <QFileInfo>

namespace Ferry
{

namespace
{

/// Taken, and not merely "stays as it is".
bool moves(const Job &job, JobEvent command)
{
    const Transition next = nextState(job.state(), command, job.record().facts());
    return succeeded(next.outcome) && next.state != job.state();
}

bool failed(const Job &job)
{
    return job.state() == JobState::Error || job.state() == JobState::TransientError;
}

} // namespace

bool JobChecks::canResume(const Job &job) { return moves(job, JobEvent::Resume); }
bool JobChecks::canPause(const Job &job) { return moves(job, JobEvent::Suspend); }
bool JobChecks::canCancel(const Job &job) { return moves(job, JobEvent::Cancel); }
bool JobChecks::canComplete(const Job &job)
{
    return job.state() == JobState::Transferred && succeeded(job.wouldAnswer(JobEvent::Complete));
}
bool JobChecks::isCleaningUp(const Job &job)
{
    const CleanupStage stage = isFinal(job.state()) ? job.cleanupStage() : CleanupStage::Nothing;
    return stage >= CleanupStage::Draining && stage <= CleanupStage::Verifying;
}
bool JobChecks::canRetry(const Job &job) { return failed(job) || isCleaningUp(job); }
bool JobChecks::canChangeFolder(const Job &job)
{
    return job.spec().direction == Direction::Download && !isFinal(job.state());
}
bool JobChecks::needsSignIn(const Job &job)
{
    return failed(job) && job.error().kind == ErrorKind::Unauthorized;
}
bool JobChecks::canRemove(const Job &job) { return isFinal(job.state()) && !isCleaningUp(job); }
bool JobChecks::hasEnded(const Job &job) { return isFinal(job.state()); }
bool JobChecks::hasError(const Job &job) { return job.error().isSet(); }

QString JobChecks::pathOf(const Job &job)
{
    const JobRecord &record = job.record();
    if (record.spec.files.isEmpty())
        return {};
    const bool upload = record.spec.direction == Direction::Upload;
    const QString known = record.progress.isEmpty() ? QString() : record.progress.first().path;
    return upload || known.isEmpty() ? record.spec.files.first().local : known;
}

bool JobChecks::hasFile(const Job &job)
{
    const bool upload = job.spec().direction == Direction::Upload;
    return (upload || job.state() == JobState::Acknowledged) && QFileInfo(pathOf(job)).isFile();
}

} // namespace Ferry
