#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::S3Conditions;
using TestServer::S3Switches;

namespace
{

constexpr qint64 PartSize = S3Bench::PartSize;
constexpr qint64 Size = 5 * PartSize;
constexpr qint64 Small = PartSize / 2;
const QString Second = u"data (2).bin"_s;
const QByteArray Theirs = "theirs"_ba;

bool hasLine(Job *job, ReceiptAction action, const QString &where)
{
    const auto receipt = job->cleanup().receipt;
    return std::any_of(receipt.begin(), receipt.end(), [&](const ReceiptLine &line) {
        return line.action == action && line.where.contains(where);
    });
}

} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::S3Conditions)

/// The key of an S3 upload: an object that is there is harmed only when told so.
class TestS3Name : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<S3Bench>(); }
    void cleanup() { m.reset(); }

    void aTakenNameIsNumbered_data() { sizes(); }
    void aTakenNameIsNumbered();
    void namesAreCountedUpBelowTheirFolder();
    void replacingIsDoneWhenToldSo_data() { sizes(); }
    void replacingIsDoneWhenToldSo();
    void aTakenNameIsAnErrorWhenToldSo_data() { sizes(); }
    void aTakenNameIsAnErrorWhenToldSo();
    void aNameTakenBeforeThePutIsNumbered();
    void anEarlierPutOfOursIsNoOthers();
    void aNameTakenWhilePartsAreSentIsAnError_data();
    void aNameTakenWhilePartsAreSentIsAnError();
    void anEarlierCompleteOfOursIsNoOthers();
    void whatWasTakenAndIsFreeAgainIsFinished();
    void serversWithoutConditionsAreServed_data();
    void serversWithoutConditionsAreServed();
    void keysThatMayNotLookAreGuardedByTheServer_data() { sizes(); }
    void keysThatMayNotLookAreGuardedByTheServer();
    void aNumberedUploadGoesOnUnderItsName_data();
    void aNumberedUploadGoesOnUnderItsName();
    void aNumberedUploadIsRemovedUnderItsName();

private:
    static void sizes()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("one PUT") << Small;
        QTest::newRow("parts") << Size;
    }
    /// Somebody else's object.
    void occupy(const QString &key = u"data.bin"_s)
    {
        TestServer::S3Received body;
        body.path = m->s3->store().newIncomingPath(u"bucket"_s);
        body.size = Theirs.size();
        body.md5 = QCryptographicHash::hash(Theirs, QCryptographicHash::Md5);
        QFile file(body.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(Theirs) == Theirs.size());
        file.close();
        QVERIFY(m->s3->store().putObject(u"bucket"_s, key, body));
    }
    [[nodiscard]] Job *uploadUnder(OnCollision onCollision, qint64 size)
    {
        JobSpec spec = m->specOf(size);
        spec.onCollision = onCollision;
        return m->add(spec);
    }
    void verifyArrived(Job *job, qint64 size, const QString &key)
    {
        QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
        QVERIFY(m->object(key) == generatedBytes(1, 0, size));
        QVERIFY(m->s3->uploads().isEmpty());
        QVERIFY(job->cleanup().open.isEmpty() && job->cleanup().receipt.isEmpty());
    }
    /// Three parts are there, the others stand still.
    [[nodiscard]] Job *standing()
    {
        m->server().addFault(Fault::stallUp(1000).on("PUT").skipping(3).always());
        Job *job = m->upload(Size);
        if (!QTest::qWaitFor([&] { return m->count(u"PUT ?partNumber"_s) == 5; }, 10'000))
            qFatal("the upload does not stand where it should");
        return job;
    }

    std::unique_ptr<S3Bench> m;
};

void TestS3Name::aTakenNameIsNumbered()
{
    QFETCH(qint64, size);
    occupy();
    Job *job = m->upload(size);
    verifyArrived(job, size, Second);
    QVERIFY(wasNoticed(job, Notice::NameTaken));
    QCOMPARE(m->object(), Theirs);
    QCOMPARE(m->count(u"HEAD"_s), size == Small ? 2 : 4);
}

void TestS3Name::namesAreCountedUpBelowTheirFolder()
{
    for (const QString &key : {u"a.b/data"_s, u"a.b/data (2)"_s, u"a.b/data (3)"_s})
        occupy(key);
    Job *job = m->add(m->specOf(Size, u"a.b/data"_s));
    verifyArrived(job, Size, u"a.b/data (4)"_s);
    QCOMPARE(m->s3->store().keys(u"bucket"_s).size(), 4);
}

void TestS3Name::replacingIsDoneWhenToldSo()
{
    QFETCH(qint64, size);
    occupy();
    Job *job = uploadUnder(OnCollision::Overwrite, size);
    verifyArrived(job, size, u"data.bin"_s);
    QVERIFY(!wasNoticed(job, Notice::NameTaken));
    QVERIFY(m->requests().constFirst() != u"HEAD"_s);
    const auto all = m->server().requests();
    for (const auto &request : all)
        QVERIFY(request.header("If-None-Match").isNull());
}

void TestS3Name::aTakenNameIsAnErrorWhenToldSo()
{
    QFETCH(qint64, size);
    occupy();
    Job *job = uploadUnder(OnCollision::Fail, size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TargetTaken);
    QCOMPARE(m->requests(), QStringList{u"HEAD"_s});
    QCOMPARE(m->object(), Theirs);
    QVERIFY(m->s3->store().removeObject(u"bucket"_s, u"data.bin"_s));
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job, size, u"data.bin"_s);
}

void TestS3Name::aNameTakenBeforeThePutIsNumbered()
{
    m->server().addFault(Fault::holdAnswer().on("HEAD"));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Small);
    QVERIFY(held.wait(10'000));
    occupy();
    m->server().releaseHeld();
    verifyArrived(job, Small, Second);
    QVERIFY(wasNoticed(job, Notice::NameTaken));
    QCOMPARE(m->object(), Theirs);
}

void TestS3Name::anEarlierPutOfOursIsNoOthers()
{
    m->server().addFault(Fault::dropAnswer().on("PUT"));
    m->server().addFault(Fault::replyStatus(404).on("HEAD").skipping(1)); // it has not arrived yet, it seems
    Job *job = m->upload(Small);
    verifyArrived(job, Small, u"data.bin"_s);
    QVERIFY(!wasNoticed(job, Notice::NameTaken));
    QCOMPARE(m->s3->store().keys(u"bucket"_s).size(), 1);
    QCOMPARE(m->count(u"PUT"_s), 2);
}

void TestS3Name::aNameTakenWhilePartsAreSentIsAnError_data()
{
    QTest::addColumn<bool>("isSeen");
    QTest::addColumn<S3Conditions>("conditions");
    QTest::newRow("before the look") << true << S3Conditions::Kept;
    QTest::newRow("before the look, no conditions") << true << S3Conditions::Refused;
    QTest::newRow("after it") << false << S3Conditions::Kept;
}

void TestS3Name::aNameTakenWhilePartsAreSentIsAnError()
{
    QFETCH(bool, isSeen);
    QFETCH(S3Conditions, conditions);
    m->s3->change([conditions](S3Switches &s) { s.conditions = conditions; });
    Job *job = standing();
    m->server().clearFaults();
    if (!isSeen)
        m->server().addFault(Fault::replyStatus(404).on("HEAD"));
    occupy();
    m->server().resetStalled();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TargetTaken);
    QCOMPARE(m->object(), Theirs);
    QVERIFY(!livingLeftover(job).facts.contains("finishing"_L1));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(m->s3->uploads().isEmpty());
    QCOMPARE(m->object(), Theirs);
}

void TestS3Name::whatWasTakenAndIsFreeAgainIsFinished()
{
    Job *job = standing();
    occupy();
    m->server().clearFaults();
    m->server().resetStalled();
    QVERIFY(waitForState(job, JobState::Error));
    QVERIFY(m->s3->store().removeObject(u"bucket"_s, u"data.bin"_s));
    m->server().clearRequests();
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job, Size, u"data.bin"_s);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 0);
}

void TestS3Name::anEarlierCompleteOfOursIsNoOthers()
{
    // It was done although it failed, the upload is still listed, and the second Complete finds the name taken.
    m->s3->change([](S3Switches &s) {
        s.failingCompletes = 1;
        s.failingCompletesAct = true;
    });
    QByteArray parts = "<ListPartsResult><IsTruncated>false</IsTruncated>";
    for (int i = 0; i < 5; ++i) {
        const QByteArray bytes = generatedBytes(1, i * PartSize, PartSize);
        parts += "<Part><PartNumber>" + QByteArray::number(i + 1) + "</PartNumber><Size>" +
                 QByteArray::number(PartSize) + "</Size><ETag>" +
                 QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + "</ETag></Part>";
    }
    m->server().addFault(Fault::replyStatus(200, {}, parts + "</ListPartsResult>").on("GET", u"uploadId="_s));
    m->server().addFault(Fault::replyStatus(404).on("HEAD").skipping(2)); // not seen yet
    m->server().addFault(Fault::replyStatus(412, {}, "<Error><Code>PreconditionFailed</Code></Error>")
                             .on("POST", u"uploadId="_s)
                             .skipping(1));
    Job *job = m->upload(Size);
    verifyArrived(job, Size, u"data.bin"_s);
    QVERIFY(!wasNoticed(job, Notice::NameTaken));
    QCOMPARE(m->count(u"POST ?uploadId"_s), 2);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 5);
}

void TestS3Name::serversWithoutConditionsAreServed_data()
{
    QTest::addColumn<S3Conditions>("conditions");
    QTest::addColumn<qint64>("size");
    QTest::newRow("ignored, one PUT") << S3Conditions::Ignored << Small;
    QTest::newRow("ignored, parts") << S3Conditions::Ignored << Size;
    QTest::newRow("refused, one PUT") << S3Conditions::Refused << Small;
    QTest::newRow("refused, parts") << S3Conditions::Refused << Size;
}

void TestS3Name::serversWithoutConditionsAreServed()
{
    QFETCH(S3Conditions, conditions);
    QFETCH(qint64, size);
    m->s3->change([conditions](S3Switches &s) { s.conditions = conditions; });
    verifyArrived(m->upload(size), size, u"data.bin"_s);
    verifyArrived(m->upload(size), size, Second);
    const QString last = size == Small ? u"PUT"_s : u"POST ?uploadId"_s;
    QCOMPARE(m->count(last), conditions == S3Conditions::Refused ? 4 : 2);
}

void TestS3Name::keysThatMayNotLookAreGuardedByTheServer()
{
    QFETCH(qint64, size);
    const QByteArray denied = "<Error><Code>AccessDenied</Code></Error>";
    m->server().addFault(Fault::replyStatus(403).on("HEAD").always());
    m->server().addFault(Fault::replyStatus(403, {}, denied).on("GET", u"data[^?]*$"_s).always());
    verifyArrived(m->upload(size), size, u"data.bin"_s);
    const QByteArray before = m->object();
    QVERIFY(m->s3->store().removeObject(u"bucket"_s, u"data.bin"_s));
    occupy();
    Job *job = m->upload(size);
    if (size == Small) {
        verifyArrived(job, size, Second);
    } else {
        QVERIFY(waitForState(job, JobState::Error));
        QCOMPARE(job->error().kind, ErrorKind::TargetTaken);
    }
    QCOMPARE(m->object(), Theirs);
}

void TestS3Name::aNumberedUploadGoesOnUnderItsName_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("after a pause") << false;
    QTest::newRow("after a restart") << true;
}

void TestS3Name::aNumberedUploadGoesOnUnderItsName()
{
    QFETCH(bool, restart);
    occupy();
    Job *job = standing();
    const JobId id = job->id();
    QTRY_COMPARE(m->s3->uploads().value(0).parts.size(), 3);
    QVERIFY(suspendAndDrain(*m, job));
    QCOMPARE(livingLeftover(job).facts.value("key"_L1), Second);
    QVERIFY(m->s3->store().removeObject(u"bucket"_s, u"data.bin"_s)); // the wished one is free by now
    m->server().clearFaults();
    m->server().clearRequests();
    if (restart) {
        m->restart();
        m->useKeys();
    }
    job = m->queue().job(id);
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job, Size, Second);
    QCOMPARE(m->count(u"POST ?uploads"_s), 0);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 2);
}

void TestS3Name::aNumberedUploadIsRemovedUnderItsName()
{
    occupy();
    Job *job = standing();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(hasLine(job, ReceiptAction::Removed, QString::fromLatin1(QUrl::toPercentEncoding(Second))));
    QVERIFY(m->s3->uploads().isEmpty());
    QCOMPARE(m->object(), Theirs);
    QCOMPARE(m->s3->store().keys(u"bucket"_s), QStringList{u"data.bin"_s});
}

QTEST_GUILESS_MAIN(TestS3Name)
#include "tst_s3name.moc"
