#include "core/rules/checksum.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

struct AlgorithmEntry {
    ChecksumAlgorithm algorithm;
    QLatin1StringView name;
    QLatin1StringView shortName;
    qsizetype bytes;
};
constexpr std::array Algorithms = {
    AlgorithmEntry{ChecksumAlgorithm::Md5, "md5"_L1, "md5"_L1, 16},
    AlgorithmEntry{ChecksumAlgorithm::Sha1, "sha-1"_L1, "sha1"_L1, 20},
    AlgorithmEntry{ChecksumAlgorithm::Sha256, "sha-256"_L1, "sha256"_L1, 32},
    AlgorithmEntry{ChecksumAlgorithm::Sha384, "sha-384"_L1, "sha384"_L1, 48},
    AlgorithmEntry{ChecksumAlgorithm::Sha512, "sha-512"_L1, "sha512"_L1, 64},
};

[[nodiscard]] const AlgorithmEntry &entryOf(ChecksumAlgorithm algorithm)
{
    const auto *found = std::ranges::find(Algorithms, algorithm, &AlgorithmEntry::algorithm);
    return found == Algorithms.end() ? Algorithms.front() : *found;
}

[[nodiscard]] bool isHexDigit(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
}

[[nodiscard]] bool isHex(QStringView text) { return std::ranges::all_of(text, isHexDigit); }

[[nodiscard]] std::optional<Checksum> fromHex(QStringView digits)
{
    const auto *found = std::ranges::find_if(
        Algorithms, [&](const AlgorithmEntry &entry) { return entry.bytes * 2 == digits.size(); });
    if (found == Algorithms.end() || !isHex(digits))
        return std::nullopt;
    return Checksum{found->algorithm, QByteArray::fromHex(digits.toLatin1())};
}

[[nodiscard]] std::optional<Checksum> fromBase64(ChecksumAlgorithm algorithm, QStringView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != entryOf(algorithm).bytes)
        return std::nullopt;
    return Checksum{algorithm, decoded.decoded};
}

/// The value of a digest whose algorithm was named: no two of the lengths that hex and base64 can have agree.
[[nodiscard]] std::optional<Checksum> fromValue(ChecksumAlgorithm algorithm, QStringView text)
{
    if (text.size() == entryOf(algorithm).bytes * 2 && isHex(text))
        return Checksum{algorithm, QByteArray::fromHex(text.toLatin1())};
    return fromBase64(algorithm, text);
}

/// "SHA2-256", as OpenSSL 3 says it, too.
[[nodiscard]] std::optional<ChecksumAlgorithm> labelled(QStringView name)
{
    constexpr auto Family = "sha2-"_L1;
    if (!name.startsWith(Family, Qt::CaseInsensitive))
        return checksumAlgorithm(name);
    return checksumAlgorithm(QString(u"sha-"_s).append(name.sliced(Family.size())));
}

/// A line of a list: a digest and the name it is for, which is null when the line has none.
struct Line {
    Checksum checksum;
    QString name;
};

[[nodiscard]] QString unescaped(QStringView name)
{
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != u'\\' || i + 1 == name.size()) {
            result += name[i];
            continue;
        }
        const QChar next = name[++i];
        result += next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
    }
    return result;
}

/// "SHA256 (name) = hex", and OpenSSL's "SHA256(name)= hex".
[[nodiscard]] std::optional<Line> tagged(QStringView line)
{
    const qsizetype open = line.indexOf(u'(');
    const qsizetype close = line.lastIndexOf(u')');
    if (open < 0 || close < open)
        return std::nullopt;
    const auto algorithm = labelled(line.first(open).trimmed());
    const QStringView rest = line.sliced(close + 1).trimmed();
    if (!algorithm || !rest.startsWith(u'='))
        return std::nullopt;
    const auto checksum = fromValue(*algorithm, rest.sliced(1).trimmed());
    return checksum ? std::optional(Line{*checksum, line.sliced(open + 1, close - open - 1).toString()})
                    : std::nullopt;
}

/// "hex  name", or "hex *name" of a file that was read as binary.
[[nodiscard]] std::optional<Line> untagged(QStringView line)
{
    const auto *blank = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    const auto checksum = fromHex(line.first(blank - line.begin()));
    if (!checksum)
        return std::nullopt;
    QStringView name = line.sliced(blank - line.begin());
    if (name.size() > 2 && (name[1] == u'*' || name[1] == u' '))
        name = name.sliced(2);
    else
        name = name.trimmed();
    return Line{*checksum, name.isEmpty() ? QString() : name.toString()};
}

/// "sha256:hex", "sha-256=hex", "sha256 hex", "sha256-base64", "sha-256=:base64:".
[[nodiscard]] std::optional<Line> prefixed(QStringView text)
{
    for (const AlgorithmEntry &entry : Algorithms) {
        for (const QLatin1StringView name : {entry.name, entry.shortName}) {
            if (text.size() <= name.size() || !text.startsWith(name, Qt::CaseInsensitive))
                continue;
            QStringView value = text.sliced(name.size());
            if (!u":=- \t"_s.contains(value.front()))
                continue;
            value = value.sliced(1).trimmed();
            if (value.size() > 2 && value.startsWith(u':') && value.endsWith(u':'))
                value = value.sliced(1, value.size() - 2);
            if (const auto checksum = fromValue(entry.algorithm, value))
                return Line{*checksum, {}};
        }
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<Line> readLine(QStringView line)
{
    // A name with a line feed or a backslash in it is marked by one in front of everything.
    const bool isEscaped = line.startsWith(u'\\');
    if (isEscaped)
        line = line.sliced(1);
    auto read = tagged(line);
    if (!read)
        read = untagged(line);
    if (!read)
        read = prefixed(line);
    if (read && isEscaped)
        read->name = unescaped(read->name);
    return read;
}

[[nodiscard]] QString decoded(QByteArrayView list)
{
    const auto encoding = QStringConverter::encodingForData(list).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(list);
    return decoder.hasError() ? QString::fromLatin1(list) : text;
}

/// Macs write names decomposed.
[[nodiscard]] QString comparable(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_C);
}

[[nodiscard]] QString lastComponent(const QString &name)
{
    return name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
}

/// The best of those that are for one file; nothing if the list contradicts itself.
[[nodiscard]] std::optional<Checksum> bestOf(const QList<Checksum> &found)
{
    std::optional<Checksum> best;
    bool isContradicted = false;
    for (const Checksum &one : found) {
        if (!best || one.algorithm > best->algorithm) {
            best = one;
            isContradicted = false;
        } else if (one.algorithm == best->algorithm && one.digest != best->digest) {
            isContradicted = true;
        }
    }
    return isContradicted ? std::nullopt : best;
}

/// Up to the next comma outside of a quoted string; @p rest goes on behind it.
[[nodiscard]] QByteArrayView takeMember(QByteArrayView &rest)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (isQuoted && rest[i] == '\\') {
            ++i;
        } else if (rest[i] == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && rest[i] == ',') {
            const QByteArrayView member = rest.first(i);
            rest = rest.sliced(i + 1);
            return member;
        }
    }
    return std::exchange(rest, {});
}

/// RFC 8941 byte sequence, whatever parameters follow it.
[[nodiscard]] std::optional<QString> byteSequence(QByteArrayView value)
{
    const qsizetype end = value.startsWith(':') ? value.indexOf(':', 1) : -1;
    if (end < 0)
        return std::nullopt;
    const QByteArrayView after = value.sliced(end + 1).trimmed();
    if (!after.isEmpty() && after.front() != ';')
        return std::nullopt;
    return QString::fromLatin1(value.sliced(1, end - 1));
}

/// RFC 3230 4.1.1: "SHA" alone is the first of its family.
[[nodiscard]] std::optional<ChecksumAlgorithm> fieldAlgorithm(QByteArrayView name)
{
    const QString text = QString::fromLatin1(name);
    return text.compare("sha"_L1, Qt::CaseInsensitive) == 0 ? ChecksumAlgorithm::Sha1
                                                            : checksumAlgorithm(text);
}

enum class FieldForm { Structured, Plain };

[[nodiscard]] QList<Checksum> fromMembers(QByteArrayView field, FieldForm form)
{
    QList<Checksum> found;
    while (!field.isEmpty()) {
        const QByteArrayView member = takeMember(field).trimmed();
        const qsizetype equals = member.indexOf('=');
        const auto algorithm = equals < 0 ? std::nullopt : fieldAlgorithm(member.first(equals).trimmed());
        if (!algorithm)
            continue;
        const QByteArrayView value = member.sliced(equals + 1).trimmed();
        const auto text =
            form == FieldForm::Structured ? byteSequence(value) : std::optional(QString::fromLatin1(value));
        const auto checksum = text ? fromValue(*algorithm, *text) : std::nullopt;
        // RFC 8941 3.2: the last member of a name counts.
        found.removeIf([&](const Checksum &one) { return one.algorithm == *algorithm; });
        if (checksum)
            found.append(*checksum);
    }
    std::ranges::sort(found, std::ranges::greater(), &Checksum::algorithm);
    return found;
}

} // namespace

QString Checksum::algorithmName() const { return entryOf(algorithm).name; }

bool Checksum::isValid() const
{
    const AlgorithmEntry &entry = entryOf(algorithm);
    return entry.algorithm == algorithm && entry.bytes == digest.size();
}

QString Checksum::hex() const { return QString::fromLatin1(digest.toHex()); }

std::optional<ChecksumAlgorithm> checksumAlgorithm(QStringView name)
{
    const auto *found = std::ranges::find_if(Algorithms, [name](const AlgorithmEntry &entry) {
        return name.compare(entry.name, Qt::CaseInsensitive) == 0 ||
               name.compare(entry.shortName, Qt::CaseInsensitive) == 0;
    });
    return found == Algorithms.end() ? std::nullopt : std::optional(found->algorithm);
}

std::optional<Checksum> parseChecksum(QStringView text)
{
    const QStringView line = text.trimmed();
    if (line.contains(u'\n'))
        return std::nullopt;
    const auto read = readLine(line);
    return read ? std::optional(read->checksum) : std::nullopt;
}

std::optional<Checksum> checksumFromList(QByteArrayView list, QStringView fileName)
{
    const QString text = decoded(list);
    const QString wanted = comparable(fileName);
    QList<Checksum> exact;
    QList<Checksum> elsewhere; // the same name in some folder
    QList<Line> all;
    qsizetype lines = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const QStringView line = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        if (line.trimmed().isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        ++lines;
        const auto read = readLine(line.trimmed());
        if (!read)
            continue;
        all.append(*read);
        const QString name = comparable(read->name);
        if (name == wanted)
            exact.append(read->checksum);
        else if (lastComponent(name) == wanted)
            elsewhere.append(read->checksum);
    }
    if (!exact.isEmpty() || !elsewhere.isEmpty())
        return bestOf(exact.isEmpty() ? elsewhere : exact);
    const bool isOnlyOne = lines == 1 && all.size() == 1;
    const bool isNameless = isOnlyOne && (all.first().name.isEmpty() || all.first().name == u"-");
    return isNameless ? std::optional(all.first().checksum) : std::nullopt;
}

QList<Checksum> checksumsFromField(QByteArrayView reprDigest, QByteArrayView digest)
{
    const QList<Checksum> found = fromMembers(reprDigest, FieldForm::Structured);
    return found.isEmpty() ? fromMembers(digest, FieldForm::Plain) : found;
}

} // namespace Ferry
