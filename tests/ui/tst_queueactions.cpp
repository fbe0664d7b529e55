#include "tests/ui/uiharness.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/limitsbutton.h"
#include "ui/queueactions.h"
#include "ui/transferlist.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 200'000;

} // namespace

/// When transfers run: order, priority, start now, finish these and stop, limits. With real clicks and keys.
class tst_QueueActions : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_jobs.clear();
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void upAndDownChangeTheOrderOfTheQueue();
    void theKeysDoTheSame();
    void theListInTheOrderOfTheQueueFollows();
    void rowsAreDraggedInTheOrderOfTheQueueOnly();
    void aMoveIsSeenWhateverTheListIsSortedBy();
    void allArePausedAndGoOnFromTheMenu();
    void aPriorityIsChosenInTheMenu();
    void startNowRunsBesideTheLimits();
    void finishTheseIsSeenAndTakenBack();
    void withoutASelectionTheButtonsSayWhatIsMissing();
    void aLimitIsChosenInTheStatusBar();
    void tagsAreGivenToSeveralAtOnce();
    void theSpeedOfATransferIsLimitedInTheMenu();

private:
    [[nodiscard]] TransferList *list() const { return m_harness->find<TransferList>("transferList"); }
    /// Three that wait for their turn, in this order.
    void makeQueue()
    {
        QueueOptions options = m_harness->queue->options();
        options.maximumActive = 1;
        m_harness->queue->setOptions(options);
        m_running = m_harness->download(u"running.bin"_s, 50 * MiB, Slow);
        QTRY_COMPARE(m_running->state(), JobState::Transferring);
        for (const QString &name : {u"a.bin"_s, u"b.bin"_s, u"c.bin"_s})
            m_jobs.append(m_harness->download(name, MiB, Slow));
        QTRY_COMPARE(m_harness->filter().rowCount(), 4);
    }
    [[nodiscard]] QList<int> places() const
    {
        QList<int> result;
        for (const Job *job : m_jobs)
            result.append(m_harness->queue->placeInQueue(*job));
        return result;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < m_harness->filter().rowCount(); ++row)
            result.append(m_harness->filter().jobAt(row)->name());
        return result;
    }
    std::unique_ptr<UiHarness> m_harness;
    Job *m_running = nullptr;
    QList<Job *> m_jobs;
};

void tst_QueueActions::upAndDownChangeTheOrderOfTheQueue()
{
    makeQueue();
    QTRY_COMPARE(places(), (QList<int>{1, 2, 3}));
    m_harness->select({m_jobs.at(2)->id()});
    m_harness->clickTool("actionMoveUp");
    QCOMPARE(places(), (QList<int>{1, 3, 2}));
    m_harness->select({m_jobs.at(0)->id()});
    m_harness->clickTool("actionMoveDown");
    QCOMPARE(places(), (QList<int>{2, 3, 1}));
}

void tst_QueueActions::theKeysDoTheSame()
{
    makeQueue();
    m_harness->select({m_jobs.at(2)->id()});
    QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(places(), (QList<int>{1, 3, 2}));
    QCOMPARE(list()->selectedIds(), QList<JobId>{m_jobs.at(2)->id()});
    QTest::keyClick(list(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(places(), (QList<int>{2, 3, 1}));
}

void tst_QueueActions::theListInTheOrderOfTheQueueFollows()
{
    makeQueue();
    list()->sortByColumn(JobModel::QueueColumn, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"running.bin"_s, u"a.bin"_s, u"b.bin"_s, u"c.bin"_s}));
    m_harness->select({m_jobs.at(2)->id()});
    m_harness->clickTool("actionMoveUp");
    QTRY_COMPARE(names(), (QStringList{u"running.bin"_s, u"a.bin"_s, u"c.bin"_s, u"b.bin"_s}));
    QCOMPARE(list()->selectedIds(), QList<JobId>{m_jobs.at(2)->id()});
}

void tst_QueueActions::rowsAreDraggedInTheOrderOfTheQueueOnly()
{
    makeQueue();
    QVERIFY(!list()->dragEnabled());
    list()->sortByColumn(JobModel::QueueColumn, Qt::AscendingOrder);
    QVERIFY(list()->dragEnabled());
    const int row = m_harness->filter().rowOf(m_jobs.at(0)->id());
    QVERIFY(m_harness->filter().index(row, 0).flags() & Qt::ItemIsDragEnabled);
    list()->sortByColumn(JobModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(!list()->dragEnabled());
    QSignalSpy moved(list(), &TransferList::moveRequested);
    emit list()->moveRequested({m_jobs.at(2)->id()}, m_jobs.at(0)->id());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(places(), (QList<int>{2, 3, 1}));
}

void tst_QueueActions::aMoveIsSeenWhateverTheListIsSortedBy()
{
    makeQueue();
    QVERIFY(!list()->showsQueueOrder());
    m_harness->select({m_jobs.at(2)->id()});
    m_harness->clickTool("actionMoveUp");
    QVERIFY(list()->showsQueueOrder());
    QTRY_COMPARE(names(), (QStringList{u"running.bin"_s, u"a.bin"_s, u"c.bin"_s, u"b.bin"_s}));
}

void tst_QueueActions::allArePausedAndGoOnFromTheMenu()
{
    makeQueue();
    QMenu *menu = m_harness->window->menuBar()->actions().at(1)->menu();
    emit menu->aboutToShow();
    QVERIFY(!m_harness->action("actionResumeAll")->isEnabled());
    m_harness->action("actionPauseAll")->trigger();
    QTRY_COMPARE(m_running->state(), JobState::Suspended);
    for (const Job *job : std::as_const(m_jobs))
        QCOMPARE(job->state(), JobState::Suspended);
    emit menu->aboutToShow();
    QVERIFY(!m_harness->action("actionPauseAll")->isEnabled());
    m_harness->action("actionResumeAll")->trigger();
    QTRY_COMPARE(m_running->state(), JobState::Transferring);
    QCOMPARE(m_jobs.first()->state(), JobState::Queued);
}

void tst_QueueActions::aPriorityIsChosenInTheMenu()
{
    makeQueue();
    m_harness->select({m_jobs.at(1)->id(), m_jobs.at(2)->id()});
    m_harness->action("actionPriority1")->trigger();
    QCOMPARE(m_jobs.at(1)->spec().priority, Priority::High);
    QCOMPARE(m_jobs.at(2)->spec().priority, Priority::High);
    QCOMPARE(m_jobs.at(0)->spec().priority, Priority::Normal);
    emit m_harness->find<QMenu>("priorityMenu")->aboutToShow();
    QVERIFY(m_harness->action("actionPriority1")->isChecked());
    m_harness->select({m_jobs.at(0)->id(), m_jobs.at(1)->id()});
    emit m_harness->find<QMenu>("priorityMenu")->aboutToShow();
    QVERIFY(!m_harness->action("actionPriority1")->isChecked());
    QVERIFY(!m_harness->action("actionPriority2")->isChecked());
}

void tst_QueueActions::startNowRunsBesideTheLimits()
{
    makeQueue();
    m_harness->select({m_jobs.at(2)->id()});
    QVERIFY(m_harness->action("actionStartNow")->isEnabled());
    m_harness->action("actionStartNow")->trigger();
    QTRY_COMPARE(m_jobs.at(2)->state(), JobState::Transferring);
    QCOMPARE(m_running->state(), JobState::Transferring);
    QCOMPARE(m_jobs.at(0)->state(), JobState::Queued);
    QTRY_VERIFY(!m_harness->action("actionStartNow")->isEnabled());
    QVERIFY(m_harness->action("actionStartNow")->toolTip().contains(u"Nothing selected waits"_s));
}

void tst_QueueActions::finishTheseIsSeenAndTakenBack()
{
    auto *link = m_harness->find<QToolButton>("stoppingLink");
    QVERIFY(!link->isVisible());
    m_harness->action("actionFinishThese")->trigger();
    QVERIFY(m_harness->queue->options().startsNothing);
    QVERIFY(link->isVisible());
    Job *job = m_harness->download(u"later.bin"_s, 1'000);
    QCOMPARE(job->waiting(), Waiting::ForQueue);
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(!link->isVisible());
    QVERIFY(!m_harness->action("actionFinishThese")->isChecked());
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_QueueActions::withoutASelectionTheButtonsSayWhatIsMissing()
{
    for (const char *name : {"actionMoveUp", "actionMoveDown", "actionStartNow"}) {
        QVERIFY(!m_harness->action(name)->isEnabled());
        QVERIFY2(m_harness->action(name)->toolTip().contains(u"Select a transfer first."_s), name);
    }
    Job *ended = m_harness->download(u"ended.bin"_s, 1'000);
    QTRY_COMPARE(ended->state(), JobState::Acknowledged);
    m_harness->select({ended->id()});
    QVERIFY(!m_harness->action("actionMoveUp")->isEnabled());
    QVERIFY(m_harness->action("actionMoveUp")->toolTip().contains(u"no place in the queue"_s));
}

void tst_QueueActions::aLimitIsChosenInTheStatusBar()
{
    auto *button = m_harness->find<LimitsButton>("limitsButton");
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"No limit"_s);
    QMenu *menu = button->menu();
    emit menu->aboutToShow();
    auto *downloads = menu->findChild<QMenu *>(u"downloadLimits"_s);
    QVERIFY(downloads);
    auto *choice = downloads->findChild<QAction *>(u"down2048"_s);
    QVERIFY(choice && !choice->isChecked());
    choice->trigger();
    QCOMPARE(m_harness->queue->options().downloadRate, 2 * MiB);
    QCOMPARE(m_harness->queue->options().uploadRate, 0);
    QCOMPARE(button->text(), u"↓ 2.0 MiB/s"_s);
    QVERIFY(button->accessibleName().contains(u"2.0 MiB/s"_s));
}

void tst_QueueActions::tagsAreGivenToSeveralAtOnce()
{
    Job *one = m_harness->download(u"one.bin"_s, MiB, 0, false);
    Job *two = m_harness->download(u"two.bin"_s, MiB, 0, false);
    JobChange change;
    change.tags = QStringList{u"work"_s, u"old"_s};
    QCOMPARE(one->change(change), Outcome::Ok);
    m_harness->select({one->id(), two->id()});
    m_harness->action("actionTags")->trigger();
    auto *dialog = m_harness->dialog<TagsDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"tagList"_s);
    QCOMPARE(list->count(), 2);
    QListWidgetItem *old = list->findItems(u"old"_s, Qt::MatchExactly).value(0);
    QVERIFY(old);
    QCOMPARE(old->checkState(), Qt::PartiallyChecked);
    old->setCheckState(Qt::Unchecked);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"newTagEdit"_s), u"  holidays "_s);
    UiHarness::click(dialog, "addTagButton");
    UiHarness::click(dialog, "okButton");
    QCOMPARE(one->spec().tags, (QStringList{u"work"_s, u"holidays"_s}));
    QCOMPARE(two->spec().tags, QStringList{u"holidays"_s}); // "work" was left half
}

void tst_QueueActions::theSpeedOfATransferIsLimitedInTheMenu()
{
    Job *job = m_harness->download(u"one.bin"_s, MiB, 0, false);
    m_harness->select({job->id()});
    auto *menu = m_harness->find<QMenu>("speedMenu");
    emit menu->aboutToShow();
    auto *half = menu->findChild<QAction *>(u"actionSpeed512"_s);
    QVERIFY(half);
    half->trigger();
    QCOMPARE(job->spec().bytesPerSecond, 512 * 1024);
}

QTEST_MAIN(tst_QueueActions)
#include "tst_queueactions.moc"
