#include "core/rules/linklist.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

QStringList firstLinks(const LinkList &list)
{
    QStringList links;
    for (const WantedFile &file : list.files)
        links.append(file.links.first());
    return links;
}

} // namespace

class LinkListTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("http://x/a\nhttp://x/b\n");
        QTest::newRow("no line feed at the end") << QByteArray("http://x/a\nhttp://x/b");
        QTest::newRow("CRLF") << QByteArray("http://x/a\r\nhttp://x/b\r\n");
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFhttp://x/a\nhttp://x/b\n");
        QTest::newRow("UTF-16") << QByteArray::fromHex("fffe") +
                                       QByteArray(reinterpret_cast<const char *>(u"http://x/a\nhttp://x/b"),
                                                  42);
        QTest::newRow("comments and empty lines")
            << QByteArray("# mine\n\nhttp://x/a\n  # more\n\n  \nhttp://x/b\n\n");
        QTest::newRow("indented") << QByteArray("  http://x/a\n\thttp://x/b\n");
    }

    void everyLineIsAFile()
    {
        QFETCH(QByteArray, text);
        const LinkList list = LinkList::read(text);
        QCOMPARE(firstLinks(list), QStringList({u"http://x/a"_s, u"http://x/b"_s}));
        QCOMPARE(list.leftOut, 0);
        QVERIFY(!list.tooMany);
    }

    void tabsSeparateTheAddressesOfOneFile()
    {
        const LinkList list =
            LinkList::read("http://x/a\thttp://y/a\t http://z/a \thttp://x/a\nhttp://x/b\n");
        QCOMPARE(list.files.size(), 2);
        QCOMPARE(list.files.first().links, QStringList({u"http://x/a"_s, u"http://y/a"_s, u"http://z/a"_s}));
        QCOMPARE(list.files.last().links, QStringList(u"http://x/b"_s));
    }

    void aBlankIsPartOfAnAddress()
    {
        const LinkList list = LinkList::read("http://x/two words\n");
        QCOMPARE(list.files.value(0).links, QStringList(u"http://x/two words"_s));
    }

    void indentedLinesSayMoreOfTheFileAbove()
    {
        const LinkList list =
            LinkList::read("http://x/a\n  out=../../b c.iso\n  checksum=sha-256=" + Sha256 +
                           "\n  max-connection-per-server=4\n  checksum=md5=12\nhttp://x/b\n");
        QCOMPARE(list.files.size(), 2);
        const WantedFile &file = list.files.first();
        QCOMPARE(file.name, u"b c.iso"_s);
        QCOMPARE(file.checksums.size(), 1);
        QCOMPARE(file.checksums.first().hex().toLatin1(), Sha256);
        QCOMPARE(list.leftOut, 2);
        QCOMPARE(list.files.last(), WantedFile{{u"http://x/b"_s}});
    }

    void anOptionOfNothingIsLeftOut()
    {
        const LinkList list = LinkList::read("  out=b\nhttp://x/a\n");
        QCOMPARE(list.leftOut, 1);
        QVERIFY(list.files.first().name.isEmpty());
    }

    void tooMuchIsRefusedAsAWhole()
    {
        QVERIFY(LinkList::read(QByteArray("x\n").repeated(LinkList::MostFiles + 1)).tooMany);
        QVERIFY(LinkList::read(QByteArray("x\n").repeated(LinkList::MostFiles + 1)).files.isEmpty());
        QVERIFY(LinkList::read(QByteArray(LinkList::MostBytes + 1, 'x')).tooMany);
        QCOMPARE(LinkList::read(QByteArray("x\n").repeated(LinkList::MostFiles)).files.size(),
                 LinkList::MostFiles);
    }

    void aFileWithoutANameIsNamedByTheServer()
    {
        const FileSpec file = WantedFile{{u"http://x/a"_s, u"https://y/a"_s}}.spec(u"/tmp"_s);
        QCOMPARE(file.remote, QUrl(u"http://x/a"_s));
        QCOMPARE(file.mirrors, QList<QUrl>{QUrl(u"https://y/a"_s)});
        QCOMPARE(file.local, u"/tmp"_s);
        QVERIFY(!file.nameGiven);
        QCOMPARE(file.expectedSize, qint64(-1));
    }

    void aNameLosesItsFolders()
    {
        const Checksum checksum = *parseChecksum(QString::fromLatin1(Sha256));
        const FileSpec file = WantedFile{{u"http://x/a"_s}, u"images/b.iso"_s, {checksum}, 5}.spec(u"/tmp"_s);
        QCOMPARE(file.local, u"/tmp/b.iso"_s);
        QVERIFY(file.nameGiven);
        QCOMPARE(file.checksums, QList<Checksum>{checksum});
        QCOMPARE(file.expectedSize, qint64(5));
    }
};

QTEST_APPLESS_MAIN(LinkListTest)
#include "tst_linklist.moc"
