#pragma once

// Files that cannot be trusted: "/PREFIX/SEED" is a file whose size, identity and moods are drawn from SEED. With
// each request it may have become another version, and the answer may be any that servers are seen to give to a
// range: the whole, another range, a total that is wrong, no Content-Range, a compressed body, 416 ... After a
// number of requests it calms down, so that a client that goes on gets there.
//
// What it says of the file is true, unless the file is a liar(): then it keeps its ETag while its bytes change, or
// sends other bytes than Content-Range says. Nobody can notice that without a checksum.

#include "tests/server/exchange.h"

#include <QHash>
#include <QRandomGenerator>

#include <mutex>

namespace Ferry::TestServer
{

class FickleHandler final : public Handler
{
public:
    explicit FickleHandler(const QString &prefix)
        : m_prefix(prefix)
    {
    }

    [[nodiscard]] std::unique_ptr<Exchange> open(const RequestHead &head) override;

    /// Known from the seed alone; any thread.
    [[nodiscard]] static bool isLiar(quint64 seed);
    /// The bytes of a version, the first is 0; any thread.
    [[nodiscard]] static QByteArray content(quint64 seed, int version);
    /// How many versions of the file there have been so far; any thread.
    [[nodiscard]] int versions(quint64 seed) const;

private:
    enum class Identity { StrongTag, TagPerNode, WeakTag, Date, Nothing };
    struct File {
        quint64 seed = 0;
        QRandomGenerator dice;
        Identity identity = Identity::StrongTag;
        int version = 0;
        int asked = 0;
        int calmAfter = 0;
        int changes = 0; ///< per cent of the requests before which it changes
        int moods = 0;   ///< per cent of the answers that are odd
    };

    [[nodiscard]] static File make(quint64 seed);
    [[nodiscard]] static qint64 sizeOf(quint64 seed, int version);
    [[nodiscard]] Answer answer(const RequestHead &head, File &file) const;
    [[nodiscard]] static Answer whole(File &file);
    [[nodiscard]] static Answer part(File &file, qint64 first, qint64 length, qint64 total);
    [[nodiscard]] static Answer oddPart(File &file, qint64 first, qint64 length);
    static void identify(File &file, Answer &answer);
    [[nodiscard]] static QByteArray tagOf(File &file);
    [[nodiscard]] static bool chance(File &file, int perCent);

    const QString m_prefix;
    mutable std::mutex m_mutex;
    QHash<quint64, File> m_files;
};

} // namespace Ferry::TestServer
