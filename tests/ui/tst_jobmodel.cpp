#include "tests/ui/samplejobs.h"
#include "ui/jobmodel.h"
#include "ui/jobtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QList<JobRecord> paused(int count)
{
    QList<JobRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(sampleRecord(i, JobState::Cancelled));
    return records;
}

QList<JobId> idsOfRows(const JobModel &model, const QList<int> &rows)
{
    QList<JobId> ids;
    for (const int row : rows)
        ids.append(model.job(model.index(row, 0))->id());
    return ids;
}

} // namespace

class JobModelTest : public QObject
{
    Q_OBJECT
private slots:
    void whatTheQueueHasIsThereAtOnce();
    void everyColumnHasAHeaderAndText();
    void theNameIsReadAloudAsTheWholeRow();
    void manyAddedJobsAreOneInsertion();
    void aJobIsFoundByItsId();
    void aChangeOfStateIsAnnouncedInTheNextTurn();
    void manyChangesAreFewAnnouncements();
    void removedJobsGoByRanges();
    void manyHolesAreAReset();
    void aJobThatGoesBeforeItWasShownIsNeverShown();
    void aNewLanguageRenewsEveryText();
};

void JobModelTest::whatTheQueueHasIsThereAtOnce()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended), sampleRecord(2, JobState::Error)});
    const JobModel model(*queue);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, JobModel::NameColumn).data().toString(), u"file1.iso"_s);
    QCOMPARE(model.index(1, 0).data(JobModel::IdRole).value<JobId>(), JobId(1'002));
    QCOMPARE(model.index(1, 0).data(JobModel::JobRole).value<Job *>(), queue->jobs().at(1));
    QCOMPARE(model.job({}), nullptr);
}

void JobModelTest::everyColumnHasAHeaderAndText()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended)});
    const JobModel model(*queue);
    QSet<QString> headers;
    for (int column = 0; column < JobModel::ColumnCount; ++column) {
        headers.insert(model.headerData(column, Qt::Horizontal).toString());
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
        QVERIFY(model.index(0, column).data(JobModel::SortRole).isValid());
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(headers.size(), int(JobModel::ColumnCount));
    QVERIFY(!headers.contains(QString()));
}

void JobModelTest::theNameIsReadAloudAsTheWholeRow()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended)});
    const JobModel model(*queue);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             JobText::spoken(*queue->jobs().first()));
}

void JobModelTest::manyAddedJobsAreOneInsertion()
{
    SampleQueue queue;
    JobModel model(*queue);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy inserted(&model, &JobModel::rowsInserted);
    QSignalSpy counts(&model, &JobModel::countsChanged);
    for (int i = 0; i < 50; ++i)
        QVERIFY(queue.add(u"n%1"_s.arg(i)));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 50);
    QCOMPARE(inserted.size(), 1);
    QTRY_COMPARE(counts.size(), 1);
    for (int row = 1; row < 50; ++row)
        QVERIFY(model.job(model.index(row - 1, 0))->id() < model.job(model.index(row, 0))->id());
}

void JobModelTest::aJobIsFoundByItsId()
{
    const SampleQueue queue(paused(20));
    const JobModel model(*queue);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(model.indexOf(JobId(1'000 + quint64(row)), 2), model.index(row, 2));
    QVERIFY(!model.indexOf(JobId(1)).isValid());
    QVERIFY(!model.indexOf(JobId(5'000)).isValid());
}

void JobModelTest::aChangeOfStateIsAnnouncedInTheNextTurn()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended), sampleRecord(2, JobState::Suspended)});
    JobModel model(*queue);
    QSignalSpy changed(&model, &JobModel::dataChanged);
    QSignalSpy counts(&model, &JobModel::countsChanged);
    QTRY_VERIFY(model.rowCount() == 2);
    for (int round = 0; round < 2; ++round) { // the second one comes within the 100 ms after the first
        changed.clear();
        counts.clear();
        QCOMPARE(queue->jobs().at(1)->resume(), Outcome::Ok);
        QCOMPARE(queue->jobs().at(1)->suspend(), Outcome::Ok);
        QCOMPARE(changed.size(), 0);
        QCoreApplication::processEvents();
        QVERIFY(changed.size() >= 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QVERIFY(counts.size() >= 1);
    }
}

void JobModelTest::manyChangesAreFewAnnouncements()
{
    QList<JobRecord> records;
    for (int i = 0; i < 40; ++i)
        records.append(sampleRecord(i, JobState::Suspended));
    const SampleQueue queue(records);
    JobModel model(*queue);
    QSignalSpy changed(&model, &JobModel::dataChanged);
    for (const int row : {3, 4, 5, 20, 4}) {
        emit queue->jobProgressed(queue->jobs().at(row));
        emit queue->jobChanged(queue->jobs().at(row));
    }
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(3, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(5, JobModel::ColumnCount - 1));
    QCOMPARE(changed.at(1).at(0).toModelIndex(), model.index(20, 0));
    QElapsedTimer timer;
    timer.start();
    emit queue->jobProgressed(queue->jobs().at(1));
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY2(timer.elapsed() >= 50, "progress is announced more often than ten times a second");
}

void JobModelTest::removedJobsGoByRanges()
{
    const SampleQueue queue(paused(30));
    JobModel model(*queue);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy removed(&model, &JobModel::rowsRemoved);
    const QList<JobId> ids = idsOfRows(model, {20, 21, 22, 3, 5, 4});
    QTRY_COMPARE(queue->jobs().at(3)->cleanup().isPending(), false);
    QCOMPARE(queue->removeFromList(ids), 6);
    QCOMPARE(model.rowCount(), 24);
    QCOMPARE(removed.size(), 2);
    for (const JobId id : ids)
        QVERIFY(!model.indexOf(id).isValid());
    QCOMPARE(model.job(model.index(3, 0))->id(), JobId(1'006));
}

void JobModelTest::manyHolesAreAReset()
{
    const SampleQueue queue(paused(400));
    JobModel model(*queue);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy removed(&model, &JobModel::rowsRemoved);
    QSignalSpy reset(&model, &JobModel::modelReset);
    QList<int> odd;
    for (int row = 1; row < 400; row += 2)
        odd.append(row);
    QCOMPARE(queue->removeFromList(idsOfRows(model, odd)), 200);
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.job(model.index(1, 0))->id(), JobId(1'002));
}

void JobModelTest::aJobThatGoesBeforeItWasShownIsNeverShown()
{
    SampleQueue queue;
    JobModel model(*queue);
    QSignalSpy inserted(&model, &JobModel::rowsInserted);
    QSignalSpy counts(&model, &JobModel::countsChanged);
    Job *job = queue.add(u"short-lived"_s);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_VERIFY(!job->cleanup().isPending());
    QCOMPARE(queue->removeFromList({job->id()}), 1);
    Job *other = queue.add(u"other"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.job(model.index(0, 0)), other);
}

void JobModelTest::aNewLanguageRenewsEveryText()
{
    const SampleQueue queue(paused(3));
    JobModel model(*queue);
    QSignalSpy changed(&model, &JobModel::dataChanged);
    QSignalSpy headers(&model, &JobModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(2, JobModel::ColumnCount - 1));
}

QTEST_GUILESS_MAIN(JobModelTest)
#include "tst_jobmodel.moc"
