#include "app/gui/desktop/transfernews.h"

#include "app/gui/desktop/filemanager.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr auto Finished = "finished"_L1;
constexpr auto Failed = "failed"_L1;
constexpr auto Refused = "refused"_L1;
constexpr qsizetype MostNames = 5;

bool isDownload(const Job *job) { return job && job->spec().direction == Direction::Download; }
bool isUpload(const Job *job) { return job && job->spec().direction == Direction::Upload; }

} // namespace

TransferNews::TransferNews(JobQueue &queue, Notifier &notifier, FileManager &files, const Watch &watch,
                           std::chrono::milliseconds moment, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_notifier(notifier)
    , m_files(files)
    , m_watch(watch)
{
    for (Burst *burst : {&m_finished, &m_failed}) {
        burst->timer.setInterval(moment);
        burst->timer.setSingleShot(true);
        connect(&burst->timer, &QTimer::timeout, this, [this, burst] { tellMore(*burst); });
    }
    connect(&queue, &JobQueue::jobStateChanged, this,
            [this](const Job *job, JobState now, JobState before) { takeState(*job, now, before); });
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, this, &TransferNews::forget);
    connect(&notifier, &Notifier::activated, this, &TransferNews::act);
}

void TransferNews::setToldElsewhere(const std::function<bool(JobId)> &isToldElsewhere)
{
    m_watch.isToldElsewhere = isToldElsewhere;
}

void TransferNews::takeState(const Job &job, JobState now, JobState before)
{
    // Those that complete themselves are Transferred for a moment only; what was paused then was completed by hand.
    const bool isWhole =
        now == JobState::Acknowledged ? before == JobState::Transferred : now == JobState::Transferred;
    if (isWhole && (now == JobState::Acknowledged) == job.spec().completesItself)
        add(m_finished, job);
    else if (now == JobState::Error)
        add(m_failed, job);
}

void TransferNews::add(Burst &burst, const Job &job)
{
    if (!m_watch.isWanted() || (m_watch.isToldElsewhere && m_watch.isToldElsewhere(job.id())))
        return;
    if (!burst.timer.isActive())
        burst.ids.clear();
    burst.ids.removeAll(job.id());
    burst.ids.append(job.id());
    if (!burst.timer.isActive())
        tell(burst);
}

void TransferNews::tellMore(Burst &burst)
{
    if (burst.told != burst.ids)
        tell(burst);
}

void TransferNews::tell(Burst &burst)
{
    burst.told = burst.ids;
    burst.timer.start();
    if (&burst == &m_finished)
        m_notifier.show(Finished, finished(burst.ids));
    else
        m_notifier.show(Failed, failed(burst.ids));
}

DesktopNotification TransferNews::finished(const QList<JobId> &ids) const
{
    const int count = static_cast<int>(ids.size());
    DesktopNotification news;
    const bool areDownloads = all(ids, isDownload);
    if (count == 1)
        news.summary = areDownloads ? tr("Download finished") : tr("Upload finished");
    else if (areDownloads)
        news.summary = tr("%Ln download(s) finished", nullptr, count);
    else if (all(ids, isUpload))
        news.summary = tr("%Ln upload(s) finished", nullptr, count);
    else
        news.summary = tr("%Ln transfer(s) finished", "downloads and uploads", count);
    news.body = names(ids);
    news.actions.append({u"default"_s, tr("Show in Ferry", "opens the window")});
    if (areDownloads && !paths(ids).isEmpty()) {
        if (count == 1)
            news.actions.append({u"open"_s, tr("Open")});
        news.actions.append({u"folder"_s, tr("Show in folder")});
    }
    return news;
}

DesktopNotification TransferNews::failed(const QList<JobId> &ids) const
{
    const int count = static_cast<int>(ids.size());
    DesktopNotification news;
    news.isProblem = true;
    news.body = names(ids);
    if (count > 1) {
        news.summary = tr("%Ln transfer(s) failed", nullptr, count);
    } else {
        news.summary = all(ids, isDownload) ? tr("Download failed") : tr("Upload failed");
        if (const Job *job = m_queue.job(ids.first()))
            news.body += u'\n' + JobText::error(job->error());
    }
    news.actions = {{u"default"_s, tr("Show in Ferry", "opens the window")},
                    {u"retry"_s, tr("Retry")},
                    {u"show"_s, tr("Show", "a failed transfer, in the window")}};
    return news;
}

void TransferNews::tellRefusal(JobId id, JobEvent command, Outcome outcome)
{
    const Job *job = m_queue.job(id);
    QString why = job ? JobText::refusal(command, *job) : QString();
    if (why.isEmpty())
        why = JobText::outcome(outcome);
    m_notifier.show(Refused,
                    {tr("Not possible now"), job ? JobText::name(*job) + u'\n' + why : why, {}, true});
}

bool TransferNews::all(const QList<JobId> &ids, bool (*matches)(const Job *)) const
{
    return std::all_of(ids.begin(), ids.end(), [&](JobId id) { return matches(m_queue.job(id)); });
}

QString TransferNews::names(const QList<JobId> &ids) const
{
    QStringList names;
    for (auto id = ids.rbegin(); id != ids.rend() && names.size() < MostNames; ++id) {
        if (const Job *job = m_queue.job(*id))
            names.append(JobText::name(*job));
    }
    if (ids.size() > MostNames)
        names.append(u"…"_s);
    return names.join(u'\n');
}

QStringList TransferNews::paths(const QList<JobId> &ids) const
{
    QStringList paths;
    for (const JobId id : ids) {
        const Job *job = m_queue.job(id);
        if (job && JobChecks::hasFile(*job))
            paths.append(JobChecks::pathOf(*job));
    }
    return paths;
}

void TransferNews::forget(const QList<JobId> &ids)
{
    for (Burst *burst : {&m_finished, &m_failed})
        burst->ids.removeIf([&](JobId id) { return ids.contains(id); });
}

void TransferNews::act(const QString &subject, const QString &action)
{
    if (subject != Finished && subject != Failed)
        return;
    const QList<JobId> ids = subject == Finished ? m_finished.ids : m_failed.ids;
    const QStringList files = action == "open"_L1 || action == "folder"_L1 ? paths(ids) : QStringList();
    if (action == "retry"_L1)
        retry(ids);
    else if (action == "folder"_L1)
        m_files.show(files);
    else if (action == "open"_L1 && !files.isEmpty())
        m_files.open(files.first());
    else
        emit showRequested(ids);
}

void TransferNews::retry(const QList<JobId> &ids)
{
    for (const JobId id : ids) {
        Job *job = m_queue.job(id);
        if (!job || job->state() != JobState::Error)
            continue; // somebody was faster
        if (const Outcome outcome = job->resume(); !succeeded(outcome))
            tellRefusal(id, JobEvent::Resume, outcome);
    }
}

} // namespace Ferry
