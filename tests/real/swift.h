#pragma once

#include "tests/real/serverprocess.h"

#include <QNetworkRequest>
#include <QTemporaryDir>
#include <QUrl>

namespace Ferry::Testing
{

/// OpenStack Swift with its S3 interface on loopback (swift-server.py): path-style addresses, Signature V4,
/// buckets and multipart uploads. It never tidies up behind the scenes, so what is stored is what leaked. Takes
/// a few seconds to start: once a test program. Main thread.
class Swift
{
public:
    /// Why there is none here, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing();

    /// The smallest part of a multipart upload but the last, in bytes (5 MiB unless told). Before start().
    void setMinimumPartSize(qint64 bytes) { m_minimumPartSize = bytes; }
    /// How many parts an upload may have (1000 unless told). Before start().
    void setMaximumParts(int parts) { m_maximumParts = parts; }
    /// False: output() says why.
    [[nodiscard]] bool start();
    /// On the same port and data as before.
    [[nodiscard]] bool startAgain();
    void stop() { m_process.stop(); }
    void kill() { m_process.kill(); }
    [[nodiscard]] QByteArray output() const { return m_process.output(); }

    /// "http://127.0.0.1:port", with @p path after it, as "/bucket/key".
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] static QString region() { return QStringLiteral("us-east-1"); }
    [[nodiscard]] static QString accessKey() { return QStringLiteral("test:tester"); }
    [[nodiscard]] static QString secretKey() { return QStringLiteral("testing"); }

    // By Swift's own interface, not by S3:

    [[nodiscard]] bool createBucket(const QString &bucket);
    /// Keys of what is in it.
    [[nodiscard]] QStringList objects(const QString &bucket);
    [[nodiscard]] QByteArray contentOf(const QString &bucket, const QString &key);
    /// What is kept of multipart uploads, parts of finished ones included:
    /// "key/uploadId" for a session that is open, "key/uploadId/1" for a part, also one that came after the
    /// abort.
    [[nodiscard]] QStringList segments(const QString &bucket);

    // By looking at its folder:

    /// One path a stored object, part or session marker.
    [[nodiscard]] QStringList dataFiles() const;
    /// Bodies that have not fully arrived; on most file systems they have no name, and there is nothing to see.
    [[nodiscard]] QStringList receiving() const;

private:
    struct Reply {
        int status = 0; ///< 0: none came
        QByteArray body;
    };
    /// @p path below the account, encoded.
    [[nodiscard]] Reply ask(const QByteArray &method, const QByteArray &path);
    [[nodiscard]] Reply send(const QByteArray &method, const QNetworkRequest &request);
    [[nodiscard]] QStringList list(const QString &container);
    [[nodiscard]] QStringList filesBelow(const QString &folder) const;

    QTemporaryDir m_folder;
    ServerProcess m_process;
    QByteArray m_token; ///< what the server knows us by; ends with it
    qint64 m_minimumPartSize = 5 * 1024 * 1024;
    int m_maximumParts = 1000;
    quint16 m_port = 0;
};

} // namespace Ferry::Testing
