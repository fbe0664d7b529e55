#include "tests/app/programs.h"
#include "tests/server/content.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

using namespace Ferry::Testing;
using namespace Ferry::TestServer;
using namespace Qt::StringLiterals;

/// What ferryctl can ask of a job: the real program, one run a command.
class TestFerryctlSettings : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_programs = std::make_unique<Programs>(); }
    void cleanup() { m_programs.reset(); }

    void get_with_one_job_makes_one_of_several();
    void get_of_ranges_puts_them_together();
    void put_takes_several_files();
    void headers_are_sent();
    void a_password_comes_from_a_file_a_variable_or_not_at_all();
    void a_program_is_run_at_the_end();
    void set_changes_a_job();
    void set_folder_moves_a_download();
    void the_proxy_of_the_settings_is_used();
    void add_gives_a_job_more_files();
    void relink_and_mirror_replace_addresses();
    void detect_says_what_a_server_speaks();

private:
    [[nodiscard]] QString suspended(const QStringList &arguments) const
    {
        return QString::fromLatin1(
            m_programs->ferryctl(arguments + QStringList{u"--suspended"_s}).out.trimmed());
    }
    [[nodiscard]] QStringList get(const QString &path) const
    {
        return {u"get"_s, m_programs->url(path), u"-o"_s, m_programs->downloads()};
    }

    std::unique_ptr<Programs> m_programs;
};

void TestFerryctlSettings::get_with_one_job_makes_one_of_several()
{
    const Result result = m_programs->ferryctl(
        get(u"/bytes/10?name=a"_s) + QStringList{m_programs->url(u"/bytes/20?name=b"_s), u"--one-job"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->filesInDownloads(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_programs->list().size(), 1);
    QCOMPARE(m_programs->list().first()["files"_L1].toArray().size(), 2);
}

void TestFerryctlSettings::get_of_ranges_puts_them_together()
{
    const Result result = m_programs->ferryctl(get(u"/bytes/1000?name=a"_s) +
                                               QStringList{u"--range"_s, u"990-"_s, u"--range"_s, u"0-4"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(Programs::contentOf(m_programs->downloads() + u"/a"_s),
             generatedBytes(0, 990, 10) + generatedBytes(0, 0, 5));
}

void TestFerryctlSettings::put_takes_several_files()
{
    const Result result = m_programs->ferryctl(
        {u"put"_s, m_programs->makeSource(u"a"_s, 10), m_programs->makeSource(u"b"_s, 20),
         m_programs->url(u"/files"_s), u"--protocol"_s, u"tus"_s, u"--one-job"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(m_programs->server().sessions().size(), 2);
    QCOMPARE(m_programs->list().size(), 1);
}

void TestFerryctlSettings::headers_are_sent()
{
    const Result result =
        m_programs->ferryctl(get(u"/bytes/10?name=a"_s) + QStringList{u"--header"_s, u"X-Team: blue"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->server().requests("GET").first().header("X-Team"), "blue"_ba);
}

void TestFerryctlSettings::a_password_comes_from_a_file_a_variable_or_not_at_all()
{
    ResourceOptions guarded;
    guarded.user = "me";
    guarded.password = "pass word";
    m_programs->server().publish(u"/guarded.bin"_s, "bytes", guarded);
    QFile file(m_programs->path(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pass word\nand more\n");
    file.close();
    const QStringList login{u"--user"_s, u"me"_s, u"--no-remember"_s};
    const Result fromFile = m_programs->ferryctl(get(u"/guarded.bin"_s) + login +
                                                 QStringList{u"--password-file"_s, file.fileName()});
    QVERIFY2(fromFile.code == 0, fromFile.err.constData());

    qputenv("FERRY_PASSWORD", "pass word");
    const Result fromVariable = m_programs->ferryctl(get(u"/guarded.bin"_s) + login);
    qunsetenv("FERRY_PASSWORD");
    QVERIFY2(fromVariable.code == 0, fromVariable.err.constData());

    const Result missing = m_programs->ferryctl(get(u"/guarded.bin"_s) + login +
                                                QStringList{u"--password-file"_s, m_programs->path(u"no"_s)});
    QCOMPARE(missing.code, 2);
    QCOMPARE(m_programs->list().size(), 2);
}

void TestFerryctlSettings::a_program_is_run_at_the_end()
{
    const QString told = m_programs->path(u"told $(x)"_s);
    const Result result =
        m_programs->ferryctl(get(u"/bytes/10?name=a"_s) +
                             QStringList{u"--on-finished"_s, u"/bin/mkdir"_s, u"--on-finished"_s, told});
    QCOMPARE(result.code, 0);
    QTRY_VERIFY(QFile::exists(told));
}

void TestFerryctlSettings::set_changes_a_job()
{
    const QString id = suspended(get(u"/bytes/10"_s) + QStringList{u"--priority"_s, u"low"_s});
    QCOMPARE(m_programs->info(id)["priority"_L1].toString(), u"Low"_s);
    const Result result =
        m_programs->ferryctl({u"set"_s, id, u"--priority"_s, u"high"_s, u"--name"_s, u"The report"_s,
                              u"--limit"_s, u"1K"_s, u"--max-time"_s, u"2h"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json()["name"_L1].toString(), u"The report"_s);
    const QJsonObject job = m_programs->info(id);
    QCOMPARE(job["priority"_L1].toString(), u"High"_s);
    QCOMPARE(job["limit"_L1].toInt(), 1'024);
    QCOMPARE(job["maximumTime"_L1].toInt(), 7'200'000);

    QCOMPARE(m_programs->ferryctl({u"set"_s, id, u"--name"_s, QString(300, u'n')}).code, 1);
    QCOMPARE(m_programs->ferryctl({u"cancel"_s, id}).code, 0);
    QCOMPARE(m_programs->ferryctl({u"set"_s, id, u"--priority"_s, u"low"_s}).code, 3);
}

void TestFerryctlSettings::set_folder_moves_a_download()
{
    const QString id = suspended(get(u"/bytes/10?name=a"_s));
    const QString folder = m_programs->path(u"elsewhere"_s);
    QCOMPARE(m_programs->ferryctl({u"set"_s, id, u"--folder"_s, folder}).code, 1); // not there
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(m_programs->ferryctl({u"set"_s, id, u"--folder"_s, folder}).code, 0);
    QCOMPARE(m_programs->ferryctl({u"resume"_s, id}).code, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"a"_s});
    QCOMPARE(m_programs->filesInDownloads(), QStringList());
}

void TestFerryctlSettings::the_proxy_of_the_settings_is_used()
{
    QVERIFY(QDir().mkpath(m_programs->path(u"profile"_s)));
    QSettings settings(m_programs->path(u"profile/ferry.ini"_s), QSettings::IniFormat);
    settings.setValue(u"network/proxy"_s, 2);
    settings.setValue(u"network/proxyUrl"_s, u"http://127.0.0.1:1"_s); // nobody is there
    settings.sync();
    const QStringList download =
        get(u"/bytes/10?name=a"_s) + QStringList{u"--no-progress-timeout"_s, u"none"_s};
    QCOMPARE(m_programs->ferryctl(download).code, 1);
    QVERIFY(m_programs->server().requests().isEmpty());
    QCOMPARE(m_programs->ferryctl(download + QStringList{u"--no-proxy"_s}).code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList{u"a"_s});
}

void TestFerryctlSettings::add_gives_a_job_more_files()
{
    const QString id = suspended(get(u"/bytes/10?name=a"_s));
    const Result added = m_programs->ferryctl(
        {u"add"_s, id, m_programs->url(u"/bytes/20?name=b"_s), u"-o"_s, m_programs->downloads()});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(m_programs->ferryctl({u"resume"_s, id}).code, 0);
    QCOMPARE(m_programs->filesInDownloads(), (QStringList{u"a"_s, u"b"_s}));

    const QString upload =
        suspended({u"put"_s, m_programs->makeSource(u"x"_s, 10), m_programs->url(u"/files"_s)});
    QCOMPARE(m_programs->ferryctl({u"add"_s, upload, m_programs->makeSource(u"y"_s, 20)}).code, 2);
    QCOMPARE(
        m_programs
            ->ferryctl({u"add"_s, upload, m_programs->makeSource(u"y"_s, 20), m_programs->url(u"/files"_s)})
            .code,
        0);
    QCOMPARE(m_programs->info(upload)["files"_L1].toArray().size(), 2);
}

void TestFerryctlSettings::relink_and_mirror_replace_addresses()
{
    const QString id = suspended(get(u"/gone/a"_s));
    const Result relinked = m_programs->ferryctl({u"relink"_s, id, m_programs->url(u"/bytes/10?name=a"_s)});
    QVERIFY2(relinked.code == 0, relinked.err.constData());
    QCOMPARE(m_programs->ferryctl({u"relink"_s, id, u"gopher://h/x"_s}).code, 1);

    const QString base = m_programs->url(u"/bytes/"_s);
    const Result replaced = m_programs->ferryctl({u"mirror"_s, base + u"10"_s, base + u"20"_s, u"--json"_s});
    QCOMPARE(replaced.code, 0);
    QCOMPARE(replaced.json()["files"_L1].toInt(), 1);
    const Result nothing = m_programs->ferryctl({u"mirror"_s, base + u"10"_s, base + u"20"_s, id});
    QCOMPARE(nothing.code, 0);
    QVERIFY2(nothing.out.contains("No address"), nothing.out.constData());
    QCOMPARE(m_programs->ferryctl({u"resume"_s, id}).code, 0);
    QCOMPARE(Programs::contentOf(m_programs->downloads() + u"/a"_s), generatedBytes(0, 0, 20));
}

void TestFerryctlSettings::detect_says_what_a_server_speaks()
{
    const Result result = m_programs->ferryctl({u"detect"_s, m_programs->url(u"/files"_s), u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.out.contains("\"fit\":\"Certain\"") && result.out.contains("\"protocol\":\"tus\""),
             result.out.constData());
    QVERIFY(m_programs->server().sessions().isEmpty());
    QVERIFY(m_programs->list().isEmpty());
}

QTEST_GUILESS_MAIN(TestFerryctlSettings)
#include "tst_ferryctl_settings.moc"
