#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <memory>

struct evp_md_ctx_st;

namespace Ferry
{

/// What QCryptographicHash does, by OpenSSL: its SHA-256 uses the processor's own instructions, and is eight
/// times as fast, which is what an upload to S3 waits for. Any thread, one at a time.
class Digester
{
public:
    /// Md5, Sha1, Sha256, Sha384 or Sha512.
    explicit Digester(QCryptographicHash::Algorithm algorithm);

    void add(QByteArrayView bytes);
    /// The raw digest; once. Empty if OpenSSL does not do this algorithm here (MD5 in FIPS mode).
    [[nodiscard]] QByteArray result();

private:
    struct Deleter {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
    bool m_isUsable;
};

} // namespace Ferry
