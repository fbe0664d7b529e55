#include "ui/filecategory.h"
#include "ui/linktext.h"
#include "ui/mimelinks.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ferry;
using Why = MimeLinks::Unusable::Why;

/// What is found in pastes and drops of every kind.
class tst_MimeLinks : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void anAddressIsTakenOutOfItsProse_data();
    void anAddressIsTakenOutOfItsProse();
    void aPageGivesItsLinks();
    void aLinkThatIsTextAndTargetIsOne();
    void aCopiedAddressNeedsNoScheme();
    void proseWithoutLinksIsNothing();
    void otherSchemesAreNamed();
    void firefoxGivesAddressAndTitle();
    void filesAndFoldersAreToldApart();
    void pathsAsTextAreFiles();
    void whatIsNotThereIsSaid();
    void aTorrentIsNotUploadedUnasked();
    void aTextOfLinksCanBeEither();
    void aTextOfWordsIsAFile();
    void categoriesGoByTheName_data();
    void categoriesGoByTheName();

private:
    static MimeLinks text(const QString &text)
    {
        QMimeData data;
        data.setText(text);
        return MimeLinks::from(&data);
    }
    static MimeLinks paths(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        return MimeLinks::from(&data);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content = "x") const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    QTemporaryDir m_dir;
};

void tst_MimeLinks::anAddressIsTakenOutOfItsProse_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("address");
    QTest::newRow("alone") << u"https://x.org/a.iso"_s << u"https://x.org/a.iso"_s;
    QTest::newRow("full stop") << u"https://x.org/a.iso."_s << u"https://x.org/a.iso"_s;
    QTest::newRow("brackets") << u"(https://x.org/a.iso),"_s << u"https://x.org/a.iso"_s;
    QTest::newRow("angles") << u"<https://x.org/a.iso>"_s << u"https://x.org/a.iso"_s;
    QTest::newRow("quotes") << u"“https://x.org/a.iso”"_s << u"https://x.org/a.iso"_s;
    QTest::newRow("markdown") << u"[Debian](https://x.org/a.iso)"_s << u"https://x.org/a.iso"_s;
    QTest::newRow("brackets of its own") << u"https://x.org/Foo_(bar)"_s << u"https://x.org/Foo_(bar)"_s;
    QTest::newRow("a pattern") << u"https://x.org/{1..3}"_s << u"https://x.org/{1..3}"_s;
    QTest::newRow("behind a word") << u"href=https://x.org/a"_s << u"https://x.org/a"_s;
    QTest::newRow("no address") << u"example"_s << QString();
    QTest::newRow("a colon") << u"note:"_s << QString();
}

void tst_MimeLinks::anAddressIsTakenOutOfItsProse()
{
    QFETCH(QString, word);
    QFETCH(QString, address);
    QCOMPARE(MimeLinks::addressIn(word), address);
}

void tst_MimeLinks::aPageGivesItsLinks()
{
    QMimeData data;
    data.setText(u"The image and its checksum"_s);
    data.setHtml(u"<p>The <a class='x' href=\"https://x.org/a.iso?b=1&amp;c=2\">image</a> and its "
                 "<A HREF='https://x.org/a.sha256#top'>checksum</A>, <a href=mailto:me@x.org>me</a>, "
                 "<a href=\"/relative\">here</a>"_s);
    const MimeLinks found = MimeLinks::from(&data);
    QCOMPARE(found.lines, QStringList({u"https://x.org/a.iso?b=1&c=2"_s, u"https://x.org/a.sha256"_s}));
    QCOMPARE(found.links.size(), 2);
}

void tst_MimeLinks::aLinkThatIsTextAndTargetIsOne()
{
    QMimeData data;
    data.setText(u"https://x.org/a.iso"_s);
    data.setHtml(u"<a href=\"https://x.org/a.iso\">https://x.org/a.iso</a>"_s);
    QCOMPARE(MimeLinks::from(&data).lines, QStringList(u"https://x.org/a.iso"_s));
}

void tst_MimeLinks::aCopiedAddressNeedsNoScheme()
{
    QCOMPARE(text(u" example.org/pub/a.iso\n"_s).lines, QStringList(u"https://example.org/pub/a.iso"_s));
    QCOMPARE(text(u"https://x.org/a.iso\nx.org/b.iso"_s).lines,
             QStringList({u"https://x.org/a.iso"_s, u"https://x.org/b.iso"_s}));
    QVERIFY(text(u"and/or"_s).isEmpty());
    QVERIFY(text(u"see example.org/pub/a.iso"_s).isEmpty());
}

void tst_MimeLinks::proseWithoutLinksIsNothing()
{
    const MimeLinks found = text(u"Nothing to see here: move along. 10/12/2026, 3:1"_s);
    QVERIFY(found.isEmpty());
    QVERIFY(found.unusable.isEmpty());
    QVERIFY(MimeLinks::from(nullptr).isEmpty());
}

void tst_MimeLinks::otherSchemesAreNamed()
{
    const MimeLinks found = text(u"magnet:?xt=urn:btih:abc ftp://x.org/a https://x.org/b"_s);
    QCOMPARE(found.lines, QStringList(u"https://x.org/b"_s));
    QCOMPARE(found.unusable.size(), 2);
    QCOMPARE(found.unusable.first().why, Why::Scheme);
    QVERIFY(LinkText::unusable(found.unusable).contains(u"magnet:"_s));
    QVERIFY(LinkText::unusable({}).isEmpty());
}

void tst_MimeLinks::firefoxGivesAddressAndTitle()
{
    const QString content = u"https://x.org/a.iso\nThe image https://x.org/title"_s;
    QMimeData data;
    data.setData(u"text/x-moz-url"_s,
                 QByteArray(reinterpret_cast<const char *>(content.utf16()), content.size() * 2));
    QVERIFY(MimeLinks::mayHold(&data));
    QCOMPARE(MimeLinks::from(&data).lines, QStringList(u"https://x.org/a.iso"_s));
}

void tst_MimeLinks::filesAndFoldersAreToldApart()
{
    const MimeLinks found = paths({write(u"a.pdf"_s), m_dir.path(), write(u"b.meta4"_s)});
    QCOMPARE(found.files, QStringList(m_dir.filePath(u"a.pdf"_s)));
    QCOMPARE(found.folders, QStringList(m_dir.path()));
    QCOMPARE(found.lists, QStringList(m_dir.filePath(u"b.meta4"_s)));
    QVERIFY(!found.canBeEither());
}

void tst_MimeLinks::pathsAsTextAreFiles()
{
    const QString path = write(u"a b.pdf"_s);
    QCOMPARE(text(path + u"\r\n"_s + m_dir.path()).files, QStringList(path));
    QCOMPARE(text(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)).files, QStringList(path));
    QVERIFY(text(path + u"\n/no/such/thing"_s).isEmpty());
}

void tst_MimeLinks::whatIsNotThereIsSaid()
{
    const MimeLinks found = paths({u"/no/such/thing"_s, u"/dev/null"_s});
    QVERIFY(found.isEmpty());
    QCOMPARE(found.unusable.size(), 2);
    QCOMPARE(found.unusable.first().why, Why::Missing);
    QCOMPARE(found.unusable.last().why, Why::Special);
}

void tst_MimeLinks::aTorrentIsNotUploadedUnasked()
{
    const MimeLinks found = paths({write(u"a.Torrent"_s)});
    QVERIFY(found.isEmpty());
    QCOMPARE(found.unusable.first().why, Why::Torrent);
}

void tst_MimeLinks::aTextOfLinksCanBeEither()
{
    const QString path = write(u"links.txt"_s, "# mine\nhttps://x.org/a\n");
    const MimeLinks found = paths({path, write(u"b.meta4"_s)});
    QVERIFY(found.canBeEither());
    QCOMPARE(found.as(Direction::Download).lists.size(), 2);
    QVERIFY(!found.as(Direction::Download).hasUploads());
    QCOMPARE(found.as(Direction::Upload).files.size(), 2);
    QVERIFY(!found.as(Direction::Upload).hasDownloads());
}

void tst_MimeLinks::aTextOfWordsIsAFile()
{
    const MimeLinks found = paths({write(u"notes.txt"_s, "Buy milk. See http://x.org sometime.\n")});
    QVERIFY(found.textLists.isEmpty());
    QCOMPARE(found.files.size(), 1);
    QVERIFY(!found.canBeEither());
}

void tst_MimeLinks::categoriesGoByTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("category");
    QTest::addColumn<bool>("isFile");
    const auto row = [](const char *name, FileCategory category, bool isFile = true) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(category) << isFile;
    };
    row("Report.PDF", FileCategory::Documents);
    row("a.b.jpg", FileCategory::Images);
    row("song.flac", FileCategory::Music);
    row("film.mkv", FileCategory::Videos);
    row("linux-6.12.tar.xz", FileCategory::Archives);
    row("Ferry.AppImage", FileCategory::Programs);
    row("weights.gguf", FileCategory::Other);
    row("index.html", FileCategory::Other, false);
    row("v1.2", FileCategory::Other, false);
    row(".zip", FileCategory::Other, false);
    row("README", FileCategory::Other, false);
}

void tst_MimeLinks::categoriesGoByTheName()
{
    QFETCH(QString, name);
    QFETCH(int, category);
    QFETCH(bool, isFile);
    QCOMPARE(int(FileCategories::of(name)), category);
    QCOMPARE(FileCategories::isFileName(name), isFile);
}

QTEST_GUILESS_MAIN(tst_MimeLinks)
#include "tst_mimelinks.moc"
