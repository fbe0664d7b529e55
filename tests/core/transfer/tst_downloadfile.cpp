#include "core/disk/diskthread.h"
#include "core/transfer/connectionbudget.h"
#include "core/transfer/downloadfile.h"
#include "core/transfer/spacebook.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

/// Remembers what is recorded last.
class Book final : public LeftoverBook
{
public:
    Leftover last;
    bool refuses = false;
    bool wasThere = false; ///< when it was recorded
    bool record(const Leftover &leftover) override
    {
        wasThere = QFileInfo::exists(leftover.where);
        return !refuses && update(leftover);
    }
    bool update(const Leftover &leftover) override
    {
        last = leftover;
        return true;
    }
    void forget(quint64) override { last = {}; }
    void finish(quint64, const QString &) override { last = {}; }
    void doom(quint64) override { last.stage = LeftoverStage::Doomed; }
};

const QUrl Link(u"http://one.example/x.bin"_s);
constexpr qint64 Size = 1'000;
const Validator Old{"\"old\"", {}, Size};
const Validator New{"\"new\"", {}, Size};

} // namespace

/// DownloadFile: what is recorded of a part file is true of the version that it names.
class TestDownloadFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void itIsRecordedBeforeItIsMade();
    void whatCannotBeRecordedIsNotMade();
    void aSyncOfTheOldVersionSaysNothingOfTheNew_data();
    void aSyncOfTheOldVersionSaysNothingOfTheNew();

private:
    [[nodiscard]] TransferContext context()
    {
        return {*m_wire, *m_control, *m_disk, *m_book, *m_budget, *m_space};
    }
    /// Its bytes, and what the plan says of them.
    void write(DownloadFile &file, qint64 bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<DiskThread> m_disk;
    std::unique_ptr<SpaceBook> m_space;
    std::unique_ptr<ConnectionBudget> m_budget;
    std::unique_ptr<Book> m_book;
    TransferTask m_task;
};

void TestDownloadFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_wire = std::make_unique<Wire>(NetSettings());
    m_control = std::make_unique<ControlPlane>(NetSettings());
    m_disk = std::make_unique<DiskThread>();
    m_space = std::make_unique<SpaceBook>(*m_disk);
    m_budget = std::make_unique<ConnectionBudget>();
    m_book = std::make_unique<Book>();
    m_task = {};
    m_task.job = JobId(7);
    m_task.file = {Link, m_dir->path()};
}

void TestDownloadFile::cleanup()
{
    m_space.reset();
    m_disk.reset();
    m_control.reset();
    m_wire.reset();
}

void TestDownloadFile::write(DownloadFile &file, qint64 bytes)
{
    file.setLength(Size);
    QCOMPARE(file.handle()->truncate(Size), 0);
    QVERIFY(file.plan().claim(1, 1));
    file.plan().received(1, bytes);
}

void TestDownloadFile::itIsRecordedBeforeItIsMade()
{
    DownloadFile file(context(), m_task);
    QVERIFY(!file.make({}, Link).isSet());
    QVERIFY(!m_book->wasThere);
    QCOMPARE(m_book->last.where, file.path());
    QVERIFY(QFileInfo::exists(file.path()));
}

void TestDownloadFile::whatCannotBeRecordedIsNotMade()
{
    m_book->refuses = true;
    DownloadFile file(context(), m_task);
    QCOMPARE(file.make({}, Link).kind, ErrorKind::StoreFailed);
    QVERIFY(!file.isOpen());
    QVERIFY(QDir(m_dir->path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestDownloadFile::aSyncOfTheOldVersionSaysNothingOfTheNew_data()
{
    QTest::addColumn<bool>("settles");
    QTest::newRow("of a running attempt") << false;
    QTest::newRow("of one that ends") << true;
}

void TestDownloadFile::aSyncOfTheOldVersionSaysNothingOfTheNew()
{
    QFETCH(bool, settles);
    DownloadFile file(context(), m_task);
    file.setVersion(Old, Link, true);
    QVERIFY(!file.make({}, Link).isSet());
    write(file, 600);
    // The disk is slow: meanwhile the server has another version.
    file.settle(true, [] {});
    QVERIFY(file.isBusy());
    QVERIFY(!file.startOver().isSet());
    file.setVersion(New, Link, true);
    write(file, 100);
    if (settles) // suspended
        file.settle(true, [] {});
    QTRY_VERIFY(!file.isBusy());
    const qint64 noted = m_book->last.bytes;
    QCOMPARE(noted, settles ? 100 : 0);
    if (settles)
        QCOMPARE(m_book->last.facts.value("etag"_L1).toString(), u"\"new\""_s);
    file.close();

    DownloadFile found(context(), m_task);
    m_task.leftovers = {m_book->last};
    QVERIFY(!found.find(m_task.leftovers).isSet());
    QCOMPARE(found.plan().received(), noted);
    found.close();
}

QTEST_GUILESS_MAIN(TestDownloadFile)
#include "tst_downloadfile.moc"
