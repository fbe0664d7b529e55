#pragma once

#include "core/rules/headerlist.h"

#include <QJsonObject>
#include <QString>
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
    QUrl url{}; ///< http, https or socks5, without user info: a proxy's credentials belong to its origin
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
    HeaderList headers{}; ///< sent with each request to the origins that the job itself names, and no other
    ProxyChoice proxy{};
    Redirects redirects = Redirects::Follow;
    QString account{};           ///< which of an origin's credentials; empty: its only ones
    QString clientCertificate{}; ///< path of a PEM file with certificate and key

    [[nodiscard]] static Access fromJson(const QJsonObject &json);
    /// Only what differs from the default.
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Access &, const Access &) = default;
};

} // namespace Ferry
