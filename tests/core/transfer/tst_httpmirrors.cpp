#include "tests/core/transfer/transferfixture.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::EtagKind;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::RequestRecord;
using TestServer::ResourceOptions;

namespace
{
constexpr qint64 Size = 3'000'000;
constexpr qint64 Half = 1'500'000;
} // namespace

/// HttpDownload from several addresses of one file, and from a link that was replaced: bytes of another version
/// never get in.
class TestHttpMirrors : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aMirrorStandsInForALinkThatFails_data();
    void aMirrorStandsInForALinkThatFails();
    void aMirrorThatFailsIsDropped();
    void aMirrorGoesOnOnlyWithBytesThatAgree_data();
    void aMirrorGoesOnOnlyWithBytesThatAgree();
    void mirrorsWorkTogetherWhenTheyAreProved();
    void aMirrorOfAnotherVersionIsNeverMixedIn_data();
    void aMirrorOfAnotherVersionIsNeverMixedIn();
    void aMirrorOfTheOldVersionIsNotMixedIntoTheNew();
    void mirrorsThatTheServerTellsHelp_data();
    void mirrorsThatTheServerTellsHelp();
    void whenAllFailTheMostHopefulErrorIsSaid();
    void aReplacedLinkGoesOnOnlyWithBytesThatAgree_data();
    void aReplacedLinkGoesOnOnlyWithBytesThatAgree();
    void aWeakTagGoesOnOnlyWithBytesThatAgree();

private:
    void publish(const QString &path, quint64 seed, const QByteArray &etag = {}, qint64 rate = 1'500'000,
                 qint64 size = Size)
    {
        ResourceOptions options;
        options.etagText = etag;
        options.bytesPerSecond = rate;
        m->server().publishGenerated(path, size, seed, options);
    }
    JobSpec specOf(int connections, int mirrors = 1)
    {
        JobSpec spec = m->downloadOf(u"/own/x.bin"_s);
        spec.connections = connections;
        for (int i = 1; i <= mirrors; ++i)
            spec.files.first().mirrors.append(m->url(u"/mirror%1/x.bin"_s.arg(i)));
        return spec;
    }
    [[nodiscard]] bool holds(quint64 seed, qint64 size = Size) const
    {
        return QueueHarness::contentOf(m->downloads() + u"/x.bin"_s) == generatedBytes(seed, 0, size) &&
               m->filesInDownloads() == QStringList{u"x.bin"_s};
    }
    [[nodiscard]] QList<RequestRecord> requestsTo(const QByteArray &start) const
    {
        QList<RequestRecord> found;
        for (const RequestRecord &one : m->server().requests("GET")) {
            if (one.target.startsWith(start))
                found.append(one);
        }
        return found;
    }

    std::unique_ptr<QueueHarness> m;
};

void TestHttpMirrors::aMirrorStandsInForALinkThatFails_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {404, 410, 403, 503})
        QTest::addRow("%d", status) << status;
}

void TestHttpMirrors::aMirrorStandsInForALinkThatFails()
{
    QFETCH(int, status);
    publish(u"/mirror1/x.bin"_s, 1);
    m->server().addFault(Fault::replyStatus(status).on("GET", u"^/own"_s).always());
    Job *job = m->add(specOf(1));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QCOMPARE(job->record().errorCount, 0);
}

void TestHttpMirrors::aMirrorThatFailsIsDropped()
{
    publish(u"/own/x.bin"_s, 1);
    Job *job = m->add(specOf(3)); // the mirror is not there
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QVERIFY(wasNoticed(job, Notice::MirrorDropped));
    QCOMPARE(job->record().errorCount, 0);
}

void TestHttpMirrors::aMirrorGoesOnOnlyWithBytesThatAgree_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("the same file under another tag") << quint64(1) << Size << true;
    QTest::newRow("another file as long") << quint64(2) << Size << false;
    QTest::newRow("a longer file") << quint64(1) << Size + 1 << false;
}

void TestHttpMirrors::aMirrorGoesOnOnlyWithBytesThatAgree()
{
    QFETCH(quint64, seed);
    QFETCH(qint64, size);
    QFETCH(bool, goesOn);
    publish(u"/own/x.bin"_s, 1, "own");
    publish(u"/mirror1/x.bin"_s, seed, "mirror", 0, size);
    m->server().addFault(Fault::cutDown(Half).on("GET", u"^/own"_s));
    m->server().addFault(Fault::replyStatus(503).on("GET", u"^/own"_s).repeated(goesOn ? -1 : 3));
    Job *job = m->add(specOf(1));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    const auto mirrored = requestsTo("/mirror1");
    QVERIFY(!mirrored.isEmpty());
    const QByteArray compared =
        "bytes=" + QByteArray::number(Half - 65'536) + '-' + QByteArray::number(Half - 1);
    QCOMPARE(mirrored.first().header("Range"), compared);
    QVERIFY(mirrored.first().header("If-Range").isNull());
    QCOMPARE(wasNoticed(job, Notice::MirrorDropped), !goesOn);
    if (goesOn) {
        QCOMPARE(mirrored.last().header("Range"), "bytes=1500000-"_ba);
        QCOMPARE(mirrored.last().header("If-Range"), "\"mirror\""_ba);
        QCOMPARE(job->record().errorCount, 0);
    }
}

void TestHttpMirrors::mirrorsWorkTogetherWhenTheyAreProved()
{
    publish(u"/own/x.bin"_s, 1, "own");
    publish(u"/mirror1/x.bin"_s, 1, "one");
    publish(u"/mirror2/x.bin"_s, 1, "two");
    Job *job = m->add(specOf(3, 2));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    for (const QByteArray &mirror : {"/mirror1"_ba, "/mirror2"_ba}) {
        const auto requests = requestsTo(mirror);
        QVERIFY2(requests.size() >= 2, mirror.constData());
        QVERIFY(requests.first().header("If-Range").isNull());
        for (const RequestRecord &one : requests.mid(1))
            QVERIFY(!one.header("If-Range").isNull());
    }
}

void TestHttpMirrors::aMirrorOfAnotherVersionIsNeverMixedIn_data()
{
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<qint64>("size");
    QTest::newRow("as long") << true << Size;
    QTest::newRow("shorter") << true << Size - 1;
    QTest::newRow("without ranges") << false << Size;
}

void TestHttpMirrors::aMirrorOfAnotherVersionIsNeverMixedIn()
{
    QFETCH(bool, ranges);
    QFETCH(qint64, size);
    publish(u"/own/x.bin"_s, 1, "own");
    ResourceOptions options;
    options.etagText = "own"; // it even says the same
    options.acceptRanges = ranges;
    m->server().publishGenerated(u"/mirror1/x.bin"_s, size, 2, options);
    Job *job = m->add(specOf(4));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QVERIFY(wasNoticed(job, Notice::MirrorDropped));
    QVERIFY(!wasNoticed(job, Notice::StartedOverChanged));
}

void TestHttpMirrors::aMirrorOfTheOldVersionIsNotMixedIntoTheNew()
{
    constexpr qint64 Large = 2 * Size;
    publish(u"/own/x.bin"_s, 1, "own", 3'000'000, Large);
    publish(u"/mirror1/x.bin"_s, 1, "mirror", 300'000, Large); // so slow that the link helps it out
    Job *job = m->add(specOf(2));
    QTRY_VERIFY(requestsTo("/mirror1").size() >= 2); // it has proved itself
    // Asked for a part, the link answers with all of another version.
    publish(u"/own/x.bin"_s, 2, "new", 3'000'000, Large);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(2, Large));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QCOMPARE(job->record().errorCount, 0);
}

void TestHttpMirrors::mirrorsThatTheServerTellsHelp_data()
{
    QTest::addColumn<bool>("isProved");
    QTest::newRow("with a digest") << true;
    QTest::newRow("without one they are not asked") << false;
}

void TestHttpMirrors::mirrorsThatTheServerTellsHelp()
{
    QFETCH(bool, isProved);
    publish(u"/mirror1/x.bin"_s, 1);
    QUrl mirror = m->url(u"/mirror1/x.bin"_s);
    mirror.setHost(u"localhost"_s); // another origin
    ResourceOptions options;
    options.bytesPerSecond = 500'000;
    options.extraHeaders = {{"Link"_ba, '<' + mirror.toEncoded() + ">; rel=duplicate"}};
    const QByteArray digest =
        QCryptographicHash::hash(generatedBytes(1, 0, Size), QCryptographicHash::Sha256).toBase64();
    if (isProved)
        options.extraHeaders.append({"Digest"_ba, "SHA-256=" + digest});
    m->server().publishGenerated(u"/own/x.bin"_s, Size, 1, options);
    JobSpec spec = specOf(2, 0);
    spec.access.headers = {{"Cookie"_ba, "secret"_ba}};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    const auto requests = requestsTo("/mirror1");
    QCOMPARE(!requests.isEmpty(), isProved);
    for (const RequestRecord &one : requests)
        QVERIFY(one.header("Cookie").isNull());
    QCOMPARE(requestsTo("/own").first().header("Cookie"), "secret"_ba);
}

void TestHttpMirrors::whenAllFailTheMostHopefulErrorIsSaid()
{
    m->server().addFault(Fault::replyStatus(503).on("GET", u"^/own"_s).always());
    m->server().addFault(Fault::replyStatus(404).on("GET", u"^/mirror"_s).always());
    Job *job = m->add(specOf(1, 2));
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::ServerError);
    m->server().clearFaults();
    publish(u"/own/x.bin"_s, 1);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
}

void TestHttpMirrors::aReplacedLinkGoesOnOnlyWithBytesThatAgree_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("goesOn");
    for (const int connections : {1, 3}) {
        QTest::addRow("the same file, %d", connections) << quint64(1) << Size << connections << true;
        QTest::addRow("another file, %d", connections) << quint64(2) << Size << connections << false;
        QTest::addRow("a shorter file, %d", connections) << quint64(2) << Size - 7 << connections << false;
    }
}

void TestHttpMirrors::aReplacedLinkGoesOnOnlyWithBytesThatAgree()
{
    QFETCH(quint64, seed);
    QFETCH(qint64, size);
    QFETCH(int, connections);
    QFETCH(bool, goesOn);
    publish(u"/own/x.bin"_s, 1, "own");
    publish(u"/new/x.bin"_s, seed, "new", 0, size);
    Job *job = m->add(specOf(connections, 0));
    QVERIFY(waitForBytes(job, Half));
    QVERIFY(suspendAndDrain(*m, job));
    QCOMPARE(job->setRemote(0, m->url(u"/new/x.bin"_s)), Outcome::Ok);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(seed, size));
    QCOMPARE(wasNoticed(job, Notice::StartedOverChanged), !goesOn);
    QVERIFY(requestsTo("/new").first().header("Range").startsWith("bytes="));
}

void TestHttpMirrors::aWeakTagGoesOnOnlyWithBytesThatAgree()
{
    ResourceOptions options;
    options.etag = EtagKind::Weak;
    options.etagText = "same"; // a server that calls two versions equivalent
    options.bytesPerSecond = 3'000'000;
    m->server().publishGenerated(u"/own/x.bin"_s, Size, 1, options);
    Job *job = m->add(specOf(4, 0));
    QVERIFY(waitForBytes(job, Half));
    QVERIFY(suspendAndDrain(*m, job));
    m->server().publishGenerated(u"/own/x.bin"_s, Size, 2, options);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QVERIFY(holds(2));
}

QTEST_GUILESS_MAIN(TestHttpMirrors)
#include "tst_httpmirrors.moc"
