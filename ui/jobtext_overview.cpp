// What a job does, why it waits, what comes next; and the same of its clean-up, short for the row and whole
// sentences for the overview.

#include "ui/format.h"
#include "ui/jobtext.h"

namespace Ferry
{

namespace
{

/// The debt whose next try comes first: the one a person waits for.
const Leftover *nextDebt(const QList<Leftover> &open)
{
    const Leftover *first = nullptr;
    for (const Leftover &leftover : open) {
        if (leftover.isDoomed() && (!first || leftover.nextTryAt < first->nextTryAt))
            first = &leftover;
    }
    return first;
}

} // namespace

QString JobText::doing(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    const bool upload = record.spec.direction == Direction::Upload;
    const QString amount = Format::bytesOf(record.bytesTransferred(), record.bytesTotal());
    switch (record.state) {
    case JobState::Queued: return waits(job);
    case JobState::Connecting:
        if (job.waiting == Waiting::ForMove)
            return tr("What is there already is being moved to another folder.");
        //: %1 is a host name
        return tr("It connects to %1.").arg(Format::leftToRight(host(record.spec)));
    case JobState::Transferring: return moving(job);
    //: %1 is "2.1 of 6.2 GiB"
    case JobState::Suspended: return tr("It is paused: %1 are done.").arg(amount);
    case JobState::Error:
    case JobState::TransientError: return error(job.error());
    case JobState::Transferred:
        if (job.showsError())
            return error(job.error());
        return upload ? tr("The server has all of it.") : tr("Everything is here and safe on the disk.");
    case JobState::Acknowledged:
    case JobState::Cancelled: return cleanupHeadline(job);
    }
    return {};
}

QString JobText::moving(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    const bool upload = record.spec.direction == Direction::Upload;
    const QString server = Format::leftToRight(host(record.spec));
    const QString amount = Format::bytesOf(record.bytesTransferred(), record.bytesTotal());
    if (job.waiting == Waiting::ForSafety)
        return tr("Everything has come: Ferry checks it and makes it safe on the disk.");
    if (job.waiting == Waiting::ForAnswer) {
        //: %1 is a host name
        return tr("Everything is sent: %1 has yet to say that it has it.").arg(server);
    }
    if (!Format::isRate(job.bytesPerSecond)) {
        //: %1 is a host name, %2 "2.1 of 6.2 GiB"; nothing moves at this moment
        return upload ? tr("It uploads to %1: %2 so far.").arg(server, amount)
                      //: %1 is a host name, %2 "2.1 of 6.2 GiB"; nothing moves at this moment
                      : tr("It downloads from %1: %2 so far.").arg(server, amount);
    }
    const QString rate = Format::rate(job.bytesPerSecond);
    //: %1 is a host name, %2 "2.1 of 6.2 GiB", %3 a speed
    return upload ? tr("It uploads to %1: %2 at %3.").arg(server, amount, rate)
                  //: %1 is a host name, %2 "2.1 of 6.2 GiB", %3 a speed
                  : tr("It downloads from %1: %2 at %3.").arg(server, amount, rate);
}

QString JobText::next(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    switch (record.state) {
    case JobState::Queued: return endOfWait(job);
    case JobState::Connecting:
        if (job.waiting == Waiting::ForMove)
            return tr("Then it goes on from there.");
        return tr("Then the bytes start to move.");
    case JobState::Transferring:
        if (job.waiting == Waiting::ForSafety || job.waiting == Waiting::ForAnswer)
            return tr("Then it is complete.");
        if (!job.secondsLeft)
            return tr("How long it takes cannot be said yet.");
        //: %1 is a duration such as "about 4 min"
        return tr("It will be done in %1.").arg(Format::timeLeft(*job.secondsLeft));
    case JobState::Suspended: return tr("It goes on from there when you press Resume.");
    case JobState::TransientError: return retryTime(record);
    case JobState::Error: return remedy(job.error());
    case JobState::Transferred:
        return job.showsError() ? remedy(job.error()) : tr("Press Complete to finish it.");
    case JobState::Acknowledged:
    case JobState::Cancelled: return cleanupNext(job.cleanup);
    }
    return {};
}

QString JobText::doing(const Job &job) { return doing(JobSnapshot::of(job)); }
QString JobText::next(const Job &job) { return next(JobSnapshot::of(job)); }

QString JobText::cleanupReason(const JobSnapshot &job)
{
    const CleanupReport &report = job.cleanup;
    const Leftover *debt = nextDebt(report.open);
    switch (report.stage) {
    case CleanupStage::Nothing:
    case CleanupStage::Clean: return Format::dateTime(job.record.endedAt);
    //: Clean-up under way: Ferry's own requests have not quite ended
    case CleanupStage::Draining: return tr("the last requests are still ending");
    //: Clean-up under way
    case CleanupStage::Removing: return tr("removing what it left");
    case CleanupStage::Waiting: return debt ? cleanupWait(*debt) : QString();
    //: Clean-up under way: asking whether it is really gone
    case CleanupStage::Verifying: return tr("checking that it is gone");
    case CleanupStage::LeftBehind: return tr("see Clean-up for what stayed");
    }
    return {};
}

QString JobText::cleanupNext(const CleanupReport &cleanup)
{
    const Leftover *debt = nextDebt(cleanup.open);
    switch (cleanup.stage) {
    case CleanupStage::Nothing:
    case CleanupStage::Clean: return tr("Nothing more happens.");
    case CleanupStage::Draining: return tr("First its last requests have to end.");
    case CleanupStage::Removing: return tr("What it left is being removed.");
    case CleanupStage::Waiting: return debt ? cleanupNextTry(*debt) : QString();
    case CleanupStage::Verifying: return tr("Ferry checks that it is really gone.");
    //: Clean-up is the page's title
    case CleanupStage::LeftBehind: return tr("Nothing more happens. Clean-up names what stayed.");
    }
    return {};
}

QString JobText::cleanupNextTry(const Leftover &debt)
{
    const QString at = when(debt.nextTryAt);
    if (isLocal(debt.kind)) {
        //: %1 is "in 12 s" or a time
        return tr("The file cannot be deleted yet. Next try: %1.").arg(at);
    }
    switch (debt.lastStatus) {
    case 0:
        //: %1 is "in 12 s" or a time
        return tr("The server does not answer. Next try: %1.").arg(at);
    case 409:
    case 423:
    case 429:
        //: %1 is an HTTP status such as 423, %2 "in 12 s" or a time
        return tr("The server is busy (%1). Next try: %2.").arg(QString::number(debt.lastStatus), at);
    default:
        //: %1 is an HTTP status such as 503, %2 "in 12 s" or a time
        return tr("The server answered %1. Next try: %2.").arg(QString::number(debt.lastStatus), at);
    }
}

QString JobText::cleanupWait(const Leftover &debt)
{
    const QString at = when(debt.nextTryAt);
    if (isLocal(debt.kind)) {
        //: Clean-up waits: a file cannot be deleted; %1 is "in 12 s" or a time
        return tr("cannot delete, next try: %1").arg(at);
    }
    switch (debt.lastStatus) {
    case 0:
        //: Clean-up waits: %1 is "in 12 s" or a time
        return tr("server away, next try: %1").arg(at);
    case 409:
    case 423:
    case 429:
        //: Clean-up waits: %1 is an HTTP status such as 423, %2 "in 12 s" or a time
        return tr("server busy (%1), next try: %2").arg(QString::number(debt.lastStatus), at);
    default:
        //: Clean-up waits: %1 is an HTTP status such as 503, %2 "in 12 s" or a time
        return tr("answer %1, next try: %2").arg(QString::number(debt.lastStatus), at);
    }
}

} // namespace Ferry
