#include "tests/server/ficklehandler.h"

#include "tests/server/byterange.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr int LongestMoodiness = 24; // requests
constexpr qint64 Mebi = 1024 * 1024;

QDateTime dateOf(int version)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + 10LL * version, Qt::UTC);
}

/// Every version's stream is another one, so that no two of them agree anywhere.
quint64 streamOf(quint64 seed, int version) { return seed * 1'000 + static_cast<quint64>(version); }

std::shared_ptr<const Content> contentOf(quint64 seed, int version, qint64 size)
{
    return std::make_shared<GeneratedContent>(size, streamOf(seed, version));
}

} // namespace

bool FickleHandler::isLiar(quint64 seed) { return seed % 8 == 7; }

qint64 FickleHandler::sizeOf(quint64 seed, int version)
{
    static constexpr std::array sizes = {0LL,      1LL,       700LL,       65'535LL,     65'536LL,
                                         65'537LL, 200'000LL, Mebi - 1,    2 * Mebi + 5, 3 * Mebi + 1,
                                         5 * Mebi, 400'000LL, Mebi + 300LL};
    QRandomGenerator dice(static_cast<quint32>(seed * 7 + 1));
    const qint64 first = sizes.at(dice.bounded(static_cast<quint32>(sizes.size())));
    QRandomGenerator later(static_cast<quint32>(streamOf(seed, version)));
    const bool keepsSize = version == 0 || later.bounded(100) < 60;
    return keepsSize ? first : std::max<qint64>(0, first + later.bounded(200'000) - 100'000);
}

QByteArray FickleHandler::content(quint64 seed, int version)
{
    return generatedBytes(streamOf(seed, version), 0, sizeOf(seed, version));
}

int FickleHandler::versions(quint64 seed) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.constFind(seed);
    return found == m_files.constEnd() ? 1 : found->version + 1;
}

FickleHandler::File FickleHandler::make(quint64 seed)
{
    File file;
    file.seed = seed;
    file.dice = QRandomGenerator(static_cast<quint32>(seed));
    file.identity = static_cast<Identity>(file.dice.bounded(5));
    file.calmAfter = static_cast<int>(file.dice.bounded(LongestMoodiness));
    file.changes = static_cast<int>(file.dice.bounded(4)) * 8;
    file.moods = static_cast<int>(file.dice.bounded(4)) * 12;
    return file;
}

bool FickleHandler::chance(File &file, int perCent)
{
    const bool isIt = static_cast<int>(file.dice.bounded(100)) < perCent;
    return isIt && file.asked <= file.calmAfter;
}

std::unique_ptr<Exchange> FickleHandler::open(const RequestHead &head)
{
    const quint64 seed = head.path().mid(m_prefix.size() + 1).toULongLong();
    const std::lock_guard lock(m_mutex);
    auto file = m_files.find(seed);
    if (file == m_files.end())
        file = m_files.insert(seed, make(seed));
    return std::make_unique<ActionExchange>([given = answer(head, *file)] { return given; });
}

Answer FickleHandler::answer(const RequestHead &head, File &file) const
{
    ++file.asked;
    if (chance(file, file.changes))
        ++file.version;
    if (chance(file, file.moods / 4))
        return Answer::text(file.dice.bounded(2) == 0 ? 503 : 429, "Not now.\n");
    if (chance(file, file.moods / 4))
        return Answer::text(302, {}, {{"Location"_ba, head.target + "?again"}});

    const qint64 size = sizeOf(file.seed, file.version);
    const bool isSame = ifRangeHolds(head.header("If-Range"), tagOf(file),
                                     file.identity == Identity::Date ? dateOf(file.version) : QDateTime());
    const bool isCareless = chance(file, file.moods / 2); // does not look at If-Range
    const ByteRange range = isSame || isCareless ? ByteRange::parse(head.header("Range"), size)
                                                 : ByteRange{ByteRange::Kind::Whole, 0, size};
    Answer given;
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        given = Answer::text(416, {}, {{"Content-Range"_ba, "bytes */" + QByteArray::number(size)}});
    else if (range.kind == ByteRange::Kind::Whole)
        given = whole(file);
    else if (chance(file, file.moods))
        given = oddPart(file, range.offset, range.length);
    else
        given = part(file, range.offset, range.length, size);
    return given;
}

Answer FickleHandler::whole(File &file)
{
    const qint64 size = sizeOf(file.seed, file.version);
    if (size > 0 && chance(file, file.moods / 2)) // nobody has asked for a part
        return part(file, 0, size, size);
    Answer given;
    given.content = contentOf(file.seed, file.version, size);
    given.length = size;
    if (chance(file, file.moods / 2))
        given.framing = file.dice.bounded(2) == 0 ? Answer::Framing::Chunked : Answer::Framing::UntilClose;
    if (chance(file, file.moods / 2))
        given.headers.append({"Content-Encoding"_ba, "gzip"_ba});
    identify(file, given);
    return given;
}

Answer FickleHandler::part(File &file, qint64 first, qint64 length, qint64 total)
{
    Answer given;
    given.status = 206;
    given.content = contentOf(file.seed, file.version, sizeOf(file.seed, file.version));
    given.offset = first;
    given.length = length;
    given.headers.append({"Content-Range"_ba, "bytes " + QByteArray::number(first) + '-' +
                                                  QByteArray::number(first + length - 1) + '/' +
                                                  (total < 0 ? "*"_ba : QByteArray::number(total))});
    identify(file, given);
    return given;
}

/// One of the answers to a range that servers are seen to give.
Answer FickleHandler::oddPart(File &file, qint64 first, qint64 length)
{
    const qint64 size = sizeOf(file.seed, file.version);
    Answer given = part(file, first, length, size);
    switch (file.dice.bounded(isLiar(file.seed) ? 8 : 7)) {
    case 0: return whole(file);
    case 1: return part(file, first, (length + 1) / 2, size);
    case 2: return length > 1 ? part(file, first + 1, length - 1, size) : given;
    case 3: return part(file, first, length, -1);
    case 4: return part(file, first, length, size + 1 + file.dice.bounded(1'000));
    case 5: removeHeader(given.headers, "Content-Range"); return given;
    case 6: given.headers.append({"Content-Encoding"_ba, "gzip"_ba}); return given;
    default: given.offset = first > 0 ? first - 1 : first; return given; // a lie
    }
}

void FickleHandler::identify(File &file, Answer &answer)
{
    if (const QByteArray tag = tagOf(file); !tag.isEmpty())
        answer.headers.append({"ETag"_ba, tag});
    if (file.identity == Identity::Date)
        answer.headers.append({"Last-Modified"_ba, httpDate(dateOf(file.version))});
    answer.headers.append({"Accept-Ranges"_ba, "bytes"_ba});
}

QByteArray FickleHandler::tagOf(File &file)
{
    const bool lies = isLiar(file.seed) && file.identity == Identity::StrongTag;
    const QByteArray version = lies ? "0"_ba : QByteArray::number(file.version);
    switch (file.identity) {
    case Identity::StrongTag: return "\"v" + version + '"';
    case Identity::TagPerNode:
        return "\"n" + QByteArray::number(chance(file, 30) ? 1 : 0) + "-v" + version + '"';
    case Identity::WeakTag: return "W/\"v" + version + '"';
    case Identity::Date:
    case Identity::Nothing: break;
    }
    return {};
}

} // namespace Ferry::TestServer
