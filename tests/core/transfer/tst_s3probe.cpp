#include "core/transfer/detection.h"
#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Answer;
using TestServer::Headers;
using TestServer::RequestHead;

Q_DECLARE_METATYPE(Ferry::Fit)

/// S3Probe: what it takes for S3, and what not.
class TestS3Probe : public QObject
{
    Q_OBJECT

private slots:
    void anS3ServerIsCertain();
    void answersMeanWhatTheyMean_data();
    void answersMeanWhatTheyMean();
    void nothingIsSignedAndNothingMade();
    void aServerThatIsAwayIsNotReachable();
    void detectionPrefersItOnItsOwnServer();

private:
    [[nodiscard]] ServerOffer ask(const QUrl &url)
    {
        const auto probe = protocolById(u"s3")->probe(m_control, {url, {}}, {});
        QSignalSpy answered(probe.get(), &Probe::answered);
        ServerOffer offer;
        connect(probe.get(), &Probe::answered, this, [&](const ServerOffer &got) { offer = got; });
        if (!answered.wait(10'000) || answered.count() != 1)
            qFatal("not exactly one answer");
        return offer;
    }

    ControlPlane m_control{NetSettings{}};
};

void TestS3Probe::anS3ServerIsCertain()
{
    S3Bench bench;
    const ServerOffer offer = ask(bench.server().url(u"/bucket/data.bin"_s));
    QCOMPARE(offer.protocol, u"s3"_s);
    QCOMPARE(offer.fit, Fit::Certain);
    QVERIFY(offer.reachable && offer.canResume && offer.canRemove && !offer.writesDirectly);
    QCOMPARE(offer.maximumSize, 5'497'558'138'880);
}

void TestS3Probe::answersMeanWhatTheyMean_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fit>("fit");
    const QByteArray error = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"_ba;
    QTest::newRow("a request id") << 403 << Headers{{"x-amz-request-id"_ba, "1"_ba}} << ""_ba << Fit::Certain;
    QTest::newRow("its name") << 404 << Headers{{"Server"_ba, "AmazonS3"_ba}} << ""_ba << Fit::Certain;
    QTest::newRow("an error in its words") << 403 << Headers{} << error << Fit::Certain;
    QTest::newRow("a page") << 403 << Headers{} << "<html/>"_ba << Fit::No;
    QTest::newRow("a web server") << 200 << Headers{{"Server"_ba, "nginx"_ba}} << ""_ba << Fit::No;
    QTest::newRow("a redirect") << 302 << Headers{{"Location"_ba, "/"_ba}} << ""_ba << Fit::No;
}

void TestS3Probe::answersMeanWhatTheyMean()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    TestServer::LoopbackServer server;
    server.mount(u"/x"_s, std::make_shared<ScriptedHandler>([=](const RequestHead &head) {
                     return Answer::text(status, head.method == "HEAD" ? QByteArray() : body, headers);
                 }));
    QVERIFY(server.start());
    const ServerOffer offer = ask(server.url(u"/x/data.bin"_s));
    QTEST(offer.fit, "fit");
    QCOMPARE(offer.reachable, offer.fit == Fit::Certain);
    QCOMPARE(offer.error.kind, offer.reachable ? ErrorKind::None : ErrorKind::NotThisProtocol);
    for (const auto &request : server.requests())
        QVERIFY(request.method == "HEAD" || request.header("Range") == "bytes=0-0");
}

void TestS3Probe::nothingIsSignedAndNothingMade()
{
    S3Bench bench;
    m_control.setSettings(bench.options().net);
    std::ignore = ask(bench.server().url(u"/bucket/data.bin"_s));
    QVERIFY(bench.s3->uploads().isEmpty());
    const auto all = bench.server().requests();
    for (const auto &request : all)
        QVERIFY(request.method == "HEAD" || request.method == "GET");
}

void TestS3Probe::aServerThatIsAwayIsNotReachable()
{
    TestServer::LoopbackServer server;
    QVERIFY(server.start());
    const QUrl url = server.url(u"/bucket/data.bin"_s);
    server.stop();
    const ServerOffer offer = ask(url);
    QVERIFY(!offer.reachable);
    QCOMPARE(offer.fit, Fit::No);
    QCOMPARE(offer.error.kind, ErrorKind::ConnectionRefused);
}

void TestS3Probe::detectionPrefersItOnItsOwnServer()
{
    S3Bench bench;
    QList<ServerOffer> offers;
    Detection detection(m_control, Direction::Upload,
                        {bench.server().url(u"/bucket/data.bin"_s), bench.makeSource(u"data.bin"_s, 10)}, {});
    connect(&detection, &Detection::finished, this, [&](const QList<ServerOffer> &got) { offers = got; });
    QTRY_VERIFY(!offers.isEmpty());
    QCOMPARE(offers.constFirst().protocol, u"s3"_s);
}

QTEST_GUILESS_MAIN(TestS3Probe)
#include "tst_s3probe.moc"
