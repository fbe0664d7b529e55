#include "tests/core/transfer/transferfixture.h"

#include <QDir>
#include <QJsonArray>

#include <atomic>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Answer;
using TestServer::EtagKind;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::RequestHead;
using TestServer::RequestRecord;
using TestServer::ResourceOptions;

namespace
{

constexpr qint64 Size = 6'000'000;
constexpr qint64 EachPerSecond = 2'000'000;

const QDateTime Then(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);

} // namespace

/// HttpDownload over several connections: the same bytes as over one, never two versions in one file, and no error
/// as long as one of them moves.
class TestHttpSegments : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void severalConnectionsGiveTheSameBytes();
    void moreConnectionsAreTakenOnlyWhereTheyHelp_data();
    void moreConnectionsAreTakenOnlyWhereTheyHelp();
    void onlyOneConnectionWithoutProof_data();
    void onlyOneConnectionWithoutProof();
    void theBudgetIsKept_data();
    void theBudgetIsKept();
    void gapsAreFilledAfterAPause_data();
    void gapsAreFilledAfterAPause();
    void aFileThatChangedInAPauseStartsOver();
    void aFileThatChangesBetweenSegmentsStartsOver();
    void aSegmentOfAnotherVersionIsNeverTaken_data();
    void aSegmentOfAnotherVersionIsNeverTaken();
    void aTagThatTurnsWeakLeavesItToTheFirst_data();
    void aTagThatTurnsWeakLeavesItToTheFirst();
    void refusedConnectionsAreNoError_data();
    void refusedConnectionsAreNoError();
    void lostConnectionsAreReplaced();
    void aPartFromTheMiddleIsNotTakenForTheBeginning_data();
    void aPartFromTheMiddleIsNotTakenForTheBeginning();
    void aStalledConnectionIsReplaced();
    void partsAreSeen();
    void aStoppedJobLeavesNothingRunning_data();
    void aStoppedJobLeavesNothingRunning();

private:
    void publish(quint64 seed = 1, const ResourceOptions &changes = {})
    {
        ResourceOptions options = changes;
        if (options.bytesPerSecond == 0)
            options.bytesPerSecond = EachPerSecond;
        m->server().publishGenerated(u"/x.bin"_s, Size, seed, options);
    }
    Job *download(int connections, const QString &path = u"/x.bin"_s)
    {
        JobSpec spec = m->downloadOf(path);
        spec.connections = connections;
        return m->add(spec);
    }
    void script(ScriptedHandler::Script handler)
    {
        m->server().mount(u"/odd"_s, std::make_shared<ScriptedHandler>(std::move(handler)));
    }
    [[nodiscard]] bool holds(quint64 seed) const
    {
        return QueueHarness::contentOf(m->downloads() + u"/x.bin"_s) == generatedBytes(seed, 0, Size) &&
               m->filesInDownloads() == QStringList{u"x.bin"_s};
    }
    std::unique_ptr<QueueHarness> m;
};

void TestHttpSegments::severalConnectionsGiveTheSameBytes()
{
    publish();
    Job *job = download(4);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    const auto requests = m->server().requests("GET");
    QVERIFY2(requests.size() >= 4, qPrintable(QString::number(requests.size())));
    QVERIFY(requests.first().header("Range").isNull());
    for (const RequestRecord &request : requests.mid(1)) {
        QVERIFY(request.header("Range").startsWith("bytes="));
        QVERIFY(request.header("If-Range").startsWith('"'));
        QCOMPARE(request.status, 206);
    }
    QCOMPARE(job->record().errorCount, 0);
    QCOMPARE(job->record().bytesTransferred(), Size);
    QCOMPARE(job->record().notice(), Notice::None);
}

void TestHttpSegments::moreConnectionsAreTakenOnlyWhereTheyHelp_data()
{
    QTest::addColumn<qint64>("each");
    QTest::addColumn<bool>("helps");
    QTest::newRow("each is held back") << EachPerSecond << true;
    QTest::newRow("one is as fast as can be") << qint64(400'000'000) << false;
}

void TestHttpSegments::moreConnectionsAreTakenOnlyWhereTheyHelp()
{
    QFETCH(qint64, each);
    QFETCH(bool, helps);
    ResourceOptions options;
    options.bytesPerSecond = each;
    publish(1, options);
    QVERIFY(waitForState(download(0), JobState::Acknowledged));
    QVERIFY(holds(1));
    QCOMPARE(m->server().requests("GET").size() > 1, helps);
}

void TestHttpSegments::onlyOneConnectionWithoutProof_data()
{
    QTest::addColumn<int>("etag");
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<int>("framing");
    const int sized = static_cast<int>(Answer::Framing::ContentLength);
    QTest::newRow("a weak tag") << static_cast<int>(EtagKind::Weak) << true << sized;
    QTest::newRow("no tag") << static_cast<int>(EtagKind::None) << true << sized;
    QTest::newRow("no ranges") << static_cast<int>(EtagKind::Strong) << false << sized;
    QTest::newRow("no length") << static_cast<int>(EtagKind::Strong) << true
                               << static_cast<int>(Answer::Framing::Chunked);
}

void TestHttpSegments::onlyOneConnectionWithoutProof()
{
    QFETCH(int, etag);
    QFETCH(bool, ranges);
    QFETCH(int, framing);
    ResourceOptions options;
    options.etag = static_cast<EtagKind>(etag);
    options.acceptRanges = ranges;
    options.framing = static_cast<Answer::Framing>(framing);
    options.bytesPerSecond = 10'000'000;
    publish(1, options);
    QVERIFY(waitForState(download(8), JobState::Acknowledged));
    QVERIFY(holds(1));
    QCOMPARE(m->server().requests("GET").size(), 1);
}

void TestHttpSegments::theBudgetIsKept_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("perHost");
    QTest::addColumn<int>("perFile");
    QTest::newRow("for a file") << 64 << 16 << 3;
    QTest::newRow("for a server") << 64 << 3 << 8;
    QTest::newRow("in all") << 3 << 16 << 8;
}

void TestHttpSegments::theBudgetIsKept()
{
    QFETCH(int, all);
    QFETCH(int, perHost);
    QFETCH(int, perFile);
    QueueOptions options = m->options();
    options.maximumConnections = all;
    options.maximumConnectionsPerHost = perHost;
    options.maximumConnectionsPerFile = perFile;
    m->useOptions(options);
    publish();
    Job *job = download(8);
    qsizetype most = 0;
    connect(&m->queue(), &JobQueue::jobProgressed, this,
            [&] { most = std::max(most, job->parts(0).size()); });
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QCOMPARE(most, 3);
}

void TestHttpSegments::gapsAreFilledAfterAPause_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("after a pause") << false;
    QTest::newRow("after a restart") << true;
}

void TestHttpSegments::gapsAreFilledAfterAPause()
{
    QFETCH(bool, restarted);
    publish();
    Job *job = download(4);
    QVERIFY(waitForBytes(job, Size / 2));
    QVERIFY(suspendAndDrain(*m, job));
    QTRY_VERIFY(livingLeftover(job).bytes >= Size / 2);
    const Leftover left = livingLeftover(job);
    QVERIFY(left.facts.value("present"_L1).toArray().size() > 1);
    QVERIFY(left.facts.value("safe"_L1).toInteger() < left.bytes);
    if (restarted) {
        const JobId id = job->id();
        m->restart();
        job = m->queue().job(id);
        QVERIFY(job);
    }
    m->server().clearRequests();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    for (const RequestRecord &request : m->server().requests("GET")) {
        QCOMPARE(request.status, 206);
        QVERIFY(!request.header("If-Range").isNull());
    }
}

void TestHttpSegments::aFileThatChangedInAPauseStartsOver()
{
    publish(1);
    Job *job = download(4);
    QVERIFY(waitForBytes(job, Size / 2));
    QVERIFY(suspendAndDrain(*m, job));
    publish(2);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QVERIFY(holds(2));
}

void TestHttpSegments::aFileThatChangesBetweenSegmentsStartsOver()
{
    publish(1);
    Job *job = download(0); // the second connection comes when the first one has been measured
    QVERIFY(waitForBytes(job, 1));
    publish(2);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QVERIFY(holds(2));
    QCOMPARE(job->record().errorCount, 0);
}

void TestHttpSegments::aSegmentOfAnotherVersionIsNeverTaken_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("status");
    QTest::newRow("another tag") << "\"two\""_ba << Size << 206;
    QTest::newRow("another weak tag") << "W/\"two\""_ba << Size << 206;
    QTest::newRow("another total") << "\"one\""_ba << Size + 1 << 206;
    QTest::newRow("all of another one") << "\"two\""_ba << Size << 200;
    QTest::newRow("all of another one, of no length") << "\"two\""_ba << qint64(-1) << 200;
    QTest::newRow("beyond its end") << "\"two\""_ba << qint64(100) << 416;
}

void TestHttpSegments::aSegmentOfAnotherVersionIsNeverTaken()
{
    QFETCH(QByteArray, etag);
    QFETCH(qint64, total);
    QFETCH(int, status);
    const auto plain = std::make_shared<std::atomic_int>(0);
    // The first whole answer is of one version; whoever asks for a part, and then for the whole, gets the other.
    script([=](const RequestHead &head) {
        const QByteArray range = head.header("Range");
        if (range.isNull()) {
            const bool isFirst = (*plain)++ == 0;
            Answer answer = Answer::text(200, generatedBytes(isFirst ? 1 : 2, 0, Size),
                                         {{"ETag"_ba, isFirst ? "\"one\""_ba : "\"new\""_ba}});
            answer.bytesPerSecond = isFirst ? EachPerSecond : 0;
            if (isFirst)
                answer.headers.append({"Accept-Ranges"_ba, "bytes"_ba});
            return answer;
        }
        if (status == 416)
            return Answer::text(416, {}, {{"Content-Range"_ba, "bytes */" + QByteArray::number(total)}});
        if (status == 200) {
            Answer answer = Answer::text(200, generatedBytes(2, 0, Size), {{"ETag"_ba, etag}});
            if (total < 0)
                answer.framing = Answer::Framing::Chunked;
            return answer;
        }
        const QList<QByteArray> bounds = range.mid(6).split('-');
        const qint64 first = bounds.first().toLongLong();
        const qint64 last = bounds.last().isEmpty() ? Size - 1 : bounds.last().toLongLong();
        const QByteArray said = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' +
                                QByteArray::number(total);
        return Answer::text(206, generatedBytes(2, first, last + 1 - first),
                            {{"Content-Range"_ba, said}, {"ETag"_ba, etag}});
    });
    Job *job = download(4, u"/odd/x.bin"_s);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QVERIFY(holds(2));
}

void TestHttpSegments::aTagThatTurnsWeakLeavesItToTheFirst_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a part") << 206;
    QTest::newRow("the whole") << 200;
}

void TestHttpSegments::aTagThatTurnsWeakLeavesItToTheFirst()
{
    QFETCH(int, status);
    script([=](const RequestHead &head) {
        const QByteArray range = head.header("Range");
        if (range.isNull()) {
            Answer answer = Answer::text(200, generatedBytes(1, 0, Size),
                                         {{"ETag"_ba, "\"one\""_ba}, {"Accept-Ranges"_ba, "bytes"_ba}});
            answer.bytesPerSecond = EachPerSecond;
            return answer;
        }
        const qint64 first = range.mid(6).split('-').first().toLongLong();
        const QByteArray said = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(Size - 1) +
                                '/' + QByteArray::number(Size);
        Answer answer = Answer::text(status, generatedBytes(2, status == 206 ? first : 0, Size),
                                     {{"ETag"_ba, "W/\"one\""_ba}});
        if (status == 206)
            answer.headers.append({"Content-Range"_ba, said});
        return answer;
    });
    Job *job = download(4, u"/odd/x.bin"_s);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QVERIFY(!wasNoticed(job, Notice::StartedOverChanged));
}

void TestHttpSegments::refusedConnectionsAreNoError_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 403, 429, 503})
        QTest::addRow("%d", status) << status;
}

void TestHttpSegments::refusedConnectionsAreNoError()
{
    QFETCH(int, status);
    publish();
    const Fault fault = status == 0 ? Fault::refuse() : Fault::replyStatus(status);
    m->server().addFault(fault.on("GET").skipping(1).always());
    Job *job = download(4);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QCOMPARE(job->record().errorCount, 0);
    QVERIFY2(m->server().requests("GET").size() <= 8,
             qPrintable(QString::number(m->server().requests("GET").size())));
}

void TestHttpSegments::lostConnectionsAreReplaced()
{
    publish();
    m->server().addFault(Fault::cutDown(150'000).on("GET").skipping(1).repeated(5));
    Job *job = download(4);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QCOMPARE(job->record().errorCount, 0);
}

void TestHttpSegments::aPartFromTheMiddleIsNotTakenForTheBeginning_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("late");
    for (const int connections : {2, 4}) {
        QTest::addRow("%d", connections) << connections << false;
        QTest::addRow("%d, and the others answer later", connections) << connections << true;
    }
}

void TestHttpSegments::aPartFromTheMiddleIsNotTakenForTheBeginning()
{
    QFETCH(int, connections);
    QFETCH(bool, late);
    publish();
    // The first has nothing but a head, which is enough to ask for parts over others.
    m->server().addFault(Fault::stallDown(0, 200).on("GET"));
    if (late)
        m->server().addFault(Fault::delayAnswer(400).on("GET").skipping(1).repeated(connections - 1));
    Job *job = download(connections);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(holds(1));
    QVERIFY(!m->server().requests("GET").at(1).header("Range").isNull());
}

void TestHttpSegments::aStalledConnectionIsReplaced()
{
    QueueOptions impatient = m->options();
    impatient.net.stallTimeoutMs = 6'000; // a quarter of it is enough beside others
    m->useOptions(impatient);
    publish();
    m->server().addFault(Fault::stallDown(100'000).on("GET").skipping(1));
    Job *job = download(2);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::ConnectionReplaced));
    QVERIFY(holds(1));
    QCOMPARE(job->record().errorCount, 0);
}

void TestHttpSegments::partsAreSeen()
{
    publish();
    Job *job = download(4);
    QVERIFY(job->parts(0).isEmpty());
    QTRY_COMPARE(job->parts(0).size(), 4);
    QVERIFY(waitForBytes(job, Size / 4));
    const QList<PartView> parts = job->parts(0);
    qint64 end = 0;
    for (const PartView &part : parts) {
        QVERIFY(part.span.first >= end);
        QVERIFY(part.received <= part.span.size());
        QCOMPARE(part.from, u"127.0.0.1:%1"_s.arg(m->server().port()));
        end = part.span.end;
    }
    qint64 present = 0;
    for (const ByteSpan span : job->present(0))
        present += span.size();
    QCOMPARE(present, job->record().bytesTransferred());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(job->parts(0).isEmpty());
}

void TestHttpSegments::aStoppedJobLeavesNothingRunning_data()
{
    QTest::addColumn<bool>("cancel");
    QTest::newRow("suspended") << false;
    QTest::newRow("cancelled") << true;
}

void TestHttpSegments::aStoppedJobLeavesNothingRunning()
{
    QFETCH(bool, cancel);
    publish();
    Job *job = download(4);
    QTRY_COMPARE(job->parts(0).size(), 4);
    QCOMPARE(cancel ? job->cancel() : job->suspend(), Outcome::Ok);
    QVERIFY(waitForDrain(*m));
    QTRY_COMPARE(m->server().connectionCount(), 0);
    if (cancel) {
        QVERIFY(waitForCleanup(job));
        QCOMPARE(m->filesInDownloads(), QStringList{});
    }
}

QTEST_GUILESS_MAIN(TestHttpSegments)
#include "tst_httpsegments.moc"
