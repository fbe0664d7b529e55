#include "core/transfer/s3upload.h"

/// The parts of an S3 upload: hashed ahead of the sending, sent, compared with what the server lists.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int AtATime = 4;
constexpr int DigestedAhead = 4; // parts

/// It may have arrived: ask.
bool isDoubtful(NetFailure failure)
{
    return failure == NetFailure::Lost || failure == NetFailure::TimedOut ||
           failure == NetFailure::Protocol || failure == NetFailure::Aborted;
}

} // namespace

/// TLS keeps the bytes as they are; over plain http the signature has to.
bool S3Upload::signsPayload() const { return m_client->address().endpoint.scheme() != "https"_L1; }

DiskThread::Algorithms S3Upload::algorithms(bool withMd5) const
{
    DiskThread::Algorithms result;
    if (withMd5)
        result.append(QCryptographicHash::Md5);
    if (signsPayload())
        result.append(QCryptographicHash::Sha256);
    return result;
}

DiskThread::Algorithms S3Upload::algorithmsFor(const Part &part) const
{
    return algorithms(m_wantsMd5 || (m_kind == Etags::Unknown && part.number == m_sample));
}

S3Upload::Sums S3Upload::sumsOf(const DiskThread::Algorithms &algorithms, const QByteArrayList &raw)
{
    return {raw.value(algorithms.indexOf(QCryptographicHash::Md5)),
            raw.value(algorithms.indexOf(QCryptographicHash::Sha256))};
}

HeaderList S3Upload::headersFor(const Sums &sums) const
{
    HeaderList headers{{"Content-Type"_ba, "application/octet-stream"_ba}};
    if (!sums.md5.isEmpty())
        headers.emplaceBack("Content-MD5"_ba, sums.md5.toBase64());
    return headers;
}

QByteArray S3Upload::payloadHash(const Sums &sums) const
{
    return sums.sha256.isEmpty() ? S3::UnsignedPayload : sums.sha256.toHex();
}

void S3Upload::sendMissing()
{
    m_ready.clear();
    m_toDigest.clear();
    m_sample = m_missing.isEmpty() ? 0 : m_missing.constFirst().number;
    for (const Part &part : std::as_const(m_missing)) {
        if (m_sums.contains(part.number))
            m_ready.insert(part.number);
        else if (!algorithmsFor(part).isEmpty())
            m_toDigest.append(part);
    }
    sendParts(std::exchange(m_missing, {}), AtATime);
}

bool S3Upload::isReady(const Part &part)
{
    if (m_sums.contains(part.number) || algorithmsFor(part).isEmpty())
        return true;
    digestAhead();
    return false;
}

void S3Upload::digestAhead()
{
    if (m_isDigesting || m_toDigest.isEmpty() || m_ready.size() >= DigestedAhead)
        return;
    m_isDigesting = true;
    const Part part = m_toDigest.takeFirst();
    const auto sums = algorithmsFor(part);
    digest(part.offset, part.length, sums,
           [this, part, sums, session = m_sessions, wantsMd5 = m_wantsMd5](const QByteArrayList &raw) {
               m_isDigesting = false;
               // Of the file as it was, or not all that is wanted by now.
               if (session != m_sessions || wantsMd5 != m_wantsMd5)
                   return digestAhead();
               m_sums.insert(part.number, sumsOf(sums, raw));
               m_ready.insert(part.number);
               goOn();
               digestAhead();
           });
}

WireRequest S3Upload::requestFor(const Part &part)
{
    m_completes = 0;
    m_ready.remove(part.number);
    digestAhead();
    const Sums sums = m_sums.value(part.number);
    const QUrl url = m_client->address().objectUrl(
        {{u"partNumber"_s, QString::number(part.number)}, {u"uploadId"_s, uploadId()}});
    return m_client->wireRequest("PUT"_ba, url, headersFor(sums), payloadHash(sums));
}

PartUpload::Fate S3Upload::judge(const Part &part, const WireResult &result)
{
    if (result.failure == NetFailure::None && result.status == 200) {
        const QByteArray etag = S3::bareEtag(headerValue(result.headers, "ETag"));
        if (etag.isEmpty())
            return Fate::Unknown; // not S3's answer
        m_etags.insert(part.number, etag);
        learnEtags(part.number);
        return Fate::Stored;
    }
    if (result.failure == NetFailure::None || result.status >= 300)
        return judgeRefusal(part, result);
    if (isDoubtful(result.failure))
        return Fate::Unknown;
    if (result.failure == NetFailure::DiskFailed && !isSourceUnchanged())
        return Fate::Unknown; // learnParts() sees to it
    failSending(result, where());
    return Fate::Failed;
}

/// Whether the ETags of this session are sums. Others are kept, for only what was told of them is known.
void S3Upload::learnEtags(int number)
{
    const QByteArray etag = m_etags.value(number);
    const QByteArray md5 = m_sums.value(number).md5;
    if (!S3::isPlainEtag(etag) || (!md5.isEmpty() && etag.toLower() != md5.toHex()))
        m_kind = Etags::Others;
    else if (!md5.isEmpty() && m_kind == Etags::Unknown)
        m_kind = Etags::Sums;
    if (m_kind != Etags::Others)
        return;
    QJsonObject told;
    for (auto it = m_etags.constBegin(); it != m_etags.constEnd(); ++it)
        told.insert(QString::number(it.key()), QString::fromLatin1(it.value()));
    m_session.facts.insert("parts"_L1, told);
    context().book.update(m_session);
}

PartUpload::Fate S3Upload::judgeRefusal(const Part &part, const WireResult &result)
{
    if (m_client->learn(result.status, result.headers, result.body)) {
        tellClock();
        return Fate::Unknown;
    }
    if (S3Client::demandsMd5(result.status, result.body) && m_sums.value(part.number).md5.isEmpty()) {
        m_wantsMd5 = true;
        m_sums.clear();
        m_session.facts.insert("checksum"_L1, u"md5"_s); // the next attempt knows
        return Fate::Unknown;
    }
    const QString code = S3::readRefusal(result.body).value_or(S3::Refusal()).code;
    const bool isOtherContent = code == "BadDigest"_L1 || code == "XAmzContentSHA256Mismatch"_L1;
    if (result.status < 300 || code == "NoSuchUpload"_L1 || code == "NoSuchKey"_L1 ||
        code == "RequestTimeout"_L1 || (isOtherContent && !isSourceUnchanged()))
        return Fate::Unknown;
    fail(S3Client::errorFor(result.status, result.body, where()), retryAfterMs(result.headers));
    return Fate::Failed;
}

void S3Upload::learnParts()
{
    if (!isSourceUnchanged())
        return sourceChanged();
    m_client->listParts(uploadId(), [this](const S3Client::Parts &parts) { takeParts(parts); });
}

void S3Upload::takeParts(const S3Client::Parts &parts)
{
    tellClock();
    if (S3Client::saysNoUpload(parts.answer))
        return askWhetherFinished();
    if (!parts.isWhole)
        return failBy(parts.answer);
    QHash<int, S3::StoredPart> stored;
    for (const S3::StoredPart &part : parts.parts)
        stored.insert(part.number, part);
    const QHash<int, QByteArray> told = std::exchange(m_etags, {});
    m_missing.clear();
    m_unverified.clear();
    for (const Part &part : allParts(m_partSize)) {
        const auto found = stored.constFind(part.number);
        const bool isWhole = found != stored.constEnd() && found->size == part.length;
        // What the server itself has told of our bytes needs no comparison.
        const bool isTold = isWhole && told.value(part.number) == found->etag;
        if (isWhole)
            m_etags.insert(part.number, found->etag);
        if (isWhole && !isTold)
            m_unverified.append(part);
        if (!isWhole)
            m_missing.append(part);
    }
    verifyParts();
}

/// Plain ETags are the MD5 of what is there. One after the other: the disk thread has others to serve.
void S3Upload::verifyParts()
{
    if (!m_unverified.isEmpty()) {
        const Part part = m_unverified.takeFirst();
        digest(part.offset, part.length, {QCryptographicHash::Md5}, [this, part](const QByteArrayList &raw) {
            if (m_etags.value(part.number).toLower() != raw.value(0).toHex())
                m_missing.append(part);
            else if (m_kind == Etags::Unknown)
                m_kind = Etags::Sums;
            verifyParts();
        });
        return;
    }
    std::sort(m_missing.begin(), m_missing.end(),
              [](const Part &a, const Part &b) { return a.number < b.number; });
    sendMissing();
}

} // namespace Ferry
