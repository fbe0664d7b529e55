#include "tests/real/nginx.h"
#include "tests/real/tusnode.h"
#include "tests/support/queueharness.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Size = 4'000'000;
constexpr qint64 Rate = 1'000'000; // bytes a second: enough of it is still to come when a test acts
constexpr qint64 Some = 200'000;

bool hasLine(const CleanupReport &report, ReceiptAction action, ReceiptProof proof)
{
    return std::any_of(report.receipt.begin(), report.receipt.end(), [=](const ReceiptLine &line) {
        return line.subject == ReceiptSubject::TusSession && line.action == action && line.proof == proof;
    });
}

} // namespace

/// Uploads to the tus project's own server, and what Cancel leaves in its folder.
class TestTusNode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aFileArrivesWhole_data();
    void aFileArrivesWhole();
    void aFileArrivesWholeAtARelativeLocation();
    void severalFilesArriveAtTheSameTime();
    void resumingGoesOnFromTheServersOffset();
    void aRestartGoesOnFromTheServersOffset();
    void aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack();
    void aFileLargerThanAllowedIsRefusedBeforeASessionIsMade();
    void anExpiredSessionIsReplaced();
    void aFinishedUploadThatTheServerSweepsIsNotSentAgain();
    void aChangedSourceGetsASessionOfItsOwn();

    void cancelWhileBytesFlowEmptiesTheServer();
    void cancelOfASuspendedUploadEmptiesTheServer();
    void cancelAfterARestartEmptiesTheServer();
    void cancelOfAFinishedUploadEmptiesTheServer();
    void cancelWhileTheServerIsAwayEmptiesItWhenItIsBack_data();
    void cancelWhileTheServerIsAwayEmptiesItWhenItIsBack();
    void cancelWithoutTerminationNamesWhatStays();
    void cancelOfAFinishedUploadThatTheServerKeepsSaysSo();
    void cancelOfAnExpiredUploadEmptiesTheServer();
    void cancelHarmsNobodyElsesSession();
    void manyCancelledAtOnceEmptyTheServer();

    void throughATlsProxyTheSessionStaysOnTls();
    void cancelThroughATlsProxyEmptiesTheServer();

private:
    [[nodiscard]] JobSpec put(qint64 size = Size, qint64 rate = Rate);
    /// An upload of which the server has a part.
    [[nodiscard]] Job *startUpload();
    void restartServerWith(const QString &variable, const QString &value);
    void waitUntilExpired(Job *job);
    [[nodiscard]] QString foreignSession();
    void startProxy(Nginx &nginx);

    std::unique_ptr<TusNode> m_server;
    std::unique_ptr<QueueHarness> m;
};

void TestTusNode::initTestCase()
{
    if (const QString reason = TusNode::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestTusNode::init()
{
    m = std::make_unique<QueueHarness>();
    m_server = std::make_unique<TusNode>();
    QVERIFY2(m_server->start(), m_server->output().constData());
}

void TestTusNode::cleanup()
{
    m.reset();
    m_server.reset();
}

void TestTusNode::restartServerWith(const QString &variable, const QString &value)
{
    m_server->stop();
    m_server->configure(variable, value);
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
}

JobSpec TestTusNode::put(qint64 size, qint64 rate)
{
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, size));
    spec.files.first().remote = m_server->endpoint();
    spec.bytesPerSecond = rate;
    return spec;
}

Job *TestTusNode::startUpload()
{
    Job *job = m->add(put());
    const bool flows = QTest::qWaitFor(
        [&] {
            return m_server->sessions().size() == 1 && m_server->sizeOf(m_server->sessions().first()) >= Some;
        },
        10'000);
    if (!flows)
        qFatal("the upload does not get going: %s", qPrintable(job->error().detail));
    return job;
}

void TestTusNode::aFileArrivesWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("a few megabytes") << Size;
    QTest::newRow("larger than every buffer") << qint64(48) * 1024 * 1024;
}

void TestTusNode::aFileArrivesWhole()
{
    QFETCH(qint64, size);
    Job *job = m->add(put(size, 0));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m_server->sessions().size(), 1);
    QVERIFY(m_server->contentOf(m_server->sessions().first()) == generatedBytes(1, 0, size));
    QVERIFY(job->cleanup().open.isEmpty());
    QVERIFY(m_server->contentOf(m_server->sessions().first() + u".json"_s).contains("data.bin"));
}

void TestTusNode::aFileArrivesWholeAtARelativeLocation()
{
    restartServerWith(u"TUS_RELATIVE_LOCATION"_s, u"1"_s);
    QVERIFY(waitForState(m->add(put(Size, 0)), JobState::Acknowledged));
    QCOMPARE(m_server->sessions().size(), 1);
    QVERIFY(m_server->contentOf(m_server->sessions().first()) == generatedBytes(1, 0, Size));
}

void TestTusNode::severalFilesArriveAtTheSameTime()
{
    constexpr int Count = 8;
    QList<Job *> jobs;
    for (int i = 0; i < Count; ++i) {
        JobSpec spec = m->uploadOf(m->makeSource(u"%1.bin"_s.arg(i), 500'000 + i, static_cast<quint64>(i)));
        spec.files.first().remote = m_server->endpoint();
        jobs.append(m->add(spec));
    }
    QList<QByteArray> expected;
    for (int i = 0; i < Count; ++i) {
        QVERIFY(waitForState(jobs.at(i), JobState::Acknowledged));
        expected.append(generatedBytes(static_cast<quint64>(i), 0, 500'000 + i));
    }
    QCOMPARE(m_server->sessions().size(), Count);
    for (const QString &session : m_server->sessions())
        QVERIFY(expected.removeOne(m_server->contentOf(session)));
}

void TestTusNode::resumingGoesOnFromTheServersOffset()
{
    Job *job = startUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    const qint64 there = m_server->sizeOf(m_server->sessions().first());
    QVERIFY(there >= Some && there < Size);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m_server->sessions().size(), 1);
    QVERIFY(m_server->contentOf(m_server->sessions().first()) == generatedBytes(1, 0, Size));
    const auto log = job->log();
    QVERIFY(std::any_of(log.begin(), log.end(), [&](const LogLine &line) {
        const QString bytes = line.detail.section(u" bytes "_s, 1); // "offset+length"
        return line.detail.startsWith(u"PATCH"_s) && bytes.section(u'+', 0, 0).toLongLong() >= Some;
    }));
}

void TestTusNode::aRestartGoesOnFromTheServersOffset()
{
    const JobId id = startUpload()->id();
    const QString session = m_server->sessions().first();
    m->restart();
    QVERIFY(waitForState(m->queue().job(id), JobState::Acknowledged));
    QCOMPARE(m_server->sessions(), QStringList{session});
    QVERIFY(m_server->contentOf(session) == generatedBytes(1, 0, Size));
}

void TestTusNode::aServerKilledInTheMiddleIsGoneOnWithWhenItIsBack()
{
    Job *job = startUpload();
    const QString session = m_server->sessions().first();
    m_server->kill();
    QVERIFY(waitForState(job, JobState::TransientError));
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m_server->sessions(), QStringList{session});
    QVERIFY(m_server->contentOf(session) == generatedBytes(1, 0, Size));
}

void TestTusNode::aFileLargerThanAllowedIsRefusedBeforeASessionIsMade()
{
    restartServerWith(u"TUS_MAX_SIZE"_s, QString::number(Size - 1));
    Job *job = m->add(put());
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TooLarge);
    QCOMPARE(m_server->stored(), QStringList{});
}

void TestTusNode::anExpiredSessionIsReplaced()
{
    restartServerWith(u"TUS_EXPIRE_MS"_s, u"2000"_s);
    Job *job = startUpload();
    const QString expired = m_server->sessions().first();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    waitUntilExpired(job);

    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QTRY_COMPARE(m_server->sessions().size(),
                 1); // this server answers 410 and keeps the old bytes until asked
    QVERIFY(m_server->sessions().first() != expired);
    QVERIFY(m_server->contentOf(m_server->sessions().first()) == generatedBytes(1, 0, Size));
    QCOMPARE(job->record().notice(), Notice::SessionExpired);
}

void TestTusNode::aFinishedUploadThatTheServerSweepsIsNotSentAgain()
{
    restartServerWith(u"TUS_EXPIRE_MS"_s, u"2000"_s);
    restartServerWith(u"TUS_SWEEP_MS"_s, u"200"_s); // this server's sweep takes finished ones too
    JobSpec spec = put(Size, 0);
    spec.completesItself = false;
    const JobId id = m->add(spec)->id();
    QVERIFY(waitForState(m->queue().job(id), JobState::Transferred));
    QCOMPARE(m_server->sessions().size(), 1);
    QTRY_COMPARE(m_server->stored(), QStringList{});
    m->restart();
    Job *job = m->queue().job(id);
    QCOMPARE(job->state(), JobState::Transferred);
    QCOMPARE(job->complete(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m_server->stored(), QStringList{});
    const auto log = job->log();
    QCOMPARE(std::count_if(log.begin(), log.end(),
                           [](const auto &line) { return line.detail.startsWith(u"PATCH"_s); }),
             1);
}

void TestTusNode::aChangedSourceGetsASessionOfItsOwn()
{
    Job *job = startUpload();
    const QString old = m_server->sessions().first();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    (void)m->makeSource(u"data.bin"_s, Size, 2);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(job->record().notice(), Notice::SourceChanged);
    QTRY_VERIFY(!m_server->sessions().contains(old)); // of no more use to anybody
    QCOMPARE(m_server->sessions().size(), 1);
    QVERIFY(m_server->contentOf(m_server->sessions().first()) == generatedBytes(2, 0, Size));
}

void TestTusNode::cancelWhileBytesFlowEmptiesTheServer()
{
    Job *job = startUpload();
    QCOMPARE(job->state(), JobState::Transferring);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Cancelled);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(hasLine(job->cleanup(), ReceiptAction::Removed, ReceiptProof::AnswerNotFound));
    QCOMPARE(m_server->stored(), QStringList{});
    QVERIFY(QFile::exists(job->spec().files.first().local));
}

void TestTusNode::cancelOfASuspendedUploadEmptiesTheServer()
{
    Job *job = startUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m_server->stored(), QStringList{});
}

void TestTusNode::cancelAfterARestartEmptiesTheServer()
{
    const JobId id = startUpload()->id();
    m->closeQueue();
    m->restart();
    Job *job = m->queue().job(id);
    QCOMPARE(job->cancel(), Outcome::Ok); // before it could go on
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m_server->stored(), QStringList{});
}

void TestTusNode::cancelOfAFinishedUploadEmptiesTheServer()
{
    JobSpec spec = put(Size, 0);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(m_server->sessions().size(), 1);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m_server->stored(), QStringList{});
}

void TestTusNode::cancelWhileTheServerIsAwayEmptiesItWhenItIsBack_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("Ferry keeps running") << false;
    QTest::newRow("Ferry is restarted meanwhile") << true;
}

void TestTusNode::cancelWhileTheServerIsAwayEmptiesItWhenItIsBack()
{
    QFETCH(bool, restarted);
    Job *job = startUpload();
    const JobId id = job->id();
    m_server->kill();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QTRY_COMPARE(job->cleanup().stage, CleanupStage::Waiting);
    if (restarted) {
        m->restart();
        job = m->queue().job(id);
        QCOMPARE(job->state(), JobState::Cancelled);
        QTRY_COMPARE(job->cleanup().stage, CleanupStage::Waiting);
    }
    QCOMPARE(m_server->sessions().size(), 1);
    QVERIFY2(m_server->startAgain(), m_server->output().constData());
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(hasLine(job->cleanup(), ReceiptAction::Removed, ReceiptProof::AnswerNotFound));
    QCOMPARE(m_server->stored(), QStringList{});
}

void TestTusNode::cancelWithoutTerminationNamesWhatStays()
{
    restartServerWith(u"TUS_NO_TERMINATION"_s, u"1"_s);
    Job *job = startUpload();
    QCOMPARE(job->record().notice(), Notice::CannotRemoveSession); // said before the first byte
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QVERIFY(hasLine(job->cleanup(), ReceiptAction::LeftBehind, ReceiptProof::ServerRefused));
    const auto receipt = job->cleanup().receipt;
    const auto line = std::find_if(receipt.begin(), receipt.end(), [](const ReceiptLine &each) {
        return each.subject == ReceiptSubject::TusSession;
    });
    QCOMPARE(line->status, 405);
    QVERIFY(line->where.endsWith(m_server->sessions().first()));
    QCOMPARE(m_server->sessions().size(), 1); // as the receipt says
}

void TestTusNode::cancelOfAFinishedUploadThatTheServerKeepsSaysSo()
{
    restartServerWith(u"TUS_KEEP_FINISHED"_s, u"1"_s);
    JobSpec spec = put(Size, 0);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind);
    QVERIFY(hasLine(job->cleanup(), ReceiptAction::LeftBehind, ReceiptProof::ServerRefused));
    QCOMPARE(m_server->sessions().size(), 1);
}

void TestTusNode::cancelOfAnExpiredUploadEmptiesTheServer()
{
    restartServerWith(u"TUS_EXPIRE_MS"_s, u"2000"_s);
    Job *job = startUpload();
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    waitUntilExpired(job);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m_server->stored(), QStringList{}); // expired sessions stay on its disk until somebody sweeps
}

void TestTusNode::waitUntilExpired(Job *job)
{
    QVERIFY(!job->cleanup().open.isEmpty());
    const qint64 expiresAt = job->cleanup().open.first().expiresAt; // as the server said, in whole seconds
    QVERIFY(expiresAt > 0);
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > expiresAt + 1'000);
}

QString TestTusNode::foreignSession()
{
    QNetworkAccessManager client;
    QNetworkRequest request(m_server->endpoint());
    request.setRawHeader("Tus-Resumable", "1.0.0");
    request.setRawHeader("Upload-Length", "100");
    const std::unique_ptr<QNetworkReply> reply(client.post(request, QByteArray("")));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); });
    return reply->rawHeader("Location").isEmpty()
               ? QString()
               : QUrl::fromEncoded(reply->rawHeader("Location")).fileName();
}

void TestTusNode::cancelHarmsNobodyElsesSession()
{
    const QString foreign = foreignSession();
    QCOMPARE(m_server->sessions(), QStringList{foreign});
    Job *job = m->add(put());
    QTRY_COMPARE(m_server->sessions().size(), 2);
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m_server->sessions(), QStringList{foreign});
    QCOMPARE(m_server->stored().size(), 2);
}

void TestTusNode::manyCancelledAtOnceEmptyTheServer()
{
    constexpr int Count = 12;
    QueueOptions options = m->options();
    options.maximumActive = options.maximumActivePerHost = 6;
    m->useOptions(options);
    QList<JobId> ids;
    for (int i = 0; i < Count; ++i)
        ids.append(m->add(put())->id());
    QTRY_COMPARE(m_server->sessions().size(), 6); // the others wait for a slot
    QCOMPARE(m->queue().cancelAll(ids), Count);
    for (const JobId id : ids) {
        QTRY_VERIFY_WITH_TIMEOUT(!m->queue().job(id)->cleanup().isPending(), 20'000);
        QVERIFY(m->queue().job(id)->cleanup().stage != CleanupStage::LeftBehind);
    }
    QCOMPARE(m_server->stored(), QStringList{});
}

void TestTusNode::startProxy(Nginx &nginx)
{
    nginx.setUpstream(m_server->port());
    QVERIFY2(nginx.start(), nginx.output().constData());
    QueueOptions options = m->options();
    options.net.caFile = nginx.caFile();
    m->useOptions(options);
}

void TestTusNode::throughATlsProxyTheSessionStaysOnTls()
{
    if (const QString reason = Nginx::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Nginx nginx;
    startProxy(nginx);
    JobSpec spec = put(Size, 0);
    spec.files.first().remote = nginx.https(u"/files"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m_server->contentOf(m_server->sessions().first()) == generatedBytes(1, 0, Size));
    QTRY_COMPARE(nginx.requests(u"PATCH /files/"_s).size(), 1);
    for (const LogLine &line : job->log())
        QVERIFY2(!line.detail.contains(u"http://"_s), qPrintable(line.detail));
}

void TestTusNode::cancelThroughATlsProxyEmptiesTheServer()
{
    if (const QString reason = Nginx::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Nginx nginx;
    startProxy(nginx);
    JobSpec spec = put();
    spec.files.first().remote = nginx.https(u"/files"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m_server->stored(), QStringList{});
}

QTEST_GUILESS_MAIN(TestTusNode)
#include "tst_tusnode.moc"
