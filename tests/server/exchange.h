#pragma once

// How a protocol plugs into the server. A Handler is asked once a request and gives an Exchange,
// which takes the body as it arrives and then decides the answer. Everything here lives in the
// server's thread; an emulator of another protocol is one Handler more (LoopbackServer::mount()).

#include "tests/server/httpmessage.h"

#include <functional>
#include <memory>
#include <optional>

namespace Ferry::TestServer
{

/// One request being served. Destroyed without finish(): the request was aborted; keep what arrived,
/// let go of locks and files.
class Exchange
{
public:
    Exchange() = default;
    virtual ~Exchange() = default;
    Q_DISABLE_COPY_MOVE(Exchange)

    /// Asked once, before the body: an answer here means the body is not wanted.
    [[nodiscard]] virtual std::optional<Answer> refusal() { return std::nullopt; }
    /// The next bytes of the body. False: no more are wanted, finish() says why.
    [[nodiscard]] virtual bool write(QByteArrayView bytes)
    {
        Q_UNUSED(bytes)
        return true;
    }
    /// The body is complete. Side effects belong here, so that an aborted request has none.
    [[nodiscard]] virtual Answer finish() = 0;
    /// Bytes a second at which the body is to be read; 0: as fast as it comes.
    [[nodiscard]] virtual qint64 uploadRate() const { return 0; }
};

class Handler
{
public:
    Handler() = default;
    virtual ~Handler() = default;
    Q_DISABLE_COPY_MOVE(Handler)

    /// Never null. The exchange may outlive the handler.
    [[nodiscard]] virtual std::unique_ptr<Exchange> open(const RequestHead &head) = 0;
};

/// An exchange that is known to be refused when the head is read.
class RefusedExchange final : public Exchange
{
public:
    explicit RefusedExchange(const Answer &answer)
        : m_answer(answer)
    {
    }
    [[nodiscard]] std::optional<Answer> refusal() override { return m_answer; }
    [[nodiscard]] Answer finish() override { return m_answer; }

private:
    const Answer m_answer;
};

/// Ignores the body, then acts.
class ActionExchange final : public Exchange
{
public:
    explicit ActionExchange(const std::function<Answer()> &action)
        : m_action(action)
    {
    }
    [[nodiscard]] Answer finish() override { return m_action(); }

private:
    const std::function<Answer()> m_action;
};

} // namespace Ferry::TestServer
