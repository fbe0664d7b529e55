#pragma once

#include "core/net/netsettings.h"

#include <QDeadlineTimer>
#include <QHash>

#include <optional>

namespace Ferry
{

/// The way a request takes: straight, or through one proxy. Both planes take the same.
struct ProxyRoute {
    enum class Kind : quint8 { Direct, Http, Socks5 };
    Kind kind = Kind::Direct;
    QString host{};
    int port = 0;
    Credentials credentials{}; ///< Basic or Digest; empty: none
    QString problem{};         ///< not empty: there is no way, and this is why

    [[nodiscard]] bool isDirect() const { return kind == Kind::Direct; }
    friend bool operator==(const ProxyRoute &, const ProxyRoute &) = default;
};

/// Finds the way. System: the environment as libcurl reads it (http_proxy, https_proxy, all_proxy, no_proxy),
/// and where that names no proxy the settings of the desktop, which are never meant for this computer itself
/// (RFC 6761 6.3). They are asked at most every few seconds for each origin, because a desktop may take its
/// time. Main thread.
class ProxyFinder
{
public:
    [[nodiscard]] ProxyRoute find(const QUrl &target, const ProxyChoice &choice, const NetSettings &settings);

    /// A proxy called @p url, with what the settings have for its origin, or what is said in the URL.
    [[nodiscard]] static ProxyRoute routeThrough(const QUrl &url, const NetSettings &settings);
    /// What the environment says for @p target; an empty URL: straight. Nothing: it says nothing.
    [[nodiscard]] static std::optional<QUrl> fromEnvironment(const QUrl &target);

private:
    struct Known {
        QUrl proxy;
        QDeadlineTimer until;
    };
    [[nodiscard]] QUrl fromDesktop(const QUrl &target);
    QHash<QString, Known> m_known; ///< by origin
};

} // namespace Ferry
