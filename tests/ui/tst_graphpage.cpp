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

SpeedGraph::Picture picture(const QList<double> &rates)
{
    SpeedGraph::Picture result;
    result.curves = {{Direction::Download, {}, rates}};
    result.seconds = rates.size();
    result.axis = SpeedGraph::Axis::Duration;
    return result;
}

/// Whether anything is drawn in the column at that share of the width.
bool isFilledAt(const QImage &image, double share, const QColor &base)
{
    const int x = int(share * (image.width() - 1));
    return image.pixelColor(x, image.height() / 2) != base;
}

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

    void momentsAreToldOneByOne();
    void aPauseIsSaidAndNotDrawn();
    void theGraphHasAValueForScreenReaders();
    void theGraphIsNotPaintedAgainForTheSame();
    void timeRunsToTheRightInEveryLanguage();
    void twoCurvesAreToldApartByName();

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

void tst_GraphPage::momentsAreToldOneByOne()
{
    SpeedGraph one;
    one.resize(400, 200);
    one.setPicture(picture({KiB, 2.0 * KiB, 3.0 * KiB, 4.0 * KiB}));
    QCOMPARE(one.textOf(1), u"2.0 KiB/s, after 1 s"_s);
    QCOMPARE(one.textOf(4), QString());
    QTest::keyClick(&one, Qt::Key_Left);
    QCOMPARE(one.marked(), 3);
    QTest::keyClick(&one, Qt::Key_Left);
    QCOMPARE(one.marked(), 2);
    QTest::keyClick(&one, Qt::Key_Home);
    QCOMPARE(one.marked(), 0);
    QTest::keyClick(&one, Qt::Key_End);
    QCOMPARE(one.marked(), 3);
    QTest::keyClick(&one, Qt::Key_Escape);
    QCOMPARE(one.marked(), -1);
    one.show();
    QVERIFY(QTest::qWaitForWindowExposed(&one));
    QTest::mouseMove(one.windowHandle(), QPoint(390, 100));
    QTRY_COMPARE(one.marked(), 3);
    SpeedGraph::Picture clock = picture({KiB, KiB});
    clock.axis = SpeedGraph::Axis::Clock;
    clock.endsAt = QDateTime(QDate(2026, 11, 20), QTime(14, 31, 7)).toMSecsSinceEpoch();
    one.setPicture(clock);
    QCOMPARE(one.textOf(1), u"1.0 KiB/s, "_s + Format::time(clock.endsAt));
    QCOMPARE(one.textOf(0), u"1.0 KiB/s, "_s + Format::time(clock.endsAt - 1'000));
}

void tst_GraphPage::aPauseIsSaidAndNotDrawn()
{
    SpeedGraph one;
    one.resize(400, 200);
    QList<double> rates(100, 10.0 * KiB);
    for (int i = 40; i < 60; ++i)
        rates[i] = -1;
    one.setPicture(picture(rates));
    QCOMPARE(one.textOf(50), u"nothing was running, after 50 s"_s);
    const QImage image = one.grab().toImage();
    const QColor base = Tones::of(one.palette()).base;
    const int y = image.height() * 3 / 4; // below the curve: in its area
    QVERIFY(image.pixelColor(image.width() / 4 + 30, y) != base);
    int empty = 0;
    for (int x = 0; x < image.width(); ++x)
        empty += image.pixelColor(x, y) == base ? 1 : 0;
    QVERIFY(empty > image.width() / 10);
}

void tst_GraphPage::theGraphHasAValueForScreenReaders()
{
    SpeedGraph one;
    one.setAccessibleName(u"Graph"_s);
    one.setSummary(u"3 MiB/s now"_s);
    one.setPicture(picture({KiB, 2.0 * KiB}));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&one);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Name), u"Graph"_s);
    QCOMPARE(access->text(QAccessible::Value), u"3 MiB/s now"_s);
    QTest::keyClick(&one, Qt::Key_Home);
    QCOMPARE(access->text(QAccessible::Value), u"1.0 KiB/s, after 0 s"_s);
}

void tst_GraphPage::theGraphIsNotPaintedAgainForTheSame()
{
    SpeedGraph one;
    one.show();
    QVERIFY(QTest::qWaitForWindowExposed(&one));
    one.setPicture(picture({KiB, 2.0 * KiB}));
    QCoreApplication::processEvents();
    const Paints paints(&one);
    one.setPicture(picture({KiB, 2.0 * KiB}));
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
    one.setPicture(picture({KiB, 3.0 * KiB}));
    QTRY_COMPARE(paints.count, 1);
}

void tst_GraphPage::timeRunsToTheRightInEveryLanguage()
{
    SpeedGraph one;
    one.resize(400, 200);
    one.setLayoutDirection(Qt::RightToLeft);
    QList<double> rates(60, 0.0);
    for (int i = 40; i < 60; ++i)
        rates[i] = 90.0 * KiB;
    one.setPicture(picture(rates));
    const QImage image = one.grab().toImage();
    const QColor base = Tones::of(one.palette()).base;
    QVERIFY(isFilledAt(image, 0.95, base));
    QVERIFY(isFilledAt(image, 0.90, base));
    QVERIFY(!isFilledAt(image, 0.45, base));
    QVERIFY(!isFilledAt(image, 0.41, base));
}

void tst_GraphPage::twoCurvesAreToldApartByName()
{
    SpeedGraph one;
    SpeedGraph::Picture both = picture({KiB, 2.0 * KiB});
    both.curves.first().name = u"Downloads"_s;
    both.curves.append({Direction::Upload, u"Uploads"_s, {0.0, 5.0 * KiB}});
    one.setPicture(both);
    QCOMPARE(one.textOf(1), u"Downloads 2.0 KiB/s, Uploads 5.0 KiB/s, after 1 s"_s);
}

QTEST_MAIN(tst_GraphPage)
#include "tst_graphpage.moc"
