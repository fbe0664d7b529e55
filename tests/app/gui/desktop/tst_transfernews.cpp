#include "app/gui/desktop/filemanager.h"
#include "app/gui/desktop/transfernews.h"
#include "tests/app/gui/desktop/fakenotifications.h"
#include "tests/app/gui/desktop/privatebus.h"
#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FakeFileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
public:
    explicit FakeFileManager(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(u"/org/freedesktop/FileManager1"_s, this, QDBusConnection::ExportScriptableSlots);
        bus.registerService(u"org.freedesktop.FileManager1"_s);
    }
    ~FakeFileManager() override
    {
        bus.unregisterService(u"org.freedesktop.FileManager1"_s);
        bus.unregisterObject(u"/org/freedesktop/FileManager1"_s);
    }
    QDBusConnection bus;
    QStringList items;

public slots:
    Q_SCRIPTABLE void ShowItems(const QStringList &addresses, const QString &) { items = addresses; }
};

class TestTransferNews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFinishedDownloadIsTold();
    void severalAreOneMessage();
    void afterAQuietMomentTheNextIsSingleAndReplacesIt();
    void nothingIsToldToWhomIsLooking();
    void whatTheDesktopShowsIsNotToldTwice();
    void cancelledAndPausedOnesAreNoNews();
    void aFailedOneCanBeTriedAgain();
    void itsFileIsShownByTheFileManager();
    void withoutAFileManagerTheFolderIsOpened();
    void itsFileIsOpened();
    void theMessageItselfShowsItInTheWindow();
    void aRefusalIsTold();

private:
    Job *download(const QString &name);
    [[nodiscard]] bool finish(Job *job) { return waitForState(job, JobState::Acknowledged); }
    void make(std::chrono::milliseconds moment = TransferNews::Moment);

    PrivateBus m_bus;
    bool m_isWanted = true;
    bool m_isToldElsewhere = false;
    QList<QUrl> m_opened;
    std::unique_ptr<QueueHarness> m_harness;
    std::unique_ptr<FakeNotifications> m_server;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FileManager> m_files;
    std::unique_ptr<TransferNews> m_news;
};

void TestTransferNews::initTestCase()
{
    if (!m_bus.isRunning())
        QSKIP("needs dbus-daemon");
}

void TestTransferNews::init()
{
    m_isWanted = true;
    m_isToldElsewhere = false;
    m_opened.clear();
    m_harness = std::make_unique<QueueHarness>();
    m_server = std::make_unique<FakeNotifications>(m_bus.connection());
    m_notifier = std::make_unique<Notifier>(m_bus.connection());
    m_files =
        std::make_unique<FileManager>(m_bus.connection(), [this](const QUrl &url) { m_opened.append(url); });
    make();
}

void TestTransferNews::make(std::chrono::milliseconds moment)
{
    m_news = std::make_unique<TransferNews>(
        m_harness->queue(), *m_notifier, *m_files,
        TransferNews::Watch{[this] { return m_isWanted; }, [this](JobId) { return m_isToldElsewhere; }},
        moment);
}

void TestTransferNews::cleanup()
{
    m_news.reset();
    m_files.reset();
    m_notifier.reset();
    m_server.reset();
    m_harness.reset();
}

Job *TestTransferNews::download(const QString &name)
{
    m_harness->server().publishGenerated(u'/' + name, 10'000, 1);
    return m_harness->add(m_harness->downloadOf(u'/' + name));
}

void TestTransferNews::aFinishedDownloadIsTold()
{
    QVERIFY(finish(download(u"a.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().summary, u"Download finished"_s);
    QCOMPARE(m_server->last().body, u"a.iso"_s);
    QVERIFY(m_server->last().actions.contains(u"open"_s));
    QVERIFY(m_server->last().actions.contains(u"folder"_s));
}

void TestTransferNews::severalAreOneMessage()
{
    make(300ms);
    QList<Job *> jobs;
    for (int index = 0; index < 5; ++index)
        jobs.append(download(u"f%1.iso"_s.arg(index)));
    for (Job *job : jobs)
        QVERIFY(finish(job));
    QTRY_VERIFY(!m_server->shown.isEmpty() && m_server->last().summary.startsWith(u'5'));
    for (const auto &shown : std::as_const(m_server->shown))
        QCOMPARE(shown.id, m_server->last().id);
    QVERIFY(m_server->shown.size() < 5);
    QVERIFY(m_server->last().body.contains(u"f4.iso"_s));
    QVERIFY(!m_server->last().actions.contains(u"open"_s));
}

void TestTransferNews::afterAQuietMomentTheNextIsSingleAndReplacesIt()
{
    make(1ms);
    QVERIFY(finish(download(u"a.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(finish(download(u"b.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->last().body, u"b.iso"_s);
    QCOMPARE(m_server->last().replaces, m_server->shown.first().id);
}

void TestTransferNews::nothingIsToldToWhomIsLooking()
{
    m_isWanted = false;
    QVERIFY(finish(download(u"a.iso"_s)));
    m_isWanted = true;
    QVERIFY(finish(download(u"b.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().body, u"b.iso"_s);
}

void TestTransferNews::whatTheDesktopShowsIsNotToldTwice()
{
    m_isToldElsewhere = true;
    QVERIFY(finish(download(u"a.iso"_s)));
    m_isToldElsewhere = false;
    QVERIFY(finish(download(u"b.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().body, u"b.iso"_s);
}

void TestTransferNews::cancelledAndPausedOnesAreNoNews()
{
    m_harness->server().publishGenerated(u"/a"_s, 10'000, 1);
    Job *paused = m_harness->add(m_harness->downloadOf(u"/a"_s), false);
    QCOMPARE(paused->complete(), Outcome::PartialComplete);
    Job *cancelled = m_harness->add(m_harness->downloadOf(u"/a"_s), false);
    QCOMPARE(cancelled->cancel(), Outcome::Ok);
    QVERIFY(finish(download(u"b.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().body, u"b.iso"_s);
}

void TestTransferNews::aFailedOneCanBeTriedAgain()
{
    Job *job = m_harness->add(m_harness->downloadOf(u"/late.iso"_s));
    QVERIFY(waitForState(job, JobState::Error));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->last().summary, u"Download failed"_s);
    QVERIFY(m_server->last().body.startsWith(u"late.iso\n"_s));
    QVERIFY(m_server->last().actions.contains(u"retry"_s));
    QCOMPARE(m_server->last().hints.value(u"category"_s).toString(), u"transfer.error"_s);
    m_harness->server().publishGenerated(u"/late.iso"_s, 10'000, 1);
    QTRY_VERIFY((m_server->choose(u"retry"_s), job->state() != JobState::Error));
    QVERIFY(finish(job));
}

void TestTransferNews::itsFileIsShownByTheFileManager()
{
    FakeFileManager manager(m_bus.connection());
    QVERIFY(finish(download(u"a b.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QTRY_VERIFY((m_server->choose(u"folder"_s), !manager.items.isEmpty()));
    QCOMPARE(manager.items,
             QStringList{
                 QUrl::fromLocalFile(m_harness->downloads() + u"/a b.iso"_s).toString(QUrl::FullyEncoded)});
    QVERIFY(m_opened.isEmpty());
}

void TestTransferNews::withoutAFileManagerTheFolderIsOpened()
{
    QVERIFY(finish(download(u"a.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QTRY_VERIFY((m_server->choose(u"folder"_s), !m_opened.isEmpty()));
    QCOMPARE(m_opened.first(), QUrl::fromLocalFile(m_harness->downloads()));
}

void TestTransferNews::itsFileIsOpened()
{
    QVERIFY(finish(download(u"a.iso"_s)));
    QTRY_COMPARE(m_server->shown.size(), 1);
    QTRY_VERIFY((m_server->choose(u"open"_s), !m_opened.isEmpty()));
    QCOMPARE(m_opened.first(), QUrl::fromLocalFile(m_harness->downloads() + u"/a.iso"_s));
}

void TestTransferNews::theMessageItselfShowsItInTheWindow()
{
    QSignalSpy show(m_news.get(), &TransferNews::showRequested);
    const Job *job = download(u"a.iso"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QTRY_VERIFY((m_server->choose(u"default"_s), !show.isEmpty()));
    QCOMPARE(show.first().first().value<QList<JobId>>(), QList<JobId>{job->id()});
}

void TestTransferNews::aRefusalIsTold()
{
    const Job *job = m_harness->add(m_harness->downloadOf(u"/a.iso"_s), false);
    m_news->tellRefusal(job->id(), JobEvent::Cancel, Outcome::NotSaved);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(m_server->last().body.startsWith(u"a.iso\n"_s));
    QVERIFY(m_server->last().body.size() > 10);
}

QTEST_GUILESS_MAIN(TestTransferNews)
#include "tst_transfernews.moc"
