#include "app/control/controlclient.h"
#include "app/control/controlserver.h"
#include "tests/support/queueharness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject downloadRequest(const QueueHarness &harness, const QString &urlPath, bool start)
{
    const JobSpec spec = harness.downloadOf(urlPath);
    return {{u"cmd"_s, u"add"_s},
            {u"direction"_s, u"download"_s},
            {u"url"_s, spec.files.first().remote.toString()},
            {u"local"_s, harness.downloads()},
            {u"start"_s, start}};
}

/// A client in this process: what it asked, and all it was told.
class Asker
{
public:
    explicit Asker(JobQueue &queue, const ControlOwner &owner = {u"window"_s, true})
        : handler(queue, owner)
        , sent(&handler, &ControlHandler::sent)
    {
    }
    /// The answer to @p request, which must have come at once.
    QJsonObject ask(QJsonObject request)
    {
        request.insert("re"_L1, ++m_last);
        handler.receive(request);
        for (const QList<QVariant> &message : std::as_const(sent)) {
            const QJsonObject answer = message.first().toJsonObject();
            if (answer["re"_L1].toInt() == m_last && answer.contains("outcome"_L1))
                return answer;
        }
        return {};
    }
    [[nodiscard]] QStringList statesTold(const QString &id) const
    {
        QStringList states;
        for (const QList<QVariant> &message : sent) {
            const QJsonObject job = message.first().toJsonObject()["job"_L1].toObject();
            const QString state = job["state"_L1].toString();
            const bool isEvent = message.first().toJsonObject().contains("event"_L1);
            if (isEvent && job["id"_L1].toString() == id && (states.isEmpty() || states.last() != state))
                states.append(state);
        }
        return states;
    }

    ControlHandler handler;
    QSignalSpy sent;

private:
    int m_last = 0;
};

} // namespace

class TestControlHandler : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_harness = std::make_unique<QueueHarness>(); }
    void cleanup() { m_harness.reset(); }

    void add_makes_a_job_and_list_and_info_tell_of_it();
    void add_refuses_with_the_reason();
    void credentials_in_an_address_are_never_told();
    void commands_answer_as_the_state_table_has_it();
    void unknown_commands_and_jobs_are_refused();
    void probe_tells_what_the_server_offers();
    void watch_tells_how_it_goes_until_the_end();
    void watch_can_be_for_some_jobs_only();
    void removed_jobs_are_told();

    void the_socket_gives_the_same_answers();
    void the_socket_is_for_this_user_only();
    void a_client_that_talks_nonsense_is_shown_out();
    void a_client_that_does_not_end_its_line_is_shown_out();
    void a_dead_socket_is_taken_over();
    void a_second_start_hands_over_its_arguments();
    void who_has_no_window_refuses_to_raise_it();

private:
    [[nodiscard]] QString socketPath() const { return m_harness->path(u"s"_s); }
    std::unique_ptr<QueueHarness> m_harness;
};

void TestControlHandler::add_makes_a_job_and_list_and_info_tell_of_it()
{
    Asker asker(m_harness->queue());
    const QJsonObject added = asker.ask(downloadRequest(*m_harness, u"/bytes/1000?name=a.bin"_s, false));
    QCOMPARE(added["outcome"_L1].toString(), u"S_OK"_s);
    const QJsonObject job = added["job"_L1].toObject();
    for (const auto field : {"id"_L1, "name"_L1, "direction"_L1, "state"_L1, "bytesTotal"_L1,
                             "bytesTransferred"_L1, "error"_L1, "cleanup"_L1})
        QVERIFY2(job.contains(field), field.data());
    QCOMPARE(job["state"_L1].toString(), u"SUSPENDED"_s);
    QCOMPARE(job["direction"_L1].toString(), u"download"_s);

    QCOMPARE(asker.ask({{u"cmd"_s, u"list"_s}})["count"_L1].toInt(), 1);
    const QString end = job["id"_L1].toString().right(6);
    const QJsonObject info = asker.ask({{u"cmd"_s, u"info"_s}, {u"job"_s, end}})["job"_L1].toObject();
    QCOMPARE(info["id"_L1], job["id"_L1]);
    QVERIFY(!info["log"_L1].toArray().isEmpty());
}

void TestControlHandler::add_refuses_with_the_reason()
{
    Asker asker(m_harness->queue());
    const QJsonObject answer = asker.ask({{u"cmd"_s, u"add"_s},
                                          {u"direction"_s, u"upload"_s},
                                          {u"url"_s, m_harness->server().url(u"/files"_s).toString()},
                                          {u"local"_s, m_harness->path(u"not there"_s)}});
    QCOMPARE(answer["ok"_L1].toBool(), false);
    QCOMPARE(answer["error"_L1]["kind"_L1].toString(), u"SourceMissing"_s);
    QVERIFY(m_harness->queue().jobs().isEmpty());
}

void TestControlHandler::credentials_in_an_address_are_never_told()
{
    Asker asker(m_harness->queue());
    QJsonObject request = downloadRequest(*m_harness, u"/bytes/10"_s, false);
    request["url"_L1] = request["url"_L1].toString().replace(u"//"_s, u"//anna:secret@"_s);
    const QByteArray told = QJsonDocument(asker.ask(request)).toJson();
    QVERIFY(told.contains("S_OK"));
    QVERIFY2(!told.contains("secret") && !told.contains("anna"), told.constData());
}

void TestControlHandler::commands_answer_as_the_state_table_has_it()
{
    Asker asker(m_harness->queue());
    const QString id =
        asker.ask(downloadRequest(*m_harness, u"/bytes/1000"_s, false))["job"_L1]["id"_L1].toString();
    const auto say = [&](const QString &command) { return asker.ask({{u"cmd"_s, command}, {u"job"_s, id}}); };
    QCOMPARE(say(u"suspend"_s)["job"_L1]["state"_L1].toString(), u"SUSPENDED"_s);
    QCOMPARE(say(u"cancel"_s)["job"_L1]["state"_L1].toString(), u"CANCELLED"_s);
    for (const QString &command : {u"suspend"_s, u"resume"_s, u"cancel"_s, u"complete"_s}) {
        const QJsonObject refused = say(command);
        QCOMPARE(refused["outcome"_L1].toString(), u"DO_E_INVALID_STATE"_s);
        QCOMPARE(refused["hresult"_L1].toString(), u"0x80D02013"_s);
        QCOMPARE(refused["job"_L1]["state"_L1].toString(), u"CANCELLED"_s);
    }
}

void TestControlHandler::unknown_commands_and_jobs_are_refused()
{
    Asker asker(m_harness->queue());
    QCOMPARE(asker.ask({{u"cmd"_s, u"frob"_s}})["outcome"_L1].toString(), u"E_INVALIDARG"_s);
    QCOMPARE(asker.ask({{u"cmd"_s, u"cancel"_s}, {u"job"_s, u"nope"_s}})["outcome"_L1].toString(),
             u"DO_E_JOB_NOT_FOUND"_s);
    QCOMPARE(asker.ask({{u"cmd"_s, u"watch"_s}, {u"jobs"_s, QJsonArray{u"nope"_s}}})["outcome"_L1].toString(),
             u"DO_E_JOB_NOT_FOUND"_s);
}

void TestControlHandler::probe_tells_what_the_server_offers()
{
    TestServer::TusOptions tus;
    tus.directory = m_harness->storage();
    tus.termination = false;
    m_harness->server().serveTus(tus);
    Asker asker(m_harness->queue());
    asker.handler.receive({{u"cmd"_s, u"probe"_s},
                           {u"re"_s, 7},
                           {u"direction"_s, u"upload"_s},
                           {u"url"_s, m_harness->server().url(u"/files"_s).toString()},
                           {u"local"_s, m_harness->makeSource(u"a"_s, 10)}});
    QTRY_COMPARE(asker.sent.size(), 1);
    const QJsonObject answer = asker.sent.first().first().toJsonObject();
    QCOMPARE(answer["re"_L1].toInt(), 7);
    QCOMPARE(answer["offer"_L1]["reachable"_L1].toBool(), true);
    QCOMPARE(answer["offer"_L1]["canRemove"_L1].toBool(true), false);
    QVERIFY(m_harness->server().sessions().isEmpty());
}

void TestControlHandler::watch_tells_how_it_goes_until_the_end()
{
    Asker asker(m_harness->queue());
    QCOMPARE(asker.ask({{u"cmd"_s, u"watch"_s}})["outcome"_L1].toString(), u"S_OK"_s);
    const QString id =
        asker.ask(downloadRequest(*m_harness, u"/bytes/100000"_s, true))["job"_L1]["id"_L1].toString();
    QTRY_VERIFY(asker.statesTold(id).contains(u"ACKNOWLEDGED"_s));
    const QStringList states = asker.statesTold(id);
    QVERIFY2(states.contains(u"QUEUED"_s) && states.contains(u"TRANSFERRING"_s),
             qPrintable(states.join(u' ')));
}

void TestControlHandler::watch_can_be_for_some_jobs_only()
{
    Asker asker(m_harness->queue());
    const auto add = [&] {
        return asker.ask(downloadRequest(*m_harness, u"/bytes/10"_s, false))["job"_L1]["id"_L1].toString();
    };
    const QString first = add();
    const QString second = add();
    (void)asker.ask({{u"cmd"_s, u"watch"_s}, {u"jobs"_s, QJsonArray{second}}});
    (void)asker.ask({{u"cmd"_s, u"cancel"_s}, {u"job"_s, first}});
    (void)asker.ask({{u"cmd"_s, u"cancel"_s}, {u"job"_s, second}});
    QCOMPARE(asker.statesTold(second).first(), u"SUSPENDED"_s);
    QTRY_COMPARE(asker.statesTold(second).last(), u"CANCELLED"_s);
    QVERIFY(asker.statesTold(first).isEmpty());
}

void TestControlHandler::removed_jobs_are_told()
{
    Asker asker(m_harness->queue());
    const QString id =
        asker.ask(downloadRequest(*m_harness, u"/bytes/10"_s, false))["job"_L1]["id"_L1].toString();
    (void)asker.ask({{u"cmd"_s, u"watch"_s}});
    Job *job = m_harness->queue().find(id);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(m_harness->queue().removeFromList({job->id()}), 1);
    const QJsonObject last = asker.sent.last().first().toJsonObject();
    QCOMPARE(last["event"_L1].toString(), u"removed"_s);
    QCOMPARE(last["id"_L1].toString(), id);
}

void TestControlHandler::the_socket_gives_the_same_answers()
{
    ControlServer server(m_harness->queue(), {u"window"_s, true});
    QCOMPARE(server.listen(socketPath()), QString());
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    // Two at once, in pieces: lines are what counts.
    const QByteArray lines = "{\"cmd\":\"hello\",\"re\":1}\n{\"cmd\":\"list\",\"re\":2}\n";
    socket.write(lines.left(10));
    socket.flush();
    socket.write(lines.mid(10));
    QTRY_VERIFY(socket.bytesAvailable() > 0 && socket.peek(10'000).count('\n') == 2);
    const QJsonObject hello = QJsonDocument::fromJson(socket.readLine()).object();
    QCOMPARE(hello["owner"_L1].toString(), u"window"_s);
    QCOMPARE(hello["version"_L1].toString(), QStringLiteral(FERRY_VERSION));
    Asker inProcess(m_harness->queue());
    QJsonObject listed = QJsonDocument::fromJson(socket.readLine()).object();
    QJsonObject expected = inProcess.ask({{u"cmd"_s, u"list"_s}});
    listed.remove("re"_L1);
    expected.remove("re"_L1);
    QCOMPARE(listed, expected);
    QCOMPARE(server.clients(), 1);
}

void TestControlHandler::the_socket_is_for_this_user_only()
{
    ControlServer server(m_harness->queue(), {});
    QCOMPARE(server.listen(socketPath()), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(socketPath()) & others));
}

void TestControlHandler::a_client_that_talks_nonsense_is_shown_out()
{
    ControlServer server(m_harness->queue(), {});
    QCOMPARE(server.listen(socketPath()), QString());
    QLocalSocket socket;
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write("GET / HTTP/1.1\r\n");
    QVERIFY(gone.wait());
    QTRY_COMPARE(server.clients(), 0);
}

void TestControlHandler::a_client_that_does_not_end_its_line_is_shown_out()
{
    ControlServer server(m_harness->queue(), {});
    QCOMPARE(server.listen(socketPath()), QString());
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(5 * 1024 * 1024, '{'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
}

void TestControlHandler::a_dead_socket_is_taken_over()
{
    QFile dead(socketPath());
    QVERIFY(dead.open(QIODevice::WriteOnly)); // what a killed Ferry leaves
    dead.close();
    ControlServer server(m_harness->queue(), {});
    QCOMPARE(server.listen(socketPath()), QString());
}

void TestControlHandler::a_second_start_hands_over_its_arguments()
{
    ControlServer server(m_harness->queue(), {u"window"_s, true});
    QCOMPARE(server.listen(socketPath()), QString());
    QSignalSpy raised(&server, &ControlServer::raiseRequested);
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write("{\"cmd\":\"raise\",\"arguments\":[\"https://a/b\",\"/tmp/c\"]}\n");
    QVERIFY(raised.wait());
    QCOMPARE(raised.first().first().toStringList(), (QStringList{u"https://a/b"_s, u"/tmp/c"_s}));

    QSignalSpy leave(&server, &ControlServer::leaveRequested);
    socket.write("{\"cmd\":\"leave\"}\n");
    QVERIFY(leave.wait());
}

void TestControlHandler::who_has_no_window_refuses_to_raise_it()
{
    Asker asker(m_harness->queue(), {u"background"_s, false});
    QSignalSpy raised(&asker.handler, &ControlHandler::raiseRequested);
    QCOMPARE(asker.ask({{u"cmd"_s, u"raise"_s}})["outcome"_L1].toString(), u"DO_E_INVALID_STATE"_s);
    QVERIFY(raised.isEmpty());
    QVERIFY(!askRunningFerry(socketPath(), {{u"cmd"_s, u"hello"_s}}, 100));
}

QTEST_GUILESS_MAIN(TestControlHandler)
#include "tst_controlhandler.moc"
