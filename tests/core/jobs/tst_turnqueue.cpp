#include "core/jobs/turnqueue.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestTurnQueue : public QObject
{
    Q_OBJECT

private slots:
    void urgencyComesBeforeTheTurnAndTheTurnBeforeTheId();
    void lanesAreOneOrder();
    void aClosedLaneIsLeftOut();
    void whatIsRemovedOnTheWayIsNotMissed();
    void whatComesOnTheWayIsMet();
    void insertingAgainMovesIt();
    void aLaneIsGoneWithItsLast();
    void aFullHostWithManyCostsOneStep();
    void manyFullHostsCostAStepEach();
    void theFirstOfManyAreReadAlone();
};

namespace
{

Turn turn(quint64 id, qint64 number, Priority priority = Priority::Normal)
{
    return {priority, number, JobId(id)};
}

QList<quint64> walked(const TurnQueue &queue)
{
    QList<quint64> ids;
    TurnQueue::Walk walk(queue);
    while (const auto next = walk.next())
        ids.append(next->id.value());
    return ids;
}

void fill(TurnQueue &queue, int count, const QString &lane, quint64 firstId = 1)
{
    for (int i = 0; i < count; ++i)
        queue.insert(turn(firstId + static_cast<quint64>(i), i), lane);
}

} // namespace

void TestTurnQueue::urgencyComesBeforeTheTurnAndTheTurnBeforeTheId()
{
    TurnQueue queue;
    queue.insert(turn(1, 5), u"a"_s);
    queue.insert(turn(2, 4), u"a"_s);
    queue.insert(turn(3, 9, Priority::High), u"a"_s);
    queue.insert(turn(5, 4), u"a"_s);
    queue.insert(turn(4, -7, Priority::Low), u"a"_s);
    QCOMPARE(walked(queue), (QList<quint64>{3, 2, 5, 1, 4}));
}

void TestTurnQueue::lanesAreOneOrder()
{
    TurnQueue queue;
    for (quint64 id = 1; id <= 9; ++id)
        queue.insert(turn(id, static_cast<qint64>(10 - id)), QString::number(id % 3));
    QCOMPARE(walked(queue), (QList<quint64>{9, 8, 7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(queue.first(2), (QList<JobId>{JobId(9), JobId(8)}));
    QCOMPARE(queue.waitingIn(u"0"_s), (QList<JobId>{JobId(9), JobId(6), JobId(3)}));
    QCOMPARE(queue.laneOf(JobId(4)), u"1"_s);
    QCOMPARE(queue.laneOf(JobId(44)), QString());
}

void TestTurnQueue::aClosedLaneIsLeftOut()
{
    TurnQueue queue;
    fill(queue, 3, u"a"_s, 1);
    fill(queue, 3, u"b"_s, 11);
    TurnQueue::Walk walk(queue);
    QCOMPARE(walk.next()->id, JobId(1));
    QCOMPARE(walk.lane(), u"a"_s);
    walk.close();
    QCOMPARE(walk.next()->id, JobId(11));
    QCOMPARE(walk.next()->id, JobId(12));
    walk.close();
    QVERIFY(!walk.next());
    QVERIFY(!walk.next());
}

void TestTurnQueue::whatIsRemovedOnTheWayIsNotMissed()
{
    TurnQueue queue;
    fill(queue, 3, u"a"_s, 1);
    fill(queue, 3, u"b"_s, 11);
    QList<quint64> ids;
    TurnQueue::Walk walk(queue);
    while (const auto next = walk.next()) { // as one that is started leaves the queue
        ids.append(next->id.value());
        QVERIFY(queue.remove(next->id));
    }
    QCOMPARE(ids, (QList<quint64>{1, 11, 2, 12, 3, 13}));
    QCOMPARE(queue.size(), 0);
    QVERIFY(!queue.remove(JobId(1)));
}

void TestTurnQueue::whatComesOnTheWayIsMet()
{
    TurnQueue queue;
    queue.insert(turn(1, 10), u"a"_s);
    TurnQueue::Walk walk(queue);
    QCOMPARE(walk.next()->id, JobId(1));
    queue.insert(turn(2, 20), u"a"_s);
    queue.insert(turn(3, 30), u"new"_s);
    QCOMPARE(walk.next()->id, JobId(2));
    QCOMPARE(walk.next()->id, JobId(3));
    QVERIFY(!walk.next());
}

void TestTurnQueue::insertingAgainMovesIt()
{
    TurnQueue queue;
    fill(queue, 3, u"a"_s);
    QVERIFY(!queue.insert(turn(1, 0), u"a"_s)); // just so already
    QVERIFY(queue.insert(turn(1, 9), u"a"_s));
    QCOMPARE(walked(queue), (QList<quint64>{2, 3, 1}));
    QVERIFY(queue.insert(turn(1, 9, Priority::High), u"b"_s));
    QCOMPARE(walked(queue), (QList<quint64>{1, 2, 3}));
    QCOMPARE(queue.laneOf(JobId(1)), u"b"_s);
    QCOMPARE(queue.size(), 3);
}

void TestTurnQueue::aLaneIsGoneWithItsLast()
{
    TurnQueue queue;
    queue.insert(turn(1, 1), u"a"_s);
    queue.insert(turn(2, 2), u"b"_s);
    queue.insert(turn(1, 1), u"b"_s);
    QVERIFY(queue.waitingIn(u"a"_s).isEmpty());
    QCOMPARE(walked(queue), (QList<quint64>{1, 2}));
}

void TestTurnQueue::aFullHostWithManyCostsOneStep()
{
    TurnQueue queue;
    QElapsedTimer clock;
    clock.start();
    fill(queue, 100'000, u"full"_s);
    queue.insert(turn(200'000, 1'000'000), u"free"_s);
    const qint64 filled = clock.nsecsElapsed();
    TurnQueue::Walk walk(queue);
    const auto first = walk.next();
    QCOMPARE(first->id, JobId(1));
    walk.close();
    QCOMPARE(walk.next()->id, JobId(200'000));
    QVERIFY(!walk.next());
    const qint64 looked = clock.nsecsElapsed() - filled;
    QCOMPARE(walk.steps(), 2);
    qInfo("100 000 jobs: %.1f ms to add, %.1f us to find the next of another host",
          static_cast<double>(filled) / 1e6, static_cast<double>(looked) / 1e3);
}

void TestTurnQueue::manyFullHostsCostAStepEach()
{
    TurnQueue queue;
    for (int host = 0; host < 100; ++host)
        fill(queue, 1'000, QString::number(host), static_cast<quint64>(host) * 1'000 + 1);
    TurnQueue::Walk walk(queue);
    while (walk.next())
        walk.close();
    QCOMPARE(walk.steps(), 100);
}

void TestTurnQueue::theFirstOfManyAreReadAlone()
{
    TurnQueue queue;
    for (int host = 0; host < 100; ++host)
        fill(queue, 1'000, QString::number(host), static_cast<quint64>(host) * 1'000 + 1);
    TurnQueue::Walk walk(queue);
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(walk.next());
    QVERIFY2(walk.steps() <= 1'100, qPrintable(QString::number(walk.steps())));
    QCOMPARE(queue.first(1'000).size(), 1'000);
    QCOMPARE(queue.first(1'000'000).size(), 100'000);
}

QTEST_GUILESS_MAIN(TestTurnQueue)
#include "tst_turnqueue.moc"
