#pragma once

// Where the bytes of an answer come from. Content never changes once made, so one instance
// can be sent on many connections while the resource it belonged to has been replaced.

#include <QByteArray>

namespace Ferry::TestServer
{

class Content
{
public:
    Content() = default;
    virtual ~Content() = default;
    Q_DISABLE_COPY_MOVE(Content)

    [[nodiscard]] virtual qint64 size() const = 0;
    /// Exactly `length` bytes; the caller stays inside [0, size()).
    [[nodiscard]] virtual QByteArray read(qint64 offset, qint64 length) const = 0;
};

class MemoryContent final : public Content
{
public:
    explicit MemoryContent(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const override
    {
        return m_bytes.mid(offset, length);
    }

private:
    const QByteArray m_bytes;
};

/// Any number of bytes without holding them: what generatedBytes() says.
class GeneratedContent final : public Content
{
public:
    GeneratedContent(qint64 size, quint64 seed)
        : m_size(size)
        , m_seed(seed)
    {
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const override;

private:
    const qint64 m_size;
    const quint64 m_seed;
};

/// The bytes at [offset, offset + length) of the endless stream that belongs to `seed`. The same
/// on every machine, and no two 8-byte words of a stream are alike: a spliced or shifted file shows.
[[nodiscard]] QByteArray generatedBytes(quint64 seed, qint64 offset, qint64 length);

} // namespace Ferry::TestServer
