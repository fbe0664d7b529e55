#include "core/rules/s3messages.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_ba;
const QByteArray Space = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\""_ba;

const QByteArray Parts =
    Declaration + "<ListPartsResult" + Space +
    "><Bucket>b</Bucket><Initiator><ID>x</ID><DisplayName/></Initiator>"
    "<IsTruncated>true</IsTruncated><NextPartNumberMarker>2</NextPartNumberMarker>"
    "<Part><PartNumber>1</PartNumber><ETag>&quot;aa&quot;</ETag><Size>5242880</Size></Part>"
    "<Part><PartNumber>2</PartNumber><LastModified>2026-11-20T10:00:00.000Z</LastModified>"
    "<ETag>\"bb\"</ETag><Size>7</Size></Part></ListPartsResult>";
const QByteArray Uploads =
    Declaration + "<ListMultipartUploadsResult" + Space +
    "><Prefix>k</Prefix><IsTruncated>false</IsTruncated>"
    "<Upload><Key>a&amp;b&apos;.bin</Key><UploadId>2~x</UploadId><Owner><ID>1</ID></Owner>"
    "<Initiated>2026-11-20T10:00:00.000Z</Initiated></Upload></ListMultipartUploadsResult>";
const QByteArray Completed = Declaration + "<CompleteMultipartUploadResult" + Space +
                             "><Location>http://h/b/k</Location><Bucket>b</Bucket><Key>k</Key>"
                             "<ETag>&quot;d41d8cd98f00b204e9800998ecf8427e-3&quot;</ETag>"
                             "</CompleteMultipartUploadResult>";
const QByteArray Error = Declaration + "<Error><Code>InternalError</Code><Message>Try again</Message>"
                                       "<RequestId>1</RequestId></Error>";
const QByteArray Created = Declaration + "<InitiateMultipartUploadResult" + Space +
                           "><Bucket>b</Bucket><Key>k</Key><UploadId>VXBsb2FkIElE+/==</UploadId>"
                           "</InitiateMultipartUploadResult>";

} // namespace

/// The XML of S3: every kind of answer, and above all what is none.
class TestS3Messages : public QObject
{
    Q_OBJECT

private slots:
    void partsAreRead();
    void partsThatAreUnreadableAreNoList_data();
    void partsThatAreUnreadableAreNoList();
    void uploadsAreRead();
    void aListThatDoesNotSayWhetherItIsWholeIsNone();
    void anUploadIdIsRead();
    void aCompletedUploadHasAnEtag();
    void anErrorInASuccessIsNoSuccess();
    void whiteSpaceMayComeFirst();
    void whatIsCutOffSaysNothing_data();
    void whatIsCutOffSaysNothing();
    void aPageOfSomebodyElseSaysNothing();
    void theRightRegionIsRead();
    void theBodyOfCompleteNamesEveryPart();
    void etagsAreBared_data();
    void etagsAreBared();
    void theEtagOfPartsIsTheSumOfTheirSums();
};

void TestS3Messages::partsAreRead()
{
    const auto page = S3::readParts(Parts);
    QVERIFY(page);
    QCOMPARE(page->parts, (QList<S3::StoredPart>{{1, 5242880, "aa"_ba}, {2, 7, "bb"_ba}}));
    QVERIFY(page->isTruncated);
    QCOMPARE(page->nextMarker, u"2"_s);
}

void TestS3Messages::partsThatAreUnreadableAreNoList_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no number") << "<PartNumber>1</PartNumber>"_ba
                               << ""_ba;
    QTest::newRow("a number that is none") << "<PartNumber>1<"_ba
                                           << "<PartNumber>one<"_ba;
    QTest::newRow("no size") << "<Size>7</Size>"_ba
                             << ""_ba;
    QTest::newRow("a size that is none") << "<Size>7<"_ba
                                         << "<Size>7k<"_ba;
    QTest::newRow("another root") << "ListPartsResult"_ba
                                  << "ListBucketResult"_ba;
    QTest::newRow("not said whether it goes on") << "<IsTruncated>true</IsTruncated>"_ba
                                                 << ""_ba;
    QTest::newRow("said in a way nobody knows") << ">true<"_ba
                                                << ">yes<"_ba;
}

void TestS3Messages::partsThatAreUnreadableAreNoList()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(Parts.contains(from));
    QVERIFY(!S3::readParts(QByteArray(Parts).replace(from, to)));
}

void TestS3Messages::uploadsAreRead()
{
    const auto page = S3::readUploads(Uploads);
    QVERIFY(page);
    QCOMPARE(page->uploads,
             (QList<S3::OpenUpload>{{u"a&b'.bin"_s, u"2~x"_s, u"2026-11-20T10:00:00.000Z"_s}}));
    QVERIFY(!page->isTruncated);
    const auto more = S3::readUploads(QByteArray(Uploads).replace(
        "<IsTruncated>false</IsTruncated>",
        "<NextKeyMarker>k &amp; l</NextKeyMarker><NextUploadIdMarker>u</NextUploadIdMarker>"
        "<IsTruncated>true</IsTruncated>"));
    QVERIFY(more && more->isTruncated);
    QCOMPARE(more->nextKeyMarker, u"k & l"_s);
    QCOMPARE(more->nextUploadIdMarker, u"u"_s);
}

void TestS3Messages::aListThatDoesNotSayWhetherItIsWholeIsNone()
{
    QVERIFY(!S3::readUploads(QByteArray(Uploads).replace("<IsTruncated>false</IsTruncated>", "")));
}

void TestS3Messages::anUploadIdIsRead()
{
    QCOMPARE(S3::readUploadId(Created), u"VXBsb2FkIElE+/=="_s);
    QVERIFY(!S3::readUploadId(QByteArray(Created).replace("VXBsb2FkIElE+/==", "")));
}

void TestS3Messages::aCompletedUploadHasAnEtag()
{
    QCOMPARE(S3::readCompleted(Completed), "d41d8cd98f00b204e9800998ecf8427e-3"_ba);
}

void TestS3Messages::anErrorInASuccessIsNoSuccess()
{
    QVERIFY(!S3::readCompleted(Error));
    const auto refusal = S3::readRefusal(Error);
    QVERIFY(refusal);
    QCOMPARE(refusal->code, u"InternalError"_s);
    QCOMPARE(refusal->message, u"Try again"_s);
    QVERIFY(!S3::readRefusal(Completed));
}

void TestS3Messages::whiteSpaceMayComeFirst()
{
    QVERIFY(S3::readCompleted("  \n\n  " + Completed));
    QCOMPARE(S3::readRefusal(" \r\n " + Error)->code, u"InternalError"_s);
}

void TestS3Messages::whatIsCutOffSaysNothing_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("parts") << Parts;
    QTest::newRow("uploads") << Uploads;
    QTest::newRow("completed") << Completed;
    QTest::newRow("error") << Error;
    QTest::newRow("created") << Created;
}

void TestS3Messages::whatIsCutOffSaysNothing()
{
    QFETCH(QByteArray, xml);
    for (qsizetype length = 0; length < xml.size(); ++length) {
        const QByteArray part = xml.first(length);
        QVERIFY(!S3::readParts(part) && !S3::readUploads(part) && !S3::readCompleted(part) &&
                !S3::readRefusal(part) && !S3::readUploadId(part));
    }
}

void TestS3Messages::aPageOfSomebodyElseSaysNothing()
{
    const QByteArray page = "<!DOCTYPE html><html><body><p>Log in<br></body></html>"_ba;
    QVERIFY(!S3::readParts(page) && !S3::readUploads(page) && !S3::readCompleted(page) &&
            !S3::readRefusal(page) && !S3::readUploadId(page));
    QVERIFY(!S3::readRefusal("<Error><Message>no code</Message></Error>"_ba));
}

void TestS3Messages::theRightRegionIsRead()
{
    const auto refusal = S3::readRefusal(
        "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>"_ba);
    QVERIFY(refusal);
    QCOMPARE(refusal->region, u"eu-west-1"_s);
}

void TestS3Messages::theBodyOfCompleteNamesEveryPart()
{
    QCOMPARE(S3::completeBody({{1, 5, "aa"_ba}, {2, 6, "b<"_ba}}),
             "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
             "<Part><PartNumber>1</PartNumber><ETag>&quot;aa&quot;</ETag></Part>"
             "<Part><PartNumber>2</PartNumber><ETag>&quot;b&lt;&quot;</ETag></Part>"
             "</CompleteMultipartUpload>"_ba);
}

void TestS3Messages::etagsAreBared_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("bare");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<bool>("multipart");
    const QByteArray md5 = "D41D8CD98F00B204E9800998ECF8427E"_ba;
    QTest::newRow("quoted") << '"' + md5 + '"' << md5 << true << false;
    QTest::newRow("bare") << md5 << md5 << true << false;
    QTest::newRow("weak") << "W/\"" + md5 + '"' << md5 << true << false;
    QTest::newRow("of parts") << '"' + md5 + "-12\"" << md5 + "-12" << false << true;
    QTest::newRow("of no parts") << md5 + "-0" << md5 + "-0" << false << false;
    QTest::newRow("short") << "\"abc\""_ba
                           << "abc"_ba << false << false;
    QTest::newRow("no digits") << QByteArray(32, 'z') << QByteArray(32, 'z') << false << false;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba << false << false;
}

void TestS3Messages::etagsAreBared()
{
    QFETCH(QByteArray, etag);
    const QByteArray bare = S3::bareEtag(etag);
    QTEST(bare, "bare");
    QTEST(S3::isPlainEtag(bare), "plain");
    QTEST(S3::isMultipartEtag(bare), "multipart");
}

void TestS3Messages::theEtagOfPartsIsTheSumOfTheirSums()
{
    // Two parts, "a" and "b".
    const auto md5 = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5);
    };
    QCOMPARE(
        S3::multipartEtag({md5("a"_ba), md5("b"_ba)}),
        md5(QByteArray::fromHex("0cc175b9c0f1b6a831c399e26977266192eb5ffee6ae2fec3ad71c777531578f")).toHex() +
            "-2");
    QVERIFY(S3::isMultipartEtag(S3::multipartEtag({md5("a"_ba)})));
}

QTEST_GUILESS_MAIN(TestS3Messages)
#include "tst_s3messages.moc"
