// Who gets how much of a limit, by a clock of the test's own.

#include "core/net/wirerates.h"

#include <QTest>

#include <limits>

using namespace Ferry;

namespace
{

constexpr qint64 Millisecond = 1'000'000;
constexpr qint64 Second = 1'000 * Millisecond;
constexpr qint64 Always = std::numeric_limits<qint64>::max();

/// Takes pieces as long as it may, of what its source has.
struct Taker {
    std::unique_ptr<WireRates::Share> share;
    qint64 sourceRate = Always; ///< bytes a second that arrive
    qint64 largestPiece = 16 * 1024;
    qint64 taken = 0;
    qint64 startedAtNs = 0;

    void take(qint64 nowNs)
    {
        const double seconds = static_cast<double>(nowNs - startedAtNs) / 1e9;
        for (;;) {
            const qint64 there = sourceRate == Always
                                     ? Always
                                     : static_cast<qint64>(static_cast<double>(sourceRate) * seconds) - taken;
            const qint64 wanted = std::min(there, largestPiece);
            const qint64 piece = wanted > 0 ? std::min(wanted, share->allowance(nowNs)) : 0;
            if (piece <= 0)
                return;
            share->spend(piece);
            taken += piece;
        }
    }
};

} // namespace

class TestWireRates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutALimitEverythingMayGo();
    void aLimitIsMet_data();
    void aLimitIsMet();
    void aGroupIsSharedEvenly();
    void theTotalIsSharedEvenlyByGroups();
    void whatOneDoesNotUseTheOthersGet();
    void nobodyGetsMoreThanTheGroupMay();
    void directionsAreOnTheirOwn();
    void aSilenceIsNotFollowedByABurst();
    void aLoweredLimitIsNotWaitedFor();
    void aLiftedLimitLetsGo();
    void whatIsOwedOutlivesItsShare();
    void aGroupKeepsItsLimitWithoutShares();

private:
    Taker &add(quint64 group, Direction direction = Direction::Download);
    void run(qint64 ns, qint64 stepNs = 20 * Millisecond);
    [[nodiscard]] bool isNear(qint64 bytes, double expected, double part = 0.05) const;

    std::unique_ptr<WireRates> m_rates;
    std::vector<std::unique_ptr<Taker>> m_takers;
    qint64 m_now = 0;
};

void TestWireRates::init()
{
    m_takers.clear();
    m_rates = std::make_unique<WireRates>();
    m_now = 1'000 * Second;
}

Taker &TestWireRates::add(quint64 group, Direction direction)
{
    m_takers.push_back(std::make_unique<Taker>());
    m_takers.back()->share = m_rates->join(direction, group);
    m_takers.back()->startedAtNs = m_now;
    return *m_takers.back();
}

void TestWireRates::run(qint64 ns, qint64 stepNs)
{
    for (const qint64 end = m_now + ns; m_now < end; m_now += stepNs) {
        for (const auto &taker : m_takers)
            taker->take(m_now);
    }
}

bool TestWireRates::isNear(qint64 bytes, double expected, double part) const
{
    const bool near = std::abs(static_cast<double>(bytes) - expected) <= expected * part;
    if (!near)
        qWarning("%lld is not near %.0f", bytes, expected);
    return near;
}

void TestWireRates::withoutALimitEverythingMayGo()
{
    Taker &taker = add(1);
    QVERIFY(!taker.share->isLimited());
    QCOMPARE(taker.share->allowance(m_now), Always);
    taker.share->spend(1'000'000'000'000);
    QCOMPARE(taker.share->allowance(m_now), Always);
    QVERIFY(!m_rates->isAnyWaiting());
}

void TestWireRates::aLimitIsMet_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<bool>("isTotal");
    QTest::addColumn<int>("shares");
    for (const qint64 rate : {1'024, 100'000, 500'000'000}) {
        for (const int shares : {1, 8}) {
            QTest::addRow("group, %lld, %d shares", rate, shares) << rate << false << shares;
            QTest::addRow("total, %lld, %d shares", rate, shares) << rate << true << shares;
        }
    }
}

void TestWireRates::aLimitIsMet()
{
    QFETCH(qint64, rate);
    QFETCH(bool, isTotal);
    QFETCH(int, shares);
    if (isTotal)
        m_rates->setTotalRate(Direction::Download, rate);
    else
        m_rates->setGroupRate(5, rate);
    for (int i = 0; i < shares; ++i)
        add(5);
    run(3 * Second);
    qint64 sum = 0;
    for (const auto &taker : m_takers)
        sum += taker->taken;
    QVERIFY(isNear(sum, static_cast<double>(rate) * 3));
    for (const auto &taker : m_takers)
        QVERIFY(isNear(taker->taken, static_cast<double>(rate) * 3 / shares, 0.4));
    QVERIFY(m_rates->isAnyWaiting());
}

void TestWireRates::aGroupIsSharedEvenly()
{
    m_rates->setGroupRate(1, 1'000'000);
    for (int i = 0; i < 4; ++i)
        add(1).largestPiece = 1'000 << (3 * i); // greed does not help
    run(4 * Second);
    for (const auto &taker : m_takers)
        QVERIFY(isNear(taker->taken, 1'000'000));
}

void TestWireRates::theTotalIsSharedEvenlyByGroups()
{
    m_rates->setTotalRate(Direction::Download, 1'000'000);
    add(1);
    for (int i = 0; i < 4; ++i)
        add(2);
    run(4 * Second);
    QVERIFY(isNear(m_takers.at(0)->taken, 2'000'000));
    for (size_t i = 1; i < 5; ++i)
        QVERIFY(isNear(m_takers.at(i)->taken, 500'000));
}

void TestWireRates::whatOneDoesNotUseTheOthersGet()
{
    m_rates->setTotalRate(Direction::Download, 1'000'000);
    m_rates->setGroupRate(1, 100'000);
    const Taker &limited = add(1);
    Taker &slow = add(2);
    slow.sourceRate = 200'000;
    const Taker &greedy = add(3);
    const Taker &other = add(4);
    run(4 * Second);
    QVERIFY(isNear(limited.taken, 400'000));
    QVERIFY(isNear(slow.taken, 800'000));
    QVERIFY(isNear(greedy.taken, 1'400'000));
    QVERIFY(isNear(other.taken, 1'400'000));
}

void TestWireRates::nobodyGetsMoreThanTheGroupMay()
{
    m_rates->setTotalRate(Direction::Download, 100'000'000);
    m_rates->setGroupRate(1, 1'000);
    const Taker &taker = add(1);
    run(10 * Second);
    QVERIFY(isNear(taker.taken, 10'000));
}

void TestWireRates::directionsAreOnTheirOwn()
{
    m_rates->setTotalRate(Direction::Download, 100'000);
    m_rates->setTotalRate(Direction::Upload, 300'000);
    const Taker &down = add(1);
    const Taker &up = add(1, Direction::Upload);
    run(3 * Second);
    QVERIFY(isNear(down.taken, 300'000));
    QVERIFY(isNear(up.taken, 900'000));
}

void TestWireRates::aSilenceIsNotFollowedByABurst()
{
    m_rates->setTotalRate(Direction::Download, 1'000'000);
    m_rates->setGroupRate(1, 1'000'000);
    Taker &taker = add(1);
    run(Second);
    m_now += 3'600 * Second; // it had nothing to take
    taker.taken = 0;
    run(Second);
    QVERIFY2(taker.taken <= 1'700'000, qPrintable(QString::number(taker.taken)));
    // Nobody was there at all.
    m_takers.clear();
    m_now += 3'600 * Second;
    const Taker &next = add(1);
    run(Second);
    QVERIFY(isNear(next.taken, 1'000'000));
}

void TestWireRates::aLoweredLimitIsNotWaitedFor()
{
    m_rates->setGroupRate(1, 500'000'000);
    Taker &taker = add(1);
    run(Second);
    m_rates->setGroupRate(1, 1'024);
    taker.taken = 0;
    run(4 * Second);
    QVERIFY(isNear(taker.taken, 4 * 1'024));
    m_rates->setTotalRate(Direction::Download, 100);
    taker.taken = 0;
    run(10 * Second);
    QVERIFY(isNear(taker.taken, 1'000, 0.1));
}

void TestWireRates::aLiftedLimitLetsGo()
{
    m_rates->setGroupRate(1, 1'000);
    m_rates->setTotalRate(Direction::Download, 1'000);
    Taker &taker = add(1);
    run(Second);
    QVERIFY(m_rates->isAnyWaiting());
    m_rates->setGroupRate(1, 0);
    QVERIFY(taker.share->isLimited());
    m_rates->setTotalRate(Direction::Download, 0);
    QVERIFY(!taker.share->isLimited());
    QCOMPARE(taker.share->allowance(m_now), Always);
    QVERIFY(!m_rates->isAnyWaiting());
}

void TestWireRates::whatIsOwedOutlivesItsShare()
{
    m_rates->setGroupRate(1, 1'000);
    add(1).share->spend(3'000);
    m_takers.clear();
    const Taker &next = add(1);
    run(3 * Second);
    QVERIFY2(next.taken <= 20, qPrintable(QString::number(next.taken)));
    run(3 * Second);
    QVERIFY(isNear(next.taken, 3'000));
}

void TestWireRates::aGroupKeepsItsLimitWithoutShares()
{
    m_rates->setGroupRate(1, 1'000);
    add(1);
    m_takers.clear();
    QVERIFY(add(1).share->isLimited());
    QVERIFY(!add(2).share->isLimited());
}

QTEST_APPLESS_MAIN(TestWireRates)
#include "tst_wirerates.moc"
