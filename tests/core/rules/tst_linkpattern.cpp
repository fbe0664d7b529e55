#include "core/rules/linkpattern.h"

#include <QTest>
#include <QUrl>

#include <limits>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

QString made(const QString &text) { return LinkPattern::parse(text).links().join(u' '); }

} // namespace

class LinkPatternTest : public QObject
{
    Q_OBJECT

private slots:
    void bracesMakeSeveralAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("links");

        QTest::newRow("numbers") << u"http://x/{1..3}.jpg"_s
                                 << u"http://x/1.jpg http://x/2.jpg http://x/3.jpg"_s;
        QTest::newRow("leading zeros") << u"{08..11}"_s << u"08 09 10 11"_s;
        QTest::newRow("leading zeros at the end only") << u"{8..010}"_s << u"008 009 010"_s;
        QTest::newRow("more zeros") << u"{0001..3}"_s << u"0001 0002 0003"_s;
        QTest::newRow("nought is no leading zero") << u"{0..10..5}"_s << u"0 5 10"_s;
        QTest::newRow("a step") << u"{0..100..25}"_s << u"0 25 50 75 100"_s;
        QTest::newRow("a step that does not meet the end") << u"{1..8..3}"_s << u"1 4 7"_s;
        QTest::newRow("a step beyond the end") << u"{1..8..30}"_s << u"1"_s;
        QTest::newRow("downwards") << u"{3..1}"_s << u"3 2 1"_s;
        QTest::newRow("downwards by a step") << u"{10..0..5}"_s << u"10 5 0"_s;
        QTest::newRow("one number") << u"a{7..7}"_s << u"a7"_s;
        QTest::newRow("letters") << u"{a..e}"_s << u"a b c d e"_s;
        QTest::newRow("capitals") << u"{X..Z}"_s << u"X Y Z"_s;
        QTest::newRow("letters by a step") << u"{a..z..10}"_s << u"a k u"_s;
        QTest::newRow("letters downwards") << u"{c..a}"_s << u"c b a"_s;
        QTest::newRow("words") << u"cat.{jpg,png,webp}"_s << u"cat.jpg cat.png cat.webp"_s;
        QTest::newRow("an empty word") << u"a.iso{,.sig}"_s << u"a.iso a.iso.sig"_s;
        QTest::newRow("two, the last changing first") << u"{a,b}/{1..2}"_s << u"a/1 a/2 b/1 b/2"_s;
        QTest::newRow("in the host") << u"http://m{1..2}.x/f"_s << u"http://m1.x/f http://m2.x/f"_s;
        QTest::newRow("in the query")
            << u"http://x/?page={1..2}&n=5"_s << u"http://x/?page=1&n=5 http://x/?page=2&n=5"_s;
        QTest::newRow("beside an IPv6 host")
            << u"http://[::1]:80/{1..2}"_s << u"http://[::1]:80/1 http://[::1]:80/2"_s;
        QTest::newRow("inside of braces that are text") << u"{a{1..2}}"_s << u"{a1} {a2}"_s;
        QTest::newRow("beside an escaped brace") << uR"(\{{1..2}\})"_s << u"{1} {2}"_s;
        QTest::newRow("an escaped comma") << uR"({a\,b,c})"_s << u"a,b c"_s;
        QTest::newRow("an escaped brace in a word") << uR"({a\},b})"_s << u"a} b"_s;
    }

    void bracesMakeSeveralAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, links);
        const LinkPattern pattern = LinkPattern::parse(text);
        QVERIFY(pattern.isPattern());
        QVERIFY(!pattern.isTooMany());
        QCOMPARE(pattern.links().join(u' '), links);
        QCOMPARE(pattern.count(), qint64(pattern.links().size()));
    }

    void otherAddressesAreThemselves_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            QString(),
            u"https://example.org/file.iso"_s,
            u"http://[2001:db8::1]/a[1-20].jpg"_s,
            u"http://x/[1-20].jpg"_s,
            u"http://x/{}"_s,
            u"http://x/{,}"_s,
            u"http://x/{one}"_s,
            u"http://x/{1..}"_s,
            u"http://x/{..9}"_s,
            u"http://x/{1...9}"_s,
            u"http://x/{1-9}"_s,
            u"http://x/{1..9"_s,
            u"http://x/1..9}"_s,
            u"http://x/{1..9..0}"_s,
            u"http://x/{1..9..-1}"_s,
            u"http://x/{-1..9}"_s,
            u"http://x/{a..Z}"_s,
            u"http://x/{a..9}"_s,
            u"http://x/{1..9999999999999999999}"_s,
            u"http://x/%7B1..9%7D"_s,
            u"http://x/{3F2504E0-4F89-11D3-9A0C-0305E82C3301}"_s,
            uR"(http://x/?q={"a":1,"b":2})"_s,
            u"http://x/?q={%22a%22,%22b%22}"_s,
            u"http://x/?q={a:1,b:2}"_s,
            u"http://x/?q={two words,three}"_s,
            u"http://x/a\\b,c"_s,
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }

    void otherAddressesAreThemselves()
    {
        QFETCH(QString, text);
        const LinkPattern pattern = LinkPattern::parse(text);
        QVERIFY(!pattern.isPattern());
        QCOMPARE(pattern.count(), qint64(1));
        QCOMPARE(pattern.links(), QStringList(text));
    }

    void anEscapedPatternIsItsText()
    {
        QVERIFY(!LinkPattern::parse(uR"(http://x/\{1..9\})").isPattern());
        QCOMPARE(made(uR"(http://x/\{1..9\})"_s), u"http://x/{1..9}"_s);
    }

    void tooManyAreCountedAndNotMade_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::newRow("one too many") << u"{1..100001}"_s << qint64(100'001);
        QTest::newRow("a product") << u"{1..1000}{1..1000}"_s << qint64(1'000'000);
        QTest::newRow("beyond all numbers")
            << u"{1..999999999999999999}{1..999999999999999999}"_s << std::numeric_limits<qint64>::max();
        QTest::newRow("a hundred sets") << u"{0..9}"_s.repeated(100) << std::numeric_limits<qint64>::max();
    }

    void tooManyAreCountedAndNotMade()
    {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        const LinkPattern pattern = LinkPattern::parse(text);
        QVERIFY(pattern.isPattern());
        QVERIFY(pattern.isTooMany());
        QCOMPARE(pattern.count(), count);
        QVERIFY(pattern.links().isEmpty());
    }

    void asManyAsAreAllowedAreMade()
    {
        const QStringList links = LinkPattern::parse(u"{00001..100000}").links();
        QCOMPARE(links.size(), LinkPattern::MostLinks);
        QCOMPARE(links.first(), u"000001"_s);
        QCOMPARE(links.last(), u"100000"_s);
    }

    void textOfAnySizeIsLookedAtQuickly()
    {
        const QString open = u"{"_s.repeated(200'000);
        QVERIFY(!LinkPattern::parse(open).isPattern());
        const QString commas = u'{' + u","_s.repeated(200'000);
        QVERIFY(!LinkPattern::parse(commas).isPattern());
    }

    void theLiteralAddressIsNoPatternAndTheSamePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("literal");
        QTest::newRow("pattern") << u"http://x/{1..3}"_s << u"http://x/%7B1..3%7D"_s;
        QTest::newRow("escaped") << uR"(http://x/\{1..3\})"_s << u"http://x/%7B1..3%7D"_s;
        QTest::newRow("none") << u"http://x/a"_s << u"http://x/a"_s;
    }

    void theLiteralAddressIsNoPatternAndTheSamePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, literal);
        QCOMPARE(LinkPattern::literal(text), literal);
        QVERIFY(!LinkPattern::parse(literal).isPattern());
        QCOMPARE(QUrl(literal).path(), QUrl(text.remove(u'\\')).path());
    }
};

QTEST_APPLESS_MAIN(LinkPatternTest)
#include "tst_linkpattern.moc"
