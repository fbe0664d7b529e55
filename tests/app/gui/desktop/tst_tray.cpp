#include "app/gui/desktop/limitmenu.h"
#include "app/gui/desktop/trayicon.h"
#include "app/gui/desktop/traymenu.h"
#include "app/gui/desktop/whendonemenu.h"
#include "tests/ui/uiharness.h"
#include "ui/format.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace Ferry;
using namespace Qt::StringLiterals;

/// The icon's picture and words, and its menu; there is no tray here.
class TestTray : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyStateLooksDifferentAtEverySize();
    void thePictureIsReadableOnLightAndDark_data();
    void thePictureIsReadableOnLightAndDark();
    void theToolTipSaysWhatMoves();
    void pauseAllPausesWhatRunsAndWhatWaits();
    void theMenuSaysHowFarItIs();
    void aLimitIsChosenAndShown();
    void theAlternativeLimitsAreSwitched();
    void anOwnLimitIsAmongThem();
    void theWindowIsShownHiddenAndLeft();
    void whatTheComputerCannotIsNotInTheMenu();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_menu->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QImage drawn(TrayState state, int percent, int side, Qt::GlobalColor ground);

    std::unique_ptr<UiHarness> m_harness;
    std::unique_ptr<TransferActivity> m_activity;
    std::unique_ptr<WhenDone> m_whenDone;
    std::unique_ptr<WhenDoneMenu> m_whenDoneMenu;
    std::unique_ptr<TrayMenu> m_menu;
};

void TestTray::init()
{
    m_harness = std::make_unique<UiHarness>();
    m_activity = std::make_unique<TransferActivity>(*m_harness->queue);
    m_whenDone = std::make_unique<WhenDone>(*m_harness->queue, *m_activity);
    m_whenDoneMenu = std::make_unique<WhenDoneMenu>(*m_whenDone);
    m_menu = std::make_unique<TrayMenu>(*m_harness->queue, *m_activity, m_whenDoneMenu.get());
}

void TestTray::cleanup()
{
    m_menu.reset();
    m_whenDoneMenu.reset();
    m_whenDone.reset();
    m_activity.reset();
    m_harness.reset();
}

QImage TestTray::drawn(TrayState state, int percent, int side, Qt::GlobalColor ground)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, TrayPicture::icon(state, percent).pixmap(side, side));
    return image;
}

void TestTray::everyStateLooksDifferentAtEverySize()
{
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QList<QImage> images{drawn(TrayState::Idle, -1, side, Qt::white),
                             drawn(TrayState::Problem, -1, side, Qt::white),
                             drawn(TrayState::Active, -1, side, Qt::white)};
        for (const int percent : {0, 40, 80})
            images.append(drawn(TrayState::Active, percent, side, Qt::white));
        for (qsizetype i = 0; i < images.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(images.at(i) != images.at(j),
                         qPrintable(u"%1 and %2 at %3"_s.arg(i).arg(j).arg(side)));
        }
    }
}

void TestTray::thePictureIsReadableOnLightAndDark_data()
{
    QTest::addColumn<Qt::GlobalColor>("ground");
    QTest::newRow("light") << Qt::white;
    QTest::newRow("dark") << Qt::black;
}

void TestTray::thePictureIsReadableOnLightAndDark()
{
    QFETCH(Qt::GlobalColor, ground);
    // Nothing of what tells the states apart depends on what is behind it.
    const QImage light = drawn(TrayState::Active, 50, 32, Qt::white);
    const QImage here = drawn(TrayState::Active, 50, 32, ground);
    for (int x = 0; x < 32; ++x) {
        for (int y = 25; y < 32; ++y)
            QCOMPARE(here.pixel(x, y), light.pixel(x, y));
    }
}

void TestTray::theToolTipSaysWhatMoves()
{
    ActivitySummary summary;
    QVERIFY(!TrayIcon::toolTip(summary).isEmpty());
    summary.active = 2;
    summary.total = 1000;
    summary.transferred = 420;
    summary.bytesPerSecond = 3.1 * 1024 * 1024;
    QCOMPARE(TrayIcon::toolTip(summary), u"2 active – %1 – 3.1 MiB/s"_s.arg(Format::percent(42)));
    QCOMPARE(TrayIcon::stateOf(summary), TrayState::Active);
    summary = {0, 3};
    QVERIFY(TrayIcon::toolTip(summary).startsWith(u'3'));
    QCOMPARE(TrayIcon::stateOf(summary), TrayState::Problem);
}

void TestTray::pauseAllPausesWhatRunsAndWhatWaits()
{
    QList<Job *> jobs;
    for (int index = 0; index < 6; ++index)
        jobs.append(m_harness->download(u"f%1"_s.arg(index), 10'000'000, 50'000));
    QTRY_VERIFY(isRunning(jobs.first()->state()));
    QCOMPARE(jobs.last()->state(), JobState::Queued);
    QTRY_VERIFY(action("trayPauseAll")->isEnabled());
    action("trayPauseAll")->trigger();
    for (const Job *job : jobs)
        QTRY_COMPARE(job->state(), JobState::Suspended);
    emit m_menu->aboutToShow();
    QVERIFY(!action("trayPauseAll")->isEnabled());
    action("trayResumeAll")->trigger();
    for (const Job *job : jobs)
        QTRY_VERIFY(job->state() != JobState::Suspended);
}

void TestTray::theMenuSaysHowFarItIs()
{
    (void)m_harness->download(u"a"_s, 1'000'000, 200'000);
    QVERIFY(!action("trayState")->isEnabled());
    QTRY_VERIFY(action("trayState")->text().startsWith(u"1 active – "_s));
    QTRY_VERIFY_WITH_TIMEOUT(action("trayState")->text() == u"0 active"_s, 20'000);
}

void TestTray::aLimitIsChosenAndShown()
{
    auto *limits = m_menu->findChild<LimitMenu *>();
    const auto checked = [limits] {
        QStringList texts;
        const QList<QAction *> actions = limits->actions();
        for (const QAction *one : actions) {
            if (one->isChecked())
                texts.append(one->text());
        }
        return texts;
    };
    QCOMPARE(checked(), (QStringList{u"No limit"_s, u"No limit"_s, u"Never"_s}));
    const QList<QAction *> actions = limits->actions();
    const auto chosen = std::find_if(actions.begin(), actions.end(),
                                     [](const QAction *one) { return one->text().startsWith(u"1.0 MiB"_s); });
    QVERIFY(chosen != actions.end());
    (*chosen)->trigger();
    QTRY_COMPARE(m_harness->queue->options().downloadRate, 1024 * 1024);
    QCOMPARE(m_harness->queue->options().uploadRate, 0);
    QTRY_COMPARE(checked().first(), u"1.0 MiB/s"_s);
}

void TestTray::theAlternativeLimitsAreSwitched()
{
    QueueOptions options = m_harness->queue->options();
    options.downloadRate = 1024 * 1024;
    options.schedule.alternative.download = 100 * 1024;
    m_harness->queue->setOptions(options);
    const auto use = [this](SpeedSchedule::Use wanted) {
        return action(qPrintable(u"alternative%1"_s.arg(int(wanted))));
    };
    const auto inForce = [this] {
        return m_harness->queue->options().limitsAt(QDateTime::currentDateTime()).download;
    };
    QVERIFY(use(SpeedSchedule::Use::Never)->isChecked());
    use(SpeedSchedule::Use::Always)->trigger();
    QTRY_COMPARE(inForce(), 100 * 1024);
    QTRY_VERIFY(use(SpeedSchedule::Use::Always)->isChecked());
    QVERIFY(!use(SpeedSchedule::Use::ByTime)->isChecked());
    use(SpeedSchedule::Use::Never)->trigger();
    QTRY_COMPARE(inForce(), 1024 * 1024);
}

void TestTray::anOwnLimitIsAmongThem()
{
    QueueOptions options = m_harness->queue->options();
    options.uploadRate = 300 * 1024;
    m_harness->queue->setOptions(options);
    const QList<QAction *> actions = m_menu->findChild<LimitMenu *>()->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *one) {
        return one->isChecked() && one->text().startsWith(u"300"_s);
    }));
}

void TestTray::theWindowIsShownHiddenAndLeft()
{
    QSignalSpy toggle(m_menu.get(), &TrayMenu::toggleRequested);
    QSignalSpy paste(m_menu.get(), &TrayMenu::pasteRequested);
    QSignalSpy quit(m_menu.get(), &TrayMenu::quitRequested);
    const QString shows = action("trayToggle")->text();
    m_menu->setWindowShown(true);
    QVERIFY(action("trayToggle")->text() != shows);
    action("trayToggle")->trigger();
    action("trayPaste")->trigger();
    action("trayQuit")->trigger();
    QCOMPARE(toggle.size(), 1);
    QCOMPARE(paste.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TestTray::whatTheComputerCannotIsNotInTheMenu()
{
    auto *sleep = m_whenDoneMenu->findChild<QAction *>(u"whenDoneSleep"_s);
    auto *off = m_whenDoneMenu->findChild<QAction *>(u"whenDonePowerOff"_s);
    QVERIFY(!sleep->isVisible() && !off->isVisible());
    m_whenDone->offer(true, false);
    QVERIFY(sleep->isVisible() && !off->isVisible());
    sleep->trigger();
    QCOMPARE(m_whenDone->chosen(), WhenDone::Action::Sleep);
    QVERIFY(sleep->isChecked());
    m_whenDone->stop();
    QVERIFY(m_whenDoneMenu->findChild<QAction *>(u"whenDoneNothing"_s)->isChecked());
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
