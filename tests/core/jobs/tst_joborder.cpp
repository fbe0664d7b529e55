#include "tests/core/jobs/commitrefusingstore.h"
#include "tests/support/queueharness.h"

#include <algorithm>
#include <numeric>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using Step = JobQueue::Step;

/// The order that jobs start in.
class TestJobOrder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup()
    {
        m_jobs.clear();
        m.reset();
    }

    void newJobsComeLast();
    void oneIsMovedBeforeAnother();
    void severalAreMovedInTheOrderGiven();
    void movingBeforeOneThatIsMovedItself();
    void whatIsNotThereIsNotMoved();
    void whatIsOverIsNotMoved();
    void manyMovesToOnePlaceKeepTheOrder();
    void theOrderIsKeptOverARestart();
    void anOrderThatCannotBeSavedDoesNotChange();
    void steps_data();
    void steps();
    void aStepPassesWhatDoesNotWait();
    void aStepStaysWithinThePriority();
    void theOrderDecidesWhoStarts();
    void placesAreToldOfWhatWaits();
    void placesBeyondTheFirstThousandAreNotTold();
    void theOrderIsToldOnceForMany();

private:
    void hold(bool on)
    {
        QueueOptions options = m->queue().options();
        options.startsNothing = on;
        m->useOptions(options);
    }
    /// Waiting jobs, none of which starts.
    void makeWaiting(int count)
    {
        hold(true);
        for (int i = 0; i < count; ++i)
            m_jobs.append(m->add(m->downloadOf(u"/bytes/1000?n=%1"_s.arg(i))));
    }
    [[nodiscard]] QList<JobId> ids(const QList<int> &which) const
    {
        QList<JobId> ids;
        for (const int i : which)
            ids.append(m_jobs.at(i)->id());
        return ids;
    }
    /// Of m_jobs, as they would start.
    [[nodiscard]] QList<int> order() const
    {
        QList<int> order(m_jobs.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [this](int one, int other) {
            return m->queue().placeInQueue(*m_jobs.at(one)) < m->queue().placeInQueue(*m_jobs.at(other));
        });
        return order;
    }

    std::unique_ptr<QueueHarness> m;
    QList<Job *> m_jobs;
};

void TestJobOrder::newJobsComeLast()
{
    makeWaiting(3);
    QCOMPARE(order(), (QList<int>{0, 1, 2}));
    QCOMPARE(m_jobs.at(1)->record().turn - m_jobs.at(0)->record().turn, JobRecord::TurnSpacing);
    QCOMPARE(m->queue().move(ids({0})), Outcome::Ok);
    m_jobs.append(m->add(m->downloadOf(u"/bytes/1000"_s)));
    QCOMPARE(order(), (QList<int>{1, 2, 0, 3}));
}

void TestJobOrder::oneIsMovedBeforeAnother()
{
    makeWaiting(4);
    QCOMPARE(m->queue().move(ids({3}), m_jobs.at(1)->id()), Outcome::Ok);
    QCOMPARE(order(), (QList<int>{0, 3, 1, 2}));
    QCOMPARE(m->queue().move(ids({2}), m_jobs.at(0)->id()), Outcome::Ok);
    QCOMPARE(order(), (QList<int>{2, 0, 3, 1}));
    QCOMPARE(m->queue().move(ids({2})), Outcome::Ok);
    QCOMPARE(order(), (QList<int>{0, 3, 1, 2}));
}

void TestJobOrder::severalAreMovedInTheOrderGiven()
{
    makeWaiting(5);
    QCOMPARE(m->queue().move(ids({4, 0, 3, 0}), m_jobs.at(2)->id()), Outcome::Ok);
    QCOMPARE(order(), (QList<int>{1, 4, 0, 3, 2}));
}

void TestJobOrder::movingBeforeOneThatIsMovedItself()
{
    makeWaiting(4);
    QCOMPARE(m->queue().move(ids({1, 2}), m_jobs.at(1)->id()), Outcome::Ok); // dropped where it was
    QCOMPARE(order(), (QList<int>{0, 1, 2, 3}));
}

void TestJobOrder::whatIsNotThereIsNotMoved()
{
    makeWaiting(2);
    QCOMPARE(m->queue().move({}, m_jobs.at(0)->id()), Outcome::NotFound);
    QCOMPARE(m->queue().move({JobId(7)}), Outcome::NotFound);
    QCOMPARE(m->queue().move(ids({0}), JobId(7)), Outcome::NotFound);
    QCOMPARE(m->queue().move({JobId(7)}, Step::Up), Outcome::NotFound);
    QCOMPARE(order(), (QList<int>{0, 1}));
}

void TestJobOrder::whatIsOverIsNotMoved()
{
    makeWaiting(3);
    QCOMPARE(m_jobs.at(2)->cancel(), Outcome::Ok);
    const qint64 turn = m_jobs.at(2)->record().turn;
    QCOMPARE(m->queue().move(ids({2}), m_jobs.at(0)->id()), Outcome::NotFound);
    QCOMPARE(m->queue().move(ids({2, 1}), m_jobs.at(0)->id()), Outcome::Ok);
    QCOMPARE(m_jobs.at(2)->record().turn, turn);
    QVERIFY(m_jobs.at(1)->record().turn < m_jobs.at(0)->record().turn);
}

void TestJobOrder::manyMovesToOnePlaceKeepTheOrder()
{
    makeWaiting(60);
    QList<int> expected(60);
    std::iota(expected.begin(), expected.end(), 0);
    // Each of them halves the same gap: 2^20 is used up by the twentieth.
    for (int i = 0; i < 300; ++i) {
        const int moved = expected.at(59 - i % 20);
        const int before = expected.at(10);
        QCOMPARE(m->queue().move({m_jobs.at(moved)->id()}, m_jobs.at(before)->id()), Outcome::Ok);
        expected.removeOne(moved);
        expected.insert(expected.indexOf(before), moved);
        QCOMPARE(order(), expected);
    }
    m->restart();
    for (Job *&job : m_jobs)
        job = nullptr;
    const QList<Job *> restored = m->queue().jobs();
    for (int i = 0; i < 60; ++i)
        m_jobs[i] = restored.at(i);
    QCOMPARE(order(), expected);
}

void TestJobOrder::theOrderIsKeptOverARestart()
{
    makeWaiting(3);
    QCOMPARE(m->queue().move(ids({2, 1}), m_jobs.at(0)->id()), Outcome::Ok);
    m->restart();
    m_jobs = m->queue().jobs();
    QCOMPARE(order(), (QList<int>{2, 1, 0}));
    m_jobs.append(m->add(m->downloadOf(u"/bytes/1000"_s)));
    QCOMPARE(order(), (QList<int>{2, 1, 0, 3}));
}

void TestJobOrder::anOrderThatCannotBeSavedDoesNotChange()
{
    auto owned = std::make_unique<CommitRefusingStore>(m->path(u"other.sqlite"_s));
    CommitRefusingStore *store = owned.get();
    QueueOptions options = m->options();
    options.startsNothing = true;
    JobQueue queue(std::move(owned), options);
    queue.restore();
    QList<Job *> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.append(queue.add(m->downloadOf(u"/bytes/1000"_s)).job);
    QSignalSpy failed(&queue, &JobQueue::storeFailed);
    store->isFull = true;
    QCOMPARE(queue.move({jobs.at(2)->id()}, jobs.at(0)->id()), Outcome::NotSaved);
    QCOMPARE(queue.move({jobs.at(2)->id()}, Step::Up), Outcome::NotSaved);
    QCOMPARE(failed.count(), 2);
    QCOMPARE(queue.placeInQueue(*jobs.at(2)), 3);
    store->isFull = false;
    QCOMPARE(queue.move({jobs.at(2)->id()}, jobs.at(0)->id()), Outcome::Ok);
    QCOMPARE(queue.placeInQueue(*jobs.at(2)), 1);
}

void TestJobOrder::steps_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("up") << Step::Up << QList<int>{2} << QList<int>{0, 2, 1, 3, 4};
    QTest::newRow("down") << Step::Down << QList<int>{2} << QList<int>{0, 1, 3, 2, 4};
    QTest::newRow("the first, up") << Step::Up << QList<int>{0} << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("the last, down") << Step::Down << QList<int>{4} << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("a block up") << Step::Up << QList<int>{3, 2} << QList<int>{0, 2, 3, 1, 4};
    QTest::newRow("a block down") << Step::Down << QList<int>{2, 3} << QList<int>{0, 1, 4, 2, 3};
    QTest::newRow("apart, up") << Step::Up << QList<int>{1, 4} << QList<int>{1, 0, 2, 4, 3};
    QTest::newRow("one at the top, one below") << Step::Up << QList<int>{0, 2} << QList<int>{0, 2, 1, 3, 4};
    QTest::newRow("to the top") << Step::First << QList<int>{4, 2} << QList<int>{2, 4, 0, 1, 3};
    QTest::newRow("to the end") << Step::Last << QList<int>{3, 0} << QList<int>{1, 2, 4, 0, 3};
}

void TestJobOrder::steps()
{
    QFETCH(Step, step);
    QFETCH(QList<int>, moved);
    QFETCH(QList<int>, after);
    makeWaiting(5);
    QCOMPARE(m->queue().move(ids(moved), step), Outcome::Ok);
    QCOMPARE(order(), after);
}

void TestJobOrder::aStepPassesWhatDoesNotWait()
{
    makeWaiting(4);
    QCOMPARE(m_jobs.at(1)->suspend(), Outcome::Ok);
    QCOMPARE(m_jobs.at(2)->suspend(), Outcome::Ok);
    QCOMPARE(m->queue().move(ids({3}), Step::Up), Outcome::Ok);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(3)), 1);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(0)), 2);
}

void TestJobOrder::aStepStaysWithinThePriority()
{
    makeWaiting(2);
    JobChange high;
    high.priority = Priority::High;
    QCOMPARE(m_jobs.at(0)->change(high), Outcome::Ok);
    QCOMPARE(m->queue().move(ids({1}), Step::Up), Outcome::Ok);
    QCOMPARE(order(), (QList<int>{0, 1}));
    QCOMPARE(m->queue().move(ids({1}), Step::First), Outcome::Ok); // in its turn, not in its priority
    QCOMPARE(order(), (QList<int>{0, 1}));
    JobChange normal;
    normal.priority = Priority::Normal;
    QCOMPARE(m_jobs.at(0)->change(normal), Outcome::Ok);
    QCOMPARE(order(), (QList<int>{1, 0}));
}

void TestJobOrder::theOrderDecidesWhoStarts()
{
    makeWaiting(4);
    QCOMPARE(m->queue().move(ids({2}), m_jobs.at(0)->id()), Outcome::Ok);
    QCOMPARE(m->queue().move(ids({1})), Outcome::Ok);
    QList<JobId> started;
    connect(&m->queue(), &JobQueue::jobStateChanged, this, [&](Job *job, JobState now) {
        if (now == JobState::Connecting)
            started.append(job->id());
    });
    QueueOptions options = m->queue().options();
    options.maximumActive = 1;
    options.startsNothing = false;
    m->useOptions(options);
    for (Job *job : std::as_const(m_jobs))
        QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(started, ids({2, 0, 3, 1}));
}

void TestJobOrder::placesAreToldOfWhatWaits()
{
    makeWaiting(3);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(2)), 3);
    QCOMPARE(m_jobs.at(0)->suspend(), Outcome::Ok);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(0)), -1);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(2)), 2);
    QCOMPARE(m_jobs.at(0)->resume(), Outcome::Ok);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(0)), 1); // its turn is its own
    QCOMPARE(m_jobs.at(1)->cancel(), Outcome::Ok);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(2)), 2);
}

void TestJobOrder::placesBeyondTheFirstThousandAreNotTold()
{
    makeWaiting(JobQueue::PlacesTold + 1);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.at(JobQueue::PlacesTold - 1)), JobQueue::PlacesTold);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.last()), -1);
    QCOMPARE(m->queue().move({m_jobs.last()->id()}, Step::First), Outcome::Ok);
    QCOMPARE(m->queue().placeInQueue(*m_jobs.last()), 1);
}

void TestJobOrder::theOrderIsToldOnceForMany()
{
    makeWaiting(50);
    QSignalSpy told(&m->queue(), &JobQueue::orderChanged);
    QVERIFY(told.wait());
    told.clear();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(m->queue().move(ids({i}), Step::Up), Outcome::Ok);
    QCOMPARE(told.count(), 0);
    QVERIFY(told.wait());
    QCOMPARE(told.count(), 1);
    QVERIFY(!told.wait(300)); // and then no more: nothing has changed
}

QTEST_GUILESS_MAIN(TestJobOrder)
#include "tst_joborder.moc"
