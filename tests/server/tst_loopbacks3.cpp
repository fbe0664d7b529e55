// The S3 server: its check of signatures against published values and curl, objects, multipart uploads,
// every error of the table, each switch, and what is left on disk.

#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"
#include "tests/server/s3handler.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray md5(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5); }

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The text of the first `name` element.
QByteArray element(const QByteArray &xml, const QByteArray &name)
{
    const qsizetype start = xml.indexOf('<' + name + '>');
    const qsizetype end = xml.indexOf("</" + name + '>', start);
    return start < 0 ? QByteArray() : xml.mid(start + name.size() + 2, end - start - name.size() - 2);
}

QByteArray completeBody(const QList<S3NamedPart> &parts)
{
    QByteArray xml = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (const S3NamedPart &part : parts)
        xml += "<Part><PartNumber>" + QByteArray::number(part.number) + "</PartNumber><ETag>&quot;" +
               part.etag + "&quot;</ETag></Part>";
    return xml + "</CompleteMultipartUpload>";
}

/// A signed request; every part of it can be spoilt before or after signing.
struct Signer {
    S3Credentials credentials;
    QByteArray host;
    QDateTime when = QDateTime::currentDateTimeUtc();
    QByteArray payloadHash; ///< empty: the body's
    QList<QByteArray> unsignedNames;

    [[nodiscard]] RequestHead head(const QByteArray &method, const QByteArray &target, const Headers &more,
                                   const QByteArray &body) const
    {
        RequestHead head;
        head.method = method;
        head.target = target;
        head.headers = Headers{{"Host", host},
                               {"x-amz-date", when.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()},
                               {"x-amz-content-sha256", payloadHash.isEmpty() ? sha256(body) : payloadHash}};
        if (!credentials.sessionToken.isEmpty())
            head.headers.append({"x-amz-security-token"_ba, credentials.sessionToken});
        head.headers += more;
        QList<QByteArray> names;
        for (const auto &header : std::as_const(head.headers)) {
            if (!unsignedNames.contains(header.first))
                names.append(header.first.toLower());
        }
        std::sort(names.begin(), names.end());
        head.headers.append({"Authorization"_ba, "AWS4-HMAC-SHA256 Credential=" + credentials.accessKey +
                                                     '/' + head.header("x-amz-date").left(8) + '/' +
                                                     credentials.region +
                                                     "/s3/aws4_request,SignedHeaders=" + names.join(';') +
                                                     ",Signature=" + s3Signature(head, names, credentials)});
        return head;
    }
};

} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::S3Conditions)

class TestLoopbackS3 : public QObject
{
    Q_OBJECT

private slots:
    void init();
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
    void objectsComeAndGo_data();
    void objectsComeAndGo();
    void objectsAreReadInRanges();
    void bucketsCanBeHosts();
    void aMultipartUploadBecomesAnObject();
    void anObjectOfPartsIsReadReplacedAndRemoved();
    void aNameThatIsTakenIsKept_data();
    void aNameThatIsTakenIsKept();
    void anMd5SumCanBeDemanded();
    void aPartIsReplacedByItsRepetition();
    void refusalsHaveTheirCodes_data();
    void refusalsHaveTheirCodes();
    void completingChecksTheParts_data();
    void completingChecksTheParts();
    void completingTwiceIsAnsweredTwice();
    void completingCanFailLate_data();
    void completingCanFailLate();
    void abortLeavesNothing();
    void abortCanBeRefusedOrIdle();
    void aLatePartIsThrownAwayOrStays_data();
    void aLatePartIsThrownAwayOrStays();
    void partsAreListedInPages();
    void uploadsAreListedInPages();
    void listsCanFail();
    void foreignUploadsAreThere();
    void cutPartsLeaveNothing();

private:
    void serve(const S3Options &options = {});
    [[nodiscard]] Signer signer() const;
    RawAnswer send(const RequestHead &head, const QByteArray &body);
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = "",
                  const Headers &more = {});
    QByteArray create(const QByteArray &path = "/bucket/key");
    RawAnswer put(const QByteArray &id, int number, const QByteArray &body);
    RawAnswer complete(const QByteArray &id, const QList<S3NamedPart> &parts, const Headers &more = {});
    QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<S3Handler> m_s3;
    std::unique_ptr<LoopbackServer> m_server;
    S3Credentials m_credentials;
    const QByteArray m_bytes = generatedBytes(5, 0, 1000);
};

void TestLoopbackS3::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    m_credentials = {};
    serve();
    QVERIFY(m_server->start());
}

void TestLoopbackS3::serve(const S3Options &options)
{
    S3Options here = options;
    here.directory = m_directory->path();
    here.buckets = {u"bucket"_s, u"other"_s};
    here.minimumPartSize = 100;
    here.credentials = m_credentials;
    m_s3 = std::make_shared<S3Handler>(here);
    m_server->mount(u""_s, m_s3);
}

Signer TestLoopbackS3::signer() const
{
    return {m_credentials, m_server->url().authority().toLatin1(), QDateTime::currentDateTimeUtc(), {}, {}};
}

RawAnswer TestLoopbackS3::send(const RequestHead &head, const QByteArray &body)
{
    RawClient client(m_server->url());
    QByteArray text = head.method + ' ' + head.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : head.headers)
        text += name + ": " + value + "\r\n";
    client.send(text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer(head.method == "HEAD");
}

RawAnswer TestLoopbackS3::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                              const Headers &more)
{
    return send(signer().head(method, target, more, body), body);
}

/// The id of a new upload.
QByteArray TestLoopbackS3::create(const QByteArray &path)
{
    return element(ask("POST", path + "?uploads=").body, "UploadId");
}

RawAnswer TestLoopbackS3::put(const QByteArray &id, int number, const QByteArray &body)
{
    return ask("PUT", "/bucket/key?partNumber=" + QByteArray::number(number) + "&uploadId=" + id, body);
}

RawAnswer TestLoopbackS3::complete(const QByteArray &id, const QList<S3NamedPart> &parts, const Headers &more)
{
    return ask("POST", "/bucket/key?uploadId=" + id, completeBody(parts), more);
}

/// What is on disk besides objects.
QStringList TestLoopbackS3::left() const
{
    return QDir(m_directory->filePath(u"bucket/uploads"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot) +
           QDir(m_directory->filePath(u"bucket/incoming"_s)).entryList(QDir::Files);
}

void TestLoopbackS3::publishedSignaturesAreFound_data()
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
void TestLoopbackS3::publishedSignaturesAreFound()
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

void TestLoopbackS3::curlsSignaturesAreAccepted()
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

void TestLoopbackS3::wrongSignaturesAreRefused_data()
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

void TestLoopbackS3::wrongSignaturesAreRefused()
{
    QFETCH(QByteArray, accessKey);
    QFETCH(QByteArray, secretKey);
    QFETCH(QByteArray, region);
    QFETCH(int, seconds);
    Signer with = signer();
    with.credentials = {accessKey, secretKey, {}, region};
    with.when = with.when.addSecs(seconds);
    const RawAnswer answer = send(with.head("GET", "/bucket/key", {}, ""), "");
    QTEST(answer.status, "status");
    QTEST(element(answer.body, "Code"), "code");
    QVERIFY(!answer.header("Date").isEmpty());
}

void TestLoopbackS3::everyByteOfTheRequestIsSigned_data()
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

void TestLoopbackS3::everyByteOfTheRequestIsSigned()
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

void TestLoopbackS3::theServersClockCanBeWrong()
{
    m_s3->change([](S3Switches &s) { s.clockOffsetSeconds = 3600; });
    const RawAnswer answer = ask("GET", "/bucket/key");
    QCOMPARE(element(answer.body, "Code"), "RequestTimeTooSkewed"_ba);
    QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")),
                                               u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    theirs.setTimeSpec(Qt::UTC);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(theirs) - 3600) < 60);
    Signer with = signer();
    with.when = theirs;
    QCOMPARE(send(with.head("GET", "/bucket/key", {}, ""), "").status, 404);
}

void TestLoopbackS3::sessionTokensAreAskedFor()
{
    m_credentials.sessionToken = "token/one==";
    serve();
    QCOMPARE(ask("GET", "/bucket/key").status, 404);
    Signer with = signer();
    with.credentials.sessionToken = "token/two==";
    QCOMPARE(element(send(with.head("GET", "/bucket/key", {}, ""), "").body, "Code"), "InvalidToken"_ba);
    with.credentials.sessionToken.clear();
    QCOMPARE(send(with.head("GET", "/bucket/key", {}, ""), "").status, 403);
}

void TestLoopbackS3::payloadsAreCompared_data()
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

void TestLoopbackS3::payloadsAreCompared()
{
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, contentMd5);
    QFETCH(bool, unsignedAllowed);
    QFETCH(int, status);
    m_s3->change([=](S3Switches &s) { s.allowUnsignedPayload = unsignedAllowed; });
    Signer with = signer();
    with.payloadHash = hash;
    const Headers more = contentMd5.isNull() ? Headers() : Headers{{"Content-MD5", contentMd5}};
    const RawAnswer answer = send(with.head("PUT", "/bucket/key", more, "hello"), "hello");
    QCOMPARE(answer.status, status);
    QTEST(element(answer.body, "Code"), "code");
    QCOMPARE(m_s3->store().object(u"bucket"_s, u"key"_s).has_value(), status == 200);
    QCOMPARE(left(), QStringList());
}

void TestLoopbackS3::objectsComeAndGo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << "/bucket/key"_ba << u"key"_s;
    QTest::newRow("with everything") << "/bucket/dir/%C3%BC%20%2B%26%25%3F%23%3D~%27%281%29.bin"_ba
                                     << u"dir/\u00fc +&%?#=~'(1).bin"_s;
    QTest::newRow("plus in the path is a plus") << "/bucket/a+b"_ba << u"a+b"_s;
    QTest::newRow("dots") << "/bucket/.."_ba << u".."_s;
    QTest::newRow("slashes") << "/bucket//a//"_ba << u"/a//"_s;
}

void TestLoopbackS3::objectsComeAndGo()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, key);
    const RawAnswer stored = ask("PUT", target, m_bytes);
    QCOMPARE(stored.status, 200);
    QCOMPARE(stored.header("ETag"), '"' + md5(m_bytes).toHex() + '"');
    QCOMPARE(m_s3->store().keys(u"bucket"_s), QStringList{key});
    const RawAnswer head = ask("HEAD", target);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), "1000"_ba);
    QCOMPARE(head.header("ETag"), stored.header("ETag"));
    QVERIFY(ask("GET", target).body == m_bytes);
    QCOMPARE(ask("PUT", target, "x", {{"If-None-Match", "*"}}).status, 412);
    QCOMPARE(ask("DELETE", target).status, 204);
    QCOMPARE(ask("DELETE", target).status, 204);
    QCOMPARE(ask("HEAD", target).status, 404);
    QVERIFY(m_s3->store().keys(u"bucket"_s).isEmpty());
}

void TestLoopbackS3::objectsAreReadInRanges()
{
    QCOMPARE(ask("PUT", "/bucket/key", m_bytes).status, 200);
    const RawAnswer part = ask("GET", "/bucket/key", "", {{"Range", "bytes=100-199"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.header("Content-Range"), "bytes 100-199/1000"_ba);
    QCOMPARE(part.body, m_bytes.mid(100, 100));
    QCOMPARE(ask("GET", "/bucket/key", "", {{"Range", "bytes=1000-"}}).status, 416);
    QCOMPARE(ask("GET", "/bucket/key", "", {{"Range", "bytes=1-"}, {"If-Range", "\"x\""}}).status, 200);
}

void TestLoopbackS3::bucketsCanBeHosts()
{
    Signer with = signer();
    with.host = "other.s3.example:" + QByteArray::number(m_server->port());
    QCOMPARE(send(with.head("PUT", "/dir/key", {}, "hello"), "hello").status, 200);
    QCOMPARE(m_s3->objectData(u"other"_s, u"dir/key"_s), "hello"_ba);
    QCOMPARE(ask("GET", "/other/dir/key").body, "hello"_ba);
    QCOMPARE(send(with.head("GET", "/?uploads=", {}, ""), "").status, 200);
    with.host = "unknown.s3.example";
    QCOMPARE(element(send(with.head("GET", "/dir/key", {}, ""), "").body, "Code"), "NoSuchBucket"_ba);
}

void TestLoopbackS3::aMultipartUploadBecomesAnObject()
{
    const QByteArray id = create();
    QVERIFY(!id.isEmpty());
    const QByteArray first = m_bytes.left(600);
    const QByteArray second = m_bytes.mid(600);
    QCOMPARE(put(id, 2, second).header("ETag"), '"' + md5(second).toHex() + '"');
    QCOMPARE(put(id, 1, first).status, 200);
    QCOMPARE(ask("HEAD", "/bucket/key").status, 404);
    const QByteArray parts = ask("GET", "/bucket/key?uploadId=" + id).body;
    QCOMPARE(parts.count("<Part>"), 2);
    QCOMPARE(element(parts, "PartNumber"), "1"_ba);
    QCOMPARE(element(parts, "Size"), "600"_ba);
    QCOMPARE(element(parts, "ETag").replace("&quot;", "\""), '"' + md5(first).toHex() + '"');
    QCOMPARE(element(parts, "IsTruncated"), "false"_ba);

    const RawAnswer done = complete(id, {{1, md5(first).toHex()}, {2, md5(second).toHex()}});
    QCOMPARE(done.status, 200);
    const QByteArray etag = '"' + md5(md5(first) + md5(second)).toHex() + "-2\"";
    QCOMPARE(element(done.body, "ETag").replace("&quot;", "\""), etag);
    QCOMPARE(ask("HEAD", "/bucket/key").header("ETag"), etag);
    QVERIFY(m_s3->objectData(u"bucket"_s, u"key"_s) == m_bytes);
    QCOMPARE(left(), QStringList());
}

void TestLoopbackS3::anObjectOfPartsIsReadReplacedAndRemoved()
{
    const QByteArray first = m_bytes.left(600);
    const QByteArray second = m_bytes.mid(600);
    const QDir segments(m_directory->filePath(u"bucket/segments"_s));
    for (int round = 0; round < 2; ++round) {
        const QByteArray id = create();
        for (const int number : {1, 2, 3})
            QCOMPARE(put(id, number, number == 1 ? first : second).status, 200);
        QCOMPARE(complete(id, {{1, md5(first).toHex()}, {3, md5(second).toHex()}}).status, 200);
        QCOMPARE(segments.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QString::fromLatin1(id)});
        QCOMPARE(QDir(segments.filePath(QString::fromLatin1(id))).entryList(QDir::Files).size(), 2);
    }
    QVERIFY(ask("GET", "/bucket/key").body == m_bytes);
    QCOMPARE(ask("GET", "/bucket/key", "", {{"Range", "bytes=590-609"}}).body, m_bytes.mid(590, 20));
    QCOMPARE(ask("GET", "/bucket/key", "", {{"Range", "bytes=700-"}}).body, m_bytes.mid(700));
    QCOMPARE(ask("HEAD", "/bucket/key").header("Content-Length"), "1000"_ba);
    QCOMPARE(ask("PUT", "/bucket/key", "small").status, 200);
    QCOMPARE(ask("GET", "/bucket/key").body, "small"_ba);
    QVERIFY(segments.isEmpty());

    const QByteArray id = create();
    QCOMPARE(put(id, 1, first).status, 200);
    QCOMPARE(complete(id, {{1, md5(first).toHex()}}).status, 200);
    QCOMPARE(ask("DELETE", "/bucket/key").status, 204);
    QVERIFY(segments.isEmpty());
}

void TestLoopbackS3::aNameThatIsTakenIsKept_data()
{
    QTest::addColumn<S3Conditions>("conditions");
    QTest::addColumn<int>("free");
    QTest::addColumn<int>("taken");
    QTest::newRow("kept") << S3Conditions::Kept << 200 << 412;
    QTest::newRow("ignored") << S3Conditions::Ignored << 200 << 200;
    QTest::newRow("refused") << S3Conditions::Refused << 501 << 501;
}

void TestLoopbackS3::aNameThatIsTakenIsKept()
{
    QFETCH(S3Conditions, conditions);
    QFETCH(int, free);
    QFETCH(int, taken);
    m_s3->change([conditions](S3Switches &s) { s.conditions = conditions; });
    const Headers condition{{"If-None-Match", "*"}};
    QCOMPARE(ask("PUT", "/bucket/new", "x", condition).status, free);
    QCOMPARE(ask("PUT", "/bucket/key", "first").status, 200);
    QCOMPARE(ask("PUT", "/bucket/key", "x", condition).status, taken);
    const QByteArray id = create();
    QCOMPARE(put(id, 1, m_bytes).status, 200);
    const QList<S3NamedPart> parts{{1, md5(m_bytes).toHex()}};
    QCOMPARE(complete(id, parts, condition).status, taken);
    QCOMPARE(left().size(), taken == 200 ? 0 : 1); // the upload stays as it is
    if (taken != 200) {
        QCOMPARE(m_s3->objectData(u"bucket"_s, u"key"_s), "first"_ba);
        QCOMPARE(ask("DELETE", "/bucket/key").status, 204);
        QCOMPARE(complete(id, parts, condition).status, free);
    }
}

void TestLoopbackS3::anMd5SumCanBeDemanded()
{
    m_s3->change([](S3Switches &s) { s.wantsMd5 = true; });
    const RawAnswer refused = ask("PUT", "/bucket/key", "x");
    QCOMPARE(refused.status, 400);
    QCOMPARE(element(refused.body, "Code"), "InvalidRequest"_ba);
    QVERIFY(element(refused.body, "Message").contains("Content-MD5"));
    QCOMPARE(ask("PUT", "/bucket/key", "x", {{"Content-MD5", md5("x").toBase64()}}).status, 200);
}

void TestLoopbackS3::aPartIsReplacedByItsRepetition()
{
    const QByteArray id = create();
    QCOMPARE(put(id, 1, "first").status, 200);
    QCOMPARE(put(id, 1, "second").status, 200);
    QCOMPARE(m_s3->uploads().constFirst().parts.value(1).size, 6);
    QCOMPARE(complete(id, {{1, md5("first").toHex()}}).status, 400);
    QCOMPARE(complete(id, {{1, md5("second").toHex()}}).status, 200);
    QCOMPARE(m_s3->objectData(u"bucket"_s, u"key"_s), "second"_ba);
}

void TestLoopbackS3::refusalsHaveTheirCodes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target"); // ID stands for an upload of /bucket/key
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, int status,
                        const QByteArray &code) {
        QTest::newRow(name) << method << target << status << code;
    };
    const QByteArray gone = "0123456789abcdef0123456789abcdef";
    row("no bucket", "POST", "/nowhere/key?uploads=", 404, "NoSuchBucket");
    row("no key", "GET", "/bucket/nothing", 404, "NoSuchKey");
    row("part of no upload", "PUT", "/bucket/key?partNumber=1&uploadId=" + gone, 404, "NoSuchUpload");
    row("part of another key", "PUT", "/bucket/kez?partNumber=1&uploadId=ID", 404, "NoSuchUpload");
    row("an id that is none", "PUT", "/bucket/key?partNumber=1&uploadId=..", 404, "NoSuchUpload");
    row("part 0", "PUT", "/bucket/key?partNumber=0&uploadId=ID", 400, "InvalidArgument");
    row("part 10001", "PUT", "/bucket/key?partNumber=10001&uploadId=ID", 400, "InvalidArgument");
    row("list of no upload", "GET", "/bucket/key?uploadId=" + gone, 404, "NoSuchUpload");
    row("complete of no upload", "POST", "/bucket/key?uploadId=" + gone, 404, "NoSuchUpload");
    row("complete without XML", "POST", "/bucket/key?uploadId=ID", 400, "MalformedXML");
    row("abort of no upload", "DELETE", "/bucket/key?uploadId=" + gone, 404, "NoSuchUpload");
    row("abort of another key's", "DELETE", "/bucket/kez?uploadId=ID", 404, "NoSuchUpload");
    row("a method that is none", "PATCH", "/bucket/key", 405, "MethodNotAllowed");
    row("lifecycle", "PUT", "/bucket?lifecycle", 501, "NotImplemented");
}

void TestLoopbackS3::refusalsHaveTheirCodes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const RawAnswer answer = ask(method, target.replace("ID", create()), "body");
    QTEST(answer.status, "status");
    QTEST(element(answer.body, "Code"), "code");
    QCOMPARE(left().size(), 1);
}

void TestLoopbackS3::completingChecksTheParts_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("one that isn't there") << QList<int>{1, 3} << "InvalidPart"_ba;
    QTest::newRow("descending") << QList<int>{2, 1} << "InvalidPartOrder"_ba;
    QTest::newRow("twice") << QList<int>{1, 1} << "InvalidPartOrder"_ba;
    QTest::newRow("small in the middle") << QList<int>{1, 5, 6} << "EntityTooSmall"_ba;
    QTest::newRow("none") << QList<int>{} << "MalformedXML"_ba;
    QTest::newRow("small at the end") << QList<int>{1, 2, 5} << QByteArray();
}

void TestLoopbackS3::completingChecksTheParts()
{
    QFETCH(QList<int>, numbers);
    QFETCH(QByteArray, code);
    const QByteArray id = create();
    const QHash<int, QByteArray> parts{
        {1, m_bytes.left(100)}, {2, m_bytes.left(200)}, {5, "small"}, {6, "b"}};
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        QCOMPARE(put(id, part.key(), *part).status, 200);
    QList<S3NamedPart> named;
    for (const int number : std::as_const(numbers))
        named.append({number, md5(parts.value(number)).toHex()});
    const RawAnswer answer = complete(id, named);
    QCOMPARE(answer.status, code.isEmpty() ? 200 : 400);
    QCOMPARE(element(answer.body, "Code"), code);
    QCOMPARE(left().size(), code.isEmpty() ? 0 : 1);
}

void TestLoopbackS3::completingTwiceIsAnsweredTwice()
{
    const QByteArray id = create();
    QCOMPARE(put(id, 1, m_bytes).status, 200);
    const QList<S3NamedPart> parts{{1, md5(m_bytes).toHex()}};
    QCOMPARE(complete(id, parts).status, 200);
    QCOMPARE(complete(id, parts).status, 200);
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + id).status, 404);
    QCOMPARE(ask("HEAD", "/bucket/key").status, 200);
    m_s3->change([](S3Switches &s) { s.completeTwice = false; });
    QCOMPARE(element(complete(id, parts).body, "Code"), "NoSuchUpload"_ba);
}

void TestLoopbackS3::completingCanFailLate_data()
{
    QTest::addColumn<bool>("acts");
    QTest::addColumn<bool>("whiteSpaceFirst");
    QTest::newRow("and does nothing") << false << true;
    QTest::newRow("and has completed") << true << true;
    QTest::newRow("with the declaration first") << false << false;
}

void TestLoopbackS3::completingCanFailLate()
{
    QFETCH(bool, acts);
    QFETCH(bool, whiteSpaceFirst);
    m_s3->change([=](S3Switches &s) {
        s.failingCompletes = 1;
        s.failingCompletesAct = acts;
        s.whiteSpaceFirst = whiteSpaceFirst;
    });
    const QByteArray id = create();
    QCOMPARE(put(id, 1, m_bytes).status, 200);
    const QList<S3NamedPart> parts{{1, md5(m_bytes).toHex()}};
    const RawAnswer late = complete(id, parts);
    QCOMPARE(late.status, 200);
    QCOMPARE(element(late.body, "Code"), "InternalError"_ba);
    QCOMPARE(late.body.startsWith('\n'), whiteSpaceFirst);
    QCOMPARE(ask("HEAD", "/bucket/key").status, acts ? 200 : 404);
    QCOMPARE(left().size(), acts ? 0 : 1);
    QVERIFY(!element(complete(id, parts).body, "ETag").isEmpty());
}

void TestLoopbackS3::abortLeavesNothing()
{
    const QByteArray id = create();
    QCOMPARE(put(id, 1, m_bytes).status, 200);
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + id).status, 204);
    QCOMPARE(left(), QStringList());
    QCOMPARE(put(id, 2, m_bytes).status, 404);
    QCOMPARE(element(ask("GET", "/bucket/key?uploadId=" + id).body, "Code"), "NoSuchUpload"_ba);
    m_s3->change([](S3Switches &s) { s.partsGoneCode = "NoSuchKey"; });
    QCOMPARE(element(ask("GET", "/bucket/key?uploadId=" + id).body, "Code"), "NoSuchKey"_ba);
    QVERIFY(!ask("GET", "/bucket?uploads=").body.contains(id));
}

void TestLoopbackS3::abortCanBeRefusedOrIdle()
{
    m_s3->change([](S3Switches &s) { s.refuseAbort = true; });
    const QByteArray id = create();
    RawAnswer answer = ask("DELETE", "/bucket/key?uploadId=" + id);
    QCOMPARE(answer.status, 403);
    QCOMPARE(element(answer.body, "Code"), "AccessDenied"_ba);
    m_s3->change([](S3Switches &s) {
        s.refuseAbort = false;
        s.idleAborts = 1;
    });
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + id).status, 204);
    QCOMPARE(ask("GET", "/bucket/key?uploadId=" + id).status, 200);
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + id).status, 204);
    QCOMPARE(ask("GET", "/bucket/key?uploadId=" + id).status, 404);
}

void TestLoopbackS3::aLatePartIsThrownAwayOrStays_data()
{
    QTest::addColumn<bool>("stays");
    QTest::newRow("thrown away") << false;
    QTest::newRow("stays") << true;
}

void TestLoopbackS3::aLatePartIsThrownAwayOrStays()
{
    QFETCH(bool, stays);
    m_s3->change([=](S3Switches &s) { s.latePartStays = stays; });
    const QByteArray id = create();
    QCOMPARE(put(id, 1, m_bytes).status, 200);
    const QByteArray part = "/bucket/key?partNumber=2&uploadId=" + id;
    const RequestHead head = signer().head("PUT", part, {}, m_bytes);
    QByteArray text = "PUT " + part + " HTTP/1.1\r\nContent-Length: 1000\r\n";
    for (const auto &[name, value] : head.headers)
        text += name + ": " + value + "\r\n";
    RawClient client(m_server->url());
    client.send(text + "\r\n" + m_bytes.left(500));
    QTRY_COMPARE(m_server->requests("PUT").constLast().bodyBytes, 500);
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + id).status, 204);
    QCOMPARE(ask("GET", "/bucket/key?uploadId=" + id).status, 404);
    client.send(m_bytes.mid(500));
    QCOMPARE(client.readAnswer().status, stays ? 200 : 404);

    const QByteArray list = ask("GET", "/bucket?uploads=").body;
    QCOMPARE(list.contains(id), stays);
    QCOMPARE(left().size(), stays ? 1 : 0);
    if (!stays)
        return;
    QCOMPARE(m_s3->uploads().constFirst().parts.keys(), QList<int>{2});
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + id).status, 204);
    QCOMPARE(left(), QStringList());
}

void TestLoopbackS3::partsAreListedInPages()
{
    m_s3->change([](S3Switches &s) { s.pageSize = 2; });
    const QByteArray id = create();
    for (const int number : {1, 2, 7})
        QCOMPARE(put(id, number, m_bytes).status, 200);
    const QByteArray first = ask("GET", "/bucket/key?uploadId=" + id).body;
    QCOMPARE(first.count("<Part>"), 2);
    QCOMPARE(element(first, "IsTruncated"), "true"_ba);
    QCOMPARE(element(first, "NextPartNumberMarker"), "2"_ba);
    const QByteArray second = ask("GET", "/bucket/key?part-number-marker=2&uploadId=" + id).body;
    QCOMPARE(second.count("<Part>"), 1);
    QCOMPARE(element(second, "PartNumber"), "7"_ba);
    QCOMPARE(element(second, "IsTruncated"), "false"_ba);
    QCOMPARE(ask("GET", "/bucket/key?max-parts=1&uploadId=" + id).body.count("<Part>"), 1);
}

void TestLoopbackS3::uploadsAreListedInPages()
{
    m_s3->change([](S3Switches &s) { s.pageSize = 2; });
    QSet<QByteArray> wanted;
    for (const QByteArray &key : {"a%26b"_ba, "a%26b"_ba, "a%26b"_ba, "ab"_ba, "ac"_ba})
        wanted.insert(create("/bucket/" + key));
    const QByteArray other = create("/bucket/b");
    QSet<QByteArray> seen;
    QByteArray markers;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const QByteArray page = ask("GET", "/bucket?uploads=&prefix=a" + markers).body;
        const QList<QByteArray> pieces = page.split('\n').join().replace("<Upload>", "\n").split('\n').mid(1);
        for (const QByteArray &piece : pieces) {
            QVERIFY(!seen.contains(element(piece, "UploadId")));
            seen.insert(element(piece, "UploadId"));
        }
        more = element(page, "IsTruncated") == "true";
        const QByteArray key = element(page, "NextKeyMarker").replace("&amp;", "&").toPercentEncoding();
        markers = "&key-marker=" + key + "&upload-id-marker=" + element(page, "NextUploadIdMarker");
        QVERIFY(pages < 5);
    }
    QCOMPARE(pages, 3);
    QCOMPARE(seen, wanted);
    QVERIFY(!ask("GET", "/bucket?uploads=&prefix=a&key-marker=ab").body.contains("<Key>ab<"));
    QCOMPARE(element(ask("GET", "/bucket?uploads=&prefix=b").body, "UploadId"), other);
}

void TestLoopbackS3::listsCanFail()
{
    m_s3->change([](S3Switches &s) {
        s.failingUploadLists = 1;
        s.failingPartLists = -1;
    });
    const QByteArray id = create();
    QCOMPARE(ask("GET", "/bucket?uploads=").status, 500);
    QCOMPARE(ask("GET", "/bucket?uploads=").status, 200);
    QCOMPARE(ask("GET", "/bucket/key?uploadId=" + id).status, 500);
    m_s3->change([](S3Switches &s) { s.failingListStatus = 501; });
    const RawAnswer answer = ask("GET", "/bucket/key?uploadId=" + id);
    QCOMPARE(answer.status, 501);
    QCOMPARE(element(answer.body, "Code"), "NotImplemented"_ba);
}

void TestLoopbackS3::foreignUploadsAreThere()
{
    const QString foreign = m_s3->createForeignUpload(u"bucket"_s, u"key"_s, "theirs");
    QVERIFY(ask("GET", "/bucket?uploads=").body.contains(foreign.toLatin1()));
    const QByteArray own = create();
    QCOMPARE(ask("DELETE", "/bucket/key?uploadId=" + own).status, 204);
    QCOMPARE(m_s3->uploads().size(), 1);
    QVERIFY(m_s3->uploads().constFirst().foreign);
    QCOMPARE(m_s3->uploads().constFirst().parts.value(1).size, 6);
    QCOMPARE(left(), QStringList{foreign});
}

void TestLoopbackS3::cutPartsLeaveNothing()
{
    const QByteArray id = create();
    m_server->addFault(Fault::cutUp(400).on("PUT"));
    QCOMPARE(put(id, 1, m_bytes).status, 0);
    QVERIFY(m_s3->uploads().constFirst().parts.isEmpty());
    QCOMPARE(left().size(), 1);
    m_server->addFault(Fault::dropAnswer().on("PUT"));
    QCOMPARE(put(id, 1, m_bytes).status, 0);
    QCOMPARE(m_s3->uploads().constFirst().parts.size(), 1);
}

QTEST_GUILESS_MAIN(TestLoopbackS3)

#include "tst_loopbacks3.moc"
