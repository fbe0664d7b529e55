#include "tests/support/queueharness.h"

#include <QNetworkInformation>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// What the system says of the network costs megabytes, and is for the whole program: so all of it is one function.
class TestNetworkWatch : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhoHasFailedListensForTheNetwork();
};

void TestNetworkWatch::onlyWhoHasFailedListensForTheNetwork()
{
    const auto isWatched = [] { return QNetworkInformation::instance() != nullptr; };
    QueueHarness m;
    QVERIFY(waitForState(m.add(m.downloadOf(u"/bytes/1000"_s)), JobState::Acknowledged));
    QVERIFY(waitForState(m.add(m.uploadOf(m.makeSource(u"a"_s, 1'000))), JobState::Acknowledged));
    m.restart();
    QCOMPARE(m.queue().jobs().size(), 2);
    QVERIFY(!isWatched());

    m.server().stop();
    QVERIFY(waitForState(m.add(m.downloadOf(u"/bytes/1000"_s)), JobState::TransientError));
    const bool wasWatched = isWatched();
    const bool canBeWatched =
        QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    QCOMPARE(wasWatched, canBeWatched);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
