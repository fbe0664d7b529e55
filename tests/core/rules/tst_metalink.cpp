#include "core/rules/metalink.h"
#include "tests/core/rules/metalinksamples.h"

#include <QTest>

using Fault = Ferry::Metalink::Fault;
using namespace Ferry;
using namespace Qt::StringLiterals;

class MetalinkTest : public QObject
{
    Q_OBJECT

private slots:
    void version4IsRead()
    {
        const Metalink metalink = Metalink::read(Example4);
        QCOMPARE(metalink.fault, Fault::None);
        QCOMPARE(metalink.files.size(), 1);
        const WantedFile &file = metalink.files.first();
        QCOMPARE(file.name, u"example.ext"_s);
        QCOMPARE(file.size, qint64(14'471'447));
        QCOMPARE(file.links, QStringList({u"http://first.example.com/example.ext"_s,
                                          u"https://second.example.com/example.ext"_s,
                                          u"http://last.example.com/example.ext"_s}));
        QCOMPARE(file.checksums.size(), 2);
        QCOMPARE(file.checksums.at(0), (Checksum{ChecksumAlgorithm::Sha256, QByteArray::fromHex(Sha256)}));
        QCOMPARE(file.checksums.at(1), (Checksum{ChecksumAlgorithm::Md5, QByteArray::fromHex(Md5)}));
        QCOMPARE(metalink.leftOutLinks, 3);
        QCOMPARE(metalink.leftOutFiles, 1);
    }

    void version3IsRead_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("as it should be") << Example3;
        QByteArray bare = Example3;
        QTest::newRow("without its namespace") << bare.replace(" xmlns=\"http://www.metalinker.org/\"", "");
    }

    void version3IsRead()
    {
        QFETCH(QByteArray, document);
        const Metalink metalink = Metalink::read(document);
        QCOMPARE(metalink.fault, Fault::None);
        QCOMPARE(metalink.files.size(), 1);
        const WantedFile &file = metalink.files.first();
        QCOMPARE(file.name, u"dir/LibreOffice 4.deb"_s);
        QCOMPARE(file.size, qint64(1'234'567'890'123));
        QCOMPARE(file.links,
                 QStringList({u"https://ninety.example.org/lo.deb"_s, u"http://sixty.example.org/lo.deb"_s,
                              u"http://nothing.example.org/lo.deb"_s}));
        QCOMPARE(file.checksums.size(), 2);
        QCOMPARE(file.checksums.first().algorithm, ChecksumAlgorithm::Sha256);
        QCOMPARE(metalink.leftOutLinks, 2);
    }

    void severalFilesKeepTheirOrder()
    {
        const Metalink metalink = Metalink::read(version4(fileNamed("b") + fileNamed("a")));
        QCOMPARE(metalink.files.size(), 2);
        QCOMPARE(metalink.files.at(0).name, u"b"_s);
        QCOMPARE(metalink.files.at(1).name, u"a"_s);
    }

    void whatOthersAddedIsNotOurs()
    {
        const Metalink metalink = Metalink::read(version4(
            R"(<file name="a" xmlns:o="http://other/"><o:url>http://other/</o:url><o:size>9</o:size>)"
            R"(<o:resources><url>http://inside/</url></o:resources><url>http://x/a</url></file>)"));
        QCOMPARE(metalink.files.size(), 1);
        QCOMPARE(metalink.files.first().links, QStringList(u"http://x/a"_s));
        QCOMPARE(metalink.files.first().size, qint64(-1));
    }

    void aSizeThatIsNoneIsUnknown()
    {
        const Metalink metalink =
            Metalink::read(version4("<file name=\"a\"><size>-5</size><url>http://x/a</url></file>"));
        QCOMPARE(metalink.files.value(0).size, qint64(-1));
    }

    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("a file") << QByteArray("a.iso") << u"a.iso"_s;
        QTest::newRow("in folders") << QByteArray("a/b/c.iso") << u"a/b/c.iso"_s;
        QTest::newRow("Windows") << QByteArray("a\\b.iso") << u"a/b.iso"_s;
        QTest::newRow("here") << QByteArray("./a/./b") << u"a/b"_s;
        QTest::newRow("two slashes") << QByteArray("a//b") << u"a/b"_s;
        QTest::newRow("hidden") << QByteArray(".config/.bashrc") << u"config/bashrc"_s;
        QTest::newRow("a device") << QByteArray("con/nul.txt") << u"_con/_nul.txt"_s;
        QTest::newRow("forbidden characters") << QByteArray("a?b/c:d") << u"a_b/c_d"_s;
        QTest::newRow("an override") << QByteArray("a&#x202E;txt.exe") << u"atxt.exe"_s;
        QTest::newRow("dots inside of a name") << QByteArray("a..b/c...d") << u"a..b/c...d"_s;
    }

    void namesAreMadeSafe()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, safe);
        const Metalink metalink = Metalink::read(version4(fileNamed(name)));
        QCOMPARE(metalink.fault, Fault::None);
        QCOMPARE(metalink.files.value(0).name, safe);
    }

    void namesThatGoElsewhereAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"", "/etc/passwd", "../a", "a/../../b", "a/..", "..", ".", "./", "a/",
                                 "\\\\host\\a", "..\\a", "C:\\a", "c:a"})
            QTest::newRow(name) << QByteArray(name);
    }

    void namesThatGoElsewhereAreRefused()
    {
        QFETCH(QByteArray, name);
        const Metalink metalink = Metalink::read(version4(fileNamed("good") + fileNamed(name)));
        QCOMPARE(metalink.fault, Fault::UnsafeName);
        QCOMPARE(metalink.line, qint64(4));
        QCOMPARE(metalink.detail, QString::fromUtf8(name));
        QVERIFY(metalink.files.isEmpty());
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<qint64>("line");
        QTest::newRow("empty") << QByteArray() << Fault::NotMetalink << qint64(1);
        QTest::newRow("text") << QByteArray("http://x/a\n") << Fault::NotMetalink << qint64(1);
        QTest::newRow("a page") << QByteArray("<html><body/></html>") << Fault::NotMetalink << qint64(1);
        QTest::newRow("cut off") << Example4.chopped(40) << Fault::Malformed << qint64(25);
        QTest::newRow("not closed") << version4("<file name=\"a\">\n<url>http://x/a</ulr></file>")
                                    << Fault::Malformed << qint64(4);
        QTest::newRow("broken after the last file")
            << version4(fileNamed("a")).replace("</metalink>", "</metalonk>") << Fault::Malformed
            << qint64(4);
        QTest::newRow("doctype") << Xml + "\n<!DOCTYPE metalink [<!ENTITY a \"b\">]>\n" +
                                        version4(fileNamed("&a;")).mid(Xml.size())
                                 << Fault::HasDoctype << qint64(2);
        QTest::newRow("no file") << version4({}) << Fault::NoFiles << qint64(0);
        QTest::newRow("no address") << version4("<file name=\"a\"><url>ftp://x/a</url></file>")
                                    << Fault::NoFiles << qint64(0);
        QTest::newRow("too large") << version4(QByteArray(Metalink::MostBytes, ' ')) << Fault::TooLarge
                                   << qint64(0);
    }

    void faultsAreTold()
    {
        QFETCH(QByteArray, document);
        QFETCH(Fault, fault);
        QFETCH(qint64, line);
        const Metalink metalink = Metalink::read(document);
        QCOMPARE(metalink.fault, fault);
        QCOMPARE(metalink.line, line);
        QVERIFY(metalink.files.isEmpty());
    }

    void asManyFilesAsAreAllowedAreRead()
    {
        const QByteArray one = "<file name=\"a\"><url>http://x/a</url></file>\n";
        const Metalink most = Metalink::read(version4(one.repeated(Metalink::MostFiles)));
        QCOMPARE(most.fault, Fault::None);
        QCOMPARE(most.files.size(), Metalink::MostFiles);
        const Metalink more = Metalink::read(version4(one.repeated(Metalink::MostFiles + 1)));
        QCOMPARE(more.fault, Fault::TooManyFiles);
        QCOMPARE(more.line, qint64(Metalink::MostFiles + 3));
    }

    void depthDoesNoHarm()
    {
        const QByteArray inside = QByteArray("<resources>").repeated(400'000);
        QCOMPARE(Metalink::read(version4("<file name=\"a\">" + inside)).fault, Fault::Malformed);
        const QByteArray other = QByteArray("<x>").repeated(400'000);
        QCOMPARE(Metalink::read(version3(other)).fault, Fault::Malformed);
    }

    void filesAreKnownByTheirSuffix()
    {
        QVERIFY(Metalink::isNamedSo(u"/tmp/a.meta4"));
        QVERIFY(Metalink::isNamedSo(u"a.iso.METALINK"));
        QVERIFY(!Metalink::isNamedSo(u"a.meta"));
        QVERIFY(!Metalink::isNamedSo(u"meta4"));
    }

    void linkFieldsNameMirrorsBestFirst()
    {
        // RFC 6249 1.1.
        const HeaderList headers{
            {"Link", R"(<http://www2.example.com/example.ext>; rel=duplicate)"},
            {"Link", R"(<ftp://ftp.example.com/example.ext>; rel=duplicate)"},
            {"Link",
             R"(<http://example.com/example.ext.torrent>; rel=describedby; type="application/x-bittorrent")"},
            {"Link",
             R"(<http://example.com/example.ext.asc>; rel=describedby; type="application/pgp-signature")"},
            {"link", R"(<http://third.example.com/a,b;c>; pri=2; geo="gb,us"; REL="alternate Duplicate", )"
                     R"(<http://first.example.com/example.ext>;rel=duplicate;pri=1;depth=2)"},
            digest(),
        };
        QCOMPARE(mirrorsFromFields(headers, QUrl(u"http://example.com/example.ext"_s)),
                 QList<QUrl>({QUrl(u"http://first.example.com/example.ext"_s),
                              QUrl(u"http://third.example.com/a,b;c"_s),
                              QUrl(u"http://www2.example.com/example.ext"_s)}));
    }

    void relativeLinksAreOfTheServer()
    {
        const HeaderList headers{{"Link", "</mirror/a>; rel=duplicate, <a>; rel=duplicate"}, digest()};
        QCOMPARE(mirrorsFromFields(headers, QUrl(u"http://x/files/a"_s)),
                 QList<QUrl>{QUrl(u"http://x/mirror/a"_s)}); // not the file itself
    }

    void withoutADigestThereAreNoMirrors()
    {
        const QUrl url(u"https://x/a"_s);
        HeaderList headers{{"Link", "<http://u:p@y/a>; rel=duplicate"},
                           {"Link", "<https://z/a#f>; rel=duplicate"}};
        QCOMPARE(mirrorsFromFields(headers, url), QList<QUrl>());
        // Two files can be made that agree in these.
        headers.append({"Digest", "MD5=" + QByteArray::fromHex(Md5).toBase64()});
        QCOMPARE(mirrorsFromFields(headers, url), QList<QUrl>());
        headers.last() = {"Digest", "SHA=" + QByteArray(20, 'x').toBase64()};
        QCOMPARE(mirrorsFromFields(headers, url), QList<QUrl>());
        headers.last() = digest();
        QCOMPARE(mirrorsFromFields(headers, url),
                 QList<QUrl>({QUrl(u"http://y/a"_s), QUrl(u"https://z/a"_s)}));
    }

    void brokenLinkFieldsSayNothing_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"", "<", "<http://y/a", "http://y/a; rel=duplicate", "<>; rel=duplicate", "<http://y/a>",
              "<http://y/a>; rel", "<http://y/a>; rel=", "<javascript:1>; rel=duplicate"})
            QTest::newRow(value) << QByteArray(value);
    }

    void brokenLinkFieldsSayNothing()
    {
        QFETCH(QByteArray, value);
        QCOMPARE(mirrorsFromFields({{"Link", value}, digest()}, QUrl(u"http://x/a"_s)), QList<QUrl>());
    }

private:
    static std::pair<QByteArray, QByteArray> digest()
    {
        return {"Repr-Digest", "sha-256=:" + QByteArray::fromHex(Sha256).toBase64() + ":"};
    }
};

QTEST_APPLESS_MAIN(MetalinkTest)
#include "tst_metalink.moc"
