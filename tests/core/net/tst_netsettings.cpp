#include "core/net/netsettings.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestNetSettings : public QObject
{
    Q_OBJECT

private slots:
    void anOriginIsSchemeHostAndPort_data();
    void anOriginIsSchemeHostAndPort();
    void credentialsBelongToOneOrigin();
    void everyFailureButOursIsAnError();
};

void TestNetSettings::anOriginIsSchemeHostAndPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("default port") << u"http://example.org/a?b#c"_s << u"http://example.org:80"_s;
    QTest::newRow("default secure port") << u"https://example.org"_s << u"https://example.org:443"_s;
    QTest::newRow("own port") << u"https://example.org:8443/x"_s << u"https://example.org:8443"_s;
    QTest::newRow("capitals") << u"HTTPS://Example.ORG/X"_s << u"https://example.org:443"_s;
    QTest::newRow("user left out") << u"https://me:pw@example.org/"_s << u"https://example.org:443"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
    QTest::newRow("a proxy") << u"http://proxy.example"_s << u"http://proxy.example:80"_s;
    QTest::newRow("a SOCKS proxy") << u"socks5://proxy.example"_s << u"socks5://proxy.example:1080"_s;
    QTest::newRow("umlaut") << u"https://b\u00fccher.example/"_s << u"https://xn--bcher-kva.example:443"_s;
}

void TestNetSettings::anOriginIsSchemeHostAndPort()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    QCOMPARE(NetSettings::origin(QUrl(url)), origin);
}

void TestNetSettings::credentialsBelongToOneOrigin()
{
    NetSettings settings;
    settings.credentials.insert(u"https://example.org:443"_s, {u"me"_s, u"pw"_s});
    QCOMPARE(settings.credentialsFor(QUrl(u"https://EXAMPLE.org/file"_s)).user, u"me"_s);
    QVERIFY(settings.credentialsFor(QUrl(u"http://example.org/file"_s)).isEmpty());
    QVERIFY(settings.credentialsFor(QUrl(u"https://example.org:8443/file"_s)).isEmpty());
    QVERIFY(settings.credentialsFor(QUrl(u"https://www.example.org/file"_s)).isEmpty());
}

void TestNetSettings::everyFailureButOursIsAnError()
{
    for (int value = 0; value <= static_cast<int>(NetFailure::Internal); ++value) {
        const auto failure = static_cast<NetFailure>(value);
        const bool isOurs = failure == NetFailure::None || failure == NetFailure::Aborted;
        QCOMPARE(errorKindFor(failure) == ErrorKind::None, isOurs);
    }
    QCOMPARE(errorKindFor(NetFailure::DiskFull), ErrorKind::DiskFull);
    QCOMPARE(errorKindFor(NetFailure::FileTooLarge), ErrorKind::FileTooLarge);
    QCOMPARE(errorKindFor(NetFailure::CertificateNotTrusted), ErrorKind::CertificateNotTrusted);
}

QTEST_APPLESS_MAIN(TestNetSettings)
#include "tst_netsettings.moc"
