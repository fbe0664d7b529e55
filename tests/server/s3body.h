#pragma once

// The body of a PUT on its way to a file, and the file on its way out.

#include "tests/server/content.h"
#include "tests/server/s3request.h"
#include "tests/server/s3store.h"
#include "tests/server/s3xml.h"

#include <QCryptographicHash>
#include <QFile>

#include <future>
#include <memory>
#include <optional>
#include <vector>

struct evp_md_ctx_st;

namespace Ferry::TestServer
{

/// By OpenSSL, for Qt's own takes longer than all else that the server does with a body, and beside the server's
/// thread, which has all connections to serve: real servers have one for each.
class S3Sha256
{
public:
    S3Sha256();
    ~S3Sha256();
    Q_DISABLE_COPY_MOVE(S3Sha256)

    void add(QByteArrayView bytes);
    /// Raw; once.
    [[nodiscard]] QByteArray result();

private:
    void hashGathered();

    struct Deleter {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
    QByteArray m_gathered;
    QByteArray m_hashed; ///< m_running's
    std::future<void> m_running;
};

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
    [[nodiscard]] std::optional<S3Error> mismatch(const S3Request &request);

private:
    QFile m_file;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
    S3Sha256 m_sha256;
    qint64 m_size = 0;
    const bool m_isSigned;
    bool m_failed = false;
};

/// Holds the files open: they may be replaced or removed while they are sent.
class S3FileContent final : public Content
{
public:
    explicit S3FileContent(const QStringList &pieces);
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const override;

private:
    std::vector<std::unique_ptr<QFile>> m_files;
    qint64 m_size = 0;
};

/// The same check for a body that is at hand.
[[nodiscard]] std::optional<S3Error> s3BodyMismatch(const S3Request &request, const QByteArray &body);

} // namespace Ferry::TestServer
