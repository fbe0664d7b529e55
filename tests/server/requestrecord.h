#pragma once

// One line of the server's log: what a client asked, and how it ended.

#include "tests/server/fault.h"
#include "tests/server/httpmessage.h"

#include <QDateTime>
#include <QMetaType>

namespace Ferry::TestServer
{

struct RequestRecord {
    enum class End {
        Open,          ///< still running
        Answered,      ///< the whole answer went to the kernel
        ClientGone,    ///< the client closed or reset before that
        Cut,           ///< a fault reset the connection
        ServerStopped, ///< stop() was called meanwhile
    };

    int number = 0;     ///< counts requests, from 1
    int connection = 0; ///< counts connections, from 1
    QByteArray method;
    QByteArray target;
    Headers headers;
    qint64 bodyBytes = 0;        ///< of the request, as far as they were read
    int status = 0;              ///< decided by the server, even if the answer was never sent; 0: not decided
    qint64 sentBytes = 0;        ///< body bytes of the answer given to the socket
    QList<Fault::Action> faults; ///< those that were applied, in order
    QDateTime startedAt;
    QDateTime endedAt;
    End end = End::Open;

    [[nodiscard]] bool isFinished() const { return end == End::Answered; }
    [[nodiscard]] bool isAborted() const { return end != End::Open && end != End::Answered; }
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

} // namespace Ferry::TestServer

Q_DECLARE_METATYPE(Ferry::TestServer::RequestRecord)
