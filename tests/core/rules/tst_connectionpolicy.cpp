#include "core/rules/connectionpolicy.h"

#include <QTest>

#include <functional>

using namespace Ferry;

namespace
{

constexpr double MB = 1e6;
using Path = std::function<double(int connections)>; ///< bytes per second

/// Looks ten times a second for @p ms; as many connections move as there should be.
void run(ConnectionPolicy &policy, qint64 &now, qint64 &bytes, qint64 ms, const Path &path)
{
    for (const qint64 end = now + ms; now < end; now += 100) {
        policy.look(now, bytes, policy.connections());
        bytes += static_cast<qint64>(path(policy.connections()) / 10);
    }
}

} // namespace

class TestConnectionPolicy : public QObject
{
    Q_OBJECT

private slots:
    void itFindsTheNumberThatHelps_data();
    void itFindsTheNumberThatHelps();
    void aNumberThatIsWantedIsTakenAtOnce_data();
    void aNumberThatIsWantedIsTakenAtOnce();
    void nothingIsDecidedBeforeBytesMove();
    void aStepIsNotJudgedBeforeItsConnectionsMove();
    void aStepThatALossFallsIntoIsLookedAtOnceMore();
    void connectionsThatNeverMoveDoNotStopTheMeasuring();
    void itLooksAgainWhenTheRateBreaksDown();
    void aShortDipChangesNothing();
    void itKeepsToWhatTheServerAllows();
    void aConnectionIsStalledOnlyBesideOthersOrInSilence_data();
    void aConnectionIsStalledOnlyBesideOthersOrInSilence();
};

void TestConnectionPolicy::itFindsTheNumberThatHelps_data()
{
    QTest::addColumn<double>("each"); ///< MB/s of one connection
    QTest::addColumn<double>("most"); ///< of all
    QTest::addColumn<int>("expected");
    QTest::newRow("the machine is the limit") << 500.0 << 2'000.0 << 1;
    QTest::newRow("one fills the line") << 12.0 << 12.0 << 1;
    QTest::newRow("two fill the line") << 6.0 << 12.0 << 2;
    QTest::newRow("a bit more than two, which is not worth four") << 6.0 << 13.0 << 2;
    QTest::newRow("four fill the line") << 3.0 << 12.0 << 4;
    QTest::newRow("each is held back by the server") << 1.0 << 1'000.0 << 8;
}

void TestConnectionPolicy::itFindsTheNumberThatHelps()
{
    QFETCH(double, each);
    QFETCH(double, most);
    QFETCH(int, expected);
    ConnectionPolicy policy;
    qint64 now = 1'000;
    qint64 bytes = 0;
    policy.begin(now, bytes);
    run(policy, now, bytes, 5'000, [&](int count) { return std::min(each * count, most) * MB; });
    QCOMPARE(policy.connections(), expected);
    run(policy, now, bytes, 20'000, [&](int count) { return std::min(each * count, most) * MB; });
    QCOMPARE(policy.connections(), expected);
}

void TestConnectionPolicy::aNumberThatIsWantedIsTakenAtOnce_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("expected");
    QTest::newRow("one") << 1 << 8 << 1;
    QTest::newRow("five") << 5 << 8 << 5;
    QTest::newRow("more than allowed") << 16 << 8 << 8;
}

void TestConnectionPolicy::aNumberThatIsWantedIsTakenAtOnce()
{
    QFETCH(int, wanted);
    QFETCH(int, maximum);
    QFETCH(int, expected);
    ConnectionPolicy policy(wanted, maximum);
    QCOMPARE(policy.connections(), expected);
    qint64 now = 0;
    qint64 bytes = 0;
    policy.begin(now, bytes);
    run(policy, now, bytes, 5'000, [](int count) { return count * MB; });
    QCOMPARE(policy.connections(), expected);
}

void TestConnectionPolicy::nothingIsDecidedBeforeBytesMove()
{
    ConnectionPolicy policy;
    policy.look(0, 0, 0);
    policy.look(10'000, 0, 0);
    policy.begin(10'000, 500);
    policy.look(10'300, 500, 1); // begun, and nothing came
    QCOMPARE(policy.connections(), 1);
    policy.look(10'600, 300'500, 1);
    QCOMPARE(policy.connections(), 2);
    QCOMPARE(policy.rate(), 1e6);
}

void TestConnectionPolicy::aStepIsNotJudgedBeforeItsConnectionsMove()
{
    ConnectionPolicy policy;
    policy.begin(0, 0);
    policy.look(250, 250'000, 1);
    QCOMPARE(policy.connections(), 2);
    policy.look(1'000, 1'000'000, 1); // the second one still connects: nothing can have been gained
    QCOMPARE(policy.connections(), 2);
    policy.look(1'100, 1'200'000, 2);
    policy.look(1'500, 2'000'000, 2);
    QCOMPARE(policy.connections(), 4);
}

void TestConnectionPolicy::aStepThatALossFallsIntoIsLookedAtOnceMore()
{
    ConnectionPolicy policy;
    policy.begin(0, 0);
    policy.look(300, 300'000, 1);
    policy.look(600, 500'000, 2); // less than one brought
    QCOMPARE(policy.connections(), 2);
    policy.look(900, 1'100'000, 2);
    QCOMPARE(policy.connections(), 4);
    policy.look(1'200, 1'700'000, 4);
    policy.look(1'500, 2'300'000, 4); // as much as two, twice
    QCOMPARE(policy.connections(), 2);
}

void TestConnectionPolicy::connectionsThatNeverMoveDoNotStopTheMeasuring()
{
    ConnectionPolicy policy;
    policy.begin(0, 0);
    for (qint64 now = 100; now <= 4'000; now += 100)
        policy.look(now, now * 1'000, 1);
    QCOMPARE(policy.connections(), 1);
}

void TestConnectionPolicy::itLooksAgainWhenTheRateBreaksDown()
{
    ConnectionPolicy policy;
    qint64 now = 0;
    qint64 bytes = 0;
    policy.begin(now, bytes);
    run(policy, now, bytes, 5'000, [](int) { return 20 * MB; });
    QCOMPARE(policy.connections(), 1);
    run(policy, now, bytes, 10'000, [](int count) { return std::min(count, 4) * MB; });
    QCOMPARE(policy.connections(), 4);
}

void TestConnectionPolicy::aShortDipChangesNothing()
{
    ConnectionPolicy policy;
    qint64 now = 0;
    qint64 bytes = 0;
    policy.begin(now, bytes);
    run(policy, now, bytes, 5'000, [](int) { return 20 * MB; });
    run(policy, now, bytes, 1'500, [](int) { return MB; });
    run(policy, now, bytes, 5'000, [](int) { return 20 * MB; });
    QCOMPARE(policy.connections(), 1);
}

void TestConnectionPolicy::itKeepsToWhatTheServerAllows()
{
    const auto unlimited = [](int count) { return count * MB; };
    ConnectionPolicy policy;
    qint64 now = 0;
    qint64 bytes = 0;
    policy.begin(now, bytes);
    run(policy, now, bytes, 5'000, unlimited);
    QCOMPARE(policy.connections(), 8);
    policy.limitTo(3);
    QCOMPARE(policy.connections(), 3);
    run(policy, now, bytes, 30'000, unlimited);
    QCOMPARE(policy.connections(), 3);
    policy.limitTo(0);
    QCOMPARE(policy.connections(), 1);
    ConnectionPolicy wanted(6);
    wanted.limitTo(2);
    QCOMPARE(wanted.connections(), 2);
}

void TestConnectionPolicy::aConnectionIsStalledOnlyBesideOthersOrInSilence_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<qint64>("movesFor"); ///< ms, then it is silent
    QTest::addColumn<qint64>("watched");  ///< ms
    QTest::addColumn<double>("others");
    QTest::addColumn<bool>("stalled");
    QTest::newRow("as fast as the others") << MB << qint64(20'000) << qint64(20'000) << MB << false;
    QTest::newRow("a tenth of the others") << MB / 10 << qint64(20'000) << qint64(20'000) << MB << false;
    QTest::newRow("a thirtieth of the others") << MB / 30 << qint64(20'000) << qint64(20'000) << MB << true;
    QTest::newRow("that, but only just begun") << MB / 30 << qint64(9'000) << qint64(9'000) << MB << false;
    QTest::newRow("slow alone") << 100.0 << qint64(60'000) << qint64(60'000) << 0.0 << false;
    QTest::newRow("all slow together") << 200.0 << qint64(60'000) << qint64(60'000) << 220.0 << false;
    QTest::newRow("below the floor beside a slow one")
        << 100.0 << qint64(60'000) << qint64(60'000) << 2'000.0 << true;
    QTest::newRow("silent beside others") << MB << qint64(5'000) << qint64(20'000) << MB << true;
    QTest::newRow("silent for a moment") << MB << qint64(15'000) << qint64(18'000) << MB << false;
    QTest::newRow("silent alone, after it was fast") << MB << qint64(5'000) << qint64(20'000) << 0.0 << true;
    QTest::newRow("silent alone under a low limit")
        << 500.0 << qint64(5'000) << qint64(20'000) << 0.0 << false;
}

void TestConnectionPolicy::aConnectionIsStalledOnlyBesideOthersOrInSilence()
{
    QFETCH(double, rate);
    QFETCH(qint64, movesFor);
    QFETCH(qint64, watched);
    QFETCH(double, others);
    QFETCH(bool, stalled);
    SpeedWatch speed;
    constexpr qint64 Began = 5'000;
    for (qint64 now = 0; now <= watched; now += 500)
        speed.add(Began + now,
                  static_cast<qint64>(rate * static_cast<double>(std::min(now, movesFor)) / 1'000));
    QCOMPARE(StallRule().isStalled(speed, Began + watched, others), stalled);
}

QTEST_GUILESS_MAIN(TestConnectionPolicy)
#include "tst_connectionpolicy.moc"
