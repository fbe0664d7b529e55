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

DiskThread::Algorithms S3Upload::algorithms() const
{
    // TLS keeps the bytes as they are; over plain http the signature has to.
    if (m_client->address().endpoint.scheme() == "https"_L1)
        return {QCryptographicHash::Md5};
    return {QCryptographicHash::Md5, QCryptographicHash::Sha256};
}

S3Upload::Sums S3Upload::sumsOf(const QByteArrayList &raw) { return {raw.value(0), raw.value(1)}; }

HeaderList S3Upload::headersFor(const Sums &sums) const
{
    return {{"Content-MD5"_ba, sums.md5.toBase64()}, {"Content-Type"_ba, "application/octet-stream"_ba}};
}

QByteArray S3Upload::payloadHash(const Sums &sums) const
{
    return sums.sha256.isEmpty() ? S3::UnsignedPayload : sums.sha256.toHex();
}

void S3Upload::sendMissing()
{
    m_ready.clear();
    m_toDigest.clear();
    for (const Part &part : std::as_const(m_missing)) {
        if (m_sums.contains(part.number))
            m_ready.insert(part.number);
        else
            m_toDigest.append(part);
    }
    sendParts(std::exchange(m_missing, {}), AtATime);
}

bool S3Upload::isReady(const Part &part)
{
    if (m_sums.contains(part.number))
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
    digest(part.offset, part.length, algorithms(),
           [this, part, session = m_sessions](const QByteArrayList &raw) {
               m_isDigesting = false;
               if (session != m_sessions) // of the file as it was
                   return digestAhead();
               m_sums.insert(part.number, sumsOf(raw));
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
        if (etag != m_sums.value(part.number).md5.toHex()) { // encrypted there: it cannot be computed again
            QJsonObject others = m_session.facts.value("parts"_L1).toObject();
            others.insert(QString::number(part.number), QString::fromLatin1(etag));
            m_session.facts.insert("parts"_L1, others);
            context().book.update(m_session);
        }
        return Fate::Stored;
    }
    if (result.failure == NetFailure::None || result.status >= 300)
        return judgeRefusal(result);
    if (isDoubtful(result.failure))
        return Fate::Unknown;
    if (result.failure == NetFailure::DiskFailed && !isSourceUnchanged())
        return Fate::Unknown; // learnParts() sees to it
    failSending(result, where());
    return Fate::Failed;
}

PartUpload::Fate S3Upload::judgeRefusal(const WireResult &result)
{
    if (m_client->learn(result.status, result.headers, result.body)) {
        tellClock();
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
        if (isWhole && !(isTold && m_sums.contains(part.number)))
            m_unverified.append(part);
        if (!isWhole)
            m_missing.append(part);
    }
    verifyParts();
}

/// One after the other: the disk thread has others to serve.
void S3Upload::verifyParts()
{
    while (!m_unverified.isEmpty()) {
        const Part part = m_unverified.constFirst();
        if (!m_sums.contains(part.number)) {
            digest(part.offset, part.length, algorithms(), [this, part](const QByteArrayList &raw) {
                m_sums.insert(part.number, sumsOf(raw));
                verifyParts();
            });
            return;
        }
        m_unverified.removeFirst();
        if (!isKept(part.number))
            m_missing.append(part);
    }
    std::sort(m_missing.begin(), m_missing.end(),
              [](const Part &a, const Part &b) { return a.number < b.number; });
    sendMissing();
}

/// Plain ETags are the MD5 of what is there; of others only what was told of them is known.
bool S3Upload::isKept(int number) const
{
    const QByteArray etag = m_etags.value(number);
    const QString told =
        m_session.facts.value("parts"_L1).toObject().value(QString::number(number)).toString();
    return etag.toLower() == m_sums.value(number).md5.toHex() || (!told.isEmpty() && told.toLatin1() == etag);
}

} // namespace Ferry
