#include "core/rules/rateestimator.h"

#include <QTest>

#include <cmath>

using namespace Ferry;

namespace
{

constexpr qint64 Start = 5'000'000; // monotonic clocks do not start at 0
constexpr qint64 Mega = 1'000'000;

/// Feeds @p perSecond for @p seconds in steps of 100 ms; returns the total reached.
qint64 feed(RateEstimator &rate, qint64 &now, qint64 total, qint64 perSecond, int seconds)
{
    for (int i = 0; i < seconds * 10; ++i) {
        now += 100;
        total += perSecond / 10;
        rate.add(now, total);
    }
    return total;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= expected * tolerance;
}

} // namespace

class RateEstimatorTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownBeforeTheFirstSample()
    {
        RateEstimator rate;
        QCOMPARE(rate.bytesPerSecond(Start), 0.0);
        QVERIFY(!rate.secondsLeft(Start, 1));
        rate.reset(Start, 0);
        QCOMPARE(rate.bytesPerSecond(Start + 100), 0.0);
        QVERIFY(!rate.secondsLeft(Start + 100, 1));
    }

    void aSteadyRateIsRightFromTheFirstSampleOn()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        qint64 total = 0;
        for (int i = 0; i < 100; ++i) {
            total = feed(rate, now, total, Mega, 1);
            QVERIFY(isNear(rate.bytesPerSecond(now), Mega, 0.001));
        }
    }

    void bytesFromBeforeTheResetAreNotSpeed()
    {
        RateEstimator rate;
        rate.reset(Start, 700 * Mega);
        rate.add(Start + 1'000, 701 * Mega);
        QVERIFY(isNear(rate.bytesPerSecond(Start + 1'000), Mega, 0.001));
    }

    void aNewRateIsTakenOverWithinAboutThreeSeconds()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        qint64 total = feed(rate, now, 0, Mega, 30);
        total = feed(rate, now, total, 3 * Mega, 1);
        const double early = rate.bytesPerSecond(now);
        QVERIFY(early > 1.2 * Mega && early < 2.2 * Mega);
        feed(rate, now, total, 3 * Mega, 9);
        QVERIFY(isNear(rate.bytesPerSecond(now), 3.0 * Mega, 0.05));
    }

    void aShortBurstBarelyShows()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        const qint64 total = feed(rate, now, 0, Mega, 30);
        rate.add(now + 1, total + 64'000);
        QVERIFY(isNear(rate.bytesPerSecond(now + 1), Mega, 0.1));
        rate.add(now + 100, total + 164'000);
        QVERIFY(isNear(rate.bytesPerSecond(now + 100), Mega, 0.1));
    }

    void theFirstBufferIsNoRateYet()
    {
        RateEstimator rate;
        rate.reset(Start, 0);
        rate.add(Start + 1, 64'000);
        QCOMPARE(rate.bytesPerSecond(Start + 1), 0.0);
        QVERIFY(!rate.secondsLeft(Start + 1, Mega));
    }

    void samplesOfOneMomentAreNotLost()
    {
        RateEstimator rate;
        rate.reset(Start, 0);
        rate.add(Start, 500'000);
        rate.add(Start, 900'000);
        rate.add(Start + 1'000, Mega);
        QVERIFY(isNear(rate.bytesPerSecond(Start + 1'000), Mega, 0.001));
    }

    void silenceFallsToZero()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        feed(rate, now, 0, Mega, 10);
        QVERIFY(isNear(rate.bytesPerSecond(now + 900), Mega, 0.01));
        double last = rate.bytesPerSecond(now + 1'000);
        for (qint64 later = 2'000; later < 10'000; later += 1'000) {
            const double current = rate.bytesPerSecond(now + later);
            QVERIFY(current < last);
            last = current;
        }
        QCOMPARE(rate.bytesPerSecond(now + 10'000), 0.0);
        QVERIFY(!rate.secondsLeft(now + 10'000, Mega));
    }

    void samplesWithoutNewBytesFallToo()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        const qint64 total = feed(rate, now, 0, Mega, 10);
        feed(rate, now, total, 0, 15);
        QVERIFY(rate.bytesPerSecond(now) < Mega / 100.0);
    }

    void aFileStartedOverIsNoNegativeRate()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        feed(rate, now, 0, Mega, 10);
        rate.add(now + 100, 0);
        QCOMPARE(rate.bytesPerSecond(now + 100), 0.0);
        rate.add(now + 1'100, 2 * Mega);
        QVERIFY(isNear(rate.bytesPerSecond(now + 1'100), 2.0 * Mega, 0.001));
    }

    void aClockThatStepsBackIsIgnored()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        const qint64 total = feed(rate, now, 0, Mega, 10);
        rate.add(now - 5'000, total + 1);
        QVERIFY(isNear(rate.bytesPerSecond(now), Mega, 0.001));
    }

    void theTimeLeftIsRoundedUp()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        feed(rate, now, 0, 1'000'000, 10);
        QCOMPARE(rate.secondsLeft(now, 0), std::optional<qint64>(0));
        QCOMPARE(rate.secondsLeft(now, 1), std::optional<qint64>(1));
        QCOMPARE(rate.secondsLeft(now, 59'500'000), std::optional<qint64>(60));
    }

    void theTimeLeftIsNotGuessed()
    {
        RateEstimator rate;
        qint64 now = Start;
        rate.reset(now, 0);
        feed(rate, now, 0, 1'000, 10);
        QVERIFY(!rate.secondsLeft(now, -1));
        QVERIFY(rate.secondsLeft(now, 1'000'000'000).has_value());
        QVERIFY(!rate.secondsLeft(now, 10'000'000'000).has_value());
    }
};

QTEST_APPLESS_MAIN(RateEstimatorTest)
#include "tst_rateestimator.moc"
