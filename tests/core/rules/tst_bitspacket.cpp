#include "core/rules/bitspacket.h"
#include "core/rules/retrypolicy.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestBitsPacket : public QObject
{
    Q_OBJECT

private slots:
    void packetsCarryWhatTheyNeed();
    void anAckIsToldInEitherCase_data();
    void anAckIsToldInEitherCase();
    void bothErrorHeadersAreRead_data();
    void bothErrorHeadersAreRead();
    void sessionIdsAreBounded();
    void theNextOffsetIsRead_data();
    void theNextOffsetIsRead();
    void aHostIdReplacesTheHostOnly_data();
    void aHostIdReplacesTheHostOnly();
    void replyUrlsAreResolved_data();
    void replyUrlsAreResolved();
    void errorsHaveTheirKinds_data();
    void errorsHaveTheirKinds();
};

void TestBitsPacket::packetsCarryWhatTheyNeed()
{
    using Bits::Packet;
    const HeaderList create = Bits::headersFor(Packet::CreateSession);
    QCOMPARE(headerValue(create, "BITS-Packet-Type"), "Create-Session"_ba);
    QCOMPARE(headerValue(create, "BITS-Supported-Protocols"), "{7df0354d-249b-430f-820d-3d2a9bef4931}"_ba);
    QVERIFY(!hasHeader(create, "BITS-Session-Id"));
    QCOMPARE(Bits::headersFor(Packet::Ping), (HeaderList{{"BITS-Packet-Type"_ba, "Ping"_ba}}));
    for (const auto &[packet, name] :
         {std::pair{Packet::Fragment, "Fragment"_ba}, std::pair{Packet::CloseSession, "Close-Session"_ba},
          std::pair{Packet::CancelSession, "Cancel-Session"_ba}})
        QCOMPARE(Bits::headersFor(packet, "{1}"),
                 (HeaderList{{"BITS-Packet-Type"_ba, name}, {"BITS-Session-Id"_ba, "{1}"_ba}}));
}

void TestBitsPacket::anAckIsToldInEitherCase_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<bool>("isAck");
    QTest::newRow("Win32's") << HeaderList{{"BITS-Packet-Type"_ba, "Ack"_ba}} << true;
    QTest::newRow("MC-BUP's") << HeaderList{{"bits-packet-type"_ba, "ACK"_ba}} << true;
    QTest::newRow("MC-BUP's slip") << HeaderList{{"BITS-Package-Type"_ba, "Ack"_ba}} << true;
    QTest::newRow("another packet") << HeaderList{{"BITS-Packet-Type"_ba, "Ping"_ba}} << false;
    QTest::newRow("none") << HeaderList{{"Server"_ba, "Ack"_ba}} << false;
}

void TestBitsPacket::anAckIsToldInEitherCase()
{
    QFETCH(HeaderList, headers);
    QFETCH(bool, isAck);
    QCOMPARE(Bits::isAck(headers), isAck);
    QCOMPARE(Bits::isMarked(headers), isAck);
}

void TestBitsPacket::bothErrorHeadersAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<std::optional<quint32>>("code");
    const auto of = [](const char *name, const char *value) {
        return HeaderList{{QByteArray(name), QByteArray(value)}};
    };
    using Code = std::optional<quint32>;
    QTest::newRow("Windows'") << 500 << of("BITS-Error-Code", "0x8020001F") << Code(0x8020001F);
    QTest::newRow("MC-BUP's") << 500 << of("BITS-Error", "0x8020001f") << Code(0x8020001F);
    QTest::newRow("without 0x") << 500 << of("bits-error-code", "80070057") << Code(0x80070057);
    QTest::newRow("0X") << 500 << of("BITS-Error", "0X1") << Code(1);
    QTest::newRow("the first is unreadable, the second is not")
        << 500 << of("BITS-Error-Code", "oops") + of("BITS-Error", "0x5") << Code(5);
    QTest::newRow("more than 32 bits") << 500 << of("BITS-Error", "0x18020001F") << Code();
    QTest::newRow("none") << 500 << HeaderList{} << Code();
    QTest::newRow("of a success") << 200 << of("BITS-Error-Code", "0x8020001F") << Code();
}

void TestBitsPacket::bothErrorHeadersAreRead()
{
    QFETCH(int, status);
    QFETCH(HeaderList, headers);
    QFETCH(std::optional<quint32>, code);
    QCOMPARE(Bits::errorCode(status, headers), code);
    QCOMPARE(Bits::isSessionNotFound(status, headers), code == 0x8020001F);
}

void TestBitsPacket::sessionIdsAreBounded()
{
    const auto idIn = [](const QByteArray &id) { return Bits::sessionId({{"BITS-Session-Id"_ba, id}}); };
    QCOMPARE(idIn("{A0FF5911-0000-0000-0000-000000000000}"), "{A0FF5911-0000-0000-0000-000000000000}"_ba);
    QCOMPARE(idIn("2568305820398297163"), "2568305820398297163"_ba); // any string may be one
    QVERIFY(idIn(QByteArray(100, 'x')).size() == 100);
    QVERIFY(idIn(QByteArray(101, 'x')).isNull());
    QVERIFY(idIn({}).isNull());
    QVERIFY(Bits::sessionId({}).isNull());
}

void TestBitsPacket::theNextOffsetIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<qint64>>("offset");
    using Offset = std::optional<qint64>;
    QTest::newRow("none") << QByteArray() << Offset();
    QTest::newRow("some") << "100"_ba << Offset(100);
    QTest::newRow("nothing yet") << "0"_ba << Offset(0);
    QTest::newRow("all") << "1000"_ba << Offset(1000);
    QTest::newRow("past the end") << "1001"_ba << Offset(-1);
    QTest::newRow("negative") << "-1"_ba << Offset(-1);
    QTest::newRow("no number") << "all"_ba << Offset(-1);
}

void TestBitsPacket::theNextOffsetIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<qint64>, offset);
    const HeaderList headers =
        value.isNull() ? HeaderList{} : HeaderList{{"BITS-Received-Content-Range"_ba, value}};
    QCOMPARE(Bits::nextOffset(headers, 1000), offset);
}

void TestBitsPacket::aHostIdReplacesTheHostOnly_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QByteArray>("hostId");
    QTest::addColumn<QString>("expected");
    const QString remote = u"https://farm.example:8443/up/a%20b.bin?x=1"_s;
    QTest::newRow("none") << remote << QByteArray() << remote;
    QTest::newRow("name") << remote << "node7.example"_ba << u"https://node7.example:8443/up/a%20b.bin?x=1"_s;
    QTest::newRow("name and port") << remote << "node7:81"_ba << u"https://node7:81/up/a%20b.bin?x=1"_s;
    QTest::newRow("address") << u"http://farm/a"_s << "127.0.0.2"_ba << u"http://127.0.0.2/a"_s;
    QTest::newRow("IPv6") << u"http://farm/a"_s << "[::1]:80"_ba << u"http://[::1]:80/a"_s;
    QTest::newRow("a path sneaks in") << remote << "evil.example/other"_ba << remote;
    QTest::newRow("a user sneaks in") << remote << "me:secret@evil.example"_ba << remote;
    QTest::newRow("nonsense") << remote << "a b"_ba << remote;
}

void TestBitsPacket::aHostIdReplacesTheHostOnly()
{
    QFETCH(QString, remote);
    QFETCH(QByteArray, hostId);
    QFETCH(QString, expected);
    QCOMPARE(Bits::atHost(QUrl(remote), hostId).toString(QUrl::FullyEncoded), expected);
}

void TestBitsPacket::replyUrlsAreResolved_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // empty: refused
    const QString directory = u"https://srv/upload/"_s;
    QTest::newRow("absolute") << "https://other/r.txt"_ba << u"https://other/r.txt"_s;
    QTest::newRow("absolute path") << "/r/reply.txt"_ba << u"https://srv/r/reply.txt"_s;
    QTest::newRow("relative") << "BITS-Sessions/Replies/X/r.txt"_ba
                              << directory + u"BITS-Sessions/Replies/X/r.txt"_s;
    QTest::newRow("IIS") << "BITS-Sessions\\Replies\\{A0FF}\\my reply.txt"_ba
                         << directory + u"BITS-Sessions/Replies/%7BA0FF%7D/my%20reply.txt"_s;
    QTest::newRow("IIS, absolute") << "\\upload\\{A0FF}\\r.txt"_ba << directory + u"%7BA0FF%7D/r.txt"_s;
    QTest::newRow("encoded already") << "a%20b/%7Bc%7D"_ba << directory + u"a%20b/%7Bc%7D"_s;
    QTest::newRow("with a query") << "r?id=1"_ba << directory + u"r?id=1"_s;
    QTest::newRow("weaker") << "http://srv/r.txt"_ba << QString();
    QTest::newRow("another scheme") << "file:///etc/passwd"_ba << QString();
    QTest::newRow("a secret in it") << "https://me:pw@srv/r"_ba << u"https://srv/r"_s;
    QTest::newRow("none") << QByteArray() << QString();
}

void TestBitsPacket::replyUrlsAreResolved()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const auto url = Bits::replyUrl(value, QUrl(u"https://me:pw@srv/upload/data.bin?x=1"_s));
    QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), expected);
}

void TestBitsPacket::errorsHaveTheirKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("transient");
    QTest::newRow("401") << 401 << "0x80070005"_ba << true << ErrorKind::Unauthorized << false;
    QTest::newRow("407") << 407 << QByteArray() << false << ErrorKind::Unauthorized << false;
    QTest::newRow("403") << 403 << "0x80070005"_ba << true << ErrorKind::Forbidden << false;
    QTest::newRow("access denied as 500") << 500 << "0x80070005"_ba << true << ErrorKind::Forbidden << false;
    QTest::newRow("uploads are off") << 501 << "0x80070005"_ba << true << ErrorKind::Forbidden << false;
    QTest::newRow("501 by somebody") << 501 << QByteArray() << false << ErrorKind::NotThisProtocol << false;
    QTest::newRow("405") << 405 << QByteArray() << false << ErrorKind::NotThisProtocol << false;
    QTest::newRow("404") << 404 << QByteArray() << true << ErrorKind::NotFound << false;
    QTest::newRow("too large") << 500 << "0x80200020"_ba << true << ErrorKind::TooLarge << false;
    QTest::newRow("disk full") << 500 << "0x80070070"_ba << true << ErrorKind::StorageFull << true;
    QTest::newRow("disk full as printed") << 500 << "0x80070112"_ba << true << ErrorKind::StorageFull << true;
    QTest::newRow("408") << 408 << QByteArray() << true << ErrorKind::TimedOut << true;
    QTest::newRow("503") << 503 << QByteArray() << false << ErrorKind::ServerError << true;
    QTest::newRow("500") << 500 << "0x1"_ba << true << ErrorKind::ServerError << true;
    QTest::newRow("400") << 400 << "0x80070057"_ba << true << ErrorKind::UnexpectedStatus << false;
    QTest::newRow("redirect") << 302 << QByteArray() << false << ErrorKind::RedirectRefused << false;
    QTest::newRow("a page") << 200 << QByteArray() << false << ErrorKind::NotThisProtocol << false;
    QTest::newRow("an odd Ack") << 200 << QByteArray() << true << ErrorKind::ProtocolViolation << false;
}

void TestBitsPacket::errorsHaveTheirKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(bool, marked);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, transient);
    HeaderList headers;
    if (marked)
        headers.append({"BITS-Packet-Type"_ba, "Ack"_ba});
    if (!code.isNull())
        headers.append({"BITS-Error-Code"_ba, code});
    const JobError error = Bits::errorOf(status, headers, u"https://srv/a"_s);
    QCOMPARE(error.kind, kind);
    QCOMPARE(isTransient(error), transient);
    QCOMPARE(error.file, u"https://srv/a"_s);
    QVERIFY(error.detail.contains(QString::number(status)));
}

QTEST_GUILESS_MAIN(TestBitsPacket)
#include "tst_bitspacket.moc"
