#pragma once

#include "core/net/netsettings.h"
#include "core/rules/headerlist.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

class QNetworkReply;

namespace Ferry
{

/// One QNetworkAccessManager and its connections, used as long as nothing casts doubt on them. Shared by the
/// plane and the exchanges on it; the last to let go has it deleted by the event loop, never from within a
/// reply. Main thread.
class ControlSession : public QObject
{
    Q_OBJECT
public:
    using Ptr = std::shared_ptr<ControlSession>;

    struct Message {
        QByteArray method;
        QUrl url;
        HeaderList headers;
        QByteArray body;
    };

    /// @p trust is null for plain http only.
    [[nodiscard]] static Ptr make();
    /// Sends it at most once; null @p trust: the system's. Whoever sends owns the reply.
    [[nodiscard]] QNetworkReply *send(const Message &message, const QSslConfiguration *trust);

    /// No further requests on these connections.
    void retire() { m_isRetired = true; }
    [[nodiscard]] bool isRetired() const { return m_isRetired; }
    /// The answers that still come may belong to other requests: none of them can be believed.
    void poison();

signals:
    void poisoned();

private:
    ControlSession() = default;

    QNetworkAccessManager m_manager;
    bool m_isRetired = false;
};

} // namespace Ferry
