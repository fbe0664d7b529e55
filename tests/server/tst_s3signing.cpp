// The S3 server: its check of signatures against published values and curl.

#include "tests/server/s3servertest.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestS3Signing : public S3ServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void publishedSignaturesAreFound_data();
    void publishedSignaturesAreFound();
    void curlsSignaturesAreAccepted();
    void wrongSignaturesAreRefused_data();
    void wrongSignaturesAreRefused();
    void everyByteOfTheRequestIsSigned_data();
    void everyByteOfTheRequestIsSigned();
    void theServersClockCanBeWrong();
    void sessionTokensAreAskedFor();
    void payloadsAreCompared_data();
    void payloadsAreCompared();
};

void TestS3Signing::publishedSignaturesAreFound_data()
{
    QTest::addColumn<QByteArray>("request"); // without the headers that all have
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray common = "host;x-amz-content-sha256;x-amz-date";
    QTest::newRow("GET object") << "GET /test.txt HTTP/1.1\r\nRange: bytes=0-9\r\n"_ba
                                << ""_ba
                                << "host;range;x-amz-content-sha256;x-amz-date"_ba
                                << "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_ba;
    QTest::newRow("PUT object") << "PUT /test$file.text HTTP/1.1\r\nDate: Fri, 24 May 2013 00:00:00 GMT\r\n"
                                   "x-amz-storage-class: REDUCED_REDUNDANCY\r\n"_ba
                                << "Welcome to Amazon S3."_ba
                                << "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class"_ba
                                << "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"_ba;
    QTest::newRow("GET bucket lifecycle")
        << "GET /?lifecycle HTTP/1.1\r\n"_ba
        << ""_ba << common << "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"_ba;
    QTest::newRow("list objects") << "GET /?prefix=J&max-keys=2 HTTP/1.1\r\n"_ba
                                  << ""_ba << common
                                  << "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"_ba;
}

/// The examples of the S3 API reference, "Authenticating Requests: Using the Authorization Header".
void TestS3Signing::publishedSignaturesAreFound()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, signature);
    const S3Credentials credentials{
        "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, "us-east-1"};
    request += "Host: examplebucket.s3.amazonaws.com\r\nx-amz-date: 20130524T000000Z\r\n"
               "x-amz-content-sha256: " +
               sha256(body) +
               "\r\nAuthorization: AWS4-HMAC-SHA256 "
               "Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=" +
               names + ",Signature=" + signature + "\r\n\r\n";
    std::optional<RequestHead> head = RequestHead::parse(request);
    QVERIFY(head);
    QCOMPARE(s3Signature(*head, names.split(';'), credentials), signature);
    const QDateTime then(QDate(2013, 5, 24), QTime(0, 10), Qt::UTC);
    QVERIFY(!checkS3Signature(*head, credentials, then));
    head->target += 'x';
    const auto error = checkS3Signature(*head, credentials, then);
    QVERIFY(error);
    QCOMPARE(error->code, "SignatureDoesNotMatch"_ba);
}

void TestS3Signing::curlsSignaturesAreAccepted()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is not installed.");
    QProcess process;
    process.start(curl,
                  {u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--aws-sigv4"_s, u"aws:amz:us-east-1:s3"_s, u"-u"_s,
                   u"FERRYACCESSKEY:ferry/secret+key"_s, u"-H"_s,
                   "x-amz-content-sha256: "_L1 + QString::fromLatin1(sha256("hello")), u"-X"_s, u"PUT"_s,
                   u"--data-binary"_s, u"hello"_s, m_server->url(u"/bucket/key"_s).toString()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QByteArray answer = process.readAllStandardOutput();
    QVERIFY2(answer.isEmpty(), answer.constData());
    QCOMPARE(m_s3->objectData(u"bucket"_s, u"key"_s), "hello"_ba);
}

void TestS3Signing::wrongSignaturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("accessKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const S3Credentials right;
    const auto row = [](const char *name, const QByteArray &access, const QByteArray &secret,
                        const QByteArray &region, int seconds, int status, const QByteArray &code) {
        QTest::newRow(name) << access << secret << region << seconds << status << code;
    };
    row("right", right.accessKey, right.secretKey, right.region, 0, 404, "NoSuchKey");
    row("secret", right.accessKey, "x", right.region, 0, 403, "SignatureDoesNotMatch");
    row("access key", "x", right.secretKey, right.region, 0, 403, "InvalidAccessKeyId");
    row("region", right.accessKey, right.secretKey, "eu-west-3", 0, 400, "AuthorizationHeaderMalformed");
    row("14 minutes early", right.accessKey, right.secretKey, right.region, -14 * 60, 404, "NoSuchKey");
    row("16 minutes early", right.accessKey, right.secretKey, right.region, -16 * 60, 403,
        "RequestTimeTooSkewed");
    row("16 minutes late", right.accessKey, right.secretKey, right.region, 16 * 60, 403,
        "RequestTimeTooSkewed");
}

void TestS3Signing::wrongSignaturesAreRefused()
{
    QFETCH(QByteArray, accessKey);
    QFETCH(QByteArray, secretKey);
    QFETCH(QByteArray, region);
    QFETCH(int, seconds);
    S3Signer with = signer();
    with.credentials = {accessKey, secretKey, {}, region};
    with.when = with.when.addSecs(seconds);
    const RawAnswer answer = send(with.head("GET", "/bucket/key", {}, ""), "");
    QTEST(answer.status, "status");
    QTEST(element(answer.body, "Code"), "code");
    QVERIFY(!answer.header("Date").isEmpty());
}

void TestS3Signing::everyByteOfTheRequestIsSigned_data()
{
    QTest::addColumn<QByteArray>("name"); // of the header that is changed after signing; empty: the target
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("path") << ""_ba
                          << "/bucket/kez"_ba << 403 << "SignatureDoesNotMatch"_ba;
    QTest::newRow("query") << ""_ba
                           << "/bucket/key?a=1"_ba << 403 << "SignatureDoesNotMatch"_ba;
    QTest::newRow("the same path encoded") << ""_ba
                                           << "/bucket/%6Bey"_ba << 404 << "NoSuchKey"_ba;
    QTest::newRow("host") << "Host"_ba
                          << "example.org"_ba << 403 << "SignatureDoesNotMatch"_ba;
    QTest::newRow("payload hash") << "x-amz-content-sha256"_ba
                                  << "UNSIGNED-PAYLOAD"_ba << 403 << "SignatureDoesNotMatch"_ba;
    QTest::newRow("an x-amz header more") << "x-amz-acl"_ba
                                          << "public-read"_ba << 403 << "AccessDenied"_ba;
    QTest::newRow("another header more") << "Accept"_ba
                                         << "text/xml"_ba << 404 << "NoSuchKey"_ba;
    QTest::newRow("no signature") << "Authorization"_ba
                                  << ""_ba << 403 << "AccessDenied"_ba;
    QTest::newRow("nonsense") << "Authorization"_ba
                              << "Basic YTpi"_ba << 400 << "AuthorizationHeaderMalformed"_ba;
}

void TestS3Signing::everyByteOfTheRequestIsSigned()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    RequestHead head = signer().head("GET", "/bucket/key", {}, "");
    if (name.isEmpty())
        head.target = value;
    else
        setHeader(head.headers, name, value);
    const RawAnswer answer = send(head, "");
    QTEST(answer.status, "status");
    QTEST(element(answer.body, "Code"), "code");
}

void TestS3Signing::theServersClockCanBeWrong()
{
    m_s3->change([](S3Switches &s) { s.clockOffsetSeconds = 3600; });
    const RawAnswer answer = ask("GET", "/bucket/key");
    QCOMPARE(element(answer.body, "Code"), "RequestTimeTooSkewed"_ba);
    QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")),
                                               u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    theirs.setTimeSpec(Qt::UTC);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(theirs) - 3600) < 60);
    S3Signer with = signer();
    with.when = theirs;
    QCOMPARE(send(with.head("GET", "/bucket/key", {}, ""), "").status, 404);
}

void TestS3Signing::sessionTokensAreAskedFor()
{
    m_credentials.sessionToken = "token/one==";
    serve();
    QCOMPARE(ask("GET", "/bucket/key").status, 404);
    S3Signer with = signer();
    with.credentials.sessionToken = "token/two==";
    QCOMPARE(element(send(with.head("GET", "/bucket/key", {}, ""), "").body, "Code"), "InvalidToken"_ba);
    with.credentials.sessionToken.clear();
    QCOMPARE(send(with.head("GET", "/bucket/key", {}, ""), "").status, 403);
}

void TestS3Signing::payloadsAreCompared_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("contentMd5");
    QTest::addColumn<bool>("unsignedAllowed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray right = md5("hello").toBase64();
    QTest::newRow("signed") << sha256("hello") << QByteArray() << true << 200 << QByteArray();
    QTest::newRow("another body") << sha256("hallo") << QByteArray() << true << 400
                                  << "XAmzContentSHA256Mismatch"_ba;
    QTest::newRow("unsigned") << "UNSIGNED-PAYLOAD"_ba << QByteArray() << true << 200 << QByteArray();
    QTest::newRow("unsigned, not allowed")
        << "UNSIGNED-PAYLOAD"_ba << QByteArray() << false << 403 << "AccessDenied"_ba;
    QTest::newRow("unsigned with MD5") << "UNSIGNED-PAYLOAD"_ba << right << true << 200 << QByteArray();
    QTest::newRow("another MD5") << "UNSIGNED-PAYLOAD"_ba << md5("hallo").toBase64() << true << 400
                                 << "BadDigest"_ba;
    QTest::newRow("no MD5") << sha256("hello") << "AAAA"_ba << true << 400 << "InvalidDigest"_ba;
    QTest::newRow("streaming") << "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"_ba << QByteArray() << true << 501
                               << "NotImplemented"_ba;
}

void TestS3Signing::payloadsAreCompared()
{
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, contentMd5);
    QFETCH(bool, unsignedAllowed);
    QFETCH(int, status);
    m_s3->change([=](S3Switches &s) { s.allowUnsignedPayload = unsignedAllowed; });
    S3Signer with = signer();
    with.payloadHash = hash;
    const Headers more = contentMd5.isNull() ? Headers() : Headers{{"Content-MD5", contentMd5}};
    const RawAnswer answer = send(with.head("PUT", "/bucket/key", more, "hello"), "hello");
    QCOMPARE(answer.status, status);
    QTEST(element(answer.body, "Code"), "code");
    QCOMPARE(m_s3->store().object(u"bucket"_s, u"key"_s).has_value(), status == 200);
    QCOMPARE(left(), QStringList());
}

QTEST_GUILESS_MAIN(TestS3Signing)
#include "tst_s3signing.moc"
