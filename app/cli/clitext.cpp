#include "app/cli/clitext.h"

#include "ui/format.h"
#include "ui/jobtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// What is left of the name beside a bar.
constexpr int ShortestName = 12;
constexpr int BarWidth = 20;

QString drawnBar(int percent)
{
    const int filled = std::clamp(percent, 0, 100) * BarWidth / 100;
    return u'[' + QString(filled, u'#') + QString(BarWidth - filled, u'-') + u']';
}

QString shortened(const QString &name, int width)
{
    return name.size() <= width ? name : name.left(width / 2 - 1) + u'…' + name.right(width - width / 2);
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

} // namespace

QString CliText::progress(const JobView &job)
{
    if (job.percent() < 0)
        return Format::bytesOf(job.bytesTransferred, -1);
    return u"%1  %2"_s.arg(Format::percent(job.percent()),
                           Format::bytesOf(job.bytesTransferred, job.bytesTotal));
}

QString CliText::state(const JobView &job)
{
    QString text = JobText::state(job.state);
    if (job.cleanup.isPending())
        text += u" · "_s + tr("cleaning up");
    else if (job.cleanup.stage == CleanupStage::LeftBehind)
        text += u" · "_s + tr("something stays behind");
    return text;
}

QString CliText::bar(const JobView &job, int width)
{
    const bool moves = isRunning(job.state);
    const QString rest = joined({
        job.percent() < 0 ? QString() : Format::percent(job.percent()),
        Format::bytesOf(job.bytesTransferred, job.bytesTotal),
        moves && job.bytesPerSecond > 0 ? Format::rate(job.bytesPerSecond) : QString(),
        moves && job.secondsLeft >= 0 ? Format::timeLeft(job.secondsLeft) : QString(),
        moves ? QString() : state(job),
    });
    const QString line = job.percent() < 0 ? rest : drawnBar(job.percent()) + u' ' + rest;
    const int forName = width - 2 - static_cast<int>(line.size());
    return shortened(job.name, std::max(ShortestName, forName)) + u' ' + line;
}

QString CliText::bar(const QList<JobView> &jobs, int over, int width)
{
    JobView sum;
    sum.state = JobState::Transferring;
    sum.bytesTotal = 0;
    for (const JobView &job : jobs) {
        sum.bytesTotal = sum.bytesTotal < 0 || job.bytesTotal < 0 ? -1 : sum.bytesTotal + job.bytesTotal;
        sum.bytesTransferred += job.bytesTransferred;
        sum.bytesPerSecond += job.bytesPerSecond;
    }
    if (sum.bytesTotal > sum.bytesTransferred && sum.bytesPerSecond > 0)
        sum.secondsLeft =
            qRound64(static_cast<double>(sum.bytesTotal - sum.bytesTransferred) / sum.bytesPerSecond);
    sum.name = tr("%1 of %2 done").arg(over).arg(jobs.size());
    return bar(sum, width);
}

QString CliText::ending(const JobView &job)
{
    const QString size = Format::bytes(job.bytesTransferred);
    const int others = job.fileCount - 1;
    if (job.direction == Direction::Upload && others > 0)
        return tr("Uploaded %1 and %Ln more file(s) (%2) to %3", nullptr, others)
            .arg(job.name, size, job.remote);
    if (job.direction == Direction::Upload)
        return tr("Uploaded %1 (%2) to %3").arg(job.name, size, job.remote);
    if (others > 0)
        return tr("Saved %1 and %Ln more file(s) (%2)", nullptr, others).arg(job.local, size);
    return tr("Saved %1 (%2)").arg(job.local, size);
}

QString CliText::failure(const QString &what, const JobError &error)
{
    const QString remedy = JobText::remedy(error);
    JobError named = error;
    if (error.kind == ErrorKind::UrlInvalid &&
        error.file.isEmpty()) // QUrl keeps nothing of what it cannot read
        named.file = what;
    const QString sentence = u"%1: %2"_s.arg(what, JobText::error(named));
    return remedy.isEmpty() ? sentence : sentence + u' ' + remedy;
}

QString CliText::failure(const JobView &job)
{
    if (job.state == JobState::Cancelled)
        return tr("%1: cancelled").arg(job.name);
    return failure(job.name, job.error);
}

QString CliText::kept(const JobView &job, const QString &command)
{
    return tr("Kept: %1 (%2)\n  go on:    %3 resume %4\n  give up:  %3 cancel %4")
        .arg(job.name, progress(job), command, job.id);
}

QString CliText::waitsForComplete(const JobView &job, const QString &command)
{
    return tr("Transferred: %1. To finish: %2 complete %3").arg(job.name, command, job.id);
}

QString CliText::refused(const QString &id, Outcome outcome)
{
    return u"%1: %2 (%3 0x%4)"_s.arg(id, JobText::outcome(outcome), outcomeName(outcome),
                                     QString::number(hresult(outcome), 16).toUpper().rightJustified(8, u'0'));
}

QString CliText::offer(Direction direction, const ServerOffer &offer)
{
    QString fit;
    switch (offer.fit) {
    //: Whether a server speaks a protocol: "Upload  dav (likely): …"
    case Fit::No: fit = tr("no"); break;
    //: Whether a server speaks a protocol
    case Fit::Possible: fit = tr("possible"); break;
    //: Whether a server speaks a protocol
    case Fit::Likely: fit = tr("likely"); break;
    //: Whether a server speaks a protocol
    case Fit::Certain: fit = tr("certain"); break;
    }
    return u"%1  %2 (%3): %4"_s.arg(JobText::direction(direction), offer.protocol, fit,
                                    JobText::offer(direction, offer));
}

QString CliText::addressesReplaced(int files)
{
    return files == 0 ? tr("No address begins like that.") : tr("%n address(es) replaced.", nullptr, files);
}

QString CliText::uploadUsage() { return tr("This job is an upload. Usage: ferryctl add ID FILE… URL"); }

QStringList CliText::cleanup(const JobView &job)
{
    QStringList lines;
    for (const ReceiptLine &line : job.cleanup.receipt) {
        const bool stays = line.action > ReceiptAction::Kept; // somebody will have to look for it
        lines << u"  "_s + joined({JobText::what(line), JobText::done(line), JobText::proof(line),
                                   stays ? line.where : QString()});
    }
    for (const Leftover &leftover : job.cleanup.open) {
        if (leftover.isDoomed())
            lines << u"  "_s +
                         joined({JobText::what(leftover), JobText::done(leftover), JobText::next(leftover)});
    }
    return lines;
}

QString CliText::staysBehind(const JobView &job)
{
    switch (job.cleanup.stage) {
    case CleanupStage::LeftBehind: return tr("Cancelled: %1. Something stays behind:").arg(job.name);
    case CleanupStage::Nothing:
    case CleanupStage::Clean: return tr("Cancelled: %1. Nothing stays behind.").arg(job.name);
    default:
        return tr("Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:")
            .arg(job.name);
    }
}

} // namespace Ferry
