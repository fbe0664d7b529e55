#include "tests/app/programs.h"
#include "tests/server/content.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Ferry::Testing;
using namespace Ferry::TestServer;
using namespace Qt::StringLiterals;

namespace
{

/// Slow enough to be interrupted with certainty; nobody waits for its end.
const QString SlowPath = u"/bytes/50000000?rate=200000"_s;

} // namespace

/// ferryctl as a script sees it: the real program, one run a command, without a Ferry beside it.
class TestFerryctl : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_programs = std::make_unique<Programs>(); }
    void cleanup() { m_programs.reset(); }

    void get_saves_the_file();
    void get_takes_the_servers_name_in_a_folder();
    void get_takes_several_addresses_and_a_list();
    void get_never_harms_a_file_unless_told_to();
    void get_that_fails_says_why_and_keeps_the_job();
    void get_with_json_prints_the_job();
    void put_uploads_the_file();
    void put_tells_before_the_start_that_nothing_can_be_removed();
    void list_and_info_tell_of_jobs_in_json();
    void suspended_jobs_do_not_start();
    void a_download_that_waits_is_handed_over_by_complete();
    void wrong_usage_answers_2_and_one_line_data();
    void wrong_usage_answers_2_and_one_line();
    void refused_by_state_answers_3();
    void unknown_jobs_answer_1();
    void interrupt_suspends_and_resume_goes_on();
    void interrupt_of_an_upload_keeps_its_session_and_cancel_removes_it();
    void cancel_answers_4_when_the_server_refuses();
    void cancel_says_what_is_pending_when_the_server_is_busy();
    void cancel_without_waiting_says_what_is_pending();
    void a_killed_ferryctl_loses_no_job();
    void a_server_that_is_busy_is_told_once_an_attempt();
    void it_is_small_and_has_no_widgets();
    void help_and_version_are_on_stdout();

private:
    [[nodiscard]] QString add(const QStringList &arguments) const
    {
        return QString::fromLatin1(m_programs->ferryctl(arguments).out.trimmed());
    }
    /// A running, interrupted upload or download; answers its id.
    [[nodiscard]] QString interrupted(const QStringList &arguments) const;

    std::unique_ptr<Programs> m_programs;
};

void TestFerryctl::get_saves_the_file()
{
    const QString target = m_programs->downloads() + u"/a.bin"_s;
    const Result result =
        m_programs->ferryctl({u"get"_s, m_programs->url(u"/bytes/300000"_s), u"-o"_s, target});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("a.bin"), result.out.constData());
    QCOMPARE(Programs::contentOf(target), generatedBytes(0, 0, 300'000));
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"a.bin"_s});
}

void TestFerryctl::get_takes_the_servers_name_in_a_folder()
{
    const Result result = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/10?name=named.txt"_s), u"-o"_s, m_programs->downloads()});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"named.txt"_s});
}

void TestFerryctl::get_takes_several_addresses_and_a_list()
{
    QFile list(m_programs->path(u"urls.txt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("# two more\n\n" + m_programs->url(u"/bytes/20?name=b"_s).toUtf8() + "\n  " +
               m_programs->url(u"/bytes/30?name=c"_s).toUtf8() + "  \n");
    list.close();
    const Result result = m_programs->ferryctl({u"get"_s, m_programs->url(u"/bytes/10?name=a"_s), u"-i"_s,
                                                list.fileName(), u"-o"_s, m_programs->downloads()});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->filesInDownloads(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_programs->list().size(), 3);
}

void TestFerryctl::get_never_harms_a_file_unless_told_to()
{
    const QString target = m_programs->downloads() + u"/mine.txt"_s;
    QFile mine(target);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("precious");
    mine.close();
    const QStringList get = {u"get"_s, m_programs->url(u"/bytes/10"_s), u"-o"_s, target};
    QCOMPARE(m_programs->ferryctl(get).code, 0);
    QCOMPARE(Programs::contentOf(target), "precious"_ba);
    QCOMPARE(m_programs->filesInDownloads().size(), 2);

    QCOMPARE(m_programs->ferryctl(get + QStringList{u"--overwrite"_s}).code, 0);
    QCOMPARE(Programs::contentOf(target), generatedBytes(0, 0, 10));
}

void TestFerryctl::get_that_fails_says_why_and_keeps_the_job()
{
    const Result result =
        m_programs->ferryctl({u"get"_s, m_programs->url(u"/status/404"_s), u"-o"_s, m_programs->downloads()});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    const QJsonObject job = m_programs->list().first().toObject();
    QCOMPARE(job["state"_L1].toString(), u"ERROR"_s);
    QCOMPARE(job["error"_L1]["kind"_L1].toString(), u"NotFound"_s);
    QCOMPARE(job["error"_L1]["httpStatus"_L1].toInt(), 404);
    const QByteArray id = job["id"_L1].toString().toLatin1();
    QVERIFY2(result.err.contains("resume " + id) && result.err.contains("cancel " + id),
             result.err.constData());
}

void TestFerryctl::get_with_json_prints_the_job()
{
    const Result result = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/10?name=a"_s), u"-o"_s, m_programs->downloads(), u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 1);
    QCOMPARE(result.json()["state"_L1].toString(), u"ACKNOWLEDGED"_s);
    QCOMPARE(result.json()["bytesTransferred"_L1].toInt(), 10);
}

void TestFerryctl::put_uploads_the_file()
{
    const QString source = m_programs->makeSource(u"up.bin"_s, 250'000);
    const Result result = m_programs->ferryctl({u"put"_s, source, m_programs->url(u"/files"_s)});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->server().sessions().size(), 1);
    const QString session = m_programs->server().sessions().first();
    QCOMPARE(m_programs->server().sessionData(session), generatedBytes(1, 0, 250'000));
    QCOMPARE(m_programs->list().first()["direction"_L1].toString(), u"upload"_s);
}

void TestFerryctl::put_tells_before_the_start_that_nothing_can_be_removed()
{
    TusOptions tus;
    tus.directory = m_programs->path(u"sessions"_s);
    tus.termination = false;
    m_programs->server().serveTus(tus);
    m_programs->server().addFault(Fault::holdAnswer().on("POST"));
    const auto put = m_programs->startFerryctl(
        {u"put"_s, m_programs->makeSource(u"up.bin"_s, 1000), m_programs->url(u"/files"_s)});
    QSignalSpy held(&m_programs->server(), &LoopbackServer::answerHeld);
    QVERIFY(put->waitForText("Connecting"));
    // The first line is the warning; nothing has been created by then.
    QVERIFY2(put->err.indexOf('\n') < put->err.indexOf("Connecting"), put->err.constData());
    QVERIFY2(put->err.left(put->err.indexOf('\n')).contains("cannot delete"), put->err.constData());
    QTRY_VERIFY(!held.isEmpty());
    m_programs->server().releaseHeld();
    QVERIFY(put->waitForEnd());
    QCOMPARE(put->exitCode(), 0);
    QCOMPARE(put->err.count("cannot delete"), 1); // once is enough
}

void TestFerryctl::list_and_info_tell_of_jobs_in_json()
{
    QCOMPARE(m_programs->ferryctl({u"list"_s, u"--json"_s}).out.trimmed(), "[]"_ba);
    const QString id =
        add({u"get"_s, m_programs->url(u"/bytes/10"_s), u"--suspended"_s, u"--limit"_s, u"2M"_s});
    for (const QJsonObject &job : {m_programs->list().first().toObject(), m_programs->info(id)}) {
        for (const auto field : {"id"_L1, "name"_L1, "direction"_L1, "state"_L1, "bytesTotal"_L1,
                                 "bytesTransferred"_L1, "error"_L1, "cleanup"_L1})
            QVERIFY2(job.contains(field), field.data());
        QCOMPARE(job["id"_L1].toString(), id);
        QCOMPARE(job["state"_L1].toString(), u"SUSPENDED"_s);
        QCOMPARE(job["limit"_L1].toInt(), 2 * 1024 * 1024);
        QVERIFY(job["error"_L1].isNull());
        QCOMPARE(job["cleanup"_L1]["pending"_L1].toBool(true), false);
    }
    QVERIFY(m_programs->ferryctl({u"list"_s}).out.contains(id.toLatin1()));
    QVERIFY(m_programs->ferryctl({u"info"_s, id.right(5)}).out.contains(id.toLatin1()));
}

void TestFerryctl::suspended_jobs_do_not_start()
{
    const Result result = m_programs->ferryctl({u"get"_s, m_programs->url(u"/bytes/10"_s), u"--suspended"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.trimmed().size(), 13);
    QVERIFY(m_programs->server().requests().isEmpty());
}

void TestFerryctl::a_download_that_waits_is_handed_over_by_complete()
{
    const Result got = m_programs->ferryctl({u"get"_s, m_programs->url(u"/bytes/10?name=a"_s), u"-o"_s,
                                             m_programs->downloads(), u"--no-complete"_s});
    QCOMPARE(got.code, 0);
    QVERIFY(!m_programs->filesInDownloads().contains(u"a"_s));
    const QString id = m_programs->list().first()["id"_L1].toString();
    QCOMPARE(m_programs->stateOf(id), u"TRANSFERRED"_s);
    QVERIFY2(got.err.contains("complete " + id.toLatin1()), got.err.constData());

    const Result completed = m_programs->ferryctl({u"complete"_s, id, u"--json"_s});
    QCOMPARE(completed.code, 0);
    QCOMPARE(completed.json()["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"a"_s});
    QCOMPARE(m_programs->ferryctl({u"complete"_s, id}).code, 3);
}

void TestFerryctl::wrong_usage_answers_2_and_one_line_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frob"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--frob"_s};
    QTest::newRow("no address") << QStringList{u"get"_s};
    QTest::newRow("not an address") << QStringList{u"get"_s, u"not an address"_s};
    QTest::newRow("a scheme that is not spoken") << QStringList{u"get"_s, u"gopher://localhost/"_s};
    QTest::newRow("one name for two")
        << QStringList{u"get"_s, u"http://127.0.0.1/a"_s, u"http://127.0.0.1/b"_s, u"-o"_s, u"x"_s};
}

void TestFerryctl::wrong_usage_answers_2_and_one_line()
{
    QFETCH(QStringList, arguments);
    const Result result = m_programs->ferryctl(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.count('\n') == 1, result.err.constData());
}

void TestFerryctl::refused_by_state_answers_3()
{
    const QString id = add({u"get"_s, m_programs->url(u"/bytes/10"_s), u"--suspended"_s});
    QCOMPARE(m_programs->ferryctl({u"suspend"_s, id}).code, 0);
    QCOMPARE(m_programs->ferryctl({u"cancel"_s, id}).code, 0);
    for (const QString &command : {u"suspend"_s, u"resume"_s, u"cancel"_s, u"complete"_s}) {
        const Result refused = m_programs->ferryctl({command, id, u"--json"_s});
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.json()["outcome"_L1].toString(), u"DO_E_INVALID_STATE"_s);
        QCOMPARE(refused.json()["hresult"_L1].toString(), u"0x80D02013"_s);
    }
}

void TestFerryctl::unknown_jobs_answer_1()
{
    for (const QString &command : {u"info"_s, u"cancel"_s, u"resume"_s, u"watch"_s})
        QCOMPARE(m_programs->ferryctl({command, u"0000000000000"_s}).code, 1);
}

QString TestFerryctl::interrupted(const QStringList &arguments) const
{
    const auto program = m_programs->startFerryctl(arguments);
    if (!program->waitForText("Transferring"))
        return {};
    const QString id = QString::fromLatin1(program->err.left(13));
    program->sendSignal(SIGINT);
    if (!program->waitForEnd() || program->exitCode() != 130)
        return {};
    const bool saysHow =
        program->err.contains("resume " + id.toLatin1()) && program->err.contains("cancel " + id.toLatin1());
    return saysHow ? id : QString();
}

void TestFerryctl::interrupt_suspends_and_resume_goes_on()
{
    const QString target = m_programs->downloads() + u"/big"_s;
    m_programs->server().publishGenerated(u"/big"_s, 400'000, 3);
    m_programs->server().addFault(Fault::stallDown(100'000).on("GET", u"^/big"_s));
    const QString id = interrupted({u"get"_s, m_programs->url(u"/big"_s), u"-o"_s, target});
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_programs->stateOf(id), u"SUSPENDED"_s);
    QCOMPARE(m_programs->filesInDownloads().size(), 1);

    const Result resumed = m_programs->ferryctl({u"resume"_s, id});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(Programs::contentOf(target), generatedBytes(3, 0, 400'000));
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"big"_s});
}

void TestFerryctl::interrupt_of_an_upload_keeps_its_session_and_cancel_removes_it()
{
    m_programs->server().addFault(Fault::stallUp(100'000).on("PATCH"));
    const QString id =
        interrupted({u"put"_s, m_programs->makeSource(u"up"_s, 500'000), m_programs->url(u"/files"_s)});
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_programs->stateOf(id), u"SUSPENDED"_s);
    QCOMPARE(m_programs->server().sessions().size(), 1);

    const Result cancelled = m_programs->ferryctl({u"cancel"_s, id, u"--json"_s});
    QCOMPARE(cancelled.code, 0);
    QVERIFY(m_programs->server().sessions().isEmpty());
    QCOMPARE(cancelled.json()["job"_L1]["cleanup"_L1]["stage"_L1].toString(), u"Clean"_s);
    QCOMPARE(cancelled.json()["hresult"_L1].toString(), u"0x00000000"_s);
}

void TestFerryctl::cancel_answers_4_when_the_server_refuses()
{
    m_programs->server().setFaults(
        {Fault::stallUp(1000).on("PATCH"), Fault::replyStatus(403).on("DELETE").always()});
    const QString id =
        interrupted({u"put"_s, m_programs->makeSource(u"up"_s, 500'000), m_programs->url(u"/files"_s)});
    QVERIFY(!id.isEmpty());
    const Result cancelled = m_programs->ferryctl({u"cancel"_s, id, u"--json"_s});
    QCOMPARE(cancelled.code, 4);
    QCOMPARE(cancelled.json()["outcome"_L1].toString(), u"BG_S_UNABLE_TO_DELETE_FILES"_s);
    QCOMPARE(cancelled.json()["job"_L1]["cleanup"_L1]["stage"_L1].toString(), u"LeftBehind"_s);
    QCOMPARE(m_programs->server().sessions().size(), 1);
}

void TestFerryctl::cancel_says_what_is_pending_when_the_server_is_busy()
{
    m_programs->server().setFaults(
        {Fault::stallUp(1000).on("PATCH"),
         Fault::replyStatus(503, {{"Retry-After", "3600"}}).on("DELETE").always()});
    const QString id =
        interrupted({u"put"_s, m_programs->makeSource(u"up"_s, 500'000), m_programs->url(u"/files"_s)});
    QVERIFY(!id.isEmpty());
    const Result cancelled = m_programs->ferryctl({u"cancel"_s, id});
    QCOMPARE(cancelled.code, 4);
    QVERIFY2(cancelled.out.contains("503"), cancelled.out.constData());
    QCOMPARE(m_programs->info(id)["cleanup"_L1]["pending"_L1].toBool(), true);

    // The server is well again: whoever runs next goes on with it, here by being told to look.
    m_programs->server().clearFaults();
    QCOMPARE(m_programs->stateOf(id), u"CANCELLED"_s);
}

void TestFerryctl::cancel_without_waiting_says_what_is_pending()
{
    m_programs->server().setFaults(
        {Fault::stallUp(1000).on("PATCH"),
         Fault::replyStatus(503, {{"Retry-After", "3600"}}).on("DELETE").always()});
    const QString id =
        interrupted({u"put"_s, m_programs->makeSource(u"up"_s, 500'000), m_programs->url(u"/files"_s)});
    QVERIFY(!id.isEmpty());
    const Result cancelled = m_programs->ferryctl({u"cancel"_s, id, u"--no-wait"_s, u"--json"_s});
    QCOMPARE(cancelled.code, 0);
    QCOMPARE(cancelled.json()["job"_L1]["cleanup"_L1]["pending"_L1].toBool(), true);
    QCOMPARE(cancelled.json()["job"_L1]["cleanup"_L1]["open"_L1][0]["kind"_L1].toString(), u"TusSession"_s);
}

void TestFerryctl::a_killed_ferryctl_loses_no_job()
{
    const auto get =
        m_programs->startFerryctl({u"get"_s, m_programs->url(SlowPath), u"-o"_s, m_programs->downloads()});
    QVERIFY(get->waitForText("Transferring"));
    const QString id = QString::fromLatin1(get->err.left(13));
    get->sendSignal(SIGKILL);
    QVERIFY(get->waitForEnd());

    QCOMPARE(m_programs->list().size(), 1);
    QCOMPARE(m_programs->stateOf(id), u"QUEUED"_s);
    QCOMPARE(m_programs->ferryctl({u"cancel"_s, id}).code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList());
}

void TestFerryctl::a_server_that_is_busy_is_told_once_an_attempt()
{
    m_programs->server().addFault(Fault::replyStatus(503).on("GET"));
    const Result result = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/10?name=a"_s), u"-o"_s, m_programs->downloads()});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"a"_s});
    QVERIFY2(result.err.count("503") == 1, result.err.constData());
}

void TestFerryctl::it_is_small_and_has_no_widgets()
{
    const auto get =
        m_programs->startFerryctl({u"get"_s, m_programs->url(SlowPath), u"-o"_s, m_programs->downloads()});
    QVERIFY(get->waitForText("Transferring"));
    const QString proc = u"/proc/%1/"_s.arg(get->processId());
    const QByteArray maps = Programs::contentOf(proc + u"maps"_s);
    QVERIFY(maps.contains("libQt6Core"));
    QVERIFY(!maps.contains("libQt6Gui") && !maps.contains("libQt6Widgets"));
    if (maps.contains("libasan"))
        QSKIP("sanitizers need memory of their own");
    const QByteArray status = Programs::contentOf(proc + u"status"_s);
    const qsizetype at = status.indexOf("VmHWM:");
    QVERIFY(at >= 0);
    const int peakKiB = status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toInt();
    QVERIFY2(peakKiB > 0 && peakKiB < 40 * 1024, qPrintable(QString::number(peakKiB)));
}

void TestFerryctl::help_and_version_are_on_stdout()
{
    const Result help = m_programs->ferryctl({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("Exit codes") && help.err.isEmpty());
    QCOMPARE(m_programs->ferryctl({u"--version"_s}).out, "ferryctl " FERRY_VERSION "\n"_ba);
}

QTEST_GUILESS_MAIN(TestFerryctl)
#include "tst_ferryctl.moc"
