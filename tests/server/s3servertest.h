#pragma once

#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"
#include "tests/server/s3handler.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Ferry::TestServer
{

[[nodiscard]] QByteArray md5(const QByteArray &bytes);
[[nodiscard]] QByteArray sha256(const QByteArray &bytes); ///< in hex
/// The text of the first `name` element.
[[nodiscard]] QByteArray element(const QByteArray &xml, const QByteArray &name);

/// A signed request; every part of it can be spoilt before or after signing.
struct S3Signer {
    S3Credentials credentials;
    QByteArray host;
    QDateTime when = QDateTime::currentDateTimeUtc();
    QByteArray payloadHash; ///< empty: the body's
    QList<QByteArray> unsignedNames;

    [[nodiscard]] RequestHead head(const QByteArray &method, const QByteArray &target, const Headers &more,
                                   const QByteArray &body) const;
};

/// What the tests of the S3 server have in common: the server, and a client of the test's own.
class S3ServerTest : public QObject
{
protected:
    void open();
    void serve(const S3Options &options = {});
    [[nodiscard]] S3Signer signer() const;
    RawAnswer send(const RequestHead &head, const QByteArray &body);
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = "",
                  const Headers &more = {});
    /// The id of a new upload.
    QByteArray create(const QByteArray &path = "/bucket/key");
    RawAnswer put(const QByteArray &id, int number, const QByteArray &body);
    RawAnswer complete(const QByteArray &id, const QList<S3NamedPart> &parts, const Headers &more = {});
    /// What is on disk besides objects.
    [[nodiscard]] QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<S3Handler> m_s3;
    std::unique_ptr<LoopbackServer> m_server;
    S3Credentials m_credentials;
    const QByteArray m_bytes = generatedBytes(5, 0, 1000);
};

} // namespace Ferry::TestServer
