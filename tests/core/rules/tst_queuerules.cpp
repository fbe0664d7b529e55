#include "core/rules/queuerules.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestQueueRules : public QObject
{
    Q_OBJECT

private slots:
    void withoutHoursNothingIsHeld();
    void hoursHoldUntilTheyEnd();
    void hoursThatMeetAreOne();
    void hoursWithoutEndNeverLetGo();
    void theNextChangeIsTheFirstOfAll();
    void theNearestHostRuleCounts();
    void theyAreWrittenAndRead();
    void whatIsNotSaidStays();
    void nonsenseIsNotRead_data();
    void nonsenseIsNotRead();

private:
    /// 2 March 2026 is a Monday.
    static QDateTime at(int day, int hour, int minute = 0)
    {
        return {QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc()};
    }
};

void TestQueueRules::withoutHoursNothingIsHeld()
{
    const QueueRules rules;
    QVERIFY(!rules.isHeldAt(at(2, 12)));
    QCOMPARE(rules.releasedAt(at(2, 12)), at(2, 12));
    QVERIFY(!rules.nextChange(at(2, 12)).isValid());
    QVERIFY(rules.isValid());
}

void TestQueueRules::hoursHoldUntilTheyEnd()
{
    QueueRules rules;
    rules.hours = {{QTime(22, 0), QTime(6, 0), 0x01}}; // from Monday on
    QVERIFY(!rules.isHeldAt(at(2, 21, 59)));
    QVERIFY(rules.isHeldAt(at(2, 22)));
    QVERIFY(rules.isHeldAt(at(3, 5, 59)));
    QVERIFY(!rules.isHeldAt(at(3, 6)));
    QVERIFY(!rules.isHeldAt(at(3, 23)));
    QCOMPARE(rules.releasedAt(at(2, 23)), at(3, 6));
}

void TestQueueRules::hoursThatMeetAreOne()
{
    QueueRules rules;
    rules.hours = {{QTime(8, 0), QTime(12, 0)}, {QTime(12, 0), QTime(14, 0)}, {QTime(13, 0), QTime(17, 30)}};
    QCOMPARE(rules.releasedAt(at(2, 9)), at(2, 17, 30));
}

void TestQueueRules::hoursWithoutEndNeverLetGo()
{
    QueueRules rules;
    rules.hours = {{QTime(8, 0), QTime(8, 0)}};
    QVERIFY(rules.isHeldAt(at(2, 7)));
    QVERIFY(!rules.releasedAt(at(2, 9)).isValid());
    rules.hours = {{QTime(8, 0), QTime(20, 0)}, {QTime(20, 0), QTime(8, 0)}};
    QVERIFY(!rules.releasedAt(at(2, 9)).isValid());
}

void TestQueueRules::theNextChangeIsTheFirstOfAll()
{
    QueueRules rules;
    rules.hours = {{QTime(20, 0), QTime(22, 0)}, {QTime(10, 0), QTime(11, 0)}};
    QCOMPARE(rules.nextChange(at(2, 9)), at(2, 10));
    QCOMPARE(rules.nextChange(at(2, 10)), at(2, 11));
    QCOMPARE(rules.nextChange(at(2, 11)), at(2, 20));
}

void TestQueueRules::theNearestHostRuleCounts()
{
    QueueRules rules;
    rules.hosts = {{u"example.org"_s, 1}, {u"dl.example.org"_s, 2}};
    QCOMPARE(rules.ruleFor(u"example.org"_s)->maximumActive, 1);
    QCOMPARE(rules.ruleFor(u"WWW.Example.org"_s)->maximumActive, 1);
    QCOMPARE(rules.ruleFor(u"a.dl.example.org"_s)->maximumActive, 2);
    QVERIFY(!rules.ruleFor(u"notexample.org"_s));
    QVERIFY(!rules.ruleFor(u"org"_s));
    QVERIFY(!rules.ruleFor({}));
}

void TestQueueRules::theyAreWrittenAndRead()
{
    QueueRules rules;
    rules.holdsOnMetered = true;
    rules.holdsOnBattery = true;
    rules.hours = {{QTime(22, 0), QTime(6, 30), 0x1F}, {QTime(1, 0), QTime(2, 0), 0x60}};
    rules.hosts = {{u"example.org"_s, 1, 2, 3'000'000'000, u"/home/é"_s}, {u"::1"_s}};
    QCOMPARE(QueueRules::fromJson(rules.toJson(), {}), std::optional(rules));
}

void TestQueueRules::whatIsNotSaidStays()
{
    QueueRules rules;
    rules.holdsOnMetered = true;
    rules.hours = {{QTime(22, 0), QTime(6, 30)}};
    rules.hosts = {{u"example.org"_s, 1}};
    QueueRules expected = rules;
    QCOMPARE(QueueRules::fromJson({}, rules), std::optional(rules));
    expected.holdsOnBattery = true;
    expected.hours.clear();
    QCOMPARE(QueueRules::fromJson({{u"holdsOnBattery"_s, true}, {u"hours"_s, QJsonArray()}}, rules),
             std::optional(expected));
}

void TestQueueRules::nonsenseIsNotRead_data()
{
    QTest::addColumn<QJsonObject>("json");
    const auto hosts = [](const QJsonArray &rules) { return QJsonObject{{u"hosts"_s, rules}}; };
    const QJsonObject good{{u"host"_s, u"a.example"_s}, {u"maximumActive"_s, 1}};
    const auto with = [good](const QString &key, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(key, value);
        return QJsonArray{json};
    };
    QTest::newRow("no flag") << QJsonObject{{u"holdsOnMetered"_s, u"yes"_s}};
    QTest::newRow("no list") << QJsonObject{{u"hours"_s, 3}};
    QTest::newRow("no times") << QJsonObject{{u"hours"_s, QJsonArray{QJsonObject()}}};
    QTest::newRow("no time") << QJsonObject{
        {u"hours"_s, QJsonArray{QJsonObject{{u"from"_s, u"late"_s}, {u"to"_s, u"08:00"_s}}}}};
    QTest::newRow("no name") << hosts(with(u"host"_s, QString()));
    QTest::newRow("an address") << hosts(with(u"host"_s, u"https://a.example/"_s));
    QTest::newRow("negative") << hosts(with(u"connections"_s, -1));
    QTest::newRow("no number") << hosts(with(u"bytesPerSecond"_s, u"much"_s));
    QTest::newRow("relative") << hosts(with(u"folder"_s, u"Downloads"_s));
    QTest::newRow("twice") << hosts({good, good});
}

void TestQueueRules::nonsenseIsNotRead()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!QueueRules::fromJson(json, {}));
}

QTEST_APPLESS_MAIN(TestQueueRules)
#include "tst_queuerules.moc"
