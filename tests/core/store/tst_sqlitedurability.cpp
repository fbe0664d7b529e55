#include "core/store/sqlitejobstore.h"
#include "tests/core/store/records.h"

#include <QFileInfo>
#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

using namespace Ferry;
using namespace Ferry::Records;

using Durability = JobStore::Batch::Durability;

namespace
{

std::atomic<int> logSyncs = 0;

int countAndSync(int descriptor, long number)
{
    const QFileInfo name(u"/proc/self/fd/%1"_s.arg(descriptor));
    if (name.symLinkTarget().endsWith(u"-wal"_s))
        ++logSyncs;
    return int(::syscall(number, descriptor));
}

} // namespace

// In the place of the C library's, also for libraries loaded later.
extern "C" int fsync(int descriptor) { return countAndSync(descriptor, SYS_fsync); }
extern "C" int fdatasync(int descriptor) { return countAndSync(descriptor, SYS_fdatasync); }

class TestSqliteDurability : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatAProcessCallSavedSurvivesAKill();
    void anUnfinishedBatchDoesNotSurviveAKill();
    void aSecondStoreSeesWhatTheFirstSaved();
    void processCallsDoNotWaitForTheDisk();
    void powerCallsSyncTheLog();
    void aPowerCallInAProcessBatchSyncsAtItsEnd();
    void aPowerBatchSyncsOnce();
    void theDatabaseIsItsOwnersOnly();
    void closingLeavesOneFile();

private:
    /// What a kill -9 leaves: the files as they are now.
    std::unique_ptr<SqliteJobStore> openCopy();
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<SqliteJobStore> m_store;
    std::unique_ptr<QTemporaryDir> m_copy;
};

void TestSqliteDurability::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_store = m_fixture->open();
    QVERIFY(m_store);
}

void TestSqliteDurability::cleanup() { m_store.reset(); }

std::unique_ptr<SqliteJobStore> TestSqliteDurability::openCopy()
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(u"ferry.db"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::copy(m_fixture->path() + suffix, copy + suffix);
    SqliteJobStore::OpenResult result = SqliteJobStore::open(copy);
    if (!result.movedAside.isEmpty())
        qCritical("moved aside: %s", qPrintable(result.movedAside));
    return std::move(result.store);
}

void TestSqliteDurability::whatAProcessCallSavedSurvivesAKill()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->saveLeftover(fullLeftover(2, 1)));
    QVERIFY(m_store->appendLog(JobId(1), {{5, LogEvent::Failure, u"x"_s}}));
    QVERIFY(m_store->addReceiptLine(fullReceiptLine(1)));
    QVERIFY(QFileInfo(m_fixture->path() + u"-wal"_s).size() > 0);
    const auto copy = openCopy();
    QVERIFY(copy);
    QCOMPARE(copy->jobs(), QList<JobRecord>{fullJob(1)});
    QCOMPARE(copy->leftovers(), QList<Leftover>{fullLeftover(2, 1)});
    QCOMPARE(copy->log(JobId(1)).size(), 1);
    QCOMPARE(copy->receipt(JobId(1)), QList<ReceiptLine>{fullReceiptLine(1)});
}

void TestSqliteDurability::anUnfinishedBatchDoesNotSurviveAKill()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    JobStore::Batch batch(*m_store);
    // So many that they do not all stay in memory.
    for (quint64 id = 2; id < 20'000; ++id)
        QVERIFY(m_store->saveJob(plainJob(id)));
    const auto copy = openCopy();
    QVERIFY(copy);
    QCOMPARE(copy->jobs(), QList<JobRecord>{fullJob(1)});
}

void TestSqliteDurability::aSecondStoreSeesWhatTheFirstSaved()
{
    const auto second = m_fixture->open();
    QVERIFY(second);
    QVERIFY(m_store->saveJob(fullJob(1)));
    QCOMPARE(second->jobs(), QList<JobRecord>{fullJob(1)});
    QVERIFY(second->saveJob(fullJob(2)));
    QVERIFY(second->removeJobs({JobId(1)}));
    QCOMPARE(m_store->jobs(), QList<JobRecord>{fullJob(2)});
}

void TestSqliteDurability::processCallsDoNotWaitForTheDisk()
{
    logSyncs = 0;
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->saveProgress(JobId(1), {{0, fullJob(1).progress.first()}}));
    QVERIFY(m_store->appendLog(JobId(1), {{1, LogEvent::Added, {}}}));
    QCOMPARE(logSyncs, 0);
}

void TestSqliteDurability::powerCallsSyncTheLog()
{
    logSyncs = 0;
    QVERIFY(m_store->saveLeftover(fullLeftover(1, 1)));
    QVERIFY(logSyncs >= 1);
    QVERIFY(m_store->saveJob(fullJob(1)));
    logSyncs = 0;
    QVERIFY(m_store->settleLeftover(1, fullReceiptLine(1)));
    QVERIFY(logSyncs >= 1);
}

void TestSqliteDurability::aPowerCallInAProcessBatchSyncsAtItsEnd()
{
    JobStore::Batch batch(*m_store);
    QVERIFY(m_store->saveJob(fullJob(1)));
    QVERIFY(m_store->saveLeftover(fullLeftover(1, 1)));
    logSyncs = 0;
    QVERIFY(batch.commit());
    QVERIFY(logSyncs >= 1);
}

void TestSqliteDurability::aPowerBatchSyncsOnce()
{
    QVERIFY(m_store->saveLeftover(fullLeftover(9, 1)));
    logSyncs = 0;
    JobStore::Batch batch(*m_store, Durability::Power);
    for (quint64 id = 1; id < 5; ++id)
        QVERIFY(m_store->saveLeftover(fullLeftover(id, 1)));
    QVERIFY(batch.commit());
    QCOMPARE(logSyncs, 1);
}

void TestSqliteDurability::theDatabaseIsItsOwnersOnly()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(!(QFile::permissions(m_fixture->path() + suffix) & others));
}

void TestSqliteDurability::closingLeavesOneFile()
{
    QVERIFY(m_store->saveJob(fullJob(1)));
    m_store.reset();
    QCOMPARE(QDir(m_fixture->folder()).entryList(QDir::Files), QStringList{u"ferry.db"_s});
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestSqliteDurability)
#include "tst_sqlitedurability.moc"
