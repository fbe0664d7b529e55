// The BITS server: the dialogue, every refusal of the document's table, each switch, and what is left on disk.

#include "tests/server/bitshandler.h"
#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto protocol = "{7df0354d-249b-430f-820d-3d2a9bef4931}";
}

class TestLoopbackBits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDialogueDeliversTheFile();
    void anEmptyUploadIsClosedAtOnce();
    void packetTypesAreComparedWithoutCase();
    void refusalsHaveTheirCodes_data();
    void refusalsHaveTheirCodes();
    void everyPacketOfAnUnknownSessionIsAnswered500_data();
    void everyPacketOfAnUnknownSessionIsAnswered500();
    void fragmentsHaveToMakeSense_data();
    void fragmentsHaveToMakeSense();
    void overlapIsAcceptedAndGapsAreNot();
    void overlapCanBeRefused();
    void cancelLeavesNothing();
    void cancelAfterTheLastFragmentKeepsADeliveredFile();
    void cancelBeforeADeliveryAtCloseLeavesNothing();
    void closeBeforeTheLastByteLeavesNothing();
    void closeWithoutTheDataIsAnswered404();
    void cancelFailsAsOftenAsAsked();
    void limitsAreKept();
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

private:
    void serve(const BitsOptions &options = {});
    RawAnswer packet(const QByteArray &type, const Headers &headers = {}, const QByteArray &body = "",
                     const QByteArray &path = "/upload/a.bin");
    QByteArray create(const QByteArray &path = "/upload/a.bin");
    RawAnswer inSession(const QByteArray &type, const QByteArray &id);
    RawAnswer fragment(const QByteArray &id, qint64 first, const QByteArray &bytes, qint64 total);
    QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<BitsHandler> m_bits;
    std::unique_ptr<LoopbackServer> m_server;
    const QByteArray m_bytes = generatedBytes(3, 0, 1000);
};

void TestLoopbackBits::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    serve();
    QVERIFY(m_server->start());
}

void TestLoopbackBits::serve(const BitsOptions &options)
{
    BitsOptions here = options;
    here.directory = m_directory->path();
    m_bits = std::make_shared<BitsHandler>(here);
    m_server->mount(here.endpoint, m_bits);
}

RawAnswer TestLoopbackBits::packet(const QByteArray &type, const Headers &headers, const QByteArray &body,
                                   const QByteArray &path)
{
    return RawClient(m_server->url())
        .ask("BITS_POST", path, Headers{{"BITS-Packet-Type", type}} + headers, body);
}

/// The id of a new session.
QByteArray TestLoopbackBits::create(const QByteArray &path)
{
    return packet("Create-Session", {{"BITS-Supported-Protocols", protocol}}, "", path)
        .header("BITS-Session-Id");
}

RawAnswer TestLoopbackBits::inSession(const QByteArray &type, const QByteArray &id)
{
    return packet(type, {{"BITS-Session-Id", id}});
}

RawAnswer TestLoopbackBits::fragment(const QByteArray &id, qint64 first, const QByteArray &bytes,
                                     qint64 total)
{
    const QByteArray range = "bytes " + QByteArray::number(first) + '-' +
                             QByteArray::number(first + bytes.size() - 1) + '/' + QByteArray::number(total);
    return packet("Fragment", {{"BITS-Session-Id", id}, {"Content-Range", range}}, bytes);
}

/// Everything but delivered files.
QStringList TestLoopbackBits::left() const
{
    return QDir(m_directory->filePath(u"sessions"_s)).entryList(QDir::Files) +
           QDir(m_directory->filePath(u"replies"_s)).entryList(QDir::Files);
}

void TestLoopbackBits::theDialogueDeliversTheFile()
{
    const RawAnswer created =
        packet("Create-Session", {{"BITS-Supported-Protocols", "{00000000-0000-0000-0000-000000000001}, " +
                                                                   QByteArray(protocol).toUpper()}});
    QCOMPARE(created.status, 200);
    QCOMPARE(created.header("BITS-Packet-Type"), "Ack"_ba);
    QCOMPARE(created.header("BITS-Protocol"), QByteArray(protocol));
    QCOMPARE(created.header("Accept-Encoding"), "identity"_ba);
    QCOMPARE(created.header("Content-Length"), "0"_ba);
    QVERIFY(!hasHeader(created.headers, "BITS-Host-Id"));
    const QByteArray id = created.header("BITS-Session-Id");
    QCOMPARE(id.size(), 38);
    QCOMPARE(left().size(), 2);

    const RawAnswer first = fragment(id, 0, m_bytes.left(600), 1000);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("BITS-Received-Content-Range"), "600"_ba);
    QCOMPARE(first.header("BITS-Session-Id"), id);
    QVERIFY(m_bits->files().isEmpty());
    const RawAnswer second = fragment(id, 600, m_bytes.mid(600), 1000);
    QCOMPARE(second.header("BITS-Received-Content-Range"), "1000"_ba);
    QVERIFY(!hasHeader(second.headers, "BITS-Reply-URL"));
    QCOMPARE(packet("Ping").status, 200);
    QCOMPARE(inSession("Close-Session", id).status, 200);

    QCOMPARE(m_bits->files(), QStringList{u"a.bin"_s});
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
    QCOMPARE(left(), QStringList());
    QVERIFY(RawClient(m_server->url()).ask("GET", "/upload/a.bin").body == m_bytes);
}

void TestLoopbackBits::anEmptyUploadIsClosedAtOnce()
{
    QCOMPARE(inSession("Close-Session", create()).status, 200);
    QCOMPARE(m_bits->files(), QStringList{u"a.bin"_s});
    QVERIFY(m_bits->fileData(u"a.bin"_s).isEmpty());
    QCOMPARE(left(), QStringList());
}

void TestLoopbackBits::packetTypesAreComparedWithoutCase()
{
    QCOMPARE(packet("CREATE-SESSION", {{"bits-supported-protocols", protocol}}).status, 200);
    QCOMPARE(inSession("cancel-session", create().toLower()).status, 200);
}

void TestLoopbackBits::refusalsHaveTheirCodes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &path, const Headers &headers,
                        const QByteArray &body,
                        int status) { QTest::newRow(name) << path << headers << body << status; };
    const Headers create{{"BITS-Packet-Type", "Create-Session"}};
    const Headers offer{{"BITS-Supported-Protocols", protocol}};
    row("no packet type", "/upload/a", offer, "", 400);
    row("an unknown packet", "/upload/a", {{"BITS-Packet-Type", "Open-Session"}}, "", 400);
    row("no protocol", "/upload/a", create, "", 400);
    row("no common protocol", "/upload/a",
        create + Headers{{"BITS-Supported-Protocols", "{00000000-0000-0000-0000-000000000001}"}}, "", 400);
    row("the directory", "/upload", create + offer, "", 400);
    row("a directory", "/upload/below/", create + offer, "", 400);
    row("a body that is not wanted", "/upload/a", create + offer, "body", 400);
    row("no length", "/upload/a", create + offer, QByteArray(), 411);
    row("no session", "/upload/a", {{"BITS-Packet-Type", "Close-Session"}}, "", 400);
    row("a session id that is too long", "/upload/a",
        {{"BITS-Packet-Type", "Close-Session"}, {"BITS-Session-Id", QByteArray(101, 'x')}}, "", 400);
}

void TestLoopbackBits::refusalsHaveTheirCodes()
{
    QFETCH(QByteArray, path);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const RawAnswer answer = RawClient(m_server->url()).ask("BITS_POST", path, headers, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("BITS-Packet-Type"), "Ack"_ba);
    QCOMPARE(answer.header("BITS-Error-Code"), "0x80070057"_ba);
    QCOMPARE(answer.header("BITS-Error"), "0x80070057"_ba);
    QCOMPARE(answer.header("BITS-Error-Context"), "0x5"_ba);
    QCOMPARE(left(), QStringList());
}

void TestLoopbackBits::everyPacketOfAnUnknownSessionIsAnswered500_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("fragment") << "Fragment"_ba << 500;
    QTest::newRow("close") << "Close-Session"_ba << 500;
    QTest::newRow("cancel") << "Cancel-Session"_ba << 500;
    QTest::newRow("but not a ping") << "Ping"_ba << 200;
}

void TestLoopbackBits::everyPacketOfAnUnknownSessionIsAnswered500()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    const bool isFragment = type == "Fragment";
    const Headers range{{"Content-Range", "bytes 0-3/8"}};
    const RawAnswer answer =
        packet(type, Headers{{"BITS-Session-Id", "{11111111-2222-3333-4444-555555555555}"}} + range,
               isFragment ? "body" : "");
    QCOMPARE(answer.status, status);
    if (status == 500)
        QCOMPARE(answer.header("BITS-Error-Code"), "0x8020001F"_ba);
}

void TestLoopbackBits::fragmentsHaveToMakeSense_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("shorter than the body") << "bytes 10-12/20"_ba;
    QTest::newRow("behind the end") << "bytes 18-21/20"_ba;
    QTest::newRow("another total") << "bytes 10-13/21"_ba;
    QTest::newRow("an open total") << "bytes 10-13/*"_ba;
    QTest::newRow("empty") << "bytes 10-9/20"_ba;
    QTest::newRow("too large a number") << "bytes 10-13/99999999999999999999"_ba;
}

void TestLoopbackBits::fragmentsHaveToMakeSense()
{
    QFETCH(QByteArray, range);
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(10), 20).status, 200);
    const RawAnswer answer = packet("Fragment", {{"BITS-Session-Id", id}, {"Content-Range", range}}, "body");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("BITS-Error-Code"), "0x80070057"_ba);
    QCOMPARE(fragment(id, 10, m_bytes.mid(10, 10), 20).header("BITS-Received-Content-Range"), "20"_ba);
}

void TestLoopbackBits::overlapIsAcceptedAndGapsAreNot()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);
    const RawAnswer gap = fragment(id, 101, m_bytes.mid(101, 9), 1000);
    QCOMPARE(gap.status, 416);
    QCOMPARE(gap.header("BITS-Received-Content-Range"), "100"_ba);

    // Old bytes stay: only the new tail is written.
    QCOMPARE(fragment(id, 50, QByteArray(50, '-') + m_bytes.mid(100, 50), 1000)
                 .header("BITS-Received-Content-Range"),
             "150"_ba);
    QCOMPARE(fragment(id, 0, m_bytes.left(20), 1000).header("BITS-Received-Content-Range"), "150"_ba);
    QCOMPARE(fragment(id, 150, m_bytes.mid(150), 1000).status, 200);
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
}

void TestLoopbackBits::overlapCanBeRefused()
{
    m_bits->change([](BitsSwitches &s) { s.acceptOverlap = false; });
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);
    const RawAnswer answer = fragment(id, 50, m_bytes.mid(50, 100), 1000);
    QCOMPARE(answer.status, 416);
    QCOMPARE(answer.header("BITS-Received-Content-Range"), "100"_ba);
}

void TestLoopbackBits::cancelLeavesNothing()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(600), 1000).status, 200);
    const RawAnswer answer = inSession("Cancel-Session", id);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("BITS-Session-Id"), id);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_bits->files().isEmpty());
    QCOMPARE(inSession("Cancel-Session", id).header("BITS-Error-Code"), "0x8020001F"_ba);
}

void TestLoopbackBits::cancelAfterTheLastFragmentKeepsADeliveredFile()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 200);
    QCOMPARE(inSession("Cancel-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
}

void TestLoopbackBits::cancelBeforeADeliveryAtCloseLeavesNothing()
{
    m_bits->change([](BitsSwitches &s) { s.delivery = BitsSwitches::Delivery::AtClose; });
    QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 200);
    QVERIFY(m_bits->files().isEmpty());
    QCOMPARE(inSession("Cancel-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_bits->files().isEmpty());

    id = create();
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 200);
    QCOMPARE(inSession("Close-Session", id).status, 200);
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
}

void TestLoopbackBits::closeBeforeTheLastByteLeavesNothing()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(999), 1000).status, 200);
    QCOMPARE(inSession("Close-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_bits->files().isEmpty());
}

void TestLoopbackBits::closeWithoutTheDataIsAnswered404()
{
    m_bits->change([](BitsSwitches &s) { s.delivery = BitsSwitches::Delivery::AtClose; });
    const QByteArray id = create();
    QVERIFY(QFile::remove(m_bits->store().dataPath(m_bits->sessions().constFirst())));
    QCOMPARE(inSession("Close-Session", id).status, 404);
}

void TestLoopbackBits::cancelFailsAsOftenAsAsked()
{
    m_bits->change([](BitsSwitches &s) { s.failingCancels = 2; });
    const QByteArray id = create();
    QCOMPARE(inSession("Cancel-Session", id).status, 500);
    QCOMPARE(inSession("Cancel-Session", id).header("BITS-Error-Code"), "0x8000FFFF"_ba);
    QCOMPARE(left().size(), 2);
    QCOMPARE(inSession("Cancel-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
}

void TestLoopbackBits::limitsAreKept()
{
    m_bits->change([](BitsSwitches &s) {
        s.largestFragment = 100;
        s.largestUpload = 1000;
    });
    const QByteArray id = create();
    const RawAnswer large = fragment(id, 0, m_bytes.left(101), 1000);
    QCOMPARE(large.status, 413);
    QVERIFY(!hasHeader(large.headers, "BITS-Error-Code"));
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);

    const RawAnswer tooLarge = fragment(create(), 0, m_bytes.left(10), 1001);
    QCOMPARE(tooLarge.status, 500);
    QCOMPARE(tooLarge.header("BITS-Error-Code"), "0x80200020"_ba);
}

void TestLoopbackBits::overwritingCanBeRefused()
{
    QCOMPARE(fragment(create(), 0, m_bytes, 1000).status, 200);
    QCOMPARE(fragment(create(), 0, "other", 5).status, 200);
    QCOMPARE(m_bits->fileData(u"a.bin"_s), "other"_ba);

    m_bits->forgetSessions();
    m_bits->change([](BitsSwitches &s) { s.overwrite = false; });
    const RawAnswer refused = packet("Create-Session", {{"BITS-Supported-Protocols", protocol}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.header("BITS-Error-Code"), "0x80070005"_ba);
    QVERIFY(!create("/upload/b.bin").isEmpty());
    QCOMPARE(m_bits->fileData(u"a.bin"_s), "other"_ba);
}

void TestLoopbackBits::uploadsCanBeDisabled()
{
    m_bits->change([](BitsSwitches &s) { s.enabled = false; });
    const RawAnswer answer = packet("Create-Session", {{"BITS-Supported-Protocols", protocol}});
    QCOMPARE(answer.status, 501);
    QCOMPARE(answer.header("BITS-Error-Code"), "0x80070005"_ba);
}

void TestLoopbackBits::errorHeadersHaveTheirNames_data()
{
    QTest::addColumn<BitsSwitches::ErrorHeader>("which");
    QTest::addColumn<bool>("code");
    QTest::addColumn<bool>("error");
    QTest::newRow("both") << BitsSwitches::ErrorHeader::Both << true << true;
    QTest::newRow("BITS-Error-Code") << BitsSwitches::ErrorHeader::BitsErrorCode << true << false;
    QTest::newRow("BITS-Error") << BitsSwitches::ErrorHeader::BitsError << false << true;
}

void TestLoopbackBits::errorHeadersHaveTheirNames()
{
    QFETCH(BitsSwitches::ErrorHeader, which);
    m_bits->change([which](BitsSwitches &s) { s.errorHeader = which; });
    const RawAnswer answer = packet("nonsense");
    QTEST(hasHeader(answer.headers, "BITS-Error-Code"), "code");
    QTEST(hasHeader(answer.headers, "BITS-Error"), "error");
}

void TestLoopbackBits::errorAcksMayLackALength()
{
    m_bits->change([](BitsSwitches &s) { s.noLengthInErrors = true; });
    RawAnswer answer = packet("nonsense");
    QCOMPARE(answer.status, 400);
    QVERIFY(!hasHeader(answer.headers, "Content-Length"));
    answer = packet("Ping");
    QCOMPARE(answer.header("Content-Length"), "0"_ba);
}

void TestLoopbackBits::successMayCarryAnErrorHeader()
{
    m_bits->change([](BitsSwitches &s) { s.errorHeaderOnSuccess = true; });
    const RawAnswer answer = packet("Ping");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("BITS-Error-Code"), "1"_ba);
    QVERIFY(hasHeader(answer.headers, "BITS-Error-Context"));
}

void TestLoopbackBits::sessionIdsMayBeMissing()
{
    m_bits->change([](BitsSwitches &s) { s.omitSessionId = true; });
    const QByteArray id = create();
    QVERIFY(!id.isEmpty());
    QVERIFY(!hasHeader(fragment(id, 0, m_bytes.left(5), 10).headers, "BITS-Session-Id"));
    QVERIFY(!hasHeader(fragment(id, 6, m_bytes.left(4), 10).headers, "BITS-Session-Id"));
    QVERIFY(!hasHeader(inSession("Cancel-Session", id).headers, "BITS-Session-Id"));
}

void TestLoopbackBits::hostIdsAreGiven()
{
    m_bits->change([](BitsSwitches &s) {
        s.hostId = "node7.example";
        s.hostIdFallbackTimeout = 110;
    });
    const RawAnswer answer = packet("Create-Session", {{"BITS-Supported-Protocols", protocol}});
    QCOMPARE(answer.header("BITS-Host-Id"), "node7.example"_ba);
    QCOMPARE(answer.header("BITS-Host-Id-Fallback-Timeout"), "110"_ba);
}

void TestLoopbackBits::repliesAreServedUntilClose_data()
{
    QTest::addColumn<BitsSwitches::ReplyUrl>("form");
    QTest::addColumn<QByteArray>("start"); // HOST stands for the server's
    QTest::newRow("absolute") << BitsSwitches::ReplyUrl::Absolute << "http://HOST/upload/BITS-Sessions/"_ba;
    QTest::newRow("path") << BitsSwitches::ReplyUrl::Path << "/upload/BITS-Sessions/Replies/"_ba;
    QTest::newRow("relative") << BitsSwitches::ReplyUrl::Relative << "BITS-Sessions/Replies/"_ba;
    QTest::newRow("IIS") << BitsSwitches::ReplyUrl::IisStyle << "BITS-Sessions\\Replies\\{"_ba;
}

void TestLoopbackBits::repliesAreServedUntilClose()
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

void TestLoopbackBits::aRepeatedLastFragmentIsAcknowledgedAgain()
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

void TestLoopbackBits::forgottenSessionsLeaveNothing()
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

void TestLoopbackBits::restoredSessionsAskForLess()
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

void TestLoopbackBits::cutFragmentsAreKeptOrNot()
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

void TestLoopbackBits::foreignSessionsAreThere()
{
    const QString foreign = m_bits->createForeignSession(u"a.bin"_s, "theirs");
    QCOMPARE(m_bits->sessions(), QStringList{foreign});
    QVERIFY(m_bits->store().find(foreign)->foreign);
    QCOMPARE(inSession("Cancel-Session", create()).status, 200);
    QCOMPARE(m_bits->sessions(), QStringList{foreign});
    QCOMPARE(m_bits->store().data(foreign), "theirs"_ba);
}

void TestLoopbackBits::sessionsOutliveAnotherConnectionAndHandler()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);
    m_server->stop();
    serve();
    QVERIFY(m_server->start());
    QCOMPARE(fragment(id, 100, m_bytes.mid(100), 1000).header("BITS-Received-Content-Range"), "1000"_ba);
}

QTEST_GUILESS_MAIN(TestLoopbackBits)

#include "tst_loopbackbits.moc"
