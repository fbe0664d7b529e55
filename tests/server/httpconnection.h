#pragma once

// One client connection: reads requests one after another, hands their bodies to an Exchange, applies
// the faults, sends the answers. Owns its socket. Lives in the server's thread.

#include "tests/server/answerwriter.h"
#include "tests/server/bodydecoder.h"
#include "tests/server/exchange.h"
#include "tests/server/fault.h"
#include "tests/server/pacer.h"
#include "tests/server/requestrecord.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace Ferry::TestServer
{

/// What a connection needs from the server.
class ConnectionHost
{
public:
    ConnectionHost() = default;
    virtual ~ConnectionHost() = default;
    Q_DISABLE_COPY_MOVE(ConnectionHost)

    /// Puts a new line into the log. The connection goes on writing into it.
    [[nodiscard]] virtual std::shared_ptr<RequestRecord> begin(int connection, const RequestHead &head) = 0;
    [[nodiscard]] virtual FaultPlan planFor(const RequestHead &head) = 0;
    [[nodiscard]] virtual std::unique_ptr<Exchange> open(const RequestHead &head) = 0;
    virtual void ended(const RequestRecord &record) = 0;
    virtual void held(const RequestRecord &record) = 0;
    virtual void stalled(const RequestRecord &record) = 0;
    [[nodiscard]] virtual qint64 downloadRate() const = 0; ///< bytes a second a connection, 0: no limit
    [[nodiscard]] virtual qint64 uploadRate() const = 0;
};

class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, int number, ConnectionHost &host, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// Brings the record of the running request up to date.
    void updateRecord();
    /// Sends the answer that a HoldAnswer fault keeps back, if there is one.
    void releaseHeld();
    /// Resets if a stall fault keeps this connection silent.
    void resetIfStalled();
    /// Resets; a request that is running ends as `end`.
    void reset(RequestRecord::End end);

signals:
    void closed();

private:
    enum class Phase { Head, Body, Held, Delayed, Sending, Stalled, Lingering, Closed };

    void onReadyRead();
    void onDisconnected();
    void onAnswerSent();
    void onAnswerLimit();

    void readHead();
    void startRequest(const RequestHead &head);
    void applyUploadRate();
    [[nodiscard]] bool refuseEarly();
    void readBody();
    [[nodiscard]] bool takePiece(const QByteArray &piece);
    [[nodiscard]] bool uploadLimitReached();
    void stall();
    void watchPeer();

    void respond(const Answer &answer);
    void deliver();
    [[nodiscard]] Headers composedHeaders();
    void end(RequestRecord::End end);
    void linger();
    void badRequest(int status);

    QTcpSocket *const m_socket;
    const int m_number;
    ConnectionHost &m_host;
    AnswerWriter m_writer;
    QTimer m_timer; ///< delayed answer, pacing of the body, lingering: never two at once
    QTimer m_peerWatch;
    Pacer m_uploadPacer;

    Phase m_phase = Phase::Head;
    RequestHead m_head;
    FaultPlan m_plan;
    BodyDecoder m_decoder;
    std::unique_ptr<Exchange> m_exchange;
    std::shared_ptr<RequestRecord> m_record;
    Answer m_answer;
    bool m_closeAfter = false;
    bool m_bodyUnread = false; ///< answered without taking the whole body
};

} // namespace Ferry::TestServer
