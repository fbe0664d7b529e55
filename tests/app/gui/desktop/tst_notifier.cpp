#include "app/gui/desktop/notifier.h"
#include "tests/app/gui/desktop/fakenotifications.h"
#include "tests/app/gui/desktop/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

class TestNotifier : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aMessageIsShown();
    void theNextOneReplacesIt();
    void subjectsDoNotReplaceEachOther();
    void manyInOneMomentAreTheLast();
    void markupIsEscapedOnlyWhereItIsRead();
    void whatTheDesktopCannotIsNotSent();
    void anActionIsHeard();
    void whatWasClosedIsNotReplaced();
    void aMessageCanBeTakenBack();
    void aNewServerIsAskedWhatItCan();
    void withoutAServerItIsDropped();

private:
    void show(const QString &subject, const QString &summary, const QString &body = {})
    {
        DesktopNotification news{summary, body};
        news.actions = {{u"open"_s, u"Open"_s}};
        m_notifier->show(subject, news);
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeNotifications> m_server;
    std::unique_ptr<Notifier> m_notifier;
};

void TestNotifier::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
}

void TestNotifier::init()
{
    m_server = std::make_unique<FakeNotifications>(m_bus.connection());
    m_notifier = std::make_unique<Notifier>(m_bus.connection());
}

void TestNotifier::cleanup()
{
    m_notifier.reset();
    m_server.reset();
}

void TestNotifier::aMessageIsShown()
{
    show(u"a"_s, u"Download finished"_s, u"big.iso"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().summary, u"Download finished"_s);
    QCOMPARE(m_server->last().body, u"big.iso"_s);
    QCOMPARE(m_server->last().actions, (QStringList{u"open"_s, u"Open"_s}));
    QCOMPARE(m_server->last().hints.value(u"desktop-entry"_s).toString(), u"org.ferry.Ferry"_s);
    QCOMPARE(m_server->last().hints.value(u"urgency"_s).typeId(), QMetaType::UChar);
    QCOMPARE(m_server->last().timeout, -1);
}

void TestNotifier::theNextOneReplacesIt()
{
    show(u"a"_s, u"one"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    show(u"a"_s, u"two"_s);
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->last().replaces, m_server->shown.first().id);
    QCOMPARE(m_server->shown.first().replaces, 0U);
}

void TestNotifier::subjectsDoNotReplaceEachOther()
{
    show(u"a"_s, u"one"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    show(u"b"_s, u"two"_s);
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->last().replaces, 0U);
}

void TestNotifier::manyInOneMomentAreTheLast()
{
    for (int index = 0; index < 500; ++index)
        show(u"a"_s, QString::number(index));
    QTRY_VERIFY(!m_server->shown.isEmpty());
    QTRY_COMPARE(m_server->last().summary, u"499"_s);
    QVERIFY(m_server->shown.size() <= 2);
}

void TestNotifier::markupIsEscapedOnlyWhereItIsRead()
{
    show(u"a"_s, u"done"_s, u"<b>&a</b>"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().body, u"&lt;b&gt;&amp;a&lt;/b&gt;"_s);
    m_server->capabilities = {u"body"_s};
    m_notifier = std::make_unique<Notifier>(m_bus.connection());
    show(u"a"_s, u"done"_s, u"<b>&a</b>"_s);
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->last().body, u"<b>&a</b>"_s);
}

void TestNotifier::whatTheDesktopCannotIsNotSent()
{
    m_server->capabilities = {};
    show(u"a"_s, u"done"_s, u"big.iso"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().actions, QStringList());
    QCOMPARE(m_server->last().summary, u"done: big.iso"_s);
}

void TestNotifier::anActionIsHeard()
{
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    show(u"a"_s, u"done"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    show(u"b"_s, u"done, too"_s);
    QTRY_COMPARE(m_server->shown.size(), 2);
    emit m_server->ActionInvoked(999, u"open"_s); // somebody else's
    m_server->choose(u"open"_s);
    QVERIFY(activated.wait());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first(), (QVariantList{u"b"_s, u"open"_s}));
}

void TestNotifier::whatWasClosedIsNotReplaced()
{
    show(u"a"_s, u"one"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    m_server->choose(u"open"_s);
    QVERIFY(activated.wait()); // its id is known by now
    emit m_server->NotificationClosed(m_server->last().id, 2);
    show(u"b"_s, u"between"_s);
    QTRY_COMPARE(m_server->shown.size(), 2);
    show(u"b"_s, u"between"_s);
    QTRY_COMPARE(m_server->shown.size(), 3);
    show(u"a"_s, u"two"_s);
    QTRY_COMPARE(m_server->shown.size(), 4);
    QCOMPARE(m_server->last().replaces, 0U);
}

void TestNotifier::aMessageCanBeTakenBack()
{
    show(u"a"_s, u"one"_s);
    m_notifier->withdraw(u"a"_s); // before it was sent
    show(u"b"_s, u"two"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().summary, u"two"_s);
    m_notifier->withdraw(u"b"_s); // shown already, whether that is known here or not
    QTRY_COMPARE(m_server->closed, QList<uint>{m_server->last().id});
}

void TestNotifier::aNewServerIsAskedWhatItCan()
{
    show(u"a"_s, u"one"_s, u"<"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(m_server->bus.unregisterService(u"org.freedesktop.Notifications"_s));
    m_server->capabilities = {u"body"_s};
    QVERIFY(m_server->bus.registerService(u"org.freedesktop.Notifications"_s));
    QTRY_VERIFY((show(u"a"_s, u"two"_s, u"<"_s), m_server->last().body == u"<"_s));
}

void TestNotifier::withoutAServerItIsDropped()
{
    m_server.reset();
    show(u"a"_s, u"one"_s);
    show(u"a"_s, u"two"_s);
    // One that comes later hears only what comes later.
    m_server = std::make_unique<FakeNotifications>(m_bus.connection());
    QTRY_VERIFY((show(u"b"_s, u"three"_s), !m_server->shown.isEmpty()));
    for (const auto &shown : std::as_const(m_server->shown))
        QCOMPARE(shown.summary, u"three"_s);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
