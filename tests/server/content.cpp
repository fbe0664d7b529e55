#include "tests/server/content.h"

#include <QtEndian>

namespace Ferry::TestServer
{

namespace
{

/// splitmix64's finisher: a bijection, so different positions give different words.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

QByteArray generatedBytes(quint64 seed, qint64 offset, qint64 length)
{
    constexpr qint64 wordSize = sizeof(quint64);
    const qint64 first = offset / wordSize;
    const qint64 skipped = offset % wordSize;
    const qint64 words = (skipped + length + wordSize - 1) / wordSize;

    QByteArray bytes(words * wordSize, Qt::Uninitialized);
    char *out = bytes.data();
    const quint64 start = mixed(seed + 0x9e3779b97f4a7c15ULL);
    for (qint64 word = 0; word < words; ++word, out += wordSize)
        qToLittleEndian(mixed(start + static_cast<quint64>(first + word)), out);
    if (skipped > 0)
        bytes.remove(0, skipped);
    bytes.truncate(length);
    return bytes;
}

QByteArray GeneratedContent::read(qint64 offset, qint64 length) const
{
    return generatedBytes(m_seed, offset, length);
}

} // namespace Ferry::TestServer
