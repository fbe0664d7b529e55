#pragma once

#include "core/rules/headerlist.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Ferry
{

/// Through which proxy (BG_JOB_PROXY_USAGE). Stored by number.
struct ProxyChoice {
    enum class Kind : quint8 {
        System = 0,   ///< what the system's settings or the environment say
        None = 1,     ///< straight to the server
        Explicit = 2, ///< @c url
    };
    Kind kind = Kind::System;
    /// http or socks5, without user info: a proxy's credentials belong to its origin. Qt speaks no TLS to a
    /// proxy, so https is refused on both planes.
    QUrl url{};
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// BG_HTTP_REDIRECT_POLICY. Never to a weaker scheme, whatever this says. Stored by number.
enum class Redirects : quint8 {
    Follow = 0,
    SameOrigin = 1,
    Refuse = 2,
};

/// How the requests of one job reach its server: the same for its transfers and for the removal of what they
/// left. A value without secrets: those are in the secret store, by origin and account.
struct Access {
    /// Sent with each request to the origins that the job itself names, and no other. They never replace a field
    /// of the protocol, nor one that belongs to the connection.
    HeaderList headers{};
    ProxyChoice proxy{};
    Redirects redirects = Redirects::Follow;
    QString account{};           ///< which of an origin's credentials; empty: its only ones
    QString clientCertificate{}; ///< path of a PEM file with certificate and key
    /// What the secret header fields are called in the secret store; they are sent as @c headers are. Filled in
    /// by the JobQueue, which moves them there.
    QString secretHeaders{};
    /// The origins that the job itself names (as NetSettings::origin() writes them): others get neither headers
    /// nor certificate nor the account. Filled in by the JobQueue where that matters; empty: the request's own.
    QStringList origins{};

    /// What is left of it for an origin that the job does not name.
    [[nodiscard]] Access elsewhere() const;

    [[nodiscard]] static Access fromJson(const QJsonObject &json);
    /// Only what differs from the default.
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Access &, const Access &) = default;
};

} // namespace Ferry
