#include "tests/ui/uiharness.h"
#include "ui/format.h"
#include "ui/progressannouncer.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MiB = 1024 * 1024;

QList<QAccessible::Event> heard;

void hear(QAccessibleEvent *event)
{
    if (event->object() && event->object()->objectName() == "progressAnnouncer"_L1)
        heard.append(event->type());
}

} // namespace

/// What is told to those who listen.
class ProgressAnnouncerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyTenthAndTheEndAreSaid();
    void nothingIsSaidUnlessItIsWanted();
    void onlyTheSelectedAreSpokenOf();
    void screenReadersHearOfIt();

private:
    [[nodiscard]] bool run(Job *job);

    std::unique_ptr<UiHarness> m_harness;
    std::unique_ptr<QWidget> m_window;
    ProgressAnnouncer *m_announcer = nullptr;
    QStringList m_said;
};

void ProgressAnnouncerTest::init()
{
    m_harness = std::make_unique<UiHarness>();
    m_harness->settings->announcesProgress.set(true);
    m_window = std::make_unique<QWidget>();
    m_announcer = new ProgressAnnouncer(*m_harness->queue, *m_harness->settings, m_window.get());
    m_said.clear();
    connect(m_announcer, &ProgressAnnouncer::announced, this,
            [this](const QString &text) { m_said.append(text); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ProgressAnnouncerTest::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_window.reset();
    m_harness.reset();
}

bool ProgressAnnouncerTest::run(Job *job)
{
    return QTest::qWaitFor([=] { return job->state() == JobState::Acknowledged; }, 20'000);
}

void ProgressAnnouncerTest::everyTenthAndTheEndAreSaid()
{
    Job *job = m_harness->download(u"a.iso"_s, 4 * MiB, 3 * MiB);
    m_announcer->setSelection({job->id()});
    QVERIFY(run(job));
    QVERIFY2(m_said.size() >= 4, qPrintable(m_said.join(u'\n')));
    QStringList tenths;
    for (int tenth = 1; tenth <= 9; ++tenth)
        tenths.append(u"a.iso: "_s + Format::percent(10 * tenth));
    // What goes very fast leaves some out, and none is said twice or out of order.
    qsizetype last = -1;
    for (const QString &text : m_said.first(m_said.size() - 1)) {
        QVERIFY2(tenths.indexOf(text) > last, qPrintable(m_said.join(u'\n')));
        last = tenths.indexOf(text);
    }
    QCOMPARE(m_said.last(), u"a.iso: Completed"_s);
    QCOMPARE(m_announcer->accessibleName(), m_said.last());
}

void ProgressAnnouncerTest::nothingIsSaidUnlessItIsWanted()
{
    m_harness->settings->announcesProgress.reset();
    QVERIFY(!m_harness->settings->announcesProgress.get());
    Job *job = m_harness->download(u"a.iso"_s, MiB);
    m_announcer->setSelection({job->id()});
    QVERIFY(run(job));
    QCOMPARE(m_said, QStringList());
}

void ProgressAnnouncerTest::onlyTheSelectedAreSpokenOf()
{
    Job *job = m_harness->download(u"a.iso"_s, MiB);
    const Job *other = m_harness->download(u"b.iso"_s, MiB, 0, false);
    m_announcer->setSelection({other->id()});
    QVERIFY(run(job));
    QCOMPARE(m_said, QStringList());
}

void ProgressAnnouncerTest::screenReadersHearOfIt()
{
    QAccessible::setActive(true);
    heard.clear();
    QAccessible::installUpdateHandler(&hear);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_announcer);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QVERIFY(!interface->state().invisible);
    Job *job = m_harness->download(u"a.iso"_s, MiB);
    m_announcer->setSelection({job->id()});
    QVERIFY(run(job));
    QCOMPARE(interface->text(QAccessible::Name), m_said.last());
    if (!QAccessible::isActive())
        QSKIP("This platform has no way to screen readers.");
    QVERIFY(heard.contains(QAccessible::NameChanged));
    QVERIFY(heard.contains(QAccessible::Alert));
}

QTEST_MAIN(ProgressAnnouncerTest)
#include "tst_progressannouncer.moc"
