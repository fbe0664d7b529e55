#include "tests/core/transfer/transferfixture.h"

#include <QDir>

#include <sys/stat.h>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{
constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;
} // namespace

Q_DECLARE_METATYPE(std::function<bool(const QString &)>)

/// TusUpload with a file that does not hold still: what arrives is always one version, whole, and the session
/// of another one does not stay.
class TestTusSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aChangedFileTakesANewSession_data();
    void aChangedFileTakesANewSession();
    void aFileChangedWhileItIsSentTakesANewSession_data();
    void aFileChangedWhileItIsSentTakesANewSession();
    void aFileChangedAfterItsLastByteTakesANewSession();
    void aFileThatIsAwayKeepsItsSession_data();
    void aFileThatIsAwayKeepsItsSession();
    void aFileThatIsNoFileIsSaid_data();
    void aFileThatIsNoFileIsSaid();
    void aFileThatNeverHoldsStillEnds();

private:
    using Edit = std::function<bool(const QString &)>;
    static void addEdits();
    [[nodiscard]] QString source() const { return m->sources() + u"/data.bin"_s; }
    Job *stalledAtHalf(int resetAfterMs)
    {
        m->server().addFault(Fault::stallUp(Half, resetAfterMs).on("PATCH"));
        QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
        Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Size)));
        return QTest::qWaitFor([&] { return stalled.count() == 1; }, 10'000) ? job : nullptr;
    }
    Job *suspendedAtHalf()
    {
        Job *job = stalledAtHalf(0);
        const bool isDrained = job && suspendAndDrain(*m, job) &&
                               QTest::qWaitFor([this] { return m->server().connectionCount() <= 1; }, 10'000);
        return isDrained ? job : nullptr;
    }
    [[nodiscard]] bool resumesTo(Job *job, JobState state)
    {
        return job->resume() == Outcome::Ok && waitForState(job, state);
    }
    void verifyArrived(Job *job)
    {
        QTRY_COMPARE(m->server().sessions().size(), 1); // the old one is removed
        QVERIFY(m->server().sessionData(m->server().sessions().first()) == QueueHarness::contentOf(source()));
        QTRY_VERIFY(job->cleanup().open.isEmpty());
        QCOMPARE(job->record().bytesTotal(), QFileInfo(source()).size());
    }

    std::unique_ptr<QueueHarness> m;
};

void TestTusSource::addEdits()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("one byte, its time set back")
        << Edit([](const QString &path) { return editInPlace(path, 10, "X"); });
    QTest::newRow("longer") << Edit([](const QString &path) { return QFile::resize(path, Size + 1); });
    QTest::newRow("shorter") << Edit([](const QString &path) { return QFile::resize(path, 1000); });
    QTest::newRow("empty") << Edit([](const QString &path) { return QFile::resize(path, 0); });
    QTest::newRow("replaced, as editors save") << Edit([](const QString &path) {
        QFile file(path + u".new"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(generatedBytes(9, 0, Size)) != Size)
            return false;
        file.close();
        return ::rename(QFile::encodeName(file.fileName()).constData(),
                        QFile::encodeName(path).constData()) == 0;
    });
}

void TestTusSource::aChangedFileTakesANewSession_data() { addEdits(); }

void TestTusSource::aChangedFileTakesANewSession()
{
    QFETCH(Edit, edit);
    Job *job = suspendedAtHalf();
    QVERIFY(job);
    const QString old = m->server().sessions().first();
    QVERIFY(edit(source()));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    verifyArrived(job);
    QVERIFY(m->server().sessions().first() != old);
    QCOMPARE(job->cleanup().receipt.last().action, ReceiptAction::Removed);
}

void TestTusSource::aFileChangedWhileItIsSentTakesANewSession_data() { addEdits(); }

void TestTusSource::aFileChangedWhileItIsSentTakesANewSession()
{
    QFETCH(Edit, edit);
    Job *job = stalledAtHalf(300);
    QVERIFY(job);
    QVERIFY(edit(source()));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    verifyArrived(job);
}

void TestTusSource::aFileChangedAfterItsLastByteTakesANewSession()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("PATCH"));
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Size)));
    QTRY_COMPARE(held.count(), 1);
    QVERIFY(editInPlace(source(), Size - 1, "X"));
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived(job);
}

void TestTusSource::aFileThatIsAwayKeepsItsSession_data()
{
    QTest::addColumn<bool>("whileSent");
    QTest::newRow("while suspended") << false;
    QTest::newRow("while it is sent") << true;
}

void TestTusSource::aFileThatIsAwayKeepsItsSession()
{
    QFETCH(bool, whileSent);
    Job *job = whileSent ? stalledAtHalf(300) : suspendedAtHalf();
    QVERIFY(job);
    const QString away = m->path(u"away.bin"_s);
    QVERIFY(QFile::rename(source(), away));
    QVERIFY(whileSent ? waitForState(job, JobState::Error) : resumesTo(job, JobState::Error));
    if (whileSent)
        QCOMPARE(job->record().errorCount, 2); // the cut, and only then the missing file
    QCOMPARE(job->error().kind, ErrorKind::SourceMissing);
    QVERIFY(waitForDrain(*m));
    QCOMPARE(livingLeftover(job).kind, LeftoverKind::TusSession);
    QVERIFY(QFile::rename(away, source()));
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("POST").size(), 1);
    verifyArrived(job);
}

void TestTusSource::aFileThatIsNoFileIsSaid_data()
{
    QTest::addColumn<QString>("instead");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a folder") << u"folder"_s << ErrorKind::SourceUnreadable;
    QTest::newRow("a pipe") << u"pipe"_s << ErrorKind::SourceUnreadable;
    QTest::newRow("nothing") << u"nothing"_s << ErrorKind::SourceMissing;
    QTest::newRow("a link to nothing") << u"link"_s << ErrorKind::SourceMissing;
}

void TestTusSource::aFileThatIsNoFileIsSaid()
{
    QFETCH(QString, instead);
    QFETCH(ErrorKind, kind);
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Size)), false);
    QVERIFY(QFile::remove(source()));
    if (instead == "folder"_L1)
        QVERIFY(QDir().mkdir(source()));
    else if (instead == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(source()).constData(), 0600), 0);
    else if (instead == "link"_L1)
        QVERIFY(QFile::link(m->path(u"nowhere"_s), source()));
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(job->error().file, source());
    QVERIFY(m->server().requests().isEmpty());
}

void TestTusSource::aFileThatNeverHoldsStillEnds()
{
    // A log that is written to: each time its upload is through, it is another file.
    connect(&m->server(), &TestServer::LoopbackServer::answerHeld, this, [this] {
        QFile log(source());
        QVERIFY(log.open(QIODevice::Append) && log.write("one more line\n") > 0);
        log.close();
        m->server().releaseHeld();
    });
    m->server().addFault(Fault::holdAnswer().on("PATCH").always());
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Size)));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::SourceChanged);
    QCOMPARE(m->server().requests("POST").size(), 3);
    QTRY_VERIFY(m->server().sessions().isEmpty());
}

QTEST_GUILESS_MAIN(TestTusSource)
#include "tst_tussource.moc"
