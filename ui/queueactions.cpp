#include "ui/queueactions.h"

#include "ui/actiontext.h"
#include "ui/allcommands.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/jobtext.h"
#include "ui/speedsteps.h"

#include <QActionGroup>
#include <QMenu>
#include <QSet>
#include <QWidget>

#include <optional>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int RefreshMs = 100;
/// With very many selected, looking at all of them takes a while: then more seldom.
constexpr int SlowestRefreshMs = 2'000;

bool canStart(const Job &job)
{
    switch (job.state()) {
    case JobState::Queued: return !job.isExempt();
    case JobState::Suspended:
    case JobState::Error:
    case JobState::TransientError: return true;
    default: return false;
    }
}

} // namespace

QueueActions::QueueActions(JobQueue &queue, QWidget *window)
    : QObject(window)
    , moveUp(make(u"actionMoveUp"_s, u"up"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Up, window))
    , moveDown(make(u"actionMoveDown"_s, u"down"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Down, window))
    , moveFirst(make(u"actionMoveFirst"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Home, window))
    , moveLast(make(u"actionMoveLast"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_End, window))
    , startNow(make(u"actionStartNow"_s, u"startnow"_s, Qt::CTRL | Qt::Key_Return, window))
    , tags(make(u"actionTags"_s, u"tag"_s, {}, window))
    , pauseAll(make(u"actionPauseAll"_s, {}, {}, window))
    , resumeAll(make(u"actionResumeAll"_s, {}, {}, window))
    , finishThese(make(u"actionFinishThese"_s, u"stopafter"_s, {}, window))
    , m_queue(queue)
    , m_orderMenu(new QMenu(window))
    , m_priorityMenu(new QMenu(window))
    , m_speedMenu(new QMenu(window))
    , m_priorities(new QActionGroup(this))
{
    connect(moveUp, &QAction::triggered, this, [this] { step(JobQueue::Step::Up); });
    connect(moveDown, &QAction::triggered, this, [this] { step(JobQueue::Step::Down); });
    connect(moveFirst, &QAction::triggered, this, [this] { step(JobQueue::Step::First); });
    connect(moveLast, &QAction::triggered, this, [this] { step(JobQueue::Step::Last); });
    connect(startNow, &QAction::triggered, this, [this] { m_queue.startNow(QList<JobId>(m_ids)); });
    connect(tags, &QAction::triggered, this, [this, window] { editTags(window); });
    connect(pauseAll, &QAction::triggered, this, [this] { AllCommands::pause(m_queue); });
    connect(resumeAll, &QAction::triggered, this, [this] { AllCommands::resume(m_queue); });
    finishThese->setCheckable(true);
    finishThese->setChecked(m_queue.options().startsNothing);
    connect(finishThese, &QAction::triggered, this, &QueueActions::setStartsNothing);
    connect(&m_queue, &JobQueue::startsNothingChanged, finishThese, &QAction::setChecked);
    makeOrder();
    makePriorities();
    makeSpeeds();
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &QueueActions::refresh);
    connect(&m_queue, &JobQueue::jobStateChanged, this, &QueueActions::schedule);
    connect(&m_queue, &JobQueue::orderChanged, this, &QueueActions::schedule);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &gone) {
        const QSet<JobId> all(gone.begin(), gone.end());
        m_ids.removeIf([&all](JobId id) { return all.contains(id); });
        schedule();
    });
    retranslate();
}

QAction *QueueActions::make(const QString &name, const QString &icon, const QKeySequence &keys,
                            QWidget *window)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    action->setShortcut(keys);
    window->addAction(action);
    return action;
}

void QueueActions::makeOrder()
{
    m_orderMenu->setObjectName(u"orderMenu"_s);
    m_orderMenu->addActions({moveUp, moveDown});
    m_orderMenu->addSeparator();
    m_orderMenu->addActions({moveFirst, moveLast});
}

void QueueActions::makeSpeeds()
{
    m_speedMenu->setObjectName(u"speedMenu"_s);
    connect(m_speedMenu, &QMenu::aboutToShow, this, [this] {
        m_speedMenu->clear();
        for (const qint64 rate : SpeedSteps) {
            QAction *action = m_speedMenu->addAction(rate > 0 ? Format::rate(double(rate)) : tr("No limit"));
            action->setObjectName(u"actionSpeed%1"_s.arg(rate / 1024));
            connect(action, &QAction::triggered, this, [this, rate] { setSpeed(rate); });
        }
    });
}

void QueueActions::makePriorities()
{
    m_priorityMenu->setObjectName(u"priorityMenu"_s);
    for (const Priority priority : {Priority::Foreground, Priority::High, Priority::Normal, Priority::Low}) {
        QAction *action = m_priorities->addAction(QString());
        action->setObjectName(u"actionPriority%1"_s.arg(int(priority)));
        action->setCheckable(true);
        action->setData(int(priority));
        connect(action, &QAction::triggered, this, [this, priority] { setPriority(priority); });
    }
    m_priorityMenu->addActions(m_priorities->actions());
    connect(m_priorityMenu, &QMenu::aboutToShow, this, &QueueActions::refreshPriority);
}

void QueueActions::addTo(QMenu *menu, QAction *before) const
{
    menu->insertActions(before, {startNow, m_orderMenu->menuAction(), m_priorityMenu->menuAction(),
                                 m_speedMenu->menuAction(), tags});
    menu->insertSeparator(before);
}

void QueueActions::setSelection(const QList<JobId> &ids)
{
    m_ids = ids;
    refresh();
}

void QueueActions::schedule()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start(qBound(RefreshMs, static_cast<int>(m_ids.size() / 20), SlowestRefreshMs));
}

void QueueActions::retranslate()
{
    moveUp->setText(tr("Move &up"));
    moveDown->setText(tr("Move &down"));
    moveFirst->setText(tr("Move to the &beginning"));
    moveLast->setText(tr("Move to the &end"));
    startNow->setText(tr("Start no&w"));
    tags->setText(tr("Ta&gs…"));
    pauseAll->setText(tr("Pause all"));
    resumeAll->setText(tr("Resume all"));
    //: A switch: what runs goes on to its end, and nothing else is started
    finishThese->setText(tr("Finish these, then stop"));
    //: A menu: up, down and the like
    m_orderMenu->setTitle(tr("Order"));
    m_priorityMenu->setTitle(tr("Priori&ty"));
    m_speedMenu->setTitle(tr("Speed limit"));
    const auto priorities = m_priorities->actions();
    for (QAction *action : priorities)
        action->setText(JobText::priority(Priority(action->data().toInt())));
    ActionText::setToolTip(finishThese, tr("What runs goes on to its end, and nothing else is started."));
    refresh();
}

void QueueActions::refreshAll()
{
    pauseAll->setEnabled(AllCommands::canPause(m_queue));
    resumeAll->setEnabled(AllCommands::canResume(m_queue));
}

void QueueActions::refresh()
{
    m_refreshTimer.stop();
    bool moves = false;
    bool starts = false;
    for (const JobId id : std::as_const(m_ids)) {
        const Job *job = m_queue.job(id);
        moves = moves || (job && !isFinal(job->state()));
        starts = starts || (job && canStart(*job));
        if (moves && starts)
            break;
    }
    const auto enable = [this](QAction *action, bool possible, const QString &whyNot) {
        action->setEnabled(possible);
        ActionText::setToolTip(action, possible          ? QString()
                                       : m_ids.isEmpty() ? tr("Select a transfer first.")
                                                         : whyNot);
    };
    for (QAction *action : {moveUp, moveDown, moveFirst, moveLast})
        enable(action, moves, tr("What has ended has no place in the queue."));
    enable(tags, moves, tr("What has ended keeps the tags it has."));
    enable(startNow, starts, tr("Nothing selected waits to be started."));
    for (QMenu *menu : {m_orderMenu, m_priorityMenu, m_speedMenu})
        menu->setEnabled(moves);
}

void QueueActions::refreshPriority()
{
    std::optional<Priority> common;
    bool differs = false;
    for (const JobId id : std::as_const(m_ids)) {
        const Job *job = m_queue.job(id);
        if (!job || isFinal(job->state()))
            continue;
        differs = differs || (common && *common != job->spec().priority);
        common = job->spec().priority;
        if (differs)
            break;
    }
    // An exclusive group keeps one checked; with different ones none is.
    m_priorities->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    const auto priorities = m_priorities->actions();
    for (QAction *action : priorities)
        action->setChecked(!differs && common && action->data().toInt() == int(*common));
    m_priorities->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

// Of a copy, as in startNow: what follows may change the selection.
void QueueActions::step(JobQueue::Step step)
{
    (void)m_queue.move(QList<JobId>(m_ids), step);
    emit moved();
}

void QueueActions::setPriority(Priority priority)
{
    JobChange other;
    other.priority = priority;
    change(other);
}

void QueueActions::editTags(QWidget *window)
{
    auto *dialog = new TagsDialog(m_queue, m_ids, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QueueActions::setSpeed(qint64 bytesPerSecond)
{
    JobChange other;
    other.bytesPerSecond = bytesPerSecond;
    change(other);
}

void QueueActions::change(const JobChange &change)
{
    const QList<JobId> ids = m_ids;
    for (const JobId id : ids) {
        Job *job = m_queue.job(id);
        if (job && !isFinal(job->state()))
            (void)job->change(change);
    }
}

void QueueActions::setStartsNothing(bool on)
{
    QueueOptions options = m_queue.options();
    options.startsNothing = on;
    m_queue.setOptions(options);
}

} // namespace Ferry
