#include "tests/server/davanswers.h"

#include "tests/server/byterange.h"

#include <QFile>
#include <QUrl>
#include <QXmlStreamWriter>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

/// A file as it was when it was opened: what is put in its place later has another inode.
class FileContent final : public Content
{
public:
    explicit FileContent(const QString &path)
        : m_file(path)
    {
        m_open = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_size = m_file.size();
    }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const override
    {
        QByteArray bytes(length, '\0');
        const auto count = ::pread(m_file.handle(), bytes.data(), size_t(length), off_t(offset));
        return count == length ? bytes : QByteArray(length, '\0');
    }

private:
    QFile m_file;
    qint64 m_size = 0;
    bool m_open = false;
};

const QString Dav = u"DAV:"_s;

void writeListing(QXmlStreamWriter &xml, const DavListing &listing)
{
    const DavEntry &entry = listing.entry;
    xml.writeStartElement(Dav, u"response"_s);
    xml.writeTextElement(Dav, u"href"_s, QString::fromLatin1(QUrl::toPercentEncoding(listing.path, "/"_ba)));
    xml.writeStartElement(Dav, u"propstat"_s);
    xml.writeStartElement(Dav, u"prop"_s);
    xml.writeTextElement(Dav, u"getlastmodified"_s, QString::fromLatin1(httpDate(entry.modified)));
    xml.writeTextElement(Dav, u"getetag"_s, QString::fromLatin1(entry.etag));
    if (entry.isFolder) {
        xml.writeStartElement(Dav, u"resourcetype"_s);
        xml.writeEmptyElement(Dav, u"collection"_s);
        xml.writeEndElement();
    } else {
        xml.writeEmptyElement(Dav, u"resourcetype"_s);
        xml.writeTextElement(Dav, u"getcontentlength"_s, QString::number(entry.size));
    }
    xml.writeEndElement();
    xml.writeTextElement(Dav, u"status"_s, u"HTTP/1.1 200 OK"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

Answer multiStatus(const QList<DavListing> &listings)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeNamespace(Dav, u"d"_s);
    xml.writeStartElement(Dav, u"multistatus"_s);
    for (const DavListing &listing : listings)
        writeListing(xml, listing);
    xml.writeEndElement();
    xml.writeEndDocument();
    return Answer::text(207, text, {{"Content-Type"_ba, "application/xml; charset=utf-8"_ba}});
}

Answer fileAnswer(const RequestHead &head, const QString &diskPath, const DavEntry &entry)
{
    const auto content = std::make_shared<const FileContent>(diskPath);
    if (!content->isOpen())
        return Answer::text(404, "There is nothing at this address.\n");
    const qint64 size = content->size();
    ByteRange range{ByteRange::Kind::Whole, 0, size};
    if (ifRangeHolds(head.header("If-Range"), entry.etag, entry.modified))
        range = ByteRange::parse(head.header("Range"), size);
    const QByteArray total = '/' + QByteArray::number(size);
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        return Answer::text(416, "No such range.\n", {{"Content-Range"_ba, "bytes *" + total}});

    Answer answer;
    answer.content = content;
    answer.offset = range.offset;
    answer.length = range.length;
    answer.headers = {{"Content-Type"_ba, "application/octet-stream"_ba},
                      {"Accept-Ranges"_ba, "bytes"_ba},
                      {"ETag"_ba, entry.etag},
                      {"Last-Modified"_ba, httpDate(entry.modified)}};
    if (range.kind == ByteRange::Kind::Part) {
        answer.status = 206;
        const QByteArray first = QByteArray::number(range.offset);
        const QByteArray last = QByteArray::number(range.offset + range.length - 1);
        answer.headers.append({"Content-Range"_ba, "bytes " + first + '-' + last + total});
    }
    return answer;
}

} // namespace Ferry::TestServer
