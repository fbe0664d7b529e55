#include "app/gui/desktop/plasmaview.h"
#include "app/gui/desktop/plasmaviews.h"
#include "tests/app/gui/desktop/privatebus.h"
#include "tests/support/queueharness.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// One line of the server's list.
class FakeView : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.JobViewV3")
public:
    int capabilities = 0;
    QString path;
    QVariantMap state;
    bool ended = false;
    uint error = 0;
    QString message;

public slots:
    Q_SCRIPTABLE void update(const QVariantMap &properties) { state.insert(properties); }
    Q_SCRIPTABLE void terminate(uint code, const QString &text, const QVariantMap &)
    {
        ended = true;
        error = code;
        message = text;
    }

signals:
    Q_SCRIPTABLE void cancelRequested();
    Q_SCRIPTABLE void suspendRequested();
    Q_SCRIPTABLE void resumeRequested();
};

class FakeServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.JobViewServerV2")
public:
    explicit FakeServer(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/JobViewServer"_s, this, QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.kde.JobViewServer"_s);
    }
    [[nodiscard]] qsizetype open() const
    {
        return std::count_if(views.begin(), views.end(), [](const auto &view) { return !view->ended; });
    }
    QDBusConnection bus;
    QString desktopEntry;
    std::vector<std::unique_ptr<FakeView>> views;

public slots:
    Q_SCRIPTABLE QDBusObjectPath requestView(const QString &entry, int capabilities, const QVariantMap &hints)
    {
        desktopEntry = entry;
        auto view = std::make_unique<FakeView>();
        view->capabilities = capabilities;
        view->path = u"/view/%1"_s.arg(views.size());
        view->state = hints;
        bus.registerObject(view->path, view.get(), QDBusConnection::ExportScriptableContents);
        views.push_back(std::move(view));
        return QDBusObjectPath(views.back()->path);
    }
};

class TestPlasmaViews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aShortTransferHasNoLine();
    void aLongOneHasALineWithItsNumbers();
    void cancelIsTheSameCommand();
    void pauseAndResumeKeepTheLine();
    void nobodyElseCanCancel();
    void theEndIsTold_data();
    void theEndIsTold();
    void manyAreSummedUp();
    void aServerThatComesBackIsAskedAgain();
    void withoutAServerNothingHappens();

private:
    Job *download(const QString &name, qint64 size = 50'000'000);
    [[nodiscard]] FakeView *view(size_t index = 0) const { return m_server->views.at(index).get(); }

    PrivateBus m_bus;
    std::unique_ptr<QueueHarness> m_harness;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TransferActivity> m_activity;
    std::unique_ptr<PlasmaViews> m_views;
};

void TestPlasmaViews::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
}

void TestPlasmaViews::init()
{
    m_harness = std::make_unique<QueueHarness>();
    m_server = std::make_unique<FakeServer>(m_bus.connection());
    m_activity = std::make_unique<TransferActivity>(m_harness->queue());
    m_views = std::make_unique<PlasmaViews>(m_harness->queue(), *m_activity, m_bus.connection());
}

void TestPlasmaViews::cleanup()
{
    m_views.reset();
    m_activity.reset();
    if (m_server)
        m_server->bus.unregisterService(u"org.kde.JobViewServer"_s);
    m_server.reset();
    m_harness.reset();
}

Job *TestPlasmaViews::download(const QString &name, qint64 size)
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = 200'000;
    m_harness->server().publishGenerated(u'/' + name, size, 1, options);
    return m_harness->add(m_harness->downloadOf(u'/' + name));
}

void TestPlasmaViews::aShortTransferHasNoLine()
{
    Job *job = download(u"small"_s, 10'000);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    Job *next = download(u"big"_s);
    QTRY_COMPARE(m_server->views.size(), 1U); // which is that of the next one
    QTRY_VERIFY(m_views->shows(next->id()));
    QVERIFY(!m_views->shows(job->id()));
}

void TestPlasmaViews::aLongOneHasALineWithItsNumbers()
{
    Job *job = download(u"big.iso"_s);
    QTRY_COMPARE(m_server->views.size(), 1U);
    QVERIFY(job->record().activeMs >= 0);
    QCOMPARE(m_server->desktopEntry, u"org.ferry.Ferry"_s);
    QCOMPARE(view()->capabilities, 3);
    QTRY_COMPARE(view()->state.value(u"totalBytes"_s), QVariant(qulonglong(50'000'000)));
    const qulonglong before = view()->state.value(u"processedBytes"_s).toULongLong();
    QTRY_VERIFY(view()->state.value(u"processedBytes"_s).toULongLong() > before);
    QTRY_VERIFY(view()->state.value(u"speed"_s).toULongLong() > 0);
    QCOMPARE(view()->state.value(u"percent"_s).typeId(), QMetaType::UInt);
    QCOMPARE(view()->state.value(u"infoMessage"_s).toString(), u"big.iso"_s);
    QVERIFY(view()->state.value(u"descriptionValue1"_s).toString().endsWith(u"/big.iso"_s));
    QVERIFY(view()->state.value(u"destUrl"_s).toString().startsWith(u"file:///"_s));
}

void TestPlasmaViews::cancelIsTheSameCommand()
{
    Job *job = download(u"big"_s);
    QTRY_COMPARE(m_server->views.size(), 1U);
    QTRY_VERIFY(!view()->state.isEmpty());
    QTRY_VERIFY((emit view()->cancelRequested(), job->state() == JobState::Cancelled));
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m_harness->filesInDownloads(), QStringList());
    QTRY_VERIFY(view()->ended);
    QCOMPARE(view()->error, uint(PlasmaView::Withdrawn));
    QVERIFY(!m_views->shows(job->id()));
}

void TestPlasmaViews::pauseAndResumeKeepTheLine()
{
    Job *job = download(u"big"_s);
    QTRY_COMPARE(m_server->views.size(), 1U);
    QTRY_VERIFY((emit view()->suspendRequested(), job->state() == JobState::Suspended));
    QTRY_VERIFY(view()->state.value(u"suspended"_s).toBool());
    QVERIFY(!view()->ended);
    QTRY_VERIFY((emit view()->resumeRequested(), isRunning(job->state())));
    QTRY_VERIFY(!view()->state.value(u"suspended"_s).toBool());
    QCOMPARE(m_server->views.size(), 1U);
}

void TestPlasmaViews::nobodyElseCanCancel()
{
    Job *job = download(u"big"_s);
    QTRY_COMPARE(m_server->views.size(), 1U);
    QTRY_VERIFY((emit view()->suspendRequested(), job->state() == JobState::Suspended));
    QDBusConnection stranger = m_bus.connection();
    QVERIFY(stranger.send(
        QDBusMessage::createSignal(view()->path, u"org.kde.JobViewV3"_s, u"cancelRequested"_s)));
    // The bus has answered this one, so it has passed that one on.
    QVERIFY(!stranger.interface()->isServiceRegistered(u"nobody.is.called.so"_s).value());
    QTRY_VERIFY((emit view()->resumeRequested(), isRunning(job->state())));
}

void TestPlasmaViews::theEndIsTold_data()
{
    QTest::addColumn<bool>("fails");
    QTest::addColumn<uint>("error");
    QTest::newRow("finished") << false << uint(PlasmaView::Finished);
    QTest::newRow("failed") << true << uint(PlasmaView::Failed);
}

void TestPlasmaViews::theEndIsTold()
{
    QFETCH(bool, fails);
    QFETCH(uint, error);
    Job *job = download(u"file"_s, 1'000'000);
    QTRY_COMPARE(m_server->views.size(), 1U);
    if (fails) {
        QCOMPARE(job->suspend(), Outcome::Ok);
        m_harness->server().withdraw(u"/file"_s);
        QCOMPARE(job->resume(), Outcome::Ok);
    }
    QTRY_VERIFY_WITH_TIMEOUT(view()->ended, 20'000);
    QCOMPARE(view()->error, error);
    QCOMPARE(view()->message.isEmpty(), !fails);
    QCOMPARE(job->state(), fails ? JobState::Error : JobState::Acknowledged);
}

void TestPlasmaViews::manyAreSummedUp()
{
    QueueOptions options = m_harness->options();
    options.maximumActive = options.maximumActivePerHost = 8;
    m_harness->useOptions(options);
    QList<Job *> jobs;
    for (int index = 0; index < 7; ++index)
        jobs.append(download(u"f%1"_s.arg(index)));
    QTRY_COMPARE(m_server->views.size(), size_t(PlasmaViews::MostViews + 1));
    FakeView *rest = view(PlasmaViews::MostViews);
    QCOMPARE(rest->capabilities, 0);
    QTRY_COMPARE(rest->state.value(u"totalBytes"_s), QVariant(qulonglong(100'000'000)));
    QVERIFY(rest->state.value(u"title"_s).toString().contains(u'2'));
    // A place becomes free, and then the rest is no rest any more.
    QCOMPARE(jobs.at(0)->cancel(), Outcome::Ok);
    QCOMPARE(jobs.at(1)->cancel(), Outcome::Ok);
    QTRY_VERIFY(rest->ended);
    QTRY_COMPARE(m_server->open(), qsizetype{PlasmaViews::MostViews});
}

void TestPlasmaViews::aServerThatComesBackIsAskedAgain()
{
    Job *job = download(u"big"_s);
    QTRY_COMPARE(m_server->views.size(), 1U);
    QVERIFY(m_server->bus.unregisterService(u"org.kde.JobViewServer"_s));
    QTRY_VERIFY(!m_views->shows(job->id()));
    QVERIFY(m_server->bus.registerService(u"org.kde.JobViewServer"_s));
    QTRY_COMPARE(m_server->views.size(), 2U);
    QVERIFY(isRunning(job->state()));
}

void TestPlasmaViews::withoutAServerNothingHappens()
{
    QVERIFY(m_server->bus.unregisterService(u"org.kde.JobViewServer"_s));
    Job *job = download(u"small"_s, 500'000);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m_server->views.size(), 0U);
}

QTEST_GUILESS_MAIN(TestPlasmaViews)
#include "tst_plasmaviews.moc"
