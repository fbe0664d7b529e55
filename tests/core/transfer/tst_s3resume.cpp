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
constexpr qint64 Size = 10 * PartSize - 17;

/// PUTs of part @p number.
QString put(int number) { return u"partNumber=%1&"_s.arg(number); }

} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// S3Upload after a stop, a crash and every doubt: what the server has is asked, and compared with the file.
class TestS3Resume : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<S3Bench>(); }
    void cleanup() { m.reset(); }

    void aSuspendedUploadSendsOnlyWhatIsMissing();
    void aRestartedUploadSendsOnlyWhatIsMissing();
    void aListOfSeveralPagesIsReadToItsEnd();
    void aPartOfUnknownFateIsAskedFor_data();
    void aPartOfUnknownFateIsAskedFor();
    void aPartWhoseContentIsNotOursIsSentAgain();
    void aPartWhoseEtagIsNoSumIsKeptOnceTold();
    void ourUploadIsResumedAmongOthersOfThatKey();
    void aVanishedUploadIsStartedOver_data();
    void aVanishedUploadIsStartedOver();
    void aListThatFailsIsTriedAgainAndNotTakenAsEmpty_data();
    void aListThatFailsIsTriedAgainAndNotTakenAsEmpty();
    void aChangedSourceGetsAnUploadOfItsOwn();
    void aSourceThatChangesUnderTheUploadStartsOver();
    void aBusyServerIsTriedAgain_data();
    void aBusyServerIsTriedAgain();
    void aPutOfUnknownOutcomeIsAskedFor();
    void aPutThatDidNotArriveIsSentAgain();

private:
    /// An upload of which the server has parts 1 to 3, suspended.
    [[nodiscard]] Job *suspended();
    void verifyArrived(Job *job)
    {
        QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
        QVERIFY(m->object() == generatedBytes(1, 0, Size));
    }

    std::unique_ptr<S3Bench> m;
};

Job *TestS3Resume::suspended()
{
    m->server().addFault(Fault::stallUp(1000).on("PUT").skipping(3).always());
    Job *job = m->upload(Size);
    const bool stands = QTest::qWaitFor(
        [&] {
            auto uploads = m->s3->uploads();
            uploads.removeIf([](const auto &upload) { return upload.foreign; });
            return m->count(u"PUT ?partNumber"_s) == 7 && uploads.size() == 1 &&
                   uploads.constFirst().parts.size() == 3;
        },
        10'000);
    if (!stands || !suspendAndDrain(*m, job))
        qFatal("the upload does not stand where it should");
    m->server().clearFaults();
    m->server().clearRequests();
    return job;
}

void TestS3Resume::aSuspendedUploadSendsOnlyWhatIsMissing()
{
    Job *job = suspended();
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m->requests().constFirst(), u"GET ?uploadId"_s);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 7);
    QCOMPARE(m->count(u"POST ?uploads"_s), 0);
}

void TestS3Resume::aRestartedUploadSendsOnlyWhatIsMissing()
{
    const JobId id = suspended()->id();
    m->restart();
    m->useKeys();
    Job *job = m->queue().job(id);
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 7);
    QCOMPARE(m->count(u"POST ?uploads"_s), 0);
}

void TestS3Resume::aListOfSeveralPagesIsReadToItsEnd()
{
    Job *job = suspended();
    m->s3->change([](S3Switches &s) { s.pageSize = 1; });
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m->count(u"GET ?uploadId"_s) + m->count(u"GET ?part-number-marker"_s), 3);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 7);
}

void TestS3Resume::aPartOfUnknownFateIsAskedFor_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("puts");
    QTest::newRow("the answer was lost") << Fault::dropAnswer() << 10;
    QTest::newRow("cut in the middle") << Fault::cutUp(5000) << 11;
    QTest::newRow("an answer without an ETag") << Fault::stripHeaders({"ETag"_ba}) << 10;
    QTest::newRow("a page instead") << Fault::replyStatus(200, {}, "<html/>") << 11;
}

void TestS3Resume::aPartOfUnknownFateIsAskedFor()
{
    QFETCH(Fault, fault);
    QFETCH(int, puts);
    m->server().addFault(fault.on("PUT", put(4)));
    verifyArrived(m->upload(Size));
    QCOMPARE(m->count(u"PUT ?partNumber"_s), puts);
    QCOMPARE(m->count(u"GET ?uploadId"_s), 1);
    QCOMPARE(m->count(u"POST ?uploads"_s), 1);
}

void TestS3Resume::aPartWhoseContentIsNotOursIsSentAgain()
{
    Job *job = suspended();
    const auto upload = m->s3->uploads().constFirst();
    TestServer::S3Received other;
    other.path = m->s3->store().newIncomingPath(u"bucket"_s);
    other.size = PartSize;
    other.md5 = QByteArray(16, 'x');
    QFile file(other.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(PartSize, 'x')) == PartSize);
    file.close();
    QVERIFY(m->s3->store().putPart(upload, 2, other, m->s3->now()));
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 8);
}

void TestS3Resume::aPartWhoseEtagIsNoSumIsKeptOnceTold()
{
    m->server().addFault(Fault::setHeaders({{"ETag"_ba, "\"not-a-sum\""_ba}}).on("PUT", put(1)));
    m->server().addFault(Fault::stallUp(1000).on("PUT").skipping(1).always());
    Job *job = m->upload(Size);
    QTRY_COMPARE(m->count(u"PUT ?partNumber"_s), 5);
    QVERIFY(suspendAndDrain(*m, job));
    QCOMPARE(livingLeftover(job).facts.value("parts"_L1).toObject(), (QJsonObject{{u"1"_s, u"not-a-sum"_s}}));
}

void TestS3Resume::ourUploadIsResumedAmongOthersOfThatKey()
{
    const QString before = m->s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "foreign"_ba);
    Job *job = suspended();
    const QString after = m->s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "foreign"_ba);
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 7);
    QStringList left;
    for (const auto &upload : m->s3->uploads())
        left.append(upload.id);
    QCOMPARE(QSet<QString>(left.begin(), left.end()), (QSet<QString>{before, after}));
}

void TestS3Resume::aVanishedUploadIsStartedOver_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("NoSuchUpload") << "NoSuchUpload"_ba;
    QTest::newRow("NoSuchKey") << "NoSuchKey"_ba;
}

void TestS3Resume::aVanishedUploadIsStartedOver()
{
    QFETCH(QByteArray, code);
    m->s3->change([code](S3Switches &s) { s.partsGoneCode = code; });
    Job *job = suspended();
    QVERIFY(m->s3->store().removeUpload(m->s3->uploads().constFirst()));
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QVERIFY(wasNoticed(job, Notice::SessionExpired));
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 10);
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QVERIFY(m->s3->uploads().isEmpty());
}

void TestS3Resume::aListThatFailsIsTriedAgainAndNotTakenAsEmpty_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("500") << Fault::replyStatus(500, {}, "<Error><Code>InternalError</Code></Error>");
    QTest::newRow("503 of somebody") << Fault::replyStatus(503);
    QTest::newRow("lost") << Fault::dropAnswer();
    QTest::newRow("cut off") << Fault::cutDown(300);
}

void TestS3Resume::aListThatFailsIsTriedAgainAndNotTakenAsEmpty()
{
    QFETCH(Fault, fault);
    Job *job = suspended();
    m->server().addFault(fault.on("GET"));
    QCOMPARE(job->resume(), Outcome::Ok);
    verifyArrived(job);
    QVERIFY(m->count(u"GET ?uploadId"_s) >= 2); // Qt may ask by itself once more: it is a GET
    QCOMPARE(m->count(u"PUT ?partNumber"_s), 7);
    QCOMPARE(m->count(u"POST ?uploads"_s), 0);
}

void TestS3Resume::aChangedSourceGetsAnUploadOfItsOwn()
{
    Job *job = suspended();
    const QString old = m->s3->uploads().constFirst().id;
    const QByteArray other = generatedBytes(2, 0, Size);
    QVERIFY(editInPlace(m->sources() + u"/data.bin"_s, 0, other));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m->object() == other);
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QVERIFY(m->s3->uploads().isEmpty());
    const auto receipt = job->cleanup().receipt;
    QCOMPARE(receipt.size(), 1);
    QCOMPARE(receipt.constFirst().action, ReceiptAction::Removed);
    QCOMPARE(receipt.constFirst().proof, ReceiptProof::NotListed);
    QVERIFY(m->server().requests("DELETE").constFirst().target.contains(old.toLatin1()));
}

void TestS3Resume::aSourceThatChangesUnderTheUploadStartsOver()
{
    m->server().addFault(Fault::holdAnswer().on("PUT", put(1)));
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    Job *job = m->upload(Size);
    QVERIFY(held.wait(10'000));
    const QByteArray other = generatedBytes(2, 0, Size);
    QVERIFY(editInPlace(m->sources() + u"/data.bin"_s, 0, other));
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m->object() == other);
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    QTRY_VERIFY(job->cleanup().open.isEmpty());
    QVERIFY(m->s3->uploads().isEmpty());
}

void TestS3Resume::aBusyServerIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::newRow("create") << "POST"_ba << u"uploads="_s;
    QTest::newRow("a part") << "PUT"_ba << put(5);
    QTest::newRow("Complete") << "POST"_ba << u"uploadId="_s;
    QTest::newRow("the look at the object") << "HEAD"_ba << QString();
}

void TestS3Resume::aBusyServerIsTriedAgain()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    m->server().addFault(
        Fault::replyStatus(503, {}, "<Error><Code>SlowDown</Code></Error>").on(method, target));
    Job *job = m->upload(Size);
    verifyArrived(job);
    QVERIFY(m->s3->uploads().isEmpty());
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestS3Resume::aPutOfUnknownOutcomeIsAskedFor()
{
    m->server().addFault(Fault::dropAnswer().on("PUT"));
    Job *job = m->upload(1000);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->requests(), (QStringList{u"HEAD"_s, u"PUT"_s, u"HEAD"_s}));
    QVERIFY(m->object() == generatedBytes(1, 0, 1000));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestS3Resume::aPutThatDidNotArriveIsSentAgain()
{
    m->server().addFault(Fault::cutUp(500).on("PUT"));
    Job *job = m->upload(1000);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->requests(), (QStringList{u"HEAD"_s, u"PUT"_s, u"HEAD"_s, u"PUT"_s}));
    QVERIFY(m->object() == generatedBytes(1, 0, 1000));
    QVERIFY(job->cleanup().open.isEmpty());
}

QTEST_GUILESS_MAIN(TestS3Resume)
#include "tst_s3resume.moc"
