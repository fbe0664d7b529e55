#include "tests/server/s3body.h"

#include <algorithm>
#include <openssl/evp.h>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr qsizetype hashedAtOnce = 1024 * 1024;

std::optional<S3Error> compare(const S3Request &request, const QByteArray &md5, const QByteArray &sha256)
{
    const QByteArray wantedMd5 = request.head.header("Content-MD5");
    const QByteArray wanted = request.head.header("x-amz-content-sha256");
    if (!wantedMd5.isNull() && QByteArray::fromBase64(wantedMd5).size() != md5.size())
        return S3Error{400, "InvalidDigest", u"Content-MD5 is not an MD5."_s};
    if (!wantedMd5.isNull() && QByteArray::fromBase64(wantedMd5) != md5)
        return S3Error{400, "BadDigest", u"Content-MD5 does not match what was received."_s};
    if (!request.isUnsigned() && wanted != sha256.toHex())
        return S3Error{400,
                       "XAmzContentSHA256Mismatch",
                       u"x-amz-content-sha256 does not match what was received."_s,
                       {{u"S3ComputedContentSHA256"_s, QString::fromLatin1(sha256.toHex())}}};
    return std::nullopt;
}

} // namespace

void S3Sha256::Deleter::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

S3Sha256::S3Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

S3Sha256::~S3Sha256()
{
    if (m_running.valid())
        m_running.wait();
}

void S3Sha256::add(QByteArrayView bytes)
{
    m_gathered.append(bytes.data(), bytes.size());
    if (m_gathered.size() >= hashedAtOnce)
        hashGathered();
}

void S3Sha256::hashGathered()
{
    if (m_running.valid())
        m_running.get();
    m_hashed.swap(m_gathered);
    m_gathered.resize(0); // keeps its memory
    m_running = std::async(std::launch::async, [this] {
        EVP_DigestUpdate(m_context.get(), m_hashed.constData(), static_cast<size_t>(m_hashed.size()));
    });
}

QByteArray S3Sha256::result()
{
    hashGathered();
    m_running.get();
    QByteArray digest(QCryptographicHash::hashLength(QCryptographicHash::Sha256), Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

S3Incoming::S3Incoming(const QString &path, bool isSigned)
    : m_file(path)
    , m_isSigned(isSigned)
    , m_failed(!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
{
}

S3Incoming::~S3Incoming() { m_file.remove(); }

bool S3Incoming::write(QByteArrayView bytes)
{
    m_failed = m_failed || m_file.write(bytes.data(), bytes.size()) != bytes.size();
    m_md5.addData(bytes);
    if (m_isSigned)
        m_sha256.add(bytes);
    m_size += bytes.size();
    return !m_failed;
}

S3Received S3Incoming::close()
{
    m_file.close();
    return {m_file.fileName(), m_size, m_md5.result()};
}

std::optional<S3Error> S3Incoming::mismatch(const S3Request &request)
{
    if (m_failed)
        return S3Error{500, "InternalError", u"The storage cannot be written."_s};
    return compare(request, m_md5.result(), m_sha256.result());
}

S3FileContent::S3FileContent(const QStringList &pieces)
{
    for (const QString &piece : pieces) {
        m_files.push_back(std::make_unique<QFile>(piece));
        if (m_files.back()->open(QIODevice::ReadOnly))
            m_size += m_files.back()->size();
    }
}

QByteArray S3FileContent::read(qint64 offset, qint64 length) const
{
    QByteArray bytes;
    for (const auto &file : m_files) {
        const qint64 wanted = std::min(length - bytes.size(), file->size() - offset);
        if (wanted > 0 && file->seek(offset))
            bytes += file->read(wanted);
        offset = std::max<qint64>(0, offset - file->size());
    }
    return bytes;
}

std::optional<S3Error> s3BodyMismatch(const S3Request &request, const QByteArray &body)
{
    return compare(request, QCryptographicHash::hash(body, QCryptographicHash::Md5),
                   QCryptographicHash::hash(body, QCryptographicHash::Sha256));
}

} // namespace Ferry::TestServer
