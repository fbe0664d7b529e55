// LoginManager and PowerSource, which only pass on what the system says.

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/loginmanager.h"
#include "app/gui/desktop/powersource.h"
#include "tests/app/gui/desktop/privatebus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

class FakeLoginManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLoginManager(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~FakeLoginManager() override
    {
        bus.unregisterService(u"org.freedesktop.login1"_s);
        bus.unregisterObject(u"/org/freedesktop/login1"_s);
    }
    QDBusConnection bus;
    QString canSuspend = u"yes"_s;
    QString canPowerOff = u"yes"_s;
    QStringList orders;
    bool refuses = false;

public slots:
    Q_SCRIPTABLE QString CanSuspend() { return canSuspend; }
    Q_SCRIPTABLE QString CanPowerOff() { return canPowerOff; }
    Q_SCRIPTABLE void Suspend(bool asksPassword) { take(u"Suspend"_s, asksPassword); }
    Q_SCRIPTABLE void PowerOff(bool asksPassword) { take(u"PowerOff"_s, asksPassword); }

private:
    void take(const QString &order, bool asksPassword)
    {
        if (refuses)
            return sendErrorReply(QDBusError::AccessDenied, u"somebody else is logged in"_s);
        orders.append(order + (asksPassword ? u" with a password"_s : QString()));
    }
};

class FakeUPower : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery READ isOnBattery CONSTANT SCRIPTABLE true)
public:
    FakeUPower(const QDBusConnection &connection, bool onBattery)
        : bus(connection)
        , m_onBattery(onBattery)
    {
        bus.registerObject(u"/org/freedesktop/UPower"_s, this, QDBusConnection::ExportScriptableProperties);
        bus.registerService(u"org.freedesktop.UPower"_s);
    }
    ~FakeUPower() override
    {
        bus.unregisterService(u"org.freedesktop.UPower"_s);
        bus.unregisterObject(u"/org/freedesktop/UPower"_s);
    }
    [[nodiscard]] bool isOnBattery() const { return m_onBattery; }
    void setOnBattery(bool onBattery, bool saysWhat = true)
    {
        m_onBattery = onBattery;
        QDBusMessage changed = QDBusMessage::createSignal(
            u"/org/freedesktop/UPower"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << u"org.freedesktop.UPower"_s;
        changed << (saysWhat ? QVariantMap{{u"OnBattery"_s, onBattery}} : QVariantMap());
        changed << (saysWhat ? QStringList() : QStringList{u"OnBattery"_s});
        bus.send(changed);
    }
    QDBusConnection bus;

private:
    bool m_onBattery;
};

class TestSystemServices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatTheSystemAllowsIsOffered_data();
    void whatTheSystemAllowsIsOffered();
    void anOrderIsPassedOnWithoutAPassword();
    void aRefusalIsTold();
    void withoutASystemNothingIsOffered();
    void theBatteryIsNoticed();
    void aLineThatComesAndGoesIsNoticed();
    void aBusThatIsNotThereIsNotWaitedFor();

private:
    PrivateBus m_bus;
};

void TestSystemServices::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
}

void TestSystemServices::whatTheSystemAllowsIsOffered_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("offered");
    QTest::newRow("yes") << u"yes"_s << true;
    QTest::newRow("no") << u"no"_s << false;
    QTest::newRow("with a password") << u"challenge"_s << false;
    QTest::newRow("the computer cannot") << u"na"_s << false;
}

void TestSystemServices::whatTheSystemAllowsIsOffered()
{
    QFETCH(QString, answer);
    QFETCH(bool, offered);
    FakeLoginManager fake(m_bus.connection());
    fake.canSuspend = answer;
    LoginManager login(m_bus.connection());
    QVERIFY(!login.canSleep());
    QSignalSpy learned(&login, &LoginManager::learned);
    QTRY_COMPARE(learned.size(), 2);
    QCOMPARE(login.canSleep(), offered);
    QVERIFY(login.canPowerOff());
}

void TestSystemServices::anOrderIsPassedOnWithoutAPassword()
{
    FakeLoginManager fake(m_bus.connection());
    LoginManager login(m_bus.connection());
    login.sleep();
    login.powerOff();
    QTRY_COMPARE(fake.orders, (QStringList{u"Suspend"_s, u"PowerOff"_s}));
}

void TestSystemServices::aRefusalIsTold()
{
    FakeLoginManager fake(m_bus.connection());
    fake.refuses = true;
    LoginManager login(m_bus.connection());
    QSignalSpy failed(&login, &LoginManager::failed);
    login.powerOff();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().toString(), u"somebody else is logged in"_s);
}

void TestSystemServices::withoutASystemNothingIsOffered()
{
    LoginManager login(m_bus.connection());
    QSignalSpy learned(&login, &LoginManager::learned);
    QTRY_COMPARE(learned.size(), 2);
    QVERIFY(!login.canSleep());
    QVERIFY(!login.canPowerOff());
}

void TestSystemServices::theBatteryIsNoticed()
{
    FakeUPower fake(m_bus.connection(), true);
    PowerSource power(m_bus.connection());
    QTRY_VERIFY(power.isOnBattery());
    fake.setOnBattery(false);
    QTRY_VERIFY(!power.isOnBattery());
    fake.setOnBattery(true, false);
    QTRY_VERIFY(power.isOnBattery());
}

void TestSystemServices::aLineThatComesAndGoesIsNoticed()
{
    PowerSource power(m_bus.connection());
    QVERIFY(!power.isOnBattery());
    {
        FakeUPower fake(m_bus.connection(), true);
        QTRY_VERIFY(power.isOnBattery());
    }
    QTRY_VERIFY(!power.isOnBattery()); // nobody says so any more
}

void TestSystemServices::aBusThatIsNotThereIsNotWaitedFor()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    bool opened = false;
    QObject context;
    Bus::open(Bus::Kind::System, &context, [&](const QDBusConnection &) { opened = true; });
    bool answered = false;
    Bus::lookFor(m_bus.connection(), u"nobody.at.all"_s, this, [&](bool isThere) { answered = !isThere; });
    QTRY_VERIFY(answered);
    QVERIFY(!opened);
}

QTEST_GUILESS_MAIN(TestSystemServices)
#include "tst_systemservices.moc"
