#include "tests/server/answerwriter.h"

#include "tests/server/sockettools.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace Ferry::TestServer
{

namespace
{
constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 mostBuffered = 2 * pieceSize;
constexpr int settleTickMs = 2;
} // namespace

AnswerWriter::AnswerWriter(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    m_paceTimer.setInterval(Pacer::tickMs);
    m_paceTimer.setSingleShot(true);
    connect(&m_paceTimer, &QTimer::timeout, this, &AnswerWriter::pump);
    m_settleTimer.setInterval(settleTickMs);
    connect(&m_settleTimer, &QTimer::timeout, this, &AnswerWriter::settle);
    connect(socket, &QTcpSocket::bytesWritten, this, &AnswerWriter::pump);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &AnswerWriter::pump);
}

void AnswerWriter::start(const QByteArray &head, const Answer &answer, bool withBody, qint64 limit)
{
    m_answer = answer;
    m_length = withBody && answer.content ? answer.length : 0;
    m_limited = withBody && limit >= 0 && limit < m_length;
    if (m_limited)
        m_length = limit;
    m_sent = 0;
    m_endWritten = !withBody || answer.framing != Answer::Framing::Chunked || m_limited;
    m_running = true;
    m_pacer.start(answer.bytesPerSecond);
    m_socket->write(head);
    pump();
}

void AnswerWriter::stop()
{
    m_running = false;
    m_paceTimer.stop();
    m_settleTimer.stop();
}

void AnswerWriter::clear()
{
    stop();
    m_sent = 0;
    m_answer = {};
}

void AnswerWriter::pump()
{
    if (!m_running || m_settleTimer.isActive())
        return;
    while (m_sent < m_length && SocketTools::bufferedBytes(*m_socket) < mostBuffered) {
        if (!writePiece()) {
            if (!m_paceTimer.isActive())
                m_paceTimer.start();
            return;
        }
    }
    if (m_sent < m_length)
        return;
    if (!m_endWritten) {
        m_endWritten = true;
        m_socket->write("0\r\n\r\n");
    }
    if (m_limited) {
        m_settleTimer.start();
    } else if (SocketTools::bufferedBytes(*m_socket) == 0) {
        stop();
        emit finished();
    }
}

bool AnswerWriter::writePiece()
{
    const qint64 size = std::min({pieceSize, m_length - m_sent, m_pacer.budget()});
    if (size <= 0)
        return false;
    const QByteArray bytes = m_answer.content->read(m_answer.offset + m_sent, size);
    m_sent += size; // before write(), which may call back
    m_pacer.spend(size);
    if (m_answer.framing == Answer::Framing::Chunked)
        m_socket->write(QByteArray::number(size, 16) + "\r\n" + bytes + "\r\n");
    else
        m_socket->write(bytes);
    return true;
}

void AnswerWriter::settle()
{
    if (SocketTools::bufferedBytes(*m_socket) > 0 || SocketTools::unacknowledgedBytes(*m_socket) > 0)
        return;
    stop();
    emit limitReached();
}

} // namespace Ferry::TestServer
