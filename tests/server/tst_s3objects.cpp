// The S3 server: objects, and every error of the table.

#include "tests/server/s3servertest.h"

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Ferry::TestServer::S3Conditions)

class TestS3Objects : public S3ServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void objectsComeAndGo_data();
    void objectsComeAndGo();
    void objectsAreReadInRanges();
    void bucketsCanBeHosts();
    void anObjectOfPartsIsReadReplacedAndRemoved();
    void aNameThatIsTakenIsKept_data();
    void aNameThatIsTakenIsKept();
    void anMd5SumCanBeDemanded();
    void refusalsHaveTheirCodes_data();
    void refusalsHaveTheirCodes();
};

void TestS3Objects::objectsComeAndGo_data()
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

void TestS3Objects::objectsComeAndGo()
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

void TestS3Objects::objectsAreReadInRanges()
{
    QCOMPARE(ask("PUT", "/bucket/key", m_bytes).status, 200);
    const RawAnswer part = ask("GET", "/bucket/key", "", {{"Range", "bytes=100-199"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.header("Content-Range"), "bytes 100-199/1000"_ba);
    QCOMPARE(part.body, m_bytes.mid(100, 100));
    QCOMPARE(ask("GET", "/bucket/key", "", {{"Range", "bytes=1000-"}}).status, 416);
    QCOMPARE(ask("GET", "/bucket/key", "", {{"Range", "bytes=1-"}, {"If-Range", "\"x\""}}).status, 200);
}

void TestS3Objects::bucketsCanBeHosts()
{
    S3Signer with = signer();
    with.host = "other.s3.example:" + QByteArray::number(m_server->port());
    QCOMPARE(send(with.head("PUT", "/dir/key", {}, "hello"), "hello").status, 200);
    QCOMPARE(m_s3->objectData(u"other"_s, u"dir/key"_s), "hello"_ba);
    QCOMPARE(ask("GET", "/other/dir/key").body, "hello"_ba);
    QCOMPARE(send(with.head("GET", "/?uploads=", {}, ""), "").status, 200);
    with.host = "unknown.s3.example";
    QCOMPARE(element(send(with.head("GET", "/dir/key", {}, ""), "").body, "Code"), "NoSuchBucket"_ba);
}

void TestS3Objects::anObjectOfPartsIsReadReplacedAndRemoved()
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

void TestS3Objects::aNameThatIsTakenIsKept_data()
{
    QTest::addColumn<S3Conditions>("conditions");
    QTest::addColumn<int>("free");
    QTest::addColumn<int>("taken");
    QTest::newRow("kept") << S3Conditions::Kept << 200 << 412;
    QTest::newRow("ignored") << S3Conditions::Ignored << 200 << 200;
    QTest::newRow("refused") << S3Conditions::Refused << 501 << 501;
}

void TestS3Objects::aNameThatIsTakenIsKept()
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

void TestS3Objects::anMd5SumCanBeDemanded()
{
    m_s3->change([](S3Switches &s) { s.wantsMd5 = true; });
    const RawAnswer refused = ask("PUT", "/bucket/key", "x");
    QCOMPARE(refused.status, 400);
    QCOMPARE(element(refused.body, "Code"), "InvalidRequest"_ba);
    QVERIFY(element(refused.body, "Message").contains("Content-MD5"));
    QCOMPARE(ask("PUT", "/bucket/key", "x", {{"Content-MD5", md5("x").toBase64()}}).status, 200);
}

void TestS3Objects::refusalsHaveTheirCodes_data()
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

void TestS3Objects::refusalsHaveTheirCodes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const RawAnswer answer = ask(method, target.replace("ID", create()), "body");
    QTEST(answer.status, "status");
    QTEST(element(answer.body, "Code"), "code");
    QCOMPARE(left().size(), 1);
}

QTEST_GUILESS_MAIN(TestS3Objects)
#include "tst_s3objects.moc"
