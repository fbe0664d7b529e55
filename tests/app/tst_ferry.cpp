#include "tests/app/programs.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// The program with the window, as processes: one Ferry a profile, and how it starts and ends.
class TestFerry : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_programs = std::make_unique<Programs>(); }
    void cleanup() { m_programs.reset(); }

    void a_second_start_ends_at_once_and_the_first_goes_on();
    void a_window_takes_over_from_a_ferry_that_cannot_show_one();
    void signals_end_it_and_leave_the_profile_free_data();
    void signals_end_it_and_leave_the_profile_free();
    void quit_ends_the_running_one_and_needs_none();
    void without_a_display_it_says_so();
    void two_profiles_do_not_know_each_other();
    void a_damaged_database_is_kept_and_told();
    void wrong_usage_answers_2();

private:
    /// Started and reachable.
    [[nodiscard]] std::unique_ptr<Program> startWindow() const;
    [[nodiscard]] bool isReachable() const
    {
        return QFile::exists(m_programs->path(u"profile/ferry.lock"_s));
    }
    std::unique_ptr<Programs> m_programs;
};

std::unique_ptr<Program> TestFerry::startWindow() const
{
    auto window = m_programs->startFerry({}, true);
    return QTest::qWaitFor([this] { return isReachable(); }, 20'000) ? std::move(window) : nullptr;
}

void TestFerry::a_second_start_ends_at_once_and_the_first_goes_on()
{
    const auto first = startWindow();
    QVERIFY(first);
    const auto second = m_programs->startFerry({u"http://127.0.0.1:1/a"_s}, true);
    QVERIFY(second->waitForEnd());
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(m_programs->ferryctl({u"list"_s}).code, 0);
}

void TestFerry::a_window_takes_over_from_a_ferry_that_cannot_show_one()
{
    const auto background = m_programs->startFerry({u"--background"_s}, false);
    QTRY_VERIFY(isReachable());
    const auto window = m_programs->startFerry({}, true);
    QVERIFY(background->waitForEnd());
    QCOMPARE(background->exitCode(), 0);
    QTRY_VERIFY(isReachable());
    QCOMPARE(window->state(), QProcess::Running);
    // And a second start without a window leaves the one with a window alone.
    QCOMPARE(m_programs->ferry({u"--background"_s}).code, 0);
    QCOMPARE(window->state(), QProcess::Running);
}

void TestFerry::signals_end_it_and_leave_the_profile_free_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
    QTest::newRow("INT") << SIGINT;
}

void TestFerry::signals_end_it_and_leave_the_profile_free()
{
    QFETCH(int, number);
    const auto window = startWindow();
    QVERIFY(window);
    QCOMPARE(m_programs->ferryctl({u"list"_s}).code, 0); // it listens, so it has its signal handlers too
    window->sendSignal(number);
    QVERIFY(window->waitForEnd());
    QCOMPARE(window->exitStatus(), QProcess::NormalExit);
    QCOMPARE(window->exitCode(), 0);
    QVERIFY(!isReachable());
}

void TestFerry::quit_ends_the_running_one_and_needs_none()
{
    QCOMPARE(m_programs->ferry({u"--quit"_s}).code, 0);
    const auto window = startWindow();
    QVERIFY(window);
    QCOMPARE(m_programs->ferry({u"--quit"_s}).code, 0);
    QVERIFY(window->waitForEnd());
    QCOMPARE(window->exitCode(), 0);
}

void TestFerry::without_a_display_it_says_so()
{
    const Result result = m_programs->ferry({});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("display") && result.err.contains("ferryctl"));
}

void TestFerry::two_profiles_do_not_know_each_other()
{
    const auto first = startWindow();
    QVERIFY(first);
    Programs other;
    const auto second = other.startFerry({}, true);
    QTRY_VERIFY(QFile::exists(other.path(u"profile/ferry.lock"_s)));
    QCOMPARE(other.ferry({u"--quit"_s}).code, 0);
    QVERIFY(second->waitForEnd());
    QCOMPARE(first->state(), QProcess::Running);
}

void TestFerry::a_damaged_database_is_kept_and_told()
{
    QCOMPARE(m_programs->ferryctl({u"list"_s}).code, 0);
    QFile database(m_programs->path(u"profile/ferry.db"_s));
    QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
    database.write(QByteArray(20'000, 'x'));
    database.close();
    const auto window = startWindow();
    QVERIFY(window);
    QVERIFY(window->waitForText("ferry.db.damaged-"));
}

void TestFerry::wrong_usage_answers_2()
{
    QCOMPARE(m_programs->ferry({u"--frob"_s}).code, 2);
    QCOMPARE(m_programs->ferry({u"--help"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestFerry)
#include "tst_ferry.moc"
