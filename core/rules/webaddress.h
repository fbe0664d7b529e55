#pragma once

class QUrl;

namespace Ferry
{

/// http or https.
[[nodiscard]] bool isWebScheme(const QUrl &url);
/// Valid, http or https, with a host: what a request can be sent to.
[[nodiscard]] bool isWebAddress(const QUrl &url);
/// Whether @p url gives up the encryption that @p than has. No server may lead there: by a redirect, a session's
/// address, or a mirror whose bytes nothing proves.
[[nodiscard]] bool isWeaker(const QUrl &url, const QUrl &than);

} // namespace Ferry
