#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::S3Switches;

namespace
{

constexpr qint64 PartSize = S3Bench::PartSize;
constexpr qint64 Size = 5 * PartSize;
const QString Complete = u"uploadId="_s;
const QString CompleteRequest = u"POST ?uploadId"_s;

QByteArray errorXml(const QByteArray &code)
{
    return "<?xml version=\"1.0\"?>\n<Error><Code>" + code + "</Code><Message>no</Message></Error>";
}

} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// The end of a multipart upload: only what is known to be whole is a success.
class TestS3Finish : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<S3Bench>(); }
    void cleanup() { m.reset(); }

    void anErrorInsideASuccessIsNoSuccess_data();
    void anErrorInsideASuccessIsNoSuccess();
    void anErrorThatStaysEndsInAnError();
    void aSuccessThatSaysNothingIsAskedAgain_data();
    void aSuccessThatSaysNothingIsAskedAgain();
    void aLostAnswerIsSettledByAQuestion_data();
    void aLostAnswerIsSettledByAQuestion();
    void aCompleteThatNeverArrivedIsRepeated();
    void itIsFoundFinishedAfterARestart();
    void anotherObjectOfThatNameIsNotOurs();
    void aRefusalIsAClearError_data();
    void aRefusalIsAClearError();
    void aPartTheServerHasLostIsSentAgain();
    void whatIsPutTogetherWronglyIsAnError_data();
    void whatIsPutTogetherWronglyIsAnError();
    void withoutTheRightToReadTheWordOfCompleteCounts();
    void finishingIsDurableBeforeItIsAskedFor();

private:
    void verifyArrived(Job *job)
    {
        QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
        QVERIFY(m->object() == generatedBytes(1, 0, Size));
        QVERIFY(m->s3->uploads().isEmpty());
        QVERIFY(job->cleanup().open.isEmpty() && job->cleanup().receipt.isEmpty());
        QCOMPARE(m->count(u"POST ?uploads"_s), 1);
        QCOMPARE(m->count(u"PUT ?partNumber"_s), 5);
    }

    std::unique_ptr<S3Bench> m;
};

void TestS3Finish::anErrorInsideASuccessIsNoSuccess_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("whiteSpaceFirst");
    QTest::addColumn<bool>("acts");
    QTest::newRow("white space first") << "InternalError"_ba << true << false;
    QTest::newRow("white space behind the declaration") << "InternalError"_ba << false << false;
    QTest::newRow("slow down") << "SlowDown"_ba << true << false;
    QTest::newRow("and yet it was done") << "InternalError"_ba << true << true;
    QTest::newRow("slow down, and yet it was done") << "SlowDown"_ba << true << true;
}

void TestS3Finish::anErrorInsideASuccessIsNoSuccess()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, whiteSpaceFirst);
    QFETCH(bool, acts);
    m->s3->change([&](S3Switches &s) {
        s.failingCompletes = 1;
        s.failingCompleteCode = code;
        s.whiteSpaceFirst = whiteSpaceFirst;
        s.failingCompletesAct = acts;
    });
    Job *job = m->upload(Size);
    verifyArrived(job);
    QVERIFY(wasNoticed(job, Notice::FinishUnknown));
    QCOMPARE(m->count(CompleteRequest), acts ? 1 : 2);
}

void TestS3Finish::anErrorThatStaysEndsInAnError()
{
    m->s3->change([](S3Switches &s) { s.failingCompletes = -1; });
    JobSpec spec = m->specOf(Size);
    spec.retry.noProgressTimeout = Milliseconds{300};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QVERIFY(m->object().isEmpty());
    QCOMPARE(m->s3->uploads().size(), 1); // to be resumed
    m->s3->change([](S3Switches &s) { s.failingCompletes = 0; });
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
}

void TestS3Finish::aSuccessThatSaysNothingIsAskedAgain_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("an empty body") << Fault::replyStatus(200);
    QTest::newRow("white space only") << Fault::replyStatus(200, {}, "  \n  ");
    QTest::newRow("a page") << Fault::replyStatus(200, {}, "<html><body>Log in</body></html>");
    QTest::newRow("cut off") << Fault::replyStatus(
        200, {}, "<CompleteMultipartUploadResult><ETag>&quot;aaaa-5&quot;</ETag>");
}

void TestS3Finish::aSuccessThatSaysNothingIsAskedAgain()
{
    QFETCH(Fault, fault);
    m->server().addFault(fault.on("POST", Complete));
    Job *job = m->upload(Size);
    verifyArrived(job);
    QCOMPARE(m->count(CompleteRequest), 2);
    QVERIFY(wasNoticed(job, Notice::FinishUnknown));
}

void TestS3Finish::aLostAnswerIsSettledByAQuestion_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("goneCode");
    QTest::newRow("dropped") << Fault::dropAnswer() << "NoSuchUpload"_ba;
    QTest::newRow("dropped, NoSuchKey") << Fault::dropAnswer() << "NoSuchKey"_ba;
    QTest::newRow("cut off in the middle") << Fault::cutDown(120) << "NoSuchUpload"_ba;
}

void TestS3Finish::aLostAnswerIsSettledByAQuestion()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, goneCode);
    m->s3->change([goneCode](S3Switches &s) {
        s.partsGoneCode = goneCode;
        s.completeTwice = false;
    });
    m->server().addFault(fault.on("POST", Complete));
    Job *job = m->upload(Size);
    verifyArrived(job);
    QCOMPARE(m->count(CompleteRequest), 1);
    QCOMPARE(m->count(u"HEAD"_s), 3); // before the first part, before Complete, and to find it finished
}

void TestS3Finish::aCompleteThatNeverArrivedIsRepeated()
{
    m->server().addFault(Fault::refuse().on("POST", Complete));
    verifyArrived(m->upload(Size));
    QCOMPARE(m->count(CompleteRequest), 2);
}

void TestS3Finish::itIsFoundFinishedAfterARestart()
{
    m->server().addFault(Fault::holdAnswer().on("POST", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    const JobId id = m->upload(Size)->id();
    QVERIFY(held.wait(10'000));
    m->server().clearFaults();
    m->restart(); // without keys it waits for them
    m->useKeys();
    Job *job = m->queue().job(id);
    if (job->state() == JobState::Error)
        QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m->count(CompleteRequest), 1);
}

void TestS3Finish::anotherObjectOfThatNameIsNotOurs()
{
    // The upload vanishes with the answer, and what has the name is somebody else's.
    m->server().addFault(Fault::replyStatus(504).on("POST", Complete));
    m->server().addFault(Fault::holdAnswer().on("GET", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    QVERIFY(waitForState(m->upload(10), JobState::Acknowledged));
    m->server().clearRequests();
    Job *job = m->replace(Size);
    QTRY_COMPARE(m->s3->uploads().size(), 1);
    QTRY_COMPARE(m->count(CompleteRequest), 1);
    QVERIFY(held.count() == 1 || held.wait(10'000));
    QVERIFY(m->s3->store().removeUpload(m->s3->uploads().constFirst()));
    m->server().clearFaults();
    m->server().stop(); // the list that was held back is lost
    QVERIFY(m->server().start());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SessionExpired));
    QVERIFY(m->object() == generatedBytes(1, 0, Size));
    QCOMPARE(m->count(u"POST ?uploads"_s), 2);
}

void TestS3Finish::aRefusalIsAClearError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("EntityTooSmall") << 400 << "EntityTooSmall"_ba << ErrorKind::UnexpectedStatus;
    QTest::newRow("EntityTooSmall in a 200") << 200 << "EntityTooSmall"_ba << ErrorKind::UnexpectedStatus;
    QTest::newRow("MalformedXML") << 400 << "MalformedXML"_ba << ErrorKind::UnexpectedStatus;
    QTest::newRow("AccessDenied") << 403 << "AccessDenied"_ba << ErrorKind::Forbidden;
    QTest::newRow("QuotaExceeded") << 403 << "QuotaExceeded"_ba << ErrorKind::StorageFull;
}

void TestS3Finish::aRefusalIsAClearError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    m->server().addFault(Fault::replyStatus(status, {}, errorXml(code)).on("POST", Complete).always());
    Job *job = m->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QTEST(job->error().kind, "kind");
    QVERIFY(job->error().detail.contains(QString::fromLatin1(code)));
    QCOMPARE(m->count(CompleteRequest), 1);
    QVERIFY(!livingLeftover(job).facts.contains("finishing"_L1));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QVERIFY(m->s3->uploads().isEmpty());
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
}

void TestS3Finish::aPartTheServerHasLostIsSentAgain()
{
    m->server().addFault(Fault::holdAnswer().on("PUT", u"partNumber=5&"_s));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    const auto upload = m->s3->uploads().constFirst();
    QTRY_COMPARE(m->s3->uploads().constFirst().parts.size(), 5);
    // Part 2 is replaced by somebody else's: its ETag in Complete is then no part's.
    TestServer::S3Received other;
    other.path = m->s3->store().newIncomingPath(u"bucket"_s);
    other.size = 5;
    other.md5 = QByteArray(16, 'x');
    QFile file(other.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("xxxxx") == 5);
    file.close();
    QVERIFY(m->s3->store().putPart(upload, 2, other, m->s3->now()));
    m->server().releaseHeld();
    QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
    QVERIFY(m->object() == generatedBytes(1, 0, Size));
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 6);
    QCOMPARE(m->count(CompleteRequest), 2);
}

void TestS3Finish::whatIsPutTogetherWronglyIsAnError_data()
{
    QTest::addColumn<TestServer::Headers>("headers");
    QTest::newRow("another length") << TestServer::Headers{{"Content-Length"_ba, "7"_ba}};
    QTest::newRow("other parts") << TestServer::Headers{
        {"ETag"_ba, "\"d41d8cd98f00b204e9800998ecf8427e-5\""_ba}};
}

void TestS3Finish::whatIsPutTogetherWronglyIsAnError()
{
    QFETCH(TestServer::Headers, headers);
    m->server().addFault(Fault::setHeaders(headers).on("HEAD").skipping(2));
    Job *job = m->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::AssemblyFailed);
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestS3Finish::withoutTheRightToReadTheWordOfCompleteCounts()
{
    m->server().addFault(Fault::replyStatus(403).on("HEAD").always());
    verifyArrived(m->upload(Size));
}

void TestS3Finish::finishingIsDurableBeforeItIsAskedFor()
{
    m->server().addFault(Fault::holdAnswer().on("POST", Complete));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    const Leftover session = livingLeftover(job);
    const qint64 madeAt = session.facts.value("madeAt"_L1).toInteger();
    const auto object = m->s3->store().object(u"bucket"_s, u"data.bin"_s);
    QVERIFY(object && madeAt >= before && madeAt < object->modified.toMSecsSinceEpoch());
    QVERIFY(session.facts.value("finishing"_L1).toBool());
    QVERIFY(session.facts.value("etag"_L1).toString().endsWith(u"-5"_s));
    QCOMPARE(session.facts.value("size"_L1).toInteger(), Size);
    m->server().releaseHeld();
    verifyArrived(job);
}

QTEST_GUILESS_MAIN(TestS3Finish)
#include "tst_s3finish.moc"
