#include "tests/server/httpconnection.h"

#include "tests/server/sockettools.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace Ferry::TestServer
{

namespace
{
using Action = Fault::Action;
using End = RequestRecord::End;

constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 readBuffer = 2 * pieceSize;
constexpr qint64 stalledReadBuffer = 16 * 1024;
constexpr qint64 longestHead = 64 * 1024;
/// Up to here a refused body is read and thrown away, so that the connection can be used again.
constexpr qint64 smallBody = 64 * 1024;
constexpr int lingerMs = 2000;
constexpr int peerWatchMs = 20;
} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, int number, ConnectionHost &host, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
    , m_host(host)
    , m_writer(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_peerWatch.setInterval(peerWatchMs);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    connect(&m_writer, &AnswerWriter::finished, this, &HttpConnection::onAnswerSent);
    connect(&m_writer, &AnswerWriter::limitReached, this, &HttpConnection::onAnswerLimit);
    connect(&m_peerWatch, &QTimer::timeout, this, &HttpConnection::watchPeer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Body)
            readBody();
        else if (m_phase == Phase::Delayed)
            deliver();
        else if (m_phase == Phase::Stalled)
            reset(End::Cut);
        else if (m_phase == Phase::Lingering)
            m_socket->abort();
    });
}

HttpConnection::~HttpConnection() { m_socket->disconnect(this); }

void HttpConnection::updateRecord()
{
    if (m_record)
        m_record->sentBytes = m_writer.sentBytes();
}

void HttpConnection::releaseHeld()
{
    if (m_phase == Phase::Held)
        deliver();
}

void HttpConnection::resetIfStalled()
{
    if (m_phase == Phase::Stalled)
        reset(End::Cut);
}

void HttpConnection::reset(End reason)
{
    end(reason);
    SocketTools::reset(*m_socket);
}

void HttpConnection::onReadyRead()
{
    if (m_phase == Phase::Head)
        readHead();
    else if (m_phase == Phase::Body)
        readBody();
    else if (m_phase == Phase::Lingering)
        m_socket->readAll();
}

/// What had arrived before the client went still counts: a server keeps the bytes it has got.
void HttpConnection::onDisconnected()
{
    if (m_phase == Phase::Closed)
        return;
    if (m_phase == Phase::Body && m_socket->isOpen()) {
        m_uploadPacer.start(0);
        readBody();
    }
    end(End::ClientGone);
    m_phase = Phase::Closed;
    emit closed();
    deleteLater();
}

void HttpConnection::readHead()
{
    while (m_phase == Phase::Head && m_socket->bytesAvailable() > 0) {
        const QByteArray seen = m_socket->peek(longestHead);
        if (seen.startsWith("\r\n")) { // allowed between requests
            m_socket->skip(2);
            continue;
        }
        const qsizetype emptyLine = seen.indexOf("\r\n\r\n");
        if (emptyLine < 0) {
            if (seen.size() >= longestHead)
                badRequest(431);
            return;
        }
        std::optional<RequestHead> head = RequestHead::parse(m_socket->read(emptyLine + 4));
        if (!head) {
            badRequest(400);
            return;
        }
        head->secure = m_socket->inherits("QSslSocket");
        startRequest(*head);
    }
}

void HttpConnection::startRequest(const RequestHead &head)
{
    m_head = head;
    m_closeAfter = !head.keepsAlive();
    m_bodyUnread = false;
    m_decoder = BodyDecoder(head);
    m_plan = m_host.planFor(head);
    m_record = m_host.begin(m_number, head);
    m_record->faults = m_plan.actions();
    if (m_plan.ends(Action::Refuse)) {
        reset(End::Cut);
        return;
    }
    if (m_plan.ends(Action::ReplyEarly) || m_plan.ends(Action::ReplyStatus)) {
        const Answer answer =
            Answer::text(m_plan.ending->status, m_plan.ending->body, m_plan.ending->headers);
        m_exchange = std::make_unique<ActionExchange>([answer] { return answer; });
    } else {
        m_exchange = m_host.open(head);
    }
    if (refuseEarly())
        return;
    if (head.wantsContinue() && head.hasBody())
        m_socket->write(headBytes(100, {}));
    m_phase = Phase::Body;
    applyUploadRate();
    readBody();
}

void HttpConnection::applyUploadRate()
{
    qint64 rate = m_exchange->uploadRate();
    if (rate == 0)
        rate = m_host.uploadRate();
    m_uploadPacer.start(rate);
    const bool slow = m_head.hasBody() && rate > 0;
    m_socket->setReadBufferSize(slow ? SocketTools::bufferFor(rate) : readBuffer);
    if (!slow)
        return;
    SocketTools::keepBuffersSmall(m_socket->socketDescriptor(), rate);
    m_peerWatch.start();
}

/// Answers before the body if nobody wants it. A small body is taken anyway.
bool HttpConnection::refuseEarly()
{
    if (m_plan.ends(Action::ReplyEarly)) {
        m_bodyUnread = true;
        respond(m_exchange->finish());
        return true;
    }
    const std::optional<Answer> refusal = m_exchange->refusal();
    if (!refusal)
        return false;
    m_exchange = std::make_unique<ActionExchange>([answer = *refusal] { return answer; });
    const qint64 toCome = m_decoder.remaining();
    if (!m_head.wantsContinue() && toCome >= 0 && toCome <= smallBody)
        return false;
    m_bodyUnread = m_head.hasBody();
    respond(*refusal);
    return true;
}

void HttpConnection::readBody()
{
    while (m_phase == Phase::Body) {
        if (uploadLimitReached())
            return;
        if (m_decoder.atEnd()) {
            respond(m_exchange->finish());
            return;
        }
        qint64 most = std::min(pieceSize, m_uploadPacer.budget());
        if (m_plan.ends(Action::CutUp) || m_plan.ends(Action::StallUp))
            most = std::min(most, m_plan.ending->bytes - m_record->bodyBytes);
        if (most <= 0) {
            m_timer.start(Pacer::tickMs);
            return;
        }
        const QByteArray piece = m_decoder.read(*m_socket, most);
        if (m_decoder.failed()) {
            badRequest(400);
            return;
        }
        if (piece.isEmpty() && !m_decoder.atEnd())
            return; // readyRead comes
        if (!piece.isEmpty() && !takePiece(piece))
            return;
    }
}

/// False: the exchange wants no more and the answer is on its way.
bool HttpConnection::takePiece(const QByteArray &piece)
{
    QByteArrayView wanted(piece);
    if (m_plan.ends(Action::LieOffset)) {
        const qint64 left = std::max<qint64>(0, m_plan.ending->bytes - m_record->bodyBytes);
        wanted = wanted.first(std::min<qsizetype>(left, wanted.size()));
    }
    m_record->bodyBytes += piece.size();
    m_uploadPacer.spend(piece.size());
    if (wanted.isEmpty() || m_exchange->write(wanted))
        return true;
    m_bodyUnread = !m_decoder.atEnd();
    respond(m_exchange->finish());
    return false;
}

bool HttpConnection::uploadLimitReached()
{
    const bool cut = m_plan.ends(Action::CutUp);
    if (!cut && !m_plan.ends(Action::StallUp))
        return false;
    if (m_record->bodyBytes < m_plan.ending->bytes)
        return false;
    if (cut)
        reset(End::Cut);
    else
        stall();
    return true;
}

void HttpConnection::stall()
{
    m_phase = Phase::Stalled;
    m_socket->setReadBufferSize(stalledReadBuffer);
    if (m_plan.ending->delayMs > 0)
        m_timer.start(m_plan.ending->delayMs);
    m_peerWatch.start();
    m_host.stalled(*m_record);
}

/// A full read buffer hides from Qt that the client has gone. If it has, a stall is over, and a slow upload
/// is slow no longer: its lock would otherwise outlive its client for as long as the kernel has bytes.
void HttpConnection::watchPeer()
{
    if (m_phase != Phase::Stalled && m_phase != Phase::Body) {
        m_peerWatch.stop();
    } else if (SocketTools::peerHasGone(*m_socket)) {
        m_peerWatch.stop();
        if (m_phase == Phase::Stalled)
            reset(End::ClientGone);
        else
            m_uploadPacer.start(0);
    }
}

void HttpConnection::respond(const Answer &answer)
{
    m_exchange.reset(); // its files and locks are free before the client hears about it
    m_answer = answer;
    m_record->status = answer.status;
    m_timer.stop();
    const int delay = answer.delayMs + m_plan.delayMs();
    if (m_plan.holds()) {
        m_phase = Phase::Held;
        m_host.held(*m_record);
    } else if (delay > 0) {
        m_phase = Phase::Delayed;
        m_timer.start(delay);
    } else {
        deliver();
    }
}

void HttpConnection::deliver()
{
    if (m_plan.ends(Action::DropAnswer)) {
        reset(End::Cut);
        return;
    }
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        end(End::ClientGone);
        return;
    }
    m_phase = Phase::Sending;
    if (m_answer.bytesPerSecond == 0)
        m_answer.bytesPerSecond = m_host.downloadRate();
    const QByteArray head = m_plan.interimAnswers() + headBytes(m_answer.status, composedHeaders());
    const bool limited = m_plan.ends(Action::CutDown) || m_plan.ends(Action::StallDown);
    const bool withBody = m_head.method != "HEAD" && m_answer.mayHaveBody();
    m_writer.start(head, m_answer, withBody, limited ? m_plan.ending->bytes : -1);
}

Headers HttpConnection::composedHeaders()
{
    Headers headers = m_answer.headers;
    if (m_answer.framing == Answer::Framing::UntilClose || m_bodyUnread)
        m_closeAfter = true;
    if (m_answer.mayHaveBody()) {
        if (m_answer.framing == Answer::Framing::Chunked)
            setHeader(headers, "Transfer-Encoding", "chunked");
        else if (m_answer.framing == Answer::Framing::ContentLength)
            setHeader(headers, "Content-Length", QByteArray::number(m_answer.content ? m_answer.length : 0));
    }
    if (m_plan.shape(headers))
        m_closeAfter = true; // the client can no longer tell where the body ends
    if (m_closeAfter && !hasHeader(headers, "Connection"))
        setHeader(headers, "Connection", "close");
    return headers;
}

void HttpConnection::onAnswerSent()
{
    const bool early = m_plan.ends(Action::ReplyEarly);
    end(End::Answered);
    if (!m_closeAfter) {
        m_phase = Phase::Head;
        m_socket->setReadBufferSize(readBuffer);
        m_plan = {};
        // Not from here: a client that sends many requests at once would nest as many calls.
        QMetaObject::invokeMethod(this, &HttpConnection::onReadyRead, Qt::QueuedConnection);
    } else if (m_bodyUnread && !early) {
        linger();
    } else {
        m_phase = Phase::Lingering;
        m_timer.start(lingerMs);
        m_socket->disconnectFromHost();
    }
}

void HttpConnection::onAnswerLimit()
{
    if (m_plan.ends(Action::StallDown))
        stall();
    else
        reset(End::Cut);
}

/// Closing with unread bytes would send RST, and the client might lose the answer.
void HttpConnection::linger()
{
    m_phase = Phase::Lingering;
    m_socket->setReadBufferSize(readBuffer);
    m_timer.start(lingerMs);
    if (!SocketTools::endSending(*m_socket)) {
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->readAll();
}

void HttpConnection::end(End reason)
{
    m_exchange.reset();
    m_timer.stop();
    m_peerWatch.stop();
    updateRecord();
    m_writer.clear();
    if (!m_record)
        return;
    m_record->end = reason;
    m_record->endedAt = QDateTime::currentDateTimeUtc();
    m_host.ended(*std::exchange(m_record, nullptr));
}

void HttpConnection::badRequest(int status)
{
    if (!m_record) {
        m_head = {};
        m_head.method = "?";
        m_plan = {};
        m_record = m_host.begin(m_number, m_head);
    }
    m_closeAfter = true;
    m_bodyUnread = true;
    respond(Answer::text(status, "This request makes no sense.\n"));
}

} // namespace Ferry::TestServer
