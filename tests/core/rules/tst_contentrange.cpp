#include "core/rules/contentrange.h"

#include <QTest>

#include <limits>

using namespace Ferry;

class ContentRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void aValidRangeIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char *text, qint64 first, qint64 last, qint64 total) {
            QTest::newRow(text) << QByteArray(text) << first << last << total;
        };
        row("bytes 0-499/1234", 0, 499, 1234);
        row("bytes 734-1233/1234", 734, 1233, 1234);
        row("bytes 0-0/1", 0, 0, 1);
        row("bytes 42-1233/*", 42, 1233, -1);
        row("bytes */1234", -1, -1, 1234);
        row("bytes */0", -1, -1, 0);
        row("Bytes 1-2/3", 1, 2, 3);
        row(" bytes 1-2/3 ", 1, 2, 3);
        row("bytes  1-2/3", 1, 2, 3);
        row("bytes\t1-2/3", 1, 2, 3);
        row("bytes 00-01/2", 0, 1, 2);
        row("bytes 0-9223372036854775806/9223372036854775807", 0, 9223372036854775806,
            std::numeric_limits<qint64>::max());
    }

    void aValidRangeIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(qint64, total);
        const auto range = parseContentRange(text);
        QVERIFY(range.has_value());
        QCOMPARE(range->first, first);
        QCOMPARE(range->last, last);
        QCOMPARE(range->total, total);
    }

    void anythingElseIsNoRange_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {
                 "",
                 " ",
                 "bytes",
                 "bytes ",
                 "bytes /",
                 "bytes -",
                 "bytes 0-1",
                 "bytes 0-1/",
                 "bytes 0/2",
                 "bytes -1/2",
                 "bytes 0-/2",
                 "bytes */*",
                 "bytes *",
                 "bytes */",
                 "bytes=0-1/2",
                 "bytes0-1/2",
                 "bytes: 0-1/2",
                 "0-1/2",
                 "items 0-1/2",
                 "bytesx 0-1/2",
                 "bytes 2-1/3",
                 "bytes 0-2/2",
                 "bytes 0-3/2",
                 "bytes 5-5/5",
                 "bytes +0-1/2",
                 "bytes 0-+1/2",
                 "bytes 0-1/+2",
                 "bytes -0-1/2",
                 "bytes 0--1/2",
                 "bytes 0-1/-2",
                 "bytes 0 - 1/2",
                 "bytes 0-1 /2",
                 "bytes 0-1/ 2",
                 "bytes 0-1/2/3",
                 "bytes 0-1-2/3",
                 "bytes 0x0-1/2",
                 "bytes 0-1/2, bytes 3-4/5",
                 "bytes 0-1e3/2000",
                 "bytes 0-1/9223372036854775808",
                 "bytes 0-9223372036854775808/*",
                 "bytes 18446744073709551616-18446744073709551617/*",
             })
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a NUL inside") << QByteArray("bytes 0-1\0/2", 12);
    }

    void anythingElseIsNoRange()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseContentRange(text).has_value());
    }

    void aLengthIsDigitsOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<qint64>>("expected");
        const auto row = [](const char *text, std::optional<qint64> expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("0", 0);
        row("42", 42);
        row("007", 7);
        row(" 42 ", 42);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("9223372036854775808", {});
        row("99999999999999999999999999", {});
        for (const char *text :
             {"", " ", "+1", "-1", "-0", "1 2", "1,1", "42, 42", "4.2", "0x10", "1e3", "1k", "\xd9\xa3"})
            row(text, {});
    }

    void aLengthIsDigitsOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<qint64>, expected);
        QCOMPARE(parseLength(text), expected);
    }
};

QTEST_APPLESS_MAIN(ContentRangeTest)
#include "tst_contentrange.moc"
