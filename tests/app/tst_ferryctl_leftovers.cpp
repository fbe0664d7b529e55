#include "core/rules/filename.h"
#include "tests/app/programs.h"
#include "tests/server/davhandler.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Ferry::Testing;
using namespace Ferry::TestServer;
using namespace Qt::StringLiterals;
using Ferry::JobId;

/// ferryctl leftovers, as a script sees it.
class TestFerryctlLeftovers : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<Programs>();
        const Result added =
            m->ferryctl({u"get"_s, m->url(u"/bytes/10"_s), u"-o"_s, m->downloads() + u'/', u"--suspended"_s});
        const QString id = QString::fromLatin1(added.out.trimmed());
        QCOMPARE(m->ferryctl({u"cancel"_s, id}).code, 0);
        m_ours = putPart(m->downloads(), JobId::fromString(id));
        m_foreign = putPart(m->downloads(), JobId(12'345));
    }
    void cleanup() { m.reset(); }

    void it_lists_and_touches_nothing();
    void it_lists_in_json_one_a_line();
    void it_searches_more_folders();
    void nothing_found_answers_0();
    void a_folder_that_cannot_be_searched_answers_1();
    void remove_removes_ours_only();
    void remove_in_json_tells_the_job();
    void adopt_removes_what_is_named();
    void adopt_of_something_unknown_removes_nothing();
    void what_cannot_be_removed_answers_4();
    void what_is_adopted_is_removed_after_a_kill();
    void wrong_usage_answers_2_data();
    void wrong_usage_answers_2();

private:
    static QString putPart(const QString &folder, JobId job)
    {
        const QString path = folder + u'/' + Ferry::partFileName(u"film.mkv"_s, job, 0);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("half") == 4 ? path : QString();
    }
    Result leftovers(const QStringList &arguments = {}) const
    {
        return m->ferryctl(QStringList{u"leftovers"_s} + arguments);
    }

    /// Another Ferry's temporary file on a WebDAV server that a job has used; its name.
    QString leaveOnServer();

    std::unique_ptr<Programs> m;
    std::shared_ptr<DavHandler> m_dav;
    QString m_ours;
    QString m_foreign;
};

void TestFerryctlLeftovers::it_lists_and_touches_nothing()
{
    const Result result = leftovers();
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.out.count('\n'), 2);
    for (const QString &path : {m_ours, m_foreign}) {
        QVERIFY2(result.out.contains(path.toUtf8()), result.out.constData());
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(result.out.contains("another program"));
    QCOMPARE(m->list().size(), 1);
}

void TestFerryctlLeftovers::it_lists_in_json_one_a_line()
{
    const Result result = leftovers({u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 2);
    const QJsonObject last = result.json();
    for (const auto field : {"name"_L1, "where"_L1, "kind"_L1, "whose"_L1, "bytes"_L1, "since"_L1})
        QVERIFY2(last.contains(field), field.data());
}

void TestFerryctlLeftovers::it_searches_more_folders()
{
    const QString more = m->path(u"more"_s);
    QVERIFY(QDir().mkpath(more));
    const QString path = putPart(more, JobId(12'345));
    QVERIFY(!leftovers().out.contains(path.toUtf8()));
    QVERIFY(leftovers({more}).out.contains(path.toUtf8()));
}

void TestFerryctlLeftovers::nothing_found_answers_0()
{
    QVERIFY(QFile::remove(m_ours) && QFile::remove(m_foreign));
    const Result result = leftovers();
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.isEmpty());
}

void TestFerryctlLeftovers::a_folder_that_cannot_be_searched_answers_1()
{
    const Result result = leftovers({m->makeSource(u"a file"_s, 1)});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("a file"), result.err.constData());
    QVERIFY(result.out.contains(m_ours.toUtf8())); // what could be searched is told
}

void TestFerryctlLeftovers::remove_removes_ours_only()
{
    const Result result = leftovers({u"--remove"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(!QFile::exists(m_ours));
    QVERIFY(QFile::exists(m_foreign));
    QCOMPARE(leftovers({u"--remove"_s}).code, 0); // nothing to do is no failure
    QVERIFY(QFile::exists(m_foreign));
}

void TestFerryctlLeftovers::remove_in_json_tells_the_job()
{
    const Result result = leftovers({u"--remove"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 1);
    QCOMPARE(result.json()["ok"_L1].toBool(), true);
    QCOMPARE(result.json()["job"_L1]["state"_L1].toString(), u"CANCELLED"_s);
}

void TestFerryctlLeftovers::adopt_removes_what_is_named()
{
    const Result result = leftovers({u"--adopt"_s, m_foreign});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(QFile::exists(m_ours));
    QVERIFY(!QFile::exists(m_foreign));
}

void TestFerryctlLeftovers::adopt_of_something_unknown_removes_nothing()
{
    const QString mine = m->makeSource(u"mine.txt"_s, 5);
    const Result result = leftovers({u"--adopt"_s, m_ours, mine});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("mine.txt"), result.err.constData());
    QVERIFY(QFile::exists(m_ours));
    QVERIFY(QFile::exists(mine));
}

QString TestFerryctlLeftovers::leaveOnServer()
{
    DavOptions options;
    options.directory = m->path(u"cloud"_s);
    m_dav = std::make_shared<DavHandler>(options);
    serveDav(m->server(), m_dav);
    const Result added =
        m->ferryctl({u"put"_s, m->makeSource(u"up.bin"_s, 10), m->url(m_dav->filePath(u"up.bin"_s)),
                     u"--protocol"_s, u"dav"_s, u"--suspended"_s});
    const Result cancelled = m->ferryctl({u"cancel"_s, QString::fromLatin1(added.out.trimmed())});
    const QString name = Ferry::partFileName(u"up.bin"_s, JobId(12'345), 0);
    m_dav->store(name, "half"_ba);
    return cancelled.code == 0 ? name : QString();
}

void TestFerryctlLeftovers::what_cannot_be_removed_answers_4()
{
    const QString name = leaveOnServer();
    QVERIFY(!name.isEmpty());
    m->server().addFault(Fault::replyStatus(403).on("DELETE").always());
    const Result result = leftovers({u"--adopt"_s, m->url(m_dav->filePath(name))});
    QVERIFY2(result.code == 4, result.err.constData());
    QVERIFY2(result.out.contains("403"), result.out.constData());
    QCOMPARE(m_dav->stored(), QStringList{name});
}

void TestFerryctlLeftovers::what_is_adopted_is_removed_after_a_kill()
{
    const QString name = leaveOnServer();
    QVERIFY(!name.isEmpty());
    m->server().setFaults({Fault::refuse().on("DELETE").always()});
    const auto adopting = m->startFerryctl({u"leftovers"_s, u"--adopt"_s, m->url(m_dav->filePath(name))});
    QTRY_VERIFY_WITH_TIMEOUT(!m->server().requests("DELETE").isEmpty(), 20'000);
    adopting->kill();
    QVERIFY(adopting->waitForFinished());
    QCOMPARE(m_dav->stored(), QStringList{name});

    m->server().clearFaults();
    QString id;
    for (const QJsonValue job : m->list()) {
        if (name.endsWith(job["name"_L1].toString()))
            id = job["id"_L1].toString();
    }
    QVERIFY(!id.isEmpty());
    QVERIFY(m->ferryctl({u"watch"_s, id}).code != -1); // stays until it is over
    QCOMPARE(m->info(id)["cleanup"_L1]["stage"_L1].toString(), u"Clean"_s);
    QCOMPARE(m_dav->stored(), QStringList());
}

void TestFerryctlLeftovers::wrong_usage_answers_2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("adopt what") << QStringList{u"--adopt"_s};
    QTest::newRow("both") << QStringList{u"--adopt"_s, u"--remove"_s, u"/tmp/x"_s};
    QTest::newRow("no such option") << QStringList{u"--overwrite"_s};
}

void TestFerryctlLeftovers::wrong_usage_answers_2()
{
    QFETCH(QStringList, arguments);
    const Result result = leftovers(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(QFile::exists(m_ours));
}

QTEST_GUILESS_MAIN(TestFerryctlLeftovers)
#include "tst_ferryctl_leftovers.moc"
