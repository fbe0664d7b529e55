#include "tests/real/swift.h"
#include "tests/support/queueharness.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 MiB = 1024LL * 1024;
constexpr qint64 PartSize = 5 * MiB; // the least that Swift takes
constexpr qint64 Size = 40'000'000;
constexpr qint64 Rate = 8'000'000; // bytes a second: enough of it is still to come when a test acts
constexpr int Parts = 8;
constexpr int Patience = 60'000;
const QString Bucket = u"bucket"_s;
const QString Key = u"data.bin"_s;

int requestsOf(const Job *job, const QString &method, const QString &part)
{
    const auto log = job->log();
    return static_cast<int>(std::count_if(log.begin(), log.end(), [&](const LogLine &line) {
        return line.event == LogEvent::Request && line.detail.startsWith(method + u' ') &&
               line.detail.contains(part);
    }));
}

bool wasNoticed(const Job *job, Notice notice)
{
    const auto log = job->log();
    return std::any_of(log.begin(), log.end(), [notice](const LogLine &line) {
        return line.event == LogEvent::Notice && line.detail == QString::number(static_cast<int>(notice));
    });
}

bool hasLine(const Job *job, ReceiptAction action, ReceiptProof proof)
{
    const auto receipt = job->cleanup().receipt;
    return std::any_of(receipt.begin(), receipt.end(),
                       [=](const ReceiptLine &line) { return line.action == action && line.proof == proof; });
}

} // namespace

/// Uploads to OpenStack Swift by S3, and what Cancel leaves in it.
class TestSwift : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m.reset(); }

    void aFileArrivesWhole_data();
    void aFileArrivesWhole();
    void anyKeyArrives();
    void aTakenNameIsNumbered_data();
    void aTakenNameIsNumbered();
    void aNameTakenMeanwhileIsKept();
    void anIndependentClientReadsIt();
    void aWrongSecretIsToldAsSuch();
    void anotherRegionIsLearned();
    void resumingSendsOnlyWhatIsMissing();
    void aRestartSendsOnlyWhatIsMissing();
    void aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack();
    void anUploadAbortedByOthersIsStartedOver();

    void cancelEmptiesTheServer_data();
    void cancelEmptiesTheServer();
    void cancelAfterARestartEmptiesTheServer();
    void cancelWhileTheServerIsAwayEmptiesItWhenItIsBack();
    void cancelDuringCompleteLeavesAWholeObjectOrNone();
    void cancelOfASmallFileLeavesAWholeObjectOrNone();

private:
    void useKeys(const QString &secret = Swift::secretKey());
    [[nodiscard]] JobSpec specOf(qint64 size, qint64 rate = 0, const QString &key = Key);
    /// An upload of which the server has a part.
    [[nodiscard]] Job *startUpload();
    void verifyArrived(Job *job, qint64 size = Size, const QString &key = Key);
    void verifyEmpty(Job *job);

    std::unique_ptr<Swift> m_server;
    std::unique_ptr<QueueHarness> m;
    QString m_bucket; ///< of this test
    int m_tests = 0;
};

void TestSwift::initTestCase()
{
    if (const QString reason = Swift::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_server = std::make_unique<Swift>();
    QVERIFY2(m_server->start(), m_server->output().constData());
}

void TestSwift::init()
{
    m = std::make_unique<QueueHarness>();
    m_bucket = Bucket + QString::number(++m_tests);
    QVERIFY(m_server->createBucket(m_bucket));
    useKeys();
}

void TestSwift::useKeys(const QString &secret)
{
    QueueOptions options = m->options();
    options.net.credentials.insert(NetSettings::secretName(m_server->url()),
                                   {Swift::accessKey(), secret, AuthScheme::Signature});
    m->useOptions(options);
}

JobSpec TestSwift::specOf(qint64 size, qint64 rate, const QString &key)
{
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, size));
    spec.protocol = u"s3"_s;
    const QByteArray path = '/' + m_bucket.toLatin1() + '/' + QUrl::toPercentEncoding(key, "/");
    spec.files.first().remote = QUrl::fromEncoded(m_server->url().toEncoded() + path);
    spec.protocolOptions = {{"partSize"_L1, PartSize}};
    spec.bytesPerSecond = rate;
    return spec;
}

Job *TestSwift::startUpload()
{
    Job *job = m->add(specOf(Size, Rate));
    const bool flows = QTest::qWaitFor([&] { return m_server->segments(m_bucket).size() >= 2; }, Patience);
    if (!flows) // the session and a part
        qFatal("the upload does not get going: %s", qPrintable(job->error().detail));
    return job;
}

void TestSwift::verifyArrived(Job *job, qint64 size, const QString &key)
{
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Acknowledged, Patience);
    QCOMPARE(m_server->objects(m_bucket), QStringList{key});
    QVERIFY(m_server->contentOf(m_bucket, key) == generatedBytes(1, 0, size));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestSwift::verifyEmpty(Job *job)
{
    QTRY_VERIFY_WITH_TIMEOUT(job->cleanup().stage == CleanupStage::Clean, Patience);
    QCOMPARE(m_server->segments(m_bucket), QStringList());
    QCOMPARE(m_server->objects(m_bucket), QStringList());
}

void TestSwift::aFileArrivesWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("parts");
    QTest::newRow("empty") << qint64(0) << 0;
    QTest::newRow("one byte") << qint64(1) << 0;
    QTest::newRow("a byte less than a part") << PartSize - 1 << 0;
    QTest::newRow("one part and a byte") << PartSize + 1 << 2;
    QTest::newRow("40 MB") << Size << Parts;
}

void TestSwift::aFileArrivesWhole()
{
    QFETCH(qint64, size);
    QFETCH(int, parts);
    Job *job = m->add(specOf(size));
    verifyArrived(job, size);
    QCOMPARE(m_server->segments(m_bucket).size(), parts); // of the finished one: they are the object
    QCOMPARE(requestsOf(job, u"PUT"_s, u"partNumber"_s), parts);
}

void TestSwift::anyKeyArrives()
{
    const QString key = u"dir/ü +&%?#=~'(1).bin"_s;
    for (const qint64 size : {qint64(10), PartSize + 1}) {
        JobSpec spec = specOf(size, 0, key);
        spec.onCollision = OnCollision::Overwrite;
        verifyArrived(m->add(spec), size, key);
    }
}

void TestSwift::aTakenNameIsNumbered_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("one PUT") << qint64(1000);
    QTest::newRow("parts") << PartSize + 1;
}

void TestSwift::aTakenNameIsNumbered()
{
    QFETCH(qint64, size);
    verifyArrived(m->add(specOf(10)), 10);
    Job *job = m->add(specOf(size));
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Acknowledged, Patience);
    QVERIFY(wasNoticed(job, Notice::NameTaken));
    QCOMPARE(m_server->objects(m_bucket), (QStringList{u"data (2).bin"_s, Key}));
    QVERIFY(m_server->contentOf(m_bucket, u"data (2).bin"_s) == generatedBytes(1, 0, size));
    QCOMPARE(m_server->contentOf(m_bucket, Key).size(), 10);
}

/// This server does not know If-None-Match: it answers 501.
void TestSwift::aNameTakenMeanwhileIsKept()
{
    Job *job = startUpload();
    JobSpec other = job->record().spec;
    other.files.first().local = m->makeSource(u"other.bin"_s, 10);
    Job *faster = m->add(other);
    QTRY_COMPARE_WITH_TIMEOUT(faster->state(), JobState::Acknowledged, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Error, Patience);
    QCOMPARE(job->error().kind, ErrorKind::TargetTaken);
    QCOMPARE(m_server->contentOf(m_bucket, Key).size(), 10);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE_WITH_TIMEOUT(job->cleanup().stage, CleanupStage::Clean, Patience);
    QCOMPARE(m_server->segments(m_bucket), QStringList());
    QCOMPARE(m_server->contentOf(m_bucket, Key).size(), 10);
}

void TestSwift::anIndependentClientReadsIt()
{
    const QString program = QStandardPaths::findExecutable(u"s3cmd"_s);
    if (program.isEmpty())
        QSKIP("s3cmd is not installed");
    verifyArrived(m->add(specOf(Size)));
    const QString host = u"127.0.0.1:%1"_s.arg(m_server->port());
    const QString target = m->path(u"fetched.bin"_s);
    QProcess s3cmd;
    s3cmd.start(program,
                {u"--config=/dev/null"_s, u"--no-ssl"_s, u"--access_key="_s + Swift::accessKey(),
                 u"--secret_key="_s + Swift::secretKey(), u"--host="_s + host, u"--host-bucket="_s + host,
                 u"--region="_s + Swift::region(), u"get"_s, u"s3://%1/%2"_s.arg(m_bucket, Key), target});
    QVERIFY(s3cmd.waitForFinished(Patience));
    QVERIFY2(s3cmd.exitCode() == 0, s3cmd.readAllStandardError().constData());
    QVERIFY(QueueHarness::contentOf(target) == generatedBytes(1, 0, Size));
}

void TestSwift::aWrongSecretIsToldAsSuch()
{
    useKeys(u"wrong"_s);
    for (const qint64 size : {qint64(10), Size}) {
        Job *job = m->add(specOf(size));
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Error, Patience);
        QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
        QVERIFY(job->cleanup().open.isEmpty());
    }
}

void TestSwift::anotherRegionIsLearned()
{
    JobSpec spec = specOf(PartSize + 1);
    spec.protocolOptions.insert(u"region"_s, u"eu-west-1"_s);
    verifyArrived(m->add(spec), PartSize + 1);
}

void TestSwift::resumingSendsOnlyWhatIsMissing()
{
    Job *job = startUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    const auto before = m_server->segments(m_bucket);
    QVERIFY(before.size() >= 2 && before.size() < Parts);
    const int sent = requestsOf(job, u"PUT"_s, u"partNumber"_s);
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(requestsOf(job, u"PUT"_s, u"partNumber"_s) - sent, Parts - (before.size() - 1));
    QCOMPARE(requestsOf(job, u"POST"_s, u"uploads="_s), 1);
    QCOMPARE(m_server->segments(m_bucket).size(), Parts);
}

void TestSwift::aRestartSendsOnlyWhatIsMissing()
{
    const JobId id = startUpload()->id();
    m->restart(); // without a word to the server
    useKeys();
    Job *job = m->queue().job(id);
    if (job->state() == JobState::Error) // it had no keys for a moment
        QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(requestsOf(job, u"POST"_s, u"uploads="_s), 1);
    QCOMPARE(m_server->segments(m_bucket).size(), Parts);
}

void TestSwift::aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack()
{
    Job *job = startUpload();
    m_server->kill();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::TransientError, Patience);
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    verifyArrived(job);
    QCOMPARE(requestsOf(job, u"POST"_s, u"uploads="_s), 1);
}

void TestSwift::anUploadAbortedByOthersIsStartedOver()
{
    const QString program = QStandardPaths::findExecutable(u"s3cmd"_s);
    if (program.isEmpty())
        QSKIP("s3cmd is not installed");
    Job *job = startUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    const QString id = job->cleanup().open.constFirst().facts.value("uploadId"_L1).toString();
    const QString host = u"127.0.0.1:%1"_s.arg(m_server->port());
    QProcess s3cmd;
    s3cmd.start(program,
                {u"--config=/dev/null"_s, u"--no-ssl"_s, u"--access_key="_s + Swift::accessKey(),
                 u"--secret_key="_s + Swift::secretKey(), u"--host="_s + host, u"--host-bucket="_s + host,
                 u"--region="_s + Swift::region(), u"abortmp"_s, u"s3://%1/%2"_s.arg(m_bucket, Key), id});
    QVERIFY(s3cmd.waitForFinished(Patience));
    QVERIFY2(s3cmd.exitCode() == 0, s3cmd.readAllStandardError().constData());
    QCOMPARE(m_server->segments(m_bucket), QStringList());
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m_server->segments(m_bucket).size(), Parts);
}

void TestSwift::cancelEmptiesTheServer_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("suspended");
    for (const int percent : {0, 1, 50, 99}) {
        QTest::addRow("%d %%", percent) << percent << false;
        QTest::addRow("%d %%, suspended", percent) << percent << true;
    }
}

void TestSwift::cancelEmptiesTheServer()
{
    QFETCH(int, percent);
    QFETCH(bool, suspended);
    Job *job = m->add(specOf(Size, percent > 1 ? 4 * Rate : Rate));
    QTRY_VERIFY_WITH_TIMEOUT(percent == 0 ? requestsOf(job, u"POST"_s, u"uploads="_s) == 1
                                          : job->record().bytesTransferred() >= Size / 100 * percent,
                             Patience);
    if (suspended)
        QCOMPARE(job->suspend(), Outcome::Ok);
    QCOMPARE(job->cancel(), Outcome::Ok);
    // So late that it may have finished, which is as good.
    QTRY_VERIFY_WITH_TIMEOUT(job->cleanup().stage == CleanupStage::Clean, Patience);
    if (percent == 99 && hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore)) {
        QVERIFY(m_server->contentOf(m_bucket, Key) == generatedBytes(1, 0, Size));
        return;
    }
    verifyEmpty(job);
}

void TestSwift::cancelAfterARestartEmptiesTheServer()
{
    const JobId id = startUpload()->id();
    m->restart();
    Job *job = m->queue().job(id);
    QCOMPARE(job->cancel(), Outcome::Ok);
    useKeys();
    job->retryCleanup();
    verifyEmpty(job);
    QVERIFY(hasLine(job, ReceiptAction::Removed, ReceiptProof::NotListed));
}

void TestSwift::cancelWhileTheServerIsAwayEmptiesItWhenItIsBack()
{
    Job *job = startUpload();
    m_server->kill();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE_WITH_TIMEOUT(job->cleanup().stage, CleanupStage::Waiting, Patience);
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    verifyEmpty(job);
}

void TestSwift::cancelDuringCompleteLeavesAWholeObjectOrNone()
{
    Job *job = m->add(specOf(Size));
    connect(job, &Job::logged, job, [job](const LogLine &line) {
        if (line.event == LogEvent::Request && line.detail.startsWith(u"POST"_s) &&
            line.detail.contains(u"uploadId="_s))
            QMetaObject::invokeMethod(job, &Job::cancel, Qt::QueuedConnection);
    });
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Cancelled, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(job->cleanup().stage == CleanupStage::Clean, Patience);
    QVERIFY(hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore));
    QVERIFY(m_server->contentOf(m_bucket, Key) == generatedBytes(1, 0, Size));
}

void TestSwift::cancelOfASmallFileLeavesAWholeObjectOrNone()
{
    for (const qint64 at : {qint64(0), PartSize / 2, PartSize - 1}) {
        JobSpec spec = specOf(PartSize - 1, 4 * Rate);
        spec.onCollision = OnCollision::Overwrite; // of what an earlier one has left
        Job *job = m->add(spec);
        QTRY_VERIFY_WITH_TIMEOUT(
            requestsOf(job, u"PUT"_s, Key) == 1 && job->record().bytesTransferred() >= at, Patience);
        const bool isFinal = job->state() == JobState::Acknowledged;
        QCOMPARE(job->cancel(), isFinal ? Outcome::InvalidState : Outcome::Ok);
        if (!isFinal)
            QTRY_VERIFY_WITH_TIMEOUT(job->cleanup().stage == CleanupStage::Clean, Patience);
        const bool kept = isFinal || hasLine(job, ReceiptAction::Kept, ReceiptProof::FinishedBefore);
        QCOMPARE(m_server->objects(m_bucket).size(), kept ? 1 : 0);
        if (kept)
            QVERIFY(m_server->contentOf(m_bucket, Key) == generatedBytes(1, 0, PartSize - 1));
        QCOMPARE(m_server->segments(m_bucket), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestSwift)
#include "tst_swift.moc"
