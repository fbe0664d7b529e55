#pragma once

#include "core/net/controlproxy.h"
#include "core/net/netsettings.h"
#include "core/rules/headerlist.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

class QNetworkReply;

namespace Ferry
{

/// What two requests must have in common to use the same connections.
struct ControlTerms {
    ProxyRoute route{};
    bool isSecure = false;    ///< https
    QString caFile{};         ///< https only, as the others
    QString certificate{};    ///< the client's
    Credentials passphrase{}; ///< of its key
    QString account{};
    friend bool operator==(const ControlTerms &, const ControlTerms &) = default;
};

/// One QNetworkAccessManager and its connections, for requests on the same terms; used as long as nothing casts doubt on them. Shared by the
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

    [[nodiscard]] static Ptr make(const ControlTerms &terms);
    [[nodiscard]] const ControlTerms &terms() const { return m_terms; }
    /// Why nothing can be sent: the client's certificate cannot be used.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Sends it at most once. Whoever sends owns the reply.
    [[nodiscard]] QNetworkReply *send(const Message &message);

    /// No further requests on these connections.
    void retire() { m_isRetired = true; }
    [[nodiscard]] bool isRetired() const { return m_isRetired; }
    /// The answers that still come may belong to other requests: none of them can be believed.
    void poison();

signals:
    void poisoned();

private:
    explicit ControlSession(const ControlTerms &terms);
    void setProxy();
    void setTrust();
    [[nodiscard]] bool addCertificate();

    const ControlTerms m_terms;
    QNetworkAccessManager m_manager;
    std::unique_ptr<QSslConfiguration> m_trust; ///< null: the system's, which Qt looks up as they are needed
    QString m_problem;
    bool m_isRetired = false;
};

} // namespace Ferry
