#include "app/gui/desktop/taskbarprogress.h"
#include "tests/app/gui/desktop/privatebus.h"
#include "tests/support/queueharness.h"

#include <QElapsedTimer>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// Somebody who reads com.canonical.Unity.LauncherEntry, as a dock does.
class Dock : public QObject
{
    Q_OBJECT
public:
    explicit Dock(const QDBusConnection &bus)
    {
        QDBusConnection own = bus;
        own.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                    SLOT(take(QString, QVariantMap)));
    }
    [[nodiscard]] QVariantMap last() const { return updates.isEmpty() ? QVariantMap() : updates.last(); }
    [[nodiscard]] bool showsProgress() const { return last().value(u"progress-visible"_s).toBool(); }
    [[nodiscard]] bool showsNothing() const
    {
        return !updates.isEmpty() && !showsProgress() && !last().value(u"count-visible"_s).toBool();
    }
    QString application;
    QList<QVariantMap> updates;

public slots:
    void take(const QString &name, const QVariantMap &properties)
    {
        application = name;
        updates.append(properties);
    }
};

class TestTaskBarProgress : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatRunsIsAddedUp();
    void nothingIsShownWhenNothingRuns();
    void itGoesWithTheProgram();
    void aCountIsShownWithoutASize();
    void itIsToldAtMostTwiceASecond();
    void aDockThatComesLaterIsTold();

private:
    void run(int files, const TestServer::ResourceOptions &options = slow());
    [[nodiscard]] static TestServer::ResourceOptions slow()
    {
        TestServer::ResourceOptions options;
        options.bytesPerSecond = 200'000;
        return options;
    }

    PrivateBus m_bus;
    std::unique_ptr<QueueHarness> m_harness;
    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<TransferActivity> m_activity;
    std::unique_ptr<TaskBarProgress> m_progress;
};

void TestTaskBarProgress::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
}

void TestTaskBarProgress::init()
{
    m_harness = std::make_unique<QueueHarness>();
    m_dock = std::make_unique<Dock>(m_bus.connection());
    m_activity = std::make_unique<TransferActivity>(m_harness->queue());
    m_progress = std::make_unique<TaskBarProgress>(*m_activity, m_bus.connection());
}

void TestTaskBarProgress::cleanup()
{
    m_progress.reset();
    m_activity.reset();
    m_dock.reset();
    m_harness.reset();
}

void TestTaskBarProgress::run(int files, const TestServer::ResourceOptions &options)
{
    for (int index = 0; index < files; ++index) {
        const QString path = u"/f%1"_s.arg(index);
        m_harness->server().publishGenerated(path, 20'000'000, 1, options);
        m_harness->add(m_harness->downloadOf(path));
    }
}

void TestTaskBarProgress::whatRunsIsAddedUp()
{
    run(2);
    QTRY_COMPARE(m_dock->last().value(u"count"_s).toLongLong(), 2);
    QTRY_VERIFY(m_dock->showsProgress());
    QTRY_VERIFY(m_dock->last().value(u"progress"_s).toDouble() > 0);
    QVERIFY(m_dock->last().value(u"progress"_s).toDouble() < 1);
    QVERIFY(m_dock->last().value(u"count-visible"_s).toBool());
    QCOMPARE(m_dock->application, u"application://org.ferry.Ferry.desktop"_s);
    QCOMPARE(m_dock->last().value(u"count"_s).typeId(), QMetaType::LongLong);
    QCOMPARE(m_dock->last().value(u"progress"_s).typeId(), QMetaType::Double);
}

void TestTaskBarProgress::nothingIsShownWhenNothingRuns()
{
    run(1);
    QTRY_VERIFY(m_dock->showsProgress());
    const QList<Job *> jobs = m_harness->queue().jobs();
    QCOMPARE(jobs.first()->suspend(), Outcome::Ok);
    QTRY_VERIFY(m_dock->showsNothing());
}

void TestTaskBarProgress::itGoesWithTheProgram()
{
    run(1);
    QTRY_VERIFY(m_dock->showsProgress());
    m_progress.reset();
    QTRY_VERIFY(m_dock->showsNothing());
}

void TestTaskBarProgress::aCountIsShownWithoutASize()
{
    TestServer::ResourceOptions options = slow();
    options.framing = TestServer::Answer::Framing::Chunked;
    options.acceptRanges = false;
    run(1, options);
    QTRY_VERIFY(m_dock->last().value(u"count-visible"_s).toBool());
    QVERIFY(!m_dock->showsProgress());
}

void TestTaskBarProgress::itIsToldAtMostTwiceASecond()
{
    QElapsedTimer time;
    time.start();
    run(2);
    QTRY_VERIFY(m_dock->updates.size() >= 4);
    QVERIFY(m_dock->updates.size() <= 2 + time.elapsed() / 500);
}

void TestTaskBarProgress::aDockThatComesLaterIsTold()
{
    run(1);
    QTRY_VERIFY(m_dock->showsProgress());
    const QList<Job *> jobs = m_harness->queue().jobs();
    QCOMPARE(jobs.first()->suspend(), Outcome::Ok);
    QTRY_VERIFY(m_dock->showsNothing());
    const qsizetype before = m_dock->updates.size();
    QDBusConnection unity = m_bus.connection();
    QVERIFY(unity.registerService(u"com.canonical.Unity"_s));
    QTRY_VERIFY(m_dock->updates.size() > before);
}

QTEST_GUILESS_MAIN(TestTaskBarProgress)
#include "tst_taskbarprogress.moc"
