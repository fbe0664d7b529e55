#include "tests/app/programs.h"
#include "tests/server/content.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Ferry::Testing;
using namespace Ferry::TestServer;
using namespace Qt::StringLiterals;

/// Several programs at once: who has the core, who talks to whom, and what happens when it moves.
class TestFerryctlMoves : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_programs = std::make_unique<Programs>(); }
    void cleanup() { m_programs.reset(); }

    void detach_leaves_the_work_to_a_ferry_without_a_window();
    void detach_does_not_keep_its_callers_output_open();
    void commands_reach_a_ferryctl_that_works();
    void a_cancel_from_elsewhere_ends_a_get();
    void a_get_goes_on_when_a_ferry_takes_the_core();
    void a_get_goes_on_when_the_ferry_that_worked_leaves();
    void watch_ends_with_its_jobs();

private:
    /// A download that stands still until resetStalled(), and then goes on by itself.
    [[nodiscard]] std::unique_ptr<Program> startStalledGet();
    [[nodiscard]] QString onlyId() const { return m_programs->list().first()["id"_L1].toString(); }

    std::unique_ptr<Programs> m_programs;
};

std::unique_ptr<Program> TestFerryctlMoves::startStalledGet()
{
    m_programs->server().publishGenerated(u"/big"_s, 400'000, 3);
    m_programs->server().addFault(Fault::stallDown(100'000).on("GET", u"^/big"_s));
    return m_programs->startFerryctl(
        {u"get"_s, m_programs->url(u"/big"_s), u"-o"_s, m_programs->downloads() + u"/big"_s});
}

void TestFerryctlMoves::detach_leaves_the_work_to_a_ferry_without_a_window()
{
    const Result result = m_programs->ferryctl({u"get"_s, m_programs->url(u"/bytes/1000?name=a"_s), u"-o"_s,
                                                m_programs->downloads(), u"--detach"_s});
    QCOMPARE(result.code, 0);
    const QString id = QString::fromLatin1(result.out.trimmed());
    QVERIFY2(QRegularExpression(u"^[0-9a-z]{13}$"_s).match(id).hasMatch(), result.out.constData());
    QCOMPARE(m_programs->ferryctl({u"watch"_s, id}).code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"a"_s});
    QCOMPARE(m_programs->ferry({u"--quit"_s}).code, 0);
    QCOMPARE(m_programs->stateOf(id), u"ACKNOWLEDGED"_s);
}

void TestFerryctlMoves::detach_does_not_keep_its_callers_output_open()
{
    const auto get = m_programs->startFerryctl({u"get"_s, m_programs->url(u"/bytes/50000000?rate=100000"_s),
                                                u"-o"_s, m_programs->downloads(), u"--detach"_s});
    QVERIFY(get->waitForEnd());
    // Both pipes are at their end although the Ferry that was started runs on.
    QVERIFY(get->readChannelCount() == 0 || !get->waitForReadyRead(0));
    QCOMPARE(get->exitCode(), 0);
    const QString id = QString::fromLatin1(get->out.trimmed());
    QCOMPARE(m_programs->ferryctl({u"cancel"_s, id}).code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList());
}

void TestFerryctlMoves::commands_reach_a_ferryctl_that_works()
{
    const auto get = startStalledGet();
    QVERIFY(get->waitForText("Transferring"));
    const QString id = onlyId();
    QCOMPARE(m_programs->stateOf(id), u"TRANSFERRING"_s);
    QCOMPARE(m_programs->ferryctl({u"suspend"_s, id}).code, 0);
    QVERIFY(get->waitForText("Paused"));
    QCOMPARE(get->state(), QProcess::Running);
    QCOMPARE(m_programs->ferryctl({u"resume"_s, id}).code, 0);
    QVERIFY(get->waitForEnd());
    QCOMPARE(get->exitCode(), 0);
    QCOMPARE(Programs::contentOf(m_programs->downloads() + u"/big"_s), generatedBytes(3, 0, 400'000));
}

void TestFerryctlMoves::a_cancel_from_elsewhere_ends_a_get()
{
    const auto get = startStalledGet();
    QVERIFY(get->waitForText("Transferring"));
    QCOMPARE(m_programs->ferryctl({u"cancel"_s, onlyId(), u"--no-wait"_s}).code, 0);
    QVERIFY(get->waitForEnd());
    QCOMPARE(get->exitCode(), 1);
    QCOMPARE(m_programs->filesInDownloads(), QStringList());
}

void TestFerryctlMoves::a_get_goes_on_when_a_ferry_takes_the_core()
{
    const auto get = startStalledGet();
    QVERIFY(get->waitForText("Transferring"));
    const auto ferry = m_programs->startFerry({u"--background"_s}, false);
    QVERIFY(get->waitForEnd()); // it goes on there, by itself
    QCOMPARE(get->exitCode(), 0);
    QCOMPARE(Programs::contentOf(m_programs->downloads() + u"/big"_s), generatedBytes(3, 0, 400'000));
    QCOMPARE(ferry->state(), QProcess::Running);
    QCOMPARE(m_programs->ferry({u"--quit"_s}).code, 0);
    QVERIFY(ferry->waitForEnd());
    QCOMPARE(ferry->exitCode(), 0);
}

void TestFerryctlMoves::a_get_goes_on_when_the_ferry_that_worked_leaves()
{
    const auto ferry = m_programs->startFerry({u"--background"_s}, false);
    QTRY_VERIFY(QFile::exists(m_programs->path(u"profile/ferry.lock"_s)));
    const auto get = startStalledGet();
    QVERIFY(get->waitForText("Transferring"));
    ferry->sendSignal(SIGTERM);
    QVERIFY(ferry->waitForEnd());
    QVERIFY(get->waitForEnd());
    QCOMPARE(get->exitCode(), 0);
    QCOMPARE(Programs::contentOf(m_programs->downloads() + u"/big"_s), generatedBytes(3, 0, 400'000));
}

void TestFerryctlMoves::watch_ends_with_its_jobs()
{
    const auto get = startStalledGet();
    QVERIFY(get->waitForText("Transferring"));
    const auto watch = m_programs->startFerryctl({u"watch"_s, onlyId()});
    QVERIFY(watch->waitForText("Transferring"));
    m_programs->server().resetStalled();
    QVERIFY(watch->waitForEnd());
    QCOMPARE(watch->exitCode(), 0);
    QVERIFY(get->waitForEnd());
    QCOMPARE(get->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestFerryctlMoves)
#include "tst_ferryctl_moves.moc"
