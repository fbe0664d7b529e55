// The answers to a Digest challenge, against the examples of the RFCs.

#include "core/net/digest.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void theExamplesOfTheRfcsComeOut_data();
    void theExamplesOfTheRfcsComeOut();
    void aSessionKeyContainsBothNonces();
    void theStrongestSpokenOfSeveralIsTaken();
    void whatIsNotSpokenIsNoChallenge_data();
    void whatIsNotSpokenIsNoChallenge();
    void quotesAndCommasStayInsideTheirStrings();
    void aHashedUserIsNotNamed();
    void aNonceIsUsedAgainWithAHigherCount();
    void nothingIsAnsweredUnasked();
    void aChallengeThatWouldBreakTheHeaderIsNotAnswered();

private:
    [[nodiscard]] static DigestChallenge challenge(const QByteArray &value)
    {
        return DigestChallenge::parse({{"WWW-Authenticate", value}}, "www-authenticate")
            .value_or(DigestChallenge());
    }
    [[nodiscard]] static QByteArray parameter(const QByteArray &answer, const QByteArray &name)
    {
        const qsizetype at = answer.indexOf(' ' + name + '=');
        const qsizetype start = at + name.size() + 2;
        const qsizetype end = answer.indexOf(',', start);
        return at < 0 ? QByteArray() : answer.sliced(start, (end < 0 ? answer.size() : end) - start);
    }
};

void TestDigest::theExamplesOfTheRfcsComeOut_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("clientNonce");
    QTest::addColumn<QByteArray>("response");
    const QByteArray rfc7616 = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                               "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                               "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const QByteArray itsNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    QTest::newRow("RFC 7616 3.9.1, SHA-256")
        << "Digest algorithm=SHA-256, " + rfc7616 << u"Circle of Life"_s << itsNonce
        << "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"_ba;
    QTest::newRow("RFC 7616 3.9.1, MD5") << "Digest algorithm=MD5, " + rfc7616 << u"Circle of Life"_s
                                         << itsNonce << "8ca523f5e9506fed4657c9700eebdbec"_ba;
    QTest::newRow("RFC 2617 3.5") << "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                                     "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                     "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""_ba
                                  << u"Circle Of Life"_s << "0a4f113b"_ba
                                  << "6629fae49393a05397450978507c4ef1"_ba;
    QTest::newRow("RFC 2069, as corrected")
        << "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\""_ba
        << u"CircleOfLife"_s << ""_ba
        << "1949323746fe6a43ef61f9606e7febea"_ba;
}

void TestDigest::theExamplesOfTheRfcsComeOut()
{
    QFETCH(QByteArray, asked);
    QFETCH(QString, password);
    QFETCH(QByteArray, clientNonce);
    QFETCH(QByteArray, response);
    const QByteArray answer =
        challenge(asked).answer({u"Mufasa"_s, password}, "GET", "/dir/index.html", 1, clientNonce);
    QVERIFY(answer.startsWith("Digest username=\"Mufasa\", realm="));
    QCOMPARE(parameter(answer, "response"), '"' + response + '"');
    QCOMPARE(parameter(answer, "uri"), "\"/dir/index.html\""_ba);
    QCOMPARE(answer.contains(", nc=00000001"), asked.contains("qop"));
    QCOMPARE(answer.contains(", algorithm="), asked.contains("algorithm"));
    QCOMPARE(answer.contains(", opaque="), asked.contains("opaque"));
}

void TestDigest::aSessionKeyContainsBothNonces()
{
    const DigestChallenge session =
        challenge("Digest realm=\"r\", nonce=\"n\", algorithm=MD5-sess, qop=auth");
    const Credentials me{u"me"_s, u"pw"_s};
    // md5(md5(md5("me:r:pw") + ":n:c") + ":n:00000001:c:auth:" + md5("GET:/")), by another program
    QCOMPARE(parameter(session.answer(me, "GET", "/", 1, "c"), "response"),
             "\"c1ff099907868241c357b88ea5994a85\""_ba);
}

void TestDigest::theStrongestSpokenOfSeveralIsTaken()
{
    const HeaderList headers{
        {"WWW-Authenticate", "Basic realm=\"a\", Digest realm=\"b\", nonce=\"weak\", qop=\"auth\""},
        {"www-authenticate", "Digest realm=\"b\", nonce=\"strong\", qop=\"auth\", algorithm=sha-256"},
        {"WWW-Authenticate", "Digest realm=\"b\", nonce=\"unknown\", algorithm=SHA-512-256"},
        {"Proxy-Authenticate", "Digest realm=\"p\", nonce=\"proxy\""}};
    QCOMPARE(DigestChallenge::parse(headers, "WWW-Authenticate")->nonce, "strong"_ba);
    QCOMPARE(DigestChallenge::parse(headers.first(1), "WWW-Authenticate")->nonce, "weak"_ba);
    QCOMPARE(DigestChallenge::parse(headers, "Proxy-Authenticate")->nonce, "proxy"_ba);
}

void TestDigest::whatIsNotSpokenIsNoChallenge_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("Basic") << "Basic realm=\"digest\""_ba;
    QTest::newRow("no nonce") << "Digest realm=\"r\""_ba;
    QTest::newRow("auth-int only") << "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\""_ba;
    QTest::newRow("an unknown algorithm") << "Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256"_ba;
    QTest::newRow("signs only") << ",=\"=,,\"\"="_ba;
    QTest::newRow("a string without end") << "Digest nonc=\"n"_ba;
}

void TestDigest::whatIsNotSpokenIsNoChallenge()
{
    QFETCH(QByteArray, value);
    QVERIFY(!DigestChallenge::parse({{"WWW-Authenticate", value}}, "WWW-Authenticate"));
}

void TestDigest::quotesAndCommasStayInsideTheirStrings()
{
    const DigestChallenge read =
        challenge("Digest realm=\"a, \\\"b\\\" = c\" ,nonce = \"n\",stale=TRUE , qop=\"auth\"");
    QCOMPARE(read.realm, "a, \"b\" = c"_ba);
    QCOMPARE(read.nonce, "n"_ba);
    QVERIFY(read.isStale);
    QVERIFY(read.hasQop);
    QVERIFY(read.answer({u"m\"e"_s, u"pw"_s}, "GET", "/", 1, "c")
                .startsWith("Digest username=\"m\\\"e\", realm=\"a, \\\"b\\\" = c\", nonce"));
}

void TestDigest::aHashedUserIsNotNamed()
{
    const QByteArray answer =
        challenge("Digest realm=\"api@example.org\", nonce=\"n\", qop=auth, algorithm=SHA-256, userhash=true")
            .answer({u"J\u00E4s\u00F8n Doe"_s, u"Secret, or not?"_s}, "GET", "/", 1, "c");
    QCOMPARE(answer.mid(7, 75),
             "username=\"5a1a8a47df5c298551b9b42ba9b05835174a5bd7d511ff7fe9191d8e946fc4e7\""_ba);
    QVERIFY(answer.endsWith(", userhash=true"));
}

void TestDigest::aNonceIsUsedAgainWithAHigherCount()
{
    DigestBook book;
    const Credentials me{u"me"_s, u"pw"_s};
    const HeaderList asked{{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\""}};
    QVERIFY(book.take(u"here"_s, asked, "WWW-Authenticate"));
    const QByteArray first = book.answer(u"here"_s, me, "GET", "/");
    const QByteArray second = book.answer(u"here"_s, me, "GET", "/");
    QVERIFY(first.contains("nc=00000001"));
    QVERIFY(second.contains("nc=00000002"));
    QVERIFY(parameter(first, "cnonce") != parameter(second, "cnonce"));
    QVERIFY(book.take(u"here"_s, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"m\", qop=\"auth\""}},
                      "WWW-Authenticate"));
    QVERIFY(book.answer(u"here"_s, me, "GET", "/").contains("nc=00000001"));
}

void TestDigest::nothingIsAnsweredUnasked()
{
    DigestBook book;
    QVERIFY(book.answer(u"here"_s, {u"me"_s, u"pw"_s}, "GET", "/").isNull());
    QVERIFY(!book.take(u"here"_s, {{"WWW-Authenticate", "Basic realm=\"r\""}}, "WWW-Authenticate"));
    QVERIFY(book.answer(u"here"_s, {u"me"_s, u"pw"_s}, "GET", "/").isNull());
}

void TestDigest::aChallengeThatWouldBreakTheHeaderIsNotAnswered()
{
    DigestBook book;
    QVERIFY(book.take(u"here"_s, {{"WWW-Authenticate", "Digest realm=\"r\", nonce=\"a\r\nX: b\""}},
                      "WWW-Authenticate"));
    QVERIFY(book.answer(u"here"_s, {u"me"_s, u"pw"_s}, "GET", "/").isEmpty());
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
