#include "tests/core/transfer/davbench.h"

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// DavProbe and NextcloudProbe: what they say of a server, and that they change nothing on it.
class TestDavProbe : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<DavBench>(); }
    void cleanup()
    {
        QCOMPARE(m->dav->stored(), QStringList());
        QCOMPARE(m->dav->uploads(), QStringList());
        m.reset();
    }

    void aDavServerIsCertain();
    void aCloudIsCertainInBothAndChunksComeFirst();
    void aCloudThatTakesNoChunksIsNone();
    void aServerThatOnlyPutsSaysSo();
    void aServerThatSaysNothingIsPossible();
    void aMissingPasswordIsSaid();
    void aServerThatIsAwayIsSaid();
    void anAddressThatIsNoClouds();

private:
    [[nodiscard]] QList<ServerOffer> detect(const JobSpec &spec)
    {
        QList<ServerOffer> offers;
        m->queue().detect(spec, this, [&offers](const QList<ServerOffer> &found) { offers = found; });
        if (!QTest::qWaitFor([&offers] { return !offers.isEmpty(); }, 20'000))
            qFatal("no offers");
        return offers;
    }
    [[nodiscard]] static ServerOffer offerOf(const QList<ServerOffer> &offers, const QString &protocol)
    {
        const auto found = std::find_if(offers.begin(), offers.end(), [&protocol](const ServerOffer &offer) {
            return offer.protocol == protocol;
        });
        return found == offers.end() ? ServerOffer() : *found;
    }
    [[nodiscard]] ServerOffer dav(const JobSpec &spec) { return offerOf(detect(spec), u"dav"_s); }
    [[nodiscard]] ServerOffer cloud(const JobSpec &spec) { return offerOf(detect(spec), u"nextcloud"_s); }

    std::unique_ptr<DavBench> m;
};

void TestDavProbe::aDavServerIsCertain()
{
    const QList<ServerOffer> offers = detect(m->putOf(10));
    QCOMPARE(offers.first().protocol, u"dav"_s);
    const ServerOffer offer = offers.first();
    QVERIFY(offer.reachable);
    QCOMPARE(offer.fit, Fit::Certain);
    QVERIFY(!offer.canResume);
    QVERIFY(offer.canRemove);
    QVERIFY(!offer.writesDirectly);
}

void TestDavProbe::aCloudIsCertainInBothAndChunksComeFirst()
{
    const QList<ServerOffer> offers = detect(m->chunksOf(10));
    QCOMPARE(offers.first().protocol, u"nextcloud"_s);
    QCOMPARE(offers.first().fit, Fit::Certain);
    QVERIFY(offers.first().reachable);
    QVERIFY(offers.first().canResume);
    QVERIFY(offers.first().canRemove);
    QCOMPARE(offerOf(offers, u"dav"_s).fit, Fit::Certain);
}

void TestDavProbe::aCloudThatTakesNoChunksIsNone()
{
    // ownCloud Infinite Scale: the same addresses, and tus.
    m->server().addFault(Fault::replyStatus(404).on("PROPFIND", u"/uploads/"_s).always());
    QCOMPARE(cloud(m->chunksOf(10)).fit, Fit::No);
}

void TestDavProbe::aServerThatOnlyPutsSaysSo()
{
    m->server().addFault(Fault::replyStatus(405).on("PROPFIND").always());
    m->server().addFault(Fault::replyStatus(204, {{"Allow"_ba, "GET, HEAD, PUT"_ba}}).on("OPTIONS").always());
    const ServerOffer offer = dav(m->putOf(10));
    QVERIFY(offer.reachable);
    QCOMPARE(offer.fit, Fit::Likely);
    QVERIFY(!offer.canRemove);
    QVERIFY(offer.writesDirectly);
}

void TestDavProbe::aServerThatSaysNothingIsPossible()
{
    m->server().addFault(Fault::replyStatus(405).on("PROPFIND").always());
    m->server().addFault(Fault::replyStatus(405).on("OPTIONS").always());
    const ServerOffer offer = dav(m->putOf(10));
    QVERIFY(offer.reachable);
    QCOMPARE(offer.fit, Fit::Possible);
    QVERIFY(offer.canRemove);
    QVERIFY(!offer.writesDirectly);
}

void TestDavProbe::aMissingPasswordIsSaid()
{
    m->server().addFault(Fault::replyStatus(401).on("PROPFIND").always());
    QCOMPARE(dav(m->putOf(10)).error.kind, ErrorKind::Unauthorized);
    const ServerOffer offer = cloud(m->chunksOf(10));
    QCOMPARE(offer.error.kind, ErrorKind::Unauthorized);
    QVERIFY(!offer.reachable);
    QCOMPARE(offer.fit, Fit::Certain); // status.php needs none
}

void TestDavProbe::aServerThatIsAwayIsSaid()
{
    const JobSpec spec = m->chunksOf(10);
    m->server().stop();
    for (const QString &protocol : {u"dav"_s, u"nextcloud"_s}) {
        const ServerOffer offer = offerOf(detect(spec), protocol);
        QVERIFY(!offer.reachable);
        QCOMPARE(offer.error.kind, ErrorKind::ConnectionRefused);
    }
    QVERIFY(m->server().start());
}

void TestDavProbe::anAddressThatIsNoClouds()
{
    const ServerOffer offer = cloud(m->putOf(10));
    QCOMPARE(offer.fit, Fit::No);
    QCOMPARE(offer.error.kind, ErrorKind::NotThisProtocol);
}

QTEST_GUILESS_MAIN(TestDavProbe)
#include "tst_davprobe.moc"
