#include "app/cli/urllist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

/// What `get` makes of its addresses, lists and Metalinks.
class TestDownloadList : public QObject
{
    Q_OBJECT
private slots:
    void patterns_make_many_addresses();
    void braces_are_kept_as_they_are_on_demand();
    void too_many_addresses_are_refused();
    void mirrors_and_checksums_belong_to_the_only_file();
    void a_pattern_has_no_mirror();
    void a_list_names_mirrors_and_checksums();
    void a_metalink_names_files();
    void an_output_overrules_the_name_of_a_metalink();
    void what_is_left_out_is_told();
    void a_metalink_that_is_none_is_refused_with_its_line();
    void a_file_that_is_not_there_is_refused();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    [[nodiscard]] static DownloadList made(const QStringList &arguments)
    {
        const Arguments parsed = Arguments::parse(QStringList{u"get"_s} + arguments);
        if (!parsed.error.isEmpty())
            qFatal("%s", qPrintable(parsed.error));
        return DownloadList::make(parsed);
    }
    [[nodiscard]] static QJsonArray json(const QStringList &arguments)
    {
        const Arguments parsed = Arguments::parse(QStringList{u"get"_s} + arguments);
        return DownloadList::make(parsed).toJson(parsed);
    }

    QTemporaryDir m_dir;
};

void TestDownloadList::patterns_make_many_addresses()
{
    const DownloadList list = made({u"http://x/{08..10}.jpg"_s, u"http://y/{a,b}"_s});
    QCOMPARE(list.error, QString());
    QCOMPARE(list.names(), QStringList({u"http://x/08.jpg"_s, u"http://x/09.jpg"_s, u"http://x/10.jpg"_s,
                                        u"http://y/a"_s, u"http://y/b"_s}));
    QCOMPARE(list.local, QDir::currentPath());
}

void TestDownloadList::braces_are_kept_as_they_are_on_demand()
{
    QCOMPARE(made({u"http://x/{1..3}"_s, u"--as-is"_s}).names(), QStringList(u"http://x/%7B1..3%7D"_s));
    QCOMPARE(made({u"http://x/\\{1..3\\}"_s}).names(), QStringList(u"http://x/{1..3}"_s));
}

void TestDownloadList::too_many_addresses_are_refused()
{
    const DownloadList list = made({u"http://x/{1..1000000}"_s});
    QVERIFY(list.isUsageError);
    QVERIFY2(list.error.contains(u"1,000,000"_s) && list.error.contains(u"100,000"_s),
             qPrintable(list.error));
    QVERIFY(list.files.isEmpty());
}

void TestDownloadList::mirrors_and_checksums_belong_to_the_only_file()
{
    const QJsonArray files =
        json({u"http://x/a"_s, u"--mirror"_s, u"http://y/a"_s, u"--mirror"_s, u"http://z/a"_s,
              u"--checksum"_s, u"md5:"_s + QString(32, u'a'), u"--find-checksum"_s});
    QCOMPARE(files.size(), 1);
    const QJsonObject file = files.first().toObject();
    QCOMPARE(file["url"_L1].toString(), u"http://x/a"_s);
    QCOMPARE(file["mirrors"_L1].toArray(), QJsonArray({u"http://y/a"_s, u"http://z/a"_s}));
    QCOMPARE(file["checksums"_L1].toArray(), QJsonArray({u"md5:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s}));
    QCOMPARE(file["findsChecksum"_L1].toBool(), true);
}

void TestDownloadList::a_pattern_has_no_mirror()
{
    const DownloadList list = made({u"http://x/{1..2}"_s, u"--mirror"_s, u"http://y/a"_s});
    QVERIFY(list.isUsageError);
}

void TestDownloadList::a_list_names_mirrors_and_checksums()
{
    const QString path =
        write(u"list.txt"_s,
              "http://x/{1..2}\thttp://y/a\n checksum=md5=" + QByteArray(32, 'b') + "\nhttp://x/b\n");
    const QJsonArray files = json({u"-i"_s, path});
    QCOMPARE(files.size(), 2);
    // A list says each address itself.
    QCOMPARE(files[0]["url"_L1].toString(), u"http://x/{1..2}"_s);
    QCOMPARE(files[0]["mirrors"_L1].toArray(), QJsonArray({u"http://y/a"_s}));
    QCOMPARE(files[0]["checksums"_L1].toArray().size(), 1);
    QCOMPARE(files[1]["mirrors"_L1].toArray(), QJsonArray());
}

namespace
{

const QByteArray Document = R"(<?xml version="1.0"?>
<metalink xmlns="urn:ietf:params:xml:ns:metalink">
<file name="sub/a.iso"><size>7</size><hash type="md5">900150983cd24fb0d6963f7d28e17f72</hash>
<url priority="2">http:/)"
                            "/second/a</url><url priority=\"1\">http:/"
                            R"(/first/a</url></file>
<file name="b.iso"><url>ftp:/)"
                            R"(/f/b</url></file>
</metalink>)";

} // namespace

void TestDownloadList::a_metalink_names_files()
{
    const QString path = write(u"a.meta4"_s, Document);
    const QJsonArray files = json({u"--metalink"_s, path, u"-o"_s, m_dir.path()});
    QCOMPARE(files.size(), 1);
    const QJsonObject file = files.first().toObject();
    QCOMPARE(file["url"_L1].toString(), u"http://first/a"_s);
    QCOMPARE(file["mirrors"_L1].toArray(), QJsonArray({u"http://second/a"_s}));
    QCOMPARE(file["checksums"_L1].toArray(), QJsonArray({u"md5:900150983cd24fb0d6963f7d28e17f72"_s}));
    QCOMPARE(file["expectedSize"_L1].toInt(), 7);
    QCOMPARE(file["local"_L1].toString(), m_dir.filePath(u"a.iso"_s));
    QCOMPARE(file["nameGiven"_L1].toBool(), true);
}

void TestDownloadList::an_output_overrules_the_name_of_a_metalink()
{
    const QString path = write(u"a.meta4"_s, Document);
    const QJsonArray files = json({u"--metalink"_s, path, u"-o"_s, m_dir.filePath(u"mine.iso"_s)});
    QCOMPARE(files[0]["local"_L1].toString(), m_dir.filePath(u"mine.iso"_s));
}

void TestDownloadList::what_is_left_out_is_told()
{
    const DownloadList metalink = made({u"--metalink"_s, write(u"a.meta4"_s, Document)});
    QCOMPARE(metalink.error, QString());
    QCOMPARE(metalink.notes.size(), 1);
    const DownloadList list = made({u"-i"_s, write(u"list.txt"_s, "http://x/a\n  split=5\n")});
    QCOMPARE(list.notes.size(), 1);
}

void TestDownloadList::a_metalink_that_is_none_is_refused_with_its_line()
{
    QByteArray evil = Document;
    evil.replace("sub/a.iso", "../../a.iso");
    const DownloadList list = made({u"--metalink"_s, write(u"evil.meta4"_s, evil)});
    QVERIFY2(list.error.contains(u"evil.meta4"_s) && list.error.contains(u"line 3"_s) &&
                 list.error.contains(u"../../a.iso"_s),
             qPrintable(list.error));
    QVERIFY(!list.isUsageError);
    QVERIFY(!made({u"--metalink"_s, write(u"text.meta4"_s, "http://x/a")}).error.isEmpty());
}

void TestDownloadList::a_file_that_is_not_there_is_refused()
{
    QVERIFY(!made({u"--metalink"_s, m_dir.filePath(u"gone"_s)}).error.isEmpty());
    QVERIFY(!made({u"-i"_s, m_dir.filePath(u"gone"_s)}).error.isEmpty());
}

QTEST_GUILESS_MAIN(TestDownloadList)
#include "tst_downloadlist.moc"
