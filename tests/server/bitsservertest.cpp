#include "tests/server/bitsservertest.h"

#include <QDir>

namespace Ferry::TestServer
{

using namespace Qt::Literals::StringLiterals;

void BitsServerTest::open()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    serve();
    QVERIFY(m_server->start());
}

void BitsServerTest::serve(const BitsOptions &options)
{
    BitsOptions here = options;
    here.directory = m_directory->path();
    m_bits = std::make_shared<BitsHandler>(here);
    m_server->mount(here.endpoint, m_bits);
}

RawAnswer BitsServerTest::packet(const QByteArray &type, const Headers &headers, const QByteArray &body,
                                 const QByteArray &path)
{
    return RawClient(m_server->url())
        .ask("BITS_POST", path, Headers{{"BITS-Packet-Type", type}} + headers, body);
}

QByteArray BitsServerTest::create(const QByteArray &path)
{
    return packet("Create-Session", {{"BITS-Supported-Protocols", Protocol}}, "", path)
        .header("BITS-Session-Id");
}

RawAnswer BitsServerTest::inSession(const QByteArray &type, const QByteArray &id)
{
    return packet(type, {{"BITS-Session-Id", id}});
}

RawAnswer BitsServerTest::fragment(const QByteArray &id, qint64 first, const QByteArray &bytes, qint64 total)
{
    const QByteArray range = "bytes " + QByteArray::number(first) + '-' +
                             QByteArray::number(first + bytes.size() - 1) + '/' + QByteArray::number(total);
    return packet("Fragment", {{"BITS-Session-Id", id}, {"Content-Range", range}}, bytes);
}

QStringList BitsServerTest::left() const
{
    return QDir(m_directory->filePath(u"sessions"_s)).entryList(QDir::Files) +
           QDir(m_directory->filePath(u"replies"_s)).entryList(QDir::Files);
}

} // namespace Ferry::TestServer
