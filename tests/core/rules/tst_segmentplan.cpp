#include "core/rules/segmentplan.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Ferry;

namespace
{

using Spans = QList<ByteSpan>;

/// The same with one entry a byte: 0 = missing.
struct Bitmap {
    QList<bool> there;

    [[nodiscard]] Spans present() const
    {
        Spans spans;
        for (qsizetype at = 0; at < there.size(); ++at) {
            if (!there.at(at))
                continue;
            if (!spans.isEmpty() && spans.last().end == at)
                ++spans.last().end;
            else
                spans.append({at, at + 1});
        }
        return spans;
    }
};

bool contains(ByteSpan outer, ByteSpan inner) { return outer.first <= inner.first && inner.end <= outer.end; }

} // namespace

class TestSegmentPlan : public QObject
{
    Q_OBJECT

private slots:
    void theFirstHolderGetsEverything();
    void aFreeHolderGetsTheSecondHalfOfTheLargestRest();
    void aRestThatIsTooSmallIsNotDivided();
    void whatIsReleasedIsAGapAgain();
    void moreThanAClaimIsCountedUpToItsEnd();
    void whatNobodyFetchesIsGivenBack();
    void aFileWithoutBytesIsComplete();
    void itIsFoundAgainAsItWas();
    void whatDoesNotFitIsLeftOut();
    void numbersAreExactBeyondWhatADoubleHolds();
    void bytesBeforeAPlaceAreCountedToTheGap();
    void randomWorkAgreesWithABitmap_data();
    void randomWorkAgreesWithABitmap();
};

void TestSegmentPlan::theFirstHolderGetsEverything()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.hasWork(100));
    QCOMPARE(plan.claim(7, 100), (ByteSpan{0, 1'000}));
    plan.received(7, 300);
    QCOMPARE(plan.restOf(7), (ByteSpan{300, 1'000}));
    QCOMPARE(plan.contiguous(), 300);
    plan.received(7, 700);
    QVERIFY(plan.isComplete());
    QVERIFY(plan.restOf(7).isEmpty());
    QVERIFY(!plan.claim(7, 100));
}

void TestSegmentPlan::aFreeHolderGetsTheSecondHalfOfTheLargestRest()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.claim(1, 100));
    plan.received(1, 200);
    QCOMPARE(plan.claim(2, 100), (ByteSpan{600, 1'000}));
    QCOMPARE(plan.restOf(1), (ByteSpan{200, 600}));
    plan.received(2, 300);
    QCOMPARE(plan.claim(3, 100), (ByteSpan{400, 600}));
    QCOMPARE(plan.restOf(1), (ByteSpan{200, 400}));
    QCOMPARE(plan.present(), (Spans{{0, 200}, {600, 900}}));
    QCOMPARE(plan.received(), 500);
    QCOMPARE(plan.contiguous(), 200);
}

void TestSegmentPlan::aRestThatIsTooSmallIsNotDivided()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.claim(1, 100));
    plan.received(1, 800);
    QVERIFY(plan.hasWork(100));
    plan.received(1, 1);
    QVERIFY(!plan.hasWork(100));
    QVERIFY(!plan.claim(2, 100));
    QCOMPARE(plan.restOf(1), (ByteSpan{801, 1'000}));
    plan.received(1, 198);
    QVERIFY(!plan.claim(2, 0)); // one byte cannot be halved
}

void TestSegmentPlan::whatIsReleasedIsAGapAgain()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.claim(1, 1));
    QVERIFY(plan.claim(2, 1));
    plan.received(1, 100);
    plan.received(2, 100);
    plan.release(1);
    QVERIFY(plan.restOf(1).isEmpty());
    QCOMPARE(plan.claim(3, 1), (ByteSpan{100, 500}));
    plan.release(2);
    plan.release(3);
    QCOMPARE(plan.claim(4, 1), (ByteSpan{100, 500}));
    QCOMPARE(plan.claim(5, 1), (ByteSpan{600, 1'000}));
    QCOMPARE(plan.received(), 200);
}

void TestSegmentPlan::moreThanAClaimIsCountedUpToItsEnd()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.claim(1, 1));
    QVERIFY(plan.claim(2, 1));
    plan.received(1, 700); // it went on before it heard that its claim was divided
    QCOMPARE(plan.received(), 500);
    plan.received(1, 100);
    plan.received(3, 100); // has none
    plan.received(2, -5);
    QCOMPARE(plan.received(), 500);
    QCOMPARE(plan.present(), (Spans{{0, 500}}));
}

void TestSegmentPlan::whatNobodyFetchesIsGivenBack()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.claim(1, 1));
    QVERIFY(plan.claim(2, 1));
    plan.extend(1, 1'000);
    QCOMPARE(plan.restOf(1), (ByteSpan{0, 500})); // the other has it
    plan.received(2, 100);
    plan.release(2);
    plan.extend(1, 1'000);
    QCOMPARE(plan.restOf(1), (ByteSpan{0, 500})); // it brought something
    QVERIFY(plan.claim(3, 1));
    QCOMPARE(plan.claim(4, 1), (ByteSpan{250, 500}));
    plan.release(4);
    plan.extend(1, 400);
    QCOMPARE(plan.restOf(1), (ByteSpan{0, 400}));
    plan.extend(1, 300);
    plan.extend(9, 1'000);
    QCOMPARE(plan.restOf(1), (ByteSpan{0, 400}));
}

void TestSegmentPlan::aFileWithoutBytesIsComplete()
{
    SegmentPlan plan;
    QVERIFY(plan.isComplete());
    QVERIFY(!plan.hasWork(1));
    QVERIFY(!plan.claim(1, 1));
    QCOMPARE(SegmentPlan(-1).length(), 0);
}

void TestSegmentPlan::itIsFoundAgainAsItWas()
{
    SegmentPlan plan(1'000);
    for (const int holder : {1, 2, 3, 4}) {
        QVERIFY(plan.claim(holder, 1));
        plan.received(holder, 10);
    }
    const SegmentPlan again = SegmentPlan::fromJson(1'000, plan.toJson());
    QCOMPARE(again.present(), plan.present());
    QCOMPARE(again.received(), plan.received());
    QVERIFY(again.claims().isEmpty());
}

void TestSegmentPlan::whatDoesNotFitIsLeftOut()
{
    const auto text = [](qint64 number) { return QString::number(number); };
    const QJsonArray json{QJsonArray{text(-5), text(10)},
                          QJsonArray{text(900), text(1'001)},
                          QJsonArray{text(20), text(20)},
                          QJsonArray{text(40), text(30)},
                          QJsonArray{100, 200},
                          QJsonArray{text(5)},
                          QStringLiteral("nonsense"),
                          QJsonArray{text(400), text(500)},
                          QJsonArray{text(450), text(600)}};
    const SegmentPlan plan = SegmentPlan::fromJson(1'000, json);
    QCOMPARE(plan.present(), (Spans{{400, 600}}));
    QCOMPARE(plan.received(), 200);
}

void TestSegmentPlan::numbersAreExactBeyondWhatADoubleHolds()
{
    constexpr qint64 Huge = std::numeric_limits<qint64>::max() - 1;
    SegmentPlan plan(Huge);
    QVERIFY(plan.claim(1, 1));
    plan.received(1, Huge - 3);
    QCOMPARE(SegmentPlan::fromJson(Huge, plan.toJson()).contiguous(), Huge - 3);
}

void TestSegmentPlan::bytesBeforeAPlaceAreCountedToTheGap()
{
    SegmentPlan plan(1'000);
    QVERIFY(plan.claim(1, 1));
    QVERIFY(plan.claim(2, 1));
    plan.received(1, 100);
    plan.received(2, 50);
    QCOMPARE(plan.presentBefore(0), 0);
    QCOMPARE(plan.presentBefore(100), 100);
    QCOMPARE(plan.presentBefore(60), 60);
    QCOMPARE(plan.presentBefore(101), 0);
    QCOMPARE(plan.presentBefore(500), 0);
    QCOMPARE(plan.presentBefore(550), 50);
}

void TestSegmentPlan::randomWorkAgreesWithABitmap_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<qint64>("length");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed << static_cast<qint64>(1 + seed * 37 % 900);
}

void TestSegmentPlan::randomWorkAgreesWithABitmap()
{
    QFETCH(quint32, seed);
    QFETCH(qint64, length);
    QRandomGenerator random(seed);
    SegmentPlan plan(length);
    Bitmap bitmap{QList<bool>(length, false)};
    constexpr int Holders = 6;
    for (int step = 0; step < 400 && !plan.isComplete(); ++step) {
        const int holder = static_cast<int>(random.bounded(Holders));
        const ByteSpan rest = plan.restOf(holder);
        switch (random.bounded(9)) {
        case 8: plan.extend(holder, random.bounded(length + 20)); break;
        case 0: plan.release(holder); break;
        case 1:
            plan = SegmentPlan::fromJson(length, plan.toJson()); // a restart
            break;
        case 2:
        case 3: {
            const qint64 smallest = random.bounded(1, 50);
            const bool had = !rest.isEmpty();
            const bool hasWork = plan.hasWork(smallest);
            const auto span = plan.claim(holder, smallest);
            QVERIFY(had || span.has_value() == hasWork);
            for (qint64 at = span ? span->first : 0; span && at < span->end; ++at)
                QVERIFY(!bitmap.there.at(at));
            break;
        }
        default:
            const qint64 bytes = random.bounded(1, 60);
            plan.received(holder, bytes);
            for (qint64 at = rest.first; at < std::min(rest.end, rest.first + bytes); ++at)
                bitmap.there[at] = true;
        }
        QCOMPARE(plan.present(), bitmap.present());
        QCOMPARE(plan.received(), bitmap.there.count(true));
        QList<int> claimed(length, 0);
        for (const SegmentPlan::Claim &claim : plan.claims()) {
            QVERIFY(claim.rest.isEmpty() || contains({0, length}, claim.rest));
            for (qint64 at = claim.rest.first; at < claim.rest.end; ++at) {
                QVERIFY(!bitmap.there.at(at));
                QCOMPARE(++claimed[at], 1); // nobody fetches what somebody else fetches
            }
        }
    }
    for (int holder = Holders; !plan.isComplete(); ++holder) { // whatever happened, it can be finished
        for (const SegmentPlan::Claim &claim : QList(plan.claims()))
            plan.release(claim.holder);
        const auto span = plan.claim(holder, 1'000'000);
        QVERIFY(span);
        plan.received(holder, span->size());
    }
    QCOMPARE(plan.present(), (Spans{{0, length}}));
}

QTEST_GUILESS_MAIN(TestSegmentPlan)
#include "tst_segmentplan.moc"
