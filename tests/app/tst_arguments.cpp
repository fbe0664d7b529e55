#include "app/cli/arguments.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT
private slots:
    void right_command_lines_are_read();
    void wrong_command_lines_are_refused_with_one_line_data();
    void wrong_command_lines_are_refused_with_one_line();
    void rates_are_read_by_1024_data();
    void rates_are_read_by_1024();
    void help_names_every_command_and_option();
};

void TestArguments::right_command_lines_are_read()
{
    const Arguments get = Arguments::parse({u"--profile"_s, u"/p"_s, u"get"_s, u"http://a/1"_s, u"-o"_s,
                                            u"x"_s, u"--limit=500K"_s, u"--overwrite"_s, u"--no-complete"_s,
                                            u"--detach"_s, u"--json"_s});
    QCOMPARE(get.error, QString());
    QCOMPARE(get.verb, Arguments::Verb::Get);
    QCOMPARE(get.operands, QStringList{u"http://a/1"_s});
    QCOMPARE(get.profile, u"/p"_s);
    QCOMPARE(get.output, u"x"_s);
    QCOMPARE(get.limit, qint64{500 * 1024});
    QVERIFY(get.overwrite && !get.completes && get.detach && get.json && !get.suspended);

    const Arguments attached = Arguments::parse({u"get"_s, u"-iurls.txt"_s});
    QCOMPARE(attached.error, QString());
    QCOMPARE(attached.inputList, u"urls.txt"_s);

    const Arguments afterDashes = Arguments::parse({u"put"_s, u"--"_s, u"-odd-name"_s, u"http://a/files"_s});
    QCOMPARE(afterDashes.error, QString());
    QCOMPARE(afterDashes.operands.first(), u"-odd-name"_s);

    QVERIFY(!Arguments::parse({u"cancel"_s, u"1"_s, u"2"_s, u"--no-wait"_s}).waits);
    QVERIFY(Arguments::parse({u"--help"_s}).wantsHelp);
    QVERIFY(Arguments::parse({u"get"_s, u"--help"_s}).error.isEmpty());
}

void TestArguments::wrong_command_lines_are_refused_with_one_line_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"fetch"_s};
    QTest::newRow("no such option") << QStringList{u"list"_s, u"--frob"_s};
    QTest::newRow("no such short option") << QStringList{u"list"_s, u"-x"_s};
    QTest::newRow("get nothing") << QStringList{u"get"_s};
    QTest::newRow("put without an address") << QStringList{u"put"_s, u"file"_s};
    QTest::newRow("put too much") << QStringList{u"put"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("info without an id") << QStringList{u"info"_s};
    QTest::newRow("cancel without an id") << QStringList{u"cancel"_s};
    QTest::newRow("list with an id") << QStringList{u"list"_s, u"1"_s};
    QTest::newRow("value missing") << QStringList{u"get"_s, u"http://a"_s, u"-o"_s};
    QTest::newRow("value empty") << QStringList{u"get"_s, u"http://a"_s, u"--output="_s};
    QTest::newRow("value too much") << QStringList{u"list"_s, u"--json=yes"_s};
    QTest::newRow("no rate") << QStringList{u"get"_s, u"http://a"_s, u"--limit"_s, u"fast"_s};
    QTest::newRow("option of another command") << QStringList{u"put"_s, u"a"_s, u"b"_s, u"--overwrite"_s};
}

void TestArguments::wrong_command_lines_are_refused_with_one_line()
{
    QFETCH(QStringList, line);
    const Arguments parsed = Arguments::parse(line);
    QVERIFY(!parsed.error.isEmpty());
    QVERIFY2(!parsed.error.contains(u'\n'), qPrintable(parsed.error));
}

void TestArguments::rates_are_read_by_1024_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << u"800000"_s << qint64{800'000};
    QTest::newRow("K") << u"500K"_s << qint64{512'000};
    QTest::newRow("k") << u"1k"_s << qint64{1024};
    QTest::newRow("M with a point") << u"1.5M"_s << qint64{1'572'864};
    QTest::newRow("MiB/s") << u"2MiB/s"_s << qint64{2 * 1024 * 1024};
    QTest::newRow("G") << u"1G"_s << qint64{1024 * 1024 * 1024};
    QTest::newRow("nothing") << QString() << qint64{-1};
    QTest::newRow("zero") << u"0"_s << qint64{-1};
    QTest::newRow("negative") << u"-5"_s << qint64{-1};
    QTest::newRow("words") << u"10 apples"_s << qint64{-1};
    QTest::newRow("too much") << u"99999999999999G"_s << qint64{-1};
}

void TestArguments::rates_are_read_by_1024()
{
    QFETCH(QString, text);
    QTEST(Arguments::parseRate(text), "bytes");
}

void TestArguments::help_names_every_command_and_option()
{
    const QString help = Arguments::help();
    for (const auto *word : {"get", "put", "list", "info", "suspend", "resume", "cancel", "complete", "watch",
                             "--output", "--input", "--overwrite", "--limit", "--suspended", "--no-complete",
                             "--detach", "--no-wait", "--json", "--profile"})
        QVERIFY2(help.contains(QLatin1StringView(word)), word);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
