#include "core/disk/digester.h"

#include <openssl/evp.h>

namespace Ferry
{

namespace
{

const EVP_MD *methodOf(QCryptographicHash::Algorithm algorithm)
{
    switch (algorithm) {
    case QCryptographicHash::Md5: return EVP_md5();
    case QCryptographicHash::Sha1: return EVP_sha1();
    case QCryptographicHash::Sha256: return EVP_sha256();
    case QCryptographicHash::Sha384: return EVP_sha384();
    case QCryptographicHash::Sha512: return EVP_sha512();
    default: return nullptr;
    }
}

} // namespace

void Digester::Deleter::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

Digester::Digester(QCryptographicHash::Algorithm algorithm)
    : m_context(EVP_MD_CTX_new())
    , m_isUsable(m_context && methodOf(algorithm) &&
                 EVP_DigestInit_ex(m_context.get(), methodOf(algorithm), nullptr) == 1)
{
}

void Digester::add(QByteArrayView bytes)
{
    m_isUsable =
        m_isUsable && EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1;
}

QByteArray Digester::result()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    m_isUsable =
        m_isUsable &&
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length) == 1;
    return m_isUsable ? digest.first(length) : QByteArray();
}

} // namespace Ferry
