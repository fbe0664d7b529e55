#include "tests/core/transfer/s3bench.h"
#include "tests/scenarios/jobstates.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Large = qint64(32) * 1024 * 1024; // more than all the buffers between us and the server
constexpr qint64 Small = 400'000;

/// How the child that uploads says what went wrong.
enum ChildExit { Fine = 0, NotUploaded = 1, NotNoticed = 2 };

/// An S3 object made of parts, see tests/server/s3store.h.
bool hasSegments(const QString &folder, const QByteArray &content)
{
    QDirIterator folders(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        const QDir object(folders.next());
        if (object.path().section(u'/', -2, -2) != "segments"_L1)
            continue;
        QByteArray whole;
        for (int number = 1; object.exists(u"part.%1"_s.arg(number)); ++number)
            whole += QueueHarness::contentOf(object.filePath(u"part.%1"_s.arg(number)));
        if (whole == content)
            return true;
    }
    return false;
}

} // namespace

/// What goes wrong with uploads in the field, where no test of one class shows the whole of it. The table of all
/// of it is fieldfailures.txt.
class TestFieldFailures : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup()
    {
        m.reset();
        m_bench.reset();
    }
    void aChangeThatOnlyTheBytesShowIsSentWholeAndAlone_data();
    void aChangeThatOnlyTheBytesShowIsSentWholeAndAlone();
    void anEarlyAnswerToALargeBodyIsHeard_data();
    void anEarlyAnswerToALargeBodyIsHeard();
    void aClientWithAWrongClockUploads_data();
    void aClientWithAWrongClockUploads();
    void aListThatBreaksOffIsNoProof();
    void aFileIsNeverSentAsPartialSessions_data();
    void aFileIsNeverSentAsPartialSessions();

private:
    void begin(const QByteArray &protocol)
    {
        m_bench = makeBench(protocol);
        m_bench->serve(*m);
        m->useOptions(m_bench->options(*m));
        m_foreign = m_bench->stored();
    }
    /// Beside the queue's own folders, so in the server's storage.
    [[nodiscard]] bool serverHas(const QByteArray &content) const;
    [[nodiscard]] int count(const QByteArray &method) const
    {
        return static_cast<int>(m->server().requests(method).size());
    }

    std::unique_ptr<QueueHarness> m;
    std::unique_ptr<ProtocolBench> m_bench;
    QStringList m_foreign; ///< what was in the server's storage before us
};

bool TestFieldFailures::serverHas(const QByteArray &content) const
{
    QDirIterator files(m->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.startsWith(m->sources()) && QFileInfo(file).size() == content.size() &&
            QueueHarness::contentOf(file) == content)
            return true;
    }
    return hasSegments(m->folder(), content);
}

void TestFieldFailures::aChangeThatOnlyTheBytesShowIsSentWholeAndAlone_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<bool>("restarts");
    for (const QByteArray &name : protocolNames()) {
        if (!makeBench(name)->isUpload())
            continue;
        QTest::addRow("%s, while suspended", name.constData()) << name << false;
        QTest::addRow("%s, while Ferry was away", name.constData()) << name << true;
    }
}

/// Failures 16 and 17: a few bytes near an end, which is where a source is compared; the size as before, the time of
/// modification set back.
void TestFieldFailures::aChangeThatOnlyTheBytesShowIsSentWholeAndAlone()
{
    QFETCH(QByteArray, protocol);
    QFETCH(bool, restarts);
    begin(protocol);
    prepareServer(*m, *m_bench, JobState::Suspended);
    Job *job = bringTo(*m, *m_bench, JobState::Suspended);
    QVERIFY(job);
    const QString source = job->spec().files.first().local;
    const JobId id = job->id();
    if (restarts)
        m->closeQueue();
    QVERIFY(editInPlace(source, restarts ? QFileInfo(source).size() - 10 : 10, "changed"));
    if (restarts) {
        m->restart();
        m->useOptions(m_bench->options(*m));
        job = m->queue().job(id);
    }
    m->server().clearFaults();
    m->server().setThrottle(0, 0);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY2(waitForState(job, JobState::Transferred), qPrintable(job->error().detail));
    QVERIFY(serverHas(QueueHarness::contentOf(source)));
    QTRY_COMPARE(m_bench->stored().size(), m_foreign.size() + 1);
}

void TestFieldFailures::anEarlyAnswerToALargeBodyIsHeard_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("patches");
    QTest::addColumn<int>("sessions");
    QTest::newRow("413") << 413 << JobState::Error << 1 << 0;
    QTest::newRow("409") << 409 << JobState::Acknowledged << 2 << 1;
}

/// Failure 23: the server answers after the headers, and closes, while we are sending.
void TestFieldFailures::anEarlyAnswerToALargeBodyIsHeard()
{
    QFETCH(int, status);
    QFETCH(JobState, state);
    QFETCH(int, patches);
    QFETCH(int, sessions);
    // Where the kernel throws the answer away with the connection, the next attempt hears it.
    const bool isFatal = state == JobState::Error;
    const Fault early = Fault::replyEarly(status, {TusMark}).on("PATCH");
    m->server().addFault(isFatal ? early.always() : early);
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Large)));
    QVERIFY2(waitForState(job, state), qPrintable(job->error().detail));
    QCOMPARE(job->error().kind, state == JobState::Error ? ErrorKind::TooLarge : ErrorKind::None);
    QCOMPARE(m->server().requests("PATCH").first().status, status);
    QVERIFY(m->server().requests("PATCH").first().bodyBytes < Large);
    QVERIFY(count("PATCH") >= patches && count("PATCH") <= patches + 2);
    QCOMPARE(count("POST"), 1);
    QTRY_COMPARE(m->server().sessions().size(), sessions);
}

void TestFieldFailures::aClientWithAWrongClockUploads_data()
{
    QTest::addColumn<QString>("offset");
    QTest::newRow("20 minutes slow") << u"-20m"_s;
    QTest::newRow("3 days fast") << u"+3d"_s;
}

/// Failure 31: a server that signs requests off refuses those of another time.
void TestFieldFailures::aClientWithAWrongClockUploads()
{
    QFETCH(QString, offset);
    if (QStandardPaths::findExecutable(u"faketime"_s).isEmpty())
        QSKIP("faketime is not installed");
    begin("s3");
    m->closeQueue();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s); // the date, and no timer
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s); // it comes first
    child.setProcessEnvironment(environment);
    child.start(u"faketime"_s, {u"-f"_s, offset, QCoreApplication::applicationFilePath(), u"--child"_s,
                                m->folder(), QString::number(m->server().port())});
    QVERIFY(child.waitForFinished(25'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), Fine);
    QVERIFY(serverHas(generatedBytes(1, 0, Small)));
    QCOMPARE(m_bench->stored().size(), m_foreign.size() + 1);
    QCOMPARE(count("POST"), 2); // created and completed by the server's clock, which the look has told
}

/// Failure 29: the first page of the uploads comes, and ours is not on it; the next one does not come.
void TestFieldFailures::aListThatBreaksOffIsNoProof()
{
    S3Bench bench;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!bench.s3->createForeignUpload(u"bucket"_s, u"data.bin"_s).isEmpty());
    bench.s3->change([](TestServer::S3Switches &s) { s.pageSize = 2; });
    bench.server().addFault(Fault::stallUp(1000).on("PUT").always());
    bench.server().addFault(Fault::replyStatus(500).on("GET", u"[?&]key-marker="_s).always());
    Job *job = bench.upload(3 * S3Bench::PartSize);
    QTRY_COMPARE(bench.count(u"PUT ?partNumber"_s), 3);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_VERIFY(!job->cleanup().open.isEmpty() && job->cleanup().open.constFirst().attempts >= 2);
    const auto lists = bench.server().requests("GET");
    QVERIFY(std::any_of(lists.begin(), lists.end(), [](const auto &list) { return list.status == 500; }));
    QVERIFY(job->cleanup().isPending());
    bench.server().clearFaults();
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(bench.s3->uploads().size(), 5); // all of others
}

void TestFieldFailures::aFileIsNeverSentAsPartialSessions_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("finished") << false;
    QTest::newRow("cancelled") << true;
}

/// Failure 32: whatever the server offers, there is one session a file, and so none of its parts stays.
void TestFieldFailures::aFileIsNeverSentAsPartialSessions()
{
    QFETCH(bool, cancels);
    m->server().addFault(
        Fault::setHeaders({{"Tus-Extension", "creation,termination,concatenation"}}).on("OPTIONS").always());
    if (cancels)
        m->server().addFault(Fault::stallUp(Large / 2).on("PATCH"));
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, Large));
    spec.protocol = u"tus"_s;
    Job *job = m->add(spec);
    if (cancels) {
        QTRY_COMPARE(stalled.count(), 1);
        QCOMPARE(job->cancel(), Outcome::Ok);
        QVERIFY(waitForCleanup(job));
        QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    } else {
        QVERIFY(waitForState(job, JobState::Acknowledged));
    }
    QCOMPARE(count("OPTIONS"), 1);
    QCOMPARE(count("POST"), 1);
    for (const auto &request : m->server().requests())
        QVERIFY(request.header("Upload-Concat").isEmpty());
    QCOMPARE(m->server().sessions().size(), cancels ? 0 : 1);
}

namespace
{

/// Uploads to the parent's server, in a process with a clock of its own.
int runAsChild(const QStringList &arguments)
{
    QueueHarness harness(arguments.at(2), arguments.at(3).toUShort());
    const auto bench = makeBench("s3");
    harness.useOptions(bench->options(harness));
    Job *job = harness.add(bench->spec(harness, Small));
    if (!waitForState(job, JobState::Acknowledged)) {
        qWarning("%s", qPrintable(job->error().detail));
        return NotUploaded;
    }
    return wasNoticed(job, Notice::ClockCorrected) ? Fine : NotNoticed;
}

} // namespace

/// tst_fieldfailures [QTest's arguments]
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return runAsChild(arguments);
    TestFieldFailures test;
    return QTest::qExec(&test, arguments);
}

#include "tst_fieldfailures.moc"
