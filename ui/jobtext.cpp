#include "ui/jobtext.h"

#include "ui/format.h"

#include <QFileInfo>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isUpload(const JobRecord &record) { return record.spec.direction == Direction::Upload; }

/// The folder a download goes to, or is in.
QString folder(const JobRecord &record)
{
    if (!record.progress.isEmpty() && !record.progress.first().path.isEmpty())
        return Format::path(QFileInfo(record.progress.first().path).path());
    if (record.spec.files.isEmpty())
        return {};
    const FileSpec &file = record.spec.files.first();
    return Format::path(file.nameGiven ? QFileInfo(file.local).path() : file.local);
}

} // namespace

JobSnapshot JobSnapshot::withoutCleanup(const Job &job)
{
    return {job.record(), job.waiting(), job.bytesPerSecond(), job.secondsLeft(), {}, job.heldUntil()};
}

JobSnapshot JobSnapshot::of(const Job &job)
{
    JobSnapshot snapshot = withoutCleanup(job);
    if (!isFinal(job.state()))
        return snapshot;
    snapshot.cleanup.stage = job.cleanupStage();
    if (snapshot.cleanup.isPending()) // what is open says why; the receipt is nobody's business on the row
        snapshot.cleanup = job.cleanup();
    return snapshot;
}

int JobSnapshot::percent() const
{
    const qint64 total = record.bytesTotal();
    if (total < 0)
        return -1;
    const qint64 done = std::clamp<qint64>(record.bytesTransferred(), 0, total);
    if (done == total)
        return total > 0 || !record.facts().hasUnfinishedFiles ? 100 : 0;
    return int(double(done) / double(total) * 100);
}

JobError JobSnapshot::error() const
{
    JobError error = record.error;
    if (error.isSet() && error.file.isEmpty() && !record.spec.files.isEmpty())
        error.file = record.spec.files.first().remote.toString();
    return error;
}

bool JobSnapshot::showsError() const
{
    const bool stopped = record.state == JobState::Error || record.state == JobState::TransientError ||
                         record.state == JobState::Transferred;
    return stopped && record.error.isSet();
}

QString JobText::join(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two short remarks side by side: "46 % · downloading"
    return tr("%1 · %2").arg(first, second);
}

QString JobText::sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two sentences, one after the other (without a space where your language writes none)
    return tr("%1 %2", "sentences").arg(first, second);
}

QString JobText::host(const JobSpec &spec)
{
    if (spec.files.isEmpty())
        return {};
    const QUrl &url = spec.files.first().remote;
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString JobText::name(const JobSnapshot &job)
{
    const QString name = Format::leftToRight(job.record.name());
    const int files = int(job.record.spec.files.size());
    if (files > 1) {
        //: A transfer of several files; %1 is its name
        return tr("%1 (%Ln file(s))", nullptr, files).arg(name);
    }
    return name.isEmpty() ? tr("unnamed transfer") : name;
}

QString JobText::route(const JobRecord &record)
{
    const QString server = Format::leftToRight(host(record.spec));
    if (isUpload(record)) {
        //: Where an upload goes: %1 is a host name
        return join(tr("to %1", "host").arg(server), protocol(record.spec.protocol));
    }
    //: Where a download comes from: %1 is a host name
    const QString from = tr("from %1", "host").arg(server);
    const QString where = folder(record);
    if (where.isEmpty())
        return from;
    //: Where a download is saved: %1 is a folder
    return join(from, tr("to %1", "folder").arg(where));
}

QString JobText::priorityMark(const JobRecord &record)
{
    switch (record.spec.priority) {
    //: On the row: the highest priority; the arrows are a sign
    case Priority::Foreground: return tr("⇈ foreground");
    //: On the row: the arrow is a sign
    case Priority::High: return tr("↑ high priority");
    case Priority::Normal: return {};
    //: On the row: the arrow is a sign
    case Priority::Low: return tr("↓ low priority");
    }
    return {};
}

QString JobText::place(const JobSnapshot &job)
{
    const JobRecord &record = job.record;
    if (job.showsError())
        return problem(job);
    if (isFinal(record.state))
        return route(record);
    return join(join(priorityMark(record), route(record)), notice(record.notice()));
}

QString JobText::problem(const JobSnapshot &job)
{
    const JobError error = job.error();
    if (job.record.state == JobState::TransientError)
        return sentences(JobText::error(error), retryTime(job.record));
    return explained(error);
}

QString JobText::problem(const Job &job) { return problem(JobSnapshot::withoutCleanup(job)); }

QString JobText::retryTime(const JobRecord &record)
{
    if (record.retryAt <= 0 && isWaitForDisk(record.error.kind))
        return diskWait(record.error.kind);
    if (record.retryAt <= 0)
        return tr("Ferry tries again by itself.");
    //: %1 is "in 12 s", a time, or a day and a time: "14:31:15", "tomorrow 8:05"
    return tr("Next try: %1.").arg(when(record.retryAt));
}

QString JobText::name(const Job &job) { return name(JobSnapshot::withoutCleanup(job)); }
QString JobText::place(const Job &job) { return place(JobSnapshot::withoutCleanup(job)); }
QString JobText::status(const Job &job) { return status(JobSnapshot::of(job)); }
QString JobText::reason(const Job &job) { return reason(JobSnapshot::of(job)); }
QString JobText::spoken(const Job &job) { return spoken(JobSnapshot::of(job)); }

} // namespace Ferry
