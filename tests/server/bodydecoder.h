#pragma once

// Takes the body of one request off the socket: by Content-Length or chunked. Reads no byte beyond it.

#include "tests/server/httpmessage.h"

#include <QIODevice>

namespace Ferry::TestServer
{

class BodyDecoder
{
public:
    BodyDecoder() = default;
    explicit BodyDecoder(const RequestHead &head);

    /// Up to `limit` (>= 1) payload bytes that have already arrived. Empty: none yet, or atEnd(), or
    /// failed(); a chunked body is known to be at its end only after such an empty answer.
    [[nodiscard]] QByteArray read(QIODevice &from, qint64 limit);
    [[nodiscard]] bool atEnd() const { return m_state == State::End; }
    [[nodiscard]] bool failed() const { return m_state == State::Failed; }
    /// Payload bytes still to come, -1 if unknown.
    [[nodiscard]] qint64 remaining() const { return m_chunked ? -1 : m_left; }

private:
    enum class State { Data, ChunkSize, ChunkEnd, Trailer, End, Failed };

    bool advance(QIODevice &from);
    void takeChunkSize(const QByteArray &line);

    State m_state = State::End;
    bool m_chunked = false;
    qint64 m_left = 0; ///< of the body, or of this chunk
};

} // namespace Ferry::TestServer
