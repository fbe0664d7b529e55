#include "ui/jobactions.h"

#include "ui/actiontext.h"
#include "ui/icons.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"
#include "ui/tones.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace JobChecks;

namespace
{

constexpr int RefreshMs = 50;
/// With very many selected, looking at all of them takes a while: then more seldom.
constexpr int SlowestRefreshMs = 2'000;

} // namespace

JobActions::JobActions(JobQueue &queue, Settings &settings, QWidget *list, QWidget *window)
    : QObject(window)
    , resume(make(u"actionResume"_s, u"resume"_s, &JobActions::resumeSelected))
    , pause(make(u"actionPause"_s, u"pause"_s, &JobActions::pauseSelected))
    , cancel(make(u"actionCancelTransfer"_s, {}, &JobActions::cancelSelected))
    , retry(make(u"actionRetryNow"_s, u"retry"_s, &JobActions::retrySelected))
    , complete(make(u"actionComplete"_s, u"completed"_s, &JobActions::completeSelected))
    , signInAction(make(u"actionSignIn"_s, u"login"_s, &JobActions::signInSelected))
    , startAgain(make(u"actionStartAgain"_s, {}, &JobActions::startSelectedAgain))
    , changeFolder(make(u"actionChangeFolder"_s, {}, &JobActions::changeSelectedFolder))
    , properties(make(u"actionProperties"_s, {}, &JobActions::editSelectedProperties))
    , replacePrefix(make(u"actionReplacePrefix"_s, {}, &JobActions::replaceSelectedPrefix))
    , removeFromList(make(u"actionRemoveFromList"_s, u"remove"_s, &JobActions::removeSelected))
    , removeEnded(make(u"actionRemoveEnded"_s, {}, &JobActions::removeAllEnded))
    , openFile(make(u"actionOpenFile"_s, u"file"_s, &JobActions::openSelectedFile))
    , openFolder(make(u"actionOpenFolder"_s, u"folder"_s, &JobActions::openSelectedFolder))
    , copyLink(make(u"actionCopyLink"_s, u"copy"_s, &JobActions::copySelectedLinks))
    , copyPath(make(u"actionCopyPath"_s, {}, &JobActions::copySelectedPaths))
    , copyError(make(u"actionCopyError"_s, {}, &JobActions::copySelectedErrors))
    , m_queue(queue)
    , m_settings(settings)
    , m_window(window)
{
    cancel->setIcon(Icons::get(u"cancel"_s, [](const QPalette &palette) { return Tones::of(palette).bad; }));
    retry->setShortcut(Qt::Key_F5);
    startAgain->setShortcut(Qt::CTRL | Qt::Key_R);
    openFile->setShortcut(Qt::CTRL | Qt::Key_O);
    openFolder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    // Space and Del mean something else in a text, on a button and in the filter pane: they are the list's
    // alone.
    for (QAction *action : {resume, pause, cancel, removeFromList}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
    }
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &JobActions::refresh);
    connect(&m_queue, &JobQueue::jobChanged, this, &JobActions::schedule);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &gone) {
        m_ids.removeIf([&](JobId id) { return gone.contains(id); });
        schedule();
    });
    retranslate();
}

QAction *JobActions::make(const QString &name, const QString &icon, void (JobActions::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void JobActions::setSelection(const QList<JobId> &ids)
{
    m_ids = ids;
    refresh();
}

void JobActions::retranslate()
{
    resume->setIconText(tr("Resume"));
    pause->setIconText(tr("Pause"));
    cancel->setIconText(tr("Cancel transfer"));
    refresh();
}

void JobActions::schedule()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start(qBound(RefreshMs, static_cast<int>(m_ids.size() / 20), SlowestRefreshMs));
}

void JobActions::survey()
{
    constexpr std::array<bool (*)(const Job &), CheckCount> checks{
        canResume,   canPause,        canCancel, canRetry,  canComplete,
        needsSignIn, canChangeFolder, hasEnded,  canRemove, hasError};
    m_possible.fill(false);
    qsizetype open = CheckCount;
    for (const JobId id : std::as_const(m_ids)) {
        const Job *job = m_queue.job(id);
        for (size_t check = 0; job && check < CheckCount; ++check) {
            if (!m_possible[check] && checks[check](*job)) {
                m_possible[check] = true;
                --open;
            }
        }
        if (open == 0)
            return;
    }
}

void JobActions::refresh()
{
    m_refreshTimer.stop();
    survey();
    assignKeys();
    const int count = static_cast<int>(m_ids.size());
    resume->setText(tr("&Resume"));
    pause->setText(tr("&Pause"));
    cancel->setText(count > 1 ? tr("&Cancel %Ln transfer(s)", nullptr, count) : tr("&Cancel transfer"));
    retry->setText(tr("Retry &now"));
    complete->setText(tr("Co&mplete"));
    signInAction->setText(tr("&Sign in…"));
    startAgain->setText(tr("Start again"));
    removeFromList->setText(tr("Remove from &list"));
    removeEnded->setText(tr("Remove all &ended from the list"));
    openFile->setText(tr("&Open file"));
    openFolder->setText(tr("Open &folder"));
    changeFolder->setText(tr("C&hange folder…"));
    properties->setText(tr("Propert&ies…"));
    replacePrefix->setText(tr("Replace link prefi&x…"));
    copyLink->setText(tr("Copy lin&k"));
    copyPath->setText(tr("Copy file p&ath"));
    copyError->setText(tr("Cop&y error"));

    enable(resume, m_possible[Resumes], reason(JobEvent::Resume));
    enable(pause, m_possible[Pauses], reason(JobEvent::Suspend));
    enable(cancel, m_possible[Cancels], reason(JobEvent::Cancel));
    enable(retry, m_possible[Retries], tr("Nothing selected waits to be tried again."));
    enable(complete, m_possible[Completes], tr("Nothing selected waits to be completed."));
    enable(startAgain, m_possible[StartsAgain], {});
    enable(signInAction, m_possible[SignsIn], tr("Nothing selected waits for a sign-in."));
    enable(removeFromList, m_possible[Leaves],
           tr("Only transfers that have ended and are cleaned up can leave the list."));
    const Job *only = count == 1 ? m_queue.job(m_ids.first()) : nullptr;
    enable(openFile, only && hasFile(*only), tr("Select one transfer that has a finished file."));
    enable(openFolder, only, tr("Select one transfer."));
    enable(changeFolder, m_possible[Moves], tr("Only downloads that have not ended can go elsewhere."));
    const bool changes = only && !isFinal(only->state());
    const QString whyNot = only ? tr("This transfer has ended.") : tr("Select one transfer.");
    enable(properties, changes, whyNot);
    enable(replacePrefix, changes, whyNot);
    enable(copyLink, count > 0, {});
    enable(copyPath, count > 0, {});
    enable(copyError, m_possible[HasError], tr("Nothing selected has an error."));
    ActionText::setToolTip(removeEnded);
    // Not by isEnabled(): an action that is not visible never is.
    complete->setVisible(m_possible[Completes]);
    signInAction->setVisible(m_possible[SignsIn]);
    startAgain->setVisible(m_possible[StartsAgain]);
}

void JobActions::enable(QAction *action, bool possible, const QString &whyNot)
{
    action->setEnabled(possible);
    ActionText::setToolTip(action, possible          ? QString()
                                   : m_ids.isEmpty() ? tr("Select a transfer first.")
                                                     : whyNot);
}

QString JobActions::reason(JobEvent command) const
{
    const Job *job = m_ids.isEmpty() ? nullptr : m_queue.job(m_ids.first());
    if (!job)
        return {};
    const QString refusal = JobText::refusal(command, *job);
    if (!refusal.isEmpty())
        return refusal;
    switch (job->state()) {
    case JobState::Suspended: return tr("It is paused already.");
    case JobState::Transferred: return tr("Everything is transferred.");
    default: return tr("It is running, or starts by itself.");
    }
}

void JobActions::assignKeys()
{
    // One key, the obvious meaning; set anew only if it changes, because that rebuilds the shortcut map.
    const bool pauses = m_possible[Pauses];
    const bool cancels = m_possible[Cancels] || !m_possible[Leaves];
    const auto give = [](QAction *to, QAction *from, Qt::Key key) {
        if (to->shortcut() == QKeySequence(key))
            return;
        from->setShortcut({});
        to->setShortcut(key);
    };
    give(pauses ? pause : resume, pauses ? resume : pause, Qt::Key_Space);
    give(cancels ? cancel : removeFromList, cancels ? removeFromList : cancel, Qt::Key_Delete);
}

void JobActions::fillContextMenu(QMenu *menu) const
{
    menu->addActions({openFile, openFolder});
    menu->addSeparator();
    menu->addActions({resume, pause, retry, complete, signInAction, startAgain});
    menu->addSeparator();
    menu->addAction(cancel);
    menu->addSeparator();
    menu->addActions({removeFromList, removeEnded});
    menu->addSeparator();
    menu->addActions({copyLink, copyPath, copyError});
    menu->addSeparator();
    menu->addActions({changeFolder, replacePrefix, properties});
}

} // namespace Ferry
