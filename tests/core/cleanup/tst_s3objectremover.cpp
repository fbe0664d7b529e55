#include "tests/core/cleanup/s3removertest.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::S3Switches;

Q_DECLARE_METATYPE(Ferry::CleanupVerdict)

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// S3UploadRemover where the upload may have become the object.
class TestS3ObjectRemover : public S3RemoverTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void whatBecameTheObjectIsFinished_data();
    void whatBecameTheObjectIsFinished();
    void whatDidNotBecomeTheObjectIsAborted();
    void aPutIsLookedFor_data();
    void aPutIsLookedFor();
    void anObjectThatCannotBeComparedIsTakenBySizeAndTime_data();
    void anObjectThatCannotBeComparedIsTakenBySizeAndTime();
    void anObjectThatCannotBeComparedDoesNotStopTheAbort();
    void anObjectPutTogetherWhileWeAbortedIsFound();
    void anEncryptedPutIsTakenBySizeAndTime_data();
    void anEncryptedPutIsTakenBySizeAndTime();
    void withoutTheRightToReadAFinishedObjectIsNotDenied();
};

void TestS3ObjectRemover::whatBecameTheObjectIsFinished_data()
{
    QTest::addColumn<bool>("finishing");
    QTest::addColumn<bool>("onlyLook");
    QTest::newRow("Complete was under way") << true << false;
    QTest::newRow("found out after the abort") << false << false;
    QTest::newRow("at the second look") << true << true;
}

void TestS3ObjectRemover::whatBecameTheObjectIsFinished()
{
    QFETCH(bool, finishing);
    QFETCH(bool, onlyLook);
    Leftover leftover = upload();
    const auto object = s3->store().complete(s3->uploads().constFirst(), {1});
    QVERIFY(object);
    if (finishing)
        leftover.facts.insert("finishing"_L1, true);
    leftover.facts.insert("etag"_L1, QString::fromLatin1(object->etag).remove(u'"'));
    leftover.facts.insert("size"_L1, 5);
    const RemovalAnswer answer = ask(leftover, onlyLook);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.isFinished);
    QCOMPARE(answer.finishedAs, leftover.where);
    QCOMPARE(s3->objectData(u"bucket"_s, u"data.bin"_s), "12345"_ba);
    QCOMPARE(m->count("DELETE"), finishing ? 0 : 1);
}

void TestS3ObjectRemover::whatDidNotBecomeTheObjectIsAborted()
{
    std::ignore = upload();
    QVERIFY(s3->store().complete(s3->uploads().constFirst(), {1})); // an older object of that name
    Leftover leftover = upload();
    leftover.facts.insert("finishing"_L1, true);
    leftover.facts.insert("etag"_L1, u"d41d8cd98f00b204e9800998ecf8427e-7"_s);
    leftover.facts.insert("size"_L1, 5);
    for (; leftover.attempts < 2; ++leftover.attempts) { // the server may still be putting it together
        QCOMPARE(ask(leftover).verdict, CleanupVerdict::Unknown);
        QCOMPARE(m->count("DELETE"), 0);
    }
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs && !answer.isFinished);
    QVERIFY(s3->uploads().isEmpty());
    QCOMPARE(s3->objectData(u"bucket"_s, u"data.bin"_s), "12345"_ba);
}

void TestS3ObjectRemover::aPutIsLookedFor_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("etag");
    QTest::addColumn<int>("failing");
    QTest::addColumn<CleanupVerdict>("verdict");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("notOurs");
    const QString ours = u"827ccb0eea8a706c4c34a16891f84e7b"_s; // of "12345"
    const QString other = u"d41d8cd98f00b204e9800998ecf8427e"_s;
    QTest::newRow("not there") << false << ours << 0 << CleanupVerdict::Gone << false << false;
    QTest::newRow("there") << true << ours << 0 << CleanupVerdict::Gone << true << false;
    QTest::newRow("another one") << true << other << 0 << CleanupVerdict::Gone << false << true;
    for (const int status : {403, 405, 501}) {
        QTest::addRow("not to be seen, %d", status)
            << true << ours << status << CleanupVerdict::Refused << false << false;
    }
    QTest::newRow("busy") << true << ours << 503 << CleanupVerdict::Unknown << false << false;
}

void TestS3ObjectRemover::aPutIsLookedFor()
{
    QFETCH(bool, isThere);
    QFETCH(QString, etag);
    QFETCH(int, failing);
    if (failing != 0)
        m->server.addFault(Fault::replyStatus(failing).on("HEAD").always());
    if (isThere) {
        TestServer::S3Received body;
        body.path = s3->store().newIncomingPath(u"bucket"_s);
        body.size = 5;
        body.md5 = QByteArray::fromHex("827ccb0eea8a706c4c34a16891f84e7b");
        QFile file(body.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
        file.close();
        QVERIFY(s3->store().putObject(u"bucket"_s, u"data.bin"_s, body));
    }
    Leftover leftover = upload({{"put"_L1, true}, {"etag"_L1, etag}, {"size"_L1, 5}});
    leftover.facts.remove("uploadId"_L1);
    const RemovalAnswer answer = ask(leftover);
    QTEST(answer.verdict, "verdict");
    QTEST(answer.isFinished, "finished");
    QTEST(answer.notOurs, "notOurs");
    QCOMPARE(m->count("DELETE"), 0);
    if (failing != 0)
        QCOMPARE(answer.status, failing);
}

void TestS3ObjectRemover::anObjectThatCannotBeComparedIsTakenBySizeAndTime_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("begunSecondsAgo"); // -1: not known
    QTest::addColumn<int>("serverAhead");     // its clock, in seconds
    QTest::addColumn<bool>("finished");
    QTest::newRow("fits") << 5 << 60 << 0 << true;
    QTest::newRow("begun in the same second") << 5 << 0 << 0 << true;
    QTest::newRow("another size") << 6 << 60 << 0 << false;
    QTest::newRow("older than the upload") << 5 << -60 << 0 << false;
    QTest::newRow("no time was written") << 5 << -1 << 0 << false;
    QTest::newRow("by the server's clock it fits") << 5 << -60 << -120 << true;
    QTest::newRow("by the server's clock it is older") << 5 << 60 << 120 << false;
}

void TestS3ObjectRemover::anObjectThatCannotBeComparedIsTakenBySizeAndTime()
{
    QFETCH(int, size);
    QFETCH(int, begunSecondsAgo);
    QFETCH(int, serverAhead);
    QFETCH(bool, finished);
    Leftover leftover = upload({{"finishing"_L1, true}, {"etag"_L1, QString()}, {"size"_L1, size}});
    if (begunSecondsAgo != -1) {
        leftover.facts.insert("madeAt"_L1, static_cast<double>(QDateTime::currentMSecsSinceEpoch() -
                                                               1'000LL * begunSecondsAgo));
    }
    leftover.attempts = 5; // no more time is given
    s3->change([serverAhead](S3Switches &s) { s.clockOffsetSeconds = serverAhead; });
    QVERIFY(s3->store().complete(s3->uploads().constFirst(), {1})); // its time is the file's, never ahead
    for (const bool onlyLook : {false, true}) {
        const RemovalAnswer answer = ask(leftover, onlyLook);
        QCOMPARE(answer.verdict, CleanupVerdict::Gone);
        QCOMPARE(answer.isFinished, finished);
        QCOMPARE(answer.finishedAs, finished ? leftover.where : QString());
        QVERIFY(!answer.removedByUs);
    }
    QCOMPARE(s3->objectData(u"bucket"_s, u"data.bin"_s), "12345"_ba);
}

void TestS3ObjectRemover::anObjectThatCannotBeComparedDoesNotStopTheAbort()
{
    std::ignore = upload();
    QVERIFY(s3->store().complete(s3->uploads().constFirst(), {1})); // somebody else's, just now
    Leftover leftover = upload({{"finishing"_L1, true}, {"etag"_L1, QString()}, {"size"_L1, 5}});
    leftover.facts.insert("madeAt"_L1, static_cast<double>(QDateTime::currentMSecsSinceEpoch() - 60'000));
    QCOMPARE(ask(leftover).verdict, CleanupVerdict::Unknown); // it may still be put together
    m->server.addFault(Fault::replyStatus(503).on("GET", u"uploadId="_s));
    leftover.attempts = 2;
    QCOMPARE(ask(leftover).verdict, CleanupVerdict::Unknown); // whether ours still stands was not said
    QCOMPARE(m->count("DELETE"), 0);
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs && !answer.isFinished);
    QVERIFY(s3->uploads().isEmpty());
    QCOMPARE(s3->objectData(u"bucket"_s, u"data.bin"_s), "12345"_ba);
}

void TestS3ObjectRemover::anObjectPutTogetherWhileWeAbortedIsFound()
{
    Leftover leftover = upload({{"finishing"_L1, true}, {"etag"_L1, QString()}, {"size"_L1, 5}});
    leftover.facts.insert("madeAt"_L1, static_cast<double>(QDateTime::currentMSecsSinceEpoch() - 60'000));
    leftover.attempts = 2;
    QVERIFY(s3->store().complete(s3->uploads().constFirst(), {1}));
    m->server.addFault(Fault::replyStatus(404).on("HEAD")); // as it was before
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.isFinished);
    QCOMPARE(m->count("DELETE"), 1);
}

void TestS3ObjectRemover::anEncryptedPutIsTakenBySizeAndTime_data()
{
    QTest::addColumn<TestServer::Headers>("head");
    QTest::addColumn<int>("begunSecondsAgo");
    QTest::addColumn<bool>("finished");
    using H = TestServer::Headers;
    const std::pair<QByteArray, QByteArray> other{"ETag", "\"d41d8cd98f00b204e9800998ecf8427e\""};
    const QByteArray scheme = "x-amz-server-side-encryption"_ba;
    QTest::newRow("SSE-KMS") << H{other, {scheme, "aws:kms"_ba}} << 60 << true;
    QTest::newRow("DSSE-KMS") << H{other, {scheme, "aws:kms:dsse"_ba}} << 60 << true;
    QTest::newRow("an ETag of another form") << H{{"ETag"_ba, "\"CPjN5Z+aAxAC\""_ba}} << 60 << true;
    QTest::newRow("no ETag") << H{{"ETag"_ba, ""_ba}} << 60 << true;
    QTest::newRow("SSE-KMS, older") << H{other, {scheme, "aws:kms"_ba}} << -60 << false;
    QTest::newRow("SSE-S3 has the MD5") << H{other, {scheme, "AES256"_ba}} << 60 << false;
    QTest::newRow("an object in parts")
        << H{{"ETag"_ba, "\"d41d8cd98f00b204e9800998ecf8427e-1\""_ba}} << 60 << false;
}

void TestS3ObjectRemover::anEncryptedPutIsTakenBySizeAndTime()
{
    QFETCH(TestServer::Headers, head);
    QFETCH(int, begunSecondsAgo);
    QFETCH(bool, finished);
    Leftover leftover =
        upload({{"put"_L1, true}, {"etag"_L1, u"827ccb0eea8a706c4c34a16891f84e7b"_s}, {"size"_L1, 5}});
    leftover.facts.remove("uploadId"_L1);
    leftover.facts.insert(
        "madeAt"_L1, static_cast<double>(QDateTime::currentMSecsSinceEpoch() - 1'000LL * begunSecondsAgo));
    QVERIFY(s3->store().complete(s3->uploads().constFirst(), {1}));
    m->server.addFault(Fault::setHeaders(head).on("HEAD"));
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QCOMPARE(answer.isFinished, finished);
    QCOMPARE(answer.notOurs, !finished);
    QCOMPARE(s3->objectData(u"bucket"_s, u"data.bin"_s), "12345"_ba);
}

void TestS3ObjectRemover::withoutTheRightToReadAFinishedObjectIsNotDenied()
{
    Leftover leftover = upload({{"finishing"_L1, true}, {"size"_L1, 5}});
    leftover.attempts = 2;
    const auto object = s3->store().complete(s3->uploads().constFirst(), {1});
    QVERIFY(object);
    leftover.facts.insert("etag"_L1, QString::fromLatin1(object->etag).remove(u'"'));
    m->server.addFault(Fault::replyStatus(403).on("HEAD").always());
    const RemovalAnswer answer = ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Refused); // the upload is gone: ended, or finished?
    QCOMPARE(answer.status, 403);
    QCOMPARE(s3->objectData(u"bucket"_s, u"data.bin"_s), "12345"_ba);
}

QTEST_GUILESS_MAIN(TestS3ObjectRemover)
#include "tst_s3objectremover.moc"
