#include "core/rules/webaddress.h"

#include <QTest>
#include <QUrl>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject
{
    Q_OBJECT
private slots:
    void anAddressOfTheWebHasASchemeAndAHost_data();
    void anAddressOfTheWebHasASchemeAndAHost();
    void onlyWhatGivesUpEncryptionIsWeaker_data();
    void onlyWhatGivesUpEncryptionIsWeaker();
};

void TestWebAddress::anAddressOfTheWebHasASchemeAndAHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isScheme");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("http") << u"http://a/b"_s << true << true;
    QTest::newRow("https") << u"https://a"_s << true << true;
    QTest::newRow("in capitals") << u"HTTP://A/"_s << true << true;
    QTest::newRow("no host") << u"https:///b"_s << true << false;
    QTest::newRow("no port") << u"https://a:port/"_s << true << false;
    QTest::newRow("ftp") << u"ftp://a/b"_s << false << false;
    QTest::newRow("a scheme that begins like it") << u"httpx://a/b"_s << false << false;
    QTest::newRow("a file") << u"file:///b"_s << false << false;
    QTest::newRow("a path") << u"/a/b"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestWebAddress::anAddressOfTheWebHasASchemeAndAHost()
{
    QFETCH(QString, text);
    QTEST(isWebScheme(QUrl(text)), "isScheme");
    QTEST(isWebAddress(QUrl(text)), "isAddress");
}

void TestWebAddress::onlyWhatGivesUpEncryptionIsWeaker_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("than");
    QTest::addColumn<bool>("weaker");
    QTest::newRow("https to http") << u"http://a/"_s << u"https://a/"_s << true;
    QTest::newRow("https to something else") << u"ftp://a/"_s << u"https://a/"_s << true;
    QTest::newRow("https to https") << u"https://b/"_s << u"https://a/"_s << false;
    QTest::newRow("http to http") << u"http://b/"_s << u"http://a/"_s << false;
    QTest::newRow("http to https") << u"https://a/"_s << u"http://a/"_s << false;
}

void TestWebAddress::onlyWhatGivesUpEncryptionIsWeaker()
{
    QFETCH(QString, url);
    QFETCH(QString, than);
    QTEST(isWeaker(QUrl(url), QUrl(than)), "weaker");
}

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
