#include "core/cleanup/s3uploadsearcher.h"

#include <QDateTime>

#include <numeric>

namespace Ferry
{

using namespace Qt::StringLiterals;

void S3UploadSearcher::search(const SearchPlace &place)
{
    const auto address = S3::Address::of(QUrl(place.where), place.protocolOptions);
    if (!address)
        return concludeUnasked({ErrorKind::UrlInvalid, 0, place.where, u"it names no object"_s});
    const S3::Keys keys = S3Client::keysFor(*address, context().control.settings(), place.access.account);
    if (keys.isEmpty())
        return concludeUnasked({ErrorKind::Unauthorized, 0, place.where, u"no access key"_s});
    m_client = std::make_unique<S3Client>(
        *address, keys, place.access, [this](const ControlRequest &request, bool, const Answered &answered) {
            ask(request, answered);
            return true;
        });
    m_client->listUploads(address->key, [this](const S3Client::Uploads &uploads) { takeUploads(uploads); });
}

QString S3UploadSearcher::where() const
{
    return m_client->address().objectUrl().toString(QUrl::FullyEncoded);
}

JobError S3UploadSearcher::errorOfList(const ControlAnswer &answer) const
{
    const bool isRefusal = answer.failure == NetFailure::None && answer.status >= 300;
    return isRefusal ? S3Client::errorFor(answer.status, answer.body, where()) : errorOf(answer, where());
}

void S3UploadSearcher::takeUploads(const S3Client::Uploads &uploads)
{
    if (!uploads.isWhole) // nothing, and half a list, are different things
        return conclude(errorOfList(uploads.answer));
    for (const S3::OpenUpload &upload : uploads.uploads) {
        if (upload.key == m_client->address().key)
            m_unmeasured.append(upload);
    }
    measureNext();
}

void S3UploadSearcher::measureNext()
{
    if (m_unmeasured.isEmpty())
        return conclude();
    const S3::OpenUpload upload = m_unmeasured.takeFirst();
    m_client->listParts(upload.uploadId, [this, upload](const S3Client::Parts &parts) {
        FoundLeftover found;
        found.leftover.kind = LeftoverKind::S3Upload;
        found.leftover.where = where();
        m_client->writeTo(found.leftover.facts);
        found.leftover.facts.insert("uploadId"_L1, upload.uploadId);
        found.leftover.bytes =
            std::accumulate(parts.parts.begin(), parts.parts.end(), qint64(0),
                            [](qint64 sum, const S3::StoredPart &part) { return sum + part.size; });
        const QDateTime initiated = QDateTime::fromString(upload.initiated, Qt::ISODateWithMs);
        found.since = initiated.isValid() ? initiated.toMSecsSinceEpoch() : 0;
        if (!S3Client::saysNoUpload(parts.answer)) // ended meanwhile
            add(found);
        measureNext();
    });
}

} // namespace Ferry
