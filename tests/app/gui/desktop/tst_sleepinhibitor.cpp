#include "app/gui/desktop/sleepinhibitor.h"
#include "tests/app/gui/desktop/privatebus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSocketNotifier>
#include <QTest>

#include <unistd.h>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// Gives locks as systemd does: held until the other end of a pipe is closed.
class FakeLogin : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogin(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~FakeLogin() override
    {
        bus.unregisterService(u"org.freedesktop.login1"_s);
        bus.unregisterObject(u"/org/freedesktop/login1"_s);
    }
    void answer()
    {
        bus.send(m_open.createReply(QVariant::fromValue(makeLock())));
        m_open = {};
    }
    [[nodiscard]] bool isAsked() const { return m_open.type() == QDBusMessage::MethodCallMessage; }

    QDBusConnection bus;
    bool isSlow = false;
    bool refuses = false;
    int locks = 0;
    QStringList arguments;

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                                 const QString &mode)
    {
        arguments = {what, who, why, mode};
        if (refuses)
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
        if (isSlow) {
            setDelayedReply(true);
            m_open = message();
        }
        return isSlow || refuses ? QDBusUnixFileDescriptor() : makeLock();
    }

private:
    QDBusUnixFileDescriptor makeLock()
    {
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        ++locks;
        const QDBusUnixFileDescriptor lock(ends[1]); // a copy
        ::close(ends[1]);
        auto *released = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
        connect(released, &QSocketNotifier::activated, this, [this, released, end = ends[0]] {
            --locks;
            released->setEnabled(false);
            released->deleteLater();
            ::close(end);
        });
        return lock;
    }
    QDBusMessage m_open;
};

/// The same with a cookie, as Xfce and KDE do.
class FakePower : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    explicit FakePower(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/freedesktop/PowerManagement/Inhibit"_s, this,
                           QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.freedesktop.PowerManagement"_s);
    }
    ~FakePower() override
    {
        bus.unregisterService(u"org.freedesktop.PowerManagement"_s);
        bus.unregisterObject(u"/org/freedesktop/PowerManagement/Inhibit"_s);
    }
    QDBusConnection bus;
    QList<uint> cookies;

public slots:
    Q_SCRIPTABLE uint Inhibit(const QString &, const QString &)
    {
        cookies.append(42);
        return 42;
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { cookies.removeOne(cookie); }
};

class FakeGnome : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")
public:
    explicit FakeGnome(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/gnome/SessionManager"_s, this, QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.gnome.SessionManager"_s);
    }
    ~FakeGnome() override
    {
        bus.unregisterService(u"org.gnome.SessionManager"_s);
        bus.unregisterObject(u"/org/gnome/SessionManager"_s);
    }
    QDBusConnection bus;
    QList<uint> cookies;
    uint flags = 0;

public slots:
    Q_SCRIPTABLE uint Inhibit(const QString &, uint, const QString &, uint what)
    {
        flags = what;
        cookies.append(7);
        return 7;
    }
    Q_SCRIPTABLE void Uninhibit(uint cookie) { cookies.removeOne(cookie); }
};

class TestSleepInhibitor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aLockIsHeldAndGivenBack();
    void itIsGivenBackWithTheProgram();
    void anAnswerThatComesTooLateIsGivenBackAtOnce();
    void whatIsWantedAgainMeanwhileIsKept();
    void aRefusalMeansAskingTheSession();
    void gnomeIsAskedLast();
    void whatIsWantedBeforeThereIsABusIsAskedForLater();
    void withoutAnybodyNothingIsHeld();

private:
    void make(bool system = true)
    {
        m_inhibitor = std::make_unique<SleepInhibitor>();
        if (system)
            m_inhibitor->setSystemBus(m_bus.connection());
        m_inhibitor->setSessionBus(m_bus.connection());
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<SleepInhibitor> m_inhibitor;
};

void TestSleepInhibitor::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
}

void TestSleepInhibitor::init()
{
    m_login = std::make_unique<FakeLogin>(m_bus.connection());
    make();
}

void TestSleepInhibitor::cleanup()
{
    m_inhibitor.reset();
    m_login.reset();
}

void TestSleepInhibitor::aLockIsHeldAndGivenBack()
{
    m_inhibitor->setWanted(true, u"because"_s);
    QTRY_VERIFY(m_inhibitor->isHeld());
    QCOMPARE(m_login->locks, 1);
    QCOMPARE(m_login->arguments, (QStringList{u"sleep:idle"_s, u"Ferry"_s, u"because"_s, u"block"_s}));
    m_inhibitor->setWanted(true, u"because"_s); // it is
    m_inhibitor->setWanted(false);
    QVERIFY(!m_inhibitor->isHeld());
    QTRY_COMPARE(m_login->locks, 0);
}

void TestSleepInhibitor::itIsGivenBackWithTheProgram()
{
    m_inhibitor->setWanted(true);
    QTRY_VERIFY(m_inhibitor->isHeld());
    m_inhibitor.reset();
    QTRY_COMPARE(m_login->locks, 0);
}

void TestSleepInhibitor::anAnswerThatComesTooLateIsGivenBackAtOnce()
{
    m_login->isSlow = true;
    m_inhibitor->setWanted(true);
    QTRY_VERIFY(m_login->isAsked());
    m_inhibitor->setWanted(false);
    m_login->answer();
    QCOMPARE(m_login->locks, 1);
    QTRY_COMPARE(m_login->locks, 0);
    QVERIFY(!m_inhibitor->isHeld());
}

void TestSleepInhibitor::whatIsWantedAgainMeanwhileIsKept()
{
    m_login->isSlow = true;
    m_inhibitor->setWanted(true);
    QTRY_VERIFY(m_login->isAsked());
    m_inhibitor->setWanted(false);
    m_inhibitor->setWanted(true);
    m_login->answer();
    QTRY_VERIFY(m_inhibitor->isHeld());
    QCOMPARE(m_login->locks, 1);
}

void TestSleepInhibitor::aRefusalMeansAskingTheSession()
{
    FakePower power(m_bus.connection());
    FakeGnome gnome(m_bus.connection());
    m_login->refuses = true;
    m_inhibitor->setWanted(true);
    QTRY_VERIFY(m_inhibitor->isHeld());
    QCOMPARE(power.cookies, QList<uint>{42});
    QVERIFY(gnome.cookies.isEmpty());
    m_inhibitor->setWanted(false);
    QTRY_VERIFY(power.cookies.isEmpty());
}

void TestSleepInhibitor::gnomeIsAskedLast()
{
    FakeGnome gnome(m_bus.connection());
    m_login.reset();
    m_inhibitor->setWanted(true);
    QTRY_VERIFY(m_inhibitor->isHeld());
    QCOMPARE(gnome.cookies, QList<uint>{7});
    QCOMPARE(gnome.flags, 12U);
    m_inhibitor->setWanted(false);
    QTRY_VERIFY(gnome.cookies.isEmpty());
}

void TestSleepInhibitor::whatIsWantedBeforeThereIsABusIsAskedForLater()
{
    m_inhibitor = std::make_unique<SleepInhibitor>();
    m_inhibitor->setWanted(true);
    QVERIFY(!m_inhibitor->isHeld());
    m_inhibitor->setSystemBus(m_bus.connection());
    QTRY_VERIFY(m_inhibitor->isHeld());
    QCOMPARE(m_login->locks, 1);
}

void TestSleepInhibitor::withoutAnybodyNothingIsHeld()
{
    m_login.reset();
    m_inhibitor->setWanted(true);
    m_inhibitor->setWanted(false);
    QVERIFY(!m_inhibitor->isHeld());
    // And one that comes later is asked the next time.
    m_login = std::make_unique<FakeLogin>(m_bus.connection());
    QTRY_VERIFY((m_inhibitor->setWanted(true), m_inhibitor->isHeld()));
}

QTEST_GUILESS_MAIN(TestSleepInhibitor)
#include "tst_sleepinhibitor.moc"
