// The rules of the queue: as ferryctl is told, over the control protocol, into the queue and ferry.ini.

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "app/control/controlhandler.h"
#include "app/control/rulesjson.h"
#include "tests/support/queueharness.h"
#include "ui/limitsettings.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void optionsAreSaidAsTheProtocolSaysThem_data();
    void optionsAreSaidAsTheProtocolSaysThem();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void theHandlerShowsAndChangesThem();
    void oneServersRuleIsChangedAlone();
    void theHandlerRefusesWhatCannotBe_data();
    void theHandlerRefusesWhatCannotBe();
    void theHandlerTellsWhatHoldsNow();
    void theyAreRemembered();
    void whatCannotBeReadIsLeftOut();
    void theyAreToldInWords();
};

void TestRules::optionsAreSaidAsTheProtocolSaysThem_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QJsonObject>("settings");
    const auto hours = [](const QString &from, const QString &to, const QJsonArray &days) {
        return QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"days"_s, days}};
    };
    const QJsonArray everyDay{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("nothing") << QStringList{} << QJsonObject{};
    QTest::newRow("words") << QStringList{u"--metered"_s, u"hold"_s, u"--battery=run"_s, u"--new=hold"_s}
                           << QJsonObject{{u"holdsOnMetered"_s, true},
                                          {u"holdsOnBattery"_s, false},
                                          {u"startsNothing"_s, true}};
    QTest::newRow("hours") << QStringList{u"--hours=22:00-6:00"_s, u"--hours"_s, u"mon-tue,sun 8:00-18:30"_s}
                           << QJsonObject{{u"hours"_s, QJsonArray{hours(u"22:00"_s, u"06:00"_s, everyDay),
                                                                  hours(u"08:00"_s, u"18:30"_s, {1, 2, 7})}}};
    QTest::newRow("no hours") << QStringList{u"--hours=none"_s} << QJsonObject{{u"hours"_s, QJsonArray{}}};
    QTest::newRow("server") << QStringList{u"--host=example.org,active=2,connections=4,rate=1K,folder=/x"_s}
                            << QJsonObject{
                                   {u"changedHosts"_s, QJsonArray{QJsonObject{{u"host"_s, u"example.org"_s},
                                                                              {u"maximumActive"_s, 2},
                                                                              {u"connections"_s, 4},
                                                                              {u"bytesPerSecond"_s, 1024},
                                                                              {u"folder"_s, u"/x"_s}}}}};
    QTest::newRow("servers") << QStringList{u"--host"_s, u"a"_s, u"--host"_s, u"b,rate=none"_s}
                             << QJsonObject{
                                    {u"changedHosts"_s,
                                     QJsonArray{QJsonObject{{u"host"_s, u"a"_s}},
                                                QJsonObject{{u"host"_s, u"b"_s}, {u"bytesPerSecond"_s, 0}}}}};
}

void TestRules::optionsAreSaidAsTheProtocolSaysThem()
{
    QFETCH(QStringList, options);
    QFETCH(QJsonObject, settings);
    const Arguments arguments = Arguments::parse(QStringList{u"rules"_s} + options);
    QCOMPARE(arguments.error, QString());
    QCOMPARE(arguments.verb, Arguments::Verb::Rules);
    QCOMPARE(arguments.settings, settings);
    QueueOptions taken;
    QVERIFY(takeRules(arguments.settings, taken));
}

void TestRules::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("word") << QStringList{u"--metered=maybe"_s};
    QTest::newRow("one time") << QStringList{u"--hours=22:00"_s};
    QTest::newRow("no days") << QStringList{u"--hours"_s, u"someday 8:00-9:00"_s};
    QTest::newRow("no key") << QStringList{u"--host=a,fast"_s};
    QTest::newRow("no number") << QStringList{u"--host=a,active=few"_s};
    QTest::newRow("no rate") << QStringList{u"--host=a,rate=fast"_s};
    QTest::newRow("operand") << QStringList{u"example.org"_s};
    QTest::newRow("of another command") << QStringList{u"--alternative=on"_s};
}

void TestRules::nonsenseIsRefused()
{
    QFETCH(QStringList, options);
    const QString error = Arguments::parse(QStringList{u"rules"_s} + options).error;
    QVERIFY(!error.isEmpty());
    QVERIFY2(!error.contains(u'\n'), qPrintable(error));
}

namespace
{

QJsonObject ask(JobQueue &queue, QJsonObject request)
{
    ControlHandler handler(queue, {u"window"_s, true});
    QSignalSpy sent(&handler, &ControlHandler::sent);
    request.insert("cmd"_L1, u"rules"_s);
    handler.receive(request);
    return sent.isEmpty() ? QJsonObject() : sent.first().first().toJsonObject();
}

QJsonObject changed(const QJsonObject &host) { return {{u"changedHosts"_s, QJsonArray{host}}}; }

} // namespace

void TestRules::theHandlerShowsAndChangesThem()
{
    QueueHarness harness;
    QSignalSpy told(&harness.queue(), &JobQueue::rulesChanged);
    QJsonObject rules = ask(harness.queue(), {})["rules"_L1].toObject();
    QCOMPARE(rules["holdsOnMetered"_L1], QJsonValue(false));
    QCOMPARE(rules["startsNothing"_L1], QJsonValue(false));
    QCOMPARE(told.count(), 0);

    const QJsonObject answer =
        ask(harness.queue(), {{u"holdsOnMetered"_s, true}, {u"startsNothing"_s, true}});
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(answer["rules"_L1]["holdsOnMetered"_L1], QJsonValue(true));
    QVERIFY(harness.queue().options().rules.holdsOnMetered);
    QVERIFY(harness.queue().options().startsNothing);
    QCOMPARE(told.count(), 1);
}

void TestRules::oneServersRuleIsChangedAlone()
{
    QueueHarness harness;
    ask(harness.queue(),
        changed({{u"host"_s, u"A.example"_s}, {u"maximumActive"_s, 2}, {u"connections"_s, 3}}));
    ask(harness.queue(), changed({{u"host"_s, u"b.example"_s}, {u"bytesPerSecond"_s, 5}}));
    ask(harness.queue(), changed({{u"host"_s, u"a.example"_s}, {u"maximumActive"_s, 4}}));
    const QList<HostRule> both{{u"b.example"_s, 0, 0, 5}, {u"a.example"_s, 4, 3}};
    QCOMPARE(harness.queue().options().rules.hosts, both);
    ask(harness.queue(), changed({{u"host"_s, u"b.example"_s}}));
    QCOMPARE(harness.queue().options().rules.hosts, QList<HostRule>{both.last()});
    ask(harness.queue(), changed({{u"host"_s, u"c.example"_s}})); // there is none
    QCOMPARE(harness.queue().options().rules.hosts, QList<HostRule>{both.last()});
}

void TestRules::theHandlerRefusesWhatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::newRow("no flag") << QJsonObject{{u"holdsOnMetered"_s, u"yes"_s}};
    QTest::newRow("no flag at all") << QJsonObject{{u"holdsOnMetered"_s, true}, {u"startsNothing"_s, 1}};
    QTest::newRow("no hours") << QJsonObject{{u"hours"_s, QJsonArray{QJsonObject{{u"from"_s, u"late"_s}}}}};
    QTest::newRow("negative") << changed({{u"host"_s, u"a"_s}, {u"maximumActive"_s, -1}});
    QTest::newRow("no host") << changed({{u"maximumActive"_s, 1}, {u"connections"_s, 1}});
    QTest::newRow("a folder from nowhere") << changed({{u"host"_s, u"a"_s}, {u"folder"_s, u"here"_s}});
    QTest::newRow("no list") << QJsonObject{{u"changedHosts"_s, u"a"_s}};
}

void TestRules::theHandlerRefusesWhatCannotBe()
{
    QFETCH(QJsonObject, request);
    QueueHarness harness;
    QVERIFY(ask(harness.queue(), request)["outcome"_L1].toString() != u"S_OK"_s);
    QCOMPARE(harness.queue().options().rules, QueueRules());
    QVERIFY(!harness.queue().options().startsNothing);
}

void TestRules::theHandlerTellsWhatHoldsNow()
{
    QueueHarness harness;
    ask(harness.queue(), {{u"holdsOnMetered"_s, true}, {u"holdsOnBattery"_s, true}});
    QCOMPARE(ask(harness.queue(), {})["rules"_L1]["now"_L1].toObject(), QJsonObject());
    harness.queue().setConditions({true, false});
    QCOMPARE(ask(harness.queue(), {})["rules"_L1]["now"_L1].toObject(), (QJsonObject{{u"metered"_s, true}}));

    QueueRules hours;
    hours.hours = {{QTime(8, 0), QTime(9, 0)}};
    QueueOptions options = harness.queue().options();
    options.rules = hours;
    harness.queue().setOptions(options);
    const QDateTime now(QDate(2026, 3, 4), QTime(8, 30));
    const QJsonObject told = rulesToJson(harness.queue(), now)["now"_L1].toObject();
    QCOMPARE(told["until"_L1].toInteger(), now.addSecs(1'800).toMSecsSinceEpoch());
}

void TestRules::theyAreRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry.ini"_s);
    QueueOptions options;
    options.rules.holdsOnBattery = true;
    options.rules.hours = {{QTime(22, 0), QTime(6, 0), 0x1F}};
    options.rules.hosts = {{u"example.org"_s, 1, 2, 3'000'000'000, u"/a b/é"_s}};
    options.startsNothing = true;
    {
        QSettings store(path, QSettings::IniFormat);
        LimitSettings::write(store, options);
    }
    QueueOptions read;
    LimitSettings::read(QSettings(path, QSettings::IniFormat), read);
    QCOMPARE(read.rules, options.rules);
    QVERIFY(!read.startsNothing); // a wish for today
}

void TestRules::whatCannotBeReadIsLeftOut()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"ferry.ini"_s), QSettings::IniFormat);
    store.setValue("limits/rules"_L1, u"{\"holdsOnMetered\": \"perhaps\"}"_s);
    QueueOptions read;
    LimitSettings::read(store, read);
    QCOMPARE(read.rules, QueueRules());
}

void TestRules::theyAreToldInWords()
{
    QueueHarness harness;
    QueueOptions options = harness.queue().options();
    options.rules.holdsOnMetered = true;
    options.rules.hours = {{QTime(8, 0), QTime(18, 0), 0x1F}};
    options.rules.hosts = {{u"example.org"_s, 2, 0, 2 * 1024 * 1024}};
    harness.queue().setOptions(options);
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0));
    const QStringList lines = CliText::rules(rulesToJson(harness.queue(), noon));
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), u"On metered networks, transfers wait."_s);
    QCOMPARE(lines.at(1), u"Without mains power, transfers run as with it."_s);
    QVERIFY2(lines.at(2).contains(u"08:00–18:00 Mon–Fri"_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(4).contains(u"example.org: 2"_s) && lines.at(4).contains(u"2.0 MiB/s"_s),
             qPrintable(lines.at(4)));
    QVERIFY2(lines.at(5).contains(u"until"_s), qPrintable(lines.at(5)));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
