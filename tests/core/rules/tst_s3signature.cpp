#include "core/rules/s3address.h"
#include "core/rules/s3signature.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

const S3::Keys Example{u"AKIAIOSFODNN7EXAMPLE"_s, u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s};
const QDateTime Day(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC);

QByteArray signatureIn(const HeaderList &headers)
{
    const QByteArray authorization = headerValue(headers, "Authorization");
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

} // namespace

/// S3::sign(): the examples of the S3 documentation, and what they leave out.
class TestS3Signature : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentedExamplesAreReproduced_data();
    void theDocumentedExamplesAreReproduced();
    void theWholeAuthorizationIsAsDocumented();
    void theCanonicalRequestIsAsDocumented();
    void aKeyIsEncodedOnceAndItsSlashesAreKept();
    void aQueryIsSortedByNameAndThenByValue();
    void theHostHasThePortOnlyWhereItIsUnusual_data();
    void theHostHasThePortOnlyWhereItIsUnusual();
    void aSessionTokenIsSentAndSigned();
    void aFieldThatComesTwiceIsOneLine();
    void anotherRegionDayOrSecretIsAnotherSignature();
};

void TestS3Signature::theDocumentedExamplesAreReproduced_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("GET object") << "GET"_ba
                                << "/test.txt"_ba << HeaderList{{"Range"_ba, "bytes=0-9"_ba}} << ""_ba
                                << "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_ba;
    QTest::newRow("PUT object") << "PUT"_ba
                                << "/test%24file.text"_ba
                                << HeaderList{{"Date"_ba, "Fri, 24 May 2013 00:00:00 GMT"_ba},
                                              {"x-amz-storage-class"_ba, "REDUCED_REDUNDANCY"_ba}}
                                << "Welcome to Amazon S3."_ba
                                << "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"_ba;
    QTest::newRow("GET bucket lifecycle")
        << "GET"_ba
        << "/?lifecycle"_ba << HeaderList{} << ""_ba
        << "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"_ba;
    QTest::newRow("list objects") << "GET"_ba
                                  << "/?max-keys=2&prefix=J"_ba << HeaderList{} << ""_ba
                                  << "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"_ba;
    QTest::newRow("list objects, the query the other way round")
        << "GET"_ba
        << "/?prefix=J&max-keys=2"_ba << HeaderList{} << ""_ba
        << "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"_ba;
}

void TestS3Signature::theDocumentedExamplesAreReproduced()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const QUrl url = QUrl::fromEncoded("https://examplebucket.s3.amazonaws.com" + target);
    const HeaderList sent =
        S3::sign({method, url, headers, S3::payloadHashOf(body)}, Example, u"us-east-1"_s, Day);
    QCOMPARE(signatureIn(sent), signature);
    QCOMPARE(headerValue(sent, "x-amz-date"), "20130524T000000Z"_ba);
    QCOMPARE(headerValue(sent, "x-amz-content-sha256"), S3::payloadHashOf(body));
    QVERIFY(!hasHeader(sent, "Host"));
}

void TestS3Signature::theWholeAuthorizationIsAsDocumented()
{
    const HeaderList sent = S3::sign({"GET"_ba,
                                      QUrl(u"https://examplebucket.s3.amazonaws.com/test.txt"_s),
                                      {{"Range"_ba, "bytes=0-9"_ba}},
                                      S3::payloadHashOf({})},
                                     Example, u"us-east-1"_s, Day);
    QCOMPARE(headerValue(sent, "Authorization"),
             "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
             "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
             "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_ba);
}

void TestS3Signature::theCanonicalRequestIsAsDocumented()
{
    const QByteArray empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QCOMPARE(S3::payloadHashOf({}), empty);
    QCOMPARE(S3::canonicalRequest("GET"_ba, QUrl(u"https://examplebucket.s3.amazonaws.com/?lifecycle"_s),
                                  {{"x-amz-date"_ba, "20130524T000000Z"_ba},
                                   {"Host"_ba, "examplebucket.s3.amazonaws.com"_ba},
                                   {"x-amz-content-sha256"_ba, empty}},
                                  empty),
             "GET\n/\nlifecycle=\nhost:examplebucket.s3.amazonaws.com\nx-amz-content-sha256:"_ba + empty +
                 "\nx-amz-date:20130524T000000Z\n\nhost;x-amz-content-sha256;x-amz-date\n" + empty);
}

void TestS3Signature::aKeyIsEncodedOnceAndItsSlashesAreKept()
{
    S3::Address address;
    address.endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    address.bucket = u"bucket"_s;
    address.key = u"dir/ü +&%?#=~'(1).bin"_s;
    const QUrl url = address.objectUrl({{u"uploadId"_s, u"a+b/c=="_s}, {u"partNumber"_s, u"7"_s}});
    const QByteArrayList lines = S3::canonicalRequest("PUT"_ba, url, {}, "x"_ba).split('\n');
    QCOMPARE(lines.at(1), "/bucket/dir/%C3%BC%20%2B%26%25%3F%23%3D~%27%281%29.bin"_ba);
    QCOMPARE(lines.at(2), "partNumber=7&uploadId=a%2Bb%2Fc%3D%3D"_ba);
    QVERIFY(url.toEncoded().startsWith("http://127.0.0.1:8080" + lines.at(1) + '?'));
}

void TestS3Signature::aQueryIsSortedByNameAndThenByValue()
{
    const QUrl url(u"http://h/b?uploads&a-b=1&a=2&a=1&B=3"_s);
    QCOMPARE(S3::canonicalRequest("GET"_ba, url, {}, "x"_ba).split('\n').at(2),
             "B=3&a=1&a=2&a-b=1&uploads="_ba);
}

void TestS3Signature::theHostHasThePortOnlyWhereItIsUnusual_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("none said") << QUrl(u"https://h.example/k"_s) << "h.example"_ba;
    QTest::newRow("the usual one") << QUrl(u"https://h.example:443/k"_s) << "h.example"_ba;
    QTest::newRow("the other scheme's") << QUrl(u"https://h.example:80/k"_s) << "h.example:80"_ba;
    QTest::newRow("another") << QUrl(u"http://h.example:8080/k"_s) << "h.example:8080"_ba;
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080/k"_s) << "[::1]:8080"_ba;
}

void TestS3Signature::theHostHasThePortOnlyWhereItIsUnusual()
{
    QFETCH(QUrl, url);
    QTEST(S3::hostOf(url), "host");
}

void TestS3Signature::aSessionTokenIsSentAndSigned()
{
    S3::Keys keys = Example;
    keys.sessionToken = u"token"_s;
    const S3::Signable request{"GET"_ba, QUrl(u"http://h/b/k"_s), {}, S3::payloadHashOf({})};
    const HeaderList sent = S3::sign(request, keys, u"us-east-1"_s, Day);
    QCOMPARE(headerValue(sent, "x-amz-security-token"), "token"_ba);
    QVERIFY(headerValue(sent, "Authorization").contains(";x-amz-security-token,"));
    QVERIFY(signatureIn(sent) != signatureIn(S3::sign(request, Example, u"us-east-1"_s, Day)));
}

void TestS3Signature::aFieldThatComesTwiceIsOneLine()
{
    const QByteArray canonical = S3::canonicalRequest(
        "GET"_ba, QUrl(u"http://h/b"_s),
        {{"X-Amz-Meta-B"_ba, " a   b "_ba}, {"x-amz-meta-a"_ba, "1"_ba}, {"x-amz-meta-b"_ba, "c"_ba}},
        "x"_ba);
    QVERIFY(canonical.contains("\nx-amz-meta-a:1\nx-amz-meta-b:a b,c\n\nx-amz-meta-a;x-amz-meta-b\n"));
}

void TestS3Signature::anotherRegionDayOrSecretIsAnotherSignature()
{
    const S3::Signable request{"GET"_ba, QUrl(u"http://h/b/k"_s), {}, S3::payloadHashOf({})};
    const auto signature = [&](const S3::Keys &keys, const QString &region, const QDateTime &at) {
        return signatureIn(S3::sign(request, keys, region, at));
    };
    const QByteArray one = signature(Example, u"us-east-1"_s, Day);
    QCOMPARE(signature(Example, u"us-east-1"_s, Day.toOffsetFromUtc(3600)), one);
    QVERIFY(signature(Example, u"eu-west-1"_s, Day) != one);
    QVERIFY(signature(Example, u"us-east-1"_s, Day.addSecs(1)) != one);
    QVERIFY(signature({Example.accessKey, u"other"_s}, u"us-east-1"_s, Day) != one);
}

QTEST_GUILESS_MAIN(TestS3Signature)
#include "tst_s3signature.moc"
