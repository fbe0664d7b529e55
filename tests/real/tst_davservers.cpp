#include "tests/real/apache.h"
#include "tests/real/lighttpd.h"
#include "tests/real/nginxdav.h"
#include "tests/support/queueharness.h"

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Size = 4'000'000;
constexpr qint64 Rate = 1'000'000; // bytes a second: enough of it is still to come when a test acts
constexpr qint64 Some = 200'000;
const QByteArray Bytes = generatedBytes(1, 0, Size);

std::unique_ptr<DavServer> makeServer(const QByteArray &name)
{
    if (name == "apache")
        return std::make_unique<Apache>();
    if (name == "lighttpd")
        return std::make_unique<Lighttpd>();
    return std::make_unique<NginxDav>();
}

QString whyMissing(const QByteArray &name)
{
    if (name == "apache")
        return Apache::whyMissing();
    return name == "lighttpd" ? Lighttpd::whyMissing() : NginxDav::whyMissing();
}

QList<ReceiptLine> serverLines(const Job *job)
{
    QList<ReceiptLine> lines = job->cleanup().receipt;
    lines.removeIf([](const ReceiptLine &line) { return line.subject == ReceiptSubject::UserFile; });
    return lines;
}

} // namespace

/// Uploads to WebDAV servers that nobody here wrote, and what Cancel leaves in their folders. Each test runs
/// against every one of them.
class TestDavServers : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void aFileArrivesWhole_data() { everyServer(); }
    void aFileArrivesWhole();
    void aNameWithEverythingInItArrives_data() { everyServer(); }
    void aNameWithEverythingInItArrives();
    void anEmptyFileArrives_data() { everyServer(); }
    void anEmptyFileArrives();
    void aTakenNameIsNumbered_data() { everyServer(); }
    void aTakenNameIsNumbered();
    void aTakenNameIsReplacedWhenToldTo_data() { everyServer(); }
    void aTakenNameIsReplacedWhenToldTo();
    void aMissingFolderIsSaidAndNotMade_data() { everyServer(); }
    void aMissingFolderIsSaidAndNotMade();
    void theServerSaysWhatItCan_data() { everyServer(); }
    void theServerSaysWhatItCan();

    void cancelWhileBytesFlowEmptiesTheServer_data() { everyServer(); }
    void cancelWhileBytesFlowEmptiesTheServer();
    void cancelOfASuspendedUploadEmptiesTheServer_data() { everyServer(); }
    void cancelOfASuspendedUploadEmptiesTheServer();
    void cancelAfterARestartEmptiesTheServer_data() { everyServer(); }
    void cancelAfterARestartEmptiesTheServer();
    void cancelWhileTheServerIsAwayEmptiesItWhenItIsBack_data() { everyServer(); }
    void cancelWhileTheServerIsAwayEmptiesItWhenItIsBack();
    void aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack_data() { everyServer(); }
    void aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack();
    void aRestartGoesOn_data() { everyServer(); }
    void aRestartGoesOn();

    void whereNothingIsMovedItIsWrittenDirectly();
    void whatMayBeOursUnderTheFinalNameIsNamedAndLeft();
    void whatWasThereBeforeSurvivesACancelledDirectPut();
    void withAPasswordItArrives_data();
    void withAPasswordItArrives();

private:
    void everyServer();
    void start(const QByteArray &name);
    [[nodiscard]] JobSpec put(const QString &path = u"/dav/data.bin"_s, qint64 size = Size, qint64 rate = 0);
    [[nodiscard]] Job *slowUpload(const QString &path = u"/dav/data.bin"_s);
    [[nodiscard]] ServerOffer offerFor(const JobSpec &spec, const QString &protocol);
    [[nodiscard]] QStringList everything() const { return m_server->stored() + m_server->receiving(); }

    std::unique_ptr<DavServer> m_server;
    std::unique_ptr<QueueHarness> m;
};

void TestDavServers::everyServer()
{
    QTest::addColumn<QByteArray>("server");
    for (const QByteArray &name : {"apache"_ba, "lighttpd"_ba, "nginx"_ba})
        QTest::newRow(name.constData()) << name;
}

void TestDavServers::start(const QByteArray &name)
{
    m_server = makeServer(name);
    QVERIFY2(m_server->start(), m_server->output().constData());
    m = std::make_unique<QueueHarness>();
}

#define FERRY_START(name)                                                                                    \
    if (const QString why = whyMissing(name); !why.isEmpty())                                                \
        QSKIP(qPrintable(why));                                                                              \
    start(name);                                                                                             \
    if (QTest::currentTestFailed())                                                                          \
    return

#define FERRY_START_ROW()                                                                                    \
    QFETCH(QByteArray, server);                                                                              \
    FERRY_START(server)

void TestDavServers::cleanup()
{
    m.reset();
    m_server.reset();
}

JobSpec TestDavServers::put(const QString &path, qint64 size, qint64 rate)
{
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, size));
    spec.protocol = u"dav"_s;
    spec.files.first().remote = m_server->url(path);
    spec.bytesPerSecond = rate;
    return spec;
}

Job *TestDavServers::slowUpload(const QString &path)
{
    Job *job = m->add(put(path, Size, Rate));
    if (!waitForBytes(job, Some))
        qFatal("no bytes flow");
    return job;
}

ServerOffer TestDavServers::offerFor(const JobSpec &spec, const QString &protocol)
{
    QList<ServerOffer> offers;
    m->queue().detect(spec, this, [&offers](const QList<ServerOffer> &found) { offers = found; });
    const bool isAnswered = QTest::qWaitFor([&offers] { return !offers.isEmpty(); }, 20'000);
    const auto ours = std::find_if(offers.begin(), offers.end(), [&protocol](const ServerOffer &offer) {
        return offer.protocol == protocol;
    });
    return isAnswered && ours != offers.end() ? *ours : ServerOffer();
}

void TestDavServers::aFileArrivesWhole()
{
    FERRY_START_ROW();
    Job *job = m->add(put());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(everything(), QStringList{u"data.bin"_s});
    QVERIFY(m_server->contentOf(u"data.bin"_s) == Bytes);
    QVERIFY(serverLines(job).isEmpty());
}

void TestDavServers::aNameWithEverythingInItArrives()
{
    FERRY_START_ROW();
    const QString name = u"ü +&%?#=~'(1);.bin"_s;
    JobSpec spec = put();
    spec.files.first().remote =
        QUrl::fromEncoded(m_server->url(u"/dav/"_s).toEncoded() + QUrl::toPercentEncoding(name));
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(everything(), QStringList{name});
}

void TestDavServers::anEmptyFileArrives()
{
    FERRY_START_ROW();
    QVERIFY(waitForState(m->add(put(u"/dav/data.bin"_s, 0)), JobState::Acknowledged));
    QCOMPARE(everything(), QStringList{u"data.bin"_s});
}

void TestDavServers::aTakenNameIsNumbered()
{
    FERRY_START_ROW();
    m_server->store(u"data.bin"_s, "old");
    QVERIFY(waitForState(m->add(put()), JobState::Acknowledged));
    QCOMPARE(everything(), (QStringList{u"data (2).bin"_s, u"data.bin"_s}));
    QCOMPARE(m_server->contentOf(u"data.bin"_s), "old"_ba);
}

void TestDavServers::aTakenNameIsReplacedWhenToldTo()
{
    FERRY_START_ROW();
    m_server->store(u"data.bin"_s, "old");
    JobSpec spec = put();
    spec.onCollision = OnCollision::Overwrite;
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(everything(), QStringList{u"data.bin"_s});
    QVERIFY(m_server->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavServers::aMissingFolderIsSaidAndNotMade()
{
    FERRY_START_ROW();
    Job *job = m->add(put(u"/dav/missing/data.bin"_s));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotFound);
    QCOMPARE(everything(), QStringList());
}

void TestDavServers::theServerSaysWhatItCan()
{
    FERRY_START_ROW();
    const ServerOffer offer = offerFor(put(), u"dav"_s);
    QVERIFY2(offer.reachable, qPrintable(offer.error.detail));
    QCOMPARE(offer.fit, Fit::Certain);
    QVERIFY(!offer.canResume);
    QVERIFY(offer.canRemove);
    QVERIFY(!offer.writesDirectly);
    QCOMPARE(offerFor(put(), u"nextcloud"_s).fit, Fit::No);
    QCOMPARE(everything(), QStringList());
}

void TestDavServers::cancelWhileBytesFlowEmptiesTheServer()
{
    FERRY_START_ROW();
    m_server->store(u"other.bin"_s, "somebody's");
    Job *job = slowUpload();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QTRY_COMPARE(everything(), QStringList{u"other.bin"_s});
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::AnswerNotFound);
}

void TestDavServers::cancelOfASuspendedUploadEmptiesTheServer()
{
    FERRY_START_ROW();
    Job *job = slowUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QTRY_COMPARE(everything(), QStringList());
}

void TestDavServers::cancelAfterARestartEmptiesTheServer()
{
    FERRY_START_ROW();
    const JobId id = slowUpload()->id();
    m->restart();
    Job *job = m->queue().job(id);
    QVERIFY(job);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QTRY_COMPARE(everything(), QStringList());
}

void TestDavServers::cancelWhileTheServerIsAwayEmptiesItWhenItIsBack()
{
    FERRY_START_ROW();
    Job *job = slowUpload();
    m_server->kill();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Waiting);
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(!m_server->stored().contains(u"data.bin"_s));
}

void TestDavServers::aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack()
{
    FERRY_START_ROW();
    Job *job = slowUpload();
    m_server->kill();
    QTRY_COMPARE(job->state(), JobState::TransientError);
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m_server->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavServers::aRestartGoesOn()
{
    FERRY_START_ROW();
    const JobId id = slowUpload()->id();
    m->restart();
    Job *job = m->queue().job(id);
    QVERIFY(job);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m_server->contentOf(u"data.bin"_s) == Bytes);
    QTRY_COMPARE(everything(), QStringList{u"data.bin"_s});
}

void TestDavServers::whereNothingIsMovedItIsWrittenDirectly()
{
    FERRY_START("nginx"_ba);
    Job *job = m->add(put(u"/put-only/data.bin"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(job->record().notice(), Notice::WritesDirectly);
    QCOMPARE(everything(), QStringList{u"data.bin"_s});
    QVERIFY(m_server->contentOf(u"data.bin"_s) == Bytes);
}

void TestDavServers::whatMayBeOursUnderTheFinalNameIsNamedAndLeft()
{
    FERRY_START("nginx"_ba);
    Job *job = slowUpload(u"/put-only/data.bin"_s);
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(everything(), QStringList());
    m_server->store(u"data.bin"_s, Bytes.first(Some)); // as a server would that keeps what it got
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::LeftBehind);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::NoProof);
    QVERIFY(m_server->contentOf(u"data.bin"_s) == Bytes.first(Some));
    QCOMPARE(serverLines(job).first().where, m_server->url(u"/put-only/data.bin"_s).toString());
}

void TestDavServers::whatWasThereBeforeSurvivesACancelledDirectPut()
{
    FERRY_START("nginx"_ba);
    m_server->store(u"data.bin"_s, "old");
    JobSpec spec = put(u"/put-only/data.bin"_s, Size, Rate);
    spec.onCollision = OnCollision::Overwrite;
    Job *job = m->add(spec);
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QTRY_COMPARE(everything(), QStringList{u"data.bin"_s});
    QCOMPARE(m_server->contentOf(u"data.bin"_s), "old"_ba);
    QCOMPARE(serverLines(job).size(), 1);
    QCOMPARE(serverLines(job).first().action, ReceiptAction::Kept);
    QCOMPARE(serverLines(job).first().proof, ReceiptProof::NotCreatedByFerry);
}

void TestDavServers::withAPasswordItArrives_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<AuthScheme>("scheme");
    QTest::newRow("basic") << u"/dav-basic/"_s << AuthScheme::Basic;
    QTest::newRow("digest") << u"/dav-digest/"_s << AuthScheme::Digest;
}

void TestDavServers::withAPasswordItArrives()
{
    QFETCH(QString, folder);
    QFETCH(AuthScheme, scheme);
    FERRY_START("apache"_ba);
    QueueOptions options = m->options();
    const QUrl url = m_server->url(folder + u"data.bin"_s);
    m->useOptions(options);
    Job *job = m->add(put(folder + u"data.bin"_s));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    Credentials credentials{DavServer::user(), DavServer::password(), scheme};
    options.net.credentials.insert(NetSettings::secretName(url), credentials);
    m->useOptions(options);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(everything(), QStringList{u"data.bin"_s});

    JobSpec slow = put(folder + u"more.bin"_s, Size, Rate);
    Job *cancelled = m->add(slow);
    QVERIFY(waitForBytes(cancelled, Some));
    QCOMPARE(cancelled->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(cancelled));
    QCOMPARE(cancelled->cleanup().stage, CleanupStage::Clean);
    QTRY_COMPARE(everything(), QStringList{u"data.bin"_s});
}

QTEST_GUILESS_MAIN(TestDavServers)
#include "tst_davservers.moc"
