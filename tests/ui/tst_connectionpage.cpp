#include "tests/ui/uiharness.h"
#include "ui/details/connectionpage.h"
#include "ui/details/detailpane.h"
#include "ui/details/factfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{
constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 400'000;
} // namespace

/// The page of how a transfer reaches its server and what proves that a file is still the same.
class tst_ConnectionPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
        m_tabs = m_harness->find<DetailPane>("detailTabs");
        m_tabs->setCurrentWidget(page());
    }
    void cleanup() { m_harness.reset(); }

    void withoutASelectionItSaysWhatToSelect();
    void whatIsNotKnownYetIsSaid();
    void aRunningDownloadTellsOfItsServer();
    void aRedirectIsFollowedToItsEnd();
    void aServerWithoutRangesIsNamed();
    void whatIsKeptOfAPausedOneIsKnownAfterARestart();
    void checksumsAreToldAndTheirOutcome();
    void anUploadShowsItsSession();
    void valuesCanBeReachedSelectedAndCopied();
    void aSelectionStaysWhileTheTransferMoves();
    void oneOfSeveralFilesCanBeChosen();

private:
    [[nodiscard]] ConnectionPage *page() const { return m_harness->find<ConnectionPage>("connectionPage"); }
    /// The field beside that label; null if it is not shown.
    [[nodiscard]] FactField *field(const QString &label) const
    {
        const auto fields = page()->findChildren<FactField *>();
        for (FactField *one : fields) {
            if (one->isVisible() && one->accessibleName() == label)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString value(const QString &label) const
    {
        const FactField *found = field(label);
        return found ? found->text() : QString();
    }
    Job *show(Job *job)
    {
        m_harness->select({job->id()});
        return job;
    }
    Job *get(const TestServer::ResourceOptions &options, const QString &path = u"/big.iso"_s)
    {
        m_harness->server.publishGenerated(path, 64 * MiB, 1, options);
        JobSpec spec;
        spec.files = {{m_harness->server.url(path), m_harness->folder(u"downloads"_s), false}};
        return show(m_harness->queue->add(spec).job);
    }
    std::unique_ptr<UiHarness> m_harness;
    DetailPane *m_tabs = nullptr;
};

void tst_ConnectionPage::withoutASelectionItSaysWhatToSelect()
{
    QStringList shown;
    for (const QLabel *label : page()->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().startsWith(u"Select one transfer"_s));
}

void tst_ConnectionPage::whatIsNotKnownYetIsSaid()
{
    show(m_harness->download(u"later.bin"_s, 1000, 0, false));
    QTRY_COMPARE(value(u"Server"_s), u"not known yet"_s);
    QCOMPARE(value(u"ETag"_s), u"not known yet"_s);
    QCOMPARE(value(u"Can resume"_s), u"not known yet"_s);
    QCOMPARE(value(u"Protocol"_s), u"HTTP"_s);
    QCOMPARE(value(u"Proxy"_s), u"as the system’s settings say"_s);
    QCOMPARE(value(u"Link"_s), m_harness->server.url(u"/later.bin"_s).toString());
}

void tst_ConnectionPage::aRunningDownloadTellsOfItsServer()
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = Slow;
    options.etagText = "v1";
    options.extraHeaders = {{"Server", "loopback/3"}};
    get(options);
    QTRY_COMPARE(value(u"Server"_s), u"loopback/3"_s);
    QCOMPARE(value(u"Protocol"_s), u"HTTP/1.1"_s);
    QCOMPARE(value(u"ETag (strong)"_s), u"\"v1\""_s);
    QCOMPARE(value(u"Last modified"_s), u"the server does not say"_s);
    QCOMPARE(value(u"Length"_s), u"64.0 MiB (67,108,864 B)"_s);
    QTRY_COMPARE(value(u"Can resume"_s), u"yes, proved by the ETag"_s);
    QCOMPARE(value(u"Sends parts"_s), u"yes"_s);
    QCOMPARE(value(u"Several connections"_s), u"yes"_s);
    QVERIFY(!field(u"Address in use"_s)); // it is the link
}

void tst_ConnectionPage::aRedirectIsFollowedToItsEnd()
{
    TestServer::ResourceOptions slow;
    slow.bytesPerSecond = Slow;
    m_harness->server.publishGenerated(u"/mirror/real.iso"_s, 64 * MiB, 1, slow);
    TestServer::ResourceOptions options;
    options.redirectTo = "/mirror/real.iso";
    get(options);
    QTRY_COMPARE(value(u"Address in use"_s), m_harness->server.url(u"/mirror/real.iso"_s).toString());
    QCOMPARE(value(u"Link"_s), m_harness->server.url(u"/big.iso"_s).toString());
}

void tst_ConnectionPage::aServerWithoutRangesIsNamed()
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = Slow;
    options.etag = TestServer::EtagKind::None;
    options.acceptRanges = false;
    get(options);
    QTRY_COMPARE(value(u"Can resume"_s), u"no, it starts over"_s);
    QCOMPARE(value(u"Sends parts"_s), u"no"_s);
    QCOMPARE(value(u"ETag"_s), u"the server does not say"_s);
}

void tst_ConnectionPage::whatIsKeptOfAPausedOneIsKnownAfterARestart()
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = Slow;
    options.etagText = "v1";
    Job *job = get(options);
    QTRY_VERIFY(job->record().progress.value(0).transferred > 100'000);
    (void)job->suspend();
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QCOMPARE(value(u"Protocol"_s), u"HTTP/1.1"_s);
    const JobId id = job->id();
    QVERIFY(m_harness->restart());
    m_tabs = m_harness->find<DetailPane>("detailTabs");
    m_tabs->setCurrentWidget(page());
    m_harness->select({id});
    QTRY_COMPARE(value(u"ETag (strong)"_s), u"\"v1\""_s);
    QCOMPARE(value(u"Can resume"_s), u"yes, proved by the ETag"_s);
}

void tst_ConnectionPage::checksumsAreToldAndTheirOutcome()
{
    const QByteArray content("ferry");
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    m_harness->server.publish(u"/small.bin"_s, content);
    const auto add = [&](const QByteArray &wanted) {
        JobSpec spec;
        spec.files = {{m_harness->server.url(u"/small.bin"_s), m_harness->folder(u"downloads"_s), false}};
        spec.files.first().checksums = {{ChecksumAlgorithm::Sha256, wanted}};
        return show(m_harness->queue->add(spec, false).job);
    };
    Job *job = add(digest);
    QTRY_COMPARE(value(u"Checksum wanted"_s), u"sha-256: "_s + QString::fromLatin1(digest.toHex()));
    QCOMPARE(value(u"Check"_s), u"when all of it is there"_s);
    (void)job->resume();
    QTRY_COMPARE(value(u"Check"_s), u"✓ the checksum agrees"_s);
    job = add(QByteArray(32, 'x'));
    (void)job->resume();
    QTRY_COMPARE(value(u"Check"_s), u"the checksum does not agree"_s);
}

void tst_ConnectionPage::anUploadShowsItsSession()
{
    TestServer::TusOptions tus;
    tus.expiresAfterSeconds = 3'600;
    m_harness->serveTus(tus);
    m_harness->server.setThrottle(0, Slow);
    Job *job = show(m_harness->upload(u"up.bin"_s, 50 * MiB));
    QTRY_VERIFY(value(u"Upload session"_s).startsWith(m_harness->tusUrl().toString()));
    QVERIFY(value(u"On the server"_s).contains(u"upload session"_s, Qt::CaseInsensitive));
    QVERIFY(!value(u"Expires"_s).isEmpty());
    QCOMPARE(value(u"Cancel"_s), u"If you cancel, the unfinished upload is deleted there."_s);
    QVERIFY(!field(u"ETag"_s));
    (void)job->cancel();
    QTRY_COMPARE(value(u"Upload session"_s), u"none"_s);
    QVERIFY(!field(u"Cancel"_s));
}

void tst_ConnectionPage::valuesCanBeReachedSelectedAndCopied()
{
    show(m_harness->download(u"later.bin"_s, 1000, 0, false));
    QTRY_VERIFY(field(u"Link"_s));
    FactField *link = field(u"Link"_s);
    link->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(link->hasSelectedText());
    QTest::keyClick(link, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_harness->server.url(u"/later.bin"_s).toString());
    QTest::keyClick(link, Qt::Key_X);
    QCOMPARE(link->text(), m_harness->server.url(u"/later.bin"_s).toString());
    link->resize(30, link->height());
    QCOMPARE(link->toolTip(), link->text());
}

void tst_ConnectionPage::aSelectionStaysWhileTheTransferMoves()
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = Slow;
    Job *job = get(options);
    QTRY_VERIFY(field(u"ETag (strong)"_s));
    FactField *etag = field(u"ETag (strong)"_s);
    etag->selectAll();
    const qint64 before = job->record().bytesTransferred();
    QTRY_VERIFY(job->record().bytesTransferred() > before + 300'000);
    QVERIFY(etag->hasSelectedText());
}

void tst_ConnectionPage::oneOfSeveralFilesCanBeChosen()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    (void)job->addFiles({{m_harness->server.url(u"/b.bin"_s), m_harness->folder(u"downloads"_s)}});
    show(job);
    auto *files = m_harness->find<QComboBox>("connectionFile");
    QTRY_VERIFY(files->isVisible());
    QTRY_VERIFY(value(u"Link"_s).endsWith(u"a.bin"_s));
    files->setCurrentIndex(2);
    QVERIFY(value(u"Link"_s).endsWith(u"b.bin"_s));
}

QTEST_MAIN(tst_ConnectionPage)
#include "tst_connectionpage.moc"
