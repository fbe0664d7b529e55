// All of it together, on a bus that takes the place of the session's and of the system's.

#include "app/gui/desktop/desktop.h"
#include "tests/app/gui/desktop/fakenotifications.h"
#include "tests/app/gui/desktop/privatebus.h"
#include "tests/ui/uiharness.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// org.gnome.SessionManager: whoever keeps the computer awake here.
class FakeSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")
public:
    explicit FakeSession(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/gnome/SessionManager"_s, this, QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.gnome.SessionManager"_s);
    }
    ~FakeSession() override { bus.unregisterService(u"org.gnome.SessionManager"_s); }
    QDBusConnection bus;
    int held = 0;

public slots:
    Q_SCRIPTABLE uint Inhibit(const QString &, uint, const QString &, uint)
    {
        ++held;
        return 1;
    }
    Q_SCRIPTABLE void Uninhibit(uint) { --held; }
};

/// org.freedesktop.UPower, on the battery.
class FakePower : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery READ isOnBattery CONSTANT SCRIPTABLE true)
public:
    explicit FakePower(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/freedesktop/UPower"_s, this, QDBusConnection::ExportScriptableProperties);
        bus.registerService(u"org.freedesktop.UPower"_s);
    }
    ~FakePower() override { bus.unregisterService(u"org.freedesktop.UPower"_s); }
    [[nodiscard]] bool isOnBattery() const { return true; }
    QDBusConnection bus;
};

class TestDesktop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aBusThatHangsHoldsNothingUp(); // first: a process greets its bus only once
    void theComputerIsKeptAwakeWhileSomethingMoves();
    void unlessItIsNotWanted();
    void theBatteryHoldsAQueueWhoseRulesSaySo();
    void anEndIsToldAndShownInTheWindow();
    void theWindowHasTheMenuOfTheEnd();

private:
    void make() { m_desktop = std::make_unique<Desktop>(*m_harness->queue, *m_harness->settings, true); }

    PrivateBus m_bus;
    std::unique_ptr<UiHarness> m_harness;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
}

void TestDesktop::init()
{
    m_harness = std::make_unique<UiHarness>();
    m_session = std::make_unique<FakeSession>(m_bus.connection());
    m_notifications = std::make_unique<FakeNotifications>(m_bus.connection());
}

void TestDesktop::cleanup()
{
    m_desktop.reset();
    m_notifications.reset();
    m_session.reset();
    m_harness.reset();
}

void TestDesktop::aBusThatHangsHoldsNothingUp()
{
    m_bus.hang();
    QElapsedTimer time;
    time.start();
    make();
    Job *job = m_harness->download(u"a"_s, 100'000);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QVERIFY(time.elapsed() < 5'000);
    m_bus.goOn();
    (void)m_harness->download(u"b"_s, 1'000'000, 200'000);
    QTRY_COMPARE(m_session->held, 1);
}

void TestDesktop::theComputerIsKeptAwakeWhileSomethingMoves()
{
    make();
    Job *job = m_harness->download(u"a"_s, 10'000'000, 200'000);
    QTRY_COMPARE(m_session->held, 1);
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(m_session->held, 0);
    QCOMPARE(job->resume(), Outcome::Ok);
    QTRY_COMPARE(m_session->held, 1);
    m_desktop->leave();
    QTRY_COMPARE(m_session->held, 0);
}

void TestDesktop::unlessItIsNotWanted()
{
    m_harness->settings->inhibitsSleep.set(false);
    make();
    Job *job = m_harness->download(u"a"_s, 500'000, 200'000);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_COMPARE(m_notifications->shown.size(), 1); // so the bus was there
    QCOMPARE(m_session->held, 0);
    m_harness->settings->inhibitsSleep.set(true);
    (void)m_harness->download(u"b"_s, 10'000'000, 200'000);
    QTRY_COMPARE(m_session->held, 1);
    m_harness->settings->inhibitsSleep.set(false); // while it runs
    QTRY_COMPARE(m_session->held, 0);
}

void TestDesktop::theBatteryHoldsAQueueWhoseRulesSaySo()
{
    QueueOptions options = m_harness->queue->options();
    options.rules.holdsOnBattery = true;
    m_harness->queue->setOptions(options);
    make();
    {
        const FakePower battery(m_bus.connection());
        QTRY_VERIFY(m_harness->queue->conditions().isOnBattery);
        QVERIFY(!m_harness->queue->conditions().isMetered);
        const Job *job = m_harness->download(u"a"_s, 1'000);
        QCOMPARE(job->waiting(), Waiting::ForPower);
    }
    const QList<Job *> jobs = m_harness->queue->jobs();
    QTRY_COMPARE(jobs.first()->state(), JobState::Acknowledged);
}

void TestDesktop::anEndIsToldAndShownInTheWindow()
{
    make();
    QSignalSpy show(m_desktop.get(), &Desktop::showRequested);
    QTRY_VERIFY(m_harness->queue->totals().active == 0);
    const Job *job = nullptr;
    // Until the bus is known nobody is told.
    QTRY_VERIFY((job = m_harness->download(u"a"_s, 1'000), !m_notifications->shown.isEmpty()));
    QTRY_VERIFY((m_notifications->choose(u"default"_s), !show.isEmpty()));
    QVERIFY(!show.first().first().value<QList<JobId>>().isEmpty());
    QVERIFY(job);
}

void TestDesktop::theWindowHasTheMenuOfTheEnd()
{
    make();
    QVERIFY(m_harness->show());
    m_desktop->setWindow(m_harness->window.get(), true);
    auto *quits = m_harness->find<QAction>("whenDoneQuit");
    QVERIFY(quits);
    QVERIFY(m_harness->window->transferMenu()->actions().last()->menu());
    QSignalSpy quit(m_desktop.get(), &Desktop::quitRequested);
    (void)m_harness->download(u"a"_s, 100'000, 200'000);
    quits->trigger();
    QTRY_COMPARE(quit.size(), 1);
    // The window may be closed without a question by now, if Ferry leaves.
    m_desktop->leave();
    QVERIFY(m_harness->window->close());
    m_harness->hide();
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
