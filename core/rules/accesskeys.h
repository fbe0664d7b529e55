#pragma once

#include <QLatin1StringView>

/// What the parts of an Access are called in its JSON, for whoever says only some of them.
namespace Ferry::AccessKey
{

inline constexpr QLatin1StringView Headers{"headers"}; ///< [[name, value], ...]
inline constexpr QLatin1StringView Proxy{"proxy"};     ///< number of a ProxyChoice::Kind
inline constexpr QLatin1StringView ProxyUrl{"proxyUrl"};
inline constexpr QLatin1StringView Redirects{"redirects"}; ///< number of a Ferry::Redirects
inline constexpr QLatin1StringView Account{"account"};
inline constexpr QLatin1StringView ClientCertificate{"clientCertificate"};
inline constexpr QLatin1StringView SecretHeaders{"secretHeaders"};
inline constexpr QLatin1StringView Origins{"origins"};

} // namespace Ferry::AccessKey
