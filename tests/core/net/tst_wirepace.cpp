#include "core/net/wirepace.h"

#include <QTest>

using namespace Ferry;

class TestWirePace : public QObject
{
    Q_OBJECT

private slots:
    void withoutALimitEverythingMayGo();
    void theRateIsKeptOverTime_data();
    void theRateIsKeptOverTime();
    void aSilenceIsNotFollowedByABurst();
};

void TestWirePace::withoutALimitEverythingMayGo()
{
    WirePace pace(0);
    QVERIFY(!pace.isLimited());
    pace.spend(1'000'000'000'000);
    QVERIFY(pace.mayGo(0));
}

void TestWirePace::theRateIsKeptOverTime_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("piece");
    QTest::newRow("slower than a piece a second") << qint64(5'000) << qint64(16'384);
    QTest::newRow("a megabyte") << qint64(1'000'000) << qint64(16'384);
    QTest::newRow("fast") << qint64(200'000'000) << qint64(262'144);
}

void TestWirePace::theRateIsKeptOverTime()
{
    QFETCH(qint64, rate);
    QFETCH(qint64, piece);
    WirePace pace(rate);
    qint64 gone = 0;
    constexpr qint64 Seconds = 20;
    constexpr qint64 StepNs = 10'000'000;
    for (qint64 now = 0; now < Seconds * 1'000'000'000; now += StepNs) {
        while (pace.mayGo(now)) {
            pace.spend(piece);
            gone += piece;
        }
    }
    const qint64 expected = rate * Seconds;
    QVERIFY2(qAbs(gone - expected) <= rate / 8 + 2 * piece, qPrintable(QString::number(gone)));
}

void TestWirePace::aSilenceIsNotFollowedByABurst()
{
    WirePace pace(1'000'000);
    QVERIFY(pace.mayGo(0));
    const qint64 later = 3'600LL * 1'000'000'000;
    qint64 gone = 0;
    while (pace.mayGo(later)) {
        pace.spend(1'000);
        gone += 1'000;
    }
    QVERIFY(gone <= 126'000);
}

QTEST_APPLESS_MAIN(TestWirePace)
#include "tst_wirepace.moc"
