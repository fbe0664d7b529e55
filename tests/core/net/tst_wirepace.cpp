#include "core/net/wirepace.h"

#include <QTest>

#include <cmath>

using namespace Ferry;

namespace
{
constexpr qint64 Second = 1'000'000'000;
}

class TestWirePace : public QObject
{
    Q_OBJECT

private slots:
    void withoutALimitEverythingMayGo();
    void itFillsWithTime_data();
    void itFillsWithTime();
    void aSilenceIsNotSavedUp();
    void whatIsOwedIsPaidFirst();
    void anotherRateCountsFromNowOn();
};

void TestWirePace::withoutALimitEverythingMayGo()
{
    WirePace pace;
    QVERIFY(!pace.isLimited());
    pace.spend(1e12);
    QVERIFY(std::isinf(pace.left()));
}

void TestWirePace::itFillsWithTime_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::newRow("a byte") << qint64(1);
    QTest::newRow("a kibibyte") << qint64(1'024);
    QTest::newRow("fast") << qint64(500'000'000);
}

void TestWirePace::itFillsWithTime()
{
    QFETCH(qint64, rate);
    WirePace pace(rate);
    QCOMPARE(pace.left(), 0.0);
    for (int i = 0; i < 1'000; ++i)
        pace.refill(Second / 1'000);
    QCOMPARE(pace.left(), static_cast<double>(rate));
    pace.spend(static_cast<double>(rate) / 4);
    QCOMPARE(pace.left(), static_cast<double>(rate) * 0.75);
}

void TestWirePace::aSilenceIsNotSavedUp()
{
    WirePace pace(1'000'000);
    pace.refill(3'600 * Second);
    pace.cap();
    QCOMPARE(pace.left(), 62'500.0);
    pace.empty();
    QCOMPARE(pace.left(), 0.0);
}

void TestWirePace::whatIsOwedIsPaidFirst()
{
    WirePace pace(1'000);
    pace.spend(3'000);
    pace.empty();
    pace.refill(2 * Second);
    QCOMPARE(pace.left(), 0.0);
    pace.refill(2 * Second);
    QCOMPARE(pace.left(), 1'000.0);
}

void TestWirePace::anotherRateCountsFromNowOn()
{
    WirePace pace(1'000'000'000);
    pace.spend(1e9);
    pace.setRate(1'000);
    pace.refill(Second / 16);
    QCOMPARE(pace.left(), 0.0);
    pace.refill(Second / 16);
    QCOMPARE(pace.left(), 62.5);
    pace.setRate(16);
    QCOMPARE(pace.left(), 1.0);
    pace.setRate(0);
    QVERIFY(std::isinf(pace.left()));
}

QTEST_APPLESS_MAIN(TestWirePace)
#include "tst_wirepace.moc"
