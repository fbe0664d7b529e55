#pragma once

// Sends one answer: in pieces, only as fast as the socket takes them, at the answer's pace, and no
// further than a fault allows. Lives in the server's thread; does not own the socket.

#include "tests/server/httpmessage.h"
#include "tests/server/pacer.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Ferry::TestServer
{

class AnswerWriter : public QObject
{
    Q_OBJECT
public:
    explicit AnswerWriter(QTcpSocket *socket, QObject *parent = nullptr);

    /// `head` is sent as it is. `limit` >= 0: stop after that many body bytes and emit limitReached().
    /// `withBody` false: the head is all (HEAD, 204 ...).
    void start(const QByteArray &head, const Answer &answer, bool withBody, qint64 limit);
    /// Nothing is sent or emitted any more.
    void stop();
    /// stop(), and sentBytes() is 0 again.
    void clear();
    [[nodiscard]] qint64 sentBytes() const { return m_sent; }

signals:
    /// The whole answer has left this process.
    void finished();
    /// The peer has received everything up to the limit.
    void limitReached();

private:
    void pump();
    [[nodiscard]] bool writePiece();
    void settle();

    QTcpSocket *const m_socket;
    Answer m_answer;
    Pacer m_pacer;
    QTimer m_paceTimer;
    QTimer m_settleTimer;
    qint64 m_length = 0; ///< body bytes to send
    qint64 m_sent = 0;
    bool m_limited = false;
    bool m_running = false;
    bool m_endWritten = false;
};

} // namespace Ferry::TestServer
