#include "tests/ui/uiharness.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/jobactions.h"
#include "ui/jobfilter.h"
#include "ui/transferlist.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 200'000; ///< bytes a second: a transfer of it does not end while a test looks

} // namespace

class tst_Actions : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void withoutASelectionTheButtonsSayWhy();
    void aPausedTransferCannotBePausedAndSaysSo();
    void anEndedTransferRefusesEverythingAndSaysWhy();
    void pauseAndResumeByTheToolbar();
    void spacePausesAndResumes();
    void spaceOnAButtonPressesTheButton();
    void cancelAsksWithVerbsAndTheSafeOneHasTheFocus();
    void keepingLeavesTheTransferAlone();
    void escapeKeepsTheTransfer();
    void cancellingRemovesThePartFile();
    void theQuestionNamesWhatStays();
    void severalAreCancelledTogether();
    void smallTransfersAreNotAskedForWhenToldSo();
    void anUploadThatCannotBeRemovedIsAlwaysAskedFor();
    void theQuestionGoesWhenTheTransferEnds();
    void escapeInTheListNeverCancels();
    void deleteCancelsTheActiveAndRemovesTheEnded();
    void removeAllEndedLeavesTheOthers();
    void retryNowTriesAFailedOneAgain();
    void whatHasEndedIsStartedAgain();
    void signInIsInTheMenuOfWhatWaitsForIt();
    void copiesLinksAndErrors();
    void theToolbarsLabelsNeverChange();

private:
    [[nodiscard]] TransferList *list() const { return m_harness->find<TransferList>("transferList"); }
    /// Cancels with the question's answer.
    void answerQuestion(const char *button);
    std::unique_ptr<UiHarness> m_harness;
};

void tst_Actions::answerQuestion(const char *button)
{
    auto *question = m_harness->dialog<CancelDialog>();
    QVERIFY(question);
    UiHarness::click(question, button);
}

void tst_Actions::withoutASelectionTheButtonsSayWhy()
{
    for (const char *name : {"actionResume", "actionPause", "actionCancelTransfer"}) {
        const QAction *action = m_harness->action(name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"Select a transfer first."_s), name);
    }
}

void tst_Actions::aPausedTransferCannotBePausedAndSaysSo()
{
    Job *job = m_harness->download(u"paused.bin"_s, MiB, 0, false);
    m_harness->select({job->id()});
    QVERIFY(m_harness->action("actionResume")->isEnabled());
    QVERIFY(!m_harness->action("actionPause")->isEnabled());
    QVERIFY(m_harness->action("actionPause")->toolTip().contains(u"paused already"_s));
}

void tst_Actions::anEndedTransferRefusesEverythingAndSaysWhy()
{
    Job *job = m_harness->download(u"ended.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    m_harness->select({job->id()});
    for (const char *name : {"actionResume", "actionPause", "actionCancelTransfer"}) {
        const QAction *action = m_harness->action(name);
        QTRY_VERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"Already completed"_s), qPrintable(action->toolTip()));
    }
}

void tst_Actions::pauseAndResumeByTheToolbar()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    m_harness->clickTool("actionPause");
    QCOMPARE(job->state(), JobState::Suspended);
    QTRY_VERIFY(m_harness->action("actionResume")->isEnabled());
    m_harness->clickTool("actionResume");
    QTRY_COMPARE(job->state(), JobState::Transferring);
}

void tst_Actions::spacePausesAndResumes()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(job->state(), JobState::Suspended);
    QTRY_COMPARE(m_harness->action("actionResume")->shortcut(), QKeySequence(Qt::Key_Space));
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(job->state() != JobState::Suspended);
}

void tst_Actions::spaceOnAButtonPressesTheButton()
{
    auto *button = m_harness->find<QPushButton>("emptyAddDownload");
    QSignalSpy clicked(button, &QPushButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
}

void tst_Actions::cancelAsksWithVerbsAndTheSafeOneHasTheFocus()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    m_harness->clickTool("actionCancelTransfer");
    auto *question = m_harness->dialog<CancelDialog>();
    QVERIFY(question);
    auto *keep = question->findChild<QPushButton *>(u"keepTransferringButton"_s);
    auto *cancel = question->findChild<QPushButton *>(u"cancelTransferButton"_s);
    QCOMPARE(keep->text(), u"Keep transferring"_s);
    QCOMPARE(cancel->text(), u"Cancel transfer"_s);
    QVERIFY(keep->isDefault());
    QVERIFY(!cancel->isDefault() && !cancel->autoDefault());
    QTRY_VERIFY(keep->hasFocus());
    QCOMPARE(job->state(), JobState::Transferring);
}

void tst_Actions::keepingLeavesTheTransferAlone()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    m_harness->clickTool("actionCancelTransfer");
    answerQuestion("keepTransferringButton");
    QTRY_VERIFY(!m_harness->dialog<CancelDialog>());
    QCOMPARE(job->state(), JobState::Transferring);
}

void tst_Actions::escapeKeepsTheTransfer()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    m_harness->clickTool("actionCancelTransfer");
    QTest::keyClick(m_harness->dialog<CancelDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_harness->dialog<CancelDialog>());
    QCOMPARE(job->state(), JobState::Transferring);
}

void tst_Actions::cancellingRemovesThePartFile()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    const QDir downloads(m_harness->folder(u"downloads"_s));
    const auto files = QDir::Files | QDir::Hidden;
    QTRY_COMPARE(downloads.entryList(files).size(), 1);
    m_harness->select({job->id()});
    QSignalSpy settled(m_harness->queue.get(), &JobQueue::cleanupSettled);
    m_harness->clickTool("actionCancelTransfer");
    answerQuestion("cancelTransferButton");
    QCOMPARE(job->state(), JobState::Cancelled);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(downloads.entryList(files), QStringList());
}

void tst_Actions::theQuestionNamesWhatStays()
{
    TestServer::TusOptions options;
    options.termination = false;
    m_harness->serveTus(options);
    m_harness->server.setThrottle(0, Slow);
    Job *job = m_harness->upload(u"mine.bin"_s, 50 * MiB);
    QTRY_COMPARE(job->record().notice(), Notice::CannotRemoveSession);
    m_harness->select({job->id()});
    m_harness->clickTool("actionCancelTransfer");
    auto *question = m_harness->dialog<CancelDialog>();
    QVERIFY(question);
    QString all;
    for (const QLabel *label : question->findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(u"that server lets nobody remove it"_s), qPrintable(all));
    QVERIFY2(all.contains(u"your own file"_s), qPrintable(all));
}

void tst_Actions::severalAreCancelledTogether()
{
    QList<JobId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(m_harness->download(u"several%1.bin"_s.arg(i), 50 * MiB, Slow)->id());
    m_harness->select(ids);
    const QString cancelFive = JobActions::tr("&Cancel %Ln transfer(s)", nullptr, 5);
    QCOMPARE(m_harness->action("actionCancelTransfer")->text(), cancelFive);
    m_harness->clickTool("actionCancelTransfer");
    auto *question = m_harness->dialog<CancelDialog>();
    QVERIFY(question);
    QCOMPARE(question->findChild<QPushButton *>(u"cancelTransferButton"_s)->text(),
             CancelDialog::tr("Cancel %Ln transfer(s)", nullptr, 5));
    answerQuestion("cancelTransferButton");
    for (const JobId id : ids)
        QCOMPARE(m_harness->queue->job(id)->state(), JobState::Cancelled);
}

void tst_Actions::smallTransfersAreNotAskedForWhenToldSo()
{
    Job *small = m_harness->download(u"small.bin"_s, 2 * MiB, Slow);
    Job *another = m_harness->download(u"another.bin"_s, 2 * MiB, Slow);
    Job *large = m_harness->download(u"large.bin"_s, 50 * MiB, Slow);
    for (const Job *job : {small, another, large})
        QTRY_VERIFY(job->record().bytesTotal() > 0);
    m_harness->select({small->id()});
    m_harness->clickTool("actionCancelTransfer");
    m_harness->dialog<CancelDialog>()->findChild<QCheckBox *>(u"skipSmallBox"_s)->setChecked(true);
    answerQuestion("cancelTransferButton");
    QTRY_VERIFY(!m_harness->dialog<CancelDialog>());
    m_harness->select({another->id()});
    m_harness->clickTool("actionCancelTransfer");
    QCOMPARE(another->state(), JobState::Cancelled);
    m_harness->select({large->id()});
    m_harness->clickTool("actionCancelTransfer");
    QVERIFY(m_harness->dialog<CancelDialog>());
    QVERIFY(large->state() != JobState::Cancelled);
}

void tst_Actions::anUploadThatCannotBeRemovedIsAlwaysAskedFor()
{
    m_harness->settings->skipsSmallQuestions.set(true);
    TestServer::TusOptions options;
    options.termination = false;
    m_harness->serveTus(options);
    m_harness->server.setThrottle(0, Slow);
    Job *job = m_harness->upload(u"mine.bin"_s, 2 * MiB);
    QTRY_COMPARE(job->record().notice(), Notice::CannotRemoveSession);
    m_harness->select({job->id()});
    m_harness->clickTool("actionCancelTransfer");
    QVERIFY(m_harness->dialog<CancelDialog>());
}

void tst_Actions::theQuestionGoesWhenTheTransferEnds()
{
    m_harness->server.addFault(TestServer::Fault::holdAnswer().on("GET"));
    QSignalSpy held(&m_harness->server, &TestServer::LoopbackServer::answerHeld);
    Job *job = m_harness->download(u"held.bin"_s, 1000);
    QTRY_COMPARE(held.count(), 1);
    m_harness->select({job->id()});
    m_harness->clickTool("actionCancelTransfer");
    QVERIFY(m_harness->dialog<CancelDialog>());
    m_harness->server.releaseHeld();
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_VERIFY(!m_harness->dialog<CancelDialog>());
}

void tst_Actions::escapeInTheListNeverCancels()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    m_harness->select({job->id()});
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!m_harness->dialog<CancelDialog>());
    QVERIFY(!isFinal(job->state()));
}

void tst_Actions::deleteCancelsTheActiveAndRemovesTheEnded()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    QTest::keyClick(list(), Qt::Key_Delete);
    answerQuestion("cancelTransferButton");
    QCOMPARE(job->state(), JobState::Cancelled);
    QTRY_COMPARE(m_harness->action("actionRemoveFromList")->shortcut(), QKeySequence(Qt::Key_Delete));
    // What a window manager does when a dialog goes.
    m_harness->window->activateWindow();
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(m_harness->queue->jobs().size(), 0);
    QTRY_COMPARE(m_harness->filter().rowCount(), 0);
}

void tst_Actions::removeAllEndedLeavesTheOthers()
{
    Job *ended = m_harness->download(u"ended.bin"_s, 1000);
    Job *paused = m_harness->download(u"paused.bin"_s, 1000, 0, false);
    QTRY_COMPARE(ended->state(), JobState::Acknowledged);
    m_harness->action("actionRemoveEnded")->trigger();
    QCOMPARE(m_harness->queue->jobs(), QList<Job *>{paused});
}

void tst_Actions::retryNowTriesAFailedOneAgain()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(404));
    Job *job = m_harness->download(u"late.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Error);
    m_harness->select({job->id()});
    QTRY_VERIFY(m_harness->action("actionRetryNow")->isEnabled());
    QTest::keyClick(list(), Qt::Key_F5);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_Actions::whatHasEndedIsStartedAgain()
{
    Job *job = m_harness->download(u"again.bin"_s, 1000, 0, false);
    m_harness->select({job->id()});
    QVERIFY(!m_harness->action("actionStartAgain")->isVisible());
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_VERIFY(m_harness->action("actionStartAgain")->isVisible());
    QTest::keyClick(m_harness->window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_harness->queue->jobs().size(), 2);
    QTRY_VERIFY(!list()->selectedIds().contains(job->id()));
    Job *fresh = m_harness->queue->job(list()->selectedIds().value(0));
    QVERIFY(fresh);
    QTRY_COMPARE(fresh->state(), JobState::Acknowledged);
}

void tst_Actions::signInIsInTheMenuOfWhatWaitsForIt()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(401));
    Job *job = m_harness->download(u"locked.bin"_s, 1000);
    QVERIFY(!m_harness->action("actionSignIn")->isVisible());
    QTRY_COMPARE(job->state(), JobState::Error);
    m_harness->select({job->id()});
    QTRY_VERIFY(m_harness->action("actionSignIn")->isVisible());
    QVERIFY(m_harness->action("actionSignIn")->isEnabled());
}

void tst_Actions::copiesLinksAndErrors()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(404));
    Job *job = m_harness->download(u"lost.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Error);
    m_harness->select({job->id()});
    m_harness->action("actionCopyLink")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_harness->server.url(u"/lost.bin"_s).toString());
    QTRY_VERIFY(m_harness->action("actionCopyError")->isEnabled());
    m_harness->action("actionCopyError")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"NotFound"_s));
}

void tst_Actions::theToolbarsLabelsNeverChange()
{
    QList<JobId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_harness->download(u"label%1.bin"_s.arg(i), MiB, 0, false)->id());
    const QString before = m_harness->action("actionCancelTransfer")->iconText();
    m_harness->select(ids);
    QCOMPARE(m_harness->action("actionCancelTransfer")->iconText(), before);
    QCOMPARE(before, u"Cancel transfer"_s);
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
