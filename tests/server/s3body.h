#pragma once

// The body of a PUT on its way to a file, and the file on its way out.

#include "tests/server/content.h"
#include "tests/server/s3request.h"
#include "tests/server/s3store.h"
#include "tests/server/s3xml.h"

#include <QCryptographicHash>
#include <QFile>

#include <optional>

namespace Ferry::TestServer
{

/// Writes into a file in incoming/ and hashes. Removes the file unless it was moved away meanwhile.
class S3Incoming
{
public:
    /// @p isSigned: the request says the body's SHA-256; it is only made where something is compared with it.
    explicit S3Incoming(const QString &path, bool isSigned = true);
    ~S3Incoming();
    Q_DISABLE_COPY_MOVE(S3Incoming)

    [[nodiscard]] bool write(QByteArrayView bytes);
    /// Everything has come.
    [[nodiscard]] S3Received close();
    /// After close(): what the request says about its body and is not so.
    [[nodiscard]] std::optional<S3Error> mismatch(const S3Request &request) const;

private:
    QFile m_file;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    qint64 m_size = 0;
    const bool m_isSigned;
    bool m_failed = false;
};

/// Holds the file open: it may be replaced or removed while it is sent.
class S3FileContent final : public Content
{
public:
    explicit S3FileContent(const QString &path);
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const override;

private:
    mutable QFile m_file;
    qint64 m_size = 0;
};

/// The same check for a body that is at hand.
[[nodiscard]] std::optional<S3Error> s3BodyMismatch(const S3Request &request, const QByteArray &body);

} // namespace Ferry::TestServer
