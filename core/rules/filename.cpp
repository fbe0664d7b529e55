#include "core/rules/filename.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestName = 200;   ///< bytes: leaves room for ".", the id and ".part" in the usual 255
constexpr qsizetype LongestOnDisk = 255; ///< bytes: NAME_MAX of the usual file systems
constexpr qsizetype LongestSuffix = 16;  ///< characters with the dot: more is prose behind a full stop
constexpr auto Fallback = "download"_L1;

[[nodiscard]] int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

struct Unescaped {
    QByteArray bytes;
    bool wellFormed = true; ///< every % had two digits behind it; the others are left as they are
};

[[nodiscard]] Unescaped unescape(QByteArrayView text)
{
    Unescaped result;
    result.bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            result.bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            result.bytes.append(text[i]);
            result.wellFormed = result.wellFormed && text[i] != '%';
        }
    }
    return result;
}

[[nodiscard]] std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

[[nodiscard]] QString fromUtf8OrLatin1(QByteArrayView bytes)
{
    return fromUtf8(bytes).value_or(QString::fromLatin1(bytes));
}

/// One `name=value` of a field; a quoted value without its quotes and backslashes.
struct Parameter {
    QByteArray name;
    QByteArray value;
};

/// Up to the next ';' that is in no quoted string; @p rest goes on behind it.
[[nodiscard]] QByteArrayView takeSection(QByteArrayView &rest)
{
    bool quoted = false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (quoted && rest[i] == '\\') {
            ++i;
        } else if (rest[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && rest[i] == ';') {
            const QByteArrayView section = rest.first(i);
            rest = rest.sliced(i + 1);
            return section;
        }
    }
    return std::exchange(rest, {});
}

[[nodiscard]] QByteArray unquote(QByteArrayView text)
{
    if (!text.startsWith('"'))
        return text.toByteArray();
    QByteArray result;
    for (qsizetype i = 1; i < text.size() && text[i] != '"'; ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        result.append(text[i]);
    }
    return result;
}

[[nodiscard]] Parameter parseParameter(QByteArrayView section)
{
    const qsizetype equals = section.indexOf('=');
    if (equals < 0)
        return {};
    return {section.first(equals).trimmed().toByteArray().toLower(),
            unquote(section.sliced(equals + 1).trimmed())};
}

/// charset'language'percent-encoded (RFC 8187 3.2). Nothing if it breaks the rules: then `filename` is the
/// better guess.
[[nodiscard]] std::optional<QString> decodeExtended(QByteArrayView value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return std::nullopt;
    const QByteArrayView charset = value.first(first);
    const Unescaped text = unescape(value.sliced(second + 1));
    if (!text.wellFormed)
        return std::nullopt;
    if (charset.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return fromUtf8(text.bytes);
    if (charset.compare("ISO-8859-1", Qt::CaseInsensitive) == 0)
        return QString::fromLatin1(text.bytes);
    return std::nullopt;
}

/// Many servers percent-encode here although no standard says so, and browsers go along where it makes sense.
[[nodiscard]] QString decodePlain(QByteArrayView value)
{
    return fromUtf8(unescape(value).bytes).value_or(fromUtf8OrLatin1(value));
}

[[nodiscard]] QStringView lastComponent(QStringView path)
{
    const auto isSeparator = [](QChar c) { return c == u'/' || c == u'\\'; };
    while (!path.isEmpty() && isSeparator(path.back()))
        path.chop(1);
    const auto start = std::find_if(path.rbegin(), path.rend(), isSeparator);
    return path.last(start - path.rbegin());
}

/// What shows no glyph of its own but can forge or break a name on a screen or in a log.
[[nodiscard]] bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: break;
    }
    switch (QChar::direction(c)) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI: return true;
    default: break;
    }
    return c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF;
}

[[nodiscard]] QString withoutForbidden(QStringView name)
{
    QString result;
    for (const char32_t c : name.toUcs4()) {
        if (isInvisible(c))
            continue;
        const bool forbidden = c < 0x80 && uR"(<>:"/\|?*)"_s.contains(QChar(c));
        result += forbidden ? u"_"_s : QString::fromUcs4(&c, 1);
    }
    return result;
}

/// Windows drops dots and blanks at the end; one at the start hides a file, or puts it on top of a list.
[[nodiscard]] QString withoutOuterDots(QStringView name)
{
    const auto isOuter = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isOuter(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isOuter(name.front()))
        name = name.sliced(1);
    return name.toString();
}

[[nodiscard]] bool isDeviceName(QStringView base)
{
    constexpr std::array Devices{"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1};
    const auto isOneOf = [](QStringView text, const auto &names) {
        return std::any_of(names.begin(), names.end(), [text](QLatin1StringView name) {
            return text.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    constexpr std::array Ports{"COM"_L1, "LPT"_L1};
    const bool isNumbered = base.size() == 4 && u"0123456789\u00B9\u00B2\u00B3"_s.contains(base.back());
    return isOneOf(base, Devices) || (isNumbered && isOneOf(base.first(3), Ports));
}

/// Windows opens the device for "con.txt" and "con .tar.gz" too.
[[nodiscard]] QString withoutDeviceName(const QString &name)
{
    const QStringView base = QStringView(name).first(name.contains(u'.') ? name.indexOf(u'.') : name.size());
    return isDeviceName(base.trimmed()) ? u'_' + name : name;
}

/// ".gz", ".tar.gz", or nothing.
[[nodiscard]] QStringView suffixOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView suffix = dot > 0 ? name.sliced(dot) : QStringView();
    const bool isProse = std::any_of(suffix.begin(), suffix.end(), [](QChar c) { return c.isSpace(); });
    if (suffix.size() < 2 || suffix.size() > LongestSuffix || isProse)
        return {};
    constexpr auto Tar = ".tar"_L1;
    const QStringView stem = name.first(dot);
    const bool isTar = stem.size() > Tar.size() && stem.endsWith(Tar, Qt::CaseInsensitive);
    return isTar ? name.sliced(dot - Tar.size()) : suffix;
}

/// At most @p room bytes of UTF-8, and no character torn.
[[nodiscard]] QString cutToBytes(QStringView text, qsizetype room)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= room)
        return text.toString();
    const auto continues = [&bytes](qsizetype at) { return (static_cast<uchar>(bytes[at]) & 0xC0) == 0x80; };
    while (room > 0 && continues(room))
        --room;
    return QString::fromUtf8(bytes.first(room));
}

[[nodiscard]] QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= LongestName)
        return name;
    const QStringView suffix = suffixOf(name);
    const QStringView stem = QStringView(name).chopped(suffix.size());
    return cutToBytes(stem, LongestName - suffix.toUtf8().size()).append(suffix);
}

} // namespace

QString fileNameFromContentDisposition(QByteArrayView value)
{
    std::optional<QString> plain;
    std::optional<QString> extended;
    while (!value.isEmpty()) {
        const Parameter parameter = parseParameter(takeSection(value));
        if (parameter.name == "filename*" && !extended)
            extended = decodeExtended(parameter.value);
        else if (parameter.name == "filename" && !plain)
            plain = decodePlain(parameter.value);
    }
    return extended && !extended->isEmpty() ? *extended : plain.value_or(QString());
}

QString fileNameFromUrl(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray segment = path.sliced(path.lastIndexOf('/') + 1);
    return segment.isEmpty() ? QString(Fallback) : fromUtf8OrLatin1(unescape(segment).bytes);
}

QString safeFileName(const QString &name)
{
    const QString clean = withoutDeviceName(withoutOuterDots(withoutForbidden(lastComponent(name))));
    // Cutting can bare a blank at the end, and dropping that a device's name.
    const QString safe = withoutDeviceName(withoutOuterDots(shortened(clean)));
    return safe.isEmpty() ? QString(Fallback) : safe;
}

QString numberedFileName(const QString &name, int number)
{
    const QStringView suffix = suffixOf(name);
    const QString end = u" (%1)"_s.arg(number).append(suffix);
    return cutToBytes(QStringView(name).chopped(suffix.size()), LongestOnDisk - end.toUtf8().size()) + end;
}

QString partFileName(const QString &name, JobId job, int fileIndex)
{
    const QString index = fileIndex > 0 ? u"-%1"_s.arg(fileIndex) : QString();
    return u'.' + shortened(name) + u'.' + job.toString() + index + u".part"_s;
}

JobId jobOfPartFile(const QString &partName)
{
    static const QRegularExpression form(u"^\\..+\\.([0-9a-z]{13})(?:-[1-9][0-9]*)?\\.part$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(partName);
    return match.hasMatch() ? JobId::fromString(match.capturedView(1)) : JobId();
}

} // namespace Ferry
