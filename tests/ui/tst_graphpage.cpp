#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/details/graphpage.h"
#include "ui/details/speedgraph.h"
#include "ui/details/totalgraph.h"
#include "ui/format.h"
#include "ui/sparkline.h"
#include "ui/tones.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

/// Counts how often a widget paints itself.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

/// The page of how fast a transfer goes, the graph on it, and the small one at the bottom of the window.
class tst_GraphPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
        m_tabs = m_harness->find<DetailPane>("detailTabs");
        m_tabs->setCurrentWidget(page());
    }
    void cleanup() { m_harness.reset(); }

    void withoutASelectionItSaysWhatToSelect();
    void whatHasNotRunHasNoSpeed();
    void aRunningTransferIsDrawnAndTold();
    void itIsPaintedOnceASecondAndOnlyWhileItIsSeen();
    void aFinishedOneKeepsItsGraph();
    void afterARestartItsWholeTimeIsThere();
    void theViewIsChosenWithTheKeyboard();
    void theSmallGraphOpensTheLargeOne();
    void theMenuOpensTheLargeOneToo();
    void theChoiceIsRemembered();
    void withoutSpeedTheSmallGraphIsEmpty();

private:
    [[nodiscard]] GraphPage *page() const { return m_harness->find<GraphPage>("graphPage"); }
    [[nodiscard]] SpeedGraph *graph() const { return page()->findChild<SpeedGraph *>(u"speedGraph"_s); }
    [[nodiscard]] QString sentence() const { return page()->findChild<QLabel *>(u"graphSentence"_s)->text(); }
    [[nodiscard]] QToolButton *button(const char *name) const
    {
        return page()->findChild<QToolButton *>(QLatin1StringView(name));
    }
    Job *show(Job *job)
    {
        m_harness->select({job->id()});
        return job;
    }
    std::unique_ptr<UiHarness> m_harness;
    DetailPane *m_tabs = nullptr;
};

void tst_GraphPage::withoutASelectionItSaysWhatToSelect()
{
    QCOMPARE(sentence(), u"Select one transfer to see how fast it goes."_s);
    QVERIFY(!graph()->isVisible());
    QVERIFY(!button("lastMinutesButton")->isVisible());
}

void tst_GraphPage::whatHasNotRunHasNoSpeed()
{
    show(m_harness->download(u"later.bin"_s, 1000, 0, false));
    QTRY_COMPARE(sentence(), u"It has not been running yet, so there is no speed to show."_s);
    QVERIFY(!graph()->isVisible());
}

void tst_GraphPage::aRunningTransferIsDrawnAndTold()
{
    show(m_harness->download(u"slow.bin"_s, 50 * MiB, 300 * KiB));
    QTRY_VERIFY(sentence().contains(u" KiB/s now, "_s));
    QVERIFY(sentence().contains(u" on average, "_s));
    QVERIFY(sentence().endsWith(u" KiB/s at most"_s));
    QVERIFY(graph()->isVisible());
    QCOMPARE(graph()->accessibleValue(), sentence());
}

void tst_GraphPage::itIsPaintedOnceASecondAndOnlyWhileItIsSeen()
{
    show(m_harness->download(u"slow.bin"_s, 50 * MiB, 300 * KiB));
    QTRY_VERIFY(graph()->isVisible());
    const Paints paints(graph());
    QSignalSpy seconds(m_harness->queue.get(), &JobQueue::historyAdded);
    QTRY_COMPARE(seconds.count(), 2);
    QCoreApplication::processEvents();
    QVERIFY(paints.count >= 1);
    QVERIFY(paints.count <= 4); // the first may be of its showing
    m_tabs->setCurrentIndex(0);
    const int before = paints.count;
    QTRY_COMPARE(seconds.count(), 4);
    QCOMPARE(paints.count, before);
}

void tst_GraphPage::aFinishedOneKeepsItsGraph()
{
    const Job *job = show(m_harness->download(u"short.bin"_s, MiB, 2 * MiB));
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_VERIFY(sentence().endsWith(u" at most"_s));
    QVERIFY(!sentence().contains(u"now"_s));
    QVERIFY(graph()->isVisible());
    QVERIFY(button("lastMinutesButton")->isEnabled());
    QSignalSpy seconds(m_harness->queue.get(), &JobQueue::historyAdded);
    QTRY_VERIFY(graph()->textOf(59).contains(u"/s"_s)); // the last second of the minute
}

void tst_GraphPage::afterARestartItsWholeTimeIsThere()
{
    const Job *job = m_harness->download(u"short.bin"_s, MiB, 2 * MiB);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    const JobId id = job->id();
    QVERIFY(!m_harness->queue->rateHistory(id).isEmpty());
    QVERIFY(m_harness->restart());
    m_tabs = m_harness->find<DetailPane>("detailTabs");
    m_tabs->setCurrentWidget(page());
    m_harness->select({id});
    QTRY_VERIFY(sentence().endsWith(u" at most"_s));
    QVERIFY(!button("lastMinutesButton")->isEnabled());
    QVERIFY(!button("lastMinutesButton")->toolTip().isEmpty());
    QVERIFY(button("wholeLifeButton")->isChecked());
    QVERIFY(graph()->textOf(0).endsWith(u"after 0 s"_s));
    // Tab comes to what is chosen, also after the other one had the focus.
    show(m_harness->download(u"slow.bin"_s, 50 * MiB, 300 * KiB));
    QTRY_VERIFY(button("lastMinutesButton")->isEnabled());
    button("lastMinutesButton")->setFocus();
    m_harness->select({id});
    QTRY_VERIFY(button("wholeLifeButton")->isChecked());
    QVERIFY(button("wholeLifeButton")->focusPolicy() & Qt::TabFocus);
}

void tst_GraphPage::theViewIsChosenWithTheKeyboard()
{
    show(m_harness->download(u"slow.bin"_s, 50 * MiB, 300 * KiB));
    QTRY_VERIFY(graph()->isVisible());
    QVERIFY(button("lastMinutesButton")->isChecked());
    button("lastMinutesButton")->setFocus();
    QTest::keyClick(button("lastMinutesButton"), Qt::Key_Right);
    QTRY_VERIFY(button("wholeLifeButton")->isChecked());
    QVERIFY(graph()->textOf(0).contains(u"after "_s));
    QTest::keyClick(button("wholeLifeButton"), Qt::Key_Left);
    QTRY_VERIFY(!graph()->textOf(0).contains(u"after "_s));
}

void tst_GraphPage::theSmallGraphOpensTheLargeOne()
{
    auto *small = m_harness->find<Sparkline>("sparkline");
    QVERIFY(small && small->isVisible());
    QVERIFY(!small->accessibleName().isEmpty() && !small->toolTip().isEmpty());
    (void)m_harness->download(u"slow.bin"_s, 50 * MiB, 300 * KiB);
    small->setFocus();
    QTest::keyClick(small, Qt::Key_Space);
    auto *large = m_harness->find<TotalGraph>("totalGraph");
    QVERIFY(large && large->isVisible());
    const auto *told = large->findChild<QLabel *>(u"graphSentence"_s);
    QTRY_VERIFY(told->text().startsWith(u"Downloads: "_s));
    QVERIFY(told->text().contains(u"\nUploads: nothing was moved"_s));
    QTest::mouseClick(small, Qt::LeftButton);
    QCOMPARE(m_harness->window->findChildren<TotalGraph *>().size(), 1);
}

void tst_GraphPage::theMenuOpensTheLargeOneToo()
{
    QAction *action = m_harness->action("actionSpeedGraph");
    QVERIFY(!action->shortcut().isEmpty());
    QVERIFY(m_harness->find<QMenu>("viewMenu")->actions().contains(action));
    action->trigger();
    QVERIFY(m_harness->find<TotalGraph>("totalGraph")->isVisible());
}

/// For one transfer and for all of them apart, also after a restart.
void tst_GraphPage::theChoiceIsRemembered()
{
    const Job *job = show(m_harness->download(u"slow.bin"_s, 50 * MiB, 300 * KiB));
    QTRY_VERIFY(button("wholeLifeButton")->isVisible() && button("lastMinutesButton")->isEnabled());
    QVERIFY(button("lastMinutesButton")->isChecked());
    button("wholeLifeButton")->click();
    const JobId id = job->id();
    QVERIFY(m_harness->restart());
    m_tabs = m_harness->find<DetailPane>("detailTabs");
    m_tabs->setCurrentWidget(page());
    m_harness->select({id});
    QTRY_VERIFY(button("lastMinutesButton")->isVisible() && button("lastMinutesButton")->isEnabled());
    QVERIFY(button("wholeLifeButton")->isChecked());
    m_harness->action("actionSpeedGraph")->trigger();
    const auto *all = m_harness->find<TotalGraph>("totalGraph");
    QTRY_VERIFY(all->findChild<QToolButton *>(u"lastMinutesButton"_s)->isVisible());
    QVERIFY(all->findChild<QToolButton *>(u"lastMinutesButton"_s)->isChecked());
}

void tst_GraphPage::withoutSpeedTheSmallGraphIsEmpty()
{
    auto *small = m_harness->find<Sparkline>("sparkline");
    const QImage image = small->grab().toImage();
    QImage empty = image;
    empty.fill(image.pixelColor(0, 0));
    QCOMPARE(image, empty);
}

QTEST_MAIN(tst_GraphPage)
#include "tst_graphpage.moc"
