#include "core/rules/ratehistory.h"

#include <QTest>

#include <algorithm>

using namespace Ferry;

class TestRateHistory : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsEmpty();
    void theLastMinutesAreKeptBySecond();
    void secondsWithoutASampleAreGaps();
    void anEarlierSecondIsMoreOfTheLastOne();
    void startingOverCountsAsNothing();
    void averageAndPeakAreOfItsWholeLife();
    void aLifeGrowsByPartsThatDouble();
    void aPauseIsNoPartOfALife();
    void theLastPartIsDividedByItsOwnSeconds();
    void aLifeIsWrittenAndRead();
    void whatWasReadGoesOn();
    void nonsenseIsNotRead();

private:
    static qint64 sumOf(const RateHistory &history)
    {
        const QList<double> rates = history.life();
        double sum = 0;
        qint64 left = history.seconds();
        for (const double rate : rates) {
            sum += rate * static_cast<double>(std::min<qint64>(left, history.secondsPerBucket()));
            left -= history.secondsPerBucket();
        }
        return qRound64(sum);
    }
};

void TestRateHistory::aNewOneIsEmpty()
{
    const RateHistory history;
    QVERIFY(history.isEmpty());
    QVERIFY(history.life().isEmpty());
    QCOMPARE(history.recent(7), QList<qint64>(RateHistory::RecentSeconds, RateHistory::NotRunning));
    QVERIFY(!history.lastSecond());
    QCOMPARE(history.average(), 0.0);
    QCOMPARE(history.peak(), 0);
}

void TestRateHistory::theLastMinutesAreKeptBySecond()
{
    RateHistory history;
    for (qint64 second = 1; second <= 1'000; ++second)
        history.add(second, second);
    const QList<qint64> recent = history.recent(1'000);
    QCOMPARE(recent.size(), RateHistory::RecentSeconds);
    QCOMPARE(recent.first(), 701);
    QCOMPARE(recent.last(), 1'000);
    QCOMPARE(history.recent(1'010).last(), RateHistory::NotRunning);
    QCOMPARE(history.lastSecond(), 1'000);
    QCOMPARE(history.recent(1'010).first(), 711);
}

void TestRateHistory::secondsWithoutASampleAreGaps()
{
    RateHistory history;
    history.add(10, 5);
    history.add(13, 6);
    constexpr qint64 Gap = RateHistory::NotRunning;
    QCOMPARE(history.recent(13).last(4), (QList<qint64>{5, Gap, Gap, 6}));
    history.add(13 + 2 * RateHistory::RecentSeconds, 7);
    const QList<qint64> recent = history.recent(13 + 2 * RateHistory::RecentSeconds);
    QCOMPARE(recent.count(Gap), RateHistory::RecentSeconds - 1);
    QCOMPARE(recent.last(), 7);
}

void TestRateHistory::anEarlierSecondIsMoreOfTheLastOne()
{
    RateHistory history;
    history.add(10, 5);
    history.add(10, 1);
    history.add(4, 2);
    QCOMPARE(history.recent(10).last(), 8);
    QCOMPARE(history.life(), QList<double>{8});
    QCOMPARE(history.seconds(), 1);
}

void TestRateHistory::startingOverCountsAsNothing()
{
    RateHistory history;
    history.add(1, 100);
    history.add(2, -100);
    QCOMPARE(history.life(), (QList<double>{100, 0}));
}

void TestRateHistory::averageAndPeakAreOfItsWholeLife()
{
    RateHistory history;
    history.add(1, 900);
    history.add(1, 100); // the same second
    for (qint64 second = 2; second <= 2'000; ++second)
        history.add(second, 10);
    QCOMPARE(history.peak(), 1'000); // though its part is longer than a second by now
    QCOMPARE(history.average(), (1'000 + 1'999 * 10) / 2'000.0);
}

void TestRateHistory::aLifeGrowsByPartsThatDouble()
{
    RateHistory history;
    for (qint64 second = 1; second <= 100'000; ++second) {
        history.add(second, 3);
        QVERIFY(history.life().size() <= RateHistory::MostBuckets);
    }
    QCOMPARE(history.secondsPerBucket(), 512);
    QVERIFY(history.life().size() > RateHistory::MostBuckets / 2);
    QCOMPARE(history.seconds(), 100'000);
    QCOMPARE(sumOf(history), 300'000);
    const QList<double> life = history.life();
    QVERIFY(std::all_of(life.begin(), life.end(), [](double rate) { return qFuzzyCompare(rate, 3.0); }));
}

void TestRateHistory::aPauseIsNoPartOfALife()
{
    RateHistory history;
    history.add(1, 10);
    history.add(1'000'000, 20);
    QCOMPARE(history.life(), (QList<double>{10, 20}));
}

void TestRateHistory::theLastPartIsDividedByItsOwnSeconds()
{
    RateHistory history;
    for (qint64 second = 1; second <= RateHistory::MostBuckets + 1; ++second)
        history.add(second, 8);
    QCOMPARE(history.secondsPerBucket(), 2);
    QCOMPARE(history.life().size(), RateHistory::MostBuckets / 2 + 1);
    QCOMPARE(history.life().last(), 8.0);
}

void TestRateHistory::aLifeIsWrittenAndRead()
{
    RateHistory history;
    for (qint64 second = 1; second <= 777; ++second)
        history.add(second, second * second);
    const auto read = RateHistory::fromBytes(history.toBytes());
    QVERIFY(read);
    QCOMPARE(read->life(), history.life());
    QCOMPARE(read->seconds(), 777);
    QCOMPARE(read->secondsPerBucket(), history.secondsPerBucket());
    QCOMPARE(read->peak(), 777 * 777);
    QVERIFY(!read->lastSecond());
    QVERIFY(history.toBytes().size() < 2'200);
    QVERIFY(RateHistory::fromBytes(RateHistory().toBytes())->isEmpty());
}

void TestRateHistory::whatWasReadGoesOn()
{
    RateHistory history;
    history.add(5'000, 10);
    RateHistory read = RateHistory::fromBytes(history.toBytes()).value();
    read.add(1, 20); // another clock: the computer was started anew
    QCOMPARE(read.life(), (QList<double>{10, 20}));
    QCOMPARE(read.recent(1).last(), 20);
}

void TestRateHistory::nonsenseIsNotRead()
{
    RateHistory history;
    history.add(1, 10);
    history.add(2, 20);
    const QByteArray good = history.toBytes();
    QVERIFY(!RateHistory::fromBytes({}));
    QVERIFY(!RateHistory::fromBytes(good.chopped(1)));
    QVERIFY(!RateHistory::fromBytes(good + 'x'));
    QByteArray other = good;
    other[0] = 9; // another format
    QVERIFY(!RateHistory::fromBytes(other));
    other = good;
    other[4] = 3; // parts of three seconds
    QVERIFY(!RateHistory::fromBytes(other));
    other = good;
    other[12] = 9; // more seconds than parts
    QVERIFY(!RateHistory::fromBytes(other));
}

QTEST_APPLESS_MAIN(TestRateHistory)
#include "tst_ratehistory.moc"
