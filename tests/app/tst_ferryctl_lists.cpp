#include "tests/app/programs.h"
#include "tests/server/content.h"

#include <QFile>
#include <QTest>

using namespace Ferry::Testing;
using namespace Ferry::TestServer;
using namespace Qt::StringLiterals;

/// ferryctl get with patterns, lists and Metalinks: the real program.
class TestFerryctlLists : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_programs = std::make_unique<Programs>(); }
    void cleanup() { m_programs.reset(); }

    void a_pattern_downloads_many_files();
    void a_pattern_of_too_many_answers_2();
    void a_metalink_is_saved_under_its_name();
    void a_broken_metalink_answers_1_and_its_line();
    void what_a_file_must_have_is_kept_with_the_job();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_programs->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    [[nodiscard]] QByteArray metalink(const QByteArray &name) const
    {
        return "<?xml version=\"1.0\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">\n<file "
               "name=\"" +
               name + "\"><size>1000</size><url>" + m_programs->url(u"/bytes/1000?name=other"_s).toUtf8() +
               "</url></file></metalink>";
    }
    std::unique_ptr<Programs> m_programs;
};

void TestFerryctlLists::a_pattern_downloads_many_files()
{
    const Result result = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/10?name=f"_s) + u"{08..10}"_s, u"-o"_s, m_programs->downloads()});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_programs->filesInDownloads(), QStringList({u"f08"_s, u"f09"_s, u"f10"_s}));
    QCOMPARE(m_programs->list().size(), 3);
}

void TestFerryctlLists::a_pattern_of_too_many_answers_2()
{
    const Result result = m_programs->ferryctl({u"get"_s, m_programs->url(u"/bytes/"_s) + u"{1..1000000}"_s});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(m_programs->list().isEmpty());
}

void TestFerryctlLists::a_metalink_is_saved_under_its_name()
{
    const QString path = write(u"a.meta4"_s, metalink("folder/mine.bin"));
    const Result result =
        m_programs->ferryctl({u"get"_s, u"--metalink"_s, path, u"-o"_s, m_programs->downloads()});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(m_programs->filesInDownloads(), QStringList(u"mine.bin"_s));
    QCOMPARE(Programs::contentOf(m_programs->downloads() + u"/mine.bin"_s), generatedBytes(0, 0, 1000));
}

void TestFerryctlLists::a_broken_metalink_answers_1_and_its_line()
{
    const QString path = write(u"a.meta4"_s, metalink("/etc/passwd"));
    const Result result = m_programs->ferryctl({u"get"_s, u"--metalink"_s, path});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("line 3") && result.err.contains("/etc/passwd"), result.err.constData());
    QVERIFY(m_programs->list().isEmpty());
}

void TestFerryctlLists::what_a_file_must_have_is_kept_with_the_job()
{
    const Result result = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/10"_s), u"--suspended"_s, u"--checksum"_s, u"sha256:12"_s});
    QCOMPARE(result.code, 2);
    const QString digest = u"md5:"_s + QString(32, u'0');
    QCOMPARE(
        m_programs
            ->ferryctl({u"get"_s, m_programs->url(u"/bytes/10"_s), u"--suspended"_s, u"--checksum"_s, digest,
                        u"--mirror"_s, m_programs->url(u"/bytes/10?name=m"_s), u"--connections=2"_s})
            .code,
        0);
    const QJsonObject job = m_programs->list().first().toObject();
    QCOMPARE(job["connections"_L1].toInt(), 2);
    const QJsonValue file = job["files"_L1].toArray().first();
    QCOMPARE(file["checksums"_L1].toArray(), QJsonArray{digest});
    QCOMPARE(file["mirrors"_L1].toArray(), QJsonArray{m_programs->url(u"/bytes/10?name=m"_s)});
}

QTEST_GUILESS_MAIN(TestFerryctlLists)
#include "tst_ferryctl_lists.moc"
