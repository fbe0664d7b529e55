#include "app/gui/desktop/plasmaviews.h"

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/plasmaview.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"

#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int UpdateMs = 500;

QVariant bytes(qint64 count) { return QVariant::fromValue(qulonglong(std::max<qint64>(count, 0))); }

/// Of the user, without a name or a password that the address may have.
QString remoteOf(const Job &job)
{
    if (job.spec().files.isEmpty())
        return {};
    return job.spec().files.first().remote.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                                           QUrl::RemoveFragment);
}

} // namespace

PlasmaViews::PlasmaViews(JobQueue &queue, TransferActivity &activity, const QDBusConnection &session,
                         QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_activity(activity)
    , m_bus(session)
{
    m_clock.start();
    m_timer.setInterval(UpdateMs);
    connect(&m_timer, &QTimer::timeout, this, &PlasmaViews::follow);
    connect(&activity, &TransferActivity::movingChanged, this, &PlasmaViews::follow);
    connect(&queue, &JobQueue::jobStateChanged, this,
            [this](const Job *job, JobState now) { takeState(*job, now); });
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &ids) {
        for (const JobId id : ids)
            end(id, PlasmaView::Withdrawn, {});
    });
    auto *servers = new QDBusServiceWatcher(u"org.kde.JobViewServer"_s, m_bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(servers, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                setServer(false);
                setServer(!owner.isEmpty());
            });
    lookForServer();
}

PlasmaViews::~PlasmaViews() = default;

void PlasmaViews::lookForServer()
{
    Bus::lookFor(m_bus, u"org.kde.JobViewServer"_s, this, [this](bool isThere) { setServer(isThere); });
}

void PlasmaViews::setServer(bool isThere)
{
    if (m_hasServer == isThere)
        return;
    m_hasServer = isThere;
    if (isThere)
        return follow();
    // With the server went its lines: nobody is told of their end.
    for (const auto &[id, view] : m_views)
        view->deleteLater();
    m_views.clear();
    if (m_rest)
        std::exchange(m_rest, nullptr)->deleteLater();
    m_unwanted.clear();
    m_timer.stop();
}

void PlasmaViews::follow()
{
    if (!m_hasServer)
        return;
    QList<JobId> rest = ripe();
    makeViews(rest);
    updateAll();
    showRest(rest);
    if (m_activity.isMoving() && !m_timer.isActive())
        m_timer.start();
    else if (!m_activity.isMoving())
        m_timer.stop();
}

QList<JobId> PlasmaViews::ripe()
{
    const qint64 now = m_clock.elapsed();
    QHash<JobId, qint64> startedAt;
    QList<JobId> ids;
    for (const JobId id : m_activity.active()) {
        const qint64 since = m_startedAt.value(id, now);
        startedAt.insert(id, since);
        if (now - since >= LongEnoughMs && !m_views.contains(id))
            ids.append(id);
    }
    m_startedAt = startedAt;
    std::sort(ids.begin(), ids.end());
    return ids;
}

void PlasmaViews::makeViews(QList<JobId> &ripe)
{
    while (!ripe.isEmpty() && (m_views.size() < size_t{MostViews} || makeRoom())) {
        const JobId id = ripe.takeFirst();
        const Job *job = m_queue.job(id);
        if (job && !m_unwanted.contains(id))
            add(*job);
    }
}

bool PlasmaViews::makeRoom()
{
    for (const auto &[id, view] : m_views) {
        if (!m_activity.active().contains(id)) {
            end(id, PlasmaView::Withdrawn, {});
            return true;
        }
    }
    return false;
}

void PlasmaViews::add(const Job &job)
{
    const JobId id = job.id();
    auto *view = new PlasmaView(m_bus, PlasmaView::CanCancel | PlasmaView::CanSuspend, stateOf(job), this);
    m_views.emplace(id, view);
    connect(view, &PlasmaView::cancelRequested, this, [this, id] { obey(id, JobEvent::Cancel); });
    connect(view, &PlasmaView::suspendRequested, this, [this, id] { obey(id, JobEvent::Suspend); });
    connect(view, &PlasmaView::resumeRequested, this, [this, id] { obey(id, JobEvent::Resume); });
    connect(view, &PlasmaView::refused, this, [this, id, view] {
        view->deleteLater();
        m_views.erase(id);
        m_unwanted.insert(id);
    });
}

void PlasmaViews::updateAll()
{
    for (const auto &[id, view] : m_views) {
        if (const Job *job = m_queue.job(id))
            view->update(stateOf(*job));
    }
}

void PlasmaViews::showRest(const QList<JobId> &rest)
{
    if (rest.isEmpty()) {
        if (m_rest)
            std::exchange(m_rest, nullptr)->end(PlasmaView::Withdrawn);
    } else if (m_rest) {
        m_rest->update(stateOf(rest));
    } else {
        m_rest = new PlasmaView(m_bus, PlasmaView::None, stateOf(rest), this);
        connect(m_rest, &PlasmaView::refused, this,
                [this] { std::exchange(m_rest, nullptr)->deleteLater(); });
    }
}

void PlasmaViews::takeState(const Job &job, JobState now)
{
    if (!shows(job.id()))
        return;
    switch (now) {
    case JobState::Transferred:
    case JobState::Acknowledged: return end(job.id(), PlasmaView::Finished, {});
    case JobState::Cancelled: return end(job.id(), PlasmaView::Withdrawn, {});
    case JobState::Error: return end(job.id(), PlasmaView::Failed, JobText::error(job.error()));
    default: m_views.at(job.id())->update(stateOf(job));
    }
}

void PlasmaViews::end(JobId id, int ending, const QString &message)
{
    m_unwanted.remove(id);
    const auto found = m_views.find(id);
    if (found == m_views.end())
        return;
    if (const Job *job = m_queue.job(id))
        found->second->update(stateOf(*job));
    found->second->end(PlasmaView::Ending(ending), message);
    m_views.erase(found);
}

void PlasmaViews::obey(JobId id, JobEvent command)
{
    Job *job = m_queue.job(id);
    if (!job)
        return emit refused(id, command, Outcome::NotFound);
    const Outcome outcome = command == JobEvent::Cancel    ? job->cancel()
                            : command == JobEvent::Suspend ? job->suspend()
                                                           : job->resume();
    if (!succeeded(outcome))
        emit refused(id, command, outcome);
}

QVariantMap PlasmaViews::stateOf(const Job &job)
{
    const bool isDownload = job.spec().direction == Direction::Download;
    const JobSnapshot snapshot = JobSnapshot::withoutCleanup(job);
    const QString local = JobChecks::pathOf(job);
    QVariantMap state{
        {u"title"_s, isDownload ? tr("Downloading") : tr("Uploading")},
        {u"descriptionLabel1"_s, tr("From")},
        {u"descriptionValue1"_s, isDownload ? remoteOf(job) : local},
        {u"descriptionLabel2"_s, tr("To")},
        {u"descriptionValue2"_s, isDownload ? local : remoteOf(job)},
        {u"processedBytes"_s, bytes(job.record().bytesTransferred())},
        {u"speed"_s, bytes(static_cast<qint64>(job.bytesPerSecond()))},
        {u"suspended"_s, job.state() == JobState::Suspended},
        {u"infoMessage"_s, isRunning(job.state()) ? job.name() : JobText::status(snapshot)},
    };
    if (job.record().bytesTotal() >= 0) {
        state.insert(u"totalBytes"_s, bytes(job.record().bytesTotal()));
        state.insert(u"percent"_s, uint(std::max(snapshot.percent(), 0)));
    }
    if (isDownload && !local.isEmpty())
        state.insert(u"destUrl"_s, QUrl::fromLocalFile(local).toString());
    return state;
}

QVariantMap PlasmaViews::stateOf(const QList<JobId> &rest) const
{
    qint64 transferred = 0;
    qint64 total = 0;
    double speed = 0;
    for (const JobId id : rest) {
        const Job *job = m_queue.job(id);
        if (!job)
            continue;
        speed += job->bytesPerSecond();
        if (job->record().bytesTotal() > 0) {
            total += job->record().bytesTotal();
            transferred += job->record().bytesTransferred();
        }
    }
    return {
        {u"title"_s, tr("%Ln more transfer(s)", "after single ones", static_cast<int>(rest.size()))},
        {u"processedBytes"_s, bytes(transferred)},
        {u"totalBytes"_s, bytes(total)},
        {u"percent"_s, uint(total > 0 ? std::min<qint64>(transferred * 100 / total, 100) : 0)},
        {u"speed"_s, bytes(static_cast<qint64>(speed))},
    };
}

} // namespace Ferry
