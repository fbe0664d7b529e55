// The BITS server: each switch, and what is left on disk.

#include "tests/server/bitsservertest.h"

#include <QCryptographicHash>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestBitsSwitches : public BitsServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void overwritingCanBeRefused();
    void uploadsCanBeDisabled();
    void errorHeadersHaveTheirNames_data();
    void errorHeadersHaveTheirNames();
    void errorAcksMayLackALength();
    void successMayCarryAnErrorHeader();
    void sessionIdsMayBeMissing();
    void hostIdsAreGiven();
    void repliesAreServedUntilClose_data();
    void repliesAreServedUntilClose();
    void aRepeatedLastFragmentIsAcknowledgedAgain();
    void forgottenSessionsLeaveNothing();
    void restoredSessionsAskForLess();
    void cutFragmentsAreKeptOrNot();
    void foreignSessionsAreThere();
    void sessionsOutliveAnotherConnectionAndHandler();
};

void TestBitsSwitches::overwritingCanBeRefused()
{
    QCOMPARE(fragment(create(), 0, m_bytes, 1000).status, 200);
    QCOMPARE(fragment(create(), 0, "other", 5).status, 200);
    QCOMPARE(m_bits->fileData(u"a.bin"_s), "other"_ba);

    m_bits->forgetSessions();
    m_bits->change([](BitsSwitches &s) { s.overwrite = false; });
    const RawAnswer refused = packet("Create-Session", {{"BITS-Supported-Protocols", Protocol}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.header("BITS-Error-Code"), "0x80070005"_ba);
    QVERIFY(!create("/upload/b.bin").isEmpty());
    QCOMPARE(m_bits->fileData(u"a.bin"_s), "other"_ba);
}

void TestBitsSwitches::uploadsCanBeDisabled()
{
    m_bits->change([](BitsSwitches &s) { s.enabled = false; });
    const RawAnswer answer = packet("Create-Session", {{"BITS-Supported-Protocols", Protocol}});
    QCOMPARE(answer.status, 501);
    QCOMPARE(answer.header("BITS-Error-Code"), "0x80070005"_ba);
}

void TestBitsSwitches::errorHeadersHaveTheirNames_data()
{
    QTest::addColumn<BitsSwitches::ErrorHeader>("which");
    QTest::addColumn<bool>("code");
    QTest::addColumn<bool>("error");
    QTest::newRow("both") << BitsSwitches::ErrorHeader::Both << true << true;
    QTest::newRow("BITS-Error-Code") << BitsSwitches::ErrorHeader::BitsErrorCode << true << false;
    QTest::newRow("BITS-Error") << BitsSwitches::ErrorHeader::BitsError << false << true;
}

void TestBitsSwitches::errorHeadersHaveTheirNames()
{
    QFETCH(BitsSwitches::ErrorHeader, which);
    m_bits->change([which](BitsSwitches &s) { s.errorHeader = which; });
    const RawAnswer answer = packet("nonsense");
    QTEST(hasHeader(answer.headers, "BITS-Error-Code"), "code");
    QTEST(hasHeader(answer.headers, "BITS-Error"), "error");
}

void TestBitsSwitches::errorAcksMayLackALength()
{
    m_bits->change([](BitsSwitches &s) { s.noLengthInErrors = true; });
    RawAnswer answer = packet("nonsense");
    QCOMPARE(answer.status, 400);
    QVERIFY(!hasHeader(answer.headers, "Content-Length"));
    answer = packet("Ping");
    QCOMPARE(answer.header("Content-Length"), "0"_ba);
}

void TestBitsSwitches::successMayCarryAnErrorHeader()
{
    m_bits->change([](BitsSwitches &s) { s.errorHeaderOnSuccess = true; });
    const RawAnswer answer = packet("Ping");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("BITS-Error-Code"), "1"_ba);
    QVERIFY(hasHeader(answer.headers, "BITS-Error-Context"));
}

void TestBitsSwitches::sessionIdsMayBeMissing()
{
    m_bits->change([](BitsSwitches &s) { s.omitSessionId = true; });
    const QByteArray id = create();
    QVERIFY(!id.isEmpty());
    QVERIFY(!hasHeader(fragment(id, 0, m_bytes.left(5), 10).headers, "BITS-Session-Id"));
    QVERIFY(!hasHeader(fragment(id, 6, m_bytes.left(4), 10).headers, "BITS-Session-Id"));
    QVERIFY(!hasHeader(inSession("Cancel-Session", id).headers, "BITS-Session-Id"));
}

void TestBitsSwitches::hostIdsAreGiven()
{
    m_bits->change([](BitsSwitches &s) {
        s.hostId = "node7.example";
        s.hostIdFallbackTimeout = 110;
    });
    const RawAnswer answer = packet("Create-Session", {{"BITS-Supported-Protocols", Protocol}});
    QCOMPARE(answer.header("BITS-Host-Id"), "node7.example"_ba);
    QCOMPARE(answer.header("BITS-Host-Id-Fallback-Timeout"), "110"_ba);
}

void TestBitsSwitches::repliesAreServedUntilClose_data()
{
    QTest::addColumn<BitsSwitches::ReplyUrl>("form");
    QTest::addColumn<QByteArray>("start"); // HOST stands for the server's
    QTest::newRow("absolute") << BitsSwitches::ReplyUrl::Absolute << "http://HOST/upload/BITS-Sessions/"_ba;
    QTest::newRow("path") << BitsSwitches::ReplyUrl::Path << "/upload/BITS-Sessions/Replies/"_ba;
    QTest::newRow("relative") << BitsSwitches::ReplyUrl::Relative << "BITS-Sessions/Replies/"_ba;
    QTest::newRow("IIS") << BitsSwitches::ReplyUrl::IisStyle << "BITS-Sessions\\Replies\\{"_ba;
}

void TestBitsSwitches::repliesAreServedUntilClose()
{
    QFETCH(BitsSwitches::ReplyUrl, form);
    QFETCH(QByteArray, start);
    m_bits->change([form](BitsSwitches &s) { s.replyUrl = form; });
    const QByteArray id = create();
    QVERIFY(!hasHeader(fragment(id, 0, m_bytes.left(500), 1000).headers, "BITS-Reply-URL"));
    QByteArray url = fragment(id, 500, m_bytes.mid(500), 1000).header("BITS-Reply-URL");
    start.replace("HOST", m_server->url().authority().toLatin1());
    QVERIFY2(url.startsWith(start), url.constData());

    url.replace('\\', '/').replace('{', "%7B").replace('}', "%7D");
    const QUrl target = m_server->url(u"/upload/a.bin"_s).resolved(QUrl::fromEncoded(url));
    const QByteArray sha = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(askOnce(target, "GET").body, "received 1000 bytes, sha256 " + sha + '\n');
    QCOMPARE(inSession("Close-Session", id).status, 200);
    QCOMPARE(askOnce(target, "GET").status, 404);
    QCOMPARE(left(), QStringList());
}

void TestBitsSwitches::aRepeatedLastFragmentIsAcknowledgedAgain()
{
    BitsOptions options;
    int replies = 0;
    options.switches.replyUrl = BitsSwitches::ReplyUrl::Relative;
    options.reply = [&replies](const QByteArray &upload) {
        ++replies;
        return upload.left(3);
    };
    serve(options);
    const QByteArray id = create();
    const RawAnswer first = fragment(id, 0, m_bytes, 1000);
    const RawAnswer again = fragment(id, 900, m_bytes.mid(900), 1000);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.header("BITS-Received-Content-Range"), "1000"_ba);
    QCOMPARE(again.header("BITS-Reply-URL"), first.header("BITS-Reply-URL"));
    QCOMPARE(replies, 1);
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
}

void TestBitsSwitches::forgottenSessionsLeaveNothing()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);
    m_bits->forgetSessions();
    QCOMPARE(left(), QStringList());
    const RawAnswer answer = fragment(id, 100, m_bytes.mid(100), 1000);
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.header("BITS-Error-Code"), "0x8020001F"_ba);
    QCOMPARE(left(), QStringList());
}

void TestBitsSwitches::restoredSessionsAskForLess()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(800), 1000).status, 200);
    m_bits->restoreTo(300);
    const RawAnswer answer = fragment(id, 800, m_bytes.mid(800), 1000);
    QCOMPARE(answer.status, 416);
    QCOMPARE(answer.header("BITS-Received-Content-Range"), "300"_ba);
    QCOMPARE(fragment(id, 300, m_bytes.mid(300), 1000).status, 200);
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
}

void TestBitsSwitches::cutFragmentsAreKeptOrNot()
{
    m_server->addFault(Fault::cutUp(400).on("BITS_POST").skipping(1));
    QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 0);
    QCOMPARE(m_bits->store().find(QString::fromLatin1(id))->received, 400);
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 200);
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);

    m_bits->change([](BitsSwitches &s) { s.keepCutFragments = false; });
    m_server->addFault(Fault::cutUp(400).on("BITS_POST").skipping(1));
    id = create();
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 0);
    QCOMPARE(m_bits->store().find(QString::fromLatin1(id))->received, 0);
}

void TestBitsSwitches::foreignSessionsAreThere()
{
    const QString foreign = m_bits->createForeignSession(u"a.bin"_s, "theirs");
    QCOMPARE(m_bits->sessions(), QStringList{foreign});
    QVERIFY(m_bits->store().find(foreign)->foreign);
    QCOMPARE(inSession("Cancel-Session", create()).status, 200);
    QCOMPARE(m_bits->sessions(), QStringList{foreign});
    QCOMPARE(m_bits->store().data(foreign), "theirs"_ba);
}

void TestBitsSwitches::sessionsOutliveAnotherConnectionAndHandler()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);
    m_server->stop();
    serve();
    QVERIFY(m_server->start());
    QCOMPARE(fragment(id, 100, m_bytes.mid(100), 1000).header("BITS-Received-Content-Range"), "1000"_ba);
}

QTEST_GUILESS_MAIN(TestBitsSwitches)
#include "tst_bitsswitches.moc"
