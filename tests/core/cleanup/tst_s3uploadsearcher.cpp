#include "core/rules/s3address.h"
#include "tests/core/cleanup/searchbench.h"
#include "tests/server/s3handler.h"

#include <QDateTime>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::S3Switches;

/// S3UploadSearcher against the S3 server.
class TestS3UploadSearcher : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<SearchBench>();
        TestServer::S3Options options;
        options.directory = m->dir.filePath(u"s3"_s);
        options.minimumPartSize = 1;
        m_s3 = std::make_shared<TestServer::S3Handler>(options);
        m->server.mount(QString(), m_s3);
        useKeys(QString::fromLatin1(options.credentials.secretKey));
    }
    void cleanup() { m.reset(); }

    void finds_every_upload_of_the_key_with_its_size_and_age();
    void leaves_out_other_keys();
    void reads_every_page();
    void writes_what_the_remover_needs();
    void says_the_same_place_however_it_is_spelled();
    void one_that_ends_meanwhile_is_left_out();
    void no_list_is_a_failure_data();
    void no_list_is_a_failure();
    void a_list_cut_at_a_page_is_a_failure();
    void without_a_key_nothing_is_asked();
    void a_wrong_key_is_a_failure();
    void an_address_of_no_object_is_a_failure();

private:
    void useKeys(const QString &secret)
    {
        NetSettings settings;
        settings.credentials.insert(NetSettings::secretName(m->server.url()),
                                    {u"FERRYACCESSKEY"_s, secret, AuthScheme::Signature});
        m->control.setSettings(settings);
    }
    [[nodiscard]] QString url(const QString &path) const
    {
        return m->server.url(u"/bucket/"_s + path).toString();
    }
    QString open(const QString &key, const QByteArray &part = "four"_ba)
    {
        return m_s3->createForeignUpload(u"bucket"_s, key, part);
    }
    [[nodiscard]] SearchBench::Found search(const QString &path)
    {
        return m->search(LeftoverKind::S3Upload, url(path));
    }

    std::unique_ptr<SearchBench> m;
    std::shared_ptr<TestServer::S3Handler> m_s3;
};

void TestS3UploadSearcher::finds_every_upload_of_the_key_with_its_size_and_age()
{
    const QSet<QString> ids{open(u"data.bin"_s), open(u"data.bin"_s, "seven77"_ba)};
    const auto result = search(u"data.bin"_s);
    QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
    QCOMPARE(result.found.size(), 2);
    QSet<QString> found;
    QSet<QString> names;
    qint64 bytes = 0;
    for (const FoundLeftover &one : result.found) {
        found.insert(one.leftover.facts.value("uploadId"_L1).toString());
        names.insert(one.name());
        bytes += one.leftover.bytes;
        QVERIFY(one.leftover.job.isNull());
        QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - one.since) < 60'000);
    }
    QCOMPARE(found, ids);
    QCOMPARE(names.size(), 2);
    QCOMPARE(bytes, 11);
}

void TestS3UploadSearcher::leaves_out_other_keys()
{
    open(u"data.bin.old"_s); // has ours as its beginning
    open(u"other"_s);
    const auto result = search(u"data.bin"_s);
    QVERIFY(!result.error.isSet());
    QCOMPARE(result.found.size(), 0);
}

void TestS3UploadSearcher::reads_every_page()
{
    m_s3->change([](S3Switches &s) { s.pageSize = 2; });
    for (int i = 0; i < 5; ++i)
        open(u"data.bin"_s);
    const auto result = search(u"data.bin"_s);
    QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
    QCOMPARE(result.found.size(), 5);
}

void TestS3UploadSearcher::writes_what_the_remover_needs()
{
    open(u"a/b c.bin"_s);
    const auto result = search(u"a/b%20c.bin"_s);
    QCOMPARE(result.found.size(), 1);
    const auto address = S3::Address::fromFacts(result.found.first().leftover.facts);
    QVERIFY(address);
    QCOMPARE(address->bucket, u"bucket"_s);
    QCOMPARE(address->key, u"a/b c.bin"_s);
    QVERIFY(result.found.first().leftover.facts.contains("clockOffset"_L1));
}

void TestS3UploadSearcher::says_the_same_place_however_it_is_spelled()
{
    open(u"data.bin"_s);
    const auto plain = search(u"data.bin"_s);
    const auto odd = search(u"d%61ta.bin"_s);
    QCOMPARE(plain.found.size(), 1);
    QCOMPARE(odd.found.size(), 1);
    QCOMPARE(odd.found.first().name(), plain.found.first().name());
}

void TestS3UploadSearcher::one_that_ends_meanwhile_is_left_out()
{
    open(u"data.bin"_s);
    const QByteArray gone = "<Error><Code>NoSuchUpload</Code><Message>gone</Message></Error>"_ba;
    m->server.addFault(Fault::replyStatus(404, {}, gone).on("GET", u"uploadId="_s));
    const auto result = search(u"data.bin"_s);
    QVERIFY(!result.error.isSet());
    QCOMPARE(result.found.size(), 0);
}

void TestS3UploadSearcher::no_list_is_a_failure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("500") << 500 << ErrorKind::ServerError;
    QTest::newRow("501") << 501 << ErrorKind::ServerError;
    QTest::newRow("503") << 503 << ErrorKind::ServerError;
}

void TestS3UploadSearcher::no_list_is_a_failure()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    open(u"data.bin"_s);
    m_s3->change([status](S3Switches &s) {
        s.failingUploadLists = -1;
        s.failingListStatus = status;
    });
    const auto result = search(u"data.bin"_s);
    QCOMPARE(result.error.kind, kind);
    QCOMPARE(result.found.size(), 0);
}

void TestS3UploadSearcher::a_list_cut_at_a_page_is_a_failure()
{
    m_s3->change([](S3Switches &s) { s.pageSize = 2; });
    for (int i = 0; i < 5; ++i)
        open(u"data.bin"_s);
    m->server.addFault(Fault::replyStatus(500).on("GET", u"uploads"_s).skipping(1).always());
    const auto result = search(u"data.bin"_s);
    QCOMPARE(result.error.kind, ErrorKind::ServerError);
    QCOMPARE(result.found.size(), 0);
}

void TestS3UploadSearcher::without_a_key_nothing_is_asked()
{
    m->control.setSettings({});
    QCOMPARE(search(u"data.bin"_s).error.kind, ErrorKind::Unauthorized);
    QVERIFY(m->server.requests().isEmpty());
}

void TestS3UploadSearcher::a_wrong_key_is_a_failure()
{
    open(u"data.bin"_s);
    useKeys(u"wrong"_s);
    QCOMPARE(search(u"data.bin"_s).error.kind, ErrorKind::Unauthorized);
}

void TestS3UploadSearcher::an_address_of_no_object_is_a_failure()
{
    QCOMPARE(search({}).error.kind, ErrorKind::UrlInvalid);
}

QTEST_GUILESS_MAIN(TestS3UploadSearcher)
#include "tst_s3uploadsearcher.moc"
