// Every fault switch does what it says, and to nobody else.

#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;
using End = RequestRecord::End;

namespace
{

/// Takes every body and remembers what it got.
class Collector final : public Handler
{
public:
    explicit Collector(const std::shared_ptr<QByteArray> &bytes, const std::shared_ptr<int> &finished)
        : m_bytes(bytes)
        , m_finished(finished)
    {
    }
    std::unique_ptr<Exchange> open(const RequestHead &) override
    {
        return std::make_unique<Body>(m_bytes, m_finished);
    }

private:
    class Body final : public Exchange
    {
    public:
        Body(const std::shared_ptr<QByteArray> &bytes, const std::shared_ptr<int> &finished)
            : m_bytes(bytes)
            , m_finished(finished)
        {
        }
        bool write(QByteArrayView bytes) override
        {
            m_bytes->append(bytes);
            return true;
        }
        Answer finish() override
        {
            ++*m_finished;
            return Answer::text(201, "stored");
        }

    private:
        const std::shared_ptr<QByteArray> m_bytes;
        const std::shared_ptr<int> m_finished;
    };
    const std::shared_ptr<QByteArray> m_bytes;
    const std::shared_ptr<int> m_finished;
};

} // namespace

class TestLoopbackFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void replyStatusReadsTheBodyAndDoesNothing();
    void replyEarlyAnswersWithoutTheBody();
    void dropAnswerDoesItAllAndResets();
    void refuseDoesNothingAndResets();
    void cutUpKeepsWhatArrived();
    void stallUpStopsReading();
    void aClientThatLeavesAStallIsNoticed();
    void stallsEndAfterTheirTime();
    void cutDownDeliversExactlyItsBytes_data();
    void cutDownDeliversExactlyItsBytes();
    void stallDownStaysOpenAndSilent();
    void lieOffsetStoresLess();
    void delayAnswerComesLate();
    void holdAnswerWaitsForRelease();
    void interimAnswersComeFirst();
    void headersCanBeStrippedAndSet();
    void aStrippedLengthEndsInAClose();
    void aFalseLengthEndsInAClose();
    void faultsHitOnlyWhatTheyMatchAndCount();
    void endingFaultsTakeTurnsAndShapingFaultsAdd();

private:
    RequestRecord lastRecord(QSignalSpy &finished);

    std::unique_ptr<LoopbackServer> m_server;
    std::shared_ptr<QByteArray> m_stored;
    std::shared_ptr<int> m_finished;
};

void TestLoopbackFaults::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_stored = std::make_shared<QByteArray>();
    m_finished = std::make_shared<int>(0);
    m_server->mount(u"/put"_s, std::make_shared<Collector>(m_stored, m_finished));
    m_server->publish(u"/get"_s, generatedBytes(0, 0, 1000));
    QVERIFY(m_server->start());
}

RequestRecord TestLoopbackFaults::lastRecord(QSignalSpy &finished)
{
    if (finished.isEmpty())
        finished.wait();
    return finished.isEmpty() ? RequestRecord() : finished.takeLast().at(0).value<RequestRecord>();
}

void TestLoopbackFaults::replyStatusReadsTheBodyAndDoesNothing()
{
    m_server->addFault(Fault::replyStatus(503, {{"Retry-After", "2"}}, "busy"));
    RawClient client(m_server->url());
    const RawAnswer answer = client.ask("PUT", "/put", {}, QByteArray(300'000, 'x'));
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.header("Retry-After"), "2"_ba);
    QCOMPARE(answer.body, "busy"_ba);
    QCOMPARE(*m_finished, 0);
    QCOMPARE(m_server->requests().constFirst().bodyBytes, 300'000);
    QCOMPARE(client.ask("PUT", "/put", {}, "y").status, 201);
    QCOMPARE(*m_stored, "y"_ba);
}

void TestLoopbackFaults::replyEarlyAnswersWithoutTheBody()
{
    m_server->addFault(Fault::replyEarly(413));
    RawClient client(m_server->url());
    client.sendRequest("PUT", "/put", {{"Content-Length", "100000000"}});
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.header("Connection"), "close"_ba);
    (void)client.readToEnd();
    QVERIFY(m_stored->isEmpty());
    QCOMPARE(m_server->requests().constFirst().bodyBytes, 0);
}

void TestLoopbackFaults::dropAnswerDoesItAllAndResets()
{
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->addFault(Fault::dropAnswer().on("PUT"));
    RawClient client(m_server->url());
    QCOMPARE(client.ask("PUT", "/put", {}, "abc").status, 0);
    QVERIFY(client.wasReset());
    QCOMPARE(*m_finished, 1);
    QCOMPARE(*m_stored, "abc"_ba);
    const RequestRecord record = lastRecord(finished);
    QCOMPARE(record.end, End::Cut);
    QCOMPARE(record.status, 201);
    QCOMPARE(record.faults, QList{Fault::Action::DropAnswer});
}

void TestLoopbackFaults::refuseDoesNothingAndResets()
{
    m_server->addFault(Fault::refuse());
    RawClient client(m_server->url());
    QCOMPARE(client.ask("PUT", "/put", {}, "abc").status, 0);
    QVERIFY(client.wasReset());
    QVERIFY(m_stored->isEmpty());
    QCOMPARE(*m_finished, 0);
}

void TestLoopbackFaults::cutUpKeepsWhatArrived()
{
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->addFault(Fault::cutUp(100'001));
    RawClient client(m_server->url());
    client.sendRequest("PUT", "/put", {}, generatedBytes(1, 0, 500'000));
    QCOMPARE(client.readAnswer().status, 0);
    QCOMPARE(lastRecord(finished).bodyBytes, 100'001);
    QVERIFY(*m_stored == generatedBytes(1, 0, 100'001));
    QCOMPARE(*m_finished, 0);
}

void TestLoopbackFaults::stallUpStopsReading()
{
    QSignalSpy stalled(m_server.get(), &LoopbackServer::requestStalled);
    m_server->addFault(Fault::stallUp(1000));
    RawClient client(m_server->url());
    client.sendRequest("PUT", "/put", {{"Content-Length", "5000"}});
    client.send(QByteArray(5000, 'x'));
    QTRY_COMPARE(stalled.size(), 1);
    QVERIFY(client.staysSilent(50));
    QCOMPARE(m_stored->size(), 1000);
    m_server->resetStalled();
    QCOMPARE(client.readAnswer().status, 0);
    QVERIFY(client.wasReset());
}

void TestLoopbackFaults::aClientThatLeavesAStallIsNoticed()
{
    QSignalSpy stalled(m_server.get(), &LoopbackServer::requestStalled);
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->addFault(Fault::stallUp(1000));
    RawClient client(m_server->url());
    client.sendRequest("PUT", "/put", {}, QByteArray(500'000, 'x'));
    QTRY_COMPARE(stalled.size(), 1);
    client.close();
    QCOMPARE(lastRecord(finished).end, End::ClientGone);
}

void TestLoopbackFaults::stallsEndAfterTheirTime()
{
    m_server->addFault(Fault::stallUp(0, 40));
    RawClient client(m_server->url());
    QCOMPARE(client.ask("PUT", "/put", {}, "abc").status, 0);
    QVERIFY(client.wasReset());
    m_server->addFault(Fault::stallDown(10, 40));
    RawClient second(m_server->url());
    QCOMPARE(second.ask("GET", "/get").body.size(), 10);
    QVERIFY(second.wasReset());
}

void TestLoopbackFaults::cutDownDeliversExactlyItsBytes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("some") << qint64(4'321);
    QTest::newRow("many") << qint64(30'000'000);
}

void TestLoopbackFaults::cutDownDeliversExactlyItsBytes()
{
    QFETCH(qint64, bytes);
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->addFault(Fault::cutDown(bytes));
    RawClient client(m_server->url());
    const RawAnswer answer = client.ask("GET", "/bytes/40000000");
    QCOMPARE(answer.header("Content-Length"), "40000000"_ba);
    QCOMPARE(answer.body.size(), bytes);
    QVERIFY(client.wasReset());
    const RequestRecord record = lastRecord(finished);
    QCOMPARE(record.sentBytes, bytes);
    QCOMPARE(record.end, End::Cut);
}

void TestLoopbackFaults::stallDownStaysOpenAndSilent()
{
    QSignalSpy stalled(m_server.get(), &LoopbackServer::requestStalled);
    m_server->addFault(Fault::stallDown(100));
    RawClient client(m_server->url());
    client.sendRequest("GET", "/get");
    QCOMPARE(client.readHead().header("Content-Length"), "1000"_ba);
    QCOMPARE(client.read(100).size(), 100);
    QTRY_COMPARE(stalled.size(), 1);
    QVERIFY(client.staysSilent(50));
    QCOMPARE(m_server->requests().constFirst().end, End::Open);
    QCOMPARE(m_server->requests().constFirst().sentBytes, 100);
}

void TestLoopbackFaults::lieOffsetStoresLess()
{
    m_server->addFault(Fault::lieOffset(3));
    QCOMPARE(askOnce(m_server->url(u"/put"_s), "PUT", {}, "abcdef").status, 201);
    QCOMPARE(*m_stored, "abc"_ba);
}

void TestLoopbackFaults::delayAnswerComesLate()
{
    m_server->addFault(Fault::delayAnswer(60));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(askOnce(m_server->url(u"/put"_s), "PUT", {}, "a").status, 201);
    QVERIFY(clock.elapsed() >= 59);
}

void TestLoopbackFaults::holdAnswerWaitsForRelease()
{
    QSignalSpy held(m_server.get(), &LoopbackServer::answerHeld);
    m_server->addFault(Fault::holdAnswer());
    RawClient client(m_server->url());
    client.sendRequest("PUT", "/put", {}, "abc");
    QTRY_COMPARE(held.size(), 1);
    QCOMPARE(*m_finished, 1);
    QVERIFY(client.staysSilent(30));
    m_server->releaseHeld();
    QCOMPARE(client.readAnswer().status, 201);
}

void TestLoopbackFaults::interimAnswersComeFirst()
{
    m_server->addFault(Fault::interim(103, {{"Link", "</x>"}}));
    m_server->addFault(Fault::interim(102));
    RawClient client(m_server->url());
    client.sendRequest("GET", "/get");
    const RawAnswer hints = client.readAnswer();
    QCOMPARE(hints.status, 103);
    QCOMPARE(hints.header("Link"), "</x>"_ba);
    QCOMPARE(client.readAnswer().status, 102);
    QCOMPARE(client.readAnswer().body.size(), 1000);
}

void TestLoopbackFaults::headersCanBeStrippedAndSet()
{
    m_server->addFault(Fault::stripHeaders({"etag", "Accept-Ranges"}));
    m_server->addFault(Fault::setHeaders({{"Content-Range", "bytes 5-9/77"}}));
    const RawAnswer answer = askOnce(m_server->url(u"/get"_s), "GET", {{"Range", "bytes=1-2"}});
    QVERIFY(!hasHeader(answer.headers, "ETag"));
    QVERIFY(!hasHeader(answer.headers, "Accept-Ranges"));
    QCOMPARE(answer.header("Content-Range"), "bytes 5-9/77"_ba);
    QCOMPARE(answer.body.size(), 2);
}

void TestLoopbackFaults::aStrippedLengthEndsInAClose()
{
    m_server->addFault(Fault::stripHeaders({"Content-Length"}));
    QCOMPARE(askOnce(m_server->url(u"/get"_s), "GET").body.size(), 1000);
}

void TestLoopbackFaults::aFalseLengthEndsInAClose()
{
    m_server->addFault(Fault::setHeaders({{"Content-Length", "2000"}}));
    RawClient client(m_server->url());
    const RawAnswer answer = client.ask("GET", "/get");
    QCOMPARE(answer.header("Content-Length"), "2000"_ba);
    QCOMPARE(answer.body.size(), 1000);
    QVERIFY(!client.wasReset());
}

void TestLoopbackFaults::faultsHitOnlyWhatTheyMatchAndCount()
{
    m_server->addFault(Fault::replyStatus(500).on("GET", u"^/g.t$"_s).skipping(1).repeated(2));
    QList<int> statuses;
    for (int i = 0; i < 5; ++i) {
        statuses.append(askOnce(m_server->url(u"/get"_s), "GET").status);
        QCOMPARE(askOnce(m_server->url(u"/get"_s), "HEAD").status, 200);
        QCOMPARE(askOnce(m_server->url(u"/bytes/1"_s), "GET").status, 200);
    }
    QCOMPARE(statuses, (QList{200, 500, 500, 200, 200}));
    m_server->setFaults({Fault::replyStatus(429).always()});
    QCOMPARE(askOnce(m_server->url(u"/get"_s), "GET").status, 429);
    QCOMPARE(askOnce(m_server->url(u"/get"_s), "GET").status, 429);
    m_server->clearFaults();
    QCOMPARE(askOnce(m_server->url(u"/get"_s), "GET").status, 200);
}

void TestLoopbackFaults::endingFaultsTakeTurnsAndShapingFaultsAdd()
{
    m_server->setFaults({Fault::replyStatus(503), Fault::interim(103).always(), Fault::dropAnswer()});
    RawClient client(m_server->url());
    client.sendRequest("GET", "/get");
    QCOMPARE(client.readAnswer().status, 103);
    QCOMPARE(client.readAnswer().status, 503);
    QCOMPARE(client.ask("GET", "/get").status, 0);
    QVERIFY(client.wasReset());
}

QTEST_GUILESS_MAIN(TestLoopbackFaults)

#include "tst_loopbackfaults.moc"
