#include "ui/progressannouncer.h"

#include "ui/format.h"
#include "ui/jobtext.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Nobody could follow more of them.
constexpr qsizetype MostSpoken = 8;

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ProgressAnnouncer::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Notification);
}

} // namespace

ProgressAnnouncer::ProgressAnnouncer(JobQueue &queue, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_settings(settings)
{
    static const bool installed = (QAccessible::installFactory(&makeInterface), true);
    Q_UNUSED(installed)
    setObjectName(u"progressAnnouncer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Screen readers leave out what is not there at all.
    setFixedSize(1, 1);
    connect(&m_queue, &JobQueue::jobProgressed, this, &ProgressAnnouncer::noteProgress);
    connect(&m_queue, &JobQueue::jobStateChanged, this, &ProgressAnnouncer::noteState);
}

int ProgressAnnouncer::tenthOf(const Job &job)
{
    const int percent = JobSnapshot::withoutCleanup(job).percent();
    return percent < 0 ? -1 : percent / 10;
}

void ProgressAnnouncer::setSelection(const QList<JobId> &ids)
{
    m_tenths.clear();
    if (ids.size() > MostSpoken)
        return;
    for (const JobId id : ids) {
        if (const Job *job = m_queue.job(id))
            m_tenths.insert(id, tenthOf(*job));
    }
}

void ProgressAnnouncer::noteProgress(const Job *job)
{
    const auto known = m_tenths.find(job->id());
    if (known == m_tenths.end() || !m_settings.announcesProgress.get())
        return;
    const int tenth = tenthOf(*job);
    if (tenth == std::exchange(*known, tenth) || tenth < 1 || tenth > 9)
        return;
    //: Spoken while a transfer is under way; %1 is its name, %2 a percentage such as "40 %"
    announce(tr("%1: %2").arg(JobText::name(*job), Format::percent(10 * tenth)));
}

void ProgressAnnouncer::noteState(const Job *job)
{
    const bool waitsForUser = job->state() == JobState::Transferred && !job->spec().completesItself;
    const bool isNews = isFinal(job->state()) || waitsForUser || job->state() == JobState::Error ||
                        job->state() == JobState::TransientError;
    if (!isNews || !m_tenths.contains(job->id()) || !m_settings.announcesProgress.get())
        return;
    announce(tr("%1: %2").arg(JobText::name(*job), JobText::state(job->state())));
}

void ProgressAnnouncer::announce(const QString &text)
{
    setAccessibleName(text); // which tells of the new name
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
    emit announced(text);
}

} // namespace Ferry
