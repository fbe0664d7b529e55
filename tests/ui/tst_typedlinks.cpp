#include "core/rules/linkpattern.h"
#include "ui/mimelinks.h"
#include "ui/typedlinks.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ferry;

class tst_TypedLinks : public QObject
{
    Q_OBJECT
private slots:
    void everyWordIsALink();
    void aPatternMakesMany();
    void oneAddressIsTakenOnce();
    void tooManyAreNotMade();
    void tabsBetweenLinksOfOneNameAreMirrors();
    void otherCellsOfATableAreNotMirrors();
    void whatAListDescribedKeepsItsMirrors();
    void patternsCanBeTakenAsTheyAre();
    void pastedPatternsStayPatterns();
    void droppedMetalinksAreListsAndOtherFilesAreNot();

private:
    static QStringList urls(const TypedLinks &links)
    {
        QStringList texts;
        for (const TypedLinks::Entry &entry : links.entries)
            texts.append(entry.url.toString());
        return texts;
    }
};

void tst_TypedLinks::everyWordIsALink()
{
    const TypedLinks links = TypedLinks::read(u" http://x/a  https://y/b\nexample.org/c\r\n\nhello"_s);
    QCOMPARE(urls(links),
             QStringList({u"http://x/a"_s, u"https://y/b"_s, u"https://example.org/c"_s, u"hello"_s}));
    QVERIFY(links.patterns.isEmpty());
}

void tst_TypedLinks::aPatternMakesMany()
{
    const TypedLinks links = TypedLinks::read(u"http://x/{08..10} example.org/{a,b}"_s);
    QCOMPARE(urls(links), QStringList({u"http://x/08"_s, u"http://x/09"_s, u"http://x/10"_s,
                                       u"https://example.org/a"_s, u"https://example.org/b"_s}));
    QCOMPARE(links.patterns, QStringList({u"http://x/{08..10}"_s, u"example.org/{a,b}"_s}));
    QCOMPARE(links.entries.first().pattern, 0);
    QCOMPARE(links.entries.last().pattern, 1);
}

void tst_TypedLinks::oneAddressIsTakenOnce()
{
    QCOMPARE(urls(TypedLinks::read(u"http://x/1 http://x/{1..2} http://x/2"_s)),
             QStringList({u"http://x/1"_s, u"http://x/2"_s}));
}

void tst_TypedLinks::tooManyAreNotMade()
{
    const TypedLinks one = TypedLinks::read(u"http://x/{1..200000} http://x/a"_s);
    QCOMPARE(urls(one), QStringList(u"http://x/a"_s));
    QCOMPARE(one.tooMany, u"http://x/{1..200000}"_s);
    QCOMPARE(one.tooManyCount, qint64(200'000));
    const TypedLinks sum = TypedLinks::read(u"http://x/{1..60000} http://y/{1..60000}"_s);
    QCOMPARE(sum.tooMany, u"http://y/{1..60000}"_s);
    QCOMPARE(sum.tooManyCount, qint64(120'000));
    QCOMPARE(sum.entries.size(), 60'000);
}

void tst_TypedLinks::tabsBetweenLinksOfOneNameAreMirrors()
{
    const TypedLinks links =
        TypedLinks::read(u"http://x/a.iso\thttp://y/pub/a.iso\thttps://z/a.iso\nhttp://x/b"_s);
    QCOMPARE(urls(links), QStringList({u"http://x/a.iso"_s, u"http://x/b"_s}));
    const FileSpec file = links.entries.first().wanted.spec(u"/tmp"_s);
    QCOMPARE(file.mirrors, QList<QUrl>({QUrl(u"http://y/pub/a.iso"_s), QUrl(u"https://z/a.iso"_s)}));
}

void tst_TypedLinks::otherCellsOfATableAreNotMirrors()
{
    const TypedLinks links = TypedLinks::read(u"http://x/a.iso\thttp://x/a.iso.sig\nname\thttp://x/b"_s);
    QCOMPARE(urls(links),
             QStringList({u"http://x/a.iso"_s, u"http://x/a.iso.sig"_s, u"name"_s, u"http://x/b"_s}));
}

void tst_TypedLinks::whatAListDescribedKeepsItsMirrors()
{
    WantedFile wanted;
    wanted.links = {u"http://x/get?id=1"_s, u"http://y/other"_s};
    wanted.name = u"a.iso"_s;
    wanted.size = 5;
    const TypedLinks links =
        TypedLinks::read(u"http://x/get?id=1\thttp://y/other"_s, {{wanted.links.first(), wanted}});
    QCOMPARE(links.entries.size(), 1);
    QCOMPARE(links.entries.first().wanted, wanted);
}

void tst_TypedLinks::patternsCanBeTakenAsTheyAre()
{
    const QString text = TypedLinks::withoutPatterns(u"http://x/{1..3}\n http://x/{one}\thttp://y/{a,b} "_s);
    QCOMPARE(text, u"http://x/%7B1..3%7D\n http://x/{one}\thttp://y/%7Ba,b%7D "_s);
    QCOMPARE(TypedLinks::read(text).entries.size(), 3);
}

void tst_TypedLinks::pastedPatternsStayPatterns()
{
    QMimeData data;
    data.setText(u"see http://m{1..2}.example.org/{1..3}.jpg and\nhttp://x/a\thttp://y/a\n"_s);
    const MimeLinks found = MimeLinks::from(&data);
    QCOMPARE(found.lines,
             QStringList({u"http://m{1..2}.example.org/{1..3}.jpg"_s, u"http://x/a\thttp://y/a"_s}));
}

void tst_TypedLinks::droppedMetalinksAreListsAndOtherFilesAreNot()
{
    QTemporaryDir dir;
    QList<QUrl> urls;
    for (const QString &name : {u"a.meta4"_s, u"b.txt"_s, u"c.METALINK"_s}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    QMimeData data;
    data.setUrls(urls + QList<QUrl>{QUrl(u"http://x/{1..2}"_s)});
    const MimeLinks found = MimeLinks::from(&data);
    QCOMPARE(found.lists, QStringList({dir.filePath(u"a.meta4"_s), dir.filePath(u"c.METALINK"_s)}));
    QCOMPARE(found.files, QStringList(dir.filePath(u"b.txt"_s)));
    QCOMPARE(found.lines.size(), 1);
    QVERIFY(!LinkPattern::parse(found.lines.first()).isPattern()); // a link that was dropped is one link
}

QTEST_GUILESS_MAIN(tst_TypedLinks)
#include "tst_typedlinks.moc"
