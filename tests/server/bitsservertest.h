#pragma once

#include "tests/server/bitshandler.h"
#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Ferry::TestServer
{

/// The only one that there is, in BITS-Supported-Protocols.
inline constexpr char Protocol[] = "{7df0354d-249b-430f-820d-3d2a9bef4931}";

/// What the tests of the BITS server have in common: the server, and a client of the test's own.
class BitsServerTest : public QObject
{
protected:
    void open();
    void serve(const BitsOptions &options = {});
    RawAnswer packet(const QByteArray &type, const Headers &headers = {}, const QByteArray &body = "",
                     const QByteArray &path = "/upload/a.bin");
    /// The id of a new session.
    QByteArray create(const QByteArray &path = "/upload/a.bin");
    RawAnswer inSession(const QByteArray &type, const QByteArray &id);
    RawAnswer fragment(const QByteArray &id, qint64 first, const QByteArray &bytes, qint64 total);
    /// Everything but delivered files.
    QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<BitsHandler> m_bits;
    std::unique_ptr<LoopbackServer> m_server;
    const QByteArray m_bytes = generatedBytes(3, 0, 1000);
};

} // namespace Ferry::TestServer
