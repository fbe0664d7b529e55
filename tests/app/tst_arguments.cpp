#include "app/cli/argumentoption.h"
#include "app/control/specjson.h"

#include <QRegularExpression>
#include <QSet>
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
    void settings_are_written_as_the_control_protocol_says_them();
    void what_is_said_of_the_access_is_what_a_job_gets();
    void times_are_read_data();
    void times_are_read();
    void rates_are_read_by_1024_data();
    void rates_are_read_by_1024();
    void help_of_a_command_names_what_it_takes_and_nothing_else_data();
    void help_of_a_command_names_what_it_takes_and_nothing_else();
    void help_alone_is_of_all_commands();
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
    QCOMPARE(get.settings["bytesPerSecond"_L1].toInteger(), 500 * 1024);
    QCOMPARE(get.settings["onCollision"_L1].toString(), u"Overwrite"_s);
    QVERIFY(!get.completes && get.detach && get.json && !get.suspended);

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
    QTest::newRow("info without an id") << QStringList{u"info"_s};
    QTest::newRow("cancel without an id") << QStringList{u"cancel"_s};
    QTest::newRow("list with an id") << QStringList{u"list"_s, u"1"_s};
    QTest::newRow("value missing") << QStringList{u"get"_s, u"http://a"_s, u"-o"_s};
    QTest::newRow("value empty") << QStringList{u"get"_s, u"http://a"_s, u"--output="_s};
    QTest::newRow("value too much") << QStringList{u"list"_s, u"--json=yes"_s};
    QTest::newRow("no rate") << QStringList{u"get"_s, u"http://a"_s, u"--limit"_s, u"fast"_s};
    const QStringList get{u"get"_s, u"http://a"_s};
    const QStringList set{u"set"_s, u"1"_s};
    QTest::newRow("set nothing") << set;
    QTest::newRow("set nobody") << QStringList{u"set"_s, u"--priority"_s, u"low"_s};
    QTest::newRow("no priority") << set + QStringList{u"--priority"_s, u"urgent"_s};
    QTest::newRow("no header") << get + QStringList{u"--header"_s, u"blue"_s};
    QTest::newRow("no proxy") << get + QStringList{u"--proxy"_s, u"proxy"_s};
    QTest::newRow("a password on the command line")
        << get + QStringList{u"--proxy"_s, u"http://me:secret@proxy:1"_s};
    QTest::newRow("no time") << get + QStringList{u"--max-time"_s, u"soon"_s};
    QTest::newRow("no range") << get + QStringList{u"--range"_s, u"5"_s};
    QTest::newRow("a range backwards") << get + QStringList{u"--range"_s, u"9-5"_s};
    QTest::newRow("no checksum") << get + QStringList{u"--checksum"_s, u"sha256:12"_s};
    QTest::newRow("a checksum of two addresses")
        << get + QStringList{u"http://b"_s, u"--checksum"_s, u"md5:"_s + QString(32, u'a')};
    QTest::newRow("a mirror of a list") << get + QStringList{u"-i"_s, u"x"_s, u"--mirror"_s, u"http://b"_s};
    QTest::newRow("a mirror of a Metalink")
        << get + QStringList{u"--metalink"_s, u"x"_s, u"--mirror"_s, u"http://b"_s};
    QTest::newRow("no connection") << get + QStringList{u"--connections"_s, u"0"_s};
    QTest::newRow("too many connections") << get + QStringList{u"--connections"_s, u"65"_s};
    QTest::newRow("connections in words") << get + QStringList{u"--connections"_s, u"many"_s};
    QTest::newRow("a range of two addresses") << get + QStringList{u"http://b"_s, u"--range"_s, u"0-5"_s};
    QTest::newRow("a program by its name") << get + QStringList{u"--on-finished"_s, u"reboot"_s};
    QTest::newRow("no authentication") << get + QStringList{u"--auth"_s, u"trust"_s};
    QTest::newRow("no redirects") << get + QStringList{u"--redirects"_s, u"always"_s};
    QTest::newRow("add nothing") << QStringList{u"add"_s, u"1"_s};
    QTest::newRow("relink to nowhere") << QStringList{u"relink"_s, u"1"_s};
    QTest::newRow("relink file 0") << QStringList{u"relink"_s, u"1"_s, u"http://b"_s, u"--file"_s, u"0"_s};
    QTest::newRow("mirror to nowhere") << QStringList{u"mirror"_s, u"http://a"_s};
    QTest::newRow("detect nothing") << QStringList{u"detect"_s};
    QTest::newRow("move nobody") << QStringList{u"move"_s, u"--up"_s};
    QTest::newRow("move nowhere") << QStringList{u"move"_s, u"1"_s};
    QTest::newRow("move both ways") << QStringList{u"move"_s, u"1"_s, u"--up"_s, u"--before"_s, u"2"_s};
    QTest::newRow("move up a rate") << QStringList{u"move"_s, u"1"_s, u"--up=2M"_s};
    QTest::newRow("again nothing") << QStringList{u"again"_s};
    QTest::newRow("an empty tag") << set + QStringList{u"--tag="_s};
    QTest::newRow("option of another command") << QStringList{u"put"_s, u"a"_s, u"b"_s, u"--range=0-5"_s};
}

void TestArguments::wrong_command_lines_are_refused_with_one_line()
{
    QFETCH(QStringList, line);
    const Arguments parsed = Arguments::parse(line);
    QVERIFY(!parsed.error.isEmpty());
    QVERIFY2(!parsed.error.contains(u'\n'), qPrintable(parsed.error));
}

void TestArguments::settings_are_written_as_the_control_protocol_says_them()
{
    const Arguments set = Arguments::parse({u"set"_s,
                                            u"1"_s,
                                            u"2"_s,
                                            u"--name=N"_s,
                                            u"--description=D"_s,
                                            u"--priority"_s,
                                            u"high"_s,
                                            u"--limit"_s,
                                            u"none"_s,
                                            u"--max-time=2h"_s,
                                            u"--min-retry-delay=500ms"_s,
                                            u"--no-progress-timeout=1d"_s,
                                            u"--header"_s,
                                            u"X-A: b: c"_s,
                                            u"--header"_s,
                                            u"X-D:e"_s,
                                            u"--proxy"_s,
                                            u"http://me@proxy:1"_s,
                                            u"--redirects=refuse"_s,
                                            u"--account=me"_s,
                                            u"--client-cert=/c.pem"_s,
                                            u"--on-finished"_s,
                                            u"/bin/echo"_s,
                                            u"--on-finished"_s,
                                            u"a b"_s});
    QCOMPARE(set.error, QString());
    const QJsonObject access{
        {u"headers"_s, QJsonArray{QJsonArray{u"X-A"_s, u"b: c"_s}, QJsonArray{u"X-D"_s, u"e"_s}}},
        {u"proxy"_s, 2},
        {u"proxyUrl"_s, u"http://me@proxy:1"_s},
        {u"redirects"_s, 2},
        {u"account"_s, u"me"_s},
        {u"clientCertificate"_s, u"/c.pem"_s},
    };
    const QJsonObject expected{
        {u"displayName"_s, u"N"_s},
        {u"description"_s, u"D"_s},
        {u"priority"_s, u"high"_s},
        {u"bytesPerSecond"_s, 0},
        {u"maximumTime"_s, 7'200'000},
        {u"minimumRetryDelay"_s, 500},
        {u"noProgressTimeout"_s, 86'400'000},
        {u"access"_s, access},
        {u"notifyCommand"_s, QJsonArray{u"/bin/echo"_s, u"a b"_s}},
    };
    QCOMPARE(set.settings, expected);

    const Arguments put = Arguments::parse({u"put"_s, u"a"_s, u"http://h/"_s, u"--protocol=s3"_s,
                                            u"--option"_s, u"region=x=y"_s, u"--user=me"_s, u"--auth=s3"_s});
    QCOMPARE(put.error, QString());
    QCOMPARE(put.settings["protocol"_L1].toString(), u"s3"_s);
    QCOMPARE(put.settings["protocolOptions"_L1]["region"_L1].toString(), u"x=y"_s);
    QVERIFY(put.needsSecret() && put.credentials.isEmpty());
    const Arguments typed =
        Arguments::parse({u"put"_s, u"a"_s, u"http://h/"_s, u"--option=writesDirectly=false"_s,
                          u"--option=partSize=5242880"_s});
    const QJsonValue options = typed.settings["protocolOptions"_L1];
    QCOMPARE(options["writesDirectly"_L1], QJsonValue(false)); // "false" would be taken for the default
    QCOMPARE(options["partSize"_L1].toInteger(), 5'242'880);

    const Arguments tagged =
        Arguments::parse({u"set"_s, u"1"_s, u"--tag=a b"_s, u"--tag"_s, u"c"_s, u"--untag=d"_s});
    QCOMPARE(tagged.error, QString());
    QCOMPARE(tagged.settings, (QJsonObject{{u"addTags"_s, QJsonArray{u"a b"_s, u"c"_s}},
                                           {u"removeTags"_s, QJsonArray{u"d"_s}}}));
    const Arguments named = Arguments::parse({u"get"_s, u"http://h/"_s, u"--tag"_s, u"c"_s});
    QCOMPARE(named.settings, (QJsonObject{{u"tags"_s, QJsonArray{u"c"_s}}}));
    QCOMPARE(Arguments::parse({u"list"_s, u"--tag"_s, u"c"_s}).tags, QStringList{u"c"_s});

    // Two commands have options of these names, one with a value.
    QCOMPARE(Arguments::parse({u"move"_s, u"1"_s, u"--up"_s}).settings, (QJsonObject{{u"step"_s, u"up"_s}}));
    QCOMPARE(Arguments::parse({u"move"_s, u"--before"_s, u"2"_s, u"1"_s}).settings,
             (QJsonObject{{u"before"_s, u"2"_s}}));
    QCOMPARE(Arguments::parse({u"limits"_s, u"--up"_s, u"1K"_s}).settings,
             (QJsonObject{{u"upload"_s, 1024}}));
    QVERIFY(Arguments::parse({u"resume"_s, u"1"_s, u"--now"_s}).now);

    const Arguments get =
        Arguments::parse({u"get"_s, u"http://h/"_s, u"--range=5-"_s, u"--range"_s, u"0-4"_s});
    QCOMPARE(get.ranges, (QJsonArray{QJsonArray{5, -1}, QJsonArray{0, 5}}));

    const Arguments checked =
        Arguments::parse({u"get"_s, u"http://h/"_s, u"--mirror=http://m/"_s, u"--mirror"_s, u"http://n/"_s,
                          u"--find-checksum"_s, u"--checksum"_s, u"SHA256 (a) = "_s + QString(64, u'A'),
                          u"--connections=4"_s, u"--as-is"_s});
    QCOMPARE(checked.error, QString());
    QCOMPARE(checked.mirrors, QStringList({u"http://m/"_s, u"http://n/"_s}));
    QCOMPARE(checked.checksums, (QJsonArray{QString(u"sha-256:"_s + QString(64, u'a'))}));
    QCOMPARE(checked.settings["connections"_L1].toInt(), 4);
    QVERIFY(checked.findsChecksum && checked.asIs);
    const Arguments listed =
        Arguments::parse({u"get"_s, u"--metalink=a"_s, u"--metalink=b"_s, u"--connections=auto"_s});
    QCOMPARE(listed.error, QString());
    QCOMPARE(listed.metalinks, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(listed.settings["connections"_L1], QJsonValue(0));
}

void TestArguments::what_is_said_of_the_access_is_what_a_job_gets()
{
    const auto accessOf = [](const QStringList &options, const Access &before = {}) {
        const Arguments set = Arguments::parse(QStringList{u"set"_s, u"1"_s} + options);
        return changeFromJson(set.settings, before).access.value_or(before);
    };
    Access proxied;
    proxied.proxy = {ProxyChoice::Kind::Explicit, QUrl(u"socks5://proxy:1"_s)};
    QCOMPARE(accessOf({u"--proxy"_s, u"socks5://proxy:1"_s}), proxied);
    QCOMPARE(accessOf({u"--proxy"_s, u"system"_s}, proxied), Access());
    QCOMPARE(accessOf({u"--no-proxy"_s}, proxied).proxy.kind, ProxyChoice::Kind::None);

    const Access all = accessOf({u"--header"_s, u"X-A: b"_s, u"--redirects"_s, u"same-origin"_s,
                                 u"--account=me"_s, u"--client-cert=/c.pem"_s});
    QCOMPARE(all.headers, (HeaderList{{"X-A", "b"}}));
    QCOMPARE(all.redirects, Redirects::SameOrigin);
    QCOMPARE(all.account, u"me"_s);
    QCOMPARE(all.clientCertificate, u"/c.pem"_s);
    QCOMPARE(accessOf({u"--redirects"_s, u"refuse"_s}, all).redirects, Redirects::Refuse);
    QCOMPARE(accessOf({u"--redirects"_s, u"follow"_s}, all).redirects, Redirects::Follow);
    const Access bare = accessOf({u"--header"_s, u"none"_s, u"--client-cert"_s, u"none"_s}, all);
    QCOMPARE(bare.headers, HeaderList());
    QCOMPARE(bare.clientCertificate, QString());
    QCOMPARE(bare.account, u"me"_s);
}

void TestArguments::times_are_read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << u"90"_s << qint64{90'000};
    QTest::newRow("s") << u"90s"_s << qint64{90'000};
    QTest::newRow("m") << u"10m"_s << qint64{600'000};
    QTest::newRow("h") << u"2h"_s << qint64{7'200'000};
    QTest::newRow("d") << u"90d"_s << qint64{90} * 86'400'000;
    QTest::newRow("nothing") << QString() << qint64{-1};
    QTest::newRow("negative") << u"-5"_s << qint64{-1};
    QTest::newRow("a fraction") << u"1.5h"_s << qint64{-1};
    QTest::newRow("another unit") << u"3w"_s << qint64{-1};
}

void TestArguments::times_are_read()
{
    QFETCH(QString, text);
    QTEST(Arguments::parseTime(text), "milliseconds");
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

void TestArguments::help_of_a_command_names_what_it_takes_and_nothing_else_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"get", "put", "add", "set", "relink", "mirror", "detect", "list", "info", "suspend", "resume",
          "again", "move", "cancel", "leftovers", "complete", "limits", "rules", "watch"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestArguments::help_of_a_command_names_what_it_takes_and_nothing_else()
{
    QFETCH(QString, command);
    const Arguments asked = Arguments::parse({u"help"_s, command});
    QCOMPARE(asked.error, QString());
    QVERIFY(asked.wantsHelp);
    const QString help = Arguments::help(asked.verb);
    QVERIFY2(help.startsWith(u"  ferryctl %1 "_s.arg(command)), qPrintable(help));
    QCOMPARE(help.count(u"  ferryctl "_s), 1);

    QSet<QString> named, taken;
    static const QRegularExpression optionName(u"--[a-z-]+"_s);
    for (auto found = optionName.globalMatch(help); found.hasNext();)
        named.insert(found.next().captured());
    for (const Arguments::Option &option : Arguments::Option::all()) {
        if ((option.verbs & bitOf(asked.verb)) != 0)
            taken.insert(option.name);
    }
    QCOMPARE(named, taken);
}

void TestArguments::help_alone_is_of_all_commands()
{
    const QString help = Arguments::help();
    for (const Arguments::Option &option : Arguments::Option::all())
        QVERIFY2(help.contains(option.name), option.name.data());
    QCOMPARE(Arguments::parse({u"help"_s}).verb, Arguments::Verb::None);
    QVERIFY(Arguments::parse({u"help"_s}).wantsHelp);
    QCOMPARE(Arguments::parse({u"set"_s, u"--help"_s}).verb, Arguments::Verb::Set);
    QVERIFY(!Arguments::parse({u"help"_s, u"fetch"_s}).error.isEmpty());
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
