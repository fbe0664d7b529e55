#include "core/rules/metalink.h"

#include "core/rules/contentrange.h"
#include "core/rules/filename.h"
#include "core/rules/webaddress.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int LeastPriority = 999'999; ///< RFC 5854 4.2.16.1: the last, and that of an address without one
constexpr auto Version4 = "urn:ietf:params:xml:ns:metalink"_L1;

struct RankedLink {
    int rank = LeastPriority; ///< lowest first
    QString link;
};

/// A relative path with '/' whose parts any file system takes; nothing if it goes elsewhere.
[[nodiscard]] std::optional<QString> safePath(QString name)
{
    name.replace(u'\\', u'/');
    const bool hasDrive = name.size() > 1 && name[1] == u':';
    if (name.isEmpty() || name.startsWith(u'/') || name.endsWith(u'/') || hasDrive)
        return std::nullopt;
    QStringList parts;
    for (const QString &part : name.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1)
            return std::nullopt;
        if (part != "."_L1)
            parts.append(safeFileName(part));
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u'/'));
}

/// Reads one document; stops at the first fault.
class Reader
{
public:
    explicit Reader(const QByteArray &document)
        : m_xml(document)
    {
    }
    [[nodiscard]] Metalink read();

private:
    void readRoot();
    void readFiles();
    void readFile();
    enum class Level { Top, Grouped };
    void readContent(WantedFile &file, QList<RankedLink> &links, Level level);
    void skipContent(QStringView element);
    void readHash(WantedFile &file);
    void readLink(QList<RankedLink> &links);
    void take(WantedFile file, QList<RankedLink> links);
    void fail(Metalink::Fault fault, const QString &detail = {});
    [[nodiscard]] bool isOurs() const { return m_xml.namespaceUri() == m_namespace; }
    [[nodiscard]] int rankOf(const QXmlStreamAttributes &attributes) const;
    [[nodiscard]] QString text()
    {
        return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    }

    QXmlStreamReader m_xml;
    QString m_namespace;
    Metalink m_result;
};

Metalink Reader::read()
{
    using Token = QXmlStreamReader;
    while (!m_xml.atEnd() && m_xml.tokenType() != Token::StartElement &&
           m_result.fault == Metalink::Fault::None) {
        if (m_xml.readNext() == Token::DTD)
            fail(Metalink::Fault::HasDoctype);
    }
    if (m_xml.tokenType() == Token::StartElement)
        readRoot();
    while (!m_xml.atEnd() && m_result.fault == Metalink::Fault::None)
        m_xml.readNext();
    if (m_xml.hasError() && m_result.fault == Metalink::Fault::None)
        fail(m_namespace.isNull() ? Metalink::Fault::NotMetalink : Metalink::Fault::Malformed,
             m_xml.errorString());
    if (m_result.files.isEmpty() && m_result.fault == Metalink::Fault::None)
        m_result.fault = Metalink::Fault::NoFiles;
    if (m_result.fault != Metalink::Fault::None)
        m_result.files.clear();
    return std::move(m_result);
}

void Reader::fail(Metalink::Fault fault, const QString &detail)
{
    m_result.fault = fault;
    m_result.line = m_xml.lineNumber();
    m_result.detail = detail;
    if (!m_xml.hasError())
        m_xml.raiseError(detail); // so that every loop ends
}

void Reader::readRoot()
{
    if (m_xml.name() != "metalink"_L1)
        return fail(Metalink::Fault::NotMetalink);
    m_namespace = m_xml.namespaceUri().toString();
    if (m_namespace.isNull())
        m_namespace = u""_s; // a version 3 that forgot it
    readFiles();
}

/// Version 4 has its files in the root, version 3 has them in an element of it.
void Reader::readFiles()
{
    while (m_xml.readNextStartElement()) {
        if (isOurs() && m_xml.name() == "files"_L1)
            continue;
        if (isOurs() && m_xml.name() == "file"_L1)
            readFile();
        else
            m_xml.skipCurrentElement();
    }
}

void Reader::readFile()
{
    const QString name = m_xml.attributes().value("name"_L1).toString();
    const auto path = safePath(name);
    if (!path)
        return fail(Metalink::Fault::UnsafeName, name);
    if (m_result.files.size() + m_result.leftOutFiles >= Metalink::MostFiles)
        return fail(Metalink::Fault::TooManyFiles);
    WantedFile file;
    file.name = *path;
    QList<RankedLink> links;
    readContent(file, links, Level::Top);
    take(std::move(file), std::move(links));
}

/// Version 3 groups what version 4 has side by side; deeper than that there is nothing of ours.
void Reader::readContent(WantedFile &file, QList<RankedLink> &links, Level level)
{
    while (m_xml.readNextStartElement()) {
        const QStringView element = isOurs() ? m_xml.name() : QStringView();
        if (element == "size"_L1)
            file.size = parseLength(text().toLatin1()).value_or(-1);
        else if (element == "hash"_L1)
            readHash(file);
        else if (element == "url"_L1)
            readLink(links);
        else if (level == Level::Top && (element == "verification"_L1 || element == "resources"_L1))
            readContent(file, links, Level::Grouped);
        else
            skipContent(element);
    }
}

void Reader::skipContent(QStringView element)
{
    if (element == "metaurl"_L1)
        ++m_result.leftOutLinks;
    m_xml.skipCurrentElement();
}

void Reader::readHash(WantedFile &file)
{
    const auto algorithm = checksumAlgorithm(m_xml.attributes().value("type"_L1));
    const auto checksum = parseChecksum(text());
    const bool isKnown = std::ranges::any_of(
        file.checksums, [&](const Checksum &known) { return known.algorithm == algorithm; });
    if (algorithm && checksum && checksum->algorithm == *algorithm && !isKnown)
        file.checksums.append(*checksum);
}

int Reader::rankOf(const QXmlStreamAttributes &attributes) const
{
    bool isNumber = false;
    if (m_namespace == Version4) {
        const int priority = attributes.value("priority"_L1).toInt(&isNumber);
        return isNumber && priority > 0 ? priority : LeastPriority;
    }
    const int preference = attributes.value("preference"_L1).toInt(&isNumber);
    return isNumber ? LeastPriority - std::clamp(preference, 0, LeastPriority) : LeastPriority;
}

void Reader::readLink(QList<RankedLink> &links)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    // Version 3: "bittorrent" may well be an http address, of a torrent.
    const QStringView type = attributes.value("type"_L1);
    const bool isOtherType = m_namespace != Version4 && !type.isEmpty() &&
                             type.compare("http"_L1, Qt::CaseInsensitive) != 0 &&
                             type.compare("https"_L1, Qt::CaseInsensitive) != 0;
    const QUrl url(text(), QUrl::TolerantMode);
    if (isOtherType || !isWebAddress(url))
        ++m_result.leftOutLinks;
    else
        links.append({rankOf(attributes), url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded)});
}

void Reader::take(WantedFile file, QList<RankedLink> links)
{
    std::ranges::stable_sort(links, {}, &RankedLink::rank);
    for (const RankedLink &ranked : std::as_const(links)) {
        if (!file.links.contains(ranked.link))
            file.links.append(ranked.link);
    }
    std::ranges::stable_sort(file.checksums, std::ranges::greater(), &Checksum::algorithm);
    if (file.links.isEmpty())
        ++m_result.leftOutFiles;
    else
        m_result.files.append(std::move(file));
}

} // namespace

Metalink Metalink::read(const QByteArray &document)
{
    if (document.size() <= MostBytes)
        return Reader(document).read();
    Metalink result;
    result.fault = Fault::TooLarge;
    return result;
}

bool Metalink::isNamedSo(QStringView fileName)
{
    return fileName.endsWith(".meta4"_L1, Qt::CaseInsensitive) ||
           fileName.endsWith(".metalink"_L1, Qt::CaseInsensitive);
}

} // namespace Ferry
