#include "app/gui/desktop/closequestion.h"
#include "app/gui/desktop/whendonebar.h"
#include "app/gui/desktop/windowclosing.h"
#include "tests/ui/uiharness.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestWindowClosing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itIsAskedOnceInTheWindow_data();
    void itIsAskedOnceInTheWindow();
    void closingWhileItIsAskedIsTheCautiousAnswer_data();
    void closingWhileItIsAskedIsTheCautiousAnswer();
    void escapeKeepsTheWindow();
    void anAnswerWithATrayIsNoneWithout();
    void whoLeavesIsNotAsked();
    void theCountdownIsShownAndStopped();

private:
    [[nodiscard]] CloseQuestion *question() const { return m_harness->find<CloseQuestion>("closeQuestion"); }
    [[nodiscard]] bool close() const { return m_harness->window->close(); }

    bool m_hasTray = false;
    std::unique_ptr<UiHarness> m_harness;
    std::unique_ptr<WindowClosing> m_closing;
};

void TestWindowClosing::init()
{
    m_hasTray = false;
    m_harness = std::make_unique<UiHarness>();
    QVERIFY(m_harness->show({800, 500}));
    m_closing = std::make_unique<WindowClosing>(*m_harness->settings, [this] { return m_hasTray; });
    m_closing->watch(m_harness->window.get());
}

void TestWindowClosing::cleanup()
{
    m_closing->allow();
    m_harness->hide();
    m_closing.reset();
    m_harness.reset();
}

void TestWindowClosing::itIsAskedOnceInTheWindow_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("a tray, stays") << true << true;
    QTest::newRow("a tray, quits") << true << false;
    QTest::newRow("no tray, stays") << false << true;
    QTest::newRow("no tray, quits") << false << false;
}

void TestWindowClosing::itIsAskedOnceInTheWindow()
{
    QFETCH(bool, hasTray);
    QFETCH(bool, goesOn);
    m_hasTray = hasTray;
    QVERIFY(!question()->isVisible());
    QVERIFY(!close());
    QVERIFY(m_harness->window->isVisible());
    QVERIFY(question()->isVisible());
    QVERIFY(!question()->accessibleName().isEmpty());
    QVERIFY(question()->isAncestorOf(m_harness->window->focusWidget()));
    UiHarness::click(question(), goesOn ? "closeGoesOn" : "closeQuits");
    QVERIFY(!m_harness->window->isVisible());
    QCOMPARE(m_closing->goesOn(), goesOn);

    m_harness->window->show();
    QVERIFY(close());
    QCOMPARE(m_closing->goesOn(), goesOn);
}

void TestWindowClosing::closingWhileItIsAskedIsTheCautiousAnswer_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::newRow("into the tray") << true;
    QTest::newRow("out") << false;
}

void TestWindowClosing::closingWhileItIsAskedIsTheCautiousAnswer()
{
    QFETCH(bool, hasTray);
    m_hasTray = hasTray;
    QVERIFY(!close());
    QVERIFY(close());
    QCOMPARE(m_closing->goesOn(), hasTray);
    m_harness->window->show();
    QVERIFY(!close()); // that was no answer to be remembered
}

void TestWindowClosing::escapeKeepsTheWindow()
{
    QVERIFY(!close());
    QTest::keyClick(m_harness->window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!question()->isVisible());
    QVERIFY(m_harness->window->isVisible());
    QVERIFY(!close()); // asked again
}

void TestWindowClosing::anAnswerWithATrayIsNoneWithout()
{
    m_hasTray = true;
    QVERIFY(!close());
    UiHarness::click(question(), "closeGoesOn");
    QVERIFY(m_closing->goesOn());
    m_hasTray = false;
    m_harness->window->show();
    QVERIFY(!close());
}

void TestWindowClosing::whoLeavesIsNotAsked()
{
    m_closing->allow();
    QVERIFY(close());
    QVERIFY(!m_closing->goesOn());
}

void TestWindowClosing::theCountdownIsShownAndStopped()
{
    TransferActivity activity(*m_harness->queue);
    WhenDone whenDone(*m_harness->queue, activity, {std::chrono::hours(1), std::chrono::minutes(1)});
    whenDone.offer(true, true);
    auto *bar = new WhenDoneBar(whenDone, m_harness->window.get());
    m_harness->window->addBar(bar);
    QVERIFY(!bar->isVisible());
    (void)m_harness->download(u"a"_s, 1'000);
    whenDone.choose(WhenDone::Action::PowerOff);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"60"_s));
    UiHarness::click(bar, "messageAction");
    QVERIFY(!bar->isVisible());
    QCOMPARE(whenDone.chosen(), WhenDone::Action::Nothing);
    bar->showFailure(u"somebody else is logged in"_s);
    QVERIFY(bar->isVisible() && bar->text().contains(u"somebody else"_s));
    UiHarness::click(bar, "messageClose");
    QVERIFY(!bar->isVisible());
    delete bar;
}

QTEST_MAIN(TestWindowClosing)
#include "tst_windowclosing.moc"
