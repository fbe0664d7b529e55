#include "core/rules/s3address.h"
#include "tests/core/cleanup/cleanupfixture.h"
#include "tests/server/s3handler.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::S3Switches;

Q_DECLARE_METATYPE(Ferry::CleanupVerdict)

Q_DECLARE_METATYPE(Ferry::TestServer::Fault)

/// S3UploadRemover: Abort, and what proves it.
class TestS3UploadRemover : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        s3.reset();
        m.reset();
    }

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
    void withoutTheRightToListUploadsTheListOfPartsCounts();
    void withoutTheRightToListPartsItIsNamed();
    void withoutTheRightToReadAFinishedObjectIsNotDenied();
    void withoutAKeyNothingIsKnown();
    void aClockFromTheFactsIsUsed();
    void aWrongClockIsCorrected();

private:
    [[nodiscard]] Leftover upload(const QJsonObject &more = {});
    [[nodiscard]] RemovalAnswer ask(const Leftover &leftover, bool onlyLook = false);

    std::unique_ptr<CleanupBench> m;
    std::shared_ptr<TestServer::S3Handler> s3;
};

void TestS3UploadRemover::init()
{
    m = std::make_unique<CleanupBench>();
    TestServer::S3Options options;
    options.directory = m->path(u"s3"_s);
    s3 = std::make_shared<TestServer::S3Handler>(options);
    m->server.mount({}, s3);
    NetSettings settings;
    settings.credentials.insert(NetSettings::secretName(m->server.url()),
                                {QString::fromLatin1(options.credentials.accessKey),
                                 QString::fromLatin1(options.credentials.secretKey), AuthScheme::Signature});
    m->control.setSettings(settings);
}

/// One with a part, on the server.
Leftover TestS3UploadRemover::upload(const QJsonObject &more)
{
    Leftover leftover;
    leftover.id = 1;
    leftover.kind = LeftoverKind::S3Upload;
    leftover.stage = LeftoverStage::Doomed;
    leftover.neverConfirmed = false;
    leftover.where = m->server.url(u"/bucket/data.bin"_s).toString();
    leftover.facts = more;
    S3::Address::of(QUrl(leftover.where), {})->writeTo(leftover.facts);
    leftover.facts.insert("uploadId"_L1, s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "12345"_ba));
    return leftover;
}

RemovalAnswer TestS3UploadRemover::ask(const Leftover &leftover, bool onlyLook)
{
    const auto remover = makeRemover(LeftoverKind::S3Upload, {m->control, m->disk});
    QSignalSpy finished(remover.get(), &Remover::finished);
    RemovalAnswer answer;
    connect(remover.get(), &Remover::finished, this, [&](const RemovalAnswer &got) { answer = got; });
    onlyLook ? remover->verify(leftover) : remover->remove(leftover);
    if (!finished.isEmpty() || !finished.wait(10'000) || finished.count() != 1)
        qFatal("not exactly one answer from the event loop");
    return answer;
}

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

void TestS3UploadRemover::whatBecameTheObjectIsFinished_data()
{
    QTest::addColumn<bool>("finishing");
    QTest::addColumn<bool>("onlyLook");
    QTest::newRow("Complete was under way") << true << false;
    QTest::newRow("found out after the abort") << false << false;
    QTest::newRow("at the second look") << true << true;
}

void TestS3UploadRemover::whatBecameTheObjectIsFinished()
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

void TestS3UploadRemover::whatDidNotBecomeTheObjectIsAborted()
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

void TestS3UploadRemover::aPutIsLookedFor_data()
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

void TestS3UploadRemover::aPutIsLookedFor()
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

void TestS3UploadRemover::anObjectThatCannotBeComparedIsTakenBySizeAndTime_data()
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

void TestS3UploadRemover::anObjectThatCannotBeComparedIsTakenBySizeAndTime()
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

void TestS3UploadRemover::anObjectThatCannotBeComparedDoesNotStopTheAbort()
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

void TestS3UploadRemover::anObjectPutTogetherWhileWeAbortedIsFound()
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

void TestS3UploadRemover::anEncryptedPutIsTakenBySizeAndTime_data()
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

void TestS3UploadRemover::anEncryptedPutIsTakenBySizeAndTime()
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

void TestS3UploadRemover::withoutTheRightToReadAFinishedObjectIsNotDenied()
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
