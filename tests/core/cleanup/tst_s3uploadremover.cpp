#include "tests/core/cleanup/s3removertest.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::S3Switches;

Q_DECLARE_METATYPE(Ferry::CleanupVerdict)

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// S3UploadRemover: Abort, and what proves it.
class TestS3UploadRemover : public S3RemoverTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void itAbortsAndLooksInBothLists();
    void itOnlyLooksWhenAskedTo();
    void whatIsGoneAlreadyIsGone_data();
    void whatIsGoneAlreadyIsGone();
    void refusalsMeanWhatTheyMean_data();
    void refusalsMeanWhatTheyMean();
    void aListThatIsNoneProvesNothing_data();
    void aListThatIsNoneProvesNothing();
    void itAbortsThreeTimesInOneTry();
    void everyPageIsRead();
    void withoutTheRightToListUploadsTheListOfPartsCounts();
    void withoutTheRightToListPartsItIsNamed();
    void withoutAKeyNothingIsKnown();
    void aClockFromTheFactsIsUsed();
    void aWrongClockIsCorrected();
};

void TestS3UploadRemover::itAbortsAndLooksInBothLists()
{
    const Leftover leftover = upload();
    std::ignore = upload(); // somebody else's of the same key
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs && !answer.isFinished && !answer.notOurs);
    QCOMPARE(answer.proof, ReceiptProof::NotListed);
    QCOMPARE(answer.detail, u"DELETE: 204, GET: 404, GET: 200"_s);
    QCOMPARE(s3->uploads().size(), 1);
    const auto list = m->server.requests().constLast();
    QVERIFY(list.target.contains("prefix=data.bin"));
}

void TestS3UploadRemover::itOnlyLooksWhenAskedTo()
{
    const Leftover leftover = upload();
    QCOMPARE(ask(leftover, true).verdict, CleanupVerdict::Present);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(s3->uploads().size(), 1);
    QVERIFY(s3->store().removeUpload(s3->uploads().constFirst()));
    const RemovalAnswer answer = ask(leftover, true);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QCOMPARE(answer.proof, ReceiptProof::NotListed);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestS3UploadRemover::whatIsGoneAlreadyIsGone_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("NoSuchUpload") << "NoSuchUpload"_ba;
    QTest::newRow("NoSuchKey") << "NoSuchKey"_ba;
}

void TestS3UploadRemover::whatIsGoneAlreadyIsGone()
{
    QFETCH(QByteArray, code);
    s3->change([code](S3Switches &s) { s.partsGoneCode = code; });
    const Leftover leftover = upload();
    QVERIFY(s3->store().removeUpload(s3->uploads().constFirst()));
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(!answer.removedByUs);
}

void TestS3UploadRemover::refusalsMeanWhatTheyMean_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<CleanupVerdict>("verdict");
    using enum CleanupVerdict;
    QTest::newRow("no right to") << 403 << "AccessDenied"_ba << Refused;
    QTest::newRow("a page that forbids") << 403 << ""_ba << Refused;
    QTest::newRow("a server that cannot") << 501 << "NotImplemented"_ba << Refused;
    QTest::newRow("not allowed") << 405 << "MethodNotAllowed"_ba << Refused;
    QTest::newRow("a wrong secret may be put right") << 403 << "SignatureDoesNotMatch"_ba << Unknown;
    QTest::newRow("an access key may come back") << 403 << "InvalidAccessKeyId"_ba << Unknown;
    QTest::newRow("an expired token") << 400 << "ExpiredToken"_ba << Unknown;
    QTest::newRow("busy") << 503 << "SlowDown"_ba << Unknown;
    QTest::newRow("500") << 500 << "InternalError"_ba << Unknown;
    QTest::newRow("a bucket that is away") << 404 << "NoSuchBucket"_ba << Unknown;
    QTest::newRow("a page that finds nothing") << 404 << ""_ba << Unknown;
    QTest::newRow("somewhere else") << 302 << ""_ba << Unknown;
}

void TestS3UploadRemover::refusalsMeanWhatTheyMean()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const QByteArray body = code.isEmpty() ? "<html/>"_ba : "<Error><Code>" + code + "</Code></Error>";
    m->server.addFault(Fault::replyStatus(status, {}, body).on("DELETE").always());
    const RemovalAnswer answer = ask(upload());
    QTEST(answer.verdict, "verdict");
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.removedByUs);
    QCOMPARE(s3->uploads().size(), 1);
}

void TestS3UploadRemover::aListThatIsNoneProvesNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<Fault>("fault");
    const QByteArray truncated =
        "<ListMultipartUploadsResult><IsTruncated>true</IsTruncated></ListMultipartUploadsResult>"_ba;
    for (const QString &target : {u"uploadId="_s, u"uploads="_s}) {
        const QByteArray name = target.toLatin1();
        QTest::addRow("500, %s", name.data()) << target << Fault::replyStatus(500);
        QTest::addRow("a wrong secret, %s", name.data())
            << target << Fault::replyStatus(403, {}, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
        QTest::addRow("501, %s", name.data()) << target << Fault::replyStatus(501);
        QTest::addRow("404 of a page, %s", name.data()) << target << Fault::replyStatus(404, {}, "<html/>");
        QTest::addRow("a page, %s", name.data()) << target << Fault::replyStatus(200, {}, "<html/>");
        QTest::addRow("nothing, %s", name.data()) << target << Fault::replyStatus(200);
        QTest::addRow("lost, %s", name.data()) << target << Fault::dropAnswer();
        QTest::addRow("half, %s", name.data()) << target << Fault::cutDown(150);
        QTest::addRow("not to its end, %s", name.data()) << target << Fault::replyStatus(200, {}, truncated);
    }
}

void TestS3UploadRemover::aListThatIsNoneProvesNothing()
{
    QFETCH(QString, target);
    QFETCH(Fault, fault);
    m->server.addFault(fault.on("GET", target).always());
    const RemovalAnswer answer = ask(upload());
    QCOMPARE(answer.verdict, CleanupVerdict::Unknown);
    QVERIFY(answer.removedByUs);
}

void TestS3UploadRemover::itAbortsThreeTimesInOneTry()
{
    s3->change([](S3Switches &s) { s.idleAborts = 2; });
    QCOMPARE(ask(upload()).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->count("DELETE"), 3);
    s3->change([](S3Switches &s) { s.idleAborts = 3; });
    QCOMPARE(ask(upload()).verdict, CleanupVerdict::Present);
    QCOMPARE(m->count("DELETE"), 6);
}

void TestS3UploadRemover::everyPageIsRead()
{
    for (int i = 0; i < 12; ++i)
        std::ignore = upload();
    s3->change([](S3Switches &s) { s.pageSize = 5; });
    QCOMPARE(ask(upload()).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->count("GET"), 1 + 3);
    QCOMPARE(s3->uploads().size(), 12);
}

void TestS3UploadRemover::withoutTheRightToListUploadsTheListOfPartsCounts()
{
    s3->change([](S3Switches &s) {
        s.failingUploadLists = -1;
        s.failingListStatus = 403;
    });
    const Leftover leftover = upload();
    for (const bool onlyLook : {false, true}) {
        const RemovalAnswer answer = ask(leftover, onlyLook);
        QCOMPARE(answer.verdict, CleanupVerdict::Gone);
        QCOMPARE(answer.removedByUs, !onlyLook);
        QCOMPARE(answer.proof, ReceiptProof::AnswerNotFound);
        QCOMPARE(answer.status, 404);
    }
}

void TestS3UploadRemover::withoutTheRightToListPartsItIsNamed()
{
    s3->change([](S3Switches &s) {
        s.failingPartLists = -1;
        s.failingListStatus = 403;
    });
    const RemovalAnswer answer = ask(upload());
    QCOMPARE(answer.verdict, CleanupVerdict::Refused);
    QVERIFY(answer.removedByUs);
    QCOMPARE(answer.refusal, ReceiptProof::ServerRefused);
    QCOMPARE(answer.status, 403);
    QCOMPARE(m->count("DELETE"), 1);
}

void TestS3UploadRemover::withoutAKeyNothingIsKnown()
{
    m->control.setSettings({});
    const Leftover leftover = upload();
    QCOMPARE(ask(leftover).verdict, CleanupVerdict::Unknown);
    QCOMPARE(ask(leftover, true).verdict, CleanupVerdict::Unknown);
    QVERIFY(m->server.requests().isEmpty());
}

void TestS3UploadRemover::aClockFromTheFactsIsUsed()
{
    s3->change([](S3Switches &s) { s.clockOffsetSeconds = -3600; });
    QCOMPARE(ask(upload({{"clockOffset"_L1, -3'600'000}})).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->count("DELETE"), 1);
}

void TestS3UploadRemover::aWrongClockIsCorrected()
{
    s3->change([](S3Switches &s) { s.clockOffsetSeconds = -3600; });
    QCOMPARE(ask(upload()).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->count("DELETE"), 2);
}

QTEST_GUILESS_MAIN(TestS3UploadRemover)
#include "tst_s3uploadremover.moc"
