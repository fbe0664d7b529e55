#include "core/rules/dav.h"
#include "core/rules/filename.h"
#include "tests/core/cleanup/searchbench.h"
#include "tests/server/davhandler.h"

#include <QDateTime>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// DavSearcher against a WebDAV server that is also a Nextcloud.
class TestDavSearcher : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<SearchBench>();
        TestServer::DavOptions options;
        options.directory = m->dir.filePath(u"cloud"_s);
        options.nextcloud = true;
        m_dav = std::make_shared<TestServer::DavHandler>(options);
        TestServer::serveDav(m->server, m_dav);
    }
    void cleanup() { m.reset(); }

    void finds_a_directory_of_chunks_with_its_size_and_age();
    void finds_a_temporary_file_with_its_size_and_age();
    void searches_where_the_place_is_a_folder();
    void leaves_out_what_others_have_named_data();
    void leaves_out_what_others_have_named();
    void an_empty_folder_is_empty();
    void a_folder_that_is_gone_is_empty();
    void what_is_no_whole_list_is_a_failure_data();
    void what_is_no_whole_list_is_a_failure();
    void a_not_found_from_nobody_is_a_failure();
    void an_address_without_uploads_directory_is_a_failure();

private:
    [[nodiscard]] static JobId job() { return JobId(4711); }
    [[nodiscard]] static QString chunksName() { return u"ferry-%1-0-1a2b"_s.arg(job().toString()); }
    [[nodiscard]] QString fileUrl(const QString &name) const
    {
        return m->server.url(m_dav->filePath(name)).toString();
    }
    [[nodiscard]] QString cloudUrl(const QString &name) const
    {
        return m->server.url(m_dav->nextcloudPath(name)).toString();
    }
    [[nodiscard]] static bool isAboutNow(qint64 when)
    {
        return qAbs(QDateTime::currentMSecsSinceEpoch() - when) < 60'000;
    }

    std::unique_ptr<SearchBench> m;
    std::shared_ptr<TestServer::DavHandler> m_dav;
};

void TestDavSearcher::finds_a_directory_of_chunks_with_its_size_and_age()
{
    const QString path = m_dav->createForeignUpload(chunksName());
    const auto result = m->search(LeftoverKind::ChunkDirectory, cloudUrl(u"a/b c.bin"_s));
    QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
    QCOMPARE(result.found.size(), 1);
    const FoundLeftover found = result.found.first();
    QCOMPARE(found.leftover.kind, LeftoverKind::ChunkDirectory);
    QCOMPARE(found.leftover.job, job());
    QCOMPARE(found.leftover.where, m->server.url(path).toString());
    QCOMPARE(found.leftover.bytes, 7); // "foreign"
    QVERIFY(isAboutNow(found.since));
    // Its remover names a Destination, and is not told what the finished file would be.
    QVERIFY(!found.leftover.facts.value(Dav::TargetFact).toString().isEmpty());
    QVERIFY(!found.leftover.facts.contains(Dav::FinishingFact));
}

void TestDavSearcher::finds_a_temporary_file_with_its_size_and_age()
{
    m_dav->store(u"a/"_s + partFileName(u"b c.bin"_s, job(), 2), "four"_ba);
    m_dav->store(u"a/b c.bin"_s, "whole"_ba);
    const auto result = m->search(LeftoverKind::DavTemporary, fileUrl(u"a/b%20c.bin"_s));
    QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
    QCOMPARE(result.found.size(), 1);
    const FoundLeftover found = result.found.first();
    QCOMPARE(found.leftover.kind, LeftoverKind::DavTemporary);
    QCOMPARE(found.leftover.job, job());
    QVERIFY(QUrl(found.leftover.where).isValid());
    QCOMPARE(QUrl(found.leftover.where).fileName(QUrl::FullyDecoded), partFileName(u"b c.bin"_s, job(), 2));
    QCOMPARE(found.leftover.bytes, 4);
    QVERIFY(isAboutNow(found.since));
    QVERIFY(found.leftover.facts.value(Dav::DavFact).toBool());
}

void TestDavSearcher::searches_where_the_place_is_a_folder()
{
    m_dav->store(u"a/"_s + partFileName(u"b"_s, job(), 0), "four"_ba);
    QCOMPARE(m->search(LeftoverKind::DavTemporary, fileUrl(u"a/"_s)).found.size(), 1);
    QVERIFY(!m_dav->createForeignUpload(chunksName()).isEmpty());
    QCOMPARE(m->search(LeftoverKind::ChunkDirectory, cloudUrl({})).found.size(), 1);
}

void TestDavSearcher::leaves_out_what_others_have_named_data()
{
    QTest::addColumn<QString>("name");
    const QString id = job().toString();
    QTest::newRow("the official client's") << u"3141592653"_s;
    QTest::newRow("the browser's") << u"web-file-upload-0123456789abcdef-1700000000000"_s;
    QTest::newRow("nearly ours") << u"ferry-boat"_s;
    QTest::newRow("no number") << u"ferry-%1-x-1a2b"_s.arg(id);
    QTest::newRow("not our prefix") << u"my-ferry-%1-0-1a2b"_s.arg(id);
    QTest::newRow("id too short") << u"ferry-%1-0-1a2b"_s.arg(id.mid(1));
    QTest::newRow("a browser's part file") << u"film.mkv.part"_s;
    QTest::newRow("not hidden") << u"film.mkv.%1.part"_s.arg(id);
    QTest::newRow("another end") << u".film.mkv.%1.partial"_s.arg(id);
}

void TestDavSearcher::leaves_out_what_others_have_named()
{
    QFETCH(QString, name);
    m_dav->store(u"a/"_s + name, "theirs"_ba);
    QVERIFY(!m_dav->createForeignUpload(name).isEmpty());
    for (const auto &[kind, where] : {std::pair{LeftoverKind::DavTemporary, fileUrl(u"a/x"_s)},
                                      std::pair{LeftoverKind::ChunkDirectory, cloudUrl(u"a/x"_s)}}) {
        const auto result = m->search(kind, where);
        QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
        QCOMPARE(result.found.size(), 0);
    }
}

void TestDavSearcher::an_empty_folder_is_empty()
{
    const auto result = m->search(LeftoverKind::DavTemporary, fileUrl(u"x"_s));
    QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
    QCOMPARE(result.found.size(), 0);
}

void TestDavSearcher::a_folder_that_is_gone_is_empty()
{
    const auto result = m->search(LeftoverKind::DavTemporary, fileUrl(u"gone/x"_s));
    QVERIFY2(!result.error.isSet(), qPrintable(result.error.detail));
    QCOMPARE(result.found.size(), 0);
}

void TestDavSearcher::what_is_no_whole_list_is_a_failure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ""_ba << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ""_ba << ErrorKind::Forbidden;
    QTest::newRow("500") << 500 << ""_ba << ErrorKind::ServerError;
    QTest::newRow("503") << 503 << ""_ba << ErrorKind::ServerError;
    QTest::newRow("a page for people") << 200 << "<html>log in</html>"_ba << ErrorKind::ProtocolViolation;
    QTest::newRow("nothing") << 207 << ""_ba << ErrorKind::ProtocolViolation;
    QTest::newRow("cut")
        << 207 << R"(<d:multistatus xmlns:d="DAV:"><d:response><d:href>/dav/</d:href></d:response>)"_ba
        << ErrorKind::ProtocolViolation;
}

void TestDavSearcher::what_is_no_whole_list_is_a_failure()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_dav->store(partFileName(u"b"_s, job(), 0), "four"_ba);
    QVERIFY(!m_dav->createForeignUpload(chunksName()).isEmpty());
    m->server.addFault(Fault::replyStatus(status, {}, body).on("PROPFIND").always());
    for (const auto &[which, where] : {std::pair{LeftoverKind::DavTemporary, fileUrl(u"x"_s)},
                                       std::pair{LeftoverKind::ChunkDirectory, cloudUrl(u"x"_s)}}) {
        const auto result = m->search(which, where);
        QCOMPARE(result.error.kind, kind);
        QCOMPARE(result.found.size(), 0);
    }
}

void TestDavSearcher::a_not_found_from_nobody_is_a_failure()
{
    m->server.addFault(Fault::replyStatus(404).always());
    const auto result = m->search(LeftoverKind::DavTemporary, fileUrl(u"x"_s));
    QCOMPARE(result.error.httpStatus, 404);
}

void TestDavSearcher::an_address_without_uploads_directory_is_a_failure()
{
    const auto result = m->search(LeftoverKind::ChunkDirectory, fileUrl(u"x"_s));
    QCOMPARE(result.error.kind, ErrorKind::UrlInvalid);
    QVERIFY(m->server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestDavSearcher)
#include "tst_davsearcher.moc"
