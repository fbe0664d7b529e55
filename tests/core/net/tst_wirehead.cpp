#include "core/net/wirehead.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;
using Step = WireHeadReader::Step;

class TestWireHead : public QObject
{
    Q_OBJECT

private slots:
    void aHeadIsPutTogether();
    void interimHeadsLeaveNothingBehind();
    void foldedLinesBelongToTheFieldBefore();
    void theAnnouncedLength_data();
    void theAnnouncedLength();
    void statusLinesThatAreNone_data();
    void statusLinesThatAreNone();

private:
    /// The last step after all @p lines.
    [[nodiscard]] static Step feed(WireHeadReader &reader, const QByteArray &lines)
    {
        Step step = Step::More;
        for (const QByteArray &line : lines.split('\n')) {
            if (step == Step::More && !line.isEmpty())
                step = reader.take(line + '\n');
        }
        return step;
    }
};

void TestWireHead::aHeadIsPutTogether()
{
    WireHeadReader reader;
    QCOMPARE(feed(reader, "HTTP/1.1 206 Partial Content\r\nETag:\t\"a:b\" \r\nEmpty:\r\n"), Step::More);
    QVERIFY(!reader.isComplete());
    QCOMPARE(reader.take("\r\n"), Step::Complete);
    QVERIFY(reader.isComplete());
    QCOMPARE(reader.head().status, 206);
    QCOMPARE(reader.head().headers.size(), 2);
    QCOMPARE(headerValue(reader.head().headers, "etag"), "\"a:b\""_ba);
    QCOMPARE(reader.announcedLength(), -1);
    QCOMPARE(reader.take("HTTP/1.1 500 No\r\n"), Step::More);
    QCOMPARE(reader.head().status, 206);
}

void TestWireHead::interimHeadsLeaveNothingBehind()
{
    WireHeadReader reader;
    QCOMPARE(feed(reader, "HTTP/1.1 103 Early\r\nETag: \"x\"\r\n\r\nHTTP/2 204\r\nA: b\r\n\r\n"),
             Step::Complete);
    QCOMPARE(reader.head().status, 204);
    QVERIFY(!hasHeader(reader.head().headers, "ETag"));
}

void TestWireHead::foldedLinesBelongToTheFieldBefore()
{
    WireHeadReader reader;
    QCOMPARE(feed(reader, "HTTP/1.1 200 OK\r\nA: b\r\n  c\r\n\td\r\n\r\n"), Step::Complete);
    QCOMPARE(headerValue(reader.head().headers, "A"), "b c d"_ba);
}

void TestWireHead::theAnnouncedLength_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("isUsable");
    QTest::addColumn<qint64>("length");
    QTest::newRow("none") << "HTTP/1.1 200 OK\n"_ba << true << qint64(-1);
    QTest::newRow("one") << "HTTP/1.1 200 OK\nContent-Length: 9000000000\n"_ba << true
                         << qint64(9'000'000'000);
    QTest::newRow("twice the same") << "HTTP/1.1 200 OK\nContent-Length: 5\ncontent-length: 5\n"_ba << true
                                    << qint64(5);
    QTest::newRow("two") << "HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 6\n"_ba << false
                         << qint64(0);
    QTest::newRow("negative") << "HTTP/1.1 200 OK\nContent-Length: -5\n"_ba << false << qint64(0);
    QTest::newRow("words") << "HTTP/1.1 200 OK\nContent-Length: 5 bytes\n"_ba << false << qint64(0);
    QTest::newRow("too big") << "HTTP/1.1 200 OK\nContent-Length: 99999999999999999999\n"_ba << false
                             << qint64(0);
    QTest::newRow("204") << "HTTP/1.1 204 No Content\nContent-Length: 5\n"_ba << true << qint64(0);
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 5\n"_ba << true
                             << qint64(-1);
}

void TestWireHead::theAnnouncedLength()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, isUsable);
    QFETCH(qint64, length);
    WireHeadReader reader;
    QCOMPARE(feed(reader, lines + "\r\n"), isUsable ? Step::Complete : Step::Broken);
    QCOMPARE(reader.problem().isEmpty(), isUsable);
    if (isUsable)
        QCOMPARE(reader.announcedLength(), length);
}

void TestWireHead::statusLinesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"HTTP/1.1", "HTTP/1.1 ", "HTTP/1.1 abc OK", "HTTP/1.1 20", "HTTP/1.1 101 Switching"})
        QTest::addRow("%s", line) << QByteArray(line);
}

void TestWireHead::statusLinesThatAreNone()
{
    QFETCH(QByteArray, line);
    WireHeadReader reader;
    QCOMPARE(reader.take(line + "\r\n"), Step::Broken);
    QVERIFY(!reader.problem().isEmpty());
}

QTEST_APPLESS_MAIN(TestWireHead)
#include "tst_wirehead.moc"
