#include "core/rules/headerlist.h"

#include <QTest>

using namespace Ferry;

class HeaderListTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundInAnyCase()
    {
        const HeaderList headers{{"Content-Length", "42"}, {"ETAG", "\"a\""}};
        QCOMPARE(headerValue(headers, "content-length"), QByteArray("42"));
        QCOMPARE(headerValue(headers, "CONTENT-LENGTH"), QByteArray("42"));
        QCOMPARE(headerValue(headers, "ETag"), QByteArray("\"a\""));
        QVERIFY(hasHeader(headers, "etag"));
    }

    void theFirstOfSeveralCounts()
    {
        const HeaderList headers{{"X", "1"}, {"Retry-After", "5"}, {"retry-after", "9"}};
        QCOMPARE(headerValue(headers, "Retry-After"), QByteArray("5"));
    }

    void aMissingFieldIsNullAndAnEmptyOneIsNot()
    {
        const HeaderList headers{{"Upload-Metadata", ""}, {"X-Null", QByteArray()}};
        QVERIFY(headerValue(headers, "Location").isNull());
        QVERIFY(!hasHeader(headers, "Location"));
        for (const char *name : {"upload-metadata", "x-null"}) {
            QVERIFY(headerValue(headers, name).isEmpty());
            QVERIFY(!headerValue(headers, name).isNull());
            QVERIFY(hasHeader(headers, name));
        }
    }

    void partsOfANameAreNotTheName()
    {
        const HeaderList headers{{"Content-Range", "bytes 0-1/2"}};
        QVERIFY(!hasHeader(headers, "Content"));
        QVERIFY(!hasHeader(headers, "Content-Range "));
        QVERIFY(!hasHeader(headers, "Range"));
        QVERIFY(!hasHeader(headers, ""));
        QVERIFY(!hasHeader({}, "Content-Range"));
    }
};

QTEST_APPLESS_MAIN(HeaderListTest)
#include "tst_headerlist.moc"
