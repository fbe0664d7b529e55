#include "tests/ui/uiharness.h"
#include "ui/details/cleanuppage.h"
#include "ui/details/detailpane.h"
#include "ui/details/elidedlabel.h"
#include "ui/details/overviewpage.h"
#include "ui/jobtext.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 200'000;

/// Everything that a page shows, one text a line.
QString textsOf(const QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible())
            texts.append(elided ? elided->fullText() : label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class tst_Details : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
        m_tabs = m_harness->find<DetailPane>("detailTabs");
    }
    void cleanup() { m_harness.reset(); }

    void withoutASelectionItSaysWhatItIsFor();
    void theOverviewSaysWhatItDoesAndWhatComesNext();
    void theOverviewSaysWhatWasAskedOfATransfer();
    void anErrorIsShownWithAButtonThatHelps();
    void severalSelectedAreCounted();
    void theLedgerIsShownWhileTheTransferLives();
    void theReceiptNamesEverythingWithItsProof();
    void aStuckCleanupCanBeTriedNow();
    void givingUpAsksAndTheReceiptSaysSo();
    void theLogFollowsTheTransfer();
    void itForgetsATransferThatLeavesTheList();

private:
    [[nodiscard]] OverviewPage *overview() const { return m_harness->find<OverviewPage>("overviewPage"); }
    [[nodiscard]] CleanupPage *receipt() const { return m_harness->find<CleanupPage>("cleanupPage"); }
    /// An upload whose session the server refuses to talk about.
    Job *stuckCleanup(int status);
    std::unique_ptr<UiHarness> m_harness;
    DetailPane *m_tabs = nullptr;
};

Job *tst_Details::stuckCleanup(int status)
{
    m_harness->serveTus();
    m_harness->server.setThrottle(0, Slow);
    m_harness->server.addFault(TestServer::Fault::replyStatus(status).on("DELETE").always());
    Job *job = m_harness->upload(u"mine.bin"_s, 50 * MiB);
    if (!QTest::qWaitFor([job] { return job->state() == JobState::Transferring; }))
        return nullptr;
    m_harness->select({job->id()});
    m_tabs->showCleanup();
    (void)job->cancel();
    return job;
}

void tst_Details::withoutASelectionItSaysWhatItIsFor()
{
    QVERIFY(textsOf(overview()).contains(u"Nothing is selected"_s));
}

void tst_Details::theOverviewSaysWhatItDoesAndWhatComesNext()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    (void)job->suspend();
    QTRY_VERIFY(textsOf(overview()).contains(JobText::doing(*job)));
    const QString texts = textsOf(overview());
    QVERIFY2(texts.contains(u"slow.bin"_s), qPrintable(texts));
    QVERIFY2(texts.contains(JobText::next(*job)), qPrintable(texts));
    QVERIFY2(texts.contains(m_harness->server.url(u"/slow.bin"_s).toString()), qPrintable(texts));
}

void tst_Details::theOverviewSaysWhatWasAskedOfATransfer()
{
    JobSpec spec;
    spec.files = {{m_harness->server.url(u"/a.bin"_s), m_harness->folder(u"downloads"_s), false, {{0, 500}}}};
    spec.bytesPerSecond = MiB;
    spec.maximumTime = Milliseconds{3'600'000};
    spec.notifyCommand = {u"/bin/echo"_s, u"two words"_s};
    spec.access.headers = {{"X-Project", "nobody's business"}};
    spec.access.account = u"archive"_s;
    spec.access.redirects = Redirects::Refuse;
    spec.access.proxy.kind = ProxyChoice::Kind::None;
    const JobQueue::Added added = m_harness->queue->add(spec, false);
    QVERIFY(added.job);
    m_harness->select({added.job->id()});
    QTRY_VERIFY(textsOf(overview()).contains(u"0-499"_s));
    const QString texts = textsOf(overview());
    for (const QString &wanted : {u"1.0 MiB/s"_s, u"1 h"_s, u"/bin/echo two words"_s, u"X-Project"_s,
                                  u"archive"_s, u"stops with an error"_s, u"none"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted + u" in "_s + texts));
    QVERIFY(!texts.contains(u"nobody's business"_s));
}

void tst_Details::anErrorIsShownWithAButtonThatHelps()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(400));
    Job *job = m_harness->download(u"late.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Error);
    m_harness->select({job->id()});
    auto *problem = m_harness->find<QWidget>("overviewProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(textsOf(problem).contains(JobText::error(job->error())));
    UiHarness::click(problem, "messageAction");
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_VERIFY(!problem->isVisible());
}

void tst_Details::severalSelectedAreCounted()
{
    QList<JobId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_harness->download(u"several%1.bin"_s.arg(i), MiB, 0, false)->id());
    m_harness->select(ids);
    QVERIFY(textsOf(overview()).contains(u"3 transfers are selected"_s));
}

void tst_Details::theLedgerIsShownWhileTheTransferLives()
{
    Job *job = m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    QTRY_COMPARE(job->cleanup().open.size(), 1);
    m_harness->select({job->id()});
    m_tabs->showCleanup();
    QTRY_VERIFY(textsOf(receipt()).contains(u".part"_s));
    QVERIFY(!m_harness->find<QPushButton>("tryNowButton")->isVisible());
}

void tst_Details::theReceiptNamesEverythingWithItsProof()
{
    m_harness->serveTus();
    m_harness->server.setThrottle(0, Slow);
    Job *job = m_harness->upload(u"mine.bin"_s, 50 * MiB);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    m_harness->select({job->id()});
    m_tabs->showCleanup();
    (void)job->cancel();
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Clean);
    const QList<ReceiptLine> lines = job->cleanup().receipt;
    QVERIFY(!lines.isEmpty());
    QTRY_COMPARE(m_harness->find<QLabel>("cleanupHeadline")->text(), JobText::cleanupHeadline(*job));
    const QString texts = textsOf(receipt());
    for (const ReceiptLine &line : lines) {
        QVERIFY2(texts.contains(JobText::what(line)), qPrintable(texts));
        QVERIFY2(texts.contains(JobText::done(line)), qPrintable(texts));
        QVERIFY2(texts.contains(JobText::proof(line)), qPrintable(texts));
    }
}

void tst_Details::aStuckCleanupCanBeTriedNow()
{
    Job *job = stuckCleanup(423);
    QVERIFY(job);
    auto *tryNow = m_harness->find<QPushButton>("tryNowButton");
    QTRY_VERIFY(tryNow->isVisible());
    QTRY_VERIFY(!m_harness->server.requests("DELETE").isEmpty());
    m_harness->server.clearFaults();
    UiHarness::click(receipt(), "tryNowButton");
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Clean);
    QTRY_VERIFY(!tryNow->isVisible());
}

void tst_Details::givingUpAsksAndTheReceiptSaysSo()
{
    Job *job = stuckCleanup(503);
    QVERIFY(job);
    QTRY_VERIFY(m_harness->find<QPushButton>("stopTryingButton")->isVisible());
    QTRY_VERIFY(!m_harness->server.requests("DELETE").isEmpty());
    UiHarness::click(receipt(), "stopTryingButton");
    auto *question = m_harness->dialog<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(question->defaultButton()->objectName(), u"keepTryingButton"_s);
    UiHarness::click(question, "confirmStopTryingButton");
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QTRY_COMPARE(m_harness->find<QLabel>("cleanupHeadline")->text(), JobText::cleanupHeadline(*job));
}

void tst_Details::theLogFollowsTheTransfer()
{
    Job *job = m_harness->download(u"log.bin"_s, MiB, 0, false);
    m_harness->select({job->id()});
    m_tabs->setCurrentIndex(5);
    auto *log = m_harness->find<QPlainTextEdit>("logPage");
    const int before = log->blockCount();
    (void)job->resume();
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_VERIFY(log->blockCount() > before);
    QVERIFY(log->toPlainText().contains(u"TRANSFERRING"_s));
    QVERIFY(log->isReadOnly());
}

void tst_Details::itForgetsATransferThatLeavesTheList()
{
    Job *job = m_harness->download(u"gone.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    m_harness->select({job->id()});
    QVERIFY(textsOf(overview()).contains(u"gone.bin"_s));
    const JobId id = job->id();
    QTRY_VERIFY(m_harness->queue->removeFromList({id}) == 1 || !m_harness->queue->job(id));
    QVERIFY(textsOf(overview()).contains(u"Nothing is selected"_s));
}

QTEST_MAIN(tst_Details)
#include "tst_details.moc"
