#include "core/rules/s3address.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

/// S3::Address: what a URL says of bucket, key, endpoint and region; and the size of parts.
class TestS3Address : public QObject
{
    Q_OBJECT

private slots:
    void aUrlIsReadAndWrittenAgain_data();
    void aUrlIsReadAndWrittenAgain();
    void whatNamesNoObjectIsRefused_data();
    void whatNamesNoObjectIsRefused();
    void itSurvivesInTheFacts();
    void factsThatLackSomethingAreNoAddress();
    void queriesAreEncoded();
    void partsGrowWithTheFile_data();
    void partsGrowWithTheFile();
    void wantedPartsGrowOnlyPastTenThousand();
};

void TestS3Address::aUrlIsReadAndWrittenAgain_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("addressing");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &url, const QString &addressing,
                        const QString &endpoint, const QString &bucket, const QString &key,
                        const QString &region, const QString &written = {}) {
        QTest::newRow(name) << url << addressing << endpoint << bucket << key << region
                            << (written.isEmpty() ? url : written);
    };
    const QString home = u"us-east-1"_s;
    row("path style", u"http://127.0.0.1:9000/bucket/key"_s, {}, u"http://127.0.0.1:9000"_s, u"bucket"_s,
        u"key"_s, home);
    row("a key with folders", u"https://s3.example/bucket/a/b//c.bin"_s, {}, u"https://s3.example"_s,
        u"bucket"_s, u"a/b//c.bin"_s, home);
    row("a key that needs encoding", u"https://s3.example/b/dir/%C3%BC%20%2B%26%25%3F%23%3D~%27%281%29.bin"_s,
        {}, u"https://s3.example"_s, u"b"_s, u"dir/ü +&%?#=~'(1).bin"_s, home);
    row("a key that was not encoded", u"https://s3.example/b/x'(1)+y.bin"_s, {}, u"https://s3.example"_s,
        u"b"_s, u"x'(1)+y.bin"_s, home, u"https://s3.example/b/x%27%281%29%2By.bin"_s);
    row("the usual port said", u"https://s3.example:443/b/k"_s, {}, u"https://s3.example"_s, u"b"_s, u"k"_s,
        home, u"https://s3.example/b/k"_s);
    row("virtual host by option", u"http://bucket.s3.example:9000/a/k"_s, u"virtual"_s,
        u"http://s3.example:9000"_s, u"bucket"_s, u"a/k"_s, home);
    row("Amazon, bucket host", u"https://my.bucket.s3.eu-west-1.amazonaws.com/k"_s, {},
        u"https://s3.eu-west-1.amazonaws.com"_s, u"my.bucket"_s, u"k"_s, u"eu-west-1"_s);
    row("Amazon, no region said", u"https://bucket.s3.amazonaws.com/k"_s, {}, u"https://s3.amazonaws.com"_s,
        u"bucket"_s, u"k"_s, home);
    row("Amazon, path style", u"https://s3.eu-west-1.amazonaws.com/bucket/k"_s, {},
        u"https://s3.eu-west-1.amazonaws.com"_s, u"bucket"_s, u"k"_s, u"eu-west-1"_s);
    row("Amazon, dual stack", u"https://b.s3.dualstack.ap-south-1.amazonaws.com/k"_s, {},
        u"https://s3.dualstack.ap-south-1.amazonaws.com"_s, u"b"_s, u"k"_s, u"ap-south-1"_s);
    row("Amazon, the old style", u"https://b.s3-sa-east-1.amazonaws.com/k"_s, {},
        u"https://s3-sa-east-1.amazonaws.com"_s, u"b"_s, u"k"_s, u"sa-east-1"_s);
    row("Amazon, accelerated", u"https://b.s3-accelerate.amazonaws.com/k"_s, {},
        u"https://s3-accelerate.amazonaws.com"_s, u"b"_s, u"k"_s, home);
    row("Amazon, China", u"https://b.s3.cn-north-1.amazonaws.com.cn/k"_s, {},
        u"https://s3.cn-north-1.amazonaws.com.cn"_s, u"b"_s, u"k"_s, u"cn-north-1"_s);
    row("a bucket called as the service", u"https://s3.b.s3.eu-west-1.amazonaws.com/k"_s, {},
        u"https://s3.eu-west-1.amazonaws.com"_s, u"s3.b"_s, u"k"_s, u"eu-west-1"_s);
}

void TestS3Address::aUrlIsReadAndWrittenAgain()
{
    QFETCH(QString, url);
    QFETCH(QString, addressing);
    const auto address = S3::Address::of(QUrl(url), {{"addressing"_L1, addressing}});
    QVERIFY(address);
    QTEST(address->endpoint.toString(QUrl::FullyEncoded), "endpoint");
    QTEST(address->bucket, "bucket");
    QTEST(address->key, "key");
    QTEST(address->region, "region");
    QTEST(address->objectUrl().toString(QUrl::FullyEncoded), "written");
    const auto told = S3::Address::of(QUrl(url), {{"addressing"_L1, addressing}, {"region"_L1, u"moon"_s}});
    QCOMPARE(told->region, u"moon"_s);
}

void TestS3Address::whatNamesNoObjectIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("addressing");
    QTest::newRow("no bucket") << u"http://s3.example/"_s << QString();
    QTest::newRow("no key") << u"http://s3.example/bucket"_s << QString();
    QTest::newRow("an empty key") << u"http://s3.example/bucket/"_s << QString();
    QTest::newRow("a folder") << u"http://s3.example/bucket/folder/"_s << QString();
    QTest::newRow("no key on a bucket's host") << u"http://b.s3.example/"_s << u"virtual"_s;
    QTest::newRow("only a bucket in the host") << u"http://b/k"_s << u"virtual"_s;
    QTest::newRow("no host") << u"http:///bucket/key"_s << QString();
    QTest::newRow("another scheme") << u"ftp://s3.example/bucket/key"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestS3Address::whatNamesNoObjectIsRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, addressing);
    QVERIFY(!S3::Address::of(QUrl(url), {{"addressing"_L1, addressing}}));
}

void TestS3Address::itSurvivesInTheFacts()
{
    for (const QString &addressing : {u"path"_s, u"virtual"_s}) {
        const auto address = S3::Address::of(QUrl(u"https://b.s3.example:8443/x/ü%20%25.bin"_s),
                                             {{"addressing"_L1, addressing}, {"region"_L1, u"moon"_s}});
        QVERIFY(address);
        QJsonObject facts{{"other"_L1, 1}};
        address->writeTo(facts);
        QCOMPARE(S3::Address::fromFacts(facts), address);
        QCOMPARE(facts.value("other"_L1).toInt(), 1);
    }
}

void TestS3Address::factsThatLackSomethingAreNoAddress()
{
    QJsonObject facts;
    S3::Address::of(QUrl(u"https://s3.example/b/k"_s), {})->writeTo(facts);
    for (const QString &name : {u"endpoint"_s, u"bucket"_s, u"key"_s, u"region"_s}) {
        QJsonObject less = facts;
        less.remove(name);
        QVERIFY(!S3::Address::fromFacts(less));
    }
}

void TestS3Address::queriesAreEncoded()
{
    const S3::Address::Query query{{u"uploads"_s, {}}, {u"prefix"_s, u"a b&c=d"_s}};
    const auto path = S3::Address::of(QUrl(u"https://s3.example/b/k"_s), {});
    QCOMPARE(path->bucketUrl(query).toEncoded(), "https://s3.example/b?uploads=&prefix=a%20b%26c%3Dd"_ba);
    const auto host = S3::Address::of(QUrl(u"https://b.s3.example/k"_s), {{"addressing"_L1, u"virtual"_s}});
    QCOMPARE(host->bucketUrl(query).toEncoded(), "https://b.s3.example/?uploads=&prefix=a%20b%26c%3Dd"_ba);
    QCOMPARE(host->objectUrl({{u"uploadId"_s, u"x/y+z"_s}}).toEncoded(),
             "https://b.s3.example/k?uploadId=x%2Fy%2Bz"_ba);
}

void TestS3Address::partsGrowWithTheFile_data()
{
    constexpr qint64 MiB = 1024LL * 1024;
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("partSize");
    QTest::newRow("nothing") << qint64(0) << 8 * MiB;
    QTest::newRow("8000 MiB") << 8000 * MiB << 8 * MiB;
    QTest::newRow("one byte more: not more than a thousand parts") << 8000 * MiB + 1 << 9 * MiB;
    QTest::newRow("64000 MiB") << 64000 * MiB << 64 * MiB;
    QTest::newRow("more: as many parts as it takes") << 640'000 * MiB << 64 * MiB;
    QTest::newRow("one byte more: not more than ten thousand") << 640'000 * MiB + 1 << 65 * MiB;
    QTest::newRow("the largest object") << S3::MaximumObjectSize << 525 * MiB;
}

void TestS3Address::partsGrowWithTheFile()
{
    QFETCH(qint64, size);
    QTEST(S3::partSizeFor(size), "partSize");
    QVERIFY(size / S3::partSizeFor(size) <= S3::MaximumParts);
}

void TestS3Address::wantedPartsGrowOnlyPastTenThousand()
{
    QCOMPARE(S3::partSizeFor(1000, 100), 100);
    QCOMPARE(S3::partSizeFor(1'000'000, 100), 100);
    QCOMPARE(S3::partSizeFor(1'000'001, 100), 101);
    QCOMPARE(S3::partSizeFor(0, 0), 1);
}

QTEST_GUILESS_MAIN(TestS3Address)
#include "tst_s3address.moc"
