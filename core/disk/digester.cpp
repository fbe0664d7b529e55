#include "core/disk/digester.h"

#include <openssl/evp.h>

namespace Ferry
{

void Digester::Deleter::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

Digester::Digester(QCryptographicHash::Algorithm algorithm)
    : m_context(EVP_MD_CTX_new())
    , m_isUsable(m_context &&
                 EVP_DigestInit_ex(m_context.get(),
                                   algorithm == QCryptographicHash::Md5 ? EVP_md5() : EVP_sha256(),
                                   nullptr) == 1)
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
