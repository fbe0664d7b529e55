#include "core/jobs/hostpatience.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{
constexpr double NoJitter = 0.5;
const QString Host = QStringLiteral("https://a.example");
} // namespace

class TestHostPatience : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksForIt_data();
    void whoAsksForIt();
    void itLastsAsLongAsTheServerSays();
    void withoutATimeItBeginsWithASecond();
    void refusalsInARowDoubleIt();
    void aRefusalToldToSeveralJobsIsOne();
    void aLongerTimeToldMeanwhileCounts();
    void admissionMakesItShortAgain();
    void othersAreNotHeld();
    void theNextReleaseIsTheFirstOfAll();
};

void TestHostPatience::whoAsksForIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("retryAfterMs");
    QTest::addColumn<bool>("asked");
    QTest::newRow("429") << 429 << 0LL << true;
    QTest::newRow("429 with a time") << 429 << 1'000LL << true;
    QTest::newRow("503 with a time") << 503 << 1'000LL << true;
    QTest::newRow("503 is a fault otherwise") << 503 << 0LL << false;
    QTest::newRow("a redirect's time is for something else") << 301 << 1'000LL << false;
    QTest::newRow("no answer") << 0 << 0LL << false;
}

void TestHostPatience::whoAsksForIt()
{
    QFETCH(int, status);
    QFETCH(qint64, retryAfterMs);
    QTEST(HostPatience::isAskedFor(status, retryAfterMs), "asked");
}

void TestHostPatience::itLastsAsLongAsTheServerSays()
{
    HostPatience patience;
    QCOMPARE(patience.refused(Host, 100, 60'000, NoJitter), 60'100);
    QCOMPARE(patience.heldUntil(Host, 60'099), 60'100);
    QCOMPARE(patience.heldUntil(Host, 60'100), 0);
}

void TestHostPatience::withoutATimeItBeginsWithASecond()
{
    HostPatience patience;
    QCOMPARE(patience.refused(Host, 100, 0, NoJitter), 1'100);
    HostPatience hasty;
    QCOMPARE(hasty.refused(Host, 100, 0, 0.0), 850);
}

void TestHostPatience::refusalsInARowDoubleIt()
{
    HostPatience patience;
    qint64 now = 0;
    for (const qint64 expected : {10, 2'000, 4'000, 8'000}) {
        const qint64 until = patience.refused(Host, now, 10, NoJitter); // it keeps saying so
        QCOMPARE(until - now, expected);
        now = until;
    }
    for (int i = 0; i < 20; ++i)
        now = patience.refused(Host, now, 0, NoJitter);
    QVERIFY(patience.refused(Host, now, 0, NoJitter) - now <= 600'000);
}

void TestHostPatience::aRefusalToldToSeveralJobsIsOne()
{
    HostPatience patience;
    const qint64 until = patience.refused(Host, 0, 0, NoJitter);
    QCOMPARE(patience.refused(Host, 10, 0, NoJitter), until);
    QCOMPARE(patience.refused(Host, until, 0, NoJitter), until + 2'000);
}

void TestHostPatience::aLongerTimeToldMeanwhileCounts()
{
    HostPatience patience;
    std::ignore = patience.refused(Host, 0, 1'000, NoJitter);
    QCOMPARE(patience.refused(Host, 500, 5'000, NoJitter), 5'500);
    QCOMPARE(patience.refused(Host, 600, 1'000, NoJitter), 5'500);
}

void TestHostPatience::admissionMakesItShortAgain()
{
    HostPatience patience;
    qint64 now = patience.refused(Host, 0, 0, NoJitter);
    now = patience.refused(Host, now, 0, NoJitter);
    patience.admitted(Host, now);
    QCOMPARE(patience.refused(Host, now, 0, NoJitter), now + 1'000);
    patience.admitted(Host, now + 500); // one that was under way
    QCOMPARE(patience.heldUntil(Host, now + 500), now + 1'000);
    QCOMPARE(patience.refused(Host, now + 1'000, 0, NoJitter), now + 2'000);
}

void TestHostPatience::othersAreNotHeld()
{
    HostPatience patience;
    std::ignore = patience.refused(Host, 0, 1'000, NoJitter);
    QCOMPARE(patience.heldUntil(u"https://b.example"_s, 0), 0);
}

void TestHostPatience::theNextReleaseIsTheFirstOfAll()
{
    const QString other = u"https://b.example"_s;
    HostPatience patience;
    QCOMPARE(patience.nextRelease(0), 0);
    std::ignore = patience.refused(Host, 0, 5'000, NoJitter);
    std::ignore = patience.refused(other, 0, 2'000, NoJitter);
    QCOMPARE(patience.nextRelease(0), 2'000);
    QCOMPARE(patience.takeReleased(2'000), QStringList{other});
    QCOMPARE(patience.takeReleased(2'001), QStringList());
    QCOMPARE(patience.nextRelease(2'000), 5'000);
    QCOMPARE(patience.takeReleased(9'000), QStringList{Host});
}

QTEST_APPLESS_MAIN(TestHostPatience)
#include "tst_hostpatience.moc"
