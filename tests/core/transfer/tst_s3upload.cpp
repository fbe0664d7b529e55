#include "tests/core/net/proxyserver.h"
#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::S3Switches;

namespace
{
constexpr qint64 PartSize = S3Bench::PartSize;
constexpr qint64 Size = 4 * PartSize + 1234;
} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// S3Upload from the first request to the object.
class TestS3Upload : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<S3Bench>(); }
    void cleanup() { m.reset(); }

    void everySizeArrives_data();
    void everySizeArrives();
    void anyKeyArrives_data();
    void anyKeyArrives();
    void aBucketsOwnHostIsSpokenTo();
    void overPlainHttpThePayloadIsSigned();
    void overTlsItIsNot();
    void everyPartHasAnMd5SumWhenToldSo();
    void aServerThatDemandsMd5SumsGetsThem_data();
    void aServerThatDemandsMd5SumsGetsThem();
    void aSessionTokenIsSent();
    void headersOfTheJobAreSigned();
    void withoutAKeyNothingIsAsked();
    void aWrongKeyIsToldAsSuch_data();
    void aWrongKeyIsToldAsSuch();
    void aUrlThatNamesNoObjectIsRefused();
    void aMissingBucketIsNotFound();
    void anotherRegionIsLearnedOnce();
    void aClockThatIsWrongIsCorrectedOnce_data();
    void aClockThatIsWrongIsCorrectedOnce();
    void aClockThatStaysWrongIsAnError();
    void theSessionIsDurableBeforeTheFirstPart();
    void aLostAnswerToCreateIsReportedAndTheUploadGoesOn_data();
    void aLostAnswerToCreateIsReportedAndTheUploadGoesOn();
    void aRefusedCreateLeavesNoDebt();
    void fourPartsGoAtATime();

private:
    std::unique_ptr<S3Bench> m;
};

void TestS3Upload::everySizeArrives_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("puts");
    QTest::newRow("nothing") << qint64(0) << 0;
    QTest::newRow("one byte") << qint64(1) << 0;
    QTest::newRow("a byte less than a part") << PartSize - 1 << 0;
    QTest::newRow("one part") << PartSize << 1;
    QTest::newRow("a byte more") << PartSize + 1 << 2;
    QTest::newRow("several parts") << Size << 5;
    QTest::newRow("thirty parts") << 30 * PartSize << 30;
}

void TestS3Upload::everySizeArrives()
{
    QFETCH(qint64, size);
    QFETCH(int, puts);
    Job *job = m->upload(size);
    QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
    QVERIFY(m->object() == generatedBytes(1, 0, size));
    QVERIFY(m->s3->uploads().isEmpty());
    QCOMPARE(m->count(u"PUT ?partNumber"_s), puts);
    QCOMPARE(m->requests().size(), puts == 0 ? 2 : puts + 5);
    QVERIFY(job->cleanup().open.isEmpty() && job->cleanup().receipt.isEmpty());
    QCOMPARE(job->record().bytesTransferred(), size);
}

void TestS3Upload::anyKeyArrives_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("folders") << u"a/b/c.bin"_s;
    QTest::newRow("two slashes") << u"a//b"_s;
    QTest::newRow("a dot and a tilde") << u".a~b"_s;
    QTest::newRow("all that has to be encoded") << u"dir/ü +&%?#=~'(1).bin"_s;
    QTest::newRow("what looks encoded") << u"100%25 %2F.bin"_s;
    QTest::newRow("what XML has to escape") << u"<a>&\"b\".bin"_s;
}

void TestS3Upload::anyKeyArrives()
{
    QFETCH(QString, key);
    for (const qint64 size : {PartSize / 2, Size}) {
        JobSpec spec = m->specOf(size);
        spec.onCollision = OnCollision::Overwrite;
        const QByteArray path = "/bucket/" + QUrl::toPercentEncoding(key, "/");
        spec.files.first().remote = QUrl::fromEncoded(m->server().url().toEncoded() + path.mid(1));
        Job *job = m->add(spec);
        QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
        QVERIFY(m->object(key) == generatedBytes(1, 0, size));
    }
}

void TestS3Upload::aBucketsOwnHostIsSpokenTo()
{
    TestNet::ProxyServer proxy; // which finds every name on this computer
    const QUrl url(u"http://bucket.s3.test:%1/a/data.bin"_s.arg(m->server().port()));
    QueueOptions options = m->options();
    const TestServer::S3Credentials keys;
    options.net.credentials.insert(
        NetSettings::secretName(url),
        {QString::fromLatin1(keys.accessKey), QString::fromLatin1(keys.secretKey), AuthScheme::Signature});
    m->useOptions(options);
    for (const qint64 size : {PartSize / 2, Size}) {
        JobSpec spec = m->specOf(size);
        spec.files.first().remote = url;
        spec.onCollision = OnCollision::Overwrite;
        spec.access.proxy = {ProxyChoice::Kind::Explicit, proxy.url()};
        spec.protocolOptions.insert(u"addressing"_s, u"virtual"_s);
        Job *job = m->add(spec);
        QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
        QVERIFY(m->object(u"a/data.bin"_s) == generatedBytes(1, 0, size));
    }
    Job *job = m->add([&] {
        m->server().addFault(Fault::stallUp(1000).on("PUT").skipping(2).always());
        JobSpec spec = m->specOf(Size);
        spec.files.first().remote = url;
        spec.access.proxy = {ProxyChoice::Kind::Explicit, proxy.url()};
        spec.protocolOptions.insert(u"addressing"_s, u"virtual"_s);
        return spec;
    }());
    QTRY_COMPARE(m->s3->uploads().size(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(m->s3->uploads().isEmpty());
}

void TestS3Upload::overPlainHttpThePayloadIsSigned()
{
    QVERIFY(waitForState(m->upload(Size), JobState::Acknowledged));
    const auto parts = m->server().requests("PUT");
    QCOMPARE(parts.size(), 5);
    for (const auto &part : parts) {
        QCOMPARE(part.header("x-amz-content-sha256").size(), 64);
        // One is hashed to learn whether ETags are sums here.
        QCOMPARE(part.header("Content-MD5").isEmpty(), !part.target.contains("partNumber=1&"));
        QVERIFY(part.header("Expect").isNull());
    }
}

void TestS3Upload::overTlsItIsNot()
{
    SecureServer secure;
    if (secure.caFile.isEmpty())
        QSKIP("no certificate could be made");
    secure.server.mount({}, m->s3);
    QueueOptions options = m->options();
    options.net.caFile = secure.caFile;
    const TestServer::S3Credentials keys;
    options.net.credentials.insert(
        NetSettings::secretName(secure.server.url()),
        {QString::fromLatin1(keys.accessKey), QString::fromLatin1(keys.secretKey), AuthScheme::Signature});
    m->useOptions(options);
    JobSpec spec = m->specOf(Size);
    spec.files.first().remote = secure.server.url(u"/bucket/data.bin"_s);
    Job *job = m->add(spec);
    QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
    QVERIFY(m->object() == generatedBytes(1, 0, Size));
    const auto parts = secure.server.requests("PUT");
    for (const auto &part : parts) {
        QCOMPARE(part.header("x-amz-content-sha256"), "UNSIGNED-PAYLOAD"_ba);
        QCOMPARE(part.header("Content-MD5").isEmpty(), !part.target.contains("partNumber=1&"));
    }
}

void TestS3Upload::everyPartHasAnMd5SumWhenToldSo()
{
    JobSpec spec = m->specOf(Size);
    spec.protocolOptions.insert(u"checksum"_s, u"md5"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    const auto parts = m->server().requests("PUT");
    QCOMPARE(parts.size(), 5);
    for (const auto &part : parts)
        QVERIFY(part.header("Authorization").contains("content-md5;"));
}

void TestS3Upload::aServerThatDemandsMd5SumsGetsThem_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("one PUT") << PartSize / 2;
    QTest::newRow("one part") << PartSize;
    QTest::newRow("several parts") << Size;
    QTest::newRow("thirty parts") << 30 * PartSize;
}

void TestS3Upload::aServerThatDemandsMd5SumsGetsThem()
{
    QFETCH(qint64, size);
    m->s3->change([](S3Switches &s) { s.wantsMd5 = true; });
    Job *job = m->upload(size);
    QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
    QVERIFY(m->object() == generatedBytes(1, 0, size));
    QCOMPARE(job->record().errorCount, 0);
    QVERIFY(m->count(u"POST ?uploads"_s) <= 1);
}

void TestS3Upload::aSessionTokenIsSent()
{
    TestServer::S3Credentials credentials;
    credentials.sessionToken = "the token"_ba;
    m = std::make_unique<S3Bench>(credentials);
    QVERIFY(waitForState(m->upload(Size), JobState::Acknowledged));
    const auto all = m->server().requests();
    for (const auto &request : all)
        QCOMPARE(request.header("x-amz-security-token"), "the token"_ba);
}

void TestS3Upload::headersOfTheJobAreSigned()
{
    JobSpec spec = m->specOf(Size);
    spec.access.headers = {{"X-Amz-Storage-Class"_ba, "STANDARD_IA"_ba}, {"X-Mine"_ba, "1"_ba}};
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    const auto create = m->server().requests("POST").first();
    QVERIFY(create.header("Authorization").contains("x-amz-storage-class"));
    QVERIFY(!create.header("Authorization").contains("x-mine"));
    QCOMPARE(create.header("X-Amz-Storage-Class"), "STANDARD_IA"_ba);
    QCOMPARE(create.header("X-Mine"), "1"_ba);
}

void TestS3Upload::withoutAKeyNothingIsAsked()
{
    m->useOptions(m->options());
    Job *job = m->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    QVERIFY(m->server().requests().isEmpty());
}

void TestS3Upload::aWrongKeyIsToldAsSuch_data()
{
    QTest::addColumn<QString>("accessKey");
    QTest::addColumn<QString>("secretKey");
    QTest::addColumn<qint64>("size");
    const TestServer::S3Credentials keys;
    const QString access = QString::fromLatin1(keys.accessKey);
    const QString secret = QString::fromLatin1(keys.secretKey);
    QTest::newRow("secret, parts") << access << u"wrong"_s << Size;
    QTest::newRow("secret, one PUT") << access << u"wrong"_s << qint64(10);
    QTest::newRow("access key, parts") << u"NOBODY"_s << secret << Size;
    QTest::newRow("access key, one PUT") << u"NOBODY"_s << secret << qint64(10);
}

void TestS3Upload::aWrongKeyIsToldAsSuch()
{
    QFETCH(QString, accessKey);
    QFETCH(QString, secretKey);
    QFETCH(qint64, size);
    m->useKeys(accessKey, secretKey);
    Job *job = m->upload(size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m->requests(), (QStringList{u"HEAD"_s, u"GET"_s})); // which says why
    QVERIFY(job->cleanup().open.isEmpty() && job->cleanup().receipt.isEmpty());
}

void TestS3Upload::aUrlThatNamesNoObjectIsRefused()
{
    JobSpec spec = m->specOf(Size);
    spec.files.first().remote = m->server().url(u"/bucket/"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::UrlInvalid);
}

void TestS3Upload::aMissingBucketIsNotFound()
{
    JobSpec spec = m->specOf(Size);
    spec.files.first().remote = m->server().url(u"/nowhere/data.bin"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotFound);
    QVERIFY(job->error().detail.contains(u"NoSuchBucket"_s));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestS3Upload::anotherRegionIsLearnedOnce()
{
    JobSpec spec = m->specOf(Size);
    spec.protocolOptions.insert(u"region"_s, u"eu-west-1"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(m->requests().first(4), (QStringList{u"HEAD"_s, u"GET"_s, u"GET"_s, u"POST ?uploads"_s}));
    QCOMPARE(m->s3->uploads().size(), 0);
}

void TestS3Upload::aClockThatIsWrongIsCorrectedOnce_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("requests");
    QTest::newRow("slow, parts") << Size << 1200 << 11;
    QTest::newRow("fast, parts") << Size << -1200 << 11;
    QTest::newRow("years off") << Size << 400'000'000 << 11;
    QTest::newRow("slow, one PUT") << qint64(10) << 1200 << 3;
}

void TestS3Upload::aClockThatIsWrongIsCorrectedOnce()
{
    QFETCH(qint64, size);
    QFETCH(int, seconds);
    QFETCH(int, requests);
    m->s3->change([seconds](S3Switches &s) { s.clockOffsetSeconds = seconds; });
    Job *job = m->upload(size);
    QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
    QVERIFY(m->object() == generatedBytes(1, 0, size));
    QVERIFY(wasNoticed(job, Notice::ClockCorrected));
    QCOMPARE(m->requests().size(), requests);
}

void TestS3Upload::aClockThatStaysWrongIsAnError()
{
    m->server().addFault(
        Fault::replyStatus(403, {}, "<Error><Code>RequestTimeTooSkewed</Code></Error>").on("POST").always());
    Job *job = m->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ClockSkewed);
    QCOMPARE(m->count(u"POST ?uploads"_s), 1);
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestS3Upload::theSessionIsDurableBeforeTheFirstPart()
{
    m->server().addFault(Fault::stallUp(0).on("PUT").always());
    Job *job = m->upload(Size);
    QTRY_VERIFY(m->count(u"PUT ?partNumber"_s) > 0);
    const Leftover session = livingLeftover(job);
    QCOMPARE(session.stage, LeftoverStage::Present);
    QVERIFY(!session.neverConfirmed);
    QCOMPARE(session.facts.value("uploadId"_L1).toString(), m->s3->uploads().constFirst().id);
    QCOMPARE(session.facts.value("bucket"_L1), u"bucket"_s);
    QCOMPARE(session.facts.value("partSize"_L1).toInteger(), PartSize);
    m->restart(); // what is not in the database is lost now
    QCOMPARE(livingLeftover(m->queue().jobs().constFirst()).facts.value("uploadId"_L1),
             session.facts.value("uploadId"_L1));
}

void TestS3Upload::aLostAnswerToCreateIsReportedAndTheUploadGoesOn_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("made");
    QTest::newRow("dropped") << Fault::dropAnswer() << 1;
    QTest::newRow("cut off in the middle") << Fault::cutDown(100) << 1;
    QTest::newRow("a gateway that gave up") << Fault::replyStatus(504) << 0;
    QTest::newRow("a page instead") << Fault::replyStatus(200, {}, "<html/>") << 0;
}

void TestS3Upload::aLostAnswerToCreateIsReportedAndTheUploadGoesOn()
{
    QFETCH(Fault, fault);
    QFETCH(int, made);
    m->server().addFault(fault.on("POST", u"uploads="_s));
    Job *job = m->upload(Size);
    const bool ended = QTest::qWaitFor(
        [&] { return job->state() == JobState::Acknowledged || job->state() == JobState::Error; }, 10'000);
    QVERIFY(ended);
    if (job->state() == JobState::Error) // a page is no reason to try again by itself
        QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::UnknownSession));
    QCOMPARE(m->count(u"POST ?uploads"_s), 2); // never sent twice by itself
    QCOMPARE(m->s3->uploads().size(), made);   // shown, not deleted: it may be another client's
    const auto receipt = job->cleanup().receipt;
    QCOMPARE(receipt.size(), 1);
    QCOMPARE(receipt.constFirst().action, ReceiptAction::Unknown);
    QCOMPARE(receipt.constFirst().proof, ReceiptProof::AnswerLost);
    QCOMPARE(receipt.constFirst().subject, ReceiptSubject::S3Upload);
}

void TestS3Upload::aRefusedCreateLeavesNoDebt()
{
    m->server().addFault(
        Fault::replyStatus(403, {}, "<Error><Code>AccessDenied</Code></Error>").on("POST").always());
    Job *job = m->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Forbidden);
    QVERIFY(job->cleanup().open.isEmpty() && job->cleanup().receipt.isEmpty());
}

void TestS3Upload::fourPartsGoAtATime()
{
    m->server().addFault(Fault::stallUp(1000).on("PUT").always());
    Job *job = m->upload(10 * PartSize);
    QTRY_COMPARE(m->count(u"PUT ?partNumber"_s), 4);
    QCOMPARE(m->server().connectionCount() >= 4, true);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 4);
}

QTEST_GUILESS_MAIN(TestS3Upload)
#include "tst_s3upload.moc"
