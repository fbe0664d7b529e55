#include "tests/server/s3xml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr auto s3Namespace = "http://s3.amazonaws.com/doc/2006-03-01/"_L1;

void write(QXmlStreamWriter &xml, const S3Element &element)
{
    xml.writeStartElement(element.name);
    if (!element.text.isEmpty())
        xml.writeCharacters(element.text);
    for (const S3Element &child : element.children)
        write(xml, child);
    xml.writeEndElement();
}

QByteArray document(const S3Element &root, bool withNamespace)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    if (withNamespace)
        xml.writeDefaultNamespace(s3Namespace);
    write(xml, root);
    xml.writeEndDocument();
    return bytes;
}

std::optional<S3NamedPart> parsePart(QXmlStreamReader &xml)
{
    S3NamedPart part;
    while (xml.readNextStartElement()) {
        if (xml.name() == "PartNumber"_L1)
            part.number = xml.readElementText().trimmed().toInt();
        else if (xml.name() == "ETag"_L1)
            part.etag = xml.readElementText().trimmed().toLatin1().replace('"', "");
        else
            xml.skipCurrentElement();
    }
    return part.number > 0 && !part.etag.isEmpty() ? std::optional(part) : std::nullopt;
}

} // namespace

QByteArray s3Xml(const S3Element &root) { return document(root, true); }

QByteArray s3ErrorXml(const S3Error &error, const QString &resource)
{
    S3Element root{u"Error"_s, {}, {{u"Code"_s, QString::fromLatin1(error.code)}}};
    root.children.append({u"Message"_s, error.message});
    for (const auto &[name, text] : error.more)
        root.children.append({name, text});
    root.children.append({u"Resource"_s, resource});
    root.children.append({u"RequestId"_s, u"0000000000000001"_s});
    return document(root, false);
}

Answer s3XmlAnswer(const QByteArray &xml, int status)
{
    return Answer::text(status, xml, {{"Content-Type"_ba, "application/xml"_ba}});
}

std::optional<QList<S3NamedPart>> parseCompleteBody(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "CompleteMultipartUpload"_L1)
        return std::nullopt;
    QList<S3NamedPart> parts;
    while (xml.readNextStartElement()) {
        if (xml.name() != "Part"_L1)
            return std::nullopt;
        const std::optional<S3NamedPart> part = parsePart(xml);
        if (!part)
            return std::nullopt;
        parts.append(*part);
    }
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() || parts.isEmpty() ? std::nullopt : std::optional(parts);
}

} // namespace Ferry::TestServer
