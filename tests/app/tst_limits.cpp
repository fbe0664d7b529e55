// The limits of all transfers: as ferryctl is told, over the control protocol, into the queue and ferry.ini.

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "app/control/controlhandler.h"
#include "app/control/limitsjson.h"
#include "tests/support/queueharness.h"
#include "ui/limitsettings.h"

#include <QSignalSpy>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void optionsAreSaidAsTheProtocolSaysThem_data();
    void optionsAreSaidAsTheProtocolSaysThem();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void theHandlerShowsAndChangesThem();
    void theHandlerRefusesWhatCannotBe_data();
    void theHandlerRefusesWhatCannotBe();
    void theyAreRemembered();
    void whatCannotBeReadIsLeftOut();
    void theyAreToldInWords();
};

void TestLimits::optionsAreSaidAsTheProtocolSaysThem_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QJsonObject>("settings");
    const auto alternative = [](const QJsonObject &json) { return QJsonObject{{u"alternative"_s, json}}; };
    QTest::newRow("nothing") << QStringList{} << QJsonObject{};
    QTest::newRow("both") << QStringList{u"--down"_s, u"2M"_s, u"--up=500K"_s}
                          << QJsonObject{{u"download"_s, 2 * 1024 * 1024}, {u"upload"_s, 500 * 1024}};
    QTest::newRow("none") << QStringList{u"--down"_s, u"none"_s} << QJsonObject{{u"download"_s, 0}};
    QTest::newRow("off") << QStringList{u"--alternative"_s, u"off"_s}
                         << alternative({{u"use"_s, u"never"_s}});
    QTest::newRow("on") << QStringList{u"--alternative"_s, u"on"_s} << alternative({{u"use"_s, u"always"_s}});
    QTest::newRow("by time") << QStringList{u"--alternative"_s, u"8:00-17:30"_s, u"--days"_s,
                                            u"mon-wed,sun"_s}
                             << alternative({{u"use"_s, u"byTime"_s},
                                             {u"from"_s, u"08:00"_s},
                                             {u"to"_s, u"17:30"_s},
                                             {u"days"_s, QJsonArray{1, 2, 3, 7}}});
    QTest::newRow("over the week-end")
        << QStringList{u"--days"_s, u"Fri-mon"_s} << alternative({{u"days"_s, QJsonArray{1, 5, 6, 7}}});
    QTest::newRow("every day") << QStringList{u"--days"_s, u"all"_s}
                               << alternative({{u"days"_s, QJsonArray{1, 2, 3, 4, 5, 6, 7}}});
    QTest::newRow("other limits") << QStringList{u"--alternative-down"_s, u"1K"_s, u"--alternative-up"_s,
                                                 u"none"_s}
                                  << alternative({{u"download"_s, 1024}, {u"upload"_s, 0}});
}

void TestLimits::optionsAreSaidAsTheProtocolSaysThem()
{
    QFETCH(QStringList, options);
    QFETCH(QJsonObject, settings);
    const Arguments arguments = Arguments::parse(QStringList{u"limits"_s} + options);
    QCOMPARE(arguments.error, QString());
    QCOMPARE(arguments.verb, Arguments::Verb::Limits);
    QCOMPARE(arguments.settings, settings);
    QueueOptions taken;
    QVERIFY(takeLimits(arguments.settings, taken));
}

void TestLimits::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rate") << QStringList{u"limits"_s, u"--down"_s, u"fast"_s};
    QTest::newRow("word") << QStringList{u"limits"_s, u"--alternative"_s, u"sometimes"_s};
    QTest::newRow("one time") << QStringList{u"limits"_s, u"--alternative"_s, u"22:00"_s};
    QTest::newRow("no time") << QStringList{u"limits"_s, u"--alternative"_s, u"22:00-24:01"_s};
    QTest::newRow("day") << QStringList{u"limits"_s, u"--days"_s, u"mon,someday"_s};
    QTest::newRow("operand") << QStringList{u"limits"_s, u"2M"_s};
    QTest::newRow("another command") << QStringList{u"list"_s, u"--down"_s, u"2M"_s};
}

void TestLimits::nonsenseIsRefused()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!Arguments::parse(arguments).error.isEmpty());
}

namespace
{

QJsonObject ask(JobQueue &queue, QJsonObject request)
{
    ControlHandler handler(queue, {u"window"_s, true});
    QSignalSpy sent(&handler, &ControlHandler::sent);
    request.insert("cmd"_L1, u"limits"_s);
    handler.receive(request);
    return sent.isEmpty() ? QJsonObject() : sent.first().first().toJsonObject();
}

} // namespace

void TestLimits::theHandlerShowsAndChangesThem()
{
    QueueHarness harness;
    QSignalSpy changed(&harness.queue(), &JobQueue::limitsChanged);
    QJsonObject limits = ask(harness.queue(), {})["limits"_L1].toObject();
    QCOMPARE(limits["download"_L1].toInteger(-1), 0);
    QCOMPARE(limits["alternative"_L1]["use"_L1].toString(), u"never"_s);
    QCOMPARE(changed.count(), 0);

    const QJsonObject request{{u"upload"_s, 5'000},
                              {u"alternative"_s, QJsonObject{{u"use"_s, u"always"_s}, {u"download"_s, 77}}}};
    const QJsonObject answer = ask(harness.queue(), request);
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    limits = answer["limits"_L1].toObject();
    QCOMPARE(limits["upload"_L1].toInteger(), 5'000);
    QCOMPARE(limits["now"_L1].toObject(), (QJsonObject{{u"download"_s, 77}, {u"upload"_s, 0}}));
    QCOMPARE(harness.queue().options().uploadRate, 5'000);
    QCOMPARE(harness.queue().options().schedule.alternative.download, 77);
    QCOMPARE(changed.count(), 1);
}

void TestLimits::theHandlerRefusesWhatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::newRow("negative") << QJsonObject{{u"download"_s, -1}};
    QTest::newRow("no number") << QJsonObject{{u"upload"_s, u"much"_s}};
    QTest::newRow("schedule") << QJsonObject{{u"upload"_s, 5},
                                             {u"alternative"_s, QJsonObject{{u"from"_s, u"late"_s}}}};
}

void TestLimits::theHandlerRefusesWhatCannotBe()
{
    QFETCH(QJsonObject, request);
    QueueHarness harness;
    QVERIFY(ask(harness.queue(), request)["outcome"_L1].toString() != u"S_OK"_s);
    QCOMPARE(harness.queue().options().downloadRate, 0);
    QCOMPARE(harness.queue().options().uploadRate, 0);
}

void TestLimits::theyAreRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry.ini"_s);
    QueueOptions options;
    options.downloadRate = 3'000'000'000;
    options.uploadRate = 1;
    options.schedule.use = SpeedSchedule::Use::ByTime;
    options.schedule.alternative = {5, 6};
    options.schedule.from = {22, 0};
    options.schedule.setOn(Qt::Sunday, false);
    {
        QSettings store(path, QSettings::IniFormat);
        LimitSettings::write(store, options);
    }
    QueueOptions read;
    LimitSettings::read(QSettings(path, QSettings::IniFormat), read);
    QCOMPARE(read.downloadRate, options.downloadRate);
    QCOMPARE(read.uploadRate, options.uploadRate);
    QCOMPARE(read.schedule, options.schedule);
}

void TestLimits::whatCannotBeReadIsLeftOut()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"ferry.ini"_s), QSettings::IniFormat);
    store.setValue("limits/download"_L1, u"-5"_s);
    store.setValue("limits/upload"_L1, u"7"_s);
    store.setValue("limits/alternative"_L1, u"{\"from\": 3}"_s);
    QueueOptions read;
    read.downloadRate = 9;
    LimitSettings::read(store, read);
    QCOMPARE(read.downloadRate, 9);
    QCOMPARE(read.uploadRate, 7);
    QCOMPARE(read.schedule, SpeedSchedule());
}

void TestLimits::theyAreToldInWords()
{
    QueueOptions options;
    options.downloadRate = 2 * 1024 * 1024;
    options.schedule.use = SpeedSchedule::Use::ByTime;
    options.schedule.alternative.upload = 10 * 1024;
    options.schedule.setOn(Qt::Tuesday, false);
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));
    const QStringList lines = CliText::limits(limitsToJson(options, noon));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(u"2.0 MiB/s"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"08:00–20:00 Mon, Wed–Sun"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"10.0 KiB/s"_s), qPrintable(lines.at(2)));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
