#include "core/rules/s3messages.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <functional>

namespace Ferry::S3
{

using namespace Qt::StringLiterals;

namespace
{

using OnElement = std::function<void(QXmlStreamReader &)>;

/// Calls @p onElement on each child of the current element, which it must read or skip.
void eachChild(QXmlStreamReader &xml, const OnElement &onElement)
{
    while (xml.readNextStartElement())
        onElement(xml);
}

QString textOf(QXmlStreamReader &xml) { return xml.readElementText(QXmlStreamReader::SkipChildElements); }

/// False unless @p bytes is one whole document with that root. White space may come first: servers send it to
/// keep the connection open while they work, which no XML parser accepts before a declaration.
bool readDocument(const QByteArray &bytes, QLatin1StringView root, const OnElement &onChild)
{
    QXmlStreamReader xml(bytes.trimmed());
    xml.setNamespaceProcessing(true);
    if (!xml.readNextStartElement() || xml.name() != root)
        return false;
    eachChild(xml, onChild);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

constexpr qsizetype Md5Digits = 32;

/// Reads "true" and "false"; nothing else counts as an answer.
void readFlag(const QString &text, std::optional<bool> &flag)
{
    if (text == "true"_L1 || text == "false"_L1)
        flag = text == "true"_L1;
}

std::optional<StoredPart> readPart(QXmlStreamReader &xml)
{
    StoredPart part;
    bool hasNumber = false;
    bool hasSize = false;
    eachChild(xml, [&](QXmlStreamReader &child) {
        if (child.name() == "PartNumber"_L1)
            part.number = textOf(child).toInt(&hasNumber);
        else if (child.name() == "Size"_L1)
            part.size = textOf(child).toLongLong(&hasSize);
        else if (child.name() == "ETag"_L1)
            part.etag = bareEtag(textOf(child).toUtf8());
        else
            child.skipCurrentElement();
    });
    return hasNumber && hasSize ? std::optional(part) : std::nullopt;
}

OpenUpload readUpload(QXmlStreamReader &xml)
{
    OpenUpload upload;
    eachChild(xml, [&](QXmlStreamReader &child) {
        if (child.name() == "Key"_L1)
            upload.key = textOf(child);
        else if (child.name() == "UploadId"_L1)
            upload.uploadId = textOf(child);
        else if (child.name() == "Initiated"_L1)
            upload.initiated = textOf(child);
        else
            child.skipCurrentElement();
    });
    return upload;
}

} // namespace

std::optional<Refusal> readRefusal(const QByteArray &xml)
{
    Refusal refusal;
    const bool isWhole = readDocument(xml, "Error"_L1, [&](QXmlStreamReader &child) {
        if (child.name() == "Code"_L1)
            refusal.code = textOf(child);
        else if (child.name() == "Message"_L1)
            refusal.message = textOf(child);
        else if (child.name() == "Region"_L1)
            refusal.region = textOf(child);
        else
            child.skipCurrentElement();
    });
    return isWhole && !refusal.code.isEmpty() ? std::optional(refusal) : std::nullopt;
}

std::optional<QString> readUploadId(const QByteArray &xml)
{
    QString id;
    const bool isWhole = readDocument(xml, "InitiateMultipartUploadResult"_L1, [&](QXmlStreamReader &child) {
        if (child.name() == "UploadId"_L1)
            id = textOf(child);
        else
            child.skipCurrentElement();
    });
    return isWhole && !id.isEmpty() ? std::optional(id) : std::nullopt;
}

std::optional<PartsPage> readParts(const QByteArray &xml)
{
    PartsPage page;
    std::optional<bool> truncated;
    bool isReadable = true;
    const bool isWhole = readDocument(xml, "ListPartsResult"_L1, [&](QXmlStreamReader &child) {
        if (child.name() == "Part"_L1) {
            const auto part = readPart(child);
            isReadable = isReadable && part;
            page.parts.append(part.value_or(StoredPart()));
        } else if (child.name() == "IsTruncated"_L1) {
            readFlag(textOf(child), truncated);
        } else if (child.name() == "NextPartNumberMarker"_L1) {
            page.nextMarker = textOf(child);
        } else {
            child.skipCurrentElement();
        }
    });
    page.isTruncated = truncated.value_or(false);
    return isWhole && isReadable && truncated ? std::optional(page) : std::nullopt;
}

std::optional<UploadsPage> readUploads(const QByteArray &xml)
{
    UploadsPage page;
    std::optional<bool> truncated;
    const bool isWhole = readDocument(xml, "ListMultipartUploadsResult"_L1, [&](QXmlStreamReader &child) {
        if (child.name() == "Upload"_L1)
            page.uploads.append(readUpload(child));
        else if (child.name() == "IsTruncated"_L1)
            readFlag(textOf(child), truncated);
        else if (child.name() == "NextKeyMarker"_L1)
            page.nextKeyMarker = textOf(child);
        else if (child.name() == "NextUploadIdMarker"_L1)
            page.nextUploadIdMarker = textOf(child);
        else
            child.skipCurrentElement();
    });
    page.isTruncated = truncated.value_or(false);
    return isWhole && truncated ? std::optional(page) : std::nullopt;
}

std::optional<QByteArray> readCompleted(const QByteArray &xml)
{
    QByteArray etag;
    const bool isWhole = readDocument(xml, "CompleteMultipartUploadResult"_L1, [&](QXmlStreamReader &child) {
        if (child.name() == "ETag"_L1)
            etag = bareEtag(textOf(child).toUtf8());
        else
            child.skipCurrentElement();
    });
    return isWhole ? std::optional(etag) : std::nullopt;
}

QByteArray completeBody(const QList<StoredPart> &parts)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeDefaultNamespace(u"http://s3.amazonaws.com/doc/2006-03-01/"_s);
    xml.writeStartElement(u"CompleteMultipartUpload"_s);
    for (const StoredPart &part : parts) {
        xml.writeStartElement(u"Part"_s);
        xml.writeTextElement(u"PartNumber"_s, QString::number(part.number));
        xml.writeTextElement(u"ETag"_s, u'"' + QString::fromUtf8(part.etag) + u'"');
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return body;
}

QByteArray bareEtag(const QByteArray &etag)
{
    QByteArray bare = etag.trimmed();
    if (bare.startsWith("W/"))
        bare = bare.mid(2);
    if (bare.size() >= 2 && bare.startsWith('"') && bare.endsWith('"'))
        bare = bare.sliced(1, bare.size() - 2);
    return bare;
}

bool isPlainEtag(const QByteArray &bare) { return bare.size() == Md5Digits && isHex(bare); }

QByteArray multipartEtag(const QByteArrayList &sums)
{
    return QCryptographicHash::hash(sums.join(), QCryptographicHash::Md5).toHex() + '-' +
           QByteArray::number(sums.size());
}

bool isMultipartEtag(const QByteArray &bare)
{
    bool isNumber = false;
    const int count = bare.mid(Md5Digits + 1).toInt(&isNumber);
    return bare.size() > Md5Digits + 1 && bare.at(Md5Digits) == '-' && isHex(bare.first(Md5Digits)) &&
           isNumber && count > 0;
}

} // namespace Ferry::S3
