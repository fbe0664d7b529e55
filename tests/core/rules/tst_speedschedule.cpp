#include "core/rules/speedschedule.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

// 2026-03-02 is a Monday.
QDateTime at(const char *text, const QByteArray &zone = "UTC")
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(QTimeZone(zone));
    return time;
}

SpeedSchedule between(QTime from, QTime to, std::initializer_list<int> days = {1, 2, 3, 4, 5, 6, 7})
{
    SpeedSchedule schedule;
    schedule.use = SpeedSchedule::Use::ByTime;
    schedule.alternative = {100, 50};
    schedule.from = from;
    schedule.to = to;
    schedule.days = 0;
    for (const int day : days)
        schedule.setOn(static_cast<Qt::DayOfWeek>(day), true);
    return schedule;
}

} // namespace

class TestSpeedSchedule : public QObject
{
    Q_OBJECT

private slots:
    void onesUsedByHandKnowNoTime();
    void theyAreInForceBetweenTheTimes_data();
    void theyAreInForceBetweenTheTimes();
    void theNextChangeIsTold_data();
    void theNextChangeIsTold();
    void everyChangeOfAYearIsFound_data();
    void everyChangeOfAYearIsFound();
    void jsonKeepsEverything();
    void jsonMayBeAPart();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
};

void TestSpeedSchedule::onesUsedByHandKnowNoTime()
{
    SpeedSchedule schedule = between({8, 0}, {20, 0});
    schedule.use = SpeedSchedule::Use::Never;
    QVERIFY(!schedule.limitsAt(at("2026-03-02 12:00")));
    QVERIFY(!schedule.nextChange(at("2026-03-02 12:00")).isValid());
    schedule.use = SpeedSchedule::Use::Always;
    QCOMPARE(schedule.limitsAt(at("2026-03-02 02:00")), (SpeedLimits{100, 50}));
    QVERIFY(!schedule.nextChange(at("2026-03-02 02:00")).isValid());
}

void TestSpeedSchedule::theyAreInForceBetweenTheTimes_data()
{
    QTest::addColumn<SpeedSchedule>("schedule");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isInForce");
    const SpeedSchedule day = between({8, 0}, {20, 0}, {1, 2, 3, 4, 5});
    QTest::newRow("before") << day << at("2026-03-02 07:59") << false;
    QTest::newRow("at the first minute") << day << at("2026-03-02 08:00") << true;
    QTest::newRow("in the last minute") << day << at("2026-03-02 19:59") << true;
    QTest::newRow("after") << day << at("2026-03-02 20:00") << false;
    QTest::newRow("Saturday") << day << at("2026-03-07 12:00") << false;
    const SpeedSchedule night = between({22, 30}, {6, 15}, {5});
    QTest::newRow("Friday evening") << night << at("2026-03-06 22:30") << true;
    QTest::newRow("Saturday morning belongs to Friday") << night << at("2026-03-07 06:14") << true;
    QTest::newRow("its end") << night << at("2026-03-07 06:15") << false;
    QTest::newRow("Friday morning belongs to Thursday") << night << at("2026-03-06 05:00") << false;
    QTest::newRow("Saturday evening") << night << at("2026-03-07 23:00") << false;
    const SpeedSchedule sunday = between({22, 0}, {6, 0}, {7});
    QTest::newRow("over the end of the week") << sunday << at("2026-03-09 03:00") << true;
    const SpeedSchedule whole = between({9, 0}, {9, 0}, {1});
    QTest::newRow("a whole day, its start") << whole << at("2026-03-02 09:00") << true;
    QTest::newRow("a whole day, the next morning") << whole << at("2026-03-03 08:59") << true;
    QTest::newRow("a whole day, its end") << whole << at("2026-03-03 09:00") << false;
    QTest::newRow("no day") << between({0, 0}, {0, 0}, {}) << at("2026-03-02 12:00") << false;
}

void TestSpeedSchedule::theyAreInForceBetweenTheTimes()
{
    QFETCH(SpeedSchedule, schedule);
    QFETCH(QDateTime, now);
    QFETCH(bool, isInForce);
    QCOMPARE(schedule.limitsAt(now).has_value(), isInForce);
}

void TestSpeedSchedule::theNextChangeIsTold_data()
{
    QTest::addColumn<SpeedSchedule>("schedule");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("then");
    const SpeedSchedule day = between({8, 0}, {20, 0}, {1, 2, 3, 4, 5});
    QTest::newRow("today") << day << at("2026-03-02 07:59") << at("2026-03-02 08:00");
    QTest::newRow("its end") << day << at("2026-03-02 08:00") << at("2026-03-02 20:00");
    QTest::newRow("over the week-end") << day << at("2026-03-06 20:00") << at("2026-03-09 08:00");
    QTest::newRow("a week later") << between({8, 0}, {9, 0}, {1}) << at("2026-03-02 09:00")
                                  << at("2026-03-09 08:00");
    QTest::newRow("night") << between({22, 0}, {6, 0}, {5}) << at("2026-03-06 23:00")
                           << at("2026-03-07 06:00");
    QTest::newRow("two whole days are one")
        << between({9, 0}, {9, 0}, {1, 2}) << at("2026-03-02 10:00") << at("2026-03-04 09:00");
    QTest::newRow("always") << between({0, 0}, {0, 0}) << at("2026-03-02 10:00") << QDateTime();
    QTest::newRow("no day") << between({8, 0}, {20, 0}, {}) << at("2026-03-02 10:00") << QDateTime();

    // Berlin: 02:00 becomes 03:00 on 2026-03-29, 03:00 becomes 02:00 on 2026-10-25.
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("put forward over the start")
        << between({2, 30}, {5, 0}) << at("2026-03-29 00:30", berlin) << at("2026-03-29 03:00", berlin);
    QTest::newRow("put forward over the end")
        << between({22, 0}, {2, 30}) << at("2026-03-29 00:30", berlin) << at("2026-03-29 03:00", berlin);
    QTest::newRow("the day is an hour shorter")
        << between({0, 0}, {6, 0}) << at("2026-03-29 00:00", berlin) << at("2026-03-29 06:00", berlin);
    QTest::newRow("put back after the end") << between({22, 0}, {2, 30}) << at("2026-10-25 00:30", berlin)
                                            << at("2026-10-25 00:30", berlin).addSecs(2 * 3600);
}

void TestSpeedSchedule::theNextChangeIsTold()
{
    QFETCH(SpeedSchedule, schedule);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, then);
    QCOMPARE(schedule.nextChange(now), then);
}

void TestSpeedSchedule::everyChangeOfAYearIsFound_data()
{
    QTest::addColumn<SpeedSchedule>("schedule");
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
        QTest::addRow("by day, %s", zone) << between({8, 10}, {20, 5}, {1, 3, 5}) << QByteArray(zone);
        QTest::addRow("by night, %s", zone) << between({22, 0}, {2, 15}) << QByteArray(zone);
        QTest::addRow("in the hour that is changed, %s", zone)
            << between({1, 45}, {2, 20}) << QByteArray(zone);
    }
}

/// As slowly as can be: minute by minute.
void TestSpeedSchedule::everyChangeOfAYearIsFound()
{
    QFETCH(SpeedSchedule, schedule);
    QFETCH(QByteArray, zone);
    QDateTime now = at("2026-03-20 00:00", zone);
    QDateTime expected = schedule.nextChange(now);
    bool was = schedule.limitsAt(now).has_value();
    int changes = 0;
    for (int month = 0; month < 2;
         ++month) { // those in which clocks are changed, in either half of the world
        for (int minute = 0; minute < 25 * 24 * 60; ++minute) {
            now = now.addSecs(60);
            const bool is = schedule.limitsAt(now).has_value();
            if (is == was)
                continue;
            QCOMPARE(now, expected);
            expected = schedule.nextChange(now);
            was = is;
            ++changes;
        }
        now = at("2026-10-15 00:00", zone);
        expected = schedule.nextChange(now);
        was = schedule.limitsAt(now).has_value();
    }
    QVERIFY(changes > 30);
}

void TestSpeedSchedule::jsonKeepsEverything()
{
    const SpeedSchedule schedule = between({22, 5}, {6, 0}, {2, 7});
    QCOMPARE(SpeedSchedule::fromJson(schedule.toJson(), {}), schedule);
    QCOMPARE(SpeedSchedule::fromJson(SpeedSchedule{}.toJson(), schedule), SpeedSchedule{});
    QCOMPARE(schedule.toJson()["from"_L1].toString(), u"22:05"_s);
}

void TestSpeedSchedule::jsonMayBeAPart()
{
    const SpeedSchedule before = between({22, 5}, {6, 0}, {2, 7});
    SpeedSchedule expected = before;
    expected.alternative.download = 77;
    QCOMPARE(SpeedSchedule::fromJson({{u"download"_s, 77}}, before), expected);
}

void TestSpeedSchedule::badJsonIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("use") << QJsonObject{{u"use"_s, u"sometimes"_s}};
    QTest::newRow("negative") << QJsonObject{{u"download"_s, -1}};
    QTest::newRow("no number") << QJsonObject{{u"upload"_s, u"1"_s}};
    QTest::newRow("no time") << QJsonObject{{u"from"_s, u"24:00"_s}};
    QTest::newRow("a day") << QJsonObject{{u"days"_s, QJsonArray{1, 8}}};
    QTest::newRow("days") << QJsonObject{{u"days"_s, 3}};
}

void TestSpeedSchedule::badJsonIsRefused()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!SpeedSchedule::fromJson(json, {}));
}

QTEST_APPLESS_MAIN(TestSpeedSchedule)
#include "tst_speedschedule.moc"
