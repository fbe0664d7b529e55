#include "tests/ui/uiharness.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/rowbutton.h"
#include "ui/transferlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 200'000;

} // namespace

/// The button on the row of a transfer that needs somebody, with real clicks.
class tst_RowButton : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void resumeTakesUpAStoppedTransfer();
    void itLeavesTheSelectionAlone();
    void signInOpensTheQuestionForTheServer();
    void aRefusedSignInIsSaidAndKeepsTheName();
    void tryNowEndsTheWaiting();
    void tryNowEndsTheWaitingOfACleanup();
    void signInEndsTheWaitingOfACleanup();
    void completeFinishesWhatWaitsForIt();
    void letGoBesideItDoesNothing();
    void beside_aClickSelects();
    void aRowInOrderHasNone();
    void aRowInOrderHasOneUnderTheMouse();
    void anExpiredLinkIsReplaced();
    void withoutItsColumnsThereIsNone();
    void itsWordsAreNeverCut();

private:
    [[nodiscard]] TransferList *list() const { return m_harness->find<TransferList>("transferList"); }
    /// Where the button of @p job is: at the end of the last column.
    [[nodiscard]] QPoint spot(const Job *job) const
    {
        const int row = m_harness->filter().rowOf(job->id());
        const QRect cell = list()->visualRect(m_harness->filter().index(row, JobModel::TimeLeftColumn));
        return {cell.right() - 20, cell.center().y()};
    }
    void click(const Job *job) const
    {
        QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
        QTRY_VERIFY(list()->isVisible());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, spot(job));
    }
    Job *stopped()
    {
        m_harness->server.addFault(TestServer::Fault::replyStatus(400));
        Job *job = m_harness->download(u"late.bin"_s, 1000);
        return QTest::qWaitFor([job] { return job->state() == JobState::Error; }) ? job : nullptr;
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_RowButton::resumeTakesUpAStoppedTransfer()
{
    Job *job = stopped();
    QVERIFY(job);
    click(job);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_RowButton::itLeavesTheSelectionAlone()
{
    Job *other = m_harness->download(u"other.bin"_s, MiB, 0, false);
    Job *job = stopped();
    QVERIFY(job);
    m_harness->select({other->id()});
    click(job);
    QCOMPARE(list()->selectedIds(), QList<JobId>{other->id()});
}

void tst_RowButton::signInOpensTheQuestionForTheServer()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(401).always());
    Job *job = m_harness->download(u"locked.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Error);
    click(job);
    QVERIFY(m_harness->dialog<SignInDialog>());
}

void tst_RowButton::aRefusedSignInIsSaidAndKeepsTheName()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(401).always());
    Job *job = m_harness->download(u"locked.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Error);
    m_harness->queue->setCredentials(job->spec().files.first().remote, {u"anna"_s, u"wrong"_s}, {}, false);
    QTRY_COMPARE(job->state(), JobState::Error);
    click(job);
    auto *dialog = m_harness->dialog<SignInDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"userEdit"_s)->text(), u"anna"_s);
    QCOMPARE(dialog->focusWidget()->objectName(), u"passwordEdit"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"signInHeading"_s)->text().contains(u"did not accept"_s));
}

void tst_RowButton::tryNowEndsTheWaiting()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(503, {{"Retry-After", "600"}}));
    Job *job = m_harness->download(u"later.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::TransientError);
    click(job);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_RowButton::tryNowEndsTheWaitingOfACleanup()
{
    m_harness->serveTus();
    m_harness->server.setThrottle(0, Slow);
    m_harness->server.addFault(
        TestServer::Fault::replyStatus(423, {{"Retry-After", "600"}}).on("DELETE").always());
    Job *job = m_harness->upload(u"mine.bin"_s, 50 * MiB);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    (void)job->cancel();
    QTRY_COMPARE(job->cleanupStage(), CleanupStage::Waiting);
    m_harness->server.clearFaults();
    click(job);
    QTRY_COMPARE(job->cleanupStage(), CleanupStage::Clean);
}

void tst_RowButton::signInEndsTheWaitingOfACleanup()
{
    m_harness->serveTus();
    m_harness->server.setThrottle(0, Slow);
    Job *job = m_harness->upload(u"mine.bin"_s, 50 * MiB);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->server.addFault(TestServer::Fault::replyStatus(401).on("DELETE").always());
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE(job->cleanupStage(), CleanupStage::Waiting);
    click(job);
    auto *dialog = m_harness->dialog<SignInDialog>();
    QVERIFY(dialog);
    m_harness->server.clearFaults();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"userEdit"_s), u"me"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passwordEdit"_s), u"secret"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(job->cleanupStage(), CleanupStage::Clean);
}

void tst_RowButton::completeFinishesWhatWaitsForIt()
{
    m_harness->server.publishGenerated(u"/whole.bin"_s, 1000, 1, {});
    JobSpec spec;
    spec.files = {{m_harness->server.url(u"/whole.bin"_s), m_harness->folder(u"downloads"_s), false}};
    spec.completesItself = false;
    Job *job = m_harness->queue->add(spec).job;
    QTRY_COMPARE(job->state(), JobState::Transferred);
    click(job);
    QCOMPARE(job->state(), JobState::Acknowledged);
}

void tst_RowButton::letGoBesideItDoesNothing()
{
    Job *job = stopped();
    QVERIFY(job);
    QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
    const QPoint at = spot(job);
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, at - QPoint(0, 24));
    QCOMPARE(job->state(), JobState::Error);
    QTest::mouseClick(list()->viewport(), Qt::RightButton, {}, at);
    QCOMPARE(job->state(), JobState::Error);
}

void tst_RowButton::beside_aClickSelects()
{
    Job *job = stopped();
    QVERIFY(job);
    QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
    const QRect name = list()->visualRect(m_harness->filter().index(0, JobModel::NameColumn));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, name.center());
    QCOMPARE(list()->selectedIds(), QList<JobId>{job->id()});
    QCOMPARE(job->state(), JobState::Error);
}

void tst_RowButton::aRowInOrderHasNone()
{
    Job *job = m_harness->download(u"paused.bin"_s, MiB, 0, false);
    click(job);
    QCOMPARE(job->state(), JobState::Suspended);
    QCOMPARE(list()->selectedIds(), QList<JobId>{job->id()});
}

void tst_RowButton::aRowInOrderHasOneUnderTheMouse()
{
    Job *job = m_harness->download(u"paused.bin"_s, 1'000, 0, false);
    QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
    QTRY_VERIFY(list()->isVisible());
    QTest::mouseMove(list()->viewport(), spot(job));
    QMouseEvent move(QEvent::MouseMove, spot(job), list()->viewport()->mapToGlobal(spot(job)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list()->viewport(), &move);
    (void)list()->grab(); // it is painted before it is clicked
    click(job);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_RowButton::anExpiredLinkIsReplaced()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(410));
    Job *job = m_harness->download(u"expired.bin"_s, 1'000);
    QTRY_COMPARE(job->state(), JobState::Error);
    click(job);
    QVERIFY(m_harness->dialog<ReplaceLinkDialog>());
}

void tst_RowButton::withoutItsColumnsThereIsNone()
{
    Job *job = stopped();
    QVERIFY(job);
    QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
    list()->setColumnHidden(JobModel::SpeedColumn, true);
    list()->setColumnHidden(JobModel::TimeLeftColumn, true);
    const QRect size = list()->visualRect(m_harness->filter().index(0, JobModel::SizeColumn));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {size.right() - 20, size.center().y()});
    QCOMPARE(job->state(), JobState::Error);
    QCOMPARE(list()->selectedIds(), QList<JobId>{job->id()});
}

/// "Try…" would be another word.
void tst_RowButton::itsWordsAreNeverCut()
{
    QTableView table;
    QStandardItemModel model(1, JobModel::ColumnCount);
    table.setModel(&model);
    table.setColumnHidden(JobModel::TimeLeftColumn, true);
    const QString text = u"Choose another folder"_s;
    const int words = table.fontMetrics().horizontalAdvance(text);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    option.rect = QRect(0, 0, 1000, 54);
    table.setColumnWidth(JobModel::SpeedColumn, words + 10);
    QVERIFY(RowButton::rect(option, text).isEmpty());
    table.setColumnWidth(JobModel::SpeedColumn, words + 40);
    QVERIFY(RowButton::rect(option, text).width() >= words + 12);
}

QTEST_MAIN(tst_RowButton)
#include "tst_rowbutton.moc"
