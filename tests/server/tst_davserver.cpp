// The WebDAV server: the happy path, and every refusal.

#include "tests/server/davservertest.h"

#include <QSignalSpy>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestDavServer : public DavServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }

    void optionsNameTheClass();
    void aPutFileCanBeReadBack();
    void putAnswersWhetherTheFileWasThere();
    void aCutPutChangesNothing();
    void foldersAreMadeOneByOne();
    void propfindListsOneLevel();
    void moveGivesAFileItsName();
    void deleteRemovesFilesAndFolders();
    void refusalsNameTheirReason_data();
    void refusalsNameTheirReason();
    void moveRefusalsLeaveBothFiles_data();
    void moveRefusalsLeaveBothFiles();
    void preconditionsAreHeld_data();
    void preconditionsAreHeld();
};

void TestDavServer::optionsNameTheClass()
{
    const RawAnswer answer = ask("OPTIONS", u"/dav/"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("DAV"), "1"_ba);
    QVERIFY(answer.header("Allow").contains("MOVE"));
    QCOMPARE(ask("OPTIONS", u"/remote.php/dav/files/user/"_s).status, 404); // switched off
}

void TestDavServer::aPutFileCanBeReadBack()
{
    const QByteArray bytes = generatedBytes(1, 0, 300'000);
    const RawAnswer made = ask("PUT", u"/dav/gr\u00fcn a.bin"_s, {}, bytes);
    QCOMPARE(made.status, 201);
    QCOMPARE(m_dav->stored(), QStringList{u"gr\u00fcn a.bin"_s});
    QVERIFY(m_dav->contentOf(u"gr\u00fcn a.bin"_s) == bytes);
    QCOMPARE(m_dav->arriving(), 0);

    const RawAnswer whole = ask("GET", u"/dav/gr\u00fcn a.bin"_s);
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.body == bytes);
    QCOMPARE(whole.header("ETag"), made.header("ETag"));
    const RawAnswer part = ask("GET", u"/dav/gr\u00fcn a.bin"_s, {{"Range", "bytes=1000-1999"}});
    QCOMPARE(part.status, 206);
    QVERIFY(part.body == bytes.mid(1000, 1000));
    const RawAnswer head = ask("HEAD", u"/dav/gr\u00fcn a.bin"_s);
    QCOMPARE(head.header("Content-Length"), "300000"_ba);
    QVERIFY(head.header("Last-Modified").endsWith(" GMT"));
}

void TestDavServer::putAnswersWhetherTheFileWasThere()
{
    const RawAnswer first = ask("PUT", u"/dav/a"_s, {}, "one");
    const RawAnswer second = ask("PUT", u"/dav/a"_s, {}, "two");
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 204);
    QVERIFY(first.header("ETag") != second.header("ETag"));
    QCOMPARE(put(u"/dav/empty"_s, ""), 201);
    QCOMPARE(m_dav->contentOf(u"a"_s), "two"_ba);
}

void TestDavServer::aCutPutChangesNothing()
{
    m_dav->store(u"a"_s, "old");
    QSignalSpy finished(m_server.get(), &LoopbackServer::requestFinished);
    m_server->addFault(Fault::cutUp(100).on("PUT"));
    QCOMPARE(put(u"/dav/a"_s, QByteArray(1000, 'x')), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_dav->contentOf(u"a"_s), "old"_ba);
    QCOMPARE(m_dav->arriving(), 0);
}

void TestDavServer::foldersAreMadeOneByOne()
{
    QCOMPARE(ask("MKCOL", u"/dav/a/b/"_s).status, 409);
    QCOMPARE(ask("MKCOL", u"/dav/a/"_s).status, 201);
    QCOMPARE(ask("MKCOL", u"/dav/a/b"_s).status, 201);
    QCOMPARE(ask("MKCOL", u"/dav/a"_s).status, 405);
    QCOMPARE(ask("MKCOL", u"/dav/c"_s, {}, "x").status, 415);
    QCOMPARE(put(u"/dav/a/b/c"_s, "x"), 201);
    QCOMPARE(m_dav->stored(), (QStringList{u"a/"_s, u"a/b/"_s, u"a/b/c"_s}));
}

void TestDavServer::propfindListsOneLevel()
{
    m_dav->store(u"f/a b"_s, "12345");
    m_dav->store(u"f/deep/c"_s, "1");
    const RawAnswer one = ask("PROPFIND", u"/dav/f"_s, {{"Depth", "1"}});
    QCOMPARE(one.status, 207);
    const Listing expected{
        {u"/dav/f/"_s, u"folder"_s}, {u"/dav/f/a%20b"_s, u"5"_s}, {u"/dav/f/deep/"_s, u"folder"_s}};
    QCOMPARE(listingOf(one.body), expected);
    QVERIFY(one.body.contains(ask("HEAD", u"/dav/f/a b"_s).header("ETag").mid(1, 20)));
    QVERIFY(one.body.contains("getlastmodified"));

    const RawAnswer none = ask("PROPFIND", u"/dav/f/"_s, {{"Depth", "0"}});
    QCOMPARE(listingOf(none.body), (Listing{{u"/dav/f/"_s, u"folder"_s}}));
    QCOMPARE(ask("PROPFIND", u"/dav/f"_s).status, 403); // infinitely deep
    QCOMPARE(ask("PROPFIND", u"/dav/g"_s, {{"Depth", "0"}}).status, 404);
}

void TestDavServer::moveGivesAFileItsName()
{
    m_dav->store(u".a.part"_s, "new");
    QCOMPARE(ask("MOVE", u"/dav/.a.part"_s, to(u"/dav/a"_s) + Headers{{"Overwrite", "F"}}).status, 201);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
    m_dav->store(u".a.part"_s, "newer");
    QCOMPARE(ask("MOVE", u"/dav/.a.part"_s, {{"Destination", "/dav/a"}}).status, 204);
    QCOMPARE(m_dav->stored(), QStringList{u"a"_s});
    QCOMPARE(m_dav->contentOf(u"a"_s), "newer"_ba);
}

void TestDavServer::deleteRemovesFilesAndFolders()
{
    m_dav->store(u"f/a"_s, "1");
    m_dav->store(u"f/b"_s, "2");
    QCOMPARE(ask("DELETE", u"/dav/f/a"_s).status, 204);
    QCOMPARE(ask("DELETE", u"/dav/f/a"_s).status, 404);
    QCOMPARE(ask("HEAD", u"/dav/f/a"_s).status, 404);
    QCOMPARE(ask("DELETE", u"/dav/f"_s).status, 204);
    QVERIFY(m_dav->stored().isEmpty());
}

void TestDavServer::refusalsNameTheirReason_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("no folder") << "PUT"_ba << u"/dav/none/a"_s << 409;
    QTest::newRow("onto a folder") << "PUT"_ba << u"/dav/folder"_s << 405;
    QTest::newRow("onto the root") << "PUT"_ba << u"/dav/"_s << 405;
    QTest::newRow("reading a folder") << "GET"_ba << u"/dav/folder"_s << 405;
    QTest::newRow("nothing there") << "GET"_ba << u"/dav/b"_s << 404;
    QTest::newRow("out of the root") << "GET"_ba << u"/dav/../a"_s << 404;
    QTest::newRow("deleting the root") << "DELETE"_ba << u"/dav/"_s << 403;
    QTest::newRow("no such method") << "LOCK"_ba << u"/dav/a"_s << 405;
}

void TestDavServer::refusalsNameTheirReason()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    m_dav->store(u"folder/a"_s, "1");
    QTEST(ask(method, path, {}, method == "PUT" ? "x"_ba : QByteArray()).status, "status");
    QCOMPARE(m_dav->stored(), (QStringList{u"folder/"_s, u"folder/a"_s}));
}

void TestDavServer::moveRefusalsLeaveBothFiles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    const Headers b{{"Destination", "/dav/b"}};
    QTest::newRow("no destination") << u"/dav/a"_s << Headers() << 400;
    QTest::newRow("another host") << u"/dav/a"_s << Headers{{"Destination", "http://elsewhere/dav/c"}} << 502;
    QTest::newRow("out of the prefix") << u"/dav/a"_s << Headers{{"Destination", "/etc/c"}} << 403;
    QTest::newRow("onto itself") << u"/dav/a"_s << Headers{{"Destination", "/dav/a"}} << 403;
    QTest::newRow("it is there") << u"/dav/a"_s << b + Headers{{"Overwrite", "F"}} << 412;
    QTest::newRow("no folder") << u"/dav/a"_s << Headers{{"Destination", "/dav/none/c"}} << 409;
    QTest::newRow("no source") << u"/dav/c"_s << b << 404;
}

void TestDavServer::moveRefusalsLeaveBothFiles()
{
    QFETCH(QString, from);
    QFETCH(Headers, headers);
    m_dav->store(u"a"_s, "A");
    m_dav->store(u"b"_s, "B");
    QTEST(ask("MOVE", from, headers).status, "status");
    QCOMPARE(m_dav->contentOf(u"a"_s), "A"_ba);
    QCOMPARE(m_dav->contentOf(u"b"_s), "B"_ba);
    QCOMPARE(m_dav->stored().size(), 2);
}

void TestDavServer::preconditionsAreHeld_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // TAG is the right one
    QTest::addColumn<int>("status");
    QTest::newRow("only a new file") << u"new"_s << "If-None-Match"_ba
                                     << "*"_ba << 201;
    QTest::newRow("not a new file") << u"a"_s << "If-None-Match"_ba
                                    << "*"_ba << 412;
    QTest::newRow("only this version") << u"a"_s << "If-Match"_ba
                                       << "TAG"_ba << 204;
    QTest::newRow("not this version") << u"a"_s << "If-Match"_ba
                                      << "\"other\""_ba << 412;
    QTest::newRow("only what is there") << u"new"_s << "If-Match"_ba
                                        << "*"_ba << 412;
    QTest::newRow("If this version") << u"a"_s << "If"_ba
                                     << "([TAG])"_ba << 204;
    QTest::newRow("If another version") << u"a"_s << "If"_ba
                                        << "([\"other\"])"_ba << 412;
    QTest::newRow("If not this version") << u"a"_s << "If"_ba
                                         << "(Not [TAG])"_ba << 412;
    QTest::newRow("If that file") << u"new"_s << "If"_ba
                                  << "</dav/a> ([TAG])"_ba << 201;
}

void TestDavServer::preconditionsAreHeld()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    m_dav->store(u"a"_s, "A");
    value.replace("TAG", ask("HEAD", u"/dav/a"_s).header("ETag"));
    QTEST(put(u"/dav/"_s + file, "new", {{header, value}}), "status");
}

QTEST_GUILESS_MAIN(TestDavServer)
#include "tst_davserver.moc"
