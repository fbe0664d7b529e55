#include "core/cleanup/s3uploadremover.h"

#include "core/rules/contentrange.h"
#include "core/rules/retrypolicy.h"

#include <QDateTime>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumAborts = 3; // of one try
// An Abort that meets a Complete can spoil the object: a server that has not answered ours gets time to end it.
constexpr int TriesBeforeAbort = 2;

/// A right that is missing, or a server that cannot: asking again does not help. A wrong or expired key may be
/// put right.
bool isFinalRefusal(const ControlAnswer &answer)
{
    const QString code = S3Client::codeOf(answer);
    const bool isAboutKeys = code == "SignatureDoesNotMatch"_L1 || code == "InvalidAccessKeyId"_L1 ||
                             code == "ExpiredToken"_L1 || code == "InvalidToken"_L1 ||
                             code == "RequestTimeTooSkewed"_L1;
    return (answer.status == 403 && !isAboutKeys) || answer.status == 405 || answer.status == 501;
}

/// With a key of KMS even the ETag of one PUT is no MD5, though it looks like one.
bool isEncryptedByKey(const ControlAnswer &head)
{
    return headerValue(head.headers, "x-amz-server-side-encryption").startsWith("aws:kms");
}

/// Not changed before @p since, which is by our clock. HTTP dates leave the milliseconds out.
bool isNotOlder(const ControlAnswer &head, qint64 since)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 theirNow = parseHttpDate(headerValue(head.headers, "Date")).value_or(now);
    const auto changedAt = parseHttpDate(headerValue(head.headers, "Last-Modified"));
    return changedAt && *changedAt + 1'000 > since + (theirNow - now);
}

} // namespace

void S3UploadRemover::remove(const Leftover &leftover)
{
    m_mayAbort = true;
    if (!prepare(leftover))
        return;
    const bool isPut = leftover.facts.value("put"_L1).toBool();
    if (isPut || leftover.facts.value("finishing"_L1).toBool())
        lookForObject(&S3UploadRemover::abort);
    else
        abort();
}

void S3UploadRemover::verify(const Leftover &leftover)
{
    if (!prepare(leftover))
        return;
    const bool isPut = leftover.facts.value("put"_L1).toBool();
    if (isPut || leftover.facts.value("finishing"_L1).toBool())
        lookForObject(&S3UploadRemover::prove);
    else
        prove();
}

/// False: it is concluded.
bool S3UploadRemover::prepare(const Leftover &leftover)
{
    m_leftover = leftover;
    m_uploadId = leftover.facts.value("uploadId"_L1).toString();
    const auto address = S3::Address::fromFacts(leftover.facts);
    const S3::Keys keys =
        address ? S3Client::keysFor(*address, context().control.settings(), context().access.account)
                : S3::Keys();
    if (keys.isEmpty()) {
        result().detail = address ? u"no access key"_s : u"no address in the facts"_s;
        QMetaObject::invokeMethod(
            this, [this] { conclude(CleanupVerdict::Unknown); }, Qt::QueuedConnection);
        return false;
    }
    m_client = std::make_unique<S3Client>(
        *address, keys, context().access,
        [this](const ControlRequest &request, bool, const S3Client::Answered &answered) {
            ask(request, answered);
            return true;
        });
    m_client->setClockOffsetMs(leftover.facts.value("clockOffset"_L1).toInteger());
    return true;
}

void S3UploadRemover::lookForObject(void (S3UploadRemover::*otherwise)())
{
    m_client->ask({"HEAD"_ba, m_client->address().objectUrl()},
                  [this, otherwise](const ControlAnswer &answer) { takeObject(answer, otherwise); });
}

void S3UploadRemover::takeObject(const ControlAnswer &answer, void (S3UploadRemover::*otherwise)())
{
    const bool isPut = m_leftover.facts.value("put"_L1).toBool();
    const bool mayNotLook = answer.status == 403 || answer.status == 405 || answer.status == 501;
    if (isOurObject(answer))
        return concludeFinished(answer.status);
    if (mayBeOurObject(answer))
        return isPut ? concludeFinished(answer.status) : lookForUpload(answer.status, otherwise);
    // Without the right to read nothing is known of the object, and all the same the upload can be aborted.
    const bool isKnown = answer.status == 200 || answer.status == 404;
    if (!isKnown && (isPut || !mayNotLook))
        return conclude(mayNotLook ? CleanupVerdict::Refused : CleanupVerdict::Unknown);
    // The Abort found nothing: whether the upload had ended or had become the object, nobody may see.
    if (mayNotLook && m_aborts > 0)
        return conclude(CleanupVerdict::Refused);
    if (isPut) { // one that did not arrive whole leaves nothing
        result().notOurs = answer.status == 200;
        return conclude(CleanupVerdict::Gone);
    }
    goOn(otherwise);
}

/// What fits is another's as long as our upload stands. @p status: of the object.
void S3UploadRemover::lookForUpload(int status, void (S3UploadRemover::*otherwise)())
{
    m_client->listParts(m_uploadId, [this, status, otherwise](const S3Client::Parts &parts) {
        if (S3Client::saysNoUpload(parts.answer)) {
            result().detail += u" (the object's ETag cannot be compared; its size and time fit)"_s;
            concludeFinished(status);
        } else if (parts.answer.status == 200 || isFinalRefusal(parts.answer)) {
            goOn(otherwise);
        } else {
            conclude(CleanupVerdict::Unknown);
        }
    });
}

void S3UploadRemover::goOn(void (S3UploadRemover::*otherwise)())
{
    if (m_mayAbort && m_aborts == 0 && m_leftover.attempts < TriesBeforeAbort) {
        result().detail += u" (it may still be put together)"_s;
        return conclude(CleanupVerdict::Unknown);
    }
    (this->*otherwise)();
}

void S3UploadRemover::concludeFinished(int status)
{
    result().status = status;
    result().isFinished = true;
    result().finishedAs = m_leftover.where;
    conclude(CleanupVerdict::Gone);
}

bool S3UploadRemover::hasOurSize(const ControlAnswer &head) const
{
    return head.status == 200 && parseLength(headerValue(head.headers, "Content-Length")) ==
                                     m_leftover.facts.value("size"_L1).toInteger(-1);
}

bool S3UploadRemover::isOurObject(const ControlAnswer &head) const
{
    const QString expected = m_leftover.facts.value("etag"_L1).toString();
    return hasOurSize(head) && !expected.isEmpty() &&
           QString::fromLatin1(S3::bareEtag(headerValue(head.headers, "ETag"))) == expected;
}

/// Its ETag does not tell, and all else fits.
bool S3UploadRemover::mayBeOurObject(const ControlAnswer &head) const
{
    const QByteArray etag = S3::bareEtag(headerValue(head.headers, "ETag"));
    const bool isPlain = S3::isPlainEtag(etag);
    const bool isPut = m_leftover.facts.value("put"_L1).toBool();
    const bool isComparable = !m_leftover.facts.value("etag"_L1).toString().isEmpty() &&
                              (isPlain || S3::isMultipartEtag(etag)) &&
                              !(isPut && isPlain && isEncryptedByKey(head));
    const qint64 madeAt = m_leftover.facts.value("madeAt"_L1).toInteger();
    return !isComparable && madeAt > 0 && hasOurSize(head) && isNotOlder(head, madeAt);
}

void S3UploadRemover::abort()
{
    ++m_aborts;
    const QUrl url = m_client->address().objectUrl({{u"uploadId"_s, m_uploadId}});
    m_client->ask({"DELETE"_ba, url}, [this](const ControlAnswer &answer) { takeAbort(answer); });
}

void S3UploadRemover::takeAbort(const ControlAnswer &answer)
{
    if (answer.status == 204 || answer.status == 200) {
        result().removedByUs = true;
        prove();
    } else if (!S3Client::saysNoUpload(answer)) {
        takeRefusal(answer);
    } else if (!m_leftover.facts.contains("etag"_L1) || result().removedByUs) { // no Complete was sent
        prove();
    } else { // or is it gone because it was completed while we asked?
        lookForObject(&S3UploadRemover::prove);
    }
}

/// It stands unless the upload is proved gone, and its status is the one that explains it.
void S3UploadRemover::takeRefusal(const ControlAnswer &answer)
{
    if (!isFinalRefusal(answer))
        return conclude(CleanupVerdict::Unknown);
    m_refusedWith = answer.status;
    prove();
}

void S3UploadRemover::prove()
{
    m_client->listParts(m_uploadId, [this](const S3Client::Parts &parts) { takeParts(parts); });
}

void S3UploadRemover::takeParts(const S3Client::Parts &parts)
{
    if (S3Client::saysNoUpload(parts.answer)) {
        m_client->listUploads(m_client->address().key,
                              [this](const S3Client::Uploads &uploads) { takeUploads(uploads); });
        return;
    }
    if (m_refusedWith != 0) {
        result().status = m_refusedWith;
        return conclude(CleanupVerdict::Refused);
    }
    if (parts.answer.status == 403 && isFinalRefusal(parts.answer)) // nobody can prove it
        return conclude(CleanupVerdict::Refused);
    const bool isThere = parts.answer.status == 200 && S3::readParts(parts.answer.body).has_value();
    if (isThere && m_mayAbort && m_aborts < MaximumAborts)
        return abort(); // a part that was arriving may have brought it back
    conclude(isThere ? CleanupVerdict::Present : CleanupVerdict::Unknown);
}

void S3UploadRemover::takeUploads(const S3Client::Uploads &uploads)
{
    const bool isListed =
        std::any_of(uploads.uploads.begin(), uploads.uploads.end(),
                    [this](const S3::OpenUpload &one) { return one.uploadId == m_uploadId; });
    if (isListed && m_refusedWith == 0 && m_mayAbort && m_aborts < MaximumAborts)
        return abort();
    if (m_refusedWith != 0 && (isListed || !uploads.isWhole)) {
        result().status = m_refusedWith;
        return conclude(CleanupVerdict::Refused);
    }
    if (!isListed && uploads.answer.status == 403 && isFinalRefusal(uploads.answer)) {
        result().status = 404; // ListParts' word, with keys that may not list the bucket
        return conclude(CleanupVerdict::Gone);
    }
    if (isListed || !uploads.isWhole)
        return conclude(isListed ? CleanupVerdict::Present : CleanupVerdict::Unknown);
    result().proof = ReceiptProof::NotListed;
    conclude(CleanupVerdict::Gone);
}

} // namespace Ferry
