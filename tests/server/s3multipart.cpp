// Multipart uploads: making, listing, completing and aborting them.

#include "tests/server/s3handler.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr int largestPage = 1000;

S3Error noSuchUpload(const QByteArray &code = "NoSuchUpload")
{
    return {404, code, u"The upload does not exist; it may have been aborted or completed."_s};
}

QString timeText(const QDateTime &when) { return when.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s); }

QString flag(bool value) { return value ? u"true"_s : u"false"_s; }

S3Element owner(const QString &name)
{
    return {name, {}, {{u"ID"_s, u"0000000000000001"_s}, {u"DisplayName"_s, u"owner"_s}}};
}

S3Element partElement(int number, const S3Part &part)
{
    return {u"Part"_s,
            {},
            {{u"PartNumber"_s, QString::number(number)},
             {u"LastModified"_s, timeText(part.modified)},
             {u"ETag"_s, QString::fromLatin1(part.etag)},
             {u"Size"_s, QString::number(part.size)}}};
}

QString keyText(const S3Request &request, const QString &key)
{
    const bool encode = request.query("encoding-type") == "url";
    return encode ? QString::fromLatin1(key.toUtf8().toPercentEncoding("/")) : key;
}

S3Element uploadElement(const S3Request &request, const S3Upload &upload)
{
    return {u"Upload"_s,
            {},
            {{u"Key"_s, keyText(request, upload.key)},
             {u"UploadId"_s, upload.id},
             owner(u"Initiator"_s),
             owner(u"Owner"_s),
             {u"StorageClass"_s, u"STANDARD"_s},
             {u"Initiated"_s, timeText(upload.initiated)}}};
}

/// Without an upload-id-marker all uploads of the marker's key are behind the reader.
bool isAfter(const S3Upload &upload, const QString &keyMarker, const QString &idMarker)
{
    const QByteArray key = upload.key.toUtf8();
    const QByteArray marker = keyMarker.toUtf8();
    return idMarker.isEmpty() ? key > marker : std::tie(key, upload.id) > std::tie(marker, idMarker);
}

Answer completeAnswer(const S3Request &request, const QByteArray &etag)
{
    const QString host = QString::fromLatin1(request.head.header("Host"));
    return s3XmlAnswer(s3Xml({u"CompleteMultipartUploadResult"_s,
                              {},
                              {{u"Location"_s, "http://"_L1 + host + request.path()},
                               {u"Bucket"_s, request.bucket},
                               {u"Key"_s, request.key},
                               {u"ETag"_s, QString::fromLatin1(etag)}}}));
}

/// White space comes while the server works, to keep the connection; the status was sent before the outcome.
Answer lateError(const S3Request &request, const S3Switches &now)
{
    const QByteArray xml =
        s3ErrorXml({200, now.failingCompleteCode, u"We encountered an internal error."_s}, request.path());
    const qsizetype at = now.whiteSpaceFirst ? 0 : xml.indexOf("?>") + 2;
    return s3XmlAnswer(xml.left(at) + "\n    \n  " + xml.mid(at));
}

} // namespace

Answer S3Handler::createUpload(const S3Request &request)
{
    const std::optional<S3Upload> upload = m_store.createUpload(request.bucket, request.key, now());
    if (!upload)
        return failed({500, "InternalError", u"The storage cannot be written."_s}, request);
    return s3XmlAnswer(
        s3Xml({u"InitiateMultipartUploadResult"_s,
               {},
               {{u"Bucket"_s, request.bucket}, {u"Key"_s, request.key}, {u"UploadId"_s, upload->id}}}));
}

int S3Handler::pageSize(const S3Request &request, const QByteArray &name) const
{
    bool ok = false;
    const int asked = request.text(name).toInt(&ok);
    return std::min({ok && asked > 0 ? asked : largestPage, switches().pageSize, largestPage});
}

Answer S3Handler::listFailure(const S3Request &request) const
{
    const int status = switches().failingListStatus;
    const QByteArray code = status == 403   ? "AccessDenied"_ba
                            : status == 501 ? "NotImplemented"_ba
                            : status == 503 ? "SlowDown"_ba
                                            : "InternalError"_ba;
    return failed({status, code, u"No list is to be had."_s}, request);
}

Answer S3Handler::listParts(const S3Request &request)
{
    if (take(&S3Switches::failingPartLists))
        return listFailure(request);
    const std::optional<S3Upload> upload = uploadOf(request);
    if (!upload)
        return failed(noSuchUpload(switches().partsGoneCode), request);
    const int marker = request.text("part-number-marker").toInt();
    const int most = pageSize(request, "max-parts");
    QList<S3Element> page;
    int last = marker;
    bool truncated = false;
    for (auto part = upload->parts.upperBound(marker); part != upload->parts.cend(); ++part) {
        truncated = page.size() == most;
        if (truncated)
            break;
        page.append(partElement(part.key(), *part));
        last = part.key();
    }
    const QList<S3Element> facts{{u"Bucket"_s, request.bucket},
                                 {u"Key"_s, keyText(request, request.key)},
                                 {u"UploadId"_s, upload->id},
                                 owner(u"Initiator"_s),
                                 owner(u"Owner"_s),
                                 {u"StorageClass"_s, u"STANDARD"_s},
                                 {u"PartNumberMarker"_s, QString::number(marker)},
                                 {u"NextPartNumberMarker"_s, QString::number(last)},
                                 {u"MaxParts"_s, QString::number(most)},
                                 {u"IsTruncated"_s, flag(truncated)}};
    return s3XmlAnswer(s3Xml({u"ListPartsResult"_s, {}, facts + page}));
}

Answer S3Handler::listUploads(const S3Request &request)
{
    if (take(&S3Switches::failingUploadLists))
        return listFailure(request);
    const QString prefix = request.text("prefix");
    const QString keyMarker = request.text("key-marker");
    const QString idMarker = keyMarker.isEmpty() ? QString() : request.text("upload-id-marker");
    const int most = pageSize(request, "max-uploads");
    QList<S3Upload> found = m_store.uploads(request.bucket);
    found.removeIf([&](const S3Upload &upload) {
        return !upload.key.startsWith(prefix) || !isAfter(upload, keyMarker, idMarker);
    });
    const bool truncated = found.size() > most;
    found = found.mid(0, most);

    QList<S3Element> elements{{u"Bucket"_s, request.bucket},
                              {u"Prefix"_s, keyText(request, prefix)},
                              {u"KeyMarker"_s, keyText(request, keyMarker)},
                              {u"UploadIdMarker"_s, idMarker},
                              {u"MaxUploads"_s, QString::number(most)},
                              {u"IsTruncated"_s, flag(truncated)}};
    if (truncated)
        elements += {{u"NextKeyMarker"_s, keyText(request, found.constLast().key)},
                     {u"NextUploadIdMarker"_s, found.constLast().id}};
    for (const S3Upload &upload : std::as_const(found))
        elements.append(uploadElement(request, upload));
    return s3XmlAnswer(s3Xml({u"ListMultipartUploadsResult"_s, {}, elements}));
}

Answer S3Handler::completeUpload(const S3Request &request, const QByteArray &body)
{
    const std::optional<S3Upload> upload = uploadOf(request);
    if (!upload)
        return completedBefore(request);
    const std::optional<QList<S3NamedPart>> named = parseCompleteBody(body);
    if (!named)
        return failed({400, "MalformedXML", u"The XML is not well-formed or not what was expected."_s},
                      request);
    if (const auto error = conditionRefusal(request))
        return failed(*error, request);
    if (!take(&S3Switches::failingCompletes))
        return assemble(request, *upload, *named);
    const S3Switches now = switches();
    if (now.failingCompletesAct) {
        const Answer unsaid = assemble(request, *upload, *named);
        if (unsaid.status != 200)
            return unsaid;
    }
    return lateError(request, now);
}

Answer S3Handler::assemble(const S3Request &request, const S3Upload &upload, const QList<S3NamedPart> &named)
{
    QList<int> numbers;
    for (const S3NamedPart &part : named) {
        if (!numbers.isEmpty() && part.number <= numbers.constLast())
            return failed({400, "InvalidPartOrder", u"The parts are not in ascending order."_s}, request);
        const auto known = upload.parts.constFind(part.number);
        if (known == upload.parts.cend() || known->etag != '"' + part.etag + '"')
            return failed({400,
                           "InvalidPart",
                           u"A part is not there or has another ETag."_s,
                           {{u"PartNumber"_s, QString::number(part.number)}}},
                          request);
        numbers.append(part.number);
    }
    for (const int number : std::as_const(numbers)) {
        const qint64 size = upload.parts.value(number).size;
        if (number != numbers.constLast() && size < m_options.minimumPartSize)
            return failed({400,
                           "EntityTooSmall",
                           u"A part but the last is smaller than the minimum."_s,
                           {{u"ProposedSize"_s, QString::number(size)},
                            {u"MinSizeAllowed"_s, QString::number(m_options.minimumPartSize)},
                            {u"PartNumber"_s, QString::number(number)}}},
                          request);
    }
    const std::optional<S3Object> object = m_store.complete(upload, numbers);
    if (!object)
        return failed({500, "InternalError", u"The storage cannot be written."_s}, request);
    return completeAnswer(request, object->etag);
}

/// The answer to the first Complete may have been lost.
Answer S3Handler::completedBefore(const S3Request &request) const
{
    const std::optional<S3Object> object = m_store.object(request.bucket, request.key);
    const bool same = object && !object->uploadId.isEmpty() && object->uploadId == request.text("uploadId");
    return same && switches().completeTwice ? completeAnswer(request, object->etag)
                                            : failed(noSuchUpload(), request);
}

Answer S3Handler::abortUpload(const S3Request &request)
{
    if (switches().refuseAbort)
        return failed({403, "AccessDenied", u"Access denied."_s}, request);
    const std::optional<S3Upload> upload = uploadOf(request);
    if (!upload)
        return failed(noSuchUpload(), request);
    if (!take(&S3Switches::idleAborts) && !m_store.removeUpload(*upload))
        return failed({500, "InternalError", u"The files cannot be removed."_s}, request);
    return Answer::text(204);
}

} // namespace Ferry::TestServer
