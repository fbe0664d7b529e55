#include "tests/support/queueharness.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// Cancel of many transfers at once.
class TestCancelMany : public QObject
{
    Q_OBJECT

private slots:
    void cancellingManyIsOneStep();
};

void TestCancelMany::cancellingManyIsOneStep()
{
    QueueHarness harness;
    QueueOptions none = harness.options();
    none.maximumActive = 0;
    harness.useOptions(none);
    QList<JobId> ids;
    for (int i = 0; i < 500; ++i)
        ids.append(harness.add(harness.downloadOf(u"/bytes/1000?name=%1"_s.arg(i)))->id());
    QSignalSpy changes(&harness.queue(), &JobQueue::jobStateChanged);
    QCOMPARE(harness.queue().cancelAll(ids), 500);
    QCOMPARE(changes.count(), 500);
    QCOMPARE(harness.queue().cancelAll(ids), 0);
    harness.restart();
    for (const Job *job : harness.queue().jobs())
        QCOMPARE(job->state(), JobState::Cancelled);
    QCOMPARE(harness.server().requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestCancelMany)
#include "tst_cancelmany.moc"
