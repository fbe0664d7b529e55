#include "tests/real/nginx.h"
#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Size = 1'000'000;

} // namespace

/// Downloads over TLS from nginx: with our authority, without it, and with certificates that do not fit.
class TestNginxTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m.reset(); }

    void aFileArrivesWholeOverHttp2();
    void resumingAsksOnlyForTheRest();
    void manyFilesArriveAtTheSameTime();
    void anUnsuitableCertificateIsRefused_data();
    void anUnsuitableCertificateIsRefused();
    void trustComesWithTheSettings();
    void aRedirectToTlsIsFollowed();
    void aRedirectAwayFromTlsIsRefused();
    void aProbeSeesTheSameAsATransfer();
    void cancelLeavesNothing();

private:
    [[nodiscard]] JobSpec get(const QUrl &url) const;
    void trust(const QString &caFile);

    Nginx m_nginx;
    std::unique_ptr<QueueHarness> m;
    QByteArray m_bytes;
};

void TestNginxTls::initTestCase()
{
    if (const QString reason = Nginx::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QVERIFY2(m_nginx.start(), m_nginx.output().constData());
    m_bytes = generatedBytes(1, 0, Size);
    m_nginx.publish(u"file.bin"_s, m_bytes);
}

void TestNginxTls::init()
{
    m = std::make_unique<QueueHarness>();
    trust(m_nginx.caFile());
}

JobSpec TestNginxTls::get(const QUrl &url) const
{
    JobSpec spec = m->downloadOf(u"/"_s);
    spec.files.first().remote = url;
    return spec;
}

void TestNginxTls::trust(const QString &caFile)
{
    QueueOptions options = m->options();
    options.net.caFile = caFile;
    m->useOptions(options);
}

void TestNginxTls::aFileArrivesWholeOverHttp2()
{
    Job *job = m->add(get(m_nginx.https(u"/plain/file.bin"_s)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{u"file.bin"_s});
    QVERIFY(QueueHarness::contentOf(m->downloads() + u"/file.bin"_s) == m_bytes);
    QTRY_COMPARE(m_nginx.requests(u"/plain/file.bin 200 HTTP/2.0"_s).size(), 1);
}

void TestNginxTls::resumingAsksOnlyForTheRest()
{
    Job *job = m->add(get(m_nginx.https(u"/slow/file.bin"_s)));
    QVERIFY(waitForBytes(job, 100'000));
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(m->downloads() + u"/file.bin"_s) == m_bytes);
    QTRY_COMPARE(m_nginx.requests(u"/slow/file.bin 206"_s).size(), 1);
}

void TestNginxTls::manyFilesArriveAtTheSameTime()
{
    QueueOptions options = m->options();
    options.net.caFile = m_nginx.caFile();
    options.maximumActive = options.maximumActivePerHost = 20;
    m->useOptions(options);
    constexpr int Count = 40;
    QList<Job *> jobs;
    for (int i = 0; i < Count; ++i) {
        const QString name = u"many%1.bin"_s.arg(i);
        m_nginx.publish(name, generatedBytes(static_cast<quint64>(i), 0, 300'000 + i));
        jobs.append(m->add(get(m_nginx.https(u"/plain/"_s + name))));
    }
    for (int i = 0; i < Count; ++i) {
        QVERIFY(waitForState(jobs.at(i), JobState::Acknowledged));
        QVERIFY(QueueHarness::contentOf(m->downloads() + u"/many%1.bin"_s.arg(i)) ==
                generatedBytes(static_cast<quint64>(i), 0, 300'000 + i));
    }
}

void TestNginxTls::anUnsuitableCertificateIsRefused_data()
{
    QTest::addColumn<Nginx::Tls>("tls");
    QTest::addColumn<bool>("ours");
    QTest::newRow("of an authority nobody knows") << Nginx::Tls::Good << false;
    QTest::newRow("for another host") << Nginx::Tls::WrongHost << true;
    QTest::newRow("expired") << Nginx::Tls::Expired << true;
}

void TestNginxTls::anUnsuitableCertificateIsRefused()
{
    QFETCH(Nginx::Tls, tls);
    QFETCH(bool, ours);
    if (!ours)
        trust({});
    const QUrl url = m_nginx.https(u"/plain/file.bin"_s, tls);
    const qsizetype before = m_nginx.requests().size();
    Job *job = m->add(get(url));
    QVERIFY(waitForState(job, JobState::Error)); // for the user: no later try will do better
    QCOMPARE(job->error().kind, ErrorKind::CertificateNotTrusted);
    QCOMPARE(m->filesInDownloads(), QStringList{});

    ServerOffer offer; // the other plane agrees
    bool answered = false;
    m->queue().probe(get(url), this, [&](const ServerOffer &told) {
        offer = told;
        answered = true;
    });
    QTRY_VERIFY(answered);
    QVERIFY(!offer.reachable);
    QCOMPARE(offer.error.kind, ErrorKind::CertificateNotTrusted);
    QCOMPARE(m_nginx.requests().size(), before); // not a byte of a request was said
}

void TestNginxTls::trustComesWithTheSettings()
{
    trust({});
    Job *job = m->add(get(m_nginx.https(u"/plain/file.bin"_s)));
    QVERIFY(waitForState(job, JobState::Error));
    trust(m_nginx.caFile());
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    trust({}); // and goes with them, although a trusted connection is still open
    job = m->add(get(m_nginx.https(u"/plain/file.bin"_s)));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::CertificateNotTrusted);
}

void TestNginxTls::aRedirectToTlsIsFollowed()
{
    Job *job = m->add(get(m_nginx.http(u"/secured/file.bin"_s)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(m->downloads() + u"/file.bin"_s) == m_bytes);
}

void TestNginxTls::aRedirectAwayFromTlsIsRefused()
{
    Job *job = m->add(get(m_nginx.https(u"/weakened/file.bin"_s)));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::RedirectRefused);
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

void TestNginxTls::aProbeSeesTheSameAsATransfer()
{
    ServerOffer offer;
    bool answered = false;
    m->queue().probe(get(m_nginx.https(u"/plain/file.bin"_s)), this, [&](const ServerOffer &told) {
        offer = told;
        answered = true;
    });
    QTRY_VERIFY(answered);
    QVERIFY(offer.reachable && offer.canResume);
    QCOMPARE(offer.size, Size);
    QCOMPARE(offer.fileName, u"file.bin"_s);
}

void TestNginxTls::cancelLeavesNothing()
{
    Job *job = m->add(get(m_nginx.https(u"/slow/file.bin"_s)));
    QVERIFY(waitForBytes(job, 100'000));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

QTEST_GUILESS_MAIN(TestNginxTls)
#include "tst_nginxtls.moc"
