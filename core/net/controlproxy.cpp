#include "core/net/controlproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <chrono>

namespace Ferry
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto KnownFor = 10s;
constexpr int EnvironmentPort = 1080; // libcurl's, where the variable names none

QString variable(const char *name) { return qEnvironmentVariable(name).trimmed(); }

QString firstOf(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString value = variable(name); !value.isEmpty())
            return value;
    }
    return {};
}

bool isInNetwork(const QHostAddress &address, const QString &entry)
{
    const auto network = QHostAddress::parseSubnet(entry);
    return network.second >= 0 && address.isInSubnet(network);
}

/// One name of no_proxy: a domain with all below it, an address, or a network.
bool covers(const QString &entry, const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return entry.contains(u'/') ? isInNetwork(address, entry) : QHostAddress(entry) == address;
    const QString domain = entry.startsWith(u'.') ? entry.mid(1) : entry;
    return host.compare(domain, Qt::CaseInsensitive) == 0 ||
           host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

bool isExcepted(const QString &host)
{
    QString list = firstOf({"no_proxy", "NO_PROXY"});
    if (list == u'*')
        return true;
    const QStringList entries = list.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&host](const QString &entry) {
        const bool isBracketed = entry.startsWith(u'[') && entry.endsWith(u']');
        return covers(isBracketed ? entry.mid(1, entry.size() - 2) : entry, host);
    });
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

QUrl proxyUrl(const QNetworkProxy &proxy)
{
    QUrl url;
    switch (proxy.type()) {
    case QNetworkProxy::Socks5Proxy: url.setScheme(u"socks5"_s); break;
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy: url.setScheme(u"http"_s); break;
    default: return {};
    }
    url.setHost(proxy.hostName());
    url.setPort(proxy.port() != 0 ? proxy.port() : EnvironmentPort);
    url.setUserName(proxy.user());
    url.setPassword(proxy.password());
    return url;
}

} // namespace

ProxyRoute ProxyFinder::find(const QUrl &target, const ProxyChoice &choice, const NetSettings &settings)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::None: return {};
    case ProxyChoice::Kind::Explicit: return routeThrough(choice.url, settings);
    case ProxyChoice::Kind::System: break;
    }
    const auto named = fromEnvironment(target);
    const QUrl proxy = named ? *named : fromDesktop(target);
    return proxy.isEmpty() ? ProxyRoute() : routeThrough(proxy, settings);
}

ProxyRoute ProxyFinder::routeThrough(const QUrl &url, const NetSettings &settings)
{
    ProxyRoute route;
    const QString scheme = url.scheme().toLower();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (url.host().isEmpty() || (!isSocks && scheme != "http"_L1)) {
        route.problem = u"not an http or socks5 proxy: %1"_s.arg(url.toString(QUrl::RemoveUserInfo));
        return route;
    }
    route.kind = isSocks ? ProxyRoute::Kind::Socks5 : ProxyRoute::Kind::Http;
    route.host = url.host(QUrl::FullyEncoded);
    route.port = url.port(isSocks ? 1080 : 80);
    route.credentials = url.userInfo().isEmpty()
                            ? settings.credentialsFor(url)
                            : Credentials{url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
    return route;
}

std::optional<QUrl> ProxyFinder::fromEnvironment(const QUrl &target)
{
    // HTTP_PROXY is left out: a CGI program would have it from a request's field "Proxy".
    const QString value = target.scheme() == "https"_L1
                              ? firstOf({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
                              : firstOf({"http_proxy", "all_proxy", "ALL_PROXY"});
    if (isExcepted(target.host()))
        return QUrl();
    if (value.isEmpty())
        return std::nullopt;
    QUrl proxy(value.contains("://"_L1) ? value : "http://"_L1 + value);
    if (proxy.port() < 0)
        proxy.setPort(EnvironmentPort);
    return proxy;
}

QUrl ProxyFinder::fromDesktop(const QUrl &target)
{
    if (isThisComputer(target.host()))
        return {};
    Known &known = m_known[NetSettings::origin(target)];
    if (!known.until.hasExpired())
        return known.proxy;
    known.until = QDeadlineTimer(KnownFor);
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
    known.proxy = proxies.isEmpty() ? QUrl() : proxyUrl(proxies.first());
    return known.proxy;
}

} // namespace Ferry
