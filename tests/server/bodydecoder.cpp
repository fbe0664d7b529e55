#include "tests/server/bodydecoder.h"

#include <algorithm>

namespace Ferry::TestServer
{

namespace
{
constexpr qint64 longestLine = 4096;
}

BodyDecoder::BodyDecoder(const RequestHead &head)
    : m_chunked(head.isChunked())
    , m_left(m_chunked ? 0 : std::max<qint64>(0, head.contentLength()))
{
    if (m_chunked)
        m_state = State::ChunkSize;
    else if (head.contentLength() == -2)
        m_state = State::Failed;
    else
        m_state = m_left > 0 ? State::Data : State::End;
}

QByteArray BodyDecoder::read(QIODevice &from, qint64 limit)
{
    while (m_state != State::Data) {
        if (atEnd() || failed() || !advance(from))
            return {};
    }
    const QByteArray bytes = from.read(std::min(limit, m_left));
    m_left -= bytes.size();
    if (m_left == 0)
        m_state = m_chunked ? State::ChunkEnd : State::End;
    return bytes;
}

bool BodyDecoder::advance(QIODevice &from)
{
    if (!from.canReadLine()) {
        if (from.bytesAvailable() > longestLine)
            m_state = State::Failed;
        return false;
    }
    const QByteArray line = from.readLine(longestLine).trimmed();
    switch (m_state) {
    case State::ChunkSize: takeChunkSize(line); break;
    case State::ChunkEnd: m_state = line.isEmpty() ? State::ChunkSize : State::Failed; break;
    case State::Trailer: m_state = line.isEmpty() ? State::End : State::Trailer; break;
    case State::Data:
    case State::End:
    case State::Failed: break;
    }
    return true;
}

void BodyDecoder::takeChunkSize(const QByteArray &line)
{
    bool ok = false;
    m_left = line.split(';').constFirst().trimmed().toLongLong(&ok, 16);
    if (!ok || m_left < 0)
        m_state = State::Failed;
    else
        m_state = m_left == 0 ? State::Trailer : State::Data;
}

} // namespace Ferry::TestServer
