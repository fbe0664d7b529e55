#include "tests/core/transfer/transferfixture.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Answer;
using TestServer::EtagKind;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::RequestHead;
using TestServer::ResourceOptions;

namespace
{
constexpr qint64 Size = 600'000;
}

/// HttpDownload from the first byte to the last in one go: what servers say, and how they fail.
class TestHttpDownload : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void everyFramingGivesTheSameBytes_data();
    void everyFramingGivesTheSameBytes();
    void aFileWithoutBytesIsAFile();
    void nothingIsAskedForTwice();
    void theServersNameIsMadeSafe_data();
    void theServersNameIsMadeSafe();
    void theLongestNameIsKept();
    void twoJobsOfOneUrlGetTwoNames();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void aRedirectTakesNothingToAnotherOrigin();
    void redirectsElsewhereAreRefused_data();
    void redirectsElsewhereAreRefused();
    void aRedirectToAWeakerSchemeIsRefused();
    void endlessRedirectsEnd();
    void fatalStatusesStopTheJobAndLeaveNothing_data();
    void fatalStatusesStopTheJobAndLeaveNothing();
    void transientStatusesAreTriedAgain_data();
    void transientStatusesAreTriedAgain();
    void retryAfterIsHonoured();
    void anAnswerThatWasNotAskedForIsAPartOnlyIfItIsTheWhole_data();
    void anAnswerThatWasNotAskedForIsAPartOnlyIfItIsTheWhole();
    void aPartThatGoesOnBehindWhatWasAskedForIsRefused();
    void moreThanAnnouncedIsNotTaken();
    void anInterimAnswerIsNotTheAnswer();
    void aSilentServerIsLeft();
    void progressNeverExceedsTheTotal();
    void aStoppedJobHoldsNoFile_data();
    void aStoppedJobHoldsNoFile();

private:
    Job *download(const QString &path) { return m->add(m->downloadOf(path)); }
    void script(ScriptedHandler::Script script)
    {
        m->server().mount(u"/odd"_s, std::make_shared<ScriptedHandler>(std::move(script)));
    }
    [[nodiscard]] QByteArray downloaded(const QString &name) const
    {
        return QueueHarness::contentOf(m->downloads() + u'/' + name);
    }

    std::unique_ptr<QueueHarness> m;
};

void TestHttpDownload::everyFramingGivesTheSameBytes_data()
{
    QTest::addColumn<int>("framing");
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<Notice>("notice");
    using Framing = Answer::Framing;
    QTest::newRow("with a length") << static_cast<int>(Framing::ContentLength) << true << Notice::None;
    QTest::newRow("without ranges") << static_cast<int>(Framing::ContentLength) << false << Notice::None;
    QTest::newRow("chunked") << static_cast<int>(Framing::Chunked) << true << Notice::SizeUnknown;
    QTest::newRow("until the connection closes")
        << static_cast<int>(Framing::UntilClose) << false << Notice::SizeUnknown;
}

void TestHttpDownload::everyFramingGivesTheSameBytes()
{
    QFETCH(int, framing);
    QFETCH(bool, ranges);
    QFETCH(Notice, notice);
    ResourceOptions options;
    options.framing = static_cast<Answer::Framing>(framing);
    options.acceptRanges = ranges;
    m->server().publishGenerated(u"/x.bin"_s, Size, 3, options);
    Job *job = download(u"/x.bin"_s);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(downloaded(u"x.bin"_s) == generatedBytes(3, 0, Size));
    QCOMPARE(job->record().bytesTotal(), Size);
    QCOMPARE(job->record().bytesTransferred(), Size);
    QCOMPARE(job->record().notice(), notice);
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestHttpDownload::aFileWithoutBytesIsAFile()
{
    QVERIFY(waitForState(download(u"/bytes/0?name=empty.txt"_s), JobState::Acknowledged));
    ResourceOptions chunked;
    chunked.framing = Answer::Framing::Chunked;
    m->server().publish(u"/none.txt"_s, {}, chunked);
    QVERIFY(waitForState(download(u"/none.txt"_s), JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"empty.txt"_s, u"none.txt"_s}));
    QCOMPARE(QFileInfo(m->downloads() + u"/empty.txt"_s).size(), 0);
}

void TestHttpDownload::nothingIsAskedForTwice()
{
    QVERIFY(waitForState(download(u"/bytes/100000"_s), JobState::Acknowledged));
    QCOMPARE(m->server().requests().size(), 1);
    const auto request = m->server().requests().first();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.header("Accept-Encoding"), "identity"_ba);
    QVERIFY(request.header("Range").isNull());
}

void TestHttpDownload::theServersNameIsMadeSafe_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "attachment; filename=\"report.pdf\""_ba << u"report.pdf"_s;
    QTest::newRow("parent folders") << "attachment; filename=\"../../etc/passwd\""_ba << u"passwd"_s;
    QTest::newRow("an absolute path") << "attachment; filename=/etc/shadow"_ba << u"shadow"_s;
    QTest::newRow("hidden in percent") << "attachment; filename*=UTF-8''..%2F..%2Fevil"_ba << u"evil"_s;
    QTest::newRow("backslashes") << "attachment; filename=\"..\\\\..\\\\boot.ini\""_ba << u"boot.ini"_s;
    QTest::newRow("only dots") << "attachment; filename=\"..\""_ba << u"download"_s;
    QTest::newRow("a hidden file") << "attachment; filename=\".bashrc\""_ba << u"bashrc"_s;
    QTest::newRow("a NUL inside") << "attachment; filename*=UTF-8''a%00b.txt"_ba << u"ab.txt"_s;
    QTest::newRow("none: the URL's") << QByteArray() << u"named"_s;
}

void TestHttpDownload::theServersNameIsMadeSafe()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    ResourceOptions options;
    options.contentDisposition = disposition;
    m->server().publish(u"/named"_s, "content", options);
    QVERIFY(waitForState(download(u"/named"_s), JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads().size(), 1);
    const QString got = m->filesInDownloads().first();
    QVERIFY2(got == name || disposition.contains("%00"), qPrintable(got));
    QVERIFY(!got.contains(QChar::Null));
    QCOMPARE(downloaded(got), "content"_ba);
}

void TestHttpDownload::theLongestNameIsKept()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    const QString name = QString(251, u'n') + u".bin"_s;
    spec.files.first().local = m->downloads() + u'/' + name;
    spec.files.first().nameGiven = true;
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{name});

    Job *shortened = download(u"/bytes/1000?name="_s + QString(400, u'm') + u".tar.gz"_s);
    QVERIFY(waitForState(shortened, JobState::Acknowledged));
    QVERIFY(m->filesInDownloads().first().endsWith(u"mm.tar.gz"_s));
}

void TestHttpDownload::twoJobsOfOneUrlGetTwoNames()
{
    Job *first = download(u"/bytes/500000?rate=2000000&name=x.bin"_s);
    Job *second = download(u"/bytes/500000?rate=2000000&name=x.bin"_s);
    QVERIFY(waitForState(first, JobState::Acknowledged));
    QVERIFY(waitForState(second, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"x (2).bin"_s, u"x.bin"_s}));
    for (const QString &name : m->filesInDownloads())
        QVERIFY(downloaded(name) == generatedBytes(0, 0, 500'000));
}

void TestHttpDownload::redirectsAreFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << "/bytes/1000?name=there.bin"_ba;
    QTest::newRow("relative") << 302 << "bytes/1000?name=there.bin"_ba;
    QTest::newRow("with a fragment") << 302 << "/bytes/1000?name=there.bin#page=2"_ba;
}

void TestHttpDownload::redirectsAreFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    ResourceOptions options;
    options.redirectTo = location;
    options.redirectStatus = status;
    m->server().publish(u"/here"_s, {}, options);
    QVERIFY(waitForState(download(u"/here"_s), JobState::Acknowledged));
    QCOMPARE(downloaded(u"there.bin"_s), generatedBytes(0, 0, 1000));
    QCOMPARE(m->server().requests("GET").size(), 2);
    QVERIFY(!m->server().requests("GET").last().target.contains('#'));
}

void TestHttpDownload::aRedirectTakesNothingToAnotherOrigin()
{
    QUrl there = m->url(u"/bytes/1000?name=there.bin"_s);
    there.setHost(u"localhost"_s);
    ResourceOptions options;
    options.redirectTo = there.toEncoded();
    m->server().publish(u"/here"_s, {}, options);
    JobSpec spec = m->downloadOf(u"/here"_s);
    spec.access.headers = {{"Cookie"_ba, "secret"_ba}, {"X-Team"_ba, "blue"_ba}};
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    const auto requests = m->server().requests("GET");
    QCOMPARE(requests.size(), 2);
    for (const char *name : {"Cookie", "X-Team"}) {
        QVERIFY(!requests.first().header(name).isNull());
        QVERIFY(requests.last().header(name).isNull());
    }
}

void TestHttpDownload::redirectsElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a local file") << "file:///etc/passwd"_ba << ErrorKind::RedirectRefused;
    QTest::newRow("ftp") << "ftp://127.0.0.1/x"_ba << ErrorKind::RedirectRefused;
    QTest::newRow("a script") << "javascript:alert(1)"_ba << ErrorKind::RedirectRefused;
    QTest::newRow("no host") << "http:///x"_ba << ErrorKind::RedirectRefused;
    QTest::newRow("unreadable") << "http://[::1/x"_ba << ErrorKind::RedirectRefused;
}

void TestHttpDownload::redirectsElsewhereAreRefused()
{
    QFETCH(QByteArray, location);
    QFETCH(ErrorKind, kind);
    ResourceOptions options;
    options.redirectTo = location;
    m->server().publish(u"/here"_s, {}, options);
    Job *job = download(u"/here"_s);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(m->server().requests().size(), 1);
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

void TestHttpDownload::aRedirectToAWeakerSchemeIsRefused()
{
    SecureServer secure;
    if (secure.caFile.isEmpty())
        QSKIP("needs openssl");
    QueueOptions trusting = m->options();
    trusting.net.caFile = secure.caFile;
    m->useOptions(trusting);
    ResourceOptions down;
    down.redirectTo = m->server().url(u"/bytes/1000"_s).toEncoded();
    secure.server.publish(u"/down"_s, {}, down);
    JobSpec spec = m->downloadOf(u"/down"_s);
    spec.files.first().remote = secure.server.url(u"/down"_s);
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::RedirectRefused);
    QVERIFY(m->server().requests().isEmpty());

    spec.files.first().remote = secure.server.url(u"/bytes/1000?name=safe.bin"_s);
    QVERIFY(waitForState(m->add(spec), JobState::Acknowledged));
    QCOMPARE(downloaded(u"safe.bin"_s), generatedBytes(0, 0, 1000));
}

void TestHttpDownload::endlessRedirectsEnd()
{
    Job *job = download(u"/loop"_s);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TooManyRedirects);
    QCOMPARE(m->server().requests().size(), 21);
}

void TestHttpDownload::fatalStatusesStopTheJobAndLeaveNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("204") << 204 << ErrorKind::ProtocolViolation;
    QTest::newRow("205") << 205 << ErrorKind::ProtocolViolation;
    QTest::newRow("300") << 300 << ErrorKind::UnexpectedStatus;
    QTest::newRow("302 to nowhere") << 302 << ErrorKind::UnexpectedStatus;
    QTest::newRow("304") << 304 << ErrorKind::UnexpectedStatus;
    QTest::newRow("400") << 400 << ErrorKind::UnexpectedStatus;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("410") << 410 << ErrorKind::Gone;
    QTest::newRow("416") << 416 << ErrorKind::RangeNotSatisfiable;
    QTest::newRow("451") << 451 << ErrorKind::UnexpectedStatus;
    QTest::newRow("501") << 501 << ErrorKind::ServerError;
}

void TestHttpDownload::fatalStatusesStopTheJobAndLeaveNothing()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    Job *job = download(u"/status/%1"_s.arg(status));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(job->error().httpStatus, status);
    QVERIFY(waitForDrain(*m));
    QCOMPARE(m->server().requests().size(), 1);
    QCOMPARE(m->filesInDownloads(), QStringList{});
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestHttpDownload::transientStatusesAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpDownload::transientStatusesAreTriedAgain()
{
    QFETCH(int, status);
    m->server().addFault(Fault::replyStatus(status).on("GET").repeated(2));
    Job *job = download(u"/bytes/1000?name=x.bin"_s);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests().size(), 3);
    QCOMPARE(downloaded(u"x.bin"_s), generatedBytes(0, 0, 1000));
}

void TestHttpDownload::retryAfterIsHonoured()
{
    m->server().addFault(Fault::replyStatus(429, {{"Retry-After"_ba, "1"_ba}}).on("GET"));
    Job *job = download(u"/bytes/1000"_s);
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::TooManyRequests);
    const qint64 wait = job->record().retryAt - QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(wait > 500 && wait <= 1'000, qPrintable(QString::number(wait)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const auto requests = m->server().requests();
    QVERIFY(requests.at(0).endedAt.msecsTo(requests.at(1).startedAt) >= 950);
}

void TestHttpDownload::anAnswerThatWasNotAskedForIsAPartOnlyIfItIsTheWhole_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<bool>("taken");
    QTest::newRow("all of it") << "bytes 0-999/1000"_ba << true;
    QTest::newRow("a part") << "bytes 0-999/5000"_ba << false;
    QTest::newRow("the end") << "bytes 4000-4999/5000"_ba << false;
    QTest::newRow("of unknown length") << "bytes 0-999/*"_ba << false;
    QTest::newRow("nonsense") << "bytes 999-0/1000"_ba << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestHttpDownload::anAnswerThatWasNotAskedForIsAPartOnlyIfItIsTheWhole()
{
    QFETCH(QByteArray, range);
    QFETCH(bool, taken);
    script([range](const RequestHead &) {
        Answer answer = Answer::text(206, generatedBytes(0, 0, 1000));
        if (!range.isEmpty())
            answer.headers.append({"Content-Range"_ba, range});
        return answer;
    });
    Job *job = download(u"/odd/x.bin"_s);
    QVERIFY(waitForState(job, taken ? JobState::Acknowledged : JobState::Error));
    if (taken)
        QCOMPARE(downloaded(u"x.bin"_s), generatedBytes(0, 0, 1000));
    else
        QCOMPARE(job->error().kind, ErrorKind::BadContentRange);
    QCOMPARE(m->filesInDownloads().size(), taken ? 1 : 0);
}

void TestHttpDownload::aPartThatGoesOnBehindWhatWasAskedForIsRefused()
{
    script([](const RequestHead &) {
        return Answer::text(206, generatedBytes(0, 100, 60), {{"Content-Range"_ba, "bytes 100-159/1000"_ba}});
    });
    JobSpec spec = m->downloadOf(u"/odd/x.bin"_s);
    spec.files.first().ranges = {{100, 50}};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::BadContentRange);
}

void TestHttpDownload::moreThanAnnouncedIsNotTaken()
{
    m->server().addFault(Fault::setHeaders({{"Content-Length"_ba, "1000"_ba}}).on("GET"));
    Job *job = download(u"/bytes/5000?name=x.bin"_s);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(downloaded(u"x.bin"_s), generatedBytes(0, 0, 1000)); // HTTP ends there
}

void TestHttpDownload::anInterimAnswerIsNotTheAnswer()
{
    m->server().addFault(Fault::interim(103, {{"Link"_ba, "</style.css>"_ba}}).on("GET").always());
    for (const QString &name : {u"a.bin"_s, u"b.bin"_s})
        QVERIFY(waitForState(download(u"/bytes/1000?name="_s + name), JobState::Acknowledged));
    QCOMPARE(downloaded(u"a.bin"_s), generatedBytes(0, 0, 1000));
    QCOMPARE(downloaded(u"b.bin"_s), generatedBytes(0, 0, 1000));
}

void TestHttpDownload::aSilentServerIsLeft()
{
    QueueOptions impatient = m->options();
    impatient.net.stallTimeoutMs = 300;
    m->useOptions(impatient);
    m->server().addFault(Fault::stallDown(200'000).on("GET"));
    Job *job = download(u"/bytes/600000?name=x.bin"_s);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").size(), 2);
    QCOMPARE(m->server().requests("GET").last().header("Range"), "bytes=200000-"_ba);
    QVERIFY(downloaded(u"x.bin"_s) == generatedBytes(0, 0, 600'000));
}

void TestHttpDownload::progressNeverExceedsTheTotal()
{
    m->server().addFault(Fault::cutDown(400'000).on("GET"));
    m->server().addFault(Fault::setHeaders({{"Content-Range"_ba, "bytes 400000-899999/900000"_ba},
                                            {"Content-Length"_ba, "9000000"_ba}})
                             .on("GET")
                             .skipping(1));
    bool exceeded = false;
    connect(&m->queue(), &JobQueue::jobProgressed, this, [&](Job *job) {
        const FileProgress &file = job->record().progress.first();
        exceeded = exceeded || (file.total >= 0 && file.transferred > file.total);
    });
    QVERIFY(waitForState(download(u"/bytes/900000?name=x.bin&rate=4000000"_s), JobState::Acknowledged));
    QVERIFY(!exceeded);
    QVERIFY(downloaded(u"x.bin"_s) == generatedBytes(0, 0, 900'000));
}

void TestHttpDownload::aStoppedJobHoldsNoFile_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<bool>("cancel");
    for (const QString &phase : {u"queued"_s, u"asking"_s, u"receiving"_s, u"redirected"_s, u"waiting"_s}) {
        QTest::addRow("suspended while %s", qPrintable(phase)) << phase << false;
        QTest::addRow("cancelled while %s", qPrintable(phase)) << phase << true;
    }
}

void TestHttpDownload::aStoppedJobHoldsNoFile()
{
    QFETCH(QString, phase);
    QFETCH(bool, cancel);
    QSignalSpy held(&m->server(), &TestServer::LoopbackServer::answerHeld);
    QSignalSpy stalled(&m->server(), &TestServer::LoopbackServer::requestStalled);
    ResourceOptions moved;
    moved.redirectTo = "/bytes/3000000";
    m->server().publish(u"/moved"_s, {}, moved);
    if (phase == "asking"_L1 || phase == "redirected"_L1)
        m->server().addFault(Fault::holdAnswer().on("GET", u"^/bytes"_s));
    else if (phase == "waiting"_L1)
        m->server().addFault(Fault::replyStatus(503, {{"Retry-After"_ba, "60"_ba}}).on("GET"));
    else if (phase == "receiving"_L1)
        m->server().addFault(Fault::stallDown(2'000'000).on("GET"));
    Job *job = download(phase == "redirected"_L1 ? u"/moved"_s : u"/bytes/3000000"_s);
    if (phase == "asking"_L1 || phase == "redirected"_L1)
        QTRY_COMPARE(held.count(), 1);
    else if (phase == "waiting"_L1)
        QVERIFY(waitForState(job, JobState::TransientError));
    else if (phase == "receiving"_L1)
        QVERIFY(waitForBytes(job, 2'000'000));

    QCOMPARE(cancel ? job->cancel() : job->suspend(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    if (cancel)
        QTRY_VERIFY(!job->cleanup().isPending());
    QCOMPARE(openFilesBelow(m->downloads()).join(u"; "_s), QString());
    QTRY_COMPARE(m->server().connectionCount(), phase == "waiting"_L1 ? 1 : 0); // an idle one may be kept
    if (cancel)
        QCOMPARE(m->filesInDownloads(), QStringList{});
}

QTEST_GUILESS_MAIN(TestHttpDownload)
#include "tst_httpdownload.moc"
