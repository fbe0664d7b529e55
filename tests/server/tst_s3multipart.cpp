// The S3 server: multipart uploads, each switch, and what is left on disk.

#include "tests/server/s3servertest.h"

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestS3Multipart : public S3ServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void aMultipartUploadBecomesAnObject();
    void aPartIsReplacedByItsRepetition();
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
};

void TestS3Multipart::aMultipartUploadBecomesAnObject()
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

void TestS3Multipart::aPartIsReplacedByItsRepetition()
{
    const QByteArray id = create();
    QCOMPARE(put(id, 1, "first").status, 200);
    QCOMPARE(put(id, 1, "second").status, 200);
    QCOMPARE(m_s3->uploads().constFirst().parts.value(1).size, 6);
    QCOMPARE(complete(id, {{1, md5("first").toHex()}}).status, 400);
    QCOMPARE(complete(id, {{1, md5("second").toHex()}}).status, 200);
    QCOMPARE(m_s3->objectData(u"bucket"_s, u"key"_s), "second"_ba);
}

void TestS3Multipart::completingChecksTheParts_data()
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

void TestS3Multipart::completingChecksTheParts()
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

void TestS3Multipart::completingTwiceIsAnsweredTwice()
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

void TestS3Multipart::completingCanFailLate_data()
{
    QTest::addColumn<bool>("acts");
    QTest::addColumn<bool>("whiteSpaceFirst");
    QTest::newRow("and does nothing") << false << true;
    QTest::newRow("and has completed") << true << true;
    QTest::newRow("with the declaration first") << false << false;
}

void TestS3Multipart::completingCanFailLate()
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

void TestS3Multipart::abortLeavesNothing()
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

void TestS3Multipart::abortCanBeRefusedOrIdle()
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

void TestS3Multipart::aLatePartIsThrownAwayOrStays_data()
{
    QTest::addColumn<bool>("stays");
    QTest::newRow("thrown away") << false;
    QTest::newRow("stays") << true;
}

void TestS3Multipart::aLatePartIsThrownAwayOrStays()
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

void TestS3Multipart::partsAreListedInPages()
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

void TestS3Multipart::uploadsAreListedInPages()
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

void TestS3Multipart::listsCanFail()
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

void TestS3Multipart::foreignUploadsAreThere()
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

void TestS3Multipart::cutPartsLeaveNothing()
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

QTEST_GUILESS_MAIN(TestS3Multipart)
#include "tst_s3multipart.moc"
