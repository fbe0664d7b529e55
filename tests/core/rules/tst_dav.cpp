#include "core/rules/dav.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

/// Addresses on WebDAV servers, and what their answers say.
class TestDav : public QObject
{
    Q_OBJECT

private slots:
    void aFolderTakesTheFilesName_data();
    void aFolderTakesTheFilesName();
    void namesAreEncodedAndTheRestStays();
    void foldersAreFoundUpToTheRoot();
    void cloudAddressesAreUnderstood_data();
    void cloudAddressesAreUnderstood();
    void listsAreReadItemByItem();
    void aMultiStatusIsRead();
    void everySpellingOfAMultiStatusIsRead();
    void whatIsNoWholeMultiStatusIsNone_data();
    void whatIsNoWholeMultiStatusIsNone();
    void answersSayWhatIsThere_data();
    void answersSayWhatIsThere();
    void propfindNeedsItsOwnForm();
    void theFinishedFileIsKnown_data();
    void theFinishedFileIsKnown();
    void aMoveMayGoOnForAWhile_data();
    void aMoveMayGoOnForAWhile();
};

void TestDav::aFolderTakesTheFilesName_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("file");
    QTest::newRow("a file") << u"http://h/a/b.bin"_s << u"http://h/a/b.bin"_s;
    QTest::newRow("a folder") << u"http://h/a/"_s << u"http://h/a/n%20%25.bin"_s;
    QTest::newRow("the root") << u"http://h/"_s << u"http://h/n%20%25.bin"_s;
    QTest::newRow("no path") << u"http://h"_s << u"http://h/n%20%25.bin"_s;
    QTest::newRow("a query stays") << u"http://h/a/?k=v"_s << u"http://h/a/n%20%25.bin?k=v"_s;
    QTest::newRow("a fragment goes") << u"http://h/a/b#c"_s << u"http://h/a/b"_s;
}

void TestDav::aFolderTakesTheFilesName()
{
    QFETCH(QString, remote);
    QFETCH(QString, file);
    QCOMPARE(Dav::encoded(Dav::fileUrl(QUrl(remote), u"n %.bin"_s)), file.toLatin1());
}

void TestDav::namesAreEncodedAndTheRestStays()
{
    const QUrl url = QUrl::fromEncoded("http://h:81/%C3%BC%2F%20/a%2Bb"_ba);
    QCOMPARE(Dav::encoded(Dav::sibling(url, u"ü +&%?#=~'(1);.bin"_s)),
             "http://h:81/%C3%BC%2F%20/%C3%BC%20%2B%26%25%3F%23%3D~%27%281%29%3B.bin"_ba);
    QCOMPARE(Dav::encoded(Dav::child(url, u"00001"_s)), "http://h:81/%C3%BC%2F%20/a%2Bb/00001"_ba);
    QCOMPARE(Dav::encoded(Dav::child(Dav::sibling(url, {}), u"x"_s)), "http://h:81/%C3%BC%2F%20/x"_ba);
}

void TestDav::foldersAreFoundUpToTheRoot()
{
    QUrl url(u"http://h/a/b/c.bin"_s);
    QStringList found;
    while (!(url = Dav::folderOf(url)).isEmpty())
        found.append(url.path());
    QCOMPARE(found, (QStringList{u"/a/b/"_s, u"/a/"_s, u"/"_s}));
}

void TestDav::cloudAddressesAreUnderstood_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("uploads");
    const QString target = u"https://h/remote.php/dav/files/ann/d/f.bin"_s;
    const QString uploads = u"https://h/remote.php/dav/uploads/ann/"_s;
    QTest::newRow("files") << target << QString() << target << uploads;
    QTest::newRow("the path's user counts") << target << u"ben"_s << target << uploads;
    QTest::newRow("legacy") << u"https://h/remote.php/webdav/d/f.bin"_s << u"ann"_s << target << uploads;
    QTest::newRow("legacy of nobody")
        << u"https://h/remote.php/webdav/d/f.bin"_s << QString() << QString() << QString();
    QTest::newRow("below a prefix") << u"https://h:8443/my/cloud/remote.php/dav/files/ann/f"_s << QString()
                                    << u"https://h:8443/my/cloud/remote.php/dav/files/ann/f"_s
                                    << u"https://h:8443/my/cloud/remote.php/dav/uploads/ann/"_s;
    QTest::newRow("an odd user") << u"https://h/remote.php/webdav/f"_s << u"a b@c/d"_s
                                 << u"https://h/remote.php/dav/files/a%20b%40c%2Fd/f"_s
                                 << u"https://h/remote.php/dav/uploads/a%20b%40c%2Fd/"_s;
    for (const QString &other : {u"https://h/dav/f"_s, u"https://h/remote.php/dav/files/ann"_s,
                                 u"https://h/remote.php/dav/files/ann/"_s,
                                 u"https://h/remote.php/dav/uploads/ann/x"_s, u"https://h/"_s})
        QTest::newRow(qPrintable(other)) << other << u"ann"_s << QString() << QString();
}

void TestDav::cloudAddressesAreUnderstood()
{
    QFETCH(QString, url);
    QFETCH(QString, user);
    QFETCH(QString, target);
    QFETCH(QString, uploads);
    const auto address = Dav::cloudAddress(QUrl(url), user);
    QCOMPARE(address.has_value(), !target.isEmpty());
    if (!address)
        return;
    QCOMPARE(Dav::encoded(address->target), target.toLatin1());
    QCOMPARE(Dav::encoded(address->uploads), uploads.toLatin1());
    QVERIFY(target.startsWith(address->root.toString()));
}

void TestDav::listsAreReadItemByItem()
{
    QVERIFY(Dav::lists("OPTIONS, Move ,PUT", "MOVE"));
    QVERIFY(!Dav::lists("REMOVE, MOVEX", "MOVE"));
    QVERIFY(!Dav::lists("", "MOVE"));
}

void TestDav::aMultiStatusIsRead()
{
    const auto found = Dav::readMultiStatus(R"(<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">
 <d:response><d:href>/remote.php/dav/uploads/ann/ferry-1/</d:href>
  <d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>
  <d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat>
 </d:response>
 <d:response><d:href>/remote.php/dav/uploads/ann/ferry-1/00001</d:href>
  <d:propstat><d:prop><d:getlastmodified>Sat, 21 Nov 2026 06:00:00 GMT</d:getlastmodified>
   <d:getcontentlength>10485760</d:getcontentlength><d:resourcetype/><d:getetag>&quot;abc&quot;</d:getetag></d:prop>
   <d:status>HTTP/1.1 200 OK</d:status></d:propstat>
 </d:response>
</d:multistatus>)"_ba);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).name, u"ferry-1"_s);
    QVERIFY(found->at(0).isCollection);
    QCOMPARE(found->at(0).validator.length, -1);
    QCOMPARE(found->at(1).name, u"00001"_s);
    QVERIFY(!found->at(1).isCollection);
    QCOMPARE(found->at(1).validator.length, 10'485'760);
    QCOMPARE(found->at(1).validator.etag, "\"abc\""_ba);
    QCOMPARE(found->at(1).validator.lastModified, "Sat, 21 Nov 2026 06:00:00 GMT"_ba);
}

void TestDav::everySpellingOfAMultiStatusIsRead()
{
    const auto found = Dav::readMultiStatus(
        "<multistatus xmlns='DAV:'><response><href> http://h/a/%C3%BC%20b "
        "</href><error/><propstat><status>HTTP/1.1 "
        "200 OK</status><prop "
        "xmlns:x='y'><x:own><x:deep/></x:own><getcontentlength>7</getcontentlength></prop>"
        "</propstat></response><responsedescription>d</responsedescription></multistatus>"_ba);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, u"ü b"_s);
    QCOMPARE(found->first().validator.length, 7);
}

void TestDav::whatIsNoWholeMultiStatusIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << "<html><body>Log in</body></html>"_ba;
    QTest::newRow("another namespace") << "<multistatus xmlns='X:'/>"_ba;
    QTest::newRow("cut off") << "<d:multistatus xmlns:d='DAV:'><d:response><d:href>/a</d:href>"_ba;
    QTest::newRow("no XML") << "{\"a\": 1}"_ba;
}

void TestDav::whatIsNoWholeMultiStatusIsNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(!Dav::readMultiStatus(body));
    QCOMPARE(Dav::seenByPropfind(207, body).presence, Presence::Unknown);
}

void TestDav::answersSayWhatIsThere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Presence>("presence");
    const auto row = [](int status, Presence presence) { QTest::addRow("%d", status) << status << presence; };
    row(200, Presence::There);
    row(204, Presence::There);
    row(404, Presence::Absent);
    row(410, Presence::Absent);
    for (const int status : {403, 405, 501})
        row(status, Presence::Hidden);
    for (const int status : {0, 302, 400, 401, 407, 423, 429, 500, 503})
        row(status, Presence::Unknown);
}

void TestDav::answersSayWhatIsThere()
{
    QFETCH(int, status);
    QFETCH(Presence, presence);
    const Dav::Sight sight = Dav::seenByHead(status, {{"Content-Length"_ba, "5"_ba}});
    QCOMPARE(sight.presence, presence);
    QCOMPARE(sight.validator.length, presence == Presence::There ? 5 : -1);
    if (presence != Presence::There)
        QCOMPARE(Dav::seenByPropfind(status, {}).presence, presence);
}

void TestDav::propfindNeedsItsOwnForm()
{
    const QByteArray one =
        "<multistatus xmlns='DAV:'><response><href>/a</href><propstat><prop><resourcetype><collection/>"
        "</resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>";
    QCOMPARE(Dav::seenByPropfind(207, one).presence, Presence::There);
    QVERIFY(Dav::seenByPropfind(207, one).isCollection);
    QCOMPARE(Dav::seenByPropfind(200, one).presence, Presence::Unknown);
    QCOMPARE(Dav::seenByPropfind(207, "<multistatus xmlns='DAV:'/>").presence, Presence::Unknown);
}

void TestDav::theFinishedFileIsKnown_data()
{
    QTest::addColumn<Validator>("now");
    QTest::addColumn<Validator>("earlier");
    QTest::addColumn<bool>("isFinished");
    const Validator ours{"\"new\"", "Sat, 21 Nov 2026 06:00:01 GMT", 100};
    const Validator old{"\"old\"", "Sat, 21 Nov 2026 06:00:00 GMT", 100};
    const Validator weak{"W/\"old\"", "Sat, 21 Nov 2026 06:00:00 GMT", 100};
    const Validator bare{{}, {}, 100};
    QTest::newRow("nothing was there") << ours << Validator() << true;
    QTest::newRow("another one was") << ours << old << true;
    QTest::newRow("still the old one") << old << old << false;
    QTest::newRow("still the old one, not weak any more") << old << weak << false;
    QTest::newRow("another length") << Validator{"\"new\"", {}, 99} << Validator() << false;
    QTest::newRow("no length") << Validator{"\"new\"", {}, -1} << Validator() << false;
    QTest::newRow("only its length is known") << bare << Validator() << true;
}

void TestDav::theFinishedFileIsKnown()
{
    QFETCH(Validator, now);
    QFETCH(Validator, earlier);
    QFETCH(bool, isFinished);
    QCOMPARE(Dav::isFinished({Presence::There, false, now}, 100, earlier), isFinished);
    QVERIFY(!Dav::isFinished({Presence::There, true, now}, 100, earlier));
    QVERIFY(!Dav::isFinished({Presence::Absent, false, now}, 100, earlier));
}

void TestDav::aMoveMayGoOnForAWhile_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<qint64>("passed");
    QTest::addColumn<bool>("mayGoOn");
    const QJsonObject sent{{Dav::FinishingFact, 1'000'000}};
    const QJsonObject large{{Dav::FinishingFact, 1'000'000}, {Dav::LengthFact, 1'000'000'000}};
    const QJsonObject hasty{{Dav::FinishingFact, 1'000'000}, {Dav::PatienceFact, 100}};
    QTest::newRow("it was not sent") << QJsonObject() << qint64(0) << false;
    QTest::newRow("just now") << sent << qint64(0) << true;
    QTest::newRow("for a minute") << sent << qint64(60'000) << true;
    QTest::newRow("no longer") << sent << qint64(60'001) << false;
    QTest::newRow("longer for a large file") << large << qint64(110'000) << true;
    QTest::newRow("not for ever") << large << qint64(110'001) << false;
    QTest::newRow("as long as the job says") << hasty << qint64(100) << true;
    QTest::newRow("and no longer") << hasty << qint64(101) << false;
    QTest::newRow("a clock that was set back says nothing") << sent << qint64(-1) << false;
}

void TestDav::aMoveMayGoOnForAWhile()
{
    QFETCH(QJsonObject, facts);
    QFETCH(qint64, passed);
    QFETCH(bool, mayGoOn);
    QCOMPARE(Dav::mayStillMove(facts, 1'000'000 + passed), mayGoOn);
}

QTEST_APPLESS_MAIN(TestDav)
#include "tst_dav.moc"
