#include "core/store/sqlitejobstore.h"
#include "tests/core/transfer/transferfixture.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::Headers;
using TestServer::TusOptions;

namespace
{
constexpr qint64 Size = 500'000;
}

/// TusUpload up to the first byte: what it asks before it makes a session, and that it never loses one.
class TestTusUpload : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aWholeFileTakesThreeRequests();
    void aFileWithoutBytesTakesTwo();
    void aServerThatCannotIsNotAskedToCreate_data();
    void aServerThatCannotIsNotAskedToCreate();
    void aServerThatCannotRemoveIsToldOfBeforeTheSessionIsMade();
    void aFileThatIsTooLargeIsNotSent();
    void theSessionIsDurableBeforeTheFirstByte();
    void everyFormOfLocationIsUnderstood_data();
    void everyFormOfLocationIsUnderstood();
    void aLocationWithAWeakerSchemeIsStrengthened();
    void aWeakerLocationElsewhereIsRefused();
    void aLocationThatLeadsNowhereIsRefusedAndReported_data();
    void aLocationThatLeadsNowhereIsRefusedAndReported();
    void aRefusedCreateLeavesNoDebt_data();
    void aRefusedCreateLeavesNoDebt();
    void aBusyServerIsAskedToCreateAgain_data();
    void aBusyServerIsAskedToCreateAgain();
    void aLostAnswerToCreateIsReportedAndTheUploadGoesOn_data();
    void aLostAnswerToCreateIsReportedAndTheUploadGoesOn();
    void aCreateUnderWayIsWaitedFor();
    void anInterimAnswerToCreateIsNoAnswer();

private:
    Job *upload(qint64 size = Size) { return m->add(m->uploadOf(m->makeSource(u"data.bin"_s, size))); }
    void serve(const TusOptions &options)
    {
        TusOptions served = options;
        served.directory = m->storage();
        m->server().serveTus(served);
    }
    [[nodiscard]] QByteArrayList methods() const
    {
        QByteArrayList result;
        const auto requests = m->server().requests();
        for (const auto &request : requests)
            result.append(request.method);
        return result;
    }
    void verifyArrived(int sessions = 1)
    {
        QCOMPARE(m->server().sessions().size(), sessions);
        const QStringList ids = m->server().sessions();
        QVERIFY(std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
            return m->server().sessionData(id) == generatedBytes(1, 0, Size);
        }));
    }
    [[nodiscard]] static QList<ReceiptLine> unknownSessions(const Job *job)
    {
        QList<ReceiptLine> lines = job->cleanup().receipt;
        lines.removeIf([](const ReceiptLine &line) {
            return line.action != ReceiptAction::Unknown || line.proof != ReceiptProof::AnswerLost ||
                   line.subject != ReceiptSubject::TusSession;
        });
        return lines;
    }

    std::unique_ptr<QueueHarness> m;
};

void TestTusUpload::aWholeFileTakesThreeRequests()
{
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(methods(), (QByteArrayList{"OPTIONS", "POST", "PATCH"}));
    const auto create = m->server().requests("POST").first();
    QCOMPARE(create.header("Content-Length"), "0"_ba);
    QCOMPARE(create.bodyBytes, 0);
    QCOMPARE(create.header("Upload-Length"), QByteArray::number(Size));
    QCOMPARE(create.header("Upload-Metadata"), "filename "_ba + "data.bin"_ba.toBase64());
    QCOMPARE(create.header("Tus-Resumable"), "1.0.0"_ba);
    QVERIFY(create.header("Content-Type").isNull());
    const auto append = m->server().requests("PATCH").first();
    QCOMPARE(append.header("Content-Type"), "application/offset+octet-stream"_ba);
    QCOMPARE(append.header("Upload-Offset"), "0"_ba);
    QCOMPARE(append.header("Content-Length"), QByteArray::number(Size));
    QVERIFY(append.header("Expect").isNull());
    QVERIFY(m->server().requests("OPTIONS").first().header("Tus-Resumable").isNull());
    verifyArrived();
}

void TestTusUpload::aFileWithoutBytesTakesTwo()
{
    Job *job = upload(0);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(methods(), (QByteArrayList{"OPTIONS", "POST"}));
    QCOMPARE(m->server().sessions().size(), 1);
    QCOMPARE(job->record().bytesTotal(), 0);
}

void TestTusUpload::aServerThatCannotIsNotAskedToCreate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<ErrorKind>("kind");
    const Headers version{{"Tus-Version"_ba, "1.0.0"_ba}};
    QTest::newRow("no tus at all") << 200 << Headers{} << ErrorKind::NotTusServer;
    QTest::newRow("another version") << 204
                                     << Headers{{"Tus-Version"_ba, "0.2.2,2.0"_ba},
                                                {"Tus-Extension"_ba, "creation"_ba}}
                                     << ErrorKind::TusVersionMismatch;
    QTest::newRow("a version that only looks like it")
        << 204 << Headers{{"Tus-Version"_ba, "1.0.0-rc1,11.0.0"_ba}, {"Tus-Extension"_ba, "creation"_ba}}
        << ErrorKind::TusVersionMismatch;
    QTest::newRow("no extensions") << 204 << version << ErrorKind::NotTusServer;
    QTest::newRow("creation by another name")
        << 204 << version + Headers{{"Tus-Extension"_ba, "creation-with-upload,termination"_ba}}
        << ErrorKind::NotTusServer;
    QTest::newRow("401") << 401 << Headers{} << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << Headers{} << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << Headers{} << ErrorKind::NotFound;
    QTest::newRow("405 and no tus") << 405 << Headers{} << ErrorKind::NotTusServer;
    QTest::newRow("412") << 412 << Headers{} << ErrorKind::TusVersionMismatch;
    QTest::newRow("302") << 302 << Headers{} << ErrorKind::NotTusServer;
}

void TestTusUpload::aServerThatCannotIsNotAskedToCreate()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(ErrorKind, kind);
    m->server().addFault(Fault::replyStatus(status, headers).on("OPTIONS").always());
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(methods(), QByteArrayList{"OPTIONS"});
    QVERIFY(waitForDrain(*m));
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestTusUpload::aServerThatCannotRemoveIsToldOfBeforeTheSessionIsMade()
{
    TusOptions options;
    options.termination = false;
    serve(options);
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, Size)), false);
    int told = 0;
    int createdBefore = -1;
    connect(job, &Job::logged, this, [&](const LogLine &line) {
        if (line.event == LogEvent::Notice && ++told == 1)
            createdBefore = static_cast<int>(m->server().requests("POST").size());
    });
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(told, 1);
    QCOMPARE(createdBefore, 0);
    QCOMPARE(job->record().notice(), Notice::CannotRemoveSession);
    QList<LogEvent> order;
    QString requests;
    const QList<LogLine> log = job->log();
    for (const LogLine &line : log) {
        if (line.event == LogEvent::Notice)
            requests += u"notice "_s;
        else if (line.event == LogEvent::Request)
            requests += line.detail.section(u' ', 0, 0) + u' ';
    }
    QCOMPARE(requests, u"OPTIONS notice POST PATCH "_s);
}

void TestTusUpload::aFileThatIsTooLargeIsNotSent()
{
    TusOptions options;
    options.maxSize = Size - 1;
    serve(options);
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TooLarge);
    QCOMPARE(methods(), QByteArrayList{"OPTIONS"});
    options.maxSize = Size;
    serve(options);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestTusUpload::theSessionIsDurableBeforeTheFirstByte()
{
    // What a kill in that moment would leave is copied from inside the server, before it takes a byte.
    const QString copy = m->path(u"copy.sqlite"_s);
    const QString original = m->database();
    m->server().mount(u"/watched"_s, std::make_shared<WatchedTus>(m->storage(), [copy, original] {
                          QFile::copy(original, copy);
                          QFile::copy(original + u"-wal"_s, copy + u"-wal"_s);
                      }));
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, Size));
    spec.files.first().remote = m->server().url(u"/watched"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    const auto opened = SqliteJobStore::open(copy);
    QVERIFY2(opened.store, qPrintable(opened.error));
    const QList<Leftover> leftovers = opened.store->leftovers();
    QCOMPARE(leftovers.size(), 1);
    QCOMPARE(leftovers.first().stage, LeftoverStage::Present);
    QCOMPARE(leftovers.first().where,
             m->server().url(u"/watched/"_s + m->server().sessions().first()).toString());
}

void TestTusUpload::everyFormOfLocationIsUnderstood_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("absolute") << static_cast<int>(TusOptions::Location::Absolute);
    QTest::newRow("absolute path") << static_cast<int>(TusOptions::Location::AbsolutePath);
    QTest::newRow("relative path") << static_cast<int>(TusOptions::Location::RelativePath);
}

void TestTusUpload::everyFormOfLocationIsUnderstood()
{
    QFETCH(int, form);
    TusOptions options;
    options.location = static_cast<TusOptions::Location>(form);
    serve(options);
    QVERIFY(waitForState(upload(), JobState::Acknowledged));
    verifyArrived();
}

void TestTusUpload::aLocationWithAWeakerSchemeIsStrengthened()
{
    SecureServer secure;
    if (secure.caFile.isEmpty())
        QSKIP("needs openssl");
    QueueOptions trusting = m->options();
    trusting.net.caFile = secure.caFile;
    m->useOptions(trusting);
    TusOptions options;
    options.directory = m->storage();
    options.locationScheme = "http"; // as behind a proxy that does the TLS
    secure.server.serveTus(options);
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, Size));
    spec.files.first().remote = secure.server.url(u"/files"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(secure.server.requests("PATCH").size(), 1);
    QVERIFY(secure.server.sessionData(secure.server.sessions().first()) == generatedBytes(1, 0, Size));
}

void TestTusUpload::aWeakerLocationElsewhereIsRefused()
{
    SecureServer secure;
    if (secure.caFile.isEmpty())
        QSKIP("needs openssl");
    QueueOptions trusting = m->options();
    trusting.net.caFile = secure.caFile;
    m->useOptions(trusting);
    TusOptions options;
    options.directory = m->storage();
    secure.server.serveTus(options);
    const QByteArray elsewhere = "http://localhost:" + QByteArray::number(m->server().port()) + "/files/x";
    secure.server.addFault(Fault::setHeaders({{"Location"_ba, elsewhere}}).on("POST"));
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, Size));
    spec.files.first().remote = secure.server.url(u"/files"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::RedirectRefused);
    QTRY_COMPARE(unknownSessions(job).size(), 1);
    QVERIFY(m->server().requests().isEmpty());
}

void TestTusUpload::aLocationThatLeadsNowhereIsRefusedAndReported_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    const auto location = [](const QByteArray &text) { return Fault::setHeaders({{"Location"_ba, text}}); };
    QTest::newRow("none") << Fault::stripHeaders({"Location"_ba}) << ErrorKind::RedirectRefused;
    QTest::newRow("empty") << location("") << ErrorKind::RedirectRefused;
    QTest::newRow("a file") << location("file:///etc/passwd") << ErrorKind::RedirectRefused;
    QTest::newRow("ftp") << location("ftp://127.0.0.1/x") << ErrorKind::RedirectRefused;
    QTest::newRow("no host") << location("http:///x") << ErrorKind::RedirectRefused;
    QTest::newRow("no mark of tus") << Fault::stripHeaders({"Tus-Resumable"_ba}) << ErrorKind::NotTusServer;
    QTest::newRow("200 instead of 201") << Fault::replyStatus(200, {TusMark}) << ErrorKind::ProtocolViolation;
    QTest::newRow("a portal's page") << Fault::replyStatus(200) << ErrorKind::NotTusServer;
}

void TestTusUpload::aLocationThatLeadsNowhereIsRefusedAndReported()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    m->server().addFault(fault.on("POST"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QTRY_COMPARE(unknownSessions(job).size(), 1); // something may have been made
    QCOMPARE(methods(), (QByteArrayList{"OPTIONS", "POST"}));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("POST").size(), 2);
}

void TestTusUpload::aRefusedCreateLeavesNoDebt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::UnexpectedStatus;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("412") << 412 << ErrorKind::TusVersionMismatch;
    QTest::newRow("413") << 413 << ErrorKind::TooLarge;
    QTest::newRow("302") << 302 << ErrorKind::UnexpectedStatus;
    QTest::newRow("501") << 501 << ErrorKind::ServerError;
}

void TestTusUpload::aRefusedCreateLeavesNoDebt()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m->server().addFault(Fault::replyStatus(status, {TusMark, {"Location"_ba, "/elsewhere"_ba}}).on("POST"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(job->error().httpStatus, status);
    QVERIFY(waitForDrain(*m));
    QVERIFY(job->cleanup().open.isEmpty());
    QVERIFY(job->cleanup().receipt.isEmpty());
    QCOMPARE(methods(), (QByteArrayList{"OPTIONS", "POST"}));
}

void TestTusUpload::aBusyServerIsAskedToCreateAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const QByteArray &method : {"OPTIONS"_ba, "POST"_ba}) {
        for (const int status : {429, 500, 503})
            QTest::addRow("%s %d", method.constData(), status) << status << method;
    }
}

void TestTusUpload::aBusyServerIsAskedToCreateAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    m->server().addFault(Fault::replyStatus(status, {TusMark}).on(method).repeated(2));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests(method).size(), 3);
    QVERIFY(unknownSessions(job).isEmpty());
    verifyArrived();
}

void TestTusUpload::aLostAnswerToCreateIsReportedAndTheUploadGoesOn_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("wasMade");
    QTest::newRow("the connection drops") << Fault::dropAnswer() << true;
    QTest::newRow("the gateway gives up") << Fault::replyStatus(504) << false;
    QTest::newRow("the gateway finds nobody") << Fault::replyStatus(502) << false;
}

void TestTusUpload::aLostAnswerToCreateIsReportedAndTheUploadGoesOn()
{
    QFETCH(Fault, fault);
    QFETCH(bool, wasMade);
    m->server().addFault(fault.on("POST"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("POST").size(), 2); // one an attempt
    QCOMPARE(m->server().requests("PATCH").size(), 1);
    QCOMPARE(job->record().errorCount, 1);
    QVERIFY(wasNoticed(job, Notice::UnknownSession));
    QTRY_COMPARE(unknownSessions(job).size(), 1);
    QCOMPARE(job->cleanup().stage, CleanupStage::LeftBehind); // never as clean
    verifyArrived(wasMade ? 2 : 1);
}

void TestTusUpload::aCreateUnderWayIsWaitedFor()
{
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    m->server().addFault(Fault::holdAnswer().on("POST"));
    Job *job = upload();
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(job->suspend(), Outcome::Ok);
    QCOMPARE(job->resume(), Outcome::Ok);
    QCOMPARE(job->waiting(), Waiting::ForDrain);
    m->server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("POST").size(), 1);
    verifyArrived();
}

void TestTusUpload::anInterimAnswerToCreateIsNoAnswer()
{
    m->server().addFault(Fault::interim(103).on("POST"));
    Job *job = upload();
    QVERIFY(waitForState(job, JobState::Error)); // the control plane cannot see behind it
    QCOMPARE(m->server().requests("POST").size(), 1);
    QTRY_COMPARE(unknownSessions(job).size(), 1);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    verifyArrived(2);
}

QTEST_GUILESS_MAIN(TestTusUpload)
#include "tst_tusupload.moc"
