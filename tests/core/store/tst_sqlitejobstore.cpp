#include "core/store/sqlitejobstore.h"
#include "tests/core/store/records.h"

#include <QFileInfo>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Records;

using Durability = JobStore::Batch::Durability;

class TestSqliteJobStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyFieldOfAJobComesBack();
    void aJobOfDefaultsComesBack();
    void aJobWithoutProgressComesBackWithoutIt();
    void aJobOfManyFilesKeepsTheirOrder();
    void moreProgressThanFilesIsRefused();
    void jobsComeInTheOrderOfTheirIds();
    void aLongListComesBackAsItWas();
    void aLongListIsReadAsItsBatchHasIt();
    void receiptsTellWhatIsLeftBehind();
    void savingAJobAgainReplacesAllOfIt();
    void saveStateLeavesTheFiles();
    void saveStateOfAMissingJobIsRefused();
    void saveProgressChangesOnlyTheProgress();
    void saveProgressLeavesTheOtherFiles();
    void endedJobsKeepTheRest();
    void whenOneIsMissingNoneIsEnded();
    void progressOfAMissingJobIsRefusedAndSpoilsNoBatch();
    void progressThatDoesNotFitChangesNothing();
    void turnsAreSavedAloneAndTogether();
    void howFastAJobWentIsKept();
    void removedJobsTakeTheirHistoryAlong();
    void aJobWithLeftoversIsNotRemoved();

    void everyFieldOfALeftoverComesBack();
    void aLeftoverNeedsNoJob();
    void leftoversComeByJobThenId();
    void idsUseAll64Bits();
    void updateOfAMissingLeftoverIsRefusedAndSpoilsNoBatch();
    void settlingErasesTheDebtAndWritesTheReceipt();
    void settlingTwiceWritesOneReceiptLine();
    void forgettingLeavesNoReceipt();

    void everyFieldOfAReceiptComesBack();
    void receiptLinesKeepTheirOrder();
    void theLogKeepsTheNewest500OfEachJob();

    void aBatchSavesTogether();
    void aBatchWithoutCommitSavesNothing();
    void nestedBatchesAreSavedByTheOutermost();
    void aRollbackInsideMakesTheOuterCommitFail();
    void callsAfterAnInnerRollbackAreRefused();
    void aBatchThatCouldNotBeginSavesNothing();
    void theErrorOutlivesItsBatch();

    void aNumberFromElsewhereMakesAJobFailVisibly_data();
    void aNumberFromElsewhereMakesAJobFailVisibly();
    void aDatabaseWithOneNoticeAJobKeepsIt();
    void aJobOfUnknownDirectionIsLeftOut();
    void unknownKindsOfLeftoversAreLeftOut();
    void anUnknownReceiptClaimsNothing();
    void factsThatAreNoJsonAreNoFacts();

private:
    [[nodiscard]] static QList<JobRecord> longList();
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<SqliteJobStore> m_store;
};

void TestSqliteJobStore::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_store = m_fixture->open();
    QVERIFY(m_store);
}

void TestSqliteJobStore::cleanup() { m_store.reset(); }

void TestSqliteJobStore::everyFieldOfAJobComesBack()
{
    const JobRecord record = fullJob(0x7edcba9876543210);
    QVERIFY(m_store->saveJob(record));
    const QList<JobRecord> jobs = m_store->jobs();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs[0].spec.files, record.spec.files);
    QCOMPARE(jobs[0].spec, record.spec);
    QCOMPARE(jobs[0].progress, record.progress);
    QCOMPARE(jobs[0].error, record.error);
    QCOMPARE(jobs[0], record);
    QCOMPARE(m_store->errorString(), QString());
}

void TestSqliteJobStore::aJobOfDefaultsComesBack()
{
    JobRecord record;
    record.spec.files.append(FileSpec());
    record.progress.append(FileProgress());
    QVERIFY(m_store->saveJob(record));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{record});
}

void TestSqliteJobStore::aJobWithoutProgressComesBackWithoutIt()
{
    JobRecord record = fullJob(1);
    record.progress.resize(1);
    QVERIFY(m_store->saveJob(record));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{record});
    record.spec.files.clear();
    record.progress.clear();
    QVERIFY(m_store->saveJob(record));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{record});
}

void TestSqliteJobStore::aJobOfManyFilesKeepsTheirOrder()
{
    JobRecord record = fullJob(1);
    for (int i = 0; i < 200; ++i) {
        record.spec.files.append({QUrl(u"http://example.org/%1"_s.arg(i)), u"/%1"_s.arg(i), false});
        record.progress.append({i, i / 2, i % 2 == 0, i % 3 == 0, {}});
    }
    QVERIFY(m_store->saveJob(record));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{record});
}

void TestSqliteJobStore::moreProgressThanFilesIsRefused()
{
    JobRecord record = fullJob(1);
    record.spec.files.removeLast();
    QVERIFY(!m_store->saveJob(record));
    QVERIFY(!m_store->errorString().isEmpty());
    QCOMPARE(m_store->jobs(), QList<JobRecord>());
}

void TestSqliteJobStore::jobsComeInTheOrderOfTheirIds()
{
    for (const quint64 id : {5, 1, 9, 3})
        QVERIFY(m_store->saveJob(fullJob(id)));
    QCOMPARE(m_store->jobs(), QList<JobRecord>({fullJob(1), fullJob(3), fullJob(5), fullJob(9)}));
}

/// Long enough to be read in two threads. Of each tenth job everything is there to be read, some have no files.
QList<JobRecord> TestSqliteJobStore::longList()
{
    QList<JobRecord> records;
    for (quint64 id = 1; id <= 20'000; ++id) {
        records.append(id % 10 == 0 ? fullJob(id) : plainJob(id));
        if (id % 7 == 0)
            records.last().spec.files.clear();
        records.last().progress.resize(
            std::min(records.last().progress.size(), records.last().spec.files.size()));
    }
    return records;
}

void TestSqliteJobStore::aLongListComesBackAsItWas()
{
    QList<JobRecord> records = longList();
    {
        JobStore::Batch batch(*m_store);
        for (const JobRecord &record : std::as_const(records))
            QVERIFY(m_store->saveJob(record));
        QVERIFY(batch.commit());
    }
    for (int round = 0; round < 2; ++round) { // first out of the log, then out of the database
        QCOMPARE(m_store->jobs(), records);
        QCOMPARE(m_store->errorString(), QString());
        m_store.reset();
        m_store = m_fixture->open();
    }
    QVERIFY(QFileInfo(m_fixture->path()).size() > 2 * 1024 * 1024);
    m_fixture->sql(u"UPDATE jobs SET direction = 7 WHERE id = 30"_s);
    m_fixture->sql(u"UPDATE jobs SET error_kind = 771 WHERE id = 31"_s);
    records.removeAt(29);
    records[29].error.kind = ErrorKind::Internal;
    QCOMPARE(m_store->jobs(), records);
    for (const QString &told : {u"direction 7"_s, u"771"_s})
        QVERIFY2(m_store->errorString().contains(told), qPrintable(m_store->errorString()));
}

void TestSqliteJobStore::aLongListIsReadAsItsBatchHasIt()
{
    QList<JobRecord> records = longList();
    const QList<JobRecord> first = records.mid(0, 10'000);
    {
        JobStore::Batch batch(*m_store);
        for (const JobRecord &record : first)
            QVERIFY(m_store->saveJob(record));
        QVERIFY(batch.commit());
    }
    JobStore::Batch batch(*m_store);
    for (const JobRecord &record : records.mid(10'000))
        QVERIFY(m_store->saveJob(record));
    QCOMPARE(m_store->jobs(), records);
}

void TestSqliteJobStore::receiptsTellWhatIsLeftBehind()
{
    QCOMPARE(m_store->receipts(), (QHash<JobId, bool>()));
    ReceiptLine line = fullReceiptLine(1);
    for (const auto &[job, action] : {std::pair(1, ReceiptAction::Removed),
                                      {1, ReceiptAction::Kept},
                                      {2, ReceiptAction::Removed},
                                      {2, ReceiptAction::LeftBehind},
                                      {3, ReceiptAction::Unknown},
                                      {4, ReceiptAction::WasGone}}) {
        line.job = JobId(quint64(job));
        line.action = action;
        QVERIFY(m_store->addReceiptLine(line));
    }
    const QHash<JobId, bool> told{{JobId(1), false}, {JobId(2), true}, {JobId(3), true}, {JobId(4), false}};
    QCOMPARE(m_store->receipts(), told);
}

void TestSqliteJobStore::savingAJobAgainReplacesAllOfIt()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->addReceiptLine(fullReceiptLine(1)));
    QVERIFY(m_store->appendLog(JobId(1), {{1, LogEvent::Added, u"a"_s}}));
    QVERIFY(m_store->saveLeftover(fullLeftover(7, 1)));
    QVERIFY(m_store->saveJob(plainJob(1)));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{plainJob(1)});
    QCOMPARE(m_store->receipt(JobId(1)).size(), 1);
    QCOMPARE(m_store->log(JobId(1)).size(), 1);
    QCOMPARE(m_store->leftovers().size(), 1);
}

void TestSqliteJobStore::saveProgressChangesOnlyTheProgress()
{
    JobRecord record = fullJob(1);
    QVERIFY(m_store->saveJob(record));
    QVERIFY(m_store->saveJob(fullJob(2)));
    record.progress = {{-1, 12, false, false, {}}, {100, 99, true, false, u"/y"_s}};
    QVERIFY(m_store->saveProgress(JobId(1), {{0, record.progress.at(0)}, {1, record.progress.at(1)}}));
    QCOMPARE(m_store->jobs(), QList<JobRecord>({record, fullJob(2)}));
}

void TestSqliteJobStore::saveProgressLeavesTheOtherFiles()
{
    JobRecord record = fullJob(1);
    QVERIFY(m_store->saveJob(record));
    record.progress[1] = {100, 99, true, false, u"/y"_s};
    QVERIFY(m_store->saveProgress(JobId(1), {{1, record.progress.at(1)}}));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{record});
}

void TestSqliteJobStore::saveStateLeavesTheFiles()
{
    const JobRecord before = fullJob(1);
    QVERIFY(m_store->saveJob(before));
    QVERIFY(m_store->saveJob(fullJob(2)));
    JobRecord changed = plainJob(1);
    QVERIFY(changed.spec.priority != before.spec.priority || changed.state != before.state);
    QVERIFY(m_store->saveState(changed));
    changed.spec.files = before.spec.files;
    changed.progress = before.progress;
    QCOMPARE(m_store->jobs(), QList<JobRecord>({changed, fullJob(2)}));
}

void TestSqliteJobStore::saveStateOfAMissingJobIsRefused()
{
    QVERIFY(!m_store->saveState(fullJob(1)));
    QCOMPARE(m_store->jobs(), QList<JobRecord>());
}

void TestSqliteJobStore::endedJobsKeepTheRest()
{
    QList<JobRecord> records;
    for (quint64 id = 1; id <= 10'003; ++id)
        records.append(id % 1'000 == 0 ? fullJob(id) : plainJob(id));
    QList<JobId> ended;
    {
        JobStore::Batch batch(*m_store);
        for (const JobRecord &record : std::as_const(records))
            QVERIFY(m_store->saveJob(record));
        QVERIFY(batch.commit());
    }
    for (JobRecord &record : records) {
        if (record.id == JobId(2'000)) // this one goes on
            continue;
        ended.append(record.id);
        record.state = JobState::Cancelled;
        record.changedAt = record.endedAt = 77;
        record.retryAt = 0;
        record.notifyOwed = false;
    }
    QVERIFY(m_store->endJobs(ended, JobState::Cancelled, 77));
    QCOMPARE(m_store->jobs(), records);
    QVERIFY(m_store->endJobs({}, JobState::Cancelled, 78));
}

void TestSqliteJobStore::whenOneIsMissingNoneIsEnded()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(!m_store->endJobs({JobId(1), JobId(2)}, JobState::Cancelled, 77));
    QVERIFY(!m_store->errorString().isEmpty());
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(1)});
}

void TestSqliteJobStore::progressOfAMissingJobIsRefusedAndSpoilsNoBatch()
{
    JobStore::Batch batch(*m_store);
    QVERIFY(!m_store->saveProgress(JobId(4), {{0, fullJob(4).progress.first()}}));
    QVERIFY(!m_store->errorString().isEmpty());
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(batch.commit());
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(1)});
}

void TestSqliteJobStore::progressThatDoesNotFitChangesNothing()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(!m_store->saveProgress(JobId(1), {{0, {}}, {2, {}}}));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(1)});
}

void TestSqliteJobStore::turnsAreSavedAloneAndTogether()
{
    JobRecord first = fullJob(1);
    JobRecord second = fullJob(2);
    QVERIFY(m_store->saveJob(first));
    QVERIFY(m_store->saveJob(second));
    first.turn = -5;
    second.turn = 1LL << 50;
    QVERIFY(m_store->saveTurns({{first.id, first.turn}, {second.id, second.turn}}));
    QCOMPARE(m_store->jobs(), QList<JobRecord>({first, second}));
    {
        JobStore::Batch batch(*m_store);
        QVERIFY(m_store->saveTurns({{first.id, 7}}));
    }
    QCOMPARE(m_store->jobs(), QList<JobRecord>({first, second}));
    QVERIFY(m_store->saveTurns({}));
}

void TestSqliteJobStore::howFastAJobWentIsKept()
{
    const QByteArray bytes("\0\1two", 5);
    QVERIFY(m_store->rateHistory(JobId(1)).isEmpty());
    QVERIFY(m_store->saveRateHistory(JobId(1), "first"));
    QVERIFY(m_store->saveRateHistory(JobId(1), bytes));
    QVERIFY(m_store->saveRateHistory(JobId(2), "other"));
    QCOMPARE(m_store->rateHistory(JobId(1)), bytes);
}

void TestSqliteJobStore::removedJobsTakeTheirHistoryAlong()
{
    for (const quint64 id : {1, 2, 3}) {
        QVERIFY(m_store->saveJob(fullJob(id)));
        QVERIFY(m_store->addReceiptLine(fullReceiptLine(id)));
        QVERIFY(m_store->appendLog(JobId(id), {{1, LogEvent::Added, u"a"_s}}));
        QVERIFY(m_store->saveRateHistory(JobId(id), "fast"));
    }
    QVERIFY(m_store->removeJobs({JobId(1), JobId(3), JobId(99)}));
    QVERIFY(m_store->rateHistory(JobId(1)).isEmpty());
    QCOMPARE(m_store->rateHistory(JobId(2)), "fast");
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(2)});
    QVERIFY(m_store->receipt(JobId(1)).isEmpty() && m_store->log(JobId(3)).isEmpty());
    QCOMPARE(m_store->receipt(JobId(2)).size(), 1);
    QCOMPARE(m_store->log(JobId(2)).size(), 1);
    QCOMPARE(m_fixture->sql(u"SELECT count(*) FROM job_files"_s), 2);
}

void TestSqliteJobStore::aJobWithLeftoversIsNotRemoved()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->saveJob(fullJob(2)));
    QVERIFY(m_store->saveLeftover(fullLeftover(7, 2)));
    JobStore::Batch batch(*m_store);
    QVERIFY(!m_store->removeJobs({JobId(1), JobId(2)}));
    QVERIFY(m_store->errorString().contains(u"leftovers"_s));
    QVERIFY(m_store->saveJob(fullJob(3)));
    QVERIFY(batch.commit());
    QCOMPARE(m_store->jobs().size(), 3);
}

void TestSqliteJobStore::everyFieldOfALeftoverComesBack()
{
    const Leftover leftover = fullLeftover(0x7edcba9876543210, 3);
    QVERIFY(m_store->saveLeftover(leftover));
    QCOMPARE(m_store->leftovers(), QList<Leftover>{leftover});
    Leftover plain;
    plain.id = leftover.id;
    QVERIFY(m_store->updateLeftover(plain));
    QCOMPARE(m_store->leftovers(), QList<Leftover>{plain});
    QVERIFY(m_store->saveLeftover(leftover));
    QCOMPARE(m_store->leftovers(), QList<Leftover>{leftover});
}

void TestSqliteJobStore::aLeftoverNeedsNoJob()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(1, 12345)));
    QVERIFY(m_store->settleLeftover(1, fullReceiptLine(12345)));
    QCOMPARE(m_store->receipt(JobId(12345)).size(), 1);
}

void TestSqliteJobStore::leftoversComeByJobThenId()
{
    const QList<Leftover> sorted = {fullLeftover(8, 1), fullLeftover(2, 2), fullLeftover(5, 2),
                                    fullLeftover(1, 3)};
    for (const int i : {2, 0, 3, 1})
        QVERIFY(m_store->saveLeftover(sorted[i]));
    QCOMPARE(m_store->leftovers(), sorted);
}

void TestSqliteJobStore::idsUseAll64Bits()
{
    const QList<Leftover> sorted = {fullLeftover(1, 1), fullLeftover(~0ULL - 1, 1), fullLeftover(~0ULL, 1)};
    for (const Leftover &leftover : sorted)
        QVERIFY(m_store->saveLeftover(leftover));
    QCOMPARE(m_store->leftovers(), sorted);
    QVERIFY(m_store->settleLeftover(~0ULL, fullReceiptLine(1)));
    QCOMPARE(m_store->leftovers(), sorted.mid(0, 2));
}

void TestSqliteJobStore::updateOfAMissingLeftoverIsRefusedAndSpoilsNoBatch()
{
    JobStore::Batch batch(*m_store);
    QVERIFY(!m_store->updateLeftover(fullLeftover(7, 1)));
    QVERIFY(m_store->saveLeftover(fullLeftover(8, 1)));
    QVERIFY(batch.commit());
    QCOMPARE(m_store->leftovers(), QList<Leftover>{fullLeftover(8, 1)});
}

void TestSqliteJobStore::settlingErasesTheDebtAndWritesTheReceipt()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(7, 1)));
    QVERIFY(m_store->saveLeftover(fullLeftover(8, 1)));
    QVERIFY(m_store->settleLeftover(7, fullReceiptLine(1)));
    QCOMPARE(m_store->leftovers(), QList<Leftover>{fullLeftover(8, 1)});
    QCOMPARE(m_store->receipt(JobId(1)), QList<ReceiptLine>{fullReceiptLine(1)});
}

void TestSqliteJobStore::settlingTwiceWritesOneReceiptLine()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(7, 1)));
    QVERIFY(m_store->settleLeftover(7, fullReceiptLine(1)));
    QVERIFY(!m_store->settleLeftover(7, fullReceiptLine(1)));
    QCOMPARE(m_store->receipt(JobId(1)).size(), 1);
}

void TestSqliteJobStore::forgettingLeavesNoReceipt()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(7, 1)));
    QVERIFY(m_store->forgetLeftover(7));
    QVERIFY(m_store->forgetLeftover(7));
    QVERIFY(m_store->leftovers().isEmpty());
    QVERIFY(m_store->receipt(JobId(1)).isEmpty());
}

void TestSqliteJobStore::everyFieldOfAReceiptComesBack()
{
    QVERIFY(m_store->addReceiptLine(fullReceiptLine(1)));
    ReceiptLine plain;
    plain.job = JobId(1);
    QVERIFY(m_store->addReceiptLine(plain));
    QCOMPARE(m_store->receipt(JobId(1)), QList<ReceiptLine>({fullReceiptLine(1), plain}));
}

void TestSqliteJobStore::receiptLinesKeepTheirOrder()
{
    QList<ReceiptLine> lines;
    for (int i = 0; i < 20; ++i) {
        lines.append(fullReceiptLine(1, i));
        lines.last().at -= i; // a clock set back changes nothing
        QVERIFY(m_store->addReceiptLine(lines.last()));
        QVERIFY(m_store->addReceiptLine(fullReceiptLine(2, i)));
    }
    QCOMPARE(m_store->receipt(JobId(1)), lines);
}

void TestSqliteJobStore::theLogKeepsTheNewest500OfEachJob()
{
    {
        JobStore::Batch batch(*m_store);
        for (int i = 0; i < 1234; ++i)
            QVERIFY(m_store->appendLog(JobId(1), {{i, LogEvent::Answer, QString::number(i)}}));
        QVERIFY(m_store->appendLog(JobId(2), {{1, LogEvent::Published, u"/é"_s}}));
        QVERIFY(batch.commit());
    }
    const QList<LogLine> log = m_store->log(JobId(1));
    QCOMPARE(log.size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(log[i], (LogLine{1234 - 500 + i, LogEvent::Answer, QString::number(1234 - 500 + i)}));
    QCOMPARE(m_store->log(JobId(2)), QList<LogLine>({{1, LogEvent::Published, u"/é"_s}}));
    QCOMPARE(m_fixture->sql(u"SELECT count(*) FROM log_lines"_s), 501);
}

void TestSqliteJobStore::aBatchSavesTogether()
{
    const auto other = m_fixture->open();
    JobStore::Batch batch(*m_store);
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->saveLeftover(fullLeftover(1, 1)));
    QCOMPARE(m_store->jobs().size(), 1);
    QVERIFY(other->jobs().isEmpty());
    QVERIFY(batch.commit());
    QVERIFY(!batch.commit());
    QCOMPARE(other->jobs(), QList<JobRecord>{fullJob(1)});
    QCOMPARE(other->leftovers().size(), 1);
}

void TestSqliteJobStore::aBatchWithoutCommitSavesNothing()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    {
        JobStore::Batch batch(*m_store);
        QVERIFY(m_store->saveJob(fullJob(2)));
        QVERIFY(m_store->removeJobs({JobId(1)}));
        QVERIFY(m_store->saveLeftover(fullLeftover(1, 1)));
    }
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(1)});
    QVERIFY(m_store->leftovers().isEmpty());
}

void TestSqliteJobStore::nestedBatchesAreSavedByTheOutermost()
{
    {
        JobStore::Batch outer(*m_store);
        {
            JobStore::Batch inner(*m_store, Durability::Power);
            QVERIFY(m_store->saveJob(fullJob(1)));
            QVERIFY(inner.commit());
        }
    }
    QVERIFY(m_store->jobs().isEmpty());
    JobStore::Batch outer(*m_store);
    {
        JobStore::Batch inner(*m_store, Durability::Power);
        QVERIFY(m_store->saveJob(fullJob(1)));
        QVERIFY(inner.commit());
    }
    QVERIFY(outer.commit());
    QCOMPARE(m_store->jobs().size(), 1);
}

void TestSqliteJobStore::aRollbackInsideMakesTheOuterCommitFail()
{
    {
        JobStore::Batch outer(*m_store);
        QVERIFY(m_store->saveJob(fullJob(1)));
        {
            JobStore::Batch inner(*m_store);
            QVERIFY(m_store->saveJob(fullJob(2)));
        }
        QVERIFY(!outer.commit());
        QVERIFY(!m_store->errorString().isEmpty());
    }
    QVERIFY(m_store->jobs().isEmpty());
    QVERIFY(m_store->saveJob(fullJob(3)));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(3)});
}

void TestSqliteJobStore::callsAfterAnInnerRollbackAreRefused()
{
    JobStore::Batch outer(*m_store);
    {
        JobStore::Batch inner(*m_store);
    }
    QVERIFY(!m_store->saveJob(fullJob(1)));
    QVERIFY(!m_store->saveLeftover(fullLeftover(1, 1)));
    QVERIFY(!outer.commit());
    QVERIFY(m_store->jobs().isEmpty());
}

void TestSqliteJobStore::aBatchThatCouldNotBeginSavesNothing()
{
    QVERIFY(Fixture::connection().exec(u"PRAGMA busy_timeout = 0"_s).isActive());
    const auto other = m_fixture->open();
    {
        JobStore::Batch blocker(*other);
        JobStore::Batch batch(*m_store);
        QVERIFY(!m_store->saveJob(fullJob(1)));
        QVERIFY(!batch.commit());
        QVERIFY(m_store->errorString().contains(u"locked"_s));
    }
    QVERIFY(m_store->jobs().isEmpty());
    QVERIFY(m_store->saveJob(fullJob(1)));
    QCOMPARE(m_store->jobs().size(), 1);
}

void TestSqliteJobStore::theErrorOutlivesItsBatch()
{
    m_fixture->sql(u"DROP TABLE leftovers"_s);
    QVERIFY(!m_store->saveLeftover(fullLeftover(1, 1)));
    QVERIFY2(m_store->errorString().contains(u"leftovers"_s), qPrintable(m_store->errorString()));
    QVERIFY(m_store->saveJob(fullJob(1)));
    QCOMPARE(m_store->errorString(), QString());
}

void TestSqliteJobStore::aNumberFromElsewhereMakesAJobFailVisibly_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<JobRecord>("expected");
    JobRecord expected = plainJob(1);
    expected.state = JobState::Error;
    expected.error = {ErrorKind::Internal, 0, {}, u"stored state 42 is not known"_s};
    QTest::newRow("state") << u"state"_s << qint64(42) << expected;
    expected.error.detail = u"stored state 256 is not known"_s;
    QTest::newRow("state that would wrap") << u"state"_s << qint64(256) << expected;
    expected = plainJob(1);
    expected.error.kind = ErrorKind::Internal;
    QTest::newRow("error kind") << u"error_kind"_s << qint64(19) << expected;
    expected = plainJob(1);
    QTest::newRow("notice") << u"notice"_s << qint64(-5) << expected;
    QTest::newRow("an earlier notice") << u"notices"_s << qint64(4711) << expected;
    expected.spec.onCollision = OnCollision::Fail;
    QTest::newRow("collision rule") << u"on_collision"_s << qint64(9) << expected;
}

void TestSqliteJobStore::aNumberFromElsewhereMakesAJobFailVisibly()
{
    QFETCH(QString, column);
    QFETCH(qint64, number);
    QFETCH(JobRecord, expected);
    QVERIFY(m_store->saveJob(plainJob(1)));
    QVERIFY(m_store->saveJob(plainJob(2)));
    m_fixture->sql(u"UPDATE jobs SET %1 = %2 WHERE id = 1"_s.arg(column).arg(number));
    QCOMPARE(m_store->jobs(), QList<JobRecord>({expected, plainJob(2)}));
    QVERIFY2(m_store->errorString().contains(QString::number(number)), qPrintable(m_store->errorString()));
}

void TestSqliteJobStore::aDatabaseWithOneNoticeAJobKeepsIt()
{
    JobRecord plain = plainJob(2);
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->saveJob(plain));
    m_store.reset();
    for (const char *column :
         {"notices", "notify_owed", "idle_seen_at", "turn"}) // as the version before had it
        m_fixture->sql(u"ALTER TABLE jobs DROP COLUMN %1"_s.arg(QLatin1StringView(column)));
    m_fixture->sql(u"DROP TABLE rate_histories"_s);
    m_fixture->sql(u"PRAGMA user_version = 2"_s);
    m_store = m_fixture->open();
    JobRecord expected = fullJob(1);
    expected.notices = {expected.notices.last()};
    expected.notifyOwed = false;
    expected.idleSeenAt = 0;
    expected.turn = JobRecord::TurnSpacing; // in the order of their ids
    plain.turn = 2 * JobRecord::TurnSpacing;
    QCOMPARE(m_store->jobs(), QList<JobRecord>({expected, plain}));
    QVERIFY(m_store->saveJob(fullJob(1)));
    QCOMPARE(m_store->jobs().first(), fullJob(1));
}

void TestSqliteJobStore::aJobOfUnknownDirectionIsLeftOut()
{
    for (const quint64 id : {1, 2, 3})
        QVERIFY(m_store->saveJob(fullJob(id)));
    m_fixture->sql(u"UPDATE jobs SET direction = 7 WHERE id = 2"_s);
    QCOMPARE(m_store->jobs(), QList<JobRecord>({fullJob(1), fullJob(3)}));
    QVERIFY(m_store->errorString().contains(u"direction 7"_s));
}

void TestSqliteJobStore::unknownKindsOfLeftoversAreLeftOut()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(1, 1)));
    QVERIFY(m_store->saveLeftover(fullLeftover(2, 1)));
    m_fixture->sql(u"UPDATE leftovers SET kind = 77 WHERE id = 1"_s);
    m_fixture->sql(u"UPDATE leftovers SET stage = 78 WHERE id = 2"_s);
    Leftover kept = fullLeftover(2, 1);
    kept.stage = LeftoverStage::Present;
    QCOMPARE(m_store->leftovers(), QList<Leftover>{kept});
    QVERIFY(m_store->errorString().contains(u"77"_s) && m_store->errorString().contains(u"78"_s));
    QCOMPARE(m_fixture->sql(u"SELECT count(*) FROM leftovers"_s), 2);
}

void TestSqliteJobStore::anUnknownReceiptClaimsNothing()
{
    QVERIFY(m_store->addReceiptLine(fullReceiptLine(1)));
    m_fixture->sql(u"UPDATE receipts SET action = 70, proof = 71"_s);
    ReceiptLine expected = fullReceiptLine(1);
    expected.action = ReceiptAction::LeftBehind;
    expected.proof = ReceiptProof::NoProof;
    QCOMPARE(m_store->receipt(JobId(1)), QList<ReceiptLine>{expected});
    m_fixture->sql(u"UPDATE receipts SET subject = 72"_s);
    QVERIFY(m_store->receipt(JobId(1)).isEmpty());
    QVERIFY(m_store->errorString().contains(u"72"_s));
}

void TestSqliteJobStore::factsThatAreNoJsonAreNoFacts()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(1, 1)));
    m_fixture->sql(u"UPDATE leftovers SET facts = '{\"half'"_s);
    QCOMPARE(m_store->leftovers().value(0).facts, QJsonObject());
}

QTEST_GUILESS_MAIN(TestSqliteJobStore)
#include "tst_sqlitejobstore.moc"
