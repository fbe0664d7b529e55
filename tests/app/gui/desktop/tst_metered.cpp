// What the system says of the network's cost, from its bus to the queue: through the backend that Qt has for it.

#include "app/gui/desktop/conditionsfeed.h"
#include "tests/app/gui/desktop/privatebus.h"
#include "tests/support/queueharness.h"

#include <QDBusMessage>
#include <QNetworkInformation>
#include <QThread>

#include <atomic>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr uint Yes = 1; // NMMetered
constexpr uint No = 2;
constexpr uint GuessYes = 3;
constexpr auto Path = "/org/freedesktop/NetworkManager"_L1;
constexpr auto Name = "org.freedesktop.NetworkManager"_L1;

} // namespace

/// org.freedesktop.NetworkManager, in a thread of its own: who asks it for the first time waits for the answer.
class FakeNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint Metered READ metered CONSTANT SCRIPTABLE true)
    Q_PROPERTY(uint Connectivity READ connectivity CONSTANT SCRIPTABLE true)
public:
    FakeNetworkManager(const QDBusConnection &connection, uint metered)
        : bus(connection)
        , m_metered(metered)
    {
        moveToThread(&m_thread);
        m_thread.start();
        bus.registerObject(Path, this, QDBusConnection::ExportScriptableProperties);
        bus.registerService(Name);
    }
    ~FakeNetworkManager() override
    {
        bus.unregisterService(Name);
        bus.unregisterObject(Path);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] uint metered() const { return m_metered; }
    [[nodiscard]] static uint connectivity() { return 4; } // NM_CONNECTIVITY_FULL
    void setMetered(uint metered)
    {
        m_metered = metered;
        QDBusMessage changed =
            QDBusMessage::createSignal(Path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << QString(Name) << QVariantMap{{u"Metered"_s, metered}} << QStringList();
        bus.send(changed);
    }
    QDBusConnection bus;

private:
    std::atomic<uint> m_metered;
    QThread m_thread;
};

/// Order matters: a process has one backend, for good.
class TestMetered : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whoHasNoRuleForItDoesNotAsk();
    void theQueueIsHeldWhileItCosts();
    void itIsKnownFromTheStart();

private:
    static void holdOnMetered(JobQueue &queue, bool holds)
    {
        QueueOptions options = queue.options();
        options.rules.holdsOnMetered = holds;
        queue.setOptions(options);
    }
    PrivateBus m_bus;
    std::unique_ptr<FakeNetworkManager> m_network;
};

void TestMetered::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8()); // before anybody greets it
    m_network = std::make_unique<FakeNetworkManager>(m_bus.connection(), No);
    if (!QNetworkInformation::availableBackends().contains(u"networkmanager"_s, Qt::CaseInsensitive))
        QSKIP("needs Qt's backend for NetworkManager");
}

void TestMetered::whoHasNoRuleForItDoesNotAsk()
{
    QueueHarness harness;
    const ConditionsFeed feed(harness.queue());
    QVERIFY(waitForState(harness.add(harness.downloadOf(u"/bytes/1000?name=a"_s)), JobState::Acknowledged));
    QVERIFY(!QNetworkInformation::instance());
}

void TestMetered::theQueueIsHeldWhileItCosts()
{
    QVERIFY(QNetworkInformation::loadBackendByName(u"networkmanager"_s));
    QueueHarness harness;
    const ConditionsFeed feed(harness.queue());
    holdOnMetered(harness.queue(), true);
    QVERIFY(!harness.queue().conditions().isMetered);
    m_network->setMetered(GuessYes);
    QTRY_VERIFY(harness.queue().conditions().isMetered);
    Job *job = harness.add(harness.downloadOf(u"/bytes/1000?name=a"_s));
    QCOMPARE(job->waiting(), Waiting::ForUnmetered);
    m_network->setMetered(No);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(!harness.queue().conditions().isMetered);
}

void TestMetered::itIsKnownFromTheStart()
{
    m_network->setMetered(Yes);
    QTRY_VERIFY(QNetworkInformation::instance()->isMetered());
    QueueHarness harness;
    const ConditionsFeed feed(harness.queue());
    QVERIFY(!harness.queue().conditions().isMetered); // nobody asks
    holdOnMetered(harness.queue(), true);
    QVERIFY(harness.queue().conditions().isMetered);
    Job *job = harness.add(harness.downloadOf(u"/bytes/1000?name=a"_s));
    QCOMPARE(job->waiting(), Waiting::ForUnmetered);
    holdOnMetered(harness.queue(), false);
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

QTEST_GUILESS_MAIN(TestMetered)
#include "tst_metered.moc"
