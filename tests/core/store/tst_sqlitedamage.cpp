#include "core/store/sqlitejobstore.h"
#include "core/store/sqliteschema.h"
#include "tests/core/disk/diskfixture.h"
#include "tests/core/store/records.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Records;
using DiskFixture::readFile;
using DiskFixture::writeFile;

class TestSqliteDamage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aDamagedDatabaseIsMovedAsideWhole_data();
    void aDamagedDatabaseIsMovedAsideWhole();
    void theLogOfADamagedDatabaseGoesWithIt();
    void twoDamagedDatabasesAreBothKept();
    void damageMetLaterIsReportedAndFoundAtTheNextOpen_data();
    void damageMetLaterIsReportedAndFoundAtTheNextOpen();
    void aFalseSuspicionIsForgotten();

    void anEmptyFileIsANewDatabase();
    void aNewerDatabaseIsRefusedUntouched_data();
    void aNewerDatabaseIsRefusedUntouched();
    void aDatabaseOfAnotherProgramIsRefusedUntouched();
    void anInterruptedCreationIsFinished();

    void aMissingFolderIsRefusedClearly();
    void aFolderThatMayNotBeWrittenIsRefusedClearly();
    void aDatabaseThatMayNotBeWrittenIsRefused();
    void anUnusualPathIsNoObstacle();

    void aFullDatabaseRefusesACallWhole();
    void aFullDatabaseRefusesABatchWhole();
    void aFullDiskRefusesACallWhole();

private:
    /// Closed, with @p count jobs in it.
    void fill(int count) const;
    qint64 pageOf(const QString &table) const;
    void overwrite(qint64 page, qint64 pages) const;
    void limitPages() const;
    QStringList files() const { return QDir(m_fixture->folder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<Fixture> m_fixture;
};

void TestSqliteDamage::init() { m_fixture = std::make_unique<Fixture>(); }

void TestSqliteDamage::cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

void TestSqliteDamage::fill(int count) const
{
    const auto store = m_fixture->open();
    QVERIFY(store);
    JobStore::Batch batch(*store);
    for (int id = 1; id <= count; ++id) {
        QVERIFY(store->saveJob(plainJob(quint64(id))));
        QVERIFY(store->saveLeftover(fullLeftover(quint64(id), quint64(id))));
        QVERIFY(store->appendLog(JobId(quint64(id)), {{id, LogEvent::Added, u"added"_s}}));
    }
    QVERIFY(batch.commit());
}

qint64 TestSqliteDamage::pageOf(const QString &table) const
{
    return m_fixture->sql(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table)).toLongLong();
}

void TestSqliteDamage::overwrite(qint64 page, qint64 pages) const
{
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QVERIFY(file.write(QByteArray(pages * 4096, '\xa5')) == pages * 4096);
}

void TestSqliteDamage::aDamagedDatabaseIsMovedAsideWhole_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<QString>("damage");
    for (const auto &[size, jobs] : {std::pair{"small", 500}, std::pair{"large", 12'000}}) {
        for (const char *damage :
             {"garbage", "text", "short", "truncated", "middle", "jobs", "files", "leftovers"})
            QTest::addRow("%s, %s", size, damage) << jobs << QString::fromLatin1(damage);
    }
}

void TestSqliteDamage::aDamagedDatabaseIsMovedAsideWhole()
{
    QFETCH(int, jobs);
    QFETCH(QString, damage);
    fill(jobs);
    const qint64 size = QFileInfo(m_fixture->path()).size();
    QCOMPARE(size > 4 * 1024 * 1024, jobs > 1000);
    const qint64 pages = size / 4096;
    if (damage == u"garbage")
        QVERIFY(writeFile(m_fixture->path(), QByteArray(size, '\x5a')));
    else if (damage == u"text")
        QVERIFY(writeFile(m_fixture->path(), "this is no database"_ba));
    else if (damage == u"short")
        QVERIFY(QFile::resize(m_fixture->path(), 1000));
    else if (damage == u"truncated")
        QVERIFY(QFile::resize(m_fixture->path(), size / 2 + 77));
    else if (damage == u"middle")
        overwrite(pages / 4, pages / 2);
    else
        overwrite(pageOf(damage == u"files" ? u"job_files"_s : damage), 1);
    const QByteArray before = readFile(m_fixture->path());

    SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
    QVERIFY2(result.store, qPrintable(result.error));
    QCOMPARE(result.error, QString());
    const QRegularExpression name(u"/ferry\\.db\\.damaged-\\d{8}T\\d{6}Z$"_s);
    QVERIFY2(name.match(result.movedAside).hasMatch(), qPrintable(result.movedAside));
    QVERIFY(readFile(result.movedAside) == before);
    QVERIFY(result.store->jobs().isEmpty() && result.store->errorString().isEmpty());
    QVERIFY(result.store->saveJob(fullJob(1)));
    result.store.reset();
    result = SqliteJobStore::open(m_fixture->path());
    QCOMPARE(result.movedAside, QString());
    QCOMPARE(result.store->jobs(), QList<JobRecord>{fullJob(1)});
}

void TestSqliteDamage::theLogOfADamagedDatabaseGoesWithIt()
{
    fill(100);
    auto store = m_fixture->open();
    QVERIFY(store->saveJob(fullJob(1)));
    const Fixture killed;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(m_fixture->path() + suffix, killed.path() + suffix));
    store.reset();
    QVERIFY(writeFile(killed.path(), QByteArray(8192, 'x')));
    const QByteArray log = readFile(killed.path() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(killed.path());
    QVERIFY(result.store);
    QVERIFY(readFile(result.movedAside + u"-wal"_s) == log);
    QCOMPARE(readFile(result.movedAside), QByteArray(8192, 'x'));
    QVERIFY(result.store->jobs().isEmpty());
}

void TestSqliteDamage::twoDamagedDatabasesAreBothKept()
{
    QStringList aside;
    for (const char content : {'1', '2', '3'}) {
        QVERIFY(writeFile(m_fixture->path(), QByteArray(5000, content)));
        SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
        QVERIFY(result.store);
        QCOMPARE(readFile(result.movedAside), QByteArray(5000, content));
        aside.append(result.movedAside);
    }
    QCOMPARE(aside.removeDuplicates(), 0);
    QCOMPARE(files().size(), 4);
}

void TestSqliteDamage::damageMetLaterIsReportedAndFoundAtTheNextOpen_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("jobs") << u"jobs"_s;
    QTest::newRow("files") << u"job_files"_s;
    QTest::newRow("leftovers") << u"leftovers"_s;
    QTest::newRow("log, which is not read at the start") << u"log_lines"_s;
}

void TestSqliteDamage::damageMetLaterIsReportedAndFoundAtTheNextOpen()
{
    QFETCH(QString, table);
    fill(12'000);
    const qint64 page = pageOf(table);
    auto store = m_fixture->open();
    QVERIFY(store);
    overwrite(page, 1);
    if (table == u"leftovers")
        QVERIFY(store->leftovers().isEmpty());
    else if (table == u"log_lines")
        QVERIFY(store->log(JobId(7)).isEmpty());
    else
        QVERIFY(store->jobs().isEmpty());
    QVERIFY2(store->errorString().contains(u"malformed"_s), qPrintable(store->errorString()));
    store.reset();

    SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
    QVERIFY(result.store);
    QVERIFY(!result.movedAside.isEmpty());
    result.store.reset();
    result = SqliteJobStore::open(m_fixture->path());
    QVERIFY(result.store);
    QCOMPARE(result.movedAside, QString());
}

void TestSqliteDamage::aFalseSuspicionIsForgotten()
{
    fill(10);
    QVERIFY(writeFile(m_fixture->path() + u"-suspect"_s, {}));
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
    QVERIFY(result.store);
    QCOMPARE(result.movedAside, QString());
    QCOMPARE(result.store->jobs().size(), 10);
    QVERIFY(!QFile::exists(m_fixture->path() + u"-suspect"_s));
}

void TestSqliteDamage::anEmptyFileIsANewDatabase()
{
    QVERIFY(writeFile(m_fixture->path(), {}));
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
    QVERIFY(result.store);
    QCOMPARE(result.movedAside, QString());
    QVERIFY(result.store->saveJob(fullJob(1)));
}

void TestSqliteDamage::aNewerDatabaseIsRefusedUntouched_data()
{
    QTest::addColumn<bool>("inTheLog");
    QTest::newRow("closed") << false;
    QTest::newRow("killed") << true;
}

void TestSqliteDamage::aNewerDatabaseIsRefusedUntouched()
{
    QFETCH(bool, inTheLog);
    fill(10);
    const QString newer = u"PRAGMA user_version = %1"_s.arg(SqliteSchema::version() + 1);
    const Fixture killed;
    {
        const auto store = m_fixture->open();
        QVERIFY(store->saveJob(fullJob(1)));
        m_fixture->sql(newer);
        if (inTheLog)
            QVERIFY(QFile::copy(m_fixture->path() + u"-wal"_s, killed.path() + u"-wal"_s));
        else
            m_fixture->sql(u"PRAGMA wal_checkpoint"_s);
        QVERIFY(QFile::copy(m_fixture->path(), killed.path()));
    }
    const QByteArray before = readFile(killed.path());
    const QByteArray log = readFile(killed.path() + u"-wal"_s);
    QCOMPARE(log.isEmpty(), !inTheLog);
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(killed.path());
    QVERIFY(!result.store);
    QCOMPARE(result.movedAside, QString());
    QVERIFY2(result.error.contains(QString::number(SqliteSchema::version() + 1)), qPrintable(result.error));
    QVERIFY(readFile(killed.path()) == before);
    QVERIFY(readFile(killed.path() + u"-wal"_s) == log);
    if (!inTheLog)
        QCOMPARE(QDir(killed.folder()).entryList(QDir::Files), QStringList{u"ferry.db"_s});
}

void TestSqliteDamage::aDatabaseOfAnotherProgramIsRefusedUntouched()
{
    m_fixture->sql(u"CREATE TABLE recipes (name TEXT)"_s);
    const QByteArray before = readFile(m_fixture->path());
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
    QVERIFY(!result.store);
    QVERIFY(!result.error.isEmpty());
    QCOMPARE(result.movedAside, QString());
    QVERIFY(readFile(m_fixture->path()) == before);
    QCOMPARE(files(), QStringList{u"ferry.db"_s});
}

void TestSqliteDamage::anInterruptedCreationIsFinished()
{
    // Killed after the switch to the write-ahead log and before the tables.
    m_fixture->sql(u"PRAGMA journal_mode = WAL"_s);
    QVERIFY(QFileInfo(m_fixture->path()).size() > 0);
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
    QVERIFY2(result.store, qPrintable(result.error));
    QCOMPARE(result.movedAside, QString());
    QVERIFY(result.store->saveJob(fullJob(1)));
}

void TestSqliteDamage::aMissingFolderIsRefusedClearly()
{
    const QString folder = m_fixture->folder() + u"/missing"_s;
    const SqliteJobStore::OpenResult result = SqliteJobStore::open(folder + u"/ferry.db"_s);
    QVERIFY(!result.store);
    QCOMPARE(result.error, u"the folder %1 does not exist"_s.arg(folder));
    QVERIFY(!SqliteJobStore::open(m_fixture->folder()).store);
}

namespace
{

/// Root may write everywhere, so it becomes nobody for a while.
class AsNobody
{
public:
    AsNobody() { m_done = ::geteuid() != 0 || ::seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (::getuid() == 0 && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    bool m_done = false;
};

constexpr QFile::Permissions ReadableByAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                             QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup;

} // namespace

void TestSqliteDamage::aFolderThatMayNotBeWrittenIsRefusedClearly()
{
    QVERIFY(QFile::setPermissions(m_fixture->folder(), ReadableByAll));
    QString error;
    {
        const AsNobody nobody;
        QVERIFY(nobody.isDone());
        const SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
        QVERIFY(!result.store);
        error = result.error;
    }
    QVERIFY(QFile::setPermissions(m_fixture->folder(), ReadableByAll | QFile::WriteOwner));
    QVERIFY2(error.contains(m_fixture->folder()), qPrintable(error));
    QVERIFY(files().isEmpty());
}

void TestSqliteDamage::aDatabaseThatMayNotBeWrittenIsRefused()
{
    fill(3);
    QVERIFY(
        QFile::setPermissions(m_fixture->folder(), ReadableByAll | QFile::WriteOwner | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFile::ReadOwner | QFile::ReadOther));
    QString error;
    {
        const AsNobody nobody;
        const SqliteJobStore::OpenResult result = SqliteJobStore::open(m_fixture->path());
        QVERIFY(!result.store);
        QCOMPARE(result.movedAside, QString());
        error = result.error;
    }
    QVERIFY2(error.contains(m_fixture->path()), qPrintable(error));
}

void TestSqliteDamage::anUnusualPathIsNoObstacle()
{
    const QString path = m_fixture->folder() + u"/é %41 ?mode=x#y;QSQLITE_OPEN_READONLY.db"_s;
    SqliteJobStore::OpenResult result = SqliteJobStore::open(path);
    QVERIFY2(result.store, qPrintable(result.error));
    QVERIFY(result.store->saveJob(fullJob(1)));
    result.store.reset();
    QVERIFY(QFile::exists(path));
    result = SqliteJobStore::open(path);
    QVERIFY2(result.store, qPrintable(result.error));
    QCOMPARE(result.store->jobs(), QList<JobRecord>{fullJob(1)});
    result.store.reset();
    QVERIFY(writeFile(path, "garbage"_ba));
    QVERIFY(!SqliteJobStore::open(path).movedAside.isEmpty());
}

void TestSqliteDamage::limitPages() const
{
    QSqlQuery query(Fixture::connection());
    QVERIFY(query.exec(u"PRAGMA max_page_count = 1"_s)); // SQLite takes the present size then
}

void TestSqliteDamage::aFullDatabaseRefusesACallWhole()
{
    fill(10);
    const auto store = m_fixture->open();
    const QList<JobRecord> before = store->jobs();
    limitPages();
    JobRecord big = before[0];
    big.spec.files = QList<FileSpec>(100, {QUrl(u"http://example.org"_s), QString(1000, u'x'), false});
    big.progress.clear();
    QVERIFY(!store->saveJob(big));
    QVERIFY2(store->errorString().contains(u"full"_s), qPrintable(store->errorString()));
    QCOMPARE(store->jobs(), before);
    QVERIFY(store->saveProgress(JobId(2), {{0, {1, 1, true, true, {}}}}));
}

void TestSqliteDamage::aFullDatabaseRefusesABatchWhole()
{
    fill(10);
    const auto store = m_fixture->open();
    const QList<JobRecord> before = store->jobs();
    const QList<Leftover> leftovers = store->leftovers();
    limitPages();
    {
        JobStore::Batch batch(*store);
        QVERIFY(store->forgetLeftover(1));
        quint64 id = 100;
        while (store->saveJob(plainJob(id)))
            ++id;
        QVERIFY(id > 100); // it failed in the middle
        // SQLite may have ended the transaction: these would be saved one by one.
        QVERIFY(!store->forgetLeftover(2));
        QVERIFY(!store->saveJob(plainJob(1)));
        QVERIFY(!batch.commit());
        QVERIFY(store->errorString().contains(u"full"_s));
    }
    QCOMPARE(store->jobs(), before);
    QCOMPARE(store->leftovers(), leftovers);
    QVERIFY(store->forgetLeftover(2));
}

void TestSqliteDamage::aFullDiskRefusesACallWhole()
{
    const DiskFixture::SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs root: a small file system cannot be mounted");
    SqliteJobStore::OpenResult result = SqliteJobStore::open(disk.filePath(u"ferry.db"_s));
    QVERIFY2(result.store, qPrintable(result.error));
    QList<JobRecord> saved;
    for (quint64 id = 1; result.store->saveJob(fullJob(id)); ++id)
        saved.append(fullJob(id));
    QVERIFY(saved.size() > 10);
    QVERIFY2(result.store->errorString().contains(u"full"_s), qPrintable(result.store->errorString()));
    // Less than a job may still find room.
    QList<Leftover> leftovers;
    for (quint64 id = 1; result.store->saveLeftover(fullLeftover(id, 1)); ++id)
        leftovers.append(fullLeftover(id, 1));
    QCOMPARE(result.store->jobs(), saved);
    QCOMPARE(result.store->leftovers(), leftovers);
    result.store.reset();
    // Even opening may need room; what counts is that nothing is lost or taken for damage.
    result = SqliteJobStore::open(disk.filePath(u"ferry.db"_s));
    QCOMPARE(result.movedAside, QString());
    if (result.store)
        QCOMPARE(result.store->jobs(), saved);
}

QTEST_GUILESS_MAIN(TestSqliteDamage)
#include "tst_sqlitedamage.moc"
