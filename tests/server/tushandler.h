#pragma once

// A tus 1.0.0 server (https://tus.io/protocols/resumable-upload): core protocol, creation, and, as
// switched on, termination and expiration. Uploads are kept in a TusStore. To be owned by a shared_ptr.

#include "tests/server/exchange.h"
#include "tests/server/tusstore.h"

#include <QHash>
#include <QSet>

namespace Ferry::TestServer
{

struct TusOptions {
    enum class Location { Absolute, AbsolutePath, RelativePath };

    QString endpoint = QStringLiteral("/files");
    QString directory;                      ///< made if it isn't there
    bool termination = true;                ///< false: not offered, DELETE answers 405
    qint64 maxSize = 0;                     ///< 0: no limit
    int expiresAfterSeconds = 0;            ///< after the last PATCH, for unfinished uploads; 0: never
    Location location = Location::Absolute; ///< form of the Location header
    QByteArray locationScheme;              ///< not empty: put this into an absolute Location, right or wrong
    int wrongTypeStatus = 415; ///< answer to a PATCH with another Content-Type; some servers say 400
    int goneStatus = 404;      ///< answer for a terminated upload; some servers say 410
    qint64 bytesPerSecond = 0; ///< reading speed of PATCH; 0: the server's throttle
    QByteArray user;           ///< not empty: basic authentication with `password`
    QByteArray password;
};

class TusHandler final : public Handler, public std::enable_shared_from_this<TusHandler>
{
public:
    explicit TusHandler(const TusOptions &options);

    [[nodiscard]] std::unique_ptr<Exchange> open(const RequestHead &head) override;
    /// Path of a new session that no client of the test has made; empty if that failed.
    [[nodiscard]] QString createForeignSession(qint64 size);
    /// Removes expired uploads that nobody is writing to.
    void sweep();
    [[nodiscard]] const TusOptions &options() const { return m_options; }

private:
    using Locks = QSet<QString>;
    class PatchExchange;

    [[nodiscard]] std::optional<Answer> commonRefusal(const RequestHead &head, const QString &id) const;
    [[nodiscard]] std::optional<Answer> missing(const QString &id) const;
    [[nodiscard]] Answer describe() const;
    [[nodiscard]] Answer create(const RequestHead &head);
    [[nodiscard]] Answer offset(const QString &id) const;
    [[nodiscard]] Answer terminate(const QString &id);
    [[nodiscard]] std::unique_ptr<Exchange> openPatch(const RequestHead &head, const QString &id);
    [[nodiscard]] QByteArray locationOf(const RequestHead &head, const QString &id) const;
    [[nodiscard]] QDateTime newExpiry() const;

    const TusOptions m_options;
    TusStore m_store;
    std::shared_ptr<Locks> m_locks; ///< ids with an open PATCH; shared with the exchanges
    QHash<QString, int> m_gone;     ///< what to answer for uploads that are no more
};

} // namespace Ferry::TestServer
