// The BITS server: the dialogue, and every refusal of the document's table.

#include "tests/server/bitsservertest.h"

using namespace Ferry::TestServer;
using namespace Qt::Literals::StringLiterals;

class TestBitsServer : public BitsServerTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
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
};

void TestBitsServer::theDialogueDeliversTheFile()
{
    const RawAnswer created =
        packet("Create-Session", {{"BITS-Supported-Protocols", "{00000000-0000-0000-0000-000000000001}, " +
                                                                   QByteArray(Protocol).toUpper()}});
    QCOMPARE(created.status, 200);
    QCOMPARE(created.header("BITS-Packet-Type"), "Ack"_ba);
    QCOMPARE(created.header("BITS-Protocol"), QByteArray(Protocol));
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

void TestBitsServer::anEmptyUploadIsClosedAtOnce()
{
    QCOMPARE(inSession("Close-Session", create()).status, 200);
    QCOMPARE(m_bits->files(), QStringList{u"a.bin"_s});
    QVERIFY(m_bits->fileData(u"a.bin"_s).isEmpty());
    QCOMPARE(left(), QStringList());
}

void TestBitsServer::packetTypesAreComparedWithoutCase()
{
    QCOMPARE(packet("CREATE-SESSION", {{"bits-supported-protocols", Protocol}}).status, 200);
    QCOMPARE(inSession("cancel-session", create().toLower()).status, 200);
}

void TestBitsServer::refusalsHaveTheirCodes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &path, const Headers &headers,
                        const QByteArray &body,
                        int status) { QTest::newRow(name) << path << headers << body << status; };
    const Headers create{{"BITS-Packet-Type", "Create-Session"}};
    const Headers offer{{"BITS-Supported-Protocols", Protocol}};
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

void TestBitsServer::refusalsHaveTheirCodes()
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

void TestBitsServer::everyPacketOfAnUnknownSessionIsAnswered500_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("fragment") << "Fragment"_ba << 500;
    QTest::newRow("close") << "Close-Session"_ba << 500;
    QTest::newRow("cancel") << "Cancel-Session"_ba << 500;
    QTest::newRow("but not a ping") << "Ping"_ba << 200;
}

void TestBitsServer::everyPacketOfAnUnknownSessionIsAnswered500()
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

void TestBitsServer::fragmentsHaveToMakeSense_data()
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

void TestBitsServer::fragmentsHaveToMakeSense()
{
    QFETCH(QByteArray, range);
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(10), 20).status, 200);
    const RawAnswer answer = packet("Fragment", {{"BITS-Session-Id", id}, {"Content-Range", range}}, "body");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("BITS-Error-Code"), "0x80070057"_ba);
    QCOMPARE(fragment(id, 10, m_bytes.mid(10, 10), 20).header("BITS-Received-Content-Range"), "20"_ba);
}

void TestBitsServer::overlapIsAcceptedAndGapsAreNot()
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

void TestBitsServer::overlapCanBeRefused()
{
    m_bits->change([](BitsSwitches &s) { s.acceptOverlap = false; });
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(100), 1000).status, 200);
    const RawAnswer answer = fragment(id, 50, m_bytes.mid(50, 100), 1000);
    QCOMPARE(answer.status, 416);
    QCOMPARE(answer.header("BITS-Received-Content-Range"), "100"_ba);
}

void TestBitsServer::cancelLeavesNothing()
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

void TestBitsServer::cancelAfterTheLastFragmentKeepsADeliveredFile()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes, 1000).status, 200);
    QCOMPARE(inSession("Cancel-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_bits->fileData(u"a.bin"_s) == m_bytes);
}

void TestBitsServer::cancelBeforeADeliveryAtCloseLeavesNothing()
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

void TestBitsServer::closeBeforeTheLastByteLeavesNothing()
{
    const QByteArray id = create();
    QCOMPARE(fragment(id, 0, m_bytes.left(999), 1000).status, 200);
    QCOMPARE(inSession("Close-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_bits->files().isEmpty());
}

void TestBitsServer::closeWithoutTheDataIsAnswered404()
{
    m_bits->change([](BitsSwitches &s) { s.delivery = BitsSwitches::Delivery::AtClose; });
    const QByteArray id = create();
    QVERIFY(QFile::remove(m_bits->store().dataPath(m_bits->sessions().constFirst())));
    QCOMPARE(inSession("Close-Session", id).status, 404);
}

void TestBitsServer::cancelFailsAsOftenAsAsked()
{
    m_bits->change([](BitsSwitches &s) { s.failingCancels = 2; });
    const QByteArray id = create();
    QCOMPARE(inSession("Cancel-Session", id).status, 500);
    QCOMPARE(inSession("Cancel-Session", id).header("BITS-Error-Code"), "0x8000FFFF"_ba);
    QCOMPARE(left().size(), 2);
    QCOMPARE(inSession("Cancel-Session", id).status, 200);
    QCOMPARE(left(), QStringList());
}

void TestBitsServer::limitsAreKept()
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

QTEST_GUILESS_MAIN(TestBitsServer)
#include "tst_bitsserver.moc"
