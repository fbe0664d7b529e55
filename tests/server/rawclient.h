#pragma once

// A client that sends exactly the bytes it is told and shows exactly what came back: nothing is retried,
// followed or corrected. Blocks its thread, up to a few seconds a call.

#include "tests/server/httpmessage.h"

#include <QUrl>

namespace Ferry::TestServer
{

struct RawAnswer {
    int status = 0; ///< 0: no complete head came
    Headers headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

class RawClient
{
public:
    /// Connects to host and port of `url`.
    explicit RawClient(const QUrl &url);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// False if the server let go meanwhile.
    bool send(const QByteArray &bytes);
    /// Sends a head (Host and, if `body` isn't null, Content-Length are added) and the body.
    void sendRequest(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                     const QByteArray &body = {});
    [[nodiscard]] RawAnswer readHead();
    /// readHead() and the body: by Content-Length, chunked, or to the end of the connection.
    [[nodiscard]] RawAnswer readAnswer(bool headOnly = false);
    [[nodiscard]] RawAnswer ask(const QByteArray &method, const QByteArray &target,
                                const Headers &headers = {}, const QByteArray &body = {});
    /// Exactly `count` bytes, or what came before the end.
    [[nodiscard]] QByteArray read(qint64 count);
    /// Everything up to the end of the connection.
    [[nodiscard]] QByteArray readToEnd();
    /// Nothing arrives within `ms`, and the connection stays.
    [[nodiscard]] bool staysSilent(int ms);
    /// The connection has ended with RST.
    [[nodiscard]] bool wasReset() const { return m_wasReset; }
    void close();

private:
    [[nodiscard]] bool receive();
    [[nodiscard]] QByteArray readLine();
    [[nodiscard]] QByteArray readChunks();

    QByteArray m_host;
    QByteArray m_buffer;
    int m_socket = -1;
    bool m_connected = false;
    bool m_wasReset = false;
};

/// One request on a connection of its own.
[[nodiscard]] RawAnswer askOnce(const QUrl &url, const QByteArray &method, const Headers &headers = {},
                                const QByteArray &body = {});

} // namespace Ferry::TestServer
